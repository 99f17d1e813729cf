import { mdCode, mdText, mdWords } from '../escape.js'
import { failureGist } from '../failure.js'
import { plural, shortDigest, shorten } from '../format.js'
import type { ColumnKind, Table } from '../types.js'
import type { Fit } from './fit.js'

function cell(text: string, kind: ColumnKind, fit: Fit): string {
  if (text === '') return ''
  switch (kind) {
    case 'code':
      return mdCode(shorten(text, fit.text))
    case 'digest':
      return mdCode(shortDigest(text))
    case 'failure':
      // A cell is one line; the HTML report has the others.
      return mdText(shorten(failureGist(text), fit.text))
    case 'text':
      return mdWords(shorten(text, fit.text))
    default:
      return mdText(shorten(text, fit.text))
  }
}

export function mdHeader(columns: readonly { title: string; kind: ColumnKind }[]): string[] {
  const rule = columns.map((c) => (c.kind === 'number' ? '--:' : '---'))
  return [`| ${columns.map((c) => mdText(c.title)).join(' | ')} |`, `| ${rule.join(' | ')} |`]
}

/** A table of at most `fit.rows` rows, and a line that says how many are left out. */
export function mdTable(table: Table, fit: Fit): string {
  const shown = table.rows.slice(0, fit.rows)
  const left = table.rows.length - shown.length + table.omitted
  const lines = [`**${mdText(table.caption)}**`, '']
  if (shown.length > 0) {
    lines.push(...mdHeader(table.columns))
    for (const row of shown)
      lines.push(`| ${table.columns.map((c, i) => cell(row[i] ?? '', c.kind, fit)).join(' | ')} |`)
    if (left > 0) lines.push('')
  }
  if (left > 0) lines.push(`${plural(left, 'row is', 'rows are')} left out here.`)
  return lines.join('\n')
}
