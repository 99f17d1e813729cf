export const id = 773;
export const ids = [773];
export const modules = {

/***/ 773:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   joinLegTests: () => (/* binding */ joinLegTests)
/* harmony export */ });
/**
 * The results of several jobs as one. Each leg's cases count: a test that fails on one system and passes on another is
 * a failure there, and not a flaky test.
 */
function joinLegTests(parts) {
    const facts = parts.map((part) => part.facts);
    const sum = (of) => facts.reduce((total, f) => total + of(f), 0);
    return {
        formats: [...new Set(facts.flatMap((f) => f.formats))],
        total: sum((f) => f.total),
        passed: sum((f) => f.passed),
        failed: sum((f) => f.failed),
        errors: sum((f) => f.errors),
        skipped: sum((f) => f.skipped),
        flaky: sum((f) => f.flaky),
        duration_sec: sum((f) => f.duration_sec),
        failing: parts.flatMap(({ leg, facts: f }) => f.failing.map((id) => inLeg(id, leg))),
        sources: facts.flatMap((f) => f.sources),
        cases: parts.flatMap(({ leg, facts: f }) => f.cases.map((c) => (isTold(c) ? { ...c, id: inLeg(c.id, leg) } : c)))
    };
}
/** Reports name these one by one. */
function isTold({ status, flaky }) {
    return flaky || status === 'failed' || status === 'error';
}
function inLeg(id, leg) {
    return `${id} (${leg})`;
}


/***/ })

};
