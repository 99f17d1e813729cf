export const id = 3971;
export const ids = [3971,5629];
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
    const { backtest } = await Promise.all(/* import() */[__webpack_require__.e(516), __webpack_require__.e(2127), __webpack_require__.e(2083)]).then(__webpack_require__.bind(__webpack_require__, 82083));
    const file = (0,_eig_js__WEBPACK_IMPORTED_MODULE_2__.historyFile)(world);
    const facts = backtest(node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(world.root, file), file, (0,_evidence_epistemic_js__WEBPACK_IMPORTED_MODULE_1__/* .backtestOptions */ ._q)(world.settings));
    const row = (name, apfd, rate) => `  ${name.padEnd(16)} ${apfd.toFixed(4)}  ${rate.toFixed(4)}`;
    out.text(`${facts.cycles} runs, ${facts.failing_cycles} with a failure, budget ${100 * facts.budget_fraction} % of the time`);
    out.text('  order            NAPFD   detection rate');
    out.text(row('selection', facts.napfd, facts.detection_rate.micro));
    for (const [name, { napfd, detection_rate }] of Object.entries(facts.baselines ?? {}))
        out.text(row(name, napfd, detection_rate));
    out.text(`predictions of the failure predictor: ECE ${facts.ece.toFixed(4)}, Brier ${facts.brier.toFixed(4)}`);
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
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _evidence_epistemic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99304);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97268);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10228);





/** The history that was named, or the one in the usual place. @throws GateError `usage` */
function historyFile({ root, settings }) {
    const file = settings.values.history ?? _evidence_epistemic_js__WEBPACK_IMPORTED_MODULE_2__/* .USUAL_HISTORY */ .g4.find((place) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_0___default().join(root, place)));
    if (file === undefined) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .ue('usage', `there is no history: looked for ${_evidence_epistemic_js__WEBPACK_IMPORTED_MODULE_2__/* .USUAL_HISTORY */ .g4.join(', ')}`, {
            remedy: 'name one with --history, or make one up with `mock`'
        });
    }
    return file;
}
/** Scores of the last run's tests from the earlier runs. */
const eig = async ({ world, options, out }) => {
    const { scoreHistory } = await Promise.all(/* import() */[__webpack_require__.e(516), __webpack_require__.e(1030)]).then(__webpack_require__.bind(__webpack_require__, 1030));
    const file = historyFile(world);
    const { values } = world.settings;
    const { rankings, runs, warnings, mock } = scoreHistory(node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(world.root, file), file, {
        predictor: values.predictor,
        usdPerHour: values['runner-usd-per-hour']
    });
    const output = typeof options['output'] === 'string' ? options['output'] : 'artifact/eig_rankings.json';
    (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_4__/* .writeAtomic */ .vZ)(node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(world.root, output), (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_4__/* .toJson */ .aB)(rankings));
    for (const warning of warnings)
        world.log.warn(warning);
    if (mock)
        out.text('mock: this history is made up');
    out.text(`${rankings.length} tests scored from ${runs} earlier runs, written to ${output}`);
    for (const { name, eig_bits, method, p_fail } of rankings.slice(0, 10)) {
        out.text(`  ${eig_bits.toFixed(4)} bits  ${JSON.stringify(name)} (${method}${p_fail === null ? '' : `, p ${p_fail.toFixed(4)}`})`);
    }
    out.data(rankings);
    return 0;
};
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (eig);


/***/ }),

/***/ 99304:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L1: () => (/* binding */ gatherBacktest),
/* harmony export */   YZ: () => (/* binding */ asEig),
/* harmony export */   _q: () => (/* binding */ backtestOptions),
/* harmony export */   g4: () => (/* binding */ USUAL_HISTORY),
/* harmony export */   hZ: () => (/* binding */ asUncertainty),
/* harmony export */   ls: () => (/* binding */ selectOptions),
/* harmony export */   x7: () => (/* binding */ gatherEpistemic)
/* harmony export */ });
/* unused harmony exports MIN_BACKTEST_RUNS, MIN_BACKTEST_FAILING, asHistory */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _gather_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49546);


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
 * Score the tests of this run from the history of earlier ones and select under the budgets. Where no test results
 * are given, the last run of the history is the one that is scored.
 */
