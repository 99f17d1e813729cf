import type { ArchivedFile, Digests } from './digests.js'
import { damaged } from './input.js'
import { isZero, parsePax, parseTarHeader, TAR_BLOCK } from './tar-header.js'

/** A pax header or long name above this is no name: names have at most 4096 bytes, and times a few beside them. */
const MAX_META_BYTES = 8 * 1024
/** One file may have a pax header and a long name; a tar of headers alone would go on for ever. */
const MAX_META_ENTRIES = 2

/** A byte stream from which pieces of a wanted length are taken. */
class Pieces {
  readonly #source: AsyncIterator<Buffer>
  #held: Buffer = Buffer.alloc(0)

  constructor(source: AsyncIterable<Buffer>) {
    this.#source = source[Symbol.asyncIterator]()
  }

  /** Up to `max` bytes, at least one; undefined at the end. */
  async some(max: number): Promise<Buffer | undefined> {
    while (this.#held.length === 0) {
      const next = await this.#source.next()
      if (next.done === true) return undefined
      this.#held = next.value
    }
    const piece = this.#held.subarray(0, max)
    this.#held = this.#held.subarray(piece.length)
    return piece
  }

  /** Exactly `length` bytes, piece by piece. */
  async each(length: number, use: (piece: Buffer) => void): Promise<void> {
    for (let left = length; left > 0;) {
      const piece = await this.some(left)
      if (piece === undefined) throw damaged('the tar is cut off')
      use(piece)
      left -= piece.length
    }
  }

  async exactly(length: number): Promise<Buffer> {
    const pieces: Buffer[] = []
    await this.each(length, (piece) => pieces.push(Buffer.from(piece)))
    return Buffer.concat(pieces, length)
  }
}

function onlyZeros(piece: Buffer): void {
  if (!isZero(piece)) throw damaged('the tar has bytes where it has no content')
}

/** Digest every file of a tar, in order. @throws GateError `evidence` for anything that a pack's tar does not have. */
export async function readTar(source: AsyncIterable<Buffer>, digests: Digests): Promise<ArchivedFile[]> {
  const pieces = new Pieces(source)
  const files: ArchivedFile[] = []
  const pad = (size: number): Promise<void> =>
    pieces.each((TAR_BLOCK - (size % TAR_BLOCK)) % TAR_BLOCK, onlyZeros)
  const meta = async (size: number): Promise<Buffer> => {
    if (size > MAX_META_BYTES) throw damaged('a name in the tar is too long')
    const bytes = await pieces.exactly(size)
    await pad(size)
    return bytes
  }
  let longName: string | undefined
  let longSize: number | undefined
  let metas = 0
  for (;;) {
    const header = parseTarHeader(await pieces.exactly(TAR_BLOCK))
    if (header === undefined) break
    metas = header.type === 'L' || header.type === 'x' ? metas + 1 : 0
    if (metas > MAX_META_ENTRIES) throw damaged('the tar gives one file several names')
    if (header.type === 'L') {
      longName = (await meta(header.size)).toString('utf8').replace(/\0$/, '')
    } else if (header.type === 'x') {
      const pax = parsePax(await meta(header.size))
      longName = pax.get('path') ?? longName
      const size = pax.get('size')
      if (size !== undefined && !/^\d{1,15}$/.test(size)) throw damaged('a pax header has a malformed size')
      longSize = size === undefined ? longSize : Number(size)
    } else if (header.type === '0') {
      const size = longSize ?? header.size
      const digest = digests.open(longName ?? header.name, size)
      await pieces.each(size, (piece) => digest?.update(piece))
      await pad(size)
      if (digest !== undefined) files.push(digest.end())
      longName = longSize = undefined
    } else throw damaged(`${header.name} is a link, a directory or another kind of entry, not a file`)
  }
  if (longName !== undefined || longSize !== undefined)
    throw damaged('the tar ends after a name without a file')
  // A second block of zeros ends a tar; writers pad further, to a record.
  let padding = TAR_BLOCK
  for (let piece = await pieces.some(TAR_BLOCK); piece !== undefined; piece = await pieces.some(TAR_BLOCK)) {
    onlyZeros(piece)
    padding += piece.length
    if (padding > 64 * 1024) throw damaged('the tar goes on after its end')
  }
  if (padding < 2 * TAR_BLOCK || padding % TAR_BLOCK !== 0) throw damaged('the tar does not end as it should')
  return files
}
