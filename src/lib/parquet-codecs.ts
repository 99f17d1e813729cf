import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { decompressLz4, decompressSnappy, decompressZstd } from 'hyparquet-compressors'
import type { Compressors } from 'hyparquet'
import { lz4Block } from './lz4.js'

/** What the codecs of Parquet need; each gets the size that the page header claims, which is never exceeded. */
export const COMPRESSORS: Compressors = {
  GZIP: (input, size) => gunzipSync(input, { maxOutputLength: Math.max(size, 1) }),
  BROTLI: (input, size) => brotliDecompressSync(input, { maxOutputLength: Math.max(size, 1) }),
  SNAPPY: decompressSnappy,
  ZSTD: (input, size) => decompressZstd(input, new Uint8Array(size)),
  // Hadoop's framing, which writers meant before LZ4_RAW was named.
  LZ4: decompressLz4,
  LZ4_RAW: (input, size) => {
    const output = new Uint8Array(size)
    return output.subarray(0, lz4Block(input, output))
  }
}
