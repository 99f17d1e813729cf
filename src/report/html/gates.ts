import { shorten } from '../format.js'
import type { GateRow, View } from '../types.js'
import { html, type Markup } from './markup.js'
import { scroller, tone } from './table.js'

const MAX_TEXT = 2000

function attentionItem(gate: GateRow, baseline: string | null): Markup {
  const word = gate.verdict === 'fail' ? 'failed' : gate.verdict === 'warn' ? 'warns' : 'was not evaluated'
  const change = gate.change !== null && baseline !== null && `; ${gate.change} against ${baseline}`
  const message = gate.message !== gate.todo && html` ${shorten(gate.message, MAX_TEXT)}.`
  return html`<li>
    <span class="v ${tone(gate.word)}">${gate.title} ${word}</span>: ${gate.value}, threshold
    ${gate.threshold}${change}.${message} <br />What to do: ${shorten(gate.todo ?? '', MAX_TEXT)}
  </li> `
}

/** What failed and what to do about it; nothing when all is well. */
export function attention(view: View): Markup | false {
  if (view.attention.length === 0) return false
  return html`<ul class="attention">
    ${view.attention.map((g) => attentionItem(g, view.baseline))}
  </ul>`
}

function row(gate: GateRow, withChange: boolean): Markup {
  const source =
    gate.source !== '' &&
    html`<br /><span class="soft">Source: <code>${shorten(gate.source, MAX_TEXT)}</code></span>`
  const mark = gate.verdict === 'fail' || gate.verdict === 'warn' ? gate.verdict : ''
  return html`<tr class="${mark}">
    <th scope="row">${gate.title}</th>
    <td class="v ${tone(gate.word)}">${gate.word}</td>
    <td class="number">${gate.value}</td>
    <td class="number">${gate.threshold}</td>
    ${withChange && html`<td class="number">${gate.change ?? ''}</td>`}
    <td class="number">${gate.interval ?? ''}</td>
    <td class="number">${gate.sample_size ?? ''}</td>
    <td class="wide">${shorten(gate.message, MAX_TEXT)}${source}</td>
  </tr> `
}

/** All gates with value, threshold, interval, sample size, finding and source. */
export function gatesTable(view: View): Markup {
  const withChange = view.baseline !== null
  const caption = withChange
    ? `Gates; change is against ${view.baseline ?? ''}, empty where that has no number`
    : 'Gates'
  return scroller(
    'Gates',
    html`<table class="marked">
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">Gate</th>
          <th scope="col">Verdict</th>
          <th scope="col" class="number">Value</th>
          <th scope="col" class="number">Threshold</th>
          ${withChange && html`<th scope="col" class="number">Change</th>`}
          <th scope="col" class="number">95 % interval</th>
          <th scope="col" class="number">Samples</th>
          <th scope="col">Finding</th>
        </tr>
      </thead>
      <tbody>
        ${view.gates.map((g) => row(g, withChange))}
      </tbody>
    </table>`
  )
}
