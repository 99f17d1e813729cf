export const id = 3219;
export const ids = [3219];
export const modules = {

/***/ 23219:
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
// EXTERNAL MODULE: ./src/github/clock.ts
var github_clock = __webpack_require__(60093);
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
        throw new github_clock/* DeadlineError */.j3('the artifact service took too long');
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
            log.debug(`uploading ${name}: ${(0,explain/* explainArtifact */.w)(error)}`);
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

// EXTERNAL MODULE: ./src/github/client.ts
var client = __webpack_require__(96584);
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
    const { links, publications } = await uploadArtifacts([...plan.artifacts, ...(more ?? [])], plan.context, {
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
