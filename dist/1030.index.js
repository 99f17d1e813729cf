export const id = 1030;
export const ids = [1030];
export const modules = {

/***/ 6218:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ bernoulliEntropy),
/* harmony export */   y: () => (/* binding */ probabilityOfEntropy)
/* harmony export */ });
/**
 * Entropy of a coin that shows heads with probability p, in bits: H(p) = -p log2 p - (1 - p) log2(1 - p)
 * (Shannon 1948). The formula as it stands, so that values agree to the last digit with other tools; 1 - p is exact
 * for p in [1/2, 1], and below it the rounding of 1 - p moves H by less than 2e-16 bits.
 * @param p in [0, 1]; NaN in, NaN out.
 */
function bernoulliEntropy(p) {
    if (p === 0 || p === 1)
        return 0;
    const q = 1 - p;
    // q rounds to 1 for tiny p, and its term to 0: never to NaN.
    return -(p * Math.log2(p) + q * Math.log2(q));
}
/**
 * The p <= 1/2 whose entropy is `bits`: for rows that state only their bits. Above one bit it is 1/2.
 * @param bits not negative
 */
function probabilityOfEntropy(bits) {
    if (bits <= 0)
        return 0;
    if (bits >= 1)
        return 0.5;
    let low = 0;
    let high = 0.5;
    // H rises strictly on [0, 1/2]; 60 halvings reach the spacing of doubles.
    for (let i = 0; i < 60; i++) {
        const middle = (low + high) / 2;
        if (bernoulliEntropy(middle) < bits)
            low = middle;
        else
            high = middle;
    }
    return high;
}


/***/ }),

/***/ 43083:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ newNotes),
/* harmony export */   L: () => (/* binding */ readHistory)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97268);
/* harmony import */ var _lib_jsonl_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70489);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67591);



/** Bad lines named one by one; further ones are counted. */
const MAX_NAMED = 20;
/** Python writes these where JSON has no word; such a line holds a number that is none, and is not merely torn. */
const NON_FINITE = /[:,[]\s*(?:-?Infinity|NaN)\b/;
function newNotes() {
    return { warnings: [], skipped: 0 };
}
/**
 * The runs of a CI history (JSON Lines), oldest first, one line in memory at a time. A BOM, CRLF and blank lines are
 * fine. A line that is no record of a run is skipped and named in `notes`; where it is the last one, the file was cut
 * off and the newest run is lost, which is an error.
 * @param shown the file's name in messages
 * @throws GateError `io`, `limit`; `evidence` for an empty file, a last line that is cut off, or a wrong value (line and test named).
 */
function* readHistory(file, shown, notes) {
    let pending;
    let runs = 0;
    const skip = () => {
        if (pending === undefined)
            return;
        notes.skipped++;
        if (notes.skipped <= MAX_NAMED)
            notes.warnings.push(`${shown}:${pending.line}: ${pending.reason}; line skipped`);
        pending = undefined;
    };
    for (const { line, text } of (0,_lib_jsonl_js__WEBPACK_IMPORTED_MODULE_1__/* .readLines */ .S)(file, shown)) {
        if (text.trim() === '')
            continue;
        skip();
        const place = { file: shown, line };
        const value = parseLine(text, place);
        if (value instanceof SyntaxError) {
            pending = { line, reason: 'not JSON' };
            continue;
        }
        const run = (0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRun */ .zZ)(value, place);
        if (run === undefined) {
            pending = { line, reason: 'no record of a run (neither "tests" nor "name" with "result")' };
            continue;
        }
        runs++;
        yield run;
    }
    if (pending !== undefined) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('evidence', `the last line is ${pending.reason}: it looks cut off`, {
            remedy: 'remove the line or write the run again',
            place: { file: shown, line: pending.line }
        });
    }
    if (runs === 0) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('evidence', `${shown} holds no runs`, {
            remedy: 'record at least one CI run, or leave the setting empty',
            place: { file: shown }
        });
    }
    const unnamed = notes.skipped - MAX_NAMED;
    if (unnamed > 0)
        notes.warnings.push(`${shown}: ${unnamed} more broken lines skipped`);
}
function parseLine(text, place) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        if (NON_FINITE.test(text)) {
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('evidence', 'the line holds NaN or Infinity', {
                remedy: 'write null where nothing was measured',
                place,
                cause: error
            });
        }
        return error;
    }
}


