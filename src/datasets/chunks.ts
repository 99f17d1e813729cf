import { closeSync, createReadStream, readSync } from 'node:fs'
import { pipeline } from 'node:stream'
import { createGunzip, gunzipSync } from 'node:zlib'
import { GateError, systemCode } from '../lib/errors.js'
import { MAX_TEXT_BYTES, ioError, openForReading, readBytes, readText } from '../lib/files.js'

const CHUNK = 1 << 20
/** From here on a gzip that inflates more than MAX_RATIO times is a bomb, not data. */
const SUSPICIOUS_BYTES = 1024 * 1024 * 1024
const MAX_RATIO = 250
const RESTORE = 'the file may be cut off; restore it'

/**
 * The bytes of a file in pieces, inflated where it is gzip (by content). A piece is valid until the next one is asked for.
 * @throws GateError `evidence` for a gzip that is cut off or damaged, `limit` for one that inflates without end, `io`
 */
export async function* chunksOf(file: string, shown: string): AsyncGenerator<Buffer> {
  if (isGzip(file, shown)) {
    yield* inflated(file, shown)
    return
  }
  const fd = openForReading(file, shown)
  try {
    const buffer = Buffer.allocUnsafe(CHUNK)
    for (let n = readSync(fd, buffer); n > 0; n = readSync(fd, buffer)) yield buffer.subarray(0, n)
  } catch (error) {
    if (error instanceof GateError) throw error
    throw ioError(error, shown, 'check the path and its permissions')
  } finally {
    closeSync(fd)
  }
}

async function* inflated(file: string, shown: string): AsyncGenerator<Buffer> {
  const source = createReadStream(file, { highWaterMark: CHUNK })
  const gunzip = createGunzip({ chunkSize: CHUNK })
  // Errors of either arrive at the reader of the last one.
  pipeline(source, gunzip, () => undefined)
  let total = 0
  try {
    for await (const chunk of gunzip as AsyncIterable<Buffer>) {
      total += chunk.length
      if (total > SUSPICIOUS_BYTES && total > MAX_RATIO * gunzip.bytesWritten) {
        throw new GateError('limit', `${shown} inflates to more than ${MAX_RATIO} times its size`, {
          remedy: 'store it without compression, or leave row_count and columns out of its contract',
          place: { file: shown }
        })
      }
      yield chunk
    }
  } catch (error) {
    if (error instanceof GateError) throw error
    throw systemCode(error)?.startsWith('Z_') === true
      ? damaged(shown, error)
      : ioError(error, shown, 'check the path and its permissions')
  } finally {
    source.destroy()
  }
}

/** A whole text file, inflated where it is gzip. @throws GateError */
export function wholeText(file: string, shown: string): string {
  if (!isGzip(file, shown)) return readText(file, shown)
  const bytes = readBytes(file, shown)
  try {
    return gunzipSync(bytes, { maxOutputLength: MAX_TEXT_BYTES })
      .toString('utf8')
      .replace(/^\ufeff/, '')
  } catch (error) {
    if (systemCode(error) !== 'ERR_BUFFER_TOO_LARGE') throw damaged(shown, error)
    throw new GateError('limit', `${shown} inflates to more than ${MAX_TEXT_BYTES} bytes`, {
      remedy: 'write it as JSONL, which is read in pieces',
      place: { file: shown }
    })
  }
}

/** What a file is called once it is inflated: `t.csv` for `t.csv.gz`. */
export function innerName(file: string): string {
  return file.replace(/\.(gz|gzip)$/i, '')
}

function isGzip(file: string, shown: string): boolean {
  const fd = openForReading(file, shown)
  try {
    const head = Buffer.alloc(2)
    return readSync(fd, head) === 2 && head[0] === 0x1f && head[1] === 0x8b
  } finally {
    closeSync(fd)
  }
}

function damaged(shown: string, cause: unknown): GateError {
  return new GateError('evidence', `${shown} is no whole gzip file`, {
    remedy: RESTORE,
    place: { file: shown },
    cause
  })
}
