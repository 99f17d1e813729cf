export const id = 9838;
export const ids = [9838];
export const modules = {

/***/ 69838:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  recordOnGitHub: () => (/* binding */ recordOnGitHub),
  withLedger: () => (/* binding */ withLedger)
});

// EXTERNAL MODULE: ./src/evidence/base-branch.ts
var base_branch = __webpack_require__(15629);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/lib/errors.ts
var errors = __webpack_require__(97268);
// EXTERNAL MODULE: ./src/lib/files.ts
var files = __webpack_require__(10228);
// EXTERNAL MODULE: ./src/lib/paths.ts
var paths = __webpack_require__(9927);
// EXTERNAL MODULE: ./src/ledger/months.ts
var ledger_months = __webpack_require__(23522);
;// CONCATENATED MODULE: ./src/ledger/local-view.ts






/**
 * Make the month files of a directory those of a ledger that lives elsewhere; other files stay. What an earlier run left there
 * is not that ledger, and would break its chain.
 * @param dir relative to `root` or absolute inside it
 * @throws GateError `path`, `io`
 */
function replaceMonths(root, dir, months) {
    const full = (0,paths/* resolveInside */.LI)(root, dir, 'runs-dir');
    try {
        for (const name of (0,external_node_fs_.readdirSync)(full))
            if (ledger_months/* MONTH_FILE */.Qn.test(name))
                (0,external_node_fs_.rmSync)(external_node_path_default().join(full, name), { force: true });
    }
    catch (error) {
        if ((0,errors/* systemCode */.xU)(error) !== 'ENOENT')
            throw (0,files/* ioError */.bD)(error, dir, 'make the ledger directory writable');
    }
    for (const { name, text } of months)
        (0,files/* writeAtomic */.vZ)((0,paths/* resolveInside */.LI)(root, external_node_path_default().join(full, name), 'ledger file'), text);
}

// EXTERNAL MODULE: ./src/github/clock.ts
var github_clock = __webpack_require__(60093);
// EXTERNAL MODULE: ./src/github/faults.ts
var faults = __webpack_require__(57918);
;// CONCATENATED MODULE: ./src/github/explain-ledger.ts



/** Why the ledger on GitHub could not be read or written, and the permission or setting that would allow it. */
function explainLedger(error, doing, now) {
    if (error instanceof github_clock/* DeadlineError */.j3 && error.cause !== undefined)
        return `${explainLedger(error.cause, doing, now)} (${(0,errors/* describeError */.Uc)(error)})`;
    const fault = (0,faults/* faultOf */.Kl)(error, now);
    switch (fault.kind) {
        case 'refused': {
            const said = `HTTP ${fault.status}: ${fault.message.slice(0, 300)}`;
            if (/rule violation|protected/i.test(fault.message))
                return `a rule of the repository forbids it: let GitHub Actions write to the ledger branch (${said})`;
            if ([401, 403, 404].includes(fault.status))
                return `the token may not ${doing} it: grant the job \`permissions: contents: ${doing}\` (${said})`;
            return `GitHub refused it (${said})`;
        }
        case 'rate-limit':
            return `GitHub's rate limit is used up for ${Math.ceil(fault.waitMs / 1000)} s more: raise \`publish-timeout\`, or let fewer jobs record at once`;
        case 'no-answer':
            return `GitHub did not answer${fault.code === null ? '' : ` (${fault.code})`}: check that the runner may reach it`;
        case 'server':
            return `GitHub answered with HTTP ${fault.status} again and again: see githubstatus.com`;
        default:
            return (0,errors/* describeError */.Uc)(error);
    }
}

// EXTERNAL MODULE: ./src/lib/zod.ts + 1 modules
var zod = __webpack_require__(45375);
;// CONCATENATED MODULE: ./src/github/git-data.ts


