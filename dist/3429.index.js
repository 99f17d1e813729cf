export const id = 3429;
export const ids = [3429,489,8448,7591];
export const modules = {

/***/ 91040:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WB: () => (/* binding */ percentileOfSorted),
/* harmony export */   WH: () => (/* binding */ binFinder),
/* harmony export */   iI: () => (/* binding */ binEdges)
/* harmony export */ });
/**
 * The `bins + 1` edges of a binning; bin i is right-closed, (edges[i], edges[i + 1]], and the first one holds its
 * lower edge as well.
 *
 * - `uniform`: i / bins. IEEE division is correctly rounded, so the edge is the very double that the decimal literal
 *   denotes: 0.3 lies on the edge 3/10, and 0.1 + 0.2, the next double, above it. (Multiplying i * 0.1 misses both.)
 * - `quantile`: numpy.percentile(p, linspace(0, 1, bins + 1) * 100), method `linear`, operation by operation, so that
 *   ties fall as in scikit-learn's calibration_curve. Equal edges leave bins empty.
 */
function binEdges(p, bins, strategy) {
    const edges = new Float64Array(bins + 1);
    if (strategy === 'uniform') {
        for (let i = 0; i <= bins; i++)
            edges[i] = i / bins;
        return edges;
    }
    const sorted = Float64Array.from(p).sort();
    const step = 1 / bins;
    for (let i = 0; i <= bins; i++) {
        const q = i === bins ? 1 : (i * step * 100) / 100;
        edges[i] = percentileOfSorted(sorted, q);
    }
    return edges;
}
/** numpy's `linear` percentile of an ascending, non-empty array; `q` in [0, 1]. */
function percentileOfSorted(sorted, q) {
    const position = (sorted.length - 1) * q;
    const below = Math.min(Math.floor(position), sorted.length - 1);
    const a = sorted[below] ?? NaN;
    const b = sorted[Math.min(below + 1, sorted.length - 1)] ?? NaN;
    const t = position - below;
    // numpy interpolates from the nearer end.
    return t >= 0.5 ? b - (b - a) * (1 - t) : a + (b - a) * t;
}
/** A function from a probability to its bin: the number of inner edges strictly below it. */
function binFinder(edges) {
    const last = edges.length - 2;
    return (p) => {
        let low = 0;
        let high = last;
        while (low < high) {
            const middle = (low + high) >>> 1;
            if (p > (edges[middle + 1] ?? 1))
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    };
}


/***/ }),

/***/ 43429:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  backtest: () => (/* binding */ backtest),
  f: () => (/* binding */ learnHistory)
});

// EXTERNAL MODULE: ./src/lib/errors.ts
var errors = __webpack_require__(97268);
// EXTERNAL MODULE: ./src/lib/numbers.ts
var numbers = __webpack_require__(67357);
// EXTERNAL MODULE: ./src/eig/argsort.ts
var argsort = __webpack_require__(96843);
// EXTERNAL MODULE: ./src/eig/entropy.ts
var entropy = __webpack_require__(6218);
;// CONCATENATED MODULE: ./src/eig/baselines.ts



/** Random orders that are averaged. */
const RANDOM_SEEDS = 20;
/** The seed's floor on the price of a test, US dollars. */
const REFERENCE_MIN_USD = 0.001;
/** Rules by what they sort on, largest first. */
const RULES = [
    ['shortest_first', ({ seconds }) => seconds.map((s) => -s)],
    ['recently_failed', ({ recent }) => recent],
    [
        'reference',
        ({ wilson, seconds, usdPerHour }) => wilson.map((p, i) => {
            const usd = (seconds[i] * usdPerHour) / 3600;
            return (0,entropy/* bernoulliEntropy */.m)(p) / Math.max(usd, REFERENCE_MIN_USD);
        })
    ],
    // Failures first, the shortest of them first.
    ['optimal', (_, { failed, seconds }) => seconds.map((s, i) => (failed[i] === 1 ? 1 / (1 + s) : -1))]
];
/**
 * The orders of every baseline on one cycle, those of `random` seeded by the cycle's number.
 * @param each called with every order, which is valid during the call, and how much it counts: 1, or 1/20 for each random
 *   one
 */
function baselineOrders(known, cycle, number, each) {
    const order = new Int32Array(cycle.failed.length);
    for (let seed = 0; seed < RANDOM_SEEDS; seed++) {
        shuffle(order, number * RANDOM_SEEDS + seed);
        each('random', order, 1 / RANDOM_SEEDS);
    }
    for (const [name, rule] of RULES)
        each(name, (0,argsort/* byFalling */.h)(rule(known, cycle)), 1);
}
/** Fills `order` with the positions in a random order (Fisher and Yates). */
function shuffle(order, seed) {
    const random = (0,numbers/* seededRandom */.Is)(seed);
    for (let i = 0; i < order.length; i++) {
        const j = Math.floor(random() * (i + 1));
        order[i] = order[j];
        order[j] = i;
    }
}

// EXTERNAL MODULE: ./src/eig/knapsack.ts + 2 modules
var knapsack = __webpack_require__(24511);
;// CONCATENATED MODULE: ./src/eig/detection.ts

/**
 * Runs an order on paper. With n tests, m failures, p the share of them detected and ranks counted from 1,
 * NAPFD = p - sum of ranks of detected failures / (n m) + p / (2 n). A test whose real duration exceeds what is left of
 * the budget is skipped and the next one tried.
 */
function runOrder(order, cycle, budgetSec) {
    const { failed, seconds, totalSec, failures } = cycle;
    const n = order.length;
    const ran = new Uint8Array(n);
    let left = (0,knapsack/* limitOf */.L)(budgetSec);
    let ranks = 0;
    let ranRanks = 0;
    let executed = 0;
    let detected = 0;
    let clock = 0;
    let cost = 0;
    let timeToLast = 0;
    for (let at = 0; at < n; at++) {
        const i = order[at];
        const duration = seconds[i];
        const failure = failed[i] === 1;
        clock += duration;
        if (failure) {
            ranks += at + 1;
            cost += totalSec - clock + duration / 2;
            timeToLast = totalSec === 0 ? 0 : clock / totalSec;
        }
        if (duration > left)
            continue;
        left -= duration;
        executed++;
        ran[i] = 1;
        if (failure) {
            detected++;
            ranRanks += executed;
        }
    }
    const napfd = (sum, found) => found / failures - sum / (n * failures) + found / failures / (2 * n);
    return {
        apfd: napfd(ranks, failures),
        napfdAtBudget: detected === 0 ? 0 : napfd(ranRanks, detected),
        apfdc: totalSec === 0 ? napfd(ranks, failures) : cost / (totalSec * failures),
        detected,
        ran,
        timeToLast
    };
}
/** Failures that an order finds within a budget: `runOrder` without the rest, for curves of many budgets. */
function detectedWithin(order, { failed, seconds }, budgetSec) {
    let left = (0,knapsack/* limitOf */.L)(budgetSec);
    let detected = 0;
    for (let at = 0; at < order.length; at++) {
        const i = order[at];
        const duration = seconds[i];
        if (duration > left)
            continue;
        left -= duration;
        detected += failed[i];
    }
    return detected;
}

// EXTERNAL MODULE: ./src/calibration/bins.ts
var bins = __webpack_require__(91040);
;// CONCATENATED MODULE: ./src/eig/run-bootstrap.ts


/** Resamples: the 2.5 % tail then has 25 of them. */
const RESAMPLES = 1000;
/** Spreads consecutive run numbers over the seeds. */
const GOLDEN = 0x9e3779b1;
/**
 * Poisson bootstrap over runs (Chamandy et al. 2012, "Estimating Uncertainty for Massive Data Streams"): in each of
 * 1,000 resamples a run counts Poisson(1) times, so that sums over resampled runs are kept as runs come in, and memory
 * does not grow with their number. Runs are the independent units; tests of one run are not. A run's counts depend on
 * its number only.
 */
class RunBootstrap {
    width;
    sums;
    /** @param width how many numbers a run adds */
    constructor(width) {
        this.width = width;
        this.sums = new Float64Array(RESAMPLES * width);
    }
    /** @param run number of the run; @param values what it adds to each sum */
    add(run, values) {
        const { sums, width } = this;
        const random = (0,numbers/* seededRandom */.Is)(Math.imul(run, GOLDEN));
        for (let k = 0; k < RESAMPLES; k++) {
            const times = poisson(random());
            if (times === 0)
                continue;
            for (let j = 0, at = k * width; j < width; j++, at++)
                sums[at] = sums[at] + times * values[j];
        }
    }
    /**
     * 95 % percentile interval of a figure made of the sums; resamples where it is not finite (no run drawn) do not
     * count. It is widened to hold the estimate, which resampled errors exceed by their nature.
     */
    interval(figure, estimate) {
        const values = [];
        for (let k = 0; k < RESAMPLES; k++) {
            const value = figure(this.sums.subarray(k * this.width, (k + 1) * this.width));
            if (Number.isFinite(value))
                values.push(value);
        }
        if (values.length === 0)
            return [NaN, NaN];
        const sorted = Float64Array.from(values).sort();
        return [
            Math.min((0,bins/* percentileOfSorted */.WB)(sorted, 0.025), estimate),
            Math.max((0,bins/* percentileOfSorted */.WB)(sorted, 0.975), estimate)
        ];
    }
    save(out) {
        out.numbers(this.sums);
    }
    /** @throws DamagedState */
    load(from) {
        this.sums = from.numbers(RESAMPLES * this.width);
    }
}
/** Inverse of Poisson(1)'s distribution function. */
function poisson(u) {
    let times = 0;
    let share = Math.exp(-1);
    for (let below = share; u >= below && times < 20; below += share)
        share /= ++times;
    return times;
}

;// CONCATENATED MODULE: ./src/eig/backtest-totals.ts


