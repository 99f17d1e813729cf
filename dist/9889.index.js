export const id = 9889;
export const ids = [9889];
export const modules = {

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

/***/ 80838:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GO: () => (/* binding */ findBash),
/* harmony export */   Qc: () => (/* binding */ endMarked),
/* harmony export */   e0: () => (/* binding */ newMark),
/* harmony export */   fR: () => (/* binding */ killMarked),
/* harmony export */   oi: () => (/* binding */ markLine)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97268);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9927);






/** Processes end within this many looks, or the system does not let us end them. */
const ROUNDS = 50;
const PAUSE_MS = 20;
/** Above every mark that time can give, and below 2^63. */
const HIGHEST_MARK = 9000000000000000000n;
/**
 * A number for RLIMIT_LOCKS, which Linux has kept and ignored since 2.4.25 (getrlimit(2)): children inherit it through
 * fork, exec and setsid. It falls with time, so that a command inside of a command can still set its own.
 */
function newMark() {
    return { limit: String(HIGHEST_MARK - BigInt(Date.now()) * 1000000n - BigInt((0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.randomInt)(1_000_000))) };
}
/** `bash` knows `ulimit -x`, other shells do not; without it the mark is left out. */
function findBash() {
    return ['/bin/bash', '/usr/bin/bash', '/usr/local/bin/bash', '/opt/homebrew/bin/bash'].find((p) => (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.existsSync)(p));
}
/** A line of bash that marks the shell and everything that it starts; where that is refused it does nothing. */
function markLine(mark) {
    return `ulimit -x ${mark.limit} 2>/dev/null || :`;
}
const UNSEEN = ['ENOENT', 'ESRCH', 'EACCES', 'EPERM', 'EINVAL', 'ENAMETOOLONG'];
/** A file of /proc, or null where the process has gone, belongs to somebody else, or stands deeper than a path may be long. */
function peek(read) {
    try {
        return read();
    }
    catch (error) {
        if (UNSEEN.includes((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .systemCode */ .xU)(error) ?? ''))
            return null;
        throw error;
    }
}
/** True for a process that bears the mark, stands in `dir` or was started with it in its environment. */
function belongsOnLinux(pid, mark, dir) {
    const state = peek(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(`/proc/${pid}/stat`, 'latin1'));
    // A zombie is dead already; only its parent can take it away.
    if (state === null || /\) [ZX] /.test(state.slice(state.lastIndexOf(')'))))
        return false;
    const limits = peek(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(`/proc/${pid}/limits`, 'latin1'));
    if (limits?.includes(` ${mark.limit} `) === true)
        return true;
    if (dir === undefined)
        return false;
    const cwd = peek(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readlinkSync)(`/proc/${pid}/cwd`));
    if (cwd !== null && (0,_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .isInside */ .FK)(dir, cwd.replace(/ \(deleted\)$/, '')))
        return true;
    const environ = peek(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(`/proc/${pid}/environ`));
    return environ?.includes(`=${dir}/`) ?? false;
}
function processesOf(mark, dir) {
    if (process.platform === 'linux') {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readdirSync)('/proc')
            .filter((name) => /^\d+$/.test(name))
            .map(Number)
            .filter((pid) => pid !== process.pid && pid !== process.ppid && belongsOnLinux(pid, mark, dir));
    }
    if (dir === undefined)
        return [];
    // macOS: `-E` adds the environment of one's own processes.
    const listing = peek(() => (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)('ps', ['-axwwE', '-o', 'pid=,command='], { encoding: 'utf8', maxBuffer: 1 << 28 }));
    return (listing ?? '')
        .split('\n')
        .filter((line) => line.includes(`=${dir}/`))
        .map((line) => Number.parseInt(line, 10))
        .filter((pid) => Number.isInteger(pid) && pid !== process.pid && pid !== process.ppid);
}
/** Kill what is there now, without waiting for its end: for the moment in which we exit ourselves. */
function killMarked(mark, dir) {
    const alive = processesOf(mark, dir);
    for (const pid of alive)
        peek(() => process.kill(pid, 'SIGKILL'));
    return alive;
}
/**
 * End what a command left running: a daemon that made a session of its own is no longer in the command's process group.
 * @param dir where HOME and TMPDIR of the command lie: what stands there or was started with it is ended too. On macOS,
 * which has no such limit, it is all that there is to go by.
 * @returns how many processes were ended.
 */
