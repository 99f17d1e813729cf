import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { crc32, plainCrc32 } from '../lib/crc32.js'

/** An entry of a zip that is small enough to be held in memory, compressed and not. */
export interface EntryJob {
  /** Where its data starts, and how long it is. */
  data: number
  compressed: number
  /** What it must come to. */
  size: number
  deflated: boolean
}

export interface EntryResult {
  /** Hex. */
  sha256: string
  crc: number
}

const [FREE, TAKEN, DONE] = [0, 1, 2]
const [DIGEST_BYTES, NUMBERS] = [32, 4]

/** The main thread reads too, so that four cores are busy. */
const MAX_WORKERS = 3
/** A worker takes some 30 ms to start, in which this much is inflated; what is stored is digested at four times the speed. */
const WORTH_BYTES = 16 * 1024 * 1024
const STORED_SPEED = 4

/**
 * The worker, as source: the bundle is one file, and a worker that loaded it would start the whole program. It goes from
 * the last job to the first, as the main thread comes from the other end, and says nothing of an entry that is not
 * exactly what its job says: the main thread then reads it, and reports what is wrong.
 */
const WORKER_SOURCE = `
const { workerData } = require('node:worker_threads')
const { createHash } = require('node:crypto')
const { readSync } = require('node:fs')
const zlib = require('node:zlib')

const { fd, numbers, states, digests, crcs, longest } = workerData
const block = Buffer.allocUnsafeSlow(longest)

function read(at, length) {
  for (let n = 0; n < length;) {
    const got = readSync(fd, block, n, length - n, at + n)
    if (got === 0) throw new Error('the archive shrank')
    n += got
  }
  return block.subarray(0, length)
}

function inflate(bytes, size) {
  const options = { info: true, chunkSize: Math.max(64, size + 1), maxOutputLength: Math.max(1, size) }
  const { buffer, engine } = zlib.inflateRawSync(bytes, options)
  return engine.bytesWritten === bytes.length ? buffer : undefined
}

for (let i = states.length - 1; i >= 0; i--) {
  if (Atomics.compareExchange(states, i, ${FREE}, ${TAKEN}) !== ${FREE}) continue
  const [at, compressed, size, deflated] = numbers.subarray(i * ${NUMBERS}, (i + 1) * ${NUMBERS})
  try {
    const bytes = read(at, compressed)
    const content = deflated ? inflate(bytes, size) : bytes
    if (content === undefined || content.length !== size) continue
    digests.set(createHash('sha256').update(content).digest(), i * ${DIGEST_BYTES})
    crcs[i] = zlib.crc32(content)
    Atomics.store(states, i, ${DONE})
    if (deflated && content.buffer.byteLength === size + 1) content.buffer.transfer?.(0) // see zip-reader.ts
  } catch {
    // The entry stays without a result.
  }
}
`

/** How many threads besides this one the jobs are worth; 0 for the few and small entries of most packs. */
export function workersFor(jobs: readonly EntryJob[]): number {
  if (crc32 === plainCrc32) return 0 // Node 20 before 20.15: a worker has no fast CRC-32 either
  const bytes = jobs.reduce((sum, { size, deflated }) => sum + (deflated ? size : size / STORED_SPEED), 0)
  return Math.min(MAX_WORKERS, availableParallelism() - 1, Math.floor(bytes / WORTH_BYTES))
}

/** @returns when it has ended. Whatever it could not do leaves entries without a result, which the main thread reads. */
async function startWorker(workerData: object): Promise<void> {
  let worker: Worker
  try {
    // execArgv: options of this process, such as a test runner's loader, are none of the worker's business.
    worker = new Worker(WORKER_SOURCE, { eval: true, workerData, execArgv: [] })
  } catch {
    return // where no more threads may be started
  }
  return new Promise((resolve) => {
    worker.on('error', () => undefined) // and an exit
    worker.on('exit', () => resolve())
  })
}

/** Threads that digest entries of an open archive, while the main thread does the same from the first entry on. */
export class EntryWorkers {
  readonly #states: Int32Array
  readonly #digests: Uint8Array
  readonly #crcs: Uint32Array
  readonly #ended: Promise<unknown>

  /** @param fd stays open until `ended` */
  constructor(fd: number, jobs: readonly EntryJob[], workers: number) {
    const numbers = new Float64Array(new SharedArrayBuffer(jobs.length * NUMBERS * 8))
    jobs.forEach(({ data, compressed, size, deflated }, i) =>
      numbers.set([data, compressed, size, Number(deflated)], i * NUMBERS)
    )
    this.#states = new Int32Array(new SharedArrayBuffer(jobs.length * 4))
    this.#digests = new Uint8Array(new SharedArrayBuffer(jobs.length * DIGEST_BYTES))
    this.#crcs = new Uint32Array(new SharedArrayBuffer(jobs.length * 4))
    const workerData = {
      fd,
      numbers,
      states: this.#states,
      digests: this.#digests,
      crcs: this.#crcs,
      longest: jobs.reduce((most, { compressed }) => Math.max(most, compressed), 0)
    }
    const started = Array.from({ length: workers }, () => startWorker(workerData))
    this.#ended = Promise.all(started)
  }

  /** Take job `i` for this thread; false where a worker has it. */
  take(i: number): boolean {
    return Atomics.compareExchange(this.#states, i, FREE, TAKEN) === FREE
  }

  /** No worker reads any more. */
  async ended(): Promise<void> {
    await this.#ended
  }

  /** What a worker found; undefined where none did, or where the entry is not what its job says. */
  result(i: number): EntryResult | undefined {
    if (this.#states[i] !== DONE) return undefined
    const digest = this.#digests.subarray(i * DIGEST_BYTES, (i + 1) * DIGEST_BYTES)
    return { sha256: Buffer.from(digest).toString('hex'), crc: this.#crcs[i] ?? 0 }
  }
}
