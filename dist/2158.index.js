export const id = 2158;
export const ids = [2158];
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
/* harmony import */ var _lib_own_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22912);
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

/***/ 32158:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ keepEvidence),
  JY: () => (/* binding */ packEvidence),
  c2: () => (/* binding */ statusOf)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/evidence/base-branch.ts
var base_branch = __webpack_require__(15629);
// EXTERNAL MODULE: ./src/evidence/baseline.ts + 1 modules
var baseline = __webpack_require__(46222);
// EXTERNAL MODULE: ./src/gates/judge.ts + 9 modules
var judge = __webpack_require__(58942);
// EXTERNAL MODULE: ./src/legs/kinds.ts
var kinds = __webpack_require__(24082);
// EXTERNAL MODULE: ./src/lib/errors.ts
var errors = __webpack_require__(97268);
// EXTERNAL MODULE: ./src/lib/paths.ts
var paths = __webpack_require__(9927);
// EXTERNAL MODULE: ./src/record.ts
var src_record = __webpack_require__(94846);
// EXTERNAL MODULE: ./src/coverage/changed-lines.ts
var changed_lines = __webpack_require__(74968);
// EXTERNAL MODULE: ./src/pack/collect.ts
var collect = __webpack_require__(76855);
// EXTERNAL MODULE: ./src/legs/matrix-leg.ts
var matrix_leg = __webpack_require__(4257);
// EXTERNAL MODULE: ./src/lib/git-isolated.ts
var git_isolated = __webpack_require__(235);
;// CONCATENATED MODULE: ./src/verdicts.ts








/** What a merge, and an auditor, needs of an assessment beside the files that it rests on. */
function verdictsOf({ result, run, gates, settings, warnings, mock, facts }, world) {
    const directory = fromTop(world.root);
    return {
        schema: 'provenance-gates/verdicts/v1',
        result,
        run: {
            timestamp: run.timestamp,
            git_sha: run.git_sha,
            head_sha: run.head_sha,
            git_branch: run.git_branch,
            ci_run_id: run.ci_run_id,
            run_attempt: run.run_attempt,
            job: run.job,
            tool_version: run.tool_version
        },
        leg: (0,matrix_leg/* matrixLeg */.Q)(world.settings.values['matrix-leg']),
        gates: gates.map((gate) => ({ ...gate })),
        // Where the checkout lies is not evidence, and would make packs of two directories differ.
        settings: settings.filter(({ name }) => name !== 'working-directory'),
        warnings: [...warnings],
        mock,
        ...inputs(world),
        ...unreadable(facts, world),
        base: { base_branch: run.base_branch, default_branch: (0,base_branch/* defaultBranch */.OR)(world) },
        ...(world.legs !== undefined && {
            legs: { there: world.legs.map(whereIs), absent: facts.legs?.absent ?? [] }
        }),
        ...(directory !== '' && { working_directory: directory }),
        ...(world.inputs.coverageNames !== undefined && { coverage_names: world.inputs.coverageNames })
    };
}
/** Where `root` lies in its checkout; empty at its top, and outside of any. */
function fromTop(root) {
    const top = (0,git_isolated/* workingTreeOf */.N)(root);
    return top === undefined ? '' : (0,paths/* toPosix */.d7)(external_node_path_default().relative(top, (0,external_node_fs_.realpathSync)(root)));
}
/** Which files the verdicts rest on; those that no pack can hold are told, and are not among them. */
function inputs({ inputs: all, root, settings }) {
    const named = {};
    const out = {};
    for (const [kind, files] of Object.entries(all.byKind(root))) {
        named[kind] = files.filter((file) => (0,collect/* unfitName */.E0)(file) === undefined);
        const [first = '', ...others] = files.filter((file) => (0,collect/* unfitName */.E0)(file) !== undefined);
        if (first !== '')
            out[kind] =
                `${JSON.stringify(first.slice(0, MAX_NAME))}${others.length > 0 ? ` and ${others.length} more` : ''} cannot be in a pack: ${(0,collect/* unfitName */.E0)(first) ?? ''}`;
    }
    const diff = (0,changed_lines.changedLinesFile)(settings.values['evidence-dir']);
    if (all.changedLines !== undefined && !(0,external_node_fs_.existsSync)(external_node_path_default().join(root, diff)))
        out['changed-lines'] = 'which lines were changed is too much to be kept';
    return { inputs: named, ...(Object.keys(out).length > 0 && { left_out: out }) };
}
const MAX_NAME = 300;
function whereIs({ name, dir, notIncluded = [] }) {
    return { name, dir, ...(notIncluded.length > 0 && { not_included: notIncluded }) };
}
/** A report may be left over from before the test command, or the ledger out of reach: what is in the pack does not show it. */
function unreadable({ coverage, tests }, { ledgerProblem, settings }) {
    const run = settings.values['test-command'] !== undefined;
    const reasons = {
        ...(run && coverage.state === 'unreadable' && { 'coverage-files': coverage.reason.slice(0, MAX_REASON) }),
        ...(run && tests.state === 'unreadable' && { 'test-results': tests.reason.slice(0, MAX_REASON) }),
        ...(ledgerProblem !== undefined && { ledger: ledgerProblem.reason.slice(0, MAX_REASON) })
    };
    return Object.keys(reasons).length === 0 ? {} : { unreadable: reasons };
}
const MAX_REASON = 1_000;

