export const id = 887;
export const ids = [887,7357];
export const modules = {

/***/ 90887:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  no: () => (/* binding */ assess),
  Cu: () => (/* binding */ factsOnDisk),
  nL: () => (/* binding */ numbers)
});

// EXTERNAL MODULE: ./src/evidence/epistemic.ts
var evidence_epistemic = __webpack_require__(99304);
// EXTERNAL MODULE: ./src/evidence/gather.ts
var gather = __webpack_require__(49546);
;// CONCATENATED MODULE: ./src/evidence/calibration.ts

const USUAL_PREDICTIONS = [
    'predictions.json',
    'predictions.jsonl',
    'predictions.csv',
    'artifact/predictions.json'
];
/** Calibration of the team's own model, from its predictions. */
function gatherPredictions(world) {
    const { root, settings, verdictOnly } = world;
    const bins = settings.values['calibration-bins'];
    const strategy = settings.values['calibration-strategy'];
    return (0,gather/* gather */.kg)(world.inputs, () => (0,gather/* seek */.jF)(world, 'predictions', USUAL_PREDICTIONS), async ([found = '']) => {
        const [{ readPredictions }, { calibrate, summarizeCalibration }] = await Promise.all([
            __webpack_require__.e(/* import() */ 3438).then(__webpack_require__.bind(__webpack_require__, 53438)),
            __webpack_require__.e(/* import() */ 4605).then(__webpack_require__.bind(__webpack_require__, 24605))
        ]);
        const predictions = await readPredictions(root, found);
        if (verdictOnly)
            return summarizeCalibration(predictions.y_true, predictions.y_prob, bins, strategy);
        const facts = calibrate(predictions, { bins, strategy });
        const { ece, mce, brier_score } = facts;
        return { ece, mce, brier_score, facts };
    });
}

// EXTERNAL MODULE: ./src/evidence/builds.ts
var builds = __webpack_require__(20572);
// EXTERNAL MODULE: ./src/evidence/coverage.ts
var coverage = __webpack_require__(20111);
// EXTERNAL MODULE: ./src/evidence/datasets.ts
var datasets = __webpack_require__(54220);
;// CONCATENATED MODULE: ./src/evidence/facts.ts
/**
 * Which of several pieces of evidence a gate sees: the first that was configured, even where it is missing or broken,
 * since somebody relies on it; otherwise the first that was found.
 */
function prefer(...candidates) {
    const chosen = candidates.find((c) => c.configured) ?? candidates.find((c) => c.state !== 'absent');
    return chosen ?? { state: 'absent', looked_for: lookedFor(candidates), configured: false };
}
function lookedFor(candidates) {
    return candidates.flatMap((c) => (c.state === 'absent' ? [c.looked_for] : [])).join('; ');
}
/** Evidence with another value, in the same state. */
function view(evidence, take) {
    return evidence.state === 'found' ? { ...evidence, value: take(evidence.value) } : evidence;
}
/** The three groups of numbers of a ledger entry. */
function ledgerFacts(entry) {
    return {
        calibration: view(entry, ({ ece, mce, brier_score }) => ({
            ...(ece !== undefined && { ece }),
            ...(mce !== undefined && { mce }),
            ...(brier_score !== undefined && { brier_score })
        })),
        uncertainty: view(entry, ({ entropy_before, entropy_after }) => ({
            ...(entropy_before !== undefined && { entropy_before }),
            ...(entropy_after !== undefined && { entropy_after })
        })),
        eig: view(entry, ({ avg_eig_bits }) => (avg_eig_bits === undefined ? {} : { avg_eig_bits }))
    };
}
/** Calibration of the failure predictor over the history, where the team has no model of its own. */
function predictorCalibration(backtest) {
    if (backtest.state !== 'found')
        return { ...backtest, configured: false };
    const { ece, mce, brier, calibration } = backtest.value;
    return {
        state: 'found',
        value: {
            ece,
            mce,
            brier_score: brier,
            of_predictor: true,
            ...(calibration !== undefined && { facts: calibration })
        },
        source: `the failure predictor's own predictions over ${backtest.source}`,
        configured: false
    };
}

;// CONCATENATED MODULE: ./src/evidence/ledger.ts

/**
 * The newest entry of the experiment ledger. Entries that `run` wrote are history: taken as evidence
 * they would let a run pass on the measurements of an earlier one.
 */
