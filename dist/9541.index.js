export const id = 9541;
export const ids = [9541,3590];
export const modules = {

/***/ 73590:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ isSameRun),
  scoreHistory: () => (/* binding */ scoreHistory),
  scoreTests: () => (/* binding */ scoreTests)
});

// EXTERNAL MODULE: ./src/eig/learn-history.ts + 17 modules
var learn_history = __webpack_require__(43429);
// EXTERNAL MODULE: ./src/eig/observations.ts
var eig_observations = __webpack_require__(81212);
// EXTERNAL MODULE: ./src/eig/score.ts
var score = __webpack_require__(94681);
// EXTERNAL MODULE: ./src/lib/numbers.ts
var numbers = __webpack_require__(67357);
// EXTERNAL MODULE: ./src/eig/entropy.ts
var entropy = __webpack_require__(6218);
;// CONCATENATED MODULE: ./src/eig/uncertainty.ts



/**
 * Mean predictive entropy per test, bits, before and after the results of this run are learned. A test with both
 * entropies of its own counts with those. The predictor LEARNS the run.
 * @returns undefined when the run has no results and no entropies: nothing was learned, so nothing was measured.
 */
function learnAndMeasure(tests, predictor, context = {}) {
    const observations = (0,eig_observations/* observe */.l)(tests);
    const hasOwn = (test) => test !== undefined && test.entropy_before !== null && test.entropy_after !== null;
    const own = tests.filter(hasOwn);
    const ownNames = new Set((0,eig_observations/* identitiesOf */.U)(tests).filter((_, i) => hasOwn(tests[i])));
    const names = observations.map(({ name }) => name).filter((name) => !ownNames.has(name));
    const count = own.length + names.length;
    if (count === 0) {
        predictor.learn(observations, context);
        return undefined;
    }
    const predicted = () => (0,numbers/* sumOf */.XN)(names.length, (i) => (0,entropy/* bernoulliEntropy */.m)(predictor.predict(names[i] ?? null, context).p));
    const before = predicted();
    predictor.learn(observations, context);
    const after = predicted();
    return {
        entropy_before: (before + (0,numbers/* sumOf */.XN)(own.length, (i) => own[i]?.entropy_before ?? NaN)) / count,
        entropy_after: (after + (0,numbers/* sumOf */.XN)(own.length, (i) => own[i]?.entropy_after ?? NaN)) / count,
        tests: count
    };
}

;// CONCATENATED MODULE: ./src/eig/score-history.ts




/**
 * Scores the last run of a history from the earlier ones; its own results never take part.
 * @param file path; @param shown its name in messages
 * @throws GateError as readHistory
 */
async function scoreHistory(file, shown, options) {
    const learned = await learn(file, shown, options);
    return score_history_score(learned, learned.last.tests, false, options);
}
/**
 * Scores tests of the current run from a history of earlier ones. Where the last run of the history is the current one
 * (same commit and same run id, as far as both sides give them) it is left out.
 * @throws GateError as readHistory
 */
async function scoreTests(tests, file, shown, options, current = {}) {
    const learned = await learn(file, shown, options);
    return score_history_score(learned, tests, !isSameRun(learned.last, current), options);
}
function learn(file, shown, options) {
    const { predictor, backtest, snapshot = 'ignore' } = options;
    return (0,learn_history/* learnHistory */.f)(file, shown, { predictor, backtest, snapshot });
}
/** Same commit and same run id, as far as both sides give them. */
function isSameRun(run, current) {
    const pairs = [
        [run.commit, current.commit],
        [run.run_id, current.run_id]
    ].filter(([a, b]) => a !== null && b !== null && a !== undefined && b !== undefined);
    return pairs.length > 0 && pairs.every(([a, b]) => a === b);
}
function score_history_score(learned, tests, learnLast, options) {
    const { predictor, last, runs, mock, warnings } = learned;
    // The back-test ends with a prediction of the last run, before that is learned.
    const backtest = attempt(learned.backtest);
    if (learnLast)
        predictor.learn((0,eig_observations/* observe */.l)(last.tests), last);
    const context = learnLast ? {} : last;
    const rankings = (0,score/* scoreRun */.I)(tests, predictor, options, context);
    const uncertainty = options.uncertainty === false ? undefined : learnAndMeasure(tests, predictor, context);
    return {
        rankings,
        uncertainty,
        predictor: options.predictor,
        runs: learnLast ? runs + 1 : runs,
        mock,
        warnings,
        backtest
    };
}
/** Works now, answers or throws later: a history that cannot be back-tested can still score a run. */
function attempt(work) {
    if (work === undefined)
        return undefined;
    try {
        const value = work();
        return () => value;
    }
    catch (error) {
        return () => {
            throw error;
        };
    }
}


/***/ }),

/***/ 94681:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ scoreRun)
/* harmony export */ });
/* harmony import */ var _argsort_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96843);
/* harmony import */ var _budgets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95089);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71792);
/* harmony import */ var _entropy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6218);
/* harmony import */ var _observations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81212);





