export const id = 4462;
export const ids = [4462,4305];
export const modules = {

/***/ 46222:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gu: () => (/* binding */ gatherPast),
  IF: () => (/* binding */ reportsPast),
  Jv: () => (/* binding */ vanished)
});

// EXTERNAL MODULE: ./src/ledger/eligible.ts
var eligible = __webpack_require__(55136);
// EXTERNAL MODULE: ./src/ledger/instants.ts
var instants = __webpack_require__(86683);
// EXTERNAL MODULE: ./src/ledger/lines.ts
var lines = __webpack_require__(36006);
// EXTERNAL MODULE: ./src/ledger/metrics.ts
var metrics = __webpack_require__(29792);
// EXTERNAL MODULE: ./src/ledger/own-job.ts
var own_job = __webpack_require__(73243);
// EXTERNAL MODULE: ./src/ledger/record.ts
var ledger_record = __webpack_require__(97016);
;// CONCATENATED MODULE: ./src/ledger/past-runs.ts






function gatesOf(value) {
    const gates = {};
    for (const [name, gate] of (0,lines/* isObject */.Gv)(value.gates) ? Object.entries(value.gates) : []) {
        if (!(0,lines/* isObject */.Gv)(gate) || typeof gate.value !== 'number' || !Number.isFinite(gate.value))
            continue;
        if (name !== '__proto__')
            gates[name] = gate.value;
    }
    return gates;
}
/**
 * The runs of one job on one branch in a directory of run records. Records of pull requests (whose head branch may have any
 * name), of `mock` evidence, without an instant, and of the future (a clock a day ahead is a clock) are left out.
 * @param dir relative to `root` or absolute inside it; one that does not exist holds no runs.
 * @throws GateError `path`, `io`, `limit`.
 */
function pastRuns(root, dir, { branch, job }, now) {
    const bad = [];
    const tomorrow = (0,eligible/* latestCredible */.w)(now.getTime());
    const found = [];
    for (const { file, line, value } of (0,lines/* readJsonLines */.sS)(root, (0,lines/* jsonlFiles */.mc)(root, dir) ?? [], bad)) {
        const read = (0,ledger_record/* readDated */.h1)(value);
        if (typeof read === 'string') {
            bad.push({ file, line, reason: read });
            continue;
        }
        if (!(0,eligible/* speaksOfItsBranch */.P)(value))
            continue;
        if (value.git_branch !== branch)
            continue;
        const { record, instant } = read;
        const { timestamp } = record;
        if (typeof timestamp !== 'string' || instant === null || (0,instants/* compareInstants */.QI)(instant, tomorrow) > 0)
            continue;
        const run = {
            timestamp,
            git_sha: record.git_sha ?? null,
            job: (0,own_job/* jobOf */.Zw)(value),
            gates: gatesOf(value),
            values: (0,metrics.metricsOfRecord)(value)
        };
        found.push({ instant, run });
    }
    // A stable sort keeps the later line later on a tie.
    found.sort((a, b) => (0,instants/* compareInstants */.QI)(a.instant, b.instant));
    const { own, others } = (0,own_job/* ofJob */.Jn)(found.map(({ run }) => run), job);
    return { runs: own, other_jobs: others, bad };
}

// EXTERNAL MODULE: ./src/ledger/trends.ts
var trends = __webpack_require__(84305);
// EXTERNAL MODULE: ./src/lib/errors.ts
var errors = __webpack_require__(97268);
// EXTERNAL MODULE: ./src/evidence/base-branch.ts
var base_branch = __webpack_require__(15629);
;// CONCATENATED MODULE: ./src/evidence/baseline.ts






/** Runs that the trends show. */
const SHOWN_RUNS = 60;
/**
 * The latest record of the base branch by this job and the runs before it. They only say what changed, and decide nothing: records
 * that cannot be read are a warning here, where the gates that rest on records fail. A record of this very
 * commit is no base: a run that is repeated would be compared with itself.
 */
