import { execFileSync } from 'node:child_process'
import { closeSync, existsSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs'
import path from 'node:path'
import { seededRandom } from '../src/lib/numbers.js'
import type { Measured } from './bench.js'

/** What the rows of a bench are made with. */
export interface Bench {
  dist: string
  /** A directory of its own. */
  work: string
  measure: (command: readonly string[], runs: number, before?: () => void) => Measured
  row: (what: string, ours: string, peer: string, target: string) => void
  show: (measured: Measured) => string
}

/** A real history that is not part of the repository: PROVENANCE_BENCH_HISTORY, or beside it. */
function realHistory(): string | undefined {
  const places = [process.env['PROVENANCE_BENCH_HISTORY'], '../shared/data/dune-debian11.jsonl.gz']
  return places.flatMap((place) => (place === undefined ? [] : [path.resolve(place)])).find(existsSync)
}

/** 10,000 runs of 500 tests, about 390 MB. */
function longHistory(file: string): void {
  const random = seededRandom(3)
  const broken = new Uint8Array(500)
  const fd = openSync(file, 'w')
  for (let cycle = 1; cycle <= 10_000; cycle++) {
    const tests = Array.from(broken, (left, i) => {
      broken[i] = left > 0 ? left - 1 : random() < 0.001 ? 3 : 0
      return {
        name: `tests/dir${i % 20}/test_${i}.py::case`,
        duration_sec: Math.round(random() * 1000) / 1000,
        result: broken[i] === 0 ? 'pass' : 'fail'
      }
    })
    writeSync(fd, `${JSON.stringify({ cycle, tests })}\n`)
  }
  closeSync(fd)
}

/** The seed's figures, taken on another machine: for the order of magnitude. */
export function benchEig({ dist, work, measure, row, show }: Bench): void {
  const inWork = (...parts: string[]): string => path.join(work, ...parts)
  mkdirSync(inWork('eig'))
  const command = (...args: string[]): string[] => [process.execPath, dist, ...args, '--cwd', inWork('eig')]
  const make = (tests: number, runs: number, out: string): void => {
    const args = ['mock', '--tests', `${tests}`, '--runs', `${runs}`, '--seed', '1', '--out', out]
    execFileSync(process.execPath, [dist, ...args, '--cwd', inWork('eig')], { stdio: 'ignore' })
  }
  const forget = (history: string) => (): void => rmSync(inWork('eig', `${history}.state`), { force: true })
  make(100_000, 1, 'wide.jsonl')
  make(2000, 200, 'usual.jsonl')
  row(
    'select, 1 run x 100,000 tests',
    show(measure(command('select', '--history', 'wide.jsonl'), 3, forget('wide.jsonl'))),
    '[seed: 6.0 s, 355 MB]',
    'under 1.2 s, 250 MB'
  )
  const eig = command('eig', '--history', 'usual.jsonl')
  row(
    'eig, 200 runs x 2,000 tests, raw history',
    show(measure(eig, 3, forget('usual.jsonl'))),
    '[seed: 2.1 s, 487 MB]',
    'under 0.8 s, 180 MB'
  )
  row('eig, the same with its snapshot', show(measure(eig, 3)), '', 'under 0.25 s')
  longHistory(inWork('eig', 'long.jsonl'))
  row(
    'backtest, 10,000 runs x 500 tests',
    show(measure(command('backtest', '--history', 'long.jsonl'), 1)),
    '',
    'under 30 s, memory flat'
  )
  rmSync(inWork('eig'), { recursive: true })
  const history = realHistory()
  if (history === undefined) return
  console.log(`\n${path.basename(history)}`)
  for (const fraction of ['0.5', '0.25']) {
    const args = ['backtest', '--history', history, '--budget-fraction', fraction, '--cwd', work]
    console.log(execFileSync(process.execPath, [dist, ...args], { encoding: 'utf8' }))
  }
}
