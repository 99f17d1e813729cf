export const id = 9889;
export const ids = [9889];
export const modules = {

/***/ 22021:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ keepEvidence),
  JY: () => (/* binding */ packEvidence),
  AM: () => (/* binding */ runsDir),
  c2: () => (/* binding */ statusOf)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/gates/judge.ts + 7 modules
var judge = __webpack_require__(69675);
// EXTERNAL MODULE: ./src/lib/errors.ts
var errors = __webpack_require__(97268);
// EXTERNAL MODULE: ./src/ledger/record.ts + 1 modules
var record = __webpack_require__(25038);
;// CONCATENATED MODULE: ./src/record.ts

/** The run record of an assessment; what was not measured is left out. */
function recordOf({ run, facts, gates, result, mock }) {
    const { coverage, eig, backtest, uncertainty, builds, datasets } = facts;
    const stats = eig.state === 'found' ? eig.value.facts?.selection.stats : undefined;
    const calibration = facts.calibration.state === 'found' ? facts.calibration.value.facts : undefined;
    const comparison = builds.state === 'found' ? builds.value : undefined;
    return (0,record/* buildRecord */.kA)({
        run,
        gates_passed: result === 'passed',
        gates,
        selector_metrics: {
            coverage_pct: coverage.state === 'found' ? coverage.value.percent : null,
            tests_selected: stats?.selected,
            tests_total: stats?.total,
            avg_eig_bits: eig.state === 'found' ? eig.value.avg_eig_bits : null,
            detection_rate: backtest.state === 'found' ? backtest.value.detection_rate.micro : null,
            time_saved_sec: stats?.time_saved_sec,
            cost_saved_usd: stats?.cost_saved_usd
        },
        ...(calibration !== undefined && {
            calibration: {
                ece: calibration.ece,
                mce: calibration.mce,
                brier_score: calibration.brier_score,
                n_samples: calibration.n_samples,
                n_bins: calibration.n_bins
            }
        }),
        uncertainty: uncertainty.state === 'found' ? uncertainty.value : {},
        provenance: {
            reproducibility_status: comparison?.status,
            first_hash: comparison?.builds[0]?.hash,
            second_hash: comparison?.builds[1]?.hash,
            datasets: datasets.state === 'found' && datasets.value.datasets.length > 0
                ? Object.fromEntries(datasets.value.datasets.map((d) => [d.name, d.status]))
                : null
        },
        ...(mock && { mock })
    });
}
/** The experiment ledger's entry of an assessment; undefined when nothing that belongs there was measured. */
function ledgerEntryOf({ run, facts, mock }) {
    const calibration = facts.calibration.state === 'found' ? facts.calibration.value : {};
    const uncertainty = facts.uncertainty.state === 'found' ? facts.uncertainty.value : {};
    const eig = facts.eig.state === 'found' ? facts.eig.value : {};
    const measured = {
        ece: calibration.ece,
        mce: calibration.mce,
        brier_score: calibration.brier_score,
        entropy_before: uncertainty.entropy_before,
        entropy_after: uncertainty.entropy_after,
        avg_eig_bits: eig.avg_eig_bits
    };
    if (Object.values(measured).every((v) => v === undefined))
        return undefined;
    return {
        timestamp: run.timestamp,
        git_sha: run.git_sha,
        ci_run_id: run.ci_run_id,
        ...(mock && { mock }),
        ...measured
    };
}

;// CONCATENATED MODULE: ./src/keep.ts





/** As for a run that could not be carried out. */
const EXIT_NOT_KEPT = 2;
/**
 * Write build evidence, run record, ledger entry, reports and pack, in this order, since the pack holds the others.
 * Each is tried even when another could not be written.
 */
