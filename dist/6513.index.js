export const id = 6513;
export const ids = [6513];
export const modules = {

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

/***/ 66513:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publish: () => (/* binding */ publish)
});

// EXTERNAL MODULE: ./src/lib/errors.ts
var errors = __webpack_require__(97268);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./src/lib/files.ts
var files = __webpack_require__(10228);
;// CONCATENATED MODULE: ./src/github/clock.ts

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
class DeadlineError extends errors/* GateError */.ue {
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

// EXTERNAL MODULE: ./src/lib/zod.ts
var zod = __webpack_require__(98786);
;// CONCATENATED MODULE: ./src/github/faults.ts



/** A reply with the right status and the wrong content. What a write did is then unknown. */
class MalformedReply extends errors/* GateError */.ue {
    constructor(what, cause) {
        super('publish', `GitHub's reply to ${what} was not understood`, { remedy: 'run the job again', cause });
    }
}
/** GitHub's advice when a secondary limit comes without a time (REST best practices: "wait for at least one minute"). */
const SECONDARY_MS = 60_000;
const header = zod.z.union([zod.z.string(), zod.z.number()]).optional();
/** The shape of octokit's RequestError: without `response` nothing came back, whatever `status` says. */
const requestError = zod.z.object({
    status: zod.z.number(),
    message: zod.z.string(),
    response: zod.z.object({
        headers: zod.z.object({
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
    if (error instanceof DeadlineError)
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

;// CONCATENATED MODULE: ./src/github/explain.ts



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
            return (0,errors/* describeError */.Uc)(error);
    }
}
/** Why the comment could not be written, and the permission or setting that would allow it. */
function explainComment(error, context, now) {
    if (error instanceof DeadlineError && error.cause !== undefined) {
        return `${sayFault(error.cause, faultOf(error.cause, now), context)} (${(0,errors/* describeError */.Uc)(error)})`;
    }
    return sayFault(error, faultOf(error, now), context);
}
/** Why an artifact was not uploaded. The artifact client tells its errors apart by name or text only. */
function explainArtifact(error) {
    if (error instanceof errors/* GateError */.ue)
        return (0,errors/* describeError */.Uc)(error);
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

// EXTERNAL MODULE: ./src/lib/slug.ts
var slug = __webpack_require__(77660);
;// CONCATENATED MODULE: ./src/github/names.ts

/** `.html`, and both parts of `.tar.gz`; '' for anything unusual. */
function extension(file) {
    return /(\.tar)?\.[A-Za-z0-9]{1,10}$/.exec(file)?.[0] ?? '';
}
/**
 * The name of an artifact that is uploaded as it is: the artifact service takes the file's own name, which may occur
 * once in a run; jobs, matrix legs and attempts of it therefore each have their own.
 * @param nth 1 for the first choice; higher when that one was taken, by another step of the same job for instance.
 */
function artifactName(file, context, nth = 1) {
    const parts = [(0,slug/* slug */.y)(file.name), (0,slug/* slug */.y)(context.job), context.matrix, String(context.run_attempt)];
    if (nth > 1)
        parts.push(`n${nth}`);
    return parts.filter((part) => part !== '').join('-') + extension(file.path);
}

;// CONCATENATED MODULE: ./src/github/artifacts.ts










const MAX_ATTEMPTS = 5;
async function loadStore() {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(1351), __webpack_require__.e(425), __webpack_require__.e(776)]).then(__webpack_require__.bind(__webpack_require__, 10776));
    return new DefaultArtifactClient();
}
/** @throws GateError `publish` where there is no artifact service to talk to. */
function requireService(env, context) {
    const host = new URL(context.server_url).hostname.toLowerCase();
    if (host !== 'github.com' && !host.endsWith('.ghe.com') && !host.endsWith('.localhost')) {
        throw new errors/* GateError */.ue('publish', `artifacts of this kind are not supported by GitHub Enterprise Server`, {
            remedy: 'keep the files with actions/upload-artifact@v3 and set `upload-artifacts: false`'
        });
    }
    if ([env.ACTIONS_RUNTIME_TOKEN, env.ACTIONS_RESULTS_URL].some((v) => v === undefined || v === '')) {
        throw new errors/* GateError */.ue('publish', 'this job has no artifact service (ACTIONS_RESULTS_URL is not set)', {
            remedy: 'run as an action on a runner, or set `upload-artifacts: false`'
        });
    }
}
/** Work on a file of ours, whose failures are then told apart from those of the service. */
async function onDisk(file, work) {
    try {
        return await work();
    }
    catch (error) {
        throw error instanceof errors/* GateError */.ue
            ? error
            : (0,files/* ioError */.bD)(error, external_node_path_default().basename(file), 'see why it was not written, and that the disk has space');
    }
}
async function sha256(file) {
    if ((0,external_node_fs_.statSync)(file).size === 0) {
        throw new errors/* GateError */.ue('evidence', `${external_node_path_default().basename(file)} is empty`, {
            remedy: 'see why it was not written'
        });
    }
    const hash = (0,external_node_crypto_.createHash)('sha256');
    await (0,promises_.pipeline)((0,external_node_fs_.createReadStream)(file, { highWaterMark: 1 << 20 }), hash);
    return hash.digest('hex');
}
/** The service names an un-zipped artifact after its file: give the file that name in a folder of its own. */
function placeAs(file, name, parent) {
    const placed = external_node_path_default().join((0,external_node_fs_.mkdtempSync)(external_node_path_default().join(parent, 'a-')), name);
    try {
        (0,external_node_fs_.linkSync)(file, placed);
    }
    catch (error) {
        if ((0,errors/* systemCode */.xU)(error) === 'ENOENT')
            throw error;
        (0,external_node_fs_.copyFileSync)(file, placed); // another file system, or one without hard links
    }
    return placed;
}
/** Give up waiting at the deadline. The client cannot be stopped; what it still does is its own business. */
async function within(begin, deadline) {
    deadline.check();
    const work = begin();
    const stop = new AbortController();
    const late = deadline.clock.sleep(deadline.remaining(), stop.signal).then(() => {
        deadline.check('the artifact service took too long');
        throw new DeadlineError('the artifact service took too long');
    });
    late.catch(() => undefined); // when the work is done first, nobody listens to this one any more
    work.catch(() => undefined); // and the other way round
    try {
        return await Promise.race([work, late]);
    }
    finally {
        stop.abort();
    }
}
/** The client tells its failures apart by text only, and has itself repeated what it takes for passing. */
function outcomeOf(error) {
    if (error instanceof errors/* GateError */.ue)
        return 'final';
    const text = error instanceof Error ? error.message : String(error);
    if (/\(409\)/.test(text))
        return 'taken';
    return /Unable to make request: (ECONNRESET|ETIMEDOUT)|Unexpected end|response from backend was not ok/.test(text)
        ? 'retry'
        : 'final';
}
async function uploadOne(file, context, folder, store, { deadline, log }) {
    const digest = await onDisk(file.path, () => sha256(file.path));
    const link = (artifact, id) => ({
        name: file.name,
        artifact,
        url: `${context.server_url}/${context.repository ?? ''}/actions/runs/${context.run_id ?? ''}/artifacts/${id}`,
        id,
        digest
    });
    let nth = 1;
    for (let attempt = 1;; attempt++) {
        const name = artifactName(file, context, nth);
        try {
            const placed = await onDisk(file.path, () => placeAs(file.path, name, folder));
            const done = await within(() => store.uploadArtifact(name, [placed], external_node_path_default().dirname(placed), { skipArchive: true }), deadline);
            if (done.id === undefined)
                throw new Error('response from backend was not ok');
            return link(name, done.id);
        }
        catch (error) {
            const outcome = outcomeOf(error);
            if (outcome === 'final' || attempt >= MAX_ATTEMPTS)
                throw error;
            log.debug(`uploading ${name}: ${explainArtifact(error)}`);
            if (outcome === 'retry') {
                await deadline.wait(1000 * attempt * (0.5 + deadline.clock.random()), `uploading ${name}`, error);
            }
            // The answer may have been lost and not the upload; or the name may belong to another step.
            const { artifacts } = await within(() => store.listArtifacts(), deadline);
            const stored = artifacts.find((a) => a.name === name && a.digest?.replace(/^sha256:/, '') === digest);
            if (stored !== undefined)
                return link(name, stored.id);
            if (outcome === 'taken')
                nth++;
        }
    }
}
/**
 * Upload each file un-zipped as an artifact of its own, all at once; never throws.
 * @returns the links of those that are there, and a publication for each file.
 */
async function uploadArtifacts(files, context, means) {
    if (files.length === 0)
        return { links: [], publications: [] };
    const failed = (file, error) => ({
        what: 'artifact',
        ok: false,
        detail: file.name,
        warning: `artifact ${file.name} was not uploaded: ${explainArtifact(error)}`
    });
    let folder;
    let store;
    try {
        requireService(means.env, context);
        folder = (0,external_node_fs_.mkdtempSync)(external_node_path_default().join(means.env.RUNNER_TEMP ?? (0,external_node_os_.tmpdir)(), 'provenance-gates-'));
        store = await (means.store ?? loadStore)();
    }
    catch (error) {
        return { links: [], publications: files.map((file) => failed(file, error)) };
    }
    const links = [];
    const publications = await means.log.group('Upload artifacts', () => Promise.all(files.map(async (file) => {
        try {
            const link = await uploadOne(file, context, folder, store, means);
            links.push(link);
            return {
                what: 'artifact',
                ok: true,
                detail: link.artifact,
                url: link.url,
                id: link.id,
                digest: link.digest
            };
        }
        catch (error) {
            return failed(file, error);
        }
    })));
    try {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
    catch (error) {
        means.log.debug(`the temporary folder stays: ${String(error)}`); // a runner empties it after the job
    }
    const order = files.map((file) => file.name);
    return { links: links.sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name)), publications };
}

;// CONCATENATED MODULE: ./src/github/client.ts


const PER_PAGE = 100;
const commentReply = zod.z.object({
    id: zod.z.number().int().positive(),
    body: zod.z.string().nullish(),
    html_url: zod.z.string(),
    user: zod.z.object({ id: zod.z.number().int(), login: zod.z.string(), type: zod.z.string() }).nullable()
})
    .transform(({ id, body, html_url, user }) => ({
    id,
    body: body ?? '',
    url: html_url,
    author: user === null ? null : { id: user.id, login: user.login, bot: user.type === 'Bot' }
}));
const viewerReply = zod.z.object({
    viewer: zod.z.object({ login: zod.z.string().min(1), databaseId: zod.z.number().int().nullish() })
});
function understood(schema, reply, what) {
    const parsed = schema.safeParse(reply);
    if (!parsed.success)
        throw new MalformedReply(what, parsed.error);
    return parsed.data;
}
/** null for 404, which a comment that was deleted meanwhile answers. */
async function unlessGone(request) {
    try {
        return await request;
    }
    catch (error) {
        const fault = faultOf(error, 0);
        if (fault.kind === 'refused' && (fault.status === 404 || fault.status === 410))
            return null;
        throw error;
    }
}
/** A client for `apiUrl` with the proxy settings of the runner. Loads octokit, so only when there is something to say. */
async function createClient(token, apiUrl) {
    const { getOctokit } = await __webpack_require__.e(/* import() */ 1351).then(__webpack_require__.bind(__webpack_require__, 61351));
    const quiet = () => undefined;
    const { request, graphql } = getOctokit(token, {
        baseUrl: apiUrl,
        userAgent: 'provenance-gates',
        log: { debug: quiet, info: quiet, warn: quiet, error: quiet }
    });
    const comments = '/repos/{owner}/{repo}/issues/{issue_number}/comments';
    const comment = '/repos/{owner}/{repo}/issues/comments/{comment_id}';
    const at = ({ owner, repo, number }) => ({ owner, repo, issue_number: number });
    const one = ({ owner, repo }, comment_id) => ({ owner, repo, comment_id });
    return {
        // GraphQL, since an installation token such as GITHUB_TOKEN may not ask REST's GET /user who it is.
        async viewer(signal) {
            const reply = await graphql('query { viewer { login databaseId } }', { request: { signal } });
            const { viewer } = understood(viewerReply, reply, 'asking whose the token is');
            return { id: viewer.databaseId ?? null, login: viewer.login };
        },
        async listComments(issue, page, signal) {
            const reply = await request(`GET ${comments}`, {
                ...at(issue),
                per_page: PER_PAGE,
                page,
                request: { signal }
            });
            return understood(zod.z.array(commentReply), reply.data, 'listing comments');
        },
        async getComment(issue, id, signal) {
            const reply = await unlessGone(request(`GET ${comment}`, { ...one(issue, id), request: { signal } }));
            return reply === null ? null : understood(commentReply, reply.data, 'reading a comment');
        },
        async createComment(issue, body, signal) {
            const reply = await request(`POST ${comments}`, { ...at(issue), body, request: { signal } });
            return understood(commentReply, reply.data, 'creating a comment');
        },
        async updateComment(issue, id, body, signal) {
            const reply = await unlessGone(request(`PATCH ${comment}`, { ...one(issue, id), body, request: { signal } }));
            return reply === null ? null : understood(commentReply, reply.data, 'updating a comment');
        },
        async deleteComment(issue, id, signal) {
            await unlessGone(request(`DELETE ${comment}`, { ...one(issue, id), request: { signal } }));
        }
    };
}

// EXTERNAL MODULE: ./src/github/commands.ts
var commands = __webpack_require__(24897);
;// CONCATENATED MODULE: ./src/github/marker.ts
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

;// CONCATENATED MODULE: ./src/github/retry.ts


const retry_MAX_ATTEMPTS = 6;
const BASE_MS = 1000;
const MAX_BACKOFF_MS = 16_000;
/** Exponential, with jitter over the upper half: many runs that failed together do not come back together. */
function backoffMs(attempt, random) {
    return Math.min(MAX_BACKOFF_MS, BASE_MS * 2 ** attempt) * (0.5 + random / 2);
}
function retry_sayFault(fault) {
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
    const { deadline, log, what, lookup, maxAttempts = retry_MAX_ATTEMPTS } = options;
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
            const fault = faultOf(error, clock.now());
            if (fault.kind === 'refused' || fault.kind === 'other' || fault.kind === 'deadline')
                throw error;
            if (attempt + 1 >= maxAttempts)
                throw error;
            // Also when the lookup itself failed: it is then asked again.
            uncertain ||= fault.uncertain;
            const backoff = backoffMs(attempt, clock.random());
            const waitMs = fault.kind === 'rate-limit' ? Math.max(fault.waitMs, backoff) : backoff;
            log.debug(`${what}: ${retry_sayFault(fault)}; again in ${(waitMs / 1000).toFixed(1)} s`);
            await deadline.wait(waitMs, `${what}: ${retry_sayFault(fault)}`, error);
            if (deadline.remaining() === 0)
                throw new DeadlineError(`${what}: no time is left`, error);
        }
    }
}

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
        return withRetry((signal) => this.client.listComments(this.issue, page, signal), {
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
            if (comments.length < PER_PAGE)
                return found;
        }
        this.log.debug(`only the first ${MAX_PAGES * PER_PAGE} comments were read`);
        return found;
    }
    async pick(comments) {
        const marked = comments.flatMap(({ id, body, url, author }) => {
            const order = readMarker(body, this.key);
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
            const { id, login } = await withRetry((signal) => this.client.viewer(signal), {
                deadline: this.deadline,
                log: this.log,
                what: 'asking whose the token is',
                maxAttempts: 3
            });
            return id === null ? { login } : { id };
        }
        catch (error) {
            if (error instanceof DeadlineError)
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
    const mine = { order: runOrder, body: `${renderMarker(key, runOrder)}\n${request.body}` };
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
        const newest = ours.reduce((a, b) => (compareOrder(b.order, a.order) > 0 ? b : a), this.mine);
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
        const made = await this.retried('creating the comment', (signal) => this.client.createComment(this.issue, this.mine.body, signal), async (signal) => (await this.own.listOnce(signal)).find(({ order }) => compareOrder(order, this.mine.order) === 0));
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
            const order = readMarker(current.body, this.key);
            if (order !== null && compareOrder(order, entry.order) > 0)
                return false;
            // What an attempt before this one wrote, its answer lost.
            if (sameText(current.body, entry.body))
                return true;
            return (await this.client.updateComment(this.issue, target.id, entry.body, signal)) !== null;
        });
    }
    retried(what, operation, lookup) {
        return withRetry(operation, { ...this.means, what, ...(lookup === undefined ? {} : { lookup }) });
    }
}

