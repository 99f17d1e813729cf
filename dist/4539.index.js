export const id = 4539;
export const ids = [4539,7357];
export const modules = {

/***/ 70881:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _keep_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22021);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85480);


/** Rollup and table of the newest run records. */
const aggregate = async ({ world, options, out }) => {
    const { aggregateRuns, writeRollup } = await __webpack_require__.e(/* import() */ 7355).then(__webpack_require__.bind(__webpack_require__, 57355));
    const { renderTable } = await __webpack_require__.e(/* import() */ 2217).then(__webpack_require__.bind(__webpack_require__, 62217));
    const { root, settings, log } = world;
    const { rollup, rows } = aggregateRuns(root, (0,_keep_js__WEBPACK_IMPORTED_MODULE_0__/* .runsDir */ .AM)(settings), {
        last: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeOption */ .P)(options['last'], 'last', 20)
    });
    const output = typeof options['output'] === 'string'
        ? options['output']
        : `${settings.values['evidence-dir']}/summary/rollup.json`;
    writeRollup(root, output, rollup);
    for (const { file, line, reason } of rollup.bad_lines)
        log.warn(`${file}:${line}: ${reason}`);
    out.text(renderTable(rows, rollup));
    out.text(`Rollup: ${output}`);
    out.data(rollup);
    return 0;
};
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (aggregate);


/***/ }),

/***/ 85480:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ wholeOption)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97268);

/** A whole number option. @throws GateError `usage` */
function wholeOption(value, name, fallback, least = 1) {
    if (value === undefined)
        return fallback;
    const number = typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : NaN;
    if (!(number >= least)) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('usage', `--${name}: ${JSON.stringify(value)} is not a whole number of at least ${least}`, {
            remedy: `give --${name} a whole number`
        });
    }
    return number;
}


/***/ }),

/***/ 96457:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ pick)
/* harmony export */ });
/** Take a measurement out of evidence; `undefined` means that this evidence lacks it, which is absence. */
function pick(evidence, lacking, take) {
    if (evidence.state !== 'found')
        return evidence;
    const measure = take(evidence.value);
    return measure === undefined
        ? { state: 'absent', looked_for: `${lacking} in ${evidence.source}`, configured: evidence.configured }
        : { ...evidence, value: measure };
}


/***/ }),

/***/ 69675:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $u: () => (/* binding */ exitStatus),
  S4: () => (/* binding */ judge),
  Me: () => (/* binding */ overall)
});

// UNUSED EXPORTS: GATES

// EXTERNAL MODULE: ./src/gates/rows/builds.ts
var builds = __webpack_require__(2027);
// EXTERNAL MODULE: ./src/gates/gate.ts
var gate = __webpack_require__(96457);
// EXTERNAL MODULE: ./src/lib/numbers.ts
var numbers = __webpack_require__(67357);
;// CONCATENATED MODULE: ./src/gates/numeric.ts

/** Equality passes; both sides are rounded to 12 significant digits first. A value that is not finite fails. */
function atLeast(value, threshold) {
    return typeof value === 'number' && Number.isFinite(value) && (0,numbers/* round12 */.u8)(value) >= (0,numbers/* round12 */.u8)(threshold)
        ? 'pass'
        : 'fail';
}
/** See atLeast. */
function atMost(value, threshold) {
    return typeof value === 'number' && Number.isFinite(value) && (0,numbers/* round12 */.u8)(value) <= (0,numbers/* round12 */.u8)(threshold)
        ? 'pass'
        : 'fail';
}

;// CONCATENATED MODULE: ./src/gates/rows/calibration.ts