async function keepEvidence(world, assessment) {
    const { root, settings } = world;
    const evidenceDir = settings.values['evidence-dir'];
    const problems = [];
    const attempt = async (what, work) => {
        try {
            return await work();
        }
        catch (error) {
            problems.push(`${what}: ${(0,errors/* describeError */.Uc)(error)}`);
            return undefined;
        }
    };
    await attempt('build comparison', async () => {
        const { builds } = assessment.facts;
        if (builds.state !== 'found') {
            (0,external_node_fs_.rmSync)(external_node_path_default().resolve(root, evidenceDir, 'builds'), { recursive: true, force: true });
            return;
        }
        const { writeBuildEvidence } = await __webpack_require__.e(/* import() */ 3120).then(__webpack_require__.bind(__webpack_require__, 33120));
        writeBuildEvidence(root, evidenceDir, builds.value);
    });
    const record = await attempt('run record', async () => {
        const { appendRecord } = await __webpack_require__.e(/* import() */ 796).then(__webpack_require__.bind(__webpack_require__, 20796));
        return appendRecord(external_node_path_default().resolve(root, runsDir(settings)), recordOf(assessment));
    });
    await attempt('ledger entry', async () => {
        const entry = ledgerEntryOf(assessment);
        if (entry === undefined)
            return;
        const { writeEntry } = await __webpack_require__.e(/* import() */ 4727).then(__webpack_require__.bind(__webpack_require__, 29965));
        writeEntry(root, settings.values['ledger-dir'], entry);
    });
    const reports = await attempt('reports', async () => {
        // What this run did not measure must not lie beside what it did, left over from an earlier one.
        for (const stale of ['eig_rankings.json', 'selected_tests.json'])
            (0,external_node_fs_.rmSync)(external_node_path_default().join(root, 'artifact', stale), { force: true });
        const { writeReports } = await Promise.all(/* import() */[__webpack_require__.e(3918), __webpack_require__.e(1928)]).then(__webpack_require__.bind(__webpack_require__, 91928));
        return writeReports(root, evidenceDir, assessment);
    });
    const pack = await attempt('evidence pack', () => packEvidence(world));
    return {
        ...(reports !== undefined && {
            html: reports.html,
            markdown: reports.markdown,
            metrics: reports.metrics,
            ...(reports.selected !== undefined && { selected: reports.selected })
        }),
        ...(record !== undefined && { record: external_node_path_default().relative(root, record.file) }),
        ...(pack !== undefined && { pack }),
        problems
    };
}
/** `runs` below the evidence directory unless it was set. */
function runsDir({ values }) {
    return values['runs-dir'] ?? `${values['evidence-dir']}/runs`;
}
/** The evidence pack of everything on disk and everything that was read. */
async function packEvidence(world) {
    const { makePack } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(1497)]).then(__webpack_require__.bind(__webpack_require__, 41497));
    const { root, settings, run, inputs, sourceDateEpoch, secrets } = world;
    return makePack({
        root,
        evidenceDir: settings.values['evidence-dir'],
        format: settings.values['pack-format'],
        run,
        toolVersion: run.tool_version,
        sourceDateEpoch: sourceDateEpoch?.toString(),
        sources: [...inputs, ...configFile(settings)],
        directories: ['artifact', settings.values['ledger-dir'], runsDir(settings)],
        forbidden: secrets
    });
}
/** The config file, when there is one: the verdicts rest on it too. */
function configFile({ root, values }) {
    return (0,external_node_fs_.existsSync)(external_node_path_default().resolve(root, values.config)) ? [values.config] : [];
}
/** The verdict's status; a green run whose evidence could not be kept is not green. */
function statusOf(result, kept) {
    const status = (0,judge/* exitStatus */.$u)(result);
    return status === 0 && kept.problems.length > 0 ? EXIT_NOT_KEPT : status;
}


/***/ }),

