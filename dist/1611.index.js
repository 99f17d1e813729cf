export const id = 1611;
export const ids = [1611,7867];
export const modules = {

/***/ 85629:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__),
/* harmony export */   historyFile: () => (/* binding */ historyFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _eig_write_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47867);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _evidence_epistemic_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99304);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97268);
/* harmony import */ var _lib_numbers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67357);






/** The history that was named, or the one in the usual place. @throws GateError `usage` */
function historyFile({ root, settings }) {
    const file = settings.values.history ?? _evidence_epistemic_js__WEBPACK_IMPORTED_MODULE_3__/* .USUAL_HISTORY */ .g4.find((place) => (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_0___default().join(root, place)));
    if (file === undefined) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .GateError */ .ue('usage', `there is no history: looked for ${_evidence_epistemic_js__WEBPACK_IMPORTED_MODULE_3__/* .USUAL_HISTORY */ .g4.join(', ')}`, {
            remedy: 'name one with --history, or make one up with `mock`'
        });
    }
    return file;
}
/** Rows that say what their score is made of; of more than these nobody reads it. */
const MAX_EXPLAINED = 5_000;
/** Scores of the last run's tests from the earlier runs. */
const eig = async ({ world, options, out }) => {
    const { scoreHistory } = await Promise.all(/* import() */[__webpack_require__.e(2127), __webpack_require__.e(3429), __webpack_require__.e(3590)]).then(__webpack_require__.bind(__webpack_require__, 73590));
    const file = historyFile(world);
    const { values } = world.settings;
    const { rankings, runs, warnings, mock } = await scoreHistory(node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(world.root, file), file, {
        predictor: values.predictor,
        usdPerHour: values['runner-usd-per-hour'],
        snapshot: 'update',
        uncertainty: false,
        explain: MAX_EXPLAINED
    });
    const output = typeof options['output'] === 'string' ? options['output'] : 'artifact/eig_rankings.json';
    (0,_eig_write_json_js__WEBPACK_IMPORTED_MODULE_1__.writeRows)(node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(world.root, output), rankings);
    for (const warning of warnings)
        world.log.warn(warning);
    if (mock)
        out.text('mock: this history is made up');
    out.text(`${(0,_lib_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(rankings.length, 'test')} scored from ${(0,_lib_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(runs, 'earlier run')}, written to ${output}`);
    for (const { name, eig_bits, method, p_fail, parts } of rankings.slice(0, 10)) {
        out.text(`  ${eig_bits.toFixed(4)} bits  ${JSON.stringify(name)} (${method}${p_fail === null ? '' : `, p ${p_fail.toFixed(4)}`})`);
        const said = Object.entries(parts ?? {}).map(([part, value]) => `${part} ${Number(value.toFixed(3))}`);
        if (said.length > 0)
            out.text(`    ${said.join(', ')}`);
    }
    out.data(rankings);
    return 0;
};
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (eig);


/***/ }),

/***/ 47867:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeRows: () => (/* binding */ writeRows)
/* harmony export */ });
/* unused harmony export jsonRows */
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10228);

/** Rows are collected in a buffer of this size before they go to the disk. */
const BUFFER_BYTES = 1 << 20;
/** UTF-8 of a UTF-16 code unit, at most. */
const BYTES_PER_CHAR = 3;
/**
 * JSON with one row a line: lists of 100,000 tests are written without ever being one string. A list, or an object whose
 * lists are written so, and whose other members take a line each.
 */
function* jsonRows(value) {
    if (Array.isArray(value)) {
        yield* listRows(value);
        yield '\n';
        return;
    }
    let before = '{\n';
    for (const [key, member] of Object.entries(value)) {
        yield `${before}  ${JSON.stringify(key)}: `;
        if (Array.isArray(member))
            yield* listRows(member);
        else
            yield JSON.stringify(member);
        before = ',\n';
    }
    yield before === '{\n' ? '{}\n' : '\n}\n';
}
function* listRows(list) {
    if (list.length === 0) {
        yield '[]';
        return;
    }
    for (let i = 0; i < list.length; i++) {
        yield i === 0 ? '[\n' : ',\n';
        yield JSON.stringify(list[i]);
    }
    yield '\n]';
}
/**
 * Writes rows as a whole or not at all, as writeAtomic does for a text.
 * @throws GateError `io`
 */
function writeRows(file, value) {
    (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceFile */ .fR)(file, (fd) => {
        const buffer = Buffer.allocUnsafe(BUFFER_BYTES);
        let used = 0;
        const flush = () => {
            (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_0__/* .writeAll */ .f4)(fd, buffer.subarray(0, used));
            used = 0;
        };
        for (const text of jsonRows(value)) {
            const most = text.length * BYTES_PER_CHAR;
            if (used + most > BUFFER_BYTES)
                flush();
            if (most > BUFFER_BYTES)
                (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_0__/* .writeAll */ .f4)(fd, Buffer.from(text));
            else
                used += buffer.write(text, used);
        }
        flush();
    });
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
