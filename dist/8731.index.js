export const id = 8731;
export const ids = [8731,5007];
export const modules = {

/***/ 8731:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ actions_comment)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/github/client.ts
var github_client = __webpack_require__(96584);
// EXTERNAL MODULE: ./src/github/clock.ts
var clock = __webpack_require__(60093);
// EXTERNAL MODULE: ./src/github/comment.ts + 1 modules
var comment = __webpack_require__(8478);
// EXTERNAL MODULE: ./src/github/download.ts
var download = __webpack_require__(96299);
// EXTERNAL MODULE: ./src/github/explain.ts
var explain = __webpack_require__(69576);
// EXTERNAL MODULE: ./src/lib/zod.ts + 1 modules
var zod = __webpack_require__(45375);
// EXTERNAL MODULE: ./src/github/faults.ts
var faults = __webpack_require__(57918);
// EXTERNAL MODULE: ./src/github/retry.ts
var retry = __webpack_require__(48129);
;// CONCATENATED MODULE: ./src/github/find-pulls.ts



const PER_PAGE = 100;
const pulls = zod.z.array(zod.z.object({
    number: zod.z.int().positive(),
    state: zod.z.string(),
    head: zod.z.object({ sha: zod.z.string(), repo: zod.z.object({ full_name: zod.z.string() }).nullable() }),
    base: zod.z.object({ repo: zod.z.object({ full_name: zod.z.string() }) })
}));
/**
 * The open pull requests whose head is the commit, in the repository, that a run was about. Both are GitHub's word; a
 * number in an artifact is not. The commit is asked first; GitHub does not know a fork's commits by it in every
 * case, so that the branch is asked too.
 * @throws octokit's errors, DeadlineError
 */
async function findPulls(request, repository, run, means) {
    const { head_sha, head_branch, head_repository } = run;
    if (head_repository === null)
        return [];
    const own = `${repository.owner}/${repository.repo}`.toLowerCase();
    const ask = async (route, parameters) => {
        const { data } = await (0,retry/* withRetry */.b)((signal) => request(route, { ...repository, ...parameters, per_page: PER_PAGE, request: { signal } }), { ...means, what: 'looking for the pull request' });
        return (0,faults/* understood */.Se)(pulls, data, 'looking for the pull request')
            .filter(({ state, head, base }) => state === 'open' &&
            head.sha === head_sha &&
            head.repo?.full_name.toLowerCase() === head_repository.full_name.toLowerCase() &&
            base.repo.full_name.toLowerCase() === own)
            .map(({ number }) => number);
    };
    const byCommit = await ask('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', {
        commit_sha: head_sha
    });
    if (byCommit.length > 0 || head_branch === null)
        return byCommit;
    return ask('GET /repos/{owner}/{repo}/pulls', {
        state: 'open',
        head: `${head_repository.owner.login}:${head_branch}`
    });
}

// EXTERNAL MODULE: ./src/github/marker.ts
var marker = __webpack_require__(14329);
// EXTERNAL MODULE: ./src/github/octokit.ts
var octokit = __webpack_require__(6702);
// EXTERNAL MODULE: ./src/github/outputs.ts
var outputs = __webpack_require__(88353);
// EXTERNAL MODULE: ./src/lib/errors.ts
var errors = __webpack_require__(97268);
// EXTERNAL MODULE: ./src/lib/files.ts
var files = __webpack_require__(10228);
;// CONCATENATED MODULE: ./src/github/workflow-run.ts



/** GitHub caps webhook payloads at 25 MB (docs.github.com, "Webhook events and payloads"). */
const MAX_EVENT_BYTES = 25 * 1024 * 1024;
const repository = zod.z.object({
    full_name: zod.z.string().min(3).max(256),
    owner: zod.z.object({ login: zod.z.string().min(1).max(256) })
});
const payload = zod.z.object({
    workflow_run: zod.z.object({
        id: zod.z.int().positive(),
        run_attempt: zod.z.int().positive(),
        name: zod.z.string().max(1024).nullish(),
        event: zod.z.string().max(100),
        head_sha: zod.z.string().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/),
        head_branch: zod.z.string().min(1).max(1024).nullable(),
        /** null when the fork is gone. */
        head_repository: repository.nullable()
    })
});
/** @param file GITHUB_EVENT_PATH. @throws GateError `usage` for any other event, `io` */
function readTriggeringRun(file) {
    const refuse = (why, cause) => new errors/* GateError */.ue('usage', `this is no workflow_run event: ${why}`, {
        remedy: 'start this action from a workflow with `on: workflow_run`, see docs/fork-comments.md',
        cause
    });
    if (file === undefined || file === '')
        throw refuse('there is no event file');
    let value;
    try {
        value = JSON.parse((0,files/* readText */.yR)(file, 'the event file', MAX_EVENT_BYTES));
    }
    catch (error) {
        if (error instanceof errors/* GateError */.ue)
            throw error;
        throw refuse('the event file is no JSON', error);
    }
    const parsed = payload.safeParse(value);
    if (parsed.success)
        return parsed.data.workflow_run;
    const [issue] = parsed.error.issues;
    throw refuse(`${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`, parsed.error);
}

// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(14031);
;// CONCATENATED MODULE: ./src/actions/comment-body.ts


/** A row of a stranger's table: what is of another type is left out, not shown. */
const detail = zod.z.object({ message: zod.z.string().catch('') });
const WORST = ['failed', 'cancelled', 'incomplete', 'passed'];
const MAX_ROWS = 40;
const MAX_RESULTS = 20;
const MAX_NAME = 100;
const MAX_MESSAGE = 300;
const MAX_VALUE = 60;
const WORDS = { pass: 'pass', fail: 'fail', warn: 'warn', 'not-evaluated': 'not evaluated' };
const URGENCY = { fail: 0, 'not-evaluated': 1, warn: 2, pass: 3 };
/** By its gates: whatever a result says of itself, it did not pass with a failed gate or without any. */
function honestResult({ result, gates }) {
    if (gates.some(({ verdict }) => verdict === 'fail'))
        return 'failed';
    if (result === 'cancelled' || result === 'failed')
        return result;
    return gates.some(({ verdict }) => verdict === 'pass' || verdict === 'warn') ? result : 'incomplete';
}
function cut(text, max) {
    return text.length <= max ? text : `${text.slice(0, max - 3).toWellFormed()}...`;
}
function said(value) {
    if (value === null)
        return 'none';
    return (0,report_escape/* mdText */.bC)(typeof value === 'number' ? String(Number(value.toPrecision(6))) : cut(value, MAX_VALUE));
}
function row(gate) {
    const { message } = detail.parse(gate);
    const value = gate.value === null ? 'not measured' : said(gate.value);
    const threshold = gate.threshold === null ? 'none' : `${(0,report_escape/* mdText */.bC)(gate.comparison)} ${said(gate.threshold)}`;
    return `| ${(0,report_escape/* mdCode */.xs)(cut(gate.name, MAX_NAME))} | ${WORDS[gate.verdict]} | ${value} | ${threshold} | ${(0,report_escape/* mdText */.bC)(cut(message, MAX_MESSAGE))} |`;
}
function section({ run, leg, gates }, result) {
    const shown = [...gates].sort((a, b) => URGENCY[a.verdict] - URGENCY[b.verdict]).slice(0, MAX_ROWS);
    const part = leg === null ? '' : `, leg ${leg.index + 1} of ${leg.total}`;
    return [
        `#### ${(0,report_escape/* mdCode */.xs)(cut(run.job, MAX_NAME))}${part}: ${result}`,
        '',
        '| gate | verdict | value | threshold | what was found |',
        '|---|---|---|---|---|',
        ...shown.map(row),
        ...(gates.length > shown.length ? ['', `${gates.length - shown.length} more gates are not shown.`] : []),
        ''
    ];
}
/**
 * The comment of results that a stranger's run has left: only verdicts, names and sentences, each escaped here. What does not fit is
 * counted, whole sections at a time, so that no table is cut open.
 */
