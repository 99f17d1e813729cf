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
/* harmony import */ var _lib_zod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45375);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97268);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10228);
/* harmony import */ var _lib_own_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22912);
/* harmony import */ var _lib_paths_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9927);
/* harmony import */ var _lib_slug_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(77660);
/* harmony import */ var _build_once_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(11164);
/* harmony import */ var _double_build_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(41655);
/* harmony import */ var _job_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(65034);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(72176);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(50317);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(93421);














const MAX_RECORD_BYTES = 256 * 1024 * 1024;
const CHUNK = 1 << 20;
const count = _lib_zod_js__WEBPACK_IMPORTED_MODULE_2__.z.number().int().nonnegative();
const sha256 = _lib_zod_js__WEBPACK_IMPORTED_MODULE_2__.z.string().regex(/^[0-9a-f]{64}$/, 'is no SHA-256 in hex');
const listed = _lib_zod_js__WEBPACK_IMPORTED_MODULE_2__.z.object({
    path: _lib_zod_js__WEBPACK_IMPORTED_MODULE_2__.z.string(),
    kind: _lib_zod_js__WEBPACK_IMPORTED_MODULE_2__.z["enum"](['file', 'directory', 'symlink', 'special']),
    mode: _lib_zod_js__WEBPACK_IMPORTED_MODULE_2__.z.string()
        .regex(/^[0-7]{1,6}$/, 'is no mode in octal')
        .optional(),
    size: count.optional(),
    sha256: sha256.optional(),
    target: _lib_zod_js__WEBPACK_IMPORTED_MODULE_2__.z.string().optional()
});
const single = _lib_zod_js__WEBPACK_IMPORTED_MODULE_2__.z.object({
    schema: _lib_zod_js__WEBPACK_IMPORTED_MODULE_2__.z.literal('provenance-gates/single-build/v1'),
    /** Of this one build; absent in records of older writers. */
    build_id: _lib_zod_js__WEBPACK_IMPORTED_MODULE_2__.z.string().optional(),
    machine: _lib_zod_js__WEBPACK_IMPORTED_MODULE_2__.z.string(),
    platform: _lib_zod_js__WEBPACK_IMPORTED_MODULE_2__.z.string(),
    hash: _lib_zod_js__WEBPACK_IMPORTED_MODULE_2__.z.string().regex(/^sha256-[A-Za-z0-9+/]{43}=$/, 'is no sha256-<base64>'),
    modes: sha256,
    files: count,
    bytes: count,
    seconds: _lib_zod_js__WEBPACK_IMPORTED_MODULE_2__.z.number().nonnegative(),
    command: _lib_zod_js__WEBPACK_IMPORTED_MODULE_2__.z.string(),
    outputs: _lib_zod_js__WEBPACK_IMPORTED_MODULE_2__.z.array(_lib_zod_js__WEBPACK_IMPORTED_MODULE_2__.z.string()),
    git_sha: _lib_zod_js__WEBPACK_IMPORTED_MODULE_2__.z.string().nullable(),
    source_date_epoch: count.nullable(),
    notes: _lib_zod_js__WEBPACK_IMPORTED_MODULE_2__.z.array(_lib_zod_js__WEBPACK_IMPORTED_MODULE_2__.z.string()),
    listing: _lib_zod_js__WEBPACK_IMPORTED_MODULE_2__.z.array(listed)
});
function fileSha256(file) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const source = new _source_js__WEBPACK_IMPORTED_MODULE_11__/* .FileSource */ ._n(file.path, file.size);
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
        return { path, kind: 'symlink', target: (0,_names_js__WEBPACK_IMPORTED_MODULE_13__/* .shownName */ .H)(node.target) };
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
    return (0,_job_js__WEBPACK_IMPORTED_MODULE_10__/* .withJob */ .e)(options, [], async (job, plan) => {
        try {
            const side = await (0,_build_once_js__WEBPACK_IMPORTED_MODULE_8__/* .buildOnce */ .g6)(job, 'first', plan.first, Math.floor(Date.now() / 1000));
            return {
                schema: 'provenance-gates/single-build/v1',
                build_id: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(),
                machine,
                platform: `${node_os__WEBPACK_IMPORTED_MODULE_1___default().platform()}-${node_os__WEBPACK_IMPORTED_MODULE_1___default().arch()}`,
                ...(0,_double_build_js__WEBPACK_IMPORTED_MODULE_9__/* .record */ .g)(side),
                command: options.command,
                outputs: [...options.outputs],
                git_sha: options.gitSha ?? job.git?.head ?? null,
                source_date_epoch: job.epoch ?? null,
                notes: job.notes,
                listing: [...(0,_tree_js__WEBPACK_IMPORTED_MODULE_12__/* .eachNode */ .uu)(side.outputs.node)].map(({ path, node }) => toEntry(path, node))
            };
        }
        catch (error) {
            if (!(error instanceof _build_once_js__WEBPACK_IMPORTED_MODULE_8__/* .NotTested */ .LY))
                throw error;
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .ue('build', error.message.replace(' first build', ' build'), {
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
    const file = `${evidenceDir}/builds/single-${(0,_lib_slug_js__WEBPACK_IMPORTED_MODULE_7__/* .slug */ .y)(build.machine)}.json`;
    (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_4__/* .writeAtomic */ .vZ)((0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .resolveInside */ .LI)(root, file, 'evidence-dir'), (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_4__/* .toJson */ .aB)(build));
    return file;
}
/** Read the record of one machine. @throws GateError `io`, `limit`, or `evidence` naming the field that is wrong. */
function readSingleBuild(file, shown = file) {
    return (0,_lib_own_json_js__WEBPACK_IMPORTED_MODULE_5__/* .readOwnJson */ .Z)(file, shown, {
        schema: single,
        what: 'is no record of a build',
        remedy: 'write it again with `double-build --single`',
        maxBytes: MAX_RECORD_BYTES
    });
}


/***/ }),

/***/ 22912:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ readOwnJson),
  F: () => (/* binding */ refuseOwn)
});

