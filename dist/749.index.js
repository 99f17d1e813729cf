export const id = 749;
export const ids = [749];
export const modules = {

/***/ 30749:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeMockHistory: () => (/* binding */ writeMockHistory)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97268);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10228);
/* harmony import */ var _lib_numbers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67357);





/** The first made-up run; a fixed day, so that the same seed gives the same bytes. */
const START = Date.UTC(2025, 0, 6, 8);
const RUN_EVERY_MS = 2 * 3600 * 1000;
const MAX_TESTS = 100_000;
const MAX_RUNS = 100_000;
const SUITES = ['unit', 'integration', 'models', 'io', 'cli'];
/**
 * Writes a made-up CI history: log-normal durations, some flaky tests, breakages that last a few runs and take
 * neighbours with them, a few skips, and tests that are added on the way. Every line carries `"mock": true`. Same
 * options, same bytes.
 * @throws GateError `setting` for counts below 1 or too large, `io` when the file cannot be written.
 */
function writeMockHistory(options) {
    const { tests, runs, seed, out } = options;
    for (const [setting, value, max] of [
        ['tests', tests, MAX_TESTS],
        ['runs', runs, MAX_RUNS]
    ]) {
        if (Number.isInteger(value) && value >= 1 && value <= max)
            continue;
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue('setting', `${setting} is ${value}, not a whole number from 1 to ${max}`, {
            remedy: 'give a smaller number',
            place: { setting }
        });
    }
    const random = (0,_lib_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .seededRandom */ .Is)(seed);
    const suite = Array.from({ length: tests }, (_, i) => makeTest(i, runs, random));
    const temporary = `${out}.${process.pid}.tmp`;
    let failures = 0;
    try {
        (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_3__/* .makeDirectories */ .Kb)(node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(out));
        const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(temporary, 'w');
        try {
            for (let run = 0; run < runs; run++) {
                const line = makeRun(suite, run, random);
                failures += line.failures;
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(fd, `${JSON.stringify(line.record)}\n`);
            }
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
        }
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(temporary, out);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(temporary, { force: true });
        throw (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_3__/* .ioError */ .bD)(error, out, 'check free space and permissions of the directory');
    }
    return { path: out, tests, runs, failures };
}
function makeTest(i, runs, random) {
    const suite = SUITES[Math.floor(random() * SUITES.length)] ?? 'unit';
    const kind = random();
    return {
        name: `tests/${suite}/test_${String(i).padStart(4, '0')}.py::test_case`,
        suite,
        seconds: Math.exp(-1.5 + 1.2 * normal(random)),
        flaky: kind < 0.05 ? 0.02 + 0.1 * random() : 0.0005,
        fragile: kind > 0.85 ? 0.01 + 0.02 * random() : 0.001,
        brokenFor: 0,
        from: random() < 0.9 ? 0 : Math.floor(random() * runs)
    };
}
function makeRun(suite, run, random) {
    const tests = [];
    let failures = 0;
    let trouble = 0;
    for (const test of suite) {
        // A breakage makes the next tests of the list, its neighbours, likelier to break in the same run.
        trouble *= 0.6;
        if (test.brokenFor > 0)
            test.brokenFor--;
        else if (random() < test.fragile + 0.2 * trouble) {
            test.brokenFor = 1 + Math.floor(random() * 4);
            trouble = 1;
        }
        const fails = test.brokenFor > 0 || random() < test.flaky;
        const skipped = random() < 0.01;
        const seconds = Math.round(test.seconds * Math.exp(0.15 * normal(random)) * 1000) / 1000;
        if (run < test.from)
            continue;
        const result = skipped ? 'skip' : !fails ? 'pass' : random() < 0.9 ? 'fail' : 'error';
        if (fails && !skipped)
            failures++;
        tests.push({
            name: test.name,
            suite: test.suite,
            domain: 'generic',
            duration_sec: skipped ? 0 : seconds,
            result
        });
    }
    const commit = Array.from({ length: 5 }, () => Math.floor(random() * 2 ** 32)
        .toString(16)
        .padStart(8, '0')).join('');
    const timestamp = new Date(START + run * RUN_EVERY_MS).toISOString();
    return { record: { commit, run_id: `mock-${run + 1}`, timestamp, mock: true, tests }, failures };
}
/** Standard normal by Box and Muller (1958). */
function normal(random) {
    return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}


/***/ })

};