async function gatherEpistemic(world, tests) {
    // The history's last run does not stand in for results that somebody relies on.
    if (tests.state === 'unreadable' || (tests.state === 'absent' && tests.configured))
        return { ...tests, configured: true };
    const { root, settings, run } = world;
    const options = { predictor: settings.values.predictor, usdPerHour: settings.values['runner-usd-per-hour'] };
    return (0,_gather_js__WEBPACK_IMPORTED_MODULE_1__/* .gather */ .kg)(world.inputs, () => (0,_gather_js__WEBPACK_IMPORTED_MODULE_1__/* .seek */ .jF)(world, 'history', USUAL_HISTORY), async ([file = '']) => {
        const [{ scoreHistory, scoreTests }, { selectTests }, { eigFacts }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(516), __webpack_require__.e(1030)]).then(__webpack_require__.bind(__webpack_require__, 1030)),
            Promise.all(/* import() */[__webpack_require__.e(2127), __webpack_require__.e(8268)]).then(__webpack_require__.bind(__webpack_require__, 37655)),
            __webpack_require__.e(/* import() */ 3704).then(__webpack_require__.bind(__webpack_require__, 83704))
        ]);
        const full = node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(root, file);
        const scored = tests.state === 'found'
            ? scoreTests(asHistory(tests.value), full, file, options, {
                commit: run.git_sha,
                run_id: run.ci_run_id
            })
            : scoreHistory(full, file, options);
        const selection = selectTests(scored.rankings, selectOptions(settings));
        return { scored, eig: eigFacts(scored, selection) };
    });
}
/** Budgets and objective as `select` takes them. */
function selectOptions({ values }) {
    return {
        objective: values['selection-objective'],
        usdPerHour: values['runner-usd-per-hour'],
        budgetSec: values['budget-sec'],
        budgetUsd: values['budget-usd'],
        budgetFraction: values['budget-fraction']
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
/** How selection would have done; absent, with the number that is missing, on a history too short to tell. */
async function gatherBacktest(world) {
    const { root, settings } = world;
    const evidence = await (0,_gather_js__WEBPACK_IMPORTED_MODULE_1__/* .gather */ .kg)(world.inputs, () => (0,_gather_js__WEBPACK_IMPORTED_MODULE_1__/* .seek */ .jF)(world, 'history', USUAL_HISTORY), async ([file = '']) => {
        const { backtest } = await Promise.all(/* import() */[__webpack_require__.e(516), __webpack_require__.e(2127), __webpack_require__.e(2083)]).then(__webpack_require__.bind(__webpack_require__, 82083));
        return backtest(node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(root, file), file, {
            ...backtestOptions(settings),
            verdictOnly: world.verdictOnly
        });
    });
    if (evidence.state !== 'found')
        return evidence;
    const { cycles, failing_cycles } = evidence.value;
    if (cycles >= MIN_BACKTEST_RUNS && failing_cycles >= MIN_BACKTEST_FAILING)
        return evidence;
    return {
        state: 'absent',
        looked_for: `at least ${MIN_BACKTEST_RUNS} runs, ${MIN_BACKTEST_FAILING} of them with a failure, in ${evidence.source}; it has ${cycles} and ${failing_cycles}`,
        // A young history is no mistake of its owner; naming the gate or its threshold still puts it in force.
        configured: false
    };
}
/** Predictor, objective and the budget as a share of each run's time. */
function backtestOptions({ values }) {
    return {
        predictor: values.predictor,
        objective: values['selection-objective'],
        budgetFraction: values['budget-fraction'] ?? 0.5,
        usdPerHour: values['runner-usd-per-hour']
    };
}


/***/ }),

/***/ 49546:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   i0: () => (/* binding */ requireFresh),
/* harmony export */   jF: () => (/* binding */ seek),
/* harmony export */   kg: () => (/* binding */ gather)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97268);
/* harmony import */ var _lib_globs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52952);




/**
 * Configured paths and globs, or the first of the usual places that exists: several formats of one measurement
 * often lie side by side, and reading one of them is enough.
 * @throws GateError `path` for a pattern that leaves the repository
 */
function seek({ root, settings }, name, usual) {
    const value = settings.values[name];
    const configured = typeof value === 'string' ? [value] : (value ?? []);
    if (configured.length > 0) {
        // A flag or a workflow input is the operator's word; the config file is the repository's, and stays inside it.
        const anywhere = settings.sourceOf(name) !== 'config';
        return {
            files: (0,_lib_globs_js__WEBPACK_IMPORTED_MODULE_3__/* .expandGlobs */ .GE)(root, configured, anywhere),
            looked_for: configured.join(', '),
            configured: true
        };
    }
    for (const place of usual) {
        const files = (0,_lib_globs_js__WEBPACK_IMPORTED_MODULE_3__/* .expandGlobs */ .GE)(root, [place]).filter((file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root, file)));
        if (files.length > 0)
            return { files, looked_for: place, configured: false };
    }
    return { files: [], looked_for: usual.join(', '), configured: false };
}
/**
 * Read evidence that was sought. What cannot be read is `unreadable`, whatever the reason, so that no fault of a
 * reader can lose the other reports or pass a gate.
 */
