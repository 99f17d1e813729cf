export const id = 9868;
export const ids = [9868,2011];
export const modules = {

/***/ 12011:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fu: () => (/* binding */ shortSha),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   YA: () => (/* binding */ seconds),
/* harmony export */   Zu: () => (/* binding */ fixed),
/* harmony export */   dR: () => (/* binding */ usd),
/* harmony export */   ee: () => (/* binding */ bytes),
/* harmony export */   h0: () => (/* binding */ short),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   v6: () => (/* binding */ ended),
/* harmony export */   v9: () => (/* binding */ withRemedy)
/* harmony export */ });
/** Digits after the point, then trailing zeros kept: columns of numbers line up. */
function fixed(x, digits) {
    if (!Number.isFinite(x))
        return 'not a number';
    const text = x.toFixed(digits);
    return Number(text) === 0 && text.startsWith('-') ? text.slice(1) : text;
}
/** A number as short as it can be said without losing it, at most `digits` after the point. */
function short(x, digits = 4) {
    if (!Number.isFinite(x))
        return 'not a number';
    return String(Number(x.toFixed(digits)));
}
/** The sentence with the full stop that ends it; nothing stays nothing. */
function ended(text) {
    return text === '' || /[.!?…]$/.test(text) ? text : `${text}.`;
}
/** What was found and what to do in one sentence: both begin in lower case, often with a name. */
function withRemedy(message, remedy) {
    return remedy === undefined ? message : `${message.replace(/\.$/, '')}; ${remedy}`;
}
/** 1234567 -> `1,234,567`, the same on every machine. */
function count(n) {
    if (!Number.isFinite(n))
        return 'not a number';
    return String(Math.trunc(n)).replace(/\B(?=(\d{3})+$)/g, ',');
}
/** `1 test`, `2 tests`. */
function plural(n, one, many = `${one}s`) {
    return `${count(n)} ${n === 1 ? one : many}`;
}
/** Bytes with a binary unit: `1.5 MiB`. */
function bytes(n) {
    const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
    let value = n;
    let unit = 0;
    while (value >= 1024 && unit < units.length - 1) {
        value /= 1024;
        unit++;
    }
    return unit === 0 ? `${count(value)} B` : `${value.toFixed(1)} ${units[unit] ?? ''}`;
}
/** `0.42 s`, `12.3 s`, `4 min 05 s`, `2 h 03 min`. */
function seconds(s) {
    if (!Number.isFinite(s))
        return 'not a number';
    if (s < 60)
        return `${s < 10 ? s.toFixed(2) : s.toFixed(1)} s`;
    const whole = Math.round(s);
    const two = (n) => String(n).padStart(2, '0');
    if (whole < 3600)
        return `${Math.floor(whole / 60)} min ${two(whole % 60)} s`;
    return `${Math.floor(whole / 3600)} h ${two(Math.floor((whole % 3600) / 60))} min`;
}
/** Money: cents for large sums, two significant digits for the price of one test. */
function usd(x) {
    if (!Number.isFinite(x))
        return 'not a number';
    if (x === 0)
        return '0 USD';
    const size = Math.abs(x);
    const digits = size >= 1 ? 2 : Math.min(10, 1 - Math.floor(Math.log10(size)));
    return `${fixed(x, digits)} USD`;
}
/** A share in 0..1 as `12.3 %`. */
function percent(share) {
    return `${fixed(share * 100, 1)} %`;
}
/**
 * At most `max` code points; what is too long keeps its head and its tail, since the end of a path or a test id
 * is what tells two of them apart.
 */
