export const id = 2984;
export const ids = [2984];
export const modules = {

/***/ 32984:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  no: () => (/* binding */ assess),
  Cu: () => (/* binding */ factsOnDisk),
  nL: () => (/* binding */ numbers)
});

// EXTERNAL MODULE: ./src/evidence/epistemic.ts
var evidence_epistemic = __webpack_require__(99304);
// EXTERNAL MODULE: ./src/evidence/calibration.ts
var calibration = __webpack_require__(82897);
// EXTERNAL MODULE: ./src/evidence/builds.ts
var builds = __webpack_require__(20572);
// EXTERNAL MODULE: ./src/evidence/coverage.ts
var evidence_coverage = __webpack_require__(20111);
// EXTERNAL MODULE: ./src/evidence/datasets.ts
var evidence_datasets = __webpack_require__(54220);
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
/**
 * Calibration of the failure predictor over the history, where the team has no model of its own. Its predictions lie
 * mostly near 0, so that upper bins hold one or two: the gap of such a bin is the outcome itself and not an error of the
 * predictor. MCE is therefore taken over bins of at least 30 predictions, and left out where there is none.
 */
function predictorCalibration(backtest) {
    if (backtest.state !== 'found')
        return { ...backtest, configured: false };
    const { ece, brier, calibration, mce_filled } = backtest.value;
    return {
        state: 'found',
        value: {
            ece,
            ...(mce_filled !== undefined && { mce: mce_filled.mce, mce_least: mce_filled.least }),
            brier_score: brier,
            of_predictor: true,
            ...(calibration !== undefined && { facts: calibration })
        },
        source: `the failure predictor's own predictions over ${backtest.source}`,
        configured: false
    };
}

// EXTERNAL MODULE: ./src/evidence/gather.ts
var gather = __webpack_require__(49546);
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
// EXTERNAL MODULE: ./src/gates/judge.ts + 9 modules
var judge = __webpack_require__(58942);
// EXTERNAL MODULE: ./src/gates/rows/regressions.ts
var regressions = __webpack_require__(28934);
// EXTERNAL MODULE: ./src/gates/thresholds.ts + 1 modules
var thresholds = __webpack_require__(87464);
;// CONCATENATED MODULE: ./src/assess.ts












/** Everything on disk, measured; the double build is read and not run. What `gates`, `report` and `pack` judge. */
async function factsOnDisk(world) {
    const tests = await (0,evidence_tests/* gatherTests */._)(world);
    const datasets = await (0,evidence_datasets/* gatherDatasets */.$s)(world);
    const coverage = await (0,evidence_coverage/* gatherCoverage */.mQ)(world);
    return {
        datasets,
        coverage,
        tests,
        ...(await numbers(world, { coverage, tests })),
        builds: await (0,builds/* readBuilds */.Az)(world)
    };
}
/**
 * Calibration and the epistemic numbers, each from the strongest evidence there is, and how they stand against earlier runs.
 * @param keep whether the snapshot of the history is written anew
 */
async function numbers(world, { coverage, tests }, keep = false) {
    const predictions = await (0,calibration/* gatherPredictions */.a)(world);
    const { epistemic, backtest } = await (0,evidence_epistemic/* gatherHistory */.ck)(world, tests, keep);
    const ledger = ledgerFacts(await gatherLedger(world));
    const measured = {
        calibration: prefer(predictions, ledger.calibration, predictorCalibration(backtest)),
        uncertainty: prefer((0,evidence_epistemic/* asUncertainty */.hZ)(epistemic), ledger.uncertainty),
        eig: prefer((0,evidence_epistemic/* asEig */.YZ)(epistemic), ledger.eig),
        backtest
    };
    return { ...measured, ...(await shifts(world, { coverage, tests, ...measured })) };
}
/** This run against its own history; where only verdicts are wanted, if one asks for it. */
async function shifts(world, facts) {
    if (world.verdictOnly && world.settings.values['max-regressions'] === undefined)
        return {};
    const { gatherShifts } = await Promise.all(/* import() */[__webpack_require__.e(3151), __webpack_require__.e(3429), __webpack_require__.e(9541)]).then(__webpack_require__.bind(__webpack_require__, 29541));
    return { shifts: gatherShifts(world, facts) };
}
/** Facts to the one value that every publication renders. @throws GateError `setting` for an unknown gate */
function assess(world, facts, warnings = []) {
    const gates = (0,judge/* judge */.S4)(facts, (0,thresholds/* gateRequest */.t)(world.settings));
    const fromEvidence = [
        ...(facts.datasets.state === 'found' ? facts.datasets.value.warnings : []),
        ...(facts.eig.state === 'found' ? (facts.eig.value.facts?.warnings ?? []) : []),
        ...(0,regressions/* shiftWarnings */.a7)(facts.shifts)
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

/***/ 69609:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ parseShard)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97268);

const MAX_SHARDS = 1000;
/** `2/8` as the second of eight. @throws GateError `setting` */
function parseShard(text) {
    const [, index = '', total = ''] = /^(\d{1,4})\/(\d{1,4})$/.exec(text.trim()) ?? [];
    const shard = { index: Number(index), total: Number(total) };
    if (shard.index < 1 || shard.index > shard.total || shard.total > MAX_SHARDS) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('setting', `${JSON.stringify(text)} is no shard`, {
            remedy: `write it like 2/8: from 1/8 to 8/8, at most ${MAX_SHARDS} in all`,
            place: { setting: 'shard' }
        });
    }
    return shard;
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

/***/ 20572:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Z: () => (/* binding */ buildHere),
/* harmony export */   Az: () => (/* binding */ readBuilds),
/* harmony export */   Lz: () => (/* binding */ compareLegs),
/* harmony export */   PD: () => (/* binding */ buildTwice)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _builds_variation_names_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(81805);
/* harmony import */ var _lib_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9927);
/* harmony import */ var _lib_nearest_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(72269);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97268);
/* harmony import */ var _lib_slug_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77660);
/* harmony import */ var _legs_kinds_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24082);
/* harmony import */ var _gather_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49546);
/* harmony import */ var _legs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(95424);










const LOOKED_FOR = 'a build-command in the settings';
/**
 * Builds twice and compares, when there is a build command; a build that fails is `not_tested` with its reason. With
 * `build-mode: single` it builds once and leaves the record for `merge`. In a merge the machines are compared.
 */
async function buildTwice(world) {
    const { settings } = world;
    if (world.legs !== undefined && (0,_legs_js__WEBPACK_IMPORTED_MODULE_7__/* .filesByLeg */ .Lm)(world, 'builds').length > 0)
        return compareLegs(world);
    const command = settings.values['build-command'];
    const outputs = settings.values['build-outputs'];
    if (command === undefined) {
        if (outputs === undefined)
            return { state: 'absent', looked_for: LOOKED_FOR, configured: false };
        return { state: 'absent', looked_for: `${LOOKED_FOR} (only build-outputs is set)`, configured: true };
    }
    try {
        if (settings.values['build-mode'] === 'single') {
            const { file } = await buildHere(world);
            return {
                state: 'absent',
                looked_for: `a second machine: this one's build is in ${file}, and \`merge\` compares it`,
                configured: false
            };
        }
        // What an earlier run kept is no evidence of this one.
        const kept = (0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveInside */ .LI)(world.root, `${settings.values['evidence-dir']}/builds/differing`, 'evidence-dir');
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(kept, { recursive: true, force: true });
        const { doubleBuild } = await Promise.all(/* import() */[__webpack_require__.e(6015), __webpack_require__.e(1655)]).then(__webpack_require__.bind(__webpack_require__, 41655));
        const value = await doubleBuild({
            ...buildOptions(world),
            ...howToCompare(world),
            log: world.log
        });
        return { state: 'found', value, source: `two builds of ${JSON.stringify(command)}`, configured: true };
    }
    catch (error) {
        return (0,_gather_js__WEBPACK_IMPORTED_MODULE_6__/* .unreadable */ .O$)(error, 'build-command', true);
    }
}
/**
 * Build once, for another machine to be compared with, and keep the record.
 * @throws GateError `setting` without a command or outputs, `build` where the build fails
 */