async function gatherLedger(world) {
    const { root, settings } = world;
    const dir = settings.values['ledger-dir'];
    const configured = settings.isExplicit('ledger-dir');
    const { newestEntry } = await __webpack_require__.e(/* import() */ 9965).then(__webpack_require__.bind(__webpack_require__, 29965));
    const wanted = { looked_for: `an entry in ${dir}/*.jsonl`, configured };
    let entry = null;
    const evidence = await (0,gather/* gather */.kg)(world.inputs, () => {
        entry = newestEntry(root, dir);
        return { files: entry === null ? [] : [entry.file], ...wanted };
    }, () => entry);
    if (evidence.state !== 'found')
        return evidence;
    const { value } = evidence;
    if (value === null)
        return { state: 'absent', ...wanted };
    const when = value.timestamp ?? 'an unknown time';
    return { ...evidence, value, source: `${value.file}:${value.line} of ${when}` };
}

// EXTERNAL MODULE: ./src/evidence/tests.ts
var evidence_tests = __webpack_require__(38656);
// EXTERNAL MODULE: ./src/lib/redact.ts
var redact = __webpack_require__(60310);
// EXTERNAL MODULE: ./src/gates/judge.ts + 7 modules
var judge = __webpack_require__(69675);
// EXTERNAL MODULE: ./src/gates/thresholds.ts + 1 modules
var thresholds = __webpack_require__(87464);
;// CONCATENATED MODULE: ./src/assess.ts











/** Everything on disk, measured; the double build is read and not run. What `gates`, `report` and `pack` judge. */
async function factsOnDisk(world) {
    const tests = await (0,evidence_tests/* gatherTests */._)(world);
    return {
        datasets: await (0,datasets/* gatherDatasets */.$s)(world),
        coverage: await (0,coverage/* gatherCoverage */.m)(world),
        tests,
        ...(await numbers(world, tests)),
        builds: await (0,builds/* readBuilds */.A)(world)
    };
}
/** Calibration and the epistemic numbers, each from the strongest evidence there is. */
async function numbers(world, tests) {
    const predictions = await gatherPredictions(world);
    const epistemic = await (0,evidence_epistemic/* gatherEpistemic */.x7)(world, tests);
    const backtest = await (0,evidence_epistemic/* gatherBacktest */.L1)(world);
    const ledger = ledgerFacts(await gatherLedger(world));
    return {
        calibration: prefer(predictions, ledger.calibration, predictorCalibration(backtest)),
        uncertainty: prefer((0,evidence_epistemic/* asUncertainty */.hZ)(epistemic), ledger.uncertainty),
        eig: prefer((0,evidence_epistemic/* asEig */.YZ)(epistemic), ledger.eig),
        backtest
    };
}
/** Facts to the one value that every publication renders. @throws GateError `setting` for an unknown gate */
function assess(world, facts, warnings = []) {
    const gates = (0,judge/* judge */.S4)(facts, (0,thresholds/* gateRequest */.t)(world.settings));
    const fromEvidence = [
        ...(facts.datasets.state === 'found' ? facts.datasets.value.warnings : []),
        ...(facts.eig.state === 'found' ? (facts.eig.value.facts?.warnings ?? []) : [])
    ];
    const assessment = {
        schema: 'provenance-gates/assessment/v1',
        result: world.signal.aborted ? 'cancelled' : (0,judge/* overall */.Me)(gates),
        gates,
        run: world.run,
        facts,
        settings: world.settings.view,
        warnings: [...warnings, ...fromEvidence],
        mock: facts.eig.state === 'found' && facts.eig.value.facts?.mock === true
    };
    return world.secrets.length === 0 ? assessment : (0,redact/* redactDeep */.KL)(assessment, (0,redact/* redactor */.$p)(world.secrets));
}


/***/ }),

/***/ 81805:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ VARIATION_NAMES)
/* harmony export */ });
const VARIATION_NAMES = [
    'build_path',
    'timezone',
    'locale',
    'icu_locale',
    'home',
    'user',
    'path',
    'umask',
    'cpu_count',
    'aslr',
    'kernel',
    'hostname',
    'file_order',
    'source_mtime',
    'clock',
    'hash_seed'
];


/***/ }),

