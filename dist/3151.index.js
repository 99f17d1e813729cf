export const id = 3151;
export const ids = [3151];
export const modules = {

/***/ 96843:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ byFalling)
/* harmony export */ });
/**
 * Positions by falling key; equal keys by falling `tie`, then in the order given. A merge sort on the keys themselves:
 * a back-test sorts thousands of orders, and a comparator function takes five times as long.
 * @param key no NaN
 */
function byFalling(key, tie) {
    const n = key.length;
    let from = new Int32Array(n);
    let to = new Int32Array(n);
    for (let i = 0; i < n; i++)
        from[i] = i;
    for (let start = 0; start < n; start += SHORT)
        insert(key, tie, from, start, Math.min(start + SHORT, n));
    for (let width = SHORT; width < n; width *= 2) {
        for (let start = 0; start < n; start += 2 * width) {
            merge(key, tie, from, to, start, Math.min(start + width, n), Math.min(start + 2 * width, n));
        }
        const swap = from;
        from = to;
        to = swap;
    }
    return from;
}
/** Runs of this length are sorted by insertion, which saves the first passes of the merge sort. */
const SHORT = 8;
function insert(key, tie, order, start, end) {
    for (let at = start + 1; at < end; at++) {
        const i = order[at];
        const x = key[i];
        let to = at;
        for (; to > start; to--) {
            const j = order[to - 1];
            const y = key[j];
            if (y > x || (y === x && (tie === undefined || tie[j] >= tie[i])))
                break;
            order[to] = j;
        }
        order[to] = i;
    }
}
function merge(key, tie, from, to, start, middle, end) {
    let left = start;
    let right = middle;
    for (let at = start; at < end; at++) {
        let takeLeft = right >= end;
        if (!takeLeft && left < middle) {
            const a = from[left];
            const b = from[right];
            const x = key[a];
            const y = key[b];
            takeLeft = x > y || (x === y && (tie === undefined || tie[a] >= tie[b]));
        }
        to[at] = from[takeLeft ? left++ : right++];
    }
}


/***/ }),

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

/***/ 42356:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ solveDual)
/* harmony export */ });
/* unused harmony export lagrangian */
/* harmony import */ var _lib_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67357);

const HALVINGS = 60;
/** Value of the Lagrangian at prices u, v >= 0: u S + v C + sum of max(0, b - u s - v c). An upper bound for any such prices. */
function lagrangian(items, capacities, u, v) {
    const { value, first, second } = items;
    const kept = (0,_lib_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .sumOf */ .XN)(value.length, (i) => Math.max(0, value[i] - u * first[i] - v * second[i]));
    return u * capacities[0] + v * capacities[1] + kept;
}
/**
 * The optimum of the linear relaxation of a 0/1 knapsack with two budgets, by its dual: the Lagrangian is convex and
 * piecewise linear in the prices. For each price v of the second budget the best price u of the first is the
 * efficiency of the break item (Dantzig 1957), found in linear time (Balas and Zemel 1980); v itself by bisection on
 * the sign of the subgradient, capacity minus what the relaxed set spends.
 */
