export const id = 1569;
export const ids = [1569,1611,7867];
export const modules = {

/***/ 33971:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _evidence_epistemic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99304);
/* harmony import */ var _eig_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85629);



/** How selection would have done over a history, each run predicted from earlier ones only. */
const backtestCommand = async ({ world, out }) => {
    const { backtest } = await Promise.all(/* import() */[__webpack_require__.e(3151), __webpack_require__.e(3429)]).then(__webpack_require__.bind(__webpack_require__, 43429));
    const file = (0,_eig_js__WEBPACK_IMPORTED_MODULE_2__.historyFile)(world);
    const facts = await backtest(node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(world.root, file), file, (0,_evidence_epistemic_js__WEBPACK_IMPORTED_MODULE_1__/* .backtestOptions */ ._q)(world.settings));
    const { backtestNotes, backtestTable } = await __webpack_require__.e(/* import() */ 9868).then(__webpack_require__.bind(__webpack_require__, 99868));
    const { caption, columns, rows } = backtestTable(facts);
    out.text(caption);
    // Without a failing run the table is names alone.
    const table = columns.length > 1 ? [columns.map(({ title }) => title), ...rows] : [];
    for (const row of table)
        out.text(row.map((cell, i) => (i === 0 ? cell.padEnd(28) : cell.padStart(17))).join(''));
    for (const note of backtestNotes(facts))
        out.text(note);
    out.data(facts);
    return 0;
};
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (backtestCommand);


/***/ }),

/***/ 85629:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__),
/* harmony export */   historyFile: () => (/* binding */ historyFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _eig_write_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47867);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _evidence_epistemic_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99304);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97268);
/* harmony import */ var _lib_numbers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67357);






/** The history that was named, or the one in the usual place. @throws GateError `usage` */
function historyFile({ root, settings }) {
    const file = settings.values.history ?? _evidence_epistemic_js__WEBPACK_IMPORTED_MODULE_3__/* .USUAL_HISTORY */ .g4.find((place) => (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_0___default().join(root, place)));
    if (file === undefined) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .GateError */ .ue('usage', `there is no history: looked for ${_evidence_epistemic_js__WEBPACK_IMPORTED_MODULE_3__/* .USUAL_HISTORY */ .g4.join(', ')}`, {
            remedy: 'name one with --history, begin one with `record --history ci_runs.jsonl`, or make one up with `mock`'
        });
    }
    return file;
}
/** Rows that say what their score is made of; of more than these nobody reads it. */
const MAX_EXPLAINED = 5_000;
/** Scores of the last run's tests from the earlier runs. */
const eig = async ({ world, options, out }) => {
    const { scoreHistory } = await Promise.all(/* import() */[__webpack_require__.e(3151), __webpack_require__.e(3429), __webpack_require__.e(3590)]).then(__webpack_require__.bind(__webpack_require__, 73590));
    const file = historyFile(world);
    const { values } = world.settings;
    const { rankings, runs, warnings, mock } = await scoreHistory(node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(world.root, file), file, {
        predictor: values.predictor,
        usdPerHour: values['runner-usd-per-hour'],
        snapshot: 'update',
        uncertainty: false,
        explain: MAX_EXPLAINED
    });
    const output = typeof options['output'] === 'string' ? options['output'] : 'artifact/eig_rankings.json';
    (0,_eig_write_json_js__WEBPACK_IMPORTED_MODULE_1__.writeRows)(node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(world.root, output), rankings);
    for (const warning of warnings)
        world.log.warn(warning);
    if (mock)
        out.text('mock: this history is made up');
    out.text(`${(0,_lib_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(rankings.length, 'test')} scored from ${(0,_lib_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(runs, 'earlier run')}, written to ${output}`);
    for (const { name, eig_bits, method, p_fail, parts } of rankings.slice(0, 10)) {
        out.text(`  ${eig_bits.toFixed(4)} bits  ${JSON.stringify(name)} (${method}${p_fail === null ? '' : `, p ${p_fail.toFixed(4)}`})`);
        if (options['parts'] !== true)
            continue;
        const said = Object.entries(parts ?? {}).map(([part, value]) => `${part} ${Number(value.toFixed(3))}`);
        if (said.length > 0)
            out.text(`    ${said.join(', ')}`);
    }
    out.data(rankings);
    return 0;
};
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (eig);