/** null where no finite ratio exists: JSON has no infinity, and a floor on the price would reorder cheap tests. */
function ratio(bits, by) {
    if (by === null || by === 0)
        return null;
    const value = bits / by;
    return Number.isFinite(value) ? value : null;
}
/**
 * Expected information gain of each test of a run, most bits first; equal bits keep the order given, and rows that
 * repeat a name all stay. The bits are, in this order: entropy_before - entropy_after when both are given (not below
 * 0); H(model_uncertainty) when given; H(p) of the predictor.
 * @param prior what was learned from earlier runs, and from them only
 */
function scoreRun(tests, prior, options, context = {}) {
    const identities = (0,_observations_js__WEBPACK_IMPORTED_MODULE_1__/* .identitiesOf */ .U)(tests);
    const scored = tests.map((test, i) => {
        const { entropy_before, entropy_after, model_uncertainty, duration_sec } = test;
        const predicted = prior.predict(identities[i] ?? null, context);
        let eig_bits;
        let method;
        let p_fail;
        if (entropy_before !== null && entropy_after !== null) {
            eig_bits = Math.max(0, entropy_before - entropy_after);
            method = 'entropy';
            p_fail = null;
        }
        else {
            p_fail = model_uncertainty ?? predicted.p;
            method = model_uncertainty === null ? prior.name : 'model_uncertainty';
            eig_bits = (0,_entropy_js__WEBPACK_IMPORTED_MODULE_2__/* .bernoulliEntropy */ .m)(p_fail);
        }
        const cost = test.cost_usd ?? (duration_sec === null ? null : (0,_budgets_js__WEBPACK_IMPORTED_MODULE_0__/* .priceOf */ .xx)(duration_sec, options.usdPerHour));
        return {
            name: test.name,
            suite: test.suite,
            domain: test.domain,
            eig_bits,
            eig_per_dollar: ratio(eig_bits, cost),
            eig_per_sec: ratio(eig_bits, duration_sec),
            cost_usd: cost,
            duration_sec,
            model_uncertainty,
            result: test.result,
            entropy_before,
            entropy_after,
            method,
            p_fail,
            observations: predicted.observations,
            last_failed: predicted.failing,
            ...(test.failure_type === undefined ? {} : { failure_type: test.failure_type }),
            ...(test.metrics === undefined ? {} : { metrics: test.metrics })
        };
    });
    const order = (0,_argsort_js__WEBPACK_IMPORTED_MODULE_3__/* .byFalling */ .h)((0,_columns_js__WEBPACK_IMPORTED_MODULE_4__/* .float64 */ .B)(scored.length, (i) => scored[i]?.eig_bits ?? NaN));
    return Array.from(order, (i, rank) => {
        const row = scored[i];
        if (rank < (options.explain ?? 0) && row.method === prior.name)
            row.parts = prior.explain(identities[i] ?? null, context);
        return row;
    });
}


/***/ }),

/***/ 15629:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OR: () => (/* binding */ defaultBranch),
/* harmony export */   WL: () => (/* binding */ runsDirectory),
/* harmony export */   sH: () => (/* binding */ baseBranch)
/* harmony export */ });
/* harmony import */ var _lib_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63555);
/* harmony import */ var _event_refs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15268);


/** The setting, else what the event says, else what git knows of the remote, else `main`. */
function defaultBranch(world) {
    const { settings, root } = world;
    const remote = () => (0,_lib_git_js__WEBPACK_IMPORTED_MODULE_0__/* .askGit */ .g)(root, ['symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD'])?.replace(/^origin\//, '');
    return settings.values['default-branch'] ?? (0,_event_refs_js__WEBPACK_IMPORTED_MODULE_1__/* .readEventRefs */ .F)(world).default_branch ?? remote() ?? 'main';
}
/** The branch that this run is compared with: that of the pull request, else the default branch. */
function baseBranch(world) {
    return world.run.base_branch ?? defaultBranch(world);
}
/** Where the run records are: `runs` below the evidence directory unless it was set. */
function runsDirectory({ values }) {
    return values['runs-dir'] ?? `${values['evidence-dir']}/runs`;
}


/***/ }),

/***/ 15268:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ readEventRefs)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97268);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10228);
/* harmony import */ var _lib_zod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45375);



