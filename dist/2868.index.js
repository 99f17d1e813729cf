export const id = 2868;
export const ids = [2868,4968,5007,489,5875];
export const modules = {

/***/ 74968:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   changedLinesFile: () => (/* binding */ changedLinesFile),
/* harmony export */   readChangedLines: () => (/* binding */ readChangedLines),
/* harmony export */   writeChangedLines: () => (/* binding */ writeChangedLines)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45375);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10228);
/* harmony import */ var _lib_own_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87970);
/* harmony import */ var _lib_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9927);





const MAX_BYTES = 64 * 1024 * 1024;
/** Below the evidence directory. */
const CHANGED_LINES_FILE = 'coverage/changed-lines.json';
const name = _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.string().max(65_536);
const count = _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.int().nonnegative();
const schema = _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.strictObject({
    schema: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.literal('provenance-gates/changed-lines/v1'),
    /** What the lines are counted from, for people. */
    base: name,
    /** New-side ranges: `[path, [[first line, count], ...]]`. */
    changed: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.array(_lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.tuple([name, _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.array(_lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.tuple([count, count]))])),
    /** Files of the reports that git neither knows nor ignores: every line is new. */
    untracked: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.array(name),
    /** Which file of the repository each name of a report means. */
    files: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.array(_lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.tuple([name, name]))
});
/** `<evidence-dir>/coverage/changed-lines.json` */
function changedLinesFile(evidenceDir) {
    return node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.join(evidenceDir, CHANGED_LINES_FILE);
}
/**
 * Keep the changed lines for whoever judges again without the repository. A diff too large to be read again is not kept.
 * @throws GateError `path`, `io`
 */
function writeChangedLines(root, evidenceDir, { base, changes }) {
    const text = (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_2__/* .toJson */ .aB)({
        schema: 'provenance-gates/changed-lines/v1',
        base,
        changed: [...changes.changed],
        untracked: [...changes.untracked],
        files: [...changes.files]
    });
    if (Buffer.byteLength(text) > MAX_BYTES)
        return;
    (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeAtomic */ .vZ)((0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveInside */ .LI)(root, changedLinesFile(evidenceDir), 'evidence-dir'), text);
}
/** @param full absolute. @throws GateError `evidence` naming the field, `io`, `limit` */
function readChangedLines(full, shown) {
    const { base, changed, untracked, files } = (0,_lib_own_json_js__WEBPACK_IMPORTED_MODULE_3__/* .readOwnJson */ .Z)(full, shown, {
        schema,
        what: 'does not hold changed lines',
        remedy: 'run the job again, with this version',
        maxBytes: MAX_BYTES
    });
    return { base, changes: { changed: new Map(changed), untracked, files: new Map(files) } };
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

/***/ 72326:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dw: () => (/* binding */ requireOneRun),
/* harmony export */   kK: () => (/* binding */ legFacts),
/* harmony export */   qW: () => (/* binding */ latestAttempts),
/* harmony export */   vi: () => (/* binding */ checkExpected)
/* harmony export */ });
/* unused harmony export missingLegs */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97268);
/* harmony import */ var _lib_glob_match_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47109);



/**
 * The legs that count: of several attempts of one leg the latest, since a job that was run again leaves the results of
 * its first attempt beside the new ones.
 * @throws GateError `evidence` where two results claim to be the same attempt of the same leg
 */
function latestAttempts(legs) {
    const chosen = new Map();
    const replaced = [];
    const alone = [];
    for (const leg of legs) {
        const key = keyOf(leg);
        if (key === undefined) {
            for (const other of alone)
                requireDifferent(other, leg);
            alone.push(leg);
            continue;
        }
        const other = chosen.get(key);
        if (other === undefined) {
            chosen.set(key, leg);
            continue;
        }
        const [mine, theirs] = [leg.verdicts?.run.run_attempt ?? 0, other.verdicts?.run.run_attempt ?? 0];
        if (mine === theirs) {
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue('evidence', `${other.name} and ${leg.name} are both attempt ${mine} of the same leg`, { remedy: 'download each result once, each to a directory of its own' });
        }
        replaced.push(mine > theirs ? other.name : leg.name);
        if (mine > theirs)
            chosen.set(key, leg);
    }
    return { legs: [...chosen.values(), ...alone], replaced };
}
/**
 * Results that know no place in a matrix are legs of their own, unless they cannot be: one that is there twice would be compared
 * with itself, and of two attempts only one counts.
 * @throws GateError `evidence` naming the two
 */