const sha = zod.z.string().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/);
const refs = zod.z.array(zod.z.object({ ref: zod.z.string(), object: zod.z.object({ sha }) }));
const named = zod.z.object({ sha });
const commit = zod.z.object({ sha, tree: zod.z.object({ sha }) });
const entry = zod.z.object({
    path: zod.z.string().optional(),
    type: zod.z.string().optional(),
    sha: sha.optional(),
    size: zod.z.number().optional()
});
const tree = zod.z.object({ sha, truncated: zod.z.boolean(), tree: zod.z.array(entry) });
const blob = zod.z.object({ content: zod.z.string(), encoding: zod.z.string(), size: zod.z.number().nullable() });
/** What GitHub answers where a reference is no longer, or not yet, what the request took it for. */
const OVERTAKEN = /fast.?forward|already exists|does not exist|is at [0-9a-f]+ but expected|lock/i;
function overtaken(error) {
    const fault = (0,faults/* faultOf */.Kl)(error, 0);
    if (fault.kind !== 'refused')
        return false;
    return fault.status === 409 || (fault.status === 422 && OVERTAKEN.test(fault.message));
}
/** @param repository `owner` and `repo` as GITHUB_REPOSITORY names them */
function gitData(request, repository) {
    const at = '/repos/{owner}/{repo}/git';
    return {
        // Not `git/ref/...`: its 404 could also mean that the token may not see the repository.
        async tip(branch, signal) {
            const ref = `heads/${branch}`;
            const { data } = await request(`GET ${at}/matching-refs/{ref}`, {
                ...repository,
                ref,
                request: { signal }
            });
            const found = (0,faults/* understood */.Se)(refs, data, 'listing references').find((r) => r.ref === `refs/${ref}`);
            return found?.object.sha ?? null;
        },
        async root(commit_sha, signal) {
            const reply = await request(`GET ${at}/commits/{commit_sha}`, {
                ...repository,
                commit_sha,
                request: { signal }
            });
            const tree_sha = (0,faults/* understood */.Se)(commit, reply.data, 'reading a commit').tree.sha;
            const { data } = await request(`GET ${at}/trees/{tree_sha}`, {
                ...repository,
                tree_sha,
                request: { signal }
            });
            const { tree: all, truncated } = (0,faults/* understood */.Se)(tree, data, 'reading a tree');
            const entries = all.map(({ path = '', type = '', sha: of = '', size = 0 }) => ({
                path,
                type,
                sha: of,
                size
            }));
            return { tree: tree_sha, entries, truncated };
        },
        async blob(file_sha, signal) {
            const { data } = await request(`GET ${at}/blobs/{file_sha}`, {
                ...repository,
                file_sha,
                request: { signal }
            });
            const { content, encoding } = (0,faults/* understood */.Se)(blob, data, 'reading a blob');
            return Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8').toString('utf8');
        },
        async createBlob(text, signal) {
            const { data } = await request(`POST ${at}/blobs`, {
                ...repository,
                content: Buffer.from(text).toString('base64'),
                encoding: 'base64',
                request: { signal }
            });
            return (0,faults/* understood */.Se)(named, data, 'creating a blob').sha;
        },
        async createTree(base, file, signal) {
            const { data } = await request(`POST ${at}/trees`, {
                ...repository,
                ...(base !== null && { base_tree: base }),
                tree: [{ path: file.path, mode: '100644', type: 'blob', sha: file.blob }],
                request: { signal }
            });
            return (0,faults/* understood */.Se)(named, data, 'creating a tree').sha;
        },
        async createCommit(message, of, parents, signal) {
            const { data } = await request(`POST ${at}/commits`, {
                ...repository,
                message,
                tree: of,
                parents,
                request: { signal }
            });
            return (0,faults/* understood */.Se)(named, data, 'creating a commit').sha;
        },
        async advance(branch, from, to, signal) {
            try {
                if (from === null) {
                    await request(`POST ${at}/refs`, {
                        ...repository,
                        ref: `refs/heads/${branch}`,
                        sha: to,
                        request: { signal }
                    });
                }
                else {
                    await request(`PATCH ${at}/refs/{ref}`, {
                        ...repository,
                        ref: `heads/${branch}`,
                        sha: to,
                        force: false,
                        request: { signal }
                    });
                }
                return true;
            }
            catch (error) {
                if (overtaken(error))
                    return false;
                throw error;
            }
        }
    };
}

// EXTERNAL MODULE: ./src/github/retry.ts
var retry = __webpack_require__(48129);
;// CONCATENATED MODULE: ./src/github/ledger-branch.ts