/***/ 20572:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readBuilds),
/* harmony export */   P: () => (/* binding */ buildTwice)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _builds_variation_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81805);
/* harmony import */ var _lib_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9927);
/* harmony import */ var _lib_nearest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72269);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97268);
/* harmony import */ var _gather_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49546);







const LOOKED_FOR = 'a build-command in the settings';
/** Builds twice and compares, when there is a build command; a build that fails is `not_tested` with its reason. */
async function buildTwice(world) {
    const { settings, root, run, log, signal, sourceDateEpoch } = world;
    const command = settings.values['build-command'];
    const outputs = settings.values['build-outputs'];
    if (command === undefined) {
        if (outputs === undefined)
            return { state: 'absent', looked_for: LOOKED_FOR, configured: false };
        return { state: 'absent', looked_for: `${LOOKED_FOR} (only build-outputs is set)`, configured: true };
    }
    try {
        if (outputs === undefined || outputs.length === 0) {
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .ue('setting', 'build-command is set but build-outputs is not', {
                remedy: 'name the directories or files that the build writes',
                place: { setting: 'build-outputs' }
            });
        }
        const { doubleBuild } = await Promise.all(/* import() */[__webpack_require__.e(4079), __webpack_require__.e(494)]).then(__webpack_require__.bind(__webpack_require__, 80494));
        const setup = settings.values['build-setup'];
        const value = await doubleBuild({
            root,
            command,
            outputs: [...outputs],
            ...(setup !== undefined && { setup }),
            timeoutSec: settings.values['build-timeout'],
            ...buildSettings(world),
            ...(sourceDateEpoch !== undefined && { sourceDateEpoch }),
            gitSha: run.git_sha === 'unknown' ? null : run.git_sha,
            log,
            signal
        });
        return { state: 'found', value, source: `two builds of ${JSON.stringify(command)}`, configured: true };
    }
    catch (error) {
        return (0,_gather_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadable */ .O$)(error, 'build-command', true);
    }
}
/**
 * The comparison that an earlier `run` or `double-build` left on disk; one of another commit is no evidence for
 * this one.
 */
async function readBuilds({ root, settings, inputs, run }) {
    const file = `${settings.values['evidence-dir']}/builds/comparison.json`;
    const configured = settings.values['build-command'] !== undefined;
    const evidence = await (0,_gather_js__WEBPACK_IMPORTED_MODULE_4__/* .gather */ .kg)(inputs, () => ({
        files: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root, file)) ? [file] : [],
        looked_for: `${file} (written by double-build)`,
        configured
    }), async ([found = '']) => {
        const { readBuildComparison } = await Promise.all(/* import() */[__webpack_require__.e(5869), __webpack_require__.e(3120)]).then(__webpack_require__.bind(__webpack_require__, 33120));
        return readBuildComparison(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root, found), found);
    });
    if (evidence.state !== 'found')
        return evidence;
    const sha = evidence.value.git_sha;
    if (sha === run.git_sha || (sha === null && run.git_sha === 'unknown'))
        return evidence;
    return {
        state: 'absent',
        looked_for: `${file} of commit ${run.git_sha.slice(0, 12)}; it is of ${sha?.slice(0, 12) ?? 'no commit'}`,
        configured
    };
}
/** diffoscope, where it is installed, looks at the kept pairs for at most so long. */
const DIFFOSCOPE_SEC = 60;
/** How to build, from the settings. @throws GateError `setting` for an unknown variation */
function buildSettings({ root, settings }) {
    const { values } = settings;
    const ignore = values['build-ignore'];
    const parallel = values['build-parallel'];
    const dir = `${values['evidence-dir']}/builds/differing`;
    return {
        ...(ignore !== undefined && { ignore: [...ignore] }),
        parallel: parallel === 'auto' ? 'auto' : parallel === 'true',
        ...variationsOf(values['build-variations']),
        ...(values['build-explain'] && { explain: { timeoutSec: values['build-explain-timeout'] } }),
        ...(values['build-keep-mb'] > 0 && {
            keep: {
                dir: (0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveInside */ .LI)(root, dir, 'evidence-dir'),
                shown: dir,
                maxBytes: values['build-keep-mb'] * 1_000_000,
                diffoscopeSec: DIFFOSCOPE_SEC
            }
        })
    };
}
function variationsOf(names) {
    const [only, ...others] = names;
    if (others.length === 0 && only === 'all')
        return {};
    if (others.length === 0 && only === 'none')
        return { variations: [] };
    return {
        variations: names.map((name) => {
            const known = _builds_variation_names_js__WEBPACK_IMPORTED_MODULE_5__/* .VARIATION_NAMES */ .P.find((variation) => variation === name);
            if (known !== undefined)
                return known;
            const like = (0,_lib_nearest_js__WEBPACK_IMPORTED_MODULE_6__/* .nearest */ .p)(name, _builds_variation_names_js__WEBPACK_IMPORTED_MODULE_5__/* .VARIATION_NAMES */ .P);
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .ue('setting', `build-variations: there is no variation ${JSON.stringify(name.slice(0, 100))}`, {
                remedy: like === undefined ? `name some of ${_builds_variation_names_js__WEBPACK_IMPORTED_MODULE_5__/* .VARIATION_NAMES */ .P.join(', ')}` : `did you mean ${like}?`,
                place: { setting: 'build-variations' }
            });
        })
    };
}