function requireDifferent(one, other) {
    if (one.verdicts === undefined || other.verdicts === undefined)
        return;
    if ((0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(one.verdicts, other.verdicts))
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue('evidence', `${one.name} and ${other.name} are the same result`, {
            remedy: 'download each result once, each to a directory of its own'
        });
    const { job, run_attempt } = one.verdicts.run;
    if (other.verdicts.run.job === job && other.verdicts.run.run_attempt !== run_attempt)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue('evidence', `${one.name} and ${other.name} are two attempts of job ${job}, and do not say of which leg`, { remedy: 'leave the older one out, or set matrix-leg (`0/1` for a job without a matrix) in the job' });
}
/** Job and place in its matrix; undefined for a result that knows neither, which is a leg of its own. */
function keyOf({ verdicts }) {
    if (verdicts === undefined || verdicts.leg === null)
        return undefined;
    return JSON.stringify([verdicts.run.job, verdicts.leg.index]);
}
/**
 * Every leg of one run, of one commit, which are those of the merge too.
 * @param here the run that merges; what it does not know (`unknown`, `local`) is not compared
 * @throws GateError `evidence` naming two that are not
 */
function requireOneRun(legs, here) {
    const known = legs.flatMap(({ name, verdicts }) => verdicts === undefined ? [] : [{ name, of: verdicts.run }]);
    const [first, ...rest] = known;
    if (first === undefined)
        return;
    const merging = {
        name: 'this run',
        of: {
            git_sha: here.git_sha === 'unknown' ? first.of.git_sha : here.git_sha,
            ci_run_id: here.ci_run_id === 'local' ? first.of.ci_run_id : here.ci_run_id
        }
    };
    const { git_sha, ci_run_id } = first.of;
    for (const { name, of } of [...rest, merging]) {
        if (of.git_sha === git_sha && of.ci_run_id === ci_run_id)
            continue;
        const [what, mine, theirs] = of.git_sha === git_sha ? ['runs', ci_run_id, of.ci_run_id] : ['commits', git_sha, of.git_sha];
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue('evidence', `${first.name} and ${name} are of two ${what}: ${mine.slice(0, 40)} and ${theirs.slice(0, 40)}`, { remedy: 'merge the results of one run only' });
    }
}
/**
 * What should be there and is not, one sentence each.
 * @param expected from the settings: a count, and names or globs of legs or jobs
 */
function missingLegs(legs, expected) {
    return [...unmetExpectations(legs, expected), ...gapsInMatrices(legs), ...unusable(legs)];
}
/** The results that are there and do not count, one sentence each. */
function unusable(legs) {
    return legs.flatMap(({ name, verdicts }) => {
        if (verdicts?.result === 'cancelled')
            return [`${name} was cancelled before it had measured everything`];
        return verdicts?.result === 'incomplete' && !hasEvidence(verdicts)
            ? [`${name} found no evidence at all`]
            : [];
    });
}
function hasEvidence({ inputs }) {
    return Object.values(inputs).some((files) => files.length > 0);
}
/** The gates that failed in a leg. A merge judges what was measured again; what was not measured it cannot. */
function failedInLegs(legs) {
    return legs.flatMap(({ name, verdicts }) => (verdicts?.gates ?? [])
        .filter(({ verdict }) => verdict === 'fail')
        .map((gate) => ({ leg: name, gate: gate.name, measured: gate.value !== null })));
}
/** @throws GateError `setting` for a name that any leg would do for, or a count that is none */
function checkExpected(expected) {
    const bad = expected.find((item) => /^!|^[*?/]*$|^0+$|^0\d+$|^\d{5,}$/.test(item));
    if (bad === undefined)
        return;
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue('setting', `legs: ${JSON.stringify(bad.slice(0, 100))} asks for no leg in particular`, {
        remedy: 'give the names of jobs or of their results, globs of them, or a number',
        place: { setting: 'legs' }
    });
}
/**
 * What a merge rests on.
 * @param expected from the settings; @param absent places without a result; @param replaced results of earlier attempts
 */
function legFacts(legs, { expected, absent, replaced }) {
    return {
        legs: legs.map(({ name, verdicts }) => ({
            name,
            job: verdicts?.run.job ?? null,
            result: verdicts?.result ?? null
        })),
        missing: [...absent, ...missingLegs(legs, expected)],
        absent: [...absent],
        unusable: unusable(legs).length,
        failed: failedInLegs(legs),
        replaced: [...replaced]
    };
}
function unmetExpectations(legs, expected) {
    return expected.flatMap((item) => {
        if (/^\d{1,4}$/.test(item)) {
            return legs.length >= Number(item) ? [] : [`${legs.length} of ${item} legs are there`];
        }
        const matches = (0,_lib_glob_match_js__WEBPACK_IMPORTED_MODULE_2__/* .globMatcher */ .f)(item, { dot: true, nonegate: true });
        const there = legs.some(({ name, verdicts }) => name === item || matches(name) || verdicts?.run.job === item);
        return there ? [] : [`leg ${item} is missing`];
    });
}
/** A matrix leg knows how many there are of its job. */
function gapsInMatrices(legs) {
    const totals = new Map();
    const present = new Map();
    for (const { verdicts } of legs) {
        if (verdicts === undefined || verdicts.leg === null)
            continue;
        const { job } = verdicts.run;
        totals.set(job, (totals.get(job) ?? new Set()).add(verdicts.leg.total));
        present.set(job, (present.get(job) ?? new Set()).add(verdicts.leg.index));
    }
    return [...totals].flatMap(([job, said]) => {
        if (said.size > 1)
            return [`the legs of job ${job} disagree on their number: ${[...said].join(', ')}`];
        const [total = 0] = said;
        const there = present.get(job) ?? new Set();
        const gaps = Array.from({ length: total }, (_, i) => i).filter((i) => !there.has(i));
        return gaps.map((i) => `leg ${i + 1} of ${total} of job ${job} is missing`);
    });
}


/***/ }),

/***/ 59496:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ requireFew),
/* harmony export */   L: () => (/* binding */ ownVerdicts)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97268);
/* harmony import */ var _verdicts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25007);



const MAX_CANDIDATES = 20;
/**
 * The verdicts of the run that a pack is of: they lie in the evidence directory that they name themselves. A repository may hold
 * files of that name, too; two that both say so would let one be judged and the other be read.
 * @param candidates names in the pack that `isVerdicts` finds; at least one
 * @param read one of them, or throws GateError
 * @param refuse the error for what is wrong with the pack
 * @throws GateError where none, or more than one, is the run's own
 */
function ownVerdicts(candidates, read, refuse) {
    requireFew(candidates, refuse);
    const own = [];
    let unreadable;
    for (const name of candidates) {
        try {
            const verdicts = read(name);
            if (liesWhereItSays(name, verdicts))
                own.push({ name, verdicts });
        }
        catch (error) {
            if (!(error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue))
                throw error;
            unreadable ??= error;
        }
    }
    const [found, other] = own;
    if (found === undefined)
        throw unreadable ?? refuse(`${candidates[0] ?? ''} does not lie in the evidence directory that it names`);
    if (other !== undefined)
        throw refuse(`${found.name} and ${other.name} both claim to be the verdicts of this run`);
    return found;
}
/** Before any of them is unpacked. @throws GateError */
function requireFew(candidates, refuse) {
    if (candidates.length > MAX_CANDIDATES)
        throw refuse(`the pack holds ${candidates.length} files called ${_verdicts_js__WEBPACK_IMPORTED_MODULE_2__.VERDICTS_FILE}`);
}
function liesWhereItSays(name, { settings }) {
    const said = settings.find((row) => row.name === 'evidence-dir')?.value ?? 'evidence';
    return node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.join(said, _verdicts_js__WEBPACK_IMPORTED_MODULE_2__.VERDICTS_FILE) === name;
}


/***/ }),

/***/ 25007:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ readVerdicts),
/* harmony export */   VERDICTS_FILE: () => (/* binding */ VERDICTS_FILE),
/* harmony export */   writeVerdicts: () => (/* binding */ writeVerdicts),
/* harmony export */   x: () => (/* binding */ isVerdicts)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45375);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10228);
/* harmony import */ var _lib_own_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87970);
/* harmony import */ var _lib_safe_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10244);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24082);






const MAX_BYTES = 16 * 1024 * 1024;
const MAX_FILES = 100_000;
/** GitHub allows 256 jobs in a matrix. */
const MAX_LEGS = 1_000;
/** Below the evidence directory. */
const VERDICTS_FILE = 'verdicts.json';
/** Whether an entry of a pack is the verdicts of a run; those of its legs are not the pack's own. */
function isVerdicts(name) {
    return node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.basename(name) === VERDICTS_FILE && !/(^|\/)legs\//.test(name);
}
const file = _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.string()
    .refine((name) => (0,_lib_safe_name_js__WEBPACK_IMPORTED_MODULE_5__/* .unsafeName */ .g)(name) === undefined, 'is no safe path below the repository');
