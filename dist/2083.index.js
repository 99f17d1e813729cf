export const id = 2083;
export const ids = [2083,4605];
export const modules = {

/***/ 24605:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MAX_BINS: () => (/* binding */ MAX_BINS),
  calibrate: () => (/* binding */ calibrate),
  summarizeCalibration: () => (/* binding */ summarizeCalibration)
});

// EXTERNAL MODULE: ./src/lib/errors.ts
var errors = __webpack_require__(97268);
// EXTERNAL MODULE: ./src/lib/numbers.ts
var numbers = __webpack_require__(67357);
;// CONCATENATED MODULE: ./src/calibration/bins.ts
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

;// CONCATENATED MODULE: ./src/calibration/bootstrap.ts


/** Resamples: the 2.5 % tail then has 25 of them. */
const RESAMPLES = 1000;
/** Up to this many row draws (a fraction of a second) every row is drawn; above, large bins are drawn as a whole. */
const MAX_DRAWS = 2_000_000;
/** A bin of at most this many rows is never taken for normal. */
const SMALLEST_LARGE_BIN = 30;
/**
 * 95 % bootstrap intervals of ECE, MCE and Brier score (Efron 1979, percentile method), the bin edges held fixed.
 *
 * Up to 2,000 rows: 1000 resamples of n rows with replacement. Above, the Poisson bootstrap (Chamandy et al. 2012,
 * "Estimating Uncertainty for Massive Data Streams"): a bin of size c gives Poisson(c) rows; small bins draw them one by
 * one, in large ones the sums of the residuals r and of r^2 are drawn from their joint normal limit. The cost is thus
 * bounded by bins x resamples at any n.
 *
 * ECE and MCE count noise as miscalibration, and resampling adds noise: their resampled values lie high, at worst all
 * above the estimate. The interval is then widened down to the estimate, so it always contains it.
 */
