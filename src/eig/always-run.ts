import picomatch from 'picomatch'
import type { EigRanking } from './types.js'

/** Says why a test runs whatever the budget; false or null where it does not. */
export type AlwaysRun = (test: EigRanking) => string | boolean | null

export interface AlwaysRunRules {
  /** Globs over test names, suites, and both joined by `::`. */
  globs: readonly string[]
  /** Tests without an observation run; only where there is a history that they are missing from. */
  newTests: boolean
}

/** Longer names are matched by their beginning: a glob must not take for ever on one. */
const MAX_MATCHED = 4096

/** The rule for a run that has been: what would have run whatever the budget. */
export function alwaysRun({ globs, newTests }: AlwaysRunRules): AlwaysRun {
  const matchers = globs.map((glob) => ({ glob, matches: picomatch(glob, { dot: true, bash: true }) }))
  return ({ name, suite, observations }) => {
    const texts = (name === null ? [] : suite === null ? [name] : [name, suite, `${suite}::${name}`]).map(
      (text) => text.slice(0, MAX_MATCHED)
    )
    const hit = matchers.find(({ glob, matches }) => texts.some((text) => text === glob || matches(text)))
    if (hit !== undefined) return `always run, ${hit.glob} names it`
    return newTests && observations === 0 ? 'always run, it is new' : null
  }
}