/***/ 86683:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QI: () => (/* binding */ compareInstants),
/* harmony export */   R6: () => (/* binding */ utcMonth),
/* harmony export */   nV: () => (/* binding */ parseInstant)
/* harmony export */ });
const FORM = /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(?:[.,](\d+))?(?:[Zz]|([+-])(\d\d):?(\d\d))?$/;
/** The two or four digits of `text` from `at` on, which FORM has checked; a number without a string in between. */
function digits(text, at, count) {
    let n = 0;
    for (let i = at; i < at + count; i++)
        n = n * 10 + text.charCodeAt(i) - 48;
    return n;
}
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function isLeap(year) {
    return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
/** Days from 1970-01-01 in the Gregorian calendar; undefined for a day that does not exist. */
function dayNumber(year, month, day) {
    const length = (MONTH_DAYS[month - 1] ?? 0) + (month === 2 && isLeap(year) ? 1 : 0);
    if (day < 1 || day > length)
        return undefined;
    const before = year - 1;
    let days = 365 * year + Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
    for (let m = 0; m < month - 1; m++)
        days += MONTH_DAYS[m] ?? 0;
    // 719,528 is what the sum comes to for 1970-01-01.
    return days + day + (month > 2 && isLeap(year) ? 1 : 0) - 719_528;
}
/**
 * The instant an RFC 3339 timestamp names, undefined where it names none. A timestamp without an offset is read as
 * UTC: older writers (Python's `datetime.isoformat`) leave it out. A leap second counts as the second after it.
 */
function parseInstant(text) {
    const m = FORM.exec(text);
    if (m === null)
        return undefined;
    const days = dayNumber(digits(text, 0, 4), digits(text, 5, 2), digits(text, 8, 2));
    const [hour, minute, second] = [digits(text, 11, 2), digits(text, 14, 2), digits(text, 17, 2)];
    const [, fraction, sign, offsetHour = '0', offsetMinute = '0'] = m;
    if (days === undefined || hour > 23 || minute > 59 || second > 60)
        return undefined;
    if (Number(offsetHour) > 23 || Number(offsetMinute) > 59)
        return undefined;
    const offset = (sign === '-' ? -1 : 1) * (Number(offsetHour) * 3600 + Number(offsetMinute) * 60);
    return {
        seconds: days * 86_400 + hour * 3600 + minute * 60 + second - offset,
        nanos: fraction === undefined ? 0 : Number(fraction.slice(0, 9).padEnd(9, '0'))
    };
}
/** Earlier first; no instant at all counts as the earliest of all. */
function compareInstants(a, b) {
    if (a === null || b === null)
        return (a === null ? 0 : 1) - (b === null ? 0 : 1);
    return a.seconds - b.seconds || a.nanos - b.nanos;
}
/** `YYYY-MM` in UTC. */
function utcMonth(instant) {
    return new Date(instant.seconds * 1000).toISOString().slice(0, 7);
}


/***/ }),

/***/ 25038:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kA: () => (/* binding */ buildRecord),
  Uz: () => (/* binding */ hashVerifies),
  bU: () => (/* binding */ isChained),
  aE: () => (/* binding */ readRecord),
  xe: () => (/* binding */ sealRecord)
});

// UNUSED EXPORTS: readRecordSchema

// EXTERNAL MODULE: ./src/lib/zod.ts
var zod = __webpack_require__(98786);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/lib/canonical-json.ts

/**
 * RFC 8785 (JSON Canonicalization Scheme): keys sorted by UTF-16 code units, no white space, numbers and strings
 * as ECMAScript writes them. `undefined` members are left out, as JSON.stringify does.
 * @throws TypeError for NaN, infinities and lone surrogates, which RFC 8785 forbids.
 */
function canonicalJson(value) {
    if (typeof value === 'number' && !Number.isFinite(value))
        throw new TypeError('a number that is not finite has no canonical JSON');
    if (typeof value === 'string') {
        if (!value.isWellFormed())
            throw new TypeError('a lone surrogate has no canonical JSON');
        return JSON.stringify(value);
    }
    if (value === null || typeof value !== 'object')
        return JSON.stringify(value);
    if (Array.isArray(value))
        return `[${value.map((v) => canonicalJson(v ?? null)).join(',')}]`;
    const members = Object.entries(value)
        .filter(([, v]) => v !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([k, v]) => `${canonicalJson(k)}:${canonicalJson(v)}`);
    return `{${members.join(',')}}`;
}
/** SHA-256 of the canonical JSON, hex. */
function canonicalSha256(value) {
    return (0,external_node_crypto_.createHash)('sha256').update(canonicalJson(value)).digest('hex');
}

// EXTERNAL MODULE: ./src/lib/errors.ts
var errors = __webpack_require__(97268);
// EXTERNAL MODULE: ./src/lib/numbers.ts
var numbers = __webpack_require__(67357);
// EXTERNAL MODULE: ./src/ledger/instants.ts
var instants = __webpack_require__(86683);
;// CONCATENATED MODULE: ./src/ledger/record.ts





