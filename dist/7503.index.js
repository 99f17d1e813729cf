export const id = 7503;
export const ids = [7503];
export const modules = {

/***/ 89884:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gatherBase: () => (/* binding */ gatherBase)
});

// EXTERNAL MODULE: ./src/lib/numbers.ts
var numbers = __webpack_require__(67357);
;// CONCATENATED MODULE: ./src/coverage/compare.ts

const MOST = 50;
/** Files of both reports whose line coverage is lower now, those that fell most first; percent of lines, 0-100. */
function whatFell(before, after) {
    const rate = (f) => (0,numbers/* round12 */.u8)((100 * f.lines_covered) / f.lines_total);
    const then = new Map(before.filter((f) => f.lines_total > 0).map((f) => [f.path, rate(f)]));
    return after
        .flatMap((file) => {
        const was = then.get(file.path);
        if (was === undefined || file.lines_total === 0 || rate(file) >= was)
            return [];
        return [{ path: file.path, before: was, after: rate(file) }];
    })
        .sort((a, b) => b.before - b.after - (a.before - a.after) || (a.path < b.path ? -1 : 1))
        .slice(0, MOST);
}

// EXTERNAL MODULE: ./src/coverage/read.ts + 22 modules
var read = __webpack_require__(49166);
// EXTERNAL MODULE: ./src/ledger/coverage-records.ts
var coverage_records = __webpack_require__(21728);
// EXTERNAL MODULE: ./src/ledger/own-job.ts
var own_job = __webpack_require__(73243);
// EXTERNAL MODULE: ./src/lib/globs.ts
var globs = __webpack_require__(52952);
// EXTERNAL MODULE: ./src/evidence/base-branch.ts
var base_branch = __webpack_require__(15629);
// EXTERNAL MODULE: ./src/evidence/coverage-scope.ts
var coverage_scope = __webpack_require__(96470);
// EXTERNAL MODULE: ./src/evidence/gather.ts
var gather = __webpack_require__(49546);
;// CONCATENATED MODULE: ./src/evidence/coverage-base.ts









const SHOWN_PROBLEMS = 3;
/** The coverage to compare with: reports of the base where given, else the latest run record of the base branch. */
async function gatherBase(world, head) {
    return world.settings.values['coverage-base-file'] === undefined
        ? fromRecords(world, head)
        : fromReports(world, head);
}
async function fromReports(world, { facts, files }) {
    const { root, settings, inputs } = world;
    const patterns = settings.values['coverage-base-file'] ?? [];
    // A flag or a workflow input is the operator's word; the config file is the repository's, and stays inside it.
    const anywhere = settings.sourceOf('coverage-base-file') !== 'config';
    return (0,gather/* gather */.kg)(inputs, () => ({
        files: (0,globs/* expandEach */.g9)(root, patterns, anywhere),
        looked_for: `coverage-base-file ${patterns.join(', ')}`,
        configured: true
    }), (found) => {
        const base = (0,read.readJoined)(root, found, (0,coverage_scope/* coverageScope */.r)(world));
        inputs.nameCoverage(base.names);
        return {
            source: base.facts.sources.join(', '),
            percent: base.facts.percent,
            delta: (0,numbers/* round12 */.u8)(facts.percent - base.facts.percent),
            paths: (base.facts.paths ?? []).flatMap(({ glob, percent }) => percent === undefined ? [] : [{ glob, percent }]),
            fell: whatFell(base.files, files)
        };
    });
}
/**
 * A record of this very commit is no base: a run that is repeated would be compared with itself, and a drop would pass
 * the second time.
 */
function fromRecords(world, { facts }) {
    const { root, settings, run } = world;
    const dir = (0,base_branch/* runsDirectory */.WL)(settings);
    const configured = settings.isExplicit('coverage-max-drop');
    try {
        const branch = (0,base_branch/* baseBranch */.sH)(world);
        if (world.ledgerProblem !== undefined) {
            const { reason, remedy } = world.ledgerProblem;
            return { state: 'unreadable', source: `ledger: ${settings.values.ledger}`, reason, remedy, configured };
        }
        const { records, problems } = (0,coverage_records/* coverageRecords */.n)(root, dir);
        if (problems.length > 0) {
            return {
                state: 'unreadable',
                source: dir,
                reason: `the base is not known, since the run records cannot be read: ${problems.slice(0, SHOWN_PROBLEMS).join('; ')}`,
                remedy: 'restore the records or take the bad lines out, or give coverage-base-file',
                configured
            };
        }
        const own = run.git_sha === 'unknown' ? null : run.git_sha;
        const ofBranch = records.filter((r) => r.git_branch === branch);
        const jobs = (0,own_job/* ofJob */.Jn)(ofBranch, run.job);
        const last = jobs.own.findLast((r) => own === null || r.git_sha !== own);
        if (last === undefined) {
            const [of, elsewhere] = jobs.others.length === 0 ? ['', ''] : [` of job ${run.job}`, ` (${(0,own_job/* otherJobs */.Lt)(branch, jobs.others)})`];
            const looked_for = `a run record${of} of another commit of ${branch} in ${dir}${elsewhere}, or coverage-base-file`;
            return { state: 'absent', looked_for, configured };
        }
        return {
            state: 'found',
            value: {
                source: last.git_sha === null ? branch : `${branch} at ${last.git_sha.slice(0, 7)}`,
                percent: last.percent,
                delta: (0,numbers/* round12 */.u8)(facts.percent - last.percent),
                paths: [...last.paths].map(([glob, percent]) => ({ glob, percent }))
            },
            source: `${last.file}:${last.line}`,
            configured
        };
    }
    catch (error) {
        return (0,gather/* unreadable */.O$)(error, dir, configured);
    }
}