/***/ }),

/***/ 20111:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ gatherCoverage)
/* harmony export */ });
/* unused harmony export USUAL_COVERAGE */
/* harmony import */ var _gather_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49546);

/** Where coverage tools write by default, most telling first. */
const USUAL_COVERAGE = [
    'coverage.json',
    'coverage.xml',
    'lcov.info',
    'coverage/lcov.info',
    'coverage/coverage-final.json',
    'coverage/cobertura-coverage.xml',
    'coverage/.resultset.json',
    'coverage.out',
    'cover.out',
    'clover.xml',
    'coverage/clover.xml',
    'target/site/jacoco/jacoco.xml',
    'build/reports/jacoco/test/jacocoTestReport.xml'
];
function gatherCoverage(world, freshSince) {
    return (0,_gather_js__WEBPACK_IMPORTED_MODULE_0__/* .gather */ .kg)(world.inputs, () => (0,_gather_js__WEBPACK_IMPORTED_MODULE_0__/* .seek */ .jF)(world, 'coverage-files', USUAL_COVERAGE), async (files) => {
        (0,_gather_js__WEBPACK_IMPORTED_MODULE_0__/* .requireFresh */ .i0)(world.root, files, freshSince);
        const { readCoverage } = await Promise.all(/* import() */[__webpack_require__.e(5869), __webpack_require__.e(2560), __webpack_require__.e(8697)]).then(__webpack_require__.bind(__webpack_require__, 28697));
        return readCoverage(world.root, files);
    });
}


/***/ }),

/***/ 54220:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $s: () => (/* binding */ gatherDatasets),
/* harmony export */   k2: () => (/* binding */ contractRules),
/* harmony export */   tu: () => (/* binding */ USUAL_CONTRACTS)
/* harmony export */ });
/* harmony import */ var _gather_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49546);

const USUAL_CONTRACTS = ['data_contracts.yaml', 'data_contracts.yml'];
/** Every dataset against its contract. */
function gatherDatasets(world) {
    const { root, settings } = world;
    return (0,_gather_js__WEBPACK_IMPORTED_MODULE_0__/* .gather */ .kg)(world.inputs, () => (0,_gather_js__WEBPACK_IMPORTED_MODULE_0__/* .seek */ .jF)(world, 'data-contracts', USUAL_CONTRACTS), async ([file = '']) => {
        const { validateDatasets } = await Promise.all(/* import() */[__webpack_require__.e(5869), __webpack_require__.e(8815), __webpack_require__.e(7260)]).then(__webpack_require__.bind(__webpack_require__, 17260));
        return validateDatasets(root, file, contractRules(settings));
    });
}
/** Explicit settings beat the contract's own `validation:` block, which beats the defaults. */
function contractRules(settings) {
    return {
        ...(settings.isExplicit('enforce-checksums') && {
            enforceChecksums: settings.values['enforce-checksums']
        }),
        ...(settings.isExplicit('block-on-mismatch') && { blockOnMismatch: settings.values['block-on-mismatch'] })
    };
}


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

/***/ 38656:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ gatherTests)
/* harmony export */ });
/* unused harmony export USUAL_TEST_RESULTS */
/* harmony import */ var _gather_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49546);

