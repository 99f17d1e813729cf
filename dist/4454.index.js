export const id = 4454;
export const ids = [4454,489];
export const modules = {

/***/ 97146:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _coverage_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14127);
/* harmony import */ var _evidence_coverage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20111);
/* harmony import */ var _evidence_coverage_scope_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96470);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97268);
/* harmony import */ var _gates_thresholds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87464);
/* harmony import */ var _lib_numbers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67357);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72729);







const SHOWN = 10;
/**
 * What the coverage files say, summed; see DESIGN, Counting. With --coverage-base-file and --diff-base also what
 * changed.
 */
const coverage = async ({ world, args, out }) => {
    (0,_gates_thresholds_js__WEBPACK_IMPORTED_MODULE_3__/* .checkRevision */ .G)(world.settings.values['diff-base']);
    const files = (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .filesOf */ .R)(world, args, 'coverage-files', _evidence_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .USUAL_COVERAGE */ .kr);
    const joined = (0,_coverage_read_js__WEBPACK_IMPORTED_MODULE_0__.readJoined)(world.root, files, (0,_evidence_coverage_scope_js__WEBPACK_IMPORTED_MODULE_5__/* .coverageScope */ .r)(world.settings));
    // A comparison that is not there is this command's error, and need not be a warning before it.
    const quiet = { ...world, log: { ...world.log, warn: () => undefined } };
    const facts = await (0,_evidence_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .withContext */ .eQ)(quiet, joined, 'named');
    const base = known('coverage-base-file', facts.base);
    const patch = known('diff-base', facts.patch);
    printText(out, facts);
    const { formats, files: n, lines_covered, lines_total, percent, branches_covered, branches_total } = facts;
    const { functions_covered, functions_total, paths, limited_to } = facts;
    out.data({
        formats,
        files: n,
        lines_covered,
        lines_total,
        percent,
        branches_covered,
        branches_total,
        ...(functions_total !== undefined && { functions_covered, functions_total }),
        ...(limited_to !== undefined && { limited_to }),
        ...(paths !== undefined && { paths }),
        ...(base !== undefined && { base, delta: base.delta }),
        ...(patch !== undefined && { patch })
    });
    return 0;
};
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (coverage);
/** A comparison that was asked for is there, or the command cannot be carried out. */
function known(setting, evidence) {
    if (evidence === undefined)
        return undefined;
    if (evidence.state === 'found')
        return evidence.value;
    const absent = evidence.state === 'absent';
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue('evidence', absent ? `looked for ${evidence.looked_for}` : evidence.reason, {
        remedy: absent ? `check ${setting}` : evidence.remedy,
        place: { setting }
    });
}
function printText(out, facts) {
    const text = (line) => out.text(line);
    const { percent, lines_covered, lines_total, files, formats, branches_covered, branches_total } = facts;
    const { functions_covered, functions_total, paths = [], base, patch } = facts;
    text(`${percent.toFixed(2)} %: ${lines_covered} of ${(0,_lib_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(lines_total, 'line')} in ${(0,_lib_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(files, 'file')} (${formats.join(', ')})`);
    if (branches_total > 0)
        text(`branches: ${branches_covered} of ${branches_total}`);
    if (functions_total !== undefined)
        text(`functions: ${functions_covered ?? 0} of ${functions_total}`);
    for (const p of paths)
        text(p.percent === undefined
            ? `${p.glob}: matches no covered line`
            : `${p.glob}: ${p.percent.toFixed(2)} %, ${p.lines_covered} of ${(0,_lib_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(p.lines_total, 'line')} in ${(0,_lib_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(p.files, 'file')}`);
    if (base?.state === 'found') {
        const { source, percent: before, delta, fell = [] } = base.value;
        text(`base: ${before.toFixed(2)} % (${source}), ${delta < 0 ? '' : '+'}${delta.toFixed(2)} points`);
        for (const f of fell.slice(0, SHOWN))
            text(`  fell: ${plain(f.path)} ${f.before.toFixed(2)} % to ${f.after.toFixed(2)} %`);
    }
    if (patch?.state !== 'found')
        return;
    const { value } = patch;
    text(value.percent === undefined
        ? `changed lines since ${value.base}: none that the report counts`
        : `changed lines since ${value.base}: ${value.percent.toFixed(2)} %, ${value.lines_covered} of ${value.lines_total}`);
    for (const b of value.blocks.slice(0, SHOWN))
        text(`  not covered: ${plain(b.path)}:${b.first}-${b.last}`);
    const more = value.blocks.length + value.blocks_omitted - SHOWN;
    if (more > 0)
        text(`  and ${more} more`);
}
/** A file may be named anything: a line break or an escape sequence in its name must not redraw the terminal. */
function plain(name) {
    return name.replace(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g, '?');
}


/***/ }),

