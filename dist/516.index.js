export const id = 516;
export const ids = [516,7357];
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
/* harmony export */   U: () => (/* binding */ identitiesOf),
/* harmony export */   l: () => (/* binding */ observe)
/* harmony export */ });
/**
 * By what each test of a run is followed from run to run: its name, as histories have it; with its suite where one run
 * has that name in several suites, as two Java classes may both have `testInit`. null without a name.
 */
function identitiesOf(tests) {
    const suiteOf = new Map();
    const shared = new Set();
    for (const { name, suite } of tests) {
        if (name === null)
            continue;
        const known = suiteOf.get(name);
        if (known === undefined)
            suiteOf.set(name, suite);
        else if (known !== suite)
            shared.add(name);
    }
    return tests.map(({ name, suite }) => name !== null && suite !== null && shared.has(name) ? `${suite}::${name}` : name);
}
/**
 * The tests of a run that were observed, in order of first appearance: a name given several times failed if any
 * repetition failed, and lasted the mean of them. Errors are failures; skipped tests and tests without a result are no
 * observations. Tests without a name cannot be followed from run to run and are left out.
 */
function observe(tests) {
    const found = [];
    const index = new Map();
    const timed = [];
    const identities = identitiesOf(tests);
    for (const [i, { result, duration_sec }] of tests.entries()) {
        const name = identities[i] ?? null;
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

/***/ 50782:
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

;// CONCATENATED MODULE: ./src/eig/online-logistic.ts

/** Observations after which an old one weighs 1/e. */
const MEMORY = 20_000;
/** Strength of the prior: 4 (w - w0)^2 for each weight. */
const PRIOR_PRECISION = 8;
const online_logistic_NEWTON_STEPS = 2;
/**
 * Logistic regression that is updated once a run and keeps no data: the posterior of the weights is approximated by a
 * normal distribution around its mode (Laplace; Spiegelhalter and Lauritzen 1990), which becomes the prior of the next
 * run after some forgetting towards the first prior. State is one d x d matrix; an update costs O(rows d^2).
 */
class OnlineLogistic {
    spec;
    weights;
    precision;
    d;
    constructor(spec) {
        this.spec = spec;
        this.d = spec.length;
        this.weights = Float64Array.from(spec, ({ prior }) => prior);
        this.precision = new Float64Array(this.d * this.d);
        for (let j = 0; j < this.d; j++)
            this.precision[j * this.d + j] = PRIOR_PRECISION;
    }
    /** Log odds of the row that starts at `offset`. */
    score(features, offset = 0) {
        let sum = 0;
        for (let j = 0; j < this.d; j++)
            sum += this.weights[j] * features[offset + j];
        return sum;
    }
    /** @param features rows of d numbers each; @param outcome 0 or 1 for each row */
    update(features, outcome) {
        const { d, weights } = this;
        const centre = this.forget(outcome.length);
        for (let step = 0; step < online_logistic_NEWTON_STEPS; step++) {
            const gradient = new Float64Array(d);
            for (let j = 0; j < d; j++) {
                for (let k = 0; k < d; k++) {
                    gradient[j] =
                        gradient[j] +
                            this.precision[j * d + k] * (weights[k] - centre[k]);
                }
            }
            const hessian = this.accumulate(features, outcome, gradient);
            const change = solve(hessian, gradient);
            this.spec.forEach(({ min, max }, j) => {
                weights[j] = Math.min(max, Math.max(min, weights[j] - change[j]));
            });
        }
        this.precision = this.accumulate(features, outcome);
    }
    /** Weakens what is known towards the first prior. @returns the mode of the weakened belief. */
    forget(rows) {
        const { d, precision, weights } = this;
        const keep = Math.max(0.5, 1 - rows / MEMORY);
        const pull = new Float64Array(d);
        for (let j = 0; j < d; j++) {
            for (let k = 0; k < d; k++) {
                const kept = keep * precision[j * d + k];
                precision[j * d + k] = kept + (j === k ? (1 - keep) * PRIOR_PRECISION : 0);
                pull[j] = pull[j] + kept * weights[k];
            }
            pull[j] = pull[j] + (1 - keep) * PRIOR_PRECISION * (this.spec[j]?.prior ?? 0);
        }
        return solve(precision, pull);
    }
    /** Precision plus the curvature of the log loss at the present weights; adds the loss's slope to `gradient`. */
    accumulate(features, outcome, gradient) {
        const { d } = this;
        const hessian = this.precision.slice();
        for (let row = 0, at = 0; row < outcome.length; row++, at += d) {
            const p = sigmoid(this.score(features, at));
            const residual = p - outcome[row];
            const curvature = p * (1 - p);
            for (let j = 0; j < d; j++) {
                const x = features[at + j];
                if (gradient !== undefined)
                    gradient[j] = gradient[j] + residual * x;
                const scaled = curvature * x;
                for (let k = 0; k <= j; k++) {
                    hessian[j * d + k] = hessian[j * d + k] + scaled * features[at + k];
                }
            }
        }
        for (let j = 0; j < d; j++)
            for (let k = 0; k < j; k++)
                hessian[k * d + j] = hessian[j * d + k];
        return hessian;
    }
}
/** Solves A x = b for a symmetric positive definite A (row major) by Cholesky's factorisation. */
function solve(a, b) {
    const d = b.length;
    const l = new Float64Array(d * d);
    for (let i = 0; i < d; i++) {
        for (let j = 0; j <= i; j++) {
            let sum = a[i * d + j];
            for (let k = 0; k < j; k++)
                sum -= l[i * d + k] * l[j * d + k];
            l[i * d + j] = i === j ? Math.sqrt(sum) : sum / l[j * d + j];
        }
    }
    const x = b.slice();
    for (let i = 0; i < d; i++) {
        for (let k = 0; k < i; k++)
            x[i] = x[i] - l[i * d + k] * x[k];
        x[i] = x[i] / l[i * d + i];
    }
    for (let i = d - 1; i >= 0; i--) {
        for (let k = i + 1; k < d; k++)
            x[i] = x[i] - l[k * d + i] * x[k];
        x[i] = x[i] / l[i * d + i];
    }
    return x;
}

;// CONCATENATED MODULE: ./src/eig/test-statistics.ts
/** What one observation keeps of the weight of those before it: outcomes, durations, failures of a group, failing share. */
const KEEP_OUTCOME = 0.9;
const KEEP_DURATION = 0.8;
const KEEP_GROUP = 0.5;
const KEEP_SHARE = 0.7;
/** Seconds added before a logarithm is taken of a duration that may be 0. */
const START_SEC = 0.05;
const NEW = {
    runs: 0,
    failures: 0,
    recentFailures: 0,
    recentPasses: 0,
    failing: false,
    seconds: 0,
    timed: 0,
    group: undefined
};
/** Directory, file or class of a test: its name up to the last separator; undefined where it has none. */
function groupOf(test) {
    for (let at = test.length - 1; at > 0; at--) {
        const c = test.charCodeAt(at);
        if (c === 0x2f || c === 0x3a || c === 0x2e || c === 0x23)
            return test.slice(0, at);
    }
    return undefined;
}
/** Sufficient statistics of a history: a few numbers a test and a group, whatever the number of runs. */
class Statistics {
    tests = new Map();
    groups = new Map();
    newTests = 0;
    newFailures = 0;
    share = 0;
    /** Of the log durations of all timed tests. */
    timedTests = 0;
    logSum = 0;
    logSquares = 0;
    of(test) {
        return (test === null ? undefined : this.tests.get(test)) ?? NEW;
    }
    /** Rate at which new tests fail. */
    get newRate() {
        return (1 + this.newFailures) / (4 + this.newTests);
    }
    /** Share of tests that failed in recent runs. */
    get failingShare() {
        return this.share;
    }
    /** log(1 + failures) of the test's group in recent runs; a new test is looked up by its name. */
    groupTrouble(test, s) {
        if (s.group !== undefined)
            return s.group.trouble;
        const name = s.runs > 0 || test === null ? undefined : groupOf(test);
        return (name === undefined ? undefined : this.groups.get(name))?.trouble ?? 0;
    }
    /** Log duration in standard deviations from the mean of all tests; 0 where it is unknown. */
    relativeDuration(s) {
        if (s.timed === 0)
            return 0;
        const mean = this.logSum / this.timedTests;
        const variance = Math.max(0, this.logSquares / this.timedTests - mean * mean);
        // The 0.1 keeps a suite of equal durations from blowing up its jitter.
        return (logDuration(s) - mean) / (Math.sqrt(variance) + 0.1);
    }
    learn(run) {
        const touched = new Set();
        let failures = 0;
        for (const { name, failed, duration_sec } of run) {
            const s = this.tests.get(name) ?? this.add(name, failed);
            const y = failed ? 1 : 0;
            s.runs++;
            s.failures += y;
            s.recentFailures = KEEP_OUTCOME * s.recentFailures + y;
            s.recentPasses = KEEP_OUTCOME * s.recentPasses + 1 - y;
            s.failing = failed;
            failures += y;
            if (duration_sec !== null)
                this.learnDuration(s, duration_sec);
            if (s.group === undefined)
                continue;
            s.group.failures += y;
            touched.add(s.group);
        }
        for (const group of touched) {
            group.trouble = KEEP_GROUP * group.trouble + (1 - KEEP_GROUP) * Math.log1p(group.failures);
            group.failures = 0;
        }
        if (run.length > 0)
            this.share = KEEP_SHARE * this.share + (1 - KEEP_SHARE) * (failures / run.length);
    }
    add(name, failed) {
        const key = groupOf(name);
        let group = key === undefined ? undefined : this.groups.get(key);
        if (key !== undefined && group === undefined) {
            group = { trouble: 0, failures: 0 };
            this.groups.set(key, group);
        }
        const s = { ...NEW, group };
        this.tests.set(name, s);
        this.newTests++;
        if (failed)
            this.newFailures++;
        return s;
    }
    learnDuration(s, seconds) {
        if (s.timed > 0) {
            const before = logDuration(s);
            this.timedTests--;
            this.logSum -= before;
            this.logSquares -= before * before;
        }
        s.seconds = KEEP_DURATION * s.seconds + seconds;
        s.timed = KEEP_DURATION * s.timed + 1;
        const after = logDuration(s);
        this.timedTests++;
        this.logSum += after;
        this.logSquares += after * after;
    }
}
function logDuration(s) {
    return Math.log(s.seconds / s.timed + START_SEC);
}

;// CONCATENATED MODULE: ./src/eig/adaptive.ts



const correction = { prior: 0, min: -2, max: 2 };
/** What the score is made of, and how far each weight may move. */
const FEATURES = [
    ['score', { prior: 1, min: 0.3, max: 2.5 }],
    ['constant', correction],
    ['recent_against_overall', correction],
    ['failed_last_time', correction],
    ['duration', correction],
    ['group_failures', correction],
    ['failing_share', correction]
];
const D = FEATURES.length;
/** The failing share at which its feature is about 0. */
const USUAL_SHARE = 0.05;
/**
 * Failure predictor that weighs the recent past and the whole past alike and keeps itself calibrated. Per test: runs
 * n, failures k, and a, b with forgetting (a = 0.9 a + y, b = 0.9 b + 1 - y). With r, the rate at which new tests fail,
 *   z = 1/2 logit((a + r) / (a + b + 1)) + 1/2 logit((k + 2 r) / (n + 2)).
 * An online logistic regression learns how much to trust z and what to add for: the recent past against the whole,
 * failed last time, long or short for the suite, failures in the same directory, file or class, and the share of tests
 * that failed lately. All additions start at 0. Last, p = sigmoid(A z' + B), with A and B refitted after each run to
 * scores that were stored before their outcomes were known. Every prediction can be printed as its parts (`explain`).
 */
class AdaptivePredictor {
    name = 'adaptive';
    statistics = new Statistics();
    model = new OnlineLogistic(FEATURES.map(([, weight]) => weight));
    calibration = new Recalibration();
    row = new Float64Array(D);
    predict(test) {
        const s = this.statistics.of(test);
        this.features(test, s, this.row, 0);
        return {
            p: this.calibration.apply(this.model.score(this.row)),
            observations: s.runs,
            duration_sec: s.timed === 0 ? null : s.seconds / s.timed,
            failing: s.failing
        };
    }
    learn(run) {
        if (run.length === 0)
            return;
        const rows = new Float64Array(run.length * D);
        const outcome = new Uint8Array(run.length);
        run.forEach(({ name, failed }, i) => {
            this.features(name, this.statistics.of(name), rows, i * D);
            outcome[i] = failed ? 1 : 0;
            this.calibration.store(this.model.score(rows, i * D), failed);
        });
        this.calibration.refit();
        this.model.update(rows, outcome);
        this.statistics.learn(run);
    }
    explain(test) {
        const s = this.statistics.of(test);
        this.features(test, s, this.row, 0);
        const parts = FEATURES.map(([name], j) => [name, this.model.weights[j] * this.row[j]]);
        return {
            runs: s.runs,
            failures: s.failures,
            new_test_rate: this.statistics.newRate,
            ...Object.fromEntries(parts),
            sum: this.model.score(this.row),
            A: this.calibration.a,
            B: this.calibration.b,
            p: this.predict(test).p
        };
    }
    /** Writes one row in the order of FEATURES. */
    features(test, s, into, at) {
        const { statistics } = this;
        const r = statistics.newRate;
        const recent = Math.log((s.recentFailures + r) / (s.recentPasses + 1 - r));
        const overall = Math.log((s.failures + 2 * r) / (s.runs - s.failures + 2 - 2 * r));
        into[at] = (recent + overall) / 2;
        into[at + 1] = 1;
        into[at + 2] = (recent - overall) / 2;
        into[at + 3] = s.failing ? 1 : 0;
        into[at + 4] = statistics.relativeDuration(s);
        into[at + 5] = statistics.groupTrouble(test, s);
        into[at + 6] = Math.log((statistics.failingShare + 0.01) / USUAL_SHARE);
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
    const fd = (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .openForReading */ .sb)(file, shown);
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
