export const id = 2074;
export const ids = [2074];
export const modules = {

/***/ 92074:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__),
/* harmony export */   finish: () => (/* binding */ finish)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _evidence_baseline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46222);
/* harmony import */ var _keep_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32158);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7729);
/* harmony import */ var _pipeline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41953);





const CANCELLED_PUBLISH_SEC = 5;
/** Run the pipeline, publish, and only then decide the exit status. */
const run = async (world, context) => {
    const { withLedger } = await Promise.all(/* import() */[__webpack_require__.e(3566), __webpack_require__.e(8926)]).then(__webpack_require__.bind(__webpack_require__, 68926));
    return finish(world, context, await (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_4__/* .runPipeline */ .a)(await withLedger(world, context)));
};
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (run);
/** Publish what was kept and record it. @returns the exit status, which neither of them changes */
async function finish(world, context, finished) {
    const { recordOnGitHub } = await Promise.all(/* import() */[__webpack_require__.e(3566), __webpack_require__.e(8926)]).then(__webpack_require__.bind(__webpack_require__, 68926));
    // Side by side, so that publish-timeout bounds both.
    await Promise.all([
        publishRun(world, context, finished),
        recordOnGitHub(world, context, finished.assessment)
    ]);
    return (0,_keep_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c2)(finished.assessment.result, finished.kept);
}
/** Summary, comment, annotations, outputs and artifacts of a finished run; never throws what GitHub does. */
async function publishRun(world, context, { assessment, kept, past }) {
    const { settings, log, root, env, signal } = world;
    const [{ buildView }, { renderSummary }, { renderComment }, { renderConsole }, { annotationsOf }, { publish }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(6297), __webpack_require__.e(2011)]).then(__webpack_require__.bind(__webpack_require__, 6297)),
        Promise.all(/* import() */[__webpack_require__.e(3313), __webpack_require__.e(9198)]).then(__webpack_require__.bind(__webpack_require__, 19198)),
        Promise.all(/* import() */[__webpack_require__.e(3313), __webpack_require__.e(3779)]).then(__webpack_require__.bind(__webpack_require__, 13779)),
        __webpack_require__.e(/* import() */ 9475).then(__webpack_require__.bind(__webpack_require__, 39475)),
        __webpack_require__.e(/* import() */ 856).then(__webpack_require__.bind(__webpack_require__, 856)),
        Promise.all(/* import() */[__webpack_require__.e(3566), __webpack_require__.e(535)]).then(__webpack_require__.bind(__webpack_require__, 90535))
    ]);
    const { values } = settings;
    const files = [
        ...(kept.html === undefined ? [] : [{ path: node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(root, kept.html), name: 'provenance-report' }]),
        ...(kept.pack === undefined
            ? []
            : [{ path: node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(root, kept.pack.path), name: 'provenance-pack' }])
    ];
    const viewWith = (links) => {
        const url = (name) => {
            const link = links.find((l) => l.name === name);
            return link === undefined ? {} : { url: link.url };
        };
        return buildView(assessment, {
            ...(0,_evidence_baseline_js__WEBPACK_IMPORTED_MODULE_1__/* .reportsPast */ .IF)(past),
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
        outputs: (0,_outputs_js__WEBPACK_IMPORTED_MODULE_3__/* .outputsOf */ .Y)(assessment, kept),
        artifacts: values['upload-artifacts'] ? files : [],
        ...(values.attest && {
            moreArtifacts: async ({ timeoutMs }) => {
                const attested = await attestRun(world, kept, timeoutMs);
                return values['upload-artifacts'] ? attested : [];
            }
        }),
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
/** The signed bundle, or where it could not be signed the bare statement. */
async function attestRun(world, kept, timeoutMs) {
    const { root, settings, log, signal } = world;
    if (kept.statement === undefined)
        return [];
    const { signStatement } = await __webpack_require__.e(/* import() */ 8492).then(__webpack_require__.bind(__webpack_require__, 78492));
    const token = settings.values['github-token'] ?? '';
    const signed = await signStatement(world, { token, timeoutMs, cancel: signal });
    if ('warning' in signed)
        log.warn(signed.warning);
    else
        log.info(`signed: ${signed.bundle}`);
    const file = 'bundle' in signed ? signed.bundle : kept.statement;
    return [{ path: node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(root, file), name: 'provenance-attestation' }];
}


/***/ }),

/***/ 80838:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GO: () => (/* binding */ findBash),
/* harmony export */   Qc: () => (/* binding */ endMarked),
/* harmony export */   e0: () => (/* binding */ newMark),
/* harmony export */   fR: () => (/* binding */ killMarked),
/* harmony export */   oi: () => (/* binding */ markLine)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97268);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9927);






/** Processes end within this many looks, or the system does not let us end them. */
const ROUNDS = 50;
const PAUSE_MS = 20;
/** Above every mark that time can give, and below 2^63. */
const HIGHEST_MARK = 9000000000000000000n;
/**
 * A number for RLIMIT_LOCKS, which Linux has kept and ignored since 2.4.25 (getrlimit(2)): children inherit it through
 * fork, exec and setsid. It falls with time, so that a command inside of a command can still set its own.
 */