const BASELINES = ['random', 'shortest_first', 'recently_failed', 'reference', 'optimal'];
/** Budgets of the curve, shares of a run's real time. */
const CURVE_FRACTIONS = Array.from({ length: 21 }, (_, i) => i / 20);
/** Orders whose curve is drawn. */
const CURVES = ['selection', 'random', 'optimal'];
/** Sums over failing runs that every order has. */
const APFD = 0;
const APFD_AT_BUDGET = 1;
const APFDC = 2;
const TIME_TO_LAST = 3;
const DETECTED = 4;
const DETECTED_SHARE = 5;
const REGRESSIONS_DETECTED = 6;
const WIDTH = 7;
/** What a failing run adds to the bootstrap. */
const B_RUNS = 0;
const B_APFD = 1;
const B_DETECTED = 2;
const B_REFERENCE_APFD = 3;
const B_REFERENCE_DETECTED = 4;
const B_FAILURES = 5;
const B_WIDTH = 6;
/** Sums over failing runs; their size does not depend on how many there were. */
class BacktestTotals {
    withBaselines;
    runs = 0;
    failures = 0;
    regressions = 0;
    ours = new Float64Array(WIDTH);
    baselines = new Float64Array(WIDTH * BASELINES.length);
    curves = new Float64Array(CURVE_FRACTIONS.length * CURVES.length);
    bootstrap = new RunBootstrap(B_WIDTH);
    constructor(withBaselines) {
        this.withBaselines = withBaselines;
    }
    /**
     * @param order ours
     * @param curveOrder ours for a share of the time
     * @param baselines hands over every baseline's order with its weight; not called where none are wanted
     */
    add(run, order, curveOrder, baselines) {
        const { cycle, failing } = run;
        this.runs++;
        this.failures += cycle.failures;
        cycle.failed.forEach((failed, i) => {
            if (failed === 1 && failing[i] === 0)
                this.regressions++;
        });
        const mine = scored(run, order);
        addTo(this.ours, 0, mine, 1);
        if (!this.withBaselines)
            return;
        let reference = mine;
        let drawn = false;
        baselines((name, other, weight) => {
            const row = scored(run, other);
            addTo(this.baselines, BASELINES.indexOf(name) * WIDTH, row, weight);
            if (name === 'reference')
                reference = row;
            // One random order a run is enough for a curve over many runs.
            if (name === 'optimal' || (name === 'random' && !drawn))
                this.draw(name, run, () => other);
            drawn ||= name === 'random';
        });
        this.draw('selection', run, curveOrder);
        this.bootstrap.add(run.number, [
            1,
            mine[APFD],
            mine[DETECTED],
            reference[APFD],
            reference[DETECTED],
            cycle.failures
        ]);
    }
    /** Rates are NaN, which JSON writes as null, where no run failed: nothing was measured. */
    facts() {
        const { runs, failures, regressions } = this;
        const { napfd, napfd_at_budget, apfdc, time_saved_at_full_detection, ...rates } = this.rates(this.ours, 0);
        return {
            failing_cycles: runs,
            failures,
            regressions,
            napfd,
            napfd_at_budget,
            apfdc,
            time_saved_at_full_detection,
            detection_rate: { micro: rates.detection_rate, macro: rates.detection_rate_macro },
            regression_detection_rate: rates.regression_detection_rate,
            ...(this.withBaselines && {
                detection_rate_ci: this.bootstrap.interval((s) => s[B_DETECTED] / s[B_FAILURES], rates.detection_rate),
                baselines: Object.fromEntries(BASELINES.map((name, k) => [name, this.rates(this.baselines, k * WIDTH)])),
                difference_to_reference: this.difference(),
                curve: CURVE_FRACTIONS.map((fraction, i) => ({
                    fraction,
                    ...Object.fromEntries(CURVES.map((name, k) => [
                        name,
                        this.curves[k * CURVE_FRACTIONS.length + i] / failures
                    ]))
                }))
            })
        };
    }
    save(out) {
        out.number(this.runs, this.failures, this.regressions);
        out.numbers(this.ours);
        out.numbers(this.baselines);
        out.numbers(this.curves);
        this.bootstrap.save(out);
    }
    /** @throws DamagedState */
    load(from) {
        const [runs = 0, failures = 0, regressions = 0] = from.numbers(3);
        Object.assign(this, { runs, failures, regressions });
        this.ours = from.numbers(this.ours.length);
        this.baselines = from.numbers(this.baselines.length);
        this.curves = from.numbers(this.curves.length);
        this.bootstrap.load(from);
    }
    rates(sums, at) {
        const of = (column) => sums[at + column];
        const { runs, failures, regressions } = this;
        return {
            napfd: of(APFD) / runs,
            napfd_at_budget: of(APFD_AT_BUDGET) / runs,
            apfdc: of(APFDC) / runs,
            time_saved_at_full_detection: 1 - of(TIME_TO_LAST) / runs,
            detection_rate: of(DETECTED) / failures,
            detection_rate_macro: of(DETECTED_SHARE) / runs,
            regression_detection_rate: regressions === 0 ? null : of(REGRESSIONS_DETECTED) / regressions
        };
    }
    /** Failures that an order finds within each budget of the curve. */
    draw(name, { cycle }, order) {
        const at = CURVES.indexOf(name) * CURVE_FRACTIONS.length;
        CURVE_FRACTIONS.forEach((fraction, i) => {
            const detected = detectedWithin(order(fraction), cycle, fraction * cycle.totalSec);
            this.curves[at + i] = this.curves[at + i] + detected;
        });
    }
    difference() {
        const { runs, failures } = this;
        const sums = new Float64Array(B_WIDTH);
        const reference = BASELINES.indexOf('reference') * WIDTH;
        sums[B_RUNS] = runs;
        sums[B_FAILURES] = failures;
        sums[B_APFD] = this.ours[APFD];
        sums[B_DETECTED] = this.ours[DETECTED];
        sums[B_REFERENCE_APFD] = this.baselines[reference + APFD];
        sums[B_REFERENCE_DETECTED] = this.baselines[reference + DETECTED];
        const figure = (ours, other, per) => (s) => (s[ours] - s[other]) / s[per];
        const napfd = figure(B_APFD, B_REFERENCE_APFD, B_RUNS);
        const detected = figure(B_DETECTED, B_REFERENCE_DETECTED, B_FAILURES);
        const of = (f) => {
            const value = f(sums);
            return { value, ci: this.bootstrap.interval(f, value) };
        };
        return { napfd: of(napfd), detection_rate: of(detected) };
    }
}
function scored({ cycle, failing, budgetSec }, order) {
    const score = runOrder(order, cycle, budgetSec);
    let regressions = 0;
    for (let i = 0; i < failing.length; i++)
        if (cycle.failed[i] === 1 && failing[i] === 0)
            regressions += score.ran[i];
    const row = new Float64Array(WIDTH);
    row[APFD] = score.apfd;
    row[APFD_AT_BUDGET] = score.napfdAtBudget;
    row[APFDC] = score.apfdc;
    row[TIME_TO_LAST] = score.timeToLast;
    row[DETECTED] = score.detected;
    row[DETECTED_SHARE] = score.detected / cycle.failures;
    row[REGRESSIONS_DETECTED] = regressions;
    return row;
}
function addTo(sums, at, row, weight) {
    for (let j = 0; j < WIDTH; j++)
        sums[at + j] = sums[at + j] + weight * row[j];
}

// EXTERNAL MODULE: ./src/eig/budgets.ts
var budgets = __webpack_require__(95089);
;// CONCATENATED MODULE: ./src/eig/calibration-log.ts


const BINS = 10;
const EDGES = (0,bins/* binEdges */.iI)([], BINS, 'uniform');
const binOf = (0,bins/* binFinder */.WH)(EDGES);
/** Per bin: predictions, sum of p, failures. Then the sums of squared errors and of log losses. */
const COUNT = 0;
const PREDICTED = BINS;
const FAILED = 2 * BINS;
const SQUARES = 3 * BINS;
const LOG_LOSS = SQUARES + 1;
const calibration_log_WIDTH = LOG_LOSS + 1;
/**
 * How good the predictions were, each stored before its outcome was known: ECE, MCE and Brier as calibrate() defines
 * them (10 right-closed bins), the mean log loss in nats, and their intervals by a bootstrap over runs. A few sums, whatever
 * the number of predictions.
 */
class CalibrationLog {
    withIntervals;
    sums = new Float64Array(calibration_log_WIDTH);
    bootstrap = new RunBootstrap(calibration_log_WIDTH);
    /** @param withIntervals keeps the sums of the resamples too */
    constructor(withIntervals) {
        this.withIntervals = withIntervals;
    }
    /** @param run its number; @param p predictions; @param failed 1 where the test failed */
    add(run, p, failed) {
        const row = new Float64Array(calibration_log_WIDTH);
        for (let i = 0; i < p.length; i++) {
            const predicted = p[i];
            const outcome = failed[i];
            const bin = binOf(predicted);
            row[COUNT + bin] = row[COUNT + bin] + 1;
            row[PREDICTED + bin] = row[PREDICTED + bin] + predicted;
            row[FAILED + bin] = row[FAILED + bin] + outcome;
            row[SQUARES] = row[SQUARES] + (outcome - predicted) ** 2;
            // A probability of 0 or 1 that proves wrong would be infinite.
            row[LOG_LOSS] =
                row[LOG_LOSS] -
                    Math.log(Math.max(outcome === 1 ? predicted : 1 - predicted, Number.EPSILON));
        }
        for (let j = 0; j < calibration_log_WIDTH; j++)
            this.sums[j] = this.sums[j] + row[j];
        if (this.withIntervals)
            this.bootstrap.add(run, row);
    }
    get size() {
        return countOf(this.sums);
    }
    /** Mean over all predictions, nats. */
    get meanLogLoss() {
        return this.sums[LOG_LOSS] / this.size;
    }
    /** ECE, MCE and Brier without their intervals. */
    get summary() {
        return { ece: ece(this.sums), mce: mceOf(1)(this.sums), brier: brier(this.sums) };
    }
    /** MCE over bins of at least `least` predictions; undefined where there is none. */
    mceOfFilled(least) {
        const counts = Array.from(this.sums.subarray(COUNT, COUNT + BINS));
        const filled = counts.filter((count) => count >= least);
        if (filled.length === 0)
            return undefined;
        return {
            mce: mceOf(least)(this.sums),
            bins: filled.length,
            left_out: counts.reduce((sum, count) => sum + (count < least ? count : 0), 0)
        };
    }
    facts() {
        const { sums, summary } = this;
        return {
            n_samples: this.size,
            n_bins: BINS,
            strategy: 'uniform',
            kind: 'binary',
            ece: summary.ece,
            mce: summary.mce,
            brier_score: summary.brier,
            ci: {
                ece: this.bootstrap.interval(ece, summary.ece),
                mce: this.bootstrap.interval(mceOf(1), summary.mce),
                brier_score: this.bootstrap.interval(brier, summary.brier)
            },
            bins: Array.from({ length: BINS }, (_, b) => {
                const count = sums[COUNT + b];
                return {
                    lower: EDGES[b],
                    upper: EDGES[b + 1],
                    count,
                    mean_predicted: count === 0 ? null : sums[PREDICTED + b] / count,
                    observed: count === 0 ? null : sums[FAILED + b] / count
                };
            })
        };
    }
    save(out) {
        out.numbers(this.sums);
        this.bootstrap.save(out);
    }
    /** @throws DamagedState */
    load(from) {
        this.sums = from.numbers(calibration_log_WIDTH);
        this.bootstrap.load(from);
    }
}
function countOf(sums) {
    let n = 0;
    for (let b = 0; b < BINS; b++)
        n += sums[COUNT + b];
    return n;
}
function gap(sums, bin) {
    return Math.abs(sums[FAILED + bin] - sums[PREDICTED + bin]);
}
function ece(sums) {
    let total = 0;
    for (let b = 0; b < BINS; b++)
        total += gap(sums, b);
    return total / countOf(sums);
}
function mceOf(least) {
    return (sums) => {
        let largest = 0;
        for (let b = 0; b < BINS; b++) {
            const count = sums[COUNT + b];
            if (count >= least)
                largest = Math.max(largest, gap(sums, b) / count);
        }
        return largest;
    };
}
function brier(sums) {
    return sums[SQUARES] / countOf(sums);
}

