export const id = 8824;
export const ids = [8824];
export const modules = {

/***/ 88824:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   recordRun: () => (/* binding */ recordRun)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _epistemic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99304);
/* harmony import */ var _run_info_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83209);



/**
 * Append the results of this run to the history, so that later runs learn from them. A test that was not run is not in
 * the line, and so no observation.
 * @returns the history's path, and whether this attempt was new to it
 * @throws GateError `evidence` for a history that is packed or ends in half a line, `io`
 */
async function recordRun(world, tests) {
    const { appendRun } = await __webpack_require__.e(/* import() */ 2871).then(__webpack_require__.bind(__webpack_require__, 92871));
    const history = world.settings.values.history ?? _epistemic_js__WEBPACK_IMPORTED_MODULE_1__/* .USUAL_HISTORY */ .g4[0];
    const run = runLine(world, tests);
    const full = node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(world.root, history);
    return { history, recorded: appendRun(full, history, run, run.run_id !== _run_info_js__WEBPACK_IMPORTED_MODULE_2__/* .LOCAL_RUN */ .q), run };
}
function runLine({ run }, tests) {
    return {
        commit: run.git_sha,
        run_id: run.ci_run_id,
        run_attempt: run.run_attempt,
        timestamp: run.timestamp,
        branch: run.git_branch,
        tests: (0,_epistemic_js__WEBPACK_IMPORTED_MODULE_1__/* .asHistory */ .h9)(tests).map(({ name, suite, duration_sec, result }) => ({
            name: name ?? '',
            ...(suite !== null && { suite }),
            duration_sec: duration_sec ?? 0,
            result: result ?? 'skip'
        }))
    };
}


/***/ })

};
