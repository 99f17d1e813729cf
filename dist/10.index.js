export const id = 10;
export const ids = [10];
export const modules = {

/***/ 30010:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _evidence_datasets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54220);
/* harmony import */ var _gates_rows_datasets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71539);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97268);





/** How many names of each kind are printed below a dataset. */
const MAX_NAMES = 10;
/** Dataset contracts: 0 none blocked, 1 blocked. With --init: a first contract for the paths given. */
const validate = async (context) => {
    const { world, args, options, out } = context;
    const { root, settings } = world;
    const found = settings.values['data-contracts'] ?? _evidence_datasets_js__WEBPACK_IMPORTED_MODULE_2__/* .USUAL_CONTRACTS */ .tu.find((file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_0___default().join(root, file)));
    if (options['init'] === true)
        return init(context, found ?? _evidence_datasets_js__WEBPACK_IMPORTED_MODULE_2__/* .USUAL_CONTRACTS */ .tu[0]);
    if (args.length > 0) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .GateError */ .ue('usage', 'validate takes paths only with --init', {
            remedy: 'name a dataset with --dataset, or a contract with --data-contracts'
        });
    }
    if (found === undefined) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .GateError */ .ue('usage', `there is no contract: looked for ${_evidence_datasets_js__WEBPACK_IMPORTED_MODULE_2__/* .USUAL_CONTRACTS */ .tu.join(', ')}`, {
            remedy: 'write a first one with `validate --init PATH...`, or name one with --data-contracts'
        });
    }
    const { validateDatasets } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6375), __webpack_require__.e(3759)]).then(__webpack_require__.bind(__webpack_require__, 93759));
    const facts = await validateDatasets(root, found, {
        ...(0,_evidence_datasets_js__WEBPACK_IMPORTED_MODULE_2__/* .contractRules */ .k2)(settings),
        ...(typeof options['dataset'] === 'string' && { dataset: options['dataset'] }),
        update: options['update'] === true
    });
    const { passed, datasets, errors, warnings, shard } = facts;
    datasets.forEach((dataset) => tell(dataset, (line) => out.text(line)));
    // What belongs to a dataset's finding has just been told.
    const isTold = (text) => datasets.some((d) => d.message !== undefined && text.startsWith(`${d.name}: ${d.message}`));
    for (const warning of warnings)
        if (!isTold(warning))
            world.log.warn(warning);
    for (const error of errors)
        if (!isTold(error))
            out.text(`error: ${error}`);
    if (shard !== undefined) {
        const { writeResults } = await __webpack_require__.e(/* import() */ 7519).then(__webpack_require__.bind(__webpack_require__, 87519));
        const file = writeResults(root, settings.values['evidence-dir'], facts);
        out.text(`${(0,_gates_rows_datasets_js__WEBPACK_IMPORTED_MODULE_3__/* .countWords */ .rj)(facts)}; ${file}`);
    }
    out.text(passed ? 'data contracts: passed' : 'data contracts: BLOCKED');
    out.data({ passed, datasets, errors, warnings, ...(shard !== undefined && { shard }) });
    return passed ? 0 : 1;
};
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (validate);
async function init({ world: { root }, args, options, out }, contract) {
    if (options['update'] === true || options['dataset'] !== undefined) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .GateError */ .ue('usage', '--init goes with neither --update nor --dataset', {
            remedy: 'write the contract first: validate --init PATH...'
        });
    }
    const { initContract } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6375), __webpack_require__.e(6255)]).then(__webpack_require__.bind(__webpack_require__, 36255));
    const text = await initContract(root, contract, args);
    out.text(`${contract}: written`);
    out.data({ contract, text });
    return 0;
}
function tell(d, print) {
    const checked = d.verified.length > 0 ? `: ${d.verified.join(', ')}` : '';
    const harmless = d.message !== undefined && !d.blocking ? ', does not block' : '';
    print(`${d.status.padEnd(11)} ${d.name} (${d.path})${checked}${harmless}`);
    const indent = ' '.repeat(12);
    if (d.message !== undefined)
        print(`${indent}${d.message}`);
    if (d.changes !== undefined)
        for (const line of changeLines(d.changes))
            print(`${indent}${line}`);
    if (d.remedy !== undefined)
        print(`${indent}${d.remedy}`);
}
/** `+ added`, `- removed`, `~ changed`, `> old to new`; the first of each kind, the rest counted. */
function changeLines({ counts, added, removed, changed, renamed }) {
    const list = (sign, what, total, names) => {
        const shown = names.slice(0, MAX_NAMES);
        const rest = total - shown.length;
        return [...shown.map((name) => `${sign} ${name}`), ...(rest > 0 ? [`${sign} ${rest} more ${what}`] : [])];
    };
    return [
        ...list('~', 'changed', counts.changed, changed),
        ...list('+', 'added', counts.added, added),
        ...list('-', 'removed', counts.removed, removed),
        ...list('>', 'renamed', counts.renamed, renamed.map(([from, to]) => `${from} to ${to}`))
    ];
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
    const options = contractRules(settings);
    return (0,_gather_js__WEBPACK_IMPORTED_MODULE_2__/* .gather */ .kg)(world.inputs, () => (0,_gather_js__WEBPACK_IMPORTED_MODULE_2__/* .seek */ .jF)(world, 'data-contracts', USUAL_CONTRACTS), async ([file = '']) => {
        const { validateDatasets } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6375), __webpack_require__.e(3759)]).then(__webpack_require__.bind(__webpack_require__, 93759));
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
        return joinLegDatasets(byLeg.flatMap(({ leg, files }) => files.map((file) => ({ leg, facts: readResults(node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(world.root, file), file) }))));
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