// EXTERNAL MODULE: ./src/eig/columns.ts
var columns = __webpack_require__(71792);
// EXTERNAL MODULE: ./src/eig/ordering.ts
var ordering = __webpack_require__(73151);
;// CONCATENATED MODULE: ./src/eig/state-file.ts
/** Longest text and most numbers that one entry of a snapshot may claim. */
const MAX_ENTRY_BYTES = 1 << 30;
/** A snapshot that is not what was written; whoever reads one falls back to the history. */
class DamagedState extends Error {
}
/** Writes numbers and texts one after the other: the same calls give the same bytes. */
class StateWriter {
    parts = [];
    /** Any finite numbers. */
    numbers(values) {
        this.length(values.length);
        this.parts.push(Buffer.from(values.buffer.slice(values.byteOffset, values.byteOffset + values.byteLength)));
    }
    number(...values) {
        this.numbers(Float64Array.from(values));
    }
    texts(values) {
        this.length(values.length);
        const bytes = Buffer.from(JSON.stringify(values));
        this.length(bytes.length);
        this.parts.push(bytes);
    }
    /** What was written, in pieces. */
    pieces() {
        return this.parts;
    }
    length(n) {
        const bytes = Buffer.alloc(4);
        bytes.writeUInt32LE(n);
        this.parts.push(bytes);
    }
}
/** Reads what a StateWriter wrote, in the same order. Every claim is checked. @throws DamagedState */
class StateReader {
    from;
    at = 0;
    constructor(from) {
        this.from = from;
    }
    /** @param length how many there must be; any number where it is not given */
    numbers(length) {
        const n = this.length();
        if (length !== undefined && n !== length)
            throw new DamagedState(`${n} numbers in place of ${length}`);
        const bytes = this.take(n * 8);
        // A copy, since the bytes of a file do not lie on a boundary of eight.
        const values = new Float64Array(n);
        new Uint8Array(values.buffer).set(bytes);
        for (let i = 0; i < n; i++) {
            if (!Number.isFinite(values[i]))
                throw new DamagedState('a number is not finite');
        }
        return values;
    }
    number() {
        return this.numbers(1)[0];
    }
    /** A whole number of at least 0. */
    count() {
        const value = this.number();
        if (!Number.isSafeInteger(value) || value < 0)
            throw new DamagedState(`${value} is no count`);
        return value;
    }
    texts() {
        const n = this.length();
        const text = this.take(this.length()).toString('utf8');
        let values;
        try {
            values = JSON.parse(text);
        }
        catch (error) {
            throw new DamagedState('a list of texts is not JSON', { cause: error });
        }
        if (!Array.isArray(values) || values.length !== n || !values.every((v) => typeof v === 'string'))
            throw new DamagedState('a list of texts is none');
        return values;
    }
    /** Nothing may be left. */
    end() {
        if (this.at !== this.from.length)
            throw new DamagedState('there is more than belongs there');
    }
    length() {
        return this.take(4).readUInt32LE(0);
    }
    take(bytes) {
        if (bytes > MAX_ENTRY_BYTES || this.at + bytes > this.from.length)
            throw new DamagedState('it is cut off');
        this.at += bytes;
        return this.from.subarray(this.at - bytes, this.at);
    }
}

;// CONCATENATED MODULE: ./src/eig/co-change.ts

/** A change of more files than this (a merge, a reformatting) says little of any one of them. */
const MAX_FILES = 200;
/** Files and pairs of file and test that are kept; later ones are not. */
const MAX_KNOWN_FILES = 50_000;
const MAX_PAIRS = 200_000;
/** Changes that a file must have seen before its own record weighs as much as the test's whole record. */
const PRIOR = 2;
/**
 * Which tests began to fail in runs where a file, or a file of the same directory, had changed. With n, the runs in
 * which it changed, and k, those of them in which the test broke, the lift of a test that fails at the rate q is
 *   log((k + 2 q) / ((n + 2) q)),
 * and the largest among the changed files counts: one cause is enough.
 */
