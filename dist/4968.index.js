export const id = 4968;
export const ids = [4968];
export const modules = {

/***/ 74968:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   changedLinesFile: () => (/* binding */ changedLinesFile),
/* harmony export */   readChangedLines: () => (/* binding */ readChangedLines),
/* harmony export */   writeChangedLines: () => (/* binding */ writeChangedLines)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45375);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10228);
/* harmony import */ var _lib_own_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87970);
/* harmony import */ var _lib_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9927);





const MAX_BYTES = 64 * 1024 * 1024;
/** Below the evidence directory. */
const CHANGED_LINES_FILE = 'coverage/changed-lines.json';
const name = _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.string().max(65_536);
const count = _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.int().nonnegative();
const schema = _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.strictObject({
    schema: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.literal('provenance-gates/changed-lines/v1'),
    /** What the lines are counted from, for people. */
    base: name,
    /** New-side ranges: `[path, [[first line, count], ...]]`. */
    changed: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.array(_lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.tuple([name, _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.array(_lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.tuple([count, count]))])),
    /** Files of the reports that git neither knows nor ignores: every line is new. */
    untracked: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.array(name),
    /** Which file of the repository each name of a report means. */
    files: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.array(_lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.tuple([name, name]))
});
/** `<evidence-dir>/coverage/changed-lines.json` */
function changedLinesFile(evidenceDir) {
    return node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.join(evidenceDir, CHANGED_LINES_FILE);
}
/**
 * Keep the changed lines for whoever judges again without the repository. A diff too large to be read again is not kept.
 * @throws GateError `path`, `io`
 */
function writeChangedLines(root, evidenceDir, { base, changes }) {
    const text = (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_2__/* .toJson */ .aB)({
        schema: 'provenance-gates/changed-lines/v1',
        base,
        changed: [...changes.changed],
        untracked: [...changes.untracked],
        files: [...changes.files]
    });
    if (Buffer.byteLength(text) > MAX_BYTES)
        return;
    (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeAtomic */ .vZ)((0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveInside */ .LI)(root, changedLinesFile(evidenceDir), 'evidence-dir'), text);
}
/** @param full absolute. @throws GateError `evidence` naming the field, `io`, `limit` */
function readChangedLines(full, shown) {
    const { base, changed, untracked, files } = (0,_lib_own_json_js__WEBPACK_IMPORTED_MODULE_3__/* .readOwnJson */ .Z)(full, shown, {
        schema,
        what: 'does not hold changed lines',
        remedy: 'run the job again, with this version',
        maxBytes: MAX_BYTES
    });
    return { base, changes: { changed: new Map(changed), untracked, files: new Map(files) } };
}


/***/ }),

/***/ 87970:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ refuseOwn),
/* harmony export */   Z: () => (/* binding */ readOwnJson)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97268);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10228);


/** Why a file of ours cannot be used. */
function refuseOwn(shown, what, remedy, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('evidence', `${shown} ${what}`, { remedy, place: { file: shown }, cause });
}
/**
 * Read a file of ours that may have been edited, cut or forged on its way.
 * @param full absolute; @param shown the name that messages use
 * @throws GateError `io`, `limit`, or `evidence` naming the first member that is wrong
 */
function readOwnJson(full, shown, kind) {
    const { schema, what, remedy, maxBytes } = kind;
    let value;
    try {
        value = JSON.parse((0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(full, shown, maxBytes));
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue)
            throw error;
        throw refuseOwn(shown, 'is no JSON', remedy, error);
    }
    const parsed = schema.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    throw refuseOwn(shown, `${what}: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`, remedy, parsed.error);
}


/***/ })

};
