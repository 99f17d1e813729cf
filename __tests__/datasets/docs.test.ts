import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parseContract } from '../../src/datasets/contract.js'

const text = readFileSync(path.join(import.meta.dirname, '../../docs/datasets.md'), 'utf8')
const examples = [...text.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, yaml = '']) => yaml)

describe('docs/datasets.md', () => {
  test.each(examples.map((yaml, i) => [i + 1, yaml] as const))(
    'example %i is a contract without unknown keys',
    (_, yaml) => {
      const { datasets, warnings } = parseContract(yaml, 'docs.yaml')
      expect(datasets.length).toBeGreaterThan(0)
      expect(warnings).toEqual([])
    }
  )

  test('every key that a contract knows has an example', () => {
    const known = /const dataset = z\.looseObject\(\{([\s\S]*?)\n\}\)/.exec(
      readFileSync(path.join(import.meta.dirname, '../../src/datasets/contract.ts'), 'utf8')
    )?.[1]
    const keys = [...(known ?? '').matchAll(/^ {2}(\w+):/gm)].map(([, key = '']) => key)
    expect(keys.length).toBeGreaterThan(10)
    const missing = keys.filter(
      (key) => !examples.some((yaml) => new RegExp(`\\b${key}: `).test(yaml.replaceAll(':\n', ': ')))
    )
    expect(missing).toEqual(['schema_version'])
  })
})