async function buildHere(world) {
    const { singleBuild, writeSingleBuild } = await Promise.all(/* import() */[__webpack_require__.e(6015), __webpack_require__.e(1655), __webpack_require__.e(4652)]).then(__webpack_require__.bind(__webpack_require__, 94652));
    const { values } = world.settings;
    const build = await singleBuild(buildOptions(world), values['build-machine'] ?? machineName(values.matrix));
    const file = writeSingleBuild(world.root, values['evidence-dir'], build);
    world.inputs.add(file, 'builds');
    return { file, build };
}
/** The values of a matrix leg as they stand in the job's name; undefined outside of a matrix. */
function machineName(matrix) {
    const slug = (0,_lib_slug_js__WEBPACK_IMPORTED_MODULE_4__/* .matrixSlug */ .h)(matrix);
    return slug === '' ? undefined : slug;
}
/** What the legs have built: single builds are compared with one another, double builds as they were. */
function compareLegs(world) {
    return (0,_gather_js__WEBPACK_IMPORTED_MODULE_6__/* .gather */ .kg)(world.inputs, () => ({
        files: (0,_legs_js__WEBPACK_IMPORTED_MODULE_7__/* .legFiles */ .YC)(world, 'builds'),
        looked_for: 'builds of the legs',
        configured: true,
        kind: 'builds'
    }), async () => {
        const [{ readSingleBuild }, { mergeSingleBuilds }, { joinMachines, joinComparisons }, { readBuildComparison }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(6015), __webpack_require__.e(1655), __webpack_require__.e(4652)]).then(__webpack_require__.bind(__webpack_require__, 94652)),
            __webpack_require__.e(/* import() */ 7429).then(__webpack_require__.bind(__webpack_require__, 57429)),
            __webpack_require__.e(/* import() */ 9219).then(__webpack_require__.bind(__webpack_require__, 79219)),
            __webpack_require__.e(/* import() */ 3120).then(__webpack_require__.bind(__webpack_require__, 33120))
        ]);
        const all = (0,_legs_js__WEBPACK_IMPORTED_MODULE_7__/* .filesByLeg */ .Lm)(world, 'builds').flatMap(({ leg, files }) => files.map((file) => ({ leg, file })));
        const singles = all
            .filter(({ file }) => (0,_legs_kinds_js__WEBPACK_IMPORTED_MODULE_5__/* .isSingleBuild */ .$)(file))
            .map(({ file }) => readSingleBuild(node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(world.root, file), file));
        const double = all
            .filter(({ file }) => !(0,_legs_kinds_js__WEBPACK_IMPORTED_MODULE_5__/* .isSingleBuild */ .$)(file))
            .map(({ leg, file }) => ({
            leg,
            comparison: readBuildComparison(node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(world.root, file), file)
        }));
        const machines = singles.length > 0 ? joinMachines(mergeSingleBuilds(singles)) : undefined;
        const joined = joinComparisons([
            ...double,
            ...(machines === undefined ? [] : [{ leg: 'machines', comparison: machines }])
        ]);
        if (joined === undefined)
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .ue('evidence', 'the legs hold no build', { remedy: 'build in each leg' });
        return joined;
    });
}
/**
 * The comparison that an earlier `run` or `double-build` left on disk; one of another commit is no evidence for
 * this one.
 */
async function readBuilds({ root, settings, inputs, run }) {
    const file = `${settings.values['evidence-dir']}/builds/comparison.json`;
    const configured = settings.values['build-command'] !== undefined;
    const evidence = await (0,_gather_js__WEBPACK_IMPORTED_MODULE_6__/* .gather */ .kg)(inputs, () => ({
        files: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root, file)) ? [file] : [],
        looked_for: `${file} (written by double-build)`,
        configured,
        kind: 'builds'
    }), async ([found = '']) => {
        const { readBuildComparison } = await __webpack_require__.e(/* import() */ 3120).then(__webpack_require__.bind(__webpack_require__, 33120));
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
/** What to build. @throws GateError `setting` */
function buildOptions({ root, settings, run, signal, sourceDateEpoch }) {
    const { values } = settings;
    const command = values['build-command'];
    const outputs = values['build-outputs'];
    if (command === undefined || outputs === undefined || outputs.length === 0) {
        const [given, lacking] = command === undefined ? ['build-outputs', 'build-command'] : ['build-command', 'build-outputs'];
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .ue('setting', `${given} is set but ${lacking} is not`, {
            remedy: 'name the command, and the directories or files that it writes',
            place: { setting: lacking }
        });
    }
    const setup = values['build-setup'];
    const ignore = values['build-ignore'];
    return {
        root,
        command,
        outputs: [...outputs],
        ...(setup !== undefined && { setup }),
        ...(ignore !== undefined && { ignore: [...ignore] }),
        timeoutSec: values['build-timeout'],
        ...(sourceDateEpoch !== undefined && { sourceDateEpoch }),
        gitSha: run.git_sha === 'unknown' ? null : run.git_sha,
        signal
    };
}
/** How to vary, explain and keep. @throws GateError `setting` for an unknown variation */
function howToCompare({ root, settings }) {
    const { values } = settings;
    const parallel = values['build-parallel'];
    const dir = `${values['evidence-dir']}/builds/differing`;
    return {
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
            const known = _builds_variation_names_js__WEBPACK_IMPORTED_MODULE_8__/* .VARIATION_NAMES */ .P.find((variation) => variation === name);
            if (known !== undefined)
                return known;
            const like = (0,_lib_nearest_js__WEBPACK_IMPORTED_MODULE_9__/* .nearest */ .p)(name, _builds_variation_names_js__WEBPACK_IMPORTED_MODULE_8__/* .VARIATION_NAMES */ .P);
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .ue('setting', `build-variations: there is no variation ${JSON.stringify(name.slice(0, 100))}`, {
                remedy: like === undefined ? `name some of ${_builds_variation_names_js__WEBPACK_IMPORTED_MODULE_8__/* .VARIATION_NAMES */ .P.join(', ')}` : `did you mean ${like}?`,
                place: { setting: 'build-variations' }
            });
        })
    };
}


/***/ }),

/***/ 82897:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ gatherPredictions),
/* harmony export */   u: () => (/* binding */ USUAL_PREDICTIONS)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _lib_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9927);
/* harmony import */ var _gather_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49546);
/* harmony import */ var _legs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95424);