function bootstrapIntervals(rows, estimate, seed) {
    const random = (0,numbers/* seededRandom */.Is)(seed);
    const draw = rows.residual.length * RESAMPLES <= MAX_DRAWS ? rowSampler(rows, random) : binSampler(rows, random);
    const ece = new Float64Array(RESAMPLES);
    const mce = new Float64Array(RESAMPLES);
    const brier = new Float64Array(RESAMPLES);
    const sums = {
        count: new Float64Array(rows.n_bins),
        residual: new Float64Array(rows.n_bins),
        square: new Float64Array(rows.n_bins)
    };
    for (let k = 0; k < RESAMPLES; k++) {
        sums.count.fill(0);
        sums.residual.fill(0);
        sums.square.fill(0);
        draw(sums);
        let n = 0;
        let gaps = 0;
        let largest = 0;
        let squares = 0;
        for (let b = 0; b < rows.n_bins; b++) {
            const count = sums.count[b] ?? 0;
            if (count === 0)
                continue;
            const gap = Math.abs(sums.residual[b] ?? 0);
            n += count;
            gaps += gap;
            squares += sums.square[b] ?? 0;
            largest = Math.max(largest, gap / count);
        }
        ece[k] = gaps / n;
        mce[k] = largest;
        brier[k] = squares / n;
    }
    return {
        ece: interval(ece, estimate.ece),
        mce: interval(mce, estimate.mce),
        brier_score: interval(brier, estimate.brier_score)
    };
}
function addRow(into, b, r) {
    into.count[b] = (into.count[b] ?? 0) + 1;
    into.residual[b] = (into.residual[b] ?? 0) + r;
    into.square[b] = (into.square[b] ?? 0) + r * r;
}
function rowSampler({ bin, residual }, random) {
    const n = residual.length;
    return (into) => {
        for (let i = 0; i < n; i++) {
            const j = Math.floor(random() * n);
            addRow(into, bin[j] ?? 0, residual[j] ?? 0);
        }
    };
}
function binSampler({ bin, residual, n_bins }, random) {
    const rowsOf = Array.from({ length: n_bins }, () => 0);
    for (const b of bin)
        rowsOf[b] = (rowsOf[b] ?? 0) + 1;
    const large = Math.max(SMALLEST_LARGE_BIN, MAX_DRAWS / RESAMPLES / n_bins);
    const members = rowsOf.map((size) => new Float64Array(size > large ? 0 : size));
    const moments = rowsOf.map(() => new Moments());
    const filled = new Float64Array(n_bins);
    for (let i = 0; i < residual.length; i++) {
        const b = bin[i] ?? 0;
        const r = residual[i] ?? 0;
        const few = members[b];
        if (few === undefined || few.length === 0)
            moments[b]?.add(r);
        else {
            few[filled[b] ?? 0] = r;
            filled[b] = (filled[b] ?? 0) + 1;
        }
    }
    const normal = normalSource(random);
    return (into) => {
        rowsOf.forEach((size, b) => {
            if (size > large)
                moments[b]?.sample(normal, into, b);
            else
                samplePoissonRows(members[b] ?? [], random, into, b);
        });
    };
}
/** Poisson(size) rows with replacement: arrivals of a unit-rate process before time `size`. */
function samplePoissonRows(members, random, into, b) {
    const size = members.length;
    for (let time = -Math.log(1 - random()); time < size; time -= Math.log(1 - random())) {
        addRow(into, b, members[Math.floor(random() * size)] ?? 0);
    }
}
/** What the central limit theorem needs of a bin: the moments of (r, r^2). */
class Moments {
    n = 0;
    s1 = 0;
    s2 = 0;
    s3 = 0;
    s4 = 0;
    add(r) {
        const square = r * r;
        this.n++;
        this.s1 += r;
        this.s2 += square;
        this.s3 += r * square;
        this.s4 += square * square;
    }
    /** Poisson(n) rows of this bin at once: their number, sum of r and sum of r^2. */
    sample(normal, into, b) {
        const { n } = this;
        const [m1, m2] = [this.s1 / n, this.s2 / n];
        const sd1 = Math.sqrt(Math.max(0, m2 - m1 * m1));
        const var2 = Math.max(0, this.s4 / n - m2 * m2);
        // The slope of r^2 on r; what it does not explain is independent of it.
        const slope = sd1 > 0 ? (this.s3 / n - m1 * m2) / sd1 : 0;
        const rest = Math.sqrt(Math.max(0, var2 - slope * slope));
        const count = Math.max(1, Math.round(n + Math.sqrt(n) * normal()));
        const z = normal();
        into.count[b] = count;
        into.residual[b] = count * m1 + Math.sqrt(count) * sd1 * z;
        into.square[b] = Math.max(0, count * m2 + Math.sqrt(count) * (slope * z + rest * normal()));
    }
}
/** Standard normal numbers (Box and Muller 1958). */
function normalSource(random) {
    let spare;
    return () => {
        if (spare !== undefined) {
            const z = spare;
            spare = undefined;
            return z;
        }
        const radius = Math.sqrt(-2 * Math.log(1 - random()));
        const angle = 2 * Math.PI * random();
        spare = radius * Math.sin(angle);
        return radius * Math.cos(angle);
    };
}
function interval(resampled, estimate) {
    resampled.sort();
    const lower = percentileOfSorted(resampled, 0.025);
    const upper = percentileOfSorted(resampled, 0.975);
    return [Math.min(lower, estimate), Math.max(upper, estimate)];
}

;// CONCATENATED MODULE: ./src/calibration/calibrate.ts




/** More bins than this say nothing about calibration and only cost memory. */
const MAX_BINS = 10_000;
/**
 * Expected and maximum calibration error over right-closed bins (Guo et al. 2017, "On Calibration of Modern Neural
 * Networks", eq. 3 and 5) and the Brier score (Brier 1950). With n rows and, in bin b, the residual sum
 * R_b = sum of (y - p):  ECE = sum |R_b| / n,  MCE = max |R_b| / n_b over non-empty bins,  Brier = sum (y - p)^2 / n.
 * Sums are compensated (Neumaier), so the error stays near one unit in the last place at any n.
 *
 * @param y labels, 0 or 1 (or: was the top label right); @param p probabilities in [0, 1], same length
 * @throws GateError `evidence` for no rows, unequal lengths or a bad value (with its row), `setting` for `bins`
 */
function summarizeCalibration(y, p, bins, strategy) {
    return summarize(y, p, bins, strategy).summary;
}
/**
 * `summarizeCalibration` with 95 % bootstrap intervals: see bootstrap.ts for the method and its cost.
 * @param options.seed of the bootstrap; the same seed gives the same intervals on every machine
 */
