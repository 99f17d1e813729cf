export const id = 831;
export const ids = [831];
export const modules = {

/***/ 47112:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ Inputs)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _legs_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24082);



/**
 * Every file that was read as evidence, relative to the root, with what it was read as. The pack takes them all, and
 * whoever opens the pack elsewhere finds in it which file played which part.
 */
class Inputs {
    #kinds = new Map();
    /** By coverage report: what its files are called, where not as it writes them; undefined where there is no coverage. */
    coverageNames;
    /** What git says was changed; undefined where it was not asked, or has no answer. */
    changedLines;
    /** @param kind undefined for what only has to be in the pack. */
    add(file, kind) {
        const kinds = this.#kinds.get(file) ?? new Set();
        if (kind !== undefined)
            kinds.add(kind);
        this.#kinds.set(file, kinds);
        return this;
    }
    nameCoverage(names) {
        this.coverageNames = { ...this.coverageNames, ...names };
    }
    /**
     * Kinds in the order of their table, the files of each sorted.
     * @param root where files that do not exist are left out: a report that was looked for in vain is evidence of nothing
     */
    byKind(root) {
        const files = {};
        for (const kind of _legs_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .INPUT_KINDS */ .n) {
            const named = [...this.#kinds]
                .filter(([, kinds]) => kinds.has(kind))
                .map(([file]) => file)
                .filter((file) => root === undefined || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root, file)));
            if (named.length > 0)
                files[kind] = named.sort();
        }
        return files;
    }
    [Symbol.iterator]() {
        return this.#kinds.keys();
    }
}


/***/ }),

/***/ 83209:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ LOCAL_RUN),
/* harmony export */   v: () => (/* binding */ describeRun)
/* harmony export */ });
/* harmony import */ var _ledger_own_job_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73243);
/* harmony import */ var _lib_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63555);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52361);



/** The id of a run outside of CI, where nothing tells one from another. */
const LOCAL_RUN = 'local';
/** Who ran, on what, when. Settings beat GitHub's variables, those beat git; what nobody knows is `unknown`. */
function describeRun(settings, env, now, known = {}) {
    const given = (name) => (env[name] === '' ? undefined : env[name]);
    const { values, root } = settings;
    const named = values['git-sha'] ?? given('GITHUB_SHA');
    const branch = values['git-branch'] ?? known.git_branch ?? given('GITHUB_HEAD_REF') ?? given('GITHUB_REF_NAME');
    const asked = named === undefined || branch === undefined ? (0,_lib_git_js__WEBPACK_IMPORTED_MODULE_0__/* .headOf */ .U)(root) : undefined;
    const sha = named ?? asked?.sha ?? 'unknown';
    const attempt = Number(given('GITHUB_RUN_ATTEMPT') ?? '1');
    return {
        timestamp: now.toISOString(),
        git_sha: sha,
        head_sha: known.head_sha ?? sha,
        git_branch: branch ?? asked?.branch ?? 'unknown',
        base_branch: known.base_branch ?? given('GITHUB_BASE_REF') ?? null,
        ci_run_id: values['ci-run-id'] ?? given('GITHUB_RUN_ID') ?? LOCAL_RUN,
        run_attempt: Number.isInteger(attempt) && attempt > 0 ? attempt : 1,
        job: known.job ?? given('GITHUB_JOB') ?? _ledger_own_job_js__WEBPACK_IMPORTED_MODULE_1__/* .LOCAL_JOB */ .IB,
        repository: given('GITHUB_REPOSITORY') ?? null,
        event: given('GITHUB_EVENT_NAME') ?? null,
        tool_version: _version_js__WEBPACK_IMPORTED_MODULE_2__/* .TOOL_VERSION */ .w
    };
}


/***/ }),

/***/ 52361:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ TOOL_VERSION)
/* harmony export */ });
/** The same as in package.json; a test compares them. */
const TOOL_VERSION = '1.0.0';


/***/ }),

/***/ 73243:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IB: () => (/* binding */ LOCAL_JOB),
/* harmony export */   Jn: () => (/* binding */ ofJob),
/* harmony export */   Lt: () => (/* binding */ otherJobs),
/* harmony export */   Zw: () => (/* binding */ jobOf),
/* harmony export */   iu: () => (/* binding */ countsFor)
/* harmony export */ });
/** What a run outside of CI is called: no job is known there. */
const LOCAL_JOB = 'local';
const SHOWN_JOBS = 3;
const MAX_NAME = 100;
/** The job that a record names; undefined in those of older writers, which could be of any. */
function jobOf(record) {
    const { job } = record;
    return typeof job === 'string' && job !== '' ? job : undefined;
}
/** Whether a record of job `of` counts for `job`. */
function countsFor(job, of) {
    return of === undefined || of === job;
}
/**
 * The records that a run of `job` is compared with, in their order: those of the same job and those that name none, since
 * each job measures something of its own. On the command line those of a job in CI count too where there is only one,
 * which nobody could mistake for another.
 */
function ofJob(records, job) {
    const others = new Set();
    for (const { job: of } of records)
        if (of !== undefined && of !== job)
            others.add(of);
    const all = job === LOCAL_JOB && others.size <= 1;
    return {
        own: all ? [...records] : records.filter(({ job: of }) => countsFor(job, of)),
        others: all ? [] : [...others]
    };
}
/** `records of main are of job backend`, for where there is none of the run's own job. */
function otherJobs(branch, others) {
    const shown = others.slice(0, SHOWN_JOBS).map((name) => name.slice(0, MAX_NAME));
    const more = others.length > SHOWN_JOBS ? ` and ${others.length - SHOWN_JOBS} more` : '';
    return `records of ${branch} are of ${others.length === 1 ? 'job' : 'jobs'} ${shown.join(', ')}${more}`;
}


/***/ }),

/***/ 24082:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isSingleBuild),
/* harmony export */   n: () => (/* binding */ INPUT_KINDS)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/** What a file can be evidence of: the setting that names it, or what an earlier step wrote itself. */
const INPUT_KINDS = [
    'data-contracts',
    'coverage-files',
    'test-results',
    'predictions',
    'history',
    'datasets',
    'builds'
];
/** Whether a file of the kind `builds` is the record of one build, as `build-mode: single` leaves it: the others are comparisons. */
function isSingleBuild(file) {
    return node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.basename(file).startsWith('single-');
}


/***/ }),

/***/ 65321:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ cancellation)
/* harmony export */ });
/**
 * The runner cancels with SIGINT, SIGTERM 7.5 s later and SIGKILL 2.5 s after that: the first signal aborts, and
 * later ones are ignored so that the partial report can still be written.
 */
function cancellation() {
    const controller = new AbortController();
    const stop = (name) => controller.abort(name);
    process.on('SIGINT', stop);
    process.on('SIGTERM', stop);
    return {
        signal: controller.signal,
        done: () => {
            process.off('SIGINT', stop);
            process.off('SIGTERM', stop);
        }
    };
}


/***/ }),

/***/ 97268:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uc: () => (/* binding */ describeError),
/* harmony export */   g8: () => (/* binding */ hasMessage),
/* harmony export */   ue: () => (/* binding */ GateError),
/* harmony export */   xU: () => (/* binding */ systemCode)
/* harmony export */ });
/**
 * The only error this program throws on purpose. `message` says what is wrong and where, `remedy` what to do
 * about it; `cause` keeps the original error for the debug log.
 */
