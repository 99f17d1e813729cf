import type { CoverageBase, CoverageFacts, PatchCoverage } from '../../coverage/types.js'
import type { GateResult } from '../../gates/types.js'
import type { Evidence } from '../../lib/evidence.js'
import { count, fixed, plural, withRemedy } from '../format.js'
import type { Baseline, Section, Table } from '../types.js'
import { missingSection } from './missing.js'

const HEAD = { id: 'coverage', title: 'Coverage' } as const

const SHOWN_NAMES = 5

const percent = (x: number): string => `${fixed(x, 2)} %`
const points = (x: number): string => `${x > 0 ? '+' : ''}${fixed(x, 2)} points`
const share = (covered: number, total: number): string =>
  total === 0 ? 'none' : percent((100 * covered) / total)

/** The base as the gates table shows it beside each value. */
export function coverageBaseline(evidence: Evidence<CoverageFacts>): Baseline | undefined {
  const base = evidence.state === 'found' ? evidence.value.base : undefined
  if (base?.state !== 'found') return undefined
  const { source, percent: overall, paths } = base.value
  const gates: Baseline['gates'] = { coverage: overall }
  for (const { glob, percent: before } of paths) gates[`coverage:${glob}`] = before
  return { source, gates }
}

/** All in one line, which is what the comment shows: overall, against the base, changed lines. */
function lineOf(c: CoverageFacts): string {
  const parts = [
    c.lines_total === 0
      ? percent(c.percent)
      : `${percent(c.percent)}, ${count(c.lines_covered)} of ${plural(c.lines_total, 'line')} in ${plural(c.files, 'file')}`
  ]
  if (c.base?.state === 'found') parts.push(`${points(c.base.value.delta)} against ${c.base.value.source}`)
  if (c.patch?.state === 'found') {
    const { percent: changed, lines_covered, lines_total } = c.patch.value
    parts.push(
      changed === undefined
        ? 'no changed line to cover'
        : `changed lines ${percent(changed)} (${count(lines_covered)} of ${count(lines_total)})`
    )
  }
  return parts.join('; ')
}

/** Why a comparison that was looked for is not there; nothing when nobody asked for it and there is none. */
function missingNote(what: string, evidence: Evidence<unknown> | undefined): string[] {
  if (evidence?.state === 'unreadable')
    return [`${what} is not known: ${withRemedy(evidence.reason, evidence.remedy)}`]
  if (evidence?.state === 'absent' && evidence.configured)
    return [`${what} is not known; looked for ${evidence.looked_for}.`]
  return []
}

function notesOf(c: CoverageFacts): string[] {
  const { ratchet, patch } = c
  const notes = [`Read from ${c.sources.join(', ')} (${c.formats.join(', ')}).`]
  if (c.limited_to !== undefined) notes.push(`Limited by coverage-paths to ${c.limited_to.join(', ')}.`)
  if (c.branches_total > 0)
    notes.push(
      `Branches: ${count(c.branches_covered)} of ${count(c.branches_total)} (${share(c.branches_covered, c.branches_total)}).`
    )
  const { functions_covered = 0, functions_total = 0 } = c
  if (functions_total > 0)
    notes.push(
      `Functions: ${count(functions_covered)} of ${count(functions_total)} (${share(functions_covered, functions_total)}).`
    )
  notes.push(
    ...missingNote('The change against a base', c.base),
    ...missingNote('Coverage of changed lines', patch)
  )
  if (patch?.state === 'found') notes.push(...patchNotes(patch.value))
  if (ratchet?.overall !== undefined)
    notes.push(`Ratchet: the floor is ${percent(ratchet.overall.percent)}, set by ${ratchet.overall.set_by}.`)
  if (ratchet?.problem !== undefined)
    notes.push(`Ratchet: ${withRemedy(ratchet.problem.reason, ratchet.problem.remedy)}`)
  return notes
}

