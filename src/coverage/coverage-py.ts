import { z } from '../lib/zod.js'
import { KeyedHits } from './keyed-hits.js'
import { LineHits } from './line-hits.js'
import { checked, refusal } from '../lib/report-file.js'
import type { CoverageReport, FileCoverage } from './types.js'

const count = z.number().int().nonnegative()
const lineNumbers = z.array(count)
const arcs = z.array(z.tuple([z.number().int(), z.number().int()]))

const summarySchema = z.object({
  covered_lines: count,
  num_statements: count,
  num_branches: count.optional(),
  covered_branches: count.optional()
})

const fileSchema = z.object({
  executed_lines: lineNumbers.optional(),
  missing_lines: lineNumbers.optional(),
  excluded_lines: lineNumbers.optional(),
  executed_branches: arcs.optional(),
  missing_branches: arcs.optional(),
  summary: summarySchema
})

const reportSchema = z.object({
  meta: z.object({ branch_coverage: z.boolean().optional() }).optional(),
  files: z.record(z.string(), fileSchema).optional(),
  totals: summarySchema.partial().extend({ percent_covered: z.number().min(0).max(100) })
})

/** `totals` with a percentage, or `meta` and `files` of a document whose totals are damaged. */
export function isCoveragePy(value: object): boolean {
  if ('meta' in value && 'files' in value) return true
  if (!('totals' in value) || typeof value.totals !== 'object' || value.totals === null) return false
  return 'percent_covered' in value.totals || 'num_statements' in value.totals
}

/** Rounding of tools that print two digits. */
const PERCENT_TOLERANCE = 0.01

type Totals = z.infer<typeof reportSchema>['totals']

/**
 * coverage.py's `coverage json` (format 2 and 3). With branch measurement its percentage counts branches as
 * well: 100 * (lines + branches covered) / (statements + branches). A document with totals only is read as well.
 * @throws GateError when a member is missing or not finite, or when the files do not add up to the totals.
 */
export function readCoveragePy(value: unknown, shown: string): CoverageReport {
  const { meta, files: listed, totals } = checked(reportSchema, value, shown, 'coverage.py JSON')
  const branches = meta?.branch_coverage ?? totals.num_branches !== undefined
  const base = { format: 'coverage.py', percent_includes_branches: branches }
  const files = listed ?? {}
  const names = Object.keys(files)
  for (const summary of [totals, ...Object.values(files).map((file) => file.summary)]) requirePossible(summary, shown)
  // Totals alone are a document of their own; a list of no files contradicts totals of some.
  if (names.length === 0 && (listed !== undefined || totals.num_statements === 0)) {
    throw refusal(shown, 'the coverage report has no lines (0 files)', 'check that the tests ran with coverage')
  }
  if (names.length === 0) {
    requireAgreement(totals, branches, shown)
    return { ...base, files: [], percent: totals.percent_covered, ...ownSums(totals) }
  }

  for (const [path, file] of Object.entries(files)) requireListed(path, file, shown)
  const read = Object.entries(files).map(([path, file]) => readFile(path, file))
  for (const [member, sum] of [
    ['num_statements', read.reduce((n, f) => n + f.lines_total, 0)],
    ['covered_lines', read.reduce((n, f) => n + f.lines_covered, 0)]
  ] as const) {
    const stated = totals[member]
    if (stated === undefined || stated === sum) continue
    throw refusal(
      shown,
      `totals state ${member} ${stated}, but the files add up to ${sum}`,
      'run `coverage json` again; the file was edited or is a part of another'
    )
  }
  requireAgreement(totals, branches, shown)
  return { ...base, files: read }
}

function ownSums(totals: Totals): Pick<CoverageReport, 'totals'> {
  const { covered_lines, num_statements, covered_branches = 0, num_branches = 0 } = totals
  if (covered_lines === undefined || num_statements === undefined || num_statements === 0) return {}
  return {
    totals: {
      lines_covered: covered_lines,
      lines_total: num_statements,
      branches_covered: covered_branches,
      branches_total: num_branches
    }
  }
}