;// CONCATENATED MODULE: ./src/keep.ts










/** As for a run that could not be carried out. */
const EXIT_NOT_KEPT = 2;
/**
 * Write build evidence, run record, ledger entry, reports and pack, in this order, since the pack holds the others.
 * Each is tried even when another could not be written.
 */
async function keepEvidence(world, assessment, past) {
    const { root, settings } = world;
    const evidenceDir = settings.values['evidence-dir'];
    const problems = [];
    const attempt = async (what, work) => {
        try {
            return await work();
        }
        catch (error) {
            problems.push(`${what}: ${(0,errors/* describeError */.Uc)(error)}`);
            return undefined;
        }
    };
    await attempt('build comparison', async () => {
        const { builds } = assessment.facts;
        const { removeStaleBuilds, writeBuildEvidence } = await __webpack_require__.e(/* import() */ 739).then(__webpack_require__.bind(__webpack_require__, 33120));
        if (builds.state !== 'found') {
            // The record of a single build is one of the inputs: it stays, for `merge` to compare.
            removeStaleBuilds(root, evidenceDir, new Set(world.inputs));
            return;
        }
        writeBuildEvidence(root, evidenceDir, builds.value);
        world.inputs.add(`${evidenceDir}/builds/comparison.json`, 'builds');
    });
    await attempt('dataset results', async () => {
        const { datasets } = assessment.facts;
        (0,external_node_fs_.rmSync)((0,paths/* resolveInside */.LI)(root, `${evidenceDir}/datasets`), { recursive: true, force: true });
        if (datasets.state !== 'found')
            return;
        const { writeResults } = await __webpack_require__.e(/* import() */ 7519).then(__webpack_require__.bind(__webpack_require__, 87519));
        world.inputs.add(writeResults(root, evidenceDir, datasets.value), 'datasets');
    });
    await attempt('changed lines', async () => {
        const { changedLinesFile, writeChangedLines } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 74968));
        (0,external_node_fs_.rmSync)((0,paths/* resolveInside */.LI)(root, changedLinesFile(evidenceDir), 'evidence-dir'), { force: true });
        const { changedLines } = world.inputs;
        if (changedLines !== undefined)
            writeChangedLines(root, evidenceDir, changedLines);
    });
    const record = await attempt('run record', async () => {
        if (settings.values.ledger === 'none')
            return undefined;
        const { appendRecord } = await __webpack_require__.e(/* import() */ 1860).then(__webpack_require__.bind(__webpack_require__, 11860));
        return appendRecord((0,paths/* resolveInside */.LI)(root, (0,base_branch/* runsDirectory */.WL)(settings), 'runs-dir'), (0,src_record/* recordOf */.z)(assessment));
    });
    if (record?.set_aside !== undefined) {
        world.log.warn(`the last line of the ledger was no record, as an interrupted run leaves one; it was set aside as ${record.set_aside}`);
    }
    await attempt('ledger entry', async () => {
        const entry = (0,src_record/* ledgerEntryOf */.P)(assessment);
        if (entry === undefined)
            return;
        const { writeEntry } = await __webpack_require__.e(/* import() */ 2346).then(__webpack_require__.bind(__webpack_require__, 29965));
        writeEntry(root, settings.values['ledger-dir'], entry);
    });
    const single = world.inputs.byKind().builds?.find(kinds/* isSingleBuild */.$);
    const reports = await attempt('reports', async () => {
        // What this run did not measure must not lie beside what it did, left over from an earlier one.
        for (const stale of ['eig_rankings.json', 'selected_tests.json'])
            (0,external_node_fs_.rmSync)((0,paths/* resolveInside */.LI)(root, `artifact/${stale}`), { force: true });
        const { writeReports } = await Promise.all(/* import() */[__webpack_require__.e(3313), __webpack_require__.e(6297), __webpack_require__.e(4535)]).then(__webpack_require__.bind(__webpack_require__, 84535));
        return writeReports(root, evidenceDir, assessment, (0,baseline/* reportsPast */.IF)(past));
    });
    await attempt('verdicts', async () => {
        const { writeVerdicts, VERDICTS_FILE } = await __webpack_require__.e(/* import() */ 5007).then(__webpack_require__.bind(__webpack_require__, 25007));
        const file = (0,paths/* resolveInside */.LI)(root, `${evidenceDir}/${VERDICTS_FILE}`, 'evidence-dir');
        const verdicts = verdictsOf(assessment, world);
        for (const [kind, reason] of Object.entries(verdicts.left_out ?? {}))
            world.log.warn(`${kind}: ${reason}; what rests on it cannot be judged again by \`verify\``);
        writeVerdicts(file, verdicts);
    });
    const pack = await attempt('evidence pack', () => packEvidence(world));
    const statement = pack === undefined
        ? undefined
        : await attempt('statement', async () => {
            const { writeStatement } = await __webpack_require__.e(/* import() */ 5506).then(__webpack_require__.bind(__webpack_require__, 65506));
            return writeStatement(world, assessment, pack);
        });
    // After the pack, which holds the history that this run was judged by.
    await attempt('history', async () => {
        const { tests } = assessment.facts;
        if (!settings.values['record-history'] || tests.state !== 'found')
            return;
        const { recordRun } = await __webpack_require__.e(/* import() */ 8824).then(__webpack_require__.bind(__webpack_require__, 88824));
        await recordRun(world, tests.value);
    });
    return {
        ...(reports !== undefined && {
            html: reports.html,
            markdown: reports.markdown,
            metrics: reports.metrics,
            ...(reports.selected !== undefined && { selected: reports.selected })
        }),
        ...(record !== undefined && { record: external_node_path_default().relative(root, record.file) }),
        ...(pack !== undefined && { pack }),
        ...(statement !== undefined && { statement }),
        ...(single !== undefined && { single }),
        problems
    };
}
/** The evidence pack of everything on disk and everything that was read. */
async function packEvidence(world) {
    const { makePack } = await __webpack_require__.e(/* import() */ 6256).then(__webpack_require__.bind(__webpack_require__, 56256));
    const { root, settings, run, inputs, sourceDateEpoch, secrets } = world;
    return makePack({
        root,
        evidenceDir: settings.values['evidence-dir'],
        format: settings.values['pack-format'],
        compression: settings.values['pack-compression'],
        maxFileBytes: settings.values['pack-max-file-mb'] * 1_000_000,
        run,
        toolVersion: run.tool_version,
        sourceDateEpoch: sourceDateEpoch?.toString(),
        sources: [...inputs, ...configFile(settings)],
        directories: ['artifact', settings.values['ledger-dir'], (0,base_branch/* runsDirectory */.WL)(settings)],
        forbidden: secrets
    });
}
/** The config file, when there is one: the verdicts rest on it too. */
function configFile({ root, values }) {
    return (0,external_node_fs_.existsSync)(external_node_path_default().resolve(root, values.config)) ? [values.config] : [];
}
/**
 * The verdict's status; a green run whose evidence could not be kept is not green. A run that was asked for one build, and left
 * it for a merge to judge, has done what it should.
 */