function gatherPast(world) {
    const { root, settings, run, log } = world;
    const none = { points: [], trends: [] };
    if (world.ledgerProblem !== undefined)
        return none;
    try {
        const branch = (0,base_branch/* baseBranch */.sH)(world);
        const of = { branch, job: run.job };
        const { runs, other_jobs, bad } = pastRuns(root, (0,base_branch/* runsDirectory */.WL)(settings), of, new Date(run.timestamp));
        if (bad.length > 0) {
            const [first] = bad;
            log.warn(`${bad.length} lines are no run record, and the baseline may be an older one: ${first?.file ?? ''}:${first?.line ?? 0} ${first?.reason ?? ''}`);
        }
        const others = run.git_sha === 'unknown' ? runs : runs.filter(({ git_sha }) => git_sha !== run.git_sha);
        const shown = others.slice(-SHOWN_RUNS);
        const last = shown.at(-1);
        if (last === undefined) {
            if (other_jobs.length > 0)
                log.info(`there is no baseline of job ${run.job}: ${(0,own_job/* otherJobs */.Lt)(branch, other_jobs)}`);
            return none;
        }
        return {
            baseline: {
                source: last.git_sha === null ? branch : `${branch} at ${last.git_sha.slice(0, 7)}`,
                // Names that no gate of this run has find no row.
                gates: last.gates
            },
            points: shown.map(({ timestamp, values }) => ({ timestamp, values })),
            trends: (0,trends.trendsOf)(metrics.METRICS.map(({ name }) => name), shown)
        };
    }
    catch (error) {
        log.warn(`there is no baseline: ${(0,errors/* describeError */.Uc)(error)}`);
        return none;
    }
}
/**
 * Gates that the base branch has measured and this run has no evidence of: under `gates: auto` a file that nobody
 * configured can be gone without a failure, and not without a word.
 */
function vanished({ baseline }, gates, { values }) {
    if (baseline === undefined || (values.gates !== undefined && !values.gates.includes('auto')))
        return [];
    const names = gates
        .filter(({ name, verdict, value }) => verdict === 'not-evaluated' && value === null && name in baseline.gates)
        .map(({ name }) => name);
    if (names.length === 0)
        return [];
    const were = names.length === 1 ? 'was measured' : 'were measured';
    return [
        `${names.join(', ')} ${were} by ${baseline.source} and not here: the evidence is gone; list them in \`gates\` to make that a failure`
    ];
}
/** What the reports take of it. */
function reportsPast({ baseline, points, trends }) {
    return { ...(baseline !== undefined && { baseline }), trends: points, moves: trends };
}


/***/ }),

/***/ 32158:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ keepEvidence),
  JY: () => (/* binding */ packEvidence),
  c2: () => (/* binding */ statusOf)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/evidence/base-branch.ts
var base_branch = __webpack_require__(15629);
// EXTERNAL MODULE: ./src/evidence/baseline.ts + 1 modules
var baseline = __webpack_require__(46222);
// EXTERNAL MODULE: ./src/gates/judge.ts + 9 modules
var judge = __webpack_require__(58942);
// EXTERNAL MODULE: ./src/legs/kinds.ts
var kinds = __webpack_require__(24082);
// EXTERNAL MODULE: ./src/lib/errors.ts
var errors = __webpack_require__(97268);
// EXTERNAL MODULE: ./src/lib/paths.ts
var paths = __webpack_require__(9927);
// EXTERNAL MODULE: ./src/record.ts
var src_record = __webpack_require__(94846);
// EXTERNAL MODULE: ./src/coverage/changed-lines.ts
var changed_lines = __webpack_require__(74968);
// EXTERNAL MODULE: ./src/pack/collect.ts
var collect = __webpack_require__(76855);
// EXTERNAL MODULE: ./src/legs/matrix-leg.ts
var matrix_leg = __webpack_require__(4257);
// EXTERNAL MODULE: ./src/lib/git-isolated.ts
var git_isolated = __webpack_require__(235);
;// CONCATENATED MODULE: ./src/verdicts.ts








