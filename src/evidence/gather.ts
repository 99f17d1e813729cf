import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import { GateError } from '../lib/errors.js'
import type { Evidence } from '../lib/evidence.js'
import { expandEach, expandGlobs } from '../lib/globs.js'
import type { InputKind } from '../legs/kinds.js'
import type { Inputs } from './inputs.js'
import { legFiles, theOne } from './legs.js'
import type { World } from './world.js'

/** Settings that name files to read. */
type PathSetting = Exclude<InputKind, 'datasets' | 'builds'>

/** Files to read, as asked for or as found in the usual places. */
export interface Sought {
  files: string[]
  looked_for: string
  configured: boolean
  /** What they are evidence of. */
  kind?: InputKind
}

/**
 * Configured paths and globs, or the first of the usual places that exists: several formats of one measurement
 * often lie side by side, and reading one of them is enough. What else lies there is told.
 * @throws GateError `path` for a pattern that leaves the repository
 */
export function seek(world: World, name: PathSetting, usual: readonly string[]): Sought {
  return { ...(seekInLegs(world, name, usual) ?? seekHere(world, name, usual)), kind: name }
}

/** A merge reads what its legs have read; only the history is the repository's, where that is checked out. */
function seekInLegs(world: World, name: PathSetting, usual: readonly string[]): Sought | undefined {
  const ofLegs = legFiles(world, name)
  if (ofLegs.length === 0) return undefined
  if (name === 'history' && seekHere(world, name, usual).files.length > 0) return undefined
  const files = name === 'history' ? theOne(world.root, ofLegs, name) : ofLegs
  return { files, looked_for: `${name} of the legs`, configured: true }
}

function seekHere({ root, settings, log }: World, name: PathSetting, usual: readonly string[]): Sought {
  const value = settings.values[name]
  const configured = typeof value === 'string' ? [value] : (value ?? [])
  if (configured.length > 0) {
    // A flag or a workflow input is the operator's word; the config file is the repository's, and stays inside it.
    const anywhere = settings.sourceOf(name) !== 'config'
    return {
      files: expandEach(root, configured, anywhere),
      looked_for: configured.join(', '),
      configured: true
    }
  }
  for (const [i, place] of usual.entries()) {
    const files = there(root, place)
    if (files.length === 0) continue
    if (isJoined(name)) warnOfOthers(log, name, files, othersIn(root, usual.slice(i + 1), files))
    return { files, looked_for: place, configured: false }
  }
  return { files: [], looked_for: usual.join(', '), configured: false }
}

function there(root: string, place: string): string[] {
  return expandGlobs(root, [place]).filter((file) => existsSync(path.join(root, file)))
}

/** Kinds of which several files make one count; of the others there can be only one. */
function isJoined(name: PathSetting): boolean {
  return name === 'coverage-files' || name === 'test-results'
}

/** Formats that one run of one tool writes side by side: they say the same, and need not be joined. */
const SIDE_BY_SIDE: readonly RegExp[] = [
  /^coverage\.(json|xml)$/,
  /^coverage\/(lcov\.info|coverage-final\.json|cobertura-coverage\.xml|clover\.xml)$/
]

function othersIn(root: string, places: readonly string[], read: readonly string[]): string[] {
  const same = SIDE_BY_SIDE.filter((group) => read.some((file) => group.test(file)))
  const others = places.flatMap((place) => there(root, place))
  return [...new Set(others)].filter(
    (file) => !read.includes(file) && !same.some((group) => group.test(file))
  )
}

/** What lies in another usual place may be the other half of the project. */
function warnOfOthers(log: World['log'], name: PathSetting, read: string[], others: string[]): void {
  if (others.length === 0) return
  log.warn(
    `${listed(read)} ${read.length === 1 ? 'is' : 'are'} read and ${listed(others)} ${others.length === 1 ? 'is' : 'are'} not; \`${name}\` joins them: name all that count`
  )
}

/**
 * Read evidence that was sought. What cannot be read is `unreadable`, whatever the reason, so that no fault of a
 * reader can lose the other reports or pass a gate.
 */
export async function gather<T>(
  inputs: Inputs,
  sought: () => Sought,
  read: (files: string[]) => T | Promise<T>
): Promise<Evidence<T>> {
  let found: Sought | undefined
  try {
    found = sought()
    const { files, looked_for, configured } = found
    if (files.length === 0) return { state: 'absent', looked_for, configured }
    // What the operator keeps elsewhere is read, but cannot stand in a pack of this repository.
    for (const file of files) if (!path.isAbsolute(file)) inputs.add(file, found.kind)
    return { state: 'found', value: await read(files), source: listed(files), configured }
  } catch (error) {
    return unreadable(error, found === undefined ? '' : listed(found.files), found?.configured ?? true)
  }
}

/**
 * Reports older than the test command that should have written them are left over from an earlier run.
 * @param since milliseconds since the epoch; undefined where no test command was run
 * @throws GateError `evidence` for the first stale file
 */
export function requireFresh(root: string, files: readonly string[], since: number | undefined): void {
  if (since === undefined) return
  const stale = files.find((file) => {
    const { mtimeMs } = statSync(path.resolve(root, file))
    // Some file systems keep whole seconds, some two; the clocks of others may lag by a tick.
    return mtimeMs < since - (mtimeMs % 1000 === 0 ? 2_000 : 20)
  })
  if (stale !== undefined) {
    throw new GateError(
      'evidence',
      `${stale} was not written by test-command; it is left over from an earlier run`,
      {
        remedy: 'make test-command write this report, or do not configure it',
        place: { file: stale }
      }
    )
  }
}

/** Any error as evidence that no gate can pass on. */
export function unreadable<T>(error: unknown, source: string, configured: boolean): Evidence<T> {
  if (error instanceof GateError) {
    return {
      state: 'unreadable',
      source: error.place.file ?? source,
      reason: error.message,
      remedy: error.remedy,
      configured
    }
  }
  const reason = `internal error: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`
  return {
    state: 'unreadable',
    source,
    reason,
    remedy: 'report this with the file that caused it',
    configured
  }
}

const SHOWN = 3

function listed(files: readonly string[]): string {
  const more = files.length - SHOWN
  return files.slice(0, SHOWN).join(', ') + (more > 0 ? ` and ${more} more` : '')
}
