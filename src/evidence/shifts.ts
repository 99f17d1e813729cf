import path from 'node:path'
import { isPacked } from '../eig/lines.js'
import { observe } from '../eig/observations.js'
import { recentRuns } from '../eig/recent-runs.js'
import { isSameRun } from '../eig/score-history.js'
import { detectShifts, MIN_OBSERVATIONS, type Series } from '../eig/shifts.js'
import type { HistoryTest, ShiftFacts, WorseShift } from '../eig/types.js'
import type { Facts } from '../gates/types.js'
import { metricRecords, type MetricKey, type Metrics } from '../ledger/metric-records.js'
import { otherJobs } from '../ledger/own-job.js'
import type { Evidence } from '../lib/evidence.js'
import { defaultBranch, runsDirectory } from './base-branch.js'
import { asHistory, USUAL_HISTORY } from './epistemic.js'
import { seek, unreadable } from './gather.js'
import type { World } from './world.js'

/** Earlier runs that a value is compared with: a median of 30 follows a suite that changes, and one of 10 is noisy. */
const RUNS = 30
/** Tests shorter than this are as long as the machine pleases. */
const LEAST_SEC = 0.5
const MAX_LISTED = 200
const MAX_PROBLEMS = 3

interface Metric {
  name: string
  unit: WorseShift['unit']
  worse: 'up' | 'down'
  /** Smallest change worth a word. */
  least: number
}

const METRICS: Readonly<Record<MetricKey, Metric>> = {
  coverage_pct: { name: 'Coverage', unit: '%', worse: 'down', least: 0.5 },
  ece: { name: 'ECE', unit: '', worse: 'up', least: 0.01 },
  mce: { name: 'MCE', unit: '', worse: 'up', least: 0.02 },
  brier_score: { name: 'Brier', unit: '', worse: 'up', least: 0.01 },
  entropy_delta: { name: 'Entropy Delta', unit: 'bits', worse: 'up', least: 0.01 },
  detection_rate: { name: 'Detection Rate', unit: '', worse: 'down', least: 0.01 },
  avg_eig_bits: { name: 'Mean EIG', unit: 'bits', worse: 'down', least: 0.005 }
}

type Measured = Pick<Facts, 'coverage' | 'tests' | 'calibration' | 'uncertainty' | 'eig' | 'backtest'>

/** Values with their history, whether there are enough earlier ones, and what could not be had. */
interface Compared {
  shifts: WorseShift[]
  judged: number
  /** Most earlier values that any series has. */
  longest: number
  notes: string[]
  source: string
}

/**
 * The metrics of this run against the newest run records of its job on the default branch, and the durations of its tests against
 * the newest runs of the history, neither holding this run. Only changes for the worse are told. Evidence is absent where
 * nothing has ten earlier values.
 */
export function gatherShifts(world: World, facts: Measured): Evidence<ShiftFacts> {
  const configured = world.settings.values['max-regressions'] !== undefined
  try {
    const metrics = compareMetrics(world, facts)
    const tests = compareDurations(world, facts.tests)
    const notes = [...metrics.notes, ...tests.notes]
    const judged = { metrics: metrics.judged, tests: tests.judged }
    if (judged.metrics + judged.tests === 0) {
      const had = ({ longest, source }: Compared): string => `${source} (at most ${longest})`
      return {
        state: 'absent',
        looked_for: [
          `${MIN_OBSERVATIONS} earlier values of a metric in ${had(metrics)}, or of a test's duration in ${had(tests)}`,
          ...notes
        ].join('; '),
        configured
      }
    }
    return {
      state: 'found',
      value: {
        shifts: [...metrics.shifts, ...tests.shifts].slice(0, MAX_LISTED),
        metrics: metrics.shifts.length,
        durations: tests.shifts.length,
        judged,
        notes
      },
      source: [metrics, tests].flatMap(({ judged: n, source }) => (n === 0 ? [] : [source])).join(' and '),
      configured
    }
  } catch (error) {
    return unreadable(error, 'earlier runs', configured)
  }
}