/** What a merge, and an auditor, needs of an assessment beside the files that it rests on. */
function verdictsOf({ result, run, gates, settings, warnings, mock, facts }, world) {
    const directory = fromTop(world.root);
    return {
        schema: 'provenance-gates/verdicts/v1',
        result,
        run: {
            timestamp: run.timestamp,
            git_sha: run.git_sha,
            head_sha: run.head_sha,
            git_branch: run.git_branch,
            ci_run_id: run.ci_run_id,
            run_attempt: run.run_attempt,
            job: run.job,
            tool_version: run.tool_version
        },
        leg: (0,matrix_leg/* matrixLeg */.Q)(world.settings.values['matrix-leg']),
        gates: gates.map((gate) => ({ ...gate })),
        // Where the checkout lies is not evidence, and would make packs of two directories differ.
        settings: settings.filter(({ name }) => name !== 'working-directory'),
        warnings: [...warnings],
        mock,
        ...inputs(world),
        ...unreadable(facts, world),
        base: { base_branch: run.base_branch, default_branch: (0,base_branch/* defaultBranch */.OR)(world) },
        ...(world.legs !== undefined && {
            legs: { there: world.legs.map(whereIs), absent: facts.legs?.absent ?? [] }
        }),
        ...(directory !== '' && { working_directory: directory }),
        ...(world.inputs.coverageNames !== undefined && { coverage_names: world.inputs.coverageNames })
    };
}
/** Where `root` lies in its checkout; empty at its top, and outside of any. */
function fromTop(root) {
    const top = (0,git_isolated/* workingTreeOf */.N)(root);
    return top === undefined ? '' : (0,paths/* toPosix */.d7)(external_node_path_default().relative(top, (0,external_node_fs_.realpathSync)(root)));
}
/** Which files the verdicts rest on; those that no pack can hold are told, and are not among them. */
function inputs({ inputs: all, root, settings }) {
    const named = {};
    const out = {};
    for (const [kind, files] of Object.entries(all.byKind(root))) {
        named[kind] = files.filter((file) => (0,collect/* unfitName */.E0)(file) === undefined);
        const [first = '', ...others] = files.filter((file) => (0,collect/* unfitName */.E0)(file) !== undefined);
        if (first !== '')
            out[kind] =
                `${JSON.stringify(first.slice(0, MAX_NAME))}${others.length > 0 ? ` and ${others.length} more` : ''} cannot be in a pack: ${(0,collect/* unfitName */.E0)(first) ?? ''}`;
    }
    const diff = (0,changed_lines.changedLinesFile)(settings.values['evidence-dir']);
    if (all.changedLines !== undefined && !(0,external_node_fs_.existsSync)(external_node_path_default().join(root, diff)))
        out['changed-lines'] = 'which lines were changed is too much to be kept';
    return { inputs: named, ...(Object.keys(out).length > 0 && { left_out: out }) };
}
const MAX_NAME = 300;
function whereIs({ name, dir, notIncluded = [] }) {
    return { name, dir, ...(notIncluded.length > 0 && { not_included: notIncluded }) };
}
/** A report may be left over from before the test command, or the ledger out of reach: what is in the pack does not show it. */
function unreadable({ coverage, tests }, { ledgerProblem, settings }) {
    const run = settings.values['test-command'] !== undefined;
    const reasons = {
        ...(run && coverage.state === 'unreadable' && { 'coverage-files': coverage.reason.slice(0, MAX_REASON) }),
        ...(run && tests.state === 'unreadable' && { 'test-results': tests.reason.slice(0, MAX_REASON) }),
        ...(ledgerProblem !== undefined && { ledger: ledgerProblem.reason.slice(0, MAX_REASON) })
    };
    return Object.keys(reasons).length === 0 ? {} : { unreadable: reasons };
}
const MAX_REASON = 1_000;

;// CONCATENATED MODULE: ./src/keep.ts










/** As for a run that could not be carried out. */
const EXIT_NOT_KEPT = 2;
/**
 * Write build evidence, run record, ledger entry, reports and pack, in this order, since the pack holds the others.
 * Each is tried even when another could not be written.
 */
