export const id = 8982;
export const ids = [8982,5875,5230,9818];
export const modules = {

/***/ 15875:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   extract: () => (/* binding */ extract),
/* harmony export */   requireValid: () => (/* binding */ requireValid)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10228);
/* harmony import */ var _lib_safe_name_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(10244);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39905);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59472);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(51245);
/* harmony import */ var _read_archive_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(750);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88424);









/**
 * What a pack lists, once all of it was found valid.
 * @throws GateError `evidence` for a pack that is not, `io`
 */
async function requireValid(pack) {
    const { valid, checks, manifest } = await (0,_verify_js__WEBPACK_IMPORTED_MODULE_6__.verifyPack)(pack);
    if (valid && manifest !== undefined)
        return manifest;
    const wrong = checks.filter(({ ok }) => !ok).map(({ name, detail }) => `${name}: ${detail}`);
    throw (0,_input_js__WEBPACK_IMPORTED_MODULE_3__/* .damaged */ .q)(`${node_path__WEBPACK_IMPORTED_MODULE_1___default().basename(pack)} is not a valid pack: ${wrong.join('; ')}`);
}
/**
 * Write the wanted files of a pack that was just found valid below a directory that is new, or empty. What was written is
 * compared with the manifest all the same, since the file may have changed in between.
 * @param wanted asked once for each name of the manifest
 * @returns the names that were written
 * @throws GateError `evidence`, `io`
 */
async function extract(pack, directory, wanted) {
    const shown = node_path__WEBPACK_IMPORTED_MODULE_1___default().basename(pack);
    const sinkFor = (name) => {
        if (name === _names_js__WEBPACK_IMPORTED_MODULE_7__.MANIFEST_NAME || !wanted(name))
            return undefined;
        const unsafe = (0,_lib_safe_name_js__WEBPACK_IMPORTED_MODULE_8__/* .unsafeName */ .g)(name);
        if (unsafe !== undefined)
            throw (0,_input_js__WEBPACK_IMPORTED_MODULE_3__/* .damaged */ .q)(`${JSON.stringify(name)} ${unsafe}`);
        return fileSink(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(directory, name), name);
    };
    const { files, problem } = await (0,_read_archive_js__WEBPACK_IMPORTED_MODULE_5__/* .readWanted */ .o)(pack, (name) => name === _names_js__WEBPACK_IMPORTED_MODULE_7__.MANIFEST_NAME, sinkFor);
    const [first, ...rest] = files;
    if (problem !== undefined || first?.content === undefined)
        throw (0,_input_js__WEBPACK_IMPORTED_MODULE_3__/* .damaged */ .q)(`${shown} changed while it was read`);
    const listed = new Map((0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.parseManifest)(first.content).files.map((file) => [file.path, file.sha256]));
    if (rest.some(({ name, sha256 }) => listed.get(name) !== sha256))
        throw (0,_input_js__WEBPACK_IMPORTED_MODULE_3__/* .damaged */ .q)(`${shown} changed while it was read`);
    return rest.map(({ name }) => name);
}
/** A file that must not be there yet; open only while its content comes, since a pack may hold many. */
function fileSink(full, shown) {
    let fd;
    const open = () => {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(full), { recursive: true });
            return (fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(full, 'wx', 0o644));
        }
        catch (error) {
            throw (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_2__/* .ioError */ .bD)(error, shown, 'check the disk, and that no two names differ in case only');
        }
    };
    const close = () => {
        if (fd !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
        fd = undefined;
    };
    return {
        write: (bytes) => (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeAll */ .f4)(fd ?? open(), bytes),
        end: () => {
            // A file without a byte has not been opened yet.
            if (fd === undefined)
                open();
            close();
        },
        close
    };
}


/***/ }),

/***/ 97364:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bT: () => (/* binding */ restsOn),
/* harmony export */   nG: () => (/* binding */ byName),
/* harmony export */   tX: () => (/* binding */ differences)
/* harmony export */ });
/* harmony import */ var _lib_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67357);

/** Twelve significant digits, as gates compare; what was not measured is null, in whatever way it is written. */
function settled(value) {
    if (typeof value === 'number')
        return (0,_lib_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .round12 */ .u8)(value);
    return value ?? null;
}
function same(a, b) {
    return (a.verdict === b.verdict &&
        settled(a.value) === settled(b.value) &&
        settled(a.threshold) === settled(b.threshold) &&
        (a.comparison === undefined || b.comparison === undefined || a.comparison === b.comparison));
}
function words({ verdict, value, threshold, comparison }) {
    const shown = (of, none) => of === undefined || of === null ? none : JSON.stringify(of);
    return `${shown(verdict, 'nothing')} (${shown(value, 'no value')}, threshold ${typeof comparison === 'string' ? `${comparison} ` : ''}${shown(threshold, 'none')})`;
}
/**
 * How recorded gates differ from others, one sentence each. @param what the others are: `computed again`
 * @param skip gates that cannot be compared
 */
function differences(recorded, others, what, skip = () => false) {
    const problems = [];
    for (const [name, gate] of recorded) {
        if (skip(name))
            continue;
        const other = others.get(name);
        if (other === undefined)
            problems.push(`${name} is recorded as ${words(gate)} and not ${what}`);
        else if (!same(gate, other))
            problems.push(`${name} is recorded as ${words(gate)} and ${what} as ${words(other)}`);
    }
    for (const name of others.keys())
        if (!recorded.has(name) && !skip(name))
            problems.push(`${name} is ${what} and not recorded`);
    return problems;
}
function byName(gates) {
    return new Map(gates.map(({ name, verdict, value, threshold, comparison }) => [
        name,
        { verdict, value, threshold, comparison }
    ]));
}
const CALIBRATION = ['ece', 'brier', 'mce'];
/** The gates that rest on a kind of evidence. */
const RESTS_ON = {
    'coverage-files': (gate) => /coverage|^regressions$/.test(gate),
    'test-results': (gate) => ['tests', 'entropy-delta', 'min-eig', 'regressions'].includes(gate),
    predictions: (gate) => [...CALIBRATION, 'regressions'].includes(gate),
    history: (gate) => [...CALIBRATION, 'entropy-delta', 'min-eig', 'detection-rate', 'regressions'].includes(gate),
    'data-contracts': (gate) => gate === 'datasets',
    datasets: (gate) => gate === 'datasets',
    builds: (gate) => gate === 'builds'
};
/** True where a gate rests on evidence of one of these kinds. */
function restsOn(gate, kinds) {
    return [...kinds].some((kind) => RESTS_ON[kind](gate));
}


/***/ }),

/***/ 15230:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   evidenceBeside: () => (/* binding */ evidenceBeside),
/* harmony export */   evidenceOf: () => (/* binding */ evidenceOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _coverage_changed_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74968);
/* harmony import */ var _evidence_base_branch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15629);
/* harmony import */ var _evidence_calibration_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82897);
/* harmony import */ var _evidence_coverage_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20111);
/* harmony import */ var _evidence_datasets_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54220);
/* harmony import */ var _evidence_epistemic_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(99304);
/* harmony import */ var _evidence_tests_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(38656);
/* harmony import */ var _legs_kinds_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(24082);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(97268);
/* harmony import */ var _lib_glob_match_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(47109);
/* harmony import */ var _lib_globs_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(52952);
/* harmony import */ var _lib_paths_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9927);
/* harmony import */ var _not_replayed_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(15389);















