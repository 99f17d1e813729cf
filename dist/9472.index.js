export const id = 9472;
export const ids = [9472];
export const modules = {

/***/ 59472:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PRODUCER: () => (/* binding */ PRODUCER),
/* harmony export */   buildManifest: () => (/* binding */ buildManifest),
/* harmony export */   manifestBytes: () => (/* binding */ manifestBytes),
/* harmony export */   parseManifest: () => (/* binding */ parseManifest)
/* harmony export */ });
/* harmony import */ var _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45375);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97268);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10228);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51245);




const PRODUCER = 'provenance-gates';
/** The manifest of a pack; `files` in the order of the archive. @param created the pack's time, see packTime. */
function buildManifest(options, created, files, notIncluded = []) {
    const { git_sha, git_branch, ci_run_id } = options.run;
    const node = process.versions.node.split('.')[0] ?? '';
    return {
        created_at: created.toISOString().replace('.000Z', 'Z'),
        git_sha,
        git_branch,
        ci_run_id,
        file_count: files.length,
        files,
        ...(notIncluded.length === 0 ? {} : { not_included: notIncluded }),
        produced_by: {
            name: PRODUCER,
            version: options.toolVersion,
            ...(options.compression === 'deflate' ? { node, arch: process.arch } : {})
        }
    };
}
function manifestBytes(manifest) {
    return Buffer.from((0,_lib_files_js__WEBPACK_IMPORTED_MODULE_2__/* .toJson */ .aB)(manifest));
}
const file = _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.looseObject({
    path: _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.string(),
    sha256: _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.string().regex(/^[0-9a-f]{64}$/, 'is no SHA-256 in lower-case hex'),
    size_bytes: _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.int().nonnegative()
});
/** As a verifier meets it: the seed's generator names no producer. */
const schema = _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.looseObject({
    created_at: _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.string(),
    git_sha: _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.string(),
    git_branch: _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.string().optional(),
    ci_run_id: _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.union([_lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.string(), _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.number()]).optional(),
    file_count: _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.int().nonnegative(),
    files: _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.array(file),
    not_included: _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.array(file).optional(),
    produced_by: _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.looseObject({ name: _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.string(), version: _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.string() }).optional()
});
function isOurs(bytes, value) {
    try {
        return bytes.equals(Buffer.from((0,_lib_files_js__WEBPACK_IMPORTED_MODULE_2__/* .toJson */ .aB)(value)));
    }
    catch (error) {
        if (error instanceof RangeError)
            return false; // nested more deeply than anything we write
        throw error;
    }
}
/** @throws GateError `evidence` naming the key. */
function parseManifest(bytes) {
    const fail = (why, cause) => new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue('evidence', `${_names_js__WEBPACK_IMPORTED_MODULE_3__.MANIFEST_NAME} ${why}`, { remedy: 'make the pack again', cause });
    let value;
    try {
        value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch (error) {
        throw fail('is not JSON in UTF-8', error);
    }
    const result = schema.safeParse(value);
    if (result.success) {
        // A key written twice is one thing to this parser and another to the next; ours are written in one way only.
        if (result.data.produced_by?.name === PRODUCER && !isOurs(bytes, value))
            throw fail('is not written as this program writes it: a key twice, or other spaces');
        return result.data;
    }
    const [issue] = result.error.issues;
    throw fail(issue === undefined ? 'is malformed' : `${issue.path.join('.')}: ${issue.message}`);
}


/***/ })

};
