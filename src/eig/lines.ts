import { createReadStream, closeSync, readSync } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { GateError } from '../lib/errors.js'
import { ioError, openForReading } from '../lib/files.js'
import { MAX_LINE_CHARS } from '../lib/jsonl.js'

// Larger chunks hold many runs, which outlive a collection of young objects and so make the heap grow.
const CHUNK_BYTES = 1 << 16
const NEWLINE = 0x0a

/** One line of a history, and the byte of the (unpacked) file at which it starts. */
export interface HistoryLine {
  /** 1-based. */
  line: number
  text: string
  start: number
}

/** Where reading begins: a byte that starts a line, and the number of that line. */
export interface Position {
  offset: number
  line: number
}

export const BEGINNING: Position = { offset: 0, line: 1 }

/**
 * The lines of a UTF-8 file from a position on, in batches of what one chunk of 64 KiB completes: memory is one
 * line or one chunk, never the file. Files that begin as gzip does (RFC 1952) are unpacked on the way, several members
 * too. A BOM and the CR of CRLF are dropped.
 * @throws GateError `io`; `limit` for a line of more than 64 MiB; `evidence` for a damaged gzip
 */
export async function* historyLines(
  file: string,
  shown: string,
  from: Position = BEGINNING
): AsyncGenerator<HistoryLine[]> {
  const splitter = new LineSplitter(shown, from)
  const fd = openForReading(file, shown)
  try {
    if (!isGzip(fd, shown)) {
      const buffer = Buffer.allocUnsafe(CHUNK_BYTES)
      for (let at = from.offset; ;) {
        const n = read(fd, buffer, at, shown)
        if (n === 0) break
        at += n
        yield splitter.push(buffer.subarray(0, n))
      }
      yield splitter.end()
      return
    }
  } finally {
    closeSync(fd)
  }
  for await (const chunk of unpacked(file, shown)) yield splitter.pushFrom(chunk, from.offset)
  yield splitter.end()
}

/** Whether a file is packed, and so cannot be entered in its middle. @throws GateError `io` */
export function isPacked(file: string, shown: string): boolean {
  const fd = openForReading(file, shown)
  try {
    return isGzip(fd, shown)
  } finally {
    closeSync(fd)
  }
}

function isGzip(fd: number, shown: string): boolean {
  const head = Buffer.alloc(2)
  return read(fd, head, 0, shown) === 2 && head[0] === 0x1f && head[1] === 0x8b
}

function read(fd: number, buffer: Buffer, position: number, shown: string): number {
  try {
    return readSync(fd, buffer, 0, buffer.length, position)
  } catch (error) {
    throw ioError(error, shown, 'check the path and its permissions')
  }
}

async function* unpacked(file: string, shown: string): AsyncGenerator<Buffer> {
  const source = createReadStream(file, { highWaterMark: CHUNK_BYTES / 4 })
  const gunzip = createGunzip({ chunkSize: CHUNK_BYTES })
  source.once('error', (error) => gunzip.destroy(error))
  try {
    for await (const chunk of source.pipe(gunzip)) yield chunk as Buffer
  } catch (error) {
    throw new GateError('evidence', `the gzip cannot be unpacked: it is cut off or damaged`, {
      remedy: 'write the history again, or unpack it with gzip -t to see where it breaks',
      place: { file: shown },
      cause: error
    })
  } finally {
    source.destroy()
  }
}

/** Cuts chunks into lines. */
class LineSplitter {
  private pieces: Buffer[] = []
  private pending = 0
  private line: number
  /** Byte at which the unfinished line starts. */
  private start: number
  private passed = 0

  constructor(
    private readonly shown: string,
    from: Position
  ) {
    this.line = from.line
    this.start = from.offset
  }

  /** As `push` for a stream that starts at byte 0, where what lies before `offset` is passed over. */
  pushFrom(chunk: Buffer, offset: number): HistoryLine[] {
    const skip = Math.min(chunk.length, Math.max(0, offset - this.passed))
    this.passed += chunk.length
    return this.push(chunk.subarray(skip))
  }

  push(chunk: Buffer): HistoryLine[] {
    const lines: HistoryLine[] = []
    let start = 0
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
      const length = this.pending + end + 1 - start
      lines.push(this.take(chunk.subarray(start, end)))
      this.start += length
      this.line++
      start = end + 1
    }
    if (start < chunk.length) {
      // The chunk's memory is used again for the next one.
      this.pieces.push(Buffer.from(chunk.subarray(start)))
      this.pending += chunk.length - start
      if (this.pending > MAX_LINE_CHARS) {
        throw new GateError('limit', `a line has more than ${MAX_LINE_CHARS} bytes`, {
          remedy: 'write one record a line',
          place: { file: this.shown, line: this.line }
        })
      }
    }
    return lines
  }

  /** What stands behind the last newline. */
  end(): HistoryLine[] {
    return this.pending === 0 ? [] : [this.take(Buffer.alloc(0))]
  }

  private take(last: Buffer): HistoryLine {
    const bytes = this.pending === 0 ? last : Buffer.concat([...this.pieces, last])
    this.pieces = []
    this.pending = 0
    let text = bytes.toString('utf8')
    if (this.start === 0 && text.charCodeAt(0) === 0xfeff) text = text.slice(1)
    if (text.endsWith('\r')) text = text.slice(0, -1)
    return { line: this.line, text, start: this.start }
  }
}
