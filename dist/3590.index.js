export const id = 3590;
export const ids = [3590];
export const modules = {

/***/ 73590:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ isSameRun),
  scoreHistory: () => (/* binding */ scoreHistory),
  scoreTests: () => (/* binding */ scoreTests)
});

// EXTERNAL MODULE: ./src/eig/learn-history.ts + 17 modules
var learn_history = __webpack_require__(43429);
// EXTERNAL MODULE: ./src/eig/observations.ts
var eig_observations = __webpack_require__(81212);
// EXTERNAL MODULE: ./src/eig/score.ts
var score = __webpack_require__(94681);
// EXTERNAL MODULE: ./src/lib/numbers.ts
var numbers = __webpack_require__(67357);
// EXTERNAL MODULE: ./src/eig/entropy.ts
var entropy = __webpack_require__(6218);
;// CONCATENATED MODULE: ./src/eig/uncertainty.ts



/**
 * Mean predictive entropy per test, bits, before and after the results of this run are learned. A test with both
 * entropies of its own counts with those. The predictor LEARNS the run.
 * @returns undefined when the run has no results and no entropies: nothing was learned, so nothing was measured.
 */
function learnAndMeasure(tests, predictor, context = {}) {
    const observations = (0,eig_observations/* observe */.l)(tests);
    const hasOwn = (test) => test !== undefined && test.entropy_before !== null && test.entropy_after !== null;
    const own = tests.filter(hasOwn);
    const ownNames = new Set((0,eig_observations/* identitiesOf */.U)(tests).filter((_, i) => hasOwn(tests[i])));
    const names = observations.map(({ name }) => name).filter((name) => !ownNames.has(name));
    const count = own.length + names.length;
    if (count === 0) {
        predictor.learn(observations, context);
        return undefined;
    }
    const predicted = () => (0,numbers/* sumOf */.XN)(names.length, (i) => (0,entropy/* bernoulliEntropy */.m)(predictor.predict(names[i] ?? null, context).p));
    const before = predicted();
    predictor.learn(observations, context);
    const after = predicted();
    return {
        entropy_before: (before + (0,numbers/* sumOf */.XN)(own.length, (i) => own[i]?.entropy_before ?? NaN)) / count,
        entropy_after: (after + (0,numbers/* sumOf */.XN)(own.length, (i) => own[i]?.entropy_after ?? NaN)) / count,
        tests: count
    };
}

;// CONCATENATED MODULE: ./src/eig/score-history.ts




/**
 * Scores the last run of a history from the earlier ones; its own results never take part.
 * @param file path; @param shown its name in messages
 * @throws GateError as readHistory
 */
async function scoreHistory(file, shown, options) {
    const learned = await learn(file, shown, options);
    return score_history_score(learned, learned.last.tests, false, options);
}
/**
 * Scores tests of the current run from a history of earlier ones. Where the last run of the history is the current one
 * (same commit and same run id, as far as both sides give them) it is left out.
 * @throws GateError as readHistory
 */
async function scoreTests(tests, file, shown, options, current = {}) {
    const learned = await learn(file, shown, options);
    return score_history_score(learned, tests, !isSameRun(learned.last, current), options);
}
function learn(file, shown, options) {
    const { predictor, backtest, snapshot = 'ignore' } = options;
    return (0,learn_history/* learnHistory */.f)(file, shown, { predictor, backtest, snapshot });
}
/** Same commit and same run id, as far as both sides give them. */
function isSameRun(run, current) {
    const pairs = [
        [run.commit, current.commit],
        [run.run_id, current.run_id]
    ].filter(([a, b]) => a !== null && b !== null && a !== undefined && b !== undefined);
    return pairs.length > 0 && pairs.every(([a, b]) => a === b);
}
function score_history_score(learned, tests, learnLast, options) {
    const { predictor, last, runs, mock, warnings } = learned;
    // The back-test ends with a prediction of the last run, before that is learned.
    const backtest = attempt(learned.backtest);
    if (learnLast)
        predictor.learn((0,eig_observations/* observe */.l)(last.tests), last);
    const context = learnLast ? {} : last;
    const rankings = (0,score/* scoreRun */.I)(tests, predictor, options, context);
    const uncertainty = options.uncertainty === false ? undefined : learnAndMeasure(tests, predictor, context);
    return {
        rankings,
        uncertainty,
        predictor: options.predictor,
        runs: learnLast ? runs + 1 : runs,
        mock,
        warnings,
        backtest
    };
}
/** Works now, answers or throws later: a history that cannot be back-tested can still score a run. */
function attempt(work) {
    if (work === undefined)
        return undefined;
    try {
        const value = work();
        return () => value;
    }
    catch (error) {
        return () => {
            throw error;
        };
    }
}


