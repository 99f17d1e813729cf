export const id = 6633;
export const ids = [6633,8786];
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
/* harmony import */ var _keep_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51006);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7729);
/* harmony import */ var _pipeline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41953);




/** The whole pipeline; the exit status is the gates'. */
const run = async ({ world, out }) => tellRun(world, out, await (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_3__/* .runPipeline */ .a)(world));
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (run);
/** A finished run for people and as data. @returns its exit status */
async function tellRun(world, out, { assessment, kept }) {
    const [{ buildView }, { renderConsole }] = await Promise.all([
        __webpack_require__.e(/* import() */ 6095).then(__webpack_require__.bind(__webpack_require__, 66095)),
        __webpack_require__.e(/* import() */ 9475).then(__webpack_require__.bind(__webpack_require__, 39475))
    ]);
    out.text(renderConsole(buildView(assessment)));
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

/***/ 98786:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* reexport module object */ zod__WEBPACK_IMPORTED_MODULE_1__)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88532);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51033);

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
// EXTERNAL MODULE: ./src/keep.ts + 2 modules
var keep = __webpack_require__(51006);
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
    const { warnings, startedAt } = await runTestCommand(world);
    const datasets = await step(world, 'Dataset contracts', () => (0,evidence_datasets/* gatherDatasets */.$s)(world));
    const coverage = await step(world, 'Coverage', () => (0,evidence_coverage/* gatherCoverage */.mQ)(world, startedAt));
    const tests = await step(world, 'Test results', () => (0,evidence_tests/* gatherTests */._)(world, startedAt));
    const measured = await log.group('Calibration, information gain, selection', () => (0,assess/* numbers */.nL)(world, tests, true));
    const builds = await step(world, 'Double build', () => (0,evidence_builds/* buildTwice */.PD)(world));
    const facts = { datasets, coverage, tests, ...measured, builds, ...(legs !== undefined && { legs }) };
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
