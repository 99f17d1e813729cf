import type { BacktestRun } from '../../src/eig/backtest.js'
import { seededRandom } from '../../src/lib/numbers.js'
import type { HistoryTest } from '../../src/eig/types.js'

/** Made-up histories of differing kinds: what raises the back-test on one must not lower it on the others. */

interface Chances {
  random: () => number
  normal: () => number
}

function chances(seed: number): Chances {
  const random = seededRandom(seed)
  return {
    random,
    normal: () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
  }
}

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x))

function observed(name: string, failed: boolean, seconds: number): HistoryTest {
  return {
    name,
    suite: null,
    domain: null,
    duration_sec: Math.round(seconds * 100) / 100,
    cost_usd: null,
    result: failed ? 'fail' : 'pass',
    model_uncertainty: null,
    entropy_before: null,
    entropy_after: null
  }
}

/**
 * System tests on shared machines: 1,941 tests of which a run takes some 95, in groups that belong together, 29 % of them
 * failing; failures recur, come in groups, and some runs are bad all over.
 */
export function industrial(seed: number, runs = 320): BacktestRun[] {
  const { random, normal } = chances(seed)
  const groups = Array.from({ length: 130 }, (_, g) => ({
    shift: 0.7 * normal(),
    tests: Array.from({ length: 15 }, (_, i) => ({
      name: `${g * 15 + i}`,
      level: -1.4 + 0.9 * normal(),
      state: false,
      seconds: 0
    }))
  }))
  for (const { tests } of groups) {
    // What tests more takes longer and fails more often.
    for (const test of tests) test.seconds = Math.exp(3 + 0.6 * (test.level + 1.4) + 0.8 * normal())
  }
  return Array.from({ length: runs }, () => {
    const bad = 0.9 * normal()
    const tests: HistoryTest[] = []
    for (const group of groups) {
      if (random() > 0.065) {
        group.shift = 0.9 * group.shift + 0.3 * normal()
        continue
      }
      for (const test of group.tests) {
        if (random() < 0.25) continue
        // What failed last time often fails again, until it is mended.
        const p = sigmoid(test.level + bad + group.shift + (test.state ? 1 : 0))
        test.state = random() < p
        tests.push(observed(test.name, test.state, test.seconds * Math.exp(0.3 * normal())))
      }
    }
    return { mock: false, tests }
  }).filter(({ tests }) => tests.length > 0)
}

/** One or two tests that always fail, and little else. */
export function alwaysFailing(seed: number, runs = 250, count = 80): BacktestRun[] {
  const { random, normal } = chances(seed)
  const tests = Array.from({ length: count }, (_, i) => ({
    name: `t${i}`,
    rate: i === 3 ? 1 : i === 40 ? 0.97 : random() < 0.1 ? 0.004 : 0.0005,
    broken: 0,
    seconds: Math.exp(-2 + 1.2 * normal())
  }))
  return Array.from({ length: runs }, () => ({
    mock: false,
    tests: tests.map((test) => {
      if (test.broken > 0) test.broken--
      else if (random() < 0.0008) test.broken = 1 + Math.floor(6 * random())
      const failed = test.broken > 0 || random() < test.rate
      return observed(test.name, failed, test.seconds * Math.exp(0.1 * normal()))
    })
  }))
}

/** A library whose 120 tests seldom fail, break in files, and are mended after a run or two. */
export function quiet(seed: number, runs = 220): BacktestRun[] {
  const { random, normal } = chances(seed)
  const tests = Array.from({ length: 120 }, (_, i) => ({
    name: `${['io', 'geometry', 'common', 'mpi'][i % 4]}/test${Math.floor(i / 12)}.cc::case${i}`,
    fragile: random() < 0.15 ? 0.012 : 0.0008,
    broken: 0,
    seconds: 0.01 + Math.exp(-3 + 1.6 * normal())
  }))
  return Array.from({ length: runs }, () => {
    let trouble = 0
    return {
      mock: false,
      tests: tests.map((test) => {
        trouble *= 0.5
        if (test.broken > 0) test.broken--
        else if (random() < test.fragile + 0.15 * trouble) {
          test.broken = 1 + Math.floor(3 * random())
          trouble = 1
        }
        const failed = test.broken > 0
        return observed(test.name, failed, test.seconds * Math.exp(0.2 * normal()))
      })
    }
  })
}

/** A service whose 300 tests fail by chance: some flaky, none mended. */
export function flaky(seed: number, runs = 200): BacktestRun[] {
  const { random, normal } = chances(seed)
  const tests = Array.from({ length: 300 }, (_, i) => ({
    name: `com.acme.Suite${i % 20}.test${i}`,
    rate: 0.25 * random() ** 6,
    seconds: Math.exp(-1 + normal())
  }))
  return Array.from({ length: runs }, () => {
    const load = Math.exp(0.7 * normal())
    return {
      mock: false,
      tests: tests.map((test) =>
        observed(
          test.name,
          random() < Math.min(0.9, test.rate * load),
          test.seconds * Math.exp(0.2 * normal())
        )
      )
    }
  })
}

/** A repository of modules: a change to a module's files breaks that module's tests, and each run names the files. */
export function modules(seed: number, runs = 250): BacktestRun[] {
  const { random, normal } = chances(seed)
  const names = Array.from({ length: 25 }, (_, m) => `mod${m}`)
  const tests = names.flatMap((module, m) =>
    Array.from({ length: 8 }, (_, i) => ({
      m,
      // Half of the suites are not called after what they test.
      name: m % 2 === 0 ? `${module}/test_${i}.py::case` : `suite_${m * 8 + i}`,
      fragile: random() < 0.3 ? 0.25 : 0.03,
      broken: 0,
      seconds: Math.exp(-1 + normal())
    }))
  )
  return Array.from({ length: runs }, () => {
    const changed = new Set(
      Array.from({ length: 1 + Math.floor(3 * random()) }, () => Math.floor(25 * random() ** 1.5))
    )
    const changed_files = [...changed].flatMap((m) => [
      `src/mod${m}/core.py`,
      ...(random() < 0.5 ? [`src/mod${m}/util.py`] : [])
    ])
    if (random() < 0.3) changed_files.push('docs/index.md')
    return {
      mock: false,
      changed_files,
      tests: tests.map((test) => {
        if (test.broken > 0) test.broken--
        else if (changed.has(test.m) && random() < test.fragile) test.broken = 1 + Math.floor(2 * random())
        const failed = test.broken > 0 || random() < 0.001
        return observed(test.name, failed, test.seconds * Math.exp(0.2 * normal()))
      })
    }
  })
}
