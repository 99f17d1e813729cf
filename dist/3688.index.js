export const id = 3688;
export const ids = [3688];
export const modules = {

/***/ 3688:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: ./src/lib/errors.ts
var errors = __webpack_require__(97268);
;// CONCATENATED MODULE: ./src/actions/table.ts

/** The input `command` of an action.yml -> what it does. Only that is loaded. */
const ACTIONS = {
    run: () => Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(9546), __webpack_require__.e(2984), __webpack_require__.e(7547), __webpack_require__.e(4462), __webpack_require__.e(2074)]).then(__webpack_require__.bind(__webpack_require__, 92074)),
    merge: () => Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(9546), __webpack_require__.e(2984), __webpack_require__.e(7547), __webpack_require__.e(4462), __webpack_require__.e(3566), __webpack_require__.e(6463), __webpack_require__.e(467)]).then(__webpack_require__.bind(__webpack_require__, 50467)),
    select: () => Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(9546), __webpack_require__.e(3151), __webpack_require__.e(3429), __webpack_require__.e(123), __webpack_require__.e(3305)]).then(__webpack_require__.bind(__webpack_require__, 19662)),
    comment: () => __webpack_require__.e(/* import() */ 8731).then(__webpack_require__.bind(__webpack_require__, 8731))
};
/** @param name as the runner gives the input; empty means `run`. @throws GateError `setting` */
async function loadAction(name) {
    const command = name === undefined || name.trim() === '' ? 'run' : name.trim();
    const load = Object.hasOwn(ACTIONS, command) ? ACTIONS[command] : undefined;
    if (load === undefined) {
        throw new errors/* GateError */.ue('setting', `command: there is no ${JSON.stringify(command.slice(0, 100))}`, {
            remedy: `give one of ${Object.keys(ACTIONS).join(', ')}, or leave it to the action.yml`,
            place: { setting: 'command' }
        });
    }
    return (await load()).default;
}

// EXTERNAL MODULE: ./src/evidence/inputs.ts
var inputs = __webpack_require__(47112);
// EXTERNAL MODULE: ./src/evidence/run-info.ts
var run_info = __webpack_require__(83209);
// EXTERNAL MODULE: ./src/lib/zod.ts + 1 modules
var zod = __webpack_require__(45375);
// EXTERNAL MODULE: ./src/lib/files.ts
var files = __webpack_require__(10228);
;// CONCATENATED MODULE: ./src/github/event.ts



/** GitHub caps webhook payloads at 25 MB (docs.github.com, "Webhook events and payloads"). */
const MAX_EVENT_BYTES = 25 * 1024 * 1024;
const event_name = zod.z.string().max(1024);
const side = zod.z.object({ ref: event_name, sha: event_name, repo: zod.z.object({ full_name: event_name }).nullish() });
/** The few members that we read of any event's payload; each stays absent where the event has none. */
const payload = zod.z.object({
    pull_request: zod.z.object({ number: zod.z.int().positive(), head: side, base: side }).optional(),
    merge_group: zod.z.object({ head_sha: event_name, head_ref: event_name, base_ref: event_name }).optional()
});
/**
 * The payload behind GITHUB_EVENT_PATH.
 * @returns an empty payload and a warning when the file is missing, too large, no JSON or of another shape: a report
 *   is not given up because the event could not be read.
 */
function readEvent(file) {
    if (file === undefined || file === '')
        return { payload: {}, warning: null };
    try {
        const parsed = payload.safeParse(JSON.parse((0,files/* readText */.yR)(file, 'the event file', MAX_EVENT_BYTES)));
        if (parsed.success)
            return { payload: parsed.data, warning: null };
        const issue = parsed.error.issues[0];
        return {
            payload: {},
            warning: `the event file is not of the expected shape: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`
        };
    }
    catch (error) {
        return { payload: {}, warning: `the event file could not be read: ${(0,errors/* describeError */.Uc)(error)}` };
    }
}

