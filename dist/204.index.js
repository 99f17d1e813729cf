export const id = 204;
export const ids = [204];
export const modules = {

/***/ 73980:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ explanationLines)
/* harmony export */ });
/* harmony import */ var _lib_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67357);

/** What building again with fewer variations has shown, in sentences; none where it was not asked for. */
function explanationLines({ explanation }) {
    if (explanation === undefined)
        return [];
    const { rebuilds, finished, reason, findings } = explanation;
    return [
        `built again ${(0,_lib_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(rebuilds, 'time')}${finished ? '' : `, not to the end: ${reason ?? 'no reason was recorded'}`}`,
        ...findings.map(({ paths, variations }) => {
            const by = variations.length === 0
                ? 'differs without any variation'
                : `brought out by ${variations.join(' with ')}`;
            return `${paths.map((p) => JSON.stringify(p)).join(', ')}: ${by}`;
        })
    ];
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

/***/ 59092:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__),
/* harmony export */   printComparison: () => (/* binding */ printComparison)
/* harmony export */ });
/* harmony import */ var _builds_explanation_lines_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73980);
/* harmony import */ var _evidence_builds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20572);
/* harmony import */ var _gates_rows_builds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2027);
/* harmony import */ var _gates_thresholds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87464);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97268);
/* harmony import */ var _lib_numbers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67357);






/** More are in comparison.json. */
const MAX_PRINTED = 50;
/** A comparison as text, the verdict first, and of each difference what it is, both values and what to change. */
function printComparison(out, c) {
    out.text(`${c.status}${c.cause === null ? '' : ` (${c.cause})`}`);
    if (c.normalisations.length > 0)
        out.text(`set aside: ${c.normalisations.join(', ')}`);
    for (const d of c.differences.slice(0, MAX_PRINTED)) {
        const at = d.offset === undefined ? '' : ` (byte ${d.offset})`;
        out.text(`  ${JSON.stringify(d.path)}: ${d.kind}, ${d.cause}: ${d.detail}${at}`);
        if (d.first !== undefined || d.second !== undefined) {
            out.text(`    first:  ${d.first ?? ''}`);
            out.text(`    second: ${d.second ?? ''}`);
        }
        if (d.remedy !== undefined)
            out.text(`    remedy: ${d.remedy}`);
    }
    const more = Math.max(0, c.differences.length - MAX_PRINTED) + c.differences_omitted;
    if (more > 0)
        out.text(`  and ${(0,_lib_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(more, 'more difference', 'more differences')}`);
}
/** Build twice and compare: 0 when the builds gate passes, 1 when not. With `--single` once, for `merge` to compare. */
const doubleBuild = async ({ world, options, out }) => {
    if (options['single'] === true || world.settings.values['build-mode'] === 'single') {
        const { file, build } = await (0,_evidence_builds_js__WEBPACK_IMPORTED_MODULE_0__/* .buildHere */ .$Z)(world);
        out.text(`${build.hash}  ${(0,_lib_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(build.files, 'file')}, ${(0,_lib_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(build.bytes, 'byte')}, ${build.seconds.toFixed(1)} s`);
        for (const note of build.notes)
            out.text(note);
        out.text(`${build.machine} (${build.platform}): ${file}`);
        out.data({ ...build, file });
        return 0;
    }
    const evidence = await (0,_evidence_builds_js__WEBPACK_IMPORTED_MODULE_0__/* .buildTwice */ .PD)(world);
    if (evidence.state === 'absent') {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .ue('usage', 'double-build needs --build-command and --build-outputs', {
            remedy: 'give both'
        });
    }
    if (evidence.state === 'unreadable')
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .ue('build', evidence.reason, { remedy: evidence.remedy });
    const comparison = evidence.value;
    const { writeBuildEvidence } = await __webpack_require__.e(/* import() */ 3120).then(__webpack_require__.bind(__webpack_require__, 33120));
    writeBuildEvidence(world.root, world.settings.values['evidence-dir'], comparison);
    const untested = comparison.status === 'not_tested';
    // What would have been varied is of no interest where nothing was built.
    if (comparison.builds.length > 0)
        for (const v of comparison.variations)
            out.text(`${v.effective ? 'varied ' : 'skipped'} ${v.name}: ${v.reason}`);
    for (const b of comparison.builds)
        out.text(`${b.hash}  ${(0,_lib_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(b.files, 'file')}, ${(0,_lib_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(b.bytes, 'byte')}, ${b.seconds.toFixed(1)} s`);
    if (!untested)
        printComparison(out, comparison);
    for (const { glob, reason, files } of comparison.ignored ?? [])
        out.text(`ignored ${glob} (${(0,_lib_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(files, 'file')} in both builds): ${reason}`);
    for (const line of (0,_builds_explanation_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .explanationLines */ .b)(comparison))
        out.text(line);
    for (const note of comparison.notes ?? [])
        out.text(`note: ${note}`);
    if (untested)
        out.text(`not_tested: ${comparison.reason ?? 'no reason was recorded'}`);
    out.data(comparison);
    const { thresholds } = (0,_gates_thresholds_js__WEBPACK_IMPORTED_MODULE_2__/* .gateRequest */ .t)(world.settings);
    return _gates_rows_builds_js__WEBPACK_IMPORTED_MODULE_1__/* .buildsGate */ .J.judge(comparison.status, thresholds) === 'fail' ? 1 : 0;
};
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (doubleBuild);


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

/***/ 77660:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ matrixSlug),
/* harmony export */   y: () => (/* binding */ slug)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** Long enough to be read, short enough that three of them stay below the 255 bytes of a file name. */
const MAX_PART = 60;
/**
 * A text as a part of a file name: letters, digits, dot, underscore and dash. What had to be changed or cut gets a
 * short hash of the original, so that two texts never become one name.
 */
function slug(text) {
    const plain = text
        .replace(/[^A-Za-z0-9._-]+/g, '-')
        .replace(/^[-.]+|[-.]+$/g, '')
        .slice(0, MAX_PART);
    if (plain === text)
        return plain;
    const mark = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text.toWellFormed()).digest('hex').slice(0, 8);
    return plain === '' ? mark : `${plain}-${mark}`;
}
/** The values of `toJSON(matrix)`, as one slug; '' for null, no JSON and an empty matrix. */
function matrixSlug(json) {
    if (json === undefined || json.length > 65536)
        return '';
    let matrix;
    try {
        matrix = JSON.parse(json);
    }
    catch {
        return ''; // an older runner, or a workflow that passes something else: the name is then made unique on conflict
    }
    if (typeof matrix !== 'object' || matrix === null)
        return '';
    const values = Object.values(matrix).map((v) => typeof v === 'object' ? JSON.stringify(v) : String(v));
    return values.length === 0 ? '' : slug(values.join('-'));
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
