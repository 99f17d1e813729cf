import { plural, shortDigest, shorten } from '../format.js'
import type { ColumnKind, Table } from '../types.js'
import { html, type Child, type Markup } from './markup.js'

/** A table longer than this is for the JSON files beside the report. */
const MAX_ROWS = 2000
const MAX_TEXT = 2000

/** Words that say good or bad; a word that is not listed stays without colour. */
const TONES: Record<string, string> = {
  pass: 'pass',
  verified: 'pass',
  fail: 'fail',
  failed: 'fail',
  error: 'fail',
  mismatch: 'fail',
  missing: 'fail',
  warn: 'warn',
  updated: 'warn',
  'no checksum': 'warn'
}

export function tone(word: string): string {
  return TONES[word.replace(/, .*$/, '')] ?? 'none'
}

/** What may scroll sideways must be reachable by keyboard and have a name. */
export function scroller(label: string, content: Child): Markup {
  return html`<div class="scroll" role="region" aria-label="${label}" tabindex="0">${content}</div>`
}

/** Short names stay on one line; only long ones may break. The script of the ranking does the same. */
export const LONG_CODE = 48

export function codeClass(text: string): string {
  return text.length > LONG_CODE ? 'code long' : 'code'
}

function cell(text: string, kind: ColumnKind): Markup {
  const kept = shorten(text, MAX_TEXT)
  switch (kind) {
    case 'number':
      return html`<td class="number">${kept}</td>`
    case 'code':
      return html`<td class="${codeClass(kept)}">${kept === '' ? '' : html`<code>${kept}</code>`}</td>`
    case 'digest':
      return html`<td class="code"><code title="${kept}">${shortDigest(kept)}</code></td>`
    case 'status':
      return html`<td class="v ${tone(kept)}">${kept}</td>`
    case 'text':
      return html`<td class="${kept.length > 30 ? 'wide' : 'short'}">${kept}</td>`
  }
}

/** A table of the view, whole up to MAX_ROWS, with a sentence for what is left out. */
export function htmlTable(table: Table): Markup {
  const rows = table.rows.slice(0, MAX_ROWS)
  const left = table.rows.length - rows.length + table.omitted
  const head = table.columns.map(
    (c) => html`<th scope="col" class="${c.kind === 'number' ? 'number' : ''}">${c.title}</th>`
  )
  const body = rows.map(
    (row) =>
      html`<tr>
        ${table.columns.map((c, i) => cell(row[i] ?? '', c.kind))}
      </tr> `
  )
  return html`${scroller(
    table.caption,
    html`<table>
      <caption>
        ${table.caption}
      </caption>
      <thead>
        <tr>
          ${head}
        </tr>
      </thead>
      <tbody>
        ${body}
      </tbody>
    </table>`
  )}${left > 0 && html`<p class="soft">${plural(left, 'row is', 'rows are')} left out here.</p>`} `
}
