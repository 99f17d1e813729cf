import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { renderCiReport } from '../../src/report/markdown/ci-report.js'
import { MAX_COMMENT_CHARS, renderComment } from '../../src/report/markdown/comment.js'
import { MAX_SUMMARY_BYTES, renderSummary } from '../../src/report/markdown/summary.js'
import { buildView } from '../../src/report/view.js'
import { faultsOf } from './markdown-shape.js'
import { allFail, HOSTILE, huge, nothingEvaluated, sample } from './sample.js'

const EVIDENCE = {
  html: { path: 'evidence/report.html', url: 'https://github.com/o/r/actions/runs/1/artifacts/2' },
  pack: { path: "evidence/packs/it's `a` pack.zip", sha256: 'ab'.repeat(32) }
}
const MARKER = '<!-- provenance-gates: ci gates -->'

describe('comment', () => {
  test('says the verdict, what failed and what to do, all gates, the folds, then how to verify', () => {
    const view = buildView(sample({ verdicts: { builds: 'fail' } }), { evidence: EVIDENCE })
    const text = renderComment(view, { marker: MARKER })
    const order = [
      MARKER,
      '### Provenance gates: failed',
      '- **Builds failed**: diverged',
      'What to do: out/app.tar.gz!/stamp.txt holds the build time; set SOURCE_DATE_EPOCH',
      '| Gate | Verdict |',
      '<b>Dataset contracts</b>',
      '<b>Double build</b>',
      '<b>Epistemic metrics and selected tests</b>',
      '<b>Test results</b>',
      '<b>Calibration</b>',
      '[HTML report](<https://github.com/o/r/actions/runs/1/artifacts/2>)',
      'ab'.repeat(32),
      'provenance-gates verify '
    ].map((piece) => text.indexOf(piece))
    expect(order).not.toContain(-1)
    expect(order).toEqual([...order].sort((a, b) => a - b))
    expect(faultsOf(text)).toEqual([])
  })

  test('a command in a remedy is code, without a character that a shell would read', () => {
    const assessment = sample({ verdicts: { builds: 'fail' } })
    for (const g of assessment.gates)
      if (g.name === 'builds')
        Object.assign(g, { message: 'a.tar differs', remedy: '`tar --mtime="@$SOURCE_DATE_EPOCH"`' })
    const text = renderComment(buildView(assessment), { marker: MARKER })
    expect(text).toContain('; a.tar differs. What to do: `tar --mtime="@$SOURCE_DATE_EPOCH"`.')
    expect(faultsOf(text)).toEqual([])
  })

  test('is deterministic', () => {
    expect(renderComment(buildView(allFail()), { marker: MARKER })).toBe(
      renderComment(buildView(allFail()), { marker: MARKER })
    )
  })

  test('a huge report shortens its lists first and says how many rows are left out', () => {
    const view = buildView(huge(5000), { evidence: EVIDENCE })
    const text = renderComment(view, { marker: MARKER })
    expect(text.length).toBeLessThan(MAX_COMMENT_CHARS)
    expect(text).toMatch(/4,9\d\d rows are left out here\./)
    expect(text).toContain('<b>Calibration</b>')
    expect(text).toContain('provenance-gates verify')
    expect(faultsOf(text)).toEqual([])
  })

  test('degrades before it cuts: lists, then sections, then text', () => {
    const view = buildView(huge(300), { evidence: EVIDENCE })
    const at = (maxChars: number): string => renderComment(view, { marker: MARKER, maxChars })
    let folds = Infinity
    for (let limit = 60_000; limit >= 1000; limit -= 500) {
      const text = at(limit)
      const now = text.match(/<details>/g)?.length ?? 0
      expect(now).toBeLessThanOrEqual(folds)
      folds = now
      if (now > 0) expect(text).toContain('| Datasets | **fail**')
      if (now > 0) expect(text).not.toContain('Cut here')
      else if (!text.includes('Cut here')) expect(text).toContain('**Dataset contracts**: 0 of 300')
    }
    expect(at(60_000)).toContain('<details>')
    expect(at(7000)).not.toMatch(/<details>|Cut here/)
    expect(at(1500)).toContain('Cut here')
  })
})

describe('summary', () => {
  test('counts bytes, not characters', () => {
    const names = Array.from({ length: 200 }, (_, i) => `測試資料集${'資'.repeat(60)}${i}`)
    const view = buildView(allFail(names))
    for (const maxBytes of [2000, 20_000, 100_000]) {
      const text = renderSummary(view, { maxBytes })
      expect(Buffer.byteLength(text)).toBeLessThan(maxBytes)
      expect(faultsOf(text)).toEqual([])
    }
  })

  test('is empty when other steps have filled the file', () => {
    expect(renderSummary(buildView(sample()), { maxBytes: 20 })).toBe('')
  })

  test('every huge list fits the default limit', () => {
    expect(Buffer.byteLength(renderSummary(buildView(huge(5000))))).toBeLessThan(MAX_SUMMARY_BYTES)
  })
})

describe('for any names and any limit', () => {
  const name = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ maxLength: 400 }),
    fc.constantFrom(...HOSTILE)
  )

  test('the limit holds, fences, tables and folds are closed, no HTML and no mention comes from data', () => {
    fc.assert(
      fc.property(
        fc.array(name, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 500, max: 70_000 }),
        (names, limit) => {
          const view = buildView(allFail(names), {
            evidence: EVIDENCE,
            baseline: { source: names[0] ?? '', gates: { ece: 0.1 } }
          })
          const comment = renderComment(view, { marker: MARKER, maxChars: limit })
          expect(comment.length).toBeLessThan(limit)
          expect(faultsOf(comment)).toEqual([])
          const summary = renderSummary(view, { maxBytes: limit })
          expect(Buffer.byteLength(summary)).toBeLessThan(limit)
          expect(faultsOf(summary)).toEqual([])
        }
      ),
      { numRuns: 60 }
    )
  })
})

describe('ci_report.md', () => {
  test.each([
    ['all pass', sample()],
    ['all fail', allFail()],
    ['nothing evaluated', nothingEvaluated()],
    ['hostile names', allFail(HOSTILE)]
  ])('%s is well-formed and has run and settings', (_name, assessment) => {
    const text = renderCiReport(buildView(assessment, { evidence: EVIDENCE }))
    expect(faultsOf(text)).toEqual([])
    expect(text).toContain('# Provenance gates: ')
    expect(text).toContain('## Run')
    expect(text).toContain('## Settings and where they come from')
  })
})

test('the shape check itself notices faults', () => {
  expect(faultsOf('```\nopen')).toHaveLength(1)
  expect(faultsOf('<details>\n')).toHaveLength(1)
  expect(faultsOf('| a |\ntext')).toHaveLength(1)
  expect(faultsOf('<img src=x>')).toHaveLength(1)
  expect(faultsOf('hello @octocat')).toHaveLength(1)
})
