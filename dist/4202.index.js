export const id = 4202;
export const ids = [4202];
export const modules = {

/***/ 84202:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97268);
/* harmony import */ var _lib_numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67357);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85480);




/** A made-up CI history; every report made from it says so. */
const mock = async ({ world, options, out }) => {
    if (typeof options['out'] !== 'string')
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue('usage', 'mock needs --out', { remedy: 'name the file to write' });
    const { writeMockHistory } = await __webpack_require__.e(/* import() */ 749).then(__webpack_require__.bind(__webpack_require__, 30749));
    const summary = writeMockHistory({
        tests: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeOption */ .P)(options['tests'], 'tests', 100),
        runs: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeOption */ .P)(options['runs'], 'runs', 60),
        seed: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeOption */ .P)(options['seed'], 'seed', 42, 0),
        out: node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(world.root, options['out']),
        force: options['force'] === true
    });
    out.text(`${(0,_lib_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(summary.runs, 'made-up run')} of ${(0,_lib_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(summary.tests, 'test')} with ${(0,_lib_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(summary.failures, 'failure')}: ${options['out']}`);
    out.data({ ...summary, path: options['out'] });
    return 0;
};
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (mock);


/***/ }),

/***/ 85480:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ wholeOption)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97268);

/** A whole number option. @throws GateError `usage` */
function wholeOption(value, name, fallback, least = 1) {
    if (value === undefined)
        return fallback;
    const number = typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : NaN;
    if (!(number >= least)) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('usage', `--${name}: ${JSON.stringify(value)} is not a whole number of at least ${least}`, {
            remedy: `give --${name} a whole number`
        });
    }
    return number;
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
