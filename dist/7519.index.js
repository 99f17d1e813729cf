export const id = 7519;
export const ids = [7519];
export const modules = {

/***/ 87519:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readResults: () => (/* binding */ readResults),
/* harmony export */   writeResults: () => (/* binding */ writeResults)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45375);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97268);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10228);
/* harmony import */ var _lib_hash_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99356);
/* harmony import */ var _lib_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9927);






/** Some hundred thousand datasets; a result larger than this is not one of ours. */
const MAX_RESULT_BYTES = 64 * 1024 * 1024;
const count = _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.number().int().nonnegative();
const text = _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.string().max(1_000_000);
const names = _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.array(text).max(1000);
const result = _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.strictObject({
    name: text,
    path: text,
    status: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z["enum"](['verified', 'mismatch', 'missing', 'no_checksum', 'updated', 'error']),
    algorithm: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z["enum"](_lib_hash_js__WEBPACK_IMPORTED_MODULE_4__/* .HASH_ALGORITHMS */ .UH).nullable(),
    expected: text.nullable(),
    actual: text.nullable(),
    size_bytes: count.nullable(),
    files: count.nullable(),
    verified: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.array(text).max(100),
    blocking: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.boolean(),
    message: text.optional(),
    remedy: text.optional(),
    changes: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.strictObject({
        counts: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.strictObject({ added: count, removed: count, changed: count, renamed: count }),
        added: names,
        removed: names,
        changed: names,
        renamed: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.array(_lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.tuple([text, text])).max(1000)
    })
        .optional(),
    contract_line: count.optional(),
    file: text.optional(),
    line: count.optional()
});
const facts = _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.strictObject({
    passed: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.boolean(),
    contract: text,
    datasets: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.array(result),
    errors: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.array(text),
    warnings: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.array(text),
    shard: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.strictObject({
        index: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.number().int().positive(),
        total: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.number().int().positive().max(1000),
        datasets_total: count,
        contract_sha256: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.string().regex(/^[0-9a-f]{64}$/),
        git_sha: text.optional(),
        ci_run_id: text.optional()
    })
        .optional()
});
/**
 * Leave the results for `merge`, as `<evidence-dir>/datasets/result.json`, or `shard-2-of-8.json` for a part.
 * @returns the path relative to the root
 * @throws GateError `path` for a directory outside, `io`
 */
function writeResults(root, evidenceDir, found) {
    const { shard } = found;
    const name = shard === undefined ? 'result.json' : `shard-${shard.index}-of-${shard.total}.json`;
    const file = node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.join(evidenceDir, 'datasets', name);
    (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeAtomic */ .vZ)((0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .resolveInside */ .LI)(root, file, 'evidence-dir'), (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_3__/* .toJson */ .aB)(found));
    return file;
}
/**
 * Read what `writeResults` wrote, perhaps on another machine: nothing in it is trusted, and a result that contradicts itself is
 * refused.
 * @param file absolute; @param shown the name that messages use
 * @throws GateError `evidence` naming the member that is not as it must be, `limit`, `io`
 */
function readResults(file, shown = file) {
    let value;
    try {
        value = JSON.parse((0,_lib_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .yR)(file, shown, MAX_RESULT_BYTES));
    }
    catch (error) {
        if (error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue)
            throw error;
        throw refuse(shown, 'it is not valid JSON, or cut off', error);
    }
    const parsed = facts.safeParse(value);
    if (!parsed.success) {
        const [issue] = parsed.error.issues;
        throw refuse(shown, `${(issue?.path ?? []).map(String).join('.') || 'it'}: ${issue?.message ?? 'not as expected'}`);
    }
    const { data } = parsed;
    if (data.shard !== undefined && data.shard.index > data.shard.total)
        throw refuse(shown, 'its shard is none');
    const blocked = data.datasets.some(({ blocking }) => blocking);
    if (data.passed && blocked)
        throw refuse(shown, 'it says passed, and a dataset of it blocks');
    if (data.passed && data.errors.length > 0)
        throw refuse(shown, 'it says passed, and lists errors');
    // Optional members that zod left out are absent, not undefined.
    return data;
}
function refuse(shown, what, cause) {
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue('evidence', what, {
        remedy: 'download the results of the `validate` jobs again, and do not edit them',
        place: { file: shown },
        cause
    });
}


/***/ })

};