/***/ }),

/***/ 92182:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ alwaysRun),
/* harmony export */   u: () => (/* binding */ globsWithoutTest)
/* harmony export */ });
/* harmony import */ var _lib_glob_match_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47109);

/** Longer names are matched by their beginning: a glob must not take for ever on one. */
const MAX_MATCHED = 4096;
/** The rule for a run that has been: what would have run whatever the budget. */
function alwaysRun({ globs, newTests, names }) {
    const matchers = matchersOf(globs);
    return (test) => {
        const hit = matchers.find(({ matches }) => namesOf(test, names).some(matches));
        if (hit !== undefined)
            return `always run, ${hit.glob} names it`;
        return newTests && test.observations === 0 ? 'always run, it is new' : null;
    };
}
/** Globs that name no test: mistyped, or of tests that are gone. */
function globsWithoutTest({ globs, names }, tests) {
    return matchersOf(globs)
        .filter(({ matches }) => !tests.some((test) => namesOf(test, names).some(matches)))
        .map(({ glob }) => glob);
}
function matchersOf(globs) {
    return globs.map((glob) => {
        const match = (0,_lib_glob_match_js__WEBPACK_IMPORTED_MODULE_0__/* .globMatcher */ .f)(glob, { dot: true, bash: true });
        return { glob, matches: (text) => text === glob || match(text) };
    });
}
function namesOf(test, names) {
    const { name, suite } = test;
    const own = name === null ? [] : suite === null ? [name] : [name, suite, `${suite}::${name}`];
    return [...own, ...(names?.(test) ?? [])].map((text) => text.slice(0, MAX_MATCHED));
}


/***/ }),

/***/ 95089:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TM: () => (/* binding */ secondsOf),
/* harmony export */   XC: () => (/* binding */ planOf),
/* harmony export */   k7: () => (/* binding */ budgetsOf),
/* harmony export */   qR: () => (/* binding */ isGiven),
/* harmony export */   ux: () => (/* binding */ medianOf),
/* harmony export */   xx: () => (/* binding */ priceOf)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97268);
/* harmony import */ var _lib_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67357);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71792);



/** Where no duration at all is known each test counts the same. */
const SAME_FOR_ALL_SEC = 1;
/** What a test costs on a runner, US dollars. However dear that is, the sum over a suite stays a number. */
function priceOf(seconds, usdPerHour) {
    return Math.min((seconds * usdPerHour) / 3600, _lib_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_MEASURE */ .Gh);
}
/** @param usdPerHour prices the tests whose cost is unknown */
function planOf(rankings, usdPerHour) {
    const known = rankings.flatMap(({ duration_sec }) => (duration_sec === null ? [] : [duration_sec]));
    const assumed = known.length === rankings.length ? undefined : (medianOf(known) ?? SAME_FOR_ALL_SEC);
    const seconds = (0,_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .float64 */ .B)(rankings.length, (i) => rankings[i]?.duration_sec ?? assumed ?? NaN);
    const usd = (0,_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .float64 */ .B)(rankings.length, (i) => rankings[i]?.cost_usd ?? priceOf(seconds[i], usdPerHour));
    return { seconds, usd, assumed };
}
/** Undefined for no values. */
function medianOf(values) {
    const sorted = Float64Array.from(values).sort();
    const upper = sorted[sorted.length >> 1];
    const lower = sorted[(sorted.length - 1) >> 1];
    return upper === undefined || lower === undefined ? undefined : lower + (upper - lower) / 2;
}
/**
 * Both budgets bind. A fraction is taken of the planned time and of the planned cost; where only one budget is given
 * the other is the whole suite's; where none is, half of each.
 * @throws GateError `setting` for a budget that is negative or not finite
 */
