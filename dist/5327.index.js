export const id = 5327;
export const ids = [5327,489,7708];
export const modules = {

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

/***/ 60820:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cn: () => (/* binding */ NOT_NEXT),
/* harmony export */   H5: () => (/* binding */ verifyChain),
/* harmony export */   II: () => (/* binding */ ALTERED)
/* harmony export */ });
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97016);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36006);


const ALTERED = 'was altered: its hash is not that of its content';
const NOT_NEXT = 'does not follow the record before it: a record was removed, added or moved';
/**
 * Check that every record's hash is its own and that each names the one before it, over ledger files in their order (by name).
 * Whether records are missing before the first or after the last, only a hash from elsewhere can tell.
 */
function verifyChain(files) {
    const report = { records: 0, unchained: 0, starts_after: null, head: null, problems: [] };
    for (const { name, text } of files) {
        for (const [i, raw] of text.split('\n').entries()) {
            if (raw.trim() === '')
                continue;
            const at = `${name}:${i + 1}`;
            const value = (0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJsonObject */ .dw)(raw);
            if (typeof value === 'string') {
                report.problems.push(`${at} ${value}`);
                continue;
            }
            const record = (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .readRecord */ .aE)(value);
            if (typeof record === 'string') {
                report.problems.push(`${at} ${record}`);
                continue;
            }
            report.records++;
            if (!(0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isChained */ .bU)(record)) {
                report.unchained++;
                continue;
            }
            if (!(0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .hashVerifies */ .Uz)(value))
                report.problems.push(`${at} ${ALTERED}`);
            const prev = record.prev ?? null;
            if (report.head === null)
                report.starts_after = prev;
            else if (prev !== report.head)
                report.problems.push(`${at} ${NOT_NEXT}`);
            report.head = record.hash ?? null;
        }
    }
    return report;
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

/***/ 81400:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson),
/* harmony export */   o: () => (/* binding */ canonicalSha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** No record of ours comes near; a line of brackets alone would end the program instead. */
const MAX_DEPTH = 200;
/**
 * RFC 8785 (JSON Canonicalization Scheme): keys sorted by UTF-16 code units, no white space, numbers and strings
 * as ECMAScript writes them. `undefined` members are left out, as JSON.stringify does.
 * @throws TypeError for NaN, infinities and lone surrogates, which RFC 8785 forbids, and beyond 200 levels.
 */
function canonicalJson(value, depth = 0) {
    if (depth > MAX_DEPTH)
        throw new TypeError('what is nested so deeply has no canonical JSON here');
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
        return `[${value.map((v) => canonicalJson(v ?? null, depth + 1)).join(',')}]`;
    const members = Object.entries(value)
        .filter(([, v]) => v !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([k, v]) => `${canonicalJson(k)}:${canonicalJson(v, depth + 1)}`);
    return `{${members.join(',')}}`;
}
/** SHA-256 of the canonical JSON, hex. */
function canonicalSha256(value) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(canonicalJson(value)).digest('hex');
}


/***/ }),

/***/ 70489:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readLines),
/* harmony export */   y: () => (/* binding */ MAX_LINE_CHARS)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46193);
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_string_decoder__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97268);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10228);




/** A line longer than this is refused: no record of a run is that large. */
const MAX_LINE_CHARS = 64 * 1024 * 1024;
/**
 * The lines of a UTF-8 file, streamed: memory is one line, not the file. A BOM and the CR of CRLF are dropped.
 * @throws GateError `io`, or `limit` for a line above `maxChars`.
 */
function* readLines(file, shown = file, maxChars = MAX_LINE_CHARS) {
    const fd = (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .openForReading */ .sb)(file, shown);
    try {
        const buffer = Buffer.allocUnsafe(1 << 20);
        const decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_1__.StringDecoder('utf8');
        let rest = '';
        let line = 1;
        const clean = (text) => {
            const whole = line === 1 && text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
            return whole.endsWith('\r') ? whole.slice(0, -1) : whole;
        };
        for (;;) {
            let n;
            try {
                n = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(fd, buffer, 0, buffer.length, null);
            }
            catch (error) {
                throw (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .ioError */ .bD)(error, shown, 'check the path and its permissions');
            }
            if (n === 0)
                break;
            const chunk = decoder.write(buffer.subarray(0, n));
            let start = 0;
            for (let end = chunk.indexOf('\n'); end !== -1; end = chunk.indexOf('\n', start)) {
                yield { line, text: clean(rest + chunk.slice(start, end)), terminated: true };
                rest = '';
                line++;
                start = end + 1;
            }
            rest += chunk.slice(start);
            if (rest.length > maxChars) {
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue('limit', `a line has more than ${maxChars} characters`, {
                    remedy: 'write one record a line',
                    place: { file: shown, line }
                });
            }
        }
        rest += decoder.end();
        if (rest !== '')
            yield { line, text: clean(rest), terminated: false };
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
}


/***/ })

};