/** A month of some ten thousand runs. GitHub's own limit for a blob is 100 MB. */
const MAX_MONTH_BYTES = 32 * 1024 * 1024;
const MAX_LEDGER_BYTES = 256 * 1024 * 1024;
const AT_ONCE = 6;
/** What people may put beside the records. */
const COMPANIONS = /^(README|LICENSE)(\.[a-z]{1,4})?$|^\.gitattributes$/;
/** Writers that were overtaken wait up to this long, doubled each time, so that they do not meet again. */
const OVERTAKEN_MS = 400;
const MAX_OVERTAKEN_MS = 6_400;
const MAX_ROUNDS = 60;
/** A branch name that cannot be mistaken for another kind of reference (git-check-ref-format, and stricter). */
const BRANCH = /^[A-Za-z0-9_][A-Za-z0-9._-]*(\/[A-Za-z0-9_][A-Za-z0-9._-]*)*$/;
/** @throws GateError `setting` for a name that git, or anybody's eyes, could take for something else */
function checkBranchName(branch) {
    if (branch.length <= 200 && BRANCH.test(branch) && !/\.\.|\.lock(\/|$)|\.$/.test(branch))
        return;
    throw new errors/* GateError */.ue('setting', `ledger-branch ${JSON.stringify(branch)} is no name for a branch`, {
        remedy: 'use letters, digits, `.`, `_`, `-` and `/`',
        place: { setting: 'ledger-branch' }
    });
}
/** A branch of run records, through GitHub's Git database: nothing is cloned, nothing is forced. */
class LedgerBranch {
    git;
    branch;
    means;
    constructor(git, branch, means) {
        this.git = git;
        this.branch = branch;
        this.means = means;
        checkBranchName(branch);
    }
    /** Every month, oldest first; none where the branch does not exist. @throws GateError, octokit's errors */
    async read() {
        const { months } = await this.state();
        const bytes = months.reduce((sum, { size }) => sum + size, 0);
        if (bytes > MAX_LEDGER_BYTES) {
            throw new errors/* GateError */.ue('limit', `the branch ${this.branch} holds ${bytes} bytes of run records`, {
                remedy: `move the oldest months to another branch; at most ${MAX_LEDGER_BYTES} bytes are read`
            });
        }
        const read = [];
        for (let i = 0; i < months.length; i += AT_ONCE)
            read.push(...(await Promise.all(months.slice(i, i + AT_ONCE).map((month) => this.month(month)))));
        return read;
    }
    /**
     * Append one record, chained to the last. Another writer that was first makes this one begin anew from what is there then;
     * what is written is always one commit on top of the branch as it was read, so that no record is lost.
     * @throws GateError `publish` when the time is up, octokit's errors
     */
    async append(draft) {
        const { deadline, log } = this.means;
        for (let round = 0; round < MAX_ROUNDS; round++) {
            const done = await this.tryAppend(draft);
            if (done !== null)
                return done;
            const most = Math.min(MAX_OVERTAKEN_MS, OVERTAKEN_MS * 2 ** round);
            log.debug(`the branch ${this.branch} was written by another run first; again`);
            await deadline.wait(deadline.clock.random() * most, 'other runs were writing to the ledger');
        }
        throw new errors/* GateError */.ue('publish', `other runs kept writing to the branch ${this.branch}`, {
            remedy: 'run the job again'
        });
    }
    /** @returns null when another writer was first */
    async tryAppend(draft) {
        const { commit: parent, tree, months } = await this.state();
        const name = (0,ledger_months/* monthFor */.e6)(draft, months.map((m) => m.path));
        const texts = new Map();
        let prev;
        for (const month of [...months].reverse()) {
            const { text } = await this.month(month);
            texts.set(month.path, text);
            const there = (0,ledger_months/* findDraft */.ly)(text, draft);
            // What a round before this one wrote, its answer lost.
            if (there !== undefined && parent !== null)
                return { record: there, commit: parent };
            prev = (0,ledger_months/* lastHashIn */.QW)(text);
            if (prev !== undefined)
                break;
        }
        const { text, record } = (0,ledger_months/* appended */.YP)(texts.get(name) ?? '', draft, prev ?? null);
        if (Buffer.byteLength(text) > MAX_MONTH_BYTES)
            throw tooLarge(`${name} of the branch ${this.branch}`, Buffer.byteLength(text));
        const blob = await this.retried('writing the run record', (s) => this.git.createBlob(text, s));
        const grown = await this.retried('writing the ledger', (s) => this.git.createTree(tree, { path: name, blob }, s));
        const message = `Run ${draft.ci_run_id}, attempt ${draft.run_attempt}, ${draft.job}`;
        const made = await this.retried('committing to the ledger', (s) => this.git.createCommit(message, grown, parent === null ? [] : [parent], s));
        const moved = await this.retried('moving the ledger branch', (s) => this.git.advance(this.branch, parent, made, s));
        return moved ? { record, commit: made } : null;
    }
    async state() {
        const commit = await this.retried('looking for the ledger branch', (s) => this.git.tip(this.branch, s));
        if (commit === null)
            return { commit, tree: null, months: [] };
        const { tree, entries, truncated } = await this.retried('reading the ledger branch', (s) => this.git.root(commit, s));
        const months = entries.filter(({ type, path }) => type === 'blob' && ledger_months/* MONTH_FILE */.Qn.test(path));
        const other = entries.find((e) => !months.includes(e) && !(e.type === 'blob' && COMPANIONS.test(e.path)));
        if (truncated || other !== undefined) {
            const what = other === undefined ? 'too many files' : `${JSON.stringify(other.path)}, which is no ledger`;
            throw new errors/* GateError */.ue('evidence', `the branch ${this.branch} holds ${what}`, {
                remedy: 'name a branch that holds run records only, or one that does not exist yet',
                place: { setting: 'ledger-branch' }
            });
        }
        return { commit, tree, months: months.sort((a, b) => (a.path < b.path ? -1 : 1)) };
    }
    async month({ path, sha, size }) {
        if (size > MAX_MONTH_BYTES)
            throw tooLarge(`${path} of the branch ${this.branch}`, size);
        return {
            name: path,
            text: await this.retried('reading the run records', (s) => this.git.blob(sha, s))
        };
    }
    retried(what, operation) {
        return (0,retry/* withRetry */.b)(operation, { ...this.means, what });
    }
}
function tooLarge(what, bytes) {
    return new errors/* GateError */.ue('limit', `${what} has ${bytes} bytes; at most ${MAX_MONTH_BYTES} are kept in one`, {
        remedy: 'record fewer runs, for instance those of the default branch only'
    });
}

