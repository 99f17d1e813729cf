import { randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { VERDICTS_FILE } from '../legs/verdicts.js'
import { GateError } from '../lib/errors.js'
import { ioError, makeDirectories } from '../lib/files.js'
import { relativeTo, resolveInside } from '../lib/paths.js'
import { collectFiles, type Candidate } from './collect.js'
import { buildManifest, manifestBytes } from './manifest.js'
import { MANIFEST_NAME } from './names.js'
import { Output } from './output.js'
import { SecretScan } from './secrets.js'
import { itemDigest } from './source.js'
import { withSums } from './sums.js'
import type { Guard, ManifestFile, Pack, PackFormat, PackItem, PackOptions, WriterOptions } from './types.js'

const GIB = 1024 ** 3
const DEFAULT_MAX_FILE_BYTES = 1_000_000_000

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

/** What enters whole, and what is too large and enters by its digest. */
function sortOut(
  files: readonly Candidate[],
  options: PackOptions,
  guard: Guard
): { items: PackItem[]; large: ManifestFile[] } {
  const { maxFileBytes = DEFAULT_MAX_FILE_BYTES, maxTotalBytes = 8 * GIB } = options
  // Without the run's own verdicts a pack proves nothing.
  const own = relativeTo(
    options.root,
    resolveInside(options.root, path.join(options.evidenceDir, VERDICTS_FILE))
  )
  const isLarge = ({ path: name, size }: Candidate): boolean => size > maxFileBytes && name !== own
  const items = files
    .filter((file) => !isLarge(file))
    .map(({ path: name, full, size }) => ({ name, size, source: full }))
  const total = items.reduce((sum, { size }) => sum + size, 0)
  if (total > maxTotalBytes)
    throw new GateError('limit', `the evidence has ${total} bytes; at most ${maxTotalBytes} are packed`, {
      remedy: 'keep large data outside of the evidence directory; contracts hold its digests'
    })
  const large = files.filter(isLarge).map((file) => digestOf(file, guard))
  return { items, large }
}

function digestOf({ path: name, full, size }: Candidate, guard: Guard): ManifestFile {
  return { path: name, sha256: itemDigest({ name, size, source: full }, guard), size_bytes: size }
}

async function writeArchive(
  out: Output,
  items: readonly PackItem[],
  format: PackFormat,
  options: WriterOptions
): Promise<{ sha256: string; bytes: number }> {
  if (format === 'zip') {
    const { writeZip } = await import('./zip-writer.js')
    await writeZip(items, out, options)
  } else {
    const { writeTarGz } = await import('./targz.js')
    await writeTarGz(items, out, options)
  }
  const sha256 = out.seal(format)
  fsyncSync(out.fd)
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
  const { files, skipped, linked } = collectFiles(options)
  const guard = new SecretScan(options.forbidden ?? [])
  const { items: read, large } = sortOut(files, options, guard)
  const digestOnly = [...large, ...linked.map((file) => digestOf(file, guard))].sort((a, b) =>
    a.path < b.path ? -1 : 1
  )
  const items = withSums(read)
  let listed: ManifestFile[] = []
  const manifest = (digests: readonly string[]): Buffer => {
    listed = items.map((item, i) => ({
      path: item.name,
      sha256: digests[i] ?? '',
      size_bytes: item.size
    }))
    const bytes = manifestBytes(buildManifest({ ...options, compression }, date, listed, digestOnly))
    guard.begin(MANIFEST_NAME)
    guard.see(bytes)
    return bytes
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
    makeDirectories(path.dirname(target))
    const fd = openSync(temporary, 'wx+', 0o644)
    let written: { sha256: string; bytes: number }
    try {
      const out = new Output(fd, `${temporary}.body.tmp`)
      written = await writeArchive(out, items, format, { compression, date, manifest, guard })
    } finally {
      closeSync(fd)
    }
    renameSync(temporary, target)
    return { path: relativeTo(root, target), ...written, file_count: items.length, files: listed, skipped }
  } catch (error) {
    rmSync(temporary, { force: true })
    if (error instanceof GateError) throw error
    throw ioError(error, relativeTo(root, target), 'check free space and permissions of the directory')
  }
}
