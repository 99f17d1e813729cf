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
        out: node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(world.root, options['out'])
    });
    out.text(`${summary.runs} made-up runs of ${summary.tests} tests with ${summary.failures} failures: ${options['out']}`);
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


/***/ })

};
