import type { DatasetFacts, DatasetResult, DatasetStatus } from '../../datasets/types.js'
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

function row(d: DatasetResult, withMessage: boolean): string[] {
  return [
    d.name,
    `${WORDS[d.status]}${d.blocking ? ', blocks' : ''}`,
    ...(withMessage ? [d.message ?? ''] : []),
    d.path,
    d.verified.length === 0 ? 'nothing' : d.verified.join(', '),
    d.algorithm ?? 'none',
    digest(d.expected),
    digest(d.actual),
    d.size_bytes === null ? 'unknown' : bytes(d.size_bytes),
    d.files === null ? 'unknown' : count(d.files)
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

/** Every contract with what was really checked, the worst first. */
export function datasetsSection(evidence: Evidence<DatasetFacts>): Section {
  if (evidence.state !== 'found') return missingSection(HEAD, evidence)
  const facts = evidence.value
  const of = (status: DatasetStatus): number => facts.datasets.filter((d) => d.status === status).length
  const parts = [`${count(of('verified'))} of ${plural(facts.datasets.length, 'dataset')} verified`]
  for (const status of ['mismatch', 'missing', 'error', 'no_checksum', 'updated'] as const)
    if (of(status) > 0) parts.push(`${count(of(status))} ${WORDS[status]}`)
  const withMessage = facts.datasets.some((d) => d.message !== undefined)
  const blocking = facts.datasets.filter((d) => d.blocking).length
  if (blocking > 0) parts.push(`${count(blocking)} blocking`)
  return {
    ...HEAD,
    state: 'found',
    line: `${parts.join(', ')} (${facts.contract})`,
    notes: [...facts.errors, ...facts.warnings],
    tables: [
      {
        caption: 'Datasets, those not verified first',
        columns: [
          { title: 'Dataset', kind: 'code' },
          { title: 'Status', kind: 'status' },
          ...(withMessage ? [{ title: 'What to do', kind: 'text' } as const] : []),
          { title: 'Path', kind: 'code' },
          { title: 'Verified', kind: 'text' },
          { title: 'Algorithm', kind: 'text' },
          { title: 'Expected', kind: 'digest' },
          { title: 'Actual', kind: 'digest' },
          { title: 'Size', kind: 'number' },
          { title: 'Files', kind: 'number' }
        ],
        rows: [...facts.datasets]
          .sort((a, b) => BADNESS[a.status] - BADNESS[b.status])
          .map((d) => row(d, withMessage)),
        omitted: 0
      },
      ...changesTable(facts.datasets)
    ]
  }
}