function shorten(text, max) {
    if (text.length <= max)
        return text;
    // Twice the room is enough to find the cut without spreading a text of megabytes.
    const head = Array.from(text.slice(0, max * 2));
    if (text.length <= max * 2 && head.length <= max)
        return text;
    const tail = Array.from(text.slice(-max * 2));
    const back = Math.floor((max - 1) / 3);
    return `${head.slice(0, max - 1 - back).join('')}…${back > 0 ? tail.slice(-back).join('') : ''}`;
}
/** The first seven characters of a commit, as git shows it; other names as they are. */
function shortSha(sha) {
    return /^[0-9a-f]{12,64}$/i.test(sha) ? sha.slice(0, 7) : sha;
}
/** The first 12 digits of a hash, which tell two apart for people; whatever is no hash stays whole. */
function shortDigest(text) {
    return /^[0-9a-f]{32,128}(\.dir)?$/.test(text) ? text.slice(0, 12) : text;
}


/***/ }),

/***/ 99868:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ curveTable),
/* harmony export */   backtestNotes: () => (/* binding */ backtestNotes),
/* harmony export */   backtestTable: () => (/* binding */ backtestTable)
/* harmony export */ });
/* unused harmony export BACKTEST_TERMS */
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);

const TITLES = {
    reference: 'reference rule',
    optimal: 'optimum (knows the future)'
};
/** The reference rule, where a sentence has room for it. */
const REFERENCE = 'the reference rule (the most uncertain tests for their price first)';
/** What stands in the table of the back-test, with the papers that define it. */
const BACKTEST_TERMS = [
    [
        'Back-test',
        'Each earlier run is predicted and ordered from the runs before it only; runs with a failure count. The budget is a share of the time that the run really took, or seconds of it, where a price of the runner turns dollars into seconds.'
    ],
    [
        'NAPFD',
        'How early the failures come in the whole order: p - (sum of the ranks of the failures found) / (n m) + p / (2 n), for n tests, m failures and the share p of them that is found; 1 is best. With p = 1 it is the APFD of Rothermel et al. (2001).'
    ],
    ['NAPFD at budget', 'The same where the run ends with its budget (Qu, Cohen and Woolf 2007).'],
    [
        'APFDc',
        'As NAPFD over the whole order, with seconds in place of ranks; all failures weigh the same (Elbaum, Malishevsky and Rothermel 2001).'
    ],
    [
        'Detection rate',
        'Failures found within the budget, of all failures in all runs. The gate of this name judges it.'
    ],
    ['Mean of runs', 'The same share for each run by itself, then the mean.'],
    ['Regressions', 'The detection rate of failures that are new or whose test passed last time.'],
    [
        'Time saved',
        "Mean share of a run's time that was left when its last failure was found: what is saved without missing one."
    ],
    ['Random', 'The mean of 20 random orders.'],
    ['Shortest first', 'By the time a test took in earlier runs.'],
    ['Recently failed', 'By the share of failures, the newest run weighing 0.3 and each older one less.'],
    [
        'Reference rule',
        'By entropy per dollar: the entropy of the failure share (centre of its Wilson interval, Wilson 1927) over the price of the test, at least 0.001 USD. What the selection has to beat.'
    ],
    ['Optimum', 'Knows which tests fail, and runs the shortest of them first. No order can do better.'],
    [
        'Intervals',
        '95 % Poisson bootstrap over runs (Chamandy et al. 2012): each resample counts a run 0, 1, 2, ... times.'
    ]
];
/** Columns beside the first; a figure that an older back-test does not have is left empty. */
const COLUMNS = [
    ['NAPFD', (b) => b.napfd],
    ['NAPFD at budget', (b) => b.napfd_at_budget],
    ['APFDc', (b) => b.apfdc],
    ['Detection rate', (b) => b.detection_rate],
    ['Mean of runs', (b) => b.detection_rate_macro],
    ['Regressions', (b) => b.regression_detection_rate],
    ['Time saved', (b) => b.time_saved_at_full_detection]
];
/** The selection itself in the form of a baseline. */
function asBaseline(b) {
    const { napfd, napfd_at_budget, apfdc, regression_detection_rate, time_saved_at_full_detection } = b;
    return {
        napfd,
        napfd_at_budget,
        ...(apfdc !== undefined && { apfdc }),
        detection_rate: b.detection_rate.micro,
        detection_rate_macro: b.detection_rate.macro,
        regression_detection_rate,
        ...(time_saved_at_full_detection !== undefined && { time_saved_at_full_detection })
    };
}
/** Where no run failed the rates are NaN in memory, and null in a file: nothing was measured. */
function isMeasured(value) {
    return typeof value === 'number' && !Number.isNaN(value);
}
function budget({ budget_sec, budget_fraction }) {
    const share = `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(budget_fraction)} of the time`;
    return budget_sec === undefined ? share : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(budget_sec, 2)} s a run, on average ${share}`;
}
/** How the selection would have done on the history, beside the orders it is compared with. */
function backtestTable(b) {
    const rows = [
        ['this selection', asBaseline(b)],
        ...Object.entries(b.baselines ?? {}).map(([name, of]) => [
            TITLES[name] ?? name.replace(/_/g, ' '),
            of
        ])
    ];
    // A column that no row can fill says nothing.
    const columns = COLUMNS.filter(([, of]) => rows.some(([, row]) => isMeasured(of(row))));
    return {
        caption: `Back-test on ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(b.failing_cycles, 'failing run')} at ${budget(b)}`,
        columns: [
            { title: 'Order', kind: 'text' },
            ...columns.map(([title]) => ({ title, kind: 'number' }))
        ],
        rows: rows.map(([name, row]) => [
            name,
            ...columns.map(([, of]) => {
                const value = of(row);
                return isMeasured(value) ? (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(value, 4) : '-';
            })
        ]),
        omitted: 0,
        terms: BACKTEST_TERMS
    };
}
/** Share of the failures found within a share of the time, for the selection, a random order and the optimum. */
function curveTable(b) {
    if (b.curve === undefined || b.failing_cycles === 0)
        return [];
    return [
        {
            caption: 'Failures found within a share of the time',
            columns: ['Time', 'This selection', 'Random', 'Optimum (knows the future)'].map((title) => ({
                title,
                kind: 'number'
            })),
            rows: b.curve.map((at) => [
                (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(at.fraction),
                (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(at.selection, 4),
                (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(at.random, 4),
                (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(at.optimal, 4)
            ]),
            omitted: 0
        }
    ];
}
function falls({ curve = [] }) {
    return curve.some((at, i) => {
        const before = curve[i - 1];
        return before !== undefined && (at.selection < before.selection || at.random < before.random);
    });
}
/** What the table does not say; older back-tests know less of it. */
function backtestNotes(b) {
    const notes = [];
    if (b.failures !== undefined && b.regressions !== undefined) {
        const caught = b.regression_detection_rate === null
            ? ''
            : `, of which ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(b.regression_detection_rate)} would have been caught`;
        notes.push(`Back-test: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(b.cycles, 'run')} with ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(b.failures, 'failure')}, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(b.regressions, 'regression')} among them${caught}.`);
    }
    if (b.failing_cycles === 0)
        notes.push('No run has a failure, so that there was nothing to detect and no order to compare: record runs in which tests fail too.');
    else if (b.difference_to_reference !== undefined) {
        const { value, ci } = b.difference_to_reference.detection_rate;
        const found = Number((0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(value, 4)) === 0
            ? `finds the same share of the failures as ${REFERENCE}`
            : `finds ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(Math.abs(value) * 100, 1)} points ${value > 0 ? 'more' : 'less'} of the failures than ${REFERENCE}`;
        notes.push(`This selection ${found}; 95 % interval of the difference ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(ci[0] * 100, 1)} to ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(ci[1] * 100, 1)} points.`);
    }
    if (falls(b))
        notes.push('The share of failures found can fall as the time grows: each budget has a choice of its own, and a larger one has room for a long test, which takes the time of short ones that fail.');
    if (b.log_loss !== undefined)
        notes.push(`Its predictions: ECE ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(b.ece, 4)}, Brier ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(b.brier, 4)}, log loss ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(b.log_loss, 4)} nats.`);
    if (b.mock === true)
        notes.push('The history of the back-test is mock data.');
    return [...notes, ...(b.warnings ?? [])];
}


/***/ })

};