class CoChange {
    index = new Map();
    changes = [];
    /** By file: position of a test -> how often it broke. */
    broke = [];
    pairs = 0;
    lift(files) {
        const known = keysOf(files).flatMap((key) => this.index.get(key) ?? []);
        if (known.length === 0)
            return () => 0;
        // What holds of a test that none of the files ever broke: the file that changed least excuses it least.
        const least = known.reduce((n, file) => Math.min(n, this.changes[file]), Infinity);
        const none = Math.log(PRIOR / (least + PRIOR));
        return (position, rate) => {
            let best = none;
            for (const file of known) {
                const k = this.broke[file]?.get(position);
                if (k === undefined)
                    continue;
                best = Math.max(best, Math.log((k + PRIOR * rate) / ((this.changes[file] + PRIOR) * rate)));
            }
            return best;
        };
    }
    /** @param positions of the observations, all known by now; @param failing whether a test failed before this run */
    learn(run, positions, failing, files) {
        const keys = keysOf(files);
        if (keys.length === 0)
            return;
        const broken = [];
        run.forEach(({ failed }, i) => {
            if (failed && failing[i] === 0)
                broken.push(positions[i]);
        });
        for (const key of keys) {
            let file = this.index.get(key);
            if (file === undefined) {
                if (this.index.size >= MAX_KNOWN_FILES)
                    continue;
                file = this.index.size;
                this.index.set(key, file);
                this.changes.push(0);
                this.broke.push(new Map());
            }
            this.changes[file] = this.changes[file] + 1;
            const of = this.broke[file];
            for (const position of broken) {
                const before = of.get(position);
                if (before === undefined && this.pairs >= MAX_PAIRS)
                    continue;
                if (before === undefined)
                    this.pairs++;
                of.set(position, (before ?? 0) + 1);
            }
        }
    }
    save(out) {
        out.texts([...this.index.keys()]);
        out.numbers(Float64Array.from(this.changes));
        out.numbers(Float64Array.from(this.broke.flatMap((of, file) => [...of].flatMap(([test, k]) => [file, test, k]))));
    }
    /** @param tests how many there are. @throws DamagedState */
    load(from, tests) {
        for (const key of from.texts())
            this.index.set(key, this.index.size);
        this.changes.push(...from.numbers(this.index.size));
        for (let file = 0; file < this.index.size; file++)
            this.broke.push(new Map());
        const triples = from.numbers();
        for (let at = 0; at + 2 < triples.length; at += 3) {
            const [file = NaN, test = NaN, k = NaN] = triples.subarray(at, at + 3);
            const of = this.broke[file];
            if (of === undefined || !Number.isInteger(test) || test < 0 || test >= tests || !(k > 0))
                throw new DamagedState('a pair of file and test is out of range');
            of.set(test, k);
            this.pairs++;
        }
    }
}
/** The files and their directories, each once; none for too large a change. */
function keysOf(files) {
    if (files === undefined || files.length > MAX_FILES)
        return [];
    const keys = new Set(files);
    for (const file of files) {
        const slash = file.lastIndexOf('/');
        if (slash > 0)
            keys.add(file.slice(0, slash + 1));
    }
    return [...keys];
}

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
    save(out) {
        const kept = Math.min(this.stored, WINDOW);
        out.number(this.a, this.b, this.stored);
        out.numbers(this.z.subarray(0, kept));
        out.numbers(Float64Array.from(this.y.subarray(0, kept)));
    }
    /** @throws DamagedState */
    load(from) {
        const [a = NaN, b = NaN, stored = NaN] = from.numbers(3);
        const inside = (x, { min, max }) => x >= min && x <= max;
        if (!inside(a, SLOPE) || !inside(b, SHIFT) || !Number.isSafeInteger(stored) || stored < 0)
            throw new DamagedState('the calibration is out of its range');
        this.a = a;
        this.b = b;
        this.stored = stored;
        const kept = Math.min(stored, WINDOW);
        this.z.set(from.numbers(kept));
        this.y.set(from.numbers(kept));
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
            // The curvature one step before the mode is as good as that at the mode, and saves a third of the work.
            if (step === online_logistic_NEWTON_STEPS - 1)
                this.precision = hessian;
        }
    }
    save(out) {
        out.numbers(this.weights);
        out.numbers(this.precision);
    }
    /** @throws DamagedState */
    load(from) {
        this.weights.set(from.numbers(this.d));
        this.precision = from.numbers(this.d * this.d);
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
                // Most features of most tests are 0.
                if (x === 0)
                    continue;
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
const KEEP_RECENT = 0.7;
const KEEP_DURATION = 0.8;
const KEEP_GROUP = 0.5;
const KEEP_SHARE = 0.7;
/** Seconds added before a logarithm is taken of a duration that may be 0. */
const START_SEC = 0.05;
/** Columns of the table; a test is one row of numbers. */
const RUNS = 0;
const FAILURES = 1;
/** Failures and passes with exponential forgetting. */
const RECENT_FAILURES = 2;
const RECENT_PASSES = 3;
/** 1 where it failed when it was last observed. */
const FAILING = 4;
/** Durations and their count with exponential forgetting: machines and tests change speed. */
const SECONDS = 5;
const TIMED = 6;
/** Exponentially weighted failure share, the newest run weighing 0.3: a baseline of the back-test. */
const SHARE = 7;
/** Observations since its outcome was last another one. */
const SINCE_CHANGE = 8;
const GROUP = 9;
/** Position of its suite's name, and how much of its own name is that suite's. */
const SUITE = 10;
const PREFIX = 11;
const test_statistics_WIDTH = 12;
const NO_GROUP = -1;
const NO_SUITE = -1;
/** The position of a test that was never observed. */
const UNKNOWN = -1;
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
    index = new Map();
    rows = new Float64Array(64 * test_statistics_WIDTH);
    groupIndex = new Map();
    suiteIndex = new Map();
    suites = [];
    /** log(1 + failures) of each group in recent runs. */
    trouble = [];
    newTests = 0;
    newFailures = 0;
    share = 0;
    /** Of the log durations of all timed tests. */
    timedTests = 0;
    logSum = 0;
    logSquares = 0;
    /** Position of a test, UNKNOWN for one that was never observed. */
    find(test) {
        return (test === null ? undefined : this.index.get(test)) ?? UNKNOWN;
    }
    /** How many tests there are. */
    get size() {
        return this.index.size;
    }
    /** A number of a test; 0 for one that was never observed. */
    get(position, column) {
        return position === UNKNOWN ? 0 : this.rows[position * test_statistics_WIDTH + column];
    }
    /** Mean duration, seconds; NaN where none is known. */
    seconds(position) {
        const timed = this.get(position, TIMED);
        return timed === 0 ? NaN : this.get(position, SECONDS) / timed;
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
    groupTrouble(test, position) {
        if (position === UNKNOWN) {
            if (this.groupIndex.size === 0)
                return 0;
            const name = test === null ? undefined : groupOf(test);
            const group = name === undefined ? undefined : this.groupIndex.get(name);
            return group === undefined ? 0 : (this.trouble[group] ?? 0);
        }
        return this.trouble[this.get(position, GROUP)] ?? 0;
    }
    /** Log duration in standard deviations from the mean of all tests; 0 where it is unknown. */
    relativeDuration(position) {
        if (this.get(position, TIMED) === 0)
            return 0;
        const mean = this.logSum / this.timedTests;
        const variance = Math.max(0, this.logSquares / this.timedTests - mean * mean);
        // The 0.1 keeps a suite of equal durations from blowing up its jitter.
        return (this.logDuration(position * test_statistics_WIDTH) - mean) / (Math.sqrt(variance) + 0.1);
    }
    /** @param positions of the observations, as `find` gives them; those of new tests are filled in */
    learn(run, positions) {
        const failed = new Map();
        let failures = 0;
        for (let i = 0; i < run.length; i++) {
            const test = run[i];
            const y = test.failed ? 1 : 0;
            if (positions[i] === UNKNOWN)
                positions[i] = this.index.get(test.name) ?? this.add(test.name, y);
            const at = positions[i] * test_statistics_WIDTH;
            const { rows } = this;
            const changed = rows[at + RUNS] > 0 && rows[at + FAILING] !== y;
            rows[at + SINCE_CHANGE] = changed ? 0 : rows[at + SINCE_CHANGE] + 1;
            rows[at + RUNS] = rows[at + RUNS] + 1;
            rows[at + FAILURES] = rows[at + FAILURES] + y;
            rows[at + RECENT_FAILURES] = KEEP_OUTCOME * rows[at + RECENT_FAILURES] + y;
            rows[at + RECENT_PASSES] = KEEP_OUTCOME * rows[at + RECENT_PASSES] + 1 - y;
            rows[at + FAILING] = y;
            rows[at + SHARE] = KEEP_RECENT * rows[at + SHARE] + (1 - KEEP_RECENT) * y;
            failures += y;
            if (test.duration_sec !== null)
                this.learnDuration(at, test.duration_sec);
            if ((this.suites[rows[at + SUITE]] ?? null) !== test.suite)
                rows[at + SUITE] = this.suitePosition(test.suite);
            rows[at + PREFIX] = test.prefix;
            const group = rows[at + GROUP];
            if (group !== NO_GROUP)
                failed.set(group, (failed.get(group) ?? 0) + y);
        }
        for (const [group, count] of failed) {
            const before = this.trouble[group] ?? 0;
            this.trouble[group] = KEEP_GROUP * before + (1 - KEEP_GROUP) * Math.log1p(count);
        }
        if (run.length > 0)
            this.share = KEEP_SHARE * this.share + (1 - KEEP_SHARE) * (failures / run.length);
    }
    save(out) {
        out.texts([...this.index.keys()]);
        out.numbers(this.rows.subarray(0, this.index.size * test_statistics_WIDTH));
        out.texts(this.suites);
        out.texts([...this.groupIndex.keys()]);
        out.numbers(Float64Array.from(this.trouble));
        const { newTests, newFailures, share, timedTests, logSum, logSquares } = this;
        out.number(newTests, newFailures, share, timedTests, logSum, logSquares);
    }
    /** @throws DamagedState */
    load(from) {
        indexed(from.texts(), this.index);
        this.rows = from.numbers(this.index.size * test_statistics_WIDTH);
        this.suites = from.texts();
        indexed(this.suites, this.suiteIndex);
        indexed(from.texts(), this.groupIndex);
        this.trouble = Array.from(from.numbers(this.groupIndex.size));
        for (let at = 0; at < this.rows.length; at += test_statistics_WIDTH) {
            this.check(at + GROUP, NO_GROUP, this.trouble.length, 'group');
            this.check(at + SUITE, NO_SUITE, this.suites.length, 'suite');
            this.check(at + PREFIX, 0, Infinity, 'prefix');
        }
        const [newTests = 0, newFailures = 0, share = 0, timedTests = 0, logSum = 0, logSquares = 0] = from.numbers(6);
        Object.assign(this, { newTests, newFailures, share, timedTests, logSum, logSquares });
    }
    /** Every test that was observed, in order of first appearance. */
    *known() {
        for (const [identity, position] of this.index) {
            const seconds = this.seconds(position);
            yield {
                name: identity.slice(this.get(position, PREFIX)),
                suite: this.suites[this.get(position, SUITE)] ?? null,
                duration_sec: Number.isNaN(seconds) ? null : seconds
            };
        }
    }
    /** @throws DamagedState where a column does not hold a position from `least` to below `end` */
    check(at, least, end, what) {
        const value = this.rows[at];
        if (!(Number.isInteger(value) && value >= least && value < end))
            throw new DamagedState(`there is no ${what} ${value}`);
    }
    suitePosition(name) {
        if (name === null)
            return NO_SUITE;
        const known = this.suiteIndex.get(name);
        if (known !== undefined)
            return known;
        this.suiteIndex.set(name, this.suites.length);
        return this.suites.push(name) - 1;
    }
    add(name, failed) {
        const position = this.index.size;
        if ((position + 1) * test_statistics_WIDTH > this.rows.length) {
            const larger = new Float64Array(Math.max(64 * test_statistics_WIDTH, 2 * this.rows.length));
            larger.set(this.rows);
            this.rows = larger;
        }
        this.index.set(name, position);
        this.rows[position * test_statistics_WIDTH + GROUP] = this.groupPosition(groupOf(name));
        this.rows[position * test_statistics_WIDTH + SUITE] = NO_SUITE;
        this.newTests++;
        this.newFailures += failed;
        return position;
    }
    groupPosition(name) {
        if (name === undefined)
            return NO_GROUP;
        const known = this.groupIndex.get(name);
        if (known !== undefined)
            return known;
        this.trouble.push(0);
        this.groupIndex.set(name, this.trouble.length - 1);
        return this.trouble.length - 1;
    }
    learnDuration(at, seconds) {
        const { rows } = this;
        if (rows[at + TIMED] > 0) {
            const before = this.logDuration(at);
            this.timedTests--;
            this.logSum -= before;
            this.logSquares -= before * before;
        }
        rows[at + SECONDS] = KEEP_DURATION * rows[at + SECONDS] + seconds;
        rows[at + TIMED] = KEEP_DURATION * rows[at + TIMED] + 1;
        const after = this.logDuration(at);
        this.timedTests++;
        this.logSum += after;
        this.logSquares += after * after;
    }
    logDuration(at) {
        return Math.log(this.rows[at + SECONDS] / this.rows[at + TIMED] + START_SEC);
    }
}
function indexed(names, into) {
    names.forEach((name, i) => into.set(name, i));
    if (into.size !== names.length)
        throw new DamagedState('a name stands there twice');
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
/** What every predictor says of the tests of a run, but for p. */
function forecastOf(statistics, positions) {
    const column = (of) => (0,columns/* float64 */.B)(positions.length, (i) => statistics.get(positions[i], of));
    return {
        p: new Float64Array(positions.length),
        seconds: (0,columns/* float64 */.B)(positions.length, (i) => statistics.seconds(positions[i])),
        failing: (0,columns/* flags */.M)(positions.length, (i) => statistics.get(positions[i], FAILING) === 1),
        runs: column(RUNS),
        failures: column(FAILURES),
        share: column(SHARE)
    };
}
/** Where the tests of a run stand in the statistics. */
function positionsOf(statistics, run) {
    const positions = new Int32Array(run.length);
    for (let i = 0; i < run.length; i++)
        positions[i] = statistics.find(run[i].name);
    return positions;
}
/** One test, as `predict` gives it. */
function predictionOf(statistics, position, p) {
    const seconds = statistics.seconds(position);
    return {
        p,
        observations: statistics.get(position, RUNS),
        duration_sec: Number.isNaN(seconds) ? null : seconds,
        failing: statistics.get(position, FAILING) === 1
    };
}
/** The seed's predictor, for comparison: counts only, every run weighs the same. */
class WilsonPredictor {
    name = 'wilson';
    statistics = new Statistics();
    predict(test) {
        const position = this.statistics.find(test);
        return predictionOf(this.statistics, position, this.p(position));
    }
    forecast(run) {
        const positions = positionsOf(this.statistics, run);
        const forecast = forecastOf(this.statistics, positions);
        forecast.p.forEach((_, i) => (forecast.p[i] = this.p(positions[i])));
        return forecast;
    }
    learn(run) {
        this.statistics.learn(run, positionsOf(this.statistics, run));
    }
    explain(test) {
        const position = this.statistics.find(test);
        return {
            runs: this.statistics.get(position, RUNS),
            failures: this.statistics.get(position, FAILURES),
            p: this.p(position)
        };
    }
    known() {
        return this.statistics.known();
    }
    save(out) {
        this.statistics.save(out);
    }
    load(from) {
        this.statistics.load(from);
    }
    p(position) {
        return wilsonCentre(this.statistics.get(position, FAILURES), this.statistics.get(position, RUNS));
    }
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
    ['failing_share', correction],
    ['passing_since', correction],
    ['failing_since', correction],
    ['changed_files', correction]
];
const D = FEATURES.length;
/** The failing share at which its feature is about 0. */
const USUAL_SHARE = 0.05;
/**
 * Failure predictor that weighs the recent past and the whole past alike and keeps itself calibrated. Per test: runs
 * n, failures k, and a, b with forgetting (a = 0.9 a + y, b = 0.9 b + 1 - y). With r, the rate at which new tests fail,
 *   z = 1/2 logit((a + r) / (a + b + 1)) + 1/2 logit((k + 2 r) / (n + 2)).
 * An online logistic regression learns how much to trust z and what to add for: the recent past against the whole,
 * failed last time, long or short for the suite, failures in the same directory, file or class, the share of tests that
 * failed lately, how long it has passed or failed, and what the files that changed broke before. All additions start at 0. Last, p = sigmoid(A z' + B), with A and B refitted after each run to
 * scores that were stored before their outcomes were known. Every prediction can be printed as its parts (`explain`).
 */
class AdaptivePredictor {
    name = 'adaptive';
    statistics = new Statistics();
    model = new OnlineLogistic(FEATURES.map(([, weight]) => weight));
    calibration = new Recalibration();
    row = new Float64Array(D);
    coChange = new CoChange();
    prepared;
    lift;
    predict(test, context = {}) {
        const position = this.statistics.find(test);
        this.features(test, position, this.liftOf(context.changed_files), this.row, 0);
        return predictionOf(this.statistics, position, this.calibration.apply(this.model.score(this.row)));
    }
    forecast(run, context = {}) {
        const { positions, z } = this.prepare(run, context.changed_files);
        const forecast = forecastOf(this.statistics, positions);
        for (let i = 0; i < z.length; i++)
            forecast.p[i] = this.calibration.apply(z[i]);
        return forecast;
    }
    learn(run, context = {}) {
        if (run.length === 0)
            return;
        const { positions, rows, z } = this.prepare(run, context.changed_files);
        const outcome = new Uint8Array(run.length);
        for (let i = 0; i < run.length; i++) {
            const failed = run[i].failed;
            outcome[i] = failed ? 1 : 0;
            this.calibration.store(z[i], failed);
        }
        this.calibration.refit();
        this.model.update(rows, outcome);
        const failing = (0,columns/* flags */.M)(run.length, (i) => this.statistics.get(positions[i], FAILING) === 1);
        this.statistics.learn(run, positions);
        this.coChange.learn(run, positions, failing, context.changed_files);
        this.prepared = undefined;
        this.lift = undefined;
    }
    explain(test, context = {}) {
        const position = this.statistics.find(test);
        const { p } = this.predict(test, context);
        const parts = FEATURES.map(([name], j) => [name, this.model.weights[j] * this.row[j]]);
        return {
            runs: this.statistics.get(position, RUNS),
            failures: this.statistics.get(position, FAILURES),
            new_test_rate: this.statistics.newRate,
            ...Object.fromEntries(parts),
            sum: this.model.score(this.row),
            A: this.calibration.a,
            B: this.calibration.b,
            p
        };
    }
    known() {
        return this.statistics.known();
    }
    save(out) {
        this.statistics.save(out);
        this.model.save(out);
        this.calibration.save(out);
        this.coChange.save(out);
    }
    /** @throws DamagedState */
    load(from) {
        this.statistics.load(from);
        this.model.load(from);
        this.calibration.load(from);
        this.coChange.load(from, this.statistics.size);
    }
    prepare(run, files) {
        if (this.prepared?.run === run && this.prepared.files === files)
            return this.prepared;
        const positions = positionsOf(this.statistics, run);
        const rows = new Float64Array(run.length * D);
        const z = new Float64Array(run.length);
        const lift = this.liftOf(files);
        for (let i = 0; i < run.length; i++) {
            this.features(run[i].name, positions[i], lift, rows, i * D);
            z[i] = this.model.score(rows, i * D);
        }
        this.prepared = { run, files, positions, rows, z };
        return this.prepared;
    }
    /** The same files are asked about once a test. */
    liftOf(files) {
        if (this.lift === undefined || this.lift.files !== files)
            this.lift = { files, of: this.coChange.lift(files) };
        return this.lift.of;
    }
    /** Writes one row in the order of FEATURES. */
    features(test, position, lift, into, at) {
        const { statistics } = this;
        const r = statistics.newRate;
        const runs = statistics.get(position, RUNS);
        const failures = statistics.get(position, FAILURES);
        const failing = statistics.get(position, FAILING);
        const since = Math.log1p(statistics.get(position, SINCE_CHANGE));
        const recent = Math.log((statistics.get(position, RECENT_FAILURES) + r) / (statistics.get(position, RECENT_PASSES) + 1 - r));
        const overall = Math.log((failures + 2 * r) / (runs - failures + 2 - 2 * r));
        into[at] = (recent + overall) / 2;
        into[at + 1] = 1;
        into[at + 2] = (recent - overall) / 2;
        into[at + 3] = failing;
        into[at + 4] = statistics.relativeDuration(position);
        into[at + 5] = statistics.groupTrouble(test, position);
        into[at + 6] = Math.log((statistics.failingShare + 0.01) / USUAL_SHARE);
        into[at + 7] = failing === 0 ? since : 0;
        into[at + 8] = failing === 0 ? 0 : since;
        into[at + 9] = lift(position, (failures + 2 * r) / (runs + 2));
    }
}

;// CONCATENATED MODULE: ./src/eig/predictors.ts


const PREDICTORS = {
    wilson: () => new WilsonPredictor(),
    adaptive: () => new AdaptivePredictor()
};
/** A predictor that has learned nothing yet. */
function predictors_createPredictor(name) {
    return PREDICTORS[name]();
}

;// CONCATENATED MODULE: ./src/eig/backtest.ts











/** Stands in for durations while none is known. */
const NO_DURATION_SEC = 1;
/** Fewer predictions in a bin say nothing about its calibration: at p = 1/2 the error of 30 is 0.18 at 95 %. */
const FILLED_BIN = 30;
/**
 * How selection would have done on a history, run by run, each predicted and ordered from earlier ones only. Detection
 * counts failures in tests that fit into the budget of the run's real time; the order knows past mean durations
 * only. Repetitions of a name in a run are merged; skipped tests take no part. All that is kept are sums.
 */
class Backtest {
    options;
    calibration;
    totals;
    cycles = 0;
    /** Of their time that runs were given, where the budget is no plain share of it. */
    shares = 0;
    /** @throws GateError `setting` for a fraction outside [0, 1] */
    constructor(options) {
        this.options = options;
        const { budgetFraction, verdictOnly = false } = options;
        if (!(budgetFraction >= 0 && budgetFraction <= 1)) {
            throw new errors/* GateError */.ue('setting', `budget-fraction is ${budgetFraction}, not in [0, 1]`, {
                remedy: 'give a share of the time, such as 0.5',
                place: { setting: 'budget-fraction' }
            });
        }
        this.calibration = new CalibrationLog(!verdictOnly);
        this.totals = new BacktestTotals(!verdictOnly);
    }
    /** Runs with a result so far. */
    get size() {
        return this.cycles;
    }
    /** @param forecast of these observations, made before they were known */
    add(run, forecast) {
        if (run.length === 0)
            return;
        this.cycles++;
        const cycle = cycleOf(run);
        const { budgetFraction, budgetSec = Infinity, objective, usdPerHour } = this.options;
        const within = (totalSec) => Math.min(budgetFraction * totalSec, budgetSec);
        this.shares += cycle.totalSec === 0 ? 1 : within(cycle.totalSec) / cycle.totalSec;
        this.calibration.add(this.cycles, forecast.p, cycle.failed);
        if (cycle.failures === 0)
            return;
        const seconds = completed(forecast.seconds);
        const { p, failing } = forecast;
        const plan = (0,ordering/* planner */.lD)({ p, seconds, failing }, objective);
        // The order is planned on expected durations; what is carried out ends with the real ones.
        const expectedSec = (0,numbers/* sumOf */.XN)(seconds.length, (i) => seconds[i]);
        const order = plan(within(expectedSec));
        this.totals.add({ number: this.cycles, cycle, failing, budgetSec: within(cycle.totalSec) }, order, 
        // A knapsack for each point of the curve would take longer than all the rest.
        (fraction) => (objective === 'eig' ? order : plan(fraction * expectedSec)), (each) => baselineOrders({
            seconds,
            wilson: (0,columns/* float64 */.B)(run.length, (i) => wilsonCentre(forecast.failures[i], forecast.runs[i])),
            recent: forecast.share,
            usdPerHour
        }, cycle, this.cycles, each));
    }
    /** @param shown what the runs came from, for messages. @throws GateError `evidence` where no run had a result */
    facts(shown, mock, warnings) {
        if (this.cycles === 0) {
            throw new errors/* GateError */.ue('evidence', `${shown} holds no test with a result`, {
                remedy: 'record "result" for each test of a run',
                place: { file: shown }
            });
        }
        const { predictor, objective, budgetFraction, budgetSec, verdictOnly = false } = this.options;
        const filled = this.calibration.mceOfFilled(FILLED_BIN);
        return {
            cycles: this.cycles,
            budget_fraction: budgetSec === undefined ? budgetFraction : this.shares / this.cycles,
            ...(budgetSec !== undefined && { budget_sec: budgetSec }),
            ...this.totals.facts(),
            ...this.calibration.summary,
            ...(filled !== undefined && { mce_filled: { ...filled, least: FILLED_BIN } }),
            ...(!verdictOnly && { calibration: this.calibration.facts() }),
            log_loss: this.calibration.meanLogLoss,
            predictor,
            objective,
            mock,
            warnings: [...warnings]
        };
    }
    save(out) {
        out.number(this.cycles);
        if (this.options.budgetSec !== undefined)
            out.number(this.shares);
        this.calibration.save(out);
        this.totals.save(out);
    }
    /** @throws DamagedState */
    load(from) {
        this.cycles = from.count();
        if (this.options.budgetSec !== undefined)
            this.shares = from.number();
        this.calibration.load(from);
        this.totals.load(from);
    }
}
/** The back-test of runs that are at hand. @throws GateError as Backtest */
function backtestRuns(runs, options) {
    const predictor = createPredictor(options.predictor);
    const backtest = new Backtest(options);
    let mock = false;
    for (const run of runs) {
        mock ||= run.mock;
        const observations = observe(run.tests);
        backtest.add(observations, predictor.forecast(observations, run));
        predictor.learn(observations, run);
    }
    return backtest.facts('the history', mock, []);
}
function cycleOf(run) {
    const n = run.length;
    const failed = (0,columns/* flags */.M)(n, (i) => run[i]?.failed === true);
    const seconds = completed((0,columns/* float64 */.B)(n, (i) => run[i]?.duration_sec ?? NaN));
    return {
        failed,
        seconds,
        totalSec: (0,numbers/* sumOf */.XN)(n, (i) => seconds[i]),
        failures: failed.reduce((sum, x) => sum + x, 0)
    };
}
/** Seconds, with the median of the known ones where a duration is unknown (NaN). */
function completed(seconds) {
    if (!seconds.some(Number.isNaN))
        return seconds;
    const assumed = (0,budgets/* medianOf */.ux)([...seconds].filter((s) => !Number.isNaN(s))) ?? NO_DURATION_SEC;
    return seconds.map((s) => (Number.isNaN(s) ? assumed : s));
}

// EXTERNAL MODULE: ./src/eig/lines.ts
var eig_lines = __webpack_require__(78448);
// EXTERNAL MODULE: ./src/eig/record.ts + 1 modules
var record = __webpack_require__(67591);
;// CONCATENATED MODULE: ./src/eig/history.ts



/** Bad lines named one by one; further ones are counted. */
const MAX_NAMED = 20;
/** Python writes these where JSON has no word; such a line holds a number that is none, and is not merely torn. */
const NON_FINITE = /[:,[]\s*(?:-?Infinity|NaN)\b/;
/** How much of a line tells what kind of file it is of. */
const HEAD_CHARS = 200;
function newNotes() {
    return { warnings: [], skipped: 0 };
}
/** What was skipped, in words. */
function warningsOf({ warnings, skipped }, shown) {
    const unnamed = skipped - MAX_NAMED;
    return unnamed > 0 ? [...warnings, `${shown}: ${unnamed} more broken lines skipped`] : [...warnings];
}
/**
 * The runs of a CI history (JSON Lines, packed with gzip or not), oldest first, one line in memory at a time. A BOM,
 * CRLF and blank lines are fine. A line that is no record of a run is skipped and named in `notes`; where it is the
 * last one, the file was cut off and the newest run is lost, which is an error.
 * @param shown the file's name in messages; @param from where to begin; an empty rest is an error only at the beginning
 * @throws GateError `io`, `limit`; `evidence` for a file without runs, a last line that is cut off, or a wrong value (line and test named).
 */
async function* readHistory(file, shown, notes, from = eig_lines.BEGINNING) {
    let pending;
    let first;
    let runs = 0;
    const skip = () => {
        if (pending === undefined)
            return;
        notes.skipped++;
        if (notes.skipped <= MAX_NAMED)
            notes.warnings.push(`${shown}:${pending.line}: ${pending.reason}; line skipped`);
        pending = undefined;
    };
    for await (const lines of (0,eig_lines.historyLines)(file, shown, from)) {
        for (const { line, text, start } of lines) {
            if (text.trim() === '')
                continue;
            skip();
            const place = { file: shown, line };
            const value = parseLine(text, place);
            if (value instanceof SyntaxError) {
                pending = { line, reason: 'not JSON', head: text.slice(0, HEAD_CHARS) };
                first ??= pending;
                continue;
            }
            const run = (0,record.parseRun)(value, place);
            if (run === undefined) {
                const reason = 'no record of a run (neither "tests" nor "name" with "result")';
                pending = { line, reason, head: text.slice(0, HEAD_CHARS) };
                first ??= pending;
                continue;
            }
            runs++;
            yield { ...run, start };
        }
    }
    // One line that begins as a record does was cut off; anything else without a single run is another kind of file.
    if (runs === 0 &&
        from.offset === 0 &&
        first !== undefined &&
        (first !== pending || !/^\s*{/.test(first.head)))
        throw noHistory(first, shown);
    if (pending !== undefined) {
        throw new errors/* GateError */.ue('evidence', `the last line is ${pending.reason}: it looks cut off`, {
            remedy: 'remove the line or write the run again',
            place: { file: shown, line: pending.line }
        });
    }
    if (runs === 0 && from.offset === 0) {
        throw new errors/* GateError */.ue('evidence', `${shown} holds no runs`, {
            remedy: 'record at least one CI run, or leave the setting empty',
            place: { file: shown }
        });
    }
}
function noHistory({ line, reason, head }, file) {
    const text = head.trim();
    const like = text.startsWith('[') || text === '{'
        ? '; this looks like one JSON document'
        : /^[^{}]*[,;\t]/.test(text)
            ? '; this looks like CSV'
            : '';
    return new errors/* GateError */.ue('evidence', `no line is a run, the first is ${reason}${like}`, {
        remedy: 'a history is JSON Lines, one run a line; docs/selection.md shows one',
        place: { file, line }
    });
}
function parseLine(text, place) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        if (NON_FINITE.test(text)) {
            throw new errors/* GateError */.ue('evidence', 'the line holds NaN or Infinity', {
                remedy: 'write null where nothing was measured',
                place,
                cause: error
            });
        }
        return error;
    }
}

// EXTERNAL MODULE: ./src/eig/observations.ts
var eig_observations = __webpack_require__(81212);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./src/lib/zod.ts + 1 modules
var zod = __webpack_require__(45375);
// EXTERNAL MODULE: ./src/lib/canonical-json.ts
var canonical_json = __webpack_require__(81400);
// EXTERNAL MODULE: ./src/lib/git.ts
var git = __webpack_require__(63555);
// EXTERNAL MODULE: ./src/lib/files.ts
var files = __webpack_require__(10228);
;// CONCATENATED MODULE: ./src/eig/snapshot.ts










/** First line of a snapshot. The number changes whenever the same history would give another state. */
const MAGIC = Buffer.from('provenance-gates/history-state/v3\n');
const DIGEST_BYTES = 32;
const MAX_STATE_BYTES = 1 << 30;
const headerSchema = zod.z.strictObject({
    predictor: zod.z.string(),
    backtest: zod.z.strictObject({
        objective: zod.z["enum"](['eig', 'failures', 'regressions']),
        budget_fraction: zod.z.number().min(0).max(1),
        budget_sec: zod.z.number().nonnegative().optional(),
        usd_per_hour: zod.z.number().nonnegative()
    })
        .nullable(),
    offset: zod.z.int().nonnegative(),
    line: zod.z.int().positive(),
    digest: zod.z.string().regex(/^[0-9a-f]{64}$/),
    runs: zod.z.int().nonnegative(),
    mock: zod.z.boolean(),
    skipped: zod.z.int().nonnegative(),
    warnings: zod.z.array(zod.z.string()).max(100)
});
/** Beside the history. */
function snapshotFile(history) {
    return `${history}.state`;
}
/**
 * Continues from a snapshot, if there is one of this history. `learner` must have learned nothing.
 * @returns what is covered; or why there is none: nothing said where none was to be expected, a note where the snapshot
 *   is damaged or the history is another one than it was. `learner` may then hold half of it and must be thrown away.
 */
function loadSnapshot(history, learner) {
    const file = snapshotFile(history);
    if (!(0,external_node_fs_.existsSync)(file))
        return { note: undefined };
    // Its checksum is no signature: whoever can commit the file could write any verdict into it.
    if (isTracked(file))
        return {
            note: 'the snapshot beside the history is part of the repository and was not used; remove it from git, and keep it in a cache'
        };
    try {
        const [header, body] = unsealed((0,files/* readBytes */.io)(file, file, MAX_STATE_BYTES));
        if (header.predictor !== learner.predictor.name)
            return { note: undefined };
        const wanted = learner.backtest;
        if (wanted !== undefined && (0,canonical_json/* canonicalJson */.d)(header.backtest) !== (0,canonical_json/* canonicalJson */.d)(conditions(wanted.options)))
            return { note: undefined };
        if (digestOf(history, header.offset) !== header.digest)
            return { note: 'the history was changed behind what its snapshot covers; it was read anew' };
        const reader = new StateReader(body);
        learner.predictor.load(reader);
        learner.unobserved.load(reader);
        // Sums that nobody asks for today are continued all the same, for the next run that does.
        if (header.backtest !== null) {
            learner.backtest ??= new Backtest({
                predictor: learner.predictor.name,
                objective: header.backtest.objective,
                budgetFraction: header.backtest.budget_fraction,
                ...(header.backtest.budget_sec !== undefined && { budgetSec: header.backtest.budget_sec }),
                usdPerHour: header.backtest.usd_per_hour
            });
            learner.backtest.load(reader);
        }
        reader.end();
        const { offset, line, runs, mock, skipped, warnings } = header;
        return { offset, line, runs, mock, notes: { skipped, warnings } };
    }
    catch (error) {
        // A pipe, a directory or too large a file in its place is no reason to lose the run either.
        if (error instanceof DamagedState || (error instanceof errors/* GateError */.ue && error.place.file === file))
            return {
                note: `the snapshot beside the history is damaged (${error.message}); the history was read anew`
            };
        throw error;
    }
}
/**
 * Writes the snapshot as a whole or not at all. The same history gives the same bytes, read in one go or run by run.
 * @throws GateError `io`
 */
function saveSnapshot(history, learner, covered) {
    const { predictor, backtest, unobserved } = learner;
    const { offset, line, runs, mock, notes } = covered;
    const header = {
        predictor: predictor.name,
        backtest: backtest === undefined ? null : conditions(backtest.options),
        offset,
        line,
        digest: digestOf(history, offset) ?? '',
        runs,
        mock,
        skipped: notes.skipped,
        warnings: notes.warnings
    };
    const state = new StateWriter();
    predictor.save(state);
    unobserved.save(state);
    backtest?.save(state);
    const pieces = [MAGIC, Buffer.from(`${(0,canonical_json/* canonicalJson */.d)(header)}\n`), ...state.pieces()];
    (0,files/* writeAtomic */.vZ)(snapshotFile(history), Buffer.concat([...pieces, sha256(...pieces)]));
}
/** What the sums of a back-test were made under; other conditions need another pass over the history. */
function conditions({ objective, budgetFraction, budgetSec, usdPerHour }) {
    return {
        objective,
        budget_fraction: budgetFraction,
        ...(budgetSec !== undefined && { budget_sec: budgetSec }),
        usd_per_hour: usdPerHour
    };
}
function isTracked(file) {
    const listed = ['ls-files', '--', `:(literal)${external_node_path_default().basename(file)}`];
    return (0,git/* askGit */.g)(external_node_path_default().dirname(file), listed) !== undefined;
}
/** Header and state of a snapshot whose checksum holds. @throws DamagedState */
function unsealed(bytes) {
    if (bytes.length < MAGIC.length + DIGEST_BYTES || !bytes.subarray(0, MAGIC.length).equals(MAGIC))
        throw new DamagedState('it is of another version');
    const content = bytes.subarray(0, bytes.length - DIGEST_BYTES);
    if (!sha256(content).equals(bytes.subarray(bytes.length - DIGEST_BYTES)))
        throw new DamagedState('its checksum does not hold');
    const end = content.indexOf(0x0a, MAGIC.length);
    if (end === -1)
        throw new DamagedState('it has no header');
    let json;
    try {
        json = JSON.parse(content.toString('utf8', MAGIC.length, end));
    }
    catch (error) {
        throw new DamagedState('its header is not JSON', { cause: error });
    }
    const header = headerSchema.safeParse(json);
    if (!header.success)
        throw new DamagedState('its header is not as it should be');
    return [header.data, content.subarray(end + 1)];
}
function sha256(...pieces) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const piece of pieces)
        hash.update(piece);
    return hash.digest();
}
/**
 * SHA-256 of the first `length` bytes, all of them: a run in the middle that was edited must not be overlooked. It takes
 * a second for 1.5 GB, where reading and learning take a minute.
 * @returns undefined where the file is shorter. @throws GateError `io`
 */