class GateError extends Error {
    code;
    remedy;
    place;
    constructor(code, message, options) {
        const { file, line, setting } = options.place ?? {};
        const at = file === undefined ? setting : line === undefined ? file : `${file}:${line}`;
        super(at === undefined || message.includes(at) ? message : `${at}: ${message}`, { cause: options.cause });
        this.name = 'GateError';
        this.code = code;
        this.remedy = options.remedy;
        this.place = options.place ?? {};
    }
}
/** One line for people: the message and what to do about it. */
function describeError(error) {
    if (error instanceof GateError)
        return `${error.message} — ${error.remedy}`;
    return hasMessage(error) ? error.message : String(error);
}
// Not instanceof: an error of another realm (a worker, jest's sandbox) is one too.
function hasMessage(error) {
    return (typeof error === 'object' && error !== null && 'message' in error && typeof error.message === 'string');
}
/** `ENOENT` and its family; undefined when the value is no system error. */
function systemCode(error) {
    return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
        ? error.code
        : undefined;
}


/***/ }),

/***/ 10228:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ MAX_TEXT_BYTES),
/* harmony export */   Kb: () => (/* binding */ makeDirectories),
/* harmony export */   aB: () => (/* binding */ toJson),
/* harmony export */   bD: () => (/* binding */ ioError),
/* harmony export */   f4: () => (/* binding */ writeAll),
/* harmony export */   fR: () => (/* binding */ replaceFile),
/* harmony export */   io: () => (/* binding */ readBytes),
/* harmony export */   sb: () => (/* binding */ openForReading),
/* harmony export */   vZ: () => (/* binding */ writeAtomic),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97268);




/** Above this a text file is no report of ours; streams have no such limit. */
const MAX_TEXT_BYTES = 128 * 1024 * 1024;
const REASONS = {
    ENOENT: 'does not exist',
    EACCES: 'cannot be read: permission denied',
    EPERM: 'cannot be read: permission denied',
    EISDIR: 'is a directory, not a file',
    ENOTDIR: 'lies below something that is not a directory',
    ELOOP: 'is a symlink loop',
    ENAMETOOLONG: 'has, or holds, a path that is too long for this system',
    ENOSPC: 'cannot be written: the disk is full',
    EROFS: 'cannot be written: the file system is read-only'
};
/** A system error as one of ours, naming the file. */
function ioError(error, file, remedy) {
    const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .systemCode */ .xU)(error);
    const known = isDangling(error) ? 'is a symlink to nothing' : code === undefined ? undefined : REASONS[code];
    const reason = known ?? `failed (${code ?? String(error)})`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .ue('io', `${file} ${reason}`, { remedy, place: { file }, cause: error });
}
/** Whether what does not exist is what a symlink points to: `ls` shows the link, and `does not exist` would be doubted. */
function isDangling(error) {
    if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .systemCode */ .xU)(error) !== 'ENOENT' || typeof error.path !== 'string')
        return false;
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(error.path).isSymbolicLink();
    }
    catch {
        return false; // nothing there at all
    }
}
/**
 * Open a regular file for reading. Without O_NONBLOCK the open of a FIFO would wait for a writer, for ever and deaf
 * to signals. @throws GateError `io`; the caller closes.
 */
function openForReading(file, shown = file) {
    let fd;
    try {
        fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK ?? 0));
    }
    catch (error) {
        throw ioError(error, shown, 'check the path and its permissions');
    }
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(fd);
    if (stat.isFile())
        return fd;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(fd);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .ue('io', `${shown} is ${stat.isDirectory() ? 'a directory' : 'not a regular file'}`, {
        remedy: 'point to a regular file',
        place: { file: shown }
    });
}
/** Read a whole file. @throws GateError `io` or `limit`; `shown` is the name that messages use. */
function readBytes(file, shown = file, maxBytes = MAX_TEXT_BYTES) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(file);
        // Reading a FIFO or a device would block or never end.
        if (!stat.isFile() && !stat.isDirectory()) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .ue('io', `${shown} is not a regular file`, {
                remedy: 'point to a regular file',
                place: { file: shown }
            });
        }
        if (stat.size > maxBytes) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .ue('limit', `${shown} has ${stat.size} bytes; at most ${maxBytes} are read`, {
                remedy: 'split the file or point to a smaller report',
                place: { file: shown }
            });
        }
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file);
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .ue)
            throw error;
        throw ioError(error, shown, 'check the path and its permissions');
    }
}
/** Read a UTF-8 text file without its byte order mark. @throws GateError also for UTF-16. */
function readText(file, shown = file, maxBytes = MAX_TEXT_BYTES) {
    const bytes = readBytes(file, shown, maxBytes);
    if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .ue('evidence', `${shown} is UTF-16`, {
            remedy: 'write it as UTF-8',
            place: { file: shown }
        });
    }
    const text = bytes.toString('utf8');
    return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}
/**
 * Make a directory and its parents. One level at a time: with `recursive`, Node reports ENOENT for a read-only file
 * system, which would be told to people as a missing file.
 */
function makeDirectories(dir) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(dir))
        return;
    makeDirectories(node_path__WEBPACK_IMPORTED_MODULE_2___default().dirname(dir));
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(dir);
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .systemCode */ .xU)(error) !== 'EEXIST')
            throw error; // another process was first
    }
}
/** All of the bytes, however many writes the system takes for them. */
function writeAll(fd, bytes) {
    for (let at = 0; at < bytes.length;)
        at += (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(fd, bytes, at);
}
/**
 * Write a file as a whole or not at all: a temporary file beside it, synced, then renamed over it.
 * Parent directories are made. @param write what goes into it, to the open file. @throws GateError `io`
 */
function replaceFile(file, write, mode = 0o644) {
    const temporary = node_path__WEBPACK_IMPORTED_MODULE_2___default().join(node_path__WEBPACK_IMPORTED_MODULE_2___default().dirname(file), `.${node_path__WEBPACK_IMPORTED_MODULE_2___default().basename(file).slice(0, 100)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}.tmp`);
    try {
        makeDirectories(node_path__WEBPACK_IMPORTED_MODULE_2___default().dirname(file));
        const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(temporary, 'wx', mode);
        try {
            write(fd);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fsyncSync)(fd);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(fd);
        }
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(temporary, file);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(temporary, { force: true });
        throw ioError(error, file, 'check free space and permissions of the directory');
    }
}
/** As replaceFile, with all of the content at hand. @throws GateError `io` */
function writeAtomic(file, data, mode = 0o644) {
    const bytes = typeof data === 'string' ? Buffer.from(data) : data;
    replaceFile(file, (fd) => writeAll(fd, bytes), mode);
}
/** JSON with two spaces and a final newline, the form of every JSON file we write. */
function toJson(value) {
    return `${JSON.stringify(value, null, 2)}\n`;
}


/***/ }),

/***/ 94421:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D0: () => (/* binding */ repositoryOnly),
/* harmony export */   _K: () => (/* binding */ gitEnvironment),
/* harmony export */   uL: () => (/* binding */ GIT_FIXED)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);

/**
 * Options of every git that is started. In a container job the checkout often belongs to another user, which git
 * would refuse; hooks and a file system monitor are programs that the repository's configuration names.
 */
const GIT_FIXED = ['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'safe.directory=*'].flatMap((setting) => ['-c', setting]);
/** Where a relocated git finds itself; every other `GIT_` variable says what to read or which program to run. */
const KEPT = 'GIT_EXEC_PATH';
/**
 * The environment of a git that is asked what is there: no other repository, index, object store or configuration
 * of the caller's, no replaced or grafted history, no network, no prompt.
 * @param extra comes last.
 */
function gitEnvironment(extra = {}) {
    const own = Object.entries(process.env).filter(([name]) => !/^GIT_/i.test(name) || name === KEPT);
    return {
        ...Object.fromEntries(own),
        GIT_OPTIONAL_LOCKS: '0',
        GIT_TERMINAL_PROMPT: '0',
        // `git replace` and grafts would put another base or another history in the place of what was reviewed.
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_GRAFT_FILE: node_os__WEBPACK_IMPORTED_MODULE_0__.devNull,
        // A partial clone must not fetch what it lacks in the middle of a measurement; before git 2.44 only the second helps.
        GIT_NO_LAZY_FETCH: '1',
        GIT_ALLOW_PROTOCOL: '',
        LC_ALL: 'C',
        ...extra
    };
}
/** As {@link gitEnvironment}, and only the repository's own configuration, which no setting of the machine alters. */
function repositoryOnly(extra = {}) {
    return gitEnvironment({ GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: node_os__WEBPACK_IMPORTED_MODULE_0__.devNull, ...extra });
}


/***/ }),