/** What the gates read: inputs, records, the experiment ledger, the base of the coverage, and the results of legs. */
function evidenceOf(verdicts, settings) {
    const { values } = settings;
    const files = new Set(_legs_kinds_js__WEBPACK_IMPORTED_MODULE_9__/* .INPUT_KINDS */ .n.flatMap((kind) => verdicts.inputs[kind] ?? []));
    const directories = [...besideInputs(verdicts, settings), ...files].map((dir) => `${dir}/`);
    const isBase = (0,_not_replayed_js__WEBPACK_IMPORTED_MODULE_14__/* .isCoverageBase */ .Q8)(values);
    const kept = ['builds/comparison.json', 'datasets/result.json'].map((file) => `${values['evidence-dir']}/${file}`);
    const found = foundBy(settings);
    return (name) => files.has(name) ||
        kept.includes(name) ||
        found(name) ||
        directories.some((dir) => name.startsWith(dir)) ||
        name === (0,_coverage_changed_lines_js__WEBPACK_IMPORTED_MODULE_2__.changedLinesFile)(values['evidence-dir']) ||
        isBase(name);
}
const USUAL = {
    'data-contracts': _evidence_datasets_js__WEBPACK_IMPORTED_MODULE_6__/* .USUAL_CONTRACTS */ .tu,
    'coverage-files': _evidence_coverage_js__WEBPACK_IMPORTED_MODULE_5__/* .USUAL_COVERAGE */ .kr,
    'test-results': _evidence_tests_js__WEBPACK_IMPORTED_MODULE_8__/* .USUAL_TEST_RESULTS */ .H,
    predictions: _evidence_calibration_js__WEBPACK_IMPORTED_MODULE_4__/* .USUAL_PREDICTIONS */ .u,
    history: _evidence_epistemic_js__WEBPACK_IMPORTED_MODULE_7__/* .USUAL_HISTORY */ .g4
};
/** Whether the settings, or the usual places, lead to a file, which then counts whether the verdicts name it or not. */
function foundBy(settings) {
    const written = writtenByRuns(settings);
    const all = _legs_kinds_js__WEBPACK_IMPORTED_MODULE_9__/* .INPUT_KINDS */ .n.flatMap((kind) => {
        const named = (0,_not_replayed_js__WEBPACK_IMPORTED_MODULE_14__/* .namedAs */ .yT)(kind, settings);
        const names = named.length > 0 ? named.filter((name) => !(0,_not_replayed_js__WEBPACK_IMPORTED_MODULE_14__/* .leavesRoot */ .hs)(name)) : (USUAL[kind] ?? []);
        // A pair of arrays in one name.
        return kind === 'predictions' ? names.flatMap((name) => [name, ...name.split(',')]) : names;
    }).map((name) => node_path__WEBPACK_IMPORTED_MODULE_1___default().posix.normalize((0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_13__/* .toPosix */ .d7)(name.trim())));
    const plain = new Set(all);
    const matches = all.filter(_lib_globs_js__WEBPACK_IMPORTED_MODULE_12__/* .hasGlob */ .bz).flatMap(matcher);
    return (name) => plain.has(name) ||
        plain.has(node_path__WEBPACK_IMPORTED_MODULE_1___default().posix.dirname(name)) ||
        (!written(name) && matches.some((match) => match(name)));
}
/** None for a glob that is none: the reader of the evidence says so, and finds nothing. */
function matcher(glob) {
    try {
        return [(0,_lib_glob_match_js__WEBPACK_IMPORTED_MODULE_11__/* .globMatcher */ .f)(glob, { dot: true })];
    }
    catch (error) {
        if (error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_10__/* .GateError */ .ue && error.code === 'setting')
            return [];
        throw error;
    }
}
/** What a run writes after it has looked for evidence: a glob that would match it has not. */
function writtenByRuns({ values }) {
    const dir = `${values['evidence-dir']}/`;
    return (name) => /^artifact\/(ci_report\.md|(ci_metrics|eig_rankings|selected_tests)\.json)$/.test(name) ||
        (name.startsWith(dir) && (/\.(html|jsonl?)$/.test(name) || name.startsWith(`${dir}builds/`)));
}
/** Directories that are read whole; of a leg's copies also one that was equal to another's was compared with it, and so read. */
function besideInputs({ legs }, settings) {
    const { values } = settings;
    return [
        (0,_evidence_base_branch_js__WEBPACK_IMPORTED_MODULE_3__/* .runsDirectory */ .WL)(settings),
        values['ledger-dir'],
        ...(legs === undefined ? [] : [`${values['evidence-dir']}/legs`])
    ];
}
/** The same of a directory in which a job ran, but for the inputs: names relative to it, whatever lies there. */
function evidenceBeside(from, verdicts, settings) {
    const { values } = settings;
    const stat = (name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(from, name), { throwIfNoEntry: false });
    const below = besideInputs(verdicts, settings)
        .filter((dir) => stat(dir)?.isDirectory() === true)
        .flatMap((dir) => (0,_lib_globs_js__WEBPACK_IMPORTED_MODULE_12__/* .walkFiles */ .Fv)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(from, dir)).map((name) => `${dir}/${name}`))
        // Of the ledgers the records, and no lock of theirs.
        .filter((name) => name.includes('/legs/') || name.endsWith('.jsonl'));
    const bases = (values['coverage-base-file'] ?? []).filter((name) => !(0,_not_replayed_js__WEBPACK_IMPORTED_MODULE_14__/* .leavesRoot */ .hs)(name));
    const single = [(0,_coverage_changed_lines_js__WEBPACK_IMPORTED_MODULE_2__.changedLinesFile)(values['evidence-dir']), ...(0,_lib_globs_js__WEBPACK_IMPORTED_MODULE_12__/* .expandGlobs */ .GE)(from, bases)];
    return [...new Set([...below, ...single.filter((name) => stat(name) !== undefined)])];
}


/***/ }),

/***/ 15389:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OB: () => (/* binding */ whyNot),
/* harmony export */   Q8: () => (/* binding */ isCoverageBase),
/* harmony export */   Sf: () => (/* binding */ notInside),
/* harmony export */   hs: () => (/* binding */ leavesRoot),
/* harmony export */   yT: () => (/* binding */ namedAs)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _coverage_changed_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74968);
/* harmony import */ var _evidence_base_branch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15629);
/* harmony import */ var _legs_kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24082);
/* harmony import */ var _lib_glob_match_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47109);
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97364);