async function keepEvidence(world, assessment, past) {
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
        const { removeStaleBuilds, writeBuildEvidence } = await __webpack_require__.e(/* import() */ 739).then(__webpack_require__.bind(__webpack_require__, 33120));
        if (builds.state !== 'found') {
            // The record of a single build is one of the inputs: it stays, for `merge` to compare.
            removeStaleBuilds(root, evidenceDir, new Set(world.inputs));
            return;
        }
        writeBuildEvidence(root, evidenceDir, builds.value);
        world.inputs.add(`${evidenceDir}/builds/comparison.json`, 'builds');
    });
    await attempt('dataset results', async () => {
        const { datasets } = assessment.facts;
        (0,external_node_fs_.rmSync)((0,paths/* resolveInside */.LI)(root, `${evidenceDir}/datasets`), { recursive: true, force: true });
        if (datasets.state !== 'found')
            return;
        const { writeResults } = await __webpack_require__.e(/* import() */ 7519).then(__webpack_require__.bind(__webpack_require__, 87519));
        world.inputs.add(writeResults(root, evidenceDir, datasets.value), 'datasets');
    });
    await attempt('changed lines', async () => {
        const { changedLinesFile, writeChangedLines } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 74968));
        (0,external_node_fs_.rmSync)((0,paths/* resolveInside */.LI)(root, changedLinesFile(evidenceDir), 'evidence-dir'), { force: true });
        const { changedLines } = world.inputs;
        if (changedLines !== undefined)
            writeChangedLines(root, evidenceDir, changedLines);
    });
    const record = await attempt('run record', async () => {
        if (settings.values.ledger === 'none')
            return undefined;
        const { appendRecord } = await __webpack_require__.e(/* import() */ 1860).then(__webpack_require__.bind(__webpack_require__, 11860));
        return appendRecord((0,paths/* resolveInside */.LI)(root, (0,base_branch/* runsDirectory */.WL)(settings), 'runs-dir'), (0,src_record/* recordOf */.z)(assessment));
    });
    if (record?.set_aside !== undefined) {
        world.log.warn(`the last line of the ledger was no record, as an interrupted run leaves one; it was set aside as ${record.set_aside}`);
    }
    await attempt('ledger entry', async () => {
        const entry = (0,src_record/* ledgerEntryOf */.P)(assessment);
        if (entry === undefined)
            return;
        const { writeEntry } = await __webpack_require__.e(/* import() */ 2346).then(__webpack_require__.bind(__webpack_require__, 29965));
        writeEntry(root, settings.values['ledger-dir'], entry);
    });
    const single = world.inputs.byKind().builds?.find(kinds/* isSingleBuild */.$);
    const reports = await attempt('reports', async () => {
        // What this run did not measure must not lie beside what it did, left over from an earlier one.
        for (const stale of ['eig_rankings.json', 'selected_tests.json'])
            (0,external_node_fs_.rmSync)((0,paths/* resolveInside */.LI)(root, `artifact/${stale}`), { force: true });
        const { writeReports } = await Promise.all(/* import() */[__webpack_require__.e(3313), __webpack_require__.e(6297), __webpack_require__.e(4535)]).then(__webpack_require__.bind(__webpack_require__, 84535));
        return writeReports(root, evidenceDir, assessment, (0,baseline/* reportsPast */.IF)(past));
    });
    await attempt('verdicts', async () => {
        const { writeVerdicts, VERDICTS_FILE } = await __webpack_require__.e(/* import() */ 5007).then(__webpack_require__.bind(__webpack_require__, 25007));
        const file = (0,paths/* resolveInside */.LI)(root, `${evidenceDir}/${VERDICTS_FILE}`, 'evidence-dir');
        const verdicts = verdictsOf(assessment, world);
        for (const [kind, reason] of Object.entries(verdicts.left_out ?? {}))
            world.log.warn(`${kind}: ${reason}; what rests on it cannot be judged again by \`verify\``);
        writeVerdicts(file, verdicts);
    });
    const pack = await attempt('evidence pack', () => packEvidence(world));
    const statement = pack === undefined
        ? undefined
        : await attempt('statement', async () => {
            const { writeStatement } = await __webpack_require__.e(/* import() */ 5506).then(__webpack_require__.bind(__webpack_require__, 65506));
            return writeStatement(world, assessment, pack);
        });
    // After the pack, which holds the history that this run was judged by.
    await attempt('history', async () => {
        const { tests } = assessment.facts;
        if (!settings.values['record-history'] || tests.state !== 'found')
            return;
        const { recordRun } = await __webpack_require__.e(/* import() */ 8824).then(__webpack_require__.bind(__webpack_require__, 88824));
        await recordRun(world, tests.value);
    });
    return {
        ...(reports !== undefined && {
            html: reports.html,
            markdown: reports.markdown,
            metrics: reports.metrics,
            ...(reports.selected !== undefined && { selected: reports.selected })
        }),
        ...(record !== undefined && { record: external_node_path_default().relative(root, record.file) }),
        ...(pack !== undefined && { pack }),
        ...(statement !== undefined && { statement }),
        ...(single !== undefined && { single }),
        problems
    };
}
/** The evidence pack of everything on disk and everything that was read. */
async function packEvidence(world) {
    const { makePack } = await __webpack_require__.e(/* import() */ 6256).then(__webpack_require__.bind(__webpack_require__, 56256));
    const { root, settings, run, inputs, sourceDateEpoch, secrets } = world;
    return makePack({
        root,
        evidenceDir: settings.values['evidence-dir'],
        format: settings.values['pack-format'],
        compression: settings.values['pack-compression'],
        maxFileBytes: settings.values['pack-max-file-mb'] * 1_000_000,
        run,
        toolVersion: run.tool_version,
        sourceDateEpoch: sourceDateEpoch?.toString(),
        sources: [...inputs, ...configFile(settings)],
        directories: ['artifact', settings.values['ledger-dir'], (0,base_branch/* runsDirectory */.WL)(settings)],
        forbidden: secrets
    });
}
/** The config file, when there is one: the verdicts rest on it too. */
function configFile({ root, values }) {
    return (0,external_node_fs_.existsSync)(external_node_path_default().resolve(root, values.config)) ? [values.config] : [];
}
/**
 * The verdict's status; a green run whose evidence could not be kept is not green. A run that was asked for one build, and left
 * it for a merge to judge, has done what it should.
 */