function digestOf(file, length) {
    const fd = (0,files/* openForReading */.sb)(file);
    try {
        if ((0,external_node_fs_.fstatSync)(fd).size < length)
            return undefined;
        const hash = (0,external_node_crypto_.createHash)('sha256');
        const buffer = Buffer.allocUnsafe(1 << 20);
        for (let at = 0; at < length;) {
            const n = (0,external_node_fs_.readSync)(fd, buffer, 0, Math.min(buffer.length, length - at), at);
            if (n === 0)
                break; // cut short while it is read: another digest
            hash.update(buffer.subarray(0, n));
            at += n;
        }
        return hash.digest('hex');
    }
    catch (error) {
        throw (0,files/* ioError */.bD)(error, file, 'check the path and its permissions');
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}

;// CONCATENATED MODULE: ./src/eig/unobserved.ts


/**
 * The tests that runs name without observing them: skipped, or without a result. They exist all the same, and a runner can be
 * told to run them.
 */
class Unobserved {
    seen = new Map();
    /** @param observed what the run said of the others */
    learn(tests, observed) {
        // The usual case: there is none.
        if (observed.length === tests.length)
            return;
        const identities = (0,eig_observations/* identitiesOf */.U)(tests);
        for (const [i, { name, suite, result, duration_sec }] of tests.entries()) {
            const identity = identities[i] ?? null;
            if (identity === null || name === null || (result !== null && result !== 'skip'))
                continue;
            const { seconds, timed } = this.seen.get(identity) ?? { seconds: 0, timed: 0 };
            // A skipped test took no time.
            const counts = duration_sec !== null && result === null;
            this.seen.set(identity, {
                name,
                suite,
                seconds: seconds + (counts ? duration_sec : 0),
                timed: timed + (counts ? 1 : 0)
            });
        }
    }
    /** @param observed whether a test, by its identity, was observed too */
    *tests(observed) {
        for (const [identity, { name, suite, seconds, timed }] of this.seen) {
            if (!observed(identity))
                yield { name, suite, duration_sec: timed === 0 ? null : seconds / timed };
        }
    }
    save(out) {
        const all = [...this.seen.values()];
        out.texts([...this.seen.keys()]);
        out.texts(all.map(({ name }) => name));
        out.texts(all.map(({ suite }) => suite ?? ''));
        out.numbers(Float64Array.from(all.flatMap(({ suite, seconds, timed }) => [suite === null ? 0 : 1, seconds, timed])));
    }
    /** @throws DamagedState */
    load(from) {
        const identities = from.texts();
        const names = from.texts();
        const suites = from.texts();
        const numbers = from.numbers(3 * identities.length);
        if (names.length !== identities.length || suites.length !== identities.length)
            throw new DamagedState('the tests that were not observed have no names');
        for (const [i, identity] of identities.entries()) {
            const [hasSuite = 0, seconds = 0, timed = 0] = numbers.subarray(3 * i, 3 * i + 3);
            this.seen.set(identity, {
                name: names[i] ?? '',
                suite: hasSuite === 0 ? null : (suites[i] ?? ''),
                seconds,
                timed
            });
        }
    }
}

;// CONCATENATED MODULE: ./src/eig/learn-history.ts








/**
 * One pass over a history, a run at a time: the predictor learns each run after the back-test has seen its prediction.
 * With a snapshot only what was appended since is read. A packed history has no snapshot, since it cannot be entered in
 * its middle.
 * @param file path; @param shown its name in messages
 * @throws GateError as readHistory, and `setting` for a budget fraction outside [0, 1]
 */
function learnHistory(file, shown, options) {
    return learnFrom(file, shown, options, true);
}
async function learnFrom(file, shown, options, continued) {
    const usable = options.snapshot !== 'ignore' && options.predictor === 'adaptive' && !(0,eig_lines.isPacked)(file, shown);
    const { learner, covered, note } = begin(file, options, usable && continued);
    const { predictor, backtest, unobserved } = learner;
    const { notes } = covered;
    const from = covered.offset;
    let last;
    for await (const run of readHistory(file, shown, notes, covered)) {
        if (last !== undefined) {
            const observations = (0,eig_observations/* observe */.l)(last.tests);
            backtest?.add(observations, predictor.forecast(observations, last));
            predictor.learn(observations, last);
            unobserved.learn(last.tests, observations);
            covered.runs++;
            covered.mock ||= last.mock;
        }
        last = run;
        covered.offset = run.start ?? 0;
        covered.line = run.line;
    }
    // A snapshot ends before a run; without one, that run has gone, which its digest cannot tell.
    if (last === undefined)
        return learnFrom(file, shown, options, false);
    const warnings = [...warningsOf(notes, shown), ...(note === undefined ? [] : [`${shown}: ${note}`])];
    // What was read for a verdict alone lacks the sums that a snapshot holds.
    const whole = options.snapshot === 'update' && options.backtest?.verdictOnly !== true;
    if (usable && whole && (from !== covered.offset || from === 0))
        warnings.push(...saved(file, learner, covered));
    const mock = covered.mock || last.mock;
    return {
        predictor,
        unobserved,
        last,
        runs: covered.runs,
        mock,
        warnings,
        backtest: backtest === undefined || options.backtest === undefined
            ? undefined
            : () => finished(learner, backtest, last, shown, mock, warnings)
    };
}
function begin(file, options, usable) {
    const learner = newLearner(options);
    const fresh = () => ({ ...eig_lines.BEGINNING, runs: 0, mock: false, notes: newNotes() });
    if (!usable)
        return { learner, covered: fresh() };
    const found = loadSnapshot(file, learner);
    if ('offset' in found)
        return { learner, covered: found };
    return { learner: newLearner(options), covered: fresh(), note: found.note };
}
function newLearner({ predictor, backtest }) {
    return {
        predictor: predictors_createPredictor(predictor),
        unobserved: new Unobserved(),
        backtest: backtest === undefined ? undefined : new Backtest(backtest)
    };
}
/** The snapshot saves time and decides nothing: where it cannot be written the run goes on. */
function saved(file, learner, covered) {
    try {
        saveSnapshot(file, learner, covered);
        return [];
    }
    catch (error) {
        if (!(error instanceof errors/* GateError */.ue))
            throw error;
        return [`no snapshot was kept, so the next run reads the whole history again: ${(0,errors/* describeError */.Uc)(error)}`];
    }
}
function finished({ predictor }, backtest, last, shown, mock, warnings) {
    const observations = (0,eig_observations/* observe */.l)(last.tests);
    backtest.add(observations, predictor.forecast(observations, last));
    return backtest.facts(shown, mock, warnings);
}
/**
 * The back-test of a history, replayed from its beginning.
 * @throws GateError as learnHistory; `evidence` when no run has a test with a result
 */
async function backtest(file, shown, options) {
    const learned = await learnHistory(file, shown, {
        predictor: options.predictor,
        backtest: options,
        snapshot: 'ignore'
    });
    if (learned.backtest === undefined)
        throw new TypeError('a back-test was asked for');
    return learned.backtest();
}


/***/ }),

