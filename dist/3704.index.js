export const id = 3704;
export const ids = [3704];
export const modules = {

/***/ 83704:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eigFacts: () => (/* binding */ eigFacts)
/* harmony export */ });
/* harmony import */ var _lib_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67357);

/** What gates and reports need of a scored and selected run. */
function eigFacts(scored, selection) {
    const { tests } = selection;
    return {
        rankings: scored.rankings,
        selection,
        avg_eig_bits: tests.length === 0 ? null : (0,_lib_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .sumOf */ .XN)(tests.length, (i) => tests[i]?.eig_bits ?? NaN) / tests.length,
        predictor: scored.predictor,
        mock: scored.mock,
        warnings: scored.warnings
    };
}


/***/ })

};
