import { execFileSync, spawnSync } from 'node:child_process'
import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync
} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { seededRandom } from '../src/lib/numbers.js'
import { benchBuilds } from './bench-builds.js'
import { benchAggregate } from './bench-aggregate.js'
import { benchEig } from './bench-eig.js'
import { benchPack } from './bench-pack.js'

/**
 * `make bench`: our speed beside the peer's, in the same run on the same machine. Nothing here passes or fails;
 * every row says what was measured, what the peer took, and what the target is.
 */
const DIST = path.resolve('dist/index.js')
const work = mkdtempSync(path.join(os.tmpdir(), 'provenance-bench-'))
const inWork = (...parts: string[]): string => path.join(work, ...parts)

export interface Measured {
  seconds: number
  peakMb: number
}

/** Best of `runs`: the machine's noise only ever adds. Peak memory by GNU time, where it is installed. */
function measure(command: readonly string[], runs: number, before: () => void = () => undefined): Measured {
  const timer =
    spawnSync('/usr/bin/time', ['-f', '%M', 'true']).status === 0 ? ['/usr/bin/time', '-f', '%M'] : []
  let best: Measured = { seconds: Infinity, peakMb: NaN }
  for (let i = 0; i < runs; i++) {
    before()
    const [program = '', ...args] = [...timer, ...command]
    const start = process.hrtime.bigint()
    const { status, stderr, error } = spawnSync(program, args, {
      cwd: work,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      stdio: ['ignore', 'ignore', 'pipe']
    })
    const seconds = Number(process.hrtime.bigint() - start) / 1e9
    if (error !== undefined || (status !== 0 && status !== 1))
      throw new Error(`${command.join(' ')} ended with ${status}: ${stderr}`, { cause: error })
    if (seconds < best.seconds)
      best = { seconds, peakMb: timer.length > 0 ? Number(stderr.trim().split('\n').at(-1)) / 1024 : NaN }
  }
  return best
}

function row(what: string, ours: string, peer: string, target: string): void {
  console.log(`${what.padEnd(44)} ${ours.padEnd(26)} ${peer.padEnd(34)} ${target}`)
}

const s = (x: number): string => `${x.toFixed(3)} s`
const show = ({ seconds, peakMb }: Measured): string => `${s(seconds)}, ${peakMb.toFixed(0)} MB`
const gates = (...args: string[]): string[] => [process.execPath, DIST, ...args]

/** A file of pseudo-random bytes, which no compression can shorten. */
function randomFile(file: string, bytes: number, seed: number): void {
  const random = seededRandom(seed)
  const block = Buffer.alloc(1 << 20)
  for (let i = 0; i < block.length; i += 4) block.writeUInt32LE(Math.floor(random() * 4294967296), i)
  const fd = openSync(file, 'w')
  for (let left = bytes; left > 0; left -= block.length) {
    block.writeUInt32LE(left, 0)
    writeSync(fd, block, 0, Math.min(left, block.length))
  }
  closeSync(fd)
}

function benchStartup(): void {
  const bare = measure([process.execPath, '-e', '0'], 15)
  const ours = measure(gates('gates', '--cwd', path.resolve('examples/quickstart')), 15)
  row(
    'gates on the quickstart',
    show(ours),
    `node -e 0: ${s(bare.seconds)}`,
    `+${((ours.seconds - bare.seconds) * 1000).toFixed(0)} ms; at most +120 ms`
  )
}

function contracts(dir: string, names: readonly string[]): void {
  const entries = names.map((name) => `  ${name}:\n    path: ${name}\n    checksum_type: sha256\n`)
  writeFileSync(inWork(dir, 'data_contracts.yaml'), `datasets:\n${entries.join('')}`)
  execFileSync(process.execPath, [DIST, 'validate', '--update', '--cwd', inWork(dir)], { stdio: 'ignore' })
}