/***/ 78448:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BEGINNING: () => (/* binding */ BEGINNING),
/* harmony export */   historyLines: () => (/* binding */ historyLines),
/* harmony export */   isPacked: () => (/* binding */ isPacked)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97268);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10228);
/* harmony import */ var _lib_jsonl_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70489);





// Larger chunks hold many runs, which outlive a collection of young objects and so make the heap grow.
const CHUNK_BYTES = 1 << 16;
const NEWLINE = 0x0a;
const BEGINNING = { offset: 0, line: 1 };
/**
 * The lines of a UTF-8 file from a position on, in batches of what one chunk of 64 KiB completes: memory is one
 * line or one chunk, never the file. Files that begin as gzip does (RFC 1952) are unpacked on the way, several members
 * too. A BOM and the CR of CRLF are dropped.
 * @throws GateError `io`; `limit` for a line of more than 64 MiB; `evidence` for a damaged gzip
 */
async function* historyLines(file, shown, from = BEGINNING) {
    const splitter = new LineSplitter(shown, from);
    const fd = (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_3__/* .openForReading */ .sb)(file, shown);
    try {
        if (!isGzip(fd, shown)) {
            const buffer = Buffer.allocUnsafe(CHUNK_BYTES);
            for (let at = from.offset;;) {
                const n = read(fd, buffer, at, shown);
                if (n === 0)
                    break;
                at += n;
                yield splitter.push(buffer.subarray(0, n));
            }
            yield splitter.end();
            return;
        }
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
    for await (const chunk of unpacked(file, shown))
        yield splitter.pushFrom(chunk, from.offset);
    yield splitter.end();
}
/** Whether a file is packed, and so cannot be entered in its middle. @throws GateError `io` */
function isPacked(file, shown) {
    const fd = (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_3__/* .openForReading */ .sb)(file, shown);
    try {
        return isGzip(fd, shown);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
}
function isGzip(fd, shown) {
    const head = Buffer.alloc(2);
    return read(fd, head, 0, shown) === 2 && head[0] === 0x1f && head[1] === 0x8b;
}
function read(fd, buffer, position, shown) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(fd, buffer, 0, buffer.length, position);
    }
    catch (error) {
        throw (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_3__/* .ioError */ .bD)(error, shown, 'check the path and its permissions');
    }
}
async function* unpacked(file, shown) {
    const source = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file, { highWaterMark: CHUNK_BYTES / 4 });
    const gunzip = (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.createGunzip)({ chunkSize: CHUNK_BYTES });
    source.once('error', (error) => gunzip.destroy(error));
    try {
        for await (const chunk of source.pipe(gunzip))
            yield chunk;
    }
    catch (error) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue('evidence', `the gzip cannot be unpacked: it is cut off or damaged`, {
            remedy: 'write the history again, or unpack it with gzip -t to see where it breaks',
            place: { file: shown },
            cause: error
        });
    }
    finally {
        source.destroy();
    }
}
/** Cuts chunks into lines. */
class LineSplitter {
    shown;
    pieces = [];
    pending = 0;
    line;
    /** Byte at which the unfinished line starts. */
    start;
    passed = 0;
    constructor(shown, from) {
        this.shown = shown;
        this.line = from.line;
        this.start = from.offset;
    }
    /** As `push` for a stream that starts at byte 0, where what lies before `offset` is passed over. */
    pushFrom(chunk, offset) {
        const skip = Math.min(chunk.length, Math.max(0, offset - this.passed));
        this.passed += chunk.length;
        return this.push(chunk.subarray(skip));
    }
    push(chunk) {
        const lines = [];
        let start = 0;
        for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
            const length = this.pending + end + 1 - start;
            lines.push(this.take(chunk.subarray(start, end)));
            this.start += length;
            this.line++;
            start = end + 1;
        }
        if (start < chunk.length) {
            // The chunk's memory is used again for the next one.
            this.pieces.push(Buffer.from(chunk.subarray(start)));
            this.pending += chunk.length - start;
            if (this.pending > _lib_jsonl_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_LINE_CHARS */ .y) {
                throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue('limit', `a line has more than ${_lib_jsonl_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_LINE_CHARS */ .y} bytes`, {
                    remedy: 'write one record a line',
                    place: { file: this.shown, line: this.line }
                });
            }
        }
        return lines;
    }
    /** What stands behind the last newline. */
    end() {
        return this.pending === 0 ? [] : [this.take(Buffer.alloc(0))];
    }
    take(last) {
        const bytes = this.pending === 0 ? last : Buffer.concat([...this.pieces, last]);
        this.pieces = [];
        this.pending = 0;
        let text = bytes.toString('utf8');
        if (this.start === 0 && text.charCodeAt(0) === 0xfeff)
            text = text.slice(1);
        if (text.endsWith('\r'))
            text = text.slice(0, -1);
        return { line: this.line, text, start: this.start };
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
    if (namesAreUnique(tests))
        return tests.map(({ name }) => name);
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
/** The usual case, found out at once: with it nothing has to be merged and nothing told apart. */
function namesAreUnique(tests) {
    const names = new Set();
    let named = 0;
    for (const { name } of tests) {
        if (name === null)
            continue;
        names.add(name);
        named++;
    }
    return names.size === named;
}
/**
 * The tests of a run that were observed, in order of first appearance: a name given several times failed if any
 * repetition failed, and lasted the mean of them. Errors are failures; skipped tests and tests without a result are no
 * observations. Tests without a name cannot be followed from run to run and are left out.
 */
function observe(tests) {
    return namesAreUnique(tests) ? observeEach(tests) : observeMerged(tests);
}
function observeEach(tests) {
    const found = [];
    for (const { name, suite, result, duration_sec } of tests) {
        if (name === null || result === null || result === 'skip')
            continue;
        found.push({ name, failed: result !== 'pass', duration_sec, suite, prefix: 0 });
    }
    return found;
}
function observeMerged(tests) {
    const found = [];
    const index = new Map();
    const timed = [];
    const identities = identitiesOf(tests);
    for (const [i, { name: own, suite, result, duration_sec }] of tests.entries()) {
        const name = identities[i] ?? null;
        if (name === null || result === null || result === 'skip')
            continue;
        const failed = result !== 'pass';
        const at = index.get(name);
        const seen = at === undefined ? undefined : found[at];
        if (at === undefined || seen === undefined) {
            index.set(name, found.length);
            found.push({ name, failed, duration_sec, suite, prefix: name.length - (own?.length ?? 0) });
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

/***/ 67591:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  isObject: () => (/* binding */ isObject),
  parseRun: () => (/* binding */ parseRun),
  parseTest: () => (/* binding */ parseTest)
});

// EXTERNAL MODULE: ./src/lib/errors.ts
var errors = __webpack_require__(97268);
// EXTERNAL MODULE: ./src/lib/json-depth.ts
var json_depth = __webpack_require__(73285);
// EXTERNAL MODULE: ./src/lib/numbers.ts
var numbers = __webpack_require__(67357);
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
    if ((0,json_depth/* isTooDeep */.f_)(value))
        return 'what is nested too deep';
    // JSON writes 1e999 as null, which would hide what was wrong.
    const text = typeof value === 'number' ? String(value) : JSON.stringify(value);
    return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
function measure(record, key, max, place, name) {
    const value = record[key];
    if (value === undefined || value === null)
        return null;
    if (typeof value !== 'number' || !(value >= 0 && value <= max))
        reject(place, name, `${key} is ${shown(value)}, not a number from 0 to ${max === 1 ? 1 : '1e15'}`);
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
 * @throws GateError `evidence` with line and test name for p outside [0, 1], numbers that are negative or above 1e15, and an
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
    const max = numbers/* MAX_MEASURE */.Gh;
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
    const metrics = value['metrics'];
    if ((0,json_depth/* isTooDeep */.f_)(metrics))
        reject(place, name, 'metrics is nested too deep');
    if (isObject(metrics))
        test.metrics = metrics;
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
        line: place.line ?? 0,
        mock: value['mock'] === true,
        ...changedFiles(value['changed_files'], place)
    };
}
/** More files than this say nothing about which of them broke a test. */
const MAX_CHANGED_FILES = 10_000;
/** @throws GateError `evidence` where it is no list of paths */
function changedFiles(value, place) {
    if (value === undefined || value === null)
        return {};
    if (!Array.isArray(value) || !value.every((file) => typeof file === 'string')) {
        throw new errors/* GateError */.ue('evidence', `changed_files is ${shown(value)}, not a list of paths`, {
            remedy: 'write "changed_files": ["src/a.py", ...], or leave it out',
            place
        });
    }
    return value.length > MAX_CHANGED_FILES ? {} : { changed_files: value };
}


/***/ }),

