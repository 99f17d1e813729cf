import { Worker } from 'node:worker_threads'
import { z } from '../lib/zod.js'
import type { FileDigest, HashJob } from './hash.js'

/**
 * The worker, as source: the bundle is one file, and a worker that loaded it would start the whole program. It takes
 * the next job from a shared counter until none is left. Written without a template or a dependency on our code.
 */
const WORKER_SOURCE = `
const { parentPort, workerData } = require('node:worker_threads')
const { createHash } = require('node:crypto')
const { closeSync, constants, fstatSync, openSync, readSync } = require('node:fs')

const { jobs, counter, chunk } = workerData
const next = new Int32Array(counter)
const buffer = Buffer.allocUnsafeSlow(chunk)

for (let i = Atomics.add(next, 0, 1); i < jobs.length; i = Atomics.add(next, 0, 1)) {
  const { index, file, algorithm } = jobs[i]
  let fd
  try {
    fd = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK || 0))
    if (!fstatSync(fd).isFile()) continue
    const hash = createHash(algorithm)
    let bytes = 0
    for (let n = readSync(fd, buffer, 0, chunk, null); n > 0; n = readSync(fd, buffer, 0, chunk, null)) {
      hash.update(n === chunk ? buffer : buffer.subarray(0, n))
      bytes += n
    }
    parentPort.postMessage({ index, hex: hash.digest('hex'), bytes })
  } catch {
    // No message: the main thread reads the file again and reports the error.
  } finally {
    if (fd !== undefined) closeSync(fd)
  }
}
`

const Message = z.object({ index: z.number(), hex: z.string(), bytes: z.number() })

/**
 * Digests of `jobs[i]` for each i of `order`, by `threads` worker threads. A file that fails, or a worker that cannot
 * be started, leaves its entry out; the caller reads that file itself.
 */
export async function hashInWorkers(
  jobs: readonly HashJob[],
  order: readonly number[],
  threads: number,
  chunk: number
): Promise<Map<number, FileDigest>> {
  const queue = order.flatMap((index) => {
    const job = jobs[index]
    return job === undefined ? [] : [{ index, file: job.file, algorithm: job.algorithm }]
  })
  const workerData = { jobs: queue, counter: new SharedArrayBuffer(4), chunk }
  const done = new Map<number, FileDigest>()
  const ended: Promise<void>[] = []
  for (let t = 0; t < threads; t++) {
    // execArgv: options of this process, such as a test runner's loader, are none of the worker's business.
    const worker = new Worker(WORKER_SOURCE, { eval: true, workerData, execArgv: [] })
    worker.on('message', (message: unknown) => {
      const { index, hex, bytes } = Message.parse(message)
      done.set(index, { hex, bytes })
    })
    ended.push(
      new Promise((resolve) => {
        worker.on('error', () => resolve())
        worker.on('exit', () => resolve())
      })
    )
  }
  await Promise.all(ended)
  return done
}
