import { GATE_NAMES, type Assessment, type TableGate, type GateResult } from '../../src/gates/types.js'
import { backtest, builds, calibration, dataset, eig, testCase } from './sample-facts.js'
import type { TrendPoint } from '../../src/report/types.js'

/** Assessments as the gates would make them, for tests of what renders them. */

export const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  'a | b `c` **d** [e](https://evil.example/)',
  '@octocat closes #1 GH-2 https://evil.example www.evil.example a@evil.example :tada: $x$',
  'line one\nline two\n\n# heading\n```\nfence\n</details>',
  '\u202egnp.exe\u0007\u001b[31mred\u200b\ud800 <!-- --> &lt;',
  '</script><script>alert(2)</script>',
  '__proto__'
] as const

const RULES: Record<
  TableGate,
  {
    comparison: GateResult['comparison']
    threshold: number | string
    good: number | string
    bad: number | string
  }
> = {
  coverage: { comparison: '>=', threshold: 85, good: 90.5, bad: 72.25 },
  ece: { comparison: '<=', threshold: 0.25, good: 0.0412, bad: 0.31 },
  brier: { comparison: '<=', threshold: 0.2, good: 0.0834, bad: 0.27 },
  mce: { comparison: '<=', threshold: 0.3, good: 0.1103, bad: 0.44 },
  'entropy-delta': { comparison: '<=', threshold: 0.15, good: 0.0121, bad: 0.22 },
  'min-eig': { comparison: '>=', threshold: 0.01, good: 0.3187, bad: 0.004 },
  'detection-rate': { comparison: '>=', threshold: 0.8, good: 0.9125, bad: 0.55 },
  builds: { comparison: '==', threshold: 'bit_identical', good: 'bit_identical', bad: 'diverged' },
  datasets: { comparison: '==', threshold: 'none blocked', good: 'none blocked', bad: '1 blocked' }
}

const REMEDIES: Partial<Record<TableGate, string>> = {
  coverage: 'cover the 31 lines of src/loader.py that no test runs',
  builds: 'out/app.tar.gz!/stamp.txt holds the build time; set SOURCE_DATE_EPOCH',
  datasets: 'train changed; run validate --update if that was meant'
}

export function gate(name: TableGate, verdict: GateResult['verdict']): GateResult {
  const rule = RULES[name]
  const base = {
    name,
    verdict,
    comparison: rule.comparison,
    threshold: rule.threshold,
    required: verdict !== 'not-evaluated'
  }
  if (verdict === 'not-evaluated')
    return {
      ...base,
      value: null,
      message: `no evidence: looked for ${name}.json and reports/${name}/*.xml`,
      source: ''
    }
  const value = verdict === 'pass' ? rule.good : rule.bad
  const interval: [number, number] | undefined =
    typeof value === 'number' && ['ece', 'brier', 'mce'].includes(name)
      ? [value * 0.8, value * 1.2]
      : undefined
  return {
    ...base,
    value,
    message: name === 'coverage' ? '1,810 of 2,000 lines in 41 files' : `${name} of 2,000 samples`,
    source: name === 'coverage' ? 'coverage.json' : `reports/${name}.jsonl`,
    ...(interval !== undefined && { interval, sample_size: 2000 }),
    ...(verdict !== 'pass' && { remedy: REMEDIES[name] ?? `look at ${name} in the report` })
  }
}

function settings(): Assessment['settings'] {
  return [
    { name: 'coverage-min', env: 'COVERAGE_MIN', value: '85', source: 'default' },
    { name: 'ece-max', env: 'ECE_MAX', value: '0.25', source: 'config' },
    { name: 'evidence-dir', env: 'EVIDENCE_DIR', value: 'evidence', source: 'env' },
    { name: 'build-command', env: 'BUILD_COMMAND', value: '', source: 'default' },
    { name: 'github-token', env: 'GITHUB_TOKEN', value: '***', source: 'input' }
  ]
}

export interface SampleOptions {
  result?: Assessment['result']
  verdicts?: Partial<Record<TableGate, GateResult['verdict']>>
  names?: readonly string[]
  tests?: number
  mock?: boolean
}