function statusOf(result, kept) {
    const status = result === 'incomplete' && kept.single !== undefined ? 0 : (0,judge/* exitStatus */.$u)(result);
    return status === 0 && kept.problems.length > 0 ? EXIT_NOT_KEPT : status;
}


/***/ }),

/***/ 4257:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ matrixLeg)
/* harmony export */ });
/** `0/3`, from the runner; null where there is no matrix, or none that says so. */
function matrixLeg(text) {
    const [, index, total] = /^(\d{1,4})\/(\d{1,4})$/.exec(text ?? '') ?? [];
    if (index === undefined || total === undefined || Number(index) >= Number(total))
        return null;
    return { index: Number(index), total: Number(total) };
}


/***/ }),

/***/ 235:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ workingTreeOf),
/* harmony export */   i: () => (/* binding */ withIsolatedGit)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97268);
/* harmony import */ var _git_stream_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43804);





/** What stands between the bytes of a file and git's idea of them; in `info/attributes` it goes before the repository's. */
const RAW = '* -text !eol !crlf !ident !filter !working-tree-encoding !diff\n';
const LIMITS = { maxBytes: 256 * 1024 * 1024, timeoutMs: 60_000 };
/**
 * Compare and list the working tree with a git directory of our own: what the repository's configuration and its
 * `.gitattributes` say cannot run a program, convert a file before it is compared, or move the working tree elsewhere.
 * Its index is a copy of the real one, whose times tell quickly what is unchanged; where that hides files from
 * comparison (assume-unchanged, skip-worktree) or cannot be copied, it is HEAD, and every file is compared.
 * @param root the project, at or below the top of the working tree.
 * @throws GateError `evidence` where there is no repository, and whatever `work` throws.
 */