function budgetsOf(plan, given) {
    for (const [setting, value] of [
        ['budget-sec', given.budgetSec],
        ['budget-usd', given.budgetUsd],
        ['budget-fraction', given.budgetFraction]
    ]) {
        if (value === undefined || (value >= 0 && value <= Number.MAX_VALUE))
            continue;
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('setting', `${setting} is ${value}, not a finite number >= 0`, {
            remedy: 'give a number, or leave it empty for half of the suite',
            place: { setting }
        });
    }
    const totalSec = (0,_lib_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .sumOf */ .XN)(plan.seconds.length, (i) => plan.seconds[i]);
    const totalUsd = (0,_lib_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .sumOf */ .XN)(plan.usd.length, (i) => plan.usd[i]);
    if (!isGiven(given))
        return { sec: totalSec / 2, usd: totalUsd / 2, origin: 'half-of-suite' };
    const bound = (budget, total) => {
        const share = given.budgetFraction === undefined ? Infinity : given.budgetFraction * total;
        const least = Math.min(budget ?? Infinity, share);
        return least === Infinity ? total : least;
    };
    return { sec: bound(given.budgetSec, totalSec), usd: bound(given.budgetUsd, totalUsd), origin: 'given' };
}
/**
 * Seconds that both budgets leave to a run whose tests cost their time alone, as in a run to come; undefined where
 * neither is given.
 */
function secondsOf({ budgetSec = Infinity, budgetUsd = Infinity }, usdPerHour) {
    // On a runner without a price dollars never run out.
    const least = Math.min(budgetSec, usdPerHour === 0 ? Infinity : (budgetUsd / usdPerHour) * 3600);
    return least === Infinity ? undefined : least;
}
function isGiven(given) {
    return given.budgetSec !== undefined || given.budgetUsd !== undefined || given.budgetFraction !== undefined;
}


/***/ }),

/***/ 71792:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ float64),
/* harmony export */   M: () => (/* binding */ flags)
/* harmony export */ });
/** A typed column, filled by position: Float64Array.from with a function walks an iterator and takes ten times as long. */
function float64(length, at) {
    const column = new Float64Array(length);
    for (let i = 0; i < length; i++)
        column[i] = at(i);
    return column;
}
/** 1 where the condition holds. */
function flags(length, at) {
    const column = new Uint8Array(length);
    for (let i = 0; i < length; i++)
        column[i] = at(i) ? 1 : 0;
    return column;
}


/***/ }),

/***/ 47867:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeRows: () => (/* binding */ writeRows)
/* harmony export */ });
/* unused harmony export jsonRows */
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10228);

/** Rows are collected in a buffer of this size before they go to the disk. */
const BUFFER_BYTES = 1 << 20;
/** UTF-8 of a UTF-16 code unit, at most. */
const BYTES_PER_CHAR = 3;
/**
 * JSON with one row a line: lists of 100,000 tests are written without ever being one string. A list, or an object whose
 * lists are written so, and whose other members take a line each.
 */
function* jsonRows(value) {
    if (Array.isArray(value)) {
        yield* listRows(value);
        yield '\n';
        return;
    }
    let before = '{\n';
    for (const [key, member] of Object.entries(value)) {
        yield `${before}  ${JSON.stringify(key)}: `;
        if (Array.isArray(member))
            yield* listRows(member);
        else
            yield JSON.stringify(member);
        before = ',\n';
    }
    yield before === '{\n' ? '{}\n' : '\n}\n';
}
function* listRows(list) {
    if (list.length === 0) {
        yield '[]';
        return;
    }
    for (let i = 0; i < list.length; i++) {
        yield i === 0 ? '[\n' : ',\n';
        yield JSON.stringify(list[i]);
    }
    yield '\n]';
}
/**
 * Writes rows as a whole or not at all, as writeAtomic does for a text.
 * @throws GateError `io`
 */