/***/ }),

/***/ 21728:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ coverageRecords)
/* harmony export */ });
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10228);
/* harmony import */ var _lib_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9927);
/* harmony import */ var _chain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60820);
/* harmony import */ var _eligible_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55136);
/* harmony import */ var _instants_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(86683);
/* harmony import */ var _own_job_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73243);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36006);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97016);








const PATH_GATE = 'coverage:';
const NO_HASH = 'has no hash and could say anything: an older writer wrote it, or somebody altered it (ratchet-floor says the floor in place of the records)';
/** Both members of the chain, of whatever content: {@link verifyChain} checks that. */
function hasHash(value) {
    return value.hash !== undefined && value.prev !== undefined;
}
function isPercent(value) {
    return typeof value === 'number' && value >= 0 && value <= 100;
}
/** One line's coverage, undefined where it has none, or why it cannot be right. */
function coverageOf(value, file, line) {
    const record = (0,_record_js__WEBPACK_IMPORTED_MODULE_4__/* .readRecord */ .aE)(value);
    if (typeof record === 'string')
        return record;
    if (!(0,_eligible_js__WEBPACK_IMPORTED_MODULE_5__/* .speaksOfItsBranch */ .P)(value))
        return undefined;
    const percent = record.selector_metrics?.coverage_pct;
    if (percent === undefined || percent === null)
        return undefined;
    if (!isPercent(percent))
        return 'selector_metrics.coverage_pct: is no percentage';
    const paths = new Map();
    for (const [name, gate] of (0,_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(value.gates) ? Object.entries(value.gates) : []) {
        if (!name.startsWith(PATH_GATE) || !(0,_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(gate) || gate.value === undefined)
            continue;
        if (!isPercent(gate.value))
            return `gates.${name}: its value is no percentage`;
        paths.set(name.slice(PATH_GATE.length), gate.value);
    }
    return {
        file,
        line,
        timestamp: record.timestamp ?? null,
        git_sha: record.git_sha ?? null,
        git_branch: typeof value.git_branch === 'string' ? value.git_branch : null,
        job: (0,_own_job_js__WEBPACK_IMPORTED_MODULE_6__/* .jobOf */ .Zw)(value),
        // Failing tests need be no gate to make a run red.
        green: record.gates_passed === true && (record.tests?.failed ?? 0) + (record.tests?.errors ?? 0) === 0,
        percent,
        paths
    };
}
/**
 * Coverage in the run records of a directory. A line that cannot be read, one of the future (a clock a day ahead is a
 * clock) and, with `verify`, a record without a hash or a chain that does not hold are problems: what they hide could be
 * the record that counts.
 * @param dir relative to `root` or absolute inside it; one that does not exist holds no records.
 * @throws GateError `path`, `io`, `limit`.
 */
function coverageRecords(root, dir, options = {}) {
    const files = (0,_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonlFiles */ .mc)(root, dir) ?? [];
    const bad = [];
    const tomorrow = (0,_eligible_js__WEBPACK_IMPORTED_MODULE_5__/* .latestCredible */ .w)(Date.now());
    const found = [];
    for (const { file, line, value } of (0,_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .readJsonLines */ .sS)(root, files, bad)) {
        if (options.verify === true && !hasHash(value))
            bad.push({ file, line, reason: NO_HASH });
        const record = coverageOf(value, file, line);
        if (record === undefined)
            continue;
        if (typeof record === 'string') {
            bad.push({ file, line, reason: record });
            continue;
        }
        const instant = record.timestamp === null ? null : ((0,_instants_js__WEBPACK_IMPORTED_MODULE_7__/* .parseInstant */ .nV)(record.timestamp) ?? null);
        if (instant !== null && (0,_instants_js__WEBPACK_IMPORTED_MODULE_7__/* .compareInstants */ .QI)(instant, tomorrow) > 0)
            bad.push({ file, line, reason: 'its timestamp lies in the future' });
        else
            found.push({ record, instant });
    }
    // A stable sort keeps the later line later on a tie.
    found.sort((a, b) => (0,_instants_js__WEBPACK_IMPORTED_MODULE_7__/* .compareInstants */ .QI)(a.instant, b.instant));
    const problems = bad.map(({ file, line, reason }) => `${file}:${line} ${reason}`);
    if (options.verify === true) {
        const texts = files.map((file) => ({
            name: (0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .relativeTo */ .Mf)(root, file),
            text: (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .yR)(file, (0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .relativeTo */ .Mf)(root, file))
        }));
        const chain = (0,_chain_js__WEBPACK_IMPORTED_MODULE_2__/* .verifyChain */ .H5)(texts);
        for (const problem of chain.problems)
            if (!problems.includes(problem))
                problems.push(problem);
        if (chain.starts_after !== null)
            problems.push(`${texts[0]?.name ?? dir} begins after a record that is not there: earlier ones were removed`);
    }
    return { records: found.map(({ record }) => record), problems };
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


/***/ })

};
