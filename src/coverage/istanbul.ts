import { z } from '../lib/zod.js'
import { FileHits } from './file-table.js'
import { checked, refusal } from '../lib/report-file.js'
import type { CoverageReport, FileCoverage } from './types.js'

/** Some providers write -1 for what they cannot tell: no hit. */
const count = z.number()
/** `skip` is what Istanbul before 1.0 wrote for `istanbul ignore`; later ones leave such code out. */
const skip = z.boolean().optional()
const fileSchema = z.object({
  path: z.string().optional(),
  statementMap: z.record(
    z.string(),
    z.object({ start: z.object({ line: z.number().int().nonnegative() }), skip })
  ),
  fnMap: z.record(z.string(), z.object({ skip })).optional(),
  branchMap: z.record(z.string(), z.object({ locations: z.array(z.object({ skip })).optional() })).optional(),
  s: z.record(z.string(), count),
  f: z.record(z.string(), count).optional(),
  b: z.record(z.string(), z.array(count)).optional(),
  /** Hits by line number. */
  l: z.record(z.string().regex(/^\d{1,9}$/), count).optional()
})
type IstanbulFile = z.infer<typeof fileSchema>

/** A map of path -> file coverage; nyc's raw output wraps each in `data`. */
export function isIstanbul(value: object): boolean {
  const [first] = Object.values(value) as unknown[]
  return typeof unwrapped(first) === 'object' && 'statementMap' in (unwrapped(first) as object)
}

function unwrapped(file: unknown): unknown {
  if (typeof file !== 'object' || file === null) return undefined
  return 'data' in file && typeof file.data === 'object' && file.data !== null ? file.data : file
}

/**
 * Istanbul's coverage-final.json (jest, nyc, c8, vitest, solidity-coverage). A line is one on which a statement
 * begins; it is covered when any of these has run, which is what Istanbul prints as `% Lines`. Where the file has hits
 * by line (`l`, of Istanbul before 1.0 and of solidity-coverage, whose lines are others than its statements), these
 * are the lines, as in their own summary; what was skipped on purpose counts as covered there.
 * @throws GateError naming the file and member that is not as the format has it.
 */
export function readIstanbul(value: unknown, shown: string): CoverageReport {
  const files = Object.entries(value as object).map(([path, raw]) => {
    const file = checked(fileSchema, unwrapped(raw), shown, `Istanbul coverage of ${JSON.stringify(path)}`)
    return readFile(path, file, shown)
  })
  return { format: 'istanbul', files }
}

function readFile(path: string, file: IstanbulFile, shown: string): FileCoverage {
  const { statementMap, fnMap = {}, branchMap = {}, s, f = {}, b = {}, l } = file
  const hits = new FileHits('istanbul')
  for (const [id, { start, skip: skipped }] of Object.entries(statementMap)) {
    const times = s[id]
    if (times === undefined) {
      throw refusal(
        shown,
        `Istanbul coverage of ${JSON.stringify(path)} has no count for statement ${id}`,
        'let the tool write the file again; it is a part of another'
      )
    }
    if (l === undefined) hits.lines.add(start.line, times > 0 || skipped === true)
  }
  for (const [line, times] of Object.entries(l ?? {})) hits.lines.add(Number(line), times > 0)
  for (const [id, times] of Object.entries(f)) hits.function(id, times > 0 || fnMap[id]?.skip === true)
  for (const [id, ways] of Object.entries(b)) {
    const locations = branchMap[id]?.locations
    ways.forEach((times, way) =>
      hits.branch(`${id},${way}`, times > 0 || locations?.[way]?.skip === true ? 1 : 0, 1)
    )
  }
  return hits.toFile(file.path ?? path)
}

const tally = z
  .object({ total: z.number().int().nonnegative(), covered: z.number().int().nonnegative() })
  .refine(({ total, covered }) => covered <= total, 'more is covered than there is')
const summarySchema = z.record(
  z.string(),
  z.object({ lines: tally, functions: tally.optional(), branches: tally.optional() })
)

export function isIstanbulSummary(value: object): boolean {
  return 'total' in value && typeof value.total === 'object' && value.total !== null && 'lines' in value.total
}

/**
 * Istanbul's coverage-summary.json: counts by file, no lines. Its `total` is left aside: it is their sum.
 * @throws GateError when a count is missing or the files do not add up to the total.
 */
export function readIstanbulSummary(value: unknown, shown: string): CoverageReport {
  const { total, ...byPath } = checked(summarySchema, value, shown, "Istanbul's coverage-summary.json")
  const files = Object.entries(byPath).map(([path, { lines, functions, branches }]) => ({
    path,
    lines_covered: lines.covered,
    lines_total: lines.total,
    ...(branches && { branches_covered: branches.covered, branches_total: branches.total }),
    ...(functions && { functions_covered: functions.covered, functions_total: functions.total })
  }))
  const format = 'istanbul summary'
  const sum = files.reduce((n, f) => n + f.lines_total, 0)
  if (files.length > 0 && total !== undefined && total.lines.total !== sum) {
    throw refusal(
      shown,
      `total states ${total.lines.total} lines, but the files add up to ${sum}`,
      'let the tool write the file again; it was edited or is a part of another'
    )
  }
  return { format, files }
}