/** GitHub caps webhook payloads at 25 MB (docs.github.com, "Webhook events and payloads"). */
const MAX_EVENT_BYTES = 25 * 1024 * 1024;
const commit = _lib_zod_js__WEBPACK_IMPORTED_MODULE_2__.z.string().regex(/^(?!0+$)[0-9a-f]{40}([0-9a-f]{24})?$/);
const payload = _lib_zod_js__WEBPACK_IMPORTED_MODULE_2__.z.object({
    before: commit.optional().catch(undefined),
    repository: _lib_zod_js__WEBPACK_IMPORTED_MODULE_2__.z.object({ default_branch: _lib_zod_js__WEBPACK_IMPORTED_MODULE_2__.z.string().min(1).max(1024).optional() })
        .optional()
        .catch(undefined),
    pull_request: _lib_zod_js__WEBPACK_IMPORTED_MODULE_2__.z.object({ head: _lib_zod_js__WEBPACK_IMPORTED_MODULE_2__.z.object({ sha: commit }), base: _lib_zod_js__WEBPACK_IMPORTED_MODULE_2__.z.object({ sha: commit }) })
        .optional()
        .catch(undefined),
    merge_group: _lib_zod_js__WEBPACK_IMPORTED_MODULE_2__.z.object({ base_sha: commit }).optional().catch(undefined)
});
/** Read the event behind GITHUB_EVENT_PATH. One that cannot be read names nothing: other sources are asked then. */
function readEventRefs({ env, log }) {
    const file = env['GITHUB_EVENT_PATH'];
    if (file === undefined || file === '')
        return {};
    let value;
    try {
        value = JSON.parse((0,_lib_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(file, 'the event file', MAX_EVENT_BYTES));
    }
    catch (error) {
        if (!(error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue) && !(error instanceof SyntaxError))
            throw error;
        log.debug(`the event file names no commits: ${error.message}`);
        return {};
    }
    const { data } = payload.safeParse(value);
    if (data === undefined)
        return {};
    const { before, repository, pull_request, merge_group } = data;
    const base = pull_request?.base.sha ?? merge_group?.base_sha;
    return {
        ...(before !== undefined && { before }),
        ...(repository?.default_branch !== undefined && { default_branch: repository.default_branch }),
        ...(base !== undefined && { base }),
        ...(pull_request !== undefined && { head: pull_request.head.sha })
    };
}


/***/ }),

/***/ 29541:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gatherShifts: () => (/* binding */ gatherShifts)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/eig/lines.ts
var lines = __webpack_require__(78448);
// EXTERNAL MODULE: ./src/eig/observations.ts
var observations = __webpack_require__(81212);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./src/lib/files.ts
var lib_files = __webpack_require__(10228);
// EXTERNAL MODULE: ./src/lib/lines-from-end.ts
var lines_from_end = __webpack_require__(52545);
// EXTERNAL MODULE: ./src/eig/record.ts + 1 modules
var record = __webpack_require__(67591);
;// CONCATENATED MODULE: ./src/eig/recent-runs.ts




/** What is read of a history from its end: a run of 100,000 tests takes about 10 MB. */
const MAX_BYTES = 128 * 1024 * 1024;
/**
 * The last runs of a history that is not packed, newest first, read from its end: the cost does not depend on how long the
 * history is. Lines that are no record of a run are passed over; whoever reads the history from its beginning names them.
 * @param file path; @param shown its name in messages
 * @throws GateError `io`; `limit` for a line of more than 64 MiB; `evidence` for a run with a wrong value
 */