function statusOf(result, kept) {
    const status = result === 'incomplete' && kept.single !== undefined ? 0 : (0,judge/* exitStatus */.$u)(result);
    return status === 0 && kept.problems.length > 0 ? EXIT_NOT_KEPT : status;
}


/***/ }),

/***/ 55136:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ speaksOfItsBranch),
/* harmony export */   w: () => (/* binding */ latestCredible)
/* harmony export */ });
/* harmony import */ var _instants_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86683);

const DAY_MS = 86_400_000;
/**
 * Whether a record speaks of the branch that it names: not one of `mock` evidence, and not one of a pull request, which
 * runs under the name of its head branch, and that may be anything, `main` among it.
 */
function speaksOfItsBranch(record) {
    return record['mock'] !== true && typeof record['base_branch'] !== 'string';
}
/** The latest time that is believed of a record: a clock a day ahead is a clock. @param now milliseconds */
function latestCredible(now) {
    return (0,_instants_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(new Date(now + DAY_MS).toISOString()) ?? null;
}


/***/ }),

/***/ 29792:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   METRICS: () => (/* binding */ METRICS),
/* harmony export */   metricsOfRecord: () => (/* binding */ metricsOfRecord)
/* harmony export */ });
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36006);

/** In the order in which people read them. */
const METRICS = [
    {
        name: 'coverage',
        section: 'selector_metrics',
        key: 'coverage_pct',
        unit: 'percent',
        help: 'Covered lines.'
    },
    { name: 'ece', section: 'calibration', key: 'ece', unit: '', help: 'Expected calibration error.' },
    { name: 'mce', section: 'calibration', key: 'mce', unit: '', help: 'Maximum calibration error.' },
    { name: 'brier', section: 'calibration', key: 'brier_score', unit: '', help: 'Brier score.' },
    {
        name: 'entropy_delta',
        section: 'uncertainty',
        key: 'entropy_delta',
        unit: 'bits',
        help: 'Change of the mean predictive entropy of a test.'
    },
    {
        name: 'eig',
        section: 'selector_metrics',
        key: 'avg_eig_bits',
        unit: 'bits',
        help: 'Mean expected information gain of the selected tests.'
    },
    {
        name: 'detection_rate',
        section: 'selector_metrics',
        key: 'detection_rate',
        unit: '',
        help: 'Share of failures that selection would have caught.'
    },
    {
        name: 'time_saved',
        section: 'selector_metrics',
        key: 'time_saved_sec',
        unit: 'seconds',
        help: 'Test time that selection leaves out.'
    },
    {
        name: 'cost_saved',
        section: 'selector_metrics',
        key: 'cost_saved_usd',
        unit: 'dollars',
        help: 'Price of the test time that selection leaves out.'
    }
];
/** The metrics that a record holds; what was not measured, or is no finite number, is absent. */
function metricsOfRecord(record) {
    const values = {};
    for (const { name, section, key } of METRICS) {
        const holder = record[section];
        const value = (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(holder) ? holder[key] : undefined;
        if (typeof value === 'number' && Number.isFinite(value))
            values[name] = value;
    }
    return values;
}


/***/ }),