/***/ 63555:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ headOf),
/* harmony export */   g: () => (/* binding */ askGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _git_env_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94421);


/**
 * What git prints, without the last newline; undefined where there is no git, no repository, nothing to print, or no
 * answer within five seconds. The repository is not trusted: none of its programs may run.
 */
function askGit(root, args) {
    try {
        const out = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)('git', [..._git_env_js__WEBPACK_IMPORTED_MODULE_1__/* .GIT_FIXED */ .uL, '-C', root, ...args], {
            env: (0,_git_env_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryOnly */ .D0)(),
            encoding: 'utf8',
            timeout: 5_000,
            stdio: ['ignore', 'pipe', 'ignore'],
            maxBuffer: 1024 * 1024
        }).trimEnd();
        return out === '' ? undefined : out;
    }
    catch {
        return undefined; // an answer, not a failure: callers say `unknown`
    }
}
/**
 * Commit and branch of HEAD, in one call, since each costs milliseconds at every start. Undefined where there is no
 * commit; the branch also on a detached HEAD.
 */
function headOf(root) {
    const [sha = '', branch] = askGit(root, ['rev-parse', 'HEAD', '--abbrev-ref', 'HEAD'])?.split('\n') ?? [];
    if (!/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(sha))
        return undefined;
    return { sha, branch: branch === 'HEAD' ? undefined : branch };
}


/***/ }),

/***/ 14171:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ inertText),
/* harmony export */   p: () => (/* binding */ plain)
/* harmony export */ });
/**
 * Text that others chose, such as a test's name or a program's output, in a form that the runner does not take for
 * a command: `::` at the start of a line (after white space) and `##[` anywhere get an invisible word joiner.
 */
function inertText(text) {
    return text.replace(/^((?:[^\S\n]|\u0085)*):(?=:)/gm, '$1:\u2060').replaceAll('##[', '#\u2060#[');
}
/**
 * The same for a terminal, and for a step of a workflow that runs the command line: nothing in it moves the cursor,
 * colours, hides or reorders what can be read.
 */
function plain(text) {
    // Colours are what tools print most, and say nothing here; a progress bar goes back to the start of its line.
    const bare = text.replace(/\u001b\[[0-9;]*m/g, '').replace(/\r\n?/g, '\n');
    const shown = bare.replace(/(?![\n\t])[\p{Cc}\p{Cs}\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/gu, (c) => `\\u{${(c.codePointAt(0) ?? 0).toString(16)}}`);
    return inertText(shown);
}


/***/ }),

/***/ 72269:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** Edits (insert, delete, replace, swap of neighbours) from a to b: optimal string alignment distance. */
function distance(a, b) {
    let before = [];
    let row = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            const same = a[i - 1] === b[j - 1] ? 0 : 1;
            let best = Math.min((next[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1, (row[j - 1] ?? 0) + same);
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
                best = Math.min(best, (before[j - 2] ?? 0) + 1);
            next.push(best);
        }
        before = row;
        row = next;
    }
    return row[b.length] ?? 0;
}
/** The known name most like `name`, or undefined when none is near (more than 40 % of it would change). */
function nearest(name, known) {
    const plain = name.slice(0, 80).toLowerCase().replaceAll('_', '-');
    const [best] = known.map((k) => ({ k, d: distance(plain, k) })).sort((x, y) => x.d - y.d);
    return best !== undefined && best.d <= Math.max(2, 0.4 * best.k.length) ? best.k : undefined;
}


/***/ }),

/***/ 9927:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   LI: () => (/* binding */ resolveInside),
/* harmony export */   Mf: () => (/* binding */ relativeTo),
/* harmony export */   d7: () => (/* binding */ toPosix),
/* harmony export */   l8: () => (/* binding */ tailsOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97268);



/** With forward slashes, as reports and contracts write paths. */
function toPosix(p) {
    return (node_path__WEBPACK_IMPORTED_MODULE_1___default().sep) === '/' ? p : p.split((node_path__WEBPACK_IMPORTED_MODULE_1___default().sep)).join('/');
}
/** True when `child` is `parent` or lies below it; both absolute. By segments: `/a/bc` is not inside `/a/b`. */
function isInside(parent, child) {
    const rel = node_path__WEBPACK_IMPORTED_MODULE_1___default().relative(parent, child);
    return rel === '' || (rel !== '..' && !rel.startsWith(`..${(node_path__WEBPACK_IMPORTED_MODULE_1___default().sep)}`) && !node_path__WEBPACK_IMPORTED_MODULE_1___default().isAbsolute(rel));
}
/** The real path of the deepest ancestor that exists, with the rest appended. */
function realpathOfExisting(p) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(p);
    }
    catch (error) {
        const parent = node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(p);
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemCode */ .xU)(error) !== 'ENOENT' || parent === p)
            throw error;
        return node_path__WEBPACK_IMPORTED_MODULE_1___default().join(realpathOfExisting(parent), node_path__WEBPACK_IMPORTED_MODULE_1___default().basename(p));
    }
}
/**
 * `p` resolved against `root`, refused when it leaves it by `..`, as an absolute path or through a symlink.
 * @returns the absolute path as written (symlinks inside the root are kept).
 * @throws GateError code `path`
 */
function resolveInside(root, p, what = 'path') {
    const refuse = (how, cause) => new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue('path', `${what} ${JSON.stringify(p)} ${how}`, {
        remedy: 'name a path inside the repository',
        cause
    });
    if (p.includes('\0'))
        throw refuse('holds a NUL byte');
    const full = node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(root, p);
    if (!isInside(node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(root), full))
        throw refuse('leaves the repository');
    let real;
    try {
        real = realpathOfExisting(full);
    }
    catch (error) {
        throw refuse(`cannot be resolved (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemCode */ .xU)(error) ?? 'unknown'})`, error);
    }
    if (!isInside((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root), real))
        throw refuse('leaves the repository through a symlink');
    return full;
}
/** Relative to `root` with forward slashes, for reports; `.` for the root itself. */
function relativeTo(root, p) {
    return toPosix(node_path__WEBPACK_IMPORTED_MODULE_1___default().relative(root, p)) || '.';
}
/** A path without its first segments, in every way, the whole first: `a/b/c`, `b/c`, `c`. */
function tailsOf(name) {
    const segments = name.split('/');
    return segments.map((_, i) => segments.slice(i).join('/'));
}


/***/ }),

