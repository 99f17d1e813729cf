import { expect, test } from '@jest/globals'
import { parseYaml } from '../../src/datasets/yaml.js'

test('a dataset that JavaScript would lose is refused', () => {
  expect(() => parseYaml('datasets:\n  a: {path: x}\n  __proto__: {path: y}\n', 'c.yaml')).toThrow(
    'c.yaml:3: __proto__'
  )
})

test('a key that stands twice is refused, at any depth', () => {
  expect(() => parseYaml('datasets:\n  a: {path: x}\n  b: {path: y}\n  a: {path: z}\n', 'c.yaml')).toThrow(
    'c.yaml:4: a is defined twice'
  )
})

test('a hundred thousand keys are read in one pass', () => {
  // Comparing each key with all others would take minutes here.
  const text = Array.from({ length: 100_000 }, (_, i) => `k${i}: 1`).join('\n')
  expect(Object.keys(parseYaml(text, 'c.yaml').value as object)).toHaveLength(100_000)
})