const USUAL_PREDICTIONS = [
    'predictions.json',
    'predictions.jsonl',
    'predictions.csv',
    'predictions.parquet',
    'artifact/predictions.json'
];
/** Calibration of the team's own model, from its predictions; of those of several jobs the worst values stand. */
function gatherPredictions(world) {
    return (0,_gather_js__WEBPACK_IMPORTED_MODULE_2__/* .gather */ .kg)(world.inputs, () => {
        // Of no kind: what it is evidence of is said of its files.
        const { files, looked_for, configured } = (0,_gather_js__WEBPACK_IMPORTED_MODULE_2__/* .seek */ .jF)(world, 'predictions', USUAL_PREDICTIONS);
        return { files, looked_for, configured };
    }, async (files) => {
        const { filesOfPredictions } = await __webpack_require__.e(/* import() */ 9694).then(__webpack_require__.bind(__webpack_require__, 99694));
        for (const file of files.flatMap((name) => filesOfPredictions(world.root, name))) {
            // Of a pair, either may be named by its absolute path.
            const full = node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(world.root, file);
            if ((0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isInside */ .FK)(world.root, full))
                world.inputs.add((0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .relativeTo */ .Mf)(world.root, full), 'predictions');
        }
        // What a merge is given itself is one, and may be a pair in one name.
        const ofLegs = (0,_legs_js__WEBPACK_IMPORTED_MODULE_3__/* .legFiles */ .YC)(world, 'predictions').length > 0;
        const [first = '', ...others] = ofLegs ? (0,_legs_js__WEBPACK_IMPORTED_MODULE_3__/* .distinct */ .dM)(world.root, files) : files;
        const one = await calibrationOf(world, first);
        if (!ofLegs || others.length === 0)
            return one;
        const all = [one];
        for (const other of others)
            all.push(await calibrationOf(world, other));
        return worstOf(all);
    });
}
/** Each metric by itself: a job must not hide behind another whose bins happen to be better. */
function worstOf(all) {
    const most = (of) => Math.max(...all.map((c) => of(c) ?? NaN));
    const ece = most((c) => c.ece);
    const facts = all.find((c) => c.ece === ece)?.facts;
    return {
        ece,
        mce: most((c) => c.mce),
        brier_score: most((c) => c.brier_score),
        ...(facts !== undefined && { facts })
    };
}
async function calibrationOf(world, found) {
    const { root, settings, verdictOnly } = world;
    const bins = settings.values['calibration-bins'];
    const strategy = settings.values['calibration-strategy'];
    const [{ readPredictions }, { calibrate, summarizeCalibration }] = await Promise.all([
        __webpack_require__.e(/* import() */ 9694).then(__webpack_require__.bind(__webpack_require__, 99694)),
        __webpack_require__.e(/* import() */ 6215).then(__webpack_require__.bind(__webpack_require__, 6215))
    ]);
    const predictions = await readPredictions(root, found);
    if (verdictOnly)
        return summarizeCalibration(predictions.y_true, predictions.y_prob, bins, strategy);
    const facts = calibrate(predictions, { bins, strategy });
    const { ece, mce, brier_score } = facts;
    return { ece, mce, brier_score, facts };
}


/***/ }),

/***/ 96470:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ coverageScope)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/**
 * Which source files count, which globs are measured by themselves, as the settings say; and in a merge where the
 * reports of its legs were written.
 */
function coverageScope({ settings: { values }, legs, coverageNames: recorded }) {
    return {
        only: values['coverage-paths'] ?? [],
        globs: values['coverage-min'].paths.map(({ glob }) => glob),
        ...(recorded !== undefined && { recorded }),
        ...(legs !== undefined && { originOf: (file) => originIn(legs, file) })
    };
}
function originIn(legs, file) {
    const leg = legs.find(({ dir }) => file.startsWith(`${dir}/`));
    if (leg === undefined)
        return undefined;
    const { working_directory: directory = '', coverage_names: names } = leg.verdicts ?? {};
    const own = file.slice(leg.dir.length + 1);
    return {
        file: node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.join(directory, own),
        directory,
        ...(names !== undefined && { names: Object.hasOwn(names, own) ? names[own] : null })
    };
}


/***/ }),

/***/ 20111:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eQ: () => (/* binding */ withContext),
/* harmony export */   kr: () => (/* binding */ USUAL_COVERAGE),
/* harmony export */   mQ: () => (/* binding */ gatherCoverage)
/* harmony export */ });
/* harmony import */ var _coverage_scope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96470);
/* harmony import */ var _gather_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49546);


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
/**
 * The coverage reports, with what they are compared with: base, changed lines and floors. What cannot be known of
 * those is evidence of its own, so that it fails the gates that need it and no other.
 */
async function gatherCoverage(world, freshSince) {
    const joined = await (0,_gather_js__WEBPACK_IMPORTED_MODULE_1__/* .gather */ .kg)(world.inputs, () => (0,_gather_js__WEBPACK_IMPORTED_MODULE_1__/* .seek */ .jF)(world, 'coverage-files', USUAL_COVERAGE), async (files) => {
        (0,_gather_js__WEBPACK_IMPORTED_MODULE_1__/* .requireFresh */ .i0)(world.root, files, freshSince);
        const { readJoined } = await Promise.all(/* import() */[__webpack_require__.e(2560), __webpack_require__.e(3627), __webpack_require__.e(9166), __webpack_require__.e(489)]).then(__webpack_require__.bind(__webpack_require__, 49166));
        return readJoined(world.root, files, (0,_coverage_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .coverageScope */ .r)(world));
    });
    if (joined.state !== 'found')
        return joined;
    world.inputs.nameCoverage(joined.value.names);
    return { ...joined, value: await withContext(world, joined.value) };
}
/**
 * The facts with base and changed lines, and with `ratchet: true` the floors.
 * @param asked only what a setting names, for a command that should look no further.
 */
async function withContext(world, joined, asked = 'everything') {
    const { settings, log } = world;
    const wanted = (name) => asked === 'everything' || settings.isExplicit(name);
    const facts = { ...joined.facts };
    if (wanted('coverage-base-file')) {
        const { gatherBase } = await Promise.all(/* import() */[__webpack_require__.e(2560), __webpack_require__.e(3627), __webpack_require__.e(9166), __webpack_require__.e(9884)]).then(__webpack_require__.bind(__webpack_require__, 89884));
        facts.base = await gatherBase(world, joined);
        warnOf(log, 'the base of the coverage', facts.base);
    }
    if (wanted('diff-base')) {
        const { gatherPatch } = await Promise.all(/* import() */[__webpack_require__.e(3627), __webpack_require__.e(2921)]).then(__webpack_require__.bind(__webpack_require__, 52921));
        facts.patch = await gatherPatch(world, joined);
        warnOf(log, 'coverage of the changed lines', facts.patch);
    }
    if (settings.values.ratchet && asked === 'everything') {
        const { gatherRatchet } = await __webpack_require__.e(/* import() */ 5327).then(__webpack_require__.bind(__webpack_require__, 95327));
        facts.ratchet = gatherRatchet(world);
    }
    return facts;
}
/** A comparison without a gate of its own must not be missing in silence. */
function warnOf(log, what, evidence) {
    if (evidence.state === 'unreadable')
        log.warn(`${what}: ${evidence.reason} — ${evidence.remedy}`);
    else if (evidence.state === 'absent' && evidence.configured)
        log.warn(`${what} is not known: looked for ${evidence.looked_for}`);
}


/***/ }),

/***/ 54220:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $s: () => (/* binding */ gatherDatasets),
/* harmony export */   k2: () => (/* binding */ contractRules),
/* harmony export */   tu: () => (/* binding */ USUAL_CONTRACTS)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _datasets_shard_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69609);
/* harmony import */ var _gather_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49546);
/* harmony import */ var _legs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95424);