function* recentRuns(file, shown) {
    const fd = (0,lib_files/* openForReading */.sb)(file, shown);
    try {
        const { size } = (0,external_node_fs_.fstatSync)(fd);
        for (const { text, start } of (0,lines_from_end/* linesFromEnd */.R)(fd, size, shown)) {
            if (size - start > MAX_BYTES)
                return;
            const run = runOf(text, shown, start);
            if (run !== undefined)
                yield run;
        }
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}
function runOf(text, shown, start) {
    let value;
    try {
        // A byte order mark may stand before the first line.
        value = JSON.parse(start === 0 ? text.replace(/^\uFEFF/, '') : text);
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
        return undefined;
    }
    // From the end nobody knows how many lines there are.
    return (0,record.parseRun)(value, { file: shown });
}

// EXTERNAL MODULE: ./src/eig/score-history.ts + 1 modules
var score_history = __webpack_require__(73590);
;// CONCATENATED MODULE: ./src/eig/shifts.ts
/** What a median stands on at least; with less nothing is said. */
const MIN_OBSERVATIONS = 10;
/** Makes the median absolute deviation of normal data an estimate of their standard deviation: 1 / Phi^-1(3/4). */
const TO_SIGMA = 1.4826;
/** Deviations beyond which a value is a shift: Iglewicz and Hoaglin (1993), "How to Detect and Handle Outliers". */
const THRESHOLD = 3.5;
/** A change smaller than this share of the median is none, however steady the series was. */
const LEAST_SHARE = 0.05;
/**
 * Last values that shifted against their own history: more than 3.5 robust standard deviations (1.4826 MAD) away from
 * the median of at least ten earlier values, and by at least 5 % of it and `least`. Where the history never varied
 * (MAD 0), any change beyond those bounds is a shift. Largest change in deviations first.
 * @throws RangeError for a value that is not finite
 */
function detectShifts(series) {
    return series
        .flatMap((one) => shiftOf(one) ?? [])
        .sort((a, b) => size(b) - size(a) || (a.name < b.name ? -1 : 1));
}
function shiftOf({ name, values, least = 0 }) {
    const last = values.at(-1);
    if (last === undefined || last === null)
        return undefined;
    const before = values.slice(0, -1).filter((value) => value !== null);
    if (![...before, last].every(Number.isFinite))
        throw new RangeError(`${name} holds a value that is not finite`);
    if (before.length < MIN_OBSERVATIONS)
        return undefined;
    const median = medianOf(before);
    const spread = TO_SIGMA * medianOf(before.map((value) => Math.abs(value - median)));
    const change = last - median;
    const bound = Math.max(THRESHOLD * spread, LEAST_SHARE * Math.abs(median), least);
    // Rounding errors of equal values are no change.
    if (Math.abs(change) <= bound || Math.abs(change) <= 1e-12 * Math.abs(median))
        return undefined;
    return {
        name,
        value: last,
        median,
        spread,
        change,
        change_share: median === 0 ? null : change / Math.abs(median),
        deviations: spread === 0 ? null : change / spread,
        direction: change > 0 ? 'up' : 'down',
        observations: before.length
    };
}
function size({ deviations }) {
    return deviations === null ? Number.MAX_VALUE : Math.abs(deviations);
}
/** Of at least one value. */
function medianOf(values) {
    const sorted = Float64Array.from(values).sort();
    const upper = sorted[sorted.length >> 1];
    const lower = sorted[(sorted.length - 1) >> 1];
    return lower + (upper - lower) / 2;
}

// EXTERNAL MODULE: ./src/lib/paths.ts
var paths = __webpack_require__(9927);
// EXTERNAL MODULE: ./src/ledger/eligible.ts
var eligible = __webpack_require__(55136);
// EXTERNAL MODULE: ./src/ledger/instants.ts
var instants = __webpack_require__(86683);
// EXTERNAL MODULE: ./src/ledger/lines.ts
var ledger_lines = __webpack_require__(36006);
// EXTERNAL MODULE: ./src/ledger/own-job.ts
var own_job = __webpack_require__(73243);
// EXTERNAL MODULE: ./src/ledger/record.ts
var ledger_record = __webpack_require__(97016);
;// CONCATENATED MODULE: ./src/ledger/metric-records.ts









/** The metrics of a run record that are followed from run to run, by section and key. */
const PLACES = {
    coverage_pct: 'selector_metrics',
    detection_rate: 'selector_metrics',
    avg_eig_bits: 'selector_metrics',
    ece: 'calibration',
    mce: 'calibration',
    brier_score: 'calibration',
    entropy_delta: 'uncertainty'
};
/** Lines that are looked at: records of other branches and jobs stand between those of the default branch. */
const MAX_LINES = 2_000;
/**
 * What the newest run records of a job on a branch measured. Records of `mock` evidence and of pull requests, whose head branch may
 * have any name, are left out. A line that is no record or lies in the future is named and passed over. Files are read
 * from their ends, the one with the last name (its month) first.
 * @param dir relative to `root` or absolute inside it; one that does not exist holds no records
 * @throws GateError `path`, `io`, `limit`
 */
function metricRecords(root, dir, wanted) {
    const files = ((0,ledger_lines/* jsonlFiles */.mc)(root, dir) ?? []).reverse();
    const tomorrow = (0,eligible/* latestCredible */.w)(Date.now());
    const found = [];
    // On the command line it takes them all to tell whether they are of one job.
    const counts = (of) => wanted.job !== own_job/* LOCAL_JOB */.IB && (0,own_job/* countsFor */.iu)(wanted.job, of);
    let own = 0;
    const problems = [];
    let lines = 0;
    for (const full of files) {
        const file = (0,paths/* relativeTo */.Mf)(root, full);
        const fd = (0,lib_files/* openForReading */.sb)(full, file);
        try {
            for (const { text } of (0,lines_from_end/* linesFromEnd */.R)(fd, (0,external_node_fs_.fstatSync)(fd).size, file)) {
                if (own >= wanted.last || ++lines > MAX_LINES)
                    break;
                const record = metricsOf(text, wanted);
                if (typeof record === 'string')
                    problems.push(`${file}: a line ${record}`);
                else if (record !== undefined && (0,instants/* compareInstants */.QI)(record.instant, tomorrow) > 0)
                    problems.push(`${file}: a line has a timestamp that lies in the future`);
                else if (record !== undefined) {
                    found.push(record);
                    if (counts(record.job))
                        own++;
                }
            }
        }
        finally {
            (0,external_node_fs_.closeSync)(fd);
        }
    }
    // Read backwards; a stable sort then keeps the later line later on a tie.
    const kept = (0,own_job/* ofJob */.Jn)(found, wanted.job);
    const records = kept.own.slice(0, wanted.last).reverse();
    records.sort((a, b) => (0,instants/* compareInstants */.QI)(a.instant, b.instant));
    return { records: records.map(({ metrics }) => metrics), other_jobs: kept.others, problems };
}
/** One line's metrics, undefined where the record is not wanted, or why it is none. */
function metricsOf(text, { branch, except }) {
    const value = (0,ledger_lines/* parseJsonObject */.dw)(text);
    if (typeof value === 'string')
        return value;
    const record = (0,ledger_record/* readRecord */.aE)(value);
    if (typeof record === 'string')
        return record;
    if (!(0,eligible/* speaksOfItsBranch */.P)(value))
        return undefined;
    if (value['git_branch'] !== branch)
        return undefined;
    if (record.git_sha === except.git_sha && value['ci_run_id'] === except.ci_run_id)
        return undefined;
    const metrics = {};
    for (const [key, section] of Object.entries(PLACES)) {
        const holder = value[section];
        const measured = (0,ledger_lines/* isObject */.Gv)(holder) ? holder[key] : undefined;
        if (measured === undefined || measured === null)
            continue;
        if (typeof measured !== 'number' || !Number.isFinite(measured))
            return `${section}.${key}: is not a finite number`;
        metrics[key] = measured;
    }
    const { timestamp } = record;
    const instant = typeof timestamp === 'string' ? ((0,instants/* parseInstant */.nV)(timestamp) ?? null) : null;
    return { metrics, instant, job: (0,own_job/* jobOf */.Zw)(value) };
}

// EXTERNAL MODULE: ./src/evidence/base-branch.ts
var base_branch = __webpack_require__(15629);
// EXTERNAL MODULE: ./src/evidence/epistemic.ts
var epistemic = __webpack_require__(99304);
// EXTERNAL MODULE: ./src/evidence/gather.ts
var gather = __webpack_require__(49546);
;// CONCATENATED MODULE: ./src/evidence/shifts.ts











/** Earlier runs that a value is compared with: a median of 30 follows a suite that changes, and one of 10 is noisy. */
const RUNS = 30;
/** Tests shorter than this are as long as the machine pleases. */
const LEAST_SEC = 0.5;
const MAX_LISTED = 200;
const MAX_PROBLEMS = 3;
const METRICS = {
    coverage_pct: { name: 'Coverage', unit: '%', worse: 'down', least: 0.5 },
    ece: { name: 'ECE', unit: '', worse: 'up', least: 0.01 },
    mce: { name: 'MCE', unit: '', worse: 'up', least: 0.02 },
    brier_score: { name: 'Brier', unit: '', worse: 'up', least: 0.01 },
    entropy_delta: { name: 'Entropy Delta', unit: 'bits', worse: 'up', least: 0.01 },
    detection_rate: { name: 'Detection Rate', unit: '', worse: 'down', least: 0.01 },
    avg_eig_bits: { name: 'Mean EIG', unit: 'bits', worse: 'down', least: 0.005 }
};
/**
 * The metrics of this run against the newest run records of its job on the default branch, and the durations of its tests against
 * the newest runs of the history, neither holding this run. Only changes for the worse are told. Evidence is absent where
 * nothing has ten earlier values.
 */
function gatherShifts(world, facts) {
    const configured = world.settings.values['max-regressions'] !== undefined;
    try {
        const metrics = compareMetrics(world, facts);
        const tests = compareDurations(world, facts.tests);
        const notes = [...metrics.notes, ...tests.notes];
        const judged = { metrics: metrics.judged, tests: tests.judged };
        if (judged.metrics + judged.tests === 0) {
            const had = ({ longest, source }) => `${source} (at most ${longest})`;
            return {
                state: 'absent',
                looked_for: [
                    `${MIN_OBSERVATIONS} earlier values of a metric in ${had(metrics)}, or of a test's duration in ${had(tests)}`,
                    ...notes
                ].join('; '),
                configured
            };
        }
        return {
            state: 'found',
            value: {
                shifts: [...metrics.shifts, ...tests.shifts].slice(0, MAX_LISTED),
                metrics: metrics.shifts.length,
                durations: tests.shifts.length,
                judged,
                notes
            },
            source: [metrics, tests].flatMap(({ judged: n, source }) => (n === 0 ? [] : [source])).join(' and '),
            configured
        };
    }
    catch (error) {
        return (0,gather/* unreadable */.O$)(error, 'earlier runs', configured);
    }
}
function compareMetrics(world, facts) {
    const { root, settings, run } = world;
    const dir = (0,base_branch/* runsDirectory */.WL)(settings);
    const branch = (0,base_branch/* defaultBranch */.OR)(world);
    const { records, other_jobs, problems } = metricRecords(root, dir, {
        branch,
        job: run.job,
        except: run,
        last: RUNS
    });
    const now = metricsNow(facts);
    const keys = Object.keys(METRICS).filter((key) => now[key] !== undefined);
    const series = keys.map((key) => ({
        name: key,
        values: [...records.map((record) => record[key] ?? null), now[key] ?? null],
        least: METRICS[key].least
    }));
    const shifts = detectShifts(series).flatMap(({ name, direction, ...of }) => {
        const metric = METRICS[name];
        return direction === metric.worse
            ? [{ ...ofShift(of), name: metric.name, kind: 'metric', unit: metric.unit }]
            : [];
    });
    const more = problems.length - MAX_PROBLEMS;
    return {
        ...counted(series),
        shifts,
        notes: [
            ...problems.slice(0, MAX_PROBLEMS),
            ...(more > 0 ? [`${dir}: ${more} more bad lines`] : []),
            ...(records.length === 0 && other_jobs.length > 0 ? [(0,own_job/* otherJobs */.Lt)(branch, other_jobs)] : [])
        ],
        source: `the runs of ${branch} in ${dir}`
    };
}
/** As the run record will hold them; what is not finite was not measured. */
function metricsNow({ coverage, calibration, uncertainty, eig, backtest }) {
    const own = calibration.state === 'found' ? calibration.value : {};
    const entropy = uncertainty.state === 'found' ? uncertainty.value : {};
    const { entropy_before: before, entropy_after: after } = entropy;
    const values = {
        coverage_pct: coverage.state === 'found' ? coverage.value.percent : undefined,
        ece: own.facts?.ece ?? own.ece,
        // Over filled bins alone it is another figure than records hold.
        mce: own.facts?.mce ?? (own.mce_least === undefined ? own.mce : undefined),
        brier_score: own.facts?.brier_score ?? own.brier_score,
        entropy_delta: before === undefined || after === undefined ? undefined : Math.abs(after - before),
        detection_rate: backtest.state === 'found' ? backtest.value.detection_rate.micro : undefined,
        avg_eig_bits: eig.state === 'found' ? eig.value.avg_eig_bits : undefined
    };
    return Object.fromEntries(Object.entries(values).filter(([, value]) => Number.isFinite(value)));
}
function compareDurations(world, tests) {
    const { files, looked_for } = (0,gather/* seek */.jF)(world, 'history', epistemic/* USUAL_HISTORY */.g4);
    const [file] = files;
    const none = { shifts: [], judged: 0, longest: 0, notes: [], source: file ?? looked_for };
    if (file === undefined || tests.state !== 'found')
        return none;
    const full = external_node_path_default().resolve(world.root, file);
    if ((0,lines.isPacked)(full, file))
        return { ...none, notes: [`${file} is packed, so that durations are not compared: keep it unpacked`] };
    const now = passing((0,epistemic/* asHistory */.h9)(tests.value));
    const before = new Map([...now.keys()].map((name) => [name, []]));
    let runs = 0;
    for (const earlier of recentRuns(full, file)) {
        if ((0,score_history/* isSameRun */.M)(earlier, { commit: world.run.git_sha, run_id: world.run.ci_run_id }))
            continue;
        for (const [name, seconds] of passing(earlier.tests))
            before.get(name)?.push(seconds);
        if (++runs === RUNS)
            break;
    }
    const series = [...now].map(([name, seconds]) => ({
        name,
        // Oldest first.
        values: [...(before.get(name) ?? []).reverse(), seconds],
        least: LEAST_SEC
    }));
    const shifts = detectShifts(series).flatMap(({ direction, name, ...of }) => direction === 'up' ? [{ ...ofShift(of), name, kind: 'duration', unit: 's' }] : []);
    const { judged, longest } = counted(series);
    return {
        judged,
        longest,
        shifts,
        notes: 2 * shifts.length > judged && shifts.length > 1
            ? ['more than half of the tests took longer than usual: the machine may have been slower']
            : [],
        source: file
    };
}
/** Mean duration of each test that passed: a failure ends a test early, or after a long wait. */
function passing(tests) {
    const timed = new Map();
    for (const { name, failed, duration_sec } of (0,observations/* observe */.l)(tests))
        if (!failed && duration_sec !== null)
            timed.set(name, duration_sec);
    return timed;
}
function counted(series) {
    const lengths = series.map(({ values }) => values.filter((value) => value !== null).length - 1);
    return {
        judged: lengths.filter((n) => n >= MIN_OBSERVATIONS).length,
        longest: lengths.reduce((most, n) => Math.max(most, n), 0)
    };
}
function ofShift({ value, median, observations, change, change_share, deviations }) {
    return { value, median, observations, change, change_share, deviations };
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

/***/ 36006:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   dw: () => (/* binding */ parseJsonObject),
/* harmony export */   mc: () => (/* binding */ jsonlFiles),
/* harmony export */   sS: () => (/* binding */ readJsonLines)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97268);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10228);
/* harmony import */ var _lib_jsonl_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70489);
/* harmony import */ var _lib_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9927);