function newMark() {
    return { limit: String(HIGHEST_MARK - BigInt(Date.now()) * 1000000n - BigInt((0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.randomInt)(1_000_000))) };
}
/** `bash` knows `ulimit -x`, other shells do not; without it the mark is left out. */
function findBash() {
    return ['/bin/bash', '/usr/bin/bash', '/usr/local/bin/bash', '/opt/homebrew/bin/bash'].find((p) => (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.existsSync)(p));
}
/** A line of bash that marks the shell and everything that it starts; where that is refused it does nothing. */
function markLine(mark) {
    return `ulimit -x ${mark.limit} 2>/dev/null || :`;
}
const UNSEEN = ['ENOENT', 'ESRCH', 'EACCES', 'EPERM', 'EINVAL', 'ENAMETOOLONG'];
/** A file of /proc, or null where the process has gone, belongs to somebody else, or stands deeper than a path may be long. */
function peek(read) {
    try {
        return read();
    }
    catch (error) {
        if (UNSEEN.includes((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .systemCode */ .xU)(error) ?? ''))
            return null;
        throw error;
    }
}
/** True for a process that bears the mark, stands in `dir` or was started with it in its environment. */
function belongsOnLinux(pid, mark, dir) {
    const state = peek(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(`/proc/${pid}/stat`, 'latin1'));
    // A zombie is dead already; only its parent can take it away.
    if (state === null || /\) [ZX] /.test(state.slice(state.lastIndexOf(')'))))
        return false;
    const limits = peek(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(`/proc/${pid}/limits`, 'latin1'));
    if (limits?.includes(` ${mark.limit} `) === true)
        return true;
    if (dir === undefined)
        return false;
    const cwd = peek(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readlinkSync)(`/proc/${pid}/cwd`));
    if (cwd !== null && (0,_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .isInside */ .FK)(dir, cwd.replace(/ \(deleted\)$/, '')))
        return true;
    const environ = peek(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(`/proc/${pid}/environ`));
    return environ?.includes(`=${dir}/`) ?? false;
}
function processesOf(mark, dir) {
    if (process.platform === 'linux') {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readdirSync)('/proc')
            .filter((name) => /^\d+$/.test(name))
            .map(Number)
            .filter((pid) => pid !== process.pid && pid !== process.ppid && belongsOnLinux(pid, mark, dir));
    }
    if (dir === undefined)
        return [];
    // macOS: `-E` adds the environment of one's own processes.
    const listing = peek(() => (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)('ps', ['-axwwE', '-o', 'pid=,command='], { encoding: 'utf8', maxBuffer: 1 << 28 }));
    return (listing ?? '')
        .split('\n')
        .filter((line) => line.includes(`=${dir}/`))
        .map((line) => Number.parseInt(line, 10))
        .filter((pid) => Number.isInteger(pid) && pid !== process.pid && pid !== process.ppid);
}
/** Kill what is there now, without waiting for its end: for the moment in which we exit ourselves. */
function killMarked(mark, dir) {
    const alive = processesOf(mark, dir);
    for (const pid of alive)
        peek(() => process.kill(pid, 'SIGKILL'));
    return alive;
}
/**
 * End what a command left running: a daemon that made a session of its own is no longer in the command's process group.
 * @param dir where HOME and TMPDIR of the command lie: what stands there or was started with it is ended too. On macOS,
 * which has no such limit, it is all that there is to go by.
 * @returns how many processes were ended.
 */
async function endMarked(mark, dir) {
    const ended = new Set();
    for (let round = 0; round < ROUNDS; round++) {
        const alive = killMarked(mark, dir);
        if (alive.length === 0)
            break;
        for (const pid of alive)
            ended.add(pid);
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(PAUSE_MS);
    }
    return ended.size;
}


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
    'failed-gates': 'Names of the failed gates, separated by commas; within a name `%25` stands for `%` and `%2C` for a comma.',
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
            .map((g) => inList(g.name))
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
/** A glob in the name of a gate (`coverage:src/{a,b}/**`) may hold commas: percent-encoded as in RFC 3986. */
function inList(name) {
    return name.replaceAll('%', '%25').replaceAll(',', '%2C');
}


/***/ }),

/***/ 41953:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ runPipeline)
});

// EXTERNAL MODULE: ./src/assess.ts + 2 modules
var assess = __webpack_require__(32984);
// EXTERNAL MODULE: ./src/evidence/builds.ts
var evidence_builds = __webpack_require__(20572);
// EXTERNAL MODULE: ./src/evidence/baseline.ts + 1 modules
var baseline = __webpack_require__(46222);
// EXTERNAL MODULE: ./src/evidence/coverage.ts
var evidence_coverage = __webpack_require__(20111);
// EXTERNAL MODULE: ./src/evidence/datasets.ts
var evidence_datasets = __webpack_require__(54220);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./src/lib/process-mark.ts
var process_mark = __webpack_require__(80838);
;// CONCATENATED MODULE: ./src/lib/run-command.ts



