import type { Assessment } from '../../gates/types.js'
import { shorten } from '../format.js'
import type { Section, SectionId, View } from '../types.js'
import { detectionCurve } from './detection-curve.js'
import { html, words, type Child, type Markup } from './markup.js'
import { rankingTable } from './ranking.js'
import { reliabilityDiagram } from './reliability.js'
import { htmlTable } from './table.js'

const MAX_NOTES = 200
const MAX_TEXT = 4000

function notes(section: Section): Markup | false {
  if (section.notes.length === 0) return false
  const kept = section.notes.slice(0, MAX_NOTES)
  const more = section.notes.length - kept.length
  return html`<ul>
    ${kept.map((n) => html`<li>${words(shorten(n, MAX_TEXT))}</li>`)}${more > 0 && html`<li>${more} more are left out here.</li>`}
  </ul>`
}

/** What only the HTML has room for: the chart beside the tables, the whole ranking. */
function extra(section: Section, assessment: Assessment): Child {
  const { calibration, eig } = assessment.facts
  if (section.id === 'calibration' && calibration.state === 'found' && calibration.value.facts !== undefined)
    return reliabilityDiagram(calibration.value.facts)
  if (section.id === 'selection' && eig.state === 'found' && eig.value.facts !== undefined)
    return rankingTable(eig.value.facts)
  return null
}

/** The order in which an auditor reads them. */
const ORDER: SectionId[] = ['legs', 'datasets', 'coverage', 'tests', 'calibration', 'selection', 'builds']

export function inAuditOrder(view: View): Section[] {
  return [...view.sections].sort((a, b) => ORDER.indexOf(a.id) - ORDER.indexOf(b.id))
}

export function sectionMarkup(section: Section, assessment: Assessment): Markup {
  const more = extra(section, assessment)
  const tables = section.tables.filter((t) => t.part_of_ranking !== true || more === null).map(htmlTable)
  const beside = (chart: Child): Markup =>
    html`<div class="pair">
      ${chart}
      <div>${tables}</div>
    </div>`
  const { backtest } = assessment.facts
  const curve =
    section.id === 'selection' && backtest.state === 'found' ? detectionCurve(backtest.value) : null
  const body =
    section.id === 'calibration' && more !== null
      ? beside(more)
      : html`${curve === null ? tables : beside(curve)}${more}`
  return html`<section aria-labelledby="${section.id}">
    <h2 id="${section.id}">${section.title}</h2>
    <p class="line">${words(section.line)}</p>
    ${notes(section)}${body}
  </section> `
}
