import { createHash, randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { GateError } from '../lib/errors.js'
import { ioError } from '../lib/files.js'
import { relativeTo, resolveInside } from '../lib/paths.js'
import { collectFiles, type Candidate } from './collect.js'
import { buildManifest, manifestBytes } from './manifest.js'
import { MANIFEST_NAME } from './names.js'
import { Output } from './output.js'
import { makeSeal } from './seal.js'
import { SecretScan } from './secrets.js'
import { fileBlocks, newBlock } from './source.js'
import type { ManifestFile, Pack, PackItem, PackOptions } from './types.js'

const GIB = 1024 ** 3

/**
 * The time that a pack bears: SOURCE_DATE_EPOCH when set, else the start of the run, in whole seconds.
 * @throws GateError `setting` when either is no time.
 */
export function packTime(timestamp: string, sourceDateEpoch?: string): Date {
  const given = sourceDateEpoch !== undefined && sourceDateEpoch !== ''
  const seconds = given
    ? /^\d{1,12}$/.test(sourceDateEpoch)
      ? Number(sourceDateEpoch)
      : NaN
    : Math.floor(Date.parse(timestamp) / 1000)
  const date = new Date(seconds * 1000)
  if (Number.isNaN(date.getTime())) {
    const [setting, value] = given ? ['SOURCE_DATE_EPOCH', sourceDateEpoch] : ['timestamp', timestamp]
    throw new GateError('setting', `${setting} is ${JSON.stringify(value)}, which is no time`, {
      remedy: given
        ? 'set it to seconds since 1970, as `git log -1 --format=%ct` prints'
        : 'give an RFC 3339 time',
      place: { setting }
    })
  }
  return date
}

/** provenance_pack_{sha8}_{YYYYMMDD_HHMMSS}.{zip|tar.gz}, UTC. What is no commit becomes `unknown`. */
export function packName(gitSha: string, time: Date, format: string): string {
  const sha8 = /^[0-9a-f]{7,64}$/i.test(gitSha) ? gitSha.slice(0, 8).toLowerCase() : 'unknown'
  const stamp = time.toISOString().replace(/[-:]/g, '').replace('T', '_').slice(0, 15)
  return `provenance_pack_${sha8}_${stamp}.${format}`
}

function secretFound(name: string): GateError {
  return new GateError(
    'evidence',
    `${JSON.stringify(name)} holds a secret of this run; no pack was written`,
    {
      remedy: 'keep the value out of the file (and rotate it, if the file was published), then run again',
      place: { file: name }
    }
  )
}

/** Digest of one file, looked through for secrets on the way. */
function digest(file: Candidate, scan: SecretScan, into: Buffer): ManifestFile {
  const hash = createHash('sha256')
  let size = 0
  scan.reset()
  for (const block of fileBlocks(file.full, file.path, into)) {
    if (scan.finds(block)) throw secretFound(file.path)
    hash.update(block)
    size += block.length
  }
  return { path: file.path, sha256: hash.digest('hex'), size_bytes: size }
}

/** What enters, with digests; names are looked through for secrets too. */
function survey(
  files: readonly Candidate[],
  options: PackOptions
): { items: PackItem[]; included: ManifestFile[]; large: ManifestFile[] } {
  const { forbidden = [], maxFileBytes = GIB, maxTotalBytes = 8 * GIB } = options
  const scan = new SecretScan(forbidden)
  const items: PackItem[] = []
  const included: ManifestFile[] = []
  const large: ManifestFile[] = []
  const block = newBlock()
  let total = 0
  for (const file of files) {
    scan.reset()
    if (scan.finds(Buffer.from(file.path))) throw secretFound('a file name')
    const listed = digest(file, scan, block)
    if (listed.size_bytes > maxFileBytes) {
      large.push(listed)
      continue
    }
    total += listed.size_bytes
    if (total > maxTotalBytes)
      throw new GateError('limit', `the evidence has more than ${maxTotalBytes} bytes`, {
        remedy: 'keep large data outside of the evidence directory; contracts hold its digests'
      })
    included.push(listed)
    items.push({ name: file.path, size: listed.size_bytes, sha256: listed.sha256, source: file.full })
  }
  return { items, included, large }
}

async function writeArchive(fd: number, items: readonly PackItem[], options: PackOptions, date: Date) {
  const { format, compression = 'deflate' } = options
  const out = new Output(fd)
  if (format === 'zip') {
    const { writeZip } = await import('./zip-writer.js')
    await writeZip(items, out, { compression, date })
  } else {
    const { writeTarGz } = await import('./targz.js')
    await writeTarGz(items, out, { compression, date })
  }
  const { seal, sha256 } = makeSeal(fd, out.position, format)
  out.write(seal)
  fsyncSync(fd)
  return { sha256, bytes: out.position }
}

/**
 * Write the evidence pack to evidence/packs, as a whole or not at all: MANIFEST.json first, then exactly the files it
 * lists, by name. The same evidence, time and compression give the same bytes (DESIGN: Pack).
 * @throws GateError `evidence` when a file holds a forbidden value or changed while it was packed, `path`, `limit`,
 * `setting`, `io`.
 */
export async function makePack(options: PackOptions): Promise<Pack> {
  const { root, evidenceDir, format, compression = 'deflate' } = options
  const date = packTime(options.run.timestamp, options.sourceDateEpoch)
  const { files, skipped } = collectFiles(options)
  const { items, included, large } = survey(files, options)
  const manifest = manifestBytes(buildManifest({ ...options, compression }, date, included, large))
  const scan = new SecretScan(options.forbidden ?? [])
  if (scan.finds(manifest)) throw secretFound(MANIFEST_NAME)
  const first: PackItem = {
    name: MANIFEST_NAME,
    size: manifest.length,
    sha256: createHash('sha256').update(manifest).digest('hex'),
    source: manifest
  }
  const target = resolveInside(
    root,
    path.join(evidenceDir, 'packs', packName(options.run.git_sha, date, format)),
    'evidence-dir'
  )
  const temporary = path.join(
    path.dirname(target),
    `.${path.basename(target)}.${randomBytes(6).toString('hex')}.tmp`
  )
  try {
    mkdirSync(path.dirname(target), { recursive: true })
    const fd = openSync(temporary, 'wx+', 0o644)
    let written: { sha256: string; bytes: number }
    try {
      written = await writeArchive(fd, [first, ...items], options, date)
    } finally {
      closeSync(fd)
    }
    renameSync(temporary, target)
    return { path: relativeTo(root, target), ...written, file_count: items.length, skipped }
  } catch (error) {
    rmSync(temporary, { force: true })
    if (error instanceof GateError) throw error
    throw ioError(error, relativeTo(root, target), 'check free space and permissions of the directory')
  }
}
