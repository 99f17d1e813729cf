import { isAlias, isMap, isPair, isScalar, type Node, type Pair, type YAMLMap } from 'yaml'
import { GateError } from '../lib/errors.js'
import { readBytes, writeAtomic } from '../lib/files.js'
import { roundedMb } from './checks.js'
import type { DatasetContract } from './dataset-contract.js'
import type { TreeFile } from './tree.js'
import { MAX_CONTRACT_BYTES, parseYaml, type YamlFile } from './yaml.js'

/** What is to be recorded of one dataset; `rows` null leaves row_count alone. */
export interface Baseline {
  dataset: DatasetContract
  checksum: string
  rows: number | null
  bytes: number
  /** The files of a directory, for its listing. */
  files: TreeFile[]
}

interface Edit {
  start: number
  end: number
  text: string
}

/**
 * Write new checksums (and, where the contract has them, row_count, sizes and file_count) into the contract file. Only the bytes
 * of those values change: comments, key order, quotes and line ends stay as they are. Atomic; nothing is written where nothing changes.
 * @throws GateError `contract` when the file's shape does not allow such an edit; then nothing is written
 */
export function writeBaselines(file: string, yaml: YamlFile, baselines: readonly Baseline[]): void {
  const text = rebaselined(yaml, baselines)
  if (text === yaml.text) return
  // The reader drops a byte order mark; some editors want it back.
  const bom =
    readBytes(file, yaml.file, MAX_CONTRACT_BYTES).subarray(0, 3).toString() === '\ufeff' ? '\ufeff' : ''
  writeAtomic(file, bom + text)
}

/** The new text of the contract. */
export function rebaselined(yaml: YamlFile, baselines: readonly Baseline[]): string {
  const wanted = baselines.map((baseline) => ({ name: baseline.dataset.name, values: valuesOf(baseline) }))
  const edits = wanted.flatMap(({ name, values }) => editsOf(yaml, name, values))
  let text = yaml.text
  for (const { start, end, text: inserted } of edits.sort((a, b) => b.start - a.start)) {
    text = text.slice(0, start) + inserted + text.slice(end)
  }
  verify(text, yaml, wanted)
  return text
}

/** A number whose decimals say how exact it is: `0.00` is not `0`. */
class Decimal {
  constructor(private readonly text: string) {}

  toString(): string {
    return this.text
  }
}

type Value = string | number | Decimal
type Values = Record<string, Value>

function valuesOf({ dataset, checksum, rows, bytes, files }: Baseline): Values {
  const values: Values = { checksum }
  if (dataset.row_count !== null && rows !== null) values['row_count'] = rows
  if (dataset.size_bytes !== null) values['size_bytes'] = bytes
  if (dataset.file_count !== null) values['file_count'] = files.length
  if (dataset.size_mb !== null) values['size_mb'] = new Decimal(roundedMb(bytes, dataset.size_mb.decimals))
  return values
}

function editsOf(yaml: YamlFile, name: string, values: Values): Edit[] {
  const map = yaml.doc.getIn(['datasets', name], true)
  if (!isMap(map)) throw notEditable(yaml, name)
  const edits: Edit[] = []
  for (const [key, wanted] of Object.entries(values)) {
    const value = String(wanted)
    const pair = map.items.find((item) => isScalar(item.key) && item.key.value === key)
    edits.push(
      pair === undefined ? insertion(yaml, name, map, key, value) : replacement(yaml, name, pair, value)
    )
  }
  return edits.filter(({ start, end, text }) => yaml.text.slice(start, end) !== text)
}

