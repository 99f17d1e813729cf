import path from 'node:path'
import type { HistoryTest } from '../eig/types.js'
import type { World } from '../evidence/world.js'
import { describeError, GateError } from '../lib/errors.js'
import { readText } from '../lib/files.js'
import { resolveInside } from '../lib/paths.js'
import { isGone } from '../selectors/changed.js'
import { knownKeys, listedKeys } from '../selectors/identity.js'
import { parseListing } from '../selectors/listing.js'
import type { SelectedTest, SelectFormat, Surroundings } from '../selectors/types.js'
import { newTest } from './known-tests.js'

/** A listing of a million tests stays below this. */
const MAX_LISTING_BYTES = 256 * 1024 * 1024

export interface Listed {
  /** Undefined without `test-list`. */
  tests: readonly SelectedTest[] | undefined
  /** Why the list cannot be relied on. */
  problem: string | undefined
}

/** The tests that `test-list` says exist. Never throws: a list that cannot be read is a problem to be told. */
export function readListing({ root, settings }: World, format: SelectFormat): Listed {
  const file = settings.values['test-list']
  if (file === undefined) return { tests: undefined, problem: undefined }
  try {
    // As with all evidence: a flag or an input is the operator's word, the config file is the repository's.
    const inRepository = settings.sourceOf('test-list') === 'config'
    const full = inRepository ? resolveInside(root, file, 'test-list') : path.resolve(root, file)
    const { tests, problem } = parseListing(format, readText(full, file, MAX_LISTING_BYTES))
    return { tests, problem: problem === undefined ? undefined : `${file}: ${problem}` }
  } catch (error) {
    if (!(error instanceof GateError)) throw error
    return { tests: undefined, problem: describeError(error) }
  }
}

/** The tests of the run to come. */
export interface Suite {
  tests: HistoryTest[]
  /** Those that exist and that no run knows. */
  fresh: ReadonlySet<HistoryTest>
  /** Known tests that are no longer there. */
  gone: number
}

export const asSelected = ({ name, suite }: Pick<HistoryTest, 'name' | 'suite'>): SelectedTest => ({
  name: name ?? '',
  suite
})

/**
 * With a listing the tests that it holds, each with what the history knows of it; those of the history that it does
 * not hold are gone. Without one the tests of the history, but for those whose source file is gone.
 */
export function suiteOf(
  known: readonly HistoryTest[],
  listed: readonly SelectedTest[] | undefined,
  format: SelectFormat,
  around: Surroundings
): Suite {
  if (listed === undefined) {
    const tests = known.filter((test) => !isGone(format, asSelected(test), around))
    // All of them gone is another root than the runner's, not a suite that was deleted.
    return tests.length === 0
      ? { tests: [...known], fresh: new Set(), gone: 0 }
      : { tests, fresh: new Set(), gone: known.length - tests.length }
  }
  const index = new Map<string, Set<number>>()
  for (const [i, test] of listed.entries()) {
    for (const key of listedKeys(format, test, around)) {
      const at = index.get(key)
      if (at === undefined) index.set(key, new Set([i]))
      else at.add(i)
    }
  }
  const found = new Set<number>()
  const tests = known.filter((test) => {
    const keys = knownKeys(format, asSelected(test), around)
    const at = keys.map((key) => index.get(key)).find((positions) => positions !== undefined)
    at?.forEach((i) => found.add(i))
    return at !== undefined
  })
  const fresh = listed.filter((_, i) => !found.has(i)).map(({ name, suite }) => newTest(name, suite))
  return { tests: [...tests, ...fresh], fresh: new Set(fresh), gone: known.length - tests.length }
}
