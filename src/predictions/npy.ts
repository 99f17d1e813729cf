import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Predictions } from '../calibration/types.js'
import { GateError } from '../lib/errors.js'
import { readBytes } from '../lib/files.js'
import { Collector } from './collector.js'
import { LABEL_NAMES, PROBABILITY_NAMES } from './columns.js'

/** 100 million doubles; a .npy is read as a whole. */
export const MAX_NPY_BYTES = 1024 * 1024 * 1024

/** Two .npy files; absolute paths, and the names that messages use. */
export interface NpyPair {
  labels: { path: string; shown: string }
  probabilities: { path: string; shown: string }
}

/** An array of a .npy file: row-major access whatever its order on disk. */
export interface NpyArray {
  rows: number
  columns: number
  at(row: number, column: number): number
}

/**
 * The two files meant by `LABELS.npy,PROBABILITIES.npy`, by one of a pair whose names differ only in `y_true` and
 * `y_prob` (or the other known names), or by a directory that holds such a pair. Undefined when `file` is no such thing.
 * @throws GateError `evidence` when one of the pair is missing
 */
export function findNpyPair(root: string, file: string): NpyPair | undefined {
  const entry = (shown: string): { path: string; shown: string } => ({
    path: path.resolve(root, shown),
    shown
  })
  const parts = file.split(',').map((part) => part.trim())
  if (parts.length === 2 && parts.every((part) => part.endsWith('.npy'))) {
    const [first = '', second = ''] = parts
    const swapped = roleOf(first) === 'probabilities' && roleOf(second) !== 'probabilities'
    return { labels: entry(swapped ? second : first), probabilities: entry(swapped ? first : second) }
  }
  const full = path.resolve(root, file)
  if (statSync(full, { throwIfNoEntry: false })?.isDirectory() === true) {
    const inside = (names: readonly string[]): string | undefined =>
      names.map((name) => path.join(file, `${name}.npy`)).find((name) => existsSync(path.resolve(root, name)))
    const [labels, probabilities] = [inside(LABEL_NAMES), inside(PROBABILITY_NAMES)]
    if (labels === undefined || probabilities === undefined) throw noPair(file)
    return { labels: entry(labels), probabilities: entry(probabilities) }
  }
  if (!file.endsWith('.npy')) return undefined
  const isLabels = roleOf(file) === 'labels'
  const partner = partners(file, isLabels).find((name) => existsSync(path.resolve(root, name)))
  if (partner === undefined) throw noPair(file)
  return { labels: entry(isLabels ? file : partner), probabilities: entry(isLabels ? partner : file) }
}

/** Read a pair: labels (n) and probabilities (n) or (n, classes). @throws GateError `evidence` with the row */
export function predictionsFromNpy({ labels, probabilities }: NpyPair): Predictions {
  const y = parseNpy(readBytes(labels.path, labels.shown, MAX_NPY_BYTES), labels.shown)
  const p = parseNpy(readBytes(probabilities.path, probabilities.shown, MAX_NPY_BYTES), probabilities.shown)
  return predictionsFromArrays(y, p, probabilities.shown, labels.shown)
}

/** @param labelsShown the name of the labels, where they are a file of their own */
export function predictionsFromArrays(
  y: NpyArray,
  p: NpyArray,
  shown: string,
  labelsShown = 'y_true'
): Predictions {
  if (y.columns !== 1) throw wrong(labelsShown, `it has ${y.columns} columns; labels have one`)
  if (y.rows !== p.rows) throw wrong(shown, `it has ${p.rows} rows and ${labelsShown} has ${y.rows}`)
  const rows = new Collector(shown, y.rows)
  const classes = new Float64Array(p.columns)
  for (let i = 0; i < y.rows; i++) {
    if (p.columns === 1) rows.add(y.at(i, 0), p.at(i, 0))
    else {
      for (let k = 0; k < p.columns; k++) classes[k] = p.at(i, k)
      rows.addClasses(y.at(i, 0), classes)
    }
  }
  return rows.finish()
}

