import { createHash } from 'node:crypto'
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'
import { GateError } from '../lib/errors.js'
import { ioError } from '../lib/files.js'
import type { Guard, PackItem } from './types.js'

/** Files up to this size are held in memory one by one; larger ones are streamed. */
export const WHOLE_BYTES = 4 * 1024 * 1024
const BLOCK_BYTES = 1024 * 1024

export function newBlock(): Buffer {
  return Buffer.allocUnsafe(BLOCK_BYTES)
}

/** Not through a symlink, and without waiting for the other end of a FIFO; Windows has neither flag. */
const FLAGS =
  constants.O_RDONLY |
  ((constants as { O_NOFOLLOW?: number }).O_NOFOLLOW ?? 0) |
  ((constants as { O_NONBLOCK?: number }).O_NONBLOCK ?? 0)

/**
 * The bytes of a regular file in blocks as large as `block`, only the last one shorter. All are read into `block`: a consumer
 * that keeps one for longer than its turn copies it.
 * @throws GateError `io` or `evidence`, naming `shown`.
 */
export function* fileBlocks(full: string, shown: string, block = newBlock()): Generator<Buffer> {
  let fd: number
  try {
    fd = openSync(full, FLAGS)
  } catch (error) {
    throw ioError(error, shown, 'check its permissions')
  }
  try {
    if (!fstatSync(fd).isFile())
      throw new GateError('evidence', `${shown} is not a regular file`, { remedy: 'leave it out' })
    for (;;) {
      let n = 0
      let got: number
      do {
        got = readSync(fd, block, n, block.length - n, null)
        n += got
      } while (got > 0 && n < block.length)
      if (n > 0) yield block.subarray(0, n)
      if (n < block.length) return
    }
  } catch (error) {
    if (error instanceof GateError) throw error
    throw ioError(error, shown, 'check its permissions')
  } finally {
    closeSync(fd)
  }
}

export function changed(name: string): GateError {
  return new GateError('evidence', `${name} changed while it was packed`, {
    remedy: 'let every step that writes evidence end before the pack is made',
    place: { file: name }
  })
}

/**
 * The blocks of an item as they pass the guard; returns their SHA-256, hex.
 * @throws GateError `evidence` when the file is not as long as it was when it was found; whatever the guard throws.
 */
export function* itemBlocks(item: PackItem, guard: Guard, into = newBlock()): Generator<Buffer, string> {
  const hash = createHash('sha256')
  let size = 0
  guard.begin(item.name)
  for (const block of fileBlocks(item.source, item.name, into)) {
    guard.see(block)
    hash.update(block)
    size += block.length
    // A file that grows would fill the disk.
    if (size > item.size) throw changed(item.name)
    yield block
  }
  if (size !== item.size) throw changed(item.name)
  return hash.digest('hex')
}

/**
 * A whole item of at most WHOLE_BYTES, read into `into`, which must be longer by at least one byte: so a file that has
 * grown shows. @throws as itemBlocks
 */
export function itemBytes(item: PackItem, guard: Guard, into: Buffer): { bytes: Buffer; sha256: string } {
  const blocks = itemBlocks(item, guard, into)
  const first = blocks.next()
  if (first.done === true) return { bytes: Buffer.alloc(0), sha256: first.value }
  const second = blocks.next()
  if (second.done !== true) throw changed(item.name)
  return { bytes: first.value, sha256: second.value }
}

/** Buffers that are used again: thousands of new ones would wait for the garbage collector at the same time. */
export class BufferPool {
  readonly #free: Buffer[] = []

  /** At least `size` bytes. */
  take(size: number): Buffer {
    const free = this.#free.pop()
    return free !== undefined && free.length >= size
      ? free
      : Buffer.allocUnsafeSlow(Math.max(size, 64 * 1024))
  }

  giveBack(buffer: Buffer): void {
    this.#free.push(buffer)
  }
}

/** The digest of an item that only passes by. @throws as itemBlocks */
export function itemDigest(item: PackItem, guard: Guard, into = newBlock()): string {
  const blocks = itemBlocks(item, guard, into)
  let step = blocks.next()
  while (step.done !== true) step = blocks.next()
  return step.value
}

/** The content of a derived item, shown to the guard like any other. @param digests of the items that were read */
export function derivedBytes(
  item: PackItem,
  digests: readonly string[],
  guard: Guard
): { bytes: Buffer; sha256: string } {
  const bytes = item.derive?.(digests)
  if (bytes?.length !== item.size) throw new TypeError(`${item.name} is not as long as was planned`)
  guard.begin(item.name)
  guard.see(bytes)
  return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') }
}