async function withIsolatedGit(root, signal, work) {
    const limits = { ...LIMITS, signal };
    const asked = ['rev-parse', '--git-path', 'objects', '--git-path', 'index', '--git-path', 'info/exclude'];
    const [answers, head] = await Promise.all([
        (0,_git_stream_js__WEBPACK_IMPORTED_MODULE_4__/* .readGit */ .l)(root, asked, limits),
        (0,_git_stream_js__WEBPACK_IMPORTED_MODULE_4__/* .readGit */ .l)(root, ['rev-parse', '--verify', 'HEAD^{commit}'], limits)
    ]);
    const [objects = '', index = '', exclude = ''] = answers.split('\n').map((p) => node_path__WEBPACK_IMPORTED_MODULE_2___default().resolve(root, p));
    const sha256 = head.trim().length === 64;
    const dir = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)(node_path__WEBPACK_IMPORTED_MODULE_2___default().join((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'provenance-git-'));
    try {
        for (const name of ['objects/info', 'refs', 'info'])
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(node_path__WEBPACK_IMPORTED_MODULE_2___default().join(dir, name), { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(node_path__WEBPACK_IMPORTED_MODULE_2___default().join(dir, 'HEAD'), head);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(node_path__WEBPACK_IMPORTED_MODULE_2___default().join(dir, 'objects/info/alternates'), `${(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(objects)}\n`);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(node_path__WEBPACK_IMPORTED_MODULE_2___default().join(dir, 'info/attributes'), RAW);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(node_path__WEBPACK_IMPORTED_MODULE_2___default().join(dir, 'config'), configOf(sha256));
        const env = { GIT_DIR: dir, GIT_WORK_TREE: topOf(root), GIT_INDEX_FILE: node_path__WEBPACK_IMPORTED_MODULE_2___default().join(dir, 'index') };
        if (!(await copiedIndex(root, index, env, signal))) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(env.GIT_INDEX_FILE, { force: true });
            await (0,_git_stream_js__WEBPACK_IMPORTED_MODULE_4__/* .readGit */ .l)(root, ['read-tree', head.trim()], { ...limits, env });
        }
        return await work({ env, exclude: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(exclude) ? exclude : undefined });
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(dir, { recursive: true, force: true });
    }
}
function configOf(sha256) {
    const core = `[core]\n\trepositoryformatversion = ${sha256 ? 1 : 0}\n\tbare = false\n`;
    return sha256 ? `${core}[extensions]\n\tobjectformat = sha256\n` : core;
}
/** The nearest directory with a `.git`, whether or not git can be asked; git itself would believe `core.worktree`. */
function workingTreeOf(root) {
    for (let dir = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root);; dir = node_path__WEBPACK_IMPORTED_MODULE_2___default().dirname(dir)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_2___default().join(dir, '.git')))
            return dir;
        if (dir === node_path__WEBPACK_IMPORTED_MODULE_2___default().dirname(dir))
            return undefined;
    }
}
/** @throws GateError `evidence` */
function topOf(root) {
    const top = workingTreeOf(root);
    if (top !== undefined)
        return top;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .ue('evidence', `${root} lies in no working tree of git`, {
        remedy: 'run it in a checkout'
    });
}
/** @returns false where the index is missing, is of a kind that does not stand alone, or hides files. */
async function copiedIndex(root, index, env, signal) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(index))
        return false;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync)(index, env.GIT_INDEX_FILE);
    // Git compares the content of files that are not older than the index; a newer copy would make it trust their times.
    const seconds = Math.floor((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(index).mtimeMs / 1000);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.utimesSync)(env.GIT_INDEX_FILE, seconds, seconds);
    try {
        const listed = await (0,_git_stream_js__WEBPACK_IMPORTED_MODULE_4__/* .readGit */ .l)(root, ['ls-files', '-v', '-z', '--full-name', '--', ':/'], {
            ...LIMITS,
            signal,
            env
        });
        // A small letter is assume-unchanged, S is skip-worktree (git-ls-files, -v).
        return listed.split('\0').every((entry) => !/^[a-zS] /.test(entry));
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .ue && error.code === 'evidence')
            return false; // a split index lacks its other half
        throw error;
    }
}


