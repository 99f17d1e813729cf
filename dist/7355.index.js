export const id = 7355;
export const ids = [7355,489,9792];
export const modules = {

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

/***/ 57355:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aggregateRuns: () => (/* binding */ aggregateRuns),
/* harmony export */   writeRollup: () => (/* binding */ writeRollup)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97268);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10228);
/* harmony import */ var _lib_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9927);
/* harmony import */ var _eligible_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(55136);
/* harmony import */ var _instants_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(86683);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36006);
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29792);
/* harmony import */ var _chain_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60820);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97016);









function toRow(record) {
    return {
        timestamp: record.timestamp ?? null,
        git_sha: record.git_sha ?? null,
        coverage_pct: record.selector_metrics?.coverage_pct ?? null,
        ece: record.calibration?.ece ?? null,
        brier_score: record.calibration?.brier_score ?? null,
        reproducibility_status: record.provenance?.reproducibility_status ?? null,
        gates_passed: record.gates_passed ?? null
    };
}
/** A run as trends show it; pull requests come and go, and mock evidence is none. */
function pointOf(value, { timestamp, git_sha }) {
    if (timestamp === null || !(0,_eligible_js__WEBPACK_IMPORTED_MODULE_7__/* .speaksOfItsBranch */ .P)(value))
        return undefined;
    return { timestamp, git_sha, values: (0,_metrics_js__WEBPACK_IMPORTED_MODULE_4__.metricsOfRecord)(value) };
}
/** A build that was not compared says nothing about reproducibility, in the seed's words and in ours. */
function wasCompared(row) {
    return ![null, 'unknown', 'not_tested'].includes(row.reproducibility_status);
}
/**
 * Mean of the values that were measured, a true 0 among them; 0 where none was. Summed plainly from left to right,
 * so that the last digit agrees with the records of earlier writers.
 */
function mean(values) {
    return values.length === 0 ? 0 : values.reduce((sum, x) => sum + x, 0) / values.length;
}
/** Why a value cannot have been measured; a record that says so is none to sum up. */
function impossible({ selector_metrics, calibration }) {
    const { ece, mce, brier_score } = calibration ?? {};
    const bounds = [
        ['selector_metrics.coverage_pct', selector_metrics?.coverage_pct, 100],
        ['calibration.ece', ece, 1],
        ['calibration.mce', mce, 1],
        // Of several classes up to 2.
        ['calibration.brier_score', brier_score, 2]
    ];
    for (const [name, value, max] of bounds)
        if (typeof value === 'number' && (value < 0 || value > max))
            return `${name}: is not between 0 and ${max}`;
    return undefined;
}
function isNumber(value) {
    return value !== null;
}
/** The seed's rules: build rate over compared builds, bit-identical ones counting; pass rate over all runs shown. */
function rollUp(rows) {
    const coverage = rows.map((r) => r.coverage_pct).filter(isNumber);
    const ece = rows.map((r) => r.ece).filter(isNumber);
    const brier = rows.map((r) => r.brier_score).filter(isNumber);
    const builds = rows.filter(wasCompared).map((r) => Number(r.reproducibility_status === 'bit_identical'));
    return {
        total_runs: rows.length,
        avg_coverage: mean(coverage),
        avg_ece: mean(ece),
        avg_brier: mean(brier),
        build_reproducibility_rate: mean(builds),
        // A run that does not say that it passed did not pass.
        pass_rate: mean(rows.map((r) => Number(r.gates_passed === true))),
        time_range: { first: rows.at(-1)?.timestamp ?? null, last: rows[0]?.timestamp ?? null },
        measured: {
            coverage: coverage.length,
            ece: ece.length,
            brier: brier.length,
            builds: builds.length,
            gates: rows.filter((r) => r.gates_passed !== null).length
        }
    };
}
/** The newest records of many; what is older is let go of now and then, so that memory is that of the newest. */
class Newest {
    count;
    #held = [];
    constructor(count) {
        this.count = count;
    }
    add(kept, instant) {
        this.#held.push({ ...kept, instant });
        if (this.#held.length >= 2 * this.count + SLACK)
            this.#trim();
    }
    oldestFirst() {
        this.#trim();
        return this.#held;
    }
    #trim() {
        // A stable sort from oldest to newest keeps the later line later on a tie.
        this.#held = this.#held.sort((a, b) => (0,_instants_js__WEBPACK_IMPORTED_MODULE_8__/* .compareInstants */ .QI)(a.instant, b.instant)).slice(-this.count);
    }
}
/** Records held besides, so that they are seldom sorted. */
const SLACK = 200;
/**
 * Read every run record of a directory, sort them by instant (the later line is newer on a tie, records without a
 * timestamp are the oldest) and sum up the last N. A bad line is counted, named, and costs only itself.
 * @param options.last at least 1; 20 as in the seed.
 * @returns `rows` newest first; `points` oldest first, of the same runs but those of pull requests and of mock evidence.
 * @throws GateError `evidence` when there is no ledger, `setting` for a bad `last`, `path`, `io`, `limit`.
 */
