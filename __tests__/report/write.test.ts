import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { writeReports } from '../../src/report/write.js'
import { nothingEvaluated, sample } from './sample.js'

let root: string
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'report-'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const read = (file: string | undefined): string => readFileSync(path.join(root, file ?? ''), 'utf8')

test('writes the five files and says where', async () => {
  const written = await writeReports(root, 'evidence', sample())
  expect(written).toEqual({
    markdown: 'artifact/ci_report.md',
    metrics: 'artifact/ci_metrics.json',
    html: 'evidence/report.html',
    rankings: 'artifact/eig_rankings.json',
    selected: 'artifact/selected_tests.json'
  })
  expect(read(written.html)).toMatch(/^<!doctype html>/)
  expect(read(written.markdown)).toMatch(/^# Provenance gates: passed/)
  expect(JSON.parse(read(written.metrics))).toHaveProperty('gates.coverage.value', 90.5)
  expect(JSON.parse(read(written.rankings))).toHaveLength(120)
  expect(JSON.parse(read(written.selected))).toHaveProperty('stats.selected', 60)
  expect(readdirSync(path.join(root, 'artifact')).sort()).toEqual([
    'ci_metrics.json',
    'ci_report.md',
    'eig_rankings.json',
    'selected_tests.json'
  ])
})

test('without a ranking there is no ranking file', async () => {
  const written = await writeReports(root, 'evidence', nothingEvaluated())
  expect(written).not.toHaveProperty('rankings')
  expect(readdirSync(path.join(root, 'artifact')).sort()).toEqual(['ci_metrics.json', 'ci_report.md'])
})

test('same assessment, same bytes', async () => {
  const first = await writeReports(root, 'a', sample())
  const second = await writeReports(root, 'b', sample())
  expect(read(first.html)).toBe(read(second.html))
})

test('an evidence directory outside the repository is refused', async () => {
  const outside = mkdtempSync(path.join(tmpdir(), 'report-outside-'))
  try {
    mkdirSync(path.join(root, 'in'))
    symlinkSync(outside, path.join(root, 'link'))
    for (const directory of ['../up', outside, 'link'])
      await expect(writeReports(root, directory, sample())).rejects.toMatchObject({
        name: 'GateError',
        code: 'path'
      })
    expect(readdirSync(outside)).toEqual([])
  } finally {
    rmSync(outside, { recursive: true, force: true })
  }
})
