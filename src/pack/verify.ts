import { GateError } from '../lib/errors.js'
import { directoriesOf } from '../lib/directories.js'
import { counted } from '../lib/numbers.js'
import { unsafeName } from '../lib/safe-name.js'
import { verifyChain } from '../ledger/chain.js'
import type { ArchivedFile } from './digests.js'
import { parseManifest, PRODUCER, type ReadManifest } from './manifest.js'
import { MANIFEST_NAME, SUMS_NAME } from './names.js'
import { sumsText } from './sums.js'
import { readArchive, type ArchiveReading } from './read-archive.js'

export interface PackCheck {
  name: string
  ok: boolean
  /** Nothing was checked: the detail says why. */
  note?: true
  /** What was found, for people. */
  detail: string
}

export interface PackVerdict {
  /** Every check is ok. */
  valid: boolean
  checks: PackCheck[]
  /** Of the whole file, hex. */
  sha256: string
  /** Absent where it cannot be read. */
  manifest?: ReadManifest
}

/** Where run records lie unless `runs-dir` says otherwise; those of a leg are a ledger of its own. */
export function isRunRecords(name: string): boolean {
  return /(^|\/)runs\/[^/]+\.jsonl$/.test(name) && !/(^|\/)legs\//.test(name)
}
const SHOWN = 10

/** Names come from the archive: none may redraw a terminal or run on for pages. */
function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '?').slice(0, 500)
}

/** ok when nothing is wrong; else the first few problems. */
export function check(name: string, problems: readonly string[], fine: string): PackCheck {
  if (problems.length === 0) return { name, ok: true, detail: fine }
  const more = problems.length > SHOWN ? ` and ${problems.length - SHOWN} more` : ''
  return { name, ok: false, detail: problems.slice(0, SHOWN).map(plain).join('; ') + more }
}

/** More directories than any repository has; whoever unpacks the pack would make each. */
const MAX_DIRECTORIES = 100_000

/** A name that is a file and a directory at once cannot be unpacked. */
function checkDirectories(names: ReadonlySet<string>): string[] {
  const directories = directoriesOf(names)
  const problems = [...directories].flatMap(([dir, name]) =>
    names.has(dir) ? [`${JSON.stringify(dir)} is a file, and the directory of ${JSON.stringify(name)}`] : []
  )
  if (directories.size > MAX_DIRECTORIES)
    problems.push(`the files lie in ${directories.size} directories; at most ${MAX_DIRECTORIES} are unpacked`)
  return problems
}

/** Names that macOS and Windows take for one: what is unpacked there lacks all but one of them. */
function alikeNames(names: ReadonlySet<string>): number {
  return names.size - new Set([...names].map((name) => name.normalize('NFC').toLowerCase())).size
}

function checkNames(files: readonly ArchivedFile[]): PackCheck {
  const seen = new Set<string>()
  const safe = new Set<string>()
  const problems: string[] = []
  for (const { name } of files) {
    const unsafe = unsafeName(name)
    if (unsafe === undefined) safe.add(name)
    if (unsafe !== undefined) problems.push(`${JSON.stringify(name)} ${unsafe}`)
    if (seen.has(name)) problems.push(`${JSON.stringify(name)} is there twice`)
    seen.add(name)
  }
  problems.push(...checkDirectories(safe))
  const alike = alikeNames(seen)
  const more =
    alike === 0 ? '' : `; ${alike} differ from others in case or accents only: unpack on Linux to have all`
  return check('names', problems, `${files.length} names, all safe and different${more}`)
}

/** The manifest against the archive, both ways. */
function checkManifest(manifest: ReadManifest, archived: readonly ArchivedFile[]): PackCheck[] {
  const byName = new Map(archived.map((file) => [file.name, file]))
  const listed = new Map(manifest.files.map((file) => [file.path, file]))
  const q = JSON.stringify
  const missing = [...listed.keys()]
    .filter((name) => !byName.has(name))
    .map((name) => `${q(name)} is missing`)
  if (listed.size !== manifest.files.length) missing.push('the manifest lists a file twice')
  if (manifest.file_count !== manifest.files.length)
    missing.push(`file_count is ${manifest.file_count}, and ${manifest.files.length} files are listed`)
  const extra = archived
    .filter(({ name }) => !listed.has(name))
    .map(({ name }) => `${q(name)} is not in the manifest`)
  const sizes: string[] = []
  const digests: string[] = []
  for (const { path: name, size_bytes, sha256 } of manifest.files) {
    const file = byName.get(name)
    if (file === undefined) continue
    if (file.size !== size_bytes)
      sizes.push(`${q(name)} has ${file.size} bytes and should have ${size_bytes}`)
    if (file.sha256 !== sha256)
      digests.push(`${q(name)} has SHA-256 ${file.sha256} and should have ${sha256}`)
  }
  const sorted = manifest.files.every((file, i) => i === 0 || (manifest.files[i - 1]?.path ?? '') < file.path)
  const order = archived.every((file, i) => file.name === manifest.files[i]?.path)
  const ours = manifest.produced_by?.name === PRODUCER
  // A seed's pack may hold such a file of its own making.
  const sums = ours ? byName.get(SUMS_NAME) : undefined
  const n = manifest.files.length
  return [
    check('complete', missing, `all ${n} listed files are there`),
    check('nothing-extra', extra, 'no file that the manifest does not list'),
    check('sizes', sizes, `${n} sizes agree`),
    check('digests', digests, `${n} SHA-256 digests agree`),
    ...(sums === undefined
      ? []
      : [
          check(
            'sums',
            sums.content?.toString() === sumsText(manifest.files)
              ? []
              : [`${SUMS_NAME} does not say what the manifest says`],
            `${SUMS_NAME} says what the manifest says`
          )
        ]),
    ...(ours
      ? [check('order', sorted && order ? [] : ['the files are not in the order of their names'], 'by name')]
      : [])
  ]
}