/** Where test runners write by default. */
const USUAL_TEST_RESULTS = [
    'junit.xml',
    'test-results.xml',
    'pytest.xml',
    'test-results/**/*.xml',
    'reports/junit*.xml',
    'target/surefire-reports/TEST-*.xml',
    'build/test-results/**/TEST-*.xml',
    'TestResults/*.trx',
    'ctrf/*.json'
];
function gatherTests(world, freshSince) {
    return (0,_gather_js__WEBPACK_IMPORTED_MODULE_0__/* .gather */ .kg)(world.inputs, () => (0,_gather_js__WEBPACK_IMPORTED_MODULE_0__/* .seek */ .jF)(world, 'test-results', USUAL_TEST_RESULTS), async (files) => {
        (0,_gather_js__WEBPACK_IMPORTED_MODULE_0__/* .requireFresh */ .i0)(world.root, files, freshSince);
        const { readTests } = await Promise.all(/* import() */[__webpack_require__.e(5869), __webpack_require__.e(2560), __webpack_require__.e(2622)]).then(__webpack_require__.bind(__webpack_require__, 92622));
        return readTests(world.root, files);
    });
}


/***/ }),

/***/ 96457:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ pick)
/* harmony export */ });
/** Take a measurement out of evidence; `undefined` means that this evidence lacks it, which is absence. */
function pick(evidence, lacking, take) {
    if (evidence.state !== 'found')
        return evidence;
    const measure = take(evidence.value);
    return measure === undefined
        ? { state: 'absent', looked_for: `${lacking} in ${evidence.source}`, configured: evidence.configured }
        : { ...evidence, value: measure };
}


/***/ }),

/***/ 69675:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $u: () => (/* binding */ exitStatus),
  S4: () => (/* binding */ judge),
  Me: () => (/* binding */ overall)
});

// UNUSED EXPORTS: GATES

// EXTERNAL MODULE: ./src/gates/rows/builds.ts
var builds = __webpack_require__(2027);
// EXTERNAL MODULE: ./src/gates/gate.ts
var gate = __webpack_require__(96457);
// EXTERNAL MODULE: ./src/lib/numbers.ts
var numbers = __webpack_require__(67357);
;// CONCATENATED MODULE: ./src/gates/numeric.ts

/** Equality passes; both sides are rounded to 12 significant digits first. A value that is not finite fails. */
function atLeast(value, threshold) {
    return typeof value === 'number' && Number.isFinite(value) && (0,numbers/* round12 */.u8)(value) >= (0,numbers/* round12 */.u8)(threshold)
        ? 'pass'
        : 'fail';
}
/** See atLeast. */
function atMost(value, threshold) {
    return typeof value === 'number' && Number.isFinite(value) && (0,numbers/* round12 */.u8)(value) <= (0,numbers/* round12 */.u8)(threshold)
        ? 'pass'
        : 'fail';
}

;// CONCATENATED MODULE: ./src/gates/rows/calibration.ts


/** The three calibration gates differ in nothing but the number they take. */
function calibrationGate({ name, key, threshold, words, remedy }) {
    return {
        name,
        comparison: '<=',
        threshold,
        judge: (value, t) => atMost(value, threshold(t)),
        measure: (facts) => (0,gate/* pick */.U)(facts.calibration, `calibration.${key}`, (c) => {
            const value = c[key];
            if (value === undefined)
                return undefined;
            const full = c.facts;
            const own = c.of_predictor === true;
            const what = own ? `${words} of the failure predictor` : words;
            const advice = own ? 'give the predictions of your own model, or more history' : remedy;
            if (full === undefined)
                return { value, detail: what, remedy: advice };
            return {
                value,
                detail: `${what} over ${full.n_samples} predictions in ${full.n_bins} bins`,
                remedy: advice,
                interval: full.ci[key],
                sample_size: full.n_samples
            };
        })
    };
}
const eceGate = calibrationGate({
    name: 'ece',
    key: 'ece',
    threshold: (t) => t.eceMax,
    words: 'expected calibration error',
    remedy: 'recalibrate the model (isotonic or Platt scaling on held-out data) and write the predictions again'
});
const brierGate = calibrationGate({
    name: 'brier',
    key: 'brier_score',
    threshold: (t) => t.brierMax,
    words: 'Brier score',
    remedy: 'the predictions are too far from the outcomes: compare with the last model before recalibrating'
});
const mceGate = calibrationGate({
    name: 'mce',
    key: 'mce',
    threshold: (t) => t.mceMax,
    words: 'maximum calibration error',
    remedy: 'look at the worst bin of the reliability diagram: it may hold few samples or a group that the model misjudges'
});