/** What the verdicts rest on and the pack does not hold. @param ofLegs kinds that the legs of a merge have read */
function notInside(settings, { inputs, left_out = {} }, { not_included = [] }, ofLegs) {
    const { values } = settings;
    const large = new Set(not_included.map((file) => file.path));
    const largeBelow = (dir) => {
        const found = [...large].find((file) => file.startsWith(`${dir}/`));
        return found && byDigest(found);
    };
    const kinds = new Map();
    for (const kind of _legs_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .INPUT_KINDS */ .n) {
        const tooLarge = (inputs[kind] ?? []).find((file) => large.has(file));
        if (tooLarge !== undefined)
            kinds.set(kind, byDigest(tooLarge));
        if (left_out[kind] !== undefined)
            kinds.set(kind, left_out[kind]);
        // What the legs of a merge have read stands before what its settings name.
        if (!ofLegs.has(kind) && namedAs(kind, settings).some(leavesRoot))
            kinds.set(kind, outside(kind));
    }
    const diffFile = (0,_coverage_changed_lines_js__WEBPACK_IMPORTED_MODULE_1__.changedLinesFile)(values['evidence-dir']);
    const largeBase = [...large].find(isCoverageBase(values));
    return {
        kinds,
        base: (values['coverage-base-file'] ?? []).some(leavesRoot)
            ? outside('coverage-base-file')
            : largeBase && byDigest(largeBase),
        diff: large.has(diffFile) ? byDigest(diffFile) : left_out['changed-lines'],
        records: largeBelow((0,_evidence_base_branch_js__WEBPACK_IMPORTED_MODULE_2__/* .runsDirectory */ .WL)(settings)),
        entries: largeBelow(values['ledger-dir'])
    };
}
/** What a setting names as evidence of a kind. */
function namedAs(kind, { values }) {
    if (kind === 'datasets' || kind === 'builds')
        return [];
    const value = values[kind];
    return typeof value === 'string' ? [value] : (value ?? []);
}
/** Whether a name is one of those that `coverage-base-file` gives. */
function isCoverageBase({ 'coverage-base-file': bases = [] }) {
    const matches = bases.map((glob) => (0,_lib_glob_match_js__WEBPACK_IMPORTED_MODULE_4__/* .globMatcher */ .f)(glob, { dot: true }));
    return (name) => bases.includes(name) || matches.some((match) => match(name));
}
const byDigest = (file) => `${file} was too large for the pack, or a link, and is there by its digest`;
const outside = (setting) => `${setting} lay outside of the repository`;
function leavesRoot(name) {
    return node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.isAbsolute(name) || /^[A-Za-z]:|(^|[\\/])\.\.([\\/]|$)/.test(name);
}
/** Gates that are measured with run records, where nothing else is given. */
function needsRecords(gate, { values }) {
    return (gate === 'regressions' ||
        (gate === 'coverage-drop' && values['coverage-base-file'] === undefined) ||
        (values.ratchet && /^coverage(:|$)/.test(gate)));
}
const FROM_ENTRIES = ['ece', 'brier', 'mce', 'entropy-delta', 'min-eig', 'regressions'];
/** Why a gate cannot be computed again; undefined where it can. */
function whyNot(gate, { inputs }, settings, missing) {
    if (gate === 'patch-coverage' && missing.diff !== undefined)
        return missing.diff;
    if (gate === 'coverage-drop' && missing.base !== undefined)
        return missing.base;
    if (missing.records !== undefined && needsRecords(gate, settings))
        return missing.records;
    if (missing.entries !== undefined && FROM_ENTRIES.includes(gate))
        return missing.entries;
    if (gate === 'datasets' && inputs['data-contracts'] !== undefined && inputs.datasets === undefined)
        return 'the data are not in the pack, and no result of theirs was kept';
    for (const [kind, reason] of missing.kinds)
        if ((0,_compare_js__WEBPACK_IMPORTED_MODULE_5__/* .restsOn */ .bT)(gate, new Set([kind])))
            return reason;
    return undefined;
}


/***/ }),

/***/ 58982:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  replayCopy: () => (/* binding */ replayCopy),
  replayPack: () => (/* binding */ replayPack)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/legs/own-verdicts.ts
var own_verdicts = __webpack_require__(59496);
// EXTERNAL MODULE: ./src/legs/verdicts.ts
var legs_verdicts = __webpack_require__(25007);
// EXTERNAL MODULE: ./src/lib/errors.ts
var errors = __webpack_require__(97268);
// EXTERNAL MODULE: ./src/lib/globs.ts
var globs = __webpack_require__(52952);
// EXTERNAL MODULE: ./src/pack/input.ts
var input = __webpack_require__(39905);
// EXTERNAL MODULE: ./src/pack/unpack.ts
var unpack = __webpack_require__(15875);
// EXTERNAL MODULE: ./src/pack/verify.ts
var verify = __webpack_require__(88424);
// EXTERNAL MODULE: ./src/replay/evidence.ts
var evidence = __webpack_require__(15230);
// EXTERNAL MODULE: ./src/gates/judge.ts + 9 modules
var judge = __webpack_require__(58942);
// EXTERNAL MODULE: ./src/gates/thresholds.ts + 1 modules
var thresholds = __webpack_require__(87464);
// EXTERNAL MODULE: ./src/legs/kinds.ts
var kinds = __webpack_require__(24082);
// EXTERNAL MODULE: ./src/record.ts
var record = __webpack_require__(94846);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./src/legs/matrix-leg.ts
var matrix_leg = __webpack_require__(4257);
// EXTERNAL MODULE: ./src/ledger/lines.ts
var lines = __webpack_require__(36006);
// EXTERNAL MODULE: ./src/lib/numbers.ts
var numbers = __webpack_require__(67357);
// EXTERNAL MODULE: ./src/replay/settings.ts
var replay_settings = __webpack_require__(79818);
// EXTERNAL MODULE: ./src/coverage/changed-lines.ts
var changed_lines = __webpack_require__(74968);
// EXTERNAL MODULE: ./src/pack/collect.ts
var collect = __webpack_require__(76855);
;// CONCATENATED MODULE: ./src/replay/refuted.ts


/** Why something could not be judged again, where the pack itself shows that it could, one sentence each. */
function refutedExcuses(verdicts, listed) {
    const evidenceDir = settingOf(verdicts, 'evidence-dir') ?? 'evidence';
    return [
        ...withoutResult(verdicts),
        ...notUnfit(verdicts),
        ...(verdicts.left_out?.['changed-lines'] !== undefined &&
            listed.files.some(({ path }) => path === (0,changed_lines.changedLinesFile)(evidenceDir))
            ? ['the changed lines are said to be left out, and are in the pack']
            : [])
    ];
}
function settingOf({ settings }, name) {
    return settings.find((row) => row.name === name)?.value;
}
/** Data and builds are judged by their results, which a run keeps of whatever it has measured. */
function withoutResult({ gates, inputs }) {
    return ['datasets', 'builds'].flatMap((kind) => {
        const gate = gates.find(({ name }) => name === kind);
        if (gate === undefined || (gate.value === null && gate.verdict !== 'pass'))
            return [];
        return inputs[kind] !== undefined
            ? []
            : [`${kind} is recorded as ${gate.verdict}, and no result of it was kept`];
    });
}
/** A file that is left out for its name is told by it. */
function notUnfit({ left_out = {} }) {
    return Object.entries(left_out).flatMap(([kind, said]) => {
        if (kind === 'changed-lines')
            return [];
        const [quoted = ''] = /^"(?:[^"\\]|\\.)*"/.exec(said) ?? [];
        const name = nameIn(quoted);
        // Of a longer name only the beginning is told.
        return (0,collect/* unfitName */.E0)(name) !== undefined || name.length >= SHOWN_NAME
            ? []
            : [`${kind} is said to be left out, and not for a name that no pack can hold`];
    });
}
/** The empty name, which is unfit, must not come of what is no JSON. */
function nameIn(quoted) {
    try {
        const name = JSON.parse(quoted);
        return typeof name === 'string' && name !== '' ? name : FIT;
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return FIT;
        throw error;
    }
}
const FIT = 'a';
const SHOWN_NAME = 300;
/** A gate that passes has measured something, however the run ended. */
function passesOnNothing({ gates }) {
    return gates
        .filter(({ verdict, value }) => verdict === 'pass' && value === null)
        .map(({ name }) => `${name} is recorded as pass, and without a value`);
}

;// CONCATENATED MODULE: ./src/replay/checks.ts