const USUAL_CONTRACTS = ['data_contracts.yaml', 'data_contracts.yml'];
/** Every dataset against its contract; in a merge what the jobs have found. */
function gatherDatasets(world) {
    const { root, settings } = world;
    const byLeg = (0,_legs_js__WEBPACK_IMPORTED_MODULE_3__/* .filesByLeg */ .Lm)(world, 'datasets');
    if (byLeg.length > 0)
        return joinLegs(world, byLeg);
    const options = { ...contractRules(settings), run: world.run };
    return (0,_gather_js__WEBPACK_IMPORTED_MODULE_2__/* .gather */ .kg)(world.inputs, () => (0,_gather_js__WEBPACK_IMPORTED_MODULE_2__/* .seek */ .jF)(world, 'data-contracts', USUAL_CONTRACTS), async ([file = '']) => {
        const { validateDatasets } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2764), __webpack_require__.e(6114)]).then(__webpack_require__.bind(__webpack_require__, 66114));
        return validateDatasets(root, file, options);
    });
}
function joinLegs(world, byLeg) {
    const sought = {
        files: byLeg.flatMap(({ files }) => files),
        looked_for: 'results of the legs',
        configured: true,
        kind: 'datasets'
    };
    return (0,_gather_js__WEBPACK_IMPORTED_MODULE_2__/* .gather */ .kg)(world.inputs, () => sought, async () => {
        const [{ readResults }, { joinLegDatasets }] = await Promise.all([
            __webpack_require__.e(/* import() */ 7519).then(__webpack_require__.bind(__webpack_require__, 87519)),
            __webpack_require__.e(/* import() */ 8811).then(__webpack_require__.bind(__webpack_require__, 68811))
        ]);
        return joinLegDatasets(byLeg.flatMap(({ leg, files }) => files.map((file) => ({ leg, facts: readResults(node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(world.root, file), file) }))), world.run);
    });
}
/**
 * Explicit settings beat the contract's own `validation:` block, which beats the defaults; and which part is to be checked.
 * @throws GateError `setting` for a `shard` that is none
 */
function contractRules(settings) {
    const { shard } = settings.values;
    return {
        ...(shard !== undefined && { shard: (0,_datasets_shard_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parseShard */ .u)(shard) }),
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

/***/ 38656:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ USUAL_TEST_RESULTS),
/* harmony export */   _: () => (/* binding */ gatherTests)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97268);
/* harmony import */ var _epistemic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99304);
/* harmony import */ var _gather_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49546);
/* harmony import */ var _legs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95424);





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
    'ctrf/*.json',
    'go-test.json',
    'test-results.json',
    '*.tap'
];
function gatherTests(world, freshSince) {
    const byLeg = (0,_legs_js__WEBPACK_IMPORTED_MODULE_4__/* .filesByLeg */ .Lm)(world, 'test-results');
    return (0,_gather_js__WEBPACK_IMPORTED_MODULE_3__/* .gather */ .kg)(world.inputs, () => (0,_gather_js__WEBPACK_IMPORTED_MODULE_3__/* .seek */ .jF)(world, 'test-results', USUAL_TEST_RESULTS), async (files) => {
        (0,_gather_js__WEBPACK_IMPORTED_MODULE_3__/* .requireFresh */ .i0)(world.root, files, freshSince);
        const { readTests } = await Promise.all(/* import() */[__webpack_require__.e(2560), __webpack_require__.e(1950)]).then(__webpack_require__.bind(__webpack_require__, 31950));
        if (byLeg.length > 0) {
            const { joinLegTests } = await __webpack_require__.e(/* import() */ 773).then(__webpack_require__.bind(__webpack_require__, 773));
            return joinLegTests(byLeg.map(({ leg, files: of }) => ({ leg, facts: readTests(world.root, of) })));
        }
        return withFlakyOfCommit(world, readTests(world.root, files));
    });
}
/**
 * Name as flaky what passes now and failed in an earlier attempt at the same commit, as the history tells. A history
 * that cannot be read takes nothing from these results: the gates that need it say so themselves.
 */
async function withFlakyOfCommit(world, facts) {
    const commit = world.run.git_sha;
    if (commit === 'unknown' || facts.passed === facts.flaky)
        return facts;
    try {
        const [file] = (0,_gather_js__WEBPACK_IMPORTED_MODULE_3__/* .seek */ .jF)(world, 'history', _epistemic_js__WEBPACK_IMPORTED_MODULE_2__/* .USUAL_HISTORY */ .g4).files;
        if (file === undefined)
            return facts;
        const { failedBefore, markFlaky } = await __webpack_require__.e(/* import() */ 4375).then(__webpack_require__.bind(__webpack_require__, 64375));
        return markFlaky(facts, failedBefore(await runsOf(commit, node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(world.root, file), file)));
    }
    catch (error) {
        world.log.debug(`flaky tests of ${commit} are not known: ${(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .describeError */ .Uc)(error)}`);
        return facts;
    }
}
/** Few lines of a long history are of this commit; only those are parsed. */
async function runsOf(commit, full, shown) {
    const [{ historyLines, BEGINNING }, { parseRun }] = await Promise.all([
        __webpack_require__.e(/* import() */ 8448).then(__webpack_require__.bind(__webpack_require__, 78448)),
        __webpack_require__.e(/* import() */ 7591).then(__webpack_require__.bind(__webpack_require__, 67591))
    ]);
    const runs = [];
    for await (const lines of historyLines(full, shown, BEGINNING)) {
        for (const { line, text } of lines) {
            if (!text.includes(commit))
                continue;
            const run = parseRun(JSON.parse(text), { file: shown, line });
            if (run?.commit === commit && !run.mock)
                runs.push(run.tests);
        }
    }
    return runs;
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

/***/ 58942:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $u: () => (/* binding */ exitStatus),
  S4: () => (/* binding */ judge),
  Me: () => (/* binding */ judge_overall)
});

// EXTERNAL MODULE: ./src/gates/rows/builds.ts
var builds = __webpack_require__(2027);
// EXTERNAL MODULE: ./src/gates/gate.ts
var gate = __webpack_require__(96457);
// EXTERNAL MODULE: ./src/gates/numeric.ts
var numeric = __webpack_require__(28091);
// EXTERNAL MODULE: ./src/lib/numbers.ts
var numbers = __webpack_require__(67357);
;// CONCATENATED MODULE: ./src/gates/rows/calibration.ts