function writeRows(file, value) {
    (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceFile */ .fR)(file, (fd) => {
        const buffer = Buffer.allocUnsafe(BUFFER_BYTES);
        let used = 0;
        const flush = () => {
            (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_0__/* .writeAll */ .f4)(fd, buffer.subarray(0, used));
            used = 0;
        };
        for (const text of jsonRows(value)) {
            const most = text.length * BYTES_PER_CHAR;
            if (used + most > BUFFER_BYTES)
                flush();
            if (most > BUFFER_BYTES)
                (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_0__/* .writeAll */ .f4)(fd, Buffer.from(text));
            else
                used += buffer.write(text, used);
        }
        flush();
    });
}


/***/ }),

/***/ 99304:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YZ: () => (/* binding */ asEig),
/* harmony export */   _q: () => (/* binding */ backtestOptions),
/* harmony export */   ck: () => (/* binding */ gatherHistory),
/* harmony export */   g4: () => (/* binding */ USUAL_HISTORY),
/* harmony export */   h9: () => (/* binding */ asHistory),
/* harmony export */   hZ: () => (/* binding */ asUncertainty),
/* harmony export */   ls: () => (/* binding */ selectOptions)
/* harmony export */ });
/* unused harmony exports MIN_BACKTEST_RUNS, MIN_BACKTEST_FAILING */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _eig_always_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92182);
/* harmony import */ var _eig_budgets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95089);
/* harmony import */ var _lib_numbers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67357);
/* harmony import */ var _gather_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49546);





/** Where a history of CI runs usually lies. */
const USUAL_HISTORY = [
    'ci_runs.jsonl',
    'data/ci_runs.jsonl',
    'artifact/ci_runs.jsonl',
    '.github/ci_runs.jsonl'
];
/** Below this a back-test says more about chance than about selection. */
const MIN_BACKTEST_RUNS = 50;
const MIN_BACKTEST_FAILING = 10;
/**
 * Score the tests of this run from the history of earlier ones, select under the budgets, and back-test the selection,
 * in one pass. Where no test results are given, the last run of the history is the one that is scored.
 * @param keep whether the snapshot beside the history is written anew: once a run
 */