/** A run's verdicts tell one story: each gate and setting once, of the commit and on the files that the manifest names. */
function contradictions(verdicts, listed) {
    const { gates, settings, run, inputs } = verdicts;
    const { git_sha, git_branch, ci_run_id, files, not_included = [] } = listed;
    const problems = [
        ...twice(gates.map(({ name }) => name)).map((name) => `gate ${name} is recorded twice`),
        ...twice(settings.map(({ name }) => name)).map((name) => `setting ${name} is recorded twice`),
        ...(0,replay_settings.otherDefaults)(verdicts),
        ...otherLeg(verdicts),
        ...refutedExcuses(verdicts, listed),
        ...passesOnNothing(verdicts)
    ];
    const there = new Set(files.map(({ path }) => path));
    const large = new Set(not_included.map(({ path }) => path));
    for (const name of new Set(kinds/* INPUT_KINDS */.n.flatMap((kind) => inputs[kind] ?? [])))
        if (!there.has(name) && !large.has(name) && !files.some(({ path }) => path.startsWith(`${name}/`)))
            problems.push(`the verdicts rest on ${name}, which is not in the pack`);
    for (const name of large)
        if (there.has(name))
            problems.push(`${name} is in the pack, and is listed as not included`);
    for (const [what, mine, theirs] of [
        ['commit', run.git_sha, git_sha],
        ['branch', run.git_branch, git_branch],
        ['run', run.ci_run_id, ci_run_id]
    ])
        if (theirs !== undefined && mine !== String(theirs))
            problems.push(`the verdicts are of ${what} ${mine}, and the manifest is of ${theirs}`);
    return problems;
}
/** Which leg of its matrix a run was, the runner has said in a setting: a merge counts on it to miss the others. */
function otherLeg({ leg, settings }) {
    const text = settings.find(({ name }) => name === 'matrix-leg')?.value.trim() ?? '';
    return (0,external_node_util_.isDeepStrictEqual)(leg, (0,matrix_leg/* matrixLeg */.Q)(text))
        ? []
        : [
            `the verdicts are of ${leg === null ? 'no leg' : `leg ${leg.index}/${leg.total}`}, and matrix-leg is ${JSON.stringify(text.slice(0, 20))}`
        ];
}
function twice(names) {
    return [...new Set(names.filter((name, i) => names.indexOf(name) !== i))];
}
/** The chain of a ledger that `runs-dir` has put where `verifyPack`, which knows no settings, does not look. */
function checkNamedLedger(ledger) {
    const unseen = ledger.filter(({ name }) => !(0,verify/* isRunRecords */.s3)(name));
    return unseen.length === 0 ? [] : [(0,verify/* checkChain */.uy)(unseen)];
}
/** Kinds whose files are looked for; the others have names of their own. */
const SOUGHT = ['coverage-files', 'test-results', 'predictions', 'history'];
/** Evidence that the verdicts name, and that the settings lead elsewhere, or the other way round. */
function otherInputs(found, { inputs, unreadable = {} }, missing) {
    return SOUGHT.flatMap((kind) => {
        if (missing.has(kind) || kind in unreadable)
            return [];
        const [said, there] = [inputs[kind] ?? [], found[kind] ?? []];
        return [
            ...said
                .filter((file) => !there.includes(file))
                .map((file) => `${file} is said to be ${kind}, and is not what the settings find`),
            ...there
                .filter((file) => !said.includes(file))
                .map((file) => `the settings find ${file} as ${kind}, on which the verdicts do not rest`)
        ];
    });
}
/** What a record says beside its gates, and later runs are compared with, each by the gate that rests on the same; the selection is not made again. */
const MEASURED = {
    selector_metrics: { coverage_pct: 'coverage', avg_eig_bits: 'min-eig', detection_rate: 'detection-rate' },
    calibration: { ece: 'ece', mce: 'mce', brier_score: 'brier' },
    uncertainty: {
        entropy_before: 'entropy-delta',
        entropy_after: 'entropy-delta',
        entropy_delta: 'entropy-delta'
    },
    tests: {
        total: 'tests',
        passed: 'tests',
        failed: 'tests',
        errors: 'tests',
        skipped: 'tests',
        flaky: 'tests'
    },
    provenance: { reproducibility_status: 'builds', first_hash: 'builds', second_hash: 'builds' }
};
/** How the numbers of a run's record differ from those computed again, one sentence each. @param skip gates that cannot be computed */
function otherNumbers(record, again, calibration, skip) {
    const problems = [];
    // The gate judges the predictor by its filled bins, and the record is over all of them, which only a whole run measures.
    const ofAllBins = calibration.state === 'found' && calibration.value.of_predictor === true;
    // Where only verdicts are wanted, the numbers of the calibration are there and what is around them is not.
    const measured = { ...again, ...(calibration.state === 'found' && { calibration: calibration.value }) };
    for (const [section, keys] of Object.entries(MEASURED)) {
        const [said, found] = [record, measured].map((of) => (0,lines/* isObject */.Gv)(of[section]) ? of[section] : {});
        for (const [key, gate] of Object.entries(keys)) {
            if (skip(gate) || (key === 'mce' && ofAllBins))
                continue;
            const [a, b] = [said?.[key], found?.[key]].map((value) => typeof value === 'number' ? (0,numbers/* round12 */.u8)(value) : (value ?? null));
            // A record need not say everything that was measured.
            if (a !== null && a !== b)
                problems.push(`the run record says ${key} ${JSON.stringify(a)}, and computed again it is ${JSON.stringify(b)}`);
        }
    }
    return problems;
}

// EXTERNAL MODULE: ./src/replay/compare.ts
var compare = __webpack_require__(97364);
// EXTERNAL MODULE: ./src/assess.ts + 2 modules
var assess = __webpack_require__(32984);
// EXTERNAL MODULE: ./src/evidence/builds.ts
var builds = __webpack_require__(20572);
// EXTERNAL MODULE: ./src/evidence/coverage-scope.ts
var coverage_scope = __webpack_require__(96470);
// EXTERNAL MODULE: ./src/evidence/coverage.ts
var coverage = __webpack_require__(20111);
// EXTERNAL MODULE: ./src/evidence/datasets.ts
var datasets = __webpack_require__(54220);
// EXTERNAL MODULE: ./src/evidence/gather.ts
var gather = __webpack_require__(49546);
// EXTERNAL MODULE: ./src/evidence/legs.ts
var legs = __webpack_require__(95424);
// EXTERNAL MODULE: ./src/evidence/tests.ts
var evidence_tests = __webpack_require__(38656);
// EXTERNAL MODULE: ./src/legs/complete.ts
var complete = __webpack_require__(72326);
;// CONCATENATED MODULE: ./src/replay/facts.ts











/**
 * Everything that a pack lets us measure again, by the readers that the run used. No command is run, git is not asked and
 * nothing but the unpacked files is read. Datasets and builds are not in a pack: their recorded results are judged again.
 */
async function replayFacts(world, verdicts) {
    const coverage = asTheRunSaw(world, verdicts, 'coverage-files') ?? (await replayCoverage(world));
    const tests = asTheRunSaw(world, verdicts, 'test-results') ?? (await (0,evidence_tests/* gatherTests */._)(world));
    const { legs } = world;
    return {
        datasets: await recordedDatasets(world, verdicts),
        coverage,
        tests,
        ...(await (0,assess/* numbers */.nL)(world, { coverage, tests })),
        builds: await recordedBuilds(world),
        ...(legs !== undefined && {
            legs: (0,complete/* legFacts */.kK)(legs, {
                expected: world.settings.values.legs ?? [],
                absent: verdicts.legs?.absent ?? [],
                replaced: []
            })
        })
    };
}
/**
 * Reports that the run did not take for evidence, whatever they say: left over from before its test command, or of one that was cut
 * off. No gate passes on such a claim. A run that was cancelled has not read all of what is there.
 */