/** The three calibration gates differ in nothing but the number they take. */
function calibrationGate({ name, key, threshold, words, remedy }) {
    return {
        name,
        comparison: '<=',
        threshold,
        judge: (value, t) => (0,numeric/* atMost */.Tu)(value, threshold(t)),
        measure: (facts) => (0,gate/* pick */.U)(facts.calibration, `calibration.${key}`, (c) => {
            const value = c[key];
            if (value === undefined)
                return undefined;
            const full = c.facts;
            const own = c.of_predictor === true;
            const least = key === 'mce' ? c.mce_least : undefined;
            const over = least === undefined ? '' : ` in bins of at least ${(0,numbers/* counted */.hS)(least, 'prediction')}`;
            const what = own ? `${words} of the failure predictor${over}` : words;
            const advice = own ? 'give the predictions of your own model, or more history' : remedy;
            if (full === undefined)
                return { value, detail: what, remedy: advice };
            return {
                value,
                detail: `${what} over ${(0,numbers/* counted */.hS)(full.n_samples, 'prediction')} in ${(0,numbers/* counted */.hS)(full.n_bins, 'bin')}`,
                remedy: advice,
                // The interval is that of all bins together.
                ...(least === undefined && { interval: full.ci[key] }),
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

;// CONCATENATED MODULE: ./src/gates/rows/coverage-drop.ts


/** How far the coverage fell below the base, percentage points; 0 where it did not. */
function coverageDropGate(most) {
    return {
        name: 'coverage-drop',
        comparison: '<=',
        threshold: () => most,
        judge: (value) => (0,numeric/* atMost */.Tu)(value, most),
        measure: ({ coverage }) => {
            if (coverage.state !== 'found')
                return coverage;
            const { base, percent } = coverage.value;
            if (base === undefined)
                return { state: 'absent', looked_for: 'the coverage of a base', configured: true };
            if (base.state !== 'found')
                return { ...base, configured: true };
            const { source, percent: before, delta, fell } = base.value;
            const [worst] = fell ?? [];
            return {
                state: 'found',
                value: {
                    value: (0,numbers/* round12 */.u8)(Math.max(0, -delta)),
                    detail: `${(0,numeric/* fixed */.Zu)(percent, 2)} % after ${(0,numeric/* fixed */.Zu)(before, 2)} % of ${source}`,
                    remedy: worst === undefined
                        ? 'cover the lines that were added, or say with coverage-max-drop how far it may fall'
                        : `cover the lines that were added; ${worst.path} fell most, from ${(0,numeric/* fixed */.Zu)(worst.before, 2)} % to ${(0,numeric/* fixed */.Zu)(worst.after, 2)} %`
                },
                source: base.source,
                configured: true
            };
        }
    };
}

;// CONCATENATED MODULE: ./src/gates/rows/coverage.ts


/** What raises a threshold, taken out of the facts. */
function raised(facts, min, floorOf) {
    const ratchet = facts.coverage.state === 'found' ? facts.coverage.value.ratchet : undefined;
    return Math.max(min, (ratchet === undefined ? undefined : floorOf(ratchet))?.percent ?? min);
}
/** What the ratchet adds to the finding. */
function ratchetWords({ branch, other_jobs }, floor, min, unset) {
    if (floor === undefined) {
        const [whose, elsewhere] = other_jobs === undefined ? ['', ''] : [' this job on', ` (${other_jobs})`];
        return `; no green run of${whose} ${branch} ${unset}${elsewhere}, so the floor starts with this run`;
    }
    const said = `; the floor of ${(0,numeric/* fixed */.Zu)(floor.percent, 2)} % was set by ${floor.set_by}`;
    return floor.percent < min ? `${said}, below the threshold` : said;
}
/** `, 1.20 points less than main at 1a2b3c4 (82.40 %)`. */
function baseWords(percent, before, source) {
    const by = (0,numeric/* fixed */.Zu)(Math.abs(percent - before), 2);
    const how = Number(by) === 0 ? 'as much as' : `${by} points ${percent < before ? 'less' : 'more'} than`;
    return `, ${how} ${source} (${(0,numeric/* fixed */.Zu)(before, 2)} %)`;
}
/** `41 of 50 lines in 3 files are covered`. */
function coveredWords(c) {
    const { lines_covered, lines_total, files } = c;
    const verb = lines_total === 1 ? 'is' : 'are';
    return `${lines_covered} of ${(0,numbers/* counted */.hS)(lines_total, 'line')} in ${(0,numbers/* counted */.hS)(files, 'file')} ${verb} covered`;
}
function remedyFor(worst, min) {
    if (min > 100)
        return 'lower coverage-min: it is above 100 %, which no report can reach';
    if (worst === undefined || worst.lines_covered === worst.lines_total)
        return 'cover more lines';
    const missed = worst.lines_total - worst.lines_covered;
    return `cover more lines; start with ${worst.path}, where ${missed} of ${worst.lines_total} are not covered`;
}
/** The measurement, unless the floor that it is held against cannot be known. */
function guarded(facts, lacking, floorOf, min, take) {
    const { coverage } = facts;
    if (coverage.state !== 'found')
        return coverage;
    const { ratchet } = coverage.value;
    if (ratchet?.problem !== undefined && floorOf(ratchet) === undefined)
        return { state: 'unreadable', ...ratchet.problem, configured: true };
    return (0,gate/* pick */.U)(coverage, lacking, (c) => {
        const measure = take(c);
        if (measure === undefined || ratchet === undefined)
            return measure;
        const unset = floorOf === overall ? 'is on record' : 'has recorded this path';
        const words = ratchetWords(ratchet, floorOf(ratchet), min, unset);
        return { ...measure, detail: `${measure.detail}${words}` };
    });
}
const overall = (ratchet) => ratchet.overall;
/** Covered lines in percent, as the tool reports it; the ratchet may raise the threshold. */
const coverageGate = {
    name: 'coverage',
    comparison: '>=',
    threshold: (t, facts) => raised(facts, t.coverageMin, overall),
    judge: (value, t, facts) => (0,numeric/* atLeast */.jZ)(value, raised(facts, t.coverageMin, overall)),
    measure: (facts, t) => guarded(facts, 'line coverage', overall, t.coverageMin, (c) => {
        const counted = c.lines_total === 0 ? 'the total that the report states' : coveredWords(c);
        const base = c.base?.state === 'found' ? baseWords(c.percent, c.base.value.percent, c.base.value.source) : '';
        return {
            value: c.percent,
            detail: counted + base,
            remedy: remedyFor(c.worst[0], t.coverageMin),
            ...(c.lines_total > 0 && { sample_size: c.lines_total })
        };
    })
};
/** The same for the files of one glob. A glob that names no covered file is missing evidence, and fails. */
function pathCoverageGate({ glob, min }) {
    const floorOf = (ratchet) => ratchet.paths.find((p) => p.glob === glob)?.floor;
    return {
        name: `coverage:${glob}`,
        comparison: '>=',
        threshold: (_, facts) => raised(facts, min, floorOf),
        judge: (value, _, facts) => (0,numeric/* atLeast */.jZ)(value, raised(facts, min, floorOf)),
        measure: (facts) => {
            const { coverage } = facts;
            const measured = coverage.state === 'found' ? coverage.value.paths?.find((p) => p.glob === glob) : undefined;
            if (coverage.state === 'found' && measured?.percent === undefined) {
                const where = measured?.others ?? `${coverage.source}, which names no files`;
                return {
                    state: 'unreadable',
                    source: coverage.source,
                    reason: `no evidence: ${glob} matches no line that counts in ${where}`,
                    remedy: 'write the path as the coverage report names the files, or let the tests cover them',
                    configured: true
                };
            }
            return guarded(facts, `files that match ${glob}`, floorOf, min, (c) => {
                if (measured?.percent === undefined)
                    return undefined;
                const { percent, lines_total, worst } = measured;
                const before = c.base?.state === 'found' ? c.base.value.paths.find((p) => p.glob === glob) : undefined;
                const base = before === undefined || c.base?.state !== 'found'
                    ? ''
                    : baseWords(percent, before.percent, c.base.value.source);
                return {
                    value: percent,
                    detail: `${coveredWords(measured)}${base}`,
                    remedy: remedyFor(worst, min),
                    sample_size: lines_total
                };
            });
        }
    };
}

// EXTERNAL MODULE: ./src/gates/rows/datasets.ts
var datasets = __webpack_require__(71539);
;// CONCATENATED MODULE: ./src/gates/rows/detection-rate.ts



function budget({ budget_sec, budget_fraction }) {
    return budget_sec === undefined
        ? `${100 * budget_fraction} % of the time`
        : `${(0,numbers/* round12 */.u8)(budget_sec)} s a run, on average ${(100 * budget_fraction).toFixed(1)} % of the time`;
}
/** Share of the history's failures that selection would have caught, each run predicted from earlier ones only. */
const detectionRateGate = {
    name: 'detection-rate',
    comparison: '>=',
    threshold: (t) => t.minDetectionRate,
    judge: (value, t) => (0,numeric/* atLeast */.jZ)(value, t.minDetectionRate),
    measure: (facts) => (0,gate/* pick */.U)(facts.backtest, 'a back-test', (b) => ({
        value: b.detection_rate.micro,
        detail: `back-test over ${(0,numbers/* counted */.hS)(b.cycles, 'run')}, ${b.failing_cycles} of them with a failure, at ${budget(b)}`,
        remedy: 'selection misses failures: raise the budget, or run the whole suite more often so that the history tells more',
        ...(b.detection_rate_ci !== undefined && { interval: b.detection_rate_ci }),
        sample_size: b.failing_cycles
    }))
};

;// CONCATENATED MODULE: ./src/gates/rows/entropy-delta.ts



/** How much this run changed what is known about the tests, bits per test. */
const entropyDeltaGate = {
    name: 'entropy-delta',
    comparison: '<=',
    threshold: (t) => t.maxEntropyDelta,
    judge: (value, t) => (0,numeric/* atMost */.Tu)(value, t.maxEntropyDelta),
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

;// CONCATENATED MODULE: ./src/gates/rows/legs.ts
/**
 * Failures of the legs that the merge does not make good: evidence that a leg could not measure is still missing, and
 * a gate that nobody judges again has failed.
 */
function unresolved({ failed }, results) {
    const judged = new Set(results.filter((g) => g.verdict !== 'not-evaluated').map((g) => g.name));
    return failed.flatMap(({ leg, gate, measured }) => {
        if (!measured)
            return [`${gate} failed in ${leg}, where its evidence was missing or broken`];
        return judged.has(gate) ? [] : [`${gate} failed in ${leg}, and is not judged here`];
    });
}
/**
 * Whether every job left its result, where those of several are merged, and none of them hides a failure. A result that
 * is missing is missing evidence.
 * @param results the other gates of the merge
 */
function legsGate(legs, results) {
    const open = unresolved(legs, results);
    const { legs: there, missing, unusable, replaced } = legs;
    const again = replaced.length === 0 ? '' : `; a later attempt replaces ${replaced.join(', ')}`;
    const problems = [...missing, ...open].join('; ');
    const names = there.map(({ name }) => name).join(', ');
    return {
        name: 'legs',
        comparison: '==',
        always: true,
        threshold: () => there.length + missing.length - unusable,
        judge: () => (problems === '' ? 'pass' : 'fail'),
        measure: () => ({
            state: 'found',
            value: {
                value: there.length - unusable,
                detail: `${problems === '' ? `all are there: ${names}` : problems}${again}`,
                remedy: missing.length > 0
                    ? 'run the jobs that failed again, and upload the evidence pack also when a job fails'
                    : 'mend what failed in the job, or let the merge judge the same gates'
            },
            source: 'the results that were merged',
            configured: true
        })
    };
}

;// CONCATENATED MODULE: ./src/gates/rows/min-eig.ts


/** Mean expected information gain of the selected tests, bits. */
const minEigGate = {
    name: 'min-eig',
    comparison: '>=',
    threshold: (t) => t.minEigBits,
    judge: (value, t) => (0,numeric/* atLeast */.jZ)(value, t.minEigBits),
    measure: (facts) => (0,gate/* pick */.U)(facts.eig, 'selector_metrics.avg_eig_bits', (e) => {
        if (e.avg_eig_bits === undefined)
            return undefined;
        const stats = e.facts?.selection.stats;
        return {
            value: e.avg_eig_bits,
            detail: stats === undefined
                ? 'mean expected information gain'
                : `mean over the ${stats.selected} of ${(0,numbers/* counted */.hS)(stats.total, 'test')} that were selected`,
            remedy: 'the selected tests tell little: raise the budget, drop tests that never fail, or add tests where failures happen',
            ...(stats !== undefined && { sample_size: stats.selected })
        };
    })
};

;// CONCATENATED MODULE: ./src/gates/rows/patch-coverage.ts

const REMEDY = 'let actions/checkout fetch the history (`fetch-depth: 0`, or `fetch-depth: 2` in a pull request), or name the commit with diff-base';
/** Covered lines among the changed ones, percent. Where no changed line counts there is nothing to judge. */
function patchCoverageGate(min) {
    return {
        name: 'patch-coverage',
        comparison: '>=',
        threshold: () => min,
        judge: (value) => (0,numeric/* atLeast */.jZ)(value, min),
        measure: ({ coverage }) => {
            if (coverage.state !== 'found')
                return coverage;
            const { patch } = coverage.value;
            if (patch === undefined || patch.state === 'absent') {
                const reason = `no evidence: looked for ${patch?.looked_for ?? 'the changed lines'}`;
                return { state: 'unreadable', source: '', reason, remedy: REMEDY, configured: true };
            }
            if (patch.state === 'unreadable')
                return { ...patch, configured: true };
            const { percent, base, files, lines_covered, lines_total, blocks, unknown } = patch.value;
            const missing = unknown.total === 0 ? '' : `; the report does not know ${(0,numbers/* counted */.hS)(unknown.total, 'changed file')}`;
            const [worst] = blocks;
            return {
                ...patch,
                value: {
                    value: percent ?? NaN,
                    detail: percent === undefined
                        ? `nothing to cover: no line changed since ${base} is one that the report counts${missing}`
                        : `${lines_covered} of ${lines_total} changed lines in ${(0,numbers/* counted */.hS)(files, 'file')} are covered, since ${base}${missing}`,
                    remedy: worst === undefined
                        ? 'cover the changed lines'
                        : `cover the changed lines; start with ${worst.path}, ${worst.first === worst.last ? `line ${worst.first}` : `lines ${worst.first} to ${worst.last}`}`,
                    ...(percent === undefined ? { not_applicable: true } : { sample_size: lines_total })
                },
                configured: true
            };
        }
    };
}

// EXTERNAL MODULE: ./src/gates/rows/regressions.ts
var regressions = __webpack_require__(28934);
;// CONCATENATED MODULE: ./src/gates/rows/tests.ts


/** Named one by one; the report has the others. */
const SHOWN = 3;
/** Failed tests and errors of this run; a flaky test has passed in the end. */
function testsGate(most) {
    return {
        name: 'tests',
        comparison: '<=',
        threshold: () => most,
        judge: (value) => (0,numeric/* atMost */.Tu)(value, most),
        measure: ({ tests }) => {
            if (tests.state === 'found' && tests.value.skipped === tests.value.total)
                return noneRan(tests);
            return (0,gate/* pick */.U)(tests, 'test results', (t) => {
                const bad = t.failed + t.errors;
                const names = t.failing.slice(0, SHOWN).join(', ');
                const more = bad > SHOWN ? ` and ${bad - SHOWN} more` : '';
                return {
                    value: bad,
                    detail: `${t.passed} of ${(0,numbers/* counted */.hS)(t.total, 'test')} passed${bad === 0 ? '' : `; failing: ${names}${more}`}`,
                    remedy: 'mend the failing tests; their places and messages are in the report',
                    sample_size: t.total
                };
            });
        }
    };
}
/** Nothing failed, since nothing was tried. */
function noneRan({ value, source, configured }) {
    return {
        state: 'unreadable',
        source,
        reason: `no test ran: ${value.total === 1 ? 'the only one was' : `all ${value.total} were`} skipped`,
        remedy: 'let the tests run, or leave max-test-failures out where there are none to run',
        configured
    };
}

;// CONCATENATED MODULE: ./src/gates/judge.ts












/** The gates of predictions, history and selection, in the order in which reports list them. */
const EPISTEMIC = [
    eceGate,
    brierGate,
    mceGate,
    entropyDeltaGate,
    minEigGate,
    detectionRateGate
];
/** The gates table with the rows that the settings add. */
function gatesOf(t) {
    return [
        coverageGate,
        ...(t.coveragePaths ?? []).map(pathCoverageGate),
        ...(t.coverageMaxDrop === undefined ? [] : [coverageDropGate(t.coverageMaxDrop)]),
        ...(t.patchCoverageMin === undefined ? [] : [patchCoverageGate(t.patchCoverageMin)]),
        ...(t.maxTestFailures === undefined ? [] : [testsGate(t.maxTestFailures)]),
        ...EPISTEMIC,
        ...(t.maxRegressions === undefined ? [] : [(0,regressions/* regressionsGate */.Ot)(t.maxRegressions)]),
        builds/* buildsGate */.J,
        datasets/* datasetsGate */.Tm
    ];
}
/** Facts and thresholds to verdicts: pure, one result a gate, in the order of the table. */
function judge(facts, request) {
    const results = gatesOf(request.thresholds).map((gate) => judgeOne(gate, facts, request));
    if (facts.legs === undefined)
        return results;
    return [judgeOne(legsGate(facts.legs, results), facts, request), ...results];
}
function judgeOne(gate, facts, request) {
    const { asked, added, explicit, thresholds } = request;
    const evidence = gate.measure(facts, thresholds);
    const unnamed = asked !== 'auto' && !asked.has(gate.name);
    const required = asked === 'auto' || gate.always === true
        ? evidence.configured || explicit.has(gate.name)
        : // A threshold that adds a gate asks for it; whether its evidence must be there, the list has said.
            asked.has(gate.name) || (added.has(gate.name) && evidence.configured);
    const base = {
        name: gate.name,
        threshold: gate.threshold(thresholds, facts),
        comparison: gate.comparison,
        required
    };
    if (unnamed && !added.has(gate.name) && gate.always !== true) {
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
                remedy: evidence.remedy ?? 'write this evidence in an earlier step, or stop asking for this gate'
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
            const { value, detail, remedy, interval, sample_size, not_applicable } = evidence.value;
            if (not_applicable === true) {
                const nothing = { verdict: 'not-evaluated', value: null, message: detail };
                return { ...base, ...nothing, source: evidence.source, required: false };
            }
            const verdict = gate.judge(value, thresholds, facts);
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
function judge_overall(gates) {
    if (gates.some((g) => g.verdict === 'fail'))
        return 'failed';
    // That all legs are there says nothing of what they hold.
    return gates.every((g) => g.verdict === 'not-evaluated' || g.name === 'legs') ? 'incomplete' : 'passed';
}
/** 0 all evaluated gates pass; 1 a gate failed; 2 there was no evidence at all (DESIGN: Verdicts). */
function exitStatus(result) {
    return { passed: 0, failed: 1, incomplete: 2, cancelled: 130 }[result];
}


/***/ }),

/***/ 28091:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tu: () => (/* binding */ atMost),
/* harmony export */   Zu: () => (/* binding */ fixed),
/* harmony export */   jZ: () => (/* binding */ atLeast)
/* harmony export */ });
/* harmony import */ var _lib_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67357);


/** Equality passes; both sides are rounded to 12 significant digits first. A value that is not finite fails. */
function atLeast(value, threshold) {
    return typeof value === 'number' && Number.isFinite(value) && (0,_lib_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .round12 */ .u8)(value) >= (0,_lib_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .round12 */ .u8)(threshold)
        ? 'pass'
        : 'fail';
}
/** See atLeast. */
function atMost(value, threshold) {
    return typeof value === 'number' && Number.isFinite(value) && (0,_lib_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .round12 */ .u8)(value) <= (0,_lib_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .round12 */ .u8)(threshold)
        ? 'pass'
        : 'fail';
}
/** A percentage in a sentence; never `-0.00`. */
function fixed(x, digits) {
    const text = x.toFixed(digits);
    return Number(text) === 0 ? text.replace('-', '') : text;
}


/***/ }),

/***/ 2027:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ buildsGate)
/* harmony export */ });
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96457);
/* harmony import */ var _numeric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67357);


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
        return {
            detail: `two builds of ${(0,_numeric_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(c.builds[0]?.files ?? 0, 'file')} are the same`,
            remedy: 'nothing to do'
        };
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
    measure: (facts) => (0,_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .pick */ .U)(facts.builds, 'a comparison', (c) => ({ value: c.status, ...describe(c) }))
};


