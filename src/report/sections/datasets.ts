import type { DatasetFacts, DatasetResult, DatasetStatus } from '../../datasets/types.js'
import { countWords, remedyOf } from '../../gates/rows/datasets.js'
import type { Evidence } from '../../lib/evidence.js'
import { bytes, count, plural } from '../format.js'
import type { Section, Table } from '../types.js'
import { missingSection } from './missing.js'

const HEAD = { id: 'datasets', title: 'Dataset contracts' } as const

const WORDS: Record<DatasetStatus, string> = {
  verified: 'verified',
  mismatch: 'mismatch',
  missing: 'missing',
  no_checksum: 'no checksum',
  updated: 'updated',
  error: 'error'
}

/** Files named in the table of changes; the rest is counted. */
const MAX_CHANGES = 500

const BADNESS: Record<DatasetStatus, number> = {
  error: 0,
  mismatch: 1,
  missing: 2,
  no_checksum: 3,
  updated: 4,
  verified: 5
}

function digest(value: string | null): string {
  return value ?? 'none'
}

function status(d: DatasetResult): string {
  return `${WORDS[d.status]}${d.blocking ? ', blocks' : ''}`
}

function row(d: DatasetResult): string[] {
  return [
    d.name,
    status(d),
    d.path,
    d.verified.length === 0 ? 'nothing' : d.verified.join(', '),
    d.algorithm ?? 'none',
    digest(d.expected),
    digest(d.actual),
    d.size_bytes === null ? 'unknown' : bytes(d.size_bytes),
    d.files === null ? 'unknown' : count(d.files)
  ]
}

/** What is wrong with a dataset, and the way out of it; most of a long table would be empty. */
function findingsTable(datasets: readonly DatasetResult[]): Table[] {
  const told = datasets.filter((d) => d.message !== undefined)
  if (told.length === 0) return []
  return [
    {
      caption: 'Findings, and what to do',
      columns: [
        { title: 'Dataset', kind: 'code' },
        { title: 'Status', kind: 'status' },
        { title: 'Finding', kind: 'text' },
        { title: 'What to do', kind: 'text' }
      ],
      rows: told.map((d) => [d.name, status(d), d.message ?? '', remedyOf(d)]),
      omitted: 0
    }
  ]
}

/** What happened in directories since their listing was recorded, file by file; counts are complete, names may be cut. */
function changesTable(datasets: readonly DatasetResult[]): Table[] {
  const rows: string[][] = []
  let total = 0
  for (const { name, changes } of datasets) {
    if (changes === undefined) continue
    const { counts, added, removed, changed, renamed } = changes
    total += counts.added + counts.removed + counts.changed + counts.renamed
    rows.push(
      ...changed.map((file) => [name, 'changed', file, '']),
      ...added.map((file) => [name, 'added', file, '']),
      ...removed.map((file) => [name, 'removed', file, '']),
      ...renamed.map(([from, to]) => [name, 'renamed', to, from])
    )
  }
  if (total === 0) return []
  const kept = rows.slice(0, MAX_CHANGES)
  return [
    {
      caption: `What changed in directories: ${plural(total, 'file')}`,
      columns: [
        { title: 'Dataset', kind: 'code' },
        { title: 'Change', kind: 'text' },
        { title: 'File', kind: 'code' },
        { title: 'Was', kind: 'code' }
      ],
      rows: kept,
      omitted: Math.max(0, total - kept.length)
    }
  ]
}

/** What is said in a dataset's own row is not said again above it. */
function inTable(note: string, datasets: readonly DatasetResult[]): boolean {
  return datasets.some((d) => d.message !== undefined && note.startsWith(`${d.name}: ${d.message}`))
}

/** Every contract with what was really checked, the worst first. */
export function datasetsSection(evidence: Evidence<DatasetFacts>): Section {
  if (evidence.state !== 'found') return missingSection(HEAD, evidence)
  const facts = evidence.value
  const of = (status: DatasetStatus): number => facts.datasets.filter((d) => d.status === status).length
  const parts = [countWords(facts)]
  for (const status of ['mismatch', 'missing', 'error', 'no_checksum', 'updated'] as const)
    if (of(status) > 0) parts.push(`${count(of(status))} ${WORDS[status]}`)
  const sorted = [...facts.datasets].sort((a, b) => BADNESS[a.status] - BADNESS[b.status])
  const blocking = facts.datasets.filter((d) => d.blocking).length
  if (blocking > 0) parts.push(`${count(blocking)} blocking`)
  return {
    ...HEAD,
    state: 'found',
    line: `${parts.join(', ')} (${facts.contract})`,
    notes: [...facts.errors, ...facts.warnings].filter((note) => !inTable(note, facts.datasets)),
    tables: [
      ...findingsTable(sorted),
      {
        caption: 'Datasets, those not verified first',
        columns: [
          { title: 'Dataset', kind: 'code' },
          { title: 'Status', kind: 'status' },
          { title: 'Path', kind: 'code' },
          { title: 'Verified', kind: 'text' },
          { title: 'Algorithm', kind: 'text' },
          { title: 'Expected', kind: 'digest' },
          { title: 'Actual', kind: 'digest' },
          { title: 'Size', kind: 'number' },
          { title: 'Files', kind: 'number' }
        ],
        rows: sorted.map(row),
        omitted: 0
      },
      ...changesTable(facts.datasets)
    ]
  }
}