;// CONCATENATED MODULE: ./src/gates/rows/coverage.ts


/** Covered lines in percent, as the tool reports it. */
const coverageGate = {
    name: 'coverage',
    comparison: '>=',
    threshold: (t) => t.coverageMin,
    judge: (value, t) => atLeast(value, t.coverageMin),
    measure: (facts) => (0,gate/* pick */.U)(facts.coverage, 'line coverage', (c) => {
        const [worst] = c.worst;
        return {
            value: c.percent,
            detail: c.lines_total === 0
                ? 'the total that the report states'
                : `${c.lines_covered} of ${c.lines_total} lines in ${c.files} files are covered`,
            remedy: worst === undefined || worst.lines_covered === worst.lines_total
                ? 'cover more lines'
                : `cover more lines; start with ${worst.path}, where ${worst.lines_total - worst.lines_covered} of ${worst.lines_total} are not covered`,
            ...(c.lines_total > 0 && { sample_size: c.lines_total })
        };
    })
};

;// CONCATENATED MODULE: ./src/gates/rows/datasets.ts

/** Every dataset contract verified, none blocked. The value is the number of blocked datasets. */
const datasetsGate = {
    name: 'datasets',
    comparison: '==',
    threshold: () => 0,
    judge: (value) => (value === 0 ? 'pass' : 'fail'),
    measure: (facts) => (0,gate/* pick */.U)(facts.datasets, 'datasets', (d) => {
        const blocked = d.datasets.filter((s) => s.blocking);
        const verified = d.datasets.filter((s) => s.status === 'verified').length;
        const [first] = blocked;
        const count = `${verified} of ${d.datasets.length} datasets verified`;
        return {
            // Errors of the contract itself block as one, even when no single dataset does.
            value: blocked.length + (d.passed || blocked.length > 0 ? 0 : 1),
            detail: first !== undefined
                ? `${count}; ${first.name}: ${first.message ?? first.status}`
                : d.passed
                    ? count
                    : (d.errors[0] ?? count),
            remedy: first?.remedy ?? 'restore the data, or mend the contract',
            sample_size: d.datasets.length
        };
    })
};

;// CONCATENATED MODULE: ./src/gates/rows/detection-rate.ts


/** Share of the history's failures that selection would have caught, each run predicted from earlier ones only. */
const detectionRateGate = {
    name: 'detection-rate',
    comparison: '>=',
    threshold: (t) => t.minDetectionRate,
    judge: (value, t) => atLeast(value, t.minDetectionRate),
    measure: (facts) => (0,gate/* pick */.U)(facts.backtest, 'a back-test', (b) => ({
        value: b.detection_rate.micro,
        detail: `back-test over ${b.cycles} runs, ${b.failing_cycles} of them with a failure, at ${100 * b.budget_fraction} % of the time`,
        remedy: 'selection misses failures: raise the budget, or run the whole suite more often so that the history tells more',
        sample_size: b.failing_cycles
    }))
};

;// CONCATENATED MODULE: ./src/gates/rows/entropy-delta.ts



/** How much this run changed what is known about the tests, bits per test. */
const entropyDeltaGate = {
    name: 'entropy-delta',
    comparison: '<=',
    threshold: (t) => t.maxEntropyDelta,
    judge: (value, t) => atMost(value, t.maxEntropyDelta),
    measure: (facts) => (0,gate/* pick */.U)(facts.uncertainty, 'uncertainty.entropy_before and entropy_after', (u) => {
        if (u.entropy_before === undefined || u.entropy_after === undefined)
            return undefined;
        return {
            value: (0,numbers/* round12 */.u8)(Math.abs(u.entropy_after - u.entropy_before)),
            detail: `mean predictive entropy went from ${u.entropy_before.toFixed(4)} to ${u.entropy_after.toFixed(4)} bits per test`,
            remedy: 'many tests behaved unlike their history: look at new failures, renamed tests and a changed environment',
            ...(u.tests !== undefined && { sample_size: u.tests })
        };
    })
};

;// CONCATENATED MODULE: ./src/gates/rows/min-eig.ts