// EXTERNAL MODULE: ./src/github/octokit.ts
var octokit = __webpack_require__(6702);
;// CONCATENATED MODULE: ./src/github/ledger.ts







/** Events whose code is the repository's own; any other may run what a stranger wrote. */
const RECORDED = new Set(['push', 'schedule', 'workflow_dispatch', 'repository_dispatch', 'release']);
/** Whether this run may add to the ledger: pull requests and forks read it and never write it. */
function mayRecord(context) {
    return (context.event !== null &&
        RECORDED.has(context.event) &&
        context.pull_request === null &&
        context.base_branch === null &&
        !context.is_fork);
}
async function ledger_open(ledger) {
    const { context, token, log, timeoutSec, cancel, clock = github_clock/* systemClock */.ml, branch } = ledger;
    const { owner, repo } = context;
    if (owner === null || repo === null) {
        throw new errors/* GateError */.ue('publish', 'GITHUB_REPOSITORY does not name a repository', {
            remedy: 'run as an action on a runner, or use `ledger: path`'
        });
    }
    if (token === '') {
        throw new errors/* GateError */.ue('publish', 'there is no token', {
            remedy: 'pass `github-token: ${{ github.token }}`'
        });
    }
    if (branch === context.head_branch || branch === context.base_branch) {
        throw new errors/* GateError */.ue('setting', `ledger-branch ${branch} is the branch of this run`, {
            remedy: 'name a branch that holds nothing but run records',
            place: { setting: 'ledger-branch' }
        });
    }
    const { request } = await (0,octokit/* connect */.N)(token, context.api_url);
    const deadline = new github_clock/* Deadline */.B2(timeoutSec * 1000, clock, cancel);
    return new LedgerBranch(gitData(request, { owner, repo }), branch, { deadline, log });
}
/**
 * Bring the ledger into `dir`, where baselines, ratchet and trends read it.
 * @returns why that was not possible, in which case `dir` holds no records; undefined when it was
 */