const text = _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.string().max(4096);
const count = _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.int().nonnegative();
const schema = _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.object({
    schema: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.literal('provenance-gates/verdicts/v1'),
    result: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z["enum"](['passed', 'failed', 'incomplete', 'cancelled']),
    run: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.object({
        timestamp: text,
        git_sha: text,
        /** The head of the pull request, where git_sha is its merge commit; not in older files. */
        head_sha: text.optional(),
        git_branch: text,
        ci_run_id: text,
        run_attempt: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.int().positive(),
        job: text,
        tool_version: text
    }),
    /** Which of several jobs of one matrix this was, counted from 0. */
    leg: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.object({ index: count, total: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.int().positive().max(MAX_LEGS) }).nullable(),
    gates: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.array(_lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.looseObject({
        name: text,
        verdict: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z["enum"](['pass', 'fail', 'warn', 'not-evaluated']),
        value: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.union([_lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.number(), _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.string(), _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z["null"]()]),
        threshold: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.union([_lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.number(), _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.string(), _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z["null"]()]),
        comparison: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z["enum"](['>=', '<=', '=='])
    }))
        .max(10_000),
    settings: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.array(_lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.object({
        name: text,
        env: text,
        value: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.string(),
        source: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z["enum"](['input', 'env', 'config', 'default'])
    }))
        .max(1_000),
    warnings: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.array(_lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.string()).max(100_000),
    mock: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.boolean(),
    inputs: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.partialRecord(_lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z["enum"](_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .INPUT_KINDS */ .n), _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.array(file).max(MAX_FILES)),
    /** Whose runs this one was compared with; absent in files of 1.0. */
    base: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.object({ base_branch: text.nullable(), default_branch: text }).optional(),
    /** Where the job ran, from the root of the repository; absent at the root, and where nobody knows. */
    working_directory: file.optional(),
    /** Source files that the coverage reports name and the repository has, where it matters which they are. */
    source_files: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.array(file).max(MAX_FILES).optional(),
    /** Of a merge: its legs, where their results lie, and the places that held none. */
    legs: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.object({
        there: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.array(_lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.object({ name: text, dir: file })).max(MAX_LEGS),
        absent: _lib_zod_js__WEBPACK_IMPORTED_MODULE_1__.z.array(text).max(MAX_LEGS)
    })
        .optional()
});
/** @param full absolute path */
function writeVerdicts(full, verdicts) {
    (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeAtomic */ .vZ)(full, (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_2__/* .toJson */ .aB)(verdicts));
}
/** Read what another run wrote; nothing of it is trusted. @throws GateError `evidence` naming the field, `io`, `limit` */
function readVerdicts(full, shown) {
    return (0,_lib_own_json_js__WEBPACK_IMPORTED_MODULE_3__/* .readOwnJson */ .Z)(full, shown, {
        schema,
        what: 'does not hold verdicts',
        remedy: 'run the job again, with this version',
        maxBytes: MAX_BYTES
    });
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


/***/ }),

/***/ 87970:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ refuseOwn),
/* harmony export */   Z: () => (/* binding */ readOwnJson)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97268);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10228);


/** Why a file of ours cannot be used. */
function refuseOwn(shown, what, remedy, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('evidence', `${shown} ${what}`, { remedy, place: { file: shown }, cause });
}
/**
 * Read a file of ours that may have been edited, cut or forged on its way.
 * @param full absolute; @param shown the name that messages use
 * @throws GateError `io`, `limit`, or `evidence` naming the first member that is wrong
 */
function readOwnJson(full, shown, kind) {
    const { schema, what, remedy, maxBytes } = kind;
    let value;
    try {
        value = JSON.parse((0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(full, shown, maxBytes));
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue)
            throw error;
        throw refuseOwn(shown, 'is no JSON', remedy, error);
    }
    const parsed = schema.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    throw refuseOwn(shown, `${what}: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`, remedy, parsed.error);
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

/***/ 15875:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   extract: () => (/* binding */ extract),
/* harmony export */   requireValid: () => (/* binding */ requireValid)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10228);
/* harmony import */ var _lib_safe_name_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(10244);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39905);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59472);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(51245);
/* harmony import */ var _read_archive_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(750);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88424);









/**
 * What a pack lists, once all of it was found valid.
 * @throws GateError `evidence` for a pack that is not, `io`
 */
async function requireValid(pack) {
    const { valid, checks, manifest } = await (0,_verify_js__WEBPACK_IMPORTED_MODULE_6__.verifyPack)(pack);
    if (valid && manifest !== undefined)
        return manifest;
    const wrong = checks.filter(({ ok }) => !ok).map(({ name, detail }) => `${name}: ${detail}`);
    throw (0,_input_js__WEBPACK_IMPORTED_MODULE_3__/* .damaged */ .q)(`${node_path__WEBPACK_IMPORTED_MODULE_1___default().basename(pack)} is not a valid pack: ${wrong.join('; ')}`);
}
/**
 * Write the wanted files of a pack that was just found valid below a directory that is new, or empty. What was written is
 * compared with the manifest all the same, since the file may have changed in between.
 * @param wanted asked once for each name of the manifest
 * @returns the names that were written
 * @throws GateError `evidence`, `io`
 */
async function extract(pack, directory, wanted) {
    const shown = node_path__WEBPACK_IMPORTED_MODULE_1___default().basename(pack);
    const sinkFor = (name) => {
        if (name === _names_js__WEBPACK_IMPORTED_MODULE_7__.MANIFEST_NAME || !wanted(name))
            return undefined;
        const unsafe = (0,_lib_safe_name_js__WEBPACK_IMPORTED_MODULE_8__/* .unsafeName */ .g)(name);
        if (unsafe !== undefined)
            throw (0,_input_js__WEBPACK_IMPORTED_MODULE_3__/* .damaged */ .q)(`${JSON.stringify(name)} ${unsafe}`);
        return fileSink(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(directory, name), name);
    };
    const { files, problem } = await (0,_read_archive_js__WEBPACK_IMPORTED_MODULE_5__/* .readWanted */ .o)(pack, (name) => name === _names_js__WEBPACK_IMPORTED_MODULE_7__.MANIFEST_NAME, sinkFor);
    const [first, ...rest] = files;
    if (problem !== undefined || first?.content === undefined)
        throw (0,_input_js__WEBPACK_IMPORTED_MODULE_3__/* .damaged */ .q)(`${shown} changed while it was read`);
    const listed = new Map((0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.parseManifest)(first.content).files.map((file) => [file.path, file.sha256]));
    if (rest.some(({ name, sha256 }) => listed.get(name) !== sha256))
        throw (0,_input_js__WEBPACK_IMPORTED_MODULE_3__/* .damaged */ .q)(`${shown} changed while it was read`);
    return rest.map(({ name }) => name);
}
/** A file that must not be there yet; open only while its content comes, since a pack may hold many. */
function fileSink(full, shown) {
    let fd;
    const open = () => {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(full), { recursive: true });
            return (fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(full, 'wx', 0o644));
        }
        catch (error) {
            throw (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_2__/* .ioError */ .bD)(error, shown, 'check the disk, and that no two names differ in case only');
        }
    };
    const close = () => {
        if (fd !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
        fd = undefined;
    };
    return {
        write: (bytes) => (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeAll */ .f4)(fd ?? open(), bytes),
        end: () => {
            // A file without a byte has not been opened yet.
            if (fd === undefined)
                open();
            close();
        },
        close
    };
}


