import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { AxeResults } from 'axe-core'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import type { Assessment } from '../../src/gates/types.js'
import { renderHtml } from '../../src/report/html/page.js'
import { buildView } from '../../src/report/view.js'
import { allFail, HOSTILE, nothingEvaluated, sample, trends } from '../report/sample.js'
import { launch } from './launch.js'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let browser: Browser
let directory: string

beforeAll(async () => {
  directory = mkdtempSync(path.join(tmpdir(), 'report-browser-'))
  browser = await launch()
}, 240_000)

afterAll(async () => {
  await browser.close()
  rmSync(directory, { recursive: true, force: true })
})

interface Opened {
  page: Page
  /** Console messages, page errors, dialogs and requests other than the file itself. */
  events: string[]
}

/** Open the report of an assessment from disk with the network off. */
async function open(assessment: Assessment, options: BrowserContextOptions = {}): Promise<Opened> {
  const file = path.join(directory, 'report.html')
  writeFileSync(file, renderHtml(assessment, buildView(assessment), { trends: trends(12) }))
  const context = await browser.newContext({
    offline: true,
    viewport: { width: 1200, height: 900 },
    ...options
  })
  const page = await context.newPage()
  const events: string[] = []
  const url = pathToFileURL(file).href
  page.on('console', (m) => events.push(`console: ${m.text()}`))
  page.on('pageerror', (e) => events.push(`error: ${e.message}`))
  page.on('dialog', (d) => {
    events.push(`dialog: ${d.message()}`)
    void d.dismiss()
  })
  page.on('request', (r) => {
    if (r.url() !== url) events.push(`request: ${r.url()}`)
  })
  await page.goto(url)
  return { page, events }
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource)
  const results = await page.evaluate<AxeResults>('axe.run(document, { resultTypes: ["violations"] })')
  return results.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 120)).join(' | ')}`)
}

const CASES: [string, () => Assessment][] = [
  ['all pass', () => sample()],
  ['all fail', () => allFail()],
  ['nothing evaluated', () => nothingEvaluated()],
  ['hostile names', () => allFail(HOSTILE)]
]

describe.each(CASES)('report with %s', (_name, assessment) => {
  test('opens from disk with the network off: all sections, no console message, no request', async () => {
    const { page, events } = await open(assessment())
    const headings = await page.locator('main h2').allTextContents()
    expect(headings).toEqual([
      'CI summary',
      'Dataset contracts',
      'Coverage',
      'Test results',
      'Calibration',
      'Epistemic metrics and selected tests',
      'Double build',
      'Trends',
      'Settings and where they come from',
      'How to verify'
    ])
    expect(events).toEqual([])
    await page.context().close()
  })

  test.each(['light', 'dark'] as const)('has no axe-core violation in %s', async (colorScheme) => {
    const { page } = await open(assessment(), { colorScheme })
    expect(await violations(page)).toEqual([])
    await page.context().close()
  })

  test('does not scroll sideways at 360 px', async () => {
    const { page } = await open(assessment(), { viewport: { width: 360, height: 740 } })
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360)
    await page.context().close()
  })
})

test('hostile names stay text', async () => {
  const { page, events } = await open(allFail(HOSTILE))
  const text = await page.locator('body').innerText()
  for (const name of ['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>'])
    expect(text).toContain(name)
  expect(
    await page.locator('img, iframe, object, [onerror], main script:not([type="application/json"])').count()
  ).toBe(0)
  expect(events).toEqual([])
  await page.context().close()
})

describe('ranking of 10,000 tests', () => {
  let page: Page
  let events: string[]
  beforeAll(async () => {
    ;({ page, events } = await open(sample({ tests: 10_000 })))
  })
  afterAll(async () => page.context().close())

  const cells = (column: number): Promise<string[]> =>
    page.locator(`#ranking tbody td:nth-child(${column})`).allTextContents()
  const status = (): Promise<string> => page.locator('#ranking-status').innerText()

  test('only one page of it is in the document', async () => {
    expect(await page.locator('#ranking tbody tr').count()).toBe(100)
    expect(await status()).toBe('Rows 1 to 100 of 10,000')
  })

  test('has the decision beside the test, and every column on a screen of 1,280 px', async () => {
    await page.setViewportSize({ width: 1280, height: 900 })
    expect((await cells(4))[0]).toBe('selected: in the optimal set')
    const hidden = '(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)'
    expect(await page.evaluate(`${hidden}(document.querySelector('#ranking .scroll'))`)).toBe(0)
    expect(await page.locator('#ranking thead th').allTextContents()).not.toContain('Method')
    expect(await page.getByText('The same in all rows: method adaptive.').isVisible()).toBe(true)
  })

  test('filters as one types, by keyboard', async () => {
    await page.locator('#ranking-filter').focus()
    await page.keyboard.type('test_case[77')
    expect(await status()).toBe('Rows 1 to 100 of 111, filtered from 10,000')
    for (const name of await cells(2)) expect(name).toContain('test_case[77')
    await page.keyboard.type('no such test')
    expect(await status()).toBe('No test matches the filter, filtered from 10,000')
    await page.locator('#ranking-filter').fill('')
    expect(await status()).toBe('Rows 1 to 100 of 10,000')
  })

  test('sorts by keyboard, both ways, and says so', async () => {
    const seconds = page.getByRole('button', { name: 'Seconds' })
    const header = page.getByRole('columnheader', { name: 'Seconds' })
    await seconds.focus()
    await page.keyboard.press('Enter')
    expect(await header.getAttribute('aria-sort')).toBe('descending')
    expect(new Set(await cells(7))).toEqual(new Set(['5.160']))
    await page.keyboard.press('Space')
    expect(await header.getAttribute('aria-sort')).toBe('ascending')
    expect(new Set(await cells(7))).toEqual(new Set(['0.200']))
    expect(await page.locator('#ranking [aria-sort]').count()).toBe(1)
  })

  test('pages by keyboard and stops at both ends', async () => {
    await page.getByRole('button', { name: 'Rank' }).press('Enter')
    expect((await cells(1))[0]).toBe('1')
    const next = page.getByRole('button', { name: 'Next 100' })
    await next.press('Enter')
    expect((await cells(1))[0]).toBe('101')
    const previous = page.getByRole('button', { name: 'Previous 100' })
    await previous.press('Enter')
    await previous.press('Enter')
    expect((await cells(1))[0]).toBe('1')
    expect(await previous.getAttribute('aria-disabled')).toBe('true')
    expect(events).toEqual([])
  })
})

