import type { TestStatus } from './types.js'

/**
 * What `status` and `result` attributes say of a case (googletest, CTest, Bazel, Buck, behave, xUnit.net, Katalon, GUT,
 * Unreal, Qt Test of version 5, whose `b...` are tests on its blacklist, ...). Compared without case, blanks and hyphens.
 */
const WORDS: Record<TestStatus, string> = {
  passed:
    'run passed pass ok success successful succeeded completed complete executed done finished true fixed warning expected bpass',
  failed: 'fail failed failure failing failures ko nok not_ok false unsuccessful unexpected',
  error:
    'error errored errors broken aborted abort timeout timedout timed_out crashed crash cancelled canceled interrupted incomplete',
  skipped:
    'disabled notrun not_run norun ignored skipped skip suppressed pending excluded deselected untested not_executed notexecuted dry_run dryrun inconclusive assumption_violation todo xfail xfailed blocked filtered bfail bxpass bxfail'
}

const STATUS = new Map(
  (Object.entries(WORDS) as [TestStatus, string][]).flatMap(([status, words]) =>
    words.split(' ').map((word) => [word, status] as const)
  )
)

/** @returns `passed` for an empty word, which says nothing; undefined for one that nobody knows */
export function statusOfWord(word: string): TestStatus | undefined {
  const plain = word
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_')
  return plain === '' ? 'passed' : STATUS.get(plain)
}