/***/ 60310:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ redactor),
/* harmony export */   Fj: () => (/* binding */ secretsOf),
/* harmony export */   KL: () => (/* binding */ redactDeep),
/* harmony export */   n7: () => (/* binding */ redactedLog)
/* harmony export */ });
/** Shorter strings are no secrets, and replacing them would garble text. */
const MIN_SECRET = 8;
/** A function that replaces each secret, plain, URL-encoded or in base64, by `***`. */
function redactor(secrets) {
    const forms = secrets
        .filter((s) => s !== undefined && s.length >= MIN_SECRET)
        .flatMap((s) => [s, encodeURIComponent(s.toWellFormed()), Buffer.from(s).toString('base64')])
        .sort((a, b) => b.length - a.length);
    return (text) => forms.reduce((clean, secret) => clean.replaceAll(secret, '***'), text);
}
/** The same log, in which no secret can appear. */
function redactedLog(log, redact) {
    return {
        info: (text) => log.info(redact(text)),
        warn: (text) => log.warn(redact(text)),
        debug: (text) => log.debug(redact(text)),
        group: (title, work) => log.group(redact(title), work)
    };
}
/** What this process was given and must not pass on: GitHub's tokens, as input and as variables. */
function secretsOf(token, env) {
    const given = [
        token,
        env['GITHUB_TOKEN'],
        env['ACTIONS_RUNTIME_TOKEN'],
        env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']
    ];
    // A pasted secret often ends in a newline, which is no part of it.
    return given.map((secret) => secret?.trim() ?? '').filter((secret) => secret.length >= MIN_SECRET);
}
/** The same plain data with every string redacted; test names and messages may hold what a test printed. */
function redactDeep(value, redact) {
    if (typeof value === 'string')
        return redact(value);
    if (Array.isArray(value))
        return value.map((item) => redactDeep(item, redact));
    if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype)
        return value;
    return Object.fromEntries(Object.entries(value).map(([k, v]) => [redact(k), redactDeep(v, redact)]));
}


/***/ }),

/***/ 44463:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ sourceDateEpoch)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97268);

/**
 * SOURCE_DATE_EPOCH, seconds since 1970 UTC (reproducible-builds.org specification 1.1); undefined when not set.
 * @throws GateError `setting` when it is not a whole number that a date can hold
 */
function sourceDateEpoch(env) {
    const text = env['SOURCE_DATE_EPOCH'];
    if (text === undefined || text === '')
        return undefined;
    const value = /^\d{1,12}$/.test(text) ? Number(text) : NaN;
    if (!Number.isFinite(new Date(value * 1000).getTime())) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('setting', `SOURCE_DATE_EPOCH: ${JSON.stringify(text.slice(0, 40))} is not a time`, {
            remedy: 'give seconds since 1970, as `git log -1 --format=%ct` prints them',
            place: { setting: 'SOURCE_DATE_EPOCH' }
        });
    }
    return value;
}


/***/ }),

/***/ 87488:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ splitList)
/* harmony export */ });
/** Items of a list setting: one a line, or separated by commas outside braces (`{a,b}` is one glob). */
function splitList(text) {
    const items = [];
    let depth = 0;
    let item = '';
    for (const c of text) {
        if (c === '{')
            depth++;
        else if (c === '}')
            depth = Math.max(0, depth - 1);
        if (c === '\n' || (c === ',' && depth === 0)) {
            items.push(item);
            item = '';
        }
        else
            item += c;
    }
    return [...items, item].map((s) => s.trim()).filter((s) => s !== '');
}


/***/ }),

/***/ 95164:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseMinimums),
/* harmony export */   p: () => (/* binding */ showMinimums)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97268);
/* harmony import */ var _lists_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87488);


/** A path may hold `=`; the number after the last one may not. */
const AT_PATH = /^(.*\S)\s*=\s*([^=]*)$/s;
/**
 * @param number parses one number, or throws. @param overall where the text names only paths.
 * @throws GateError `setting` for two numbers without a path, the same path twice, or a number that is none.
 */
function parseMinimums(text, where, number, overall) {
    const wrong = (what, remedy) => new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('setting', `${where}: ${what}`, { remedy, place: { setting: where } });
    const paths = [];
    let whole;
    const items = (0,_lists_js__WEBPACK_IMPORTED_MODULE_1__/* .splitList */ .r)(text);
    if (items.length === 0)
        throw wrong(`${JSON.stringify(text)} is not a number`, 'give a number of at least 0');
    for (const item of items) {
        const [, glob, min] = AT_PATH.exec(item) ?? [];
        if (glob === undefined || min === undefined) {
            if (item.startsWith('='))
                throw wrong(`${JSON.stringify(item.slice(0, 100))} names no path`, 'write `glob=number`');
            const value = number(item);
            if (whole !== undefined)
                throw wrong(`${whole} and ${value} are both given for all files`, 'give one of them, or `glob=number`');
            whole = value;
            continue;
        }
        if (paths.some((p) => p.glob === glob))
            throw wrong(`${JSON.stringify(glob.slice(0, 100))} is given twice`, 'give each path once');
        paths.push({ glob, min: number(min) });
    }
    return { overall: whole ?? overall, paths };
}
/** As it would be typed. */
function showMinimums({ overall, paths }) {
    return [
        ...(overall === undefined ? [] : [String(overall)]),
        ...paths.map((p) => `${p.glob}=${p.min}`)
    ].join(', ');
}


/***/ }),

/***/ 66894:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ parseSetting)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97268);
/* harmony import */ var _lists_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87488);
/* harmony import */ var _minimums_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95164);




const YES = new Set(['true', 'yes', 'on', '1']);
const NO = new Set(['false', 'no', 'off', '0']);
/** A decimal number as people write it; no hex, no Infinity, no trailing text. */
const DECIMAL = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
function wrong(where, text, expected) {
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('setting', `${where}: ${JSON.stringify(text.slice(0, 100))} is not ${expected}`, {
        remedy: `give ${expected}`,
        place: { setting: where }
    });
}
function parseNumber(spec, text, where) {
    const { least = 1 } = spec;
    const expected = spec.kind === 'fraction'
        ? 'a number from 0 to 1'
        : spec.kind === 'integer'
            ? `a whole number from ${least} to 10000`
            : 'a number of at least 0';
    const value = DECIMAL.test(text) ? Number(text) : NaN;
    if (!Number.isFinite(value) || value < 0)
        throw wrong(where, text, expected);
    if (spec.kind === 'integer' && !(Number.isInteger(value) && value >= least && value <= 10_000))
        throw wrong(where, text, expected);
    // A rate above 1 is allowed for min-detection-rate like COVERAGE_MIN=200: a gate made to fail on purpose.
    if (spec.kind === 'fraction' && value > 1 && !spec.env.startsWith('MIN_'))
        throw wrong(where, text, expected);
    return value;
}
/**
 * One value from text. `where` names the setting and its source for messages, e.g. `COVERAGE_MIN (environment)`.
 * @throws GateError code `setting`
 */
function parseSetting(spec, text, where) {
    const trimmed = text.trim();
    switch (spec.kind) {
        case 'number':
        case 'integer':
        case 'fraction':
            return parseNumber(spec, trimmed, where);
        case 'minimums':
            return (0,_minimums_js__WEBPACK_IMPORTED_MODULE_1__/* .parseMinimums */ .h)(text, where, (item) => parseNumber(spec, item.trim(), where), spec.default === undefined ? undefined : Number(spec.default));
        case 'boolean': {
            const word = trimmed.toLowerCase();
            if (YES.has(word))
                return true;
            if (NO.has(word))
                return false;
            throw wrong(where, text, 'true or false');
        }
        case 'enum': {
            const choices = spec.choices ?? [];
            const word = trimmed.toLowerCase();
            // YAML and shells have many ways to say yes; enums with true and false among them accept all of them.
            const value = choices.includes(word) ? word : YES.has(word) ? 'true' : NO.has(word) ? 'false' : word;
            if (!choices.includes(value))
                throw wrong(where, text, `one of ${choices.join(', ')}`);
            return value;
        }
        case 'list': {
            const items = (0,_lists_js__WEBPACK_IMPORTED_MODULE_2__/* .splitList */ .r)(text);
            if (items.length === 0)
                throw wrong(where, text, 'a list with something in it');
            return items;
        }
        case 'lines':
            return text
                .split('\n')
                .map((line) => line.trim())
                .filter((line) => line !== '');
        case 'string':
            return trimmed;
    }
}


