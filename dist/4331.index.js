export const id = 4331;
export const ids = [4331];
export const modules = {

/***/ 94331:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _keep_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22021);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7729);
/* harmony import */ var _pipeline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41953);




/** The whole pipeline; the exit status is the gates'. */
const run = async ({ world, out }) => {
    const { assessment, kept } = await (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_3__/* .runPipeline */ .a)(world);
    const [{ buildView }, { renderConsole }] = await Promise.all([
        __webpack_require__.e(/* import() */ 3918).then(__webpack_require__.bind(__webpack_require__, 33918)),
        __webpack_require__.e(/* import() */ 9475).then(__webpack_require__.bind(__webpack_require__, 39475))
    ]);
    out.text(renderConsole(buildView(assessment)));
    const where = (label, file) => {
        if (file !== undefined)
            out.text(`${label.padEnd(14)} ${node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(world.root, file)}`);
    };
    where('HTML report', kept.html);
    where('Summary', kept.markdown);
    where('Evidence pack', kept.pack?.path);
    if (kept.pack !== undefined)
        out.text(`${'SHA-256'.padEnd(14)} ${kept.pack.sha256}`);
    for (const warning of assessment.warnings)
        world.log.warn(warning);
    for (const problem of kept.problems)
        world.log.warn(`not kept: ${problem}`);
    out.data({ result: assessment.result, gates: assessment.gates, outputs: (0,_outputs_js__WEBPACK_IMPORTED_MODULE_2__/* .outputsOf */ .Y)(assessment, kept) });
    return (0,_keep_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(assessment.result, kept);
};
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (run);


/***/ })

};
