import { createHash } from 'node:crypto'
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'
import { GateError } from '../lib/errors.js'
import { ioError } from '../lib/files.js'
import type { PackItem } from './types.js'

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

function changed(name: string): GateError {
  return new GateError('evidence', `${name} changed while it was packed`, {
    remedy: 'let every step that writes evidence end before the pack is made',
    place: { file: name }
  })
}

/**
 * The blocks of an item, checked against its size and digest when the last one was taken.
 * @throws GateError `evidence` when the file is no longer what was hashed.
 */
export function* itemBlocks(item: PackItem, into = newBlock()): Generator<Buffer> {
  const hash = createHash('sha256')
  let size = 0
  const blocks = typeof item.source === 'string' ? fileBlocks(item.source, item.name, into) : [item.source]
  for (const block of blocks) {
    hash.update(block)
    size += block.length
    // A file that grows would fill the disk.
    if (size > item.size) throw changed(item.name)
    yield block
  }
  if (size !== item.size || hash.digest('hex') !== item.sha256) throw changed(item.name)
}

/** A whole item of at most WHOLE_BYTES, checked. */
export function itemBytes(item: PackItem): Buffer {
  // One byte more than it should be, so that a file that has grown shows.
  let bytes: Buffer = Buffer.alloc(0)
  for (const block of itemBlocks(item, Buffer.allocUnsafe(item.size + 1))) bytes = block
  return bytes
}
