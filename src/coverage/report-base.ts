import { isAbsolutePath, joinPlain } from './paths.js'
import type { RecordedNames } from './recorded-names.js'

/** Where the copy of a report in a merge was written. */
export interface Origin {
  /** The report from the root of the repository. */
  file: string
  /** Where its job ran, from the root of the repository; empty for the root. */
  directory: string
  /** What the job called its files, from where it ran; null: as written, undefined where it does not say. */
  names?: RecordedNames | null | undefined
}

/** The names that a report writes, and where. */
interface Written extends Omit<Origin, 'names'> {
  paths: readonly string[]
}

/** So many names of a report, evenly spread, tell what they are relative to. */
const MAX_VOTES = 200

/** Where languages whose reports name packages keep their sources, below the directory of a module. */
const PACKAGE_ROOTS = ['src/main/java', 'src/main/kotlin', 'src/main/scala', 'src/main/groovy', 'src', 'app/src/main/java', 'app/src/main/kotlin']

/**
 * The relative names of each report from the root of the repository. A tool names files from where it ran, which in a monorepo is
 * the package and not the root: `src/index.js` of `packages/a/coverage/lcov.info` is `packages/a/src/index.js`, and another file
 * than that of `packages/b`. What the names are relative to is the directory, of those above the report, below which most of them are
 * files; the nearest of equals. Names of packages (JaCoCo) are left as they are, unless reports of two modules have the same one.
 * @param exists whether a path from the root is a file of the repository
 */
export function placeReports(reports: readonly Written[], exists: (name: string) => boolean): string[][] {
  const there = (name: string): boolean => !name.startsWith('../') && exists(name)
  const bases = reports.map(
    ({ paths, file, directory }) =>
      mostVoted(paths, above(file), (dir, name) => there(joinPlain(dir, name))) ?? directory
  )
  const placed = reports.map(({ paths }, i) => below(paths, bases[i] ?? ''))
  const claims = new Map<string, number>()
  for (const names of placed) for (const name of new Set(names)) claims.set(name, (claims.get(name) ?? 0) + 1)
  const modules = reports.map(({ paths, file }, i) => {
    const isClear = placed[i]?.every((name) => claims.get(name) === 1 || isAbsolutePath(name) || there(name)) ?? true
    if (isClear) return undefined
    const inModule = (dir: string, name: string): boolean => PACKAGE_ROOTS.some((root) => there(joinPlain(dir, `${root}/${name}`)))
    return mostVoted(paths, above(file), inModule)
  })
  if (new Set(modules.filter((dir) => dir !== undefined)).size < 2) return placed
  return reports.map(({ paths }, i) => {
    const dir = modules[i]
    if (dir === undefined) return placed[i] ?? []
    return paths.map((name) => {
      if (isAbsolutePath(name)) return name
      const root = PACKAGE_ROOTS.find((one) => there(joinPlain(dir, `${one}/${name}`)))
      return joinPlain(dir, root === undefined ? name : `${root}/${name}`)
    })
  })
}

/** Names from `base`; those of other machines stay as they are. */
export function below(paths: readonly string[], base: string): string[] {
  return base === '' ? [...paths] : paths.map((name) => joinPlain(base, name))
}

/** The directories above a file, the nearest first, the root (empty) last. */
function above(file: string): string[] {
  const segments = file.split('/').slice(0, -1)
  return [...segments.map((_, i) => segments.slice(0, segments.length - i).join('/')), '']
}

/** The directory below which most of the relative names are; undefined where none is below any. */
function mostVoted(
  paths: readonly string[],
  directories: readonly string[],
  holds: (dir: string, name: string) => boolean
): string | undefined {
  const step = Math.ceil(paths.length / MAX_VOTES)
  const sample = paths.filter((name, i) => i % step === 0 && !isAbsolutePath(name))
  let most = 0
  let found: string | undefined
  for (const dir of directories) {
    const votes = sample.filter((name) => holds(dir, name)).length
    if (votes > most) [most, found] = [votes, dir]
  }
  return found
}
