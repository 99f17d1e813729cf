export const id = 7655;
export const ids = [7655];
export const modules = {

/***/ 37655:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  selectTests: () => (/* binding */ selectTests)
});

// EXTERNAL MODULE: ./src/lib/numbers.ts
var numbers = __webpack_require__(67357);
// EXTERNAL MODULE: ./src/eig/budgets.ts
var eig_budgets = __webpack_require__(95089);
// EXTERNAL MODULE: ./src/eig/columns.ts
var columns = __webpack_require__(71792);
// EXTERNAL MODULE: ./src/eig/argsort.ts
var argsort = __webpack_require__(96843);
// EXTERNAL MODULE: ./src/eig/knapsack-bound.ts
var knapsack_bound = __webpack_require__(42356);
// EXTERNAL MODULE: ./src/eig/knapsack.ts + 2 modules
var knapsack = __webpack_require__(24511);
// EXTERNAL MODULE: ./src/eig/select-failures.ts
var select_failures = __webpack_require__(14575);
;// CONCATENATED MODULE: ./src/eig/reasons.ts


/** Three significant digits, without trailing zeros. */
function decimals(x) {
    const text = x.toPrecision(3);
    // A number of 3 digits that ends in none of 0, . and an exponent is as short as it can be, which is the usual case.
    return /^[\d.]*[1-9]$/.test(text) ? text : String(Number(text));
}
/** Why a test was chosen or left out, in one sentence for people. */
function reasonFor(row, i, plan, result) {
    const seconds = plan.seconds[i];
    const usd = plan.usd[i];
    const worth = result.objective === 'eig'
        ? `${decimals(row.eig_bits)} bits in ${decimals(seconds)} s`
        : `fails with probability ${decimals((0,select_failures/* failureProbability */.Kg)(row))}, ${decimals(seconds)} s`;
    const assumed = row.duration_sec === null && plan.assumed !== undefined
        ? `; its duration is unknown, planned with ${decimals(plan.assumed)} s, the median of the suite`
        : '';
    return `${verdict(row, i, seconds, usd, result)}: ${worth}${assumed}`;
}
function verdict(row, i, seconds, usd, result) {
    const { budgets } = result;
    const always = result.why[i] ?? null;
    if (always !== null)
        return always;
    if (result.chosen[i] === 1) {
        if (seconds === 0 && usd === 0)
            return 'costs nothing';
        if (result.mode === 'fallback')
            return 'among the most informative of a small suite';
        return result.mode === 'knapsack' ? 'in the set with the most bits' : 'likely to fail for its time';
    }
    if (seconds > (0,knapsack/* limitOf */.L)(budgets.sec))
        return `longer than the budget of ${decimals(budgets.sec)} s`;
    if (usd > (0,knapsack/* limitOf */.L)(budgets.usd))
        return `dearer than the budget of $${decimals(budgets.usd)}`;
    if (result.objective === 'eig' && row.eig_bits === 0)
        return 'nothing to learn';
    return 'the budget goes further on other tests';
}

// EXTERNAL MODULE: ./src/eig/ordering.ts
var ordering = __webpack_require__(73151);
;// CONCATENATED MODULE: ./src/eig/select.ts









/** Below this many tests, and without budgets, halving the suite would leave too little to judge by. */
const SMALL_SUITE = 20;
const SMALL_SUITE_TESTS = 10;
/**
 * The tests to run. `eig`: the set with the most bits under both budgets, most bits first. `failures`, `regressions`:
 * the budget filled by chance of a failure per second, in the order that `safeFirst` gives. A suite of fewer than 20 tests
 * without budgets runs the ten with the most bits. Every row gets a decision with its reason.
 * @throws GateError `setting` for a budget that is no budget
 */
