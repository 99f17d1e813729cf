export const id = 2977;
export const ids = [2977];
export const modules = {

/***/ 20851:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _evidence_calibration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82897);
/* harmony import */ var _evidence_gather_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49546);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97268);
/* harmony import */ var _lib_numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67357);




/** Calibration of a file of predictions. */
const calibrateCommand = async ({ world, out }) => {
    const { values } = world.settings;
    const { files, looked_for } = (0,_evidence_gather_js__WEBPACK_IMPORTED_MODULE_1__/* .seek */ .jF)(world, 'predictions', _evidence_calibration_js__WEBPACK_IMPORTED_MODULE_0__/* .USUAL_PREDICTIONS */ .u);
    const [file] = files;
    if (file === undefined) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue('usage', `there are no predictions: looked for ${looked_for}`, {
            remedy: 'name a file of predictions (CSV, JSON, JSONL, NumPy, Parquet, Arrow) with --predictions'
        });
    }
    const { readPredictions } = await __webpack_require__.e(/* import() */ 9694).then(__webpack_require__.bind(__webpack_require__, 99694));
    const { calibrate } = await __webpack_require__.e(/* import() */ 6215).then(__webpack_require__.bind(__webpack_require__, 6215));
    const facts = calibrate(await readPredictions(world.root, file), {
        bins: values['calibration-bins'],
        strategy: values['calibration-strategy']
    });
    const row = (name, value, [low, high]) => `${name.padEnd(6)} ${value.toFixed(4)}   95 % interval ${low.toFixed(4)} to ${high.toFixed(4)}`;
    out.text(`${(0,_lib_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(facts.n_samples, 'prediction')}, ${(0,_lib_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(facts.n_bins, `${facts.strategy} bin`)}`);
    out.text(row('ECE', facts.ece, facts.ci.ece));
    out.text(row('MCE', facts.mce, facts.ci.mce));
    out.text(row('Brier', facts.brier_score, facts.ci.brier_score));
    for (const bin of facts.bins) {
        const range = `${bin === facts.bins[0] ? '[' : '('}${bin.lower.toFixed(3)}, ${bin.upper.toFixed(3)}]`;
        const means = bin.mean_predicted === null
            ? 'empty'
            : `predicted ${bin.mean_predicted.toFixed(4)}  observed ${bin.observed?.toFixed(4)}`;
        out.text(`  ${range}  ${String(bin.count).padStart(8)}  ${means}`);
    }
    out.data(facts);
    return 0;
};
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (calibrateCommand);


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
