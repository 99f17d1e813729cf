export const id = 8938;
export const ids = [8938];
export const modules = {

/***/ 8938:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _assess_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90887);
/* harmony import */ var _report_write_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91928);


/** HTML and markdown from the evidence on disk; a report of failed gates is still a report. */
const report = async ({ world, out }) => {
    const { root, settings } = world;
    const assessment = (0,_assess_js__WEBPACK_IMPORTED_MODULE_0__/* .assess */ .no)(world, await (0,_assess_js__WEBPACK_IMPORTED_MODULE_0__/* .factsOnDisk */ .Cu)(world));
    const { html, markdown } = await (0,_report_write_js__WEBPACK_IMPORTED_MODULE_1__.writeReports)(root, settings.values['evidence-dir'], assessment);
    out.text(`HTML report: ${html}`);
    out.text(`Markdown:    ${markdown}`);
    out.data({ html, markdown });
    return 0;
};
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (report);


/***/ })

};