// EXTERNAL MODULE: ./src/lib/errors.ts
var errors = __webpack_require__(97268);
// EXTERNAL MODULE: ./src/lib/files.ts
var files = __webpack_require__(10228);
;// CONCATENATED MODULE: ./src/lib/repeated-key.ts
/**
 * A key that an object of this JSON has twice, which is one thing to JSON.parse (the last) and another to the next reader.
 * @param json that JSON.parse has read
 */
function repeatedKey(json) {
    /** The keys of each object that is open; undefined for an array. */
    const open = [];
    for (let i = 0; i < json.length; i++) {
        const c = json[i];
        if (c === '{')
            open.push(new Set());
        else if (c === '[')
            open.push(undefined);
        else if (c === '}' || c === ']')
            open.pop();
        if (c !== '"')
            continue;
        const end = closingQuote(json, i);
        const keys = open.at(-1);
        if (keys !== undefined && isBeforeColon(json, end + 1)) {
            const key = JSON.parse(json.slice(i, end + 1));
            if (keys.has(key))
                return key;
            keys.add(key);
        }
        i = end;
    }
    return undefined;
}
function closingQuote(json, opening) {
    let i = opening + 1;
    while (i < json.length && json[i] !== '"')
        i += json[i] === '\\' ? 2 : 1;
    return i;
}
/** Only a key stands before a colon. */
function isBeforeColon(json, from) {
    let i = from;
    while (json[i] === ' ' || json[i] === '\n' || json[i] === '\r' || json[i] === '\t')
        i++;
    return json[i] === ':';
}

;// CONCATENATED MODULE: ./src/lib/own-json.ts



/** Why a file of ours cannot be used. */
function refuseOwn(shown, what, remedy, cause) {
    return new errors/* GateError */.ue('evidence', `${shown} ${what}`, { remedy, place: { file: shown }, cause });
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
        const text = (0,files/* readText */.yR)(full, shown, maxBytes);
        value = JSON.parse(text);
        const twice = repeatedKey(text);
        if (twice !== undefined)
            throw refuseOwn(shown, `says ${JSON.stringify(twice.slice(0, 100))} twice`, remedy);
    }
    catch (error) {
        if (error instanceof errors/* GateError */.ue)
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