function calibrate(predictions, options) {
    const { y_true, y_prob, kind } = predictions;
    const { summary, rows } = summarize(y_true, y_prob, options.bins, options.strategy);
    return {
        n_samples: y_prob.length,
        n_bins: options.bins,
        strategy: options.strategy,
        kind,
        ece: summary.ece,
        mce: summary.mce,
        brier_score: summary.brier_score,
        ci: bootstrapIntervals(rows, summary, options.seed ?? 42),
        bins: summary.bins
    };
}
function summarize(y, p, bins, strategy) {
    check(y, p, bins);
    const n = p.length;
    const edges = binEdges(p, bins, strategy);
    const find = binFinder(edges);
    const bin = new Uint16Array(n);
    const residual = new Float64Array(n);
    const counts = new Float64Array(bins);
    const hits = new Float64Array(bins);
    // Neumaier's compensated sum, one per bin.
    const sums = new Float64Array(bins);
    const lost = new Float64Array(bins);
    for (let i = 0; i < n; i++) {
        const probability = p[i] ?? NaN;
        const label = y[i] ?? NaN;
        const b = find(probability);
        bin[i] = b;
        residual[i] = label - probability;
        counts[b] = (counts[b] ?? 0) + 1;
        hits[b] = (hits[b] ?? 0) + label;
        const sum = sums[b] ?? 0;
        const next = sum + probability;
        lost[b] = (lost[b] ?? 0) + (sum >= probability ? sum - next + probability : probability - next + sum);
        sums[b] = next;
    }
    const gap = (b) => Math.abs((hits[b] ?? 0) - (sums[b] ?? 0) - (lost[b] ?? 0));
    let mce = 0;
    const table = [];
    for (let b = 0; b < bins; b++) {
        const count = counts[b] ?? 0;
        if (count > 0)
            mce = Math.max(mce, gap(b) / count);
        table.push({
            lower: edges[b] ?? NaN,
            upper: edges[b + 1] ?? NaN,
            count,
            mean_predicted: count > 0 ? ((sums[b] ?? 0) + (lost[b] ?? 0)) / count : null,
            observed: count > 0 ? (hits[b] ?? 0) / count : null
        });
    }
    return {
        summary: {
            ece: (0,numbers/* sumOf */.XN)(bins, gap) / n,
            mce,
            brier_score: (0,numbers/* sumOf */.XN)(n, (i) => (residual[i] ?? NaN) ** 2) / n,
            bins: table
        },
        rows: { bin, residual, n_bins: bins }
    };
}
function check(y, p, bins) {
    if (!Number.isInteger(bins) || bins < 1 || bins > MAX_BINS) {
        throw new errors/* GateError */.ue('setting', `${bins} is no number of bins`, {
            remedy: `give a whole number from 1 to ${MAX_BINS}`,
            place: { setting: 'calibration-bins' }
        });
    }
    const remedy = 'give one label (0 or 1) and one probability from 0 to 1 a row';
    if (y.length !== p.length) {
        throw new errors/* GateError */.ue('evidence', `there are ${y.length} labels and ${p.length} probabilities`, { remedy });
    }
    if (p.length === 0)
        throw new errors/* GateError */.ue('evidence', 'there are no predictions', { remedy });
    for (let i = 0; i < p.length; i++) {
        const label = y[i];
        const probability = p[i] ?? NaN;
        if (label !== 0 && label !== 1) {
            throw new errors/* GateError */.ue('evidence', `row ${i + 1}: the label is ${String(label)}, not 0 or 1`, { remedy });
        }
        // Written so that NaN fails it.
        if (!(probability >= 0 && probability <= 1)) {
            throw new errors/* GateError */.ue('evidence', `row ${i + 1}: the probability ${probability} is not from 0 to 1`, {
                remedy
            });
        }
    }
}


/***/ }),

/***/ 82083:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  backtest: () => (/* binding */ backtest)
});

// UNUSED EXPORTS: backtestRuns

// EXTERNAL MODULE: ./src/calibration/calibrate.ts + 2 modules
var calibrate = __webpack_require__(24605);
// EXTERNAL MODULE: ./src/lib/errors.ts
var errors = __webpack_require__(97268);
// EXTERNAL MODULE: ./src/lib/numbers.ts
var numbers = __webpack_require__(67357);
;// CONCATENATED MODULE: ./src/eig/backtest-totals.ts

