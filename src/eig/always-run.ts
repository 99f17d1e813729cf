import { globMatcher } from '../lib/glob-match.js'
import type { EigRanking } from './types.js'

/** Says why a test runs whatever the budget; false or null where it does not. */
export type AlwaysRun = (test: EigRanking) => string | boolean | null

export interface AlwaysRunRules {
  /** Globs over test names, suites, both joined by `::`, and what `names` adds. */
  globs: readonly string[]
  /** Tests without an observation run; only where there is a history that they are missing from. */
  newTests: boolean
  /** What else a test is called: its file, its id in the words of its runner. */
  names?: (test: EigRanking) => readonly string[]
}

/** Longer names are matched by their beginning: a glob must not take for ever on one. */
const MAX_MATCHED = 4096

/** The rule for a run that has been: what would have run whatever the budget. */
export function alwaysRun({ globs, newTests, names }: AlwaysRunRules): AlwaysRun {
  const matchers = matchersOf(globs)
  return (test) => {
    const hit = matchers.find(({ matches }) => namesOf(test, names).some(matches))
    if (hit !== undefined) return `always run, ${hit.glob} names it`
    return newTests && test.observations === 0 ? 'always run, it is new' : null
  }
}

/** Globs that name no test: mistyped, or of tests that are gone. */
export function globsWithoutTest(
  { globs, names }: Pick<AlwaysRunRules, 'globs' | 'names'>,
  tests: readonly EigRanking[]
): string[] {
  return matchersOf(globs)
    .filter(({ matches }) => !tests.some((test) => namesOf(test, names).some(matches)))
    .map(({ glob }) => glob)
}

function matchersOf(globs: readonly string[]): { glob: string; matches: (text: string) => boolean }[] {
  return globs.map((glob) => {
    const match = globMatcher(glob, { dot: true, bash: true })
    return { glob, matches: (text) => text === glob || match(text) }
  })
}

function namesOf(test: EigRanking, names: AlwaysRunRules['names']): string[] {
  const { name, suite } = test
  const own = name === null ? [] : suite === null ? [name] : [name, suite, `${suite}::${name}`]
  return [...own, ...(names?.(test) ?? [])].map((text) => text.slice(0, MAX_MATCHED))
}
