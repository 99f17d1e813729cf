import { parseInstant, type Instant } from './instants.js'

const DAY_MS = 86_400_000

/**
 * Whether a record speaks of the branch that it names: not one of `mock` evidence, and not one of a pull request, which
 * runs under the name of its head branch, and that may be anything, `main` among it.
 */
export function speaksOfItsBranch(record: Readonly<Record<string, unknown>>): boolean {
  return record['mock'] !== true && typeof record['base_branch'] !== 'string'
}

/** The latest time that is believed of a record: a clock a day ahead is a clock. @param now milliseconds */
export function latestCredible(now: number): Instant | null {
  return parseInstant(new Date(now + DAY_MS).toISOString()) ?? null
}
