import type { HistoryTest } from './types.js'

type Result = NonNullable<HistoryTest['result']>

/** How runners spell an outcome: JUnit, pytest, Jest, Go, Bazel, TAP and the plain words. Lower case, `-` and space as `_`. */
const WORDS = new Map<string, Result>([
  ...words('pass', 'pass passed success successful succeeded ok xpass xpassed'),
  ...words('fail', 'fail failed failure not_ok'),
  ...words('error', 'error errored errors broken crash crashed timeout timed_out'),
  ...words('skip', 'skip skipped ignored disabled notrun not_run pending todo xfail xfailed')
])

function words(result: Result, list: string): [string, Result][] {
  return list.split(' ').map((word) => [word, result])
}

/** The outcome that a word stands for, in any case; undefined for a word we do not know. */
export function resultOfWord(word: string): Result | undefined {
  const direct = WORDS.get(word)
  return (
    direct ??
    WORDS.get(
      word
        .trim()
        .toLowerCase()
        .replace(/[\s-]+/g, '_')
    )
  )
}