/** Time between SIGTERM and SIGKILL for a command that does not stop. */
const GRACE_MS = 2_000;
/** Output that is still in the pipes when the command has ended is waited for so long. */
const DRAIN_MS = 250;
/**
 * Run a shell command in a process group of its own, so that a time limit or a cancel stops its children too; on Linux
 * nothing that it started is left running, not even a daemon.
 * @param options.onOutput each line of both streams
 */
function runCommand(command, options) {
    return new Promise((resolve, reject) => {
        const mark = (0,process_mark/* newMark */.e0)();
        const child = (0,external_node_child_process_.spawn)('bash', ['-c', `${(0,process_mark/* markLine */.oi)(mark)}; exec bash -c "$1"`, 'bash', command], {
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
        const onExit = () => {
            signalGroup(child.pid, 'SIGKILL');
            (0,process_mark/* killMarked */.fR)(mark);
        };
        process.once('exit', onExit);
        const finish = () => {
            for (const lines of streams)
                lines.end();
            clearTimeout(timer);
            clearTimeout(kill);
            options.signal.removeEventListener('abort', stop);
            process.removeListener('exit', onExit);
        };
        child.on('error', (error) => {
            finish();
            reject(error);
        });
        // A pipe may hold the last lines still, or be held open by what nobody could end.
        const closed = new Promise((done) => child.once('close', () => done()));
        // `exit`, not `close`: a daemon that keeps the pipes open must not hold the run.
        child.on('exit', (exitCode, signal) => {
            clearTimeout(timer);
            signalGroup(child.pid, 'SIGKILL');
            // What has left the group, as daemons do, bears the mark still.
            (0,process_mark/* endMarked */.Qc)(mark)
                .then(() => Promise.race([closed, (0,promises_.setTimeout)(DRAIN_MS)]))
                .then(() => {
                child.stdout.destroy();
                child.stderr.destroy();
                finish();
                resolve({ exitCode, signal, timedOut });
            })
                .catch(reject);
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

/** A shell's own: the command was found and could not be run, or was not found. */
const NOT_RUN = new Set([126, 127]);
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
        if (problem === undefined)
            return { warnings: [], startedAt };
        // Failing tests end with a status, and their reports are evidence; this is something else.
        const cut = result.timedOut || result.signal !== null || NOT_RUN.has(result.exitCode ?? 0);
        if (!cut || signal.aborted)
            return { warnings: [problem], startedAt };
        const remedy = 'mend test-command; reports of a run that was cut off are not evidence';
        return {
            warnings: [problem],
            startedAt,
            broken: { state: 'unreadable', source: 'test-command', reason: problem, remedy, configured: true }
        };
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
var keep = __webpack_require__(32158);
;// CONCATENATED MODULE: ./src/pipeline.ts









/**
 * The run, as a table of contents: measure everything, judge, keep every report. Publishing and the exit status come
 * after it and change nothing in it. A cancelled run skips what is left to measure and still keeps its report.
 * @param legs where the results of several jobs are merged
 * @throws GateError `setting` before anything was measured or written
 */
async function runPipeline(world, legs) {
    (0,thresholds/* gateRequest */.t)(world.settings); // a bad setting ends the run here
    const { log } = world;
    const { warnings, startedAt, broken } = await runTestCommand(world);
    const datasets = await step(world, 'Dataset contracts', () => (0,evidence_datasets/* gatherDatasets */.$s)(world));
    const coverage = await step(world, 'Coverage', () => broken === undefined ? (0,evidence_coverage/* gatherCoverage */.mQ)(world, startedAt) : Promise.resolve(broken));
    const tests = await step(world, 'Test results', () => broken === undefined ? (0,evidence_tests/* gatherTests */._)(world, startedAt) : Promise.resolve(broken));
    const measured = await log.group('Calibration, information gain, selection', () => (0,assess/* numbers */.nL)(world, { coverage, tests }, true));
    const builds = await step(world, 'Double build', () => (0,evidence_builds/* buildTwice */.PD)(world));
    const facts = { datasets, coverage, tests, ...measured, builds, ...(legs !== undefined && { legs }) };
    const judged = (0,assess/* assess */.no)(world, facts, warnings);
    const past = (0,baseline/* gatherPast */.gu)(world); // before this run's own record joins them
    const gone = judged.result === 'cancelled' ? [] : (0,baseline/* vanished */.Jv)(past, judged.gates, world.settings);
    const assessment = { ...judged, warnings: [...judged.warnings, ...gone] };
    const kept = await log.group('Reports and evidence pack', () => (0,keep/* keepEvidence */.N)(world, assessment, past));
    return { assessment, kept, past };
}
/** One measurement under its heading; not begun any more once the run is cancelled. */
async function step(world, title, measure) {
    if (world.signal.aborted)
        return { state: 'absent', looked_for: 'nothing: the run was cancelled', configured: false };
    return world.log.group(title, measure);
}


/***/ })

};