/***/ }),

/***/ 22283:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ resolveSettings)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/lib/errors.ts
var errors = __webpack_require__(97268);
// EXTERNAL MODULE: ./src/lib/paths.ts
var paths = __webpack_require__(9927);
// EXTERNAL MODULE: ./src/lib/files.ts
var files = __webpack_require__(10228);
// EXTERNAL MODULE: ./src/lib/nearest.ts
var nearest = __webpack_require__(72269);
// EXTERNAL MODULE: ./src/settings/table.ts + 6 modules
var table = __webpack_require__(4881);
;// CONCATENATED MODULE: ./src/settings/config-file.ts






/** All settings with room to spare; the parser compares each key with all others. */
const MAX_CONFIG_BYTES = 64 * 1024;
/** A YAML scalar or list of scalars as the text that an input would have; undefined for anything else. */
function asText(value) {
    if (typeof value === 'string')
        return value;
    if (typeof value === 'number' || typeof value === 'boolean')
        return String(value);
    if (!Array.isArray(value))
        return undefined;
    const items = value.map(asText);
    return items.every((item) => item !== undefined) ? items.join('\n') : undefined;
}
/**
 * The settings of the config file, unparsed, with their lines. A missing file is empty unless it was named.
 * @throws GateError code `config`: unreadable, not a map, unknown or repeated names (with the nearest known one).
 */
async function readConfigFile(root, file, named) {
    const path = (0,paths/* resolveInside */.LI)(root, file, 'config file');
    const values = new Map();
    // A dangling symlink is a file that somebody meant to be there.
    if (!named && (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false }) === undefined)
        return values;
    const text = (0,files/* readText */.yR)(path, file, MAX_CONFIG_BYTES);
    const { LineCounter, isMap, isScalar, parseDocument } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const lines = new LineCounter();
    const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, maxAliasCount: 0 });
    const fail = (message, line, remedy) => new errors/* GateError */.ue('config', message, { remedy, place: line === undefined ? { file } : { file, line } });
    const [error] = document.errors;
    if (error !== undefined) {
        throw fail(error.message.split('\n')[0] ?? 'not YAML', lines.linePos(error.pos[0]).line, 'mend the YAML at this place');
    }
    if (document.contents === null)
        return values;
    if (!isMap(document.contents))
        throw fail('the config file is not a map of settings', 1, 'write `name: value` lines');
    for (const { key, value } of document.contents.items) {
        const line = isScalar(key) && key.range ? lines.linePos(key.range[0]).line : 1;
        const name = isScalar(key) ? String(key.value) : '';
        const known = table/* SETTING_NAMES */.O.find((n) => n === name);
        const spec = known === undefined ? undefined : table/* SETTINGS */.y[known];
        if (spec === undefined || spec.bootstrap === true) {
            const like = (0,nearest/* nearest */.p)(name, table/* SETTING_NAMES */.O);
            const remedy = spec !== undefined
                ? 'remove it; it cannot be set in this file'
                : like !== undefined
                    ? `did you mean ${like}?`
                    : 'docs/settings.md lists them all';
            throw fail(`unknown setting ${JSON.stringify(name.slice(0, 100))}`, line, remedy);
        }
        const plain = value?.toJSON?.() ?? null;
        if (plain === null)
            continue;
        const asTyped = asText(plain);
        if (asTyped === undefined)
            throw fail(`${name} is a structure, not a value`, line, 'give a value or a list of values');
        if (asTyped.trim() !== '')
            values.set(name, { text: asTyped, line });
    }
    return values;
}

// EXTERNAL MODULE: ./src/settings/minimums.ts
var minimums = __webpack_require__(95164);
// EXTERNAL MODULE: ./src/settings/parse.ts
var parse = __webpack_require__(66894);
;// CONCATENATED MODULE: ./src/settings/resolve.ts








/**
 * Input or flag beats environment variable beats config file beats default.
 * @throws GateError `setting` or `config`; nothing has been written then.
 */
async function resolveSettings(input) {
    const given = (name, spec) => {
        const flag = input.inputs[name];
        if (flag !== undefined && flag.trim() !== '')
            return { text: flag, source: 'input', where: `${name} (input)` };
        const env = input.env[spec.env];
        if (env !== undefined && env.trim() !== '')
            return { text: env, source: 'env', where: `${spec.env} (environment)` };
        return undefined;
    };
    const bootstrap = (name) => given(name, table/* SETTINGS */.y[name]) ?? { text: table/* SETTINGS */.y[name].default, source: 'default', where: name };
    const root = external_node_path_default().resolve(input.cwd, bootstrap('working-directory').text.trim());
    if (!(0,external_node_fs_.existsSync)(root)) {
        throw new errors/* GateError */.ue('setting', `working-directory: ${root} does not exist`, {
            remedy: 'name the root of the project',
            place: { setting: 'working-directory' }
        });
    }
    const configName = bootstrap('config');
    const config = await readConfigFile(root, configName.text.trim(), configName.source !== 'default');
    const values = {};
    const sources = new Map();
    const view = [];
    for (const name of table/* SETTING_NAMES */.O) {
        const spec = table/* SETTINGS */.y[name];
        const line = config.get(name);
        const found = given(name, spec) ??
            (line === undefined
                ? undefined
                : {
                    text: line.text,
                    source: 'config',
                    where: `${name} (${configName.text}:${line.line})`
                }) ??
            (spec.default === undefined
                ? undefined
                : { text: spec.default, source: 'default', where: name });
        sources.set(name, found?.source ?? 'default');
        if (found !== undefined)
            values[name] = (0,parse/* parseSetting */.W)(spec, found.text, found.where);
        const shown = found === undefined ? '' : spec.secret === true ? '***' : shownValue(values[name]);
        view.push({ name, env: spec.env, value: shown, source: found?.source ?? 'default' });
    }
    for (const name of ['evidence-dir', 'runs-dir']) {
        if (typeof values[name] === 'string')
            (0,paths/* resolveInside */.LI)(root, values[name], name);
    }
    for (const name of ['evidence-dir', 'runs-dir', 'ledger-dir']) {
        const dir = values[name];
        if (typeof dir !== 'string' || !(0,paths/* isInside */.FK)(root, external_node_path_default().resolve(root, dir)))
            continue;
        // In one form, whatever was typed: packs, and whoever verifies them elsewhere, know files by their names below the root.
        const value = (0,paths/* relativeTo */.Mf)(root, external_node_path_default().resolve(root, dir));
        values[name] = value;
        for (const row of view)
            if (row.name === name)
                row.value = value;
    }
    (0,paths/* resolveInside */.LI)(root, 'artifact', 'output directory');
    const floors = values['ratchet-floor'];
    if (isMinimums(floors))
        requireFloorsInForce(floors, values['coverage-min']);
    // The table is the schema: SettingValues is derived from it, and parseSetting follows the same kinds.
    return {
        root,
        values: values,
        view,
        isExplicit: (name) => sources.get(name) !== 'default',
        sourceOf: (name) => sources.get(name) ?? 'default'
    };
}
/** @throws GateError `setting` for a floor of a path that no gate measures */
function requireFloorsInForce({ paths }, minimums) {
    const gates = isMinimums(minimums) ? minimums.paths : [];
    const idle = paths.find(({ glob }) => !gates.some((gate) => gate.glob === glob));
    if (idle === undefined)
        return;
    const glob = idle.glob.slice(0, 100);
    throw new errors/* GateError */.ue('setting', `ratchet-floor: coverage-min has no ${JSON.stringify(glob)}, so no gate has that floor`, {
        remedy: `write the path as in coverage-min, or add \`${glob}=number\` there`,
        place: { setting: 'ratchet-floor' }
    });
}
function isMinimums(value) {
    return typeof value === 'object' && value !== null && 'paths' in value;
}
function shownValue(value) {
    if (Array.isArray(value))
        return value.join(', ');
    return isMinimums(value) ? (0,minimums/* showMinimums */.p)(value) : String(value);
}


