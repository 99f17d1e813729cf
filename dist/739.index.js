export const id = 739;
export const ids = [739];
export const modules = {

/***/ 33120:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readBuildComparison: () => (/* binding */ readBuildComparison),
/* harmony export */   removeStaleBuilds: () => (/* binding */ removeStaleBuilds),
/* harmony export */   writeBuildEvidence: () => (/* binding */ writeBuildEvidence)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _lib_zod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45375);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10228);
/* harmony import */ var _lib_own_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22912);
/* harmony import */ var _lib_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9927);






const MAX_COMPARISON_BYTES = 64 * 1024 * 1024;
const REMEDY = 'write it again with `double-build`';
const amount = _lib_zod_js__WEBPACK_IMPORTED_MODULE_2__.z.number().nonnegative();
const count = amount.int();
const comparison = _lib_zod_js__WEBPACK_IMPORTED_MODULE_2__.z.object({
    schema: _lib_zod_js__WEBPACK_IMPORTED_MODULE_2__.z.literal('provenance-gates/build-comparison/v1'),
    status: _lib_zod_js__WEBPACK_IMPORTED_MODULE_2__.z["enum"](['bit_identical', 'functional_identical', 'diverged', 'not_tested']),
    cause: _lib_zod_js__WEBPACK_IMPORTED_MODULE_2__.z.string().nullable(),
    reason: _lib_zod_js__WEBPACK_IMPORTED_MODULE_2__.z.string().optional(),
    normalisations: _lib_zod_js__WEBPACK_IMPORTED_MODULE_2__.z.array(_lib_zod_js__WEBPACK_IMPORTED_MODULE_2__.z.string()),
    builds: _lib_zod_js__WEBPACK_IMPORTED_MODULE_2__.z.array(_lib_zod_js__WEBPACK_IMPORTED_MODULE_2__.z.object({
        hash: _lib_zod_js__WEBPACK_IMPORTED_MODULE_2__.z.string().regex(/^sha256-[A-Za-z0-9+/]{43}=$/, 'is no sha256-<base64>'),
        modes: _lib_zod_js__WEBPACK_IMPORTED_MODULE_2__.z.string().regex(/^[0-9a-f]{64}$/, 'is no SHA-256 in hex'),
        files: count,
        bytes: count,
        seconds: amount
    })),
    differences: _lib_zod_js__WEBPACK_IMPORTED_MODULE_2__.z.array(_lib_zod_js__WEBPACK_IMPORTED_MODULE_2__.z.object({
        path: _lib_zod_js__WEBPACK_IMPORTED_MODULE_2__.z.string(),
        kind: _lib_zod_js__WEBPACK_IMPORTED_MODULE_2__.z["enum"](['content', 'only_in_first', 'only_in_second', 'mode', 'symlink', 'type', 'metadata']),
        cause: _lib_zod_js__WEBPACK_IMPORTED_MODULE_2__.z.string(),
        detail: _lib_zod_js__WEBPACK_IMPORTED_MODULE_2__.z.string(),
        remedy: _lib_zod_js__WEBPACK_IMPORTED_MODULE_2__.z.string().optional(),
        offset: count.optional(),
        first: _lib_zod_js__WEBPACK_IMPORTED_MODULE_2__.z.string().optional(),
        second: _lib_zod_js__WEBPACK_IMPORTED_MODULE_2__.z.string().optional()
    })),
    differences_omitted: count,
    variations: _lib_zod_js__WEBPACK_IMPORTED_MODULE_2__.z.array(_lib_zod_js__WEBPACK_IMPORTED_MODULE_2__.z.object({ name: _lib_zod_js__WEBPACK_IMPORTED_MODULE_2__.z.string(), effective: _lib_zod_js__WEBPACK_IMPORTED_MODULE_2__.z.boolean(), reason: _lib_zod_js__WEBPACK_IMPORTED_MODULE_2__.z.string() })),
    command: _lib_zod_js__WEBPACK_IMPORTED_MODULE_2__.z.string(),
    outputs: _lib_zod_js__WEBPACK_IMPORTED_MODULE_2__.z.array(_lib_zod_js__WEBPACK_IMPORTED_MODULE_2__.z.string()),
    git_sha: _lib_zod_js__WEBPACK_IMPORTED_MODULE_2__.z.string().nullable(),
    notes: _lib_zod_js__WEBPACK_IMPORTED_MODULE_2__.z.array(_lib_zod_js__WEBPACK_IMPORTED_MODULE_2__.z.string()).optional(),
    ignored: _lib_zod_js__WEBPACK_IMPORTED_MODULE_2__.z.array(_lib_zod_js__WEBPACK_IMPORTED_MODULE_2__.z.object({ glob: _lib_zod_js__WEBPACK_IMPORTED_MODULE_2__.z.string(), reason: _lib_zod_js__WEBPACK_IMPORTED_MODULE_2__.z.string(), files: count })).optional(),
    explanation: _lib_zod_js__WEBPACK_IMPORTED_MODULE_2__.z.object({
        finished: _lib_zod_js__WEBPACK_IMPORTED_MODULE_2__.z.boolean(),
        reason: _lib_zod_js__WEBPACK_IMPORTED_MODULE_2__.z.string().optional(),
        rebuilds: count,
        findings: _lib_zod_js__WEBPACK_IMPORTED_MODULE_2__.z.array(_lib_zod_js__WEBPACK_IMPORTED_MODULE_2__.z.object({ paths: _lib_zod_js__WEBPACK_IMPORTED_MODULE_2__.z.array(_lib_zod_js__WEBPACK_IMPORTED_MODULE_2__.z.string()), variations: _lib_zod_js__WEBPACK_IMPORTED_MODULE_2__.z.array(_lib_zod_js__WEBPACK_IMPORTED_MODULE_2__.z.string()) }))
    })
        .optional(),
    kept: _lib_zod_js__WEBPACK_IMPORTED_MODULE_2__.z.object({ paths: _lib_zod_js__WEBPACK_IMPORTED_MODULE_2__.z.array(_lib_zod_js__WEBPACK_IMPORTED_MODULE_2__.z.string()), omitted: count }).optional(),
    source_date_epoch: count.optional()
});
/** What a file says of itself has to hold together, or it was edited or cut. */
function contradiction(c) {
    if (c.status === 'not_tested')
        return c.reason === undefined ? 'is not_tested without a reason' : null;
    const [first, second] = c.builds;
    if (first === undefined || second === undefined || c.builds.length !== 2)
        return `has ${c.builds.length} builds, not 2`;
    const ignoresSome = (c.ignored ?? []).length > 0;
    if (c.status === 'bit_identical' && first.hash !== second.hash)
        return 'is bit_identical with two different hashes';
    if (c.status === 'bit_identical' && (c.differences.length > 0 || c.differences_omitted > 0))
        return 'is bit_identical with differences';
    if (c.status === 'bit_identical' && (first.files !== second.files || first.files === 0))
        return `is bit_identical with ${first.files} and ${second.files} files`;
    if (c.status === 'diverged' && c.differences.length === 0)
        return 'is diverged without a difference';
    if (c.status === 'functional_identical' &&
        first.hash === second.hash &&
        c.differences.length === 0 &&
        !ignoresSome) {
        return 'is functional_identical without a difference';
    }
    return null;
}
/**
 * Read evidence/builds/comparison.json.
 * @param shown the name that messages use.
 * @throws GateError `io`, `limit`, or `evidence` naming the field that is wrong.
 */