async function gatherHistory(world, tests, keep) {
    const { root, settings, run, verdictOnly } = world;
    const read = await (0,_gather_js__WEBPACK_IMPORTED_MODULE_3__/* .gather */ .kg)(world.inputs, () => (0,_gather_js__WEBPACK_IMPORTED_MODULE_3__/* .seek */ .jF)(world, 'history', USUAL_HISTORY), async ([file = '']) => {
        const { scoreHistory, scoreTests } = await Promise.all(/* import() */[__webpack_require__.e(3151), __webpack_require__.e(3429), __webpack_require__.e(3590)]).then(__webpack_require__.bind(__webpack_require__, 73590));
        const full = node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(root, file);
        const options = {
            predictor: settings.values.predictor,
            usdPerHour: settings.values['runner-usd-per-hour'],
            backtest: { ...backtestOptions(settings), verdictOnly },
            snapshot: keep ? 'update' : 'read'
        };
        return tests.state === 'found'
            ? scoreTests(asHistory(tests.value), full, file, options, {
                commit: run.git_sha,
                run_id: run.ci_run_id
            })
            : scoreHistory(full, file, options);
    });
    if (read.state !== 'found')
        return { epistemic: unlessTestsAreMissing(tests, read), backtest: read };
    return {
        epistemic: unlessTestsAreMissing(tests, await selected(settings, read)),
        backtest: longEnough(await tested(read))
    };
}
/** The history's last run does not stand in for results that somebody relies on. */
function unlessTestsAreMissing(tests, otherwise) {
    return tests.state === 'unreadable' || (tests.state === 'absent' && tests.configured)
        ? { ...tests, configured: true }
        : otherwise;
}
async function selected(settings, read) {
    try {
        const [{ selectTests }, { eigFacts }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(3151), __webpack_require__.e(7655)]).then(__webpack_require__.bind(__webpack_require__, 37655)),
            __webpack_require__.e(/* import() */ 3704).then(__webpack_require__.bind(__webpack_require__, 83704))
        ]);
        const scored = read.value;
        const selection = selectTests(scored.rankings, selectOptions(settings, scored));
        return { ...read, value: { scored, eig: eigFacts(scored, selection) } };
    }
    catch (error) {
        return (0,_gather_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O$)(error, read.source, read.configured);
    }
}
async function tested(read) {
    try {
        const { backtest } = read.value;
        if (backtest === undefined)
            throw new TypeError('a back-test was asked for');
        return { ...read, value: backtest() };
    }
    catch (error) {
        return (0,_gather_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O$)(error, read.source, read.configured);
    }
}
/** A back-test of too few runs is absent, and says how many are missing. */
function longEnough(evidence) {
    if (evidence.state !== 'found')
        return evidence;
    const { cycles, failing_cycles } = evidence.value;
    if (cycles >= MIN_BACKTEST_RUNS && failing_cycles >= MIN_BACKTEST_FAILING)
        return evidence;
    const runs = Math.max(0, MIN_BACKTEST_RUNS - cycles);
    const failing = Math.max(0, MIN_BACKTEST_FAILING - failing_cycles);
    const missing = [
        ...(runs > 0 ? [(0,_lib_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(runs, 'more run')] : []),
        ...(failing > 0 ? [(0,_lib_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(failing, 'more run with a failure', 'more runs with a failure')] : [])
    ].join(' and ');
    return {
        state: 'absent',
        looked_for: `at least ${MIN_BACKTEST_RUNS} runs, ${MIN_BACKTEST_FAILING} of them with a failure, in ${evidence.source}; it has ${cycles} and ${failing_cycles}: let \`record\` append ${missing}`,
        remedy: `record ${missing} with \`record\`, or take detection-rate out of \`gates\` until then`,
        // A young history is no mistake of its owner; naming the gate or its threshold still puts it in force.
        configured: false
    };
}
/**
 * Budgets, objective and what always runs, as `selectTests` takes them.
 * @param scored what is selected from; without it no test counts as new
 */
function selectOptions({ values }, scored) {
    const none = values['budget-sec'] === 0 || values['budget-usd'] === 0 || values['budget-fraction'] === 0;
    return {
        objective: values['selection-objective'],
        usdPerHour: values['runner-usd-per-hour'],
        budgetSec: values['budget-sec'],
        budgetUsd: values['budget-usd'],
        budgetFraction: values['budget-fraction'],
        alwaysRun: (0,_eig_always_run_js__WEBPACK_IMPORTED_MODULE_1__/* .alwaysRun */ .b)({
            globs: values['always-run'] ?? [],
            // To a history of no runs every test is new; and a budget of nothing is meant.
            newTests: scored !== undefined && scored.runs > 0 && !none
        })
    };
}
const RESULT = { passed: 'pass', failed: 'fail', error: 'error', skipped: 'skip' };
/** Test results in the form of a history line; the suite and name that a JUnit reader sees are the identity. */
function asHistory(tests) {
    return tests.cases.map((c) => ({
        name: c.name,
        suite: c.suite ?? null,
        domain: null,
        duration_sec: c.duration_sec,
        cost_usd: null,
        result: RESULT[c.status],
        model_uncertainty: null,
        entropy_before: null,
        entropy_after: null
    }));
}
/** The epistemic facts as the gates see them. */
function asUncertainty(evidence) {
    return evidence.state === 'found'
        ? { ...evidence, value: evidence.value.scored.uncertainty ?? {} }
        : evidence;
}
function asEig(evidence) {
    if (evidence.state !== 'found')
        return evidence;
    const { eig } = evidence.value;
    return {
        ...evidence,
        value: { ...(eig.avg_eig_bits !== null && { avg_eig_bits: eig.avg_eig_bits }), facts: eig }
    };
}
/** Predictor, objective and the budget of each run: a share of its time, seconds, or both. */
function backtestOptions({ values }) {
    const usdPerHour = values['runner-usd-per-hour'];
    const given = { budgetSec: values['budget-sec'], budgetUsd: values['budget-usd'] };
    const budgetSec = (0,_eig_budgets_js__WEBPACK_IMPORTED_MODULE_2__/* .secondsOf */ .TM)(given, usdPerHour);
    return {
        predictor: values.predictor,
        objective: values['selection-objective'],
        // As in a selection, half of the suite is meant only where no budget is given at all.
        budgetFraction: values['budget-fraction'] ?? ((0,_eig_budgets_js__WEBPACK_IMPORTED_MODULE_2__/* .isGiven */ .qR)(given) ? 1 : 0.5),
        ...(budgetSec !== undefined && { budgetSec }),
        usdPerHour
    };
}


/***/ }),

