export const id = 3305;
export const ids = [3305,3465,7867];
export const modules = {

/***/ 19662:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ actions_select)
});

// EXTERNAL MODULE: ./src/github/outputs.ts
var github_outputs = __webpack_require__(88353);
// EXTERNAL MODULE: ./src/github/summary.ts
var summary = __webpack_require__(92935);
// EXTERNAL MODULE: ./src/lib/errors.ts
var errors = __webpack_require__(97268);
// EXTERNAL MODULE: ./src/lib/numbers.ts
var numbers = __webpack_require__(67357);
// EXTERNAL MODULE: ./src/lib/redact.ts
var lib_redact = __webpack_require__(60310);
// EXTERNAL MODULE: ./src/selection/choose.ts + 20 modules
var choose = __webpack_require__(90123);
// EXTERNAL MODULE: ./src/selection/output.ts
var output = __webpack_require__(93465);
;// CONCATENATED MODULE: ./src/actions/select-outputs.ts
/** Every output of `select`, once: select/action.yml is made from this table. */
const SELECT_OUTPUTS = {
    selected: 'How many tests were chosen; empty where everything runs and no test is known.',
    total: 'How many tests are known to exist.',
    everything: '`true` when what was written runs every test.',
    reason: '`selected`, or why everything runs: `full-run`, `schedule`, `default-branch`, `no-history`, `history-unreadable`, `test-list-unreadable`, `changes-unknown`, `all-chosen`, `nothing-chosen`, `not-expressible`.',
    'args-file': 'Path of the argument file, relative to working-directory.',
    arguments: 'The selection as one argument, for `go test -run`, `mvn -Dtest=`, `jest -t` and `dotnet test --filter`; empty where everything runs, and where it is too long: the file has it.',
    tests: 'Names of the chosen tests, a JSON array; empty above 900 KB: the file has them.',
    'estimated-seconds': 'Time that the chosen tests are planned with; empty when no time is known.',
    'estimated-saved-seconds': 'Time that the others would have taken; empty when no time is known.'
};
/** The runner takes 1 MiB for all outputs of a job. */
const MAX_TESTS_BYTES = 900_000;
/** What later steps can read, and a warning for what had to stay empty. */
function selectOutputsOf(choice, file) {
    const { rendered, tests, seconds } = choice;
    const names = JSON.stringify(tests.map(({ name }) => name));
    const fits = Buffer.byteLength(names) <= MAX_TESTS_BYTES;
    return {
        outputs: {
            // Not 0, which would read as an invitation to run nothing.
            selected: rendered.everything && choice.total === 0 ? '' : String(tests.length),
            total: String(choice.total),
            everything: String(rendered.everything),
            reason: choice.reason,
            'args-file': file,
            arguments: rendered.argument,
            tests: fits ? names : '',
            'estimated-seconds': seconds === undefined ? '' : String(Number(seconds.chosen.toFixed(3))),
            'estimated-saved-seconds': seconds === undefined ? '' : String(Number(seconds.saved.toFixed(3)))
        },
        warnings: fits
            ? []
            : [`the output \`tests\` is empty: ${tests.length} names are too long for it; read ${file}`]
    };
}

// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(14031);
// EXTERNAL MODULE: ./src/selection/words.ts
var words = __webpack_require__(24111);
;// CONCATENATED MODULE: ./src/actions/select-summary.ts