async function fetchLedger(ledger, root, dir) {
    // First, so that nothing of an earlier run is taken for the ledger.
    replaceMonths(root, dir, []);
    try {
        const months = await (await ledger_open(ledger)).read();
        replaceMonths(root, dir, months);
        ledger.log.info(`the ledger is the branch ${ledger.branch}, of ${months.length} months`);
        return undefined;
    }
    catch (error) {
        if (error instanceof errors/* GateError */.ue && (error.code === 'setting' || error.code === 'io'))
            throw error;
        const why = explainLedger(error, 'read', (ledger.clock ?? github_clock/* systemClock */.ml).now());
        return { reason: `the ledger could not be read: ${why}`, remedy: 'run the job again once it can be read' };
    }
}
/** Append this run's record. @returns a warning where that was not possible */
async function recordRemotely(ledger, draft) {
    try {
        const { record, commit } = await (await ledger_open(ledger)).append(draft);
        ledger.log.info(`the run record ${record.hash} is on ${ledger.branch} (${commit.slice(0, 7)})`);
        return undefined;
    }
    catch (error) {
        const why = explainLedger(error, 'write', (ledger.clock ?? github_clock/* systemClock */.ml).now());
        return `the run record was not added to the ledger: ${why}`;
    }
}

// EXTERNAL MODULE: ./src/record.ts
var record = __webpack_require__(94846);
;// CONCATENATED MODULE: ./src/actions/ledger.ts



function remoteLedger({ settings, log }, context) {
    const { values } = settings;
    if (values.ledger !== 'branch')
        return undefined;
    return {
        branch: values['ledger-branch'],
        context,
        token: values['github-token'] ?? '',
        timeoutSec: values['publish-timeout'],
        log
    };
}
/** The one network call before the run: the ledger, where it lives on GitHub. Its failure is a warning, and the ratchet's. */
async function withLedger(world, context) {
    const remote = remoteLedger(world, context);
    if (remote === undefined)
        return world;
    const ledgerProblem = await world.log.group('Ledger', () => fetchLedger({ ...remote, cancel: world.signal }, world.root, (0,base_branch/* runsDirectory */.WL)(world.settings)));
    if (ledgerProblem === undefined)
        return world;
    world.log.warn(ledgerProblem.reason);
    return { ...world, ledgerProblem };
}
/** Add this run to the ledger on GitHub; what cannot be added is a warning, as for all publishing. */
async function recordOnGitHub(world, context, assessment) {
    const remote = remoteLedger(world, context);
    if (remote === undefined || world.signal.aborted)
        return;
    if (!mayRecord(context)) {
        world.log.info(`${context.event ?? 'this event'} reads the ledger and does not write it`);
        return;
    }
    const warning = await recordRemotely({ ...remote, cancel: world.signal }, (0,record/* recordOf */.z)(assessment));
    if (warning !== undefined)
        world.log.warn(warning);
}


/***/ }),

/***/ 60093:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ Deadline),
/* harmony export */   j3: () => (/* binding */ DeadlineError),
/* harmony export */   ml: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97268);