function solveDual(items, capacities) {
    const { value, first, second } = items;
    const [, capacity] = capacities;
    // Prices of 0 allow everything: the bound that always holds, even where a weight is so small that its price overflows.
    let best = { u: 0, v: 0, bound: lagrangian(items, capacities, 0, 0) };
    const consider = (u, v) => {
        const bound = lagrangian(items, capacities, u, v);
        if (bound < best.bound)
            best = { u, v, bound };
    };
    const inner = new InnerProblem(items, capacities[0]);
    const free = inner.solve(0);
    consider(free.u, 0);
    if (free.spent <= capacity * (1 + 1e-12))
        return best;
    let low = 0;
    let high = 0;
    for (let i = 0; i < value.length; i++) {
        if (second[i] > 0)
            high = Math.max(high, value[i] / second[i]);
    }
    if (!Number.isFinite(high))
        high = Number.MAX_VALUE;
    for (let step = 0; step < HALVINGS && high - low > 1e-14 * high; step++) {
        const v = (low + high) / 2;
        const { u, spent } = inner.solve(v);
        consider(u, v);
        if (spent > capacity)
            low = v;
        else
            high = v;
    }
    // With the first budget free of charge, a single price of the second may do as well.
    consider(0, new InnerProblem({ value, first: second, second: first }, capacity).solve(0).u);
    return best;
}
/** The relaxed knapsack with one budget and values b - v c, solved again and again for other v. */
class InnerProblem {
    items;
    capacity;
    efficiency;
    order;
    constructor(items, capacity) {
        this.items = items;
        this.capacity = capacity;
        this.efficiency = new Float64Array(items.value.length);
        this.order = new Int32Array(items.value.length);
    }
    /** @returns the price of the budget, and what the relaxed set spends of the other one. */
    solve(v) {
        const { value, first, second } = this.items;
        const { efficiency, order } = this;
        let left = this.capacity;
        let spent = 0;
        let count = 0;
        for (let i = 0; i < value.length; i++) {
            const worth = value[i] - v * second[i];
            if (worth <= 0)
                continue;
            if (first[i] === 0) {
                spent += second[i];
                continue;
            }
            efficiency[i] = worth / first[i];
            order[count++] = i;
        }
        let low = 0;
        let high = count;
        // Quickselect for the break item: [low, high) still holds it, everything before `low` is taken.
        while (low < high) {
            const pivot = medianOfThree(efficiency, order, low, high);
            let greater = low;
            let equal = low;
            let less = high;
            let weightGreater = 0;
            let weightEqual = 0;
            while (equal < less) {
                const i = order[equal];
                const e = efficiency[i];
                if (e > pivot) {
                    weightGreater += first[i];
                    swap(order, greater++, equal++);
                }
                else if (e === pivot) {
                    weightEqual += first[i];
                    equal++;
                }
                else
                    swap(order, equal, --less);
            }
            if (weightGreater > left) {
                high = greater;
                continue;
            }
            for (let j = low; j < greater; j++)
                spent += second[order[j]];
            left -= weightGreater;
            if (weightEqual > left) {
                const share = left / weightEqual;
                for (let j = greater; j < less; j++)
                    spent += share * second[order[j]];
                return { u: pivot, spent };
            }
            for (let j = greater; j < less; j++)
                spent += second[order[j]];
            left -= weightEqual;
            low = less;
        }
        return { u: 0, spent };
    }
}
function swap(order, i, j) {
    const kept = order[i];
    order[i] = order[j];
    order[j] = kept;
}
function medianOfThree(key, order, low, high) {
    const a = key[order[low]];
    const b = key[order[(low + high) >>> 1]];
    const c = key[order[high - 1]];
    return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}


/***/ }),

/***/ 24511:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ limitOf),
  e: () => (/* binding */ solveKnapsack)
});

// EXTERNAL MODULE: ./src/eig/argsort.ts
var argsort = __webpack_require__(96843);
// EXTERNAL MODULE: ./src/eig/columns.ts
var columns = __webpack_require__(71792);
// EXTERNAL MODULE: ./src/eig/knapsack-bound.ts
var knapsack_bound = __webpack_require__(42356);
// EXTERNAL MODULE: ./src/lib/numbers.ts
var numbers = __webpack_require__(67357);
;// CONCATENATED MODULE: ./src/eig/knapsack-polish.ts

const ROUNDS = 80;
/** Items freed a round; both halves have 2^10 subsets. */
const FREED = 20;
/**
 * Improves a set by large neighbourhoods: frees 20 items close to the margin, tries all of their 2^20 combinations by
 * meeting in the middle, keeps the best, and goes on with other 20. Deterministic; for the instances (values that
 * follow the weights, many ties) where a linear bound tells the search little.
 * @param goal stop when the value reaches this
 */
