export const id = 9092;
export const ids = [9092];
export const modules = {

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

/***/ 59092:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__),
/* harmony export */   printComparison: () => (/* binding */ printComparison)
/* harmony export */ });
/* harmony import */ var _evidence_builds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20572);
/* harmony import */ var _gates_rows_builds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2027);
/* harmony import */ var _gates_thresholds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87464);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97268);




/** A comparison as text, the verdict first. */
function printComparison(out, c) {
    out.text(`${c.status}${c.cause === null ? '' : ` (${c.cause})`}`);
    for (const d of c.differences.slice(0, 50)) {
        out.text(`  ${JSON.stringify(d.path)}: ${d.kind}, ${d.cause}: ${d.detail}`);
        if (d.remedy !== undefined)
            out.text(`    ${d.remedy}`);
    }
}
/** Build twice and compare: 0 when the builds gate passes, 1 when not. */
const doubleBuild = async ({ world, out }) => {
    const evidence = await (0,_evidence_builds_js__WEBPACK_IMPORTED_MODULE_0__/* .buildTwice */ .P)(world);
    if (evidence.state === 'absent') {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .ue('usage', 'double-build needs --build-command and --build-outputs', {
            remedy: 'give both'
        });
    }
    if (evidence.state === 'unreadable')
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .ue('build', evidence.reason, { remedy: evidence.remedy });
    const comparison = evidence.value;
    const { writeBuildEvidence } = await Promise.all(/* import() */[__webpack_require__.e(5869), __webpack_require__.e(3120)]).then(__webpack_require__.bind(__webpack_require__, 33120));
    writeBuildEvidence(world.root, world.settings.values['evidence-dir'], comparison);
    if (comparison.reason !== undefined)
        out.text(comparison.reason);
    for (const v of comparison.variations)
        out.text(`${v.effective ? 'varied ' : 'skipped'} ${v.name}: ${v.reason}`);
    for (const b of comparison.builds)
        out.text(`${b.hash}  ${b.files} files, ${b.bytes} bytes, ${b.seconds.toFixed(1)} s`);
    printComparison(out, comparison);
    out.data(comparison);
    const { thresholds } = (0,_gates_thresholds_js__WEBPACK_IMPORTED_MODULE_2__/* .gateRequest */ .t)(world.settings);
    return _gates_rows_builds_js__WEBPACK_IMPORTED_MODULE_1__/* .buildsGate */ .J.judge(comparison.status, thresholds) === 'fail' ? 1 : 0;
};
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (doubleBuild);


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


/***/ })

};