/**
 * The `*.jsonl` files of a directory (not below it), absolute, sorted by name. Undefined when there is no such directory.
 * @throws GateError `path` for a directory or file that leaves the root, `io` for one that cannot be read.
 */
function jsonlFiles(root, dir) {
    const full = (0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .resolveInside */ .LI)(root, dir, 'ledger directory');
    let names;
    try {
        names = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(full);
    }
    catch (error) {
        if ((0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemCode */ .xU)(error) === 'ENOENT')
            return undefined;
        throw (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_3__/* .ioError */ .bD)(error, (0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .relativeTo */ .Mf)(root, full), 'name a directory of .jsonl files');
    }
    return names
        .filter((name) => name.endsWith('.jsonl') && !name.startsWith('.'))
        .sort()
        .map((name) => (0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .resolveInside */ .LI)(root, node_path__WEBPACK_IMPORTED_MODULE_1___default().join(full, name), 'ledger file'))
        .filter((file) => !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file).isDirectory());
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** One line as a JSON object, or why it is none. */
function parseJsonObject(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
        // V8 quotes the input in its message; an untrusted line of any length has no place in a report.
        return `is not JSON (${Math.min(text.length, 10_000)}${text.length > 10_000 ? '+' : ''} characters)`;
    }
    return isObject(value) ? value : 'is not a JSON object';
}
/** Every JSON object of the files in file and line order; blank lines are no lines, bad ones go to `bad`. */
function* readJsonLines(root, files, bad) {
    for (const full of files) {
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(full).isFile() && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(full).isSymbolicLink())
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue('evidence', `${(0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .relativeTo */ .Mf)(root, full)} is not a regular file`, {
                remedy: 'keep only .jsonl files in the ledger directory'
            });
        const file = (0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .relativeTo */ .Mf)(root, full);
        for (const { line, text, terminated } of (0,_lib_jsonl_js__WEBPACK_IMPORTED_MODULE_4__/* .readLines */ .S)(full, file)) {
            if (text.trim() === '')
                continue;
            const value = parseJsonObject(text);
            if (typeof value === 'string')
                bad.push({ file, line, reason: terminated ? value : `${value}; it may be cut off` });
            else
                yield { file, line, value };
        }
    }
}


