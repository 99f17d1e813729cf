import { explanationLines } from '../../builds/explanation-lines.js'
import type { BuildComparison, BuildStatus } from '../../builds/types.js'
import type { Evidence } from '../../lib/evidence.js'
import { bytes, count, plural, seconds } from '../format.js'
import type { Section, Table } from '../types.js'
import { missingSection } from './missing.js'

const HEAD = { id: 'builds', title: 'Double build' } as const

export const BUILD_WORDS: Record<BuildStatus, string> = {
  bit_identical: 'bit-identical',
  functional_identical: 'functionally identical (only archive metadata differs)',
  diverged: 'diverged',
  not_tested: 'not tested'
}

function buildsTable(c: BuildComparison): Table {
  return {
    caption: 'The builds',
    columns: [
      { title: 'Build', kind: 'text' },
      { title: 'Tree hash (NAR SHA-256)', kind: 'code' },
      { title: 'Permission bits (SHA-256)', kind: 'code' },
      { title: 'Files', kind: 'number' },
      { title: 'Size', kind: 'number' },
      { title: 'Time', kind: 'number' }
    ],
    rows: c.builds.map((b, i) => [
      ['first', 'second'][i] ?? `number ${i + 1}`,
      b.hash,
      b.modes,
      count(b.files),
      bytes(b.bytes),
      seconds(b.seconds)
    ]),
    omitted: 0
  }
}

function differencesTable(c: BuildComparison): Table {
  // Older comparisons do not keep what stood in each build.
  const values = c.differences.some((d) => d.first !== undefined || d.second !== undefined)
  return {
    caption: 'Differences, with cause and remedy',
    columns: [
      { title: 'Path', kind: 'code' },
      { title: 'Kind', kind: 'text' },
      { title: 'Cause', kind: 'text' },
      { title: 'Detail', kind: 'text' },
      { title: 'Remedy', kind: 'text' },
      ...(values
        ? [
            { title: 'In the first', kind: 'code' } as const,
            { title: 'In the second', kind: 'code' } as const
          ]
        : [])
    ],
    rows: c.differences.map((d) => [
      d.path,
      d.kind.replace(/_/g, ' '),
      d.cause.replace(/_/g, ' '),
      d.offset === undefined ? d.detail : `${d.detail} (byte ${count(d.offset)})`,
      d.remedy ?? 'none known',
      ...(values ? [d.first ?? '', d.second ?? ''] : [])
    ]),
    omitted: c.differences_omitted
  }
}

function variationsTable(c: BuildComparison): Table {
  return {
    caption: 'What was varied between the builds',
    columns: [
      { title: 'Variation', kind: 'code' },
      { title: 'Effective', kind: 'text' },
      { title: 'How, or why not', kind: 'text' }
    ],
    rows: c.variations.map((v) => [v.name, v.effective ? 'yes' : 'no', v.reason]),
    omitted: 0
  }
}

/** Both hashes, the tree of differences with cause and remedy, and the variations that had an effect. */
export function buildsSection(evidence: Evidence<BuildComparison>): Section {
  if (evidence.state !== 'found') return missingSection(HEAD, evidence)
  const c = evidence.value
  const differences = c.differences.length + c.differences_omitted
  const parts = [BUILD_WORDS[c.status]]
  if (differences > 0) parts.push(plural(differences, 'difference'))
  if (c.cause !== null) parts.push(`cause: ${c.cause.replace(/_/g, ' ')}`)
  if (c.builds.length > 0) parts.push(plural(c.builds[0]?.files ?? 0, 'file'))
  const effective = c.variations.filter((v) => v.effective).length
  if (c.variations.length > 0)
    parts.push(`${effective} of ${plural(c.variations.length, 'variation')} effective`)
  const notes = [`Command: ${c.command}`, `Outputs: ${c.outputs.join(', ')}`]
  if (c.reason !== undefined) notes.unshift(`Reason: ${c.reason}`)
  if (c.normalisations.length > 0) notes.push(`Made equal by: ${c.normalisations.join(', ')}`)
  if (c.source_date_epoch !== undefined)
    notes.push(`SOURCE_DATE_EPOCH was ${c.source_date_epoch} in both builds`)
  for (const i of c.ignored ?? [])
    notes.push(`Ignored: ${plural(i.files, 'file')} matching ${i.glob}: ${i.reason}`)
  notes.push(...explanationLines(c), ...(c.notes ?? []))
  const tables = [buildsTable(c), differencesTable(c), variationsTable(c)]
  return {
    ...HEAD,
    state: 'found',
    line: parts.join(', '),
    notes,
    tables: tables.filter((t) => t.rows.length > 0 || t.omitted > 0)
  }
}
