import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseContract } from '../../src/datasets/contract.js'
import { validateDatasets } from '../../src/datasets/validate.js'
import { GateError } from '../../src/lib/errors.js'
import { workspace } from './workspace.js'

const { root, put } = workspace()
put('data/t.csv', 'a,b\n1,2\n')
const fixture = (name: string): string =>
  readFileSync(path.join(import.meta.dirname, '../fixtures/dvc', name), 'utf8')

const CONTRACT = `# comment
defaults: &d {retention_days: 3}
datasets:
  t:
    <<: *d
    path: data/t.csv
    checksum: "sha256:${'0'.repeat(64)}"
    row_count: 1
    columns: [a, {name: b, type: integer}]
validation: {allow_missing: true}
`
const SOURCES = {
  'data_contracts.yaml': CONTRACT,
  'dvc.lock': fixture('dvc.lock'),
  'images.dvc': fixture('images.dvc'),
  'datapackage.json':
    '{"resources": [{"path": "data/t.csv", "hash": "sha1:00", "schema": {"fields": [{"name": "a"}]}}]}',
  'croissant.json':
    '{"@context": {}, "distribution": [{"@type": "FileObject", "contentUrl": "data/t.csv", "sha256": "0"}]}'
}

/** Cut off, or with one character replaced, removed or doubled. */
function damaged(text: string): fc.Arbitrary<string> {
  const at = fc.nat(text.length - 1)
  return fc.oneof(
    at.map((i) => text.slice(0, i)),
    fc
      .tuple(at, fc.string({ unit: 'binary', maxLength: 2 }))
      .map(([i, c]) => text.slice(0, i) + c + text.slice(i + 1)),
    at.map((i) => text.slice(0, i) + text.slice(i).repeat(2))
  )
}

describe('a damaged contract is read or refused with its place, never a crash', () => {
  test.each(Object.entries(SOURCES))('%s', (name, text) => {
    fc.assert(
      fc.property(damaged(text), (broken) => {
        try {
          expect(parseContract(broken, name).datasets.length).toBeGreaterThan(0)
        } catch (error) {
          if (!(error instanceof GateError)) throw error
          expect(error.message).toContain(name)
          expect(error.remedy).not.toBe('')
        }
      }),
      { numRuns: 400 }
    )
  })
})

test('no damage to the contract turns a wrong checksum into a pass', async () => {
  await fc.assert(
    fc.asyncProperty(damaged(CONTRACT), async (broken) => {
      put('c.yaml', broken)
      const facts = await validateDatasets(root, 'c.yaml').catch((error: unknown) => {
        if (!(error instanceof GateError)) throw error
      })
      const result = facts?.datasets.find(({ path: p }) => p === 'data/t.csv')
      expect(result?.status).not.toBe('verified')
    }),
    { numRuns: 300 }
  )
})