function asTheRunSaw({ settings }, { unreadable: unread = {}, result, inputs }, kind) {
    const reason = settings.values['test-command'] === undefined ? undefined : unread[kind];
    if (reason !== undefined)
        return { state: 'unreadable', source: kind, reason, remedy: '', configured: true };
    return result === 'cancelled' && inputs[kind] === undefined
        ? { state: 'absent', looked_for: 'nothing: the run was cancelled', configured: false }
        : undefined;
}
/** With the base, the floors and the changed lines, which lie in reports, records and what the run kept of its diff. */
async function replayCoverage(world) {
    const { readJoined } = await Promise.all(/* import() */[__webpack_require__.e(2560), __webpack_require__.e(3627), __webpack_require__.e(9166)]).then(__webpack_require__.bind(__webpack_require__, 49166));
    const joined = await (0,gather/* gather */.kg)(world.inputs, () => (0,gather/* seek */.jF)(world, 'coverage-files', coverage/* USUAL_COVERAGE */.kr), (files) => readJoined(world.root, files, (0,coverage_scope/* coverageScope */.r)(world)));
    if (joined.state !== 'found')
        return joined;
    const [{ gatherBase }, { gatherRatchet }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(2560), __webpack_require__.e(3627), __webpack_require__.e(9166), __webpack_require__.e(7503)]).then(__webpack_require__.bind(__webpack_require__, 89884)),
        __webpack_require__.e(/* import() */ 7708).then(__webpack_require__.bind(__webpack_require__, 95327))
    ]);
    return {
        ...joined,
        value: {
            ...joined.value.facts,
            base: await gatherBase(world, joined.value),
            ...(await recordedPatch(world, joined.value)),
            ...(world.settings.values.ratchet && { ratchet: gatherRatchet(world) })
        }
    };
}
/** Coverage of the lines that git said were changed. */
async function recordedPatch({ root, settings }, { facts, files }) {
    const [{ changedLinesFile, readChangedLines }, { patchCoverage }] = await Promise.all([
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 74968)),
        Promise.all(/* import() */[__webpack_require__.e(3627), __webpack_require__.e(4798)]).then(__webpack_require__.bind(__webpack_require__, 54798))
    ]);
    const file = changedLinesFile(settings.values['evidence-dir']);
    if (!(0,external_node_fs_.existsSync)(external_node_path_default().join(root, file)))
        return {};
    const configured = settings.isExplicit('patch-coverage-min') || settings.isExplicit('diff-base');
    try {
        const { base, changes } = readChangedLines(external_node_path_default().join(root, file), file);
        const value = patchCoverage(changes, files, base, facts.sources);
        return { patch: { state: 'found', value, source: file, configured } };
    }
    catch (error) {
        return { patch: (0,gather/* unreadable */.O$)(error, file, configured) };
    }
}
async function recordedDatasets(world, { inputs }) {
    const dir = `${world.settings.values['evidence-dir']}/datasets/`;
    const [result] = (inputs.datasets ?? []).filter((file) => file.startsWith(dir));
    // What a merge made of the results of its legs is made again; where none brought any, it has looked at the data itself.
    if ((0,legs/* filesByLeg */.Lm)(world, 'datasets').length > 0 || result === undefined)
        return (0,datasets/* gatherDatasets */.$s)(world);
    const { readResults } = await __webpack_require__.e(/* import() */ 7519).then(__webpack_require__.bind(__webpack_require__, 87519));
    return (0,gather/* gather */.kg)(world.inputs, () => (0,gather/* seek */.jF)(world, 'data-contracts', datasets/* USUAL_CONTRACTS */.tu), () => readResults(external_node_path_default().join(world.root, result), result));
}
async function recordedBuilds(world) {
    const { root, settings, inputs } = world;
    const { values } = settings;
    const file = `${values['evidence-dir']}/builds/comparison.json`;
    // A merge rests on the records of its legs; the comparison that it left is only what it made of them.
    if ((0,legs/* filesByLeg */.Lm)(world, 'builds').length > 0)
        return (0,builds/* compareLegs */.Lz)(world);
    // A single build leaves its verdict to the merge.
    const single = values['build-mode'] === 'single' && values['build-command'] !== undefined;
    const configured = !single && (values['build-command'] ?? values['build-outputs']) !== undefined;
    const { readBuildComparison } = await __webpack_require__.e(/* import() */ 739).then(__webpack_require__.bind(__webpack_require__, 33120));
    return (0,gather/* gather */.kg)(inputs, () => ({ files: (0,external_node_fs_.existsSync)(external_node_path_default().join(root, file)) ? [file] : [], looked_for: file, configured }), () => readBuildComparison(external_node_path_default().join(root, file), file));
}

// EXTERNAL MODULE: ./src/lib/glob-match.ts + 1 modules
var glob_match = __webpack_require__(47109);
// EXTERNAL MODULE: ./src/lib/paths.ts
var paths = __webpack_require__(9927);
// EXTERNAL MODULE: ./src/replay/not-replayed.ts
var not_replayed = __webpack_require__(15389);
;// CONCATENATED MODULE: ./src/replay/named-outside.ts





/** Of an absolute path, some tail is its name below the repository. */
function tails(name) {
    return (0,paths/* tailsOf */.l8)(external_node_path_default().posix.normalize(name.replaceAll('\\', '/'))).filter((tail) => tail !== '');
}
/** Whether a name that seems to leave the repository may have led to a file in it, wherever that lay. */
function mayMean(name, file) {
    return tails(name).some((tail) => tail === file || file.startsWith(`${tail}/`) || (0,glob_match/* globMatcher */.f)(tail, { dot: true })(file));
}
/**
 * Settings as evidence inside of the pack explains them: a workflow often names a report by its absolute path
 * (`$GITHUB_WORKSPACE/lcov.info`), and the verdicts know it by its name in the repository.
 * @param ofLegs kinds that the legs of a merge have read: what the settings name of them does not count
 * @returns `problems` where settings name only what lay outside, beside evidence that lay inside: one of the two is not true
 */
function namedInside(settings, { inputs }, ofLegs) {
    const values = { ...settings.values };
    const problems = [];
    for (const kind of kinds/* INPUT_KINDS */.n) {
        const names = (0,not_replayed/* namedAs */.yT)(kind, settings);
        const files = inputs[kind] ?? [];
        const [file] = files;
        if (ofLegs.has(kind) || names.length === 0 || file === undefined || !names.every(not_replayed/* leavesRoot */.hs))
            continue;
        // Two in one are a pair of arrays, whose order counts.
        const parts = kind === 'predictions' ? names.flatMap((name) => name.split(',')) : names;
        if (!parts.some((name) => mayMean(name.trim(), file))) {
            problems.push(`the verdicts rest on ${file}, and the settings name ${names.join(', ')} as ${kind}`);
            continue;
        }
        const pair = parts.map((name) => files.find((of) => tails(name.trim()).includes(of)));
        // Of several names some may have led elsewhere.
        if (parts.length === 1)
            values[kind] = typeof values[kind] === 'string' ? file : files;
        else if (names.length === 1 && !pair.includes(undefined))
            values[kind] = pair.join(',');
    }
    return { settings: { ...settings, values: values }, problems };
}

// EXTERNAL MODULE: ./src/ledger/instants.ts
var instants = __webpack_require__(86683);
;// CONCATENATED MODULE: ./src/replay/own-record.ts





