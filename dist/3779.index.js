export const id = 3779;
export const ids = [3779];
export const modules = {

/***/ 13779:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MAX_COMMENT_CHARS: () => (/* binding */ MAX_COMMENT_CHARS),
/* harmony export */   renderComment: () => (/* binding */ renderComment)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43313);
/* harmony import */ var _fit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12105);


/** GitHub refuses a longer comment. */
const MAX_COMMENT_CHARS = 65_536;
const START_ROWS = 50;
/**
 * The pull request comment, fewer than `maxChars` characters.
 * @param options.marker the invisible first line by which the comment is found again, as the publisher wrote it.
 */
function renderComment(view, options) {
    const head = `${options.marker}\n`;
    const body = (0,_fit_js__WEBPACK_IMPORTED_MODULE_1__/* .fitTo */ .Xn)((fit) => (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .documentBlocks */ ._)(view, fit, 3), {
        limit: (options.maxChars ?? MAX_COMMENT_CHARS) - head.length,
        size: _fit_js__WEBPACK_IMPORTED_MODULE_1__/* .inChars */ .j4,
        startRows: START_ROWS,
        sections: view.sections.length,
        note: 'Cut here: a comment cannot be longer. The HTML report has everything.'
    });
    return head + body;
}


/***/ })

};
