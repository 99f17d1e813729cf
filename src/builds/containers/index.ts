import type { Source } from '../source.js'
import { ar } from './ar.js'
import { cpio } from './cpio.js'
import { bzip2, xz, zstd } from './external.js'
import { gzip } from './gzip.js'
import { rpm } from './rpm.js'
import { tar } from './tar.js'
import type { ContainerFormat } from './types.js'
import { zip } from './zip.js'

/** A new format is one file and one line here. zip last: it is also found by its end, behind anything. */
const FORMATS: readonly ContainerFormat[] = [gzip, xz, zstd, bzip2, ar, cpio, rpm, tar, zip]

/** The format of these bytes, by their content and never by a name. */
export function detectFormat(source: Source): ContainerFormat | null {
  const head = source.read(0, 1024)
  return FORMATS.find((format) => format.matches(head, source)) ?? null
}