const BASELINES = ['random', 'shortest_first', 'recently_failed', 'reference', 'optimal'];
const RESAMPLES = 1000;
/** Sums over failing runs; a few numbers a run, for the bootstrap. */
class BacktestTotals {
    withBaselines;
    constructor(withBaselines) {
        this.withBaselines = withBaselines;
    }
    rows = [];
    /** The reference rule on the same runs; empty where no baselines were asked for. */
    reference = [];
    napfdAtBudget = 0;
    apfdc = 0;
    timeToLast = 0;
    regressions = 0;
    regressionsDetected = 0;
    baselines = Object.fromEntries(BASELINES.map((name) => [name, { apfd: 0, detected: 0 }]));
    /** @param failing 1 where the test failed when it was last observed before the run */
    add(cycle, failing, ours, baselines) {
        this.napfdAtBudget += ours.napfdAtBudget;
        this.apfdc += ours.apfdc;
        this.timeToLast += ours.timeToLast;
        cycle.failed.forEach((failed, i) => {
            if (failed === 0 || failing[i] === 1)
                return;
            this.regressions++;
            this.regressionsDetected += ours.ran[i];
        });
        this.rows.push({ failures: cycle.failures, detected: ours.detected, apfd: ours.apfd });
        if (baselines === undefined)
            return;
        for (const name of BASELINES) {
            this.baselines[name].apfd += baselines[name].apfd;
            this.baselines[name].detected += baselines[name].detected;
        }
        this.reference.push(baselines.reference);
    }
    /** Rates are NaN, which JSON writes as null, where no run failed: nothing was measured. */
    facts() {
        const { rows } = this;
        const n = rows.length;
        const total = (of) => (0,numbers/* sumOf */.XN)(n, (i) => of(rows[i]));
        const failures = total((row) => row.failures);
        return {
            failing_cycles: n,
            failures,
            regressions: this.regressions,
            napfd: total((row) => row.apfd) / n,
            napfd_at_budget: this.napfdAtBudget / n,
            apfdc: this.apfdc / n,
            time_saved_at_full_detection: 1 - this.timeToLast / n,
            detection_rate: {
                micro: total((row) => row.detected) / failures,
                macro: total((row) => row.detected / row.failures) / n
            },
            regression_detection_rate: this.regressions === 0 ? null : this.regressionsDetected / this.regressions,
            ...(this.withBaselines && {
                baselines: this.baselineFacts(n, failures),
                difference_to_reference: this.difference()
            })
        };
    }
    baselineFacts(n, failures) {
        return Object.fromEntries(BASELINES.map((name) => {
            const { apfd, detected } = this.baselines[name];
            return [name, { napfd: apfd / n, detection_rate: detected / failures }];
        }));
    }
    /** Percentile bootstrap (Efron 1979) over runs, which are the independent units; tests of one run are not. */
    difference() {
        const { rows, reference } = this;
        const n = rows.length;
        const random = (0,numbers/* seededRandom */.Is)(42);
        const measure = (pick) => {
            let [apfd, detected, failures] = [0, 0, 0];
            for (let k = 0; k < n; k++) {
                const i = pick(k);
                const row = rows[i];
                const other = reference[i];
                apfd += row.apfd - other.apfd;
                detected += row.detected - other.detected;
                failures += row.failures;
            }
            return { napfd: apfd / n, detection_rate: detected / failures };
        };
        const value = measure((k) => k);
        const draws = Array.from({ length: n === 0 ? 0 : RESAMPLES }, () => measure(() => Math.floor(random() * n)));
        const interval = (key) => {
            const sorted = Float64Array.from(draws, (draw) => draw[key]).sort();
            const at = (q) => sorted[Math.round(q * (sorted.length - 1))] ?? NaN;
            return { value: value[key], ci: [at(0.025), at(0.975)] };
        };
        return { napfd: interval('napfd'), detection_rate: interval('detection_rate') };
    }
}

// EXTERNAL MODULE: ./src/eig/budgets.ts
var budgets = __webpack_require__(95089);
// EXTERNAL MODULE: ./src/eig/history.ts
var eig_history = __webpack_require__(43083);
// EXTERNAL MODULE: ./src/eig/observations.ts
var eig_observations = __webpack_require__(81212);
// EXTERNAL MODULE: ./src/eig/ordering.ts
var ordering = __webpack_require__(73151);
// EXTERNAL MODULE: ./src/eig/columns.ts
var columns = __webpack_require__(71792);
// EXTERNAL MODULE: ./src/eig/argsort.ts
var argsort = __webpack_require__(96843);
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

// EXTERNAL MODULE: ./src/eig/entropy.ts
var entropy = __webpack_require__(6218);
;// CONCATENATED MODULE: ./src/eig/baselines.ts