/***/ }),

/***/ 4881:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ SETTINGS),
  O: () => (/* binding */ SETTING_NAMES)
});

;// CONCATENATED MODULE: ./src/settings/table/gates.ts
/** Which gates, and their thresholds. */
const GATES = {
    gates: {
        kind: 'list',
        env: 'PROVENANCE_GATES',
        default: 'auto',
        section: 'gates',
        description: '`auto`: judge each gate whose evidence is found or was configured. Or a list of gates that must have their evidence.'
    },
    'coverage-min': {
        kind: 'minimums',
        env: 'COVERAGE_MIN',
        default: '85',
        section: 'gates',
        description: 'Least line coverage in percent, as the tool reports it; `glob=number` items set one for those files, each a gate of its own.'
    },
    'coverage-max-drop': {
        kind: 'number',
        env: 'PROVENANCE_COVERAGE_MAX_DROP',
        section: 'gates',
        description: 'Greatest drop of the coverage against the base, in percentage points; given, it is a gate of its own.'
    },
    'patch-coverage-min': {
        kind: 'number',
        env: 'PROVENANCE_PATCH_COVERAGE_MIN',
        section: 'gates',
        description: 'Least coverage of the changed lines in percent; given, it is a gate of its own. Needs git history, see docs/coverage.md.'
    },
    'max-test-failures': {
        kind: 'integer',
        least: 0,
        env: 'PROVENANCE_MAX_TEST_FAILURES',
        section: 'gates',
        description: 'Most tests that may fail; given, it is a gate of its own. Without it failing tests are told and not judged: the step that runs them does that.'
    },
    ratchet: {
        kind: 'boolean',
        env: 'PROVENANCE_RATCHET',
        default: 'false',
        section: 'gates',
        description: 'The best coverage of a green run of the default branch in the run records is the floor of the coverage gates.'
    },
    'ratchet-floor': {
        kind: 'minimums',
        env: 'PROVENANCE_RATCHET_FLOOR',
        section: 'gates',
        description: 'With `ratchet`: this floor in place of the recorded best, to loosen it on purpose; a number or `glob=number` items.'
    },
    'ece-max': {
        kind: 'number',
        env: 'ECE_MAX',
        default: '0.25',
        section: 'gates',
        description: 'Greatest expected calibration error (ECE).'
    },
    'brier-max': {
        kind: 'number',
        env: 'BRIER_MAX',
        default: '0.20',
        section: 'gates',
        description: 'Greatest Brier score.'
    },
    'mce-max': {
        kind: 'number',
        env: 'MCE_MAX',
        default: '0.30',
        section: 'gates',
        description: 'Greatest maximum calibration error (MCE).'
    },
    'max-entropy-delta': {
        kind: 'number',
        env: 'MAX_ENTROPY_DELTA',
        default: '0.15',
        section: 'gates',
        description: 'Greatest change of the mean predictive entropy, bits per test.'
    },
    'min-eig-bits': {
        kind: 'number',
        env: 'MIN_EIG_BITS',
        default: '0.01',
        section: 'gates',
        description: 'Least mean expected information gain of the selected tests, bits.'
    },
    'min-detection-rate': {
        kind: 'fraction',
        env: 'MIN_DETECTION_RATE',
        default: '0.80',
        section: 'gates',
        description: 'Least share of failures that selection would have caught, measured by back-test; above 1 it always fails.'
    },
    'max-regressions': {
        kind: 'integer',
        least: 0,
        env: 'PROVENANCE_MAX_REGRESSIONS',
        section: 'gates',
        description: 'Most metrics and test durations that may be worse than their own history lets expect; given, it is a gate of its own.'
    },
    'require-identical-builds': {
        kind: 'enum',
        choices: ['true', 'functional', 'false'],
        env: 'REQUIRE_IDENTICAL_BUILDS',
        default: 'true',
        section: 'gates',
        description: '`true`: both builds bit for bit the same. `functional`: archive metadata may differ. `false`: report only.'
    },
    'enforce-checksums': {
        kind: 'boolean',
        env: 'ENFORCE_CHECKSUMS',
        default: 'true',
        section: 'gates',
        description: 'A dataset without a checksum blocks.'
    },
    'block-on-mismatch': {
        kind: 'boolean',
        env: 'BLOCK_ON_MISMATCH',
        default: 'true',
        section: 'gates',
        description: 'A dataset that differs from its contract blocks; otherwise it is a warning.'
    }
};

;// CONCATENATED MODULE: ./src/settings/table/evidence.ts
/** Where evidence is read from. */
const EVIDENCE = {
    'data-contracts': {
        kind: 'string',
        env: 'PROVENANCE_DATA_CONTRACTS',
        section: 'evidence',
        description: 'Dataset contracts; found by itself at `data_contracts.yaml`.'
    },
    shard: {
        kind: 'string',
        env: 'PROVENANCE_SHARD',
        section: 'evidence',
        description: 'Check only a part of the datasets, like `2/8`: the second of eight, even by bytes; `merge` joins the parts.'
    },
    'coverage-files': {
        kind: 'list',
        env: 'PROVENANCE_COVERAGE_FILES',
        section: 'evidence',
        description: 'Coverage reports, paths or globs, one a line or separated by commas; without it the usual places are tried.'
    },
    'coverage-paths': {
        kind: 'list',
        env: 'PROVENANCE_COVERAGE_PATHS',
        section: 'evidence',
        description: 'Globs of the source files that count; `!glob` leaves files out. Without it all count.'
    },
    'coverage-base-file': {
        kind: 'list',
        env: 'PROVENANCE_COVERAGE_BASE_FILE',
        section: 'evidence',
        description: 'Coverage reports of the base to compare with; without it the latest run record of the base branch.'
    },
    'diff-base': {
        kind: 'string',
        env: 'PROVENANCE_DIFF_BASE',
        section: 'evidence',
        description: 'Commit, branch or tag that the changed lines are counted from; without it what the event says.'
    },
    'default-branch': {
        kind: 'string',
        env: 'PROVENANCE_DEFAULT_BRANCH',
        section: 'evidence',
        description: 'Default branch of the repository; else what the event, then git says, else `main`.'
    },
    'test-results': {
        kind: 'list',
        env: 'PROVENANCE_TEST_RESULTS',
        section: 'evidence',
        description: 'Test reports, paths or globs; without it the usual places are tried.'
    },
    predictions: {
        kind: 'string',
        env: 'PROVENANCE_PREDICTIONS',
        section: 'evidence',
        description: 'Labels and predicted probabilities of your model (JSON, JSONL, CSV, NumPy, Parquet or Arrow).'
    },
    history: {
        kind: 'string',
        env: 'PROVENANCE_HISTORY',
        section: 'evidence',
        description: 'Earlier CI runs, one JSON object a line; found by itself at `ci_runs.jsonl`.'
    },
    'ledger-dir': {
        kind: 'string',
        env: 'PROVENANCE_LEDGER_DIR',
        default: 'experiments/ledger',
        section: 'evidence',
        description: 'Experiment ledger. Given explicitly it puts all five ledger gates in force.'
    },
    'calibration-bins': {
        kind: 'integer',
        env: 'PROVENANCE_CALIBRATION_BINS',
        default: '10',
        section: 'evidence',
        description: 'Number of bins of the reliability diagram.'
    },
    'calibration-strategy': {
        kind: 'enum',
        choices: ['uniform', 'quantile'],
        env: 'PROVENANCE_CALIBRATION_STRATEGY',
        default: 'uniform',
        section: 'evidence',
        description: 'Bins of equal width or of equal count.'
    },
    'test-command': {
        kind: 'string',
        env: 'PROVENANCE_TEST_COMMAND',
        section: 'evidence',
        description: 'Run first, when given; otherwise the reports of earlier steps are read.'
    },
    'pytest-args': {
        kind: 'string',
        env: 'PYTEST_ARGS',
        default: '-q --tb=short',
        section: 'evidence',
        description: 'Handed to the test command in `PYTEST_ADDOPTS`.'
    },
    'pytest-timeout': {
        kind: 'number',
        env: 'PYTEST_TIMEOUT',
        default: '300',
        section: 'evidence',
        description: 'Limit of the test command in seconds.'
    }
};

