export const id = 7461;
export const ids = [7461];
export const modules = {

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
/** null for 404, which a comment that was deleted meanwhile answers. */
async function unlessGone(request) {
    try {
        return await request;
    }
    catch (error) {
        const fault = (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .faultOf */ .Kl)(error, 0);
        if (fault.kind === 'refused' && (fault.status === 404 || fault.status === 410))
            return null;
        throw error;
    }
}
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
            const reply = await unlessGone(request(`GET ${comment}`, { ...one(issue, id), request: { signal } }));
            return reply === null ? null : (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .understood */ .Se)(commentReply, reply.data, 'reading a comment');
        },
        async createComment(issue, body, signal) {
            const reply = await request(`POST ${comments}`, { ...at(issue), body, request: { signal } });
            return (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .understood */ .Se)(commentReply, reply.data, 'creating a comment');
        },
        async updateComment(issue, id, body, signal) {
            const reply = await unlessGone(request(`PATCH ${comment}`, { ...one(issue, id), body, request: { signal } }));
            return reply === null ? null : (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .understood */ .Se)(commentReply, reply.data, 'updating a comment');
        },
        async deleteComment(issue, id, signal) {
            await unlessGone(request(`DELETE ${comment}`, { ...one(issue, id), request: { signal } }));
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


/***/ })

};