function polish(items, limits, dual, start, goal) {
    const { value, first, second } = items;
    const n = value.length;
    const margin = Float64Array.from(value, (b, i) => Math.abs(b - dual.u * first[i] - dual.v * second[i]));
    const pool = Int32Array.from(value, (_, i) => i).sort((a, b) => margin[a] - margin[b] || a - b);
    const chosen = start.chosen.slice();
    const random = (0,numbers/* seededRandom */.Is)(n);
    let best = start.value;
    for (let round = 0; round < ROUNDS && best < goal; round++) {
        const width = Math.min(n, Math.ceil(FREED * (1.2 + round / 4)));
        const freed = sample(pool, width, random);
        const half = freed.length >> 1;
        const a = subsets(items, chosen, freed.slice(0, half));
        const b = subsets(items, chosen, freed.slice(half));
        let [usedS, usedC] = [0, 0];
        chosen.forEach((taken, i) => {
            usedS += taken * first[i];
            usedC += taken * second[i];
        });
        const move = bestPair(a, b, limits[0] - usedS, limits[1] - usedC);
        if (move.gain <= best * 1e-14)
            continue;
        freed.forEach((i, j) => {
            const flipped = j < half ? (move.a >> j) & 1 : (move.b >> (j - half)) & 1;
            if (flipped === 1)
                chosen[i] = 1 - chosen[i];
        });
        best = chosen.reduce((sum, taken, i) => sum + taken * value[i], 0);
    }
    return best > start.value ? { chosen, value: best } : start;
}
/** `FREED` different entries of the first `width` of the pool. */
function sample(pool, width, random) {
    const from = Array.from(pool.subarray(0, width));
    const count = Math.min(FREED, width);
    for (let i = 0; i < count; i++) {
        const j = i + Math.floor(random() * (width - i));
        const kept = from[i];
        from[i] = from[j];
        from[j] = kept;
    }
    return from.slice(0, count);
}
function subsets({ value, first, second }, chosen, freed) {
    const count = 2 ** freed.length;
    const result = {
        value: new Float64Array(count),
        first: new Float64Array(count),
        second: new Float64Array(count)
    };
    freed.forEach((i, bit) => {
        const sign = chosen[i] === 1 ? -1 : 1;
        const size = 2 ** bit;
        for (let mask = 0; mask < size; mask++) {
            result.value[mask + size] = result.value[mask] + sign * value[i];
            result.first[mask + size] = result.first[mask] + sign * first[i];
            result.second[mask + size] = result.second[mask] + sign * second[i];
        }
    });
    const order = Int32Array.from(result.first, (_, mask) => mask);
    order.sort((x, y) => result.first[x] - result.first[y]);
    return { order, ...result };
}
function bestPair(a, b, roomS, roomC) {
    const best = { a: 0, b: 0, gain: 0 };
    const sorted = (key) => Float64Array.from(b.order, (mask) => key[mask]);
    const value = sorted(b.value);
    const first = sorted(b.first);
    const second = sorted(b.second);
    for (let mask = 0; mask < a.value.length; mask++) {
        const leftS = roomS - a.first[mask];
        const leftC = roomC - a.second[mask];
        const need = best.gain - a.value[mask];
        let top = need;
        let at = -1;
        for (let j = 0; j < value.length; j++) {
            if (first[j] > leftS)
                break;
            if (value[j] > top && second[j] <= leftC) {
                top = value[j];
                at = j;
            }
        }
        if (at === -1)
            continue;
        best.a = mask;
        best.b = b.order[at];
        best.gain = top + a.value[mask];
    }
    return best;
}

;// CONCATENATED MODULE: ./src/eig/knapsack-search.ts
/** The first gap tried leaves about this many items open. */
const FIRST_CORE = 12;
const GROWTH = 1.5;
/**
 * Improves a set or proves it best. At prices (u, v) each item has a reduced value r = b - u s - v c, and any set that
 * differs from {r > 0} in the items F is worth exactly bound - sum of |r| over F - u (unused S) - v (unused C): its
 * loss. Sets are enumerated by F, so only items with |r| below the gap in question can differ. The gap starts small
 * and grows (iterative deepening): the first set found below it is, once its round is over, the best there is, and a
 * round without one proves that no set loses less.
 */