;// CONCATENATED MODULE: ./src/settings/table/selection.ts
/** Test selection and its budgets. */
const SELECTION = {
    predictor: {
        kind: 'enum',
        choices: ['adaptive', 'wilson'],
        env: 'PROVENANCE_PREDICTOR',
        default: 'adaptive',
        section: 'selection',
        description: 'How the probability of failure of a test is predicted from its history.'
    },
    'selection-objective': {
        kind: 'enum',
        choices: ['eig', 'failures', 'regressions'],
        env: 'PROVENANCE_SELECTION_OBJECTIVE',
        default: 'failures',
        section: 'selection',
        description: 'What the selected tests should have most of: bits, failures caught, or new failures caught.'
    },
    'budget-sec': {
        kind: 'number',
        env: 'PROVENANCE_BUDGET_SEC',
        section: 'selection',
        description: 'Time budget in seconds; without any budget half of the suite.'
    },
    'budget-usd': {
        kind: 'number',
        env: 'PROVENANCE_BUDGET_USD',
        section: 'selection',
        description: 'Cost budget in US dollars.'
    },
    'budget-fraction': {
        kind: 'fraction',
        env: 'PROVENANCE_BUDGET_FRACTION',
        section: 'selection',
        description: 'Budget as a share of the whole suite, 0 to 1.'
    },
    'select-format': {
        kind: 'enum',
        choices: ['pytest', 'jest', 'go', 'maven', 'gradle', 'bazel', 'dotnet', 'cargo', 'lines', 'json'],
        env: 'PROVENANCE_SELECT_FORMAT',
        default: 'lines',
        section: 'selection',
        description: 'The runner that `select` writes its argument file for; `lines` and `json` hold names only.'
    },
    'select-output': {
        kind: 'string',
        env: 'PROVENANCE_SELECT_OUTPUT',
        default: 'artifact/selected-tests.txt',
        section: 'selection',
        description: 'The argument file that `select` writes, inside the repository.'
    },
    'test-list': {
        kind: 'string',
        env: 'PROVENANCE_TEST_LIST',
        section: 'selection',
        description: 'The tests that exist, as the runner of select-format lists them, else one name a line: new ones run, deleted ones do not.'
    },
    'always-run': {
        kind: 'list',
        env: 'PROVENANCE_ALWAYS_RUN',
        section: 'selection',
        description: 'Globs over names and suites of tests that are chosen whatever the budget says.'
    },
    'full-run': {
        kind: 'enum',
        choices: ['auto', 'true', 'false'],
        env: 'PROVENANCE_FULL_RUN',
        default: 'auto',
        section: 'selection',
        description: '`select` chooses every test; `auto`: on a schedule and on the default branch, since tests that are not run are not observed.'
    },
    'runner-usd-per-hour': {
        kind: 'number',
        env: 'PROVENANCE_RUNNER_USD_PER_HOUR',
        default: '0.60',
        section: 'selection',
        description: 'Price of the runner, for tests that carry no cost.'
    },
    'record-history': {
        kind: 'boolean',
        env: 'PROVENANCE_RECORD_HISTORY',
        default: 'false',
        section: 'selection',
        description: '`run` appends its test results to the history when it is done, as `record` does.'
    }
};

;// CONCATENATED MODULE: ./src/settings/table/builds.ts
/** The double build. */
const BUILDS = {
    'build-command': {
        kind: 'string',
        env: 'PROVENANCE_BUILD_COMMAND',
        section: 'builds',
        description: 'Run twice, each time in a clean copy of the sources; the outputs are compared.'
    },
    'build-outputs': {
        kind: 'list',
        env: 'PROVENANCE_BUILD_OUTPUTS',
        section: 'builds',
        description: 'What the build writes: directories, files or globs.'
    },
    'build-mode': {
        kind: 'enum',
        choices: ['double', 'single'],
        env: 'PROVENANCE_BUILD_MODE',
        default: 'double',
        section: 'builds',
        description: '`single`: build once, for `merge` to compare with the builds of other machines, such as the legs of a matrix.'
    },
    'build-machine': {
        kind: 'string',
        env: 'PROVENANCE_BUILD_MACHINE',
        section: 'builds',
        description: 'Name of this machine in a comparison of several; default the matrix leg, else the host name.'
    },
    'build-setup': {
        kind: 'string',
        env: 'PROVENANCE_BUILD_SETUP',
        section: 'builds',
        description: 'Run once in each copy before the build, with nothing of it compared.'
    },
    'build-timeout': {
        kind: 'number',
        env: 'PROVENANCE_BUILD_TIMEOUT',
        default: '1800',
        section: 'builds',
        description: 'Limit of one build in seconds.'
    },
    'build-ignore': {
        kind: 'lines',
        env: 'PROVENANCE_BUILD_IGNORE',
        section: 'builds',
        description: 'Outputs that may differ, one `glob # reason` a line; the reasons are printed.'
    },
    'build-parallel': {
        kind: 'enum',
        choices: ['auto', 'true', 'false'],
        env: 'PROVENANCE_BUILD_PARALLEL',
        default: 'auto',
        section: 'builds',
        description: 'Both builds at once; `auto` where there are at least two cores.'
    },
    'build-variations': {
        kind: 'list',
        env: 'PROVENANCE_BUILD_VARIATIONS',
        default: 'all',
        section: 'builds',
        description: 'What differs between the builds: `all`, `none`, or names such as build_path, timezone, umask.'
    },
    'build-explain': {
        kind: 'boolean',
        env: 'PROVENANCE_BUILD_EXPLAIN',
        default: 'false',
        section: 'builds',
        description: 'When the builds differ, build again with single variations to name the one that brings it out.'
    },
    'build-explain-timeout': {
        kind: 'number',
        env: 'PROVENANCE_BUILD_EXPLAIN_TIMEOUT',
        default: '600',
        section: 'builds',
        description: 'Limit of that search in seconds.'
    },
    'build-keep-mb': {
        kind: 'number',
        env: 'PROVENANCE_BUILD_KEEP_MB',
        default: '10',
        section: 'builds',
        description: 'Differing files are kept, both versions, in the evidence up to this size; 0 keeps none.'
    }
};