function commentBody({ results, sha, runUrl, maxChars }) {
    // The worst first: what does not fit must not be what failed.
    const all = results
        .map((verdicts) => ({ verdicts, result: honestResult(verdicts) }))
        .sort((a, b) => WORST.indexOf(a.result) - WORST.indexOf(b.result));
    const worst = all[0]?.result;
    const mock = results.some((r) => r.mock);
    const head = [
        `### Provenance gates: ${worst ?? 'incomplete'} · commit ${(0,report_escape/* mdCode */.xs)(sha.slice(0, 7))}`,
        '',
        ...(mock ? ['Mock data: evidence was made up by the mock command.', ''] : [])
    ];
    const foot = [
        `Reported by [the run of this pull request](${runUrl}), whose code is the pull request's own: the log there is the proof.`
    ];
    const parts = [];
    let left = maxChars - [...head, ...foot].join('\n').length - 100;
    for (const { verdicts, result } of all.slice(0, MAX_RESULTS)) {
        const lines = section(verdicts, result);
        const size = lines.join('\n').length + 1;
        if (size > left)
            continue;
        left -= size;
        parts.push(lines);
    }
    const missing = all.length - parts.length;
    const more = missing > 0 ? [`${missing} more results are not shown.`, ''] : [];
    return [...head, ...parts.flat(), ...more, ...foot].join('\n');
}

// EXTERNAL MODULE: ./src/legs/own-verdicts.ts
var own_verdicts = __webpack_require__(59496);
// EXTERNAL MODULE: ./src/legs/verdicts.ts
var verdicts = __webpack_require__(25007);
// EXTERNAL MODULE: ./src/pack/read-archive.ts
var read_archive = __webpack_require__(750);
;// CONCATENATED MODULE: ./src/actions/read-results.ts






/** Verdicts are all that is kept, and in memory: no name of the archive ever meets the disk. */
const LIMITS = {
    entries: 100_000,
    nameBytes: 16 * 1024 ** 2,
    bytes: 2 * 1024 ** 3,
    keptBytes: 16 * 1024 ** 2,
    keptTotal: 64 * 1024 ** 2
};
const PACK = /\.(zip|tar\.gz)$/;
const MAX_DEPTH = 3;
const read_results_MAX_RESULTS = 100;
/** Packs and verdicts at a place or below it; symlinks are not followed. */
function search(place, depth) {
    const stat = (0,external_node_fs_.lstatSync)(place, { throwIfNoEntry: false });
    if (stat?.isFile() === true)
        return PACK.test(place) || external_node_path_default().basename(place) === verdicts.VERDICTS_FILE ? [place] : [];
    if (stat?.isDirectory() !== true || depth === 0)
        return [];
    return (0,external_node_fs_.readdirSync)(place)
        .sort()
        .flatMap((name) => search(external_node_path_default().join(place, name), depth - 1));
}
async function readPack(pack, copy) {
    const shown = external_node_path_default().basename(pack);
    const { files, problem } = await (0,read_archive/* readArchive */.b)(pack, verdicts/* isVerdicts */.x, LIMITS);
    const refuse = (what) => new errors/* GateError */.ue('evidence', `${shown} ${what}`, { remedy: 'see the log of the run that made it' });
    if (problem !== undefined)
        throw refuse(`is damaged: ${problem}`);
    const kept = new Map(files.flatMap(({ name, content }) => (content ? [[name, content]] : [])));
    if (kept.size === 0)
        throw refuse('does not hold the verdicts of a run');
    const read = (name) => {
        (0,external_node_fs_.writeFileSync)(copy, kept.get(name) ?? '', { mode: 0o600 });
        return (0,verdicts/* readVerdicts */.H)(copy, shown);
    };
    return (0,own_verdicts/* ownVerdicts */.L)([...kept.keys()], read, (what) => refuse(`is no pack of one run: ${what}`)).verdicts;
}
/**
 * What packs, and directories that hold them, say of their runs. Nothing in them is trusted: sizes are bounded, shapes checked.
 * @param folder absolute; an empty directory for our own copies
 * @throws GateError `evidence`, `limit`, `io`
 */
async function readResults(places, folder) {
    const absent = places.find((place) => !(0,external_node_fs_.existsSync)(place));
    if (absent !== undefined) {
        throw new errors/* GateError */.ue('evidence', `${external_node_path_default().basename(absent)} does not exist`, {
            remedy: 'name the directories that hold the downloaded packs',
            place: { setting: 'results' }
        });
    }
    const found = places.flatMap((place) => search(place, MAX_DEPTH));
    if (found.length > read_results_MAX_RESULTS) {
        throw new errors/* GateError */.ue('limit', `${found.length} results; at most ${read_results_MAX_RESULTS} are read`, {
            remedy: 'merge the results of the jobs first'
        });
    }
    const results = [];
    for (const [i, file] of found.entries()) {
        results.push(PACK.test(file)
            ? await readPack(file, external_node_path_default().join(folder, `verdicts-${i}.json`))
            : (0,verdicts/* readVerdicts */.H)(file, external_node_path_default().basename(file)));
    }
    return results;
}

;// CONCATENATED MODULE: ./src/actions/comment.ts
















/** The name under which `run` uploads its pack. */
const PACK_ARTIFACT = /^provenance-pack-[\w.-]{1,200}\.(zip|tar\.gz)$/;
const MAX_PACK_BYTES = 512 * 1024 * 1024;
const MAX_PACKS = 50;
/**
 * Write the comment of a pull request whose own run may not: from a `workflow_run` workflow, which has a token of this
 * repository and must therefore believe nothing that the other run left. Which pull request it is says GitHub; what the
 * gates said is read from the pack, checked, and written in our words.
 */
const comment_comment = async (world, context) => {
    const run = readTriggeringRun(world.env['GITHUB_EVENT_PATH']);
    if (run.event !== 'pull_request' && run.event !== 'pull_request_target') {
        world.log.info(`run ${run.id} was started by ${run.event}: there is no pull request`);
        return 0;
    }
    const token = world.settings.values['github-token'] ?? '';
    const { owner, repo } = context;
    if (owner === null || repo === null || token === '') {
        throw new errors/* GateError */.ue('publish', 'there is no token, or no repository', {
            remedy: 'run as an action, and pass `github-token: ${{ github.token }}`'
        });
    }
    const { request } = await (0,octokit/* connect */.N)(token, context.api_url);
    const deadline = new clock/* Deadline */.B2(world.settings.values['publish-timeout'] * 1000, clock/* systemClock */.ml, world.signal);
    const job = { world, context, request, repository: { owner, repo }, deadline };
    const results = await resultsOf(job, run);
    if (results.length === 0) {
        world.log.warn(`run ${run.id} has left no evidence pack: see its log`);
        return 0;
    }
    try {
        await publishOn(job, run, results, token);
        return 0;
    }
    catch (error) {
        if (error instanceof errors/* GateError */.ue && error.code !== 'publish')
            throw error;
        const why = (0,explain/* explainComment */.j)(error, context, clock/* systemClock */.ml.now());
        throw new errors/* GateError */.ue('publish', `the comment was not written: ${why}`, {
            remedy: 'see docs/fork-comments.md',
            cause: error
        });
    }
};
/* harmony default export */ const actions_comment = (comment_comment);
async function publishOn({ world, context, request, repository, deadline }, run, results, token) {
    const { log, settings, env } = world;
    const means = { deadline, log };
    const numbers = await findPulls(request, repository, run, means);
    if (numbers.length === 0)
        log.info('no open pull request has this commit as its head: it was closed, or has moved on');
    const key = settings.values['comment-key'] ?? run.name ?? context.workflow;
    const runOrder = { runId: run.id, attempt: run.run_attempt };
    const client = await (0,github_client/* createClient */.U)(token, context.api_url);
    const urls = [];
    for (const number of numbers) {
        const body = commentBody({
            results,
            sha: run.head_sha,
            runUrl: `${context.server_url}/${repository.owner}/${repository.repo}/actions/runs/${run.id}`,
            maxChars: comment/* MAX_COMMENT_CHARS */.V - (0,marker/* renderMarker */.Bd)(key, runOrder).length - 1
        });
        const done = await (0,comment/* upsertComment */.l)(client, { ...repository, number, key, body, runOrder }, means);
        log.info(`comment ${done.action}: ${done.url}`);
        urls.push(done.url);
    }
    (0,outputs/* writeOutputs */.K)(env['GITHUB_OUTPUT'], { 'pull-requests': numbers.join(','), url: urls[0] ?? '' });
}
/** What the run's packs say, from directories that an earlier step downloaded, or from the run's artifacts. */
async function resultsOf(job, run) {
    const { root, settings, env } = job.world;
    const folder = (0,external_node_fs_.mkdtempSync)(external_node_path_default().join(env['RUNNER_TEMP'] ?? (0,external_node_os_.tmpdir)(), 'provenance-comment-'));
    try {
        const given = settings.values.results;
        const places = given === undefined ? await comment_download(job, run, folder) : given.map((place) => external_node_path_default().resolve(root, place));
        if (places.length === 0)
            return [];
        const results = await readResults(places, folder);
        const stranger = results.find((verdicts) => verdicts.run.head_sha !== run.head_sha);
        if (stranger !== undefined) {
            throw new errors/* GateError */.ue('evidence', 'a result is of another commit than the run that left it', {
                remedy: 'look at the pull request with care: its workflow may have made the result up'
            });
        }
        return results;
    }
    finally {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
}
async function comment_download({ world, request, repository, deadline }, run, folder) {
    const means = { deadline, log: world.log };
    const all = await (0,download/* artifactsOfRun */.Ye)(request, repository, run.id, means);
    const packs = all.filter(({ name }) => PACK_ARTIFACT.test(name));
    if (packs.length > MAX_PACKS) {
        throw new errors/* GateError */.ue('limit', `the run has left ${packs.length} packs; at most ${MAX_PACKS} are read`, {
            remedy: 'merge the results of the jobs first'
        });
    }
    const files = [];
    for (const pack of packs) {
        // Named by its id: the artifact's name is the run's word.
        const file = external_node_path_default().join(folder, `${pack.id}${pack.name.endsWith('.zip') ? '.zip' : '.tar.gz'}`);
        await (0,download/* downloadArtifact */.bk)(request, repository, pack, { file, maxBytes: MAX_PACK_BYTES }, means);
        files.push(file);
    }
    return files;
}


/***/ }),

