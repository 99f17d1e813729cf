export const id = 535;
export const ids = [535,4605];
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

/***/ 20535:
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
    rows = [];
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
        for (const name of BASELINES) {
            this.baselines[name].apfd += baselines[name].apfd;
            this.baselines[name].detected += baselines[name].detected;
        }
        this.rows.push({
            failures: cycle.failures,
            detected: ours.detected,
            referenceDetected: baselines.reference.detected,
            apfd: ours.apfd,
            referenceApfd: baselines.reference.apfd
        });
    }
    /** Rates are NaN, which JSON writes as null, where no run failed: nothing was measured. */
    facts() {
        const { rows } = this;
        const n = rows.length;
        const total = (of) => (0,numbers/* sumOf */.XN)(n, (i) => of(rows[i]));
        const failures = total((row) => row.failures);
        const baselines = Object.fromEntries(BASELINES.map((name) => {
            const { apfd, detected } = this.baselines[name];
            return [name, { napfd: apfd / n, detection_rate: detected / failures }];
        }));
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
            baselines,
            difference_to_reference: this.difference()
        };
    }
    /** Percentile bootstrap (Efron 1979) over runs, which are the independent units; tests of one run are not. */
    difference() {
        const { rows } = this;
        const n = rows.length;
        const random = (0,numbers/* seededRandom */.Is)(42);
        const measure = (pick) => {
            let [apfd, detected, failures] = [0, 0, 0];
            for (let k = 0; k < n; k++) {
                const row = rows[pick(k)];
                apfd += row.apfd - row.referenceApfd;
                detected += row.detected - row.referenceDetected;
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
// EXTERNAL MODULE: ./src/eig/entropy.ts
var entropy = __webpack_require__(6218);
// EXTERNAL MODULE: ./src/eig/knapsack.ts + 3 modules
var knapsack = __webpack_require__(64674);
// EXTERNAL MODULE: ./src/eig/select-failures.ts
var select_failures = __webpack_require__(14575);
;// CONCATENATED MODULE: ./src/eig/ordering.ts



/** Positions by falling key; equal keys in the order of `tie`, falling, then as given. */
function byFalling(key, tie) {
    return Int32Array.from(key, (_, i) => i).sort((a, b) => key[b] - key[a] ||
        (tie === undefined ? 0 : tie[b] - tie[a]) ||
        a - b);
}
/**
 * The order in which a budget of time would have the tests run: the chosen set first, likeliest failure first (for
 * `eig`: most bits first), then the others by what they are worth per second. Of tests that are equally likely to fail
 * the longer one goes first, since it does more.
 */
function orderTests(candidates, budgetSec, objective) {
    const { p, seconds, failing } = candidates;
    const worth = objective === 'eig' ? p.map(entropy/* bernoulliEntropy */.m) : p;
    const gain = objective === 'eig' ? worth : p.map((x, i) => (0,select_failures/* failureGain */.uF)(x, failing[i] === 1, objective));
    const density = (0,select_failures/* byDensity */.mK)(gain, seconds);
    const chosen = objective === 'eig' ? mostBits(worth, seconds, budgetSec) : fillTime(density, seconds, budgetSec);
    const first = byFalling(worth, seconds).filter((i) => chosen[i] === 1);
    const rest = density.filter((i) => chosen[i] === 0);
    const order = new Int32Array(p.length);
    order.set(first);
    order.set(rest, first.length);
    return order;
}
/** Takes positions in order as long as they fit; one that is too long is skipped and the next tried. */
function fillTime(order, seconds, budgetSec) {
    const chosen = new Uint8Array(order.length);
    const limit = (0,knapsack/* limitOf */.L)(budgetSec);
    let spent = 0;
    for (const i of order) {
        const next = spent + seconds[i];
        if (next > limit)
            continue;
        spent = next;
        chosen[i] = 1;
    }
    return chosen;
}
function mostBits(bits, seconds, budgetSec) {
    const nothing = new Float64Array(bits.length);
    // A back-test solves one knapsack a run: the last thousandth of a percent would not change its figures.
    return (0,knapsack/* solveKnapsack */.e)({ value: bits, first: seconds, second: nothing }, [budgetSec, 0], { maxNodes: 20_000 })
        .chosen;
}

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
    const by = (name) => runOrder(byFalling(RULES[name](known, cycle)), cycle, budgetSec);
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
    const order = Int32Array.from({ length: n }, (_, i) => i);
    for (let i = n - 1; i > 0; i--) {
        const j = Math.floor(random() * (i + 1));
        const kept = order[i];
        order[i] = order[j];
        order[j] = kept;
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

// EXTERNAL MODULE: ./src/eig/predictors.ts + 3 modules
var predictors = __webpack_require__(73595);
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
    const { budgetFraction } = options;
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
    const totals = new BacktestTotals();
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
            const seconds = expectedSeconds(predictions);
            const p = Float64Array.from(predictions, (prediction) => prediction.p);
            const failing = Uint8Array.from(predictions, (prediction) => (prediction.failing ? 1 : 0));
            // The order is planned on expected durations; what is carried out ends with the real ones.
            const planned = budgetFraction * (0,numbers/* sumOf */.XN)(seconds.length, (i) => seconds[i]);
            const order = orderTests({ p, seconds, failing }, planned, options.objective);
            const known = {
                seconds,
                wilson: Float64Array.from(observations, ({ name }) => wilson.predict(name).p),
                recent: Float64Array.from(observations, ({ name }) => recent.get(name) ?? 0),
                usdPerHour: options.usdPerHour
            };
            const budgetSec = budgetFraction * cycle.totalSec;
            totals.add(cycle, failing, runOrder(order, cycle, budgetSec), runBaselines(known, cycle, budgetSec, cycles));
        }
        predictor.learn(observations);
        wilson.learn(observations);
        for (const { name, failed } of observations) {
            recent.set(name, (1 - RECENT) * (recent.get(name) ?? 0) + (failed ? RECENT : 0));
        }
    }
    if (log.size === 0)
        throw new NoOutcomes('no test with a result');
    const calibration = (0,calibrate.calibrate)(log.predictions(), { bins: BINS, strategy: 'uniform' });
    return {
        cycles,
        budget_fraction: budgetFraction,
        ...totals.facts(),
        ece: calibration.ece,
        brier: calibration.brier_score,
        calibration,
        log_loss: log.meanLogLoss,
        predictor: options.predictor,
        objective: options.objective,
        mock,
        warnings: [...warnings]
    };
}
function cycleOf(observations) {
    const failed = Uint8Array.from(observations, (test) => (test.failed ? 1 : 0));
    const known = observations.flatMap(({ duration_sec }) => (duration_sec === null ? [] : [duration_sec]));
    const assumed = (0,budgets/* medianOf */.ux)(known) ?? NO_DURATION_SEC;
    const seconds = Float64Array.from(observations, ({ duration_sec }) => duration_sec ?? assumed);
    return {
        failed,
        seconds,
        totalSec: (0,numbers/* sumOf */.XN)(seconds.length, (i) => seconds[i]),
        failures: failed.reduce((sum, x) => sum + x, 0)
    };
}
/** Past means; the suite's median where a test is new. */
function expectedSeconds(predictions) {
    const known = predictions.flatMap(({ duration_sec }) => (duration_sec === null ? [] : [duration_sec]));
    const assumed = (0,budgets/* medianOf */.ux)(known) ?? NO_DURATION_SEC;
    return Float64Array.from(predictions, ({ duration_sec }) => duration_sec ?? assumed);
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


/***/ })

};