/***/ }),

/***/ 71539:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SM: () => (/* binding */ remedyOf),
/* harmony export */   Tm: () => (/* binding */ datasetsGate),
/* harmony export */   rj: () => (/* binding */ countWords)
/* harmony export */ });
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96457);
/* harmony import */ var _numeric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67357);


/** `shard 2/3: 1 of 1 dataset verified (5 in all)`. */
function countWords({ datasets, shard }) {
    const verified = datasets.filter(({ status }) => status === 'verified').length;
    const count = `${verified} of ${(0,_numeric_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(datasets.length, 'dataset')} verified`;
    if (shard === undefined)
        return count;
    const name = `shard ${shard.index}/${shard.total}`;
    return datasets.length === 0
        ? `${name} holds no dataset (${shard.datasets_total} in all)`
        : `${name}: ${count} (${shard.datasets_total} in all)`;
}
/** Errors that belong to no dataset: what lacks of a whole whose shards are joined. */
function ofTheWhole({ datasets, errors }) {
    return errors.filter((error) => !datasets.some(({ name }) => error.startsWith(`${name}: `)));
}
/** Where the data themselves are what is wrong, each state has its own way out. */
function remedyOf({ status, remedy }) {
    if (remedy !== undefined)
        return remedy;
    switch (status) {
        case 'missing':
            return 'fetch or restore the data in an earlier step, or correct the path in the contract';
        case 'error':
            return 'correct the data or the contract where the finding says so';
        default:
            return 'restore the data, or correct the contract';
    }
}
/** Shards that do not make a whole. */
function remedyOfWhole(errors) {
    return errors.every((error) => /^shard \d+\/\d+ is missing/.test(error))
        ? 'run the job of each shard that is missing again, then merge again'
        : 'run the jobs of all shards again, at this commit and with this contract, then merge again';
}
/** Every dataset contract verified, none blocked. The value is the number of blocked datasets. */
const datasetsGate = {
    name: 'datasets',
    comparison: '==',
    threshold: () => 0,
    judge: (value) => (value === 0 ? 'pass' : 'fail'),
    measure: (facts) => (0,_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .pick */ .U)(facts.datasets, 'datasets', (d) => {
        const blocked = d.datasets.filter((s) => s.blocking);
        const whole = ofTheWhole(d);
        const [first] = blocked;
        const problems = [...blocked.map((s) => `${s.name}: ${s.message ?? s.status}`), ...whole];
        const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
        const count = countWords(d);
        return {
            // Errors of the whole block as one, even when no single dataset does.
            value: blocked.length + (d.passed || blocked.length > 0 ? 0 : 1),
            detail: problems[0] === undefined ? count : `${count}; ${problems[0]}${more}`,
            remedy: [
                ...(first === undefined ? [] : [remedyOf(first)]),
                ...(whole.length > 0 || first === undefined ? [remedyOfWhole(whole)] : [])
            ].join('; '),
            sample_size: d.datasets.length
        };
    })
};


