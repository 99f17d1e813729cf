export const id = 2217;
export const ids = [2217];
export const modules = {

/***/ 62217:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderTable: () => (/* binding */ renderTable)
/* harmony export */ });
/* harmony import */ var _lib_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67357);

/** One column of the table: its heading, its width, and what a row shows there. */
const COLUMNS = [
    { title: 'Timestamp', width: 20, of: (r) => (r.timestamp ?? 'unknown').slice(0, 19) },
    { title: 'SHA', width: 8, of: (r) => (r.git_sha ?? 'unknown').slice(0, 8) },
    {
        title: 'Coverage',
        width: 8,
        right: true,
        of: (r) => (r.coverage_pct === null ? 'n/a' : `${r.coverage_pct.toFixed(1)}%`)
    },
    { title: 'ECE', width: 6, of: (r) => r.ece?.toFixed(3) ?? 'n/a' },
    { title: 'Brier', width: 6, of: (r) => r.brier_score?.toFixed(3) ?? 'n/a' },
    { title: 'Build', width: 10, of: buildWord },
    {
        title: 'Gates',
        width: 5,
        of: (r) => (r.gates_passed === null ? 'n/a' : r.gates_passed ? 'PASS' : 'FAIL')
    }
];
function buildWord(row) {
    const words = {
        bit_identical: 'Equal',
        functional_identical: 'Functional',
        diverged: 'Differs'
    };
    return words[row.reproducibility_status ?? ''] ?? 'n/a';
}
/** Records are untrusted: a line break or an escape sequence in one must not redraw the terminal. */
function plain(text) {
    return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, '?');
}
function cells(values) {
    return COLUMNS.map(({ width, right }, i) => {
        const value = plain(values[i] ?? '');
        return right === true ? value.padStart(width) : value.padEnd(width);
    })
        .join(' | ')
        .trimEnd();
}
/** The last runs, newest first, and the sums below them, as plain text that ends with a newline. */
function renderTable(rows, rollup) {
    const header = cells(COLUMNS.map((c) => c.title));
    const wide = '='.repeat(header.length);
    const { measured: n } = rollup;
    const stat = (label, count, value) => `  ${`${label}:`.padEnd(20)} ${count === 0 ? 'n/a' : value}`;
    const percent = (rate) => `${(100 * rate).toFixed(1)}%`;
    const bad = rollup.bad_lines.slice(0, 10).map((b) => `    ${plain(`${b.file}:${b.line} ${b.reason}`)}`);
    const badMore = rollup.bad_lines.length - bad.length;
    return [
        wide,
        'RECENT CI RUNS',
        wide,
        '',
        header,
        '-'.repeat(header.length),
        ...rows.map((row) => cells(COLUMNS.map((c) => c.of(row)))),
        '',
        'Statistics:',
        `  ${'Total runs:'.padEnd(20)} ${rollup.total_runs} of ${rollup.runs_on_record} on record`,
        stat('Avg coverage', n.coverage, `${rollup.avg_coverage.toFixed(2)}%`),
        stat('Avg ECE', n.ece, rollup.avg_ece.toFixed(4)),
        stat('Avg Brier', n.brier, rollup.avg_brier.toFixed(4)),
        stat('Build repro rate', n.builds, percent(rollup.build_reproducibility_rate)),
        stat('Pass rate', rollup.total_runs, percent(rollup.pass_rate)),
        ...(rollup.unchained_records === 0
            ? []
            : [`  ${rollup.unchained_records} records are by an older writer and not hash-chained`]),
        ...(rollup.broken_chain.length === 0
            ? []
            : [
                `  The hash chain is broken in ${(0,_lib_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(rollup.broken_chain.length, 'place')}:`,
                ...rollup.broken_chain.slice(0, 10).map((b) => `    ${plain(`${b.file}:${b.line} ${b.reason}`)}`)
            ]),
        ...(rollup.bad_lines.length === 0
            ? []
            : [`  ${rollup.bad_lines.length} lines are no run record:`, ...bad]),
        ...(badMore > 0 ? [`    and ${badMore} more`] : []),
        ''
    ].join('\n');
}


/***/ }),

/***/ 67357:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gh: () => (/* binding */ MAX_MEASURE),
/* harmony export */   Is: () => (/* binding */ seededRandom),
/* harmony export */   XN: () => (/* binding */ sumOf),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   u8: () => (/* binding */ round12)
/* harmony export */ });
/** To 12 significant digits: gates compare so, and 0.35 against 0.5 is within 0.15 (DESIGN: Verdicts). */
function round12(x) {
    return Number.isFinite(x) ? Number(x.toPrecision(12)) : x;
}
/** Largest duration (seconds), price or number of bits that is taken for a measurement: sums of more would overflow. */
const MAX_MEASURE = 1e15;
/**
 * Sum without accumulating rounding errors (Neumaier 1974, compensated summation).
 * @param at value at index i; @param n how many.
 */
function sumOf(n, at) {
    let sum = 0;
    let lost = 0;
    for (let i = 0; i < n; i++) {
        const x = at(i);
        const next = sum + x;
        lost += Math.abs(sum) >= Math.abs(x) ? sum - next + x : x - next + sum;
        sum = next;
    }
    return sum + lost;
}
/** Uniform numbers in [0, 1) from a 32-bit seed: mulberry32 (T. Ettinger, public domain); same seed, same numbers. */
function seededRandom(seed) {
    let a = seed >>> 0;
    return () => {
        a = (a + 0x6d2b79f5) >>> 0;
        let t = Math.imul(a ^ (a >>> 15), a | 1);
        t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
        return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
    };
}
/** `1 file`, `2 files`, `2 matches`; digits as they are, without separators. */
function counted(n, one, many = `${one}s`) {
    return `${n} ${n === 1 ? one : many}`;
}


/***/ })

};