function aggregateRuns(root, runsDir, options = {}) {
    const { last = 20 } = options;
    if (!Number.isSafeInteger(last) || last < 1)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('setting', `last must be a whole number of at least 1, not ${last}`, {
            remedy: 'give the number of runs to show',
            place: { setting: 'last' }
        });
    const files = (0,_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonlFiles */ .mc)(root, runsDir);
    if (files === undefined || files.length === 0)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('evidence', `no run records: ${runsDir} holds no .jsonl file`, {
            remedy: 'run the gates first, or name the directory with runs-dir'
        });
    const bad = [];
    const newest = new Newest(last);
    let onRecord = 0;
    let unchained = 0;
    let head = null;
    const broken = [];
    for (const { file, line, value } of (0,_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .readJsonLines */ .sS)(root, files, bad)) {
        const read = (0,_record_js__WEBPACK_IMPORTED_MODULE_6__/* .readDated */ .h1)(value);
        if (typeof read === 'string') {
            bad.push({ file, line, reason: read });
            continue;
        }
        const chained = (0,_record_js__WEBPACK_IMPORTED_MODULE_6__/* .isChained */ .bU)(read.record);
        if (chained) {
            const { prev = null, hash = null } = read.record;
            if (head !== null && prev !== head)
                broken.push({ file, line, reason: _chain_js__WEBPACK_IMPORTED_MODULE_5__/* .NOT_NEXT */ .Cn });
            head = hash;
        }
        const reason = impossible(read.record);
        if (reason !== undefined) {
            bad.push({ file, line, reason });
            continue;
        }
        onRecord++;
        if (!chained)
            unchained++;
        newest.add({ value, file, line }, read.instant);
    }
    const kept = newest.oldestFirst();
    // Of the records that are summed up: to hash those of years would take longer than all the rest.
    for (const { value, file, line } of kept)
        if ((0,_record_js__WEBPACK_IMPORTED_MODULE_6__/* .isChained */ .bU)(value) && !(0,_record_js__WEBPACK_IMPORTED_MODULE_6__/* .hashVerifies */ .Uz)(value))
            broken.push({ file, line, reason: _chain_js__WEBPACK_IMPORTED_MODULE_5__/* .ALTERED */ .II });
    const shown = kept.map(({ value }) => ({ value, row: toRow(value) }));
    const rows = shown.map(({ row }) => row).reverse();
    const points = shown.flatMap(({ value, row }) => pointOf(value, row) ?? []);
    const rollup = {
        ...rollUp(rows),
        runs_on_record: onRecord,
        bad_lines: bad,
        unchained_records: unchained,
        broken_chain: broken
    };
    return { rollup, rows, points };
}
/** Write the rollup as a whole or not at all. @param file relative to `root`, usually evidence/summary/rollup.json. */
function writeRollup(root, file, rollup) {
    (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_1__/* .writeAtomic */ .vZ)((0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveInside */ .LI)(root, file, 'rollup file'), (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_1__/* .toJson */ .aB)(rollup));
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
