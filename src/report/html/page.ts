import { createHash } from 'node:crypto'
import type { Assessment } from '../../gates/types.js'
import { shorten, shortSha } from '../format.js'
import type { TrendMove, TrendPoint, View } from '../types.js'
import { CLIENT_SCRIPT } from './client.js'
import { attention, gatesTable } from './gates.js'
import { html, trusted, words, type Child, type Markup } from './markup.js'
import { inAuditOrder, sectionMarkup } from './sections.js'
import { settingsSection } from './settings.js'
import { STYLE } from './style.js'
import { trendsBody } from './trends.js'
import { verifySection } from './verify.js'

function sha256(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

/** Nothing may load; only this script and this style sheet, by their hashes, may act (CSP Level 3). */
function policy(): string {
  return [
    "default-src 'none'",
    `script-src ${sha256(CLIENT_SCRIPT)}`,
    `style-src ${sha256(STYLE)}`,
    "base-uri 'none'",
    "form-action 'none'"
  ].join('; ')
}

function runFacts(view: View): Markup {
  const { run } = view
  const facts: [string, Child][] = [
    ['Time', run.timestamp],
    ['Commit', html`<code>${run.head_sha}</code>`],
    ...(run.git_sha === run.head_sha
      ? []
      : [['Commit that ran', html`<code>${run.git_sha}</code>`] as [string, Child]]),
    ['Branch', html`<code>${run.git_branch}</code>`],
    ...(run.base_branch === null ? [] : [['Base', html`<code>${run.base_branch}</code>`] as [string, Child]]),
    ...(run.repository === null
      ? []
      : [['Repository', html`<code>${run.repository}</code>`] as [string, Child]]),
    [
      'Run',
      `${run.ci_run_id}, attempt ${run.run_attempt}, job ${run.job}${run.event === null ? '' : `, on ${run.event}`}`
    ],
    ['Tool', `provenance-gates ${run.tool_version}`]
  ]
  return html`<dl class="run">
    ${facts.map(
      ([name, value]) =>
        html`<dt>${name}</dt>
          <dd>${value}</dd>`
    )}
  </dl>`
}

function warnings(view: View): Markup | false {
  if (view.warnings.length === 0) return false
  const kept = view.warnings.slice(0, 200)
  const more = view.warnings.length - kept.length
  return html`<h3>Warnings</h3>
    <ul>
      ${kept.map((w) => html`<li>${words(shorten(w, 2000))}</li>`)}${more > 0 && html`<li>${more} more are left out here.</li>`}
    </ul>`
}

/** `Provenance gates: failed — ...` with the result as a word that also has a colour. */
function headline(view: View): Markup {
  const tones = { passed: 'pass', failed: 'fail', incomplete: 'warn', cancelled: 'warn' } as const
  const [before = '', ...after] = view.headline.split(view.result)
  return html`<h1>
    ${before}<span class="v ${tones[view.result]}">${view.result}</span>${after.join(view.result)}
  </h1>`
}

/**
 * The report as one HTML file: opens from disk, asks for nothing, works without script. All data is escaped by
 * the template; see markup.ts.
 */
export function renderHtml(
  assessment: Assessment,
  view: View,
  options: { trends?: readonly TrendPoint[]; moves?: readonly TrendMove[] } = {}
): string {
  const trends = options.trends ?? []
  const sections = inAuditOrder(view)
  const links = [
    ['summary', 'CI summary'],
    ...sections.map((s) => [s.id, s.title]),
    ...(trends.length > 0 ? [['trends', 'Trends']] : []),
    ['settings', 'Settings'],
    ['verify', 'How to verify']
  ]
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${trusted(policy())}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta name="robots" content="noindex" />
        <title>Provenance gates: ${view.result} at ${shortSha(view.run.head_sha)}</title>
        ${trusted(`<style>${STYLE}</style>`)}
      </head>
      <body>
        <a class="skip" href="#summary">Skip to the CI summary</a>
        <header>
          ${headline(view)} ${view.alerts.map((a) => html`<p class="alert">${words(a)}</p>`)}
          ${attention(view)} ${runFacts(view)}
        </header>
        <nav aria-label="Sections">
          <ul>
            ${links.map(([id, title]) => html`<li><a href="#${id}">${title}</a></li>`)}
          </ul>
        </nav>
        <main>
          <section aria-labelledby="summary">
            <h2 id="summary">CI summary</h2>
            ${gatesTable(view)}${warnings(view)}
          </section>
          ${sections.map((s) => sectionMarkup(s, assessment))}
          ${
            trends.length > 0 &&
            html`<section aria-labelledby="trends">
              <h2 id="trends">Trends</h2>
              ${trendsBody(trends, options.moves ?? [])}
            </section>`
          }
          ${settingsSection(view)}${verifySection(view)}
        </main>
        <footer>
          <p>
            Written by provenance-gates ${view.run.tool_version} at ${view.run.timestamp}. One file, no
            request; all numbers are in artifact/ci_metrics.json.
          </p>
        </footer>
        ${trusted(`<script>${CLIENT_SCRIPT}</script>`)}
      </body>
    </html> `
  return page.text
}
