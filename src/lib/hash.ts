import { createHash, type Hash } from 'node:crypto'
import { closeSync, constants, fstatSync, openSync, readSync, statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { GateError } from './errors.js'
import { ioError } from './files.js'
import { hashInWorkers } from './hash-workers.js'

export const HASH_ALGORITHMS = ['sha256', 'sha512', 'sha1', 'md5'] as const
export type HashAlgorithm = (typeof HASH_ALGORITHMS)[number]

export interface FileDigest {
  /** Lower-case hex. */
  hex: string
  /** Bytes read, which is what was hashed. */
  bytes: number
}

export interface HashJob {
  file: string
  algorithm: HashAlgorithm
  /** The name that messages use; default `file`. */
  shown?: string
}

/** Large enough that the system calls do not show, small enough to stay in the cache. */
const CHUNK = 512 * 1024
/** A worker takes some 30 ms to start, in which this much is hashed. */
const LARGE = 32 * 1024 * 1024
/** After this many bytes or files the event loop gets its turn, so that a cancel is heard. */
const TURN_BYTES = 64 * 1024 * 1024
const TURN_FILES = 500

let buffer: Buffer | undefined

/** Digest of a file's bytes, lower-case hex, as `sha256sum` prints it. @throws GateError `io` */
export function hashFile(file: string, algorithm: HashAlgorithm, shown = file): string {
  return digestFile(file, algorithm, shown).hex
}

/** Digest and size of a file, read once through one reused buffer. @throws GateError `io` */
export function digestFile(file: string, algorithm: HashAlgorithm, shown = file): FileDigest {
  const steps = digestSteps({ file, algorithm, shown })
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** Digests of many files under one algorithm, in the order given. @throws GateError of the first that cannot be read */
export async function hashFiles(paths: readonly string[], algorithm: HashAlgorithm): Promise<FileDigest[]> {
  const results = await digestAll(paths.map((file) => ({ file, algorithm })))
  return results.map((result) => {
    if (result instanceof GateError) throw result
    return result
  })
}

/**
 * Digests of many files, each with its own outcome, in the order given. Two or more large files are spread over the
 * cores by worker threads; everything else is faster in this thread. The event loop gets its turn now and then.
 */
export async function digestAll(jobs: readonly HashJob[]): Promise<(FileDigest | GateError)[]> {
  const large = largeJobs(jobs)
  const threads = Math.min(large.length, availableParallelism())
  const done = threads >= 2 ? await hashInWorkers(jobs, large, threads, CHUNK) : new Map<number, FileDigest>()
  const results: (FileDigest | GateError)[] = []
  for (const [i, job] of jobs.entries()) {
    // A file that a worker could not read is read here again, so that there is one way to report an error.
    results.push(done.get(i) ?? (await digestInTurns(job)))
    if (i % TURN_FILES === TURN_FILES - 1) await nextTurn()
  }
  return results
}

/** Indexes of the large files, largest first: the best order for sharing them out. */
function largeJobs(jobs: readonly HashJob[]): number[] {
  const sizes = new Map<number, number>()
  jobs.forEach(({ file }, i) => {
    // Without the entry, or where stat fails, the reading below says what is wrong.
    const size = sizeOf(file)
    if (size >= LARGE) sizes.set(i, size)
  })
  return [...sizes].sort(([, a], [, b]) => b - a).map(([i]) => i)
}

function sizeOf(file: string): number {
  try {
    return statSync(file, { throwIfNoEntry: false })?.size ?? 0
  } catch {
    return 0
  }
}

async function digestInTurns(job: HashJob): Promise<FileDigest | GateError> {
  try {
    const steps = digestSteps(job)
    for (;;) {
      const step = steps.next()
      if (step.done) return step.value
      await nextTurn()
    }
  } catch (error) {
    if (error instanceof GateError) return error
    throw error
  }
}

/** Hash one file, pausing every TURN_BYTES; a caller that cannot wait just goes on. */
function* digestSteps({ file, algorithm, shown = file }: HashJob): Generator<undefined, FileDigest> {
  let fd: number | undefined
  try {
    // O_NONBLOCK (absent on Windows): opening a FIFO would otherwise wait for a writer.
    fd = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    if (!fstatSync(fd).isFile()) throw notRegular(shown)
    const hash: Hash = createHash(algorithm)
    let bytes = 0
    let pause = TURN_BYTES
    for (;;) {
      buffer ??= Buffer.allocUnsafeSlow(CHUNK)
      const n = readSync(fd, buffer, 0, CHUNK, null)
      if (n === 0) return { hex: hash.digest('hex'), bytes }
      hash.update(n === CHUNK ? buffer : buffer.subarray(0, n))
      bytes += n
      if (bytes >= pause) {
        pause += TURN_BYTES
        yield
      }
    }
  } catch (error) {
    if (error instanceof GateError) throw error
    throw ioError(error, shown, 'check the path and its permissions')
  } finally {
    if (fd !== undefined) closeSync(fd)
  }
}

function notRegular(shown: string): GateError {
  return new GateError('io', `${shown} is not a regular file`, {
    remedy: 'point to a regular file',
    place: { file: shown }
  })
}
