export const id = 9410;
export const ids = [9410];
export const modules = {

/***/ 9410:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _assess_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90887);
/* harmony import */ var _gates_judge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69675);
/* harmony import */ var _gates_thresholds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87464);



/** Verdicts only, from the evidence on disk: nothing is run and nothing is written. */
const gates = async ({ world, out }) => {
    (0,_gates_thresholds_js__WEBPACK_IMPORTED_MODULE_2__/* .gateRequest */ .t)(world.settings);
    const assessment = (0,_assess_js__WEBPACK_IMPORTED_MODULE_0__/* .assess */ .no)(world, await (0,_assess_js__WEBPACK_IMPORTED_MODULE_0__/* .factsOnDisk */ .Cu)(world));
    const [{ buildView }, { renderConsole }] = await Promise.all([
        __webpack_require__.e(/* import() */ 3918).then(__webpack_require__.bind(__webpack_require__, 33918)),
        __webpack_require__.e(/* import() */ 9475).then(__webpack_require__.bind(__webpack_require__, 39475))
    ]);
    out.text(renderConsole(buildView(assessment)));
    for (const warning of assessment.warnings)
        world.log.warn(warning);
    out.data({ passed: assessment.result === 'passed', gates: assessment.gates });
    return (0,_gates_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .exitStatus */ .$u)(assessment.result);
};
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (gates);


/***/ })

};
