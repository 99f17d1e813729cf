export const id = 5230;
export const ids = [5230];
export const modules = {

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


/***/ })

};
