import { expect, test } from '@jest/globals'
import type { Assessment } from '../src/gates/types.js'
import { outputsOf } from '../src/outputs.js'

test('failed-gates can be split at commas, whatever the globs hold', () => {
  const names = ['coverage', 'coverage:src/{a,b}/**', 'coverage:100%2C/**']
  const gates = names.map((name) => ({ name, verdict: 'fail', value: null }))
  const assessment = {
    result: 'failed',
    gates,
    facts: { coverage: { state: 'absent' } }
  } as unknown as Assessment
  const output = outputsOf(assessment, {} as Parameters<typeof outputsOf>[1])['failed-gates']
  expect(output).toBe('coverage,coverage:src/{a%2Cb}/**,coverage:100%252C/**')
  expect(output.split(',').map((name) => decodeURIComponent(name))).toEqual(names)
})