/***/ 96584:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ PER_PAGE),
/* harmony export */   U: () => (/* binding */ createClient)
/* harmony export */ });
/* harmony import */ var _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45375);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57918);
/* harmony import */ var _octokit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6702);



const PER_PAGE = 100;
const commentReply = _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.object({
    id: _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.number().int().positive(),
    body: _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.string().nullish(),
    html_url: _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.string(),
    user: _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.object({ id: _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.number().int(), login: _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.string(), type: _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.string() }).nullable()
})
    .transform(({ id, body, html_url, user }) => ({
    id,
    body: body ?? '',
    url: html_url,
    author: user === null ? null : { id: user.id, login: user.login, bot: user.type === 'Bot' }
}));
const viewerReply = _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.object({
    viewer: _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.object({ login: _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.string().min(1), databaseId: _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.number().int().nullish() })
});
/** A client for `apiUrl` with the proxy settings of the runner. Loads octokit, so only when there is something to say. */
async function createClient(token, apiUrl) {
    const { request, graphql } = await (0,_octokit_js__WEBPACK_IMPORTED_MODULE_2__/* .connect */ .N)(token, apiUrl);
    const comments = '/repos/{owner}/{repo}/issues/{issue_number}/comments';
    const comment = '/repos/{owner}/{repo}/issues/comments/{comment_id}';
    const at = ({ owner, repo, number }) => ({ owner, repo, issue_number: number });
    const one = ({ owner, repo }, comment_id) => ({ owner, repo, comment_id });
    return {
        // GraphQL, since an installation token such as GITHUB_TOKEN may not ask REST's GET /user who it is.
        async viewer(signal) {
            const reply = await graphql('query { viewer { login databaseId } }', { request: { signal } });
            const { viewer } = (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .understood */ .Se)(viewerReply, reply, 'asking whose the token is');
            return { id: viewer.databaseId ?? null, login: viewer.login };
        },
        async listComments(issue, page, signal) {
            const reply = await request(`GET ${comments}`, {
                ...at(issue),
                per_page: PER_PAGE,
                page,
                request: { signal }
            });
            return (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .understood */ .Se)(_lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.array(commentReply), reply.data, 'listing comments');
        },
        async getComment(issue, id, signal) {
            const reply = await (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .unlessGone */ .Wi)(request(`GET ${comment}`, { ...one(issue, id), request: { signal } }));
            return reply === null ? null : (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .understood */ .Se)(commentReply, reply.data, 'reading a comment');
        },
        async createComment(issue, body, signal) {
            const reply = await request(`POST ${comments}`, { ...at(issue), body, request: { signal } });
            return (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .understood */ .Se)(commentReply, reply.data, 'creating a comment');
        },
        async updateComment(issue, id, body, signal) {
            const reply = await (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .unlessGone */ .Wi)(request(`PATCH ${comment}`, { ...one(issue, id), body, request: { signal } }));
            return reply === null ? null : (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .understood */ .Se)(commentReply, reply.data, 'updating a comment');
        },
        async deleteComment(issue, id, signal) {
            await (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .unlessGone */ .Wi)(request(`DELETE ${comment}`, { ...one(issue, id), request: { signal } }));
        }
    };
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

/***/ 8478:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ MAX_COMMENT_CHARS),
  l: () => (/* binding */ upsertComment)
});

// EXTERNAL MODULE: ./src/lib/errors.ts
var errors = __webpack_require__(97268);
// EXTERNAL MODULE: ./src/github/marker.ts
var marker = __webpack_require__(14329);
// EXTERNAL MODULE: ./src/github/clock.ts
var clock = __webpack_require__(60093);
// EXTERNAL MODULE: ./src/github/client.ts
var client = __webpack_require__(96584);
// EXTERNAL MODULE: ./src/github/retry.ts
var retry = __webpack_require__(48129);
;// CONCATENATED MODULE: ./src/github/own-comments.ts





/** 3,000 comments; on a longer pull request ours is among the first, since comments are listed oldest first. */
const MAX_PAGES = 30;
function isBy(author, who) {
    if (author === null)
        return false;
    if (who === 'some bot')
        return author.bot;
    return 'id' in who ? author.id === who.id : author.login === who.login;
}
/**
 * The comments that this action wrote under one key: they begin with its marker and their author is the token's own
 * account. Anybody can write the marker into a comment; such a stranger's comment is never touched.
 */
class OwnComments {
    client;
    issue;
    key;
    deadline;
    log;
    identity = null;
    constructor(client, issue, key, deadline, log) {
        this.client = client;
        this.issue = issue;
        this.key = key;
        this.deadline = deadline;
        this.log = log;
    }
    /** The author of what the token just wrote is the token's account; nobody needs to be asked then. */
    learn(written) {
        if (written.author !== null)
            this.identity = { id: written.author.id };
    }
    /** Oldest first. */
    async list() {
        return this.pick(await this.all((page) => this.retried('listing comments', page)));
    }
    /** As `list`, each page asked for once: the lookup between two attempts of a write. */
    async listOnce(signal) {
        return this.pick(await this.all((page) => this.client.listComments(this.issue, page, signal)));
    }
    retried(what, page) {
        return (0,retry/* withRetry */.b)((signal) => this.client.listComments(this.issue, page, signal), {
            deadline: this.deadline,
            log: this.log,
            what
        });
    }
    async all(read) {
        const found = [];
        for (let page = 1; page <= MAX_PAGES; page++) {
            const comments = await read(page);
            found.push(...comments);
            if (comments.length < client/* PER_PAGE */.E)
                return found;
        }
        this.log.debug(`only the first ${MAX_PAGES * client/* PER_PAGE */.E} comments were read`);
        return found;
    }
    async pick(comments) {
        const marked = comments.flatMap(({ id, body, url, author }) => {
            const order = (0,marker/* readMarker */.t7)(body, this.key);
            return order === null ? [] : [{ id, body, url, order, author }];
        });
        if (marked.length === 0)
            return [];
        const who = (this.identity ??= await this.whoAmI());
        return marked
            .filter(({ author }) => isBy(author, who))
            .map(({ id, body, url, order }) => ({ id, body, url, order }))
            .sort((a, b) => a.id - b.id);
    }
    async whoAmI() {
        try {
            const { id, login } = await (0,retry/* withRetry */.b)((signal) => this.client.viewer(signal), {
                deadline: this.deadline,
                log: this.log,
                what: 'asking whose the token is',
                maxAttempts: 3
            });
            return id === null ? { login } : { id };
        }
        catch (error) {
            if (error instanceof clock/* DeadlineError */.j3)
                throw error;
            // A marker by a person is then still a stranger's: workflow tokens belong to bots.
            this.log.debug(`the token's account is not known (${(0,errors/* describeError */.Uc)(error)}); only comments by bots count as ours`);
            return 'some bot';
        }
    }
}

