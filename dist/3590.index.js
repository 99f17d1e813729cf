export const id = 3590;
export const ids = [3590,8464];
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

/***/ 78464:
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
// EXTERNAL MODULE: ./src/eig/predictors.ts + 4 modules
var predictors = __webpack_require__(77452);
// EXTERNAL MODULE: ./src/eig/wilson.ts
var wilson = __webpack_require__(88383);
;// CONCATENATED MODULE: ./src/eig/backtest.ts











/** Stands in for durations while none is known. */
const NO_DURATION_SEC = 1;
/** Fewer predictions in a bin say nothing about its calibration: at p = 1/2 the error of 30 is 0.18 at 95 %. */
const FILLED_BIN = 30;
/**
 * How selection would have done on a history, run by run, each predicted and ordered from earlier ones only. Detection
 * counts failures in tests that fit into the budget, a share of the run's real time; the order knows past mean durations
 * only. Repetitions of a name in a run are merged; skipped tests take no part. All that is kept are sums.
 */
class Backtest {
    options;
    calibration;
    totals;
    cycles = 0;
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
        this.calibration.add(this.cycles, forecast.p, cycle.failed);
        if (cycle.failures === 0)
            return;
        const { budgetFraction, objective, usdPerHour } = this.options;
        const seconds = completed(forecast.seconds);
        const { p, failing } = forecast;
        const plan = (0,ordering/* planner */.lD)({ p, seconds, failing }, objective);
        // The order is planned on expected durations; what is carried out ends with the real ones.
        const expectedSec = (0,numbers/* sumOf */.XN)(seconds.length, (i) => seconds[i]);
        const order = plan(budgetFraction * expectedSec);
        this.totals.add({ number: this.cycles, cycle, failing, budgetSec: budgetFraction * cycle.totalSec }, order, 
        // A knapsack for each point of the curve would take longer than all the rest.
        (fraction) => (objective === 'eig' ? order : plan(fraction * expectedSec)), (each) => baselineOrders({
            seconds,
            wilson: (0,columns/* float64 */.B)(run.length, (i) => (0,wilson/* wilsonCentre */.MK)(forecast.failures[i], forecast.runs[i])),
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
        const { predictor, objective, budgetFraction, verdictOnly = false } = this.options;
        const filled = this.calibration.mceOfFilled(FILLED_BIN);
        return {
            cycles: this.cycles,
            budget_fraction: budgetFraction,
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
        this.calibration.save(out);
        this.totals.save(out);
    }
    /** @throws DamagedState */
    load(from) {
        this.cycles = from.count();
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

// EXTERNAL MODULE: ./src/eig/history.ts
var eig_history = __webpack_require__(43083);
// EXTERNAL MODULE: ./src/eig/lines.ts
var lines = __webpack_require__(78448);
// EXTERNAL MODULE: ./src/eig/observations.ts
var eig_observations = __webpack_require__(81212);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./src/lib/zod.ts
var zod = __webpack_require__(98786);
// EXTERNAL MODULE: ./src/lib/canonical-json.ts
var canonical_json = __webpack_require__(81400);
// EXTERNAL MODULE: ./src/lib/files.ts
var files = __webpack_require__(10228);
// EXTERNAL MODULE: ./src/eig/state-file.ts
var state_file = __webpack_require__(47785);
;// CONCATENATED MODULE: ./src/eig/snapshot.ts








/** First line of a snapshot. The number changes whenever the same history would give another state. */
const MAGIC = Buffer.from('provenance-gates/history-state/v1\n');
const DIGEST_BYTES = 32;
const MAX_STATE_BYTES = 1 << 30;
/** Of the history all is hashed up to twice this size; of a larger one so much at both ends, so that a run's cost is bounded. */
const HASHED_BYTES = 32 * 1024 * 1024;
const headerSchema = zod.z.strictObject({
    predictor: zod.z.string(),
    backtest: zod.z.strictObject({
        objective: zod.z["enum"](['eig', 'failures', 'regressions']),
        budget_fraction: zod.z.number().min(0).max(1),
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
    try {
        const [header, body] = unsealed((0,files/* readBytes */.io)(file, file, MAX_STATE_BYTES));
        if (header.predictor !== learner.predictor.name)
            return { note: undefined };
        const wanted = learner.backtest;
        if (wanted !== undefined && (0,canonical_json/* canonicalJson */.d)(header.backtest) !== (0,canonical_json/* canonicalJson */.d)(conditions(wanted.options)))
            return { note: undefined };
        if (digestOf(history, header.offset) !== header.digest)
            return { note: 'the history was changed behind what its snapshot covers; it was read anew' };
        const reader = new state_file/* StateReader */.Z0(body);
        learner.predictor.load(reader);
        // Sums that nobody asks for today are continued all the same, for the next run that does.
        if (header.backtest !== null) {
            learner.backtest ??= new Backtest({
                predictor: learner.predictor.name,
                objective: header.backtest.objective,
                budgetFraction: header.backtest.budget_fraction,
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
        if (error instanceof state_file/* DamagedState */.v9 || (error instanceof errors/* GateError */.ue && error.place.file === file))
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
    const { predictor, backtest } = learner;
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
    const state = new state_file/* StateWriter */.rh();
    predictor.save(state);
    backtest?.save(state);
    const content = Buffer.concat([MAGIC, Buffer.from(`${(0,canonical_json/* canonicalJson */.d)(header)}\n`), state.bytes()]);
    (0,files/* writeAtomic */.vZ)(snapshotFile(history), Buffer.concat([content, sha256(content)]));
}
/** What the sums of a back-test were made under; other conditions need another pass over the history. */
function conditions({ objective, budgetFraction, usdPerHour }) {
    return { objective, budget_fraction: budgetFraction, usd_per_hour: usdPerHour };
}
/** Header and state of a snapshot whose checksum holds. @throws DamagedState */
function unsealed(bytes) {
    if (bytes.length < MAGIC.length + DIGEST_BYTES || !bytes.subarray(0, MAGIC.length).equals(MAGIC))
        throw new state_file/* DamagedState */.v9('it is of another version');
    const content = bytes.subarray(0, bytes.length - DIGEST_BYTES);
    if (!sha256(content).equals(bytes.subarray(bytes.length - DIGEST_BYTES)))
        throw new state_file/* DamagedState */.v9('its checksum does not hold');
    const end = content.indexOf(0x0a, MAGIC.length);
    if (end === -1)
        throw new state_file/* DamagedState */.v9('it has no header');
    let json;
    try {
        json = JSON.parse(content.toString('utf8', MAGIC.length, end));
    }
    catch (error) {
        throw new state_file/* DamagedState */.v9('its header is not JSON', { cause: error });
    }
    const header = headerSchema.safeParse(json);
    if (!header.success)
        throw new state_file/* DamagedState */.v9('its header is not as it should be');
    return [header.data, content.subarray(end + 1)];
}
function sha256(bytes) {
    return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest();
}
/** SHA-256 of the first `length` bytes, as HASHED_BYTES says; undefined where the file is shorter. @throws GateError `io` */
function digestOf(file, length) {
    const fd = (0,files/* openForReading */.sb)(file);
    try {
        if ((0,external_node_fs_.fstatSync)(fd).size < length)
            return undefined;
        const hash = (0,external_node_crypto_.createHash)('sha256');
        const buffer = Buffer.allocUnsafe(1 << 20);
        const update = (from, to) => {
            for (let at = from; at < to;) {
                const n = (0,external_node_fs_.readSync)(fd, buffer, 0, Math.min(buffer.length, to - at), at);
                if (n === 0)
                    return; // cut short while it is read: another digest
                hash.update(buffer.subarray(0, n));
                at += n;
            }
        };
        const whole = length <= 2 * HASHED_BYTES;
        update(0, whole ? length : HASHED_BYTES);
        if (!whole)
            update(length - HASHED_BYTES, length);
        return hash.digest('hex');
    }
    catch (error) {
        throw (0,files/* ioError */.bD)(error, file, 'check the path and its permissions');
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
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
    const usable = options.snapshot !== 'ignore' && options.predictor === 'adaptive' && !(0,lines.isPacked)(file, shown);
    const { learner, covered, note } = begin(file, options, usable && continued);
    const { predictor, backtest } = learner;
    const { notes } = covered;
    const from = covered.offset;
    let last;
    for await (const run of (0,eig_history/* readHistory */.Lu)(file, shown, notes, covered)) {
        if (last !== undefined) {
            const observations = (0,eig_observations/* observe */.l)(last.tests);
            backtest?.add(observations, predictor.forecast(observations, last));
            predictor.learn(observations, last);
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
    const warnings = [...(0,eig_history/* warningsOf */.nZ)(notes, shown), ...(note === undefined ? [] : [`${shown}: ${note}`])];
    // What was read for a verdict alone lacks the sums that a snapshot holds.
    const whole = options.snapshot === 'update' && options.backtest?.verdictOnly !== true;
    if (usable && whole && (from !== covered.offset || from === 0))
        warnings.push(...saved(file, learner, covered));
    const mock = covered.mock || last.mock;
    return {
        predictor,
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
    const fresh = () => ({ ...lines.BEGINNING, runs: 0, mock: false, notes: (0,eig_history/* newNotes */.Kr)() });
    if (!usable)
        return { learner, covered: fresh() };
    const found = loadSnapshot(file, learner);
    if ('offset' in found)
        return { learner, covered: found };
    return { learner: newLearner(options), covered: fresh(), note: found.note };
}
function newLearner({ predictor, backtest }) {
    return {
        predictor: (0,predictors/* createPredictor */.r)(predictor),
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

/***/ 73590:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scoreHistory: () => (/* binding */ scoreHistory),
  scoreTests: () => (/* binding */ scoreTests)
});

// EXTERNAL MODULE: ./src/eig/learn-history.ts + 7 modules
var learn_history = __webpack_require__(78464);
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
/* harmony import */ var _argsort_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96843);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71792);
/* harmony import */ var _entropy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6218);
/* harmony import */ var _observations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81212);




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
    const identities = (0,_observations_js__WEBPACK_IMPORTED_MODULE_0__/* .identitiesOf */ .U)(tests);
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
            eig_bits = (0,_entropy_js__WEBPACK_IMPORTED_MODULE_1__/* .bernoulliEntropy */ .m)(p_fail);
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
    const order = (0,_argsort_js__WEBPACK_IMPORTED_MODULE_2__/* .byFalling */ .h)((0,_columns_js__WEBPACK_IMPORTED_MODULE_3__/* .float64 */ .B)(scored.length, (i) => scored[i]?.eig_bits ?? NaN));
    return Array.from(order, (i, rank) => {
        const row = scored[i];
        if (rank < (options.explain ?? 0) && row.method === prior.name)
            row.parts = prior.explain(identities[i] ?? null, context);
        return row;
    });
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

/**
 * RFC 8785 (JSON Canonicalization Scheme): keys sorted by UTF-16 code units, no white space, numbers and strings
 * as ECMAScript writes them. `undefined` members are left out, as JSON.stringify does.
 * @throws TypeError for NaN, infinities and lone surrogates, which RFC 8785 forbids.
 */
function canonicalJson(value) {
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
        return `[${value.map((v) => canonicalJson(v ?? null)).join(',')}]`;
    const members = Object.entries(value)
        .filter(([, v]) => v !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([k, v]) => `${canonicalJson(k)}:${canonicalJson(v)}`);
    return `{${members.join(',')}}`;
}
/** SHA-256 of the canonical JSON, hex. */
function canonicalSha256(value) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(canonicalJson(value)).digest('hex');
}


/***/ })

};
