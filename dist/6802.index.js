export const id = 6802;
export const ids = [6802];
export const modules = {

/***/ 76802:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/evidence/run-info.ts
var run_info = __webpack_require__(83209);
// EXTERNAL MODULE: ./src/keep.ts + 1 modules
var keep = __webpack_require__(22021);
// EXTERNAL MODULE: ./src/lib/zod.ts
var zod = __webpack_require__(98786);
// EXTERNAL MODULE: ./src/lib/errors.ts
var errors = __webpack_require__(97268);
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

// EXTERNAL MODULE: ./src/github/names.ts
var names = __webpack_require__(14567);
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
        matrix: (0,names/* matrixSlug */.h5)(env.INPUT_MATRIX),
        server_url: urlOr(env.GITHUB_SERVER_URL, 'https://github.com'),
        api_url: urlOr(env.GITHUB_API_URL, 'https://api.github.com'),
        warnings: warning === null ? [] : [warning]
    };
}

// EXTERNAL MODULE: ./src/lib/cancel.ts
var cancel = __webpack_require__(65321);
// EXTERNAL MODULE: ./src/lib/redact.ts
var lib_redact = __webpack_require__(60310);
// EXTERNAL MODULE: ./src/lib/source-date-epoch.ts
var source_date_epoch = __webpack_require__(44463);
// EXTERNAL MODULE: ./src/outputs.ts
var outputs = __webpack_require__(7729);
// EXTERNAL MODULE: ./src/pipeline.ts + 2 modules
var pipeline = __webpack_require__(41953);
// EXTERNAL MODULE: ./src/github/commands.ts
var commands = __webpack_require__(24897);
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
        info: (text) => write(`${(0,commands/* inertText */.UJ)(text)}\n`),
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

// EXTERNAL MODULE: ./src/settings/resolve.ts + 2 modules
var resolve = __webpack_require__(90743);
// EXTERNAL MODULE: ./src/settings/table.ts + 6 modules
var table = __webpack_require__(4881);
;// CONCATENATED MODULE: ./src/action.ts