/** Rows of the table; the rest is counted. */
const MAX_ROWS = 50;
/** A name may be as long as anybody likes. */
const MAX_SHOWN = 300;
/** The section of the job summary: what runs, why, and what is not known; bounded whatever the suite. */
function selectSummary(choice) {
    const { rendered, tests, total, selection } = choice;
    const head = rendered.everything
        ? `every test runs — ${words/* REASON_WORDS */.J[choice.reason]}`
        : `${tests.length} of ${(0,numbers/* counted */.hS)(total, 'test')} run — ${words/* REASON_WORDS */.J[choice.reason]}`;
    const lines = [`### Test selection: ${head}`, ''];
    const plan = rendered.everything ? undefined : (0,choose.planWords)(choice);
    if (plan !== undefined)
        lines.push(`${plan.replace(/^p/, 'P')}.`, '');
    for (const note of [...choice.warnings, ...choice.notes].slice(0, MAX_ROWS))
        lines.push(`- ${(0,report_escape/* mdText */.bC)(note.slice(0, 1000))}`);
    if (!rendered.everything && selection !== undefined) {
        const chosen = selection.decisions.filter(({ selected }) => selected);
        lines.push('', '<details><summary>Chosen tests and why</summary>', '', '| test | why |', '|---|---|');
        for (const { name, reason } of chosen.slice(0, MAX_ROWS))
            lines.push(`| ${(0,report_escape/* mdCode */.xs)((name ?? '').slice(0, MAX_SHOWN))} | ${(0,report_escape/* mdText */.bC)(reason)} |`);
        for (const { name, file } of tests.slice(chosen.length, chosen.length + MAX_ROWS))
            lines.push(`| ${(0,report_escape/* mdCode */.xs)(name.slice(0, MAX_SHOWN))} | ${(0,report_escape/* mdText */.bC)(`all of it runs, ${file ?? name} changed`)} |`);
        const left = chosen.length - MAX_ROWS;
        if (left > 0)
            lines.push('', `${left} more ${left === 1 ? 'is' : 'are'} in \`artifact/selected_tests.json\`.`);
        lines.push('', '</details>');
    }
    return `${lines.join('\n')}\n`;
}

;// CONCATENATED MODULE: ./src/actions/select.ts









/**
 * Choose the tests of the steps to come. Nothing here needs a token or the network. Evidence that is missing or broken
 * makes everything run, with a warning and exit status 0; a bad setting, or an argument file that cannot be
 * written, ends with an error, since a file of an earlier run could stand in for it.
 */
const select_select = async (world) => {
    const { settings, log, env } = world;
    (0,output.outputPath)(settings);
    const choice = await (0,choose.chooseTests)(world);
    (0,output.writeChoice)(choice, settings);
    const { outputs, warnings } = selectOutputsOf(choice, settings.values['select-output']);
    const redact = (0,lib_redact/* redactor */.$p)(world.secrets);
    const warn = (text) => log.warn(text);
    for (const warning of [...choice.warnings, ...warnings])
        warn(warning);
    for (const note of choice.notes)
        log.info(note);
    const { rendered, tests, total, reason } = choice;
    log.info(`${rendered.everything ? 'every test runs' : `${tests.length} of ${(0,numbers/* counted */.hS)(total, 'test')} run`} (${reason}), written to ${outputs['args-file']}`);
    locally(warn, 'the job summary was not written', () => (0,summary/* appendSummary */.f)(env['GITHUB_STEP_SUMMARY'], (bytes) => {
        const text = redact(selectSummary(choice));
        return Buffer.byteLength(text) > bytes ? '' : text;
    }));
    locally(warn, 'the outputs were not set', () => (0,github_outputs/* writeOutputs */.K)(env['GITHUB_OUTPUT'], (0,lib_redact/* redactDeep */.KL)(outputs, redact)));
    return 0;
};
/* harmony default export */ const actions_select = (select_select);
/** The argument file is what counts: a summary or an output that cannot be written is a warning. */
function locally(warn, doing, work) {
    try {
        work();
    }
    catch (error) {
        warn(`${doing}: ${(0,errors/* describeError */.Uc)(error)}`);
    }
}


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

/***/ 88353:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ writeOutputs)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97268);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10228);




/**
 * Set the action's outputs in the runner's file, with a delimiter that no value can guess ("Workflow commands",
 * multiline strings, docs.github.com). All of them in one write: a full disk leaves none half-written.
 * @throws GateError `io` when GITHUB_OUTPUT is not set or cannot be written.
 */