/** Mean expected information gain of the selected tests, bits. */
const minEigGate = {
    name: 'min-eig',
    comparison: '>=',
    threshold: (t) => t.minEigBits,
    judge: (value, t) => atLeast(value, t.minEigBits),
    measure: (facts) => (0,gate/* pick */.U)(facts.eig, 'selector_metrics.avg_eig_bits', (e) => {
        if (e.avg_eig_bits === undefined)
            return undefined;
        const stats = e.facts?.selection.stats;
        return {
            value: e.avg_eig_bits,
            detail: stats === undefined
                ? 'mean expected information gain'
                : `mean over the ${stats.selected} of ${stats.total} tests that were selected`,
            remedy: 'the selected tests tell little: raise the budget, drop tests that never fail, or add tests where failures happen',
            ...(stats !== undefined && { sample_size: stats.selected })
        };
    })
};

;// CONCATENATED MODULE: ./src/gates/judge.ts







/** The gates table, in the order in which reports list it. */
const GATES = [
    coverageGate,
    eceGate,
    brierGate,
    mceGate,
    entropyDeltaGate,
    minEigGate,
    detectionRateGate,
    builds/* buildsGate */.J,
    datasetsGate
];
/** Facts and thresholds to verdicts: pure, one result a gate, in the order of the table. */
function judge(facts, request) {
    return GATES.map((gate) => judgeOne(gate, facts, request));
}
function judgeOne(gate, facts, { asked, explicit, thresholds }) {
    const evidence = gate.measure(facts);
    const required = asked === 'auto' ? evidence.configured || explicit.has(gate.name) : asked.has(gate.name);
    const base = {
        name: gate.name,
        threshold: gate.threshold(thresholds),
        comparison: gate.comparison,
        required
    };
    if (asked !== 'auto' && !asked.has(gate.name)) {
        return { ...base, verdict: 'not-evaluated', value: null, message: 'not asked for by `gates`', source: '' };
    }
    switch (evidence.state) {
        case 'absent': {
            const message = `no evidence: looked for ${evidence.looked_for}`;
            if (!required)
                return { ...base, verdict: 'not-evaluated', value: null, message, source: '' };
            return {
                ...base,
                verdict: 'fail',
                value: null,
                message,
                source: '',
                remedy: 'write this evidence in an earlier step, or stop asking for this gate'
            };
        }
        case 'unreadable':
            return {
                ...base,
                verdict: 'fail',
                value: null,
                message: evidence.reason,
                source: evidence.source,
                remedy: evidence.remedy
            };
        case 'found': {
            const { value, detail, remedy, interval, sample_size } = evidence.value;
            const verdict = gate.judge(value, thresholds);
            return {
                ...base,
                verdict,
                value: typeof value === 'number' && !Number.isFinite(value) ? null : value,
                message: detail,
                source: evidence.source,
                ...(verdict !== 'pass' && { remedy }),
                ...(interval !== undefined && { interval }),
                ...(sample_size !== undefined && { sample_size })
            };
        }
    }
}
/** failed when a gate failed; incomplete when none could be evaluated; else passed. */
function overall(gates) {
    if (gates.some((g) => g.verdict === 'fail'))
        return 'failed';
    return gates.every((g) => g.verdict === 'not-evaluated') ? 'incomplete' : 'passed';
}
/** 0 all evaluated gates pass; 1 a gate failed; 2 there was no evidence at all (DESIGN: Verdicts). */
function exitStatus(result) {
    return { passed: 0, failed: 1, incomplete: 2, cancelled: 130 }[result];
}


/***/ }),

/***/ 2027:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ buildsGate)
/* harmony export */ });
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96457);

