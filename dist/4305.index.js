export const id = 4305;
export const ids = [4305];
export const modules = {

/***/ 84305:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   trendOf: () => (/* binding */ trendOf),
/* harmony export */   trendsOf: () => (/* binding */ trendsOf)
/* harmony export */ });
/** Makes the median absolute deviation of a normal sample an estimate of its standard deviation. */
const MAD_TO_SIGMA = 1.4826;
/** A step this many deviations from the usual one stands out (Iglewicz and Hoaglin 1993 advise 3.5). */
const OUTLYING = 3.5;
/** Fewer steps have no usual size; the largest is then told as it is. */
const FEW_STEPS = 4;
/** What binary fractions leave over after a subtraction is no step. */
const RELATIVE_NOISE = 1e-9;
function median(values) {
    const sorted = [...values].sort((a, b) => a - b);
    const middle = sorted.length >> 1;
    const upper = sorted[middle] ?? 0;
    return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
/**
 * The trend of one metric, and the run that moved it: of the steps between runs that follow each other the largest, by its
 * modified z-score (Iglewicz and Hoaglin, "How to Detect and Handle Outliers", 1993) against the median step. Where
 * most steps are 0, any other stands out. On a tie the latest run counts.
 * @param observations oldest first; @returns undefined without any.
 */
function trendOf(metric, observations) {
    const [first] = observations;
    const last = observations.at(-1);
    if (first === undefined || last === undefined)
        return undefined;
    const values = observations.map(({ value }) => value);
    let [lowest, highest] = [first.value, first.value];
    for (const value of values) {
        lowest = Math.min(lowest, value);
        highest = Math.max(highest, value);
    }
    const noise = RELATIVE_NOISE * Math.max(Math.abs(lowest), Math.abs(highest));
    const steps = values.slice(1).map((value, i) => value - (values[i] ?? value));
    const usual = median(steps);
    const spread = MAD_TO_SIGMA * median(steps.map((step) => Math.abs(step - usual)));
    let at = -1;
    let size = noise;
    for (const [i, step] of steps.entries()) {
        if (Math.abs(step - usual) < size || Math.abs(step) <= noise)
            continue;
        at = i;
        size = Math.abs(step - usual);
    }
    const [from, to] = [observations[at], observations[at + 1]];
    const stands = at !== -1 && (steps.length < FEW_STEPS || size > OUTLYING * spread);
    return {
        metric,
        runs: values.length,
        first: first.value,
        last: last.value,
        lowest,
        highest,
        ...(stands &&
            from !== undefined &&
            to !== undefined && {
            moved_by: { timestamp: to.timestamp, git_sha: to.git_sha, from: from.value, to: to.value }
        })
    };
}
/** The trend of each of `metrics` that was measured. @param runs oldest first */
function trendsOf(metrics, runs) {
    return metrics.flatMap((metric) => {
        const observations = runs.flatMap(({ timestamp, git_sha, values }) => {
            const value = values[metric];
            return value === undefined ? [] : [{ timestamp, git_sha, value }];
        });
        const trend = trendOf(metric, observations);
        return trend === undefined ? [] : [trend];
    });
}


/***/ })

};