/** What names a run. */
const IDENTITY = ['timestamp', 'git_sha', 'ci_run_id', 'run_attempt', 'job'];
/** The run's line in the ledger says what the verdicts say; where there is none, it says so. */
function checkRecord({ record, others }, recorded, verdicts, { created_at }) {
    if (record === undefined)
        return withoutRecord(others, verdicts, created_at);
    const { result, mock, run } = verdicts;
    const gates = new Map();
    for (const [name, gate] of Object.entries((0,lines/* isObject */.Gv)(record['gates']) ? record['gates'] : {})) {
        const { verdict, value, threshold } = (0,lines/* isObject */.Gv)(gate) ? gate : {};
        gates.set(name, { verdict, value, threshold });
    }
    const problems = (0,compare/* differences */.tX)(recorded, gates, 'in the run record');
    if (record['gates_passed'] !== (result === 'passed'))
        problems.push(`the run record says gates_passed ${String(record['gates_passed'])}, and the verdicts say ${result}`);
    if ((record['mock'] === true) !== mock)
        problems.push(`the run record ${mock ? 'does not say' : 'says'} that the evidence was made up`);
    if (record['git_branch'] !== run.git_branch)
        problems.push(`the run record is of branch ${JSON.stringify(record['git_branch'])}, and the verdicts are of ${run.git_branch}`);
    return (0,verify/* check */.z6)('run-record', problems, "this run's record says the same of every gate");
}
/**
 * A run keeps no record with `ledger: none`, or where it could not be written. A record of the same moment under another name is
 * this run's all the same: two runs do not begin in one millisecond, and a pack bears the second in which its run began.
 */
function withoutRecord(others, { run, settings }, created) {
    const began = second(created);
    const same = others.find(({ timestamp }) => timestamp === run.timestamp ||
        (began !== undefined && second(timestamp) === began && second(run.timestamp) !== began));
    if (same !== undefined) {
        const unlike = IDENTITY.filter((key) => same[key] !== run[key]);
        const said = unlike.map((key) => `${key} ${JSON.stringify(same[key])} and not ${JSON.stringify(run[key])}`);
        return (0,verify/* check */.z6)('run-record', [`the record of this run says ${said.join(', ')}`], '');
    }
    const none = settings.some(({ name, value }) => name === 'ledger' && value === 'none');
    const why = none ? ' (`ledger: none`)' : '';
    const beside = others.length === 0 ? '' : `; ${(0,numbers/* counted */.hS)(others.length, 'other record is', 'other records are')} there`;
    return {
        name: 'run-record',
        ok: true,
        note: true,
        detail: `the record of this run is not in the pack${why}${beside}`
    };
}
/** Seconds since 1970, down; undefined for what is no time. */
function second(timestamp) {
    return typeof timestamp === 'string' ? (0,instants/* parseInstant */.nV)(timestamp)?.seconds : undefined;
}

// EXTERNAL MODULE: ./src/evidence/inputs.ts
var inputs = __webpack_require__(47112);
// EXTERNAL MODULE: ./src/evidence/base-branch.ts
var base_branch = __webpack_require__(15629);
// EXTERNAL MODULE: ./src/lib/files.ts
var files = __webpack_require__(10228);
;// CONCATENATED MODULE: ./src/replay/world.ts












const SILENT = {
    info: () => undefined,
    warn: () => undefined,
    debug: () => undefined,
    group: (_, work) => work()
};
/**
 * The run of a pack that lies unpacked at the root of its settings, as the gates see it: no environment, no secrets, no
 * repository.
 */
function replayWorld(settings, verdicts, merged) {
    const { run, base, legs, unreadable } = verdicts;
    const { root } = settings;
    const world = {
        root,
        settings,
        run: {
            ...run,
            head_sha: run.git_sha,
            base_branch: base?.base_branch ?? null,
            repository: null,
            event: null
        },
        env: {},
        log: SILENT,
        secrets: [],
        inputs: new inputs/* Inputs */.G(),
        signal: new AbortController().signal,
        verdictOnly: true,
        coverageNames: verdicts.coverage_names ?? {},
        sourceDateEpoch: undefined,
        ...(unreadable?.ledger !== undefined && { ledgerProblem: { reason: unreadable.ledger, remedy: '' } })
    };
    if (!merged)
        return world;
    if (legs === undefined)
        throw (0,input/* damaged */.q)('the verdicts are of a merge, and do not say of which legs');
    return { ...world, legs: recordedLegs(root, legs.there) };
}
/** The legs of a merge, from the copies that the merge keeps of them. */
function recordedLegs(root, there) {
    return there.map(({ name, dir: at, not_included: notIncluded = [] }) => {
        const dir = (0,paths/* resolveInside */.LI)(root, at, 'result of a leg');
        const files = (0,external_node_fs_.existsSync)(dir) ? (0,globs/* walkFiles */.Fv)(dir, () => false) : [];
        const candidates = files.filter(legs_verdicts/* isVerdicts */.x);
        if (candidates.length === 0)
            return { name, dir: at, files: bare(files, at) };
        const read = (file) => (0,legs_verdicts/* readVerdicts */.H)(external_node_path_default().join(dir, file), `${at}/${file}`);
        const { verdicts } = (0,own_verdicts/* ownVerdicts */.L)(candidates, read, input/* damaged */.q);
        const byKind = {};
        for (const kind of kinds/* INPUT_KINDS */.n) {
            const named = verdicts.inputs[kind];
            if (named !== undefined)
                byKind[kind] = named.map((file) => `${at}/${file}`);
        }
        return { name, dir: at, files: byKind, verdicts, notIncluded };
    });
}
/** A single result: one build, or a shard of the datasets. */
function bare(files, at) {
    const named = files.map((file) => `${at}/${file}`);
    return files.some(kinds/* isSingleBuild */.$) ? { builds: named } : { datasets: named };
}
/** The ledger that `runs-dir` names, as it is in the pack. */
function unpackedLedger(settings) {
    const dir = (0,base_branch/* runsDirectory */.WL)(settings);
    const at = (0,paths/* resolveInside */.LI)(settings.root, dir, 'runs-dir');
    if ((0,external_node_fs_.lstatSync)(at, { throwIfNoEntry: false })?.isDirectory() !== true)
        return [];
    return (0,external_node_fs_.readdirSync)(at, { withFileTypes: true })
        .filter((entry) => entry.isFile() && entry.name.endsWith('.jsonl'))
        .map((entry) => {
        const [full, name] = [external_node_path_default().join(at, entry.name), external_node_path_default().posix.join(dir, entry.name)];
        return { full, name, text: (0,files/* readText */.yR)(full, name) };
    });
}
/** Take the run's own record out of the unpacked ledger, which it was not judged by. */
function takeOwnRecord(ledger, { run }) {
    const others = [];
    let own;
    for (const { full, text } of ledger) {
        const lines = text.split('\n').map(lineOf);
        const kept = lines.filter(({ record }) => {
            const mine = IDENTITY.every((key) => record[key] === run[key]);
            if (mine)
                own = record;
            else if (Object.keys(record).length > 0)
                others.push(record);
            return !mine;
        });
        if (kept.length < lines.length)
            (0,external_node_fs_.writeFileSync)(full, kept.map((line) => line.text).join('\n'));
    }
    return { others, ...(own !== undefined && { record: own }) };
}
function lineOf(text) {
    try {
        const value = JSON.parse(text);
        if (typeof value === 'object' && value !== null)
            return { text, record: { ...value } };
    }
    catch {
        // Bad lines are for the ledger's own readers, which see them as the run did.
    }
    return { text, record: {} };
}

;// CONCATENATED MODULE: ./src/replay/judge.ts












/**
 * Judge what lies unpacked at the root of the settings again: every gate is computed from the evidence there, and must have the
 * recorded value and verdict.
 * @throws GateError where the evidence is such that nothing can be said
 */
