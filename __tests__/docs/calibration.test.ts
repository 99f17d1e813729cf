import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { USUAL_PREDICTIONS } from '../../src/evidence/calibration.js'
import { newestEntry } from '../../src/ledger/entries.js'
import { LABEL_NAMES, PROBABILITY_NAMES } from '../../src/predictions/columns.js'
import { readPredictions } from '../../src/predictions/read.js'

const text = readFileSync(path.join(import.meta.dirname, '../../docs/calibration.md'), 'utf8')
const blocks = (language: string): string[] =>
  [...text.matchAll(new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``, 'g'))].map(([, block = '']) => block)
const scratch = (): string => mkdtempSync(path.join(tmpdir(), 'docs-'))

describe('docs/calibration.md', () => {
  const [rows = '', entry = ''] = blocks('jsonl')

  test.each([...blocks('json'), rows, ...blocks('csv')])('shows predictions that are read: %j', async (block) => {
    const root = scratch()
    writeFileSync(path.join(root, 'predictions'), block)
    const { y_true, kind } = await readPredictions(root, 'predictions')
    expect(y_true.length).toBeGreaterThan(1)
    expect(kind).toBe(/_2|\[\[/.test(block) ? 'top-label' : 'binary')
  })

  test('shows an entry of the experiment ledger with every key that a gate reads', () => {
    const root = scratch()
    writeFileSync(path.join(root, 'a.jsonl'), entry)
    expect(newestEntry(root, '.')).toMatchObject({
      ece: 0.04,
      mce: 0.11,
      brier_score: 0.07,
      entropy_before: 0.42,
      entropy_after: 0.35,
      avg_eig_bits: 0.021
    })
  })

  test('lists the usual places and the names in their order', () => {
    expect(blocks('').find((block) => block.startsWith('predictions.json'))?.trim().split('\n')).toEqual([
      ...USUAL_PREDICTIONS
    ])
    const named = (what: string): string[] => {
      const [, list = ''] = new RegExp(`^- ${what}: ([^.]*)\\.`, 'm').exec(text) ?? []
      return [...list.matchAll(/`(\w+)`/g)].map(([, name = '']) => name)
    }
    expect(named('Label')).toEqual(LABEL_NAMES)
    expect(named('Probability')).toEqual(PROBABILITY_NAMES)
  })
})
