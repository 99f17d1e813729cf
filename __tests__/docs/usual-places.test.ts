import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import { USUAL_COVERAGE } from '../../src/evidence/coverage.js'
import { USUAL_TEST_RESULTS } from '../../src/evidence/tests.js'

/** The names below the heading, in their order. */
function listed(file: string): string[] {
  const text = readFileSync(path.join(import.meta.dirname, '../../docs', file), 'utf8')
  const section = /^## The usual places\n([^]*?)(?=^## |$(?![^]))/m.exec(text)?.[1] ?? ''
  const list = /```\n([^]*?)```/.exec(section)?.[1] ?? ''
  return list.split('\n').filter((line) => line !== '')
}

test('docs/coverage.md lists where coverage is looked for', () => {
  expect(listed('coverage.md')).toEqual([...USUAL_COVERAGE])
})

test('docs/test-results.md lists where test results are looked for', () => {
  expect(listed('test-results.md')).toEqual([...USUAL_TEST_RESULTS])
})