async function endMarked(mark, dir) {
    const ended = new Set();
    for (let round = 0; round < ROUNDS; round++) {
        const alive = killMarked(mark, dir);
        if (alive.length === 0)
            break;
        for (const pid of alive)
            ended.add(pid);
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(PAUSE_MS);
    }
    return ended.size;
}


/***/ }),

/***/ 7729:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ outputsOf)
/* harmony export */ });
/* unused harmony export OUTPUTS */
/** Every output of the action, once: action.yml is made from this table, and `run --json` prints the same names. */
const OUTPUTS = {
    result: '`passed`, `failed`, `incomplete` (no gate could be evaluated) or `cancelled`.',
    passed: '`true` only when every gate in force passed.',
    'failed-gates': 'Names of the failed gates, separated by commas; within a name `%25` stands for `%` and `%2C` for a comma.',
    gates: 'All verdicts as JSON: `[{name, verdict, value, threshold, message, ...}]`.',
    'coverage-percent': 'Line coverage in percent; empty when not measured.',
    ece: 'Expected calibration error; empty when not measured.',
    'builds-status': '`bit_identical`, `functional_identical`, `diverged` or `not_tested`; empty without a build.',
    'selected-tests': 'Path of the tests that selection chose (JSON).',
    report: 'Path of the HTML report.',
    summary: 'Path of the markdown report.',
    metrics: 'Path of ci_metrics.json.',
    pack: 'Path of the evidence pack.',
    'pack-sha256': 'SHA-256 of the evidence pack, hex.'
};
/** What later steps can read; what does not exist is empty. */
function outputsOf({ result, gates, facts }, kept) {
    const value = (name) => String(gates.find((g) => g.name === name)?.value ?? '');
    return {
        result,
        passed: String(result === 'passed'),
        'failed-gates': gates
            .filter((g) => g.verdict === 'fail')
            .map((g) => inList(g.name))
            .join(','),
        gates: JSON.stringify(gates),
        'coverage-percent': facts.coverage.state === 'found' ? String(facts.coverage.value.percent) : '',
        ece: value('ece'),
        'builds-status': value('builds'),
        'selected-tests': kept.selected ?? '',
        report: kept.html ?? '',
        summary: kept.markdown ?? '',
        metrics: kept.metrics ?? '',
        pack: kept.pack?.path ?? '',
        'pack-sha256': kept.pack?.sha256 ?? ''
    };
}
/** A glob in the name of a gate (`coverage:src/{a,b}/**`) may hold commas: percent-encoded as in RFC 3986. */
function inList(name) {
    return name.replaceAll('%', '%25').replaceAll(',', '%2C');
}


/***/ }),

/***/ 41953:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ runPipeline)
});

// EXTERNAL MODULE: ./src/assess.ts + 3 modules
var assess = __webpack_require__(90887);
// EXTERNAL MODULE: ./src/evidence/builds.ts
var evidence_builds = __webpack_require__(20572);
// EXTERNAL MODULE: ./src/evidence/baseline.ts + 1 modules
var baseline = __webpack_require__(46222);
// EXTERNAL MODULE: ./src/evidence/coverage.ts
var evidence_coverage = __webpack_require__(20111);
// EXTERNAL MODULE: ./src/evidence/datasets.ts
var evidence_datasets = __webpack_require__(54220);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./src/lib/process-mark.ts
var process_mark = __webpack_require__(80838);
;// CONCATENATED MODULE: ./src/lib/run-command.ts