/** The three calibration gates differ in nothing but the number they take. */
function calibrationGate({ name, key, threshold, words, remedy }) {
    return {
        name,
        comparison: '<=',
        threshold,
        judge: (value, t) => atMost(value, threshold(t)),
        measure: (facts) => (0,gate/* pick */.U)(facts.calibration, `calibration.${key}`, (c) => {
            const value = c[key];
            if (value === undefined)
                return undefined;
            const full = c.facts;
            const own = c.of_predictor === true;
            const what = own ? `${words} of the failure predictor` : words;
            const advice = own ? 'give the predictions of your own model, or more history' : remedy;
            if (full === undefined)
                return { value, detail: what, remedy: advice };
            return {
                value,
                detail: `${what} over ${full.n_samples} predictions in ${full.n_bins} bins`,
                remedy: advice,
                interval: full.ci[key],
                sample_size: full.n_samples
            };
        })
    };
}
const eceGate = calibrationGate({
    name: 'ece',
    key: 'ece',
    threshold: (t) => t.eceMax,
    words: 'expected calibration error',
    remedy: 'recalibrate the model (isotonic or Platt scaling on held-out data) and write the predictions again'
});
const brierGate = calibrationGate({
    name: 'brier',
    key: 'brier_score',
    threshold: (t) => t.brierMax,
    words: 'Brier score',
    remedy: 'the predictions are too far from the outcomes: compare with the last model before recalibrating'
});
const mceGate = calibrationGate({
    name: 'mce',
    key: 'mce',
    threshold: (t) => t.mceMax,
    words: 'maximum calibration error',
    remedy: 'look at the worst bin of the reliability diagram: it may hold few samples or a group that the model misjudges'
});

;// CONCATENATED MODULE: ./src/gates/rows/coverage.ts


/** Covered lines in percent, as the tool reports it. */
const coverageGate = {
    name: 'coverage',
    comparison: '>=',
    threshold: (t) => t.coverageMin,
    judge: (value, t) => atLeast(value, t.coverageMin),
    measure: (facts) => (0,gate/* pick */.U)(facts.coverage, 'line coverage', (c) => {
        const [worst] = c.worst;
        return {
            value: c.percent,
            detail: c.lines_total === 0
                ? 'the total that the report states'
                : `${c.lines_covered} of ${c.lines_total} lines in ${c.files} files are covered`,
            remedy: worst === undefined || worst.lines_covered === worst.lines_total
                ? 'cover more lines'
                : `cover more lines; start with ${worst.path}, where ${worst.lines_total - worst.lines_covered} of ${worst.lines_total} are not covered`,
            ...(c.lines_total > 0 && { sample_size: c.lines_total })
        };
    })
};

;// CONCATENATED MODULE: ./src/gates/rows/datasets.ts

/** Every dataset contract verified, none blocked. The value is the number of blocked datasets. */
const datasetsGate = {
    name: 'datasets',
    comparison: '==',
    threshold: () => 0,
    judge: (value) => (value === 0 ? 'pass' : 'fail'),
    measure: (facts) => (0,gate/* pick */.U)(facts.datasets, 'datasets', (d) => {
        const blocked = d.datasets.filter((s) => s.blocking);
        const verified = d.datasets.filter((s) => s.status === 'verified').length;
        const [first] = blocked;
        const count = `${verified} of ${d.datasets.length} datasets verified`;
        return {
            // Errors of the contract itself block as one, even when no single dataset does.
            value: blocked.length + (d.passed || blocked.length > 0 ? 0 : 1),
            detail: first !== undefined
                ? `${count}; ${first.name}: ${first.message ?? first.status}`
                : d.passed
                    ? count
                    : (d.errors[0] ?? count),
            remedy: first?.remedy ?? 'restore the data, or mend the contract',
            sample_size: d.datasets.length
        };
    })
};

;// CONCATENATED MODULE: ./src/gates/rows/detection-rate.ts


/** Share of the history's failures that selection would have caught, each run predicted from earlier ones only. */
const detectionRateGate = {
    name: 'detection-rate',
    comparison: '>=',
    threshold: (t) => t.minDetectionRate,
    judge: (value, t) => atLeast(value, t.minDetectionRate),
    measure: (facts) => (0,gate/* pick */.U)(facts.backtest, 'a back-test', (b) => ({
        value: b.detection_rate.micro,
        detail: `back-test over ${b.cycles} runs, ${b.failing_cycles} of them with a failure, at ${100 * b.budget_fraction} % of the time`,
        remedy: 'selection misses failures: raise the budget, or run the whole suite more often so that the history tells more',
        sample_size: b.failing_cycles
    }))
};