function searchCore(items, limits, dual, start, tolerance, maxNodes) {
    const full = dual.bound - start.value - tolerance;
    if (full <= 0)
        return { ...start, bound: start.value };
    const base = new Uint8Array(items.value.length);
    const core = coreItems(items, dual, full, base);
    let [s0, c0] = [0, 0];
    base.forEach((taken, i) => {
        s0 += taken * items.first[i];
        c0 += taken * items.second[i];
    });
    const state = { nodes: 0, maxNodes };
    let proven = 0;
    for (let gap = Math.min(full, core.loss[FIRST_CORE] ?? full) || full / 1000;; gap = Math.min(full, gap * GROWTH)) {
        const round = enumerate(core, [s0, c0], limits, dual, gap, tolerance, state);
        if (round !== undefined) {
            const chosen = base.slice();
            for (const j of round) {
                const i = core.items[j];
                chosen[i] = 1 - chosen[i];
            }
            let value = 0;
            chosen.forEach((taken, i) => (value += taken * items.value[i]));
            if (value > start.value)
                start = { chosen, value };
        }
        if (state.nodes >= maxNodes)
            return { ...start, bound: dual.bound - proven };
        if (round !== undefined || gap >= full)
            return { ...start, bound: start.value };
        proven = gap;
    }
}
/** The differences of least loss below `gap`, as core positions; undefined when there are none or the nodes ran out first. */
function enumerate({ loss, deltaS, deltaC, repeats }, [s0, c0], [limitS, limitC], dual, gap, tolerance, state) {
    let m = loss.findIndex((l) => l >= gap);
    if (m === -1)
        m = loss.length;
    // What the items from j on can take off each weight at most.
    const reliefS = new Float64Array(m + 1);
    const reliefC = new Float64Array(m + 1);
    for (let j = m - 1; j >= 0; j--) {
        reliefS[j] = reliefS[j + 1] + Math.max(0, -deltaS[j]);
        reliefC[j] = reliefC[j + 1] + Math.max(0, -deltaC[j]);
    }
    let best;
    // Depth-first with a stack of its own: thousands of equal tests would overflow the call stack.
    const path = [];
    const from = [0];
    const next = [0];
    const lost = [0];
    const sumS = [s0];
    const sumC = [c0];
    let depth = 0;
    const judge = () => {
        const s = sumS[depth];
        const c = sumC[depth];
        if (s > limitS || c > limitC)
            return;
        const total = lost[depth] + dual.u * Math.max(0, limitS - s) + dual.v * Math.max(0, limitC - c);
        if (total >= gap)
            return;
        gap = total - tolerance;
        best = path.slice(0, depth);
    };
    judge();
    while (depth >= 0 && state.nodes < state.maxNodes) {
        const j = next[depth];
        const s = sumS[depth];
        const c = sumC[depth];
        const cost = j < m ? lost[depth] + loss[j] : Infinity;
        if (cost >= gap || s - reliefS[j] > limitS || c - reliefC[j] > limitC) {
            depth--;
            continue;
        }
        next[depth] = j + 1;
        // The one before is identical and was passed over: taking this one instead gives the same set.
        if (repeats[j] === 1 && j > from[depth])
            continue;
        state.nodes++;
        path[depth++] = j;
        from[depth] = j + 1;
        next[depth] = j + 1;
        lost[depth] = cost;
        sumS[depth] = s + deltaS[j];
        sumC[depth] = c + deltaC[j];
        judge();
    }
    return best;
}
/** Items that may differ from {r > 0}, cheapest first, identical ones side by side; fills `base` with {r > 0}. */
function coreItems({ value, first, second }, dual, gap, base) {
    const reduced = new Float64Array(value.length);
    const open = [];
    for (let i = 0; i < value.length; i++) {
        const r = value[i] - dual.u * first[i] - dual.v * second[i];
        reduced[i] = Math.abs(r);
        base[i] = r > 0 ? 1 : 0;
        if (Math.abs(r) < gap)
            open.push(i);
    }
    const by = (key, a, b) => key[a] - key[b];
    open.sort((a, b) => by(reduced, a, b) || by(value, a, b) || by(first, a, b) || by(second, a, b) || a - b);
    const signed = (weight) => Float64Array.from(open, (i) => (base[i] === 1 ? -1 : 1) * weight[i]);
    return {
        items: open,
        loss: Float64Array.from(open, (i) => reduced[i]),
        deltaS: signed(first),
        deltaC: signed(second),
        repeats: Uint8Array.from(open, (i, j) => {
            const before = open[j - 1];
            if (before === undefined)
                return 0;
            return value[before] === value[i] && first[before] === first[i] && second[before] === second[i] ? 1 : 0;
        })
    };
}