/***/ 81400:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson),
/* harmony export */   o: () => (/* binding */ canonicalSha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** No record of ours comes near; a line of brackets alone would end the program instead. */
const MAX_DEPTH = 200;
/**
 * RFC 8785 (JSON Canonicalization Scheme): keys sorted by UTF-16 code units, no white space, numbers and strings
 * as ECMAScript writes them. `undefined` members are left out, as JSON.stringify does.
 * @throws TypeError for NaN, infinities and lone surrogates, which RFC 8785 forbids, and beyond 200 levels.
 */
function canonicalJson(value, depth = 0) {
    if (depth > MAX_DEPTH)
        throw new TypeError('what is nested so deeply has no canonical JSON here');
    if (typeof value === 'number' && !Number.isFinite(value))
        throw new TypeError('a number that is not finite has no canonical JSON');
    if (typeof value === 'string') {
        if (!value.isWellFormed())
            throw new TypeError('a lone surrogate has no canonical JSON');
        return JSON.stringify(value);
    }
    if (value === null || typeof value !== 'object')
        return JSON.stringify(value);
    if (Array.isArray(value))
        return `[${value.map((v) => canonicalJson(v ?? null, depth + 1)).join(',')}]`;
    const members = Object.entries(value)
        .filter(([, v]) => v !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([k, v]) => `${canonicalJson(k)}:${canonicalJson(v, depth + 1)}`);
    return `{${members.join(',')}}`;
}
/** SHA-256 of the canonical JSON, hex. */
function canonicalSha256(value) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(canonicalJson(value)).digest('hex');
}