/***/ 84305:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   trendOf: () => (/* binding */ trendOf),
/* harmony export */   trendsOf: () => (/* binding */ trendsOf)
/* harmony export */ });
/** Makes the median absolute deviation of a normal sample an estimate of its standard deviation. */
const MAD_TO_SIGMA = 1.4826;
/** A step this many deviations from the usual one stands out (Iglewicz and Hoaglin 1993 advise 3.5). */
const OUTLYING = 3.5;
/** Fewer steps have no usual size; the largest is then told as it is. */
const FEW_STEPS = 4;
/** What binary fractions leave over after a subtraction is no step. */
const RELATIVE_NOISE = 1e-9;
function median(values) {
    const sorted = [...values].sort((a, b) => a - b);
    const middle = sorted.length >> 1;
    const upper = sorted[middle] ?? 0;
    return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
/**
 * The trend of one metric, and the run that moved it: of the steps between runs that follow each other the largest, by its
 * modified z-score (Iglewicz and Hoaglin, "How to Detect and Handle Outliers", 1993) against the median step. Where
 * most steps are 0, any other stands out. On a tie the latest run counts.
 * @param observations oldest first; @returns undefined without any.
 */
function trendOf(metric, observations) {
    const [first] = observations;
    const last = observations.at(-1);
    if (first === undefined || last === undefined)
        return undefined;
    const values = observations.map(({ value }) => value);
    let [lowest, highest] = [first.value, first.value];
    for (const value of values) {
        lowest = Math.min(lowest, value);
        highest = Math.max(highest, value);
    }
    const noise = RELATIVE_NOISE * Math.max(Math.abs(lowest), Math.abs(highest));
    const steps = values.slice(1).map((value, i) => value - (values[i] ?? value));
    const usual = median(steps);
    const spread = MAD_TO_SIGMA * median(steps.map((step) => Math.abs(step - usual)));
    let at = -1;
    let size = noise;
    for (const [i, step] of steps.entries()) {
        if (Math.abs(step - usual) < size || Math.abs(step) <= noise)
            continue;
        at = i;
        size = Math.abs(step - usual);
    }
    const [from, to] = [observations[at], observations[at + 1]];
    const stands = at !== -1 && (steps.length < FEW_STEPS || size > OUTLYING * spread);
    return {
        metric,
        runs: values.length,
        first: first.value,
        last: last.value,
        lowest,
        highest,
        ...(stands &&
            from !== undefined &&
            to !== undefined && {
            moved_by: { timestamp: to.timestamp, git_sha: to.git_sha, from: from.value, to: to.value }
        })
    };
}
/** The trend of each of `metrics` that was measured. @param runs oldest first */
function trendsOf(metrics, runs) {
    return metrics.flatMap((metric) => {
        const observations = runs.flatMap(({ timestamp, git_sha, values }) => {
            const value = values[metric];
            return value === undefined ? [] : [{ timestamp, git_sha, value }];
        });
        const trend = trendOf(metric, observations);
        return trend === undefined ? [] : [trend];
    });
}


/***/ }),

/***/ 235:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ workingTreeOf),
/* harmony export */   i: () => (/* binding */ withIsolatedGit)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97268);
/* harmony import */ var _git_stream_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43804);





/** What stands between the bytes of a file and git's idea of them; in `info/attributes` it goes before the repository's. */
const RAW = '* -text !eol !crlf !ident !filter !working-tree-encoding !diff\n';
const LIMITS = { maxBytes: 256 * 1024 * 1024, timeoutMs: 60_000 };
/**
 * Compare and list the working tree with a git directory of our own: what the repository's configuration and its
 * `.gitattributes` say cannot run a program, convert a file before it is compared, or move the working tree elsewhere.
 * Its index is a copy of the real one, whose times tell quickly what is unchanged; where that hides files from
 * comparison (assume-unchanged, skip-worktree) or cannot be copied, it is HEAD, and every file is compared.
 * @param root the project, at or below the top of the working tree.
 * @throws GateError `evidence` where there is no repository, and whatever `work` throws.
 */
