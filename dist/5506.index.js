export const id = 5506;
export const ids = [5506,5007];
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


/***/ }),

/***/ 65506:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeStatement: () => (/* binding */ writeStatement)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _legs_verdicts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25007);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10228);
/* harmony import */ var _lib_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9927);
/* harmony import */ var _pack_statement_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8592);






/**
 * Write `<evidence-dir>/attestation/statement.json` beside the pack that it names. A bundle of an earlier run goes: it signs
 * another pack.
 * @returns the path relative to the root
 */
function writeStatement(world, assessment, pack) {
    const { root, settings, inputs } = world;
    const evidenceDir = settings.values['evidence-dir'];
    const { result, gates, facts } = assessment;
    const relied = new Set([...inputs, `${evidenceDir}/${_legs_verdicts_js__WEBPACK_IMPORTED_MODULE_2__.VERDICTS_FILE}`, settings.values.config]);
    const url = runUrl(world);
    const statement = (0,_pack_statement_js__WEBPACK_IMPORTED_MODULE_5__/* .statementOf */ .T8)({
        pack: { name: node_path__WEBPACK_IMPORTED_MODULE_1___default().posix.basename(pack.path), sha256: pack.sha256 },
        result,
        gates,
        evidence: pack.files.filter((file) => relied.has(file.path)),
        ...(facts.builds.state === 'found' && { builds: facts.builds.value }),
        ...(url !== undefined && { url })
    });
    const file = node_path__WEBPACK_IMPORTED_MODULE_1___default().posix.join(evidenceDir, _pack_statement_js__WEBPACK_IMPORTED_MODULE_5__/* .STATEMENT_FILE */ .zH);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveInside */ .LI)(root, node_path__WEBPACK_IMPORTED_MODULE_1___default().posix.join(evidenceDir, _pack_statement_js__WEBPACK_IMPORTED_MODULE_5__/* .BUNDLE_FILE */ .Ij), 'evidence-dir'), { force: true });
    (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeAtomic */ .vZ)((0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveInside */ .LI)(root, file, 'evidence-dir'), (0,_pack_statement_js__WEBPACK_IMPORTED_MODULE_5__/* .statementBytes */ .Tp)(statement));
    return file;
}
/** docs.github.com, "Default environment variables"; undefined outside of a runner. */
function runUrl({ run, env }) {
    const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
    if (run.repository === null || !/^\d+$/.test(run.ci_run_id) || !URL.canParse(server))
        return undefined;
    return `${server.replace(/\/+$/, '')}/${run.repository}/actions/runs/${run.ci_run_id}/attempts/${run.run_attempt}`;
}


/***/ })

};
