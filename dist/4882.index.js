export const id = 4882;
export const ids = [4882];
export const modules = {

/***/ 94331:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__),
/* harmony export */   tellRun: () => (/* binding */ tellRun)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _keep_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32158);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7729);
/* harmony import */ var _evidence_baseline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46222);
/* harmony import */ var _pipeline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41953);





/** The whole pipeline; the exit status is the gates'. */
const run = async ({ world, out }) => tellRun(world, out, await (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_4__/* .runPipeline */ .a)(world));
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (run);
/** A finished run for people and as data. @returns its exit status */
async function tellRun(world, out, { assessment, kept, past }) {
    const [{ buildView }, { renderConsole }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(6297), __webpack_require__.e(2011)]).then(__webpack_require__.bind(__webpack_require__, 6297)),
        __webpack_require__.e(/* import() */ 9475).then(__webpack_require__.bind(__webpack_require__, 39475))
    ]);
    out.text(renderConsole(buildView(assessment, (0,_evidence_baseline_js__WEBPACK_IMPORTED_MODULE_3__/* .reportsPast */ .IF)(past))));
    const where = (label, file) => {
        if (file !== undefined)
            out.text(`${label.padEnd(14)} ${node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(world.root, file)}`);
    };
    where('HTML report', kept.html);
    where('Summary', kept.markdown);
    where('Evidence pack', kept.pack?.path);
    if (kept.pack !== undefined)
        out.text(`${'SHA-256'.padEnd(14)} ${kept.pack.sha256}`);
    for (const warning of assessment.warnings)
        world.log.warn(warning);
    for (const problem of kept.problems)
        world.log.warn(`not kept: ${problem}`);
    out.data({ result: assessment.result, gates: assessment.gates, outputs: (0,_outputs_js__WEBPACK_IMPORTED_MODULE_2__/* .outputsOf */ .Y)(assessment, kept) });
    return (0,_keep_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(assessment.result, kept);
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