/** Random orders that are averaged. */
const RANDOM_SEEDS = 20;
/** The seed's floor on the price of a test, US dollars. */
const REFERENCE_MIN_USD = 0.001;
/** Rules by what they sort on, largest first. */
const RULES = {
    shortest_first: ({ seconds }) => seconds.map((s) => -s),
    recently_failed: ({ recent }) => recent,
    reference: ({ wilson, seconds, usdPerHour }) => wilson.map((p, i) => {
        const usd = (seconds[i] * usdPerHour) / 3600;
        return (0,entropy/* bernoulliEntropy */.m)(p) / Math.max(usd, REFERENCE_MIN_USD);
    }),
    // Failures first, the shortest of them first.
    optimal: (_, { failed, seconds }) => seconds.map((s, i) => (failed[i] === 1 ? 1 / (1 + s) : -1))
};
/** Every baseline on one cycle; `random` is the mean of 20 orders, seeded by the cycle's number. */
function runBaselines(known, cycle, budgetSec, number) {
    const by = (name) => runOrder((0,argsort/* byFalling */.h)(RULES[name](known, cycle)), cycle, budgetSec);
    const random = { apfd: 0, detected: 0 };
    for (let seed = 0; seed < RANDOM_SEEDS; seed++) {
        const { apfd, detected } = runOrder(shuffled(cycle.failed.length, number * RANDOM_SEEDS + seed), cycle, budgetSec);
        random.apfd += apfd / RANDOM_SEEDS;
        random.detected += detected / RANDOM_SEEDS;
    }
    return {
        random,
        shortest_first: by('shortest_first'),
        recently_failed: by('recently_failed'),
        reference: by('reference'),
        optimal: by('optimal')
    };
}
/** Fisher and Yates. */
function shuffled(n, seed) {
    const random = (0,numbers/* seededRandom */.Is)(seed);
    const order = new Int32Array(n);
    for (let i = 0; i < n; i++) {
        const j = Math.floor(random() * (i + 1));
        order[i] = order[j];
        order[j] = i;
    }
    return order;
}

;// CONCATENATED MODULE: ./src/eig/prediction-log.ts
/** Predictions kept: the newest ones, 18 MB. */
const MAX_KEPT = 2_000_000;
/** Predictions with their outcomes, the newest two million. Memory grows with need up to that. */
class PredictionLog {
    p = new Float64Array(1024);
    y = new Uint8Array(1024);
    count = 0;
    logLoss = 0;
    add(p, failed) {
        const at = this.count % MAX_KEPT;
        if (at === this.p.length) {
            const size = Math.min(MAX_KEPT, 2 * at);
            const [p2, y2] = [new Float64Array(size), new Uint8Array(size)];
            p2.set(this.p);
            y2.set(this.y);
            this.p = p2;
            this.y = y2;
        }
        this.p[at] = p;
        this.y[at] = failed ? 1 : 0;
        this.count++;
        // A probability of 0 or 1 that proves wrong would be infinite.
        this.logLoss -= Math.log(Math.max(failed ? p : 1 - p, Number.EPSILON));
    }
    get size() {
        return this.count;
    }
    /** Mean over all predictions ever added, nats. */
    get meanLogLoss() {
        return this.logLoss / this.count;
    }
    predictions() {
        const kept = Math.min(this.count, MAX_KEPT);
        return { y_true: this.y.subarray(0, kept), y_prob: this.p.subarray(0, kept), kind: 'binary' };
    }
}

// EXTERNAL MODULE: ./src/eig/predictors.ts + 5 modules
var predictors = __webpack_require__(50782);
;// CONCATENATED MODULE: ./src/eig/backtest.ts













const BINS = 10;
/** Weight of the newest run in the `recently_failed` baseline. */
const RECENT = 0.3;
/** Stands in for durations while none is known. */
const NO_DURATION_SEC = 1;
/**
 * How selection would have done on a history, each run predicted and ordered from earlier ones only. Detection counts
 * failures in tests that fit into the budget, a share of the run's real time; the order knows past mean durations
 * only. Repetitions of a name in a run are merged; skipped tests take no part.
 * @throws GateError as readHistory; `evidence` when no run has a test with a result; `setting` for the fraction
 */
