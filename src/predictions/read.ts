import { closeSync, openSync, readSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Predictions } from '../calibration/types.js'
import { GateError } from '../lib/errors.js'
import { ioError, readText } from '../lib/files.js'
import { formatOf } from '../lib/table.js'
import { LABEL_NAMES, pick } from './columns.js'
import { predictionsFromCsv } from './csv.js'
import { predictionsFromJson, predictionsFromJsonl } from './json.js'
import { findNpyPair, predictionsFromNpy } from './npy.js'

/** Enough to tell the formats apart. */
const HEAD_BYTES = 64 * 1024

/**
 * Labels and predicted probabilities of a model, the format recognised by content: JSON, JSONL, CSV with a header,
 * Parquet, Arrow, `.npz`, or a pair of NumPy files (given as `y_true.npy,y_prob.npy`, as either of them, or as their directory).
 * @param file relative to `root`, or absolute
 * @returns typed arrays, 9 bytes a row; every value checked
 * @throws GateError `evidence` naming file and row, `io`, `limit`
 */
export async function readPredictions(root: string, file: string): Promise<Predictions> {
  const pair = findNpyPair(root, file)
  if (pair !== undefined) return predictionsFromNpy(pair)
  const full = path.resolve(root, file)
  const head = readHead(full, file)
  const format = recognise(head, file)
  switch (format) {
    case 'json':
      return predictionsFromJson(readText(full, file), file)
    case 'jsonl':
      return predictionsFromJsonl(full, file)
    case 'csv':
      return predictionsFromCsv(full, file)
    case 'npz':
      return (await import('./npz.js')).predictionsFromNpz(full, file)
    case 'parquet':
    case 'arrow':
      return (await import('./table.js')).predictionsFromTable(full, file, format)
  }
}

/**
 * The files that are read where this one is named: a pair of arrays is two, which a directory or one of them may stand for.
 * What makes no pair stands for itself; {@link readPredictions} says why.
 */
export function filesOfPredictions(root: string, file: string): string[] {
  try {
    const pair = findNpyPair(root, file)
    return pair === undefined ? [file] : [pair.labels.shown, pair.probabilities.shown]
  } catch (error) {
    if (!(error instanceof GateError)) throw error
    return [file]
  }
}

type Format = 'json' | 'jsonl' | 'csv' | 'npz' | 'parquet' | 'arrow'

function recognise(head: Buffer, file: string): Format {
  const columnar = formatOf(head, file)
  if (columnar !== undefined) return columnar
  if (head.indexOf(ZIP) === 0) return 'npz'
  const binary = BINARY.find(({ magic }) => head.indexOf(magic) === 0)
  if (binary !== undefined) throw refuse(file, `is ${binary.what}, which is not read`, binary.remedy)
  const text = head
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .trimStart()
  if (text === '') throw refuse(file, 'is empty', 'write y_true and y_prob into it')
  if (text.startsWith('[')) return 'json'
  if (!text.startsWith('{')) {
    if (text.includes('\0')) throw refuse(file, 'is a binary file', 'write JSON, JSONL or CSV')
    return 'csv'
  }
  const [first = '', second] = text.split(/\r?\n/, 2)
  return isRow(first) || second?.trimStart().startsWith('{') === true ? 'jsonl' : 'json'
}

/** A line that is an object by itself is a row of JSON Lines, unless it holds the labels of all rows. */
function isRow(line: string): boolean {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return false
  }
  return typeof value === 'object' && value !== null && !Array.isArray(pick(value, LABEL_NAMES))
}

const CONVERT = 'export it as CSV or JSONL with the columns y_true and y_prob'
const ZIP = Buffer.from('PK\x03\x04', 'latin1')
const BINARY = [
  { magic: Buffer.from('\x1f\x8b', 'latin1'), what: 'gzip', remedy: 'decompress it first' },
  { magic: Buffer.from('\x80\x04', 'latin1'), what: 'a Python pickle', remedy: CONVERT }
]

function readHead(full: string, file: string): Buffer {
  let fd: number | undefined
  try {
    if (!statSync(full).isFile())
      throw refuse(file, 'is not a regular file', 'point to a file of predictions')
    fd = openSync(full, 'r')
    const head = Buffer.alloc(HEAD_BYTES)
    return head.subarray(0, readSync(fd, head))
  } catch (error) {
    if (error instanceof GateError) throw error
    throw ioError(error, file, 'check the path and its permissions')
  } finally {
    if (fd !== undefined) closeSync(fd)
  }
}

function refuse(file: string, what: string, remedy: string): GateError {
  return new GateError('evidence', `${file} ${what}`, { remedy, place: { file } })
}