async function withIsolatedGit(root, signal, work) {
    const limits = { ...LIMITS, signal };
    const asked = ['rev-parse', '--git-path', 'objects', '--git-path', 'index', '--git-path', 'info/exclude'];
    const [answers, head] = await Promise.all([
        (0,_git_stream_js__WEBPACK_IMPORTED_MODULE_4__/* .readGit */ .l)(root, asked, limits),
        (0,_git_stream_js__WEBPACK_IMPORTED_MODULE_4__/* .readGit */ .l)(root, ['rev-parse', '--verify', 'HEAD^{commit}'], limits)
    ]);
    const [objects = '', index = '', exclude = ''] = answers.split('\n').map((p) => node_path__WEBPACK_IMPORTED_MODULE_2___default().resolve(root, p));
    const sha256 = head.trim().length === 64;
    const dir = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)(node_path__WEBPACK_IMPORTED_MODULE_2___default().join((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'provenance-git-'));
    try {
        for (const name of ['objects/info', 'refs', 'info'])
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(node_path__WEBPACK_IMPORTED_MODULE_2___default().join(dir, name), { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(node_path__WEBPACK_IMPORTED_MODULE_2___default().join(dir, 'HEAD'), head);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(node_path__WEBPACK_IMPORTED_MODULE_2___default().join(dir, 'objects/info/alternates'), `${(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(objects)}\n`);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(node_path__WEBPACK_IMPORTED_MODULE_2___default().join(dir, 'info/attributes'), RAW);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(node_path__WEBPACK_IMPORTED_MODULE_2___default().join(dir, 'config'), configOf(sha256));
        const env = { GIT_DIR: dir, GIT_WORK_TREE: topOf(root), GIT_INDEX_FILE: node_path__WEBPACK_IMPORTED_MODULE_2___default().join(dir, 'index') };
        if (!(await copiedIndex(root, index, env, signal))) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(env.GIT_INDEX_FILE, { force: true });
            await (0,_git_stream_js__WEBPACK_IMPORTED_MODULE_4__/* .readGit */ .l)(root, ['read-tree', head.trim()], { ...limits, env });
        }
        return await work({ env, exclude: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(exclude) ? exclude : undefined });
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(dir, { recursive: true, force: true });
    }
}
function configOf(sha256) {
    const core = `[core]\n\trepositoryformatversion = ${sha256 ? 1 : 0}\n\tbare = false\n`;
    return sha256 ? `${core}[extensions]\n\tobjectformat = sha256\n` : core;
}
/** The nearest directory with a `.git`, whether or not git can be asked; git itself would believe `core.worktree`. */
function workingTreeOf(root) {
    for (let dir = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root);; dir = node_path__WEBPACK_IMPORTED_MODULE_2___default().dirname(dir)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_2___default().join(dir, '.git')))
            return dir;
        if (dir === node_path__WEBPACK_IMPORTED_MODULE_2___default().dirname(dir))
            return undefined;
    }
}
/** @throws GateError `evidence` */
function topOf(root) {
    const top = workingTreeOf(root);
    if (top !== undefined)
        return top;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .ue('evidence', `${root} lies in no working tree of git`, {
        remedy: 'run it in a checkout'
    });
}
/** @returns false where the index is missing, is of a kind that does not stand alone, or hides files. */
async function copiedIndex(root, index, env, signal) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(index))
        return false;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync)(index, env.GIT_INDEX_FILE);
    // Git compares the content of files that are not older than the index; a newer copy would make it trust their times.
    const seconds = Math.floor((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(index).mtimeMs / 1000);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.utimesSync)(env.GIT_INDEX_FILE, seconds, seconds);
    try {
        const listed = await (0,_git_stream_js__WEBPACK_IMPORTED_MODULE_4__/* .readGit */ .l)(root, ['ls-files', '-v', '-z', '--full-name', '--', ':/'], {
            ...LIMITS,
            signal,
            env
        });
        // A small letter is assume-unchanged, S is skip-worktree (git-ls-files, -v).
        return listed.split('\0').every((entry) => !/^[a-zS] /.test(entry));
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .ue && error.code === 'evidence')
            return false; // a split index lacks its other half
        throw error;
    }
}


/***/ }),

/***/ 43804:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ readGit),
/* harmony export */   t: () => (/* binding */ streamGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97268);
/* harmony import */ var _git_env_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94421);



