export const id = 6215;
export const ids = [6215];
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

/***/ 6215:
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
// EXTERNAL MODULE: ./src/calibration/bins.ts
var calibration_bins = __webpack_require__(91040);
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
    const lower = (0,calibration_bins/* percentileOfSorted */.WB)(resampled, 0.025);
    const upper = (0,calibration_bins/* percentileOfSorted */.WB)(resampled, 0.975);
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
    const edges = (0,calibration_bins/* binEdges */.iI)(p, bins, strategy);
    const find = (0,calibration_bins/* binFinder */.WH)(edges);
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


/***/ })

};
