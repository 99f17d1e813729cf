export const id = 9219;
export const ids = [9219];
export const modules = {

/***/ 79219:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   joinComparisons: () => (/* binding */ joinComparisons),
/* harmony export */   joinMachines: () => (/* binding */ joinMachines)
/* harmony export */ });
/** Worst first. */
const SEVERITY = ['not_tested', 'diverged', 'functional_identical', 'bit_identical'];
function worstOf(items, status) {
    return items.reduce((worst, item) => worst === undefined || SEVERITY.indexOf(status(item)) < SEVERITY.indexOf(status(worst)) ? item : worst, undefined);
}
/**
 * Several machines as one double build: the worst pair of one platform is the verdict. Pairs across platforms are only
 * told, unless there are no others: a compiler for another processor writes other bytes.
 */
function joinMachines(pairs) {
    const alike = pairs.filter((pair) => pair.same_platform);
    const counting = alike.length > 0 ? alike : pairs;
    const worst = worstOf(counting, (pair) => pair.comparison.status);
    if (worst === undefined)
        return undefined;
    const across = pairs.filter((pair) => !counting.includes(pair));
    const notes = across.map(({ first, second, comparison }) => `across platforms, ${first} against ${second}: ${comparison.status}; told only, since both are of another platform`);
    return {
        ...worst.comparison,
        variations: counting.flatMap(({ comparison }) => comparison.variations.map((v) => ({ ...v, reason: `${v.reason}: ${comparison.status}` }))),
        ...(notes.length > 0 && { notes: [...(worst.comparison.notes ?? []), ...notes] })
    };
}
/** Of double builds that several jobs have made, the worst. */
function joinComparisons(parts) {
    const worst = worstOf(parts, ({ comparison }) => comparison.status);
    if (worst === undefined || parts.length < 2)
        return worst?.comparison;
    const told = parts.map(({ leg, comparison }) => `${leg}: ${comparison.status}`);
    return {
        ...worst.comparison,
        notes: [
            ...(worst.comparison.notes ?? []),
            `the worst of ${parts.length} double builds: ${told.join(', ')}`
        ]
    };
}


/***/ })

};