// EXTERNAL MODULE: ./src/lib/slug.ts
var slug = __webpack_require__(77660);
;// CONCATENATED MODULE: ./src/github/context.ts


/** Events whose payload holds the pull request that this run is about. */
const PULL_REQUEST_EVENTS = new Set(['pull_request', 'pull_request_target']);
const REPOSITORY = /^[A-Za-z0-9_.-]{1,100}\/[A-Za-z0-9_.-]{1,100}$/;
const COMMIT = /^[0-9a-f]{40}([0-9a-f]{24})?$/;
function matching(value, pattern) {
    return value !== undefined && pattern.test(value) ? value : null;
}
function filled(value) {
    return value === undefined || value === '' ? null : value;
}
/** The value when it is an http(s) URL, without its last slash; else the default. */
function urlOr(value, fallback) {
    const url = filled(value);
    return url !== null && /^https?:\/\//.test(url) && URL.canParse(url) ? url.replace(/\/+$/, '') : fallback;
}
function branchOfRef(ref) {
    return ref.replace(/^refs\/heads\//, '');
}
/**
 * Who, what and where this run is, from a runner's environment and its event file. Reads nothing else and does not
 * throw: what is missing or malformed is null, with a warning when the event file is to blame.
 *
 * Variables: docs.github.com, "Variables reference". `INPUT_MATRIX` is the action's input whose default is
 * `${{ toJSON(matrix) }}`; no variable of the runner tells the legs of a matrix apart.
 */
function readContext(env) {
    const event = filled(env.GITHUB_EVENT_NAME);
    const { payload, warning } = readEvent(env.GITHUB_EVENT_PATH);
    const repository = matching(env.GITHUB_REPOSITORY, REPOSITORY);
    const [owner = null, repo = null] = repository?.split('/') ?? [];
    const commit = matching(env.GITHUB_SHA, COMMIT);
    const pull = event !== null && PULL_REQUEST_EVENTS.has(event) ? payload.pull_request : undefined;
    const group = event === 'merge_group' ? payload.merge_group : undefined;
    const branch = env.GITHUB_REF_TYPE === 'tag' ? null : filled(env.GITHUB_REF_NAME);
    const attempt = Number(matching(env.GITHUB_RUN_ATTEMPT, /^[1-9]\d{0,8}$/) ?? '1');
    return {
        event,
        owner,
        repo,
        repository,
        sha: matching(pull?.head.sha ?? group?.head_sha, COMMIT) ?? commit,
        merge_sha: event === 'pull_request' ? commit : null,
        head_branch: pull?.head.ref ??
            filled(env.GITHUB_HEAD_REF) ??
            (group === undefined ? branch : branchOfRef(group.head_ref)),
        base_branch: pull?.base.ref ??
            filled(env.GITHUB_BASE_REF) ??
            (group === undefined ? null : branchOfRef(group.base_ref)),
        pull_request: pull?.number ?? null,
        is_fork: pull !== undefined && pull.head.repo?.full_name !== (pull.base.repo?.full_name ?? repository),
        actor: filled(env.GITHUB_ACTOR),
        run_id: matching(env.GITHUB_RUN_ID, /^\d{1,15}$/),
        run_attempt: attempt,
        job: filled(env.GITHUB_JOB) ?? 'job',
        workflow: filled(env.GITHUB_WORKFLOW) ?? 'workflow',
        matrix: (0,slug/* matrixSlug */.h)(env.INPUT_MATRIX),
        server_url: urlOr(env.GITHUB_SERVER_URL, 'https://github.com'),
        api_url: urlOr(env.GITHUB_API_URL, 'https://api.github.com'),
        warnings: warning === null ? [] : [warning]
    };
}

// EXTERNAL MODULE: ./src/lib/source-date-epoch.ts
var source_date_epoch = __webpack_require__(44463);
// EXTERNAL MODULE: ./src/settings/resolve.ts + 1 modules
var resolve = __webpack_require__(22283);
// EXTERNAL MODULE: ./src/settings/table.ts + 6 modules
var table = __webpack_require__(4881);
// EXTERNAL MODULE: ./src/settings/unheeded.ts
var unheeded = __webpack_require__(38541);
;// CONCATENATED MODULE: ./src/actions/world.ts







/** As @actions/core names them: upper case, spaces to underscores, hyphens kept. */
function inputsOf(env) {
    return Object.fromEntries(table/* SETTING_NAMES */.O.map((name) => [name, env[`INPUT_${name.toUpperCase()}`]]));
}
/**
 * The runner, read once.
 * @throws GateError for a setting that is not of its type or range; nothing has been written then.
 */
async function readRunner(env, given) {
    const settings = await (0,resolve/* resolveSettings */.M)({
        inputs: inputsOf(env),
        env,
        cwd: env['GITHUB_WORKSPACE'] ?? process.cwd()
    });
    for (const warning of (0,unheeded/* unheeded */.L)(settings, env))
        given.log.warn(warning);
    const context = readContext(env);
    const world = {
        root: settings.root,
        settings,
        run: (0,run_info/* describeRun */.v)(settings, env, new Date(), {
            ...(context.sha !== null && { head_sha: context.sha }),
            ...(context.head_branch !== null && { git_branch: context.head_branch }),
            base_branch: context.base_branch,
            job: context.job
        }),
        env,
        ...given,
        inputs: new inputs/* Inputs */.G(),
        verdictOnly: false,
        sourceDateEpoch: (0,source_date_epoch/* sourceDateEpoch */.p)(env)
    };
    return { world, context };
}

// EXTERNAL MODULE: ./src/lib/inert-text.ts
var inert_text = __webpack_require__(14171);
;// CONCATENATED MODULE: ./src/github/log.ts

/**
 * The log of a job: groups fold, warnings are annotations, debug lines show when the job is run with debug logging.
 * Text is data here; a line that looks like a workflow command is not one.
 * @param write standard output; @param now milliseconds
 */
function runnerLog(write, now = Date.now) {
    const command = (name, text) => {
        const data = text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
        write(`::${name}::${data}\n`);
    };
    return {
        info: (text) => write(`${(0,inert_text/* inertText */.U)(text)}\n`),
        warn: (text) => command('warning', text),
        error: (text) => command('error', text),
        debug: (text) => command('debug', text),
        async group(title, work) {
            const start = now();
            command('group', title);
            try {
                return await work();
            }
            finally {
                write(`took ${((now() - start) / 1000).toFixed(1)} s\n`);
                write('::endgroup::\n');
            }
        }
    };
}

// EXTERNAL MODULE: ./src/lib/cancel.ts
var cancel = __webpack_require__(65321);
// EXTERNAL MODULE: ./src/lib/redact.ts
var lib_redact = __webpack_require__(60310);
;// CONCATENATED MODULE: ./src/action.ts






/** The run could not be carried out, or its report could not be kept. */
const EXIT_NOT_CARRIED_OUT = 2;
/** Read the runner once and do what the action.yml asks for. @returns the exit status; never throws. */
async function runAction(env) {
    const { signal, done } = (0,cancel/* cancellation */.W)();
    const secrets = (0,lib_redact/* secretsOf */.Fj)(env['INPUT_GITHUB-TOKEN'], env);
    const redact = (0,lib_redact/* redactor */.$p)(secrets);
    const log = runnerLog((text) => void process.stdout.write(redact(text)));
    try {
        const action = await loadAction(env['INPUT_COMMAND']);
        const { world, context } = await readRunner(env, { log, secrets, signal });
        for (const warning of context.warnings)
            log.warn(warning);
        return await action(world, context);
    }
    catch (error) {
        log.error((0,errors/* describeError */.Uc)(error));
        if (error instanceof Error)
            log.debug(error.stack ?? error.message);
        return EXIT_NOT_CARRIED_OUT;
    }
    finally {
        done();
    }
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



/***/ })

};
