export const id = 8870;
export const ids = [8870,489];
export const modules = {

/***/ 97146:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _coverage_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49166);
/* harmony import */ var _evidence_coverage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20111);
/* harmony import */ var _evidence_coverage_scope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96470);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97268);
/* harmony import */ var _gates_thresholds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87464);
/* harmony import */ var _lib_numbers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67357);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72729);







const SHOWN = 10;
/**
 * What the coverage files say, summed; see DESIGN, Counting. With --coverage-base-file and --diff-base also what
 * changed.
 */
const coverage = async ({ world, args, out }) => {
    (0,_gates_thresholds_js__WEBPACK_IMPORTED_MODULE_4__/* .checkRevision */ .G)(world.settings.values['diff-base']);
    const files = (0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .filesOf */ .R)(world, args, 'coverage-files', _evidence_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .USUAL_COVERAGE */ .kr);
    const joined = (0,_coverage_read_js__WEBPACK_IMPORTED_MODULE_0__.readJoined)(world.root, files, (0,_evidence_coverage_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .coverageScope */ .r)(world));
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
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .ue('evidence', absent ? `looked for ${evidence.looked_for}` : evidence.reason, {
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
    if (args.length > 0) {
        const files = (0,_lib_globs_js__WEBPACK_IMPORTED_MODULE_2__/* .expandEach */ .g9)(world.root, args, true);
        if (files.length > 0)
            return files;
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue('usage', `${args.join(', ')} ${args.length === 1 ? 'matches' : 'match'} no file`, {
            remedy: 'name files that are there'
        });
    }
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
