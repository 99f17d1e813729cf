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

/**
 * `make bench`: our speed beside the peer's, in the same run on the same machine. Nothing here passes or fails;
 * every row says what was measured, what the peer took, and what the target is.
 */
const DIST = path.resolve('dist/index.js')
const work = mkdtempSync(path.join(os.tmpdir(), 'provenance-bench-'))
const inWork = (...parts: string[]): string => path.join(work, ...parts)

interface Measured {
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

/** Files as evidence is: text that compresses, of very different sizes, 200 MB in all. */
function benchPack(): void {
  const random = seededRandom(7)
  mkdirSync(inWork('pack', 'evidence', 'logs'), { recursive: true })
  const words = Array.from({ length: 4000 }, () => Math.floor(random() * 1e9).toString(36))
  for (let i = 0; i < 5000; i++) {
    const size = 4_000 + Math.floor(random() * 72_000)
    let text = ''
    while (text.length < size) text += `${words[Math.floor(random() * words.length)]}=${random().toFixed(6)} `
    writeFileSync(inWork('pack', 'evidence', 'logs', `run-${i}.log`), text)
  }
  const peer = measure(['sh', '-c', 'cd pack && zip -6 -q -r ../peer.zip evidence'], 3, () =>
    rmSync(inWork('peer.zip'), { force: true })
  )
  const size = statSync(inWork('peer.zip')).size
  const packs = inWork('pack', 'evidence', 'packs')
  const ours = measure(gates('pack', '--cwd', inWork('pack')), 3, () =>
    rmSync(packs, { recursive: true, force: true })
  )
  const out = JSON.parse(
    execFileSync(process.execPath, [DIST, 'pack', '--json', '--cwd', inWork('pack')], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore']
    })
  ) as { bytes: number; path: string }
  row(
    'pack, 5,000 files, 200 MB',
    show(ours),
    `zip -6: ${s(peer.seconds)}`,
    `${(ours.seconds / peer.seconds).toFixed(2)} x; at most 1 x, 200 MB`
  )
  row(
    'pack, size',
    `${out.bytes} bytes`,
    `zip -6: ${size} bytes`,
    `${(out.bytes / size).toFixed(3)} x; at most 1.02 x`
  )
  const digest = measure(['openssl', 'dgst', '-sha256', path.resolve(inWork('pack'), out.path)], 3)
  row(
    'verify that pack',
    show(measure(gates('verify', path.resolve(inWork('pack'), out.path)), 3)),
    `openssl over its bytes: ${s(digest.seconds)}`,
    ''
  )
  rmSync(inWork('pack'), { recursive: true })
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

const only = process.argv.slice(2)
const benches: Record<string, () => void> = {
  startup: benchStartup,
  validate: benchValidate,
  pack: benchPack,
  run: benchRun
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