/***/ }),

/***/ 81212:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ observe)
/* harmony export */ });
/**
 * The tests of a run that were observed, in order of first appearance: a name given several times failed if any
 * repetition failed, and lasted the mean of them. Errors are failures; skipped tests and tests without a result are no
 * observations. Tests without a name cannot be followed from run to run and are left out.
 */
function observe(tests) {
    const found = [];
    const index = new Map();
    const timed = [];
    for (const { name, result, duration_sec } of tests) {
        if (name === null || result === null || result === 'skip')
            continue;
        const failed = result !== 'pass';
        const at = index.get(name);
        const seen = at === undefined ? undefined : found[at];
        if (at === undefined || seen === undefined) {
            index.set(name, found.length);
            found.push({ name, failed, duration_sec });
            timed.push(duration_sec === null ? 0 : 1);
            continue;
        }
        seen.failed ||= failed;
        if (duration_sec === null)
            continue;
        const count = (timed[at] ?? 0) + 1;
        timed[at] = count;
        seen.duration_sec = (seen.duration_sec ?? 0) + (duration_sec - (seen.duration_sec ?? 0)) / count;
    }
    return found;
}


/***/ }),

/***/ 73595:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ createPredictor)
});

;// CONCATENATED MODULE: ./src/eig/recalibration.ts
/** Pairs kept; older ones say little about how the predictor does today. */
const WINDOW = 4000;
const PENALTY = 4;
const NEWTON_STEPS = 2;
const SLOPE = { min: 0.3, max: 2.5 };
const SHIFT = { min: -2, max: 2 };
function sigmoid(x) {
    // The smaller tail is computed directly, so that neither end rounds to 0 or 1 early.
    if (x >= 0)
        return 1 / (1 + Math.exp(-x));
    const e = Math.exp(x);
    return e / (1 + e);
}
function clamp(x, { min, max }) {
    return Math.min(max, Math.max(min, x));
}
/**
 * p = sigmoid(A z + B), fitted to the last 4,000 scores z that were stored before their outcomes were known (Platt
 * 1999, with a ridge towards A = 1, B = 0). `refit` takes two Newton steps on
 * sum of log losses + 4 (A - 1)^2 + 4 B^2 from where it stands; A stays in [0.3, 2.5], B in [-2, 2].
 */
class Recalibration {
    a = 1;
    b = 0;
    z = new Float64Array(WINDOW);
    y = new Uint8Array(WINDOW);
    stored = 0;
    apply(z) {
        return sigmoid(this.a * z + this.b);
    }
    store(z, failed) {
        const at = this.stored % WINDOW;
        this.z[at] = z;
        this.y[at] = failed ? 1 : 0;
        this.stored++;
    }
    refit() {
        const count = Math.min(this.stored, WINDOW);
        for (let step = 0; step < NEWTON_STEPS; step++) {
            let gradientA = 2 * PENALTY * (this.a - 1);
            let gradientB = 2 * PENALTY * this.b;
            let hessianAA = 2 * PENALTY;
            let hessianAB = 0;
            let hessianBB = 2 * PENALTY;
            for (let i = 0; i < count; i++) {
                const z = this.z[i];
                const p = sigmoid(this.a * z + this.b);
                const residual = p - this.y[i];
                const weight = p * (1 - p);
                gradientA += residual * z;
                gradientB += residual;
                hessianAA += weight * z * z;
                hessianAB += weight * z;
                hessianBB += weight;
            }
            // The ridge keeps the Hessian positive definite, so the determinant is never 0.
            const determinant = hessianAA * hessianBB - hessianAB * hessianAB;
            const stepA = (hessianBB * gradientA - hessianAB * gradientB) / determinant;
            const stepB = (hessianAA * gradientB - hessianAB * gradientA) / determinant;
            this.a = clamp(this.a - stepA, SLOPE);
            this.b = clamp(this.b - stepB, SHIFT);
        }
    }
}

;// CONCATENATED MODULE: ./src/eig/adaptive.ts