;// CONCATENATED MODULE: ./src/gates/rows/entropy-delta.ts



/** How much this run changed what is known about the tests, bits per test. */
const entropyDeltaGate = {
    name: 'entropy-delta',
    comparison: '<=',
    threshold: (t) => t.maxEntropyDelta,
    judge: (value, t) => atMost(value, t.maxEntropyDelta),
    measure: (facts) => (0,gate/* pick */.U)(facts.uncertainty, 'uncertainty.entropy_before and entropy_after', (u) => {
        if (u.entropy_before === undefined || u.entropy_after === undefined)
            return undefined;
        return {
            value: (0,numbers/* round12 */.u8)(Math.abs(u.entropy_after - u.entropy_before)),
            detail: `mean predictive entropy went from ${u.entropy_before.toFixed(4)} to ${u.entropy_after.toFixed(4)} bits per test`,
            remedy: 'many tests behaved unlike their history: look at new failures, renamed tests and a changed environment',
            ...(u.tests !== undefined && { sample_size: u.tests })
        };
    })
};

;// CONCATENATED MODULE: ./src/gates/rows/min-eig.ts


/** Mean expected information gain of the selected tests, bits. */
const minEigGate = {
    name: 'min-eig',
    comparison: '>=',
    threshold: (t) => t.minEigBits,
    judge: (value, t) => atLeast(value, t.minEigBits),
    measure: (facts) => (0,gate/* pick */.U)(facts.eig, 'selector_metrics.avg_eig_bits', (e) => {
        if (e.avg_eig_bits === undefined)
            return undefined;
        const stats = e.facts?.selection.stats;
        return {
            value: e.avg_eig_bits,
            detail: stats === undefined
                ? 'mean expected information gain'
                : `mean over the ${stats.selected} of ${stats.total} tests that were selected`,
            remedy: 'the selected tests tell little: raise the budget, drop tests that never fail, or add tests where failures happen',
            ...(stats !== undefined && { sample_size: stats.selected })
        };
    })
};

;// CONCATENATED MODULE: ./src/gates/judge.ts







/** The gates table, in the order in which reports list it. */
const GATES = [
    coverageGate,
    eceGate,
    brierGate,
    mceGate,
    entropyDeltaGate,
    minEigGate,
    detectionRateGate,
    builds/* buildsGate */.J,
    datasetsGate
];
/** Facts and thresholds to verdicts: pure, one result a gate, in the order of the table. */
function judge(facts, request) {
    return GATES.map((gate) => judgeOne(gate, facts, request));
}
function judgeOne(gate, facts, { asked, explicit, thresholds }) {
    const evidence = gate.measure(facts);
    const required = asked === 'auto' ? evidence.configured || explicit.has(gate.name) : asked.has(gate.name);
    const base = {
        name: gate.name,
        threshold: gate.threshold(thresholds),
        comparison: gate.comparison,
        required
    };
    if (asked !== 'auto' && !asked.has(gate.name)) {
        return { ...base, verdict: 'not-evaluated', value: null, message: 'not asked for by `gates`', source: '' };
    }
    switch (evidence.state) {
        case 'absent': {
            const message = `no evidence: looked for ${evidence.looked_for}`;
            if (!required)
                return { ...base, verdict: 'not-evaluated', value: null, message, source: '' };
            return {
                ...base,
                verdict: 'fail',
                value: null,
                message,
                source: '',
                remedy: 'write this evidence in an earlier step, or stop asking for this gate'
            };
        }
        case 'unreadable':
            return {
                ...base,
                verdict: 'fail',
                value: null,
                message: evidence.reason,
                source: evidence.source,
                remedy: evidence.remedy
            };
        case 'found': {
            const { value, detail, remedy, interval, sample_size } = evidence.value;
            const verdict = gate.judge(value, thresholds);
            return {
                ...base,
                verdict,
                value: typeof value === 'number' && !Number.isFinite(value) ? null : value,
                message: detail,
                source: evidence.source,
                ...(verdict !== 'pass' && { remedy }),
                ...(interval !== undefined && { interval }),
                ...(sample_size !== undefined && { sample_size })
            };
        }
    }
}
/** failed when a gate failed; incomplete when none could be evaluated; else passed. */
function overall(gates) {
    if (gates.some((g) => g.verdict === 'fail'))
        return 'failed';
    return gates.every((g) => g.verdict === 'not-evaluated') ? 'incomplete' : 'passed';
}
/** 0 all evaluated gates pass; 1 a gate failed; 2 there was no evidence at all (DESIGN: Verdicts). */
function exitStatus(result) {
    return { passed: 0, failed: 1, incomplete: 2, cancelled: 130 }[result];
}