/***/ }),

/***/ 94846:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ ledgerEntryOf),
/* harmony export */   z: () => (/* binding */ recordOf)
/* harmony export */ });
/* harmony import */ var _ledger_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97016);

/** The run record of an assessment; what was not measured is left out. */
function recordOf({ run, facts, gates, result, mock }) {
    const { coverage, eig, backtest, uncertainty, builds, datasets, tests } = facts;
    const stats = eig.state === 'found' ? eig.value.facts?.selection.stats : undefined;
    const calibration = facts.calibration.state === 'found' ? facts.calibration.value.facts : undefined;
    const comparison = builds.state === 'found' ? builds.value : undefined;
    return (0,_ledger_record_js__WEBPACK_IMPORTED_MODULE_0__/* .buildRecord */ .kA)({
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
        ...(tests.state === 'found' && { tests: countsOf(tests.value) }),
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
function countsOf({ total, passed, failed, errors, skipped, flaky }) {
    return { total, passed, failed, errors, skipped, flaky };
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


/***/ }),

/***/ 87547:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  replayPack: () => (/* binding */ replayPack)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/coverage/changed-lines.ts
var changed_lines = __webpack_require__(74968);
// EXTERNAL MODULE: ./src/evidence/base-branch.ts
var base_branch = __webpack_require__(15629);
// EXTERNAL MODULE: ./src/gates/judge.ts + 9 modules
var judge = __webpack_require__(58942);
// EXTERNAL MODULE: ./src/gates/thresholds.ts + 1 modules
var thresholds = __webpack_require__(87464);
// EXTERNAL MODULE: ./src/legs/kinds.ts
var legs_kinds = __webpack_require__(24082);
// EXTERNAL MODULE: ./src/legs/own-verdicts.ts
var own_verdicts = __webpack_require__(59496);
// EXTERNAL MODULE: ./src/legs/verdicts.ts
var legs_verdicts = __webpack_require__(25007);
// EXTERNAL MODULE: ./src/lib/errors.ts
var errors = __webpack_require__(97268);
// EXTERNAL MODULE: ./src/pack/input.ts
var input = __webpack_require__(39905);
// EXTERNAL MODULE: ./src/pack/unpack.ts
var unpack = __webpack_require__(15875);
// EXTERNAL MODULE: ./src/pack/verify.ts
var verify = __webpack_require__(88424);
// EXTERNAL MODULE: ./src/record.ts
var src_record = __webpack_require__(94846);
// EXTERNAL MODULE: ./src/ledger/lines.ts
var lines = __webpack_require__(36006);
// EXTERNAL MODULE: ./src/lib/numbers.ts
var numbers = __webpack_require__(67357);
;// CONCATENATED MODULE: ./src/replay/compare.ts

/** Twelve significant digits, as gates compare; what was not measured is null, in whatever way it is written. */
function settled(value) {
    if (typeof value === 'number')
        return (0,numbers/* round12 */.u8)(value);
    return value ?? null;
}
function same(a, b) {
    return (a.verdict === b.verdict &&
        settled(a.value) === settled(b.value) &&
        settled(a.threshold) === settled(b.threshold) &&
        (a.comparison === undefined || b.comparison === undefined || a.comparison === b.comparison));
}
function words({ verdict, value, threshold, comparison }) {
    const shown = (of, none) => of === undefined || of === null ? none : JSON.stringify(of);
    return `${shown(verdict, 'nothing')} (${shown(value, 'no value')}, threshold ${typeof comparison === 'string' ? `${comparison} ` : ''}${shown(threshold, 'none')})`;
}
/**
 * How recorded gates differ from others, one sentence each. @param what the others are: `computed again`
 * @param skip gates that cannot be compared
 */
function differences(recorded, others, what, skip = () => false) {
    const problems = [];
    for (const [name, gate] of recorded) {
        if (skip(name))
            continue;
        const other = others.get(name);
        if (other === undefined)
            problems.push(`${name} is recorded as ${words(gate)} and not ${what}`);
        else if (!same(gate, other))
            problems.push(`${name} is recorded as ${words(gate)} and ${what} as ${words(other)}`);
    }
    for (const name of others.keys())
        if (!recorded.has(name) && !skip(name))
            problems.push(`${name} is ${what} and not recorded`);
    return problems;
}
function byName(gates) {
    return new Map(gates.map(({ name, verdict, value, threshold, comparison }) => [
        name,
        { verdict, value, threshold, comparison }
    ]));
}
const CALIBRATION = ['ece', 'brier', 'mce'];
/** The gates that rest on a kind of evidence. */
const RESTS_ON = {
    'coverage-files': (gate) => /coverage|^regressions$/.test(gate),
    'test-results': (gate) => ['tests', 'entropy-delta', 'min-eig', 'regressions'].includes(gate),
    predictions: (gate) => [...CALIBRATION, 'regressions'].includes(gate),
    history: (gate) => [...CALIBRATION, 'entropy-delta', 'min-eig', 'detection-rate', 'regressions'].includes(gate),
    'data-contracts': (gate) => gate === 'datasets',
    datasets: (gate) => gate === 'datasets',
    builds: (gate) => gate === 'builds'
};
/** True where a gate rests on evidence of one of these kinds. */
function restsOn(gate, kinds) {
    return [...kinds].some((kind) => RESTS_ON[kind](gate));
}

;// CONCATENATED MODULE: ./src/replay/checks.ts





/** A run's verdicts tell one story: each gate and setting once, of the commit and on the files that the manifest names. */
function contradictions({ gates, settings, run, inputs }, { git_sha, files, not_included = [] }) {
    const problems = [
        ...twice(gates.map(({ name }) => name)).map((name) => `gate ${name} is recorded twice`),
        ...twice(settings.map(({ name }) => name)).map((name) => `setting ${name} is recorded twice`)
    ];
    const there = new Set(files.map(({ path }) => path));
    const large = new Set(not_included.map(({ path }) => path));
    for (const name of new Set(legs_kinds/* INPUT_KINDS */.n.flatMap((kind) => inputs[kind] ?? [])))
        if (!there.has(name) && !large.has(name) && !files.some(({ path }) => path.startsWith(`${name}/`)))
            problems.push(`the verdicts rest on ${name}, which is not in the pack`);
    for (const name of large)
        if (there.has(name))
            problems.push(`${name} is in the pack, and is listed as not included`);
    if (run.git_sha !== git_sha)
        problems.push(`the verdicts are of commit ${run.git_sha}, and the manifest is of ${git_sha}`);
    return problems;
}
function twice(names) {
    return [...new Set(names.filter((name, i) => names.indexOf(name) !== i))];
}
/** The chain of a ledger that `runs-dir` has put where `verifyPack`, which knows no settings, does not look. */
function checkNamedLedger(ledger) {
    const unseen = ledger.filter(({ name }) => !verify/* RUN_RECORDS */.Vn.test(name));
    return unseen.length === 0 ? [] : [(0,verify/* checkChain */.uy)(unseen)];
}
/** The run's line in the ledger says what the verdicts say. */
function checkRecord(record, recorded, { result, mock }) {
    const gates = new Map();
    for (const [name, gate] of Object.entries((0,lines/* isObject */.Gv)(record['gates']) ? record['gates'] : {})) {
        const { verdict, value, threshold } = (0,lines/* isObject */.Gv)(gate) ? gate : {};
        gates.set(name, { verdict, value, threshold });
    }
    const problems = differences(recorded, gates, 'in the run record');
    if (record['gates_passed'] !== (result === 'passed'))
        problems.push(`the run record says gates_passed ${String(record['gates_passed'])}, and the verdicts say ${result}`);
    if ((record['mock'] === true) !== mock)
        problems.push(`the run record ${mock ? 'does not say' : 'says'} that the evidence was made up`);
    return (0,verify/* check */.z6)('run-record', problems, "this run's record says the same of every gate");
}
/** What a record says beside its gates, and later runs are compared with; the selection is not made again. */
const MEASURED = {
    selector_metrics: ['coverage_pct', 'avg_eig_bits', 'detection_rate'],
    calibration: ['ece', 'mce', 'brier_score'],
    uncertainty: ['entropy_before', 'entropy_after', 'entropy_delta'],
    tests: ['total', 'passed', 'failed', 'errors', 'skipped', 'flaky'],
    provenance: ['reproducibility_status', 'first_hash', 'second_hash']
};
/** How the numbers of a run's record differ from those computed again, one sentence each. */
function otherNumbers(record, again, calibration) {
    const problems = [];
    // Where only verdicts are wanted, the numbers of the calibration are there and what is around them is not.
    const measured = { ...again, ...(calibration.state === 'found' && { calibration: calibration.value }) };
    for (const [section, keys] of Object.entries(MEASURED)) {
        const [said, found] = [record, measured].map((of) => (0,lines/* isObject */.Gv)(of[section]) ? of[section] : {});
        for (const key of keys) {
            const [a, b] = [said?.[key], found?.[key]].map((value) => typeof value === 'number' ? (0,numbers/* round12 */.u8)(value) : (value ?? null));
            // A record need not say everything that was measured.
            if (a !== null && a !== b)
                problems.push(`the run record says ${key} ${JSON.stringify(a)}, and computed again it is ${JSON.stringify(b)}`);
        }
    }
    return problems;
}

// EXTERNAL MODULE: ./src/assess.ts + 3 modules
var assess = __webpack_require__(90887);
// EXTERNAL MODULE: ./src/evidence/builds.ts
var builds = __webpack_require__(20572);
// EXTERNAL MODULE: ./src/evidence/coverage-scope.ts
var coverage_scope = __webpack_require__(96470);
// EXTERNAL MODULE: ./src/evidence/coverage.ts
var coverage = __webpack_require__(20111);
// EXTERNAL MODULE: ./src/evidence/datasets.ts
var datasets = __webpack_require__(54220);
// EXTERNAL MODULE: ./src/evidence/gather.ts
var gather = __webpack_require__(49546);
// EXTERNAL MODULE: ./src/evidence/legs.ts
var legs = __webpack_require__(95424);
// EXTERNAL MODULE: ./src/evidence/tests.ts
var evidence_tests = __webpack_require__(38656);
// EXTERNAL MODULE: ./src/legs/complete.ts
var complete = __webpack_require__(72326);
;// CONCATENATED MODULE: ./src/replay/facts.ts











/**
 * Everything that a pack lets us measure again, by the readers that the run used. No command is run, git is not asked and
 * nothing but the unpacked files is read. Datasets and builds are not in a pack: their recorded results are judged again.
 */
async function replayFacts(world, verdicts) {
    const coverage = await replayCoverage(world);
    const tests = await (0,evidence_tests/* gatherTests */._)(world);
    const { legs } = world;
    return {
        datasets: await recordedDatasets(world, verdicts),
        coverage,
        tests,
        ...(await (0,assess/* numbers */.nL)(world, { coverage, tests })),
        builds: await recordedBuilds(world),
        ...(legs !== undefined && {
            legs: (0,complete/* legFacts */.kK)(legs, {
                expected: world.settings.values.legs ?? [],
                absent: verdicts.legs?.absent ?? [],
                replaced: []
            })
        })
    };
}
/** With the base, the floors and the changed lines, which lie in reports, records and what the run kept of its diff. */
async function replayCoverage(world) {
    const { readJoined } = await Promise.all(/* import() */[__webpack_require__.e(2560), __webpack_require__.e(3627), __webpack_require__.e(8086)]).then(__webpack_require__.bind(__webpack_require__, 98086));
    const joined = await (0,gather/* gather */.kg)(world.inputs, () => (0,gather/* seek */.jF)(world, 'coverage-files', coverage/* USUAL_COVERAGE */.kr), (files) => readJoined(world.root, files, (0,coverage_scope/* coverageScope */.r)(world)));
    if (joined.state !== 'found')
        return joined;
    const [{ gatherBase }, { gatherRatchet }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(2560), __webpack_require__.e(3627), __webpack_require__.e(8086), __webpack_require__.e(7503)]).then(__webpack_require__.bind(__webpack_require__, 89884)),
        __webpack_require__.e(/* import() */ 7708).then(__webpack_require__.bind(__webpack_require__, 95327))
    ]);
    return {
        ...joined,
        value: {
            ...joined.value.facts,
            base: await gatherBase(world, joined.value),
            ...(await recordedPatch(world, joined.value)),
            ...(world.settings.values.ratchet && { ratchet: gatherRatchet(world) })
        }
    };
}
/** Coverage of the lines that git said were changed. */
async function recordedPatch({ root, settings }, { facts, files }) {
    const [{ changedLinesFile, readChangedLines }, { patchCoverage }] = await Promise.all([
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 74968)),
        Promise.all(/* import() */[__webpack_require__.e(3627), __webpack_require__.e(4798)]).then(__webpack_require__.bind(__webpack_require__, 54798))
    ]);
    const file = changedLinesFile(settings.values['evidence-dir']);
    if (!(0,external_node_fs_.existsSync)(external_node_path_default().join(root, file)))
        return {};
    const configured = settings.isExplicit('patch-coverage-min') || settings.isExplicit('diff-base');
    try {
        const { base, changes } = readChangedLines(external_node_path_default().join(root, file), file);
        const value = patchCoverage(changes, files, base, facts.sources);
        return { patch: { state: 'found', value, source: file, configured } };
    }
    catch (error) {
        return { patch: (0,gather/* unreadable */.O$)(error, file, configured) };
    }
}
async function recordedDatasets(world, { inputs }) {
    const dir = `${world.settings.values['evidence-dir']}/datasets/`;
    const [result] = (inputs.datasets ?? []).filter((file) => file.startsWith(dir));
    if (world.legs !== undefined || result === undefined)
        return (0,datasets/* gatherDatasets */.$s)(world);
    const { readResults } = await __webpack_require__.e(/* import() */ 7519).then(__webpack_require__.bind(__webpack_require__, 87519));
    return (0,gather/* gather */.kg)(world.inputs, () => (0,gather/* seek */.jF)(world, 'data-contracts', datasets/* USUAL_CONTRACTS */.tu), () => readResults(external_node_path_default().join(world.root, result), result));
}
async function recordedBuilds(world) {
    const { root, settings, inputs } = world;
    const { values } = settings;
    const file = `${values['evidence-dir']}/builds/comparison.json`;
    // A merge rests on the records of its legs; the comparison that it left is only what it made of them.
    if ((0,legs/* filesByLeg */.Lm)(world, 'builds').length > 0)
        return (0,builds/* compareLegs */.Lz)(world);
    // A single build leaves its verdict to the merge.
    const single = values['build-mode'] === 'single' && values['build-command'] !== undefined;
    const configured = !single && (values['build-command'] ?? values['build-outputs']) !== undefined;
    const { readBuildComparison } = await __webpack_require__.e(/* import() */ 3120).then(__webpack_require__.bind(__webpack_require__, 33120));
    return (0,gather/* gather */.kg)(inputs, () => ({ files: (0,external_node_fs_.existsSync)(external_node_path_default().join(root, file)) ? [file] : [], looked_for: file, configured }), () => readBuildComparison(external_node_path_default().join(root, file), file));
}

