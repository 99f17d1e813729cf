import type { Predictions } from '../calibration/types.js'
import { GateError, hasMessage } from '../lib/errors.js'
import { deepJson, nestedTooDeep } from '../lib/json-depth.js'
import { readLines } from '../lib/jsonl.js'
import { Collector } from './collector.js'
import { LABEL_NAMES, PROBABILITY_NAMES, pick } from './columns.js'

/**
 * Predictions in one JSON document: `{"y_true": [...], "y_prob": [...]}`, where `y_prob` may hold one array of class
 * probabilities a row, or an array of rows `{"y_true": 1, "y_prob": 0.9}`. A label may be `true` or `false`.
 * @throws GateError `evidence` with the row
 */
export function predictionsFromJson(text: string, file: string): Predictions {
  if (nestedTooDeep(text)) throw deepJson(file)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    const reason = error instanceof SyntaxError || hasMessage(error) ? error.message : String(error)
    throw wrong(file, `not valid JSON: ${reason}`, error)
  }
  if (Array.isArray(value)) {
    const rows = new Collector(file, value.length)
    for (const row of value as unknown[]) addRow(rows, row)
    return rows.finish()
  }
  if (typeof value !== 'object' || value === null)
    throw wrong(file, 'the document is neither an object nor an array')
  const labels = pick(value, LABEL_NAMES)
  const probabilities = pick(value, PROBABILITY_NAMES)
  if (!Array.isArray(labels)) throw wrong(file, 'it has no array y_true')
  if (!Array.isArray(probabilities)) throw wrong(file, 'it has no array y_prob')
  if (labels.length !== probabilities.length) {
    throw wrong(file, `y_true has ${labels.length} values and y_prob ${probabilities.length}`)
  }
  const rows = new Collector(file, labels.length)
  for (let i = 0; i < labels.length; i++) addValues(rows, labels[i], probabilities[i])
  return rows.finish()
}

/** Predictions as JSON Lines, one `{"y_true": 1, "y_prob": 0.9}` a line; blank lines do not count. Streams. */
export function predictionsFromJsonl(path: string, file: string): Predictions {
  const rows = new Collector(file)
  for (const { text, line, terminated } of readLines(path, file)) {
    if (text.trim() === '') continue
    if (nestedTooDeep(text)) throw deepJson(file, line)
    let row: unknown
    try {
      row = JSON.parse(text)
    } catch {
      throw rows.bad(terminated ? 'not valid JSON' : 'not valid JSON: the file seems cut off', line)
    }
    addRow(rows, row, line)
  }
  return rows.finish()
}

function addRow(rows: Collector, row: unknown, line?: number): void {
  if (typeof row !== 'object' || row === null) throw rows.bad('not an object with y_true and y_prob', line)
  const label = pick(row, LABEL_NAMES)
  const probability = pick(row, PROBABILITY_NAMES)
  if (label === undefined) throw rows.bad('there is no y_true', line)
  if (probability === undefined) throw rows.bad('there is no y_prob', line)
  addValues(rows, label, probability, line)
}

function addValues(rows: Collector, label: unknown, probability: unknown, line?: number): void {
  const number = typeof label === 'boolean' ? Number(label) : label
  if (typeof number !== 'number') throw rows.bad(`the label is ${show(label)}, not 0 or 1`, line)
  if (Array.isArray(probability)) {
    rows.addClasses(
      number,
      probability.map((p: unknown) => (typeof p === 'number' ? p : NaN)),
      line
    )
  } else if (typeof probability === 'number') rows.add(number, probability, line)
  else throw rows.bad(`the probability is ${show(probability)}, not from 0 to 1`, line)
}

function show(value: unknown): string {
  return (JSON.stringify(value) ?? 'undefined').slice(0, 60)
}

function wrong(file: string, what: string, cause?: unknown): GateError {
  return new GateError('evidence', what, {
    remedy: 'write {"y_true": [...], "y_prob": [...]}, an array of such rows, or one row a line',
    place: { file },
    cause
  })
}