async function judgeAgain(recordedAs, verdicts, listed) {
    const recorded = (0,compare/* byName */.nG)(verdicts.gates);
    const merged = recorded.has('legs');
    const ledger = unpackedLedger(recordedAs);
    const own = takeOwnRecord(ledger, verdicts);
    const asRecorded = replayWorld(recordedAs, verdicts, merged);
    const { legs = [] } = asRecorded;
    const ofLegs = new Set(kinds/* INPUT_KINDS */.n.filter((kind) => kind !== 'history' && legs.some(({ files }) => files[kind] !== undefined)));
    const { settings, problems: outside } = namedInside(recordedAs, verdicts, ofLegs);
    const world = { ...asRecorded, settings };
    const facts = await replayFacts(world, verdicts);
    const gates = (0,judge/* judge */.S4)(facts, (0,thresholds/* gateRequest */.t)(settings));
    const missing = (0,not_replayed/* notInside */.Sf)(settings, verdicts, listed, ofLegs);
    const cut = verdicts.result === 'cancelled';
    const reasonFor = (gate) => (0,not_replayed/* whyNot */.OB)(gate, verdicts, settings, missing) ??
        // What was measured until then is judged, and nothing else can be.
        (cut && (recorded.get(gate)?.value ?? null) === null ? CUT : undefined);
    const reasons = new Map([...recorded.keys()].flatMap((name) => {
        const reason = reasonFor(name);
        return reason === undefined ? [] : [[name, reason]];
    }));
    const problems = [
        ...contradictions(verdicts, listed),
        ...outside,
        ...(cut ? [] : otherInputs(world.inputs.byKind(world.root), verdicts, missing.kinds)),
        ...(0,compare/* differences */.tX)(recorded, (0,compare/* byName */.nG)(gates), 'computed again', (name) => reasons.has(name)),
        ...otherResult(verdicts)
    ];
    const mock = facts.eig.state === 'found' && facts.eig.value.facts?.mock === true;
    if (!cut && reasonFor('min-eig') === undefined && mock !== verdicts.mock)
        problems.push(`the verdicts say mock ${verdicts.mock}, and the history says ${mock}`);
    if (own.record !== undefined) {
        const draft = (0,record/* recordOf */.z)({ run: world.run, facts, gates, result: (0,judge/* overall */.Me)(gates), mock: verdicts.mock });
        problems.push(...otherNumbers(own.record, draft, facts.calibration, (gate) => reasonFor(gate) !== undefined));
    }
    const checks = [
        ...checkNamedLedger(ledger),
        checkRecord(own, recorded, verdicts, listed),
        (0,verify/* check */.z6)('replay', problems, replayed(verdicts, reasons))
    ];
    return { checks, verdicts, reasons, ...(own.record !== undefined && { record: own.record }), legs };
}
const CUT = 'the run was cancelled before it was measured';
/** The result is that of the gates; only a run that was cancelled says so whatever they are. */
function otherResult({ gates, result }) {
    const claimed = (0,judge/* overall */.Me)(gates);
    return result === claimed || result === 'cancelled'
        ? []
        : [`the result is recorded as ${result}; its gates make it ${claimed}`];
}
/** How much was judged again, of the gates that were judged at all. */
function replayed({ gates, run, result }, reasons) {
    const judged = gates.filter(({ verdict }) => verdict !== 'not-evaluated').map(({ name }) => name);
    const again = judged.filter((name) => !reasons.has(name));
    const recorded = ['datasets', 'builds'].filter((name) => again.includes(name));
    return [
        `${again.length} of ${judged.length} gates computed again as version ${run.tool_version} recorded them`,
        ...(judged.length < gates.length ? [`${gates.length - judged.length} more were not evaluated`] : []),
        ...(recorded.length > 0 ? [`${recorded.join(' and ')} from what the run has kept of them`] : []),
        ...(result === 'cancelled' ? ['the run was cancelled'] : [])
    ].join('; ');
}

;// CONCATENATED MODULE: ./src/replay/listed.ts
/** The part of a listing that lies below a directory, as the directory itself would list it. */
function below(files, dir) {
    const prefix = `${dir}/`;
    return files
        .filter(({ path }) => path.startsWith(prefix))
        .map(({ path }) => ({ path: path.slice(prefix.length) }));
}

;// CONCATENATED MODULE: ./src/replay/legs.ts










/** A merge of merges of merges is deep enough. */
const MAX_DEPTH = 4;
/**
 * What each leg of a merge says of itself, judged again from the copy of its evidence: the gate `legs` rests on it.
 * @param settings of the merge, which lies unpacked at their root
 * @throws GateError for a leg that cannot be judged at all
 */
async function judgeLegs(settings, { verdicts, legs }, listed, depth = 0) {
    if (!verdicts.gates.some(({ name }) => name === 'legs'))
        return { checks: [], open: [] };
    (0,complete/* requireOneRun */.dw)(legs, verdicts.run);
    const problems = uncounted(settings, legs);
    const open = [];
    let judged = 0;
    for (const leg of legs) {
        if (leg.verdicts === undefined)
            continue;
        if (depth === MAX_DEPTH) {
            open.push(`${leg.name}: merges are nested too deeply`);
            continue;
        }
        const found = await judgeLeg(settings, leg, listed, depth);
        problems.push(...found.problems.map((problem) => `${leg.name}: ${problem}`));
        open.push(...found.open.map((reason) => `${leg.name}: ${reason}`));
        judged++;
    }
    const alone = legs.length - judged;
    const single = alone === 0 ? '' : `; ${(0,numbers/* counted */.hS)(alone, 'single result')} beside them`;
    const detail = `${(0,numbers/* counted */.hS)(judged, 'leg')} judged again by what each has found${single}`;
    return { checks: [(0,verify/* check */.z6)('legs', problems, detail)], open };
}
async function judgeLeg(settings, { dir, verdicts, notIncluded = [] }, listed, depth) {
    if (verdicts === undefined)
        return { problems: [], open: [] };
    const root = external_node_path_default().join(settings.root, dir);
    const own = (0,replay_settings.settingsOf)(root, verdicts);
    const here = {
        git_sha: verdicts.run.git_sha,
        files: below(listed.files, dir),
        not_included: [...below(listed.not_included ?? [], dir), ...notIncluded.map((name) => ({ path: name }))]
    };
    const chain = (0,verify/* checkChain */.uy)(unpackedLedger(own));
    const { checks, reasons, ...rest } = await judgeAgain(own, verdicts, here);
    const deeper = await judgeLegs(own, rest, here, depth + 1);
    return {
        problems: [chain, ...checks, ...deeper.checks].filter(({ ok }) => !ok).map(({ detail }) => detail),
        open: [...[...reasons].map(([name, reason]) => `${name}: ${reason}`), ...deeper.open]
    };
}
/** Copies that the merge does not count, but for attempts that a later one replaces: a leg that failed may hide among them. */
function uncounted({ root, values }, legs) {
    const at = `${values['evidence-dir']}/legs`;
    const full = (0,paths/* resolveInside */.LI)(root, at, 'results of legs');
    if (!(0,external_node_fs_.existsSync)(full))
        return [];
    const counts = new Set(legs.map(({ dir }) => dir));
    const others = (0,external_node_fs_.readdirSync)(full)
        .map((name) => ({ name, dir: `${at}/${name}` }))
        .filter(({ dir }) => !counts.has(dir));
    return recordedLegs(root, others).flatMap((other) => (0,complete/* latestAttempts */.qW)([...legs, other]).replaced.includes(other.name)
        ? []
        : [`the pack holds the result of a leg in ${other.dir}, which the verdicts do not count`]);
}

;// CONCATENATED MODULE: ./src/replay/replay.ts