function readBuildComparison(file, shown = file) {
    const data = (0,_lib_own_json_js__WEBPACK_IMPORTED_MODULE_4__/* .readOwnJson */ .Z)(file, shown, {
        schema: comparison,
        what: 'is no build comparison',
        remedy: REMEDY,
        maxBytes: MAX_COMPARISON_BYTES
    });
    // zod gives `undefined` for optional members that are absent; they are left out, not set.
    const value = JSON.parse(JSON.stringify(data));
    const wrong = contradiction(value);
    if (wrong !== null)
        throw (0,_lib_own_json_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseOwn */ .F)(shown, wrong, REMEDY);
    return value;
}
/**
 * Remove what an earlier run has left in `<evidenceDir>/builds`: everything but the files of this run.
 * @param current paths relative to `root`. @throws GateError `path` or `io`
 */
function removeStaleBuilds(root, evidenceDir, current) {
    const dir = node_path__WEBPACK_IMPORTED_MODULE_1___default().posix.join(evidenceDir, 'builds');
    const target = (0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .resolveInside */ .LI)(root, dir, 'evidence-dir');
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(target))
        return;
    for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(target)) {
        if (current.has(node_path__WEBPACK_IMPORTED_MODULE_1___default().posix.join(dir, name)))
            continue;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(target, name), { recursive: true, force: true });
    }
}
/**
 * Write first.hash, second.hash and comparison.json to `<evidenceDir>/builds`. A build that gave no outputs leaves no
 * hash file, not even one of an earlier run.
 * @returns the paths written, relative to `root`. @throws GateError `path` or `io`
 */
function writeBuildEvidence(root, evidenceDir, c) {
    const dir = node_path__WEBPACK_IMPORTED_MODULE_1___default().posix.join(evidenceDir, 'builds');
    const files = [
        ['first.hash', hashLine(c, 0)],
        ['second.hash', hashLine(c, 1)],
        ['comparison.json', (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_3__/* .toJson */ .aB)(c)]
    ];
    const written = [];
    for (const [name, text] of files) {
        const file = node_path__WEBPACK_IMPORTED_MODULE_1___default().posix.join(dir, name);
        const target = (0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .resolveInside */ .LI)(root, file, 'evidence-dir');
        if (text === null) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(target, { force: true });
            continue;
        }
        (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeAtomic */ .vZ)(target, text);
        written.push(file);
    }
    return written;
}
function hashLine(c, n) {
    const build = c.builds[n];
    return build === undefined ? null : `${build.hash}\n`;
}


/***/ })

};
