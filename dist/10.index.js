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
    const { validateDatasets } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2764), __webpack_require__.e(6114)]).then(__webpack_require__.bind(__webpack_require__, 66114));
    const facts = await validateDatasets(root, found, {
        ...(0,_evidence_datasets_js__WEBPACK_IMPORTED_MODULE_2__/* .contractRules */ .k2)(settings),
        run: world.run,
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
    const { initContract } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2764), __webpack_require__.e(6255)]).then(__webpack_require__.bind(__webpack_require__, 36255));
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
    const remedy = d.remedy ?? (d.status === 'missing' && d.blocking ? (0,_gates_rows_datasets_js__WEBPACK_IMPORTED_MODULE_3__/* .remedyOf */ .SM)(d) : undefined);
    if (remedy !== undefined)
        print(`${indent}${remedy}`);
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
