export const id = 6297;
export const ids = [6297];
export const modules = {

/***/ 73980:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ explanationLines)
/* harmony export */ });
/* harmony import */ var _lib_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67357);

/** What building again with fewer variations has shown, in sentences; none where it was not asked for. */
function explanationLines({ explanation }) {
    if (explanation === undefined)
        return [];
    const { rebuilds, finished, reason, findings } = explanation;
    return [
        `built again ${(0,_lib_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(rebuilds, 'time')}${finished ? '' : `, not to the end: ${reason ?? 'no reason was recorded'}`}`,
        ...findings.map(({ paths, variations }) => {
            const by = variations.length === 0
                ? 'differs without any variation'
                : `brought out by ${variations.join(' with ')}`;
            return `${paths.map((p) => JSON.stringify(p)).join(', ')}: ${by}`;
        })
    ];
}


/***/ }),

/***/ 28801:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ gateTitle),
/* harmony export */   u: () => (/* binding */ gateRow)
/* harmony export */ });
/* harmony import */ var _lib_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67357);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);


const WORDS = {
    pass: 'pass',
    fail: 'fail',
    warn: 'warn',
    'not-evaluated': 'not evaluated'
};
/** Titles are the seed's; digits are how many the value is shown with. */
const SHAPES = {
    legs: { title: 'Legs', digits: 0, unit: '' },
    coverage: { title: 'Coverage', digits: 2, unit: ' %' },
    'coverage-drop': { title: 'Coverage Drop', digits: 2, unit: ' points' },
    'patch-coverage': { title: 'Patch Coverage', digits: 2, unit: ' %' },
    tests: { title: 'Tests', digits: 0, unit: '' },
    ece: { title: 'ECE', digits: 4, unit: '' },
    brier: { title: 'Brier', digits: 4, unit: '' },
    mce: { title: 'MCE', digits: 4, unit: '' },
    'entropy-delta': { title: 'Entropy Delta', digits: 4, unit: ' bits' },
    'min-eig': { title: 'Min EIG', digits: 4, unit: ' bits' },
    'detection-rate': { title: 'Detection Rate', digits: 4, unit: '' },
    regressions: { title: 'Regressions', digits: 0, unit: '' },
    builds: { title: 'Builds', digits: 0, unit: '' },
    datasets: { title: 'Datasets', digits: 0, unit: '' }
};
/** A glob may have any length; the end of a path tells two of them apart. */
const GLOB_MAX = 80;
function isPathGate(name) {
    return name.startsWith('coverage:');
}
function shapeOf(name) {
    if (!isPathGate(name))
        return SHAPES[name];
    return { ...SHAPES.coverage, title: `Coverage of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(name.slice('coverage:'.length), GLOB_MAX)}` };
}
function gateTitle(name) {
    return shapeOf(name).title;
}
/** Gates compare 12 significant digits, so a value that differs from its threshold there must not look equal. */
const MAX_DIGITS = 12;
function digitsFor(gate, digits) {
    const { value, threshold } = gate;
    if (typeof value !== 'number' || typeof threshold !== 'number')
        return digits;
    if (!Number.isFinite(value) || !Number.isFinite(threshold))
        return digits;
    if ((0,_lib_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .round12 */ .u8)(value) === (0,_lib_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .round12 */ .u8)(threshold))
        return digits;
    let n = digits;
    while (n < MAX_DIGITS && value.toFixed(n) === threshold.toFixed(n))
        n++;
    return n;
}
function said(value, digits, unit) {
    if (value === null)
        return 'not measured';
    return typeof value === 'number' ? `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(value, digits)}${unit}` : value;
}
function changeOf(gate, shape, digits, baseline) {
    const before = baseline?.gates[gate.name];
    if (before === undefined || typeof gate.value !== 'number')
        return null;
    const change = gate.value - before;
    if (!Number.isFinite(change))
        return null;
    const text = (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(Math.abs(change), digits);
    if (Number(text) === 0)
        return 'no change';
    const unit = gate.name === 'coverage' || isPathGate(gate.name) ? ' points' : shape.unit;
    return `${change > 0 ? '+' : '-'}${text}${unit}`;
}
function todoOf(gate) {
    if (gate.verdict === 'pass')
        return null;
    if (gate.verdict === 'not-evaluated' && !gate.required)
        return null;
    return gate.remedy ?? gate.message;
}
/**
 * One gate as the table shows it. Numbers are plain decimals; what is not finite is said in words.
 * @param unjudged what was measured for a gate that was not asked for.
 */
function gateRow(gate, baseline, unjudged) {
    const shape = shapeOf(gate.name);
    const digits = digitsFor(gate, shape.digits);
    const { interval, threshold } = gate;
    return {
        name: gate.name,
        title: shape.title,
        verdict: gate.verdict,
        word: WORDS[gate.verdict],
        value: said(gate.value ?? unjudged ?? null, digits, shape.unit),
        threshold: threshold === null ? 'none' : `${gate.comparison} ${said(threshold, digits, shape.unit)}`,
        change: changeOf(gate, shape, digits, baseline),
        interval: interval === undefined
            ? null
            : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(interval[0], shape.digits)} to ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(interval[1], shape.digits)}${shape.unit}`,
        sample_size: gate.sample_size === undefined ? null : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(gate.sample_size),
        message: unjudged === undefined ? gate.message : `measured, not judged: ${gate.message}`,
        source: gate.source,
        todo: todoOf(gate),
        required: gate.required
    };
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


/***/ }),

/***/ 25891:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ missingSection)
/* harmony export */ });
/** A section whose evidence is not there says what was looked for; one that cannot be read says why. */
function missingSection(head, evidence) {
    const asked = evidence.configured ? ' It was asked for.' : '';
    const line = evidence.state === 'absent'
        ? `not evaluated; looked for ${evidence.looked_for}.${asked}`
        : `could not be read: ${evidence.source}: ${evidence.reason}`;
    return {
        ...head,
        state: evidence.state,
        line,
        notes: evidence.state === 'unreadable' ? [evidence.remedy] : [],
        tables: []
    };
}


/***/ }),

/***/ 47947:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ UNNAMED),
  w: () => (/* binding */ selectionSection)
});

// EXTERNAL MODULE: ./src/report/format.ts
var format = __webpack_require__(12011);
// EXTERNAL MODULE: ./src/report/sections/backtest.ts
var backtest = __webpack_require__(99868);
// EXTERNAL MODULE: ./src/report/sections/missing.ts
var missing = __webpack_require__(25891);
;// CONCATENATED MODULE: ./src/report/sections/shifts.ts

const MAX_ROWS = 20;
function said(x, { unit }) {
    if (unit === 's')
        return (0,format/* seconds */.YA)(x);
    return unit === '%' ? `${(0,format/* fixed */.Zu)(x, 2)} %` : `${(0,format/* fixed */.Zu)(x, 4)}${unit === '' ? '' : ` ${unit}`}`;
}
const signed = (x, text) => (x > 0 ? `+${text}` : text);
/** What is worse in this run than its own history lets expect; nothing where nothing is. */
function shiftsTable(shifts) {
    if (shifts?.state !== 'found' || shifts.value.shifts.length === 0)
        return [];
    const { metrics, durations, shifts: listed } = shifts.value;
    const rows = listed.slice(0, MAX_ROWS);
    return [
        {
            caption: 'Worse than usual in the runs before',
            columns: [
                { title: 'What', kind: 'code' },
                { title: 'This run', kind: 'number' },
                { title: 'Usual (median)', kind: 'number' },
                { title: 'Change', kind: 'number' },
                { title: 'Deviations', kind: 'number' },
                { title: 'Runs', kind: 'number' }
            ],
            rows: rows.map((shift) => [
                shift.kind === 'metric' ? shift.name : `duration of ${shift.name}`,
                said(shift.value, shift),
                said(shift.median, shift),
                shift.change_share === null
                    ? '-'
                    : signed(shift.change_share, `${(0,format/* fixed */.Zu)(100 * shift.change_share, 1)} %`),
                shift.deviations === null ? 'never varied' : signed(shift.deviations, (0,format/* fixed */.Zu)(shift.deviations, 1)),
                (0,format/* count */.U9)(shift.observations)
            ]),
            omitted: metrics + durations - rows.length
        }
    ];
}
/** What was compared, and what could not be. */
function shiftNotes(shifts) {
    if (shifts?.state === 'unreadable')
        return [`Earlier runs: could not be read: ${shifts.reason}`];
    if (shifts?.state !== 'found')
        return [];
    const { judged, metrics, durations, notes } = shifts.value;
    return [
        `Compared with ${shifts.source}: ${(0,format/* plural */.LS)(judged.metrics, 'metric')} and the durations of ${(0,format/* plural */.LS)(judged.tests, 'test')}; ${(0,format/* count */.U9)(metrics + durations)} worse than usual.`,
        ...notes
    ];
}

;// CONCATENATED MODULE: ./src/report/sections/selection.ts




const HEAD = { id: 'selection', title: 'Epistemic metrics and selected tests' };
/** Test names are not always unique and may be absent; a row of a table still needs a name. */
const UNNAMED = '(unnamed)';
/** What the order of `selection.tests` is; see selectTests. */
function orderWords({ stats, tests }) {
    const falling = tests.every((t, i) => i === 0 || (tests[i - 1]?.eig_bits ?? 0) >= t.eig_bits);
    if (falling)
        return 'most information first';
    return stats.mode === 'density'
        ? 'first to run first: likely failures, then the longer ones at the end of the budget'
        : 'likeliest failure first';
}
/** Whether a name alone does not tell which test is meant. */
function isAmbiguous({ tests }) {
    return new Set(tests.map(({ name }) => name)).size < tests.length;
}
function selectedTable(selection) {
    const suite = isAmbiguous(selection);
    return {
        caption: `Selected tests, ${orderWords(selection)}`,
        columns: [
            { title: 'Test', kind: 'code' },
            ...(suite ? [{ title: 'Suite', kind: 'code' }] : []),
            { title: 'EIG, bits', kind: 'number' },
            { title: 'Time', kind: 'number' },
            { title: 'Cost', kind: 'number' }
        ],
        rows: selection.tests.map((t) => [
            t.name ?? UNNAMED,
            ...(suite ? [t.suite ?? ''] : []),
            (0,format/* fixed */.Zu)(t.eig_bits, 4),
            t.duration_sec === null ? 'unknown' : (0,format/* seconds */.YA)(t.duration_sec),
            t.cost_usd === null ? 'unknown' : (0,format/* usd */.dR)(t.cost_usd)
        ]),
        omitted: 0,
        part_of_ranking: true
    };
}
/** How the set was chosen, and how its bits stand to the most that any set could have, where bits were what it is about. */
function modeWords({ mode, gap, eig_total, eig_bound }) {
    const bits = `${(0,format/* fixed */.Zu)(eig_total, 4)} bits in all`;
    switch (mode) {
        case 'knapsack':
            return `the set with the most bits under the budgets: ${bits}, ${gap <= 0 ? 'proven optimum' : `at most ${(0,format/* percent */.KN)(gap)} below the optimum`}`;
        case 'density':
            return `the budget filled by chance of a failure per second; ${bits}, at most ${(0,format/* fixed */.Zu)(eig_bound, 4)} are possible`;
        case 'fallback':
            return `a small suite without budgets, of which the tests that promise most were taken; ${bits}`;
    }
}
function budgetTable({ stats: s }) {
    return {
        caption: 'Budget and use',
        columns: [
            { title: 'Resource', kind: 'text' },
            { title: 'Budget', kind: 'number' },
            { title: 'Used', kind: 'number' },
            { title: 'Use', kind: 'number' },
            { title: 'Saved', kind: 'number' }
        ],
        rows: [
            [
                'Time',
                (0,format/* seconds */.YA)(s.budget_sec),
                (0,format/* seconds */.YA)(s.time_total),
                (0,format/* percent */.KN)(s.utilization_time),
                (0,format/* seconds */.YA)(s.time_saved_sec)
            ],
            ['Cost', (0,format/* usd */.dR)(s.budget_usd), (0,format/* usd */.dR)(s.cost_total), (0,format/* percent */.KN)(s.utilization_cost), (0,format/* usd */.dR)(s.cost_saved_usd)]
        ],
        omitted: 0
    };
}
function uncertaintyTable(u) {
    if (u.state !== 'found')
        return [];
    const { entropy_before: before, entropy_after: after } = u.value;
    if (before === undefined || after === undefined)
        return [];
    return [
        {
            caption: 'Mean predictive entropy, bits per test',
            columns: [
                { title: 'Before the run', kind: 'number' },
                { title: 'After the run', kind: 'number' },
                { title: 'Change', kind: 'number' },
                { title: 'Tests', kind: 'number' }
            ],
            rows: [
                [
                    (0,format/* fixed */.Zu)(before, 4),
                    (0,format/* fixed */.Zu)(after, 4),
                    (0,format/* fixed */.Zu)(after - before, 4),
                    u.value.tests === undefined ? 'unknown' : (0,format/* count */.U9)(u.value.tests)
                ]
            ],
            omitted: 0
        }
    ];
}
function sentence(name, evidence) {
    if (evidence.state === 'absent')
        return [`${name}: not evaluated; looked for ${evidence.looked_for ?? ''}`];
    if (evidence.state === 'unreadable')
        return [`${name}: could not be read: ${evidence.reason ?? ''}`];
    return [];
}
/** Entropy, the selection with the time it saves, and how selection would have done on the history. */
function selectionSection(facts) {
    const others = [
        ...shiftsTable(facts.shifts),
        ...uncertaintyTable(facts.uncertainty),
        ...(facts.backtest.state === 'found'
            ? [(0,backtest.backtestTable)(facts.backtest.value), ...(0,backtest/* curveTable */.Q)(facts.backtest.value)]
            : [])
    ];
    const remarks = [
        ...sentence('Entropy', facts.uncertainty),
        ...sentence('Back-test', facts.backtest),
        ...(facts.backtest.state === 'found' ? (0,backtest.backtestNotes)(facts.backtest.value) : []),
        ...shiftNotes(facts.shifts)
    ];
    const evidence = facts.eig;
    if (evidence.state !== 'found') {
        const section = (0,missing/* missingSection */.U)(HEAD, evidence);
        // One history feeds all three; what it lacks is said once.
        const same = evidence.state === 'absent' ? evidence.looked_for : evidence.reason;
        const rest = remarks.filter((note) => !note.endsWith(same));
        return { ...section, notes: [...section.notes, ...rest], tables: others };
    }
    const { facts: eig, avg_eig_bits: mean } = evidence.value;
    if (eig === undefined) {
        const line = mean === undefined ? 'no mean information gain given' : `mean EIG ${(0,format/* fixed */.Zu)(mean, 4)} bits`;
        return {
            ...HEAD,
            state: 'found',
            line: `${line} (${evidence.source})`,
            notes: ['Taken from a ledger entry, which holds no ranking of tests.', ...remarks],
            tables: others
        };
    }
    const { stats } = eig.selection;
    const average = eig.avg_eig_bits === null ? '' : `, mean EIG ${(0,format/* fixed */.Zu)(eig.avg_eig_bits, 4)} bits`;
    return {
        ...HEAD,
        state: 'found',
        line: `${(0,format/* count */.U9)(stats.selected)} of ${(0,format/* plural */.LS)(stats.total, 'test')} selected, saves ${(0,format/* seconds */.YA)(stats.time_saved_sec)} and ${(0,format/* usd */.dR)(stats.cost_saved_usd)}${average}`,
        notes: [
            `Predictor ${eig.predictor}; ${modeWords(stats)}.`,
            ...(eig.mock ? ['The history is mock data.'] : []),
            ...eig.warnings,
            ...remarks
        ],
        tables: [...others, budgetTable(eig.selection), selectedTable(eig.selection)]
    };
}


/***/ }),

/***/ 6297:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  buildView: () => (/* binding */ buildView)
});

// EXTERNAL MODULE: ./src/report/gate-rows.ts
var gate_rows = __webpack_require__(28801);
;// CONCATENATED MODULE: ./src/report/measured.ts
function of(evidence, take) {
    return evidence.state === 'found' && 'value' in evidence ? take(evidence.value) : undefined;
}
/** Where the value of each gate of the table stands in the facts. */
const VALUES = {
    coverage: (f) => of(f.coverage, (c) => c.percent),
    ece: (f) => of(f.calibration, (c) => c.ece ?? c.facts?.ece),
    brier: (f) => of(f.calibration, (c) => c.brier_score ?? c.facts?.brier_score),
    mce: (f) => of(f.calibration, (c) => c.mce ?? c.facts?.mce),
    'entropy-delta': (f) => of(f.uncertainty, ({ entropy_before, entropy_after }) => entropy_before === undefined || entropy_after === undefined ? undefined : entropy_after - entropy_before),
    'min-eig': (f) => of(f.eig, (e) => e.avg_eig_bits),
    'detection-rate': (f) => of(f.backtest, (b) => b.detection_rate.micro),
    builds: (f) => of(f.builds, (b) => b.status),
    datasets: (f) => of(f.datasets, (d) => d.datasets.filter((s) => s.blocking).length)
};
function isOfTable(name) {
    return Object.hasOwn(VALUES, name);
}
/**
 * What was measured for a gate that nobody asked for. Such a gate has no value and no source of its own, and a section
 * of the report shows the number all the same. Undefined for a gate that was judged, and where nothing was measured.
 */
function measuredUnjudged(gate, facts) {
    if (gate.verdict !== 'not-evaluated' || gate.value !== null || gate.source !== '')
        return undefined;
    // A gate that looked and found its number lacking knows better than the facts around it.
    if (gate.message.startsWith('no evidence'))
        return undefined;
    const value = isOfTable(gate.name) ? VALUES[gate.name](facts) : undefined;
    return typeof value === 'number' && !Number.isFinite(value) ? undefined : value;
}

// EXTERNAL MODULE: ./src/report/format.ts
var format = __webpack_require__(12011);
// EXTERNAL MODULE: ./src/builds/explanation-lines.ts
var explanation_lines = __webpack_require__(73980);
// EXTERNAL MODULE: ./src/report/sections/missing.ts
var missing = __webpack_require__(25891);
;// CONCATENATED MODULE: ./src/report/sections/builds.ts



const HEAD = { id: 'builds', title: 'Double build' };
const BUILD_WORDS = {
    bit_identical: 'bit-identical',
    functional_identical: 'functionally identical (only archive metadata differs)',
    diverged: 'diverged',
    not_tested: 'not tested'
};
function buildsTable(c) {
    return {
        caption: 'The builds',
        columns: [
            { title: 'Build', kind: 'text' },
            { title: 'Tree hash (NAR SHA-256)', kind: 'code' },
            { title: 'Permission bits (SHA-256)', kind: 'code' },
            { title: 'Files', kind: 'number' },
            { title: 'Size', kind: 'number' },
            { title: 'Time', kind: 'number' }
        ],
        rows: c.builds.map((b, i) => [
            ['first', 'second'][i] ?? `number ${i + 1}`,
            b.hash,
            b.modes,
            (0,format/* count */.U9)(b.files),
            (0,format/* bytes */.ee)(b.bytes),
            (0,format/* seconds */.YA)(b.seconds)
        ]),
        omitted: 0
    };
}
function differencesTable(c) {
    // Older comparisons do not keep what stood in each build.
    const values = c.differences.some((d) => d.first !== undefined || d.second !== undefined);
    return {
        caption: 'Differences, with cause and remedy',
        columns: [
            { title: 'Path', kind: 'code' },
            { title: 'Kind', kind: 'text' },
            { title: 'Cause', kind: 'text' },
            { title: 'Detail', kind: 'text' },
            { title: 'Remedy', kind: 'text' },
            ...(values
                ? [
                    { title: 'In the first', kind: 'code' },
                    { title: 'In the second', kind: 'code' }
                ]
                : [])
        ],
        rows: c.differences.map((d) => [
            d.path,
            d.kind.replace(/_/g, ' '),
            d.cause.replace(/_/g, ' '),
            d.offset === undefined ? d.detail : `${d.detail} (byte ${(0,format/* count */.U9)(d.offset)})`,
            d.remedy ?? 'none known',
            ...(values ? [d.first ?? '', d.second ?? ''] : [])
        ]),
        omitted: c.differences_omitted
    };
}
function variationsTable(c) {
    return {
        caption: 'What was varied between the builds',
        columns: [
            { title: 'Variation', kind: 'code' },
            { title: 'Effective', kind: 'text' },
            { title: 'How, or why not', kind: 'text' }
        ],
        rows: c.variations.map((v) => [v.name, v.effective ? 'yes' : 'no', v.reason]),
        omitted: 0
    };
}
/** Both hashes, the tree of differences with cause and remedy, and the variations that had an effect. */
function buildsSection(evidence) {
    if (evidence.state !== 'found')
        return (0,missing/* missingSection */.U)(HEAD, evidence);
    const c = evidence.value;
    const differences = c.differences.length + c.differences_omitted;
    const parts = [BUILD_WORDS[c.status]];
    if (differences > 0)
        parts.push((0,format/* plural */.LS)(differences, 'difference'));
    if (c.cause !== null)
        parts.push(`cause: ${c.cause.replace(/_/g, ' ')}`);
    if (c.builds.length > 0)
        parts.push((0,format/* plural */.LS)(c.builds[0]?.files ?? 0, 'file'));
    const effective = c.variations.filter((v) => v.effective).length;
    if (c.variations.length > 0)
        parts.push(`${effective} of ${(0,format/* plural */.LS)(c.variations.length, 'variation')} effective`);
    const notes = [`Command: ${c.command}`, `Outputs: ${c.outputs.join(', ')}`];
    if (c.reason !== undefined)
        notes.unshift(`Reason: ${c.reason}`);
    if (c.normalisations.length > 0)
        notes.push(`Made equal by: ${c.normalisations.join(', ')}`);
    if (c.source_date_epoch !== undefined)
        notes.push(`SOURCE_DATE_EPOCH was ${c.source_date_epoch} in both builds`);
    for (const i of c.ignored ?? [])
        notes.push(`Ignored: ${(0,format/* plural */.LS)(i.files, 'file')} matching ${i.glob}: ${i.reason}`);
    notes.push(...(0,explanation_lines/* explanationLines */.b)(c), ...(c.notes ?? []));
    const tables = [buildsTable(c), differencesTable(c), variationsTable(c)];
    return {
        ...HEAD,
        state: 'found',
        line: parts.join(', '),
        notes,
        tables: tables.filter((t) => t.rows.length > 0 || t.omitted > 0)
    };
}

// EXTERNAL MODULE: ./src/report/wilson.ts
var wilson = __webpack_require__(1328);
;// CONCATENATED MODULE: ./src/report/sections/calibration.ts



const calibration_HEAD = { id: 'calibration', title: 'Calibration' };
/** See src/calibration/bootstrap.ts. */
const INTERVALS = 'Intervals are 95 % percentile bootstraps of 1,000 resamples (Efron 1979; with more than 2,000 predictions Chamandy et al. 2012). ECE and MCE count noise as miscalibration and resampling adds noise, so that their intervals lie high; they are widened to hold the value, which may thus be the lower end.';
function metricsTable(facts) {
    const row = (name, value, [low, high]) => [
        name,
        (0,format/* fixed */.Zu)(value, 4),
        `${(0,format/* fixed */.Zu)(low, 4)} to ${(0,format/* fixed */.Zu)(high, 4)}`
    ];
    return {
        caption: 'Metrics with 95 % bootstrap intervals',
        columns: [
            { title: 'Metric', kind: 'text' },
            { title: 'Value', kind: 'number' },
            { title: '95 % interval', kind: 'number' }
        ],
        rows: [
            row('ECE', facts.ece, facts.ci.ece),
            row('MCE', facts.mce, facts.ci.mce),
            row('Brier score', facts.brier_score, facts.ci.brier_score)
        ],
        omitted: 0
    };
}
function binsTable(facts) {
    return {
        caption: 'Bins of the reliability diagram',
        columns: [
            { title: 'Bin', kind: 'code' },
            { title: 'Count', kind: 'number' },
            { title: 'Mean predicted', kind: 'number' },
            { title: 'Observed', kind: 'number' },
            { title: '95 % interval', kind: 'number' },
            { title: 'Gap', kind: 'number' }
        ],
        rows: facts.bins.map((b, i) => {
            const range = `${i === 0 ? '[' : '('}${(0,format/* fixed */.Zu)(b.lower, 3)}, ${(0,format/* fixed */.Zu)(b.upper, 3)}]`;
            if (b.mean_predicted === null || b.observed === null)
                return [range, (0,format/* count */.U9)(b.count), 'empty', 'empty', '', ''];
            const [low, high] = (0,wilson/* wilson */.r)(b.observed * b.count, b.count);
            return [
                range,
                (0,format/* count */.U9)(b.count),
                (0,format/* fixed */.Zu)(b.mean_predicted, 4),
                (0,format/* fixed */.Zu)(b.observed, 4),
                `${(0,format/* fixed */.Zu)(low, 3)} to ${(0,format/* fixed */.Zu)(high, 3)}`,
                (0,format/* fixed */.Zu)(b.observed - b.mean_predicted, 4)
            ];
        }),
        omitted: 0
    };
}
/** ECE, MCE and Brier with intervals, and the bins behind them. A ledger entry gives metrics without bins. */
function calibrationSection(evidence) {
    if (evidence.state !== 'found')
        return (0,missing/* missingSection */.U)(calibration_HEAD, evidence);
    const { facts, ece, mce, brier_score } = evidence.value;
    if (facts === undefined) {
        const known = ['ECE', 'MCE', 'Brier']
            .map((name, i) => ({ name, value: [ece, mce, brier_score][i] }))
            .filter((m) => m.value !== undefined);
        return {
            ...calibration_HEAD,
            state: 'found',
            line: `${known.map((m) => `${m.name} ${(0,format/* fixed */.Zu)(m.value, 4)}`).join(', ') || 'no metric given'} (${evidence.source})`,
            notes: ['Taken from a ledger entry, which holds no bins: there is no reliability diagram to draw.'],
            tables: []
        };
    }
    const kind = facts.kind === 'binary' ? 'binary labels' : 'top-label confidence';
    return {
        ...calibration_HEAD,
        state: 'found',
        line: `ECE ${(0,format/* fixed */.Zu)(facts.ece, 4)}, MCE ${(0,format/* fixed */.Zu)(facts.mce, 4)}, Brier ${(0,format/* fixed */.Zu)(facts.brier_score, 4)} over ${(0,format/* plural */.LS)(facts.n_samples, 'prediction')}`,
        notes: [`Source: ${evidence.source}; ${kind}; ${facts.n_bins} ${facts.strategy} bins.`, INTERVALS],
        tables: [metricsTable(facts), binsTable(facts)]
    };
}

;// CONCATENATED MODULE: ./src/report/sections/coverage.ts


const coverage_HEAD = { id: 'coverage', title: 'Coverage' };
const SHOWN_NAMES = 5;
const percent = (x) => `${(0,format/* fixed */.Zu)(x, 2)} %`;
const points = (x) => `${x > 0 ? '+' : ''}${(0,format/* fixed */.Zu)(x, 2)} points`;
const share = (covered, total) => total === 0 ? 'none' : percent((100 * covered) / total);
/** The base as the gates table shows it beside each value. */
function coverageBaseline(evidence) {
    const base = evidence.state === 'found' ? evidence.value.base : undefined;
    if (base?.state !== 'found')
        return undefined;
    const { source, percent: overall, paths } = base.value;
    const gates = { coverage: overall };
    for (const { glob, percent: before } of paths)
        gates[`coverage:${glob}`] = before;
    return { source, gates };
}
/** All in one line, which is what the comment shows: overall, against the base, changed lines. */
function lineOf(c) {
    const parts = [
        c.lines_total === 0
            ? percent(c.percent)
            : `${percent(c.percent)}, ${(0,format/* count */.U9)(c.lines_covered)} of ${(0,format/* plural */.LS)(c.lines_total, 'line')} in ${(0,format/* plural */.LS)(c.files, 'file')}`
    ];
    if (c.base?.state === 'found')
        parts.push(`${points(c.base.value.delta)} against ${c.base.value.source}`);
    if (c.patch?.state === 'found') {
        const { percent: changed, lines_covered, lines_total } = c.patch.value;
        parts.push(changed === undefined
            ? 'no changed line to cover'
            : `changed lines ${percent(changed)} (${(0,format/* count */.U9)(lines_covered)} of ${(0,format/* count */.U9)(lines_total)})`);
    }
    return parts.join('; ');
}
/** Why a comparison that was looked for is not there; nothing when nobody asked for it and there is none. */
function missingNote(what, evidence) {
    if (evidence?.state === 'unreadable')
        return [`${what} is not known: ${(0,format/* withRemedy */.v9)(evidence.reason, evidence.remedy)}`];
    if (evidence?.state === 'absent' && evidence.configured)
        return [`${what} is not known; looked for ${evidence.looked_for}.`];
    return [];
}
function notesOf(c) {
    const { ratchet, patch } = c;
    const notes = [`Read from ${c.sources.join(', ')} (${c.formats.join(', ')}).`];
    if (c.limited_to !== undefined)
        notes.push(`Limited by coverage-paths to ${c.limited_to.join(', ')}.`);
    if (c.branches_total > 0)
        notes.push(`Branches: ${(0,format/* count */.U9)(c.branches_covered)} of ${(0,format/* count */.U9)(c.branches_total)} (${share(c.branches_covered, c.branches_total)}).`);
    const { functions_covered = 0, functions_total = 0 } = c;
    if (functions_total > 0)
        notes.push(`Functions: ${(0,format/* count */.U9)(functions_covered)} of ${(0,format/* count */.U9)(functions_total)} (${share(functions_covered, functions_total)}).`);
    notes.push(...missingNote('The change against a base', c.base), ...missingNote('Coverage of changed lines', patch));
    if (patch?.state === 'found')
        notes.push(...patchNotes(patch.value));
    if (ratchet?.overall !== undefined)
        notes.push(`Ratchet: the floor is ${percent(ratchet.overall.percent)}, set by ${ratchet.overall.set_by}.`);
    if (ratchet?.problem !== undefined)
        notes.push(`Ratchet: ${(0,format/* withRemedy */.v9)(ratchet.problem.reason, ratchet.problem.remedy)}`);
    return notes;
}
function patchNotes({ base, unknown }) {
    const notes = [`Changed lines are counted since ${base}; lines that the report does not count say nothing.`];
    if (unknown.total > 0) {
        const more = unknown.total > SHOWN_NAMES ? ', ...' : '';
        notes.push(`The report does not know ${(0,format/* plural */.LS)(unknown.total, 'changed file')}: ${unknown.paths.slice(0, SHOWN_NAMES).join(', ')}${more}`);
    }
    return notes;
}
function pathsTable(paths, gates) {
    return {
        caption: 'Paths with a minimum of their own',
        columns: [
            { title: 'Path', kind: 'code' },
            { title: 'Verdict', kind: 'status' },
            { title: 'Coverage', kind: 'number' },
            { title: 'At least', kind: 'number' },
            { title: 'Covered', kind: 'number' },
            { title: 'Lines', kind: 'number' },
            { title: 'Files', kind: 'number' }
        ],
        rows: paths.map((p) => {
            const gate = gates.find((g) => g.name === `coverage:${p.glob}`);
            return [
                p.glob,
                gate === undefined ? '' : gate.verdict.replace('-', ' '),
                p.percent === undefined ? 'not measured' : percent(p.percent),
                typeof gate?.threshold === 'number' ? percent(gate.threshold) : '',
                (0,format/* count */.U9)(p.lines_covered),
                (0,format/* count */.U9)(p.lines_total),
                (0,format/* count */.U9)(p.files)
            ];
        }),
        omitted: 0
    };
}
function blocksTable({ blocks, blocks_omitted }) {
    return {
        caption: 'Changed lines that no test covers',
        columns: [
            { title: 'File', kind: 'code' },
            { title: 'From line', kind: 'number' },
            { title: 'To line', kind: 'number' },
            { title: 'Not covered', kind: 'number' }
        ],
        rows: blocks.map((b) => [b.path, String(b.first), String(b.last), (0,format/* count */.U9)(b.lines)]),
        omitted: blocks_omitted
    };
}
function fellTable(fell) {
    return {
        caption: 'Files whose coverage fell, the most first',
        columns: [
            { title: 'File', kind: 'code' },
            { title: 'Before', kind: 'number' },
            { title: 'Now', kind: 'number' },
            { title: 'Change', kind: 'number' }
        ],
        rows: fell.map((f) => [f.path, percent(f.before), percent(f.after), points(f.after - f.before)]),
        omitted: 0
    };
}
function worstTable(worst) {
    return {
        caption: 'Least covered files',
        columns: [
            { title: 'File', kind: 'code' },
            { title: 'Coverage', kind: 'number' },
            { title: 'Covered', kind: 'number' },
            { title: 'Lines', kind: 'number' }
        ],
        rows: worst.map((f) => [
            f.path,
            share(f.lines_covered, f.lines_total),
            (0,format/* count */.U9)(f.lines_covered),
            (0,format/* count */.U9)(f.lines_total)
        ]),
        omitted: 0
    };
}
/** Overall, by path, against the base, and the changed lines; what is not covered by name. */
function coverageSection(evidence, gates) {
    if (evidence.state !== 'found')
        return (0,missing/* missingSection */.U)(coverage_HEAD, evidence);
    const c = evidence.value;
    const tables = [];
    if (c.paths !== undefined && c.paths.length > 0)
        tables.push(pathsTable(c.paths, gates));
    if (c.patch?.state === 'found' && c.patch.value.blocks.length > 0)
        tables.push(blocksTable(c.patch.value));
    if (c.base?.state === 'found' && (c.base.value.fell ?? []).length > 0)
        tables.push(fellTable(c.base.value.fell ?? []));
    if (c.worst.length > 0)
        tables.push(worstTable(c.worst));
    return { ...coverage_HEAD, state: 'found', line: lineOf(c), notes: notesOf(c), tables };
}

// EXTERNAL MODULE: ./src/gates/rows/datasets.ts
var rows_datasets = __webpack_require__(71539);
;// CONCATENATED MODULE: ./src/report/sections/datasets.ts



const datasets_HEAD = { id: 'datasets', title: 'Dataset contracts' };
const WORDS = {
    verified: 'verified',
    mismatch: 'mismatch',
    missing: 'missing',
    no_checksum: 'no checksum',
    updated: 'updated',
    error: 'error'
};
/** Files named in the table of changes; the rest is counted. */
const MAX_CHANGES = 500;
const BADNESS = {
    error: 0,
    mismatch: 1,
    missing: 2,
    no_checksum: 3,
    updated: 4,
    verified: 5
};
function digest(value) {
    return value ?? 'none';
}
function datasets_status(d) {
    return `${WORDS[d.status]}${d.blocking ? ', blocks' : ''}`;
}
function row(d) {
    return [
        d.name,
        datasets_status(d),
        d.path,
        d.verified.length === 0 ? 'nothing' : d.verified.join(', '),
        d.algorithm ?? 'none',
        digest(d.expected),
        digest(d.actual),
        d.size_bytes === null ? 'unknown' : (0,format/* bytes */.ee)(d.size_bytes),
        d.files === null ? 'unknown' : (0,format/* count */.U9)(d.files)
    ];
}
/** What is wrong with a dataset, and the way out of it; most of a long table would be empty. */
function findingsTable(datasets) {
    const told = datasets.filter((d) => d.message !== undefined);
    if (told.length === 0)
        return [];
    return [
        {
            caption: 'Findings, and what to do',
            columns: [
                { title: 'Dataset', kind: 'code' },
                { title: 'Status', kind: 'status' },
                { title: 'Finding', kind: 'text' },
                { title: 'What to do', kind: 'text' }
            ],
            rows: told.map((d) => [d.name, datasets_status(d), d.message ?? '', (0,rows_datasets/* remedyOf */.SM)(d)]),
            omitted: 0
        }
    ];
}
/** What happened in directories since their listing was recorded, file by file; counts are complete, names may be cut. */
function changesTable(datasets) {
    const rows = [];
    let total = 0;
    for (const { name, changes } of datasets) {
        if (changes === undefined)
            continue;
        const { counts, added, removed, changed, renamed } = changes;
        total += counts.added + counts.removed + counts.changed + counts.renamed;
        rows.push(...changed.map((file) => [name, 'changed', file, '']), ...added.map((file) => [name, 'added', file, '']), ...removed.map((file) => [name, 'removed', file, '']), ...renamed.map(([from, to]) => [name, 'renamed', to, from]));
    }
    if (total === 0)
        return [];
    const kept = rows.slice(0, MAX_CHANGES);
    return [
        {
            caption: `What changed in directories: ${(0,format/* plural */.LS)(total, 'file')}`,
            columns: [
                { title: 'Dataset', kind: 'code' },
                { title: 'Change', kind: 'text' },
                { title: 'File', kind: 'code' },
                { title: 'Was', kind: 'code' }
            ],
            rows: kept,
            omitted: Math.max(0, total - kept.length)
        }
    ];
}
/** What is said in a dataset's own row is not said again above it. */
function inTable(note, datasets) {
    return datasets.some((d) => d.message !== undefined && note.startsWith(`${d.name}: ${d.message}`));
}
/** Every contract with what was really checked, the worst first. */
function datasetsSection(evidence) {
    if (evidence.state !== 'found')
        return (0,missing/* missingSection */.U)(datasets_HEAD, evidence);
    const facts = evidence.value;
    const of = (status) => facts.datasets.filter((d) => d.status === status).length;
    const parts = [(0,rows_datasets/* countWords */.rj)(facts)];
    for (const status of ['mismatch', 'missing', 'error', 'no_checksum', 'updated'])
        if (of(status) > 0)
            parts.push(`${(0,format/* count */.U9)(of(status))} ${WORDS[status]}`);
    const sorted = [...facts.datasets].sort((a, b) => BADNESS[a.status] - BADNESS[b.status]);
    const blocking = facts.datasets.filter((d) => d.blocking).length;
    if (blocking > 0)
        parts.push(`${(0,format/* count */.U9)(blocking)} blocking`);
    return {
        ...datasets_HEAD,
        state: 'found',
        line: `${parts.join(', ')} (${facts.contract})`,
        notes: [...facts.errors, ...facts.warnings].filter((note) => !inTable(note, facts.datasets)),
        tables: [
            ...findingsTable(sorted),
            {
                caption: 'Datasets, those not verified first',
                columns: [
                    { title: 'Dataset', kind: 'code' },
                    { title: 'Status', kind: 'status' },
                    { title: 'Path', kind: 'code' },
                    { title: 'Verified', kind: 'text' },
                    { title: 'Algorithm', kind: 'text' },
                    { title: 'Expected', kind: 'digest' },
                    { title: 'Actual', kind: 'digest' },
                    { title: 'Size', kind: 'number' },
                    { title: 'Files', kind: 'number' }
                ],
                rows: sorted.map(row),
                omitted: 0
            },
            ...changesTable(facts.datasets)
        ]
    };
}

;// CONCATENATED MODULE: ./src/report/sections/legs.ts

/** The jobs whose results were merged, and how each of them ended by itself. */
function legsSection({ legs, missing, replaced }) {
    const lacking = missing.length === 0 ? '' : `; ${missing.join('; ')}`;
    return {
        id: 'legs',
        title: 'Jobs',
        state: 'found',
        line: `merged from the results of ${(0,format/* plural */.LS)(legs.length, 'job')}${lacking}`,
        notes: replaced.length === 0 ? [] : [`replaced by a later attempt: ${replaced.join(', ')}`],
        tables: [
            {
                caption: 'Results of the jobs',
                columns: [
                    { title: 'Result', kind: 'code' },
                    { title: 'Job', kind: 'text' },
                    { title: 'By itself', kind: 'status' }
                ],
                rows: legs.map(({ name, job, result }) => [name, job ?? '', result ?? '']),
                omitted: 0
            }
        ]
    };
}

// EXTERNAL MODULE: ./src/report/sections/selection.ts + 1 modules
var selection = __webpack_require__(47947);
;// CONCATENATED MODULE: ./src/report/sections/tests.ts


const tests_HEAD = { id: 'tests', title: 'Test results' };
function place(c) {
    if (c.file === undefined)
        return '';
    return c.line === undefined ? c.file : `${c.file}:${c.line}`;
}
function failingTable(failing, omitted) {
    return {
        caption: 'Failing tests',
        columns: [
            { title: 'Test', kind: 'code' },
            { title: 'Status', kind: 'status' },
            { title: 'Where', kind: 'code' },
            { title: 'Time', kind: 'number' },
            { title: 'Message', kind: 'failure' }
        ],
        rows: failing.map((c) => [c.id, c.status, place(c), (0,format/* seconds */.YA)(c.duration_sec), c.message ?? '']),
        omitted
    };
}
function flakyTable(flaky) {
    return {
        caption: 'Flaky tests (failed, then passed in the same run or at the same commit)',
        columns: [
            { title: 'Test', kind: 'code' },
            { title: 'Where', kind: 'code' },
            { title: 'Time', kind: 'number' }
        ],
        rows: flaky.map((c) => [c.id, place(c), (0,format/* seconds */.YA)(c.duration_sec)]),
        omitted: 0
    };
}
/** Counts, then what failed and what is flaky by name. */
function testsSection(evidence) {
    if (evidence.state !== 'found')
        return (0,missing/* missingSection */.U)(tests_HEAD, evidence);
    const t = evidence.value;
    const failing = t.cases.filter((c) => c.status === 'failed' || c.status === 'error');
    const flaky = t.cases.filter((c) => c.flaky);
    const parts = [`${(0,format/* count */.U9)(t.passed)} of ${(0,format/* plural */.LS)(t.total, 'test')} passed`];
    if (t.failed > 0)
        parts.push(`${(0,format/* count */.U9)(t.failed)} failed`);
    if (t.errors > 0)
        parts.push((0,format/* plural */.LS)(t.errors, 'error'));
    if (t.skipped > 0)
        parts.push(`${(0,format/* count */.U9)(t.skipped)} skipped`);
    if (t.flaky > 0)
        parts.push(`${(0,format/* count */.U9)(t.flaky)} flaky`);
    // A reader may bound the cases it keeps; the counts are the truth.
    const omitted = Math.max(0, t.failed + t.errors - failing.length);
    const tables = [];
    if (failing.length > 0 || omitted > 0)
        tables.push(failingTable(failing, omitted));
    if (flaky.length > 0)
        tables.push(flakyTable(flaky));
    return {
        ...tests_HEAD,
        state: 'found',
        line: `${parts.join(', ')} in ${(0,format/* seconds */.YA)(t.duration_sec)}`,
        notes: [`Read from ${t.sources.join(', ')} (${t.formats.join(', ')}).`],
        tables
    };
}

;// CONCATENATED MODULE: ./src/report/view.ts










function countGates(gates) {
    const of = (verdict) => gates.filter((g) => g.verdict === verdict).length;
    const not_evaluated = of('not-evaluated');
    return {
        evaluated: gates.length - not_evaluated,
        passed: of('pass'),
        failed: of('fail'),
        warned: of('warn'),
        not_evaluated,
        missing: gates.filter((g) => g.verdict === 'not-evaluated' && g.required).length
    };
}
/** A report must not say `passed` above gates that did not, whatever the assessment claims of itself. */
function honestResult(result, counts) {
    if (result === 'cancelled')
        return result;
    if (counts.failed > 0)
        return 'failed';
    if (result === 'passed' && (counts.missing > 0 || counts.evaluated === 0))
        return 'incomplete';
    return result;
}
function tally(result, counts) {
    const { evaluated, passed, failed, warned, not_evaluated, missing } = counts;
    const parts = [];
    if (evaluated === 0)
        parts.push('no gate was evaluated');
    else if (failed > 0)
        parts.push(`${failed} of ${(0,format/* plural */.LS)(evaluated, 'gate')} failed`);
    else
        parts.push(`${passed} of ${(0,format/* plural */.LS)(evaluated, 'gate')} passed`);
    if (result === 'cancelled')
        parts.push('so far');
    if (warned > 0)
        parts.push(`${warned} warned`);
    if (not_evaluated > 0 && evaluated > 0)
        parts.push(`${not_evaluated} not evaluated`);
    if (missing > 0)
        parts.push(`${missing} of them required`);
    return parts.join(', ').replace(', so far', ' so far');
}
/** A branch may have any length; the first line may not. */
const NAME_MAX = 100;
function headlineOf(assessment, result, counts) {
    const { head_sha, git_branch, base_branch } = assessment.run;
    return [
        `Provenance gates: ${result} — ${tally(result, counts)}`,
        `commit ${(0,format/* shorten */.ml)((0,format/* shortSha */.Fu)(head_sha), NAME_MAX)}`,
        base_branch === null
            ? `branch ${(0,format/* shorten */.ml)(git_branch, NAME_MAX)}`
            : `base ${(0,format/* shorten */.ml)(base_branch, NAME_MAX)}`
    ].join(' · ');
}
function alertsOf(assessment, result, gates) {
    const alerts = [];
    if (result === 'cancelled')
        alerts.push('Cancelled: the run was cut off. This report holds only what had been measured until then.');
    const missing = gates.filter((g) => g.verdict === 'not-evaluated' && g.required).map((g) => g.title);
    if (missing.length > 0)
        alerts.push(`Incomplete: ${missing.join(', ')} ${missing.length === 1 ? 'was' : 'were'} asked for and could not be evaluated.`);
    else if (result === 'incomplete')
        alerts.push('Incomplete: no gate could be evaluated, so nothing is known to be good.');
    const { tests } = assessment.facts;
    if (tests.state === 'found' && !gates.some((g) => g.name === 'tests')) {
        const bad = tests.value.failed + tests.value.errors;
        if (bad > 0)
            alerts.push(`${(0,format/* plural */.LS)(bad, 'test')} failed. That is no gate here: set max-test-failures to make it one, or let the step that runs the tests decide.`);
    }
    if (assessment.mock)
        alerts.push('Mock data: evidence in this report was made up by the mock command. It says nothing about real tests.');
    return alerts;
}
const URGENCY = { fail: 0, 'not-evaluated': 1, warn: 2, pass: 3 };
/**
 * The view model: everything the surfaces say, in their order, as plain unescaped text. Pure; same assessment,
 * same view. `baseline` adds the change against the base branch (without it that of the coverage, where its base was
 * found), `evidence` where report and pack are.
 */
function buildView(assessment, options = {}) {
    const counts = countGates(assessment.gates);
    const result = honestResult(assessment.result, counts);
    const { facts } = assessment;
    const baseline = options.baseline ?? coverageBaseline(facts.coverage);
    const gates = assessment.gates.map((g) => (0,gate_rows/* gateRow */.u)(g, baseline, measuredUnjudged(g, facts)));
    return {
        result,
        headline: headlineOf(assessment, result, counts),
        alerts: alertsOf(assessment, result, gates),
        counts,
        attention: gates.filter((g) => g.todo !== null).sort((a, b) => URGENCY[a.verdict] - URGENCY[b.verdict]),
        gates,
        sections: [
            ...(facts.legs === undefined ? [] : [legsSection(facts.legs)]),
            datasetsSection(facts.datasets),
            buildsSection(facts.builds),
            coverageSection(facts.coverage, assessment.gates),
            (0,selection/* selectionSection */.w)(facts),
            testsSection(facts.tests),
            calibrationSection(facts.calibration)
        ],
        baseline: baseline?.source ?? null,
        evidence: options.evidence ?? {},
        warnings: assessment.warnings,
        settings: assessment.settings,
        run: assessment.run,
        mock: assessment.mock
    };
}


/***/ }),

/***/ 1328:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ wilson)
/* harmony export */ });
/** Two-sided 95 % quantile of the standard normal distribution. */
const Z = 1.959963984540054;
/**
 * 95 % score interval of a proportion (Wilson 1927), which stays inside [0, 1] and has width at 0 and at 1.
 * @param successes of @param n trials, n > 0.
 */
function wilson(successes, n) {
    const p = successes / n;
    const z2 = Z * Z;
    const centre = (p + z2 / (2 * n)) / (1 + z2 / n);
    const half = (Z / (1 + z2 / n)) * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n * n));
    return [Math.max(0, centre - half), Math.min(1, centre + half)];
}


/***/ })

};
