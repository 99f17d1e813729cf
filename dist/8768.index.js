export const id = 8768;
export const ids = [8768];
export const modules = {

/***/ 92182:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ alwaysRun),
/* harmony export */   u: () => (/* binding */ globsWithoutTest)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14006);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(picomatch__WEBPACK_IMPORTED_MODULE_0__);

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
        const match = picomatch__WEBPACK_IMPORTED_MODULE_0___default()(glob, { dot: true, bash: true });
        return { glob, matches: (text) => text === glob || match(text) };
    });
}
function namesOf(test, names) {
    const { name, suite } = test;
    const own = name === null ? [] : suite === null ? [name] : [name, suite, `${suite}::${name}`];
    return [...own, ...(names?.(test) ?? [])].map((text) => text.slice(0, MAX_MATCHED));
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
/* harmony import */ var _eig_always_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92182);
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
 * Score the tests of this run from the history of earlier ones, select under the budgets, and back-test the selection,
 * in one pass. Where no test results are given, the last run of the history is the one that is scored.
 * @param keep whether the snapshot beside the history is written anew: once a run
 */
async function gatherHistory(world, tests, keep) {
    const { root, settings, run, verdictOnly } = world;
    const read = await (0,_gather_js__WEBPACK_IMPORTED_MODULE_1__/* .gather */ .kg)(world.inputs, () => (0,_gather_js__WEBPACK_IMPORTED_MODULE_1__/* .seek */ .jF)(world, 'history', USUAL_HISTORY), async ([file = '']) => {
        const { scoreHistory, scoreTests } = await Promise.all(/* import() */[__webpack_require__.e(2127), __webpack_require__.e(3429), __webpack_require__.e(3590)]).then(__webpack_require__.bind(__webpack_require__, 73590));
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
            Promise.all(/* import() */[__webpack_require__.e(2127), __webpack_require__.e(7655)]).then(__webpack_require__.bind(__webpack_require__, 37655)),
            __webpack_require__.e(/* import() */ 3704).then(__webpack_require__.bind(__webpack_require__, 83704))
        ]);
        const scored = read.value;
        const selection = selectTests(scored.rankings, selectOptions(settings, scored));
        return { ...read, value: { scored, eig: eigFacts(scored, selection) } };
    }
    catch (error) {
        return (0,_gather_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O$)(error, read.source, read.configured);
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
        return (0,_gather_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O$)(error, read.source, read.configured);
    }
}
/** A back-test of too few runs is absent, and says how many are missing. */
function longEnough(evidence) {
    if (evidence.state !== 'found')
        return evidence;
    const { cycles, failing_cycles } = evidence.value;
    if (cycles >= MIN_BACKTEST_RUNS && failing_cycles >= MIN_BACKTEST_FAILING)
        return evidence;
    const missing = [
        ...(cycles < MIN_BACKTEST_RUNS ? [`${MIN_BACKTEST_RUNS - cycles} more runs`] : []),
        ...(failing_cycles < MIN_BACKTEST_FAILING
            ? [`${MIN_BACKTEST_FAILING - failing_cycles} more runs with a failure`]
            : [])
    ];
    return {
        state: 'absent',
        looked_for: `at least ${MIN_BACKTEST_RUNS} runs, ${MIN_BACKTEST_FAILING} of them with a failure, in ${evidence.source}; it has ${cycles} and ${failing_cycles}: ${missing.join(' and ')} are missing`,
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
        alwaysRun: (0,_eig_always_run_js__WEBPACK_IMPORTED_MODULE_2__/* .alwaysRun */ .b)({
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
/* harmony import */ var _legs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95424);





/**
 * Configured paths and globs, or the first of the usual places that exists: several formats of one measurement
 * often lie side by side, and reading one of them is enough. What else lies there is told.
 * @throws GateError `path` for a pattern that leaves the repository
 */
function seek(world, name, usual) {
    return { ...(seekInLegs(world, name, usual) ?? seekHere(world, name, usual)), kind: name };
}
/** A merge reads what its legs have read; only the history is the repository's, where that is checked out. */
function seekInLegs(world, name, usual) {
    const ofLegs = (0,_legs_js__WEBPACK_IMPORTED_MODULE_4__/* .legFiles */ .YC)(world, name);
    if (ofLegs.length === 0)
        return undefined;
    if (name === 'history' && seekHere(world, name, usual).files.length > 0)
        return undefined;
    const files = name === 'history' ? (0,_legs_js__WEBPACK_IMPORTED_MODULE_4__/* .theOne */ .Qz)(world.root, ofLegs, name) : ofLegs;
    return { files, looked_for: `${name} of the legs`, configured: true };
}
function seekHere({ root, settings, log }, name, usual) {
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
    for (const [i, place] of usual.entries()) {
        const files = there(root, place);
        if (files.length === 0)
            continue;
        if (isJoined(name))
            warnOfOthers(log, name, files, othersIn(root, usual.slice(i + 1), files));
        return { files, looked_for: place, configured: false };
    }
    return { files: [], looked_for: usual.join(', '), configured: false };
}
function there(root, place) {
    return (0,_lib_globs_js__WEBPACK_IMPORTED_MODULE_3__/* .expandGlobs */ .GE)(root, [place]).filter((file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root, file)));
}
/** Kinds of which several files make one count; of the others there can be only one. */
function isJoined(name) {
    return name === 'coverage-files' || name === 'test-results';
}
/** Formats that one run of one tool writes side by side: they say the same, and need not be joined. */
const SIDE_BY_SIDE = [
    /^coverage\.(json|xml)$/,
    /^coverage\/(lcov\.info|coverage-final\.json|cobertura-coverage\.xml|clover\.xml)$/
];
function othersIn(root, places, read) {
    const same = SIDE_BY_SIDE.filter((group) => read.some((file) => group.test(file)));
    const others = places.flatMap((place) => there(root, place));
    return [...new Set(others)].filter((file) => !read.includes(file) && !same.some((group) => group.test(file)));
}
/** What lies in another usual place may be the other half of the project. */
function warnOfOthers(log, name, read, others) {
    if (others.length === 0)
        return;
    log.warn(`${listed(read)} ${read.length === 1 ? 'is' : 'are'} read and ${listed(others)} ${others.length === 1 ? 'is' : 'are'} not; \`${name}\` joins them: name all that count`);
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
                inputs.add(file, found.kind);
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
    const stale = files.find((file) => {
        const { mtimeMs } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(root, file));
        // Some file systems keep whole seconds, some two; the clocks of others may lag by a tick.
        return mtimeMs < since - (mtimeMs % 1000 === 0 ? 2_000 : 20);
    });
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

/***/ 95424:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lm: () => (/* binding */ filesByLeg),
/* harmony export */   Qz: () => (/* binding */ theOne),
/* harmony export */   YC: () => (/* binding */ legFiles),
/* harmony export */   dM: () => (/* binding */ distinct)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97268);
/* harmony import */ var _lib_hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99356);