const systemClock = {
    now: () => Date.now(),
    random: () => Math.random(),
    sleep: (ms, signal) => new Promise((resolve) => {
        if (signal?.aborted === true)
            return resolve();
        const done = () => {
            clearTimeout(timer);
            signal?.removeEventListener('abort', done);
            resolve();
        };
        const timer = setTimeout(done, ms);
        signal?.addEventListener('abort', done);
    })
};
/** Publishing took longer than it may, or was cancelled; `cause` is the last thing that went wrong, if anything did. */
class DeadlineError extends _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue {
    constructor(message, cause) {
        super('publish', message, { remedy: 'raise `publish-timeout`, or run the job again', cause });
    }
}
/** No answer within this time is no answer. */
const REQUEST_MS = 15_000;
/** The time that is left for publishing, shared by everything that publishes. */
class Deadline {
    clock;
    cancel;
    end;
    constructor(ms, clock, cancel) {
        this.clock = clock;
        this.cancel = cancel;
        this.end = clock.now() + ms;
    }
    /** Milliseconds, 0 when time is up or the run was cancelled. */
    remaining() {
        return this.cancel?.aborted === true ? 0 : Math.max(0, this.end - this.clock.now());
    }
    /** A deadline of its own within this one. */
    part(ms) {
        return new Deadline(Math.min(ms, this.remaining()), this.clock, this.cancel);
    }
    /** Why nothing more can be done; `late` is said unless the run was cancelled. */
    over(late, cause) {
        return new DeadlineError(this.cancel?.aborted === true ? 'the run was cancelled' : late, cause);
    }
    /** @throws DeadlineError when no time is left to begin something. */
    check(late = 'no time is left to publish') {
        if (this.remaining() === 0)
            throw this.over(late);
    }
    /** @throws DeadlineError at once when waiting would outlast the deadline. */
    async wait(ms, why, cause) {
        const left = this.remaining();
        if (ms >= left) {
            const seconds = `${Math.ceil(ms / 1000)} s more to wait, ${Math.floor(left / 1000)} s left`;
            throw this.over(`${why}: ${seconds}`, cause);
        }
        await this.clock.sleep(ms, this.cancel);
    }
    /** Run one request with a signal that aborts when it takes too long. @throws DeadlineError when no time is left. */
    async limit(request, atMostMs = REQUEST_MS) {
        this.check();
        const controller = new AbortController();
        const ms = Math.min(this.remaining(), atMostMs);
        const abort = () => controller.abort(new Error(`no answer within ${Math.ceil(ms / 1000)} s`));
        const timer = setTimeout(abort, ms);
        this.cancel?.addEventListener('abort', abort);
        try {
            return await request(controller.signal);
        }
        finally {
            clearTimeout(timer);
            this.cancel?.removeEventListener('abort', abort);
        }
    }
}


/***/ }),

/***/ 57918:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kl: () => (/* binding */ faultOf),
/* harmony export */   Se: () => (/* binding */ understood)
/* harmony export */ });
/* unused harmony export MalformedReply */
/* harmony import */ var _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45375);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97268);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60093);



/** A reply with the right status and the wrong content. What a write did is then unknown. */
class MalformedReply extends _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue {
    constructor(what, cause) {
        super('publish', `GitHub's reply to ${what} was not understood`, { remedy: 'run the job again', cause });
    }
}
/** A reply of the expected shape. @throws MalformedReply */
function understood(schema, reply, what) {
    const parsed = schema.safeParse(reply);
    if (!parsed.success)
        throw new MalformedReply(what, parsed.error);
    return parsed.data;
}
/** GitHub's advice when a secondary limit comes without a time (REST best practices: "wait for at least one minute"). */
const SECONDARY_MS = 60_000;
const header = _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.union([_lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.string(), _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.number()]).optional();
/** The shape of octokit's RequestError: without `response` nothing came back, whatever `status` says. */
const requestError = _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.object({
    status: _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.number(),
    message: _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.string(),
    response: _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.object({
        headers: _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.object({
            'retry-after': header,
            'x-ratelimit-remaining': header,
            'x-ratelimit-reset': header
        })
    })
        .optional()
});
/** Seconds or an HTTP date (RFC 9110, 10.2.3), as milliseconds from now. */
function retryAfterMs(value, now) {
    const seconds = Number(value);
    if (Number.isFinite(seconds))
        return Math.max(0, seconds * 1000);
    const date = Date.parse(String(value));
    return Number.isNaN(date) ? null : Math.max(0, date - now);
}
/** The system's code of an error or of what caused it: ECONNRESET, ENOTFOUND, UND_ERR_SOCKET ... */
function networkCode(error, depth = 0) {
    if (depth > 5 || typeof error !== 'object' || error === null)
        return null;
    if ('code' in error && typeof error.code === 'string')
        return error.code;
    return 'cause' in error ? networkCode(error.cause, depth + 1) : null;
}
/**
 * What went wrong with a request to GitHub, and when to try again. Rate limits follow GitHub's REST best practices:
 * `retry-after` first, then `x-ratelimit-reset` when nothing remains, else a minute.
 * @param now milliseconds since 1970
 */