// EXTERNAL MODULE: ./src/lib/glob-match.ts + 1 modules
var glob_match = __webpack_require__(47109);
;// CONCATENATED MODULE: ./src/replay/not-replayed.ts




/** What the verdicts rest on and the pack does not hold. */
function notInside({ values }, { inputs }, { files: included, not_included = [] }) {
    const large = new Set(not_included.map((file) => file.path));
    const there = new Set(included.map((file) => file.path));
    const kinds = new Map();
    for (const kind of legs_kinds/* INPUT_KINDS */.n) {
        const files = inputs[kind] ?? [];
        const tooLarge = files.find((file) => large.has(file));
        if (tooLarge !== undefined)
            kinds.set(kind, byDigest(tooLarge));
        // Of a pair of arrays the second is found by its name, and is not recorded.
        if (kind === 'predictions' && files.some((file) => file.endsWith('.npy') && there.has(file)))
            kinds.set(kind, 'a pair of .npy files');
        if (kind === 'datasets' || kind === 'builds')
            continue;
        const value = values[kind];
        const named = typeof value === 'string' ? [value] : (value ?? []);
        if (named.some(leavesRoot))
            kinds.set(kind, outside(kind));
    }
    const largeBase = [...large].find(isCoverageBase(values));
    const base = (values['coverage-base-file'] ?? []).some(leavesRoot)
        ? outside('coverage-base-file')
        : largeBase && byDigest(largeBase);
    return { kinds, base };
}
/** Whether a name is one of those that `coverage-base-file` gives. */
function isCoverageBase({ 'coverage-base-file': named = [] }) {
    const matches = named.map((glob) => (0,glob_match/* globMatcher */.f)(glob, { dot: true }));
    return (name) => named.includes(name) || matches.some((match) => match(name));
}
const byDigest = (file) => `${file} was too large for the pack, or a link, and is there by its digest`;
const outside = (setting) => `${setting} lay outside of the repository`;
function leavesRoot(name) {
    return external_node_path_default().posix.isAbsolute(name) || /^[A-Za-z]:|(^|[\\/])\.\.([\\/]|$)/.test(name);
}
/** Why a gate cannot be computed again; undefined where it can. @param keptDiff whether the run kept which lines were changed */
function whyNot(gate, { inputs, legs }, { kinds, base }, keptDiff) {
    if (gate === 'patch-coverage' && !keptDiff)
        return 'needs the diff, which is in the repository and not in the pack';
    if (gate === 'coverage-drop' && base !== undefined)
        return base;
    if (gate === 'legs' && legs === undefined)
        return 'which results should have been there is not in the pack';
    if (gate === 'datasets' && inputs['data-contracts'] !== undefined && inputs.datasets === undefined)
        return 'the data are not in the pack, and no result of theirs was kept';
    for (const [kind, reason] of kinds)
        if (restsOn(gate, new Set([kind])))
            return reason;
    return undefined;
}

