import { existsSync, lstatSync, readdirSync, realpathSync, rmSync } from 'node:fs'
import path from 'node:path'
import { GateError } from '../lib/errors.js'
import { isInside, relativeTo, resolveInside } from '../lib/paths.js'
import { slug } from '../lib/slug.js'
import { takeBare, takeDirectory, takePack, type Taken } from './take.js'
import type { Leg } from '../legs/types.js'
import { readVerdicts, VERDICTS_FILE } from '../legs/verdicts.js'

/** Artifacts lie one or two directories deep; what lies deeper than this was not put there by a download. */
const MAX_DEPTH = 6
const MAX_LEGS = 1_000

const PACK = /\.(zip|tar\.gz)$/
/** As we name them, on disk and as artifacts. */
const OUR_PACK = /^provenance[_-]pack.*\.(zip|tar\.gz)$/
/** Single results that are merged without a whole run beside them, by the directory that they are written to. */
const BARE = { datasets: /^shard-\d+-of-\d+\.json$/, builds: /^single-.+\.json$/ } as const

/** A result as it was found: a pack, the directory in which a job ran or a pack was unpacked, or one file. */
type Found = { name: string; at: string } & (
  { kind: 'pack' } | { kind: 'directory'; verdicts: string } | { kind: 'bare'; of: keyof typeof BARE }
)

export interface Collected {
  legs: Leg[]
  /** Places that were named and hold no result, one sentence each. */
  missing: string[]
}

/**
 * Bring the results of several jobs below the evidence directory of this one, where they are read and packed like its own.
 * @param places absolute paths of files and directories
 * @throws GateError `evidence` for a damaged result, and where no place holds one; `usage` for results that lie where the
 * copies go
 */
export async function collectLegs(
  root: string,
  evidenceDir: string,
  places: readonly string[]
): Promise<Collected> {
  const missing: string[] = []
  const found = places.flatMap((place) => {
    const there = existsSync(place)
    const results = there ? search(place, path.basename(place), evidenceDir, MAX_DEPTH) : []
    if (results.length === 0)
      missing.push(`${path.basename(place)} ${there ? 'holds no result of a run' : 'does not exist'}`)
    return results
  })
  if (found.length === 0) {
    throw new GateError('evidence', missing.join('; '), {
      remedy: 'name the directories that hold the downloaded packs, one for each job'
    })
  }
  if (found.length > MAX_LEGS) {
    throw new GateError('limit', `${found.length} results; at most ${MAX_LEGS} are merged`, {
      remedy: 'merge fewer'
    })
  }
  const into = resolveInside(root, `${evidenceDir}/legs`, 'evidence-dir')
  refuseOwn(into, found)
  rmSync(into, { recursive: true, force: true })
  const taken = new Set<string>()
  const legs: Leg[] = []
  for (const one of named(found)) {
    const target = path.join(into, unique(slug(one.name), taken))
    const shown = relativeTo(root, target)
    legs.push({ name: one.name, dir: shown, ...(await take(one, target, shown)) })
  }
  return { legs, missing }
}

/** What an earlier merge has copied is about to be removed, by whatever way it was named. */
function refuseOwn(into: string, found: readonly Found[]): void {
  if (!existsSync(into)) return
  const real = realpathSync(into)
  const own = found.find(({ at }) => isInside(real, realpathSync(at)))
  if (own === undefined) return
  throw new GateError('usage', `${own.name} lies where this merge keeps its own copies`, {
    remedy: 'download the results to another directory',
    place: { file: own.at }
  })
}

/** Several directories called `packs` are told apart by the ones above them. */
function named(found: readonly Found[]): Found[] {
  return found.map((one) => {
    const alike = found.filter(({ name }) => name === one.name)
    return alike.length < 2 ? one : { ...one, name: `${path.basename(path.dirname(one.at))}/${one.name}` }
  })
}

function take(found: Found, target: string, shown: string): Taken | Promise<Taken> {
  switch (found.kind) {
    case 'pack':
      return takePack(found.at, target, shown)
    case 'directory':
      return takeDirectory(found.at, found.verdicts, target, shown)
    case 'bare':
      return takeBare(found.at, found.of, target, shown)
  }
}

/** Results at a place or below it, in the order of their names. @throws GateError where it cannot be told what is one */
function search(place: string, name: string, evidenceDir: string, depth: number): Found[] {
  const stat = lstatSync(place)
  if (stat.isFile()) return PACK.test(place) ? [{ name, at: place, kind: 'pack' }] : []
  if (!stat.isDirectory()) return []
  const entries = readdirSync(place, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  const directories = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)

  const own = ownVerdicts(place, evidenceDir, directories)
  if (own !== undefined) {
    const other =
      entries.find((entry) => entry.isFile() && OUR_PACK.test(entry.name))?.name ??
      directories.find((dir) => dir !== own.split('/')[0] && holdsResult(path.join(place, dir)))
    if (other === undefined) return [{ name, at: place, kind: 'directory', verdicts: own }]
    throw new GateError('evidence', `${name} holds a result of its own, and another one in ${other}`, {
      remedy: 'give each result a directory of its own, or name them one by one',
      place: { file: place }
    })
  }

  const packs = entries.filter((entry) => entry.isFile() && PACK.test(entry.name))
  if (depth === 0 && directories.length > 0) {
    throw new GateError('limit', `${name} lies ${MAX_DEPTH} directories deep and goes on`, {
      remedy: 'name the directories that hold the results',
      place: { file: place }
    })
  }
  return [
    ...packs.map((pack): Found => ({
      name: packs.length === 1 ? name : pack.name,
      at: path.join(place, pack.name),
      kind: 'pack'
    })),
    ...bareResults(place, evidenceDir),
    ...directories
      .filter((dir) => !(dir in BARE) && dir !== evidenceDir)
      .flatMap((dir) => search(path.join(place, dir), dir, evidenceDir, depth - 1))
  ]
}

/**
 * The verdicts of the job that ran in a directory: they lie in its evidence directory, whose name they hold themselves.
 * So a directory of artifacts is not taken for a job because one of them is called `evidence`.
 */
function ownVerdicts(place: string, evidenceDir: string, directories: readonly string[]): string | undefined {
  const candidates = new Set([evidenceDir, ...directories, '.'])
  for (const dir of candidates) {
    const file = path.posix.join(dir, VERDICTS_FILE)
    if (!existsSync(path.join(place, file))) continue
    const { settings } = readVerdicts(path.join(place, file), file)
    const said = settings.find(({ name }) => name === 'evidence-dir')?.value ?? evidenceDir
    if (path.posix.normalize(said) === path.posix.normalize(dir)) return file
  }
  return undefined
}

/** Whether there is a result in a directory beside the one of the job that ran here: not looked for in its depths. */
function holdsResult(dir: string): boolean {
  return readdirSync(dir, { withFileTypes: true }).some(
    (entry) =>
      entry.name === VERDICTS_FILE ||
      (entry.isFile() && OUR_PACK.test(entry.name)) ||
      (entry.isDirectory() && existsSync(path.join(dir, entry.name, VERDICTS_FILE)))
  )
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
