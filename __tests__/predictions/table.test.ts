import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { readPredictions } from '../../src/predictions/read.js'

const fixtures = path.join(import.meta.dirname, '../fixtures/predictions')

async function read(name: string): Promise<unknown> {
  const { y_true, y_prob, kind } = await readPredictions(fixtures, name)
  return { y_true: Array.from(y_true), y_prob: Array.from(y_prob), kind }
}

describe('the same rows, as pyarrow and NumPy wrote them', () => {
  test.each(['binary.parquet', 'binary.feather', 'binary.arrows'])('%s', async (name) => {
    expect(await read(name)).toEqual({
      y_true: [1, 0, 1, 0],
      y_prob: [Math.fround(0.9), 0.25, 0.5, 0.125],
      kind: 'binary'
    })
  })

  test('pair.npz', async () => {
    expect(await read('pair.npz')).toEqual({
      y_true: [1, 0, 1, 0],
      y_prob: [0.9, 0.25, 0.5, 0.125],
      kind: 'binary'
    })
  })

  test.each(['classes.parquet', 'classes.arrow', 'classes.npz'])('%s', async (name) => {
    expect(await read(name)).toEqual({ y_true: [1, 0, 0], y_prob: [0.7, 0.5, 0.4], kind: 'top-label' })
  })

  test('wide.parquet', async () => {
    expect(await read('wide.parquet')).toEqual({ y_true: [1, 1], y_prob: [0.7, 0.8], kind: 'top-label' })
  })
})

describe('refused, with the reason', () => {
  test.each([
    ['null.parquet', /null\.parquet: row 2: the label is null/],
    ['../datasets/types.parquet', /no column for a label among id, small/],
    ['../datasets/encrypted-footer.parquet', /it is encrypted/],
    ['../datasets/v1.feather', /Feather version 1/]
  ])('%s', async (name, message) => {
    await expect(readPredictions(fixtures, name)).rejects.toThrow(message)
  })
})
