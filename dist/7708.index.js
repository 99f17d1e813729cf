export const id = 7708;
export const ids = [7708];
export const modules = {

/***/ 95327:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gatherRatchet: () => (/* binding */ gatherRatchet)
/* harmony export */ });
/* harmony import */ var _ledger_coverage_records_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21728);
/* harmony import */ var _ledger_own_job_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73243);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97268);
/* harmony import */ var _base_branch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15629);
/* harmony import */ var _coverage_scope_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96470);





const SHOWN_PROBLEMS = 3;
/**
 * The floors of the coverage gates: the best of all green runs of this job on the default branch, or what `ratchet-floor` says
 * in their place. Records that cannot be read could hold the best, so they are a problem and not a lower floor.
 */
function gatherRatchet(world) {
    const { root, settings } = world;
    const branch = (0,_base_branch_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultBranch */ .OR)(world);
    const given = settings.values['ratchet-floor'];
    const dir = (0,_base_branch_js__WEBPACK_IMPORTED_MODULE_2__/* .runsDirectory */ .WL)(settings);
    const { globs } = (0,_coverage_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .coverageScope */ .r)(world);
    let green = [];
    let others = [];
    let problem;
    try {
        const { records, problems } = (0,_ledger_coverage_records_js__WEBPACK_IMPORTED_MODULE_0__/* .coverageRecords */ .n)(root, dir, { verify: true });
        if (world.ledgerProblem !== undefined)
            problem = world.ledgerProblem.reason;
        else if (problems.length > 0)
            problem = problems.slice(0, SHOWN_PROBLEMS).join('; ');
        else {
            const ofBranch = records.filter((r) => r.green && r.git_branch === branch);
            const jobs = (0,_ledger_own_job_js__WEBPACK_IMPORTED_MODULE_4__/* .ofJob */ .Jn)(ofBranch, world.run.job);
            green = jobs.own;
            others = jobs.others;
        }
    }
    catch (error) {
        problem = (0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .describeError */ .Uc)(error);
    }
    const set = (percent) => ({ percent, set_by: 'ratchet-floor' });
    const overall = given?.overall === undefined ? best(green, (r) => r.percent) : set(given.overall);
    return {
        branch,
        ...(others.length > 0 && { other_jobs: (0,_ledger_own_job_js__WEBPACK_IMPORTED_MODULE_4__/* .otherJobs */ .Lt)(branch, others) }),
        ...(overall !== undefined && { overall }),
        paths: globs.flatMap((glob) => {
            const loosened = given?.paths.find((p) => p.glob === glob);
            const floor = loosened === undefined ? best(green, (r) => r.paths.get(glob)) : set(loosened.min);
            return floor === undefined ? [] : [{ glob, floor }];
        }),
        ...(problem !== undefined && {
            problem: {
                source: dir,
                reason: `the floor of the ratchet is not known, since the run records cannot be trusted: ${problem}`,
                remedy: 'restore the records, or take the bad lines out, or say the floor with ratchet-floor'
            }
        })
    };
}
/** The highest value, and the first run that reached it. */
function best(records, of) {
    let floor;
    for (const record of records) {
        const percent = of(record);
        if (percent === undefined || (floor !== undefined && percent <= floor.percent))
            continue;
        const sha = record.git_sha?.slice(0, 7) ?? 'an unknown commit';
        floor = {
            percent,
            set_by: record.timestamp === null ? sha : `${sha} on ${record.timestamp.slice(0, 10)}`
        };
    }
    return floor;
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