// EXTERNAL MODULE: ./src/github/outputs.ts
var outputs = __webpack_require__(88353);
// EXTERNAL MODULE: ./src/lib/redact.ts
var lib_redact = __webpack_require__(60310);
// EXTERNAL MODULE: ./src/github/summary.ts
var summary = __webpack_require__(92935);
;// CONCATENATED MODULE: ./src/github/publish.ts











/** Failing artifacts may use up this share of the time when a comment is still to be written. */
const ARTIFACT_SHARE = 0.5;
/** One publication that needs no network; a failure is a warning. */
function locally(what, doing, work) {
    try {
        work();
        return { what, ok: true };
    }
    catch (error) {
        return { what, ok: false, warning: `${doing}: ${(0,errors/* describeError */.Uc)(error)}` };
    }
}
function mapValues(of, change) {
    return Object.fromEntries(Object.entries(of).map(([name, value]) => [name, change(value)]));
}
function runOrderOf({ context }) {
    return { runId: Number(context.run_id ?? '0'), attempt: context.run_attempt };
}
async function publishComment(plan, links, deadline, deps) {
    const { context, commentKey, token, log } = plan;
    if (context.pull_request === null)
        return null;
    const failed = (why) => ({
        what: 'comment',
        ok: false,
        warning: `the comment was not written: ${why}`
    });
    try {
        const runOrder = runOrderOf(plan);
        const maxChars = MAX_COMMENT_CHARS - renderMarker(commentKey, runOrder).length - 1;
        const body = plan.commentMarkdown({ links, maxChars });
        if (body === null)
            return null;
        if (context.owner === null || context.repo === null)
            return failed('GITHUB_REPOSITORY does not name a repository');
        if (token === '')
            return failed('there is no token: pass `github-token: ${{ github.token }}`');
        const { action, url } = await upsertComment(await deps.client(token, context.api_url), {
            owner: context.owner,
            repo: context.repo,
            number: context.pull_request,
            key: commentKey,
            body,
            runOrder
        }, { deadline, log });
        return { what: 'comment', ok: true, detail: action, url };
    }
    catch (error) {
        return failed(explainComment(error, context, deps.clock.now()));
    }
}
/**
 * Publish a run: job summary, outputs and annotations first, which need no network; then the artifacts, then the
 * comment that links to them. Never throws and never judges: what could not be published is a warning that says what
 * to grant or change. No text that leaves here holds the token.
 *
 * After it returns, an upload that was given up may still hold sockets open: end the process explicitly.
 */