/** Where results of several jobs are merged, what they have read of one kind; empty otherwise. */
function legFiles({ legs = [] }, kind) {
    return legs.flatMap(({ files }) => files[kind] ?? []);
}
/** The same by leg, those without any left out. */
function filesByLeg({ legs = [] }, kind) {
    return legs.flatMap(({ name, files }) => {
        const of = files[kind] ?? [];
        return of.length === 0 ? [] : [{ leg: name, files: of }];
    });
}
/** Files of different content: the jobs of one commit have mostly read the very same one. */
function distinct(root, files) {
    const byDigest = new Map();
    for (const file of files) {
        const digest = (0,_lib_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .hashFile */ .DC)(node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(root, file), 'sha256', file);
        if (!byDigest.has(digest))
            byDigest.set(digest, file);
    }
    return [...byDigest.values()];
}
/** What there can be only one of. @throws GateError `evidence` where legs brought different ones */
function theOne(root, files, kind) {
    const different = distinct(root, files);
    const [one, other] = different;
    if (one !== undefined && other !== undefined) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue('evidence', `${one} and ${other} differ: the legs have read ${different.length} different files as ${kind}`, {
            remedy: `check out the repository before merging, or set ${kind}`
        });
    }
    return different;
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
        // `*.tap` names files of one directory: what lies deeper need not be walked.
        const flat = !/\/|\*\*/.test(glob);
        const skip = (n) => (flat && n.includes('/')) || /(^|\/)(node_modules|\.git)$/.test(n);
        for (const name of walkFiles(start, skip)) {
            if (matches(name))
                add(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(start, name));
        }
    }
    return [...found];
}


