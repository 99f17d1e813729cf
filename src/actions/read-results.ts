import { existsSync, lstatSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { ownVerdicts } from '../legs/own-verdicts.js'
import { isVerdicts, readVerdicts, VERDICTS_FILE, type Verdicts } from '../legs/verdicts.js'
import { GateError } from '../lib/errors.js'
import type { ArchiveLimits } from '../pack/digests.js'
import { readArchive } from '../pack/read-archive.js'

/** Verdicts are all that is kept, and in memory: no name of the archive ever meets the disk. */
const LIMITS: ArchiveLimits = {
  entries: 100_000,
  nameBytes: 16 * 1024 ** 2,
  bytes: 2 * 1024 ** 3,
  keptBytes: 16 * 1024 ** 2,
  keptTotal: 64 * 1024 ** 2
}
const PACK = /\.(zip|tar\.gz)$/
const MAX_DEPTH = 3
const MAX_RESULTS = 100

/** Packs and verdicts at a place or below it; symlinks are not followed. */
function search(place: string, depth: number): string[] {
  const stat = lstatSync(place, { throwIfNoEntry: false })
  if (stat?.isFile() === true)
    return PACK.test(place) || path.basename(place) === VERDICTS_FILE ? [place] : []
  if (stat?.isDirectory() !== true || depth === 0) return []
  return readdirSync(place)
    .sort()
    .flatMap((name) => search(path.join(place, name), depth - 1))
}

async function readPack(pack: string, copy: string): Promise<Verdicts> {
  const shown = path.basename(pack)
  const { files, problem } = await readArchive(pack, isVerdicts, LIMITS)
  const refuse = (what: string): GateError =>
    new GateError('evidence', `${shown} ${what}`, { remedy: 'see the log of the run that made it' })
  if (problem !== undefined) throw refuse(`is damaged: ${problem}`)
  const kept = new Map(files.flatMap(({ name, content }) => (content ? [[name, content]] : [])))
  if (kept.size === 0) throw refuse('does not hold the verdicts of a run')
  const read = (name: string): Verdicts => {
    writeFileSync(copy, kept.get(name) ?? '', { mode: 0o600 })
    return readVerdicts(copy, shown)
  }
  return ownVerdicts([...kept.keys()], read, (what) => refuse(`is no pack of one run: ${what}`)).verdicts
}

/**
 * What packs, and directories that hold them, say of their runs. Nothing in them is trusted: sizes are bounded, shapes checked.
 * @param folder absolute; an empty directory for our own copies
 * @throws GateError `evidence`, `limit`, `io`
 */
export async function readResults(places: readonly string[], folder: string): Promise<Verdicts[]> {
  const absent = places.find((place) => !existsSync(place))
  if (absent !== undefined) {
    throw new GateError('evidence', `${path.basename(absent)} does not exist`, {
      remedy: 'name the directories that hold the downloaded packs',
      place: { setting: 'results' }
    })
  }
  const found = places.flatMap((place) => search(place, MAX_DEPTH))
  if (found.length > MAX_RESULTS) {
    throw new GateError('limit', `${found.length} results; at most ${MAX_RESULTS} are read`, {
      remedy: 'merge the results of the jobs first'
    })
  }
  const results: Verdicts[] = []
  for (const [i, file] of found.entries()) {
    results.push(
      PACK.test(file)
        ? await readPack(file, path.join(folder, `verdicts-${i}.json`))
        : readVerdicts(file, path.basename(file))
    )
  }
  return results
}
