import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import { stringify } from 'yaml'
import { GateError } from '../lib/errors.js'
import { readText, writeAtomic } from '../lib/files.js'
import { globMatcher } from '../lib/glob-match.js'
import { hasGlob } from '../lib/globs.js'
import { rowsOf, type DataFile } from './checks.js'
import { compareChecksum } from './compare.js'
import { firstCsvRecord } from './csv-rows.js'
import { emptyContract } from './dataset-contract.js'
import { digestTargets, shownName, type Target } from './digests.js'
import { dataFormat } from './format.js'
import { writeListing } from './listing.js'
import { lfsPointers, locate } from './locate.js'
import type { TreeFile } from './tree.js'

const HEADER = `# What the data must be. \`validate\` checks it; \`validate --update\` records a change that is meant.
`

/**
 * Write a first contract for files, directories and globs, as they are now: checksum, size, and rows where they can be
 * counted; beside a directory its listing, which tells later what changed in it. Nothing is overwritten but an empty contract.
 * @returns its text
 * @throws GateError `usage` for no paths or an existing contract; the error of a path that cannot be read
 */
export async function initContract(
  root: string,
  contractFile: string,
  paths: readonly string[]
): Promise<string> {
  const file = path.resolve(root, contractFile)
  if (existsSync(file) && readText(file, contractFile).trim() !== '') {
    throw new GateError('usage', `${contractFile} exists`, {
      remedy: 'add datasets to it and run `validate --update`'
    })
  }
  if (paths.length === 0) {
    throw new GateError('usage', 'no paths are given', {
      remedy: 'name the files or directories of your data'
    })
  }
  const names = new Set<string>()
  const targets = paths.map((written): Target => {
    const dataset = emptyContract(uniqueName(written, names), 1, written)
    return { dataset, place: locate(root, dataset) }
  })
  const digests = await digestTargets(targets)
  const entries: [string, Entry][] = []
  const listings: [file: string, files: readonly TreeFile[]][] = []
  for (const [i, target] of targets.entries()) {
    const { written, listed } = await entry(target, digests[i] ?? [])
    const listing = listingOf(root, target, targets)
    if (listing !== undefined) listings.push([listing, listed])
    entries.push([target.dataset.name, { ...written, ...(listing !== undefined && { listing }) }])
  }
  const datasets = Object.fromEntries(entries)
  const validation = { enforce_checksums: true, block_on_mismatch: true, allow_missing: false }
  const text = HEADER + stringify({ datasets, validation }, { lineWidth: 0 })
  writeAtomic(file, text)
  for (const [listing, files] of listings) writeListing(root, listing, files)
  return text
}

/** Beside the directory, where no other dataset holds it, since it would change that one's checksum. */
function listingOf(root: string, { dataset }: Target, all: readonly Target[]): string | undefined {
  const dir = path.posix.normalize(dataset.path).replace(/\/+$/, '')
  if (dir === '.' || !statSync(path.resolve(root, dir), { throwIfNoEntry: false })?.isDirectory())
    return undefined
  const listing = `${dir}.sha256`
  const held = all.some(({ dataset: { path: other } }) => {
    if (hasGlob(other)) return globMatcher(other, { dot: true })(listing)
    const base = path.posix.normalize(other).replace(/\/+$/, '')
    return base === '.' || listing.startsWith(`${base}/`)
  })
  return held || existsSync(path.resolve(root, listing)) ? undefined : listing
}

const NUMBER = /^\s*[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?\s*$/i

/** False where the first line of a CSV holds numbers and nothing else: names of columns are not numbers. */
async function hasHeader([first]: readonly DataFile[]): Promise<boolean> {
  if (first === undefined || dataFormat(first.file, first.shown) !== 'csv') return true
  const record = await firstCsvRecord(first.file, first.shown)
  return record === undefined || !record.every((field) => NUMBER.test(field))
}

type Digests = Awaited<ReturnType<typeof digestTargets>>[number]

type Entry = Record<string, string | number | boolean>

async function entry(
  { dataset, place }: Target,
  digests: Digests
): Promise<{ written: Entry; listed: TreeFile[] }> {
  if (place.kind === 'error') throw place.error
  if (place.kind === 'missing') {
    throw new GateError('usage', place.why, { remedy: 'name data that are there' })
  }
  const pointers = place.tree ? lfsPointers(place.files) : undefined
  if (pointers !== undefined || place.files.length === 0) {
    throw new GateError('usage', `${dataset.path}: ${pointers ?? 'it holds no file'}`, {
      remedy: 'record data that are there'
    })
  }
  const listed = digests.map((digest, i) => {
    if (digest instanceof GateError) throw digest
    return { name: place.names[i] ?? '', hex: digest.hex, bytes: digest.bytes }
  })
  const files = place.files.map((file, i) => ({ file, shown: shownName(dataset, place, i) }))
  const header = await hasHeader(files)
  const rows = files.length === 0 ? null : await rowsOf({ ...dataset, header }, files)
  const { checksum } = compareChecksum(dataset, place.tree, listed)
  const written = {
    path: dataset.path,
    checksum_type: dataset.algorithm,
    checksum,
    ...(!header && { header }),
    ...(typeof rows === 'number' && { row_count: rows }),
    size_bytes: listed.reduce((sum, { bytes }) => sum + bytes, 0),
    ...(place.tree && { file_count: files.length })
  }
  return { written, listed }
}

/** The file's stem, or a glob's path without its signs; with a number behind it when it is taken. */
function uniqueName(written: string, taken: Set<string>): string {
  const last = path.posix.basename(written.replace(/\/+$/, ''))
  const stem = hasGlob(written) ? written : last.replace(/(?<=.)\.[^.]*$/, '')
  const plain = stem.replace(/[^\w-]+/g, '_').replace(/^_+|_+$/g, '') || 'data'
  let name = plain
  for (let i = 2; taken.has(name); i++) name = `${plain}_${i}`
  taken.add(name)
  return name
}
