import zlib from 'node:zlib'

/** Reflected polynomial of ISO 3309, as zip and gzip use it. */
const TABLE = Int32Array.from({ length: 256 }, (_, n) => {
  let c = n
  for (let bit = 0; bit < 8; bit++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1
  return c
})

/** CRC-32 without help from zlib, for Node 20 before 20.15. */
export function plainCrc32(bytes: Uint8Array, start = 0): number {
  let crc = ~start
  for (const byte of bytes) crc = (TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8)
  return ~crc >>> 0
}

/** CRC-32 (ISO 3309, RFC 1952 section 8) of `bytes`, unsigned; `start` is the CRC of what came before. */
export const crc32: (bytes: Uint8Array, start?: number) => number =
  (zlib as { crc32?: (data: Uint8Array, value?: number) => number }).crc32 ?? plainCrc32