/***/ }),

/***/ 94681:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ scoreRun)
/* harmony export */ });
/* harmony import */ var _argsort_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96843);
/* harmony import */ var _budgets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95089);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71792);
/* harmony import */ var _entropy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6218);
/* harmony import */ var _observations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81212);





/** null where no finite ratio exists: JSON has no infinity, and a floor on the price would reorder cheap tests. */
function ratio(bits, by) {
    if (by === null || by === 0)
        return null;
    const value = bits / by;
    return Number.isFinite(value) ? value : null;
}
/**
 * Expected information gain of each test of a run, most bits first; equal bits keep the order given, and rows that
 * repeat a name all stay. The bits are, in this order: entropy_before - entropy_after when both are given (not below
 * 0); H(model_uncertainty) when given; H(p) of the predictor.
 * @param prior what was learned from earlier runs, and from them only
 */
function scoreRun(tests, prior, options, context = {}) {
    const identities = (0,_observations_js__WEBPACK_IMPORTED_MODULE_1__/* .identitiesOf */ .U)(tests);
    const scored = tests.map((test, i) => {
        const { entropy_before, entropy_after, model_uncertainty, duration_sec } = test;
        const predicted = prior.predict(identities[i] ?? null, context);
        let eig_bits;
        let method;
        let p_fail;
        if (entropy_before !== null && entropy_after !== null) {
            eig_bits = Math.max(0, entropy_before - entropy_after);
            method = 'entropy';
            p_fail = null;
        }
        else {
            p_fail = model_uncertainty ?? predicted.p;
            method = model_uncertainty === null ? prior.name : 'model_uncertainty';
            eig_bits = (0,_entropy_js__WEBPACK_IMPORTED_MODULE_2__/* .bernoulliEntropy */ .m)(p_fail);
        }
        const cost = test.cost_usd ?? (duration_sec === null ? null : (0,_budgets_js__WEBPACK_IMPORTED_MODULE_0__/* .priceOf */ .xx)(duration_sec, options.usdPerHour));
        return {
            name: test.name,
            suite: test.suite,
            domain: test.domain,
            eig_bits,
            eig_per_dollar: ratio(eig_bits, cost),
            eig_per_sec: ratio(eig_bits, duration_sec),
            cost_usd: cost,
            duration_sec,
            model_uncertainty,
            result: test.result,
            entropy_before,
            entropy_after,
            method,
            p_fail,
            observations: predicted.observations,
            last_failed: predicted.failing,
            ...(test.failure_type === undefined ? {} : { failure_type: test.failure_type }),
            ...(test.metrics === undefined ? {} : { metrics: test.metrics })
        };
    });
    const order = (0,_argsort_js__WEBPACK_IMPORTED_MODULE_3__/* .byFalling */ .h)((0,_columns_js__WEBPACK_IMPORTED_MODULE_4__/* .float64 */ .B)(scored.length, (i) => scored[i]?.eig_bits ?? NaN));
    return Array.from(order, (i, rank) => {
        const row = scored[i];
        if (rank < (options.explain ?? 0) && row.method === prior.name)
            row.parts = prior.explain(identities[i] ?? null, context);
        return row;
    });
}


/***/ })

};