/***/ }),

/***/ 99356:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  UH: () => (/* binding */ HASH_ALGORITHMS),
  aU: () => (/* binding */ digestAll),
  TM: () => (/* binding */ digestFile),
  DC: () => (/* binding */ hashFile)
});

// UNUSED EXPORTS: hashFiles

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./src/lib/errors.ts
var errors = __webpack_require__(97268);
// EXTERNAL MODULE: ./src/lib/files.ts
var files = __webpack_require__(10228);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./src/lib/zod.ts + 1 modules
var zod = __webpack_require__(45375);
;// CONCATENATED MODULE: ./src/lib/hash-workers.ts


/**
 * The worker, as source: the bundle is one file, and a worker that loaded it would start the whole program. It takes
 * the next job from a shared counter until none is left. Written without a template or a dependency on our code.
 */
const WORKER_SOURCE = `
const { parentPort, workerData } = require('node:worker_threads')
const { createHash } = require('node:crypto')
const { closeSync, constants, fstatSync, openSync, readSync } = require('node:fs')

const { jobs, counter, chunk } = workerData
const next = new Int32Array(counter)
const buffer = Buffer.allocUnsafeSlow(chunk)

for (let i = Atomics.add(next, 0, 1); i < jobs.length; i = Atomics.add(next, 0, 1)) {
  const { index, file, algorithm } = jobs[i]
  let fd
  try {
    fd = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK || 0))
    if (!fstatSync(fd).isFile()) continue
    const hash = createHash(algorithm)
    let bytes = 0
    for (let n = readSync(fd, buffer, 0, chunk, null); n > 0; n = readSync(fd, buffer, 0, chunk, null)) {
      hash.update(n === chunk ? buffer : buffer.subarray(0, n))
      bytes += n
    }
    parentPort.postMessage({ index, hex: hash.digest('hex'), bytes })
  } catch {
    // No message: the main thread reads the file again and reports the error.
  } finally {
    if (fd !== undefined) closeSync(fd)
  }
}
`;
const Message = zod.z.object({ index: zod.z.number(), hex: zod.z.string(), bytes: zod.z.number() });
/**
 * Digests of `jobs[i]` for each i of `order`, by `threads` worker threads. A file that fails, or a worker that cannot
 * be started, leaves its entry out; the caller reads that file itself.
 */
async function hashInWorkers(jobs, order, threads, chunk) {
    const queue = order.flatMap((index) => {
        const job = jobs[index];
        return job === undefined ? [] : [{ index, file: job.file, algorithm: job.algorithm }];
    });
    const workerData = { jobs: queue, counter: new SharedArrayBuffer(4), chunk };
    const done = new Map();
    const ended = [];
    for (let t = 0; t < threads; t++) {
        // execArgv: options of this process, such as a test runner's loader, are none of the worker's business.
        const worker = new external_node_worker_threads_.Worker(WORKER_SOURCE, { eval: true, workerData, execArgv: [] });
        worker.on('message', (message) => {
            const { index, hex, bytes } = Message.parse(message);
            done.set(index, { hex, bytes });
        });
        ended.push(new Promise((resolve) => {
            worker.on('error', () => resolve());
            worker.on('exit', () => resolve());
        }));
    }
    await Promise.all(ended);
    return done;
}

;// CONCATENATED MODULE: ./src/lib/hash.ts







