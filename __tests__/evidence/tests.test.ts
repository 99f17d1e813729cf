import { describe, expect, test } from '@jest/globals'
import { gatherTests } from '../../src/evidence/tests.js'
import type { TestFacts } from '../../src/test-results/types.js'
import { Repository } from './repository.js'

const SHA = 'a'.repeat(40)
const REPORT =
  '<testsuite name="s"><testcase name="a"/><testcase name="b"><failure/></testcase><testcase name="c"/></testsuite>'

const run = (commit: string, results: Record<string, string>): string =>
  JSON.stringify({
    commit,
    tests: Object.entries(results).map(([name, result]) => ({ name, suite: 's', result }))
  })

async function factsWith(history: string): Promise<TestFacts> {
  const repository = new Repository().put({ 'junit.xml': REPORT, 'ci_runs.jsonl': history })
  const evidence = await gatherTests(await repository.world({ run: { git_sha: SHA } }))
  if (evidence.state !== 'found') throw new Error(`not found: ${JSON.stringify(evidence)}`)
  return evidence.value
}

describe('flaky tests of one commit', () => {
  test('what failed in an earlier run of it and passes now', async () => {
    const facts = await factsWith(`${run(SHA, { a: 'fail', b: 'fail', c: 'pass' })}\n`)
    expect(facts).toMatchObject({ total: 3, passed: 2, failed: 1, flaky: 1, failing: ['s::b'] })
    expect(facts.cases[0]).toMatchObject({ id: 's::a', status: 'passed', flaky: true })
  })

  test('not what failed at another commit, though it is named in the line', async () => {
    const other = run('b'.repeat(40), { a: 'fail' }).replace('{', `{"parent": "${SHA}", `)
    expect((await factsWith(`${other}\n`)).flaky).toBe(0)
  })

  test('a history that cannot be read takes nothing from the results', async () => {
    expect(await factsWith(`{"commit": "${SHA}", "tests": \n`)).toMatchObject({
      total: 3,
      failed: 1,
      flaky: 0
    })
  })
})

describe('the usual places', () => {
  const other = '<testsuite name="o"><testcase name="z"/></testsuite>'

  test('what lies in a second one is told, with the setting that joins them', async () => {
    const repository = new Repository().put({ 'junit.xml': REPORT, 'test-results/o.xml': other })
    const world = await repository.world()
    expect(await gatherTests(world)).toMatchObject({ state: 'found', value: { total: 3 } })
    expect(world.warned).toEqual([
      'junit.xml is read and test-results/o.xml is not; `test-results` joins them: name all that count'
    ])
  })

  test('a TAP file at the root is found, and none that lies deeper', async () => {
    const tap = 'TAP version 13\n1..1\nok 1 - a\n'
    const found = await gatherTests(await new Repository().put({ 'all.tap': tap }).world())
    expect(found).toMatchObject({ state: 'found', source: 'all.tap' })
    const deeper = await gatherTests(await new Repository().put({ 'data/all.tap': tap }).world())
    expect(deeper.state).toBe('absent')
  })
})
