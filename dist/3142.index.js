export const id = 3142;
export const ids = [3142];
export const modules = {

/***/ 67357:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Is: () => (/* binding */ seededRandom),
/* harmony export */   XN: () => (/* binding */ sumOf),
/* harmony export */   u8: () => (/* binding */ round12)
/* harmony export */ });
/** To 12 significant digits: gates compare so, and 0.35 against 0.5 is within 0.15 (DESIGN: Verdicts). */
function round12(x) {
    return Number.isFinite(x) ? Number(x.toPrecision(12)) : x;
}
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


/***/ }),

/***/ 98786:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* reexport module object */ zod__WEBPACK_IMPORTED_MODULE_1__)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88532);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51033);

// A schema here is used once or a few times a process: compiling it to code with `new Function` costs more than it
// saves, and keeps out of environments that forbid it.
zod__WEBPACK_IMPORTED_MODULE_0__/* .config */ .$W({ jitless: true });



/***/ })

};