function benchValidate(): void {
  const GIB = 2 ** 30
  for (const names of [['one.bin'], ['one.bin', 'two.bin']]) {
    const dir = `hash${names.length}`
    mkdirSync(inWork(dir))
    names.forEach((name, i) => randomFile(inWork(dir, name), GIB, i + 1))
    contracts(dir, names)
    const peer = measure(['sh', '-c', names.map((n) => `openssl dgst -sha256 ${dir}/${n}`).join(' && ')], 3)
    const ours = measure(gates('validate', '--cwd', inWork(dir)), 3)
    const target = names.length === 1 ? 1.1 : 0.65
    row(
      `validate, ${names.length} file(s) of 1 GiB`,
      show(ours),
      `openssl: ${s(peer.seconds)}`,
      `${(ours.seconds / peer.seconds).toFixed(2)} x; at most ${target} x`
    )
    rmSync(inWork(dir), { recursive: true })
  }
  mkdirSync(inWork('many', 'data'), { recursive: true })
  const block = Buffer.alloc(4096, 'x')
  for (let i = 0; i < 20_000; i++) {
    block.writeUInt32LE(i)
    writeFileSync(inWork('many', 'data', `f${i}`), block)
  }
  contracts('many', ['data'])
  const peer = measure(
    ['sh', '-c', 'cd many/data && find . -type f -print0 | sort -z | xargs -0 sha256sum | sha256sum'],
    3
  )
  row(
    'validate, 20,000 files of 4 KiB',
    show(measure(gates('validate', '--cwd', inWork('many')), 3)),
    `sha256sum: ${s(peer.seconds)}`,
    'at most 0.9 s, 150 MB'
  )
  rmSync(inWork('many'), { recursive: true })
}

function benchRun(): void {
  mkdirSync(inWork('run'))
  execFileSync(
    process.execPath,
    [
      DIST,
      'mock',
      '--tests',
      '2000',
      '--runs',
      '200',
      '--seed',
      '1',
      '--out',
      'ci_runs.jsonl',
      '--cwd',
      inWork('run')
    ],
    { stdio: 'ignore' }
  )
  row(
    'run, 2,000 tests x 200 runs of history',
    show(measure(gates('run', '--cwd', inWork('run')), 3)),
    '',
    'under 2 s, 250 MB'
  )
}

/** A tracefile of 100 MB; with branches and functions in it a large C++ project's, without them a large Python one's. */
function lcovFile(file: string, withBranches: boolean): void {
  const fd = openSync(file, 'w')
  let bytes = 0
  for (let n = 0; bytes < 100e6; n++) {
    const record = [`TN:`, `SF:src/part${n % 97}/module${n}.cc`]
    if (withBranches) {
      for (let f = 0; f < 200; f++)
        record.push(`FN:${f * 10 + 1},_ZN4part${n % 97}6module${n}8function${f}Ev`)
      for (let f = 0; f < 200; f++) record.push(`FNDA:${f % 3},_ZN4part${n % 97}6module${n}8function${f}Ev`)
      for (let b = 0; b < 2000; b++) record.push(`BRDA:${b | 1},0,${b % 2},${b % 7 === 0 ? '-' : b % 5}`)
    }
    for (let line = 1; line <= 2000; line++) record.push(`DA:${line},${(line * 7919) % 113}`)
    record.push('LF:2000', 'LH:1983', 'end_of_record\n')
    bytes += writeSync(fd, record.join('\n'))
  }
  closeSync(fd)
}

function benchCoverage(): void {
  for (const withBranches of [false, true]) {
    lcovFile(inWork('lcov.info'), withBranches)
    row(
      `coverage, LCOV of 100 MB${withBranches ? ' with branches' : ''}`,
      show(measure(gates('coverage', 'lcov.info', '--cwd', work), 3)),
      `cat: ${s(measure(['cat', 'lcov.info'], 3).seconds)}`,
      'under 2 s, 200 MB'
    )
  }
  rmSync(inWork('lcov.info'))
}

/** Ten million rows of predictions: one hundred thousand different ones, a hundred times. */
function benchPredictions(): void {
  const rows = Array.from(
    { length: 100_000 },
    (_, i) => `${i},${i % 3 === 0 ? 1 : 0},${((i * 7919) % 99991) / 99991}\n`
  )
  const block = Buffer.from(rows.join(''))
  const fd = openSync(inWork('predictions.csv'), 'w')
  writeSync(fd, 'id,y_true,y_prob\n')
  for (let i = 0; i < 100; i++) writeSync(fd, block)
  closeSync(fd)
  const megabytes = statSync(inWork('predictions.csv')).size / 1e6
  const ours = measure(gates('gates', '--gates', 'ece', '--predictions', 'predictions.csv', '--cwd', work), 3)
  row(
    `predictions, 10 million rows of CSV (${megabytes.toFixed(0)} MB)`,
    show(ours),
    `cat: ${s(measure(['cat', 'predictions.csv'], 3).seconds)}`,
    `${(megabytes / ours.seconds).toFixed(0)} MB/s with start and ECE; at least 150 MB/s`
  )
  rmSync(inWork('predictions.csv'))
}

