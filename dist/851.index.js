export const id = 851;
export const ids = [851];
export const modules = {

/***/ 20851:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97268);

/** Calibration of a file of predictions. */
const calibrateCommand = async ({ world, out }) => {
    const { values } = world.settings;
    if (values.predictions === undefined) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('usage', 'calibrate needs --predictions', {
            remedy: 'name a JSON, JSONL or CSV file of predictions'
        });
    }
    const { readPredictions } = await __webpack_require__.e(/* import() */ 9694).then(__webpack_require__.bind(__webpack_require__, 99694));
    const { calibrate } = await __webpack_require__.e(/* import() */ 6215).then(__webpack_require__.bind(__webpack_require__, 6215));
    const facts = calibrate(await readPredictions(world.root, values.predictions), {
        bins: values['calibration-bins'],
        strategy: values['calibration-strategy']
    });
    const row = (name, value, [low, high]) => `${name.padEnd(6)} ${value.toFixed(4)}   95 % interval ${low.toFixed(4)} to ${high.toFixed(4)}`;
    out.text(`${facts.n_samples} predictions, ${facts.n_bins} ${facts.strategy} bins`);
    out.text(row('ECE', facts.ece, facts.ci.ece));
    out.text(row('MCE', facts.mce, facts.ci.mce));
    out.text(row('Brier', facts.brier_score, facts.ci.brier_score));
    for (const bin of facts.bins) {
        const range = `${bin === facts.bins[0] ? '[' : '('}${bin.lower.toFixed(3)}, ${bin.upper.toFixed(3)}]`;
        const means = bin.mean_predicted === null
            ? 'empty'
            : `predicted ${bin.mean_predicted.toFixed(4)}  observed ${bin.observed?.toFixed(4)}`;
        out.text(`  ${range}  ${String(bin.count).padStart(8)}  ${means}`);
    }
    out.data(facts);
    return 0;
};
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (calibrateCommand);


/***/ })

};