function readFile(path: string, file: z.infer<typeof fileSchema>): FileCoverage {
  const { summary } = file
  const lines = new LineHits()
  const excluded = new Set(file.excluded_lines)
  for (const line of file.executed_lines ?? []) if (!excluded.has(line)) lines.add(line, true)
  for (const line of file.missing_lines ?? []) lines.add(line, false)
  const branches = new KeyedHits('coverage.py branches')
  for (const [from, to] of file.executed_branches ?? []) branches.add(`${from},${to}`, 1, 1)
  for (const [from, to] of file.missing_branches ?? []) branches.add(`${from},${to}`, 0, 1)

  // Before 7.6 executed_lines could hold lines that are no statements, and before 6.6 there are no branch lists:
  // then the tool's own counts stand and the tables, which would not add up to them, are left out.
  const { num_branches, covered_branches = 0 } = summary
  const linesAgree = lines.size === summary.num_statements && lines.covered === summary.covered_lines
  const branchesAgree = branches.total === num_branches && branches.covered === covered_branches
  return {
    path,
    lines_covered: summary.covered_lines,
    lines_total: summary.num_statements,
    ...(linesAgree && { lines }),
    ...(num_branches !== undefined && { branches_covered: covered_branches, branches_total: num_branches }),
    ...(branchesAgree && { branches: branches.pack() })
  }
}

/**
 * What is missing is the same list in every version: as many entries as the summary's total less what is covered. What
 * was executed may list more than statements, and never less than are covered.
 * @throws GateError when the summary states more than its own lists show.
 */
function requireListed(path: string, file: z.infer<typeof fileSchema>, shown: string): void {
  const { summary } = file
  const sizeOf = (list: readonly unknown[] | undefined): number | undefined =>
    list === undefined ? undefined : new Set(list.map(String)).size
  const kinds = [
    ['lines', file.executed_lines, file.missing_lines, summary.covered_lines, summary.num_statements],
    ['branches', file.executed_branches, file.missing_branches, summary.covered_branches, summary.num_branches]
  ] as const
  for (const [what, executed, missing, covered, total] of kinds) {
    if (covered === undefined || total === undefined) continue
    const [ran, not] = [sizeOf(executed), sizeOf(missing)]
    if ((ran === undefined || ran >= covered) && (not === undefined || not === total - covered)) continue
    throw refusal(
      shown,
      `the summary of ${JSON.stringify(path.slice(0, 200))} states ${covered} of ${total} ${what}, but ${ran ?? 'unknown'} are listed as executed and ${not ?? 'unknown'} as missing`,
      'run `coverage json` again; the file was edited or is a part of another'
    )
  }
}

/** More covered than there is, or nothing at all: no measurement. @throws GateError */
function requirePossible(summary: Totals | z.infer<typeof summarySchema>, shown: string): void {
  for (const [covered, total, what] of [
    [summary.covered_lines, summary.num_statements, 'lines'],
    [summary.covered_branches, summary.num_branches, 'branches']
  ] as const) {
    // coverage.py writes both (5.0 knew no covered branches); a percentage alone is the seed's form.
    if ((covered === undefined) !== (total === undefined)) {
      throw refusal(shown, `it states how many ${what} there are, or are covered, but not both`, 'run `coverage json` of coverage.py 5.1 or newer')
    }
    if (covered !== undefined && total !== undefined && covered > total) {
      throw refusal(shown, `${covered} of ${total} ${what} cannot be covered`, 'run `coverage json` again')
    }
  }
}

/** What the counts give, in percent; undefined where a count is not stated, or nothing was counted. */
function percentOf(totals: Totals, branches: boolean): number | undefined {
  const { covered_lines, num_statements, covered_branches = 0, num_branches = 0 } = totals
  if (covered_lines === undefined || num_statements === undefined) return undefined
  const total = num_statements + (branches ? num_branches : 0)
  return total === 0 ? undefined : (100 * (covered_lines + (branches ? covered_branches : 0))) / total
}

/** @throws GateError when the stated percentage is not what the counts give. */
function requireAgreement(totals: Totals, branches: boolean, shown: string): void {
  const percent = percentOf(totals, branches)
  if (percent !== undefined && Math.abs(percent - totals.percent_covered) > PERCENT_TOLERANCE) {
    throw refusal(
      shown,
      `totals state ${totals.percent_covered} %, but their counts give ${percent.toFixed(2)} %`,
      'run `coverage json` again, and do not edit the file'
    )
  }
}