/** The run could not be carried out, or its report could not be kept. */
const EXIT_NOT_CARRIED_OUT = 2;
const CANCELLED_PUBLISH_SEC = 5;
/** As @actions/core names them: upper case, spaces to underscores, hyphens kept. */
function inputsOf(env) {
    return Object.fromEntries(table/* SETTING_NAMES */.O.map((name) => [name, env[`INPUT_${name.toUpperCase()}`]]));
}
/** Read the runner once, run the pipeline, publish, and only then decide the exit status. Never throws. */
async function runAction(env) {
    const { signal, done } = (0,cancel/* cancellation */.W)();
    const secrets = (0,lib_redact/* secretsOf */.Fj)(env['INPUT_GITHUB-TOKEN'], env);
    const redact = (0,lib_redact/* redactor */.$p)(secrets);
    const log = runnerLog((text) => void process.stdout.write(redact(text)));
    try {
        const settings = await (0,resolve/* resolveSettings */.M)({
            inputs: inputsOf(env),
            env,
            cwd: env['GITHUB_WORKSPACE'] ?? process.cwd()
        });
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
            log,
            secrets,
            inputs: new Set(),
            signal,
            verdictOnly: false,
            sourceDateEpoch: (0,source_date_epoch/* sourceDateEpoch */.p)(env)
        };
        for (const warning of context.warnings)
            world.log.warn(warning);
        const finished = await (0,pipeline/* runPipeline */.a)(world);
        await publishRun(world, context, finished);
        return (0,keep/* statusOf */.c2)(finished.assessment.result, finished.kept);
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
async function publishRun(world, context, { assessment, kept }) {
    const { settings, log, root, env, signal } = world;
    const [{ buildView }, { renderSummary }, { renderComment }, { renderConsole }, { annotationsOf }, { publish }] = await Promise.all([
        __webpack_require__.e(/* import() */ 3918).then(__webpack_require__.bind(__webpack_require__, 33918)),
        __webpack_require__.e(/* import() */ 9198).then(__webpack_require__.bind(__webpack_require__, 19198)),
        __webpack_require__.e(/* import() */ 3779).then(__webpack_require__.bind(__webpack_require__, 13779)),
        __webpack_require__.e(/* import() */ 9475).then(__webpack_require__.bind(__webpack_require__, 39475)),
        __webpack_require__.e(/* import() */ 856).then(__webpack_require__.bind(__webpack_require__, 856)),
        __webpack_require__.e(/* import() */ 2520).then(__webpack_require__.bind(__webpack_require__, 12520))
    ]);
    const { values } = settings;
    const files = [
        ...(kept.html === undefined ? [] : [{ path: external_node_path_default().resolve(root, kept.html), name: 'provenance-report' }]),
        ...(kept.pack === undefined
            ? []
            : [{ path: external_node_path_default().resolve(root, kept.pack.path), name: 'provenance-pack' }])
    ];
    const viewWith = (links) => {
        const url = (name) => {
            const link = links.find((l) => l.name === name);
            return link === undefined ? {} : { url: link.url };
        };
        return buildView(assessment, {
            evidence: {
                ...(kept.html !== undefined && { html: { path: kept.html, ...url('provenance-report') } }),
                ...(kept.pack !== undefined && {
                    pack: { path: kept.pack.path, sha256: kept.pack.sha256, ...url('provenance-pack') }
                })
            }
        });
    };
    log.info(renderConsole(viewWith([])));
    for (const problem of kept.problems)
        log.warn(`not kept: ${problem}`);
    const published = await publish({
        summaryMarkdown: (maxBytes) => renderSummary(viewWith([]), { maxBytes }),
        commentMarkdown: ({ links, maxChars }) => values.comment ? renderComment(viewWith(links), { marker: '', maxChars }).trimStart() : null,
        commentKey: values['comment-key'] ??
            [context.workflow, context.job, context.matrix].filter((s) => s !== '').join('/'),
        annotations: annotationsOf(assessment),
        outputs: (0,outputs/* outputsOf */.Y)(assessment, kept),
        artifacts: values['upload-artifacts'] ? files : [],
        context,
        token: values['github-token'] ?? '',
        // A cancelled job is killed ten seconds after the first signal: there is time for little more than the report.
        timeoutSec: signal.aborted
            ? Math.min(CANCELLED_PUBLISH_SEC, values['publish-timeout'])
            : values['publish-timeout'],
        log
    }, { env, ...(!signal.aborted && { cancel: signal }) });
    for (const { warning, what, detail, url } of published) {
        if (warning !== undefined)
            log.warn(warning);
        else if (url !== undefined)
            log.info(`${what} ${detail ?? ''}: ${url}`);
    }
}


/***/ }),

/***/ 24897:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UA: () => (/* binding */ writeAnnotations),
/* harmony export */   UJ: () => (/* binding */ inertText)
/* harmony export */ });
/* unused harmony export maskSecret */
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
function renderAnnotation({ level, title, message, file, line }) {
    const properties = { file, line: line === undefined ? undefined : String(line), title };
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
/**
 * Have the runner hide a secret in all later log lines. The command itself carries the secret, and only a runner
 * takes it out of the log; GITHUB_TOKEN and `secrets.*` are hidden by the runner already.
 */
function maskSecret(secret, write) {
    if (secret !== '')
        write(`::add-mask::${escapeMessage(secret)}\n`);
}
/**
 * Text that others chose, such as a test's name or a program's output, in a form that the runner does not take for
 * a command: `::` at the start of a line (after white space) and `##[` anywhere get an invisible word joiner.
 */
function inertText(text) {
    return text.replace(/^((?:[^\S\n]|\u0085)*):(?=:)/gm, '$1:\u2060').replaceAll('##[', '#\u2060#[');
}


/***/ }),