// EXTERNAL MODULE: ./src/settings/parse.ts
var parse = __webpack_require__(66894);
// EXTERNAL MODULE: ./src/settings/table.ts + 6 modules
var table = __webpack_require__(4881);
;// CONCATENATED MODULE: ./src/replay/settings.ts


/**
 * The settings of a run as its pack tells them, for judging again below `root`. They are data: whatever names a path counts as
 * coming from the config file, which may name none outside of the root.
 * @param branch the default branch that the run knew
 * @throws GateError `setting` for a value that is not of its type
 */
function recordedSettings(root, view, branch) {
    const rows = new Map(view.map((row) => [row.name, row]));
    const values = {};
    const explicit = new Set();
    for (const name of table/* SETTING_NAMES */.O) {
        const spec = table/* SETTINGS */.y[name];
        const row = rows.get(name);
        if (row !== undefined && row.source !== 'default')
            explicit.add(name);
        // A setting that is newer than the pack stands at its default.
        const text = row === undefined ? (spec.default ?? '') : row.value;
        if (text === '' || spec.secret === true)
            continue;
        values[name] = (0,parse/* parseSetting */.W)(spec, text, `${name} (recorded)`);
    }
    // Nobody is asked: neither git nor an event.
    values['default-branch'] ??= branch;
    values['working-directory'] = '.';
    return {
        root,
        values: values,
        view: [],
        isExplicit: (name) => explicit.has(name),
        // Also where a default is claimed: what it says is the pack's word.
        sourceOf: () => 'config'
    };
}