/***/ }),

/***/ 97016:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uz: () => (/* binding */ hashVerifies),
/* harmony export */   aE: () => (/* binding */ readRecord),
/* harmony export */   bU: () => (/* binding */ isChained),
/* harmony export */   h1: () => (/* binding */ readDated),
/* harmony export */   kA: () => (/* binding */ buildRecord),
/* harmony export */   xe: () => (/* binding */ sealRecord)
/* harmony export */ });
/* harmony import */ var _lib_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81400);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97268);
/* harmony import */ var _lib_numbers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67357);
/* harmony import */ var _instants_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86683);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36006);





/** The members that were measured; undefined when none was. */
function measured(section, name) {
    const kept = Object.entries(section ?? {}).filter(([, v]) => v !== null && v !== undefined);
    for (const [key, value] of kept)
        if (typeof value === 'number' && !Number.isFinite(value))
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue('evidence', `${name}.${key} of the run record is not finite`, {
                remedy: 'leave out what was not measured'
            });
    return kept.length === 0 ? undefined : Object.fromEntries(kept);
}
/**
 * A run record without its place in the chain. `entropy_delta` is what the gate judges: |after - before|, bits.
 * @throws GateError `evidence` for a number that is not finite or a timestamp that is none.
 */
function buildRecord(input) {
    const { timestamp, git_sha, git_branch, base_branch, ci_run_id, run_attempt, job } = input.run;
    if ((0,_instants_js__WEBPACK_IMPORTED_MODULE_3__/* .parseInstant */ .nV)(timestamp) === undefined)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue('evidence', `${JSON.stringify(timestamp)} is no RFC 3339 timestamp`, {
            remedy: 'write it as 2026-01-31T12:00:00Z'
        });
    const gates = {};
    for (const { name, verdict, value, threshold } of input.gates)
        gates[name] = {
            verdict,
            ...measured({ value, threshold }, name)
        };
    const { entropy_before: before, entropy_after: after } = input.uncertainty ?? {};
    const delta = typeof before === 'number' && typeof after === 'number' ? (0,_lib_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .round12 */ .u8)(Math.abs(after - before)) : undefined;
    const sections = {
        selector_metrics: measured(input.selector_metrics, 'selector_metrics'),
        calibration: measured(input.calibration, 'calibration'),
        uncertainty: measured({ entropy_before: before, entropy_after: after, entropy_delta: delta }, 'uncertainty'),
        tests: measured(input.tests, 'tests'),
        provenance: measured(input.provenance, 'provenance'),
        mock: input.mock === true ? true : undefined
    };
    return {
        timestamp,
        git_sha,
        git_branch,
        ...(typeof base_branch === 'string' && { base_branch }),
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
    return { ...body, hash: (0,_lib_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalSha256 */ .o)(body) };
}
/** True when `hash` is the digest of the rest; works on records with keys that this version does not know. */
function hashVerifies(record) {
    const { hash, ...body } = record;
    try {
        return typeof hash === 'string' && hash === (0,_lib_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalSha256 */ .o)(body);
    }
    catch (error) {
        if (error instanceof TypeError)
            return false; // what has no canonical JSON was never sealed
        throw error;
    }
}
/** The keys that readers use, by section; `''` is the record itself. */
const KEYS = [
    {
        section: '',
        keys: [
            ['timestamp', 'string'],
            ['git_sha', 'string'],
            ['git_branch', 'string'],
            ['job', 'string'],
            ['gates_passed', 'boolean'],
            ['prev', 'string'],
            ['hash', 'string']
        ]
    },
    {
        section: 'selector_metrics',
        keys: [
            ['coverage_pct', 'number'],
            ['avg_eig_bits', 'number']
        ]
    },
    {
        section: 'calibration',
        keys: [
            ['ece', 'number'],
            ['mce', 'number'],
            ['brier_score', 'number']
        ]
    },
    {
        section: 'tests',
        keys: [
            ['failed', 'number'],
            ['errors', 'number']
        ]
    },
    { section: 'provenance', keys: [['reproducibility_status', 'string']] }
];
const HEX64 = /^[0-9a-f]{64}$/;
/** Why one of the keys cannot be what it stands for; a missing or null one is "not measured". */
function keyProblem(value) {
    for (const { section, keys } of KEYS) {
        const holder = section === '' ? value : value[section];
        if (holder === undefined || holder === null)
            continue;
        if (!(0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(holder))
            return `${section}: is not an object`;
        for (const [key, kind] of keys) {
            const found = holder[key];
            if (found === undefined || found === null)
                continue;
            // A number that overflows, as 1e999 does, is read as infinite.
            if (typeof found !== kind || found === Infinity || found === -Infinity)
                return `${section === '' ? '' : `${section}.`}${key}: is not a ${kind === 'number' ? 'finite number' : kind}`;
        }
    }
    return undefined;
}
/**
 * One parsed line as a record and its instant, or why it is none, naming the key. A parser of our own and no schema: a ledger of
 * years is read in one go, and a schema took as long as parsing the JSON.
 */
function readDated(value) {
    const problem = keyProblem(value);
    if (problem !== undefined)
        return problem;
    const record = value;
    const instant = typeof record.timestamp === 'string' ? (0,_instants_js__WEBPACK_IMPORTED_MODULE_3__/* .parseInstant */ .nV)(record.timestamp) : null;
    if (instant === undefined)
        return 'timestamp: is no RFC 3339 timestamp';
    if (typeof record.prev === 'string' && !HEX64.test(record.prev))
        return 'prev: is no SHA-256';
    if (record.hash !== undefined && !(typeof record.hash === 'string' && HEX64.test(record.hash)))
        return 'hash: is no SHA-256';
    return { record, instant };
}
/** As readDated, for those who do not ask when it was. */
function readRecord(value) {
    const read = readDated(value);
    return typeof read === 'string' ? read : read.record;
}
/** Older writers and the seed's keep no chain. */
function isChained(record) {
    return record.hash !== undefined && record.prev !== undefined;
}


/***/ }),

