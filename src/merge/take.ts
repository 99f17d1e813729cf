import { copyFileSync, existsSync, lstatSync, mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { GateError } from '../lib/errors.js'
import { ioError, readBytes } from '../lib/files.js'
import { hashFile } from '../lib/hash.js'
import { resolveInside } from '../lib/paths.js'
import { unsafeName } from '../lib/safe-name.js'
import { INPUT_KINDS } from '../legs/kinds.js'
import type { InputFiles, InputKind } from '../legs/kinds.js'
import type { Leg } from '../legs/types.js'
import { ownVerdicts, requireFew } from '../legs/own-verdicts.js'
import { isVerdicts, readVerdicts, VERDICTS_FILE } from '../legs/verdicts.js'
import type { Verdicts } from '../legs/verdicts.js'
import type { ReadManifest } from '../pack/manifest.js'
import type { Listed } from '../replay/listed.js'
import type { Settings } from '../settings/resolve.js'

export type Taken = Omit<Leg, 'name' | 'dir'>

/** What a leg may bring: more would fill the disk of whoever merges. */
const MAX_LEG_BYTES = 4 * 1024 ** 3

/**
 * The evidence of a pack, verified as a whole.
 * @param target absolute directory that does not exist yet; `shown` is its name relative to the root
 */
export async function takePack(pack: string, target: string, shown: string): Promise<Taken> {
  const { extract, requireValid } = await import('../pack/unpack.js')
  const manifest = await requireValid(pack)
  const { files } = manifest
  const candidates = files.map((file) => file.path).filter(isVerdicts)
  const refuse = (what: string): GateError =>
    new GateError('evidence', what, { remedy: 'make the pack with this version', place: { file: pack } })
  if (candidates.length === 0) throw refuse(`${path.basename(pack)} holds no ${VERDICTS_FILE}`)
  requireFew(candidates, refuse)
  await extract(pack, target, (name) => candidates.includes(name))
  const { name: own, verdicts } = ownVerdicts(
    candidates,
    (name) => readVerdicts(path.join(target, name), `${shown}/${name}`),
    refuse
  )
  const { evidenceOf } = await import('../replay/evidence.js')
  const wanted = evidenceOf(verdicts, await settingsOf(target, verdicts))
  await extract(pack, target, (name) => wanted(name) && !candidates.includes(name))
  for (const name of candidates) if (name !== own && !wanted(name)) rmSync(path.join(target, name))
  const taken = present(verdicts, target, shown)
  await requireJudged(path.basename(pack), target, verdicts, manifest)
  return { ...taken, notIncluded: byDigest(manifest).filter(wanted) }
}

async function settingsOf(target: string, verdicts: Verdicts): Promise<Settings> {
  return (await import('../replay/settings.js')).settingsOf(target, verdicts)
}

/**
 * What a leg says of itself must follow from what it has found, as `verify` would have it: the merge rests on both.
 * @throws GateError `evidence` with the words of `verify`
 */
async function requireJudged(
  name: string,
  target: string,
  verdicts: Verdicts,
  known: Omit<Listed, 'files'>
): Promise<void> {
  const { replayCopy } = await import('../replay/replay.js')
  const wrong = (await replayCopy(target, verdicts, known)).filter(({ ok }) => !ok)
  if (wrong.length === 0) return
  throw new GateError(
    'evidence',
    `${name} is not valid: ${wrong.map((found) => `${found.name}: ${found.detail}`).join('; ')}`,
    {
      remedy:
        'download the evidence pack of the job again; where `verify` says the same of it, run the job again',
      place: { file: name }
    }
  )
}

/** The evidence of a directory in which a job ran, or into which its pack was unpacked. */
export async function takeDirectory(
  from: string,
  verdictsName: string,
  target: string,
  shown: string
): Promise<Taken> {
  const verdicts = readVerdicts(resolveInside(from, verdictsName), `${shown}/${verdictsName}`)
  const { evidenceBeside, evidenceOf } = await import('../replay/evidence.js')
  const inputs = new Set([verdictsName, ...filesOf(verdicts)])
  const settings = await settingsOf(from, verdicts)
  const beside = evidenceBeside(from, verdicts, settings)
  const notIncluded: string[] = []
  let bytes = 0
  for (const file of new Set([...inputs, ...beside])) {
    const full = resolveInside(from, file, 'file of a leg')
    const stat = lstatSync(full, { throwIfNoEntry: false })
    if (stat === undefined) continue // told by present()
    if (!stat.isFile() && !inputs.has(file)) {
      // As in a pack: no link is followed.
      notIncluded.push(file)
      continue
    }
    bytes += stat.size
    if (!stat.isFile() || bytes > MAX_LEG_BYTES) {
      const what = stat.isFile()
        ? `is one too many: a leg has at most ${MAX_LEG_BYTES} bytes`
        : 'is no regular file'
      throw new GateError('evidence', `${file} ${what}`, {
        remedy: 'download the result of the job again',
        place: { file }
      })
    }
    copy(full, path.join(target, file), file)
  }
  const manifest = await checkManifest(from, target)
  const wanted = evidenceOf(verdicts, settings)
  notIncluded.push(
    ...byDigest(manifest).filter((name) => wanted(name) && !existsSync(path.join(target, name)))
  )
  const taken = present(verdicts, target, shown)
  const known = manifest ?? { git_sha: verdicts.run.git_sha }
  const not_included = notIncluded.map((name) => ({ path: name }))
  await requireJudged(path.basename(from), target, verdicts, { ...known, not_included })
  return { ...taken, notIncluded }
}

/** What a pack knew by its digest only. */
function byDigest(manifest: ReadManifest | undefined): string[] {
  return (manifest?.not_included ?? [])
    .map((file) => file.path)
    .filter((name) => unsafeName(name) === undefined)
}

/** One result alone: a shard of the datasets, or one build. */
export function takeBare(from: string, of: InputKind, target: string, shown: string): Taken {
  const name = path.basename(from)
  copy(from, path.join(target, name), name)
  return { files: { [of]: [`${shown}/${name}`] } }
}

function filesOf({ inputs }: Verdicts): string[] {
  return INPUT_KINDS.flatMap((kind) => inputs[kind] ?? [])
}

/** What the leg says it read, all of it there. @throws GateError naming the first that is not */
function present(verdicts: Verdicts, target: string, shown: string): Taken & { verdicts: Verdicts } {
  const files: InputFiles = {}
  const [out] = Object.entries(verdicts.left_out ?? {}).filter(([kind]) => kind !== 'changed-lines')
  if (out !== undefined) {
    throw new GateError('evidence', `${shown} has not all of its ${out[0]}: ${out[1]}`, {
      remedy: 'rename what cannot be in a pack, and run the job again',
      place: { file: shown }
    })
  }
  for (const kind of INPUT_KINDS) {
    const named = verdicts.inputs[kind]
    if (named === undefined) continue
    const absent = named.find((file) => !existsSync(path.join(target, file)))
    if (absent !== undefined) {
      throw new GateError('evidence', `${shown} has no ${absent}, on which its verdicts rest`, {
        remedy:
          'upload the whole evidence pack of the job; links and files above pack-max-file-mb are not in it, so let the job write plain, smaller files',
        place: { file: shown }
      })
    }
    files[kind] = named.map((file) => `${shown}/${file}`)
  }
  return { files, verdicts }
}

/**
 * Where an unpacked pack brings its manifest, what was taken must be what it lists.
 * @returns the manifest, where there is one
 */
async function checkManifest(from: string, target: string): Promise<ReadManifest | undefined> {
  const [{ MANIFEST_NAME }, { parseManifest }] = await Promise.all([
    import('../pack/names.js'),
    import('../pack/manifest.js')
  ])
  const manifest = path.join(from, MANIFEST_NAME)
  if (!existsSync(manifest)) return undefined
  const read = parseManifest(readBytes(manifest, MANIFEST_NAME))
  for (const { path: name, sha256 } of read.files) {
    const file = path.join(target, name)
    if (!existsSync(file)) continue
    if (hashFile(file, 'sha256') !== sha256) {
      throw new GateError('evidence', `${name} is not what the manifest of ${path.basename(from)} lists`, {
        remedy: 'download the pack again',
        place: { file: name }
      })
    }
  }
  return read
}

function copy(from: string, to: string, shown: string): void {
  try {
    mkdirSync(path.dirname(to), { recursive: true })
    copyFileSync(from, to)
  } catch (error) {
    throw ioError(error, shown, 'check the disk')
  }
}