// EXTERNAL MODULE: ./src/evidence/inputs.ts
var inputs = __webpack_require__(47112);
// EXTERNAL MODULE: ./src/lib/directories.ts
var lib_directories = __webpack_require__(21980);
// EXTERNAL MODULE: ./src/lib/files.ts
var files = __webpack_require__(10228);
// EXTERNAL MODULE: ./src/lib/globs.ts
var globs = __webpack_require__(52952);
// EXTERNAL MODULE: ./src/lib/paths.ts
var paths = __webpack_require__(9927);
;// CONCATENATED MODULE: ./src/replay/world.ts












const SILENT = {
    info: () => undefined,
    warn: () => undefined,
    debug: () => undefined,
    group: (_, work) => work()
};
/**
 * The run of a pack that lies unpacked at the root of its settings, as the gates see it: no environment, no secrets, no
 * repository.
 */
function replayWorld(settings, { run, base, legs }, merged) {
    const { root } = settings;
    const world = {
        root,
        settings,
        run: {
            ...run,
            head_sha: run.git_sha,
            base_branch: base?.base_branch ?? null,
            repository: null,
            event: null
        },
        env: {},
        log: SILENT,
        secrets: [],
        inputs: new inputs/* Inputs */.G(),
        signal: new AbortController().signal,
        verdictOnly: true,
        sourceDateEpoch: undefined
    };
    if (!merged)
        return world;
    return {
        ...world,
        legs: recordedLegs(root, legs?.there ?? copiedLegs(root, settings.values['evidence-dir']))
    };
}
/** The legs of a merge, from the copies that the merge keeps of them. */
function recordedLegs(root, there) {
    return there.map(({ name, dir: at }) => {
        const dir = (0,paths/* resolveInside */.LI)(root, at, 'result of a leg');
        const files = (0,external_node_fs_.existsSync)(dir) ? (0,globs/* walkFiles */.Fv)(dir, () => false) : [];
        const candidates = files.filter(legs_verdicts/* isVerdicts */.x);
        if (candidates.length === 0)
            return { name, dir: at, files: bare(files, at) };
        const read = (file) => (0,legs_verdicts/* readVerdicts */.H)(external_node_path_default().join(dir, file), `${at}/${file}`);
        const { verdicts } = (0,own_verdicts/* ownVerdicts */.L)(candidates, read, input/* damaged */.q);
        const byKind = {};
        for (const kind of legs_kinds/* INPUT_KINDS */.n) {
            const named = verdicts.inputs[kind];
            if (named !== undefined)
                byKind[kind] = named.map((file) => `${at}/${file}`);
        }
        return { name, dir: at, files: byKind, verdicts };
    });
}
/** Where a merge that did not record them keeps its copies. */
function copiedLegs(root, evidenceDir) {
    const dir = (0,paths/* resolveInside */.LI)(root, `${evidenceDir}/legs`, 'results of legs');
    if (!(0,external_node_fs_.existsSync)(dir))
        throw (0,input/* damaged */.q)('the verdicts are of a merge, and the pack holds no result of its legs');
    return (0,external_node_fs_.readdirSync)(dir, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => ({ name, dir: external_node_path_default().posix.join(evidenceDir, 'legs', name) }));
}
/** A single result: one build, or a shard of the datasets. */
function bare(files, at) {
    const named = files.map((file) => `${at}/${file}`);
    return files.some(legs_kinds/* isSingleBuild */.$) ? { builds: named } : { datasets: named };
}
/** Far more than any repository has: who verifies a pack must not make a disk full of them. */
const MAX_DIRECTORIES = 50_000;
/** Empty files for the sources that the repository had: which of a report's paths are its files decides what globs match. */
function placeSources(root, names) {
    const directories = (0,lib_directories/* directoriesOf */.P)(names).size;
    if (directories > MAX_DIRECTORIES)
        throw (0,input/* damaged */.q)(`the source files lie in ${directories} directories; at most ${MAX_DIRECTORIES} are made`);
    for (const name of names) {
        const full = (0,paths/* resolveInside */.LI)(root, name, 'source file');
        if ((0,external_node_fs_.lstatSync)(full, { throwIfNoEntry: false }) !== undefined)
            continue;
        (0,external_node_fs_.mkdirSync)(external_node_path_default().dirname(full), { recursive: true });
        (0,external_node_fs_.writeFileSync)(full, '', { flag: 'wx' });
    }
}
/** The ledger that `runs-dir` names, as it is in the pack. */
function unpackedLedger(settings) {
    const dir = (0,base_branch/* runsDirectory */.WL)(settings);
    const at = (0,paths/* resolveInside */.LI)(settings.root, dir, 'runs-dir');
    if ((0,external_node_fs_.lstatSync)(at, { throwIfNoEntry: false })?.isDirectory() !== true)
        return [];
    return (0,external_node_fs_.readdirSync)(at, { withFileTypes: true })
        .filter((entry) => entry.isFile() && entry.name.endsWith('.jsonl'))
        .map((entry) => {
        const [full, name] = [external_node_path_default().join(at, entry.name), external_node_path_default().posix.join(dir, entry.name)];
        return { full, name, text: (0,files/* readText */.yR)(full, name) };
    });
}
/** Take the run's own record out of the unpacked ledger, which it was not judged by. @returns the record, if there is one */
function takeOwnRecord(ledger, { run }) {
    const keys = ['timestamp', 'git_sha', 'ci_run_id', 'run_attempt', 'job'];
    let own;
    for (const { full, text } of ledger) {
        const lines = text.split('\n').map(lineOf);
        const kept = lines.filter(({ record }) => {
            const mine = keys.every((key) => record[key] === run[key]);
            if (mine)
                own = record;
            return !mine;
        });
        if (kept.length < lines.length)
            (0,external_node_fs_.writeFileSync)(full, kept.map((line) => line.text).join('\n'));
    }
    return own;
}
function lineOf(text) {
    try {
        const value = JSON.parse(text);
        if (typeof value === 'object' && value !== null)
            return { text, record: { ...value } };
    }
    catch {
        // Bad lines are for the ledger's own readers, which see them as the run did.
    }
    return { text, record: {} };
}

;// CONCATENATED MODULE: ./src/replay/replay.ts





















/**
 * Judge a pack again: every gate is computed from the evidence and the settings inside, and must have the recorded value and
 * verdict. The pack is unpacked into a temporary directory that is gone afterwards.
 * @param manifest of the pack, which `verifyPack` has found valid
 * @throws GateError `io` where the temporary directory cannot be written
 */