;// CONCATENATED MODULE: ./src/eig/knapsack.ts





/** About 0.1 s. */
const MAX_NODES = 4_000_000;
/** A set this close to the bound, as a share of it, is not worth polishing. */
const CLOSE_ENOUGH = 1e-5;
/** Sums of doubles differ in the last digits from the decimals they stand for. */
const NOISE = 1e-12;
/** Largest sum that counts as within a budget. */
function limitOf(capacity) {
    return capacity * (1 + NOISE);
}
/**
 * The most valuable set of items under two budgets: linear bound, greedy start, then an exact search of the items
 * that the bound leaves open. Deterministic, and limited in work: where the limit is reached, `bound` stays above `value`.
 * @param items values and weights, finite and >= 0; an item of value 0 is only taken when both its weights are 0.
 * @param capacities finite and >= 0
 */
function solveKnapsack(items, capacities, effort = {}) {
    const n = items.value.length;
    const limits = [limitOf(capacities[0]), limitOf(capacities[1])];
    const chosen = new Uint8Array(n);
    const open = [];
    let free = 0;
    for (let i = 0; i < n; i++) {
        const value = items.value[i];
        const first = items.first[i];
        const second = items.second[i];
        if (first === 0 && second === 0) {
            chosen[i] = 1;
            free += value;
        }
        else if (value > 0 && first <= limits[0] && second <= limits[1])
            open.push(i);
    }
    const part = {
        value: pick(items.value, open),
        first: pick(items.first, open),
        second: pick(items.second, open)
    };
    const tight = [tighten(part.first, capacities[0]), tighten(part.second, capacities[1])];
    const { found, bound } = solveOpen(part, tight, effort.maxNodes ?? MAX_NODES);
    open.forEach((i, j) => (chosen[i] = found.chosen[j]));
    return { chosen, value: free + found.value, bound: free + Math.max(found.value, bound) };
}
function pick(from, indices) {
    return (0,columns/* float64 */.B)(indices.length, (j) => from[indices[j]]);
}
function solveOpen(items, capacities, maxNodes) {
    const limits = [limitOf(capacities[0]), limitOf(capacities[1])];
    const dual = (0,knapsack_bound/* solveDual */.Y)(items, capacities);
    const start = greedy(items, limits, dual);
    // Differences below this are rounding errors of the sums, not better sets.
    const tolerance = dual.bound * 1e-12;
    const result = searchCore(items, limits, dual, start, tolerance, maxNodes);
    const goal = result.bound * (1 - CLOSE_ENOUGH);
    const found = maxNodes < MAX_NODES || result.value >= goal ? result : polish(items, limits, dual, result, goal);
    return { found, bound: result.bound };
}
/** Best of four greedy fills: by value per price of its weights, per either weight, and by value. */
function greedy({ value, first, second }, limits, dual) {
    const scores = [
        (i) => value[i] / (dual.u * first[i] + dual.v * second[i]),
        (i) => value[i] / first[i],
        (i) => value[i] / second[i],
        (i) => value[i]
    ];
    let best = { chosen: new Uint8Array(value.length), value: 0 };
    for (const score of scores) {
        const order = (0,argsort/* byFalling */.h)((0,columns/* float64 */.B)(value.length, score));
        const chosen = new Uint8Array(value.length);
        let s = 0;
        let c = 0;
        let total = 0;
        for (const i of order) {
            const nextS = s + first[i];
            const nextC = c + second[i];
            if (nextS > limits[0] || nextC > limits[1])
                continue;
            s = nextS;
            c = nextC;
            total += value[i];
            chosen[i] = 1;
        }
        if (total > best.value)
            best = { chosen, value: total };
    }
    return best;
}
/**
 * Where all weights are whole multiples of a unit (0.01 s, say), no sum lies between two multiples: the budget may as
 * well end at the last one, which makes the bound sharper.
 */