function faultOf(error, now) {
    if (error instanceof _clock_js__WEBPACK_IMPORTED_MODULE_2__/* .DeadlineError */ .j3)
        return { kind: 'deadline', uncertain: false };
    if (error instanceof MalformedReply)
        return { kind: 'malformed', uncertain: true };
    const parsed = requestError.safeParse(error);
    if (!parsed.success)
        return { kind: 'other', uncertain: false };
    const { status, message, response } = parsed.data;
    if (response === undefined)
        return { kind: 'no-answer', code: networkCode(error), uncertain: true };
    if (status >= 500 || status === 408)
        return { kind: 'server', status, uncertain: true };
    const { headers } = response;
    const limited = status === 403 || status === 429;
    const after = headers['retry-after'];
    if (limited && after !== undefined) {
        return { kind: 'rate-limit', status, waitMs: retryAfterMs(after, now) ?? SECONDARY_MS, uncertain: false };
    }
    if (limited && String(headers['x-ratelimit-remaining']) === '0') {
        const reset = Number(headers['x-ratelimit-reset']);
        const waitMs = Number.isFinite(reset) ? Math.max(0, reset * 1000 - now) : SECONDARY_MS;
        return { kind: 'rate-limit', status, waitMs, uncertain: false };
    }
    if (status === 429 || (status === 403 && /rate limit|abuse detection/i.test(message))) {
        return { kind: 'rate-limit', status, waitMs: SECONDARY_MS, uncertain: false };
    }
    return { kind: 'refused', status, message, uncertain: false };
}


/***/ }),

/***/ 6702:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ connect)
/* harmony export */ });
/** Octokit for `apiUrl` with the proxy settings of the runner, quiet: what went wrong is said once, by us. */
async function connect(token, apiUrl) {
    const { getOctokit } = await __webpack_require__.e(/* import() */ 1351).then(__webpack_require__.bind(__webpack_require__, 61351));
    const quiet = () => undefined;
    const { request, graphql } = getOctokit(token, {
        baseUrl: apiUrl,
        userAgent: 'provenance-gates',
        log: { debug: quiet, info: quiet, warn: quiet, error: quiet }
    });
    return { request: request, graphql };
}


/***/ }),

/***/ 48129:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ withRetry)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60093);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57918);


const MAX_ATTEMPTS = 6;
const BASE_MS = 1000;
const MAX_BACKOFF_MS = 16_000;
/** Exponential, with jitter over the upper half: many runs that failed together do not come back together. */
function backoffMs(attempt, random) {
    return Math.min(MAX_BACKOFF_MS, BASE_MS * 2 ** attempt) * (0.5 + random / 2);
}
function sayFault(fault) {
    switch (fault.kind) {
        case 'no-answer':
            return `no answer${fault.code === null ? '' : ` (${fault.code})`}`;
        case 'server':
            return `HTTP ${fault.status}`;
        case 'rate-limit':
            return `rate limit (HTTP ${fault.status})`;
        case 'malformed':
            return 'a reply that was not understood';
        default:
            return fault.kind;
    }
}
/**
 * Carry out one request, again after lost answers, server errors and rate limits, as long as the deadline allows.
 * @throws DeadlineError with the last failure as its cause, or the failure itself when repeating is no use.
 */
async function withRetry(operation, options) {
    const { deadline, log, what, lookup, maxAttempts = MAX_ATTEMPTS } = options;
    const { clock } = deadline;
    let uncertain = false;
    for (let attempt = 0;; attempt++) {
        try {
            if (uncertain && lookup !== undefined) {
                const found = await deadline.limit(lookup);
                if (found !== undefined)
                    return found;
                uncertain = false;
            }
            return await deadline.limit(operation);
        }
        catch (error) {
            const fault = (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .faultOf */ .Kl)(error, clock.now());
            if (fault.kind === 'refused' || fault.kind === 'other' || fault.kind === 'deadline')
                throw error;
            if (attempt + 1 >= maxAttempts)
                throw error;
            // Also when the lookup itself failed: it is then asked again.
            uncertain ||= fault.uncertain;
            const backoff = backoffMs(attempt, clock.random());
            const waitMs = fault.kind === 'rate-limit' ? Math.max(fault.waitMs, backoff) : backoff;
            log.debug(`${what}: ${sayFault(fault)}; again in ${(waitMs / 1000).toFixed(1)} s`);
            await deadline.wait(waitMs, `${what}: ${sayFault(fault)}`, error);
            if (deadline.remaining() === 0)
                throw new _clock_js__WEBPACK_IMPORTED_MODULE_0__/* .DeadlineError */ .j3(`${what}: no time is left`, error);
        }
    }
}