function selectTests(rankings, options) {
    const plan = (0,eig_budgets/* planOf */.XC)(rankings, options.usdPerHour);
    const budgets = (0,eig_budgets/* budgetsOf */.k7)(plan, options);
    const why = rankings.map((row) => {
        const said = options.alwaysRun?.(row) ?? false;
        return said === true ? 'always run' : said === false ? null : said;
    });
    const always = (0,columns/* flags */.M)(rankings.length, (i) => why[i] !== null);
    const small = rankings.length < SMALL_SUITE && !(0,eig_budgets/* isGiven */.qR)(options);
    const result = small
        ? smallSuite(rankings, plan, options.objective, always)
        : fill(rankings, plan, budgets, options, always);
    return describe(rankings, plan, { ...result, why });
}
function fill(rankings, plan, budgets, { objective }, always) {
    const rest = rankings.map((_, i) => i).filter((i) => always[i] === 0);
    const spent = (weight) => (0,numbers/* sumOf */.XN)(always.length, (i) => always[i] * weight[i]);
    const left = {
        ...budgets,
        sec: Math.max(0, budgets.sec - spent(plan.seconds)),
        usd: Math.max(0, budgets.usd - spent(plan.usd))
    };
    const part = (from) => (0,columns/* float64 */.B)(rest.length, (j) => from[rest[j]]);
    const bits = (0,columns/* float64 */.B)(rankings.length, (i) => rankings[i]?.eig_bits ?? NaN);
    const items = { value: part(bits), first: part(plan.seconds), second: part(plan.usd) };
    const chosen = always.slice();
    const taken = (mask) => rest.forEach((i, j) => (chosen[i] = mask[j]));
    const fixed = spent(bits);
    if (objective === 'eig') {
        const solved = (0,knapsack/* solveKnapsack */.e)(items, [left.sec, left.usd]);
        taken(solved.chosen);
        const bound = fixed + solved.bound;
        return { chosen, mode: 'knapsack', budgets, objective, bound, order: (0,argsort/* byFalling */.h)(bits) };
    }
    const p = (0,columns/* float64 */.B)(rankings.length, (i) => (0,select_failures/* failureProbability */.Kg)(rankings[i]));
    const gain = p.map((x, i) => (0,select_failures/* failureGain */.uF)(x, rankings[i]?.last_failed === true, objective));
    const density = (0,select_failures/* byDensity */.mK)(gain, plan.seconds);
    (0,select_failures/* fillBudgets */.EA)(density, plan, left, chosen);
    return {
        chosen,
        mode: 'density',
        budgets,
        objective,
        bound: fixed + (0,knapsack_bound/* solveDual */.Y)(items, [left.sec, left.usd]).bound,
        order: (0,ordering/* safeFirst */.AS)(p, density, chosen, plan.seconds, budgets.sec)
    };
}
function smallSuite(rankings, plan, objective, always) {
    const order = (0,argsort/* byFalling */.h)((0,columns/* float64 */.B)(rankings.length, (i) => {
        const row = rankings[i];
        return objective === 'eig' ? row.eig_bits : (0,select_failures/* failureProbability */.Kg)(row);
    }));
    const chosen = always.slice();
    for (const i of order.subarray(0, SMALL_SUITE_TESTS))
        chosen[i] = 1;
    const total = (weight) => (0,numbers/* sumOf */.XN)(weight.length, (i) => weight[i]);
    const bound = (0,numbers/* sumOf */.XN)(rankings.length, (i) => (chosen[i] === 1 ? (rankings[i]?.eig_bits ?? 0) : 0));
    const budgets = { sec: total(plan.seconds), usd: total(plan.usd), origin: 'small-suite' };
    return { chosen, mode: 'fallback', budgets, objective, bound, order };
}
function describe(rankings, plan, result) {
    const { chosen, budgets } = result;
    const total = (of) => (0,numbers/* sumOf */.XN)(rankings.length, of);
    const seconds = (i) => plan.seconds[i];
    const usd = (i) => plan.usd[i];
    const ifChosen = (of) => (i) => chosen[i] === 1 ? of(i) : 0;
    const eigTotal = total(ifChosen((i) => rankings[i]?.eig_bits ?? 0));
    const timeTotal = total(ifChosen(seconds));
    const costTotal = total(ifChosen(usd));
    const tests = Array.from(result.order.filter((i) => chosen[i] === 1), (i) => rankings[i]);
    const bound = Math.max(result.bound, eigTotal);
    return {
        selected: tests.map(({ name }) => name),
        stats: {
            selected: tests.length,
            total: rankings.length,
            mode: result.mode,
            eig_total: eigTotal,
            cost_total: costTotal,
            time_total: timeTotal,
            budget_sec: budgets.sec,
            budget_usd: budgets.usd,
            utilization_time: budgets.sec === 0 ? 0 : timeTotal / budgets.sec,
            utilization_cost: budgets.usd === 0 ? 0 : costTotal / budgets.usd,
            eig_bound: bound,
            // Sums in another order differ in the last digits; that is no gap.
            gap: bound - eigTotal <= bound * 1e-12 ? 0 : (bound - eigTotal) / bound,
            time_saved_sec: Math.max(0, total(seconds) - timeTotal),
            cost_saved_usd: Math.max(0, total(usd) - costTotal)
        },
        tests,
        decisions: rankings.map((row, i) => ({
            name: row.name,
            selected: chosen[i] === 1,
            reason: reasonFor(row, i, plan, result)
        }))
    };
}


/***/ })

};