describe('failing tests', () => {
  test('say their error, and their lines in a fold that opens by keyboard', async () => {
    const { page } = await open(allFail())
    const fold = page.locator('#tests ~ .scroll details').first()
    expect(await fold.locator('pre').isVisible()).toBe(false)
    await fold.locator('summary').press('Enter')
    const lines = await fold.locator('pre').innerText()
    expect(lines.split('\n')[2]).toBe('E       AssertionError: expected 41 rows, got 40')
    expect(await violations(page)).toEqual([])
    await page.context().close()
  })

  test('stand beneath each other at 360 px, still a table for screen readers', async () => {
    const { page } = await open(allFail(), { viewport: { width: 360, height: 740 } })
    const row = page.locator('#tests ~ .scroll tbody tr').first()
    const right = async (of: string): Promise<number> => {
      const box = await row.locator(of).first().boundingBox()
      return (box?.x ?? Infinity) + (box?.width ?? Infinity)
    }
    expect(await right('th')).toBeLessThanOrEqual(360)
    expect(await right('td.failure')).toBeLessThanOrEqual(360)
    const table = page.getByRole('table', { name: 'Failing tests' })
    expect(await table.getByRole('columnheader').count()).toBe(5)
    expect(await table.getByRole('rowheader').count()).toBe(3)
    await page.context().close()
  })
})

test('without script the first rows and every section are there', async () => {
  const { page } = await open(sample({ tests: 300 }), { javaScriptEnabled: false })
  expect(await page.locator('#ranking tbody tr').count()).toBe(100)
  expect(await page.getByRole('button').count()).toBe(0)
  expect(await page.getByText('Without script the first 100 rows are shown').isVisible()).toBe(true)
  await page.context().close()
})

test('everything that scrolls can be reached with the tab key and shows its focus', async () => {
  const { page } = await open(allFail())
  await page.keyboard.press('Tab')
  expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the CI summary')
  const seen = new Set<unknown>()
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab')
    seen.add(await page.evaluate('document.activeElement.getAttribute("aria-label")'))
    const outline = await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')
    if ((await page.evaluate('document.activeElement.tagName')) !== 'BODY') expect(outline).toBe('solid')
  }
  for (const label of ['Gates', 'Failing tests', 'Ranking by expected information gain'])
    expect(seen).toContain(label)
  await page.context().close()
})

test('on paper it is dark on light, without controls, and not wider than the page', async () => {
  const { page } = await open(allFail(), { viewport: { width: 718, height: 1000 }, colorScheme: 'dark' })
  await page.emulateMedia({ media: 'print' })
  expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)')
  expect(await page.locator('#ranking .controls').isVisible()).toBe(false)
  // Nobody can open a fold on paper.
  expect(await page.locator('#tests ~ .scroll details pre').first().isVisible()).toBe(true)
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(718)
  await page.context().close()
})
