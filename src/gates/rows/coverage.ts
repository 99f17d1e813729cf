import type { CoverageFacts, CoverageRatchet, RatchetFloor } from '../../coverage/types.js'
import type { PathMinimum } from '../../settings/minimums.js'
import { pick } from '../gate.js'
import type { Gate, Measure } from '../gate.js'
import { atLeast, counted, fixed } from '../numeric.js'
import type { Facts } from '../types.js'

type Worst = CoverageFacts['worst'][number]

/** What raises a threshold, taken out of the facts. */
function raised(
  facts: Facts,
  min: number,
  floorOf: (ratchet: CoverageRatchet) => RatchetFloor | undefined
): number {
  const ratchet = facts.coverage.state === 'found' ? facts.coverage.value.ratchet : undefined
  return Math.max(min, (ratchet === undefined ? undefined : floorOf(ratchet))?.percent ?? min)
}

/** What the ratchet adds to the finding. */
function ratchetWords(
  { branch, other_jobs }: CoverageRatchet,
  floor: RatchetFloor | undefined,
  min: number,
  unset: string
): string {
  if (floor === undefined) {
    const [whose, elsewhere] = other_jobs === undefined ? ['', ''] : [' this job on', ` (${other_jobs})`]
    return `; no green run of${whose} ${branch} ${unset}${elsewhere}, so the floor starts with this run`
  }
  const said = `; the floor of ${fixed(floor.percent, 2)} % was set by ${floor.set_by}`
  return floor.percent < min ? `${said}, below the threshold` : said
}

/** `, 1.20 points less than main at 1a2b3c4 (82.40 %)`. */
function baseWords(percent: number, before: number, source: string): string {
  const by = fixed(Math.abs(percent - before), 2)
  const how = Number(by) === 0 ? 'as much as' : `${by} points ${percent < before ? 'less' : 'more'} than`
  return `, ${how} ${source} (${fixed(before, 2)} %)`
}

/** `41 of 50 lines in 3 files are covered`. */
function coveredWords(c: { lines_covered: number; lines_total: number; files: number }): string {
  const { lines_covered, lines_total, files } = c
  const verb = lines_total === 1 ? 'is' : 'are'
  return `${lines_covered} of ${counted(lines_total, 'line')} in ${counted(files, 'file')} ${verb} covered`
}

function remedyFor(worst: Worst | undefined, min: number): string {
  if (min > 100) return 'lower coverage-min: it is above 100 %, which no report can reach'
  if (worst === undefined || worst.lines_covered === worst.lines_total) return 'cover more lines'
  const missed = worst.lines_total - worst.lines_covered
  return `cover more lines; start with ${worst.path}, where ${missed} of ${worst.lines_total} are not covered`
}

/** The measurement, unless the floor that it is held against cannot be known. */
function guarded(
  facts: Facts,
  lacking: string,
  floorOf: (ratchet: CoverageRatchet) => RatchetFloor | undefined,
  min: number,
  take: (c: CoverageFacts) => Measure | undefined
): ReturnType<Gate['measure']> {
  const { coverage } = facts
  if (coverage.state !== 'found') return coverage
  const { ratchet } = coverage.value
  if (ratchet?.problem !== undefined && floorOf(ratchet) === undefined)
    return { state: 'unreadable', ...ratchet.problem, configured: true }
  return pick(coverage, lacking, (c) => {
    const measure = take(c)
    if (measure === undefined || ratchet === undefined) return measure
    const unset = floorOf === overall ? 'is on record' : 'has recorded this path'
    const words = ratchetWords(ratchet, floorOf(ratchet), min, unset)
    return { ...measure, detail: `${measure.detail}${words}` }
  })
}

const overall = (ratchet: CoverageRatchet): RatchetFloor | undefined => ratchet.overall

/** Covered lines in percent, as the tool reports it; the ratchet may raise the threshold. */
export const coverageGate: Gate = {
  name: 'coverage',
  comparison: '>=',
  threshold: (t, facts) => raised(facts, t.coverageMin, overall),
  judge: (value, t, facts) => atLeast(value, raised(facts, t.coverageMin, overall)),
  measure: (facts, t) =>
    guarded(facts, 'line coverage', overall, t.coverageMin, (c) => {
      const counted = c.lines_total === 0 ? 'the total that the report states' : coveredWords(c)
      const base =
        c.base?.state === 'found' ? baseWords(c.percent, c.base.value.percent, c.base.value.source) : ''
      return {
        value: c.percent,
        detail: counted + base,
        remedy: remedyFor(c.worst[0], t.coverageMin),
        ...(c.lines_total > 0 && { sample_size: c.lines_total })
      }
    })
}

/** The same for the files of one glob. A glob that names no covered file is missing evidence, and fails. */
export function pathCoverageGate({ glob, min }: PathMinimum): Gate {
  const floorOf = (ratchet: CoverageRatchet): RatchetFloor | undefined =>
    ratchet.paths.find((p) => p.glob === glob)?.floor
  return {
    name: `coverage:${glob}`,
    comparison: '>=',
    threshold: (_, facts) => raised(facts, min, floorOf),
    judge: (value, _, facts) => atLeast(value, raised(facts, min, floorOf)),
    measure: (facts) => {
      const { coverage } = facts
      const measured =
        coverage.state === 'found' ? coverage.value.paths?.find((p) => p.glob === glob) : undefined
      if (coverage.state === 'found' && measured?.percent === undefined) {
        const where = measured?.others ?? `${coverage.source}, which names no files`
        return {
          state: 'unreadable',
          source: coverage.source,
          reason: `no evidence: ${glob} matches no line that counts in ${where}`,
          remedy: 'write the path as the coverage report names the files, or let the tests cover them',
          configured: true
        }
      }
      return guarded(facts, `files that match ${glob}`, floorOf, min, (c) => {
        if (measured?.percent === undefined) return undefined
        const { percent, lines_total, worst } = measured
        const before = c.base?.state === 'found' ? c.base.value.paths.find((p) => p.glob === glob) : undefined
        const base =
          before === undefined || c.base?.state !== 'found'
            ? ''
            : baseWords(percent, before.percent, c.base.value.source)
        return {
          value: percent,
          detail: `${coveredWords(measured)}${base}`,
          remedy: remedyFor(worst, min),
          sample_size: lines_total
        }
      })
    }
  }
}