function compareMetrics(world: World, facts: Measured): Compared {
  const { root, settings, run } = world
  const dir = runsDirectory(settings)
  const branch = defaultBranch(world)
  const { records, other_jobs, problems } = metricRecords(root, dir, {
    branch,
    job: run.job,
    except: run,
    last: RUNS
  })
  const now = metricsNow(facts)
  const keys = (Object.keys(METRICS) as MetricKey[]).filter((key) => now[key] !== undefined)
  const series = keys.map((key): Series => ({
    name: key,
    values: [...records.map((record) => record[key] ?? null), now[key] ?? null],
    least: METRICS[key].least
  }))
  const shifts = detectShifts(series).flatMap(({ name, direction, ...of }): WorseShift[] => {
    const metric = METRICS[name as MetricKey]
    return direction === metric.worse
      ? [{ ...ofShift(of), name: metric.name, kind: 'metric', unit: metric.unit }]
      : []
  })
  const more = problems.length - MAX_PROBLEMS
  return {
    ...counted(series),
    shifts,
    notes: [
      ...problems.slice(0, MAX_PROBLEMS),
      ...(more > 0 ? [`${dir}: ${more} more bad lines`] : []),
      ...(records.length === 0 && other_jobs.length > 0 ? [otherJobs(branch, other_jobs)] : [])
    ],
    source: `the runs of ${branch} in ${dir}`
  }
}

/** As the run record will hold them; what is not finite was not measured. */
function metricsNow({ coverage, calibration, uncertainty, eig, backtest }: Measured): Metrics {
  const own = calibration.state === 'found' ? calibration.value : {}
  const entropy = uncertainty.state === 'found' ? uncertainty.value : {}
  const { entropy_before: before, entropy_after: after } = entropy
  const values: Partial<Record<MetricKey, number | undefined>> = {
    coverage_pct: coverage.state === 'found' ? coverage.value.percent : undefined,
    ece: own.facts?.ece ?? own.ece,
    // Over filled bins alone it is another figure than records hold.
    mce: own.facts?.mce ?? (own.mce_least === undefined ? own.mce : undefined),
    brier_score: own.facts?.brier_score ?? own.brier_score,
    entropy_delta: before === undefined || after === undefined ? undefined : Math.abs(after - before),
    detection_rate: backtest.state === 'found' ? backtest.value.detection_rate.micro : undefined,
    avg_eig_bits: eig.state === 'found' ? eig.value.avg_eig_bits : undefined
  }
  return Object.fromEntries(Object.entries(values).filter(([, value]) => Number.isFinite(value)))
}

function compareDurations(world: World, tests: Facts['tests']): Compared {
  const { files, looked_for } = seek(world, 'history', USUAL_HISTORY)
  const [file] = files
  const none = { shifts: [], judged: 0, longest: 0, notes: [], source: file ?? looked_for }
  if (file === undefined || tests.state !== 'found') return none
  const full = path.resolve(world.root, file)
  if (isPacked(full, file))
    return { ...none, notes: [`${file} is packed, so that durations are not compared: keep it unpacked`] }
  const now = passing(asHistory(tests.value))
  const before = new Map<string, number[]>([...now.keys()].map((name) => [name, []]))
  let runs = 0
  for (const earlier of recentRuns(full, file)) {
    if (isSameRun(earlier, { commit: world.run.git_sha, run_id: world.run.ci_run_id })) continue
    for (const [name, seconds] of passing(earlier.tests)) before.get(name)?.push(seconds)
    if (++runs === RUNS) break
  }
  const series = [...now].map(([name, seconds]): Series => ({
    name,
    // Oldest first.
    values: [...(before.get(name) ?? []).reverse(), seconds],
    least: LEAST_SEC
  }))
  const shifts = detectShifts(series).flatMap(({ direction, name, ...of }): WorseShift[] =>
    direction === 'up' ? [{ ...ofShift(of), name, kind: 'duration', unit: 's' }] : []
  )
  const { judged, longest } = counted(series)
  return {
    judged,
    longest,
    shifts,
    notes:
      2 * shifts.length > judged && shifts.length > 1
        ? ['more than half of the tests took longer than usual: the machine may have been slower']
        : [],
    source: file
  }
}

/** Mean duration of each test that passed: a failure ends a test early, or after a long wait. */
function passing(tests: readonly HistoryTest[]): Map<string, number> {
  const timed = new Map<string, number>()
  for (const { name, failed, duration_sec } of observe(tests))
    if (!failed && duration_sec !== null) timed.set(name, duration_sec)
  return timed
}

function counted(series: readonly Series[]): Pick<Compared, 'judged' | 'longest'> {
  const lengths = series.map(({ values }) => values.filter((value) => value !== null).length - 1)
  return {
    judged: lengths.filter((n) => n >= MIN_OBSERVATIONS).length,
    longest: lengths.reduce((most, n) => Math.max(most, n), 0)
  }
}

type Figures = Omit<WorseShift, 'name' | 'kind' | 'unit'>

function ofShift({ value, median, observations, change, change_share, deviations }: Figures): Figures {
  return { value, median, observations, change, change_share, deviations }
}