/***/ }),

/***/ 43804:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ readGit),
/* harmony export */   t: () => (/* binding */ streamGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97268);
/* harmony import */ var _git_env_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94421);



/** Names in a diff are quoted: what the reader of diffs expects. */
const FIXED = [..._git_env_js__WEBPACK_IMPORTED_MODULE_2__/* .GIT_FIXED */ .uL, '-c', 'core.quotePath=true'];
const MAX_COMPLAINT = 4096;
/**
 * Run git without a shell and hand its output on piece by piece.
 * @throws GateError `evidence` with git's own last words, `limit` beyond a limit, and whatever `onData` throws.
 */
function streamGit(root, args, onData, limits) {
    return new Promise((resolve, reject) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...FIXED, '-C', root, ...args], {
            env: (0,_git_env_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryOnly */ .D0)(limits.env),
            stdio: ['ignore', 'pipe', 'pipe'],
            timeout: limits.timeoutMs,
            killSignal: 'SIGKILL',
            ...(limits.signal !== undefined && { signal: limits.signal })
        });
        const what = `git ${args.find((a) => !a.startsWith('-')) ?? ''}`;
        let bytes = 0;
        let complaint = '';
        let failure;
        const stop = (error) => {
            failure ??= error;
            child.kill('SIGKILL');
        };
        child.stdout.on('data', (piece) => {
            if (failure !== undefined)
                return;
            bytes += piece.length;
            if (bytes > limits.maxBytes) {
                stop(limit(`${what} printed more than ${limits.maxBytes} bytes`));
                return;
            }
            try {
                onData(piece);
            }
            catch (error) {
                stop(error instanceof Error ? error : new Error(String(error)));
            }
        });
        child.stderr.setEncoding('utf8').on('data', (text) => {
            complaint = (complaint + text).slice(-MAX_COMPLAINT);
        });
        child.on('error', (error) => stop(failed(what, error.message, error)));
        child.on('close', (code, signal) => {
            if (failure !== undefined)
                reject(failure);
            else if (code === 0)
                resolve();
            else if (signal === 'SIGKILL')
                reject(limit(`${what} took more than ${limits.timeoutMs / 1000} s`));
            else
                reject(failed(what, complaint.trim().split('\n').at(-1) ?? ''));
        });
    });
}
function limit(what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue('limit', what, { remedy: 'choose a nearer diff-base' });
}
function failed(what, why, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue('evidence', `${what} failed: ${why === '' ? 'it said nothing' : why}`, {
        remedy: 'check that git is installed and that this is a checkout with enough history (`fetch-depth: 0`)',
        cause
    });
}
/** The output of git as text. @throws GateError as {@link streamGit} */
async function readGit(root, args, limits) {
    const pieces = [];
    await streamGit(root, args, (piece) => void pieces.push(piece), limits);
    return Buffer.concat(pieces).toString('utf8');
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


/***/ }),

