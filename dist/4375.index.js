export const id = 4375;
export const ids = [4375];
export const modules = {

/***/ 64375:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   failedBefore: () => (/* binding */ failedBefore),
/* harmony export */   markFlaky: () => (/* binding */ markFlaky)
/* harmony export */ });
/** Names and suites may hold any character but this one. */
function keyOf(name, suite) {
    return `${suite ?? ''}\0${name}`;
}
/** Failures of earlier runs, by the name and suite that {@link markFlaky} looks up. */
function failedBefore(runs) {
    const failed = new Set();
    for (const tests of runs) {
        for (const { name, suite, result } of tests) {
            if (name !== null && (result === 'fail' || result === 'error'))
                failed.add(keyOf(name, suite));
        }
    }
    return failed;
}
/**
 * The same facts, where a test that passes now and failed in an earlier run of the same commit is flaky: the code is
 * the same, so the test is not. What fails now stays a failure, also where it passed before.
 */
function markFlaky(facts, failed) {
    if (failed.size === 0)
        return facts;
    const mark = (test) => test.status === 'passed' && failed.has(keyOf(test.name, test.suite)) ? { ...test, flaky: true } : test;
    const cases = facts.cases.map(mark);
    return { ...facts, cases, flaky: cases.filter(({ flaky }) => flaky).length };
}


/***/ })

};