/***/ }),

/***/ 2027:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ buildsGate)
/* harmony export */ });
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96457);

function describe(c) {
    if (c.status === 'not_tested') {
        const [reason = 'no reason was recorded'] = (c.reason ?? '').split('\n');
        return {
            detail: `the double build was not carried out: ${reason}`,
            remedy: 'make the build command work in a clean copy of the sources'
        };
    }
    const [first] = c.differences;
    if (first === undefined)
        return { detail: `two builds of ${c.builds[0]?.files ?? 0} files are the same`, remedy: 'nothing to do' };
    const more = c.differences.length + c.differences_omitted - 1;
    return {
        detail: `${place(c)}${first.path} differs: ${first.detail}${more > 0 ? ` (and ${more} more)` : ''}`,
        remedy: first.remedy ?? 'compare the two outputs, see evidence/builds/comparison.json'
    };
}
/** Paths of a single output directory are relative to it; people look for them from the project's root. */
function place({ outputs }) {
    const [only, ...others] = outputs;
    return only === undefined || others.length > 0 || /[*?[{]/.test(only) ? '' : `${only.replace(/\/+$/, '')}/`;
}
/** Status of the double build against what is required. */
const buildsGate = {
    name: 'builds',
    comparison: '==',
    threshold: (t) => t.requireIdenticalBuilds === 'true'
        ? 'bit_identical'
        : t.requireIdenticalBuilds === 'functional'
            ? 'functional_identical'
            : 'reported only',
    judge: (value, t) => {
        if (value === 'bit_identical')
            return 'pass';
        if (value === 'functional_identical' && t.requireIdenticalBuilds === 'functional')
            return 'pass';
        return t.requireIdenticalBuilds === 'false' ? 'warn' : 'fail';
    },
    measure: (facts) => (0,_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .pick */ .U)(facts.builds, 'a comparison', (c) => ({ value: c.status, ...describe(c) }))
};


/***/ }),

/***/ 67357:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Is: () => (/* binding */ seededRandom),
/* harmony export */   XN: () => (/* binding */ sumOf),
/* harmony export */   u8: () => (/* binding */ round12)
/* harmony export */ });
/** To 12 significant digits: gates compare so, and 0.35 against 0.5 is within 0.15 (DESIGN: Verdicts). */
function round12(x) {
    return Number.isFinite(x) ? Number(x.toPrecision(12)) : x;
}
/**
 * Sum without accumulating rounding errors (Neumaier 1974, compensated summation).
 * @param at value at index i; @param n how many.
 */
function sumOf(n, at) {
    let sum = 0;
    let lost = 0;
    for (let i = 0; i < n; i++) {
        const x = at(i);
        const next = sum + x;
        lost += Math.abs(sum) >= Math.abs(x) ? sum - next + x : x - next + sum;
        sum = next;
    }
    return sum + lost;
}
/** Uniform numbers in [0, 1) from a 32-bit seed: mulberry32 (T. Ettinger, public domain); same seed, same numbers. */
function seededRandom(seed) {
    let a = seed >>> 0;
    return () => {
        a = (a + 0x6d2b79f5) >>> 0;
        let t = Math.imul(a ^ (a >>> 15), a | 1);
        t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
        return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
    };
}


/***/ })

};