;// CONCATENATED MODULE: ./src/settings/table/reports.ts
/** What is written and published. */
const REPORTS = {
    'evidence-dir': {
        kind: 'string',
        env: 'EVIDENCE_DIR',
        default: 'evidence',
        section: 'reports',
        description: 'Where reports, records and packs are written.'
    },
    'runs-dir': {
        kind: 'string',
        env: 'PROVENANCE_RUNS_DIR',
        section: 'reports',
        description: 'Run records; default `runs` below evidence-dir.'
    },
    ledger: {
        kind: 'enum',
        choices: ['path', 'branch', 'artifact', 'none'],
        env: 'PROVENANCE_LEDGER',
        default: 'path',
        section: 'reports',
        description: 'Where run records live: in runs-dir, on a branch of their own (`contents: write`), in an artifact of the last run (`actions: read`), or nowhere. See docs/ledger.md.'
    },
    'ledger-branch': {
        kind: 'string',
        env: 'PROVENANCE_LEDGER_BRANCH',
        default: 'provenance-ledger',
        section: 'reports',
        description: 'With `ledger: branch`: the branch, which holds nothing else.'
    },
    'ledger-artifact': {
        kind: 'string',
        env: 'PROVENANCE_LEDGER_ARTIFACT',
        default: 'provenance-ledger',
        section: 'reports',
        description: 'With `ledger: artifact`: the artifact, of which a run keeps one.'
    },
    'pack-format': {
        kind: 'enum',
        choices: ['zip', 'tar.gz'],
        env: 'PACK_FORMAT',
        default: 'zip',
        section: 'reports',
        description: 'Format of the evidence pack.'
    },
    'pack-compression': {
        kind: 'enum',
        choices: ['deflate', 'store'],
        env: 'PROVENANCE_PACK_COMPRESSION',
        default: 'deflate',
        section: 'reports',
        description: '`store` leaves out compression: the same evidence then gives the same pack on every Node and processor.'
    },
    'pack-max-file-mb': {
        kind: 'number',
        env: 'PROVENANCE_PACK_MAX_FILE_MB',
        default: '1000',
        section: 'reports',
        description: 'Larger files (in megabytes of 1,000,000 bytes) are listed in the pack by digest and not included.'
    },
    attest: {
        kind: 'boolean',
        env: 'PROVENANCE_ATTEST',
        default: 'false',
        section: 'reports',
        description: 'Sign the verdicts and the pack with Sigstore (needs `id-token: write` and `attestations: write`).'
    },
    comment: {
        kind: 'boolean',
        env: 'PROVENANCE_COMMENT',
        default: 'true',
        section: 'reports',
        description: 'Write one comment on the pull request and keep it up to date (needs `pull-requests: write`).'
    },
    'comment-key': {
        kind: 'string',
        env: 'PROVENANCE_COMMENT_KEY',
        section: 'reports',
        description: 'Tells the comments of several jobs apart; default workflow and job.'
    },
    'upload-artifacts': {
        kind: 'boolean',
        env: 'PROVENANCE_UPLOAD_ARTIFACTS',
        default: 'true',
        section: 'reports',
        description: 'Upload the pack and the HTML report as artifacts.'
    },
    'publish-timeout': {
        kind: 'number',
        env: 'PROVENANCE_PUBLISH_TIMEOUT',
        default: '60',
        section: 'reports',
        description: 'Seconds for all publishing together; what is not published by then is a warning.'
    }
};

;// CONCATENATED MODULE: ./src/settings/table/run.ts
/** The run itself. */
const RUN = {
    'ci-run-id': {
        kind: 'string',
        env: 'CI_RUN_ID',
        section: 'run',
        description: 'Identifier of the run; else GITHUB_RUN_ID, else `local`.'
    },
    'git-sha': {
        kind: 'string',
        env: 'GIT_SHA',
        section: 'run',
        description: 'Commit; else GITHUB_SHA, else asked of git.'
    },
    'git-branch': {
        kind: 'string',
        env: 'GIT_BRANCH',
        section: 'run',
        description: 'Branch; else GITHUB_HEAD_REF or GITHUB_REF_NAME, else asked of git.'
    },
    'working-directory': {
        kind: 'string',
        env: 'PROVENANCE_WORKING_DIRECTORY',
        default: '.',
        section: 'run',
        bootstrap: true,
        description: 'Root of the project inside the checkout; `--cwd` on the command line.'
    },
    config: {
        kind: 'string',
        env: 'PROVENANCE_CONFIG',
        default: '.github/provenance-gates.yml',
        section: 'run',
        bootstrap: true,
        description: 'The config file, with these same names.'
    },
    matrix: {
        kind: 'string',
        env: 'PROVENANCE_MATRIX',
        section: 'run',
        bootstrap: true,
        actionDefault: '${{ toJSON(matrix) }}',
        description: 'Values of the matrix leg, so that legs do not overwrite each other; leave it alone.'
    },
    'matrix-leg': {
        kind: 'string',
        env: 'PROVENANCE_MATRIX_LEG',
        section: 'run',
        bootstrap: true,
        actionDefault: '${{ strategy.job-index }}/${{ strategy.job-total }}',
        description: 'Which leg of how many this is, from 0: `merge` sees by it that one is missing; leave it alone.'
    },
    results: {
        kind: 'list',
        env: 'PROVENANCE_RESULTS',
        section: 'run',
        description: '`merge` and `comment`: packs of other jobs, or the directories that hold them.'
    },
    legs: {
        kind: 'list',
        env: 'PROVENANCE_LEGS',
        section: 'run',
        description: '`merge`: results that must be there, by job, name or glob, or their number. A matrix counts its own legs.'
    },
    'github-token': {
        kind: 'string',
        env: 'GITHUB_TOKEN',
        section: 'run',
        secret: true,
        bootstrap: true,
        actionDefault: '${{ github.token }}',
        description: 'Token for the comment.'
    }
};

;// CONCATENATED MODULE: ./src/settings/table.ts






/**
 * Every knob, once. action.yml, the README table, the JSON Schema of the config file and `--help` are made from
 * this table (`npm run generate`), and a test fails when one of them has drifted.
 */
const SETTINGS = {
    ...GATES,
    ...EVIDENCE,
    ...SELECTION,
    ...BUILDS,
    ...REPORTS,
    ...RUN
};
const SETTING_NAMES = Object.keys(SETTINGS);


/***/ }),

/***/ 38541:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ unheeded)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _lib_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72269);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4881);




const PREFIX = 'PROVENANCE_';
/** Named one by one; a runner with more of them has another program by that name. */
const MAX_NAMED = 5;
/**
 * What looks like a setting and is none, as sentences: variables by our prefix, the config file under another ending, and a
 * setting that does nothing without another. */
function unheeded(settings, env) {
    const known = new Set(_table_js__WEBPACK_IMPORTED_MODULE_2__/* .SETTING_NAMES */ .O.map((name) => _table_js__WEBPACK_IMPORTED_MODULE_2__/* .SETTINGS */ .y[name].env));
    const strange = Object.keys(env).filter((name) => name.startsWith(PREFIX) && env[name]?.trim() !== '' && !known.has(name));
    const more = strange.length - MAX_NAMED;
    return [
        ...strange.sort().slice(0, MAX_NAMED).map(sentence),
        ...(more > 0 ? [`${more} more variables named ${PREFIX}... are no settings`] : []),
        ...otherEnding(settings),
        ...(settings.values['ratchet-floor'] !== undefined && !settings.values.ratchet
            ? ['ratchet-floor does nothing without `ratchet: true`']
            : [])
    ];
}
/** The value may be a secret and is not shown. */
function sentence(name) {
    // Half of the settings have the prefix and half have not: the name behind it tells which is meant.
    const like = (0,_lib_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(name.slice(PREFIX.length), _table_js__WEBPACK_IMPORTED_MODULE_2__/* .SETTING_NAMES */ .O);
    const remedy = like === undefined ? 'docs/settings.md lists them all' : `did you mean ${_table_js__WEBPACK_IMPORTED_MODULE_2__/* .SETTINGS */ .y[like].env}?`;
    return `${name.slice(0, 80)} is no setting; ${remedy}`;
}
function otherEnding(settings) {
    if (settings.isExplicit('config'))
        return [];
    const { root, values } = settings;
    const other = values.config.replace(/\.yml$/, '.yaml');
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root, other)) ? [`${other} is not read; name it ${values.config}`] : [];
}


/***/ })

};