/** Names in a diff are quoted: what the reader of diffs expects. */
const FIXED = [..._git_env_js__WEBPACK_IMPORTED_MODULE_2__/* .GIT_FIXED */ .uL, '-c', 'core.quotePath=true'];
const MAX_COMPLAINT = 4096;
/**
 * Run git without a shell and hand its output on piece by piece.
 * @throws GateError `evidence` with git's own last words, `limit` beyond a limit, and whatever `onData` throws.
 */
function streamGit(root, args, onData, limits) {
    return new Promise((resolve, reject) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...FIXED, '-C', root, ...args], {
            env: (0,_git_env_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryOnly */ .D0)(limits.env),
            stdio: ['ignore', 'pipe', 'pipe'],
            timeout: limits.timeoutMs,
            killSignal: 'SIGKILL',
            ...(limits.signal !== undefined && { signal: limits.signal })
        });
        const what = `git ${args.find((a) => !a.startsWith('-')) ?? ''}`;
        let bytes = 0;
        let complaint = '';
        let failure;
        const stop = (error) => {
            failure ??= error;
            child.kill('SIGKILL');
        };
        child.stdout.on('data', (piece) => {
            if (failure !== undefined)
                return;
            bytes += piece.length;
            if (bytes > limits.maxBytes) {
                stop(limit(`${what} printed more than ${limits.maxBytes} bytes`));
                return;
            }
            try {
                onData(piece);
            }
            catch (error) {
                stop(error instanceof Error ? error : new Error(String(error)));
            }
        });
        child.stderr.setEncoding('utf8').on('data', (text) => {
            complaint = (complaint + text).slice(-MAX_COMPLAINT);
        });
        child.on('error', (error) => stop(failed(what, error.message, error)));
        child.on('close', (code, signal) => {
            if (failure !== undefined)
                reject(failure);
            else if (code === 0)
                resolve();
            else if (signal === 'SIGKILL')
                reject(limit(`${what} took more than ${limits.timeoutMs / 1000} s`));
            else
                reject(failed(what, complaint.trim().split('\n').at(-1) ?? ''));
        });
    });
}
function limit(what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue('limit', what, { remedy: 'choose a nearer diff-base' });
}
function failed(what, why, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue('evidence', `${what} failed: ${why === '' ? 'it said nothing' : why}`, {
        remedy: 'check that git is installed and that this is a checkout with enough history (`fetch-depth: 0`)',
        cause
    });
}
/** The output of git as text. @throws GateError as {@link streamGit} */
async function readGit(root, args, limits) {
    const pieces = [];
    await streamGit(root, args, (piece) => void pieces.push(piece), limits);
    return Buffer.concat(pieces).toString('utf8');
}


/***/ }),

/***/ 67357:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gh: () => (/* binding */ MAX_MEASURE),
/* harmony export */   Is: () => (/* binding */ seededRandom),
/* harmony export */   XN: () => (/* binding */ sumOf),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   u8: () => (/* binding */ round12)
/* harmony export */ });
/** To 12 significant digits: gates compare so, and 0.35 against 0.5 is within 0.15 (DESIGN: Verdicts). */
function round12(x) {
    return Number.isFinite(x) ? Number(x.toPrecision(12)) : x;
}
/** Largest duration (seconds), price or number of bits that is taken for a measurement: sums of more would overflow. */
const MAX_MEASURE = 1e15;
/**
 * Sum without accumulating rounding errors (Neumaier 1974, compensated summation).
 * @param at value at index i; @param n how many.
 */
function sumOf(n, at) {
    let sum = 0;
    let lost = 0;
    for (let i = 0; i < n; i++) {
        const x = at(i);
        const next = sum + x;
        lost += Math.abs(sum) >= Math.abs(x) ? sum - next + x : x - next + sum;
        sum = next;
    }
    return sum + lost;
}
/** Uniform numbers in [0, 1) from a 32-bit seed: mulberry32 (T. Ettinger, public domain); same seed, same numbers. */
function seededRandom(seed) {
    let a = seed >>> 0;
    return () => {
        a = (a + 0x6d2b79f5) >>> 0;
        let t = Math.imul(a ^ (a >>> 15), a | 1);
        t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
        return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
    };
}
/** `1 file`, `2 files`, `2 matches`; digits as they are, without separators. */
function counted(n, one, many = `${one}s`) {
    return `${n} ${n === 1 ? one : many}`;
}


/***/ })

};