/***/ 67357:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gh: () => (/* binding */ MAX_MEASURE),
/* harmony export */   Is: () => (/* binding */ seededRandom),
/* harmony export */   XN: () => (/* binding */ sumOf),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   u8: () => (/* binding */ round12)
/* harmony export */ });
/** To 12 significant digits: gates compare so, and 0.35 against 0.5 is within 0.15 (DESIGN: Verdicts). */
function round12(x) {
    return Number.isFinite(x) ? Number(x.toPrecision(12)) : x;
}
/** Largest duration (seconds), price or number of bits that is taken for a measurement: sums of more would overflow. */
const MAX_MEASURE = 1e15;
/**
 * Sum without accumulating rounding errors (Neumaier 1974, compensated summation).
 * @param at value at index i; @param n how many.
 */
function sumOf(n, at) {
    let sum = 0;
    let lost = 0;
    for (let i = 0; i < n; i++) {
        const x = at(i);
        const next = sum + x;
        lost += Math.abs(sum) >= Math.abs(x) ? sum - next + x : x - next + sum;
        sum = next;
    }
    return sum + lost;
}
/** Uniform numbers in [0, 1) from a 32-bit seed: mulberry32 (T. Ettinger, public domain); same seed, same numbers. */
function seededRandom(seed) {
    let a = seed >>> 0;
    return () => {
        a = (a + 0x6d2b79f5) >>> 0;
        let t = Math.imul(a ^ (a >>> 15), a | 1);
        t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
        return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
    };
}
/** `1 file`, `2 files`, `2 matches`; digits as they are, without separators. */
function counted(n, one, many = `${one}s`) {
    return `${n} ${n === 1 ? one : many}`;
}


/***/ }),

/***/ 45375:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* reexport */ zod_parts_namespaceObject)
});

// NAMESPACE OBJECT: ./src/lib/zod-parts.ts
var zod_parts_namespaceObject = {};
__webpack_require__.r(zod_parts_namespaceObject);
__webpack_require__.d(zod_parts_namespaceObject, {
  array: () => (schemas/* array */.YOg),
  bigint: () => (schemas/* bigint */.oad),
  boolean: () => (schemas/* boolean */.zMY),
  config: () => (core/* config */.$W),
  "enum": () => (schemas/* enum */.k5n),
  int: () => (schemas/* int */.Whr),
  literal: () => (schemas/* literal */.euz),
  looseObject: () => (schemas/* looseObject */._H3),
  "null": () => (schemas/* null */.chJ),
  number: () => (schemas/* number */.aig),
  object: () => (schemas/* object */.Ikc),
  partialRecord: () => (schemas/* partialRecord */.jgl),
  record: () => (schemas/* record */.g1P),
  set: () => (schemas/* set */.hZp),
  strictObject: () => (schemas/* strictObject */.rej),
  string: () => (schemas/* string */.YjP),
  tuple: () => (schemas/* tuple */.PVZ),
  union: () => (schemas/* union */.KCZ),
  unknown: () => (schemas/* unknown */.L5J)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 15 modules
var schemas = __webpack_require__(9691);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
;// CONCATENATED MODULE: ./src/lib/zod-parts.ts
/** What of zod is used: a bundle of all of it would hold its messages in fifty languages. */


;// CONCATENATED MODULE: ./src/lib/zod.ts

// A schema here is used once or a few times a process: compiling it to code with `new Function` costs more than it
// saves, and keeps out of environments that forbid it.
core/* config */.$W({ jitless: true });



/***/ })

};