/***/ }),

/***/ 28934:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ot: () => (/* binding */ regressionsGate),
/* harmony export */   a7: () => (/* binding */ shiftWarnings)
/* harmony export */ });
/* unused harmony export shiftSentence */
/* harmony import */ var _numeric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28091);
/* harmony import */ var _numeric_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67357);

/** Named one by one; the others are counted. */
const SHOWN = 3;
const MAX_NAME = 200;
/** Metrics and test durations of this run that are worse than their own history lets expect. */
function regressionsGate(most) {
    return {
        name: 'regressions',
        comparison: '<=',
        threshold: () => most,
        judge: (value) => (0,_numeric_js__WEBPACK_IMPORTED_MODULE_0__/* .atMost */ .Tu)(value, most),
        measure: ({ shifts }) => {
            if (shifts === undefined)
                return { state: 'absent', looked_for: 'earlier runs to compare with', configured: true };
            if (shifts.state !== 'found')
                return { ...shifts, configured: true };
            const { metrics, durations, judged, shifts: listed } = shifts.value;
            const total = metrics + durations;
            const first = listed.slice(0, SHOWN).map(shiftSentence);
            const more = total > first.length ? [`${total - first.length} more`] : [];
            return {
                state: 'found',
                value: {
                    value: total,
                    detail: `${(0,_numeric_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(judged.metrics, 'metric')} and the durations of ${(0,_numeric_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(judged.tests, 'test')} against their own history${total === 0 ? '' : `: ${[...first, ...more].join('; ')}`}`,
                    remedy: 'look at what changed between this run and those before it, or say with max-regressions how many are let through',
                    sample_size: judged.metrics + judged.tests
                },
                source: shifts.source,
                configured: true
            };
        }
    };
}
/** `ECE is 0.2, where 0.05 is usual (+300.0 %)`. */
function shiftSentence({ name, kind, value, median, unit, change_share }) {
    const what = kind === 'metric' ? name : JSON.stringify(name.slice(0, MAX_NAME));
    const said = (x) => `${Number(x.toPrecision(4))}${unit === '' ? '' : ` ${unit}`}`;
    const share = change_share === null ? '' : ` (${change_share > 0 ? '+' : ''}${(0,_numeric_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(100 * change_share, 1)} %)`;
    return `${what} is ${said(value)}, where ${said(median)} is usual${share}`;
}
/** A warning for each metric, and one for all durations, whatever the gate says. */
function shiftWarnings(shifts) {
    if (shifts?.state !== 'found')
        return [];
    const { shifts: listed, durations } = shifts.value;
    const metrics = listed.filter(({ kind }) => kind === 'metric').map(shiftSentence);
    if (durations === 0)
        return metrics;
    const slow = listed.filter(({ kind }) => kind === 'duration').slice(0, SHOWN);
    const more = durations - slow.length;
    return [
        ...metrics,
        `${(0,_numeric_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(durations, 'test')} took longer than usual: ${slow.map(shiftSentence).join('; ')}${more > 0 ? ` and ${more} more` : ''}`
    ];
}