/***/ 10244:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ unsafeName)
/* harmony export */ });
/** Longer names than this are refused: zip can hold 65,535 bytes, no file system path of ours comes near. */
const MAX_NAME_BYTES = 4096;
/** Our own packs go no deeper than `walkFiles` does; an unpacked name makes a directory of each. */
const MAX_DEPTH = 100;
/**
 * Why a name has no place in a pack, undefined when it is safe. A safe name, joined to any directory on any
 * system, stays below it, and prints as one line.
 */
function unsafeName(name) {
    if (name === '')
        return 'is empty';
    if (!name.isWellFormed() || name.includes('\ufffd'))
        return 'is not valid UTF-8';
    if (Buffer.byteLength(name) > MAX_NAME_BYTES)
        return `is longer than ${MAX_NAME_BYTES} bytes`;
    if (/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(name))
        return 'holds a control character';
    if (/[\u202a-\u202e\u2066-\u2069]/.test(name))
        return 'holds a character that reverses text';
    if (name.includes('\\'))
        return 'holds a backslash, which is a separator on Windows';
    if (name.startsWith('/'))
        return 'is absolute';
    if (/^\w+:/.test(name))
        return 'starts like a drive or a URL';
    const segments = name.split('/');
    if (segments.length > MAX_DEPTH)
        return `is more than ${MAX_DEPTH} directories deep`;
    if (segments.includes('..'))
        return 'climbs out of the pack with ..';
    if (segments.includes('.') || segments.includes(''))
        return 'has an empty segment or a segment of one dot';
    return undefined;
}


/***/ }),

/***/ 76855:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C0: () => (/* binding */ collectFiles),
/* harmony export */   E0: () => (/* binding */ unfitName)
/* harmony export */ });
/* unused harmony export DEFAULT_DIRECTORIES */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97268);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10228);
/* harmony import */ var _lib_globs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52952);
/* harmony import */ var _lib_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9927);
/* harmony import */ var _lib_safe_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(10244);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(51245);








const DEFAULT_DIRECTORIES = ['artifact', 'experiments/ledger'];
/** Documents at the root that the seed's packs carry. */
const DOCUMENT = /^(CHANGELOG([_-].*)?|PROVENANCE_.*|EVIDENCE)\.md$/;
/** Our own lock and temporary files: they come and go while others run. */
const TRANSIENT = /(^|\/)(\.lock(\.break)?|\..*\.tmp)$/;
/** Why a file of this name cannot enter a pack; undefined where it can. */
function unfitName(name) {
    const unsafe = (0,_lib_safe_name_js__WEBPACK_IMPORTED_MODULE_6__/* .unsafeName */ .g)(name);
    if (unsafe !== undefined)
        return `its name ${unsafe}`;
    return name === _names_js__WEBPACK_IMPORTED_MODULE_7__.MANIFEST_NAME || name === _names_js__WEBPACK_IMPORTED_MODULE_7__.SUMS_NAME
        ? 'its name is that of a file that every pack has'
        : undefined;
}
/**
 * The file's size, or why it cannot enter. Nothing on the way to it may be a symlink; `realDirs` remembers the
 * directories that were looked at.
 */
