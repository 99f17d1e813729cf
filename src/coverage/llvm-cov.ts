import { z } from '../lib/zod.js'
import { LineHits } from './line-hits.js'
import { nestedLines } from './llvm-functions.js'
import { checked, refusal } from '../lib/report-file.js'
import type { CoverageReport, FileCoverage } from './types.js'

const tally = z
  .object({ count: z.number().int().nonnegative(), covered: z.number().int().nonnegative() })
  .refine(({ count, covered }) => covered <= count, 'more is covered than there is')
/** LLVM before 10 wrote 0 and 1. */
const flag = z.union([z.boolean(), z.literal(0).transform(() => false), z.literal(1).transform(() => true)])
/** line, column, count, has a count, is the entry of a region, is a gap between regions (since LLVM 7). */
const segmentSchema = z
  .tuple([z.number().int(), z.number().int(), z.number(), flag, flag])
  .rest(flag)
const exportSchema = z.object({
  data: z.array(
    z.object({
      files: z.array(
        z.object({
          filename: z.string(),
          segments: z.array(segmentSchema).optional(),
          summary: z.object({ lines: tally, functions: tally.optional(), branches: tally.optional() }).optional()
        })
      )
    })
  )
})
type Segment = z.infer<typeof segmentSchema>

export function isLlvmCov(value: object): boolean {
  return 'type' in value && value.type === 'llvm.coverage.json.export'
}

/**
 * `llvm-cov export` (also of cargo-llvm-cov and Swift). The counts are those of each file's summary, which
 * `llvm-cov report` prints. The lines, for joining it with other reports, come from its segments: of a generic function
 * the summary counts its best instantiation, the segments what any of them ran, so they may cover more lines. Where they
 * cover a smaller share than the summary states, and no function within another explains it, the lines count.
 * @throws GateError naming the member that is not as the format has it.
 */
export function readLlvmCov(value: unknown, shown: string): CoverageReport {
  const { data } = checked(exportSchema, value, shown, 'an llvm-cov export')
  let nested: Map<string, number> | undefined
  const files = data
    .flatMap((part) => part.files)
    .map(({ filename, segments, summary }): FileCoverage => {
      const table = linesOf(segments ?? [])
      if (summary === undefined) {
        // Files that a script has thinned out keep their segments.
        if (segments !== undefined)
          return { path: filename, lines_covered: table.covered, lines_total: table.size, lines: table }
        throw refusal(
          shown,
          `the llvm-cov export has neither summary nor segments of ${JSON.stringify(filename)}`,
          'let llvm-cov write the file again'
        )
      }
      const { lines, functions, branches } = summary
      const agrees = table.size === lines.count && table.covered >= lines.covered
      // A sum that is better than its own lines is not what llvm-cov counts; of a gap too large no lines are known.
      const better = segments !== undefined && table.covered * lines.count < lines.covered * table.size
      const flattered =
        better && !isPlausible(lines, table, (nested ??= nestedLines(value as object)).get(filename) ?? 0)
      if (segments !== undefined && table.size === 0 && lines.covered > 0) {
        throw refusal(
          shown,
          `the summary of ${JSON.stringify(filename)} states ${lines.covered} covered lines, and its segments none`,
          'let llvm-cov write the file again'
        )
      }
      return {
        path: filename,
        lines_covered: flattered ? table.covered : lines.covered,
        lines_total: flattered ? table.size : lines.count,
        ...((agrees || flattered) && { lines: table }),
        ...(branches && { branches_covered: branches.covered, branches_total: branches.count }),
        ...(functions && { functions_covered: functions.covered, functions_total: functions.count })
      }
    })
  return { format: 'llvm-cov', files }
}

/**
 * Whether the difference between the summary and its lines is one that LLVM makes, since it sums functions: lines of a
 * function within another count twice, and a line between functions, which a macro or the preprocessor gives a
 * segment, counts in none.
 */
function isPlausible({ count, covered }: z.infer<typeof tally>, { covered: hit, size }: LineHits, nested: number): boolean {
  return covered <= hit + nested && count - covered >= size - hit - 0.1 * size
}

/** Lines from segments by the rules of LLVM's LineCoverageStats (lib/ProfileData/Coverage/CoverageMapping.cpp). */
function linesOf(segments: readonly Segment[]): LineHits {
  const lines = new LineHits()
  let wrapped: Segment | undefined
  for (let i = 0; i < segments.length;) {
    const line = segments[i]?.[0] ?? 0
    const here: Segment[] = []
    for (; segments[i]?.[0] === line; i++) here.push(segments[i] as Segment)
    addLine(lines, line, here, wrapped)
    wrapped = here.at(-1)
    // Lines without a segment of their own belong to the region around them. A hostile gap is not walked.
    const next = segments[i]?.[0] ?? line
    if (next - line > 1_000_000) return new LineHits()
    for (let between = line + 1; between < next; between++) addLine(lines, between, [], wrapped)
  }
  return lines
}

function addLine(lines: LineHits, line: number, here: readonly Segment[], wrapped: Segment | undefined): void {
  const entries = here.filter(([, , , hasCount, isEntry]) => hasCount && isEntry)
  const starts = entries.filter(([, , , , , isGap]) => isGap !== true)
  const [first] = here
  const skipped = first !== undefined && !first[3] && first[4]
  const mapped = (!skipped && (wrapped?.[3] === true || starts.length > 0)) || entries.length > 0
  if (!mapped || line < 0) return
  const count = Math.max(wrapped?.[2] ?? 0, ...starts.map((s) => s[2]))
  lines.add(line, count > 0)
}