/** Time between SIGTERM and SIGKILL for a command that does not stop. */
const GRACE_MS = 2_000;
/** Output that is still in the pipes when the command has ended is waited for so long. */
const DRAIN_MS = 250;
/**
 * Run a shell command in a process group of its own, so that a time limit or a cancel stops its children too; on Linux
 * nothing that it started is left running, not even a daemon.
 * @param options.onOutput each line of both streams
 */
function runCommand(command, options) {
    return new Promise((resolve, reject) => {
        const mark = (0,process_mark/* newMark */.e0)();
        const child = (0,external_node_child_process_.spawn)('bash', ['-c', `${(0,process_mark/* markLine */.oi)(mark)}; exec bash -c "$1"`, 'bash', command], {
            cwd: options.cwd,
            env: options.env,
            detached: true,
            stdio: ['ignore', 'pipe', 'pipe']
        });
        let timedOut = false;
        let kill;
        const stop = () => {
            signalGroup(child.pid, 'SIGTERM');
            kill ??= setTimeout(() => signalGroup(child.pid, 'SIGKILL'), GRACE_MS);
        };
        const timer = setTimeout(() => {
            timedOut = true;
            stop();
        }, options.timeoutSec * 1000);
        if (options.signal.aborted)
            stop();
        options.signal.addEventListener('abort', stop, { once: true });
        const streams = [child.stdout, child.stderr].map((stream) => {
            const lines = wholeLines(options.onOutput);
            stream.setEncoding('utf8').on('data', (piece) => lines.add(piece));
            return lines;
        });
        const onExit = () => {
            signalGroup(child.pid, 'SIGKILL');
            (0,process_mark/* killMarked */.fR)(mark);
        };
        process.once('exit', onExit);
        const finish = () => {
            for (const lines of streams)
                lines.end();
            clearTimeout(timer);
            clearTimeout(kill);
            options.signal.removeEventListener('abort', stop);
            process.removeListener('exit', onExit);
        };
        child.on('error', (error) => {
            finish();
            reject(error);
        });
        // A pipe may hold the last lines still, or be held open by what nobody could end.
        const closed = new Promise((done) => child.once('close', () => done()));
        // `exit`, not `close`: a daemon that keeps the pipes open must not hold the run.
        child.on('exit', (exitCode, signal) => {
            clearTimeout(timer);
            signalGroup(child.pid, 'SIGKILL');
            // What has left the group, as daemons do, bears the mark still.
            (0,process_mark/* endMarked */.Qc)(mark)
                .then(() => Promise.race([closed, (0,promises_.setTimeout)(DRAIN_MS)]))
                .then(() => {
                child.stdout.destroy();
                child.stderr.destroy();
                finish();
                resolve({ exitCode, signal, timedOut });
            })
                .catch(reject);
        });
    });
}
/** A line longer than this is passed on in parts: memory is bounded. */
const MAX_LINE = 1 << 20;
/** Pieces of output to whole lines: a secret cut in two by a pipe could not be recognised. */
function wholeLines(onLine) {
    let rest = '';
    return {
        add(piece) {
            const lines = (rest + piece).split('\n');
            rest = lines.pop() ?? '';
            for (const line of lines)
                onLine(line);
            if (rest.length > MAX_LINE)
                this.end();
        },
        end() {
            if (rest !== '')
                onLine(rest);
            rest = '';
        }
    };
}
/** Signal a whole group; one that is gone already is what we want. */
function signalGroup(pid, signal) {
    if (pid === undefined)
        return;
    try {
        process.kill(-pid, signal);
    }
    catch (error) {
        if (!(typeof error === 'object' && error !== null && 'code' in error && error.code === 'ESRCH'))
            throw error;
    }
}

;// CONCATENATED MODULE: ./src/evidence/test-command.ts

/** A shell's own: the command was found and could not be run, or was not found. */
const NOT_RUN = new Set([126, 127]);
/**
 * Run the team's test command, when there is one, with pytest-args in PYTEST_ADDOPTS. Its exit status is not a
 * verdict: the reports it writes are the evidence. Reports older
 * than its start are not.
 */
