import { expect, test } from '@jest/globals'
import { pullRequest } from './events.js'
import { gitHub, run } from './loopback.js'
import { expectSound, expectVerdictFirst, warnings } from './sound.js'
import { evidenceOnly, put } from './workspace.js'

const MAX_SUMMARY = 1_048_576
const MAX_COMMENT = 65_536

/** Thousands of failing tests with long, awkward names, and as many datasets that are not there. */
function flooded(): string {
  const dir = evidenceOnly()
  const long = 'ü|`<b>&amp;'.repeat(60)
  const escape = (s: string): string =>
    s.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
  const cases = Array.from(
    { length: 4000 },
    (_, i) =>
      `<testcase classname="s" name="${escape(`t${i} ${long}`)}" time="0.1"><failure message="${escape(long)}"/></testcase>`
  )
  const datasets = Array.from(
    { length: 3000 },
    (_, i) =>
      `  ${JSON.stringify(`d${i} ${long}`)}: {path: data/no-${i}.csv, checksum_type: sha256, checksum: ${'0'.repeat(64)}}\n`
  )
  put(dir, {
    'junit.xml': `<testsuite name="s">${cases.join('\n')}</testsuite>`,
    'data_contracts.yaml': `datasets:\n${datasets.join('')}`
  })
  return dir
}

test('reports far beyond every limit are shortened, not lost', async () => {
  const before = `${'x'.repeat(MAX_SUMMARY / 2)}\n`
  for (const summaryBefore of ['', before]) {
    const dir = flooded()
    const github = await gitHub()
    const inputs = { 'upload-artifacts': 'false' }
    const result = await run({
      workspace: dir,
      ...pullRequest(),
      github,
      artifacts: null,
      inputs,
      summaryBefore
    })
    await github.stop()
    expect(result.summary.startsWith(summaryBefore)).toBe(true)
    const ours = result.summary.slice(summaryBefore.length)
    await expectSound({ ...result, summary: ours }, dir, 1)
    expect(Buffer.byteLength(result.summary)).toBeLessThanOrEqual(MAX_SUMMARY)
    expect(ours).toMatch(/left out here/)
    expect(warnings(result).filter((w) => /not written/.test(w))).toEqual([])

    expect(github.comments).toHaveLength(1)
    const body = github.comments[0]?.body ?? ''
    expect(body.length).toBeLessThanOrEqual(MAX_COMMENT)
    expectVerdictFirst(body, 'failed')
    expect((body.match(/^```/gm) ?? []).length % 2).toBe(0)
    expect((body.match(/<details>/g) ?? []).length).toBe((body.match(/<\/details>/g) ?? []).length)
    for (const level of ['error', 'warning', 'notice']) {
      expect(result.annotations.filter((a) => a.level === level).length).toBeLessThanOrEqual(10)
    }
  }
}, 240_000)

test('a summary that others have filled is left alone, with a warning', async () => {
  const dir = evidenceOnly()
  const summaryBefore = 'x'.repeat(MAX_SUMMARY - 20)
  const inputs = { 'upload-artifacts': 'false' }
  const github = await gitHub()
  const result = await run({
    workspace: dir,
    ...pullRequest(),
    github,
    artifacts: null,
    inputs,
    summaryBefore
  })
  await github.stop()
  expect(result.exit).toBe(0)
  expect(result.summary).toBe(summaryBefore)
  expect(warnings(result)).toEqual([expect.stringMatching(/job summary.*1048576/)])
  expect(github.comments).toHaveLength(1)
})