/***/ }),

/***/ 87464:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ checkRevision),
  t: () => (/* binding */ gateRequest)
});

// EXTERNAL MODULE: ./src/datasets/shard-name.ts
var shard_name = __webpack_require__(69609);
// EXTERNAL MODULE: ./src/lib/errors.ts
var errors = __webpack_require__(97268);
// EXTERNAL MODULE: ./src/lib/nearest.ts
var nearest = __webpack_require__(72269);
// EXTERNAL MODULE: ./src/settings/table.ts + 6 modules
var table = __webpack_require__(4881);
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
    coverage: ['coverage-min', 'ratchet'],
    ece: ['ece-max'],
    brier: ['brier-max'],
    mce: ['mce-max'],
    'entropy-delta': ['max-entropy-delta'],
    'min-eig': ['min-eig-bits'],
    'detection-rate': ['min-detection-rate'],
    builds: ['require-identical-builds'],
    datasets: ['enforce-checksums', 'block-on-mismatch']
};
/** @throws GateError `setting` for a gate that does not exist or has no threshold, or a bad diff-base. */
function gateRequest(settings) {
    const v = settings.values;
    checkRevision(v['diff-base']);
    if (v.shard !== undefined)
        (0,shard_name/* parseShard */.u)(v.shard);
    const optional = optionalGates(v);
    const explicit = new Set([
        ...optional,
        ...GATE_NAMES.filter((gate) => 
        // `require-identical-builds: false` asks for less, not for evidence.
        THRESHOLD_SETTINGS[gate].some((s) => settings.isExplicit(s) && v[s] !== false && v[s] !== 'false'))
    ]);
    return {
        asked: askedGates(v.gates, optional),
        added: new Set(optional.filter((gate) => !gate.includes('coverage'))),
        explicit,
        thresholds: {
            // The table's default stands where only paths are given.
            coverageMin: v['coverage-min'].overall ?? Number(table/* SETTINGS */.y['coverage-min'].default),
            coveragePaths: v['coverage-min'].paths,
            ...(v['coverage-max-drop'] !== undefined && { coverageMaxDrop: v['coverage-max-drop'] }),
            ...(v['patch-coverage-min'] !== undefined && { patchCoverageMin: v['patch-coverage-min'] }),
            ...(v['max-test-failures'] !== undefined && { maxTestFailures: v['max-test-failures'] }),
            eceMax: v['ece-max'],
            brierMax: v['brier-max'],
            mceMax: v['mce-max'],
            maxEntropyDelta: v['max-entropy-delta'],
            minEigBits: v['min-eig-bits'],
            minDetectionRate: v['min-detection-rate'],
            ...(v['max-regressions'] !== undefined && { maxRegressions: v['max-regressions'] }),
            requireIdenticalBuilds: v['require-identical-builds'],
            blockOnMismatch: v['block-on-mismatch']
        }
    };
}
/** The gates that the settings add, in the order of the table. */
function optionalGates(v) {
    return [
        ...v['coverage-min'].paths.map(({ glob }) => `coverage:${glob}`),
        ...(v['coverage-max-drop'] === undefined ? [] : ['coverage-drop']),
        ...(v['patch-coverage-min'] === undefined ? [] : ['patch-coverage']),
        ...(v['max-test-failures'] === undefined ? [] : ['tests']),
        ...(v['max-regressions'] === undefined ? [] : ['regressions'])
    ];
}
const OPTIONAL_SETTINGS = {
    'coverage-drop': 'coverage-max-drop',
    'patch-coverage': 'patch-coverage-min',
    tests: 'max-test-failures',
    regressions: 'max-regressions'
};
/** What starts with a hyphen would be an option of git. @throws GateError `setting` */
function checkRevision(revision) {
    if (revision === undefined || /^(?!-)[^\s\0-\x1f\x7f]{1,1000}$/.test(revision))
        return;
    throw new errors/* GateError */.ue('setting', `diff-base: ${JSON.stringify(revision.slice(0, 100))} is no commit, branch or tag`, {
        remedy: 'give a commit, branch or tag, as `main` or `v1.2.0`',
        place: { setting: 'diff-base' }
    });
}
/** A list that names `coverage` asks for all coverage gates that the settings add. */
function askedGates(names, optional) {
    if (names.length === 1 && names[0] === 'auto')
        return 'auto';
    const asked = new Set();
    for (const name of names) {
        const gate = [...GATE_NAMES, ...optional].find((g) => g === name);
        if (gate === undefined) {
            const threshold = name.startsWith('coverage:') ? 'coverage-min' : OPTIONAL_SETTINGS[name];
            if (threshold !== undefined) {
                throw new errors/* GateError */.ue('setting', `gates: ${name.slice(0, 100)} has no threshold`, {
                    remedy: `give it one with ${threshold}`,
                    place: { setting: 'gates' }
                });
            }
            const like = (0,nearest/* nearest */.p)(name, GATE_NAMES);
            throw new errors/* GateError */.ue('setting', `gates: there is no gate ${JSON.stringify(name.slice(0, 100))}`, {
                remedy: like === undefined ? `name some of ${GATE_NAMES.join(', ')}, or auto` : `did you mean ${like}?`,
                place: { setting: 'gates' }
            });
        }
        asked.add(gate);
        if (gate === 'coverage')
            for (const other of optional)
                if (other.includes('coverage'))
                    asked.add(other);
    }
    return asked;
}


/***/ })

};