const HASH_ALGORITHMS = ['sha256', 'sha512', 'sha1', 'md5'];
/** Large enough that the system calls do not show, small enough to stay in the cache. */
const CHUNK = 512 * 1024;
/** A worker takes some 30 ms to start, in which this much is hashed. */
const LARGE = 32 * 1024 * 1024;
/** After this many bytes or files the event loop gets its turn, so that a cancel is heard. */
const TURN_BYTES = 64 * 1024 * 1024;
const TURN_FILES = 500;
let buffer;
/** Digest of a file's bytes, lower-case hex, as `sha256sum` prints it. @throws GateError `io` */
function hashFile(file, algorithm, shown = file) {
    return digestFile(file, algorithm, shown).hex;
}
/** Digest and size of a file, read once through one reused buffer. @throws GateError `io` */
function digestFile(file, algorithm, shown = file) {
    const steps = digestSteps({ file, algorithm, shown });
    for (;;) {
        const step = steps.next();
        if (step.done)
            return step.value;
    }
}
/** Digests of many files under one algorithm, in the order given. @throws GateError of the first that cannot be read */
async function hashFiles(paths, algorithm) {
    const results = await digestAll(paths.map((file) => ({ file, algorithm })));
    return results.map((result) => {
        if (result instanceof GateError)
            throw result;
        return result;
    });
}
/**
 * Digests of many files, each with its own outcome, in the order given. Two or more large files are spread over the
 * cores by worker threads; everything else is faster in this thread. The event loop gets its turn now and then.
 */
async function digestAll(jobs) {
    const large = largeJobs(jobs);
    const threads = Math.min(large.length, (0,external_node_os_.availableParallelism)());
    const done = threads >= 2 ? await hashInWorkers(jobs, large, threads, CHUNK) : new Map();
    const results = [];
    for (const [i, job] of jobs.entries()) {
        // A file that a worker could not read is read here again, so that there is one way to report an error.
        results.push(done.get(i) ?? (await digestInTurns(job)));
        if (i % TURN_FILES === TURN_FILES - 1)
            await (0,promises_.setImmediate)();
    }
    return results;
}
/** Indexes of the large files, largest first: the best order for sharing them out. */
function largeJobs(jobs) {
    const sizes = new Map();
    jobs.forEach(({ file }, i) => {
        // Without the entry, or where stat fails, the reading below says what is wrong.
        const size = sizeOf(file);
        if (size >= LARGE)
            sizes.set(i, size);
    });
    return [...sizes].sort(([, a], [, b]) => b - a).map(([i]) => i);
}
function sizeOf(file) {
    try {
        return (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false })?.size ?? 0;
    }
    catch {
        return 0;
    }
}
async function digestInTurns(job) {
    try {
        const steps = digestSteps(job);
        for (;;) {
            const step = steps.next();
            if (step.done)
                return step.value;
            await (0,promises_.setImmediate)();
        }
    }
    catch (error) {
        if (error instanceof errors/* GateError */.ue)
            return error;
        throw error;
    }
}
/** Hash one file, pausing every TURN_BYTES; a caller that cannot wait just goes on. */
function* digestSteps({ file, algorithm, shown = file }) {
    let fd;
    try {
        // O_NONBLOCK (absent on Windows): opening a FIFO would otherwise wait for a writer.
        fd = (0,external_node_fs_.openSync)(file, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0));
        if (!(0,external_node_fs_.fstatSync)(fd).isFile())
            throw notRegular(shown);
        const hash = (0,external_node_crypto_.createHash)(algorithm);
        let bytes = 0;
        let pause = TURN_BYTES;
        for (;;) {
            buffer ??= Buffer.allocUnsafeSlow(CHUNK);
            const n = (0,external_node_fs_.readSync)(fd, buffer, 0, CHUNK, null);
            if (n === 0)
                return { hex: hash.digest('hex'), bytes };
            hash.update(n === CHUNK ? buffer : buffer.subarray(0, n));
            bytes += n;
            if (bytes >= pause) {
                pause += TURN_BYTES;
                yield;
            }
        }
    }
    catch (error) {
        if (error instanceof errors/* GateError */.ue)
            throw error;
        throw (0,files/* ioError */.bD)(error, shown, 'check the path and its permissions');
    }
    finally {
        if (fd !== undefined)
            (0,external_node_fs_.closeSync)(fd);
    }
}
function notRegular(shown) {
    return new errors/* GateError */.ue('io', `${shown} is not a regular file`, {
        remedy: 'point to a regular file',
        place: { file: shown }
    });
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


/***/ })

};