;// CONCATENATED MODULE: ./src/github/comment.ts




/** GitHub refuses a longer body. It counts characters; we count UTF-16 units, which are never fewer. */
const MAX_COMMENT_CHARS = 65_536;
/**
 * After a write we wait this long and look again: long against the one round trip between another run's reading
 * and its writing, short against a job.
 */
const SETTLE_MS = 1500;
const SETTLE_JITTER_MS = 1000;
const MAX_ROUNDS = 10;
/** From this round on the duplicates of other runs are taken for orphans of cancelled ones. */
const HELP_FROM_ROUND = 2;
/** GitHub may store line ends and a last newline in its own way; that is no change. */
function sameText(a, b) {
    const plain = (text) => text.replaceAll('\r\n', '\n').trimEnd();
    return plain(a) === plain(b);
}
/**
 * Leave exactly one comment of this key on a pull request: that of the newest run.
 *
 * GitHub has no conditional write for comments, so that runs agree by what all of them can see. The comment with the
 * lowest id stays. A run creates only where none of ours is listed; a write is read back after a pause and
 * repeated until it holds; what belongs to a newer run is never overwritten, by reading the comment directly before
 * each write. A run deletes its own duplicate as soon as a newer text stands, and what cancelled runs left behind
 * when it is still there after two rounds. Every round starts from a new listing.
 *
 * @throws GateError `publish` and octokit's errors; `explainComment` turns them into advice.
 */
async function upsertComment(client, request, means) {
    const { key, runOrder, owner, repo, number } = request;
    const mine = { order: runOrder, body: `${(0,marker/* renderMarker */.Bd)(key, runOrder)}\n${request.body}` };
    if (mine.body.length > MAX_COMMENT_CHARS) {
        throw new errors/* GateError */.ue('publish', `the comment has ${mine.body.length} characters; GitHub takes 65,536`, {
            remedy: 'see the job summary for the whole report'
        });
    }
    return new Upsert(client, { owner, repo, number }, key, mine, means).run();
}
class Upsert {
    client;
    issue;
    key;
    mine;
    means;
    own;
    /** The comment that this run created, while it is not known to be deleted. */
    created = null;
    /** What stands since our last write. */
    result = null;
    constructor(client, issue, key, mine, means) {
        this.client = client;
        this.issue = issue;
        this.key = key;
        this.mine = mine;
        this.means = means;
        this.own = new OwnComments(client, issue, key, means.deadline, means.log);
    }
    async run() {
        const { deadline } = this.means;
        for (let round = 0; round < MAX_ROUNDS; round++) {
            const settled = await this.round(round >= HELP_FROM_ROUND);
            if (settled !== null)
                return settled;
            const pause = SETTLE_MS + deadline.clock.random() * SETTLE_JITTER_MS;
            // The comment stands; looking again is not worth failing for.
            if (this.result !== null && deadline.remaining() <= pause)
                return this.result;
            await deadline.wait(pause, 'waiting for other runs');
        }
        if (this.result !== null)
            return this.result;
        throw new errors/* GateError */.ue('publish', 'other runs kept changing the comment', { remedy: 'run the job again' });
    }
    /**
     * List, then write what is missing.
     * @param helping also finish what other runs have begun and, it seems, will not finish.
     * @returns the result when there was nothing left to do, else null.
     */
    async round(helping) {
        const ours = await this.own.list();
        const target = ours[0];
        if (target === undefined) {
            await this.create();
            return null;
        }
        const newest = ours.reduce((a, b) => ((0,marker/* compareOrder */.wn)(b.order, a.order) > 0 ? b : a), this.mine);
        const superseded = newest !== this.mine;
        const at = (action) => ({
            action,
            id: target.id,
            url: target.url
        });
        let wrote = false;
        if ((!superseded || helping) && !sameText(target.body, newest.body)) {
            if (!(await this.replace(target, newest)))
                return null;
            wrote = true;
            this.result = at(superseded ? 'superseded' : this.result?.action === 'created' ? 'created' : 'updated');
        }
        for (const { id } of ours.slice(1)) {
            if (id !== this.created && !helping)
                continue;
            await this.retried('deleting a duplicate comment', (signal) => this.client.deleteComment(this.issue, id, signal));
            if (id === this.created)
                this.created = null;
            wrote = true;
        }
        if (superseded)
            this.result = at('superseded');
        if (!wrote && ours.length === 1)
            return this.result ?? at('unchanged');
        // The newer run looks after the rest, unless the comment that has to stay is the one we created.
        return superseded && this.created !== target.id && !helping ? at('superseded') : null;
    }
    async create() {
        const made = await this.retried('creating the comment', (signal) => this.client.createComment(this.issue, this.mine.body, signal), async (signal) => (await this.own.listOnce(signal)).find(({ order }) => (0,marker/* compareOrder */.wn)(order, this.mine.order) === 0));
        if ('author' in made)
            this.own.learn(made);
        this.created = made.id;
        this.result = { action: 'created', id: made.id, url: made.url };
    }
    /**
     * Write `entry` over the comment unless a newer run's text stands there; each attempt reads directly before it writes.
     * @returns false when it was not written, since the comment is gone or newer: time for a new listing.
     */
    replace(target, entry) {
        return this.retried('updating the comment', async (signal) => {
            const current = await this.client.getComment(this.issue, target.id, signal);
            if (current === null)
                return false;
            const order = (0,marker/* readMarker */.t7)(current.body, this.key);
            if (order !== null && (0,marker/* compareOrder */.wn)(order, entry.order) > 0)
                return false;
            // What an attempt before this one wrote, its answer lost.
            if (sameText(current.body, entry.body))
                return true;
            return (await this.client.updateComment(this.issue, target.id, entry.body, signal)) !== null;
        });
    }
    retried(what, operation, lookup) {
        return (0,retry/* withRetry */.b)(operation, { ...this.means, what, ...(lookup === undefined ? {} : { lookup }) });
    }
}


/***/ }),

/***/ 96299:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ye: () => (/* binding */ artifactsOfRun),
/* harmony export */   bk: () => (/* binding */ downloadArtifact),
/* harmony export */   gx: () => (/* binding */ ArtifactGone),
/* harmony export */   x8: () => (/* binding */ artifactsNamed)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45375);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97268);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10228);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57918);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48129);