async function replayPack(pack, manifest) {
    const names = manifest.files.map((file) => file.path);
    if (!names.some(legs_verdicts/* isVerdicts */.x)) {
        const detail = `not possible: the pack holds no ${legs_verdicts.VERDICTS_FILE} (an older version, another generator, or no run)`;
        return { checks: [{ name: 'replay', ok: true, note: true, detail }] };
    }
    // Real, since a temporary directory behind a symlink would look like one that is left.
    const root = (0,external_node_fs_.realpathSync)((0,external_node_fs_.mkdtempSync)(external_node_path_default().join((0,external_node_os_.tmpdir)(), 'provenance-replay-')));
    try {
        const candidates = names.filter(legs_verdicts/* isVerdicts */.x);
        (0,own_verdicts/* requireFew */.I)(candidates, input/* damaged */.q);
        await (0,unpack.extract)(pack, root, (name) => candidates.includes(name));
        const { verdicts } = (0,own_verdicts/* ownVerdicts */.L)(candidates, (name) => (0,legs_verdicts/* readVerdicts */.H)(external_node_path_default().join(root, name), name), input/* damaged */.q);
        const settings = recordedSettings(root, verdicts.settings, verdicts.base?.default_branch ?? 'main');
        const wanted = evidenceOf(verdicts, settings);
        await (0,unpack.extract)(pack, root, (name) => !(0,legs_verdicts/* isVerdicts */.x)(name) && wanted(name));
        return await judgeAgain(settings, verdicts, manifest);
    }
    catch (error) {
        const reason = ofThePack(error);
        if (reason === undefined)
            throw error;
        return { checks: [(0,verify/* check */.z6)('replay', [`not possible: ${reason}`], '')] };
    }
    finally {
        (0,external_node_fs_.rmSync)(root, { recursive: true, force: true });
    }
}
/** What a name or a size in the pack makes the system say; a full disk or a lost permission is the machine's own. */
const BY_ITS_NAMES = /^(ENAMETOOLONG|EISDIR|ENOTDIR|EEXIST|ENOENT|ELOOP|EINVAL|ERR_STRING_TOO_LONG|ERR_FS_FILE_TOO_LARGE)$/;
/** Why the pack cannot be judged again, where that is the pack's fault; undefined where it is not. */
function ofThePack(error) {
    const cause = error instanceof errors/* GateError */.ue && error.code === 'io' ? error.cause : error;
    const code = (0,errors/* systemCode */.xU)(cause);
    if (error instanceof errors/* GateError */.ue && (error.code !== 'io' || BY_ITS_NAMES.test(code ?? '')))
        return error.message;
    if (code !== undefined && BY_ITS_NAMES.test(code))
        return `a name or a size in it is too much (${code})`;
    return error instanceof RangeError ? 'something in it is nested too deeply or too long' : undefined;
}
/** What the gates read: inputs, records, the experiment ledger, the base of the coverage, and the results of legs. */
function evidenceOf({ inputs }, settings) {
    const { values } = settings;
    const files = new Set(legs_kinds/* INPUT_KINDS */.n.flatMap((kind) => inputs[kind] ?? []));
    const directories = [(0,base_branch/* runsDirectory */.WL)(settings), values['ledger-dir'], ...files].map((dir) => `${dir}/`);
    const legs = `${values['evidence-dir']}/legs/`;
    const isBase = isCoverageBase(values);
    return (name) => files.has(name) ||
        directories.some((dir) => name.startsWith(dir)) ||
        // A leg's copy that was equal to another's was compared with it, and so read.
        name.startsWith(legs) ||
        name === (0,changed_lines.changedLinesFile)(values['evidence-dir']) ||
        isBase(name);
}
async function judgeAgain(settings, verdicts, manifest) {
    const recorded = byName(verdicts.gates);
    const ledger = unpackedLedger(settings);
    const record = takeOwnRecord(ledger, verdicts);
    const known = { verdicts, ...(record !== undefined && { record }) };
    const told = contradictions(verdicts, manifest);
    const inRecord = [
        ...checkNamedLedger(ledger),
        ...(record === undefined ? [] : [checkRecord(record, recorded, verdicts)])
    ];
    if (verdicts.result === 'cancelled') {
        const detail = 'not possible: the run was cancelled before everything was measured';
        return { checks: [...inRecord, (0,verify/* check */.z6)('replay', told, detail)], ...known };
    }
    placeSources(settings.root, verdicts.source_files ?? []);
    const world = replayWorld(settings, verdicts, recorded.has('legs'));
    const facts = await replayFacts(world, verdicts);
    const gates = (0,judge/* judge */.S4)(facts, (0,thresholds/* gateRequest */.t)(settings));
    const missing = notInside(settings, verdicts, manifest);
    const reasons = new Map();
    for (const name of recorded.keys()) {
        const reason = whyNot(name, verdicts, missing, facts.coverage.state === 'found' && facts.coverage.value.patch !== undefined);
        if (reason !== undefined)
            reasons.set(name, reason);
    }
    const problems = [
        ...told,
        ...differences(recorded, byName(gates), 'computed again', (name) => reasons.has(name))
    ];
    const claimed = (0,judge/* overall */.Me)(verdicts.gates);
    if (verdicts.result !== claimed)
        problems.push(`the result is recorded as ${verdicts.result}; its gates make it ${claimed}`);
    if (record !== undefined && reasons.size === 0) {
        const draft = (0,src_record/* recordOf */.z)({ run: world.run, facts, gates, result: (0,judge/* overall */.Me)(gates), mock: verdicts.mock });
        problems.push(...otherNumbers(record, draft, facts.calibration));
    }
    const checks = [...inRecord, (0,verify/* check */.z6)('replay', problems, replayed(verdicts, reasons))];
    if (reasons.size > 0) {
        const detail = [...reasons].map(([name, reason]) => `${name}: ${reason}`).join('; ');
        checks.push({ name: 'not-replayed', ok: true, note: true, detail });
    }
    return { checks, ...known };
}
/** How much was judged again, of the gates that were judged at all. */
function replayed({ gates, run }, reasons) {
    const judged = gates.filter(({ verdict }) => verdict !== 'not-evaluated').map(({ name }) => name);
    const again = judged.filter((name) => !reasons.has(name));
    const recorded = ['datasets', 'builds'].filter((name) => again.includes(name));
    return [
        `${again.length} of ${judged.length} gates computed again as version ${run.tool_version} recorded them`,
        ...(judged.length < gates.length ? [`${gates.length - judged.length} more were not evaluated`] : []),
        ...(recorded.length > 0 ? [`${recorded.join(' and ')} from what the run has kept of them`] : [])
    ].join('; ');
}


/***/ })

};