async function gather(inputs, sought, read) {
    let found;
    try {
        found = sought();
        const { files, looked_for, configured } = found;
        if (files.length === 0)
            return { state: 'absent', looked_for, configured };
        // What the operator keeps elsewhere is read, but cannot stand in a pack of this repository.
        for (const file of files)
            if (!node_path__WEBPACK_IMPORTED_MODULE_1___default().isAbsolute(file))
                inputs.add(file);
        return { state: 'found', value: await read(files), source: listed(files), configured };
    }
    catch (error) {
        return unreadable(error, found === undefined ? '' : listed(found.files), found?.configured ?? true);
    }
}
/**
 * Reports older than the test command that should have written them are left over from an earlier run.
 * @param since milliseconds since the epoch; undefined where no test command was run
 * @throws GateError `evidence` for the first stale file
 */
function requireFresh(root, files, since) {
    if (since === undefined)
        return;
    // Some file systems keep whole seconds, some two.
    const stale = files.find((file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(root, file)).mtimeMs < since - 2_000);
    if (stale !== undefined) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue('evidence', `${stale} was not written by test-command; it is left over from an earlier run`, {
            remedy: 'make test-command write this report, or do not configure it',
            place: { file: stale }
        });
    }
}
/** Any error as evidence that no gate can pass on. */
function unreadable(error, source, configured) {
    if (error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue) {
        return {
            state: 'unreadable',
            source: error.place.file ?? source,
            reason: error.message,
            remedy: error.remedy,
            configured
        };
    }
    const reason = `internal error: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
    return {
        state: 'unreadable',
        source,
        reason,
        remedy: 'report this with the file that caused it',
        configured
    };
}
const SHOWN = 3;
function listed(files) {
    const more = files.length - SHOWN;
    return files.slice(0, SHOWN).join(', ') + (more > 0 ? ` and ${more} more` : '');
}


/***/ }),

/***/ 52952:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fv: () => (/* binding */ walkFiles),
/* harmony export */   GE: () => (/* binding */ expandGlobs),
/* harmony export */   bz: () => (/* binding */ hasGlob)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14006);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(picomatch__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97268);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9927);





/** A directory tree deeper or larger than this is refused rather than walked for ever. */
const MAX_DEPTH = 64;
const MAX_ENTRIES = 1_000_000;
function hasGlob(pattern) {
    return /[*?[\]{}!()]/.test(pattern);
}
/** Files below `dir`, relative with forward slashes, sorted by code unit; symlinked directories are not entered. */
function walkFiles(dir, skip = () => false) {
    const found = [];
    const visit = (relative, depth) => {
        if (depth > MAX_DEPTH)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue('limit', `${relative} is more than ${MAX_DEPTH} directories deep`, {
                remedy: 'name a narrower path'
            });
        for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(dir, relative), { withFileTypes: true })) {
            const name = relative === '' ? entry.name : `${relative}/${entry.name}`;
            if (skip(name))
                continue;
            if (entry.isDirectory())
                visit(name, depth + 1);
            else
                found.push(name);
            if (found.length > MAX_ENTRIES)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue('limit', `${dir} holds more than ${MAX_ENTRIES} files`, {
                    remedy: 'name a narrower path'
                });
        }
    };
    visit('', 0);
    return found.sort();
}
/**
 * Expand paths and globs against `root`; results each once, in the order of the patterns and sorted within one:
 * relative with forward slashes inside the root, absolute outside. A plain path stands for itself even where nothing
 * exists there.
 * @param anywhere true for what the operator typed; false for what a file of the repository says
 * @throws GateError `path` for a pattern that leaves the root where it may not
 */
function expandGlobs(root, patterns, anywhere = false) {
    const found = new Set();
    const add = (absolute) => {
        found.add((0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(root, absolute) ? (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .relativeTo */ .Mf)(root, absolute) : absolute);
    };
    const locate = (p) => (anywhere ? node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(root, p) : (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveInside */ .LI)(root, p));
    for (const pattern of patterns.map(_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .toPosix */ .d7)) {
        // A file may really be called `a[1].json`.
        if (!hasGlob(pattern) || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(root, pattern))) {
            add(locate(pattern));
            continue;
        }
        const { base, glob } = picomatch__WEBPACK_IMPORTED_MODULE_4___default().scan(pattern);
        const start = locate(base === '' ? '.' : base);
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(start))
            continue;
        const matches = picomatch__WEBPACK_IMPORTED_MODULE_4___default()(glob, { dot: true });
        for (const name of walkFiles(start, (n) => /(^|\/)(node_modules|\.git)$/.test(n))) {
            if (matches(name))
                add(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(start, name));
        }
    }
    return [...found];
}


/***/ })

};