/***/ }),

/***/ 23522:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QW: () => (/* binding */ lastHashIn),
/* harmony export */   Qn: () => (/* binding */ MONTH_FILE),
/* harmony export */   YP: () => (/* binding */ appended),
/* harmony export */   e6: () => (/* binding */ monthFor),
/* harmony export */   ly: () => (/* binding */ findDraft),
/* harmony export */   rb: () => (/* binding */ firstHash)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97268);
/* harmony import */ var _lib_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81400);
/* harmony import */ var _instants_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86683);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36006);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97016);





/** The name of a month's file in a ledger, wherever it lives. */
const MONTH_FILE = /^\d{4}-(0[1-9]|1[0-2])\.jsonl$/;
/** Lines of a text from the last to the first, blank ones left out. */
function* linesBack(text) {
    for (let end = text.length; end > 0;) {
        const start = text.lastIndexOf('\n', end - 1) + 1;
        const line = text.slice(start, end).trim();
        if (line !== '')
            yield line;
        end = start - 1;
    }
}
/** The last hash of a month's records; undefined where none has one. */
function lastHashIn(text) {
    return firstHash(linesBack(text));
}
/** The hash of the first of the lines that holds one: give them from the newest back. */
function firstHash(lines) {
    for (const line of lines) {
        const value = (0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJsonObject */ .dw)(line);
        if (typeof value !== 'string' && typeof value.hash === 'string' && /^[0-9a-f]{64}$/.test(value.hash))
            return value.hash;
    }
    return undefined;
}
/**
 * The file a record goes to: that of its month, but never before the newest, since the order of files and lines is the
 * order of the chain.
 * @throws GateError `evidence` for a timestamp that is none
 */
function monthFor(draft, names) {
    const instant = (0,_instants_js__WEBPACK_IMPORTED_MODULE_4__/* .parseInstant */ .nV)(draft.timestamp);
    if (instant === undefined) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('evidence', `${JSON.stringify(draft.timestamp)} is no RFC 3339 timestamp`, {
            remedy: 'write it as 2026-01-31T12:00:00Z'
        });
    }
    const own = `${(0,_instants_js__WEBPACK_IMPORTED_MODULE_4__/* .utcMonth */ .R6)(instant)}.jsonl`;
    const newest = [...names].sort().at(-1);
    return newest !== undefined && newest > own ? newest : own;
}
/** A month's text with a record at its end that follows `prev`. A last line without its newline gets it. */
function appended(text, draft, prev) {
    const record = (0,_record_js__WEBPACK_IMPORTED_MODULE_3__/* .sealRecord */ .xe)(draft, prev);
    const separator = text === '' || text.endsWith('\n') ? '' : '\n';
    return { text: `${text}${separator}${JSON.stringify(record)}\n`, record };
}
/**
 * The record of this draft where a month holds it already, whatever it follows there: a write whose answer was lost
 * must not be repeated.
 */
function findDraft(text, draft) {
    const wanted = (0,_lib_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(draft);
    const mark = JSON.stringify(draft.ci_run_id);
    for (const line of linesBack(text)) {
        if (!line.includes(mark))
            continue;
        const value = (0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJsonObject */ .dw)(line);
        if (typeof value === 'string')
            continue;
        const body = Object.fromEntries(Object.entries(value).filter(([key]) => key !== 'prev' && key !== 'hash'));
        if (sameBody(body, wanted))
            return value;
    }
    return undefined;
}
function sameBody(body, wanted) {
    try {
        return (0,_lib_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(body) === wanted;
    }
    catch (error) {
        if (error instanceof TypeError)
            return false; // what has no canonical JSON is not ours
        throw error;
    }
}


/***/ })

};
