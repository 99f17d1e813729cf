export const id = 9198;
export const ids = [9198];
export const modules = {

/***/ 19198:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MAX_SUMMARY_BYTES: () => (/* binding */ MAX_SUMMARY_BYTES),
/* harmony export */   renderSummary: () => (/* binding */ renderSummary)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43313);
/* harmony import */ var _fit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12105);


/** GitHub drops a step summary above 1 MiB whole. */
const MAX_SUMMARY_BYTES = 1_048_576;
/** A folded list longer than this is for the HTML report. */
const START_ROWS = 200;
/**
 * The job summary, fewer than `maxBytes` bytes of UTF-8. Other steps write to the same file: pass
 * MAX_SUMMARY_BYTES minus what it already holds. @returns '' when there is no room for the verdict.
 */
function renderSummary(view, options = { maxBytes: MAX_SUMMARY_BYTES }) {
    return (0,_fit_js__WEBPACK_IMPORTED_MODULE_1__/* .fitTo */ .Xn)((fit) => (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .documentBlocks */ ._)(view, fit, 2), {
        limit: options.maxBytes,
        size: _fit_js__WEBPACK_IMPORTED_MODULE_1__/* .inBytes */ .Hf,
        startRows: START_ROWS,
        sections: view.sections.length,
        note: 'Cut here: the job summary is full. The HTML report has everything.'
    });
}


/***/ })

};
