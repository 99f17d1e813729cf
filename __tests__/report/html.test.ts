import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { renderHtml } from '../../src/report/html/page.js'
import { html } from '../../src/report/html/markup.js'
import { buildView } from '../../src/report/view.js'
import type { Assessment } from '../../src/gates/types.js'
import { allFail, HOSTILE, huge, nothingEvaluated, sample, trends } from './sample.js'

function page(assessment: Assessment, options: Parameters<typeof renderHtml>[2] = {}): string {
  return renderHtml(assessment, buildView(assessment), options)
}

describe('html template', () => {
  test('escapes what is put in, keeps markup, drops what is absent', () => {
    expect(html`<p title="${'"<'}">${html`<b>${'&'}</b>`}${null}${false}${['a', 1]}</p>`.text).toBe(
      '<p title="&quot;&lt;"><b>&amp;</b>a1</p>'
    )
  })
})

describe('page', () => {
  test('the policy allows nothing but this script and this style sheet', () => {
    const text = page(sample())
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(text)?.[1] ?? ''
    const hash = (tag: string): string => {
      const body = new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(text)?.[1] ?? ''
      return createHash('sha256').update(body).digest('base64')
    }
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `script-src 'sha256-${hash('script')}'`,
      `style-src 'sha256-${hash('style')}'`,
      "base-uri 'none'",
      "form-action 'none'"
    ])
    expect(text).not.toMatch(/ style="| on\w+="|\b(?:src|href)="(?!#)/)
  })

  test('the sections, settings and how to verify are there in order; trends when given', () => {
    const ids = (text: string): string[] => [...text.matchAll(/<h2 id="([\w-]+)"/g)].map((m) => m[1] ?? '')
    const five = ['summary', 'datasets', 'coverage', 'tests', 'calibration', 'selection', 'builds']
    expect(ids(page(sample()))).toEqual([...five, 'settings', 'verify'])
    expect(ids(page(sample(), { trends: trends(5) }))).toEqual([...five, 'trends', 'settings', 'verify'])
  })

  test('hostile names are text everywhere: only our own tags are in the page', () => {
    const text = page(allFail(HOSTILE))
    expect(text.match(/<script/g)).toHaveLength(2)
    expect(text).not.toMatch(/<img|onerror="/)
    expect(text.match(/<\/details/g)?.length).toBe(text.match(/<details/g)?.length)
    expect(text).not.toMatch(/[\u202e\u200b\u0007\u001b]/)
  })

  test('the ranking data is JSON that gives the names back', () => {
    const text = page(sample({ names: HOSTILE, tests: 500 }))
    const json = /<script type="application\/json" id="ranking-data">([^<]*)<\/script>/.exec(text)?.[1] ?? ''
    const data = JSON.parse(json) as { page: number; rows: unknown[][] }
    expect(data.rows).toHaveLength(500)
    expect(data.rows[0]?.[1]).toBe(HOSTILE[0])
    expect(text.match(/<tbody/g)?.length).toBeGreaterThan(5)
  })

  test.each([
    ['passed', sample(), []],
    ['cancelled', sample({ result: 'cancelled' }), ['Cancelled']],
    ['incomplete', nothingEvaluated(), ['Incomplete']],
    ['passed', sample({ mock: true }), ['Mock data']]
  ])('says %s first, and what has to be known before anything else', (word, assessment, alerts) => {
    const text = page(assessment)
    expect(text).toMatch(new RegExp(`<h1>\\s*Provenance gates: <span class="v \\w+">${word}</span>`))
    const before = text.slice(0, text.indexOf('<nav'))
    for (const alert of alerts) expect(before).toContain(`<p class="alert">${alert}`)
  })

  test('the reliability diagram has a text alternative and its numbers beneath', () => {
    const text = page(sample())
    expect(text).toMatch(/<svg[^>]*role="img"[^>]*aria-labelledby="rd-t rd-d"/)
    expect(text).toContain('2,000 predictions')
    expect(text).toContain('(0.100, 0.200]')
    expect(text).toContain('widened to hold the value')
  })

  test('the curve of the back-test is drawn, said in words, and stands beside its table', () => {
    const measured = sample()
    const { backtest } = measured.facts
    if (backtest.state !== 'found') throw new Error('the sample has a back-test')
    const none = page(measured)
    expect(none).not.toContain('dc-t')
    backtest.value.curve = [0, 0.5, 1].map((fraction) => ({
      fraction,
      selection: Math.sqrt(fraction),
      random: fraction,
      optimal: fraction === 0 ? 0 : 1
    }))
    const text = page(measured)
    expect(text).toMatch(/<svg[^>]*role="img"[^>]*aria-labelledby="dc-t dc-d"/)
    expect(text).toContain('With 50.0 % of the time this selection finds 70.7 %, a random order 50.0 %')
    // The point of half the time: 44 + 290/2 across, 10 + 200 (1 - 0.7071) down.
    expect(text).toContain('class="trace" d="M44.0 210.0L189.0 68.6L334.0 10.0"')
    expect(text).toContain('Failures found within a share of the time')
    expect(text).toMatch(/<dt>APFDc<\/dt>\s*<dd>[^<]*Elbaum, Malishevsky and Rothermel 2001/)
    backtest.value.curve = [{ fraction: 0, selection: NaN, random: NaN, optimal: NaN }]
    expect(page(measured)).not.toContain('dc-t')
  })

  test('shifts against the history of the run stand in a table of at most 20 rows', () => {
    const measured = sample()
    const shift = {
      name: 'ECE',
      kind: 'metric',
      unit: '',
      value: 0.2,
      median: 0.05,
      observations: 12,
      change: 0.15,
      change_share: 3,
      deviations: null
    } as const
    const slow = Array.from({ length: 30 }, (_, i) => ({
      ...shift,
      name: `slow${i}|`,
      kind: 'duration' as const,
      unit: 's' as const,
      deviations: 9
    }))
    measured.facts.shifts = {
      state: 'found',
      value: {
        shifts: [shift, ...slow],
        metrics: 1,
        durations: 30,
        judged: { metrics: 5, tests: 40 },
        notes: []
      },
      source: 'ci_runs.jsonl',
      configured: false
    }
    const section = buildView(measured).sections.find(({ id }) => id === 'selection')
    const table = section?.tables.find(({ caption }) => caption.startsWith('Worse than usual'))
    expect(table?.rows).toHaveLength(20)
    expect(table?.omitted).toBe(11)
    expect(table?.rows[0]).toEqual(['ECE', '0.2000', '0.0500', '+300.0 %', 'never varied', '12'])
    expect(table?.rows[1]?.slice(0, 3)).toEqual(['duration of slow0|', '0.20 s', '0.05 s'])
    expect(section?.notes.join()).toContain('5 metrics and the durations of 40 tests; 31 worse than usual')
  })

  test('the commands that verify stand on lines of their own', () => {
    const pack = { path: 'evidence/packs/p.zip', sha256: 'ab'.repeat(32) }
    const text = renderHtml(sample(), buildView(sample(), { evidence: { pack } }))
    const commands = /<pre[^>]*>([^<]*)<\/pre>/.exec(text)?.[1]
    expect(commands?.trim().split('\n')).toEqual([
      `echo &#39;${'ab'.repeat(32)}  p.zip&#39; | sha256sum --check`,
      'provenance-gates verify p.zip'
    ])
  })

  test('our own backticks are code, and a message goes on in the sentence that it belongs to', () => {
    const assessment = sample({ verdicts: { datasets: 'fail' } })
    for (const g of assessment.gates)
      if (g.name === 'datasets')
        Object.assign(g, { message: 'train changed', remedy: 'run `validate --update <DIR>`' })
    const text = page(assessment)
    expect(text).toMatch(/What to do:\s+run <code>validate --update &lt;DIR&gt;<\/code>\./)
    expect(text).toMatch(/threshold == none blocked; train changed\.\s/)
  })

  test('a failing test says its error in a line, and all its lines in a fold', () => {
    const text = page(allFail())
    expect(text).toContain('<summary>AssertionError: expected 41 rows, got 40</summary>')
    const lines = /<summary>AssertionError[^]*?<pre>([^<]*)<\/pre>/.exec(text)?.[1]?.split('\n')
    expect(lines?.[1]).toBe('&gt;       assert len(rows) == 41, &quot;&lt;rows&gt; &amp; columns&quot;')
    expect(lines).toHaveLength(6)
  })

  test('large lists are bounded and say how much is left out', () => {
    const text = page(huge(5000))
    expect(text).toContain('3,000 rows are left out here.')
    expect(text.length).toBeLessThan(24_000_000)
  })
})
