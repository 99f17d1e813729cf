import { describe, expect, test } from '@jest/globals'
import type { CoverageFacts } from '../../src/coverage/types.js'
import { gateRow } from '../../src/report/gate-rows.js'
import { annotationsOf } from '../../src/report/annotations.js'
import { metricsOf } from '../../src/report/metrics.js'
import { renderComment } from '../../src/report/markdown/comment.js'
import { renderHtml } from '../../src/report/html/page.js'
import { coverageSection } from '../../src/report/sections/coverage.js'
import { buildView } from '../../src/report/view.js'
import type { Assessment } from '../../src/gates/types.js'
import { sample } from './sample.js'

const EVIL = 'src/<script>alert(1)</script>|`@x`.py'

const facts = (part: Partial<CoverageFacts> = {}): CoverageFacts => ({
  formats: ['lcov'],
  files: 2,
  lines_covered: 90,
  lines_total: 100,
  percent: 90,
  branches_covered: 3,
  branches_total: 4,
  functions_covered: 1,
  functions_total: 2,
  sources: ['lcov.info'],
  worst: [{ path: EVIL, lines_covered: 1, lines_total: 4 }],
  paths: [{ glob: 'src/core/**', files: 1, lines_covered: 19, lines_total: 20, percent: 95 }],
  base: {
    state: 'found',
    source: 'x',
    configured: false,
    value: {
      source: 'main at 1a2b3c4',
      percent: 91.2,
      delta: -1.2,
      paths: [],
      fell: [{ path: EVIL, before: 50, after: 25 }]
    }
  },
  patch: {
    state: 'found',
    source: 'git diff',
    configured: false,
    value: {
      base: 'main (1a2b3c4)',
      lines_covered: 1,
      lines_total: 301,
      percent: 100 / 301,
      files: 1,
      unknown: { total: 1, paths: ['README.md'] },
      blocks: Array.from({ length: 200 }, (_, i) => ({
        path: i === 0 ? EVIL : 'a.py',
        first: 5 * i + 1,
        last: 5 * i + 3,
        lines: 2
      })),
      blocks_omitted: 100
    }
  },
  ...part
})

function assessment(value: CoverageFacts, failed = false): Assessment {
  const made = sample()
  made.facts.coverage = { state: 'found', value, source: 'lcov.info', configured: true }
  if (failed)
    made.gates.splice(1, 0, {
      name: 'patch-coverage',
      verdict: 'fail',
      value: 0.3,
      threshold: 80,
      comparison: '>=',
      message: 'm',
      source: 's',
      remedy: 'r',
      required: true
    })
  return made
}

describe('the section', () => {
  test('says in one line what there is, where it moved, and how the change is covered', () => {
    const section = coverageSection({ state: 'found', value: facts(), source: 'l', configured: true }, [])
    expect(section.line).toBe(
      '90.00 %, 90 of 100 lines in 2 files; -1.20 points against main at 1a2b3c4; changed lines 0.33 % (1 of 301)'
    )
    expect(section.notes).toEqual([
      'Read from lcov.info (lcov).',
      'Branches: 3 of 4 (75.00 %).',
      'Functions: 1 of 2 (50.00 %).',
      'Changed lines are counted since main (1a2b3c4); lines that the report does not count say nothing.',
      'The report does not know 1 changed file: README.md'
    ])
    expect(section.tables.map((t) => [t.caption, t.rows.length, t.omitted])).toEqual([
      ['Paths with a minimum of their own', 1, 0],
      ['Changed lines that no test covers', 200, 100],
      ['Files whose coverage fell, the most first', 1, 0],
      ['Least covered files', 1, 0]
    ])
  })

  test('says why a comparison is missing', () => {
    const value = facts({
      base: { state: 'unreadable', source: 'runs', reason: 'bad line', remedy: 'mend it', configured: true },
      patch: { state: 'absent', looked_for: 'a commit', configured: true }
    })
    const { notes } = coverageSection({ state: 'found', value, source: 'l', configured: true }, [])
    expect(notes).toContain('The change against a base is not known: bad line; mend it')
    expect(notes).toContain('Coverage of changed lines is not known; looked for a commit.')
  })

  test('names of files are data on every surface', () => {
    const made = assessment(facts())
    const view = buildView(made)
    expect(renderHtml(made, view)).not.toContain('<script>alert')
    const comment = renderComment(view, { marker: '' })
    expect(comment).not.toContain('<script>')
    expect(comment.length).toBeLessThan(65_536)
  })
})

test('the gates table shows the change against the base of the coverage', () => {
  const { gates, baseline } = buildView(assessment(facts()))
  expect([baseline, gates[0]?.change]).toEqual([
    'main at 1a2b3c4',
    expect.stringMatching(/^[+-]\d+\.\d\d points$|^no change$/)
  ])
})

test('a path gate is titled with its glob, however long', () => {
  const gate = { ...assessment(facts()).gates[0], name: `coverage:${'src/'.repeat(100)}end.py` as const }
  const row = gateRow(gate as Assessment['gates'][number])
  expect(row.title).toMatch(/^Coverage of src\/.*end\.py$/)
  expect(row.title.length).toBeLessThan(100)
})

describe('annotations of uncovered changed blocks', () => {
  test('are notices at their lines, ten with the rest counted', () => {
    const notices = annotationsOf(assessment(facts())).filter((a) => a.level === 'notice')
    expect(notices).toHaveLength(10)
    expect(notices[1]).toEqual({
      level: 'notice',
      title: 'Not covered: a.py',
      message: '2 changed lines from 6 to 8 are not covered by a test.',
      file: 'a.py',
      line: 6,
      end_line: 8
    })
    expect(notices.at(-1)?.message).toBe('291 more notices are in the report.')
  })

  test('are warnings where the change fails its gate', () => {
    const all = annotationsOf(assessment(facts(), true))
    expect(all.some((a) => a.level === 'notice')).toBe(false)
    expect(all.some((a) => a.level === 'warning' && a.title === 'Not covered: a.py')).toBe(true)
  })
})

test('metrics hold the numbers of base and change', () => {
  expect(metricsOf(assessment(facts()))['coverage']).toMatchObject({
    base: { percent: 91.2, delta: -1.2 },
    patch: { lines_covered: 1, lines_total: 301 },
    paths: [{ glob: 'src/core/**', percent: 95 }]
  })
})