/** All gates pass unless `verdicts` says otherwise; `names` go wherever a name can stand. */
export function sample(options: SampleOptions = {}): Assessment {
  const { names, verdicts = {}, tests = 120 } = options
  const name = (i: number, otherwise: string): string => names?.[i % names.length] ?? otherwise
  const gates = GATE_NAMES.map((n) => gate(n, verdicts[n] ?? 'pass'))
  if (names !== undefined)
    gates.forEach((g, i) => {
      g.message = `found ${name(i, '')}`
      g.source = name(i + 1, '')
      if (g.remedy !== undefined) g.remedy = `change ${name(i + 2, '')}`
    })
  const failed = gates.some((g) => g.verdict === 'fail')
  const found = <T>(
    value: T,
    source: string
  ): { state: 'found'; value: T; source: string; configured: boolean } => ({
    state: 'found',
    value,
    source,
    configured: true
  })
  const failing = failed
    ? [
        testCase(1, 'failed', false, names && name(0, '')),
        testCase(2, 'failed', false, names && name(4, '')),
        testCase(3, 'error', false, names && name(1, ''))
      ]
    : []
  const cases = [
    ...failing,
    testCase(4, 'passed', true, names && name(2, '')),
    ...Array.from({ length: 40 }, (_, i) => testCase(5 + i, 'passed'))
  ]
  return {
    schema: 'provenance-gates/assessment/v1',
    result: options.result ?? (failed ? 'failed' : 'passed'),
    gates,
    run: {
      timestamp: '2026-11-22T19:00:00Z',
      git_sha: 'abc1234def5678900000000000000000000000ff',
      head_sha: 'abc1234def5678900000000000000000000000ff',
      git_branch: name(0, 'feature/loader'),
      base_branch: name(3, 'main'),
      ci_run_id: '9000000001',
      run_attempt: 1,
      job: name(1, 'gates'),
      repository: 'example/project',
      event: 'pull_request',
      tool_version: '1.0.0'
    },
    facts: {
      datasets: found(
        {
          passed: !failed,
          contract: 'data_contracts.yaml',
          datasets:
            names !== undefined
              ? names.map((n, i) => dataset(n, i % 2 === 0 ? 'mismatch' : 'verified', n))
              : [
                  dataset('train', failed ? 'mismatch' : 'verified'),
                  dataset('validation', 'verified'),
                  dataset('labels', 'verified')
                ],
          errors: names !== undefined ? [...names] : [],
          warnings: []
        },
        'data_contracts.yaml'
      ),
      coverage: found(
        {
          formats: ['coverage.py'],
          files: 41,
          lines_covered: 1810,
          lines_total: 2000,
          percent: 90.5,
          branches_covered: 0,
          branches_total: 0,
          sources: ['coverage.json'],
          worst: [{ path: name(0, 'src/loader.py'), lines_covered: 10, lines_total: 41 }]
        },
        'coverage.json'
      ),
      tests: found(
        {
          formats: ['junit'],
          total: cases.length,
          passed: cases.length - failing.length,
          failed: Math.max(0, failing.length - 1),
          errors: failing.length > 0 ? 1 : 0,
          skipped: 0,
          flaky: 1,
          duration_sec: 41.7,
          failing: failing.map((c) => c.id),
          sources: [name(5, 'junit.xml')],
          cases
        },
        'junit.xml'
      ),
      calibration: found({ facts: calibration() }, name(3, 'predictions.jsonl')),
      uncertainty: found({ entropy_before: 0.4121, entropy_after: 0.4, tests: 120 }, 'history.jsonl'),
      eig: found({ avg_eig_bits: 0.3187, facts: eig(tests, names) }, 'history.jsonl'),
      backtest: found(backtest(), 'history.jsonl'),
      builds: found(
        builds(
          failed ? 'diverged' : 'bit_identical',
          names ?? (failed ? ['out/app.tar.gz!/stamp.txt', 'out/index.html'] : [])
        ),
        'double build'
      )
    },
    settings:
      names === undefined ? settings() : names.map((n) => ({ name: n, env: n, value: n, source: 'config' })),
    warnings: names === undefined ? [] : [...names],
    mock: options.mock ?? false
  }
}

export function allFail(names?: readonly string[]): Assessment {
  const verdicts = Object.fromEntries(GATE_NAMES.map((n) => [n, 'fail'])) as Record<TableGate, 'fail'>
  return sample({ verdicts, ...(names !== undefined && { names }) })
}

/** Nothing was found anywhere. */
export function nothingEvaluated(): Assessment {
  const verdicts = Object.fromEntries(GATE_NAMES.map((n) => [n, 'not-evaluated'])) as Record<
    TableGate,
    'not-evaluated'
  >
  const assessment = sample({ verdicts, result: 'incomplete' })
  const absent = (looked_for: string): { state: 'absent'; looked_for: string; configured: boolean } => ({
    state: 'absent',
    looked_for,
    configured: false
  })
  assessment.facts = {
    datasets: absent('data_contracts.yaml'),
    coverage: absent('coverage.json, lcov.info and coverage.xml'),
    tests: absent('junit.xml and reports/**/*.xml'),
    calibration: absent('predictions.json'),
    uncertainty: absent('ci_runs.jsonl'),
    eig: absent('ci_runs.jsonl'),
    backtest: absent('ci_runs.jsonl'),
    builds: absent('build-command')
  }
  return assessment
}

/** Large in every list: `n` failing tests, datasets, differences and ranked tests. */
export function huge(n: number): Assessment {
  const assessment = allFail(
    Array.from(
      { length: 50 },
      (_, i) => `packages/very/long/path/${'segment/'.repeat(12)}${HOSTILE[i % HOSTILE.length] ?? ''}-${i}`
    )
  )
  const { datasets, tests, builds: built, eig: ranked } = assessment.facts
  if (datasets.state === 'found')
    datasets.value.datasets = Array.from({ length: n }, (_, i) => dataset(`data-${i}`, 'mismatch'))
  if (tests.state === 'found') {
    tests.value.cases = Array.from({ length: n }, (_, i) => ({
      ...testCase(i, 'failed'),
      message: 'x'.repeat(2000)
    }))
    Object.assign(tests.value, { total: n, passed: 0, failed: n, errors: 0, flaky: 0 })
  }
  if (built.state === 'found')
    built.value = builds(
      'diverged',
      Array.from({ length: n }, (_, i) => `out/app.tar.gz!/layer/${i}.bin`)
    )
  if (ranked.state === 'found') ranked.value = { facts: eig(n) }
  return assessment
}

export function trends(n: number): TrendPoint[] {
  return Array.from({ length: n }, (_, i) => ({
    timestamp: `2026-11-${String(1 + (i % 28)).padStart(2, '0')}T19:00:00Z`,
    values: { coverage: 88 + Math.sin(i / 3), ece: 0.05 + (i % 5) / 100, brier: 0.08, 'detection-rate': 0.9 }
  }))
}