function tighten(weights, capacity) {
    for (let scale = 1; scale <= 1e6; scale *= 10) {
        let unit = 0;
        let whole = true;
        for (const weight of weights) {
            const scaled = weight * scale;
            const rounded = Math.round(scaled);
            // Above 2^40 units, rounding errors would pass for whole numbers.
            if (rounded > 2 ** 40 || Math.abs(scaled - rounded) > 1e-9 * Math.max(1, rounded)) {
                whole = false;
                break;
            }
            for (let rest = rounded; rest !== 0;)
                [unit, rest] = [rest, unit % rest];
        }
        if (!whole || unit === 0)
            continue;
        return Math.min(capacity, (Math.floor((limitOf(capacity) * scale) / unit) * unit) / scale);
    }
    return capacity;
}


/***/ }),

/***/ 73151:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ safeFirst),
/* harmony export */   lD: () => (/* binding */ planner)
/* harmony export */ });
/* unused harmony exports orderTests, fillTime */
/* harmony import */ var _argsort_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96843);
/* harmony import */ var _entropy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6218);
/* harmony import */ var _knapsack_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24511);
/* harmony import */ var _select_failures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14575);




/** Share of the budget that is planned to be safe: estimates are off, and what runs last may not run at all. */
const SAFE = 0.8;
/**
 * The order in which a budget of time would have the tests run: first what the first 80 % of the budget buys, likeliest
 * failure first (for `eig`: most bits first), then the rest of the chosen set by what it is worth per second, and then the
 * others by worth per root of a second. So a run that is slower than expected loses its least efficient tests, not its
 * longest tail; what is over when it is faster goes to tests that are worth it; and where everything runs in the end, a long
 * test that is likely to fail is not left to the last.
 */
function orderTests(candidates, budgetSec, objective) {
    return planner(candidates, objective)(budgetSec);
}
/** `orderTests` for several budgets, which share their sorting. An order is valid until the next one is asked for. */
function planner({ p, seconds, failing }, objective) {
    const worth = objective === 'eig' ? p.map(_entropy_js__WEBPACK_IMPORTED_MODULE_0__/* .bernoulliEntropy */ .m) : p;
    const gain = objective === 'eig' ? worth : p.map((x, i) => (0,_select_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .failureGain */ .uF)(x, failing[i] === 1, objective));
    const density = (0,_select_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .byDensity */ .mK)(gain, seconds);
    const byWorth = worthOrder(worth, seconds);
    const rest = (0,_select_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .byRootDensity */ .ey)(gain, seconds);
    const order = new Int32Array(p.length);
    return (budgetSec) => {
        const chosen = objective === 'eig' ? mostBits(worth, seconds, budgetSec) : fillTime(density, seconds, budgetSec);
        return arrange([byWorth, density, rest], tiers(density, chosen, seconds, SAFE * budgetSec), order);
    };
}
/**
 * Positions in the order to run them: chosen tests that start within 80 % of the budget when run by density, by falling
 * worth and shortest first among equals; then the other chosen ones by density, since the budget may end anywhere among
 * them; then what was not chosen.
 */
function safeFirst(worth, density, chosen, seconds, budgetSec) {
    const tier = tiers(density, chosen, seconds, SAFE * budgetSec);
    return arrange([worthOrder(worth, seconds), density, density], tier, new Int32Array(worth.length));
}
function worthOrder(worth, seconds) {
    return (0,_argsort_js__WEBPACK_IMPORTED_MODULE_2__/* .byFalling */ .h)(worth, seconds.map((s) => -s));
}
/** Fills `order`: the tests of each tier as the order of that tier has them. */
function arrange(tierOrders, tier, order) {
    let at = 0;
    tierOrders.forEach((all, wanted) => {
        for (let k = 0; k < all.length; k++) {
            const i = all[k];
            if (tier[i] === wanted)
                order[at++] = i;
        }
    });
    return order;
}
/** 0 for chosen tests that start within `safeSec` when run by density, 1 for the other chosen ones, 2 for the rest. */
function tiers(density, chosen, seconds, safeSec) {
    const tier = new Uint8Array(chosen.length).fill(2);
    let spent = 0;
    for (const i of density) {
        if (chosen[i] === 0)
            continue;
        tier[i] = spent < safeSec ? 0 : 1;
        spent += seconds[i];
    }
    return tier;
}
/** Takes positions in order as long as they fit; one that is too long is skipped and the next tried. */
function fillTime(order, seconds, budgetSec) {
    const chosen = new Uint8Array(order.length);
    const limit = (0,_knapsack_js__WEBPACK_IMPORTED_MODULE_3__/* .limitOf */ .L)(budgetSec);
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
    return (0,_knapsack_js__WEBPACK_IMPORTED_MODULE_3__/* .solveKnapsack */ .e)({ value: bits, first: seconds, second: nothing }, [budgetSec, 0], { maxNodes: 20_000 })
        .chosen;
}


