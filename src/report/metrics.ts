import type { CoverageFacts } from '../coverage/types.js'
import type { Assessment } from '../gates/types.js'

type Json = string | number | boolean | Json[] | { [key: string]: Json }

/**
 * Without null, undefined and numbers that are not finite: what was not measured is absent, never 0 or null.
 * @returns undefined when nothing is left.
 */
function measured(value: unknown): Json | undefined {
  if (typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined
  if (Array.isArray(value)) return value.map(measured).filter((v): v is Json => v !== undefined)
  if (typeof value !== 'object' || value === null) return undefined
  const kept: { [key: string]: Json } = {}
  for (const [key, member] of Object.entries(value)) {
    const json = measured(member)
    // Object.defineProperty: a data set may be named `__proto__`.
    if (json !== undefined)
      Object.defineProperty(kept, key, { value: json, enumerable: true, writable: true, configurable: true })
  }
  return kept
}

function found<T, R>(
  evidence: { state: 'found'; value: T } | { state: 'absent' | 'unreadable' },
  of: (value: T) => R
): R | undefined {
  return evidence.state === 'found' ? of(evidence.value) : undefined
}

function without<T extends object>(value: T, ...keys: (keyof T & string)[]): Record<string, unknown> {
  const left = new Set<string>(keys)
  return Object.fromEntries(Object.entries(value).filter(([key]) => !left.has(key)))
}

function coverageMetrics(c: CoverageFacts): Record<string, unknown> {
  const { base, patch, ratchet, paths } = c
  return {
    ...without(c, 'worst', 'base', 'patch', 'ratchet', 'paths'),
    paths: paths?.map((p) => without(p, 'worst', 'others')),
    base: base && found(base, (b) => without(b, 'fell')),
    patch: patch && found(patch, (p) => without(p, 'blocks', 'blocks_omitted', 'unknown')),
    ratchet: ratchet && without(ratchet, 'problem', 'other_jobs')
  }
}

/** Shifts that are listed; the reports have more. */
const MAX_SHIFTS = 20

function factsOf({ facts }: Assessment): Record<string, unknown> {
  return {
    coverage: found(facts.coverage, coverageMetrics),
    tests: found(facts.tests, (t) => without(t, 'cases', 'failing')),
    calibration: found(facts.calibration, ({ facts: c, ece, mce, brier_score }) =>
      c === undefined
        ? { ece, mce, brier_score }
        : {
            ece: c.ece,
            mce: c.mce,
            brier_score: c.brier_score,
            n_samples: c.n_samples,
            n_bins: c.n_bins,
            strategy: c.strategy,
            ci: c.ci
          }
    ),
    uncertainty: found(facts.uncertainty, (u) => ({
      ...u,
      entropy_delta:
        u.entropy_before === undefined || u.entropy_after === undefined
          ? undefined
          : u.entropy_after - u.entropy_before
    })),
    selection: found(facts.eig, ({ avg_eig_bits, facts: e }) => ({
      avg_eig_bits: e === undefined ? avg_eig_bits : e.avg_eig_bits,
      predictor: e?.predictor,
      ...e?.selection.stats
    })),
    backtest: found(facts.backtest, (b) => without(b, 'calibration')),
    regressions:
      facts.shifts &&
      found(facts.shifts, ({ shifts, metrics, durations, judged }) => ({
        metrics,
        durations,
        judged,
        largest: shifts.slice(0, MAX_SHIFTS)
      })),
    builds: found(facts.builds, (b) => ({
      status: b.status,
      cause: b.cause,
      first_hash: b.builds[0]?.hash,
      second_hash: b.builds[1]?.hash,
      differences: b.differences.length + b.differences_omitted
    })),
    datasets: found(facts.datasets, (d) => ({
      total: d.datasets.length,
      verified: d.datasets.filter((s) => s.status === 'verified').length,
      blocking: d.datasets.filter((s) => s.blocking).length,
      status: Object.fromEntries(d.datasets.map((s) => [s.name, s.status]))
    }))
  }
}

/** artifact/ci_metrics.json: every number of the run under snake_case keys; what was not measured is absent. */
export function metricsOf(assessment: Assessment): Record<string, unknown> {
  const { run, gates, result, mock } = assessment
  const all = measured({
    schema: 'provenance-gates/ci-metrics/v1',
    ...run,
    result,
    gates_passed: result === 'passed',
    mock,
    gates: Object.fromEntries(
      gates.map((g) => [
        g.name,
        {
          verdict: g.verdict,
          value: g.value,
          threshold: g.threshold,
          comparison: g.comparison,
          interval: g.interval,
          sample_size: g.sample_size,
          required: g.required
        }
      ])
    ),
    ...factsOf(assessment)
  })
  return all as Record<string, unknown>
}