function backtest(file, shown, options) {
    const notes = (0,eig_history/* newNotes */.K)();
    try {
        return backtestRuns((0,eig_history/* readHistory */.L)(file, shown, notes), options, notes.warnings);
    }
    catch (error) {
        if (error instanceof NoOutcomes) {
            throw new errors/* GateError */.ue('evidence', `${shown} holds no test with a result`, {
                remedy: 'record "result" for each test of a run',
                place: { file: shown }
            });
        }
        throw error;
    }
}
class NoOutcomes extends Error {
}
/** The same for runs from anywhere. `warnings` is read after the last run. */
function backtestRuns(runs, options, warnings = []) {
    const { budgetFraction, verdictOnly = false } = options;
    if (!(budgetFraction >= 0 && budgetFraction <= 1)) {
        throw new errors/* GateError */.ue('setting', `budget-fraction is ${budgetFraction}, not in [0, 1]`, {
            remedy: 'give a share of the time, such as 0.5',
            place: { setting: 'budget-fraction' }
        });
    }
    const predictor = (0,predictors/* createPredictor */.r)(options.predictor);
    const wilson = (0,predictors/* createPredictor */.r)('wilson');
    const recent = new Map();
    const log = new PredictionLog();
    const totals = new BacktestTotals(!verdictOnly);
    let cycles = 0;
    let mock = false;
    for (const run of runs) {
        mock ||= run.mock;
        const observations = (0,eig_observations/* observe */.l)(run.tests);
        if (observations.length === 0)
            continue;
        cycles++;
        const predictions = observations.map(({ name }) => predictor.predict(name));
        predictions.forEach(({ p }, i) => log.add(p, observations[i]?.failed === true));
        const cycle = cycleOf(observations);
        if (cycle.failures > 0) {
            const seconds = durations(predictions);
            const p = (0,columns/* float64 */.B)(predictions.length, (i) => predictions[i]?.p ?? NaN);
            const failing = (0,columns/* flags */.M)(predictions.length, (i) => predictions[i]?.failing === true);
            // The order is planned on expected durations; what is carried out ends with the real ones.
            const planned = budgetFraction * (0,numbers/* sumOf */.XN)(seconds.length, (i) => seconds[i]);
            const order = (0,ordering/* orderTests */.Yv)({ p, seconds, failing }, planned, options.objective);
            const observed = (of) => (0,columns/* float64 */.B)(observations.length, (i) => of(observations[i]?.name ?? ''));
            const known = verdictOnly
                ? undefined
                : {
                    seconds,
                    wilson: observed((name) => wilson.predict(name).p),
                    recent: observed((name) => recent.get(name) ?? 0),
                    usdPerHour: options.usdPerHour
                };
            const budgetSec = budgetFraction * cycle.totalSec;
            totals.add(cycle, failing, runOrder(order, cycle, budgetSec), known === undefined ? undefined : runBaselines(known, cycle, budgetSec, cycles));
        }
        predictor.learn(observations);
        if (verdictOnly)
            continue;
        wilson.learn(observations);
        for (const { name, failed } of observations) {
            recent.set(name, (1 - RECENT) * (recent.get(name) ?? 0) + (failed ? RECENT : 0));
        }
    }
    if (log.size === 0)
        throw new NoOutcomes('no test with a result');
    const predictions = log.predictions();
    const calibration = verdictOnly ? undefined : (0,calibrate.calibrate)(predictions, { bins: BINS, strategy: 'uniform' });
    const { ece, mce, brier_score } = calibration ?? (0,calibrate.summarizeCalibration)(predictions.y_true, predictions.y_prob, BINS, 'uniform');
    return {
        cycles,
        budget_fraction: budgetFraction,
        ...totals.facts(),
        ece,
        mce,
        brier: brier_score,
        ...(calibration !== undefined && { calibration }),
        log_loss: log.meanLogLoss,
        predictor: options.predictor,
        objective: options.objective,
        mock,
        warnings: [...warnings]
    };
}
function cycleOf(observations) {
    const n = observations.length;
    const failed = (0,columns/* flags */.M)(n, (i) => observations[i]?.failed === true);
    const seconds = durations(observations);
    return {
        failed,
        seconds,
        totalSec: (0,numbers/* sumOf */.XN)(n, (i) => seconds[i]),
        failures: failed.reduce((sum, x) => sum + x, 0)
    };
}
/** Seconds, with the median of the known ones where a duration is unknown. */
function durations(tests) {
    const seconds = (0,columns/* float64 */.B)(tests.length, (i) => tests[i]?.duration_sec ?? NaN);
    if (seconds.some(Number.isNaN)) {
        const assumed = (0,budgets/* medianOf */.ux)([...seconds].filter((s) => !Number.isNaN(s))) ?? NO_DURATION_SEC;
        return seconds.map((s) => (Number.isNaN(s) ? assumed : s));
    }
    return seconds;
}


/***/ })

};
