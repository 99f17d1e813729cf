import { inflateRawSync } from 'node:zlib'
import type { Predictions } from '../calibration/types.js'
import { crc32 } from '../lib/crc32.js'
import { GateError } from '../lib/errors.js'
import { readBytes } from '../lib/files.js'
import { LABEL_NAMES, PROBABILITY_NAMES } from './columns.js'
import { MAX_NPY_BYTES, parseNpy, predictionsFromArrays } from './npy.js'

const CENTRAL = 0x02014b50
const END = 0x06054b50
const ZIP64 = 0xffffffff

interface Entry {
  name: string
  method: number
  crc: number
  stored: number
  size: number
  offset: number
}

/**
 * Predictions in a `.npz`, as numpy.savez and savez_compressed write it: a zip (APPNOTE.TXT 6.3) of `.npy` files, of which one
 * is named like labels (`y_true.npy`) and one like probabilities (`y_prob.npy`).
 * @param path absolute; @param file the name that messages use
 * @throws GateError `evidence` for a zip that is cut off, damaged or without the two, `limit`, `io`
 */
export function predictionsFromNpz(path: string, file: string): Predictions {
  const bytes = readBytes(path, file, MAX_NPY_BYTES)
  try {
    const entries = directory(bytes)
    const find = (names: readonly string[]): Entry | undefined =>
      names.flatMap((name) => entries.find((entry) => entry.name.toLowerCase() === `${name}.npy`) ?? [])[0]
    const [labels, probabilities] = [find(LABEL_NAMES), find(PROBABILITY_NAMES)]
    if (labels === undefined || probabilities === undefined) {
      const names = entries.map(({ name }) => name)
      throw wrong(file, `it has no pair y_true and y_prob, but ${names.slice(0, 10).join(', ') || 'nothing'}`)
    }
    const array = (entry: Entry): ReturnType<typeof parseNpy> =>
      parseNpy(content(bytes, entry, file), `${file}!/${entry.name}`)
    return predictionsFromArrays(array(labels), array(probabilities), file)
  } catch (error) {
    if (error instanceof GateError) throw error
    const reason = error instanceof Error ? error.message : String(error)
    throw wrong(file, `it is no whole .npz: ${reason}`, error)
  }
}

/** The central directory, found from the end as unzip does. @throws RangeError */
function directory(bytes: Buffer): Entry[] {
  const least = Math.max(0, bytes.length - 22 - 0xffff)
  let end = bytes.length - 22
  while (end >= least && bytes.readUInt32LE(end) !== END) end--
  if (end < least) throw new RangeError('its directory is missing, it may be cut off')
  const count = bytes.readUInt16LE(end + 10)
  const entries: Entry[] = []
  for (let at = bytes.readUInt32LE(end + 16); entries.length < count;) {
    if (bytes.readUInt32LE(at) !== CENTRAL) throw new RangeError('its directory is damaged')
    const [name, extra, comment] = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field)) as [
      number,
      number,
      number
    ]
    entries.push({
      name: bytes.toString('utf8', at + 46, at + 46 + name),
      method: bytes.readUInt16LE(at + 10),
      crc: bytes.readUInt32LE(at + 16),
      stored: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42)
    })
    at += 46 + name + extra + comment
  }
  return entries
}

function content(bytes: Buffer, { name, method, crc, stored, size, offset }: Entry, file: string): Buffer {
  if (size === ZIP64 || stored === ZIP64 || size > MAX_NPY_BYTES) {
    throw new GateError('limit', `${file}: ${name} has more than ${MAX_NPY_BYTES} bytes`, {
      remedy: 'write Parquet, which is read in pieces',
      place: { file }
    })
  }
  // Name and extra field of the local header have lengths of their own.
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28)
  if (start + stored > bytes.length) throw new RangeError(`${name} is cut off`)
  const raw = bytes.subarray(start, start + stored)
  if (method !== 0 && method !== 8) throw new RangeError(`${name} is compressed in a way that is not read`)
  const data = method === 0 ? raw : inflateRawSync(raw, { maxOutputLength: Math.max(size, 1) })
  if (data.length !== size || crc32(data) !== crc) throw new RangeError(`${name} is damaged`)
  return data
}

function wrong(file: string, what: string, cause?: unknown): GateError {
  return new GateError('evidence', `${file}: ${what}`, {
    remedy: 'write it with numpy.savez(file, y_true=..., y_prob=...)',
    place: { file },
    cause
  })
}