function describe(c) {
    if (c.status === 'not_tested') {
        const [reason = 'no reason was recorded'] = (c.reason ?? '').split('\n');
        return {
            detail: `the double build was not carried out: ${reason}`,
            remedy: 'make the build command work in a clean copy of the sources'
        };
    }
    const [first] = c.differences;
    if (first === undefined)
        return { detail: `two builds of ${c.builds[0]?.files ?? 0} files are the same`, remedy: 'nothing to do' };
    const more = c.differences.length + c.differences_omitted - 1;
    return {
        detail: `${place(c)}${first.path} differs: ${first.detail}${more > 0 ? ` (and ${more} more)` : ''}`,
        remedy: first.remedy ?? 'compare the two outputs, see evidence/builds/comparison.json'
    };
}
/** Paths of a single output directory are relative to it; people look for them from the project's root. */
function place({ outputs }) {
    const [only, ...others] = outputs;
    return only === undefined || others.length > 0 || /[*?[{]/.test(only) ? '' : `${only.replace(/\/+$/, '')}/`;
}
/** Status of the double build against what is required. */
const buildsGate = {
    name: 'builds',
    comparison: '==',
    threshold: (t) => t.requireIdenticalBuilds === 'true'
        ? 'bit_identical'
        : t.requireIdenticalBuilds === 'functional'
            ? 'functional_identical'
            : 'reported only',
    judge: (value, t) => {
        if (value === 'bit_identical')
            return 'pass';
        if (value === 'functional_identical' && t.requireIdenticalBuilds === 'functional')
            return 'pass';
        return t.requireIdenticalBuilds === 'false' ? 'warn' : 'fail';
    },
    measure: (facts) => (0,_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .pick */ .U)(facts.builds, 'a comparison', (c) => ({ value: c.status, ...describe(c) }))
};


/***/ }),

/***/ 87464:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ gateRequest)
});

// EXTERNAL MODULE: ./src/lib/errors.ts
var errors = __webpack_require__(97268);
// EXTERNAL MODULE: ./src/lib/nearest.ts
var nearest = __webpack_require__(72269);
;// CONCATENATED MODULE: ./src/gates/types.ts
const GATE_NAMES = [
    'coverage',
    'ece',
    'brier',
    'mce',
    'entropy-delta',
    'min-eig',
    'detection-rate',
    'builds',
    'datasets'
];

;// CONCATENATED MODULE: ./src/gates/thresholds.ts



const THRESHOLD_SETTINGS = {
    coverage: ['coverage-min'],
    ece: ['ece-max'],
    brier: ['brier-max'],
    mce: ['mce-max'],
    'entropy-delta': ['max-entropy-delta'],
    'min-eig': ['min-eig-bits'],
    'detection-rate': ['min-detection-rate'],
    builds: ['require-identical-builds'],
    datasets: ['enforce-checksums', 'block-on-mismatch']
};
/** @throws GateError `setting` for a gate that does not exist. */
function gateRequest(settings) {
    const v = settings.values;
    const explicit = new Set(GATE_NAMES.filter((gate) => 
    // `require-identical-builds: false` asks for less, not for evidence.
    THRESHOLD_SETTINGS[gate].some((s) => settings.isExplicit(s) && v[s] !== false && v[s] !== 'false')));
    return {
        asked: askedGates(v.gates),
        explicit,
        thresholds: {
            coverageMin: v['coverage-min'],
            eceMax: v['ece-max'],
            brierMax: v['brier-max'],
            mceMax: v['mce-max'],
            maxEntropyDelta: v['max-entropy-delta'],
            minEigBits: v['min-eig-bits'],
            minDetectionRate: v['min-detection-rate'],
            requireIdenticalBuilds: v['require-identical-builds'],
            blockOnMismatch: v['block-on-mismatch']
        }
    };
}
function askedGates(names) {
    if (names.length === 1 && names[0] === 'auto')
        return 'auto';
    const asked = new Set();
    for (const name of names) {
        const gate = GATE_NAMES.find((g) => g === name);
        if (gate === undefined) {
            const like = (0,nearest/* nearest */.p)(name, GATE_NAMES);
            throw new errors/* GateError */.ue('setting', `gates: there is no gate ${JSON.stringify(name.slice(0, 100))}`, {
                remedy: like === undefined ? `name some of ${GATE_NAMES.join(', ')}, or auto` : `did you mean ${like}?`,
                place: { setting: 'gates' }
            });
        }
        asked.add(gate);
    }
    return asked;
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


/***/ }),

/***/ 67357:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Is: () => (/* binding */ seededRandom),
/* harmony export */   XN: () => (/* binding */ sumOf),
/* harmony export */   u8: () => (/* binding */ round12)
/* harmony export */ });
/** To 12 significant digits: gates compare so, and 0.35 against 0.5 is within 0.15 (DESIGN: Verdicts). */
function round12(x) {
    return Number.isFinite(x) ? Number(x.toPrecision(12)) : x;
}
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


/***/ })

};