const PER_PAGE = 100;
const MAX_PAGES = 5;
const listing = _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.object({
    total_count: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.number(),
    artifacts: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.array(_lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.object({
        id: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.int().positive(),
        name: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.string(),
        size_in_bytes: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.number(),
        expired: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.boolean(),
        workflow_run: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.object({
            id: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.int().positive().optional(),
            repository_id: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.number().optional(),
            head_repository_id: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.number().optional(),
            head_branch: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.string().optional()
        })
            .nullish()
    }))
});
/** It was in the list, and is no more: expired, or deleted by somebody meanwhile. */
class ArtifactGone extends _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue {
    constructor({ name }) {
        super('publish', `the artifact ${JSON.stringify(name.slice(0, 100))} is no longer there`, {
            remedy: 'run the job that leaves it again'
        });
    }
}
/** One page of a listing. @param page from 1. @returns `more` where another page follows */
async function page(request, route, parameters, means) {
    const what = 'listing the artifacts';
    const { data } = await (0,_retry_js__WEBPACK_IMPORTED_MODULE_5__/* .withRetry */ .b)((signal) => request(route, { ...parameters, per_page: PER_PAGE, request: { signal } }), { ...means, what });
    const { artifacts } = (0,_faults_js__WEBPACK_IMPORTED_MODULE_4__/* .understood */ .Se)(listing, data, what);
    return { artifacts, more: artifacts.length === PER_PAGE };
}
/** The artifacts of a run that have not expired. @throws octokit's errors, DeadlineError */
async function artifactsOfRun(request, repository, run_id, means) {
    const found = [];
    for (let nth = 1; nth <= MAX_PAGES; nth++) {
        const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts';
        const { artifacts, more } = await page(request, route, { ...repository, run_id, page: nth }, means);
        for (const { id, name, size_in_bytes, expired } of artifacts)
            if (!expired)
                found.push({ id, name, size: size_in_bytes });
        if (!more)
            break;
    }
    return found;
}
/**
 * One page of the repository's artifacts of a name, as GitHub sorts them: newest first.
 * @param nth from 1. @returns `more` where another page follows. @throws octokit's errors, DeadlineError
 */
async function artifactsNamed(request, repository, name, nth, means) {
    const route = 'GET /repos/{owner}/{repo}/actions/artifacts';
    const { artifacts, more } = await page(request, route, { ...repository, name, page: nth }, means);
    const found = artifacts
        .filter((artifact) => artifact.name === name)
        .map(({ id, size_in_bytes, expired, workflow_run: run }) => ({
        id,
        name,
        size: size_in_bytes,
        expired,
        run: run?.id === undefined
            ? null
            : {
                id: run.id,
                head_branch: run.head_branch ?? null,
                own: run.repository_id !== undefined && run.repository_id === run.head_repository_id
            }
    }));
    return { found, more };
}
/**
 * Download an artifact to a new file. GitHub answers with a redirect to its store, which must not see the token; the store
 * hands out a zip, or the file itself where it was uploaded un-zipped.
 * @param maxBytes more is refused while it comes, whatever was announced
 * @throws ArtifactGone, GateError `limit`, `publish`; octokit's errors
 */
async function downloadArtifact(request, repository, artifact, target, means) {
    const tooLarge = () => new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue('limit', `the artifact ${JSON.stringify(artifact.name.slice(0, 100))} is too large`, {
        remedy: `at most ${target.maxBytes} bytes are read`
    });
    if (artifact.size > target.maxBytes)
        throw tooLarge();
    const answer = await (0,_faults_js__WEBPACK_IMPORTED_MODULE_4__/* .unlessGone */ .Wi)((0,_retry_js__WEBPACK_IMPORTED_MODULE_5__/* .withRetry */ .b)((signal) => request('GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}', {
        ...repository,
        artifact_id: artifact.id,
        archive_format: 'zip',
        request: { signal, redirect: 'manual' }
    }), { ...means, what: 'asking for an artifact' }));
    if (answer === null)
        throw new ArtifactGone(artifact);
    const { location } = answer.headers;
    if (typeof location !== 'string' || !URL.canParse(location)) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue('publish', 'GitHub did not say where the artifact is', {
            remedy: 'run the job again'
        });
    }
    await means.deadline.limit(async (signal) => {
        const reply = await fetch(location, { signal });
        if (reply.status === 404 || reply.status === 410)
            throw new ArtifactGone(artifact);
        if (!reply.ok || reply.body === null) {
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue('publish', `the artifact store answered with HTTP ${reply.status}`, {
                remedy: 'run the job again'
            });
        }
        const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(target.file, 'wx', 0o600);
        try {
            let bytes = 0;
            for await (const chunk of reply.body) {
                bytes += chunk.length;
                if (bytes > target.maxBytes)
                    throw tooLarge();
                (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeAll */ .f4)(fd, chunk);
            }
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
        }
    }, means.deadline.remaining());
}


/***/ }),

/***/ 69576:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ explainComment),
/* harmony export */   w: () => (/* binding */ explainArtifact)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97268);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60093);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57918);



/** Why a token may not write, and what would allow it. */
function readOnly(context) {
    if (context.is_fork && context.event !== 'pull_request_target') {
        return ('this run comes from a fork, so its token is read-only: publish the comment from a workflow with ' +
            '`on: workflow_run`, which runs in this repository');
    }
    if (context.actor === 'dependabot[bot]') {
        return ('this run was started by Dependabot, so its token is read-only: grant `permissions: pull-requests: write` in ' +
            'the workflow, or publish the comment from a workflow with `on: workflow_run`');
    }
    return 'the token may not write comments: grant the job `permissions: pull-requests: write`';
}
function refused(fault, context) {
    const { status, message } = fault;
    const said = `HTTP ${status}: ${message.slice(0, 300)}`;
    if (/locked/i.test(message))
        return `the conversation is locked; unlock it (${said})`;
    switch (status) {
        case 401:
            return `the token is not valid or has expired: pass a valid \`github-token\` (${said})`;
        case 403:
            return `${readOnly(context)} (${said})`;
        case 404:
            return ('the pull request is not there or the token may not see it: grant the job `permissions: ' +
                `pull-requests: write\` and pass a \`github-token\` of this repository (${said})`);
        case 410:
            return `comments are switched off in this repository (${said})`;
        default:
            return `GitHub refused the comment (${said})`;
    }
}
function sayFault(error, fault, context) {
    switch (fault.kind) {
        case 'refused':
            return refused(fault, context);
        case 'rate-limit':
            return (`GitHub's rate limit is used up for ${Math.ceil(fault.waitMs / 1000)} s more: run the job again later, ` +
                'raise `publish-timeout`, or let fewer jobs publish at once');
        case 'no-answer':
            return (`GitHub did not answer at ${new URL(context.api_url).host}${fault.code === null ? '' : ` (${fault.code})`}: ` +
                'check that the runner may reach it, and run the job again');
        case 'server':
            return `GitHub answered with HTTP ${fault.status} again and again: see githubstatus.com, and run the job again`;
        default:
            return (0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeError */ .Uc)(error);
    }
}
/** Why the comment could not be written, and the permission or setting that would allow it. */
function explainComment(error, context, now) {
    if (error instanceof _clock_js__WEBPACK_IMPORTED_MODULE_1__/* .DeadlineError */ .j3 && error.cause !== undefined) {
        return `${sayFault(error.cause, (0,_faults_js__WEBPACK_IMPORTED_MODULE_2__/* .faultOf */ .Kl)(error.cause, now), context)} (${(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeError */ .Uc)(error)})`;
    }
    return sayFault(error, (0,_faults_js__WEBPACK_IMPORTED_MODULE_2__/* .faultOf */ .Kl)(error, now), context);
}
/** Why an artifact was not uploaded. The artifact client tells its errors apart by name or text only. */
function explainArtifact(error) {
    if (error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue)
        return (0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeError */ .Uc)(error);
    const text = error instanceof Error ? error.message : String(error);
    const first = text.split('\n', 1)[0]?.slice(0, 300) ?? '';
    if (/storage quota|insufficient usage/i.test(text)) {
        return `the artifact storage quota is used up: delete old artifacts, shorten their retention or raise the limit (${first})`;
    }
    if (/Unable to make request|ECONN|ENOTFOUND|ETIMEDOUT|EAI_AGAIN|stalled/.test(text)) {
        return `the artifact service could not be reached: allow the runner to reach it, and run the job again (${first})`;
    }
    if (/\((401|403)\)/.test(text)) {
        return `the artifact service refused the job's token: check that Actions may store artifacts here (${first})`;
    }
    return `the artifact service failed: see githubstatus.com, and run the job again (${first})`;
}


/***/ }),

