import path from 'node:path'
import type { HistoryTest } from '../eig/types.js'
import { describeError } from '../lib/errors.js'
import type { Evidence } from '../lib/evidence.js'
import type { TestFacts } from '../test-results/types.js'
import { USUAL_HISTORY } from './epistemic.js'
import { gather, requireFresh, seek } from './gather.js'
import { filesByLeg } from './legs.js'
import type { World } from './world.js'

/** Where test runners write by default. */
export const USUAL_TEST_RESULTS = [
  'junit.xml',
  'test-results.xml',
  'pytest.xml',
  'test-results/**/*.xml',
  'reports/junit*.xml',
  'target/surefire-reports/TEST-*.xml',
  'build/test-results/**/TEST-*.xml',
  'TestResults/*.trx',
  'ctrf/*.json',
  'go-test.json',
  'test-results.json',
  '*.tap'
] as const

export function gatherTests(world: World, freshSince?: number): Promise<Evidence<TestFacts>> {
  const byLeg = filesByLeg(world, 'test-results')
  return gather(
    world.inputs,
    () => seek(world, 'test-results', USUAL_TEST_RESULTS),
    async (files) => {
      requireFresh(world.root, files, freshSince)
      const { readTests } = await import('../test-results/read.js')
      if (byLeg.length > 0) {
        const { joinLegTests } = await import('../test-results/join-legs.js')
        return joinLegTests(byLeg.map(({ leg, files: of }) => ({ leg, facts: readTests(world.root, of) })))
      }
      return withFlakyOfCommit(world, readTests(world.root, files))
    }
  )
}

/**
 * Name as flaky what passes now and failed in an earlier attempt at the same commit, as the history tells. A history
 * that cannot be read takes nothing from these results: the gates that need it say so themselves.
 */
async function withFlakyOfCommit(world: World, facts: TestFacts): Promise<TestFacts> {
  const commit = world.run.git_sha
  if (commit === 'unknown' || facts.passed === facts.flaky) return facts
  try {
    const [file] = seek(world, 'history', USUAL_HISTORY).files
    if (file === undefined) return facts
    const { failedBefore, markFlaky } = await import('../test-results/same-commit.js')
    return markFlaky(facts, failedBefore(await runsOf(commit, path.resolve(world.root, file), file)))
  } catch (error) {
    world.log.debug(`flaky tests of ${commit} are not known: ${describeError(error)}`)
    return facts
  }
}

/** Few lines of a long history are of this commit; only those are parsed. */
async function runsOf(commit: string, full: string, shown: string): Promise<HistoryTest[][]> {
  const [{ historyLines, BEGINNING }, { parseRun }] = await Promise.all([
    import('../eig/lines.js'),
    import('../eig/record.js')
  ])
  const runs: HistoryTest[][] = []
  for await (const lines of historyLines(full, shown, BEGINNING)) {
    for (const { line, text } of lines) {
      if (!text.includes(commit)) continue
      const run = parseRun(JSON.parse(text) as unknown, { file: shown, line })
      if (run?.commit === commit && !run.mock) runs.push(run.tests)
    }
  }
  return runs
}
