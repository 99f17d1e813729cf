import { copyFileSync, existsSync, lstatSync, mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { GateError } from '../lib/errors.js'
import { ioError, readBytes } from '../lib/files.js'
import { hashFile } from '../lib/hash.js'
import { resolveInside } from '../lib/paths.js'
import { INPUT_KINDS } from '../legs/kinds.js'
import type { InputFiles, InputKind } from '../legs/kinds.js'
import type { Leg } from '../legs/types.js'
import { ownVerdicts, requireFew } from '../legs/own-verdicts.js'
import { isVerdicts, readVerdicts, VERDICTS_FILE } from '../legs/verdicts.js'
import type { Verdicts } from '../legs/verdicts.js'

export type Taken = Omit<Leg, 'name' | 'dir'>

/** What a leg may bring: more would fill the disk of whoever merges. */
const MAX_LEG_BYTES = 4 * 1024 ** 3

/**
 * The evidence of a pack, verified as a whole.
 * @param target absolute directory that does not exist yet; `shown` is its name relative to the root
 */
export async function takePack(pack: string, target: string, shown: string): Promise<Taken> {
  const { extract, requireValid } = await import('../pack/unpack.js')
  const { files } = await requireValid(pack)
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
  const wanted = new Set(filesOf(verdicts))
  await extract(pack, target, (name) => wanted.has(name) && !candidates.includes(name))
  for (const name of candidates) if (name !== own && !wanted.has(name)) rmSync(path.join(target, name))
  return present(verdicts, target, shown)
}

/** The evidence of a directory in which a job ran, or into which its pack was unpacked. */
export async function takeDirectory(
  from: string,
  verdictsName: string,
  target: string,
  shown: string
): Promise<Taken> {
  const verdicts = readVerdicts(resolveInside(from, verdictsName), `${shown}/${verdictsName}`)
  let bytes = 0
  for (const file of new Set([verdictsName, ...filesOf(verdicts)])) {
    const full = resolveInside(from, file, 'file of a leg')
    const stat = lstatSync(full, { throwIfNoEntry: false })
    if (stat === undefined) continue // told by present()
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
  await checkManifest(from, target)
  return present(verdicts, target, shown)
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
function present(verdicts: Verdicts, target: string, shown: string): Taken {
  const files: InputFiles = {}
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

/** Where an unpacked pack brings its manifest, what was taken must be what it lists. */
async function checkManifest(from: string, target: string): Promise<void> {
  const [{ MANIFEST_NAME }, { parseManifest }] = await Promise.all([
    import('../pack/names.js'),
    import('../pack/manifest.js')
  ])
  const manifest = path.join(from, MANIFEST_NAME)
  if (!existsSync(manifest)) return
  for (const { path: name, sha256 } of parseManifest(readBytes(manifest, MANIFEST_NAME)).files) {
    const file = path.join(target, name)
    if (!existsSync(file)) continue
    if (hashFile(file, 'sha256') !== sha256) {
      throw new GateError('evidence', `${name} is not what the manifest of ${path.basename(from)} lists`, {
        remedy: 'download the pack again',
        place: { file: name }
      })
    }
  }
}

function copy(from: string, to: string, shown: string): void {
  try {
    mkdirSync(path.dirname(to), { recursive: true })
    copyFileSync(from, to)
  } catch (error) {
    throw ioError(error, shown, 'check the disk')
  }
}