/** What one observation keeps of the weight of those before it. */
const KEEP = 0.9;
const NEW = {
    runs: 0,
    failures: 0,
    recentFailures: 0,
    recentPasses: 0,
    failing: false,
    seconds: 0,
    timed: 0
};
/**
 * Failure predictor that weighs the recent past and the whole past alike and keeps itself calibrated. Per test: runs
 * n, failures k, and a, b with forgetting (a = 0.9 a + y, b = 0.9 b + 1 - y). With r, the rate at which new tests
 * fail, as prior,
 *   z = 1/2 logit((a + r) / (a + b + 1)) + 1/2 logit((k + 2 r) / (n + 2)),   p = sigmoid(A z + B),
 * where A and B are refitted after each run to scores that were stored before their outcomes were known. State is a
 * few numbers a test, whatever the length of the history.
 */
class AdaptivePredictor {
    name = 'adaptive';
    tests = new Map();
    calibration = new Recalibration();
    newTests = 0;
    newFailures = 0;
    get newRate() {
        return (1 + this.newFailures) / (4 + this.newTests);
    }
    recent(s, r) {
        return Math.log((s.recentFailures + r) / (s.recentPasses + 1 - r));
    }
    overall(s, r) {
        return Math.log((s.failures + 2 * r) / (s.runs - s.failures + 2 - 2 * r));
    }
    score(s, r) {
        return (this.recent(s, r) + this.overall(s, r)) / 2;
    }
    predict(test) {
        const s = (test === null ? undefined : this.tests.get(test)) ?? NEW;
        return {
            p: this.calibration.apply(this.score(s, this.newRate)),
            observations: s.runs,
            duration_sec: s.timed === 0 ? null : s.seconds / s.timed,
            failing: s.failing
        };
    }
    learn(run) {
        // One rate for the whole run: its own new tests must not change the scores of the tests after them.
        const r = this.newRate;
        for (const { name, failed, duration_sec } of run) {
            let s = this.tests.get(name);
            if (s === undefined) {
                s = { ...NEW };
                this.tests.set(name, s);
                this.newTests++;
                if (failed)
                    this.newFailures++;
            }
            this.calibration.store(this.score(s, r), failed);
            s.runs++;
            s.recentFailures = KEEP * s.recentFailures + (failed ? 1 : 0);
            s.recentPasses = KEEP * s.recentPasses + (failed ? 0 : 1);
            if (failed)
                s.failures++;
            s.failing = failed;
            if (duration_sec !== null) {
                s.seconds += duration_sec;
                s.timed++;
            }
        }
        this.calibration.refit();
    }
    explain(test) {
        const s = (test === null ? undefined : this.tests.get(test)) ?? NEW;
        const r = this.newRate;
        return {
            runs: s.runs,
            failures: s.failures,
            recent: this.recent(s, r),
            overall: this.overall(s, r),
            new_test_rate: r,
            z: this.score(s, r),
            A: this.calibration.a,
            B: this.calibration.b,
            p: this.predict(test).p
        };
    }
}

;// CONCATENATED MODULE: ./src/eig/wilson.ts
/** Quantile of the normal distribution for a 95 % interval, as the seed writes it. */
const Z2 = 1.96 * 1.96;
/**
 * Centre of the Wilson score interval for k failures in n runs, (k/n + z^2/2n) / (1 + z^2/n) with z = 1.96
 * (Wilson 1927). Without a run it is 1/2: a new test is worth one bit.
 */
function wilsonCentre(failures, runs) {
    return (failures + Z2 / 2) / (runs + Z2);
}
/** The seed's predictor, for comparison: counts only, every run weighs the same. */
class WilsonPredictor {
    name = 'wilson';
    tests = new Map();
    predict(test) {
        const seen = test === null ? undefined : this.tests.get(test);
        if (seen === undefined)
            return { p: wilsonCentre(0, 0), observations: 0, duration_sec: null, failing: false };
        return {
            p: wilsonCentre(seen.failures, seen.runs),
            observations: seen.runs,
            duration_sec: seen.timed === 0 ? null : seen.seconds / seen.timed,
            failing: seen.failing
        };
    }
    learn(run) {
        for (const { name, failed, duration_sec } of run) {
            let seen = this.tests.get(name);
            if (seen === undefined) {
                seen = { runs: 0, failures: 0, failing: false, seconds: 0, timed: 0 };
                this.tests.set(name, seen);
            }
            seen.runs++;
            if (failed)
                seen.failures++;
            seen.failing = failed;
            if (duration_sec !== null) {
                seen.seconds += duration_sec;
                seen.timed++;
            }
        }
    }
    explain(test) {
        const seen = test === null ? undefined : this.tests.get(test);
        const { p } = this.predict(test);
        return { runs: seen?.runs ?? 0, failures: seen?.failures ?? 0, p };
    }
}