/** A directory of 20,000 files under DVC, beside `dvc status` of the same, both without what they have cached. */
function benchDvc(): void {
  mkdirSync(inWork('dvc', 'data'), { recursive: true })
  const block = Buffer.alloc(4096, 'x')
  for (let i = 0; i < 20_000; i++) {
    block.writeUInt32LE(i)
    writeFileSync(inWork('dvc', 'data', `f${i}`), block)
  }
  const installed = spawnSync('dvc', ['--version']).status === 0
  const inDvc = (...args: string[]): string[] => ['env', '-C', inWork('dvc'), ...args]
  if (installed) {
    measure(inDvc('sh', '-c', 'git init -q && dvc init -q && dvc add -q data'), 1)
  } else contracts('dvc', ['data'])
  const contract = installed ? 'data.dvc' : 'data_contracts.yaml'
  const ours = measure(gates('validate', '--data-contracts', contract, '--cwd', inWork('dvc')), 3)
  // Its state database would answer for unchanged files; a runner has none.
  const state = 'dvc config core.site_cache_dir "$PWD/.site" && rm -rf .site'
  const dvc = installed ? measure(inDvc('sh', '-c', `${state} && dvc status -q`), 3) : undefined
  row(
    `validate, 20,000 files of 4 KiB under ${installed ? 'DVC' : 'contract'}`,
    show(ours),
    dvc === undefined ? 'dvc is not installed' : `dvc status: ${s(dvc.seconds)}`,
    dvc === undefined
      ? 'at most 1.2 x dvc status'
      : `${(ours.seconds / dvc.seconds).toFixed(2)} x; at most 1.2 x`
  )
  rmSync(inWork('dvc'), { recursive: true })
}

/** 100,000 cases with the output that test runners keep, and an output of 50 MB in a single case. */
function benchTests(): void {
  const output = 'x'.repeat(480)
  const cases = Array.from({ length: 100_000 }, (_, i) => {
    const inside =
      i % 50 === 0 ? `<failure message="no">${output}</failure>` : `<system-out>${output}</system-out>`
    return `<testcase classname="tests.test_m${i % 500}" name="test_${i}[a-${i}]" time="0.01">${inside}</testcase>\n`
  })
  writeFileSync(
    inWork('junit.xml'),
    `<testsuites><testsuite name="pytest">${cases.join('')}</testsuite></testsuites>`
  )
  const line = 'a line of output\n'
  writeFileSync(
    inWork('output.xml'),
    `<testsuite><testcase name="a"><system-out>${line.repeat(3_000_000)}</system-out></testcase></testsuite>`
  )
  for (const [what, file] of [
    ['tests, JUnit of 100,000 cases', 'junit.xml'],
    ['tests, 50 MB of output in one case', 'output.xml']
  ] as const) {
    const mb = (statSync(inWork(file)).size / 1e6).toFixed(0)
    row(
      `${what}, ${mb} MB`,
      show(measure(gates('tests', file, '--cwd', work), 3)),
      '',
      'under 3 s and 300 MB'
    )
    rmSync(inWork(file))
  }
}

const only = process.argv.slice(2)
const benches: Record<string, () => void> = {
  startup: benchStartup,
  validate: benchValidate,
  pack: () => benchPack({ dist: DIST, work, measure, row, show }),
  run: benchRun,
  aggregate: () => benchAggregate({ dist: DIST, work, measure, row, show }),
  eig: () => benchEig({ dist: DIST, work, measure, row, show }),
  builds: () => benchBuilds({ dist: DIST, work, measure, row, show }),
  coverage: benchCoverage,
  tests: benchTests,
  predictions: benchPredictions,
  dvc: benchDvc
}
console.log(
  `node ${process.version}, ${os.availableParallelism()} cores, ${os.cpus()[0]?.model ?? 'unknown processor'}\n`
)
row('what', 'ours (best, peak memory)', 'peer', 'compared; target')
try {
  for (const [name, bench] of Object.entries(benches)) if (only.length === 0 || only.includes(name)) bench()
} finally {
  rmSync(work, { recursive: true, force: true })
}
