import { existsSync } from 'node:fs'
import path from 'node:path'
import { stringify } from 'yaml'
import { GateError } from '../lib/errors.js'
import { writeAtomic } from '../lib/files.js'
import { hasGlob } from '../lib/globs.js'
import { rowsOf } from './checks.js'
import { compareChecksum } from './compare.js'
import { emptyContract } from './dataset-contract.js'
import { digestTargets, shownName, type Target } from './digests.js'
import { locate } from './locate.js'

const HEADER = `# What the data must be. \`validate\` checks it; \`validate --update\` records a change that is meant.
`

/**
 * Write a first contract for files, directories and globs, as they are now: checksum, size, and rows where they can be
 * counted. An existing contract is never overwritten.
 * @returns its text
 * @throws GateError `usage` for no paths or an existing contract; the error of a path that cannot be read
 */
export async function initContract(
  root: string,
  contractFile: string,
  paths: readonly string[]
): Promise<string> {
  const file = path.resolve(root, contractFile)
  if (existsSync(file)) {
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
  for (const [i, target] of targets.entries())
    entries.push([target.dataset.name, await entry(target, digests[i] ?? [])])
  const datasets = Object.fromEntries(entries)
  const validation = { enforce_checksums: true, block_on_mismatch: true, allow_missing: false }
  const text = HEADER + stringify({ datasets, validation }, { lineWidth: 0 })
  writeAtomic(file, text)
  return text
}

type Digests = Awaited<ReturnType<typeof digestTargets>>[number]

type Entry = Record<string, string | number>

async function entry({ dataset, place }: Target, digests: Digests): Promise<Entry> {
  if (place.kind === 'error') throw place.error
  if (place.kind === 'missing') {
    throw new GateError('usage', place.why, { remedy: 'name data that are there' })
  }
  const listed = digests.map((digest, i) => {
    if (digest instanceof GateError) throw digest
    return { name: place.names[i] ?? '', hex: digest.hex, bytes: digest.bytes }
  })
  const files = place.files.map((file, i) => ({ file, shown: shownName(dataset, place, i) }))
  const rows = files.length === 0 ? null : await rowsOf(dataset, files)
  const { checksum } = compareChecksum(dataset, place.tree, listed)
  return {
    path: dataset.path,
    checksum_type: dataset.algorithm,
    checksum,
    ...(typeof rows === 'number' && { row_count: rows }),
    size_bytes: listed.reduce((sum, { bytes }) => sum + bytes, 0),
    ...(place.tree && { file_count: files.length })
  }
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
