import { ended, shorten } from '../format.js'
import type { GateRow, View } from '../types.js'
import { html, words, type Markup } from './markup.js'
import { scroller, tone } from './table.js'

const MAX_TEXT = 2000
const INTERVAL = '95 % interval'

function attentionItem(gate: GateRow, baseline: string | null): Markup {
  const word = gate.verdict === 'fail' ? 'failed' : gate.verdict === 'warn' ? 'warns' : 'was not evaluated'
  const change = gate.change === null || baseline === null ? '' : `; ${gate.change} against ${baseline}`
  // A message begins in lower case, and often with a name: it goes on after a semicolon.
  const message = gate.message === gate.todo ? '' : `; ${shorten(gate.message, MAX_TEXT)}`
  const found = ended(`${gate.value}, threshold ${gate.threshold}${change}${message}`)
  return html`<li>
    <span class="v ${tone(gate.word)}">${gate.title} ${word}</span>: ${words(found)} <br />What to do:
    ${words(ended(shorten(gate.todo ?? '', MAX_TEXT)))}
  </li> `
}

/** What failed and what to do about it; nothing when all is well. */
export function attention(view: View): Markup | false {
  if (view.attention.length === 0) return false
  return html`<ul class="attention">
    ${view.attention.map((g) => attentionItem(g, view.baseline))}
  </ul>`
}

/** Columns that are there only when a gate fills them. */
interface Columns {
  change: boolean
  interval: boolean
  samples: boolean
}

/** On a narrow screen each cell stands on a line of its own, behind this name. */
function number(name: string, value: string | null): Markup {
  return html`<td role="cell" class="number" data-label="${name}">${value ?? ''}</td>`
}

function row(gate: GateRow, { change, interval, samples }: Columns): Markup {
  const source =
    gate.source !== '' &&
    html`<br /><span class="soft">Source: <code>${shorten(gate.source, MAX_TEXT)}</code></span>`
  const mark = gate.verdict === 'fail' || gate.verdict === 'warn' ? gate.verdict : ''
  return html`<tr role="row" class="${mark}">
    <th role="rowheader" scope="row">${gate.title}</th>
    <td role="cell" class="v ${tone(gate.word)}" data-label="Verdict">${gate.word}</td>
    ${number('Value', gate.value)} ${number('Threshold', gate.threshold)}
    ${change && number('Change', gate.change)}${interval && number(INTERVAL, gate.interval)}
    ${samples && number('Samples', gate.sample_size)}
    <td role="cell" class="wide" data-label="Finding">${words(shorten(gate.message, MAX_TEXT))}${source}</td>
  </tr> `
}

function head(name: string, kind = ''): Markup {
  return html`<th role="columnheader" scope="col" class="${kind}">${name}</th>`
}

/** All gates with value, threshold, interval, sample size, finding and source. */
export function gatesTable(view: View): Markup {
  const columns: Columns = {
    change: view.baseline !== null,
    interval: view.gates.some((g) => g.interval !== null),
    samples: view.gates.some((g) => g.sample_size !== null)
  }
  const caption = columns.change
    ? `Gates; change is against ${view.baseline ?? ''}, empty where that has no number`
    : 'Gates'
  return scroller(
    'Gates',
    // Rows as blocks would lose the table for screen readers, so that its roles are said.
    html`<table class="marked stack" role="table">
      <caption>
        ${caption}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          ${head('Gate')}${head('Verdict')}${head('Value', 'number')}${head('Threshold', 'number')}
          ${columns.change && head('Change', 'number')}${columns.interval && head(INTERVAL, 'number')}
          ${columns.samples && head('Samples', 'number')}${head('Finding')}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${view.gates.map((g) => row(g, columns))}
      </tbody>
    </table>`
  )
}