/***/ 72729:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ filesOf)
/* harmony export */ });
/* harmony import */ var _evidence_gather_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49546);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97268);
/* harmony import */ var _lib_globs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52952);



/**
 * The files that a command reads: its arguments, else those of the setting, else the usual places.
 * @throws GateError `usage` where there is none
 */
function filesOf(world, args, setting, usual) {
    if (args.length > 0)
        return (0,_lib_globs_js__WEBPACK_IMPORTED_MODULE_2__/* .expandGlobs */ .GE)(world.root, args, true);
    const { files, looked_for } = (0,_evidence_gather_js__WEBPACK_IMPORTED_MODULE_0__/* .seek */ .jF)(world, setting, usual);
    if (files.length === 0) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue('usage', `no files are given, and there are none: looked for ${looked_for}`, {
            remedy: `name them, or set ${setting}`
        });
    }
    return files;
}


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

/***/ 96470:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ coverageScope)
/* harmony export */ });
/** Which source files count, and which globs are measured by themselves, as the settings say. */
function coverageScope({ values }) {
    return {
        only: values['coverage-paths'] ?? [],
        globs: values['coverage-min'].paths.map(({ glob }) => glob)
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
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _lib_safe_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10244);
/* harmony import */ var _coverage_scope_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96470);
/* harmony import */ var _gather_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49546);





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
    const joined = await (0,_gather_js__WEBPACK_IMPORTED_MODULE_2__/* .gather */ .kg)(world.inputs, () => (0,_gather_js__WEBPACK_IMPORTED_MODULE_2__/* .seek */ .jF)(world, 'coverage-files', USUAL_COVERAGE), async (files) => {
        (0,_gather_js__WEBPACK_IMPORTED_MODULE_2__/* .requireFresh */ .i0)(world.root, files, freshSince);
        const { readJoined } = await Promise.all(/* import() */[__webpack_require__.e(2560), __webpack_require__.e(4127), __webpack_require__.e(489)]).then(__webpack_require__.bind(__webpack_require__, 14127));
        return readJoined(world.root, files, (0,_coverage_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .coverageScope */ .r)(world.settings));
    });
    if (joined.state !== 'found')
        return joined;
    rememberSources(world, joined.value);
    return { ...joined, value: await withContext(world, joined.value) };
}
/**
 * Which paths of reports are files of the repository decides how reports are joined and what globs match, and the
 * repository is not in the pack: whoever judges again needs to know it.
 */
function rememberSources({ root, settings, inputs }, { facts, files }) {
    const { only, globs } = (0,_coverage_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .coverageScope */ .r)(settings);
    if (facts.sources.length < 2 && only.length === 0 && globs.length === 0)
        return;
    inputs.sourceFiles = files
        .map(({ path: name }) => name)
        .filter((name) => (0,_lib_safe_name_js__WEBPACK_IMPORTED_MODULE_4__/* .unsafeName */ .g)(name) === undefined && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root, name)))
        .sort();
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
        const { gatherBase } = await Promise.all(/* import() */[__webpack_require__.e(2560), __webpack_require__.e(4127), __webpack_require__.e(9884)]).then(__webpack_require__.bind(__webpack_require__, 89884));
        facts.base = await gatherBase(world, joined);
        warnOf(log, 'the base of the coverage', facts.base);
    }
    if (wanted('diff-base')) {
        const { gatherPatch } = await Promise.all(/* import() */[__webpack_require__.e(4798), __webpack_require__.e(2921)]).then(__webpack_require__.bind(__webpack_require__, 52921));
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

/***/ 10244:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ unsafeName)
/* harmony export */ });
/** Longer names than this are refused: zip can hold 65,535 bytes, no file system path of ours comes near. */
const MAX_NAME_BYTES = 4096;
/**
 * Why a name has no place in a pack, undefined when it is safe. A safe name, joined to any directory on any
 * system, stays below it, and prints as one line.
 */
function unsafeName(name) {
    if (name === '')
        return 'is empty';
    if (!name.isWellFormed() || name.includes('\ufffd'))
        return 'is not valid UTF-8';
    if (Buffer.byteLength(name) > MAX_NAME_BYTES)
        return `is longer than ${MAX_NAME_BYTES} bytes`;
    if (/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(name))
        return 'holds a control character';
    if (/[\u202a-\u202e\u2066-\u2069]/.test(name))
        return 'holds a character that reverses text';
    if (name.includes('\\'))
        return 'holds a backslash, which is a separator on Windows';
    if (name.startsWith('/'))
        return 'is absolute';
    if (/^\w+:/.test(name))
        return 'starts like a drive or a URL';
    const segments = name.split('/');
    if (segments.includes('..'))
        return 'climbs out of the pack with ..';
    if (segments.includes('.') || segments.includes(''))
        return 'has an empty segment or a segment of one dot';
    return undefined;
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
