export const id = 5007;
export const ids = [5007];
export const modules = {

/***/ 25007:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ readVerdicts),
/* harmony export */   VERDICTS_FILE: () => (/* binding */ VERDICTS_FILE),
/* harmony export */   writeVerdicts: () => (/* binding */ writeVerdicts),
/* harmony export */   x: () => (/* binding */ isVerdicts)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45375);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10228);
/* harmony import */ var _lib_own_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22912);
/* harmony import */ var _lib_safe_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10244);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24082);






const MAX_BYTES = 16 * 1024 * 1024;
const MAX_FILES = 100_000;
/** GitHub allows 256 jobs in a matrix. */
const MAX_LEGS = 1_000;
/** Below the evidence directory. */
const VERDICTS_FILE = 'verdicts.json';
/** Whether an entry of a pack is the verdicts of a run; those of its legs are not the pack's own. */
function isVerdicts(name) {
    return node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.basename(name) === VERDICTS_FILE && !/(^|\/)legs\//.test(name);
}
const file = _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.string()
    .refine((name) => (0,_lib_safe_name_js__WEBPACK_IMPORTED_MODULE_5__/* .unsafeName */ .g)(name) === undefined, 'is no safe path below the repository');
const text = _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.string().max(4096);
const count = _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.int().nonnegative();
const schema = _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.object({
    schema: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.literal('provenance-gates/verdicts/v1'),
    result: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z["enum"](['passed', 'failed', 'incomplete', 'cancelled']),
    run: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.object({
        timestamp: text,
        git_sha: text,
        /** The head of the pull request, where git_sha is its merge commit; not in older files. */
        head_sha: text.optional(),
        git_branch: text,
        ci_run_id: text,
        run_attempt: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.int().positive(),
        job: text,
        tool_version: text
    }),
    /** Which of several jobs of one matrix this was, counted from 0. */
    leg: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.object({ index: count, total: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.int().positive().max(MAX_LEGS) }).nullable(),
    gates: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.array(_lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.looseObject({
        name: text,
        verdict: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z["enum"](['pass', 'fail', 'warn', 'not-evaluated']),
        value: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.union([_lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.number(), _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.string(), _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z["null"]()]),
        threshold: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.union([_lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.number(), _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.string(), _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z["null"]()]),
        comparison: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z["enum"](['>=', '<=', '=='])
    }))
        .max(10_000),
    settings: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.array(_lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.object({
        name: text,
        env: text,
        value: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.string(),
        source: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z["enum"](['input', 'env', 'config', 'default'])
    }))
        .max(1_000),
    warnings: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.array(_lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.string()).max(100_000),
    mock: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.boolean(),
    inputs: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.partialRecord(_lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z["enum"](_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .INPUT_KINDS */ .n), _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.array(file).max(MAX_FILES)),
    /** Why evidence that was read is not in the pack, nor there by its digest. */
    left_out: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.partialRecord(_lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z["enum"]([..._kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .INPUT_KINDS */ .n, 'changed-lines']), text).optional(),
    /** Why evidence was not taken for any, where the files alone do not show it. */
    unreadable: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.partialRecord(_lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z["enum"](['coverage-files', 'test-results', 'ledger']), text).optional(),
    /** Whose runs this one was compared with; absent in files of 1.0. */
    base: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.object({ base_branch: text.nullable(), default_branch: text }).optional(),
    /** Where the job ran, from the root of the repository; absent at the root, and where nobody knows. */
    working_directory: file.optional(),
    /** By coverage report: what its files are called where not as it writes them, by their beginnings or one by one. */
    coverage_names: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.record(_lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.string(), _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.union([_lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.tuple([_lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.string(), _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.string()]), _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.record(_lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.string(), _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.string())]))
        .optional(),
    /** Of a merge: its legs, where their results lie, and the places that held none. */
    legs: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.object({
        there: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.array(_lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.object({
            name: text,
            dir: file,
            /** What its gates read and its pack did not hold. */
            not_included: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.array(file).max(MAX_FILES).optional()
        }))
            .max(MAX_LEGS),
        absent: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.array(text).max(MAX_LEGS)
    })
        .optional()
});
/** @param full absolute path */
function writeVerdicts(full, verdicts) {
    (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeAtomic */ .vZ)(full, (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_2__/* .toJson */ .aB)(verdicts));
}
/** Read what another run wrote; nothing of it is trusted. @throws GateError `evidence` naming the field, `io`, `limit` */
function readVerdicts(full, shown) {
    return (0,_lib_own_json_js__WEBPACK_IMPORTED_MODULE_3__/* .readOwnJson */ .Z)(full, shown, {
        schema,
        what: 'does not hold verdicts',
        remedy: 'run the job again, with this version',
        maxBytes: MAX_BYTES
    });
}


/***/ })

};
