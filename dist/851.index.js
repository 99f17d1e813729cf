export const id = 851;
export const ids = [851];
export const modules = {

/***/ 20851:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97268);
/* harmony import */ var _lib_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67357);


/** Calibration of a file of predictions. */
const calibrateCommand = async ({ world, out }) => {
    const { values } = world.settings;
    if (values.predictions === undefined) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('usage', 'calibrate needs --predictions', {
            remedy: 'name a JSON, JSONL or CSV file of predictions'
        });
    }
    const { readPredictions } = await __webpack_require__.e(/* import() */ 9694).then(__webpack_require__.bind(__webpack_require__, 99694));
    const { calibrate } = await __webpack_require__.e(/* import() */ 6215).then(__webpack_require__.bind(__webpack_require__, 6215));
    const facts = calibrate(await readPredictions(world.root, values.predictions), {
        bins: values['calibration-bins'],
        strategy: values['calibration-strategy']
    });
    const row = (name, value, [low, high]) => `${name.padEnd(6)} ${value.toFixed(4)}   95 % interval ${low.toFixed(4)} to ${high.toFixed(4)}`;
    out.text(`${(0,_lib_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(facts.n_samples, 'prediction')}, ${(0,_lib_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(facts.n_bins, `${facts.strategy} bin`)}`);
    out.text(row('ECE', facts.ece, facts.ci.ece));
    out.text(row('MCE', facts.mce, facts.ci.mce));
    out.text(row('Brier', facts.brier_score, facts.ci.brier_score));
    for (const bin of facts.bins) {
        const range = `${bin === facts.bins[0] ? '[' : '('}${bin.lower.toFixed(3)}, ${bin.upper.toFixed(3)}]`;
        const means = bin.mean_predicted === null
            ? 'empty'
            : `predicted ${bin.mean_predicted.toFixed(4)}  observed ${bin.observed?.toFixed(4)}`;
        out.text(`  ${range}  ${String(bin.count).padStart(8)}  ${means}`);
    }
    out.data(facts);
    return 0;
};
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (calibrateCommand);


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