/**
 * Judge a pack again: every gate is computed from the evidence and the settings inside, and must have the recorded value and
 * verdict. The pack is unpacked into a temporary directory that is gone afterwards.
 * @param manifest of the pack, which `verifyPack` has found valid
 * @throws GateError `io` where the temporary directory cannot be written
 */
function replayPack(pack, manifest) {
    const names = manifest.files.map((file) => file.path);
    const candidates = names.filter(legs_verdicts/* isVerdicts */.x);
    if (candidates.length === 0) {
        const detail = `not possible: the pack holds no ${legs_verdicts.VERDICTS_FILE} (an older version, another generator, or no run)`;
        return Promise.resolve({ checks: [{ name: 'replay', ok: true, note: true, detail }] });
    }
    return elsewhere(async (root) => {
        (0,own_verdicts/* requireFew */.I)(candidates, input/* damaged */.q);
        await (0,unpack.extract)(pack, root, (name) => candidates.includes(name));
        const { verdicts } = (0,own_verdicts/* ownVerdicts */.L)(candidates, (name) => (0,legs_verdicts/* readVerdicts */.H)(external_node_path_default().join(root, name), name), input/* damaged */.q);
        const settings = (0,replay_settings.settingsOf)(root, verdicts);
        const wanted = (0,evidence.evidenceOf)(verdicts, settings);
        // The run wrote them last: a glob that would find them has not.
        for (const name of candidates)
            if (!wanted(name))
                (0,external_node_fs_.rmSync)(external_node_path_default().join(root, name));
        await (0,unpack.extract)(pack, root, (name) => !(0,legs_verdicts/* isVerdicts */.x)(name) && wanted(name));
        return judgeAll(settings, verdicts, manifest);
    });
}
/**
 * Judge the copy of a leg again, as `verify` would its pack. The copy is evidence and stays as it is.
 * @param dir absolute; @param known what its manifest says beside the files
 * @throws GateError `io` where the temporary directory cannot be written
 */
async function replayCopy(dir, verdicts, known) {
    const { checks } = await elsewhere(async (root) => {
        (0,external_node_fs_.cpSync)(dir, root, { recursive: true });
        const settings = (0,replay_settings.settingsOf)(root, verdicts);
        const chain = (0,verify/* checkChain */.uy)(unpackedLedger(settings));
        const files = (0,globs/* walkFiles */.Fv)(root).map((name) => ({ path: name }));
        const { checks: judged } = await judgeAll(settings, verdicts, { ...known, files });
        return { checks: [chain, ...judged] };
    });
    return checks;
}
/** The run itself, then every leg of it. */
async function judgeAll(settings, verdicts, listed) {
    const { legs, reasons, checks, ...replay } = await judgeAgain(settings, verdicts, listed);
    const ofLegs = await judgeLegs(settings, { verdicts, legs }, listed);
    const open = [...[...reasons].map(([name, reason]) => `${name}: ${reason}`), ...ofLegs.open];
    return {
        ...replay,
        checks: [
            ...checks,
            ...ofLegs.checks,
            ...(open.length === 0
                ? []
                : [{ name: 'not-replayed', ok: true, note: true, detail: open.join('; ') }])
        ]
    };
}
/** Judge in a temporary directory. What the pack makes impossible is a check that is not ok. */
async function elsewhere(work) {
    // Real, since a temporary directory behind a symlink would look like one that is left.
    const root = (0,external_node_fs_.realpathSync)((0,external_node_fs_.mkdtempSync)(external_node_path_default().join((0,external_node_os_.tmpdir)(), 'provenance-replay-')));
    try {
        return await work(root);
    }
    catch (error) {
        const reason = ofThePack(error);
        if (reason === undefined)
            throw error;
        return { checks: [(0,verify/* check */.z6)('replay', [`not possible: ${reason}`], '')] };
    }
    finally {
        (0,external_node_fs_.rmSync)(root, { recursive: true, force: true });
    }
}
/** What a name or a size in the pack makes the system say; a full disk or a lost permission is the machine's own. */
const BY_ITS_NAMES = /^(ENAMETOOLONG|EISDIR|ENOTDIR|EEXIST|ENOENT|ELOOP|EINVAL|ERR_STRING_TOO_LONG|ERR_FS_FILE_TOO_LARGE)$/;
/** Why the pack cannot be judged again, where that is the pack's fault; undefined where it is not. */
function ofThePack(error) {
    const cause = error instanceof errors/* GateError */.ue && error.code === 'io' ? error.cause : error;
    const code = (0,errors/* systemCode */.xU)(cause);
    if (error instanceof errors/* GateError */.ue && (error.code !== 'io' || BY_ITS_NAMES.test(code ?? '')))
        return error.message;
    if (code !== undefined && BY_ITS_NAMES.test(code))
        return `a name or a size in it is too much (${code})`;
    return error instanceof RangeError ? 'something in it is nested too deeply or too long' : undefined;
}


/***/ }),

/***/ 79818:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   otherDefaults: () => (/* binding */ otherDefaults),
/* harmony export */   recordedSettings: () => (/* binding */ recordedSettings),
/* harmony export */   settingsOf: () => (/* binding */ settingsOf)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _evidence_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52361);
/* harmony import */ var _settings_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66894);
/* harmony import */ var _settings_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4881);




/**
 * The settings of a run as its pack tells them, for judging again below `root`. They are data: whatever names a path counts as
 * coming from the config file, which may name none outside of the root.
 * @param branch the default branch that the run knew
 * @throws GateError `setting` for a value that is not of its type
 */
function recordedSettings(root, view, branch) {
    const rows = new Map(view.map((row) => [row.name, row]));
    const values = {};
    const explicit = new Set();
    for (const name of _settings_table_js__WEBPACK_IMPORTED_MODULE_2__/* .SETTING_NAMES */ .O) {
        const spec = _settings_table_js__WEBPACK_IMPORTED_MODULE_2__/* .SETTINGS */ .y[name];
        const row = rows.get(name);
        if (row !== undefined && row.source !== 'default')
            explicit.add(name);
        // A setting that is newer than the pack stands at its default.
        const text = row === undefined ? (spec.default ?? '') : row.value;
        if (text === '' || spec.secret === true)
            continue;
        values[name] = (0,_settings_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSetting */ .W)(spec, text, `${name} (recorded)`);
    }
    // Nobody is asked: neither git nor an event.
    values['default-branch'] ??= branch;
    values['working-directory'] = '.';
    return {
        root,
        values: values,
        view: [],
        isExplicit: (name) => explicit.has(name),
        // Also where a default is claimed: what it says is the pack's word.
        sourceOf: () => 'config'
    };
}
/** Settings that say that they stand at their default and do not. The defaults of other versions are not known here. */
function otherDefaults({ settings, run }) {
    if (run.tool_version !== _evidence_version_js__WEBPACK_IMPORTED_MODULE_3__/* .TOOL_VERSION */ .w)
        return [];
    return settings.flatMap(({ name, value, source }) => {
        const spec = _settings_table_js__WEBPACK_IMPORTED_MODULE_2__/* .SETTINGS */ .y[name];
        if (source !== 'default' || spec?.default === undefined || spec.secret === true)
            return [];
        const [said, known] = [value, spec.default].map((text) => text !== '' && (0,_settings_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSetting */ .W)(spec, text, `${name} (recorded)`));
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(said, known)
            ? []
            : [`${name} is said to be at its default, and is ${JSON.stringify(value.slice(0, 200))}`];
    });
}
/** The settings that verdicts tell, for judging below a root. @throws GateError `setting` */
function settingsOf(root, { settings, base }) {
    return recordedSettings(root, settings, base?.default_branch ?? 'main');
}


/***/ })

};