/***/ }),

/***/ 73285:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f_: () => (/* binding */ isTooDeep),
/* harmony export */   qF: () => (/* binding */ nestedTooDeep),
/* harmony export */   x4: () => (/* binding */ deepJson)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97268);

/** No data that are read here nest deeper. */
const MAX_JSON_DEPTH = 1000;
const [QUOTE, BACKSLASH, OPEN_ARRAY, CLOSE_ARRAY, OPEN_OBJECT, CLOSE_OBJECT] = [
    0x22, 0x5c, 0x5b, 0x5d, 0x7b, 0x7d
];
/**
 * Does this JSON nest more than 1,000 deep? One pass over the text, before JSON.parse, which spends seconds on a hundred
 * megabytes of `[`. What is not JSON gets any answer.
 */
function nestedTooDeep(text) {
    if (text.length <= MAX_JSON_DEPTH)
        return false;
    let depth = 0;
    for (let i = 0; i < text.length; i++) {
        const c = text.charCodeAt(i);
        if (c === QUOTE) {
            for (i++; i < text.length; i++) {
                const inside = text.charCodeAt(i);
                if (inside === QUOTE)
                    break;
                if (inside === BACKSLASH)
                    i++;
            }
        }
        else if (c === OPEN_ARRAY || c === OPEN_OBJECT) {
            if (++depth > MAX_JSON_DEPTH)
                return true;
        }
        else if (c === CLOSE_ARRAY || c === CLOSE_OBJECT)
            depth--;
    }
    return false;
}
/** The same of a value that is parsed already; never deeper into it than that. */
function isTooDeep(value, left = MAX_JSON_DEPTH) {
    if (typeof value !== 'object' || value === null)
        return false;
    return left === 0 || Object.values(value).some((inside) => isTooDeep(inside, left - 1));
}
/** The refusal of such a document, or of one line of JSON Lines. */
function deepJson(shown, line) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('limit', `${shown}: its JSON is nested more than ${MAX_JSON_DEPTH} deep`, {
        remedy: 'look at where it comes from',
        place: { file: shown, ...(line !== undefined && { line }) }
    });
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


/***/ })

};