function inspect(realRoot, name, realDirs) {
    const unfit = unfitName(name);
    if (unfit !== undefined)
        return unfit;
    const full = node_path__WEBPACK_IMPORTED_MODULE_1___default().join(realRoot, name);
    const dir = node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(full);
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(full);
        if (stat.isSymbolicLink())
            return 'is a symlink';
        if (!stat.isFile())
            return 'is not a regular file';
        const real = realDirs.get(dir) ?? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(dir) === dir;
        realDirs.set(dir, real);
        return real ? stat.size : 'lies behind a symlink';
    }
    catch (error) {
        const code = (0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemCode */ .xU)(error);
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return 'does not exist';
        throw (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_3__/* .ioError */ .bD)(error, name, 'check the path and its permissions');
    }
}
/** The file that a link leads to; undefined where there is none. */
function behindLink(realRoot, name) {
    const full = node_path__WEBPACK_IMPORTED_MODULE_1___default().join(realRoot, name);
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(full, { throwIfNoEntry: false });
    return stat?.isFile() === true ? { path: name, full: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(full), size: stat.size } : undefined;
}
/** Files below a directory of the root; none where it is missing. One that is a symlink stands for itself, to be refused. */
function below(root, dir, skip) {
    const named = node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(root, dir);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(named, { throwIfNoEntry: false })?.isSymbolicLink() === true)
        return [(0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .relativeTo */ .Mf)(root, named)];
    const full = (0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .resolveInside */ .LI)(root, dir, 'directory to pack');
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(full, { throwIfNoEntry: false });
    if (stat === undefined || !stat.isDirectory())
        return [];
    const prefix = (0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .relativeTo */ .Mf)(root, full);
    try {
        return (0,_lib_globs_js__WEBPACK_IMPORTED_MODULE_4__/* .walkFiles */ .Fv)(full, skip).map((name) => (prefix === '.' ? name : `${prefix}/${name}`));
    }
    catch (error) {
        if (error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue || (0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemCode */ .xU)(error) === undefined)
            throw error;
        throw (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_3__/* .ioError */ .bD)(error, prefix, 'make the directory readable');
    }
}
/**
 * The files of a pack, sorted by name in code units: everything below the evidence directory but earlier packs, the other
 * directories, the documents at the root, and the further sources. What cannot enter is listed with its reason;
 * a transient file of ours is not evidence and not listed, unless a setting names one. A source that was read through a link stays out, too, since no link is
 * followed into a pack: it is `linked`, for its digest.
 * @throws GateError `path` for a source outside the root, `io`, `limit`.
 */
function collectFiles(options) {
    const { root, evidenceDir, sources = [], directories = DEFAULT_DIRECTORIES } = options;
    const realRoot = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root);
    const names = new Set();
    const isPack = (name) => name === 'packs' || /^provenance_pack_\w+\.(zip|tar\.gz)$/.test(name);
    for (const name of below(root, evidenceDir, isPack))
        names.add(name);
    // Packs, and the statements about packs.
    const about = ['packs', 'attestation'].map((dir) => `${(0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .relativeTo */ .Mf)(root, (0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .resolveInside */ .LI)(root, node_path__WEBPACK_IMPORTED_MODULE_1___default().join(evidenceDir, dir), 'evidence-dir'))}/`);
    for (const dir of directories)
        for (const name of below(root, dir, () => false))
            names.add(name);
    for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(root))
        if (DOCUMENT.test(name))
            names.add(name);
    const named = new Set();
    for (const source of sources) {
        const full = (0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .resolveInside */ .LI)(root, source, 'evidence file');
        // A contract may name a directory as its evidence.
        const isDirectory = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(full, { throwIfNoEntry: false })?.isDirectory() === true;
        for (const name of isDirectory ? below(root, source, () => false) : [(0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .relativeTo */ .Mf)(root, full)])
            named.add(name);
    }
    for (const name of named)
        names.add(name);
    const files = [];
    const skipped = [];
    const linked = [];
    const realDirs = new Map();
    for (const name of [...names].sort()) {
        if ((TRANSIENT.test(name) && !named.has(name)) || about.some((dir) => name.startsWith(dir)))
            continue;
        const found = inspect(realRoot, name, realDirs);
        if (typeof found === 'number')
            files.push({ path: name, full: node_path__WEBPACK_IMPORTED_MODULE_1___default().join(realRoot, name), size: found });
        else {
            skipped.push({ path: name, reason: found });
            const target = (0,_lib_safe_name_js__WEBPACK_IMPORTED_MODULE_6__/* .unsafeName */ .g)(name) === undefined && named.has(name) ? behindLink(realRoot, name) : undefined;
            if (target !== undefined)
                linked.push(target);
        }
    }
    return { files, skipped, linked };
}


