export const id = 3566;
export const ids = [3566];
export const modules = {

/***/ 33647:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ uploadAlone),
  x: () => (/* binding */ uploadArtifacts)
});

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
// EXTERNAL MODULE: ./src/lib/errors.ts
var errors = __webpack_require__(97268);
// EXTERNAL MODULE: ./src/lib/files.ts
var files = __webpack_require__(10228);
// EXTERNAL MODULE: ./src/github/clock.ts
var clock = __webpack_require__(60093);
// EXTERNAL MODULE: ./src/github/explain.ts
var explain = __webpack_require__(69576);
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
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(1351), __webpack_require__.e(425), __webpack_require__.e(9574), __webpack_require__.e(9424)]).then(__webpack_require__.bind(__webpack_require__, 49424));
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
        throw new clock/* DeadlineError */.j3('the artifact service took too long');
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
        const name = file.exact === true ? external_node_path_default().basename(file.path) : artifactName(file, context, nth);
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
            log.debug(`uploading ${name}: ${(0,explain/* explainArtifact */.w)(error)}`);
            if (outcome === 'retry') {
                await deadline.wait(1000 * attempt * (0.5 + deadline.clock.random()), `uploading ${name}`, error);
            }
            // The answer may have been lost and not the upload; or the name may belong to another step.
            const { artifacts } = await within(() => store.listArtifacts(), deadline);
            const stored = artifacts.find((a) => a.name === name && a.digest?.replace(/^sha256:/, '') === digest);
            if (stored !== undefined)
                return link(name, stored.id);
            if (outcome !== 'taken')
                continue;
            if (file.exact === true) {
                throw new errors/* GateError */.ue('publish', `another job of this run has left an artifact called ${name} before`, {
                    remedy: 'let one job of a run keep it, or give each its own name'
                });
            }
            nth++;
        }
    }
}
/**
 * Upload one file un-zipped, under the very name it has, which later runs look for.
 * @throws GateError `publish` with what would help
 */
async function uploadAlone(file, context, means) {
    let folder;
    try {
        requireService(means.env, context);
        folder = (0,external_node_fs_.mkdtempSync)(external_node_path_default().join(means.env.RUNNER_TEMP ?? (0,external_node_os_.tmpdir)(), 'provenance-gates-'));
        const store = await (means.store ?? loadStore)();
        const name = external_node_path_default().basename(file);
        return await uploadOne({ path: file, name, exact: true }, context, folder, store, means);
    }
    catch (error) {
        if (error instanceof errors/* GateError */.ue)
            throw error;
        throw new errors/* GateError */.ue('publish', `the artifact was not uploaded: ${(0,explain/* explainArtifact */.w)(error)}`, {
            remedy: 'run the job again',
            cause: error
        });
    }
    finally {
        if (folder !== undefined)
            (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
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
        warning: `artifact ${file.name} was not uploaded: ${(0,explain/* explainArtifact */.w)(error)}`
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


/***/ })

};