function replacement(yaml: YamlFile, name: string, { key, value: node }: Pair, value: string): Edit {
  // `checksum:` with nothing behind it may have no node at all.
  if (node === null && isScalar(key) && key.range) {
    const colon = yaml.text.indexOf(':', key.range[1])
    return { start: colon + 1, end: colon + 1, text: ` ${value}` }
  }
  if ((!isScalar(node) && !isAlias(node)) || !node.range) throw notEditable(yaml, name)
  const [start, end] = node.range
  if (start === end) return { start, end, text: yaml.text[start - 1] === ' ' ? `${value}` : ` ${value}` }
  const written = yaml.text.slice(start, end)
  // Block scalars end in a line break of their own.
  if (/^[|>]/.test(written)) throw notEditable(yaml, name)
  const quote =
    /^["']/.exec(written)?.[0] ?? (isScalar(key) && key.value === 'checksum' ? jsonQuote(key) : '')
  const prefix = /^["']?([a-z0-9-]+:)/i.exec(written)?.[1] ?? ''
  return { start, end, text: `${quote}${prefix}${value}${quote}` }
}

/** Where keys are in double quotes, the contract may be JSON: its texts are in quotes, too. */
function jsonQuote(key: unknown): string {
  return isScalar(key) && key.type === 'QUOTE_DOUBLE' ? '"' : ''
}

/** A key that is not there yet goes behind `path`, in the same style. */
function insertion(yaml: YamlFile, name: string, map: YAMLMap, key: string, value: string): Edit {
  const pair = map.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === 'path')
  const at = isScalar(pair?.key) ? pair.key.range : undefined
  const end = (pair?.value as Node | null | undefined)?.range
  if (!at || !end) throw notEditable(yaml, name)
  if (map.flow === true) {
    const keyQuote = jsonQuote(pair?.key)
    const quote = key === 'checksum' ? keyQuote : ''
    const text = `, ${keyQuote}${key}${keyQuote}: ${quote}${value}${quote}`
    return { start: end[1], end: end[1], text }
  }
  const lineStart = yaml.text.lastIndexOf('\n', at[0] - 1) + 1
  // `- path: x` or `? path`: what stands before the key must be repeated as blanks.
  const indent = ' '.repeat(at[0] - lineStart)
  const newline = yaml.text.indexOf('\n', end[1])
  const eol = yaml.text.includes('\r\n') ? '\r\n' : '\n'
  if (newline === -1)
    return { start: yaml.text.length, end: yaml.text.length, text: `${eol}${indent}${key}: ${value}` }
  return { start: newline + 1, end: newline + 1, text: `${indent}${key}: ${value}${eol}` }
}

/** Read the new text back: every wanted value is there, and nothing else has changed. */
function verify(text: string, yaml: YamlFile, wanted: readonly { name: string; values: Values }[]): void {
  const expected = yaml.doc.clone()
  for (const { name, values } of wanted) {
    for (const [key, value] of Object.entries(values))
      expected.setIn(['datasets', name, key], value instanceof Decimal ? Number(value) : value)
  }
  const plain = (value: unknown): string => JSON.stringify(value, sortedKeys)
  const after = parseYaml(text, yaml.file)
  const before = plain(expected.toJS({ maxAliasCount: 1000 }))
  if (plain(normal(after.value, wanted)) !== plain(normal(JSON.parse(before), wanted))) {
    throw notEditable(yaml, wanted.map(({ name }) => name).join(', '))
  }
}

/** A checksum that looks like a number, or keeps its `sha256:` prefix, is the same checksum. */
function normal(value: unknown, wanted: readonly { name: string; values: Values }[]): unknown {
  const copy = structuredClone(value) as { datasets: Record<string, Record<string, unknown>> }
  for (const { name } of wanted) {
    const dataset = copy.datasets[name]
    if (dataset !== undefined) dataset['checksum'] = String(dataset['checksum']).replace(/^[a-z0-9-]+:/i, '')
  }
  return copy
}

function sortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}

function notEditable(yaml: YamlFile, name: string): GateError {
  return new GateError('contract', `dataset ${name} is written in a way that cannot be edited in place`, {
    remedy: 'write its fields as plain `key: value` lines',
    place: { file: yaml.file, line: yaml.lineOf(['datasets', name]) }
  })
}
