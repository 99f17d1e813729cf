import { Damage } from './damage.js'

const MAGIC = 0x184d2204

/**
 * One LZ4 block (lz4 doc/lz4_Block_format.md) into `output` from `at`; matches may reach back into what `output` already
 * holds before `at`, as linked blocks of a frame do.
 * @returns where the output ended
 * @throws Damage for a block that is malformed or does not fit
 */
export function lz4Block(input: Uint8Array, output: Uint8Array, at = 0): number {
  let i = 0
  let o = at
  const length = (nibble: number): number => {
    let total = nibble
    if (nibble < 15) return total
    for (;;) {
      const byte = input[i++]
      if (byte === undefined) throw new Damage('an LZ4 block is cut off')
      total += byte
      if (byte < 255) return total
    }
  }
  while (i < input.length) {
    const token = input[i++] ?? 0
    const literals = length(token >> 4)
    if (i + literals > input.length || o + literals > output.length) throw misfit()
    output.set(input.subarray(i, i + literals), o)
    i += literals
    o += literals
    // The last sequence has no match.
    if (i === input.length) return o
    if (i + 2 > input.length) throw misfit()
    const offset = (input[i] ?? 0) | ((input[i + 1] ?? 0) << 8)
    i += 2
    const match = length(token & 15) + 4
    if (offset === 0 || offset > o || o + match > output.length) throw misfit()
    // Byte by byte where the match overlaps what it writes.
    if (offset >= match) output.copyWithin(o, o - offset, o - offset + match)
    else for (let k = 0; k < match; k++) output[o + k] = output[o + k - offset] ?? 0
    o += match
  }
  return o
}

/**
 * An LZ4 frame (lz4 doc/lz4_Frame_format.md, version 01) of which the size is known. Checksums of blocks and content
 * are xxHash32 and are passed over: what is stored is checked by its own digest.
 * @throws Damage for a frame that is malformed or does not fill `size` bytes exactly
 */
export function lz4Frame(input: Uint8Array, size: number): Uint8Array {
  const view = new DataView(input.buffer, input.byteOffset, input.byteLength)
  if (view.getUint32(0, true) !== MAGIC) throw new Damage('it is no LZ4 frame')
  const flags = view.getUint8(4)
  if (flags >> 6 !== 1) throw new Damage('it is an LZ4 frame of another version')
  if ((flags & 1) !== 0) throw new Damage('an LZ4 frame with a dictionary is not read')
  const blockChecksum = (flags & 16) !== 0 ? 4 : 0
  let i = 7 + ((flags & 8) !== 0 ? 8 : 0)
  const output = new Uint8Array(size)
  let o = 0
  for (;;) {
    const head = view.getUint32(i, true)
    i += 4
    if (head === 0) break
    const stored = head & 0x7fffffff
    if (i + stored > input.length) throw misfit()
    const block = input.subarray(i, i + stored)
    if (head >= 0x80000000) {
      if (o + stored > size) throw misfit()
      output.set(block, o)
      o += stored
    } else o = lz4Block(block, output, o)
    i += stored + blockChecksum
  }
  if (o !== size) throw misfit()
  return output
}

function misfit(): Damage {
  return new Damage('LZ4 data are cut off or damaged')
}