function patchNotes({ base, unknown }: PatchCoverage): string[] {
  const notes = [`Changed lines are counted since ${base}; lines that the report does not count say nothing.`]
  if (unknown.total > 0) {
    const more = unknown.total > SHOWN_NAMES ? ', ...' : ''
    notes.push(
      `The report does not know ${plural(unknown.total, 'changed file')}: ${unknown.paths.slice(0, SHOWN_NAMES).join(', ')}${more}`
    )
  }
  return notes
}

function pathsTable(paths: NonNullable<CoverageFacts['paths']>, gates: readonly GateResult[]): Table {
  return {
    caption: 'Paths with a minimum of their own',
    columns: [
      { title: 'Path', kind: 'code' },
      { title: 'Verdict', kind: 'status' },
      { title: 'Coverage', kind: 'number' },
      { title: 'At least', kind: 'number' },
      { title: 'Covered', kind: 'number' },
      { title: 'Lines', kind: 'number' },
      { title: 'Files', kind: 'number' }
    ],
    rows: paths.map((p) => {
      const gate = gates.find((g) => g.name === `coverage:${p.glob}`)
      return [
        p.glob,
        gate === undefined ? '' : gate.verdict.replace('-', ' '),
        p.percent === undefined ? 'not measured' : percent(p.percent),
        typeof gate?.threshold === 'number' ? percent(gate.threshold) : '',
        count(p.lines_covered),
        count(p.lines_total),
        count(p.files)
      ]
    }),
    omitted: 0
  }
}

function blocksTable({ blocks, blocks_omitted }: PatchCoverage): Table {
  return {
    caption: 'Changed lines that no test covers',
    columns: [
      { title: 'File', kind: 'code' },
      { title: 'From line', kind: 'number' },
      { title: 'To line', kind: 'number' },
      { title: 'Not covered', kind: 'number' }
    ],
    rows: blocks.map((b) => [b.path, String(b.first), String(b.last), count(b.lines)]),
    omitted: blocks_omitted
  }
}

function fellTable(fell: NonNullable<CoverageBase['fell']>): Table {
  return {
    caption: 'Files whose coverage fell, the most first',
    columns: [
      { title: 'File', kind: 'code' },
      { title: 'Before', kind: 'number' },
      { title: 'Now', kind: 'number' },
      { title: 'Change', kind: 'number' }
    ],
    rows: fell.map((f) => [f.path, percent(f.before), percent(f.after), points(f.after - f.before)]),
    omitted: 0
  }
}

function worstTable(worst: CoverageFacts['worst']): Table {
  return {
    caption: 'Least covered files',
    columns: [
      { title: 'File', kind: 'code' },
      { title: 'Coverage', kind: 'number' },
      { title: 'Covered', kind: 'number' },
      { title: 'Lines', kind: 'number' }
    ],
    rows: worst.map((f) => [
      f.path,
      share(f.lines_covered, f.lines_total),
      count(f.lines_covered),
      count(f.lines_total)
    ]),
    omitted: 0
  }
}

/** Overall, by path, against the base, and the changed lines; what is not covered by name. */
export function coverageSection(evidence: Evidence<CoverageFacts>, gates: readonly GateResult[]): Section {
  if (evidence.state !== 'found') return missingSection(HEAD, evidence)
  const c = evidence.value
  const tables: Table[] = []
  if (c.paths !== undefined && c.paths.length > 0) tables.push(pathsTable(c.paths, gates))
  if (c.patch?.state === 'found' && c.patch.value.blocks.length > 0) tables.push(blocksTable(c.patch.value))
  if (c.base?.state === 'found' && (c.base.value.fell ?? []).length > 0)
    tables.push(fellTable(c.base.value.fell ?? []))
  if (c.worst.length > 0) tables.push(worstTable(c.worst))
  return { ...HEAD, state: 'found', line: lineOf(c), notes: notesOf(c), tables }
}
