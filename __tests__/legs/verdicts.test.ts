import { afterAll, describe, expect, test } from '@jest/globals'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { readVerdicts, writeVerdicts } from '../../src/legs/verdicts.js'
import type { Verdicts } from '../../src/legs/verdicts.js'

const dir = mkdtempSync(path.join(tmpdir(), 'verdicts-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))

const good: Verdicts = {
  schema: 'provenance-gates/verdicts/v1',
  result: 'failed',
  run: {
    timestamp: '2026-11-22T10:00:00Z',
    git_sha: 'abc',
    git_branch: 'main',
    ci_run_id: '7',
    run_attempt: 1,
    job: 'test',
    tool_version: '1.0.0'
  },
  leg: { index: 1, total: 3 },
  gates: [{ name: 'coverage', verdict: 'fail', value: 12, threshold: 85, comparison: '>=' }],
  settings: [{ name: 'coverage-min', env: 'COVERAGE_MIN', value: '85', source: 'default' }],
  warnings: ['w'],
  mock: false,
  inputs: { 'coverage-files': ['coverage.json'] }
}

const file = path.join(dir, 'verdicts.json')
const read = (value: unknown): Verdicts => {
  writeFileSync(file, typeof value === 'string' ? value : JSON.stringify(value))
  return readVerdicts(file, 'verdicts.json')
}

describe('verdicts of another run', () => {
  test('are read back as they were written', () => {
    writeVerdicts(file, good)
    expect(readVerdicts(file, 'verdicts.json')).toEqual(good)
  })

  test.each([
    ['another schema', { ...good, schema: 'v2' }, /schema/],
    ['a leg of millions', { ...good, leg: { index: 0, total: 1e9 } }, /leg\.total/],
    [
      'a verdict that there is not',
      { ...good, gates: [{ ...good.gates[0], verdict: 'ok' }] },
      /gates\.0\.verdict/
    ],
    ['a kind that there is not', { ...good, inputs: { secrets: ['x'] } }, /inputs/],
    [
      'a path that climbs',
      { ...good, inputs: { history: ['../../etc/passwd'] } },
      /inputs\.history\.0.*no safe path/
    ],
    ['an absolute path', { ...good, inputs: { history: ['/etc/passwd'] } }, /no safe path/],
    ['no JSON', '{', /is no JSON/],
    ['a list', [], /does not hold verdicts/]
  ])('%s is refused by its field', (_, value, message) => {
    expect(() => read(value)).toThrow(message)
  })
})
