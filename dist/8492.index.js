export const id = 8492;
export const ids = [8492];
export const modules = {

/***/ 78492:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   signStatement: () => (/* binding */ signStatement)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97268);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10228);
/* harmony import */ var _lib_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9927);
/* harmony import */ var _pack_statement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8592);





const PERMISSIONS = 'grant the job `id-token: write` and `attestations: write`';
/**
 * Sign the statement of this run through GitHub's Sigstore (or the public one, for public repositories) and keep the bundle beside it. Never
 * throws: what could not be signed is a warning, and changes no verdict.
 */
async function signStatement(world, { token, timeoutMs, cancel }) {
    const { root, settings, env } = world;
    const dir = settings.values['evidence-dir'];
    const failed = (why, remedy = PERMISSIONS) => ({
        warning: `the statement was not signed: ${why}; ${remedy} (the unsigned statement is in ${dir}/${_pack_statement_js__WEBPACK_IMPORTED_MODULE_4__/* .STATEMENT_FILE */ .zH})`
    });
    if ((env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '') === '' ||
        (env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '') === '')
        return failed('the job may not identify itself');
    if (token === '')
        return failed('there is no token', 'pass `github-token: ${{ github.token }}`');
    try {
        const file = `${dir}/${_pack_statement_js__WEBPACK_IMPORTED_MODULE_4__/* .STATEMENT_FILE */ .zH}`;
        const statement = (0,_pack_statement_js__WEBPACK_IMPORTED_MODULE_4__/* .parseStatement */ .By)(JSON.parse((0,_lib_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readBytes */ .io)((0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveInside */ .LI)(root, file), file).toString('utf8')));
        if (typeof statement === 'string')
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue('evidence', statement, { remedy: 'run again' });
        const { attest } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(1351), __webpack_require__.e(9574), __webpack_require__.e(3917), __webpack_require__.e(9842)]).then(__webpack_require__.bind(__webpack_require__, 49842));
        const { subject, predicateType, predicate } = statement;
        const attestation = await within(timeoutMs, cancel, attest({ subjects: subject, predicateType, predicate, token }));
        const bundle = node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.join(dir, _pack_statement_js__WEBPACK_IMPORTED_MODULE_4__/* .BUNDLE_FILE */ .Ij);
        (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeAtomic */ .vZ)((0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveInside */ .LI)(root, bundle, 'evidence-dir'), (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_2__/* .toJson */ .aB)(attestation.bundle));
        return { bundle };
    }
    catch (error) {
        return failed(withCauses(error));
    }
}
/** The client's own errors say what it was doing; why it failed stands in their causes. */
function withCauses(error) {
    const said = [];
    for (let at = error, n = 0; at !== undefined && at !== null && n < 5; n++) {
        const text = (0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .describeError */ .Uc)(at);
        if (!said.some((other) => other.includes(text)))
            said.push(text);
        at = typeof at === 'object' && 'cause' in at ? at.cause : undefined;
    }
    return said.join(': ');
}
/** The signing client has no way to be stopped: after this it is left to itself. */
async function within(ms, cancel, work) {
    let timer;
    let onAbort;
    const end = new Promise((_, reject) => {
        timer = setTimeout(() => reject(new Error(`no answer within ${Math.round(ms / 1000)} s`)), ms);
        onAbort = () => reject(new Error('the run was cancelled'));
        if (cancel?.aborted === true)
            onAbort();
        else
            cancel?.addEventListener('abort', onAbort, { once: true });
    });
    try {
        return await Promise.race([work, end]);
    }
    finally {
        clearTimeout(timer);
        if (onAbort !== undefined)
            cancel?.removeEventListener('abort', onAbort);
        work.catch(() => undefined); // a late failure has nobody to tell any more
    }
}


/***/ }),

/***/ 8592:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ parseStatement),
/* harmony export */   Ij: () => (/* binding */ BUNDLE_FILE),
/* harmony export */   T8: () => (/* binding */ statementOf),
/* harmony export */   Tp: () => (/* binding */ statementBytes),
/* harmony export */   zH: () => (/* binding */ STATEMENT_FILE)
/* harmony export */ });
/* unused harmony exports STATEMENT_TYPE, PREDICATE_TYPE */
/* harmony import */ var _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45375);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10228);


/** github.com/in-toto/attestation, spec/v1/statement.md and spec/predicates/test-result.md */
const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
const PREDICATE_TYPE = 'https://in-toto.io/attestation/test-result/v0.1';
/** Below the evidence directory; never in a pack, whose digest they name. */
const STATEMENT_FILE = 'attestation/statement.json';
const BUNDLE_FILE = 'attestation/bundle.json';
const hex = _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.string().regex(/^[0-9a-f]+$/);
/** Algorithms to digests in lower-case hex (spec/v1/digest_set.md). */
const digest = _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.record(_lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.string(), hex);
const test = _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.array(_lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.string());
const schema = _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.object({
    _type: _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.literal(STATEMENT_TYPE),
    subject: _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.array(_lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.object({ name: _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.string(), digest })).min(1),
    predicateType: _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.literal(PREDICATE_TYPE),
    predicate: _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.object({
        result: _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z["enum"](['PASSED', 'WARNED', 'FAILED']),
        configuration: _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.array(_lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.object({ name: _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.string(), digest })),
        url: _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.string().optional(),
        passedTests: test,
        warnedTests: test,
        failedTests: test
    })
});
/**
 * The statement of a run. A gate that was not evaluated is no test that was run, and is not listed; a run in which none was, or
 * that was cancelled, has not passed. Build outputs are named by the SHA-256 of their NAR serialisation, `narHash`, lower-case hex: an
 * algorithm of its own, since the plain `sha256` of a directory does not exist.
 */
function statementOf({ pack, result, gates, evidence, builds, url }) {
    const named = (verdict) => gates.filter((gate) => gate.verdict === verdict).map(({ name }) => name);
    const warned = named('warn');
    return {
        _type: STATEMENT_TYPE,
        subject: [{ name: pack.name, digest: { sha256: pack.sha256 } }, ...outputSubjects(builds)],
        predicateType: PREDICATE_TYPE,
        predicate: {
            result: result !== 'passed' ? 'FAILED' : warned.length > 0 ? 'WARNED' : 'PASSED',
            configuration: evidence.map(({ path, sha256 }) => ({ name: path, digest: { sha256 } })),
            ...(url !== undefined && { url }),
            passedTests: named('pass'),
            warnedTests: warned,
            failedTests: named('fail')
        }
    };
}
/** One subject for outputs that are the same in both builds, else one for each build. */
function outputSubjects(builds) {
    const outputs = builds?.outputs.join(', ') ?? '';
    const hashes = [...new Set(builds?.builds.map(({ hash }) => hash) ?? [])];
    return hashes.map((hash, i) => ({
        name: hashes.length === 1 ? `build outputs: ${outputs}` : `build outputs: ${outputs} (build ${i + 1})`,
        digest: { narHash: Buffer.from(hash.replace(/^sha256-/, ''), 'base64').toString('hex') }
    }));
}
/** The same run and pack give the same bytes. */
function statementBytes(statement) {
    return Buffer.from((0,_lib_files_js__WEBPACK_IMPORTED_MODULE_1__/* .toJson */ .aB)(statement));
}
/** @returns why it is no such statement, in words, for anything else */
function parseStatement(value) {
    const parsed = schema.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    return [issue?.path.map(String).join('.') ?? '', issue?.message ?? 'is malformed']
        .filter((part) => part !== '')
        .join(': ');
}


/***/ })

};
