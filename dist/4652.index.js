export const id = 4652;
export const ids = [4652];
export const modules = {

/***/ 94652:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readSingleBuild: () => (/* binding */ readSingleBuild),
/* harmony export */   singleBuild: () => (/* binding */ singleBuild),
/* harmony export */   writeSingleBuild: () => (/* binding */ writeSingleBuild)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9691);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97268);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10228);
/* harmony import */ var _lib_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9927);
/* harmony import */ var _lib_slug_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77660);
/* harmony import */ var _build_once_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11164);
/* harmony import */ var _double_build_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(41655);
/* harmony import */ var _job_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(65034);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(72176);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(50317);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(93421);













const MAX_RECORD_BYTES = 256 * 1024 * 1024;
const CHUNK = 1 << 20;
const count = zod__WEBPACK_IMPORTED_MODULE_12__/* .number */ .aig().int().nonnegative();
const sha256 = zod__WEBPACK_IMPORTED_MODULE_12__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/, 'is no SHA-256 in hex');
const listed = zod__WEBPACK_IMPORTED_MODULE_12__/* .object */ .Ikc({
    path: zod__WEBPACK_IMPORTED_MODULE_12__/* .string */ .YjP(),
    kind: zod__WEBPACK_IMPORTED_MODULE_12__/* ["enum"] */ .k5n(['file', 'directory', 'symlink', 'special']),
    mode: zod__WEBPACK_IMPORTED_MODULE_12__/* .string */ .YjP().optional(),
    size: count.optional(),
    sha256: sha256.optional(),
    target: zod__WEBPACK_IMPORTED_MODULE_12__/* .string */ .YjP().optional()
});
const single = zod__WEBPACK_IMPORTED_MODULE_12__/* .object */ .Ikc({
    schema: zod__WEBPACK_IMPORTED_MODULE_12__/* .literal */ .euz('provenance-gates/single-build/v1'),
    machine: zod__WEBPACK_IMPORTED_MODULE_12__/* .string */ .YjP(),
    platform: zod__WEBPACK_IMPORTED_MODULE_12__/* .string */ .YjP(),
    hash: zod__WEBPACK_IMPORTED_MODULE_12__/* .string */ .YjP().regex(/^sha256-[A-Za-z0-9+/]{43}=$/, 'is no sha256-<base64>'),
    modes: sha256,
    files: count,
    bytes: count,
    seconds: zod__WEBPACK_IMPORTED_MODULE_12__/* .number */ .aig().nonnegative(),
    command: zod__WEBPACK_IMPORTED_MODULE_12__/* .string */ .YjP(),
    outputs: zod__WEBPACK_IMPORTED_MODULE_12__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_12__/* .string */ .YjP()),
    git_sha: zod__WEBPACK_IMPORTED_MODULE_12__/* .string */ .YjP().nullable(),
    source_date_epoch: count.nullable(),
    notes: zod__WEBPACK_IMPORTED_MODULE_12__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_12__/* .string */ .YjP()),
    listing: zod__WEBPACK_IMPORTED_MODULE_12__/* .array */ .YOg(listed)
});
function fileSha256(file) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const source = new _source_js__WEBPACK_IMPORTED_MODULE_9__/* .FileSource */ ._n(file.path, file.size);
    try {
        for (let at = 0; at < file.size; at += CHUNK)
            hash.update(source.read(at, CHUNK));
    }
    finally {
        source.close();
    }
    return hash.digest('hex');
}
function toEntry(path, node) {
    if (node.kind === 'symlink')
        return { path, kind: 'symlink', target: (0,_names_js__WEBPACK_IMPORTED_MODULE_11__/* .shownName */ .H)(node.target) };
    if (node.kind === 'special')
        return { path, kind: 'special' };
    const mode = node.mode.toString(8).padStart(4, '0');
    if (node.kind === 'directory')
        return { path, kind: 'directory', mode };
    return { path, kind: 'file', mode, size: node.size, sha256: fileSha256(node) };
}
/**
 * Build once, without variations: a matrix of machines varies by itself. The records of two machines are compared by
 * `mergeSingleBuilds`.
 * @param machine a name for this machine, such as the runner's label.
 * @throws GateError `build` when the build fails, hangs or writes nothing.
 */
async function singleBuild(options, machine = node_os__WEBPACK_IMPORTED_MODULE_1___default().hostname()) {
    return (0,_job_js__WEBPACK_IMPORTED_MODULE_8__/* .withJob */ .e)(options, [], async (job, plan) => {
        try {
            const side = await (0,_build_once_js__WEBPACK_IMPORTED_MODULE_6__/* .buildOnce */ .g6)(job, 'first', plan.first, Math.floor(Date.now() / 1000));
            return {
                schema: 'provenance-gates/single-build/v1',
                machine,
                platform: `${node_os__WEBPACK_IMPORTED_MODULE_1___default().platform()}-${node_os__WEBPACK_IMPORTED_MODULE_1___default().arch()}`,
                ...(0,_double_build_js__WEBPACK_IMPORTED_MODULE_7__/* .record */ .g)(side),
                command: options.command,
                outputs: [...options.outputs],
                git_sha: options.gitSha ?? job.git?.head ?? null,
                source_date_epoch: job.epoch ?? null,
                notes: job.notes,
                listing: [...(0,_tree_js__WEBPACK_IMPORTED_MODULE_10__/* .eachNode */ .uu)(side.outputs.node)].map(({ path, node }) => toEntry(path, node))
            };
        }
        catch (error) {
            if (!(error instanceof _build_once_js__WEBPACK_IMPORTED_MODULE_6__/* .NotTested */ .LY))
                throw error;
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue('build', error.message.replace(' first build', ' build'), {
                remedy: 'mend the build command',
                cause: error
            });
        }
    });
}
/**
 * Write the record below the evidence directory, where `merge` looks for it.
 * @returns its path relative to the root
 */
function writeSingleBuild(root, evidenceDir, build) {
    const file = `${evidenceDir}/builds/single-${(0,_lib_slug_js__WEBPACK_IMPORTED_MODULE_5__/* .slug */ .y)(build.machine)}.json`;
    (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeAtomic */ .vZ)((0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveInside */ .LI)(root, file, 'evidence-dir'), (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_3__/* .toJson */ .aB)(build));
    return file;
}
/** Read the record of one machine. @throws GateError `io`, `limit`, or `evidence` naming the field that is wrong. */
function readSingleBuild(file, shown = file) {
    const refuse = (what, cause) => new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue('evidence', `${shown} ${what}`, {
        remedy: 'write it again with `double-build --single`',
        place: { file: shown },
        cause
    });
    let json;
    try {
        json = JSON.parse((0,_lib_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .yR)(file, shown, MAX_RECORD_BYTES));
    }
    catch (error) {
        if (error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue)
            throw error;
        throw refuse('is no JSON', error);
    }
    const parsed = single.safeParse(json);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    throw refuse(`is no record of a build: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`, parsed.error);
}


/***/ })

};
