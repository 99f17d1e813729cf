export const id = 535;
export const ids = [535];
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

/***/ 90535:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publish: () => (/* binding */ publish)
});

// EXTERNAL MODULE: ./src/lib/errors.ts
var errors = __webpack_require__(97268);
// EXTERNAL MODULE: ./src/github/artifacts.ts + 1 modules
var artifacts = __webpack_require__(33647);
// EXTERNAL MODULE: ./src/github/client.ts
var client = __webpack_require__(96584);
// EXTERNAL MODULE: ./src/github/clock.ts
var github_clock = __webpack_require__(60093);
;// CONCATENATED MODULE: ./src/github/commands.ts
/** More than ten annotations of a level are dropped by GitHub for each step. */
const MAX_PER_LEVEL = 10;
/** As the runner unescapes it (actions/runner, ActionCommand): the message of a command. */
function escapeMessage(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
/** The same for a property, which also may not hold its separators. */
function escapeProperty(text) {
    return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
function renderAnnotation({ level, title, message, file, line, end_line }) {
    const properties = { file, line: line?.toString(), endLine: end_line?.toString(), title };
    const list = Object.entries(properties).flatMap(([name, value]) => value === undefined || value === '' ? [] : [`${name}=${escapeProperty(value)}`]);
    return `::${level}${list.length === 0 ? '' : ` ${list.join(',')}`}::${escapeMessage(message)}\n`;
}
/**
 * Show annotations at the lines of the pull request, in the given order (the worst first), at most ten a level; how
 * many are left out is said in the log.
 */
function writeAnnotations(annotations, write) {
    for (const level of ['error', 'warning', 'notice']) {
        const all = annotations.filter((a) => a.level === level);
        for (const annotation of all.slice(0, MAX_PER_LEVEL))
            write(renderAnnotation(annotation));
        const rest = all.length - MAX_PER_LEVEL;
        if (rest > 0)
            write(`${rest} more ${level === 'notice' ? 'notices' : `${level}s`} are in the report.\n`);
    }
}

// EXTERNAL MODULE: ./src/github/comment.ts + 1 modules
var comment = __webpack_require__(8478);
// EXTERNAL MODULE: ./src/github/explain.ts
var explain = __webpack_require__(69576);
// EXTERNAL MODULE: ./src/github/marker.ts
var marker = __webpack_require__(14329);
// EXTERNAL MODULE: ./src/github/outputs.ts
var outputs = __webpack_require__(88353);
// EXTERNAL MODULE: ./src/lib/redact.ts
var lib_redact = __webpack_require__(60310);
// EXTERNAL MODULE: ./src/github/summary.ts
var summary = __webpack_require__(92935);
;// CONCATENATED MODULE: ./src/github/publish.ts











/** Failing artifacts may use up this share of the time when a comment is still to be written. */
const ARTIFACT_SHARE = 0.5;
/** Likewise signing, before them. */
const SIGNING_SHARE = 0.4;
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
        const maxChars = comment/* MAX_COMMENT_CHARS */.V - (0,marker/* renderMarker */.Bd)(commentKey, runOrder).length - 1;
        const body = plan.commentMarkdown({ links, maxChars });
        if (body === null)
            return null;
        if (context.owner === null || context.repo === null)
            return failed('GITHUB_REPOSITORY does not name a repository');
        if (token === '')
            return failed('there is no token: pass `github-token: ${{ github.token }}`');
        const { action, url } = await (0,comment/* upsertComment */.l)(await deps.client(token, context.api_url), {
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
        return failed((0,explain/* explainComment */.j)(error, context, deps.clock.now()));
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
        clock: github_clock/* systemClock */.ml,
        client: client/* createClient */.U,
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
        locally('annotations', 'the annotations were not written', () => writeAnnotations(plan.annotations, (text) => deps.write(redact(text))))
    ];
    const deadline = new github_clock/* Deadline */.B2(plan.timeoutSec * 1000, clock, deps.cancel);
    const more = await plan.moreArtifacts?.({ timeoutMs: deadline.remaining() * SIGNING_SHARE });
    const commentToCome = plan.context.pull_request !== null && plan.token !== '';
    const { links, publications } = await (0,artifacts/* uploadArtifacts */.x)([...plan.artifacts, ...(more ?? [])], plan.context, {
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