function writeOutputs(file, outputs) {
    const names = Object.keys(outputs);
    if (names.length === 0)
        return;
    if (file === undefined || file === '') {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue('io', 'the outputs could not be set: GITHUB_OUTPUT is not set', {
            remedy: 'run on a runner that gives a file for outputs'
        });
    }
    const text = names.map((name) => {
        if (!/^[A-Za-z_][A-Za-z0-9_-]*$/.test(name)) {
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue('io', `${JSON.stringify(name)} is no name for an output`, {
                remedy: 'use letters, digits, - and _'
            });
        }
        const delimiter = `ghadelimiter_${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
        return `${name}<<${delimiter}\n${outputs[name] ?? ''}\n${delimiter}\n`;
    });
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.appendFileSync)(file, text.join(''));
    }
    catch (error) {
        throw (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_3__/* .ioError */ .bD)(error, 'the file for outputs', 'check free space on the runner');
    }
}


/***/ }),

/***/ 92935:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ appendSummary)
/* harmony export */ });
/* unused harmony export MAX_SUMMARY_BYTES */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97268);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10228);



/** Above 1 MiB the runner drops the whole summary of a step ("Adding a job summary", docs.github.com). */
const MAX_SUMMARY_BYTES = 1_048_576;
function existing(file) {
    let fd = null;
    try {
        fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, 'r');
        const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd).size;
        const last = Buffer.alloc(1);
        const endsLine = bytes === 0 || ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(fd, last, 0, 1, bytes - 1) === 1 && last[0] === 0x0a);
        return { bytes, endsLine };
    }
    catch (error) {
        if ((0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .systemCode */ .xU)(error) === 'ENOENT')
            return { bytes: 0, endsLine: true };
        throw (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_2__/* .ioError */ .bD)(error, 'the job summary', 'see the HTML report instead');
    }
    finally {
        if (fd !== null)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
}
/**
 * Append to the job summary, leaving what is there.
 * @param render given the bytes that are left; what it returns in excess of them is an error, since writing it would
 *   also lose what others wrote.
 * @throws GateError `io` when GITHUB_STEP_SUMMARY is not set or cannot be written, `limit` when nothing fits.
 */
function appendSummary(file, render) {
    if (file === undefined || file === '') {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue('io', 'there is no job summary: GITHUB_STEP_SUMMARY is not set', {
            remedy: 'see the HTML report instead'
        });
    }
    const { bytes, endsLine } = existing(file);
    const before = endsLine ? '' : '\n';
    const available = MAX_SUMMARY_BYTES - bytes - before.length - 1;
    const text = available > 0 ? render(available) : '';
    const size = Buffer.byteLength(text);
    if (text === '' || size > available) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue('limit', `the job summary already holds ${bytes} bytes and ours needs ${size}; GitHub drops more than ${MAX_SUMMARY_BYTES}`, { remedy: 'write less to the summary in the same step, or see the HTML report instead' });
    }
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(file, `${before}${text}${text.endsWith('\n') ? '' : '\n'}`);
    }
    catch (error) {
        throw (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_2__/* .ioError */ .bD)(error, 'the job summary', 'see the HTML report instead');
    }
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

/***/ 14031:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $v: () => (/* binding */ mdHtml),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   T3: () => (/* binding */ mdUrl),
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   _v: () => (/* binding */ codeParts),
/* harmony export */   bC: () => (/* binding */ mdText),
/* harmony export */   eC: () => (/* binding */ scriptJson),
/* harmony export */   kc: () => (/* binding */ logText),
/* harmony export */   pS: () => (/* binding */ mdWords),
/* harmony export */   xs: () => (/* binding */ mdCode)
/* harmony export */ });
/**
 * Names of tests, files, branches and datasets are data that anybody may choose. Nothing of them may act: not as
 * markdown, not as HTML, not as a mention or a reference on GitHub, not as a control character in a terminal.
 */
/**
 * Characters that cannot be seen or that reorder what can be seen (controls, bidi and zero-width characters, line
 * separators, private use, unpaired surrogates) written out as `\u{202e}`; line breaks and tabs become spaces.
 */
function visible(text) {
    return text
        .replace(/[\t\n\v\f\r\u2028\u2029]+/g, ' ')
        .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, (c) => `\\u{${(c.codePointAt(0) ?? 0).toString(16)}}`);
}
const HTML = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** For HTML text and for attribute values in quotes. */
function escapeHtml(text) {
    return visible(text).replace(/[&<>"']/g, (c) => HTML[c] ?? c);
}
/** A zero-width space: GitHub looks for mentions after it has decoded entities, so that an entity does not help. */
const BREAK = '&#8203;';
/** What GitHub would turn into a link, a mention, a reference or an emoji, with a break put into it. */
function withBreaks(text) {
    return text
        .replace(/@/g, `&#64;${BREAK}`)
        .replace(/(?<!&)#/g, `&#35;${BREAK}`)
        .replace(/\b(GH)-(?=\d)/gi, `$1-${BREAK}`)
        .replace(/:(?=\/\/)/g, `&#58;${BREAK}`)
        .replace(/:(?=[a-z+-][\w+-]*:)/gi, `:${BREAK}`)
        .replace(/\b(www)\./gi, `$1.${BREAK}`);
}
/** One line, as it will be read: nothing hidden, white space folded to single spaces. */
function line(text) {
    return visible(text).trim().replace(/ {2,}/g, ' ');
}
function mdInline(text) {
    const escaped = text
        .replace(/&/g, '&amp;')
        .replace(/<(?![=\s\d])/g, '&lt;') // `<= 5` can open no tag
        .replace(/^>(?!=)|(?<=-)>/g, '&gt;')
        .replace(/\\/g, '&#92;')
        .replace(/\|/g, '&#124;')
        .replace(/`/g, '&#96;')
        .replace(/\$/g, '&#36;') // GitHub reads $x$ as mathematics
        .replace(/[*~[\]]/g, '\\$&')
        .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
        .replace(/^[-+](?=[\s-]|$)|^=+\s*$/, '\\$&')
        .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');
    return withBreaks(escaped);
}
/**
 * For a line of GitHub-flavoured markdown outside code, table cells included: reads as the same words, and is
 * never markup. White space is folded to single spaces.
 */
function mdText(text) {
    return mdInline(line(text));
}
/**
 * A sentence of ours in parts. We mark a command with backticks, as one does in a terminal; a name in the sentence may
 * hold some too, so that each part has to be escaped all the same: a name can look like code, and do no more.
 */
function codeParts(text) {
    const pieces = text.split(/(?<![\p{L}\p{N}`])`(?! )([^`]+)(?<! )`(?![\p{L}\p{N}`])/u);
    return pieces.map((piece, i) => ({ text: piece, code: i % 2 === 1 })).filter((part) => part.text !== '');
}
/** mdText for a sentence of ours: what stands between backticks is code, to be copied as it is. */
function mdWords(text) {
    return codeParts(line(text))
        .map((part) => (part.code ? mdCode(part.text) : mdInline(part.text)))
        .join('');
}
/** For text inside an HTML block of markdown (`<summary>`), where markdown itself is not read. */
function mdHtml(text) {
    return withBreaks(escapeHtml(text).replace(/&#39;/g, "'"));
}
/** Characters that mean nothing between two backticks, in a table cell or out of it; GitHub looks for no mention there. */
const PLAIN_CODE = /^[\p{L}\p{N}\p{M} _.,:;=+()[\]{}/'"^%?!*~@#$&-]+$/u;
/**
 * A name as code. Plain names stand between backticks; any other as `<code>` with every special character as a
 * reference, since a backtick or a pipe cannot be escaped between backticks. GitHub looks for mentions and
 * references outside `<code>` only; the empty comment keeps `a@b.c` from becoming a mail link.
 */
function mdCode(text) {
    const clean = line(text);
    if (clean === '')
        return '<code>(empty)</code>';
    if (PLAIN_CODE.test(clean))
        return `\`${clean}\``;
    const escaped = clean.replace(/[^\p{L}\p{N}\p{M} /-]/gu, (c) => {
        const reference = `&#${c.codePointAt(0) ?? 0};`;
        return c === '@' ? `${reference}<!-- -->` : reference;
    });
    return `<code>${escaped}</code>`;
}
/** The target of a markdown link, or undefined for anything but http and https. */
function mdUrl(url) {
    if (!URL.canParse(url))
        return undefined;
    const parsed = new URL(url);
    if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:')
        return undefined;
    return parsed.href.replace(/[()<>|\\`"']/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}
/** For a log line: control characters written out, so that a name cannot move the cursor or colour the terminal. */
function logText(text) {
    return visible(text).replace(/[—–]/g, '-').replace(/…/g, '...').replace(/·/g, '|').trim();
}
/** JSON for a `<script type="application/json">`: nothing in it can end the element or open a comment. */
function scriptJson(value) {
    return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}


/***/ }),

/***/ 93465:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   argumentFile: () => (/* binding */ argumentFile),
/* harmony export */   outputPath: () => (/* binding */ outputPath),
/* harmony export */   writeChoice: () => (/* binding */ writeChoice)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _eig_write_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47867);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10228);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97268);
/* harmony import */ var _lib_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9927);





/** Where the argument file goes. @throws GateError `path` outside of the repository or inside `.git` */
function outputPath({ root, values }) {
    const full = (0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveInside */ .LI)(root, values['select-output'], 'select-output');
    const parts = node_path__WEBPACK_IMPORTED_MODULE_0___default().relative(root, full).split((node_path__WEBPACK_IMPORTED_MODULE_0___default().sep));
    if (parts.some((part) => part.toLowerCase() === '.git')) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .ue('path', 'select-output lies inside .git', {
            remedy: 'name a file of the working tree',
            place: { setting: 'select-output' }
        });
    }
    return full;
}
/** The argument file as its runner reads it. An empty one runs everything, wherever the format allows it. */
function argumentFile({ rendered }) {
    return rendered.lines.map((line) => `${line}\n`).join('');
}
/** Write the argument file and, where the budgets were asked, `selected_tests.json`. @throws GateError `io` */
function writeChoice(choice, settings, selection = 'artifact/selected_tests.json') {
    (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeAtomic */ .vZ)(outputPath(settings), argumentFile(choice));
    if (choice.selection !== undefined)
        (0,_eig_write_json_js__WEBPACK_IMPORTED_MODULE_1__.writeRows)(node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(settings.root, selection), choice.selection);
}


/***/ }),

/***/ 24111:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ REASON_WORDS),
/* harmony export */   k: () => (/* binding */ MODE_WORDS)
/* harmony export */ });
/** Why these tests run, for people. */
const REASON_WORDS = {
    selected: 'chosen under the budget',
    'full-run': 'full-run is set',
    schedule: 'a scheduled run is a full one, so that every test stays observed',
    'default-branch': 'a run of the default branch is a full one, so that every test stays observed',
    'no-history': 'there is no history to choose by',
    'history-unreadable': 'the history could not be read',
    'test-list-unreadable': 'the list of tests could not be relied on',
    'changes-unknown': 'what changed is not known',
    'all-chosen': 'the budget is enough for every test',
    'nothing-chosen': 'the budget is enough for no test, and a runner without arguments runs them all',
    'not-expressible': 'the runner cannot be told to run these tests alone'
};
/** How tests were chosen from a ranking, for people. */
const MODE_WORDS = {
    knapsack: 'the set with the most bits under the budgets',
    density: 'the budget filled by chance of a failure per second',
    fallback: 'of fewer than 20 tests without a budget the ten that promise most'
};


/***/ })

};