/** The NumPy format, versions 1 to 3 (numpy.lib.format): magic, header length, a Python dict literal, the raw values. */
export function parseNpy(bytes: Buffer, file: string): NpyArray {
  if (bytes.length < 12 || bytes.toString('latin1', 0, 6) !== '\x93NUMPY')
    throw wrong(file, 'not a .npy file')
  const long = (bytes[6] ?? 0) >= 2
  const start = long ? 12 : 10
  const data = start + (long ? bytes.readUInt32LE(8) : bytes.readUInt16LE(8))
  if (data > bytes.length) throw wrong(file, 'it is cut off')
  const header = bytes.toString('latin1', start, data)
  const descr = /'descr':\s*'([^']*)'/.exec(header)?.[1]
  const order = /'fortran_order':\s*(True|False)/.exec(header)?.[1]
  const shape = /'shape':\s*\(([\d\s,]*)\)/.exec(header)?.[1]
  if (order === undefined || shape === undefined) throw wrong(file, 'its header is malformed')
  if (descr === undefined) throw wrong(file, 'it holds records, not numbers')
  const [rows = 1, columns = 1, ...more] = shape
    .split(',')
    .flatMap((n) => (n.trim() === '' ? [] : [Number(n)]))
  if (more.length > 0) throw wrong(file, 'it has more than two dimensions')
  // An array of objects is `|O`, without a size.
  const [, endian = '', type = ''] = /^([<>|=]?)([a-zA-Z]\d*)$/.exec(descr) ?? []
  const reader = READERS[type]
  if (reader === undefined) {
    throw wrong(
      file,
      `its type ${descr} is not a plain number type${type.startsWith('O') ? ' (pickles are never loaded)' : ''}`
    )
  }
  const values = rows * columns
  const expected = values * reader.bytes
  if (bytes.length - data !== expected) {
    throw wrong(file, `it holds ${bytes.length - data} bytes of values, its shape asks for ${expected}`)
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset + data, expected)
  const little = endian !== '>'
  const [rowStep, columnStep] = order === 'True' ? [1, rows] : [columns, 1]
  return {
    rows,
    columns,
    at: (row, column) => reader.get(view, (row * rowStep + column * columnStep) * reader.bytes, little)
  }
}

const READERS: Record<
  string,
  { bytes: number; get: (view: DataView, at: number, little: boolean) => number }
> = {
  f2: { bytes: 2, get: (view, at, little) => half(view.getUint16(at, little)) },
  f4: { bytes: 4, get: (view, at, little) => view.getFloat32(at, little) },
  f8: { bytes: 8, get: (view, at, little) => view.getFloat64(at, little) },
  i1: { bytes: 1, get: (view, at) => view.getInt8(at) },
  i2: { bytes: 2, get: (view, at, little) => view.getInt16(at, little) },
  i4: { bytes: 4, get: (view, at, little) => view.getInt32(at, little) },
  i8: { bytes: 8, get: (view, at, little) => Number(view.getBigInt64(at, little)) },
  u1: { bytes: 1, get: (view, at) => view.getUint8(at) },
  u2: { bytes: 2, get: (view, at, little) => view.getUint16(at, little) },
  u4: { bytes: 4, get: (view, at, little) => view.getUint32(at, little) },
  u8: { bytes: 8, get: (view, at, little) => Number(view.getBigUint64(at, little)) },
  b1: { bytes: 1, get: (view, at) => view.getUint8(at) }
}

/** IEEE 754 binary16. */
function half(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1
  const exponent = (bits >> 10) & 0x1f
  const fraction = bits & 0x3ff
  if (exponent === 0) return sign * fraction * 2 ** -24
  if (exponent === 31) return fraction === 0 ? sign * Infinity : NaN
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15)
}

function roleOf(file: string): 'labels' | 'probabilities' | undefined {
  const stem = path.basename(file, '.npy').toLowerCase()
  const ends = (name: string): boolean =>
    stem === name || stem.endsWith(`_${name}`) || stem.startsWith(`${name}_`)
  if (PROBABILITY_NAMES.some(ends)) return 'probabilities'
  return LABEL_NAMES.some(ends) ? 'labels' : undefined
}

/** Names that the other file of a pair may have. */
function partners(file: string, isLabels: boolean): string[] {
  const [own, other] = isLabels ? [LABEL_NAMES, PROBABILITY_NAMES] : [PROBABILITY_NAMES, LABEL_NAMES]
  const base = path.basename(file)
  return own
    .filter((name) => base.includes(name))
    .flatMap((name) => other.map((twin) => path.join(path.dirname(file), base.replace(name, twin))))
}

function noPair(file: string): GateError {
  return new GateError('evidence', `${file} is not a pair of labels and probabilities`, {
    remedy: 'name both files: y_true.npy,y_prob.npy',
    place: { file }
  })
}

function wrong(file: string, what: string): GateError {
  return new GateError('evidence', what, {
    remedy: 'write it with numpy.save: labels (n) and probabilities (n) or (n, classes)',
    place: { file }
  })
}