/***/ }),

/***/ 51245:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MANIFEST_NAME: () => (/* binding */ MANIFEST_NAME),
/* harmony export */   SUMS_NAME: () => (/* binding */ SUMS_NAME)
/* harmony export */ });
const MANIFEST_NAME = 'MANIFEST.json';
/** For `sha256sum -c`, in the unpacked directory. */
const SUMS_NAME = 'SHA256SUMS';


/***/ }),

/***/ 94846:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ ledgerEntryOf),
/* harmony export */   z: () => (/* binding */ recordOf)
/* harmony export */ });
/* harmony import */ var _ledger_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97016);

/** The run record of an assessment; what was not measured is left out. */
function recordOf({ run, facts, gates, result, mock }) {
    const { coverage, eig, backtest, uncertainty, builds, datasets, tests } = facts;
    const stats = eig.state === 'found' ? eig.value.facts?.selection.stats : undefined;
    const calibration = facts.calibration.state === 'found' ? facts.calibration.value.facts : undefined;
    const comparison = builds.state === 'found' ? builds.value : undefined;
    return (0,_ledger_record_js__WEBPACK_IMPORTED_MODULE_0__/* .buildRecord */ .kA)({
        run,
        gates_passed: result === 'passed',
        gates,
        selector_metrics: {
            coverage_pct: coverage.state === 'found' ? coverage.value.percent : null,
            tests_selected: stats?.selected,
            tests_total: stats?.total,
            avg_eig_bits: eig.state === 'found' ? eig.value.avg_eig_bits : null,
            detection_rate: backtest.state === 'found' ? backtest.value.detection_rate.micro : null,
            time_saved_sec: stats?.time_saved_sec,
            cost_saved_usd: stats?.cost_saved_usd
        },
        ...(calibration !== undefined && {
            calibration: {
                ece: calibration.ece,
                mce: calibration.mce,
                brier_score: calibration.brier_score,
                n_samples: calibration.n_samples,
                n_bins: calibration.n_bins
            }
        }),
        uncertainty: uncertainty.state === 'found' ? uncertainty.value : {},
        ...(tests.state === 'found' && { tests: countsOf(tests.value) }),
        provenance: {
            reproducibility_status: comparison?.status,
            first_hash: comparison?.builds[0]?.hash,
            second_hash: comparison?.builds[1]?.hash,
            datasets: datasets.state === 'found' && datasets.value.datasets.length > 0
                ? Object.fromEntries(datasets.value.datasets.map((d) => [d.name, d.status]))
                : null
        },
        ...(mock && { mock })
    });
}
function countsOf({ total, passed, failed, errors, skipped, flaky }) {
    return { total, passed, failed, errors, skipped, flaky };
}
/** The experiment ledger's entry of an assessment; undefined when nothing that belongs there was measured. */
function ledgerEntryOf({ run, facts, mock }) {
    const calibration = facts.calibration.state === 'found' ? facts.calibration.value : {};
    const uncertainty = facts.uncertainty.state === 'found' ? facts.uncertainty.value : {};
    const eig = facts.eig.state === 'found' ? facts.eig.value : {};
    const measured = {
        ece: calibration.ece,
        mce: calibration.mce,
        brier_score: calibration.brier_score,
        entropy_before: uncertainty.entropy_before,
        entropy_after: uncertainty.entropy_after,
        avg_eig_bits: eig.avg_eig_bits
    };
    if (Object.values(measured).every((v) => v === undefined))
        return undefined;
    return {
        timestamp: run.timestamp,
        git_sha: run.git_sha,
        ci_run_id: run.ci_run_id,
        ...(mock && { mock }),
        ...measured
    };
}


/***/ })

};
