import { failureGist } from '../failure.js'
import { plural, shortDigest, shorten } from '../format.js'
import type { ColumnKind, Table } from '../types.js'
import { html, trusted, words, type Child, type Markup } from './markup.js'

/** A table longer than this is for the JSON files beside the report. */
const MAX_ROWS = 2000
const MAX_TEXT = 2000
/** The summary of a fold is read at a glance; the whole stands beneath. */
const MAX_GIST = 300

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

/** Lines stay lines: escaping makes a space of every line break. */
function preformatted(text: string): Markup {
  const lines = text.replace(/\t/g, '    ').split(/\r\n|[\n\r]/)
  return html`<pre>${lines.map((line, i) => [i > 0 && trusted('\n'), line])}</pre>`
}

/** What went wrong in a line, the whole message beneath where there is more of it. */
function failure(message: string): Child {
  const gist = failureGist(message)
  if (gist === message.trim() && gist.length <= MAX_GIST) return gist
  return html`<details>
    <summary>${shorten(gist, MAX_GIST)}</summary>
    ${preformatted(message.trim())}
  </details>`
}

/** Class and content of a cell. */
function content(text: string, kind: ColumnKind): [kind: string, Child] {
  const kept = shorten(text, MAX_TEXT)
  switch (kind) {
    case 'number':
      return ['number', kept]
    case 'code':
      return [codeClass(kept), kept === '' ? '' : html`<code>${kept}</code>`]
    case 'digest':
      return ['code', html`<code title="${kept}">${shortDigest(kept)}</code>`]
    case 'status':
      return [`v ${tone(kept)}`, kept]
    case 'failure':
      return ['failure', failure(kept)]
    case 'text':
      return [kept.length > 30 ? 'wide' : 'short', words(kept)]
  }
}

/** Rows of words become blocks on a narrow screen; rows of numbers stay rows, which are read downwards. */
function isStacked({ columns }: Table): boolean {
  const numbers = columns.filter((c) => c.kind === 'number').length
  return columns.length > 2 && columns.length - numbers >= numbers
}

/** A cell; of a stacked table with its role, which a block loses, and its column's name, the first as the row's header. */
function cell(text: string, { title, kind }: Table['columns'][number], stacked: boolean, i: number): Markup {
  const [name, inner] = content(text, kind)
  if (!stacked) return html`<td class="${name}">${inner}</td>`
  return i === 0
    ? html`<th scope="row" role="rowheader" class="${name}">${inner}</th>`
    : html`<td role="cell" class="${name}" data-label="${title}">${inner}</td>`
}

/** Folded: who knows the words does not need them. */
function glossary({ terms }: Table): Markup | false {
  if (terms === undefined) return false
  return html`<details>
    <summary>What the columns and rows mean</summary>
    <dl>
      ${terms.map(
        ([term, meaning]) =>
          html`<dt>${term}</dt>
            <dd>${words(meaning)}</dd>`
      )}
    </dl>
  </details>`
}

/** A table of the view, whole up to MAX_ROWS, with a sentence for what is left out. */
export function htmlTable(table: Table): Markup {
  const rows = table.rows.slice(0, MAX_ROWS)
  const left = table.rows.length - rows.length + table.omitted
  const stacked = isStacked(table)
  const role = (name: string): Markup | false => stacked && html` role="${name}"`
  const head = table.columns.map(
    (c) =>
      html`<th scope="col" ${role('columnheader')} class="${c.kind === 'number' ? 'number' : ''}">
        ${c.title}
      </th>`
  )
  const body = rows.map(
    (row) =>
      html`<tr${role('row')}>
        ${table.columns.map((c, i) => cell(row[i] ?? '', c, stacked, i))}
      </tr> `
  )
  return html`${scroller(
    table.caption,
    html`<table class="${stacked ? 'stack' : ''}"${role('table')}>
      <caption>
        ${table.caption}
      </caption>
      <thead${role('rowgroup')}>
        <tr${role('row')}>
          ${head}
        </tr>
      </thead>
      <tbody${role('rowgroup')}>
        ${body}
      </tbody>
    </table>`
  )}${left > 0 && html`<p class="soft">${plural(left, 'row is', 'rows are')} left out here.</p>`}${glossary(table)} `
}