;// CONCATENATED MODULE: ./src/eig/predictors.ts


const PREDICTORS = {
    wilson: () => new WilsonPredictor(),
    adaptive: () => new AdaptivePredictor()
};
/** A predictor that has learned nothing yet. */
function createPredictor(name) {
    return PREDICTORS[name]();
}


/***/ }),

/***/ 67591:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Gv: () => (/* binding */ isObject),
  zZ: () => (/* binding */ parseRun),
  MJ: () => (/* binding */ parseTest)
});

// EXTERNAL MODULE: ./src/lib/errors.ts
var errors = __webpack_require__(97268);
;// CONCATENATED MODULE: ./src/eig/result-words.ts
/** How runners spell an outcome: JUnit, pytest, Jest, Go, Bazel, TAP and the plain words. Lower case, `-` and space as `_`. */
const WORDS = new Map([
    ...words('pass', 'pass passed success successful succeeded ok xpass xpassed'),
    ...words('fail', 'fail failed failure not_ok'),
    ...words('error', 'error errored errors broken crash crashed timeout timed_out'),
    ...words('skip', 'skip skipped ignored disabled notrun not_run pending todo xfail xfailed')
]);
function words(result, list) {
    return list.split(' ').map((word) => [word, result]);
}
/** The outcome that a word stands for, in any case; undefined for a word we do not know. */
function resultOfWord(word) {
    const direct = WORDS.get(word);
    return (direct ??
        WORDS.get(word
            .trim()
            .toLowerCase()
            .replace(/[\s-]+/g, '_')));
}

;// CONCATENATED MODULE: ./src/eig/record.ts


