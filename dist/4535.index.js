export const id = 4535;
export const ids = [4535];
export const modules = {

/***/ 84535:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeReports: () => (/* binding */ writeReports)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/lib/files.ts
var files = __webpack_require__(10228);
// EXTERNAL MODULE: ./src/lib/paths.ts
var paths = __webpack_require__(9927);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/report/format.ts
var format = __webpack_require__(12011);
;// CONCATENATED MODULE: ./src/report/html/client.ts
/**
 * The only script of the report: sorts, filters and pages the ranking. It makes text nodes and never HTML, asks
 * for nothing, and is allowed to run by the hash of exactly these characters.
 */
const CLIENT_SCRIPT = `'use strict';
(() => {
  const data = document.getElementById('ranking-data')
  const box = document.getElementById('ranking')
  if (!data || !box) return
  const { page, long, columns, rows } = JSON.parse(data.textContent)
  const text = rows.map((r) => r.filter((c) => typeof c === 'string').join('\\n').toLowerCase())
  const head = [...box.querySelectorAll('thead th')]
  const body = box.querySelector('tbody')
  const status = document.getElementById('ranking-status')
  const filter = document.getElementById('ranking-filter')
  const previous = document.getElementById('ranking-previous')
  const next = document.getElementById('ranking-next')
  const collator = new Intl.Collator('en', { numeric: true })
  const group = (n) => n.toLocaleString('en-US')
  let order = rows.map((_, i) => i)
  let start = 0
  let sorted = 0
  let up = true

  const cell = (value, column) => {
    const td = document.createElement('td')
    if (column.digits !== undefined) {
      td.className = 'number'
      td.textContent = typeof value === 'number' ? value.toFixed(column.digits) : '-'
    } else if (column.code) {
      td.className = value.length > long ? 'code long' : 'code'
      td.appendChild(document.createElement('code')).textContent = value
    } else {
      td.className = 'words'
      td.textContent = value
    }
    return td
  }

  const show = () => {
    const end = Math.min(start + page, order.length)
    const lines = []
    for (let i = start; i < end; i++) {
      const tr = document.createElement('tr')
      columns.forEach((column, c) => tr.appendChild(cell(rows[order[i]][c], column)))
      lines.push(tr)
    }
    body.replaceChildren(...lines)
    previous.setAttribute('aria-disabled', String(start === 0))
    next.setAttribute('aria-disabled', String(end >= order.length))
    const of = order.length === rows.length ? '' : ', filtered from ' + group(rows.length)
    status.textContent = order.length === 0
      ? 'No test matches the filter' + of
      : 'Rows ' + group(start + 1) + ' to ' + group(end) + ' of ' + group(order.length) + of
  }

  // Values that were not measured stay last whichever way the column is sorted.
  const compare = (a, b) => {
    const x = rows[a][sorted]
    const y = rows[b][sorted]
    if (x === null || y === null) return (x === null) - (y === null) || a - b
    const by = typeof x === 'number' ? x - y : collator.compare(x, y)
    return (up ? by : -by) || a - b
  }

  const arrange = () => {
    const wanted = filter.value.trim().toLowerCase()
    order = []
    for (let i = 0; i < rows.length; i++) if (wanted === '' || text[i].includes(wanted)) order.push(i)
    order.sort(compare)
    start = 0
    show()
  }

  head.forEach((th, i) => {
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = th.textContent
    th.replaceChildren(button)
    button.addEventListener('click', () => {
      // Numbers are most wanted from the top, names and ranks from the start.
      up = sorted === i ? !up : i === 0 || columns[i].digits === undefined
      sorted = i
      head.forEach((h) => h.removeAttribute('aria-sort'))
      th.setAttribute('aria-sort', up ? 'ascending' : 'descending')
      arrange()
    })
  })
  head[0].setAttribute('aria-sort', 'ascending')
  filter.addEventListener('input', arrange)
  previous.addEventListener('click', () => {
    if (start > 0) { start -= page; show() }
  })
  next.addEventListener('click', () => {
    if (start + page < order.length) { start += page; show() }
  })
  box.querySelector('.controls').hidden = false
  document.getElementById('ranking-still').hidden = true
  show()
})()
`;

// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(14031);
;// CONCATENATED MODULE: ./src/report/html/markup.ts

/** HTML that is known to be well-formed and escaped. Only this file makes one. */
class Markup {
    text;
    constructor(text) {
        this.text = text;
    }
}
function render(child) {
    if (child === null || child === undefined || child === false)
        return '';
    if (child instanceof Markup)
        return child.text;
    if (typeof child === 'string' || typeof child === 'number')
        return (0,report_escape/* escapeHtml */.ZD)(String(child));
    return child.map(render).join('');
}
/** Template of HTML: everything put into it is escaped, unless it is Markup itself. Attributes go in quotes. */
function html(parts, ...children) {
    let text = parts[0] ?? '';
    children.forEach((child, i) => (text += render(child) + (parts[i + 1] ?? '')));
    return new Markup(text);
}
/** A sentence of ours: what stands between backticks is code. */
function words(text) {
    return (0,report_escape/* codeParts */._v)(text).map((part) => (part.code ? html `<code>${part.text}</code>` : html `${part.text}`));
}
/** Text of ours that is HTML already: the style sheet, the script, JSON made safe by scriptJson. */
function trusted(text) {
    return new Markup(text);
}

// EXTERNAL MODULE: ./src/report/failure.ts
var failure = __webpack_require__(3304);
;// CONCATENATED MODULE: ./src/report/html/table.ts



/** A table longer than this is for the JSON files beside the report. */
const MAX_ROWS = 2000;
const MAX_TEXT = 2000;
/** The summary of a fold is read at a glance; the whole stands beneath. */
const MAX_GIST = 300;
/** Words that say good or bad; a word that is not listed stays without colour. */
const TONES = {
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
};
function tone(word) {
    return TONES[word.replace(/, .*$/, '')] ?? 'none';
}
/** What may scroll sideways must be reachable by keyboard and have a name. */
function scroller(label, content) {
    return html `<div class="scroll" role="region" aria-label="${label}" tabindex="0">${content}</div>`;
}
/** Short names stay on one line; only long ones may break. The script of the ranking does the same. */
const LONG_CODE = 48;
function codeClass(text) {
    return text.length > LONG_CODE ? 'code long' : 'code';
}
/** Lines stay lines: escaping makes a space of every line break. */
function preformatted(text) {
    const lines = text.replace(/\t/g, '    ').split(/\r\n|[\n\r]/);
    return html `<pre>${lines.map((line, i) => [i > 0 && trusted('\n'), line])}</pre>`;
}
/** What went wrong in a line, the whole message beneath where there is more of it. */
function table_failure(message) {
    const gist = (0,failure/* failureGist */.e)(message);
    if (gist === message.trim() && gist.length <= MAX_GIST)
        return gist;
    return html `<details>
    <summary>${(0,format/* shorten */.ml)(gist, MAX_GIST)}</summary>
    ${preformatted(message.trim())}
  </details>`;
}
/** Class and content of a cell. */
function content(text, kind) {
    const kept = (0,format/* shorten */.ml)(text, MAX_TEXT);
    switch (kind) {
        case 'number':
            return ['number', kept];
        case 'code':
            return [codeClass(kept), kept === '' ? '' : html `<code>${kept}</code>`];
        case 'digest':
            return ['code', html `<code title="${kept}">${(0,format/* shortDigest */.VK)(kept)}</code>`];
        case 'status':
            return [`v ${tone(kept)}`, kept];
        case 'failure':
            return ['failure', table_failure(kept)];
        case 'text':
            return [kept.length > 30 ? 'wide' : 'short', words(kept)];
    }
}
/** Rows of words become blocks on a narrow screen; rows of numbers stay rows, which are read downwards. */
function isStacked({ columns }) {
    const numbers = columns.filter((c) => c.kind === 'number').length;
    return columns.length > 2 && columns.length - numbers >= numbers;
}
/** A cell; of a stacked table with its role, which a block loses, and its column's name, the first as the row's header. */
function cell(text, { title, kind }, stacked, i) {
    const [name, inner] = content(text, kind);
    if (!stacked)
        return html `<td class="${name}">${inner}</td>`;
    return i === 0
        ? html `<th scope="row" role="rowheader" class="${name}">${inner}</th>`
        : html `<td role="cell" class="${name}" data-label="${title}">${inner}</td>`;
}
/** Folded: who knows the words does not need them. */
function glossary({ terms }) {
    if (terms === undefined)
        return false;
    return html `<details>
    <summary>What the columns and rows mean</summary>
    <dl>
      ${terms.map(([term, meaning]) => html `<dt>${term}</dt>
            <dd>${words(meaning)}</dd>`)}
    </dl>
  </details>`;
}
/** A table of the view, whole up to MAX_ROWS, with a sentence for what is left out. */
function htmlTable(table) {
    const rows = table.rows.slice(0, MAX_ROWS);
    const left = table.rows.length - rows.length + table.omitted;
    const stacked = isStacked(table);
    const role = (name) => stacked && html ` role="${name}"`;
    const head = table.columns.map((c) => html `<th scope="col" ${role('columnheader')} class="${c.kind === 'number' ? 'number' : ''}">
        ${c.title}
      </th>`);
    const body = rows.map((row) => html `<tr${role('row')}>
        ${table.columns.map((c, i) => cell(row[i] ?? '', c, stacked, i))}
      </tr> `);
    return html `${scroller(table.caption, html `<table class="${stacked ? 'stack' : ''}"${role('table')}>
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
    </table>`)}${left > 0 && html `<p class="soft">${(0,format/* plural */.LS)(left, 'row is', 'rows are')} left out here.</p>`}${glossary(table)} `;
}

;// CONCATENATED MODULE: ./src/report/html/gates.ts



const gates_MAX_TEXT = 2000;
const INTERVAL = '95 % interval';
function attentionItem(gate, baseline) {
    const word = gate.verdict === 'fail' ? 'failed' : gate.verdict === 'warn' ? 'warns' : 'was not evaluated';
    const change = gate.change === null || baseline === null ? '' : `; ${gate.change} against ${baseline}`;
    // A message begins in lower case, and often with a name: it goes on after a semicolon.
    const message = gate.message === gate.todo ? '' : `; ${(0,format/* shorten */.ml)(gate.message, gates_MAX_TEXT)}`;
    const found = (0,format/* ended */.v6)(`${gate.value}, threshold ${gate.threshold}${change}${message}`);
    return html `<li>
    <span class="v ${tone(gate.word)}">${gate.title} ${word}</span>: ${words(found)} <br />What to do:
    ${words((0,format/* ended */.v6)((0,format/* shorten */.ml)(gate.todo ?? '', gates_MAX_TEXT)))}
  </li> `;
}
/** What failed and what to do about it; nothing when all is well. */
function attention(view) {
    if (view.attention.length === 0)
        return false;
    return html `<ul class="attention">
    ${view.attention.map((g) => attentionItem(g, view.baseline))}
  </ul>`;
}
/** On a narrow screen each cell stands on a line of its own, behind this name. */
function number(name, value) {
    return html `<td role="cell" class="number" data-label="${name}">${value ?? ''}</td>`;
}
function row(gate, { change, interval, samples }) {
    const source = gate.source !== '' &&
        html `<br /><span class="soft">Source: <code>${(0,format/* shorten */.ml)(gate.source, gates_MAX_TEXT)}</code></span>`;
    const mark = gate.verdict === 'fail' || gate.verdict === 'warn' ? gate.verdict : '';
    return html `<tr role="row" class="${mark}">
    <th role="rowheader" scope="row">${gate.title}</th>
    <td role="cell" class="v ${tone(gate.word)}" data-label="Verdict">${gate.word}</td>
    ${number('Value', gate.value)} ${number('Threshold', gate.threshold)}
    ${change && number('Change', gate.change)}${interval && number(INTERVAL, gate.interval)}
    ${samples && number('Samples', gate.sample_size)}
    <td role="cell" class="wide" data-label="Finding">${words((0,format/* shorten */.ml)(gate.message, gates_MAX_TEXT))}${source}</td>
  </tr> `;
}
function head(name, kind = '') {
    return html `<th role="columnheader" scope="col" class="${kind}">${name}</th>`;
}
/** All gates with value, threshold, interval, sample size, finding and source. */
function gatesTable(view) {
    const columns = {
        change: view.baseline !== null,
        interval: view.gates.some((g) => g.interval !== null),
        samples: view.gates.some((g) => g.sample_size !== null)
    };
    const caption = columns.change
        ? `Gates; change is against ${view.baseline ?? ''}, empty where that has no number`
        : 'Gates';
    return scroller('Gates', 
    // Rows as blocks would lose the table for screen readers, so that its roles are said.
    html `<table class="marked stack" role="table">
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
    </table>`);
}

;// CONCATENATED MODULE: ./src/report/html/detection-curve.ts


/** As wide as the reliability diagram, so that its text stays readable on a narrow phone. */
const WIDTH = 360;
const SIDE = 290;
const DOWN = 200;
const LEFT = 44;
const TOP = 10;
const HEIGHT = TOP + DOWN + 34;
const x = (share) => (0,format/* fixed */.Zu)(LEFT + share * SIDE, 1);
const y = (share) => (0,format/* fixed */.Zu)(TOP + (1 - share) * DOWN, 1);
/** Told apart by the stroke and not by colour alone; the sentence beneath says which is which. */
const LINES = [
    { of: 'optimal', line: 'axis' },
    { of: 'random', line: 'ideal' },
    { of: 'selection', line: 'trace' }
];
function grid() {
    return [0, 0.25, 0.5, 0.75, 1].map((t) => html `<path class="grid" d="M${x(t)} ${y(0)}V${y(1)}M${x(0)} ${y(t)}H${x(1)}" />
        <text x="${x(t)}" y="${TOP + DOWN + 14}" text-anchor="middle">${(0,format/* fixed */.Zu)(t, 2)}</text>
        <text x="${LEFT - 6}" y="${Number(y(t)) + 4}" text-anchor="end">${(0,format/* fixed */.Zu)(t, 2)}</text>`);
}
function path(curve, of) {
    return curve.map((at, k) => `${k === 0 ? 'M' : 'L'}${x(at.fraction)} ${y(at[of])}`).join('');
}
/** The picture in a sentence, for those who cannot see it; the numbers are in the table beside it. */
function description(curve, facts) {
    const near = curve.reduce((best, at) => Math.abs(at.fraction - facts.budget_fraction) < Math.abs(best.fraction - facts.budget_fraction)
        ? at
        : best);
    return (`Share of the failures found within a share of the time, over ${(0,format/* plural */.LS)(facts.failing_cycles, 'failing run')}. ` +
        `With ${(0,format/* percent */.KN)(near.fraction)} of the time this selection finds ${(0,format/* percent */.KN)(near.selection)}, ` +
        `a random order ${(0,format/* percent */.KN)(near.random)} and the optimum ${(0,format/* percent */.KN)(near.optimal)}.`);
}
/** Detection against budget, as the back-test measured it; nothing where no curve was measured. */
function detectionCurve(facts) {
    const { curve } = facts;
    if (curve === undefined || curve.length === 0 || facts.failing_cycles === 0)
        return null;
    if (!curve.every((at) => LINES.every(({ of }) => Number.isFinite(at[of]))))
        return null;
    return html `<figure>
    <figcaption>Detection against budget</figcaption>
    <svg
      viewBox="0 0 ${WIDTH} ${HEIGHT}"
      width="${WIDTH}"
      height="${HEIGHT}"
      role="img"
      aria-labelledby="dc-t dc-d"
    >
      <title id="dc-t">Detection against budget</title>
      <desc id="dc-d">${description(curve, facts)}</desc>
      ${grid()}
      <path class="axis" d="M${x(0)} ${y(1)}V${y(0)}H${x(1)}" />
      <path class="whisker" d="M${x(facts.budget_fraction)} ${y(0)}V${y(1)}" />
      ${LINES.map(({ of, line }) => html `<path class="${line}" d="${path(curve, of)}" />`)}
      <text x="${x(0.5)}" y="${TOP + DOWN + 28}" text-anchor="middle" class="soft">share of the time</text>
      <text transform="translate(11 ${y(0.5)}) rotate(-90)" text-anchor="middle" class="soft">
        share of the failures found
      </text>
    </svg>
    <p class="soft">
      Thick: this selection. Thin: the optimum, which knows the future. Dashed: a random order. Upright: the
      budget.
    </p>
  </figure>`;
}

// EXTERNAL MODULE: ./src/report/sections/selection.ts + 1 modules
var selection = __webpack_require__(47947);
;// CONCATENATED MODULE: ./src/report/html/ranking.ts





/** Rows shown at once; also what is there without script. */
const PAGE = 100;
/** Beyond this the report would take tens of megabytes; eig_rankings.json has all. */
const ranking_MAX_ROWS = 50_000;
const MAX_NAME = 300;
/** The decision stands beside the name, before the numbers it follows from. */
const COLUMNS = [
    { title: 'Rank', digits: 0, of: (_, i) => i + 1 },
    { title: 'Test', code: true, of: (r) => ranking_text(r.name ?? selection/* UNNAMED */.r) },
    { title: 'Suite', code: true, common: true, of: (r) => ranking_text(r.suite) },
    { title: 'Decision', of: (_r, _i, decision) => ranking_text(decision) },
    { title: 'EIG, bits', digits: 4, of: (r) => ranking_number(r.eig_bits) },
    // Per dollar is the same at another scale: a test costs its seconds.
    { title: 'Bits per s', digits: 4, of: (r) => ranking_number(r.eig_per_sec) },
    { title: 'Seconds', digits: 3, of: (r) => ranking_number(r.duration_sec) },
    { title: 'P(fail)', digits: 4, of: (r) => ranking_number(r.p_fail) },
    { title: 'Runs seen', digits: 0, of: (r) => r.observations },
    { title: 'Method', common: true, of: (r) => r.method.replace(/_/g, ' ') }
];
const ranking_text = (s) => (0,report_escape/* visible */.RK)((0,format/* shorten */.ml)(s ?? '', MAX_NAME));
/** Per column what all rows have in it, where one column less loses nothing. */
function commonCells(rows) {
    return COLUMNS.map((c, i) => {
        const first = rows[0]?.[i];
        return c.common === true && rows.every((row) => row[i] === first) ? first : undefined;
    });
}
/** Decisions come by name, and a name may occur more than once: each is used once, in order. */
function decisionsByName(eig) {
    const queues = new Map();
    for (const d of eig.selection.decisions) {
        const text = `${d.selected ? 'selected' : 'left out'}${d.reason === '' ? '' : `: ${d.reason}`}`;
        const queue = queues.get(d.name);
        if (queue === undefined)
            queues.set(d.name, [text]);
        else
            queue.push(text);
    }
    for (const queue of queues.values())
        queue.reverse();
    return (name) => queues.get(name)?.pop() ?? '';
}
/** Six digits are more than is shown, and keep 10,000 rows near one megabyte. */
function ranking_number(x) {
    return x === null || !Number.isFinite(x) ? null : Number(x.toPrecision(6));
}
function cellMarkup(cell, column) {
    if (column.digits !== undefined)
        return html `<td class="number">${typeof cell === 'number' ? (0,format/* fixed */.Zu)(cell, column.digits) : '-'}</td>`;
    return column.code === true
        ? html `<td class="${codeClass(String(cell))}"><code>${cell}</code></td>`
        : html `<td class="words">${cell}</td>`;
}
/** The script looks for both, also where there is one page. */
const PAGER = html `<button type="button" id="ranking-previous">Previous ${PAGE}</button>
  <button type="button" id="ranking-next">Next ${PAGE}</button>`;
/**
 * The ranking of all tests: the first rows as HTML, all rows as JSON from which the script sorts, filters and
 * pages. Only one page is ever in the document, so the number of tests does not slow it down.
 */
function rankingTable(eig) {
    if (eig.rankings.length === 0)
        return html `<p>No test was ranked.</p>`;
    const decision = decisionsByName(eig);
    const all = eig.rankings.slice(0, ranking_MAX_ROWS).map((r, i) => {
        const why = decision(r.name);
        return COLUMNS.map((c) => c.of(r, i, why));
    });
    const common = commonCells(all);
    const columns = COLUMNS.filter((_, c) => common[c] === undefined);
    const rows = all.map((row) => row.filter((_, c) => common[c] === undefined));
    const shared = COLUMNS.flatMap((c, i) => {
        const cell = common[i] ?? '';
        return cell === '' ? [] : [`${c.title.toLowerCase()} ${cell}`];
    });
    const left = eig.rankings.length - rows.length;
    const first = rows.slice(0, PAGE);
    const head = columns.map((c) => html `<th scope="col" class="${c.digits === undefined ? '' : 'number'}">${c.title}</th>`);
    const body = first.map((r) => html `<tr>
        ${columns.map((c, i) => cellMarkup(r[i] ?? null, c))}
      </tr> `);
    const status = `Rows 1 to ${(0,format/* count */.U9)(first.length)} of ${(0,format/* count */.U9)(rows.length)}`;
    return html `<div id="ranking" class="ranking">
      <h3 id="ranking-title">Ranking by expected information gain</h3>
      <div class="controls" hidden>
        <div>
          <label for="ranking-filter">Filter by test, suite, method or decision</label>
          <input id="ranking-filter" type="search" autocomplete="off" spellcheck="false" />
        </div>
        ${rows.length > PAGE ? html `<div>${PAGER}</div>` : html `<div hidden>${PAGER}</div>`}
      </div>
      <p id="ranking-status" class="soft" role="status">${status}</p>
      ${scroller('Ranking by expected information gain', html `<table aria-labelledby="ranking-title">
          <thead>
            <tr>
              ${head}
            </tr>
          </thead>
          <tbody>
            ${body}
          </tbody>
        </table>`)}
      ${shared.length > 0 && html `<p class="soft">The same in all rows: ${shared.join(', ')}.</p>`}
      <p class="soft" id="ranking-still">
        Without script the first ${(0,format/* count */.U9)(first.length)} rows are shown; artifact/eig_rankings.json has all.
      </p>
      ${left > 0 && html `<p class="soft">${(0,format/* plural */.LS)(left, 'test is', 'tests are')} left out here; artifact/eig_rankings.json has all.</p>`}
    </div>
    <script type="application/json" id="ranking-data">
      ${trusted((0,report_escape/* scriptJson */.eC)({ page: PAGE, long: LONG_CODE, columns, rows }))}
    </script> `;
}

// EXTERNAL MODULE: ./src/report/wilson.ts
var wilson = __webpack_require__(1328);
;// CONCATENATED MODULE: ./src/report/html/reliability.ts



/** Drawn at 360 units so that it keeps its size on a narrow phone and its text stays readable. */
const reliability_WIDTH = 360;
const reliability_SIDE = 290;
const reliability_LEFT = 44;
const reliability_TOP = 10;
const BAR_TOP = reliability_TOP + reliability_SIDE + 46;
const BAR_HEIGHT = 70;
const reliability_HEIGHT = BAR_TOP + BAR_HEIGHT + 34;
const reliability_x = (p) => (0,format/* fixed */.Zu)(reliability_LEFT + p * reliability_SIDE, 1);
const reliability_y = (p) => (0,format/* fixed */.Zu)(reliability_TOP + (1 - p) * reliability_SIDE, 1);
function reliability_grid() {
    return [0, 0.2, 0.4, 0.6, 0.8, 1].map((t) => html `<path class="grid" d="M${reliability_x(t)} ${reliability_y(0)}V${reliability_y(1)}M${reliability_x(0)} ${reliability_y(t)}H${reliability_x(1)}" />
        <text x="${reliability_x(t)}" y="${reliability_TOP + reliability_SIDE + 14}" text-anchor="middle">${(0,format/* fixed */.Zu)(t, 1)}</text>
        <text x="${reliability_LEFT - 6}" y="${Number(reliability_y(t)) + 4}" text-anchor="end">${(0,format/* fixed */.Zu)(t, 1)}</text>`);
}
function points(facts) {
    return facts.bins.map((b) => {
        if (b.mean_predicted === null || b.observed === null)
            return html ``;
        const [low, high] = (0,wilson/* wilson */.r)(b.observed * b.count, b.count);
        const at = reliability_x(b.mean_predicted);
        return html `<path
        class="whisker"
        d="M${at} ${reliability_y(low)}V${reliability_y(high)}m-3 0h6M${(0,format/* fixed */.Zu)(Number(at) - 3, 1)} ${reliability_y(low)}h6"
      />
      <circle class="mark" cx="${at}" cy="${reliability_y(b.observed)}" r="3.5" />`;
    });
}
function bars(facts) {
    const most = Math.max(1, ...facts.bins.map((b) => b.count));
    // With many bins the counts would run into each other; the table beneath has them all.
    const labelled = facts.bins.length <= 12;
    return facts.bins.map((b) => {
        const height = (b.count / most) * BAR_HEIGHT;
        const width = Math.max(0.5, (b.upper - b.lower) * reliability_SIDE - 1);
        const top = BAR_TOP + BAR_HEIGHT - height;
        const wide = width > 14;
        return html `<rect
        class="bar"
        x="${reliability_x(b.lower)}"
        y="${(0,format/* fixed */.Zu)(top, 1)}"
        width="${(0,format/* fixed */.Zu)(width, 1)}"
        height="${(0,format/* fixed */.Zu)(height, 1)}"
      />
      ${labelled && wide && html `<text x="${reliability_x((b.lower + b.upper) / 2)}" y="${(0,format/* fixed */.Zu)(top - 3, 1)}" text-anchor="middle">${(0,format/* count */.U9)(b.count)}</text>`}`;
    });
}
/** The picture in one sentence, for those who cannot see it; the numbers are in the table beneath. */
function reliability_description(facts) {
    const used = facts.bins.filter((b) => b.count > 0);
    const gaps = used.map((b) => (b.observed ?? 0) - (b.mean_predicted ?? 0));
    const over = gaps.filter((g) => g < 0).length;
    return (`Observed frequency against mean predicted probability in ${(0,format/* plural */.LS)(used.length, 'non-empty bin')}, ` +
        `${(0,format/* plural */.LS)(facts.n_samples, 'prediction')}. In ${over} of them the predictions are higher than what was observed. ` +
        `The largest gap is ${(0,format/* fixed */.Zu)(facts.mce, 4)}.`);
}
/** Reliability diagram (Niculescu-Mizil and Caruana 2005) with Wilson intervals and a bar of samples for each bin. */
function reliabilityDiagram(facts) {
    return html `<figure>
    <figcaption>Reliability diagram</figcaption>
    <svg
      viewBox="0 0 ${reliability_WIDTH} ${reliability_HEIGHT}"
      width="${reliability_WIDTH}"
      height="${reliability_HEIGHT}"
      role="img"
      aria-labelledby="rd-t rd-d"
    >
      <title id="rd-t">Reliability diagram</title>
      <desc id="rd-d">${reliability_description(facts)}</desc>
      ${reliability_grid()}
      <path class="ideal" d="M${reliability_x(0)} ${reliability_y(0)}L${reliability_x(1)} ${reliability_y(1)}" />
      <path class="axis" d="M${reliability_x(0)} ${reliability_y(1)}V${reliability_y(0)}H${reliability_x(1)}" />
      ${points(facts)}
      <text x="${reliability_x(0.5)}" y="${reliability_TOP + reliability_SIDE + 28}" text-anchor="middle" class="soft">
        mean predicted probability
      </text>
      <text transform="translate(11 ${reliability_y(0.5)}) rotate(-90)" text-anchor="middle" class="soft">
        observed frequency
      </text>
      ${bars(facts)}
      <path class="axis" d="M${reliability_x(0)} ${BAR_TOP + BAR_HEIGHT}H${reliability_x(1)}" />
      <text x="${reliability_x(0.5)}" y="${BAR_TOP + BAR_HEIGHT + 14}" text-anchor="middle" class="soft">
        samples in each bin
      </text>
    </svg>
    <p class="soft">Dots: bins, with 95 % Wilson intervals. Dashed: perfect calibration.</p>
  </figure>`;
}

;// CONCATENATED MODULE: ./src/report/html/sections.ts






const MAX_NOTES = 200;
const sections_MAX_TEXT = 4000;
function notes(section) {
    if (section.notes.length === 0)
        return false;
    const kept = section.notes.slice(0, MAX_NOTES);
    const more = section.notes.length - kept.length;
    return html `<ul>
    ${kept.map((n) => html `<li>${words((0,format/* shorten */.ml)(n, sections_MAX_TEXT))}</li>`)}${more > 0 && html `<li>${more} more are left out here.</li>`}
  </ul>`;
}
/** What only the HTML has room for: the chart beside the tables, the whole ranking. */
function extra(section, assessment) {
    const { calibration, eig } = assessment.facts;
    if (section.id === 'calibration' && calibration.state === 'found' && calibration.value.facts !== undefined)
        return reliabilityDiagram(calibration.value.facts);
    if (section.id === 'selection' && eig.state === 'found' && eig.value.facts !== undefined)
        return rankingTable(eig.value.facts);
    return null;
}
/** The order in which an auditor reads them. */
const ORDER = ['legs', 'datasets', 'coverage', 'tests', 'calibration', 'selection', 'builds'];
function inAuditOrder(view) {
    return [...view.sections].sort((a, b) => ORDER.indexOf(a.id) - ORDER.indexOf(b.id));
}
function sectionMarkup(section, assessment) {
    const more = extra(section, assessment);
    const tables = section.tables.filter((t) => t.part_of_ranking !== true || more === null).map(htmlTable);
    const beside = (chart) => html `<div class="pair">
      ${chart}
      <div>${tables}</div>
    </div>`;
    const { backtest } = assessment.facts;
    const curve = section.id === 'selection' && backtest.state === 'found' ? detectionCurve(backtest.value) : null;
    const body = section.id === 'calibration' && more !== null
        ? beside(more)
        : html `${curve === null ? tables : beside(curve)}${more}`;
    return html `<section aria-labelledby="${section.id}">
    <h2 id="${section.id}">${section.title}</h2>
    <p class="line">${words(section.line)}</p>
    ${notes(section)}${body}
  </section> `;
}

// EXTERNAL MODULE: ./src/lib/numbers.ts
var numbers = __webpack_require__(67357);
;// CONCATENATED MODULE: ./src/report/html/settings.ts




const SOURCES = {
    input: 'input or flag',
    env: 'environment variable',
    config: 'config file',
    default: 'default'
};
/** Every setting, its value and which of the four places it came from; those that nobody set are folded. */
function settingsSection(view) {
    const set = view.settings.filter((s) => s.source !== 'default');
    const defaults = view.settings.filter((s) => s.source === 'default');
    const folded = html `<details>
    <summary>${(0,numbers/* counted */.hS)(defaults.length, 'default')}</summary>
    ${htmlTable(tableOf('Defaults', defaults))}
  </details>`;
    const body = view.settings.length === 0
        ? html `<p>No settings were recorded.</p>`
        : html `${set.length > 0 ? htmlTable(tableOf('Settings', set)) : html `<p>Nothing was set.</p>`}${defaults.length > 0 && folded}`;
    return html `<section aria-labelledby="settings">
    <h2 id="settings">Settings and where they come from</h2>
    <p>
      An input or flag is stronger than an environment variable, that than the config file, that than the
      default.
    </p>
    ${body}
  </section> `;
}
function tableOf(caption, settings) {
    return {
        caption,
        columns: [
            { title: 'Setting', kind: 'code' },
            { title: 'Environment variable', kind: 'code' },
            { title: 'Value', kind: 'code' },
            { title: 'Source', kind: 'text' }
        ],
        rows: settings.map((s) => [
            s.name,
            s.env,
            (0,format/* shorten */.ml)(s.value, 500),
            s.value === '' ? `${SOURCES[s.source]}, not set` : SOURCES[s.source]
        ]),
        omitted: 0
    };
}

;// CONCATENATED MODULE: ./src/report/html/style.ts
/** The one style sheet: plain, dense, light and dark, 360 px, paper. Every colour pair has a contrast of 4.5 or more. */
const STYLE = `
:root{color-scheme:light dark;
--bg:#fff;--fg:#1b1d21;--soft:#555b64;--line:#c9cdd3;--rule:#e4e6ea;--head:#f3f4f6;--link:#0b4f9e;
--pass:#17632f;--fail:#a3121f;--warn:#7a4a00;--none:#555b64;--mark:#0b4f9e;--band:#c7d9ee;--alert:#fff6e0}
@media (prefers-color-scheme:dark){:root{
--bg:#15171a;--fg:#e3e5e8;--soft:#a4abb5;--line:#454a52;--rule:#2c3036;--head:#1f2226;--link:#8dbdf5;
--pass:#7fd49a;--fail:#ff9c9c;--warn:#f0c26b;--none:#a4abb5;--mark:#8dbdf5;--band:#2c435c;--alert:#2b2413}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0 auto;max-width:76rem;padding:1rem 1.25rem 3rem;background:var(--bg);color:var(--fg);
font:0.9375rem/1.45 system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",Arial,sans-serif;overflow-wrap:anywhere}
h1{font-size:1.25rem;line-height:1.3;margin:.25rem 0 .5rem}
h2{font-size:1.0625rem;margin:2.25rem 0 .4rem;padding-top:.5rem;border-top:2px solid var(--fg)}
h3{font-size:.9375rem;margin:1.25rem 0 .3rem}
p,ul,ol,dl{margin:.4rem 0}
ul,ol{padding-left:1.25rem}
a{color:var(--link)}
:focus-visible{outline:2px solid var(--link);outline-offset:2px}
code,kbd,pre{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace;font-size:.85em;unicode-bidi:isolate}
pre{margin:.4rem 0;padding:.5rem .75rem;border:1px solid var(--line);overflow-x:auto;white-space:pre}
.skip{position:absolute;left:-99rem}
.skip:focus{position:static}
.eyebrow{color:var(--soft);margin:0}
.alert{border-left:4px solid var(--warn);background:var(--alert);padding:.4rem .75rem;font-weight:600}
nav ul{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.25rem 1rem}
.line{font-weight:600}
.soft{color:var(--soft)}
.run{display:grid;grid-template-columns:max-content 1fr;gap:.1rem 1rem}
.run dt{color:var(--soft);font-weight:400}
.run dd{margin:0;min-width:0}
.scroll{overflow-x:auto;margin:.4rem 0;max-width:100%;
background:linear-gradient(var(--bg),var(--bg)) 100% 0/.5rem 100% no-repeat local,linear-gradient(var(--soft),var(--soft)) 100% 0/.2rem 100% no-repeat scroll}
table{border-collapse:collapse;font-variant-numeric:tabular-nums;overflow-wrap:normal}
caption{text-align:left;font-weight:600;padding:.4rem 0 .25rem}
th,td{text-align:left;vertical-align:top;padding:.25rem .75rem .25rem 0;border-bottom:1px solid var(--rule)}
thead th{border-bottom:1px solid var(--fg);white-space:nowrap;font-weight:600}
thead th{vertical-align:bottom}
thead th.number{white-space:normal}
td{max-width:34rem}
td.wide{min-width:16rem;overflow-wrap:anywhere}
.code{white-space:nowrap}
.code.long{white-space:normal;overflow-wrap:anywhere;min-width:18rem}
td.failure{max-width:none;width:100%;min-width:16rem;overflow-wrap:anywhere}
td pre{white-space:pre-wrap;overflow-wrap:anywhere}
summary{cursor:pointer}
dt{font-weight:600}
dd{margin:0 0 .3rem}
tbody th{font-weight:400}
.marked tbody th{font-weight:600}
.number{text-align:right;white-space:nowrap}
.v{font-weight:600;white-space:nowrap}
.v.pass{color:var(--pass)}.v.fail{color:var(--fail)}.v.warn{color:var(--warn)}.v.none{color:var(--none)}
tr.fail>:first-child{box-shadow:inset 3px 0 var(--fail)}
tr.warn>:first-child{box-shadow:inset 3px 0 var(--warn)}
tr.fail>:first-child,tr.warn>:first-child{padding-left:.5rem}
table.marked th:first-child{padding-left:.5rem;white-space:nowrap}
td.short{white-space:nowrap}
figure{margin:.75rem 0}
figcaption{font-weight:600}
svg{display:block;max-width:100%;height:auto;font-family:inherit}
svg text{fill:var(--fg);font-size:11px}
svg .soft{fill:var(--soft)}
svg .axis{stroke:var(--fg);fill:none}
svg .grid{stroke:var(--rule);fill:none}
svg .ideal{stroke:var(--soft);stroke-dasharray:4 3;fill:none}
svg .mark{stroke:var(--mark);fill:var(--mark)}
svg .trace{stroke:var(--mark);fill:none;stroke-width:1.5}
svg .whisker{stroke:var(--mark);fill:none}
svg .bar{fill:var(--band)}
.ranking .scroll{max-height:34rem;overflow:auto;border:1px solid var(--line)}
.ranking thead th{position:sticky;top:0;background:var(--head)}
.ranking td{white-space:nowrap}
.ranking td.code.long{white-space:normal;min-width:18rem}
.ranking td.words{white-space:normal;min-width:7rem}
.ranking td:first-child,.ranking th:first-child{padding-left:.5rem}
.pair{display:flex;flex-wrap:wrap;gap:0 2.5rem;align-items:flex-start}
.pair>*{min-width:0;max-width:100%}
.pair>figure{flex:0 1 22.5rem}
.pair>div{flex:1 1 30rem}
.controls{display:flex;flex-wrap:wrap;gap:.4rem 1rem;align-items:end;margin:.5rem 0}
.controls label{display:block;color:var(--soft)}
input,select,button{font:inherit;color:inherit;background:var(--bg);border:1px solid var(--soft);border-radius:2px;padding:.2rem .5rem;min-height:1.9rem;max-width:100%}
button{cursor:pointer}
button[disabled]{color:var(--soft);border-color:var(--line);cursor:default}
th button{border:0;padding:0 .1rem;min-height:1.5rem;font-weight:600;text-decoration:underline;text-underline-offset:.2em;background:none}
th[aria-sort] button::after{content:" \\2191"}
th[aria-sort=descending] button::after{content:" \\2193"}
[hidden]{display:none!important}
footer{margin-top:2.5rem;border-top:1px solid var(--line);color:var(--soft)}
@media (max-width:30rem){body{padding:.5rem .75rem 2rem}.run{gap:.1rem .6rem}}
@media screen and (max-width:45rem){
table.stack,.stack caption,.stack tbody,.stack tr,.stack tbody th,.stack td{display:block;max-width:none;white-space:normal}
.stack thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.stack tr{padding:.35rem 0;border-bottom:1px solid var(--line)}
.stack tr.fail,.stack tr.warn{padding-left:.5rem}
.stack tr.fail{box-shadow:inset 3px 0 var(--fail)}
.stack tr.warn{box-shadow:inset 3px 0 var(--warn)}
.stack tbody th:first-child{box-shadow:none;padding:0;border:0;font-weight:600;min-width:0;overflow-wrap:anywhere}
.stack td,.stack td.code.long{text-align:left;padding:.05rem 0;border:0;min-width:0;overflow-wrap:anywhere}
.stack td:empty{display:none}
.stack td:not(.failure)::before{content:attr(data-label) ": ";color:var(--soft);font-weight:400}}
@media print{
:root{color-scheme:light;--bg:#fff;--fg:#000;--soft:#444;--line:#999;--rule:#ccc;--head:#fff;--link:#000;
--pass:#17632f;--fail:#a3121f;--warn:#7a4a00;--none:#444;--mark:#0b4f9e;--band:#c7d9ee;--alert:#fff}
@page{margin:14mm}
body{max-width:none;padding:0;font-size:9pt}
nav,.skip,.controls{display:none}
.scroll{overflow:visible}
table{font-size:7.5pt;max-width:100%}
td,td.wide,td.failure,.code.long,.ranking td.code.long{min-width:0;max-width:none}
td.failure{width:auto}
.ranking .scroll{max-height:none;border:0}
td,th,td.short,.code,thead th,table.marked th:first-child,.ranking td,.ranking td.code{white-space:normal}
td,th{padding-right:.5rem;overflow-wrap:break-word}
.code,.code.long,td.wide{overflow-wrap:anywhere}
.number,.v,.ranking td.number{white-space:nowrap}
h2{break-after:avoid}tr,figure,.pair>*{break-inside:avoid}thead{display:table-header-group}
pre{white-space:pre-wrap}
details::details-content{content-visibility:visible;block-size:auto}}
`;

;// CONCATENATED MODULE: ./src/report/html/trends.ts



const trends_WIDTH = 320;
const trends_HEIGHT = 90;
const trends_LEFT = 56;
const RIGHT = 8;
const trends_TOP = 10;
const BOTTOM = 14;
const MAX_METRICS = 12;
function metricsIn(trends) {
    return [...new Set(trends.flatMap((t) => Object.keys(t.values)))].slice(0, MAX_METRICS);
}
/** Five significant digits fit beside the axis. */
function axis(x) {
    return String(Number(x.toPrecision(5)));
}
/** `Moved by 1a2b3c4 on 2026-11-02: 84.1 to 79.3.`; nothing where no run stands out. */
function movedBy(metric, moves) {
    const moved = moves.find((m) => m.metric === metric)?.moved_by;
    if (moved === undefined)
        return '';
    const commit = moved.git_sha === null ? 'a run' : (0,format/* shorten */.ml)((0,format/* shortSha */.Fu)(moved.git_sha), 40);
    return ` Moved by ${commit} on ${moved.timestamp.slice(0, 10)}: ${(0,format/* short */.h0)(moved.from)} to ${(0,format/* short */.h0)(moved.to)}.`;
}
function chart(metric, trends, moves, index) {
    const points = trends
        .map((t, i) => ({ i, value: t.values[metric] }))
        .filter((p) => p.value !== undefined && Number.isFinite(p.value));
    const first = points[0];
    const last = points.at(-1);
    if (first === undefined || last === undefined)
        return html ``;
    const low = Math.min(...points.map((p) => p.value));
    const high = Math.max(...points.map((p) => p.value));
    const span = high - low || 1;
    const x = (i) => (0,format/* fixed */.Zu)(trends_LEFT + (i / Math.max(1, trends.length - 1)) * (trends_WIDTH - trends_LEFT - RIGHT), 1);
    const y = (v) => (0,format/* fixed */.Zu)(high === low ? trends_HEIGHT / 2 : trends_TOP + ((high - v) / span) * (trends_HEIGHT - trends_TOP - BOTTOM), 1);
    const path = points.map((p, k) => `${k === 0 ? 'M' : 'L'}${x(p.i)} ${y(p.value)}`).join('');
    const moved = movedBy(metric, moves);
    const said = `${metric}: from ${(0,format/* short */.h0)(first.value)} to ${(0,format/* short */.h0)(last.value)} over ${(0,format/* plural */.LS)(points.length, 'run')}; lowest ${(0,format/* short */.h0)(low)}, highest ${(0,format/* short */.h0)(high)}.${moved}`;
    return html `<figure>
    <figcaption>${metric}${moved !== '' && html `<br />${moved.trim()}`}</figcaption>
    <svg
      viewBox="0 0 ${trends_WIDTH} ${trends_HEIGHT}"
      width="${trends_WIDTH}"
      height="${trends_HEIGHT}"
      role="img"
      aria-labelledby="trend-${index}"
    >
      <title id="trend-${index}">${said}</title>
      <path class="grid" d="M${trends_LEFT} ${y(high)}H${trends_WIDTH - RIGHT}M${trends_LEFT} ${y(low)}H${trends_WIDTH - RIGHT}" />
      <text x="${trends_LEFT - 5}" y="${Number(y(high)) + 4}" text-anchor="end">${axis(high)}</text>
      ${low !== high && html `<text x="${trends_LEFT - 5}" y="${Number(y(low)) + 4}" text-anchor="end">${axis(low)}</text>`}
      <path class="trace" d="${path}" />
      <circle class="mark" cx="${x(last.i)}" cy="${y(last.value)}" r="3" />
    </svg>
  </figure>`;
}
/** One small line a metric over the last runs, oldest first, and the same numbers in a table. */
function trendsBody(trends, moves = []) {
    const metrics = metricsIn(trends);
    const table = {
        caption: 'Last runs, newest first',
        columns: [
            { title: 'Time', kind: 'text' },
            ...metrics.map((title) => ({ title, kind: 'number' }))
        ],
        rows: [...trends].reverse().map((t) => [
            t.timestamp,
            ...metrics.map((m) => {
                const value = t.values[m];
                return value === undefined ? '' : (0,format/* short */.h0)(value);
            })
        ]),
        omitted: 0
    };
    return html `<div class="pair">${metrics.map((m, i) => chart(m, trends, moves, i))}</div>
    ${htmlTable(table)}`;
}

// EXTERNAL MODULE: ./src/report/verify-commands.ts
var verify_commands = __webpack_require__(22808);
;// CONCATENATED MODULE: ./src/report/html/verify.ts


/** How somebody who trusts none of this checks it. The pack holds this page, so its digest cannot stand here. */
function verifySection(view) {
    const { pack } = view.evidence;
    const commands = pack === undefined
        ? ['sha256sum provenance_pack_*', 'provenance-gates verify provenance_pack_*']
        : (0,verify_commands/* verifyCommands */.I)(pack);
    return html `<section aria-labelledby="verify">
    <h2 id="verify">How to verify</h2>
    <p>
      This page is part of the evidence pack of its run. Download the pack and compare its SHA-256 with the
      one in the job summary or the pull request comment; then let the program check every file in it against
      the manifest:
    </p>
    <pre tabindex="0" role="region" aria-label="Commands">${commands.map((c) => [c, trusted('\n')])}</pre>
    <p>
      It computes every gate again from the evidence inside. The program is the action itself: in a checkout
      of it, <code>node dist/index.js</code> stands for <code>provenance-gates</code>. Where the run was
      signed, <code>--bundle</code>, <code>--trusted-root</code> and <code>--repo</code> tell who made the
      pack.
    </p>
    <p>
      A data set that is one file: the digest is what <code>sha256sum FILE</code> prints (or sha512sum,
      sha1sum, md5sum, as its algorithm says). A tree hash of a build is what
      <code>nix hash path DIR</code> prints for the outputs.
    </p>
  </section> `;
}

;// CONCATENATED MODULE: ./src/report/html/page.ts










function sha256(text) {
    return `'sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}'`;
}
/** Nothing may load; only this script and this style sheet, by their hashes, may act (CSP Level 3). */
function policy() {
    return [
        "default-src 'none'",
        `script-src ${sha256(CLIENT_SCRIPT)}`,
        `style-src ${sha256(STYLE)}`,
        "base-uri 'none'",
        "form-action 'none'"
    ].join('; ');
}
function runFacts(view) {
    const { run } = view;
    const facts = [
        ['Time', run.timestamp],
        ['Commit', html `<code>${run.head_sha}</code>`],
        ...(run.git_sha === run.head_sha
            ? []
            : [['Commit that ran', html `<code>${run.git_sha}</code>`]]),
        ['Branch', html `<code>${run.git_branch}</code>`],
        ...(run.base_branch === null ? [] : [['Base', html `<code>${run.base_branch}</code>`]]),
        ...(run.repository === null
            ? []
            : [['Repository', html `<code>${run.repository}</code>`]]),
        [
            'Run',
            `${run.ci_run_id}, attempt ${run.run_attempt}, job ${run.job}${run.event === null ? '' : `, on ${run.event}`}`
        ],
        ['Tool', `provenance-gates ${run.tool_version}`]
    ];
    return html `<dl class="run">
    ${facts.map(([name, value]) => html `<dt>${name}</dt>
          <dd>${value}</dd>`)}
  </dl>`;
}
function warnings(view) {
    if (view.warnings.length === 0)
        return false;
    const kept = view.warnings.slice(0, 200);
    const more = view.warnings.length - kept.length;
    return html `<h3>Warnings</h3>
    <ul>
      ${kept.map((w) => html `<li>${words((0,format/* shorten */.ml)(w, 2000))}</li>`)}${more > 0 && html `<li>${more} more are left out here.</li>`}
    </ul>`;
}
/** `Provenance gates: failed — ...` with the result as a word that also has a colour. */
function headline(view) {
    const tones = { passed: 'pass', failed: 'fail', incomplete: 'warn', cancelled: 'warn' };
    const [before = '', ...after] = view.headline.split(view.result);
    return html `<h1>
    ${before}<span class="v ${tones[view.result]}">${view.result}</span>${after.join(view.result)}
  </h1>`;
}
/**
 * The report as one HTML file: opens from disk, asks for nothing, works without script. All data is escaped by
 * the template; see markup.ts.
 */
function renderHtml(assessment, view, options = {}) {
    const trends = options.trends ?? [];
    const sections = inAuditOrder(view);
    const links = [
        ['summary', 'CI summary'],
        ...sections.map((s) => [s.id, s.title]),
        ...(trends.length > 0 ? [['trends', 'Trends']] : []),
        ['settings', 'Settings'],
        ['verify', 'How to verify']
    ];
    const page = html `<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${trusted(policy())}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta name="robots" content="noindex" />
        <title>Provenance gates: ${view.result} at ${(0,format/* shortSha */.Fu)(view.run.head_sha)}</title>
        ${trusted(`<style>${STYLE}</style>`)}
      </head>
      <body>
        <a class="skip" href="#summary">Skip to the CI summary</a>
        <header>
          ${headline(view)} ${view.alerts.map((a) => html `<p class="alert">${words(a)}</p>`)}
          ${attention(view)} ${runFacts(view)}
        </header>
        <nav aria-label="Sections">
          <ul>
            ${links.map(([id, title]) => html `<li><a href="#${id}">${title}</a></li>`)}
          </ul>
        </nav>
        <main>
          <section aria-labelledby="summary">
            <h2 id="summary">CI summary</h2>
            ${gatesTable(view)}${warnings(view)}
          </section>
          ${sections.map((s) => sectionMarkup(s, assessment))}
          ${trends.length > 0 &&
        html `<section aria-labelledby="trends">
              <h2 id="trends">Trends</h2>
              ${trendsBody(trends, options.moves ?? [])}
            </section>`}
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
    </html> `;
    return page.text;
}

// EXTERNAL MODULE: ./src/report/markdown/document.ts
var markdown_document = __webpack_require__(43313);
// EXTERNAL MODULE: ./src/report/markdown/fit.ts
var fit = __webpack_require__(12105);
// EXTERNAL MODULE: ./src/report/markdown/table.ts
var table = __webpack_require__(38090);
;// CONCATENATED MODULE: ./src/report/markdown/ci-report.ts





const FIT = { rows: 1000, lines: 0, text: 1000 };
function runBlock(view) {
    const { run } = view;
    const facts = [
        ['Time', run.timestamp],
        ['Commit', run.head_sha],
        ...(run.git_sha === run.head_sha ? [] : [['Commit that ran', run.git_sha]]),
        ['Branch', run.git_branch],
        ['Run', `${run.ci_run_id}, attempt ${run.run_attempt}, job ${run.job}`],
        ['Tool', `provenance-gates ${run.tool_version}`]
    ];
    return {
        head: ['## Run', ''],
        items: facts.map(([name, value]) => `- ${name}: ${(0,report_escape/* mdCode */.xs)((0,format/* shorten */.ml)(value, 300))}`)
    };
}
/** Folded, since most are defaults: those that somebody set come first. */
function settingsBlocks({ settings }) {
    if (settings.length === 0)
        return [];
    const columns = ['Setting', 'Value', 'Source'].map((title) => ({ title, kind: 'text' }));
    const set = settings.filter((s) => s.source !== 'default');
    const rest = settings.filter((s) => s.source === 'default');
    const summary = `${(0,format/* count */.U9)(set.length)} set, ${(0,format/* plural */.LS)(rest.length, 'default')}`;
    const rows = [...set, ...rest].map((s) => `| ${(0,report_escape/* mdCode */.xs)(s.name)} | ${s.value === '' ? 'not set' : (0,report_escape/* mdCode */.xs)((0,format/* shorten */.ml)(s.value, 300))} | ${(0,report_escape/* mdText */.bC)(s.source)} |`);
    return [
        (0,fit/* paragraph */.FY)('## Settings and where they come from'),
        (0,fit/* paragraph */.FY)([
            `<details><summary>${summary}</summary>`,
            [...(0,table/* mdHeader */.d)(columns), ...rows].join('\n'),
            '</details>'
        ].join('\n\n'))
    ];
}
/** artifact/ci_report.md: the summary without the summary's limit, and with the run and all settings. */
function renderCiReport(view) {
    const blocks = [...(0,markdown_document/* documentBlocks */._)(view, FIT, 1), runBlock(view)];
    blocks.push(...settingsBlocks(view), (0,fit/* paragraph */.FY)('The HTML report, report.html in the evidence directory, holds the charts and the complete lists.'));
    return (0,fit/* joinBlocks */.x9)(blocks);
}

;// CONCATENATED MODULE: ./src/report/metrics.ts
/**
 * Without null, undefined and numbers that are not finite: what was not measured is absent, never 0 or null.
 * @returns undefined when nothing is left.
 */
function measured(value) {
    if (typeof value === 'string' || typeof value === 'boolean')
        return value;
    if (typeof value === 'number')
        return Number.isFinite(value) ? value : undefined;
    if (Array.isArray(value))
        return value.map(measured).filter((v) => v !== undefined);
    if (typeof value !== 'object' || value === null)
        return undefined;
    const kept = {};
    for (const [key, member] of Object.entries(value)) {
        const json = measured(member);
        // Object.defineProperty: a data set may be named `__proto__`.
        if (json !== undefined)
            Object.defineProperty(kept, key, { value: json, enumerable: true, writable: true, configurable: true });
    }
    return kept;
}
function found(evidence, of) {
    return evidence.state === 'found' ? of(evidence.value) : undefined;
}
function without(value, ...keys) {
    const left = new Set(keys);
    return Object.fromEntries(Object.entries(value).filter(([key]) => !left.has(key)));
}
function coverageMetrics(c) {
    const { base, patch, ratchet, paths } = c;
    return {
        ...without(c, 'worst', 'base', 'patch', 'ratchet', 'paths'),
        paths: paths?.map((p) => without(p, 'worst', 'others')),
        base: base && found(base, (b) => without(b, 'fell')),
        patch: patch && found(patch, (p) => without(p, 'blocks', 'blocks_omitted', 'unknown')),
        ratchet: ratchet && without(ratchet, 'problem', 'other_jobs')
    };
}
/** Shifts that are listed; the reports have more. */
const MAX_SHIFTS = 20;
function factsOf({ facts }) {
    return {
        coverage: found(facts.coverage, coverageMetrics),
        tests: found(facts.tests, (t) => without(t, 'cases', 'failing')),
        calibration: found(facts.calibration, ({ facts: c, ece, mce, brier_score }) => c === undefined
            ? { ece, mce, brier_score }
            : {
                ece: c.ece,
                mce: c.mce,
                brier_score: c.brier_score,
                n_samples: c.n_samples,
                n_bins: c.n_bins,
                strategy: c.strategy,
                ci: c.ci
            }),
        uncertainty: found(facts.uncertainty, (u) => ({
            ...u,
            entropy_delta: u.entropy_before === undefined || u.entropy_after === undefined
                ? undefined
                : u.entropy_after - u.entropy_before
        })),
        selection: found(facts.eig, ({ avg_eig_bits, facts: e }) => ({
            avg_eig_bits: e === undefined ? avg_eig_bits : e.avg_eig_bits,
            predictor: e?.predictor,
            ...e?.selection.stats
        })),
        backtest: found(facts.backtest, (b) => without(b, 'calibration')),
        regressions: facts.shifts &&
            found(facts.shifts, ({ shifts, metrics, durations, judged }) => ({
                metrics,
                durations,
                judged,
                largest: shifts.slice(0, MAX_SHIFTS)
            })),
        builds: found(facts.builds, (b) => ({
            status: b.status,
            cause: b.cause,
            first_hash: b.builds[0]?.hash,
            second_hash: b.builds[1]?.hash,
            differences: b.differences.length + b.differences_omitted
        })),
        datasets: found(facts.datasets, (d) => ({
            total: d.datasets.length,
            verified: d.datasets.filter((s) => s.status === 'verified').length,
            blocking: d.datasets.filter((s) => s.blocking).length,
            status: Object.fromEntries(d.datasets.map((s) => [s.name, s.status]))
        }))
    };
}
/** artifact/ci_metrics.json: every number of the run under snake_case keys; what was not measured is absent. */
function metricsOf(assessment) {
    const { run, gates, result, mock } = assessment;
    const all = measured({
        schema: 'provenance-gates/ci-metrics/v1',
        ...run,
        result,
        gates_passed: result === 'passed',
        mock,
        gates: Object.fromEntries(gates.map((g) => [
            g.name,
            {
                verdict: g.verdict,
                value: g.value,
                threshold: g.threshold,
                comparison: g.comparison,
                interval: g.interval,
                sample_size: g.sample_size,
                required: g.required
            }
        ])),
        ...factsOf(assessment)
    });
    return all;
}

// EXTERNAL MODULE: ./src/report/view.ts + 7 modules
var report_view = __webpack_require__(6297);
;// CONCATENATED MODULE: ./src/report/write.ts







/**
 * Write artifact/ci_report.md, ci_metrics.json, eig_rankings.json, selected_tests.json (the last two only when
 * tests were ranked in this run) and report.html below `evidenceDir`, each as a whole or not at all.
 * @throws GateError `path` when a directory leaves the repository, `io` when the disk says no.
 */
async function writeReports(root, evidenceDir, assessment, options = {}) {
    const put = (directory, name, what, text) => {
        const file = (0,paths/* resolveInside */.LI)(root, external_node_path_default().join(directory, name), what);
        (0,files/* writeAtomic */.vZ)(file, text);
        return (0,paths/* relativeTo */.Mf)(root, file);
    };
    const artifact = (name, text) => put('artifact', name, 'artifact', text);
    const view = (0,report_view.buildView)(assessment, options);
    const written = {
        markdown: artifact('ci_report.md', renderCiReport(view)),
        metrics: artifact('ci_metrics.json', (0,files/* toJson */.aB)(metricsOf(assessment))),
        html: put(evidenceDir, 'report.html', 'evidence-dir', renderHtml(assessment, view, { trends: options.trends ?? [], moves: options.moves ?? [] }))
    };
    const eig = assessment.facts.eig.state === 'found' ? assessment.facts.eig.value.facts : undefined;
    if (eig === undefined)
        return written;
    // A row a line and never one string: there may be 100,000 tests.
    const { writeRows } = await __webpack_require__.e(/* import() */ 7867).then(__webpack_require__.bind(__webpack_require__, 47867));
    const rows = (name, value) => {
        const file = (0,paths/* resolveInside */.LI)(root, external_node_path_default().join('artifact', name), 'artifact');
        writeRows(file, value);
        return (0,paths/* relativeTo */.Mf)(root, file);
    };
    return {
        ...written,
        rankings: rows('eig_rankings.json', eig.rankings),
        selected: rows('selected_tests.json', eig.selection)
    };
}


/***/ })

};
