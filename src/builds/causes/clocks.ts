import type { Known } from '../known.js'
import { isPlausible } from './times.js'
import type { Finding, Pair } from './types.js'

interface Clock {
  name: string
  bytes: number
  /** Seconds since 1970; NaN where the bytes are no time of this form. */
  read: (bytes: Buffer, at: number) => number
}

/** 1601-01-01, 1904-01-01 and 2001-01-01 in seconds since 1970. */
const WINDOWS_EPOCH = -11_644_473_600
const MAC_EPOCH = -2_082_844_800
const COCOA_EPOCH = 978_307_200

/** Ways to store an instant. */
const CLOCKS: readonly Clock[] = [
  { name: '32-bit seconds, little endian', bytes: 4, read: (b, at) => b.readUInt32LE(at) },
  { name: '32-bit seconds, big endian', bytes: 4, read: (b, at) => b.readUInt32BE(at) },
  {
    name: '64-bit milliseconds, little endian',
    bytes: 8,
    read: (b, at) => Number(b.readBigUInt64LE(at)) / 1e3
  },
  { name: '64-bit milliseconds, big endian', bytes: 8, read: (b, at) => Number(b.readBigUInt64BE(at)) / 1e3 },
  {
    name: '64-bit nanoseconds, little endian',
    bytes: 8,
    read: (b, at) => Number(b.readBigUInt64LE(at)) / 1e9
  },
  { name: '64-bit nanoseconds, big endian', bytes: 8, read: (b, at) => Number(b.readBigUInt64BE(at)) / 1e9 },
  { name: 'floating-point seconds, little endian', bytes: 8, read: (b, at) => b.readDoubleLE(at) },
  { name: 'floating-point seconds, big endian', bytes: 8, read: (b, at) => b.readDoubleBE(at) },
  {
    name: 'floating-point seconds since 2001, big endian, as in property lists',
    bytes: 8,
    read: (b, at) => b.readDoubleBE(at) + COCOA_EPOCH
  },
  {
    name: '100 ns since 1601, little endian, as Windows has it',
    bytes: 8,
    read: (b, at) => Number(b.readBigUInt64LE(at)) / 1e7 + WINDOWS_EPOCH
  },
  {
    name: '32-bit seconds since 1904, big endian, as in MP4',
    bytes: 4,
    read: (b, at) => b.readUInt32BE(at) + MAC_EPOCH
  },
  { name: 'year, month, day, hour, minute, second, as in PNG', bytes: 7, read: calendarTime }
]

/** The tIME chunk (PNG third edition, 11.3.4.5): year in two bytes, big endian, then one byte each. */
function calendarTime(b: Buffer, at: number): number {
  const [month = 0, day = 0, hour = 0, minute = 0, second = 0] = b.subarray(at + 2, at + 7)
  if (month < 1 || month > 12 || day < 1 || day > 31 || hour > 23 || minute > 59 || second > 60) return NaN
  return Date.UTC(b.readUInt16BE(at), month - 1, day, hour, minute, second) / 1000
}

/**
 * An instant of each build whose first differing byte is at `start`. Known builds only: by chance any number is
 * some time.
 */
export function storedTime(pair: Pair, known: Known, start: number): Finding | null {
  const { first, second } = pair
  for (const clock of CLOCKS) {
    const last = Math.min(start, first.length - clock.bytes, second.length - clock.bytes)
    for (let at = Math.max(0, start - clock.bytes + 1); at <= last; at++) {
      const [x, y] = [clock.read(first, at), clock.read(second, at)]
      if (x === y || !isPlausible(x, known.first) || !isPlausible(y, known.second)) continue
      const shown = (seconds: number): string => new Date(seconds * 1000).toISOString()
      return {
        cause: 'timestamp',
        detail: `holds a time (${clock.name})`,
        offset: at,
        first: shown(x),
        second: shown(y)
      }
    }
  }
  return null
}
