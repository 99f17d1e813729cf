import { afterAll, describe, expect, test } from '@jest/globals'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { readBuildComparison, writeBuildEvidence } from '../../src/builds/record.js'
import type { BuildComparison } from '../../src/builds/types.js'
import { GateError } from '../../src/lib/errors.js'
import { temporary } from './helpers.js'

const { dir, clean } = temporary()
afterAll(clean)

const build = (digit: string) => ({
  hash: `sha256-${digit.repeat(43)}=`,
  modes: 'ab'.repeat(32),
  files: 2,
  bytes: 10,
  seconds: 0.5
})

const comparison: BuildComparison = {
  schema: 'provenance-gates/build-comparison/v1',
  status: 'diverged',
  cause: 'timestamp',
  normalisations: [],
  builds: [build('A'), build('B')],
  differences: [
    {
      path: 'a',
      kind: 'content',
      cause: 'timestamp',
      detail: 'holds a time',
      offset: 3,
      first: '1',
      second: '2'
    }
  ],
  differences_omitted: 0,
  variations: [{ name: 'umask', effective: true, reason: '0022 against 0002' }],
  command: 'make',
  outputs: ['out'],
  git_sha: null,
  notes: ['a note']
}

describe('evidence/builds', () => {
  test('what is written is what is read', () => {
    expect(writeBuildEvidence(dir, 'evidence', comparison)).toEqual([
      'evidence/builds/first.hash',
      'evidence/builds/second.hash',
      'evidence/builds/comparison.json'
    ])
    expect(readFileSync(path.join(dir, 'evidence/builds/first.hash'), 'utf8')).toBe(
      `sha256-${'A'.repeat(43)}=\n`
    )
    expect(readBuildComparison(path.join(dir, 'evidence/builds/comparison.json'))).toEqual(comparison)
  })

  test('a build that could not be tested leaves no hash of an earlier one', () => {
    writeBuildEvidence(dir, 'evidence', comparison)
    writeBuildEvidence(dir, 'evidence', {
      ...comparison,
      status: 'not_tested',
      reason: 'it failed',
      builds: [],
      differences: []
    })
    expect(existsSync(path.join(dir, 'evidence/builds/first.hash'))).toBe(false)
    expect(readBuildComparison(path.join(dir, 'evidence/builds/comparison.json')).reason).toBe('it failed')
  })

  test('an evidence-dir outside of the repository is refused', () => {
    expect(() => writeBuildEvidence(dir, '../elsewhere', comparison)).toThrow(GateError)
  })

  const bad: [what: string, text: string, message: RegExp][] = [
    ['no JSON', '{"schema"', /is no JSON/],
    ['an empty file', '', /is no JSON/],
    ['another status', JSON.stringify({ ...comparison, status: 'fine' }), /status/],
    ['one build only', JSON.stringify({ ...comparison, builds: [build('A')] }), /has 1 builds/],
    [
      'identical with two hashes',
      JSON.stringify({ ...comparison, status: 'bit_identical' }),
      /two different hashes/
    ],
    [
      'diverged without a difference',
      JSON.stringify({ ...comparison, differences: [] }),
      /without a difference/
    ],
    [
      'not_tested without a reason',
      JSON.stringify({ ...comparison, status: 'not_tested' }),
      /without a reason/
    ],
    [
      'a hash that is none',
      JSON.stringify({ ...comparison, builds: [{ ...build('A'), hash: 'x' }, build('B')] }),
      /hash/
    ]
  ]
  test.each(bad)('%s is an error that names the file', (_what, text, message) => {
    const file = path.join(dir, 'bad.json')
    writeFileSync(file, text)
    expect(() => readBuildComparison(file, 'evidence/builds/comparison.json')).toThrow(message)
    expect(() => readBuildComparison(file, 'evidence/builds/comparison.json')).toThrow(
      /evidence\/builds\/comparison.json/
    )
  })
})