/** The members that were measured; undefined when none was. */
function measured(section, name) {
    const kept = Object.entries(section ?? {}).filter(([, v]) => v !== null && v !== undefined);
    for (const [key, value] of kept)
        if (typeof value === 'number' && !Number.isFinite(value))
            throw new errors/* GateError */.ue('evidence', `${name}.${key} of the run record is not finite`, {
                remedy: 'leave out what was not measured'
            });
    return kept.length === 0 ? undefined : Object.fromEntries(kept);
}
/**
 * A run record without its place in the chain. `entropy_delta` is what the gate judges: |after - before|, bits.
 * @throws GateError `evidence` for a number that is not finite or a timestamp that is none.
 */
function buildRecord(input) {
    const { timestamp, git_sha, git_branch, ci_run_id, run_attempt, job } = input.run;
    if ((0,instants/* parseInstant */.nV)(timestamp) === undefined)
        throw new errors/* GateError */.ue('evidence', `${JSON.stringify(timestamp)} is no RFC 3339 timestamp`, {
            remedy: 'write it as 2026-01-31T12:00:00Z'
        });
    const gates = {};
    for (const { name, verdict, value, threshold } of input.gates)
        gates[name] = {
            verdict,
            ...measured({ value, threshold }, name)
        };
    const { entropy_before: before, entropy_after: after } = input.uncertainty ?? {};
    const delta = typeof before === 'number' && typeof after === 'number' ? (0,numbers/* round12 */.u8)(Math.abs(after - before)) : undefined;
    const sections = {
        selector_metrics: measured(input.selector_metrics, 'selector_metrics'),
        calibration: measured(input.calibration, 'calibration'),
        uncertainty: measured({ entropy_before: before, entropy_after: after, entropy_delta: delta }, 'uncertainty'),
        provenance: measured(input.provenance, 'provenance'),
        mock: input.mock === true ? true : undefined
    };
    return {
        timestamp,
        git_sha,
        git_branch,
        ci_run_id,
        run_attempt,
        job,
        gates_passed: input.gates_passed,
        gates,
        ...measured(sections, 'record')
    };
}
/** The record with its place in the chain: `hash` is the SHA-256 of everything else in RFC 8785 canonical JSON. */
function sealRecord(draft, prev) {
    const body = { ...draft, prev };
    return { ...body, hash: canonicalSha256(body) };
}
/** True when `hash` is the digest of the rest; works on records with keys that this version does not know. */
function hashVerifies(record) {
    const { hash, ...body } = record;
    try {
        return typeof hash === 'string' && hash === canonicalSha256(body);
    }
    catch (error) {
        if (error instanceof TypeError)
            return false; // what has no canonical JSON was never sealed
        throw error;
    }
}
const hex64 = zod.z.string().regex(/^[0-9a-f]{64}$/, 'is no SHA-256');
const number = zod.z.number().nullish();
/** A run record as a reader meets it: any writer, any age. Unknown keys pass, known keys have their types. */
const readRecordSchema = zod.z.looseObject({
    timestamp: zod.z.string()
        .refine((text) => (0,instants/* parseInstant */.nV)(text) !== undefined, 'is no RFC 3339 timestamp')
        .nullish(),
    git_sha: zod.z.string().nullish(),
    git_branch: zod.z.string().nullish(),
    gates_passed: zod.z.boolean().nullish(),
    selector_metrics: zod.z.looseObject({ coverage_pct: number, avg_eig_bits: number }).nullish(),
    calibration: zod.z.looseObject({ ece: number, mce: number, brier_score: number }).nullish(),
    provenance: zod.z.looseObject({ reproducibility_status: zod.z.string().nullish() }).nullish(),
    prev: hex64.nullish(),
    hash: hex64.optional()
});
/** One parsed line as a record, or why it is none, naming the key. */
function readRecord(value) {
    const result = readRecordSchema.safeParse(value);
    if (result.success)
        return result.data;
    const [issue] = result.error.issues;
    return issue === undefined ? 'is no run record' : `${issue.path.join('.')}: ${issue.message}`;
}
/** Older writers and the seed's keep no chain. */
function isChained(record) {
    return record.hash !== undefined && record.prev !== undefined;
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
 * @param options.onOutput both streams, as they come
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
        options.signal.addEventListener('abort', stop, { once: true });
        child.stdout.setEncoding('utf8').on('data', options.onOutput);
        child.stderr.setEncoding('utf8').on('data', options.onOutput);
        const finish = () => {
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
