import { existsSync, lstatSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { GateError } from '../lib/errors.js'
import { isInside, relativeTo, resolveInside } from '../lib/paths.js'
import { slug } from '../lib/slug.js'
import { takeBare, takeDirectory, takePack } from './take.js'
import type { Leg } from '../legs/types.js'
import { VERDICTS_FILE } from '../legs/verdicts.js'

/** A directory of artifacts holds one directory a leg, and that one a pack or its content. */
const MAX_DEPTH = 3
const MAX_LEGS = 1_000

const PACK = /\.(zip|tar\.gz)$/
/** Single results that are merged without a whole run beside them, by the directory that they are written to. */
const BARE = { datasets: /^shard-\d+-of-\d+\.json$/, builds: /^single-.+\.json$/ } as const

/** A result as it was found: a pack, the directory in which a job ran or a pack was unpacked, or one file. */
type Found = { name: string; at: string } & (
  { kind: 'pack' } | { kind: 'directory'; verdicts: string } | { kind: 'bare'; of: keyof typeof BARE }
)

/**
 * Bring the results of several jobs below the evidence directory of this one, where they are read and packed like its own.
 * @param places absolute paths of files and directories
 * @throws GateError `evidence` for a place without a result and for a damaged one
 */
export async function collectLegs(
  root: string,
  evidenceDir: string,
  places: readonly string[]
): Promise<Leg[]> {
  const found = places.flatMap((place) => {
    const results = search(place, path.basename(place), evidenceDir, MAX_DEPTH)
    if (results.length === 0) throw nothing(place, 'holds no result of a run')
    return results
  })
  if (found.length > MAX_LEGS) {
    throw new GateError('limit', `${found.length} results; at most ${MAX_LEGS} are merged`, {
      remedy: 'merge fewer'
    })
  }
  const into = resolveInside(root, `${evidenceDir}/legs`, 'evidence-dir')
  const own = found.find(({ at }) => isInside(into, at))
  if (own !== undefined) {
    throw new GateError('usage', `${own.name} lies where this merge keeps its own copies`, {
      remedy: 'download the results to another directory',
      place: { file: own.at }
    })
  }
  rmSync(into, { recursive: true, force: true })
  const taken = new Set<string>()
  const legs: Leg[] = []
  for (const one of found) {
    const target = path.join(into, unique(slug(one.name), taken))
    const shown = relativeTo(root, target)
    legs.push({ name: one.name, ...(await take(one, target, shown)) })
  }
  return legs
}

function take(found: Found, target: string, shown: string): Omit<Leg, 'name'> | Promise<Omit<Leg, 'name'>> {
  switch (found.kind) {
    case 'pack':
      return takePack(found.at, target, shown)
    case 'directory':
      return takeDirectory(found.at, found.verdicts, target, shown)
    case 'bare':
      return takeBare(found.at, found.of, target, shown)
  }
}

/** Results at a place or below it, in the order of their names. */
function search(place: string, name: string, evidenceDir: string, depth: number): Found[] {
  const stat = lstatSync(place, { throwIfNoEntry: false })
  if (stat === undefined) throw nothing(place, 'does not exist')
  if (stat.isFile()) return PACK.test(place) ? [{ name, at: place, kind: 'pack' }] : []
  if (!stat.isDirectory()) return []
  const entries = readdirSync(place, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  const directories = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)

  const verdicts = [evidenceDir, ...directories, '.']
    .map((dir) => path.posix.join(dir, VERDICTS_FILE))
    .find((file) => existsSync(path.join(place, file)))
  if (verdicts !== undefined) return [{ name, at: place, kind: 'directory', verdicts }]

  const packs = entries.filter((entry) => entry.isFile() && PACK.test(entry.name))
  if (packs.length > 0) {
    return packs.map((pack): Found => ({
      name: packs.length === 1 ? name : pack.name,
      at: path.join(place, pack.name),
      kind: 'pack'
    }))
  }
  const bare = bareResults(place, evidenceDir)
  if (bare.length > 0) return bare
  if (depth === 0) return []
  return directories.flatMap((dir) => search(path.join(place, dir), dir, evidenceDir, depth - 1))
}

function bareResults(place: string, evidenceDir: string): Found[] {
  const kinds = Object.entries(BARE) as [keyof typeof BARE, RegExp][]
  return kinds.flatMap(([of, pattern]) =>
    [`${evidenceDir}/${of}`, of, '.'].flatMap((dir) => {
      const full = path.join(place, dir)
      if (lstatSync(full, { throwIfNoEntry: false })?.isDirectory() !== true) return []
      return readdirSync(full)
        .filter((file) => pattern.test(file))
        .sort()
        .map((file): Found => ({
          name: file.replace(/\.json$/, ''),
          at: path.join(full, file),
          kind: 'bare',
          of
        }))
    })
  )
}

function unique(name: string, taken: Set<string>): string {
  // Without regard to case: the copies may lie on a disk that has none.
  let found = name
  for (let i = 2; taken.has(found.toLowerCase()); i++) found = `${name}-${i}`
  taken.add(found.toLowerCase())
  return found
}

function nothing(place: string, what: string): GateError {
  return new GateError('evidence', `${path.basename(place)} ${what}`, {
    remedy: 'name the directories that hold the downloaded packs, one for each job',
    place: { file: place }
  })
}