async function runTestCommand(world) {
    const { settings, log, root, env, signal } = world;
    const command = settings.values['test-command'];
    if (command === undefined)
        return { warnings: [], startedAt: undefined };
    return log.group('Tests', async () => {
        const startedAt = Date.now();
        const result = await runCommand(command, {
            cwd: root,
            env: { ...asOtherStepsSee(env), PYTEST_ADDOPTS: settings.values['pytest-args'] },
            timeoutSec: settings.values['pytest-timeout'],
            signal,
            onOutput: (text) => log.info(text.trimEnd())
        });
        const limit = settings.values['pytest-timeout'];
        const problem = result.timedOut
            ? `test-command ran longer than ${limit} s and was stopped; raise pytest-timeout`
            : result.exitCode === 0
                ? undefined
                : `test-command ended with ${result.signal ?? `exit status ${result.exitCode}`}`;
        if (problem === undefined)
            return { warnings: [], startedAt };
        // Failing tests end with a status, and their reports are evidence; this is something else.
        const cut = result.timedOut || result.signal !== null || NOT_RUN.has(result.exitCode ?? 0);
        if (!cut || signal.aborted)
            return { warnings: [problem], startedAt };
        const remedy = 'mend test-command; reports of a run that was cut off are not evidence';
        return {
            warnings: [problem],
            startedAt,
            broken: { state: 'unreadable', source: 'test-command', reason: problem, remedy, configured: true }
        };
    });
}
/** Without what the runner gives to actions only: a `run:` step of the workflow sees none of it. */
function asOtherStepsSee(env) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => !/^(INPUT|ACTIONS|STATE)_/.test(name)));
}

// EXTERNAL MODULE: ./src/evidence/tests.ts
var evidence_tests = __webpack_require__(38656);
// EXTERNAL MODULE: ./src/gates/thresholds.ts + 1 modules
var thresholds = __webpack_require__(87464);
// EXTERNAL MODULE: ./src/keep.ts + 1 modules
var keep = __webpack_require__(32158);
;// CONCATENATED MODULE: ./src/pipeline.ts









/**
 * The run, as a table of contents: measure everything, judge, keep every report. Publishing and the exit status come
 * after it and change nothing in it. A cancelled run skips what is left to measure and still keeps its report.
 * @param legs where the results of several jobs are merged
 * @throws GateError `setting` before anything was measured or written
 */
async function runPipeline(world, legs) {
    (0,thresholds/* gateRequest */.t)(world.settings); // a bad setting ends the run here
    const { log } = world;
    const { warnings, startedAt, broken } = await runTestCommand(world);
    const datasets = await step(world, 'Dataset contracts', () => (0,evidence_datasets/* gatherDatasets */.$s)(world));
    const coverage = await step(world, 'Coverage', () => broken === undefined ? (0,evidence_coverage/* gatherCoverage */.mQ)(world, startedAt) : Promise.resolve(broken));
    const tests = await step(world, 'Test results', () => broken === undefined ? (0,evidence_tests/* gatherTests */._)(world, startedAt) : Promise.resolve(broken));
    const measured = await log.group('Calibration, information gain, selection', () => (0,assess/* numbers */.nL)(world, { coverage, tests }, true));
    const builds = await step(world, 'Double build', () => (0,evidence_builds/* buildTwice */.PD)(world));
    const facts = { datasets, coverage, tests, ...measured, builds, ...(legs !== undefined && { legs }) };
    const assessment = (0,assess/* assess */.no)(world, facts, warnings);
    const past = (0,baseline/* gatherPast */.g)(world); // before this run's own record joins them
    const kept = await log.group('Reports and evidence pack', () => (0,keep/* keepEvidence */.N)(world, assessment, past));
    return { assessment, kept, past };
}
/** One measurement under its heading; not begun any more once the run is cancelled. */
async function step(world, title, measure) {
    if (world.signal.aborted)
        return { state: 'absent', looked_for: 'nothing: the run was cancelled', configured: false };
    return world.log.group(title, measure);
}


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
