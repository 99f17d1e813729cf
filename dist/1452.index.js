export const id = 1452;
export const ids = [1452];
export const modules = {

/***/ 63849:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _assess_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90887);
/* harmony import */ var _keep_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32158);
/* harmony import */ var _lib_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67357);



/** The evidence pack of what lies on disk. */
const pack = async ({ world, out }) => {
    await (0,_assess_js__WEBPACK_IMPORTED_MODULE_0__/* .factsOnDisk */ .Cu)(world); // reading the evidence tells which files belong to it
    const { path, sha256, bytes, file_count } = await (0,_keep_js__WEBPACK_IMPORTED_MODULE_1__/* .packEvidence */ .JY)(world);
    out.text(`${path}: ${(0,_lib_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(file_count, 'file')}, ${(0,_lib_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(bytes, 'byte')}`);
    out.text(`SHA-256 ${sha256}`);
    out.data({ path, sha256, bytes, file_count });
    return 0;
};
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (pack);


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
        leg: matrixLeg(world.settings.values['matrix-leg']),
        gates: gates.map((gate) => ({ ...gate })),
        // Where the checkout lies is not evidence, and would make packs of two directories differ.
        settings: settings.filter(({ name }) => name !== 'working-directory'),
        warnings: [...warnings],
        mock,
        inputs: world.inputs.byKind(),
        base: { base_branch: run.base_branch, default_branch: (0,base_branch/* defaultBranch */.OR)(world) },
        ...(world.legs !== undefined && {
            legs: { there: world.legs.map(({ name, dir }) => ({ name, dir })), absent: facts.legs?.absent ?? [] }
        }),
        ...(directory !== '' && { working_directory: directory }),
        ...(world.inputs.sourceFiles !== undefined && { source_files: [...world.inputs.sourceFiles] })
    };
}
/** Where `root` lies in its checkout; empty at its top, and outside of any. */
function fromTop(root) {
    const top = (0,git_isolated/* workingTreeOf */.N)(root);
    return top === undefined ? '' : (0,paths/* toPosix */.d7)(external_node_path_default().relative(top, (0,external_node_fs_.realpathSync)(root)));
}
/** `0/3`, from the runner; null where there is no matrix, or none that says so. */
function matrixLeg(text) {
    const [, index, total] = /^(\d{1,4})\/(\d{1,4})$/.exec(text ?? '') ?? [];
    if (index === undefined || total === undefined || Number(index) >= Number(total))
        return null;
    return { index: Number(index), total: Number(total) };
}

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
        const { changedLinesFile, writeChangedLines } = await __webpack_require__.e(/* import() */ 4968).then(__webpack_require__.bind(__webpack_require__, 74968));
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
        return writeReports(root, evidenceDir, assessment, (0,baseline/* reportsPast */.I)(past));
    });
    await attempt('verdicts', async () => {
        const { writeVerdicts, VERDICTS_FILE } = await __webpack_require__.e(/* import() */ 5007).then(__webpack_require__.bind(__webpack_require__, 25007));
        const file = (0,paths/* resolveInside */.LI)(root, `${evidenceDir}/${VERDICTS_FILE}`, 'evidence-dir');
        writeVerdicts(file, verdictsOf(assessment, world));
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
    const { makePack } = await __webpack_require__.e(/* import() */ 6144).then(__webpack_require__.bind(__webpack_require__, 26144));
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

/***/ 77660:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ matrixSlug),
/* harmony export */   y: () => (/* binding */ slug)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** Long enough to be read, short enough that three of them stay below the 255 bytes of a file name. */
const MAX_PART = 60;
/**
 * A text as a part of a file name: letters, digits, dot, underscore and dash. What had to be changed or cut gets a
 * short hash of the original, so that two texts never become one name.
 */
function slug(text) {
    const plain = text
        .replace(/[^A-Za-z0-9._-]+/g, '-')
        .replace(/^[-.]+|[-.]+$/g, '')
        .slice(0, MAX_PART);
    if (plain === text)
        return plain;
    const mark = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text.toWellFormed()).digest('hex').slice(0, 8);
    return plain === '' ? mark : `${plain}-${mark}`;
}
/** The values of `toJSON(matrix)`, as one slug; '' for null, no JSON and an empty matrix. */
function matrixSlug(json) {
    if (json === undefined || json.length > 65536)
        return '';
    let matrix;
    try {
        matrix = JSON.parse(json);
    }
    catch {
        return ''; // an older runner, or a workflow that passes something else: the name is then made unique on conflict
    }
    if (typeof matrix !== 'object' || matrix === null)
        return '';
    const values = Object.values(matrix).map((v) => typeof v === 'object' ? JSON.stringify(v) : String(v));
    return values.length === 0 ? '' : slug(values.join('-'));
}


/***/ }),

/***/ 45375:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* reexport */ zod_parts_namespaceObject)
});

// NAMESPACE OBJECT: ./src/lib/zod-parts.ts
var zod_parts_namespaceObject = {};
__webpack_require__.r(zod_parts_namespaceObject);
__webpack_require__.d(zod_parts_namespaceObject, {
  array: () => (schemas/* array */.YOg),
  bigint: () => (schemas/* bigint */.oad),
  boolean: () => (schemas/* boolean */.zMY),
  config: () => (core/* config */.$W),
  "enum": () => (schemas/* enum */.k5n),
  int: () => (schemas/* int */.Whr),
  literal: () => (schemas/* literal */.euz),
  looseObject: () => (schemas/* looseObject */._H3),
  "null": () => (schemas/* null */.chJ),
  number: () => (schemas/* number */.aig),
  object: () => (schemas/* object */.Ikc),
  partialRecord: () => (schemas/* partialRecord */.jgl),
  record: () => (schemas/* record */.g1P),
  set: () => (schemas/* set */.hZp),
  strictObject: () => (schemas/* strictObject */.rej),
  string: () => (schemas/* string */.YjP),
  tuple: () => (schemas/* tuple */.PVZ),
  union: () => (schemas/* union */.KCZ),
  unknown: () => (schemas/* unknown */.L5J)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 15 modules
var schemas = __webpack_require__(9691);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
;// CONCATENATED MODULE: ./src/lib/zod-parts.ts
/** What of zod is used: a bundle of all of it would hold its messages in fifty languages. */


;// CONCATENATED MODULE: ./src/lib/zod.ts

// A schema here is used once or a few times a process: compiling it to code with `new Function` costs more than it
// saves, and keeps out of environments that forbid it.
core/* config */.$W({ jitless: true });



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
