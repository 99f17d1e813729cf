import type { EigFacts, EigRanking } from '../../eig/types.js'
import { scriptJson, visible } from '../escape.js'
import { count, fixed, plural, shorten } from '../format.js'
import { UNNAMED } from '../sections/selection.js'
import { html, trusted, type Markup } from './markup.js'
import { codeClass, LONG_CODE, scroller } from './table.js'

/** Rows shown at once; also what is there without script. */
const PAGE = 100
/** Beyond this the report would take tens of megabytes; eig_rankings.json has all. */
const MAX_ROWS = 50_000
const MAX_NAME = 300

type Cell = string | number | null

interface Column {
  title: string
  /** Digits after the point; absent for text. */
  digits?: number
  code?: true
  /** Left out where all rows say the same, which is then said once. */
  common?: true
}

/** The decision stands beside the name, before the numbers it follows from. */
const COLUMNS: (Column & { of: (r: EigRanking, i: number, decision: string) => Cell })[] = [
  { title: 'Rank', digits: 0, of: (_, i) => i + 1 },
  { title: 'Test', code: true, of: (r) => text(r.name ?? UNNAMED) },
  { title: 'Suite', code: true, common: true, of: (r) => text(r.suite) },
  { title: 'Decision', of: (_r, _i, decision) => text(decision) },
  { title: 'EIG, bits', digits: 4, of: (r) => number(r.eig_bits) },
  // Per dollar is the same at another scale: a test costs its seconds.
  { title: 'Bits per s', digits: 4, of: (r) => number(r.eig_per_sec) },
  { title: 'Seconds', digits: 3, of: (r) => number(r.duration_sec) },
  { title: 'P(fail)', digits: 4, of: (r) => number(r.p_fail) },
  { title: 'Runs seen', digits: 0, of: (r) => r.observations },
  { title: 'Method', common: true, of: (r) => r.method.replace(/_/g, ' ') }
]

const text = (s: string | null): string => visible(shorten(s ?? '', MAX_NAME))

/** Per column what all rows have in it, where one column less loses nothing. */
function commonCells(rows: readonly Cell[][]): (Cell | undefined)[] {
  return COLUMNS.map((c, i) => {
    const first = rows[0]?.[i]
    return c.common === true && rows.every((row) => row[i] === first) ? first : undefined
  })
}

/** Decisions come by name, and a name may occur more than once: each is used once, in order. */
function decisionsByName(eig: EigFacts): (name: string | null) => string {
  const queues = new Map<string | null, string[]>()
  for (const d of eig.selection.decisions) {
    const text = `${d.selected ? 'selected' : 'left out'}${d.reason === '' ? '' : `: ${d.reason}`}`
    const queue = queues.get(d.name)
    if (queue === undefined) queues.set(d.name, [text])
    else queue.push(text)
  }
  for (const queue of queues.values()) queue.reverse()
  return (name) => queues.get(name)?.pop() ?? ''
}

/** Six digits are more than is shown, and keep 10,000 rows near one megabyte. */
function number(x: number | null): number | null {
  return x === null || !Number.isFinite(x) ? null : Number(x.toPrecision(6))
}

function cellMarkup(cell: Cell, column: Column): Markup {
  if (column.digits !== undefined)
    return html`<td class="number">${typeof cell === 'number' ? fixed(cell, column.digits) : '-'}</td>`
  return column.code === true
    ? html`<td class="${codeClass(String(cell))}"><code>${cell}</code></td>`
    : html`<td class="words">${cell}</td>`
}

/** The script looks for both, also where there is one page. */
const PAGER = html`<button type="button" id="ranking-previous">Previous ${PAGE}</button>
  <button type="button" id="ranking-next">Next ${PAGE}</button>`

/**
 * The ranking of all tests: the first rows as HTML, all rows as JSON from which the script sorts, filters and
 * pages. Only one page is ever in the document, so the number of tests does not slow it down.
 */
export function rankingTable(eig: EigFacts): Markup {
  if (eig.rankings.length === 0) return html`<p>No test was ranked.</p>`
  const decision = decisionsByName(eig)
  const all = eig.rankings.slice(0, MAX_ROWS).map((r, i) => {
    const why = decision(r.name)
    return COLUMNS.map((c) => c.of(r, i, why))
  })
  const common = commonCells(all)
  const columns = COLUMNS.filter((_, c) => common[c] === undefined)
  const rows = all.map((row) => row.filter((_, c) => common[c] === undefined))
  const shared = COLUMNS.flatMap((c, i) => {
    const cell = common[i] ?? ''
    return cell === '' ? [] : [`${c.title.toLowerCase()} ${cell}`]
  })
  const left = eig.rankings.length - rows.length
  const first = rows.slice(0, PAGE)
  const head = columns.map(
    (c) => html`<th scope="col" class="${c.digits === undefined ? '' : 'number'}">${c.title}</th>`
  )
  const body = first.map(
    (r) =>
      html`<tr>
        ${columns.map((c, i) => cellMarkup(r[i] ?? null, c))}
      </tr> `
  )
  const status = `Rows 1 to ${count(first.length)} of ${count(rows.length)}`
  return html`<div id="ranking" class="ranking">
      <h3 id="ranking-title">Ranking by expected information gain</h3>
      <div class="controls" hidden>
        <div>
          <label for="ranking-filter">Filter by test, suite, method or decision</label>
          <input id="ranking-filter" type="search" autocomplete="off" spellcheck="false" />
        </div>
        ${rows.length > PAGE ? html`<div>${PAGER}</div>` : html`<div hidden>${PAGER}</div>`}
      </div>
      <p id="ranking-status" class="soft" role="status">${status}</p>
      ${scroller(
        'Ranking by expected information gain',
        html`<table aria-labelledby="ranking-title">
          <thead>
            <tr>
              ${head}
            </tr>
          </thead>
          <tbody>
            ${body}
          </tbody>
        </table>`
      )}
      ${shared.length > 0 && html`<p class="soft">The same in all rows: ${shared.join(', ')}.</p>`}
      <p class="soft" id="ranking-still">
        Without script the first ${count(first.length)} rows are shown; artifact/eig_rankings.json has all.
      </p>
      ${left > 0 && html`<p class="soft">${plural(left, 'test is', 'tests are')} left out here; artifact/eig_rankings.json has all.</p>`}
    </div>
    <script type="application/json" id="ranking-data">
      ${trusted(scriptJson({ page: PAGE, long: LONG_CODE, columns, rows }))}
    </script> `
}
