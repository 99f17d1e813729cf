export const id = 749;
export const ids = [749,489];
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
/* harmony import */ var _lib_jsonl_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70489);
/* harmony import */ var _lib_numbers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67357);






/** The first made-up run; a fixed day, so that the same seed gives the same bytes. */
const START = Date.UTC(2025, 0, 6, 8);
const RUN_EVERY_MS = 2 * 3600 * 1000;
const MAX_TESTS = 100_000;
const MAX_RUNS = 100_000;
const SUITES = ['unit', 'integration', 'models', 'io', 'cli'];
/**
 * Writes a made-up CI history: log-normal durations, some flaky tests, breakages that last a few runs and take
 * neighbours with them, a few skips, and tests that are added on the way. Every line carries `"mock": true`. Same
 * options, same bytes. An existing file is replaced only when it is itself made up, or empty, or with `force`.
 * @throws GateError `setting` for counts below 1 or too large, `usage` for a file that must not be overwritten, `io`
 *   when the file cannot be written.
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
    refuseToOverwrite(out, options.force === true);
    const random = (0,_lib_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .seededRandom */ .Is)(seed);
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
/** A recorded history cannot be made again, and its usual name is what people give to `mock`. */
function refuseToOverwrite(file, force) {
    const there = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file, { throwIfNoEntry: false });
    if (there === undefined)
        return;
    const refuse = (what, remedy) => new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue('usage', `${file} ${what}`, { remedy });
    // A rename would put a file in the place of a device or fail on a directory.
    if (!there.isFile())
        throw refuse('is not a regular file', 'name another file');
    if (force || isMadeUp(file))
        return;
    throw refuse('exists and is not a made-up history', 'name another file, or overwrite it with --force');
}
/** True where every line carries the mark of a made-up run. */
function isMadeUp(file) {
    for (const { text } of (0,_lib_jsonl_js__WEBPACK_IMPORTED_MODULE_4__/* .readLines */ .S)(file)) {
        if (text.trim() !== '' && !isMarked(text))
            return false;
    }
    return true;
}
function isMarked(line) {
    try {
        const value = JSON.parse(line);
        return value?.mock === true;
    }
    catch {
        return false; // not JSON, so no line of ours
    }
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
    const fd = (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .openForReading */ .sb)(file, shown);
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