/***/ 57918:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kl: () => (/* binding */ faultOf),
/* harmony export */   Se: () => (/* binding */ understood),
/* harmony export */   Wi: () => (/* binding */ unlessGone)
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
/** The answer to a request; null where what it asks for is no more, such as what was deleted meanwhile (404, 410). @throws its other errors */
async function unlessGone(answer) {
    try {
        return await answer;
    }
    catch (error) {
        const fault = faultOf(error, 0);
        if (fault.kind === 'refused' && (fault.status === 404 || fault.status === 410))
            return null;
        throw error;
    }
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

/***/ 14329:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bd: () => (/* binding */ renderMarker),
/* harmony export */   t7: () => (/* binding */ readMarker),
/* harmony export */   wn: () => (/* binding */ compareOrder)
/* harmony export */ });
/** Positive when `a` is the newer run. */
function compareOrder(a, b) {
    return a.runId - b.runId || a.attempt - b.attempt;
}
/** A key as it may stand inside an HTML comment: no white space, no `>`, no two dashes in a row. */
function encodeKey(key) {
    return encodeURIComponent(key.toWellFormed()).replace(/--+|^-|-$/g, (dashes) => '%2D'.repeat(dashes.length));
}
/** The hidden first line of a comment: whose it is, and which run wrote it. */
function renderMarker(key, order) {
    return `<!-- provenance-gates:${encodeKey(key)} run=${order.runId} attempt=${order.attempt} -->`;
}
/**
 * The run that wrote a comment with this key; null for any other comment. Only the very start counts: a reply that
 * quotes ours begins with `>`.
 */
function readMarker(body, key) {
    const match = /^<!-- provenance-gates:(\S+) run=(\d{1,15}) attempt=(\d{1,9}) -->/.exec(body);
    if (match === null || match[1] !== encodeKey(key))
        return null;
    return { runId: Number(match[2]), attempt: Number(match[3]) };
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

/***/ 88353:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ writeOutputs)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97268);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10228);




/**
 * Set the action's outputs in the runner's file, with a delimiter that no value can guess ("Workflow commands",
 * multiline strings, docs.github.com). All of them in one write: a full disk leaves none half-written.
 * @throws GateError `io` when GITHUB_OUTPUT is not set or cannot be written.
 */
