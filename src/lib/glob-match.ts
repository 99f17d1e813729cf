import { createContext, Script } from 'node:vm'
import picomatch from 'picomatch'
import { GateError, systemCode } from './errors.js'
import { matchCost } from './glob-cost.js'
import { negationRegex } from './glob-negation.js'

/** Longer patterns are no pattern of ours; picomatch itself refuses 64 KiB. */
const MAX_PATTERN_CHARS = 4096
/** Ways to match that take no time worth guarding: a millisecond or two, where starting the watchdog takes a tenth. */
const FREE_WAYS = 1e5
/** For all names of one pattern together, in milliseconds. */
const MAX_GUARDED_MS = 5_000

export type GlobOptions = NonNullable<Parameters<typeof picomatch>[1]>

/**
 * Whether names match a glob, in bounded time. A glob becomes a regular expression that may try every way to share a name among
 * its wildcards: `*a*a*a*b` takes the fourth power of the name's length. Where that is much, a watchdog ends the match; it costs a
 * tenth of a millisecond a name, so that ordinary globs over a million names do without.
 * @throws GateError `setting` for a pattern that is too long or cannot be told, at once; `limit` from the matcher when the time is up
 */
export function globMatcher(
  pattern: string,
  options: GlobOptions,
  maxMs = MAX_GUARDED_MS
): (name: string) => boolean {
  if (pattern.length > MAX_PATTERN_CHARS) {
    throw new GateError('setting', `the glob ${JSON.stringify(pattern.slice(0, 60))}... is too long`, {
      remedy: `write at most ${MAX_PATTERN_CHARS} characters`
    })
  }
  const regex = negationRegex(pattern, options)
  const matches = regex === undefined ? picomatch(pattern, options) : (name: string) => regex.test(name)
  const cost = matchCost((regex ?? picomatch.makeRe(pattern, options)).source)
  let guarded: ((name: string) => boolean) | undefined
  return (name) => {
    if (cost(name.length) <= FREE_WAYS) return matches(name)
    return (guarded ??= watched(pattern, matches, maxMs))(name)
  }
}

function watched(
  pattern: string,
  matches: (name: string) => boolean,
  maxMs: number
): (name: string) => boolean {
  const script = new Script('found = matches(name)')
  const scope: { name: string; found: boolean; matches: typeof matches } = { name: '', found: false, matches }
  const context = createContext(scope)
  let left = maxMs
  return (name) => {
    if (left <= 0) throw tooLong(pattern)
    scope.name = name
    const start = performance.now()
    try {
      script.runInContext(context, { timeout: Math.ceil(left) })
    } catch (error) {
      if (systemCode(error) !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error
      // The watchdog's clock is not ours: by ours a fraction may be left, enough for another name.
      left = 0
      throw tooLong(pattern, error)
    } finally {
      left -= performance.now() - start
    }
    return scope.found
  }
}

function tooLong(pattern: string, cause?: unknown): GateError {
  return new GateError('limit', `the glob ${JSON.stringify(pattern.slice(0, 100))} takes too long to match`, {
    remedy: 'write it with fewer wildcards',
    cause
  })
}