/***/ }),

/***/ 14575:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EA: () => (/* binding */ fillBudgets),
/* harmony export */   Kg: () => (/* binding */ failureProbability),
/* harmony export */   ey: () => (/* binding */ byRootDensity),
/* harmony export */   mK: () => (/* binding */ byDensity),
/* harmony export */   uF: () => (/* binding */ failureGain)
/* harmony export */ });
/* harmony import */ var _argsort_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96843);
/* harmony import */ var _knapsack_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24511);
/* harmony import */ var _entropy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6218);



/** Seconds that starting any test costs; keeps tests of 0.00 s from looking infinitely cheap. */
const START_SEC = 0.05;
/**
 * A test that failed last time tells little new when regressions are sought. With a half, known failures still ate the budget
 * wherever failures last: the chance of a test that keeps failing is so near 1 that half of it is more than all of a fresh one's.
 */
const KNOWN_FAILURE_WEIGHT = 0.25;
/** P(fail) of a row; where a row states bits only, the p <= 1/2 that has that entropy. */
function failureProbability({ p_fail, model_uncertainty, eig_bits }) {
    return p_fail ?? model_uncertainty ?? (0,_entropy_js__WEBPACK_IMPORTED_MODULE_0__/* .probabilityOfEntropy */ .y)(eig_bits);
}
/**
 * What running a test tells about the outcome of the build. With u = product of (1 - p) over the chosen tests, the
 * chance that none of them fails, the information grows with -ln u, so each test adds -ln(1 - p).
 */
function failureGain(p, known, objective) {
    // p = 1 would be infinite, and then all certain failures would be alike whatever they cost.
    const counted = objective === 'regressions' && known ? p * KNOWN_FAILURE_WEIGHT : Math.min(p, 1 - 1e-12);
    return -Math.log1p(-counted);
}
/** Positions by falling gain per (seconds + 0.05); equal ones keep their order. */
function byDensity(gain, seconds) {
    return (0,_argsort_js__WEBPACK_IMPORTED_MODULE_1__/* .byFalling */ .h)(seconds.map((s, i) => gain[i] / (s + START_SEC)));
}
/** Positions by falling gain per root of (seconds + 0.05): between chance and density, where time is not what binds. */
function byRootDensity(gain, seconds) {
    return (0,_argsort_js__WEBPACK_IMPORTED_MODULE_1__/* .byFalling */ .h)(seconds.map((s, i) => gain[i] / Math.sqrt(s + START_SEC)));
}
/** Fills both budgets in the order given; a test too long or too dear for what is left is skipped and the next one tried. */
function fillBudgets(order, plan, budgets, chosen) {
    const limitSec = (0,_knapsack_js__WEBPACK_IMPORTED_MODULE_2__/* .limitOf */ .L)(budgets.sec);
    const limitUsd = (0,_knapsack_js__WEBPACK_IMPORTED_MODULE_2__/* .limitOf */ .L)(budgets.usd);
    let sec = 0;
    let usd = 0;
    for (const i of order) {
        if (chosen[i] === 1)
            continue;
        const nextSec = sec + plan.seconds[i];
        const nextUsd = usd + plan.usd[i];
        if (nextSec > limitSec || nextUsd > limitUsd)
            continue;
        sec = nextSec;
        usd = nextUsd;
        chosen[i] = 1;
    }
}


/***/ })

};