function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function reject(place, name, message) {
    throw new errors/* GateError */.ue('evidence', `test ${JSON.stringify(name)}: ${message}`, {
        remedy: 'correct the value or leave the field out',
        place
    });
}
/** What was given, short enough for a message. */
function shown(value) {
    // JSON writes 1e999 as null, which would hide what was wrong.
    const text = typeof value === 'number' ? String(value) : JSON.stringify(value);
    return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
function measure(record, key, max, place, name) {
    const value = record[key];
    if (value === undefined || value === null)
        return null;
    if (typeof value !== 'number' || !(value >= 0 && value <= max)) {
        reject(place, name, `${key} is ${shown(value)}, not a number ${max === 1 ? 'in [0, 1]' : 'that is finite and not negative'}`);
    }
    return value;
}
function record_text(record, key) {
    const value = record[key];
    if (typeof value === 'string')
        return value;
    return typeof value === 'number' ? String(value) : null;
}
/**
 * The measured fields that a history line and a row of eig_rankings.json share, checked by hand: a schema library would
 * take longer for 400,000 tests than reading and parsing them.
 * @throws GateError `evidence` with line and test name for p outside [0, 1], negative or non-finite numbers, and an
 * unknown word in `result`. What is missing is null, never 0.
 */
function parseTest(value, place) {
    if (!isObject(value))
        reject(place, null, `${shown(value)} is not an object`);
    const name = record_text(value, 'name');
    const word = value['result'];
    let result = null;
    if (word !== undefined && word !== null) {
        const known = typeof word === 'string' ? resultOfWord(word) : undefined;
        if (known === undefined) {
            reject(place, name, `result is ${shown(word)}; known are pass, fail, error, skip and their usual spellings`);
        }
        result = known;
    }
    const max = Number.MAX_VALUE;
    const test = {
        name,
        suite: record_text(value, 'suite'),
        domain: record_text(value, 'domain'),
        duration_sec: measure(value, 'duration_sec', max, place, name),
        cost_usd: measure(value, 'cost_usd', max, place, name),
        result,
        model_uncertainty: measure(value, 'model_uncertainty', 1, place, name),
        entropy_before: measure(value, 'entropy_before', max, place, name),
        entropy_after: measure(value, 'entropy_after', max, place, name)
    };
    if (typeof value['failure_type'] === 'string')
        test.failure_type = value['failure_type'];
    if (isObject(value['metrics']))
        test.metrics = value['metrics'];
    return test;
}
/**
 * One line of ci_runs.jsonl: `{"commit", "tests": [...]}`, `{"cycle", "tests": [...]}`, or a record of one test with
 * `name` and `result`.
 * @returns undefined when the value is no record of a run at all.
 * @throws GateError `evidence` when it is one with wrong values.
 */
function parseRun(value, place) {
    if (!isObject(value))
        return undefined;
    const tests = value['tests'];
    const single = tests === undefined && value['name'] !== undefined && value['result'] !== undefined;
    if (tests === undefined && !single)
        return undefined;
    if (!single && !Array.isArray(tests)) {
        throw new errors/* GateError */.ue('evidence', `tests is ${shown(tests)}, not a list`, {
            remedy: 'write one run a line: {"commit": ..., "tests": [...]}',
            place
        });
    }
    const rows = Array.isArray(tests) ? tests : [value];
    return {
        commit: record_text(value, 'commit') ?? record_text(value, 'git_sha'),
        run_id: record_text(value, 'run_id') ?? record_text(value, 'ci_run_id'),
        timestamp: record_text(value, 'timestamp'),
        tests: rows.map((row) => parseTest(row, place)),
        line: place.line,
        mock: value['mock'] === true
    };
}


/***/ }),

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
// EXTERNAL MODULE: ./src/eig/predictors.ts + 3 modules
var predictors = __webpack_require__(73595);
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
    const scored = tests.map((test) => {
        const { entropy_before, entropy_after, model_uncertainty, duration_sec } = test;
        const predicted = prior.predict(test.name);
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
    const own = tests.filter((test) => test.entropy_before !== null && test.entropy_after !== null);
    const ownNames = new Set(own.map((test) => test.name));
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


/***/ }),

/***/ 70489:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readLines),
/* harmony export */   y: () => (/* binding */ MAX_LINE_CHARS)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46193);
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_string_decoder__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97268);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10228);




/** A line longer than this is refused: no record of a run is that large. */
const MAX_LINE_CHARS = 64 * 1024 * 1024;
/**
 * The lines of a UTF-8 file, streamed: memory is one line, not the file. A BOM and the CR of CRLF are dropped.
 * @throws GateError `io`, or `limit` for a line above `maxChars`.
 */
function* readLines(file, shown = file, maxChars = MAX_LINE_CHARS) {
    let fd;
    try {
        fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, 'r');
    }
    catch (error) {
        throw (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .ioError */ .bD)(error, shown, 'check the path and its permissions');
    }
    try {
        const buffer = Buffer.allocUnsafe(1 << 20);
        const decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_1__.StringDecoder('utf8');
        let rest = '';
        let line = 1;
        const clean = (text) => {
            const whole = line === 1 && text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
            return whole.endsWith('\r') ? whole.slice(0, -1) : whole;
        };
        for (;;) {
            let n;
            try {
                n = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(fd, buffer, 0, buffer.length, null);
            }
            catch (error) {
                throw (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .ioError */ .bD)(error, shown, 'check the path and its permissions');
            }
            if (n === 0)
                break;
            const chunk = decoder.write(buffer.subarray(0, n));
            let start = 0;
            for (let end = chunk.indexOf('\n'); end !== -1; end = chunk.indexOf('\n', start)) {
                yield { line, text: clean(rest + chunk.slice(start, end)), terminated: true };
                rest = '';
                line++;
                start = end + 1;
            }
            rest += chunk.slice(start);
            if (rest.length > maxChars) {
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue('limit', `a line has more than ${maxChars} characters`, {
                    remedy: 'write one record a line',
                    place: { file: shown, line }
                });
            }
        }
        rest += decoder.end();
        if (rest !== '')
            yield { line, text: clean(rest), terminated: false };
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
}


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