function writeOutputs(file, outputs) {
    const names = Object.keys(outputs);
    if (names.length === 0)
        return;
    if (file === undefined || file === '') {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue('io', 'the outputs could not be set: GITHUB_OUTPUT is not set', {
            remedy: 'run on a runner that gives a file for outputs'
        });
    }
    const text = names.map((name) => {
        if (!/^[A-Za-z_][A-Za-z0-9_-]*$/.test(name)) {
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue('io', `${JSON.stringify(name)} is no name for an output`, {
                remedy: 'use letters, digits, - and _'
            });
        }
        const delimiter = `ghadelimiter_${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
        return `${name}<<${delimiter}\n${outputs[name] ?? ''}\n${delimiter}\n`;
    });
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.appendFileSync)(file, text.join(''));
    }
    catch (error) {
        throw (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_3__/* .ioError */ .bD)(error, 'the file for outputs', 'check free space on the runner');
    }
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

/***/ 59496:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ requireFew),
/* harmony export */   L: () => (/* binding */ ownVerdicts)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97268);
/* harmony import */ var _verdicts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25007);



const MAX_CANDIDATES = 20;
/**
 * The verdicts of the run that a pack is of: they lie in the evidence directory that they name themselves. A repository may hold
 * files of that name, too; two that both say so would let one be judged and the other be read.
 * @param candidates names in the pack that `isVerdicts` finds; at least one
 * @param read one of them, or throws GateError
 * @param refuse the error for what is wrong with the pack
 * @throws GateError where none, or more than one, is the run's own
 */
function ownVerdicts(candidates, read, refuse) {
    requireFew(candidates, refuse);
    const own = [];
    let unreadable;
    for (const name of candidates) {
        try {
            const verdicts = read(name);
            if (liesWhereItSays(name, verdicts))
                own.push({ name, verdicts });
        }
        catch (error) {
            if (!(error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue))
                throw error;
            unreadable ??= error;
        }
    }
    const [found, other] = own;
    if (found === undefined)
        throw unreadable ?? refuse(`${candidates[0] ?? ''} does not lie in the evidence directory that it names`);
    if (other !== undefined)
        throw refuse(`${found.name} and ${other.name} both claim to be the verdicts of this run`);
    return found;
}
/** Before any of them is unpacked. @throws GateError */
function requireFew(candidates, refuse) {
    if (candidates.length > MAX_CANDIDATES)
        throw refuse(`the pack holds ${candidates.length} files called ${_verdicts_js__WEBPACK_IMPORTED_MODULE_2__.VERDICTS_FILE}`);
}
function liesWhereItSays(name, { settings }) {
    const said = settings.find((row) => row.name === 'evidence-dir')?.value ?? 'evidence';
    return node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.join(said, _verdicts_js__WEBPACK_IMPORTED_MODULE_2__.VERDICTS_FILE) === name;
}


/***/ }),

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

/***/ 55548:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bn: () => (/* binding */ EntryDigest),
/* harmony export */   b1: () => (/* binding */ LIMITS),
/* harmony export */   oG: () => (/* binding */ Digests)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39905);


const LIMITS = {
    entries: 200_000,
    nameBytes: 64 * 1024 ** 2,
    bytes: 8 * 1024 ** 3,
    keptBytes: 64 * 1024 ** 2,
    keptTotal: 256 * 1024 ** 2
};
/** One entry while its content goes by. */
class EntryDigest {
    name;
    declared;
    sink;
    #hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    #kept;
    #size = 0;
    constructor(name, declared, keep = false, sink) {
        this.name = name;
        this.declared = declared;
        this.sink = sink;
        this.#kept = keep ? [] : undefined;
    }
    /** Nothing but size and digest is wanted: it does not matter who reads the content. */
    get plain() {
        return this.#kept === undefined && this.sink === undefined;
    }
    /** @throws GateError as soon as there is more than the archive declared: a bomb ends here. */
    update(bytes) {
        this.#size += bytes.length;
        if (this.#size > this.declared)
            throw (0,_input_js__WEBPACK_IMPORTED_MODULE_1__/* .damaged */ .q)(`${this.name} has more content than its header says`);
        this.#hash.update(bytes);
        this.#kept?.push(Buffer.from(bytes));
        this.sink?.write(bytes);
    }
    end() {
        if (this.#size !== this.declared)
            throw (0,_input_js__WEBPACK_IMPORTED_MODULE_1__/* .damaged */ .q)(`${this.name} has less content than its header says`);
        const kept = this.#kept;
        this.sink?.end();
        return {
            name: this.name,
            size: this.#size,
            sha256: this.#hash.digest('hex'),
            ...(kept === undefined ? {} : { content: Buffer.concat(kept) })
        };
    }
}
/** Opens entries within the limits. With `sinkFor`, those that neither are kept nor have a sink are passed over. */
class Digests {
    keep;
    limits;
    sinkFor;
    #entries = 0;
    #nameBytes = 0;
    #bytes = 0;
    #kept = 0;
    #sinks = [];
    constructor(keep, limits, sinkFor) {
        this.keep = keep;
        this.limits = limits;
        this.sinkFor = sinkFor;
    }
    /** @returns undefined for an entry to pass over. @throws GateError when the archive holds more than the limits. */
    open(name, size) {
        const { entries, nameBytes, bytes, keptBytes, keptTotal } = this.limits;
        this.#entries++;
        this.#nameBytes += Buffer.byteLength(name);
        this.#bytes += size;
        if (this.#entries > entries)
            throw (0,_input_js__WEBPACK_IMPORTED_MODULE_1__/* .damaged */ .q)(`the archive has more than ${entries} entries`);
        if (this.#nameBytes > nameBytes)
            throw (0,_input_js__WEBPACK_IMPORTED_MODULE_1__/* .damaged */ .q)(`the names in the archive have more than ${nameBytes} bytes`);
        if (!(this.#bytes <= bytes))
            throw (0,_input_js__WEBPACK_IMPORTED_MODULE_1__/* .damaged */ .q)(`the archive unpacks to more than ${bytes} bytes`);
        const keep = this.keep(name);
        if (keep)
            this.#kept += size;
        if (keep && (size > keptBytes || this.#kept > keptTotal))
            throw (0,_input_js__WEBPACK_IMPORTED_MODULE_1__/* .damaged */ .q)(`${name} has ${size} bytes, too many to be read into memory`);
        const sink = this.sinkFor?.(name);
        if (sink !== undefined)
            this.#sinks.push(sink);
        if (this.sinkFor !== undefined && sink === undefined && !keep)
            return undefined;
        return new EntryDigest(name, size, keep, sink);
    }
    /** All sinks are done with, whether the archive could be read or not. */
    close() {
        for (const sink of this.#sinks.splice(0))
            sink.close();
    }
}


/***/ }),

/***/ 39905:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ Input),
/* harmony export */   q: () => (/* binding */ damaged)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97268);


/** What an archive must not be. The message says what is wrong with the bytes; the remedy is the same for all. */
function damaged(what, cause) {
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue('evidence', what, { remedy: 'get the pack again from where it was made', cause });
}
const PIECE = 1024 * 1024;
/** An archive being read: an open file, every read inside its bounds. */
class Input {
    fd;
    size;
    constructor(fd, size) {
        this.fd = fd;
        this.size = size;
    }
    /** @throws GateError when the bytes are not all there. */
    read(at, length, into) {
        if (at < 0 || length < 0 || at + length > this.size)
            throw damaged('a record points outside of the archive');
        const bytes = into ?? Buffer.allocUnsafe(length);
        for (let n = 0; n < length;) {
            const got = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(this.fd, bytes, n, length - n, at + n);
            if (got === 0)
                throw damaged('the archive shrank while it was read');
            n += got;
        }
        return bytes;
    }
    #block = Buffer.alloc(0);
    /** As `read`, into a buffer that the next call writes over. */
    borrow(at, length) {
        if (this.#block.length < length)
            this.#block = Buffer.allocUnsafeSlow(Math.max(length, PIECE));
        return this.read(at, length, this.#block.subarray(0, length));
    }
    /** As `range`; each piece is gone when the next one comes. */
    *borrowed(at, length) {
        for (let n = 0; n < length; n += PIECE)
            yield this.borrow(at + n, Math.min(PIECE, length - n));
    }
    /** The bytes of a range, in pieces. */
    *range(at, length, piece = PIECE) {
        for (let n = 0; n < length; n += piece)
            yield this.read(at + n, Math.min(piece, length - n));
    }
}


/***/ }),

/***/ 750:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readArchive),
/* harmony export */   o: () => (/* binding */ readWanted)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97268);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10228);
/* harmony import */ var _digests_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55548);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39905);
/* harmony import */ var _seal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5292);







function formatOf(input, shown) {
    const magic = input.read(0, Math.min(4, input.size));
    if (magic.length === 4 && magic.toString('latin1') === 'PK\x03\x04')
        return 'zip';
    if (magic[0] === 0x1f && magic[1] === 0x8b)
        return 'tar.gz';
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue('evidence', `${shown} is neither a zip nor a tar.gz`, {
        remedy: 'name an evidence pack; one that was one is damaged at its start',
        place: { file: shown }
    });
}
/** Open an archive for as long as `use` reads it. @throws GateError `evidence` when it is none, `io` */
async function withArchive(file, use) {
    const shown = node_path__WEBPACK_IMPORTED_MODULE_1___default().basename(file);
    let fd;
    try {
        // Without waiting for the other end, should it be a FIFO.
        fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
    }
    catch (error) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue('evidence', (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_3__/* .ioError */ .bD)(error, file, '').message, {
            remedy: 'name an evidence pack',
            cause: error
        });
    }
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd);
        if (!stat.isFile())
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue('evidence', `${shown} is not a regular file`, { remedy: 'name an evidence pack' });
        const input = new _input_js__WEBPACK_IMPORTED_MODULE_5__/* .Input */ .p(fd, stat.size);
        return await use(input, formatOf(input, shown));
    }
    catch (error) {
        if (error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue || (0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemCode */ .xU)(error) === undefined)
            throw error;
        throw (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_3__/* .ioError */ .bD)(error, shown, 'check the disk');
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
}
/** The entries that `digests` asks for, in order; a `problem` and none of them where the archive is damaged. */
async function readEntries(input, format, end, digests) {
    try {
        if (format === 'zip') {
            const { readZip } = await __webpack_require__.e(/* import() */ 6948).then(__webpack_require__.bind(__webpack_require__, 66948));
            return { files: await readZip(input, end, digests) };
        }
        const [{ readGzip }, { readTar }] = await Promise.all([
            __webpack_require__.e(/* import() */ 353).then(__webpack_require__.bind(__webpack_require__, 80353)),
            __webpack_require__.e(/* import() */ 5233).then(__webpack_require__.bind(__webpack_require__, 75233))
        ]);
        return { files: await readTar(readGzip(input, end), digests) };
    }
    catch (error) {
        if (!(error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue) || error.code !== 'evidence')
            throw error;
        return { files: [], problem: error.message };
    }
    finally {
        digests.close();
    }
}
/**
 * Read an archive that is not trusted, without writing anything anywhere: every entry's size and digest, and the
 * content of those that `keep` names.
 * @throws GateError `evidence` when it is no archive at all, `io` when it cannot be read. Damage inside is a `problem`.
 */
async function readArchive(file, keep, limits = _digests_js__WEBPACK_IMPORTED_MODULE_4__/* .LIMITS */ .b1) {
    return withArchive(file, async (input, format) => {
        const frame = (0,_seal_js__WEBPACK_IMPORTED_MODULE_6__/* .findSeal */ .bo)(input, format);
        // While other threads inflate, this one has time for the seal. Both end before the file is closed.
        const [sealed, read] = await Promise.allSettled([
            (0,_seal_js__WEBPACK_IMPORTED_MODULE_6__/* .checkSeal */ ._L)(input, frame, format),
            readEntries(input, format, frame.end, new _digests_js__WEBPACK_IMPORTED_MODULE_4__/* .Digests */ .oG(keep, limits))
        ]);
        if (sealed.status === 'rejected')
            throw sealed.reason;
        if (read.status === 'rejected')
            throw read.reason;
        const { state: seal, sha256 } = sealed.value;
        return { format, bytes: input.size, sha256, seal, ...read.value };
    });
}
/**
 * Read some entries of an archive: those that `keep` names are kept, those that `sinkFor` names go to their sinks, before
 * anything about them is known to be right; all others, and the seal, are not looked at.
 * @throws GateError as readArchive
 */
async function readWanted(file, keep, sinkFor) {
    return withArchive(file, (input, format) => readEntries(input, format, (0,_seal_js__WEBPACK_IMPORTED_MODULE_6__/* .findSeal */ .bo)(input, format).end, new _digests_js__WEBPACK_IMPORTED_MODULE_4__/* .Digests */ .oG(keep, _digests_js__WEBPACK_IMPORTED_MODULE_4__/* .LIMITS */ .b1, sinkFor)));
}


/***/ }),

/***/ 5292:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jn: () => (/* binding */ sealBytes),
/* harmony export */   _L: () => (/* binding */ checkSeal),
/* harmony export */   bo: () => (/* binding */ findSeal),
/* harmony export */   qU: () => (/* binding */ sealLength)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97268);




/**
 * The last bytes of a pack of ours say the SHA-256 of all bytes before them. Digests of the contents alone would
 * not notice every change: a deflate stream has bits that decode to the same text whatever they are (RFC 1951
 * pads blocks, and one match may be told in several ways), and headers hold times and modes. A zip carries it as the
 * archive comment, a tar.gz as the comment of a second, empty gzip member, which every reader of RFC 1952 skips.
 */
const LABEL = 'provenance-gates sha256 of everything before: ';
const GZIP_MEMBER = Buffer.from([0x1f, 0x8b, 8, 0x10, 0, 0, 0, 0, 0, 255]);
/** End of the comment, an empty final block, CRC-32 and length of nothing. */
const GZIP_END = Buffer.from([0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
const FRAMES = {
    zip: { before: Buffer.from(LABEL), after: Buffer.alloc(0) },
    'tar.gz': { before: Buffer.concat([GZIP_MEMBER, Buffer.from(LABEL)]), after: GZIP_END }
};
const HEX = 64;
function sealLength(format) {
    return FRAMES[format].before.length + HEX + FRAMES[format].after.length;
}
/** The seal that says `hex`. */
function sealBytes(format, hex) {
    return Buffer.concat([FRAMES[format].before, Buffer.from(hex), FRAMES[format].after]);
}
/** What the last bytes say, without a look at those before them. */
function findSeal(input, format) {
    const length = sealLength(format);
    const end = input.size - length;
    if (end < 0)
        return { end: input.size, tail: input.read(0, input.size), framed: false };
    const tail = input.read(end, length);
    const { before, after } = FRAMES[format];
    const framed = tail.subarray(0, before.length).equals(before) && tail.subarray(before.length + HEX).equals(after);
    return { end: framed ? end : input.size, tail, framed };
}
/** Hashed in one go, between the turns of whoever reads the entries: that one first, since it starts other threads. */
const TURN_BYTES = 4 * 1024 * 1024;
/** Hash the file, and compare what its seal says. @throws GateError `io` when it shrinks meanwhile */
async function checkSeal(input, { tail, framed }, format) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const length = input.size - tail.length;
    const block = Buffer.allocUnsafe(Math.min(1024 * 1024, Math.max(length, 1)));
    let turn = 0;
    for (let position = 0; position < length;) {
        if (position >= turn) {
            turn = position + TURN_BYTES;
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setImmediate)();
        }
        const n = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(input.fd, block, 0, Math.min(block.length, length - position), position);
        if (n === 0)
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .ue('io', 'the archive shrank while it was read', { remedy: 'run again' });
        hash.update(block.subarray(0, n));
        position += n;
    }
    const expected = hash.copy().digest('hex');
    const sha256 = hash.update(tail).digest('hex');
    if (!framed)
        return { state: 'none', sha256 };
    return { state: tail.equals(sealBytes(format, expected)) ? 'ok' : 'broken', sha256 };
}


/***/ }),

/***/ 14031:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $v: () => (/* binding */ mdHtml),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   T3: () => (/* binding */ mdUrl),
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   _v: () => (/* binding */ codeParts),
/* harmony export */   bC: () => (/* binding */ mdText),
/* harmony export */   eC: () => (/* binding */ scriptJson),
/* harmony export */   kc: () => (/* binding */ logText),
/* harmony export */   pS: () => (/* binding */ mdWords),
/* harmony export */   xs: () => (/* binding */ mdCode)
/* harmony export */ });
/**
 * Names of tests, files, branches and datasets are data that anybody may choose. Nothing of them may act: not as
 * markdown, not as HTML, not as a mention or a reference on GitHub, not as a control character in a terminal.
 */
/**
 * Characters that cannot be seen or that reorder what can be seen (controls, bidi and zero-width characters, line
 * separators, private use, unpaired surrogates) written out as `\u{202e}`; line breaks and tabs become spaces.
 */
function visible(text) {
    return text
        .replace(/[\t\n\v\f\r\u2028\u2029]+/g, ' ')
        .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, (c) => `\\u{${(c.codePointAt(0) ?? 0).toString(16)}}`);
}
const HTML = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** For HTML text and for attribute values in quotes. */
function escapeHtml(text) {
    return visible(text).replace(/[&<>"']/g, (c) => HTML[c] ?? c);
}
/** A zero-width space: GitHub looks for mentions after it has decoded entities, so that an entity does not help. */
const BREAK = '&#8203;';
/** What GitHub would turn into a link, a mention, a reference or an emoji, with a break put into it. */
function withBreaks(text) {
    return text
        .replace(/@/g, `&#64;${BREAK}`)
        .replace(/(?<!&)#/g, `&#35;${BREAK}`)
        .replace(/\b(GH)-(?=\d)/gi, `$1-${BREAK}`)
        .replace(/:(?=\/\/)/g, `&#58;${BREAK}`)
        .replace(/:(?=[a-z+-][\w+-]*:)/gi, `:${BREAK}`)
        .replace(/\b(www)\./gi, `$1.${BREAK}`);
}
/** One line, as it will be read: nothing hidden, white space folded to single spaces. */
function line(text) {
    return visible(text).trim().replace(/ {2,}/g, ' ');
}
function mdInline(text) {
    const escaped = text
        .replace(/&/g, '&amp;')
        .replace(/<(?![=\s\d])/g, '&lt;') // `<= 5` can open no tag
        .replace(/^>(?!=)|(?<=-)>/g, '&gt;')
        .replace(/\\/g, '&#92;')
        .replace(/\|/g, '&#124;')
        .replace(/`/g, '&#96;')
        .replace(/\$/g, '&#36;') // GitHub reads $x$ as mathematics
        .replace(/[*~[\]]/g, '\\$&')
        .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
        .replace(/^[-+](?=[\s-]|$)|^=+\s*$/, '\\$&')
        .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');
    return withBreaks(escaped);
}
/**
 * For a line of GitHub-flavoured markdown outside code, table cells included: reads as the same words, and is
 * never markup. White space is folded to single spaces.
 */
function mdText(text) {
    return mdInline(line(text));
}
/**
 * A sentence of ours in parts. We mark a command with backticks, as one does in a terminal; a name in the sentence may
 * hold some too, so that each part has to be escaped all the same: a name can look like code, and do no more.
 */
function codeParts(text) {
    const pieces = text.split(/(?<![\p{L}\p{N}`])`(?! )([^`]+)(?<! )`(?![\p{L}\p{N}`])/u);
    return pieces.map((piece, i) => ({ text: piece, code: i % 2 === 1 })).filter((part) => part.text !== '');
}
/** mdText for a sentence of ours: what stands between backticks is code, to be copied as it is. */
function mdWords(text) {
    return codeParts(line(text))
        .map((part) => (part.code ? mdCode(part.text) : mdInline(part.text)))
        .join('');
}
/** For text inside an HTML block of markdown (`<summary>`), where markdown itself is not read. */
function mdHtml(text) {
    return withBreaks(escapeHtml(text).replace(/&#39;/g, "'"));
}
/** Characters that mean nothing between two backticks, in a table cell or out of it; GitHub looks for no mention there. */
const PLAIN_CODE = /^[\p{L}\p{N}\p{M} _.,:;=+()[\]{}/'"^%?!*~@#$&-]+$/u;
/**
 * A name as code. Plain names stand between backticks; any other as `<code>` with every special character as a
 * reference, since a backtick or a pipe cannot be escaped between backticks. GitHub looks for mentions and
 * references outside `<code>` only; the empty comment keeps `a@b.c` from becoming a mail link.
 */
function mdCode(text) {
    const clean = line(text);
    if (clean === '')
        return '<code>(empty)</code>';
    if (PLAIN_CODE.test(clean))
        return `\`${clean}\``;
    const escaped = clean.replace(/[^\p{L}\p{N}\p{M} /-]/gu, (c) => {
        const reference = `&#${c.codePointAt(0) ?? 0};`;
        return c === '@' ? `${reference}<!-- -->` : reference;
    });
    return `<code>${escaped}</code>`;
}
/** The target of a markdown link, or undefined for anything but http and https. */
function mdUrl(url) {
    if (!URL.canParse(url))
        return undefined;
    const parsed = new URL(url);
    if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:')
        return undefined;
    return parsed.href.replace(/[()<>|\\`"']/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}
/** For a log line: control characters written out, so that a name cannot move the cursor or colour the terminal. */
function logText(text) {
    return visible(text).replace(/[—–]/g, '-').replace(/…/g, '...').replace(/·/g, '|').trim();
}
/** JSON for a `<script type="application/json">`: nothing in it can end the element or open a comment. */
function scriptJson(value) {
    return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}


/***/ })

};