/** A pack of ours without its seal has been cut; one of another generator never had one. */
function checkSeal(reading: ArchiveReading, manifest: ReadManifest | undefined): PackCheck {
  const name = 'seal'
  if (reading.seal === 'ok')
    return { name, ok: true, detail: 'no byte differs from what was written (not a signature)' }
  if (reading.seal === 'broken')
    return { name, ok: false, detail: 'the bytes of the pack are not those that its seal was made for' }
  return manifest?.produced_by?.name === PRODUCER
    ? { name, ok: false, detail: `a pack by ${PRODUCER} ends with a seal, and this one does not` }
    : {
        name,
        ok: true,
        note: true,
        detail: 'none (another generator): contents are checked, times, modes and unused bits are not'
      }
}

function checkRecords(files: readonly ArchivedFile[]): PackCheck {
  const ledgers = files
    .filter(({ name }) => isRunRecords(name))
    .map(({ name, content }) => ({ name, text: content?.toString('utf8') ?? '' }))
  return checkChain(ledgers)
}

/** Whether run records are the ones that were written, one after the other. @param ledgers the files of one ledger */
export function checkChain(ledgers: readonly { name: string; text: string }[]): PackCheck {
  const chain = verifyChain([...ledgers].sort((a, b) => (a.name < b.name ? -1 : 1)))
  const parts = [`${counted(chain.records - chain.unchained, 'record')} in an unbroken chain`]
  if (chain.starts_after !== null) parts.push(`which starts after ${chain.starts_after}`)
  if (chain.unchained > 0) parts.push(`${chain.unchained} by older writers, unchained`)
  return check('run-records', chain.problems, chain.records === 0 ? 'none in the pack' : parts.join(', '))
}

/**
 * Everything that can be checked of a pack without the repository that made it (DESIGN: Pack). Also reads packs of
 * the seed's generator.
 * @throws GateError `evidence` when the file is no archive at all or cannot be read; anything else that is wrong is a check
 * that is not ok.
 */
export async function verifyPack(file: string): Promise<PackVerdict> {
  const reading = await readArchive(
    file,
    (name) => name === MANIFEST_NAME || name === SUMS_NAME || isRunRecords(name)
  )
  const { files, format, bytes, sha256, problem } = reading
  const archive = check(
    'archive',
    problem === undefined ? [] : [problem],
    `${format}, ${counted(files.length, 'entry', 'entries')}, ${counted(bytes, 'byte')}, SHA-256 ${sha256}`
  )
  if (problem !== undefined) {
    // Who made it is not known, so a seal that is not there says nothing.
    const seal = reading.seal === 'none' ? [] : [checkSeal(reading, undefined)]
    return { valid: false, checks: [archive, ...seal], sha256 }
  }
  const [first, ...rest] = files
  const checks = [archive, checkNames(files)]
  let manifest: ReadManifest | undefined
  if (first?.name !== MANIFEST_NAME)
    checks.push(check('manifest', [`${MANIFEST_NAME} is not the first entry`], ''))
  else {
    try {
      manifest = parseManifest(first.content ?? Buffer.alloc(0))
      const by = manifest.produced_by
      const producer = by === undefined ? '' : `, by ${by.name} ${by.version}`
      checks.push(check('manifest', [], `of commit ${manifest.git_sha}, ${manifest.created_at}${producer}`))
    } catch (error) {
      if (!(error instanceof GateError)) throw error
      checks.push(check('manifest', [error.message], ''))
    }
  }
  checks.splice(1, 0, checkSeal(reading, manifest))
  if (manifest !== undefined) checks.push(...checkManifest(manifest, rest))
  checks.push(checkRecords(rest))
  return {
    valid: checks.every(({ ok }) => ok),
    checks,
    sha256,
    ...(manifest !== undefined && { manifest })
  }
}