async function publish(plan, given = {}) {
    const deps = {
        env: process.env,
        write: (text) => void process.stdout.write(text),
        clock: systemClock,
        client: createClient,
        ...given
    };
    const { env, clock } = deps;
    const redact = (0,lib_redact/* redactor */.$p)([plan.token, env.ACTIONS_RUNTIME_TOKEN]);
    const safe = {
        ...plan,
        log: (0,lib_redact/* redactedLog */.n7)(plan.log, redact),
        commentMarkdown: (given) => {
            const text = plan.commentMarkdown(given);
            return text === null ? null : redact(text);
        }
    };
    const done = [
        locally('summary', 'the job summary was not written', () => (0,summary/* appendSummary */.f)(env.GITHUB_STEP_SUMMARY, (bytes) => redact(plan.summaryMarkdown(bytes)))),
        locally('outputs', 'the outputs were not set', () => (0,outputs/* writeOutputs */.K)(env.GITHUB_OUTPUT, mapValues(plan.outputs, redact))),
        locally('annotations', 'the annotations were not written', () => (0,commands/* writeAnnotations */.B)(plan.annotations, (text) => deps.write(redact(text))))
    ];
    const deadline = new Deadline(plan.timeoutSec * 1000, clock, deps.cancel);
    const commentToCome = plan.context.pull_request !== null && plan.token !== '';
    const { links, publications } = await uploadArtifacts(plan.artifacts, plan.context, {
        env,
        log: safe.log,
        deadline: commentToCome ? deadline.part(deadline.remaining() * ARTIFACT_SHARE) : deadline,
        ...(deps.store === undefined ? {} : { store: deps.store })
    });
    done.push(...publications, await publishComment(safe, links, deadline, deps));
    return done
        .filter((publication) => publication !== null)
        .map((publication) => publication.warning === undefined
        ? publication
        : { ...publication, warning: redact(publication.warning) });
}