/***/ 14567:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ artifactName),
/* harmony export */   h5: () => (/* binding */ matrixSlug)
/* harmony export */ });
/* unused harmony export slug */
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
    const parts = [slug(file.name), slug(context.job), context.matrix, String(context.run_attempt)];
    if (nth > 1)
        parts.push(`n${nth}`);
    return parts.filter((part) => part !== '').join('-') + extension(file.path);
}


/***/ }),

/***/ 98786:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* reexport module object */ zod__WEBPACK_IMPORTED_MODULE_1__)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88532);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95869);

// A schema here is used once or a few times a process: compiling it to code with `new Function` costs more than it
// saves, and keeps out of environments that forbid it.
zod__WEBPACK_IMPORTED_MODULE_0__/* .config */ .$W({ jitless: true });



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
    'failed-gates': 'Names of the failed gates, separated by commas.',
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
            .map((g) => g.name)
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
// EXTERNAL MODULE: ./src/evidence/coverage.ts
var evidence_coverage = __webpack_require__(20111);
// EXTERNAL MODULE: ./src/evidence/datasets.ts
var evidence_datasets = __webpack_require__(54220);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./src/lib/run-command.ts

/** Time between SIGTERM and SIGKILL for a command that does not stop. */
const GRACE_MS = 2_000;
/**
 * Run a shell command in a process group of its own, so that a time limit or a cancel stops its children too.
 * @param options.onOutput each line of both streams
 */
function runCommand(command, options) {
    return new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.spawn)('bash', ['-c', command], {
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
        const finish = () => {
            for (const lines of streams)
                lines.end();
            clearTimeout(timer);
            clearTimeout(kill);
            options.signal.removeEventListener('abort', stop);
        };
        child.on('error', (error) => {
            finish();
            reject(error);
        });
        // `exit`, not `close`: a daemon that keeps the pipes open must not hold the run.
        child.on('exit', (exitCode, signal) => {
            finish();
            signalGroup(child.pid, 'SIGKILL');
            child.stdout.destroy();
            child.stderr.destroy();
            resolve({ exitCode, signal, timedOut });
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
        return { warnings: problem === undefined ? [] : [problem], startedAt };
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
var keep = __webpack_require__(22021);
;// CONCATENATED MODULE: ./src/pipeline.ts








/**
 * The run, as a table of contents: measure everything, judge, keep every report. Publishing and the exit status come
 * after it and change nothing in it. A cancelled run skips what is left to measure and still keeps its report.
 * @throws GateError `setting` before anything was measured or written
 */
async function runPipeline(world) {
    (0,thresholds/* gateRequest */.t)(world.settings); // a bad setting ends the run here
    const { log } = world;
    const { warnings, startedAt } = await runTestCommand(world);
    const datasets = await step(world, 'Dataset contracts', () => (0,evidence_datasets/* gatherDatasets */.$s)(world));
    const coverage = await step(world, 'Coverage', () => (0,evidence_coverage/* gatherCoverage */.m)(world, startedAt));
    const tests = await step(world, 'Test results', () => (0,evidence_tests/* gatherTests */._)(world, startedAt));
    const measured = await log.group('Calibration, information gain, selection', () => (0,assess/* numbers */.nL)(world, tests));
    const builds = await step(world, 'Double build', () => (0,evidence_builds/* buildTwice */.P)(world));
    const facts = { datasets, coverage, tests, ...measured, builds };
    const assessment = (0,assess/* assess */.no)(world, facts, warnings);
    const kept = await log.group('Reports and evidence pack', () => (0,keep/* keepEvidence */.N)(world, assessment));
    return { assessment, kept };
}
/** One measurement under its heading; not begun any more once the run is cancelled. */
async function step(world, title, measure) {
    if (world.signal.aborted)
        return { state: 'absent', looked_for: 'nothing: the run was cancelled', configured: false };
    return world.log.group(title, measure);
}


/***/ })

};