/***/ 52545:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ linesFromEnd)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97268);
/* harmony import */ var _jsonl_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70489);



const BLOCK = 64 * 1024;
/**
 * The lines of an open file from its end towards its start, blank ones left out; memory is one line and a block.
 * @throws GateError `limit` for a line of more than 64 MiB, `io` for a file that shrinks
 */
function* linesFromEnd(fd, size, shown) {
    let position = size;
    /** The bytes from `position` up to the end of the line that is being put together. */
    let held = Buffer.alloc(0);
    let terminated = false;
    const line = (bytes, start) => ({
        text: bytes.toString('utf8').replace(/\r$/, ''),
        start,
        end: start + bytes.length,
        terminated
    });
    for (;;) {
        const newline = held.lastIndexOf(0x0a);
        if (newline !== -1) {
            const found = line(held.subarray(newline + 1), position + newline + 1);
            held = held.subarray(0, newline);
            if (found.text.trim() !== '')
                yield found;
            terminated = true;
            continue;
        }
        if (position === 0)
            break;
        if (held.length > _jsonl_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_LINE_CHARS */ .y)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue('limit', `a line of ${shown} has more than ${_jsonl_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_LINE_CHARS */ .y} bytes`, {
                remedy: 'write one record a line',
                place: { file: shown }
            });
        // Twice what is held, so that a long line is not copied again for every block.
        const length = Math.min(position, Math.max(BLOCK, held.length));
        const grown = Buffer.alloc(length + held.length);
        for (let n = 0; n < length;) {
            const got = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(fd, grown, n, length - n, position - length + n);
            if (got === 0)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue('io', `${shown} shrank while it was read`, { remedy: 'run again' });
            n += got;
        }
        held.copy(grown, length);
        held = grown;
        position -= length;
    }
    const first = line(held, 0);
    if (first.text.trim() !== '')
        yield first;
}


/***/ })

};
