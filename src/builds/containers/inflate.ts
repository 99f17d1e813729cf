import { finished } from 'node:stream'
import type { Transform } from 'node:stream'
import { createInflateRaw, createGunzip } from 'node:zlib'
import type { Source } from '../source.js'
import { damaged } from './limits.js'

const CHUNK = 256 * 1024

/**
 * The output of a decompressing stream that is fed from a source, chunk by chunk: neither side is ever held as a whole.
 * @throws GateError `evidence` when the stream is cut off or damaged.
 */
async function* through(
  source: Source,
  start: number,
  stream: Transform,
  format: string
): AsyncGenerator<Buffer> {
  let offset = start
  const feed = (): void => {
    for (;;) {
      const chunk = source.read(offset, CHUNK)
      if (chunk.length === 0) return void stream.end()
      offset += chunk.length
      if (!stream.write(chunk)) return void stream.once('drain', feed)
    }
  }
  // Errors also reach the iterator below; without a listener of its own a late one would end the process.
  finished(stream, () => undefined)
  feed()
  try {
    for await (const chunk of stream) yield chunk as Buffer
  } catch (error) {
    throw damaged(format, `cut off or damaged (${error instanceof Error ? error.message : String(error)})`)
  } finally {
    stream.destroy()
  }
}

/** Unpack all members of a gzip file (RFC 1952, 2.2). `consumed` says how many bytes they took: the rest is not gzip. */
export async function* gunzip(source: Source, consumed: (bytes: number) => void): AsyncGenerator<Buffer> {
  const stream = createGunzip({ chunkSize: CHUNK })
  yield* through(source, 0, stream, 'gzip')
  consumed(stream.bytesWritten)
}

/** Unpack a raw deflate stream (RFC 1951), as zip members hold it. */
export async function* inflateRaw(source: Source): AsyncGenerator<Buffer> {
  yield* through(source, 0, createInflateRaw({ chunkSize: CHUNK }), 'deflate')
}
