import { execFileSync, spawnSync } from 'node:child_process'
import { appendFileSync, cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { seededRandom } from '../src/lib/numbers.js'
import type { Measured } from './bench.js'

interface Bench {
  dist: string
  /** A directory of its own. */
  work: string
  measure: (command: readonly string[], runs: number, before?: () => void) => Measured
  row: (what: string, ours: string, peer: string, target: string) => void
  show: (measured: Measured) => string
}

/** Builds wait this long for their clocks to differ, which is no work of ours. */
const CLOCK_GAP_SEC = 2.1
const FILES = 5_000
const DIFFERENCES = 10

/** A file three containers deep: a zip in a tar.gz in a zip. */
function nested(dir: string, text: string): void {
  const script = `printf '%s' "$1" > stamp.txt && zip -qX inner.zip stamp.txt && tar czf middle.tar.gz inner.zip &&
    zip -qX outer.zip middle.tar.gz && rm stamp.txt inner.zip middle.tar.gz`
  execFileSync('sh', ['-c', script, 'sh', text], { cwd: dir })
}

/** Two trees of 5,000 files, 200 MB, with ten differences. */
function plantTrees(work: string): [string, string] {
  const random = seededRandom(11)
  const words = Array.from({ length: 4000 }, () => Math.floor(random() * 1e9).toString(36))
  const [first, second] = [path.join(work, 'first'), path.join(work, 'second')]
  for (let i = 0; i < FILES - 1; i++) {
    const dir = path.join(first, `d${i % 50}`)
    if (i < 50) mkdirSync(dir, { recursive: true })
    const size = 4_000 + Math.floor(random() * 72_000)
    let text = ''
    while (text.length < size)
      text += `${words[Math.floor(random() * words.length)]}=${random().toFixed(6)}\n`
    writeFileSync(path.join(dir, `f${i}.txt`), text)
  }
  cpSync(first, second, { recursive: true })
  for (const [n, dir] of [first, second].entries()) {
    for (let i = 0; i < DIFFERENCES - 1; i++)
      appendFileSync(path.join(dir, `d${i}`, `f${i + 500}.txt`), `built 2026-11-22 10:00:0${n}\n`)
    nested(dir, `built 2026-11-22 10:00:0${n}`)
  }
  return [first, second]
}

function benchCompare({ dist, work, measure, row, show }: Bench): void {
  const [first, second] = plantTrees(work)
  const found = spawnSync(process.execPath, [dist, 'compare', first, second, '--json'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28
  })
  const { differences } = JSON.parse(found.stdout) as { differences: { path: string; kind: string }[] }
  const contents = differences.filter(({ kind }) => kind === 'content').length
  if (contents !== DIFFERENCES) throw new Error(`compare found ${contents} of ${DIFFERENCES} differences`)
  const ours = measure([process.execPath, dist, 'compare', first, second], 5)
  const installed = spawnSync('diffoscope', ['--version']).status === 0
  const peer = installed
    ? measure(['diffoscope', '--text', path.join(work, 'report.txt'), first, second], 1)
    : undefined
  row(
    'compare, 5,000 files, 200 MB, 10 differences',
    show(ours),
    peer === undefined ? 'diffoscope is not installed' : `diffoscope: ${show(peer)}`,
    'under 3 s, 150 MB'
  )
  for (const dir of [first, second]) rmSync(dir, { recursive: true })
}

/** A loop that takes about so long on one core of this machine. */
function busy(seconds: number): string {
  const loop = (n: number): string => `awk 'BEGIN { for (i = 0; i < ${n}; i++) s += i; print s }'`
  const start = process.hrtime.bigint()
  execFileSync('sh', ['-c', loop(5_000_000)], { stdio: 'ignore' })
  const took = Number(process.hrtime.bigint() - start) / 1e9
  return loop(Math.round((5_000_000 * seconds) / took))
}

function benchDoubleBuild({ dist, work, measure, row, show }: Bench): void {
  const dir = path.join(work, 'project')
  mkdirSync(dir)
  writeFileSync(path.join(dir, 'source.txt'), 'source\n')
  const twice = (command: string): string[] => [
    ...[process.execPath, dist, 'double-build', '--cwd', dir],
    ...['--build-command', command, '--build-outputs', 'out']
  ]
  const write = (command: string): string => `mkdir -p out && ${command} > out/result`
  const empty = measure(twice(write('true')), 5)
  row(
    'double-build of an empty build',
    show(empty),
    `the gap between the clocks: ${CLOCK_GAP_SEC} s`,
    `+${(empty.seconds - CLOCK_GAP_SEC).toFixed(3)} s; at most +0.4 s`
  )
  const command = write(busy(20))
  const once = measure(['env', '-C', dir, 'sh', '-c', command], 1)
  // What two of them cost here without us: a busy or hyper-threaded machine does not give two whole cores.
  const atOnce = measure(['env', '-C', dir, 'sh', '-c', `(${command}) & (${command}2) & wait`], 1)
  const ours = measure(twice(command), 1)
  row(
    'double-build of 20 s on one core',
    show(ours),
    `one: ${once.seconds.toFixed(1)} s, two at once: ${atOnce.seconds.toFixed(1)} s`,
    `${(ours.seconds / once.seconds).toFixed(2)} x; at most 1.25 x on two idle cores`
  )
  rmSync(dir, { recursive: true })
}

/** The comparison beside diffoscope, where it is installed, and what a double build costs beside one build. */
export function benchBuilds(bench: Bench): void {
  benchCompare(bench)
  benchDoubleBuild(bench)
}