/***/ }),

/***/ 92935:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ appendSummary)
/* harmony export */ });
/* unused harmony export MAX_SUMMARY_BYTES */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97268);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10228);



/** Above 1 MiB the runner drops the whole summary of a step ("Adding a job summary", docs.github.com). */
const MAX_SUMMARY_BYTES = 1_048_576;
function existing(file) {
    let fd = null;
    try {
        fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, 'r');
        const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd).size;
        const last = Buffer.alloc(1);
        const endsLine = bytes === 0 || ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(fd, last, 0, 1, bytes - 1) === 1 && last[0] === 0x0a);
        return { bytes, endsLine };
    }
    catch (error) {
        if ((0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .systemCode */ .xU)(error) === 'ENOENT')
            return { bytes: 0, endsLine: true };
        throw (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_2__/* .ioError */ .bD)(error, 'the job summary', 'see the HTML report instead');
    }
    finally {
        if (fd !== null)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
}
/**
 * Append to the job summary, leaving what is there.
 * @param render given the bytes that are left; what it returns in excess of them is an error, since writing it would
 *   also lose what others wrote.
 * @throws GateError `io` when GITHUB_STEP_SUMMARY is not set or cannot be written, `limit` when nothing fits.
 */
function appendSummary(file, render) {
    if (file === undefined || file === '') {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue('io', 'there is no job summary: GITHUB_STEP_SUMMARY is not set', {
            remedy: 'see the HTML report instead'
        });
    }
    const { bytes, endsLine } = existing(file);
    const before = endsLine ? '' : '\n';
    const available = MAX_SUMMARY_BYTES - bytes - before.length - 1;
    const text = available > 0 ? render(available) : '';
    const size = Buffer.byteLength(text);
    if (text === '' || size > available) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue('limit', `the job summary already holds ${bytes} bytes and ours needs ${size}; GitHub drops more than ${MAX_SUMMARY_BYTES}`, { remedy: 'write less to the summary in the same step, or see the HTML report instead' });
    }
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(file, `${before}${text}${text.endsWith('\n') ? '' : '\n'}`);
    }
    catch (error) {
        throw (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_2__/* .ioError */ .bD)(error, 'the job summary', 'see the HTML report instead');
    }
}


/***/ })

};
