export const id = 881;
export const ids = [881,8786];
export const modules = {

/***/ 70881:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _evidence_base_branch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15629);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85480);


/** Rollup and table of the newest run records. */
const aggregate = async ({ world, options, out }) => {
    const { aggregateRuns, writeRollup } = await __webpack_require__.e(/* import() */ 7355).then(__webpack_require__.bind(__webpack_require__, 57355));
    const { renderTable } = await __webpack_require__.e(/* import() */ 2217).then(__webpack_require__.bind(__webpack_require__, 62217));
    const { root, settings, log } = world;
    const { rollup, rows } = aggregateRuns(root, (0,_evidence_base_branch_js__WEBPACK_IMPORTED_MODULE_0__/* .runsDirectory */ .WL)(settings), {
        last: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeOption */ .P)(options['last'], 'last', 20)
    });
    const output = typeof options['output'] === 'string'
        ? options['output']
        : `${settings.values['evidence-dir']}/summary/rollup.json`;
    writeRollup(root, output, rollup);
    for (const { file, line, reason } of rollup.bad_lines)
        log.warn(`${file}:${line}: ${reason}`);
    out.text(renderTable(rows, rollup));
    out.text(`Rollup: ${output}`);
    out.data(rollup);
    return 0;
};
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (aggregate);


/***/ }),

/***/ 85480:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ wholeOption)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97268);

/** A whole number option. @throws GateError `usage` */
function wholeOption(value, name, fallback, least = 1) {
    if (value === undefined)
        return fallback;
    const number = typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : NaN;
    if (!(number >= least)) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('usage', `--${name}: ${JSON.stringify(value)} is not a whole number of at least ${least}`, {
            remedy: `give --${name} a whole number`
        });
    }
    return number;
}


/***/ }),

/***/ 15629:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OR: () => (/* binding */ defaultBranch),
/* harmony export */   WL: () => (/* binding */ runsDirectory),
/* harmony export */   sH: () => (/* binding */ baseBranch)
/* harmony export */ });
/* harmony import */ var _lib_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63555);
/* harmony import */ var _event_refs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15268);


/** The setting, else what the event says, else what git knows of the remote, else `main`. */
function defaultBranch(world) {
    const { settings, root } = world;
    const remote = () => (0,_lib_git_js__WEBPACK_IMPORTED_MODULE_0__/* .askGit */ .g)(root, ['symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD'])?.replace(/^origin\//, '');
    return settings.values['default-branch'] ?? (0,_event_refs_js__WEBPACK_IMPORTED_MODULE_1__/* .readEventRefs */ .F)(world).default_branch ?? remote() ?? 'main';
}
/** The branch that this run is compared with: that of the pull request, else the default branch. */
function baseBranch(world) {
    return world.run.base_branch ?? defaultBranch(world);
}
/** Where the run records are: `runs` below the evidence directory unless it was set. */
function runsDirectory({ values }) {
    return values['runs-dir'] ?? `${values['evidence-dir']}/runs`;
}


/***/ }),

/***/ 15268:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ readEventRefs)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97268);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10228);
/* harmony import */ var _lib_zod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98786);



/** GitHub caps webhook payloads at 25 MB (docs.github.com, "Webhook events and payloads"). */
const MAX_EVENT_BYTES = 25 * 1024 * 1024;
const commit = _lib_zod_js__WEBPACK_IMPORTED_MODULE_2__.z.string().regex(/^(?!0+$)[0-9a-f]{40}([0-9a-f]{24})?$/);
const payload = _lib_zod_js__WEBPACK_IMPORTED_MODULE_2__.z.object({
    before: commit.optional().catch(undefined),
    repository: _lib_zod_js__WEBPACK_IMPORTED_MODULE_2__.z.object({ default_branch: _lib_zod_js__WEBPACK_IMPORTED_MODULE_2__.z.string().min(1).max(1024).optional() })
        .optional()
        .catch(undefined),
    pull_request: _lib_zod_js__WEBPACK_IMPORTED_MODULE_2__.z.object({ head: _lib_zod_js__WEBPACK_IMPORTED_MODULE_2__.z.object({ sha: commit }), base: _lib_zod_js__WEBPACK_IMPORTED_MODULE_2__.z.object({ sha: commit }) })
        .optional()
        .catch(undefined),
    merge_group: _lib_zod_js__WEBPACK_IMPORTED_MODULE_2__.z.object({ base_sha: commit }).optional().catch(undefined)
});
/** Read the event behind GITHUB_EVENT_PATH. One that cannot be read names nothing: other sources are asked then. */
function readEventRefs({ env, log }) {
    const file = env['GITHUB_EVENT_PATH'];
    if (file === undefined || file === '')
        return {};
    let value;
    try {
        value = JSON.parse((0,_lib_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(file, 'the event file', MAX_EVENT_BYTES));
    }
    catch (error) {
        if (!(error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue) && !(error instanceof SyntaxError))
            throw error;
        log.debug(`the event file names no commits: ${error.message}`);
        return {};
    }
    const { data } = payload.safeParse(value);
    if (data === undefined)
        return {};
    const { before, repository, pull_request, merge_group } = data;
    const base = pull_request?.base.sha ?? merge_group?.base_sha;
    return {
        ...(before !== undefined && { before }),
        ...(repository?.default_branch !== undefined && { default_branch: repository.default_branch }),
        ...(base !== undefined && { base }),
        ...(pull_request !== undefined && { head: pull_request.head.sha })
    };
}


/***/ }),

/***/ 98786:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* reexport module object */ zod__WEBPACK_IMPORTED_MODULE_1__)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88532);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51033);

// A schema here is used once or a few times a process: compiling it to code with `new Function` costs more than it
// saves, and keeps out of environments that forbid it.
zod__WEBPACK_IMPORTED_MODULE_0__/* .config */ .$W({ jitless: true });



/***/ })

};
