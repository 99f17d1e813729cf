export const id = 3849;
export const ids = [3849];
export const modules = {

/***/ 63849:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _assess_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90887);
/* harmony import */ var _keep_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22021);


/** The evidence pack of what lies on disk. */
const pack = async ({ world, out }) => {
    await (0,_assess_js__WEBPACK_IMPORTED_MODULE_0__/* .factsOnDisk */ .Cu)(world); // reading the evidence tells which files belong to it
    const { path, sha256, bytes, file_count } = await (0,_keep_js__WEBPACK_IMPORTED_MODULE_1__/* .packEvidence */ .JY)(world);
    out.text(`${path}: ${file_count} files, ${bytes} bytes`);
    out.text(`SHA-256 ${sha256}`);
    out.data({ path, sha256, bytes, file_count });
    return 0;
};
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (pack);


/***/ })

};
