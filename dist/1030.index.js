export const id = 1030;
export const ids = [1030];
export const modules = {

/***/ 1030:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scoreHistory: () => (/* binding */ scoreHistory),
  scoreTests: () => (/* binding */ scoreTests)
});

// EXTERNAL MODULE: ./src/lib/errors.ts
var errors = __webpack_require__(97268);
// EXTERNAL MODULE: ./src/eig/history.ts
var eig_history = __webpack_require__(43083);
// EXTERNAL MODULE: ./src/eig/observations.ts
var eig_observations = __webpack_require__(81212);
// EXTERNAL MODULE: ./src/eig/predictors.ts + 5 modules
var predictors = __webpack_require__(50782);
// EXTERNAL MODULE: ./src/eig/entropy.ts
var entropy = __webpack_require__(6218);
;// CONCATENATED MODULE: ./src/eig/score.ts


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
function scoreRun(tests, prior, options) {
    const identities = (0,eig_observations/* identitiesOf */.U)(tests);
    const scored = tests.map((test, i) => {
        const { entropy_before, entropy_after, model_uncertainty, duration_sec } = test;
        const predicted = prior.predict(identities[i] ?? null);
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
            eig_bits = (0,entropy/* bernoulliEntropy */.m)(p_fail);
        }
        const cost = test.cost_usd ?? (duration_sec === null ? null : (duration_sec * options.usdPerHour) / 3600);
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
    return scored.sort((a, b) => b.eig_bits - a.eig_bits);
}

// EXTERNAL MODULE: ./src/lib/numbers.ts
var numbers = __webpack_require__(67357);
;// CONCATENATED MODULE: ./src/eig/uncertainty.ts



/**
 * Mean predictive entropy per test, bits, before and after the results of this run are learned. A test with both
 * entropies of its own counts with those. The predictor LEARNS the run.
 * @returns undefined when the run has no results and no entropies: nothing was learned, so nothing was measured.
 */
function learnAndMeasure(tests, predictor) {
    const observations = (0,eig_observations/* observe */.l)(tests);
    const hasOwn = (test) => test !== undefined && test.entropy_before !== null && test.entropy_after !== null;
    const own = tests.filter(hasOwn);
    const ownNames = new Set((0,eig_observations/* identitiesOf */.U)(tests).filter((_, i) => hasOwn(tests[i])));
    const names = observations.map(({ name }) => name).filter((name) => !ownNames.has(name));
    const count = own.length + names.length;
    if (count === 0) {
        predictor.learn(observations);
        return undefined;
    }
    const predicted = () => (0,numbers/* sumOf */.XN)(names.length, (i) => (0,entropy/* bernoulliEntropy */.m)(predictor.predict(names[i] ?? null).p));
    const before = predicted();
    predictor.learn(observations);
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
function scoreHistory(file, shown, options) {
    return scoreAgainst(file, shown, options, (last) => ({ tests: last.tests, learnLast: false }));
}
/**
 * Scores tests of the current run from a history of earlier ones. Where the last run of the history is the current one
 * (same commit and same run id, as far as both sides give them) it is left out.
 * @throws GateError as readHistory
 */
function scoreTests(tests, file, shown, options, current = {}) {
    return scoreAgainst(file, shown, options, (last) => ({ tests, learnLast: !isSameRun(last, current) }));
}
function isSameRun(run, current) {
    const pairs = [
        [run.commit, current.commit],
        [run.run_id, current.run_id]
    ].filter(([a, b]) => a !== null && b !== null && a !== undefined && b !== undefined);
    return pairs.length > 0 && pairs.every(([a, b]) => a === b);
}
function scoreAgainst(file, shown, options, choose) {
    const notes = (0,eig_history/* newNotes */.K)();
    const predictor = (0,predictors/* createPredictor */.r)(options.predictor);
    let last;
    let runs = 0;
    let mock = false;
    for (const run of (0,eig_history/* readHistory */.L)(file, shown, notes)) {
        if (last !== undefined) {
            predictor.learn((0,eig_observations/* observe */.l)(last.tests));
            runs++;
        }
        mock ||= run.mock;
        last = run;
    }
    if (last === undefined)
        throw new errors/* GateError */.ue('evidence', `${shown} holds no runs`, { remedy: 'record a CI run' });
    const { tests, learnLast } = choose(last);
    if (learnLast) {
        predictor.learn((0,eig_observations/* observe */.l)(last.tests));
        runs++;
    }
    const rankings = scoreRun(tests, predictor, options);
    const uncertainty = learnAndMeasure(tests, predictor);
    return { rankings, uncertainty, predictor: options.predictor, runs, mock, warnings: notes.warnings };
}


/***/ })

};
