export const id = 4068;
export const ids = [4068,489,3663];
export const modules = {

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


/***/ }),

/***/ 10244:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ unsafeName)
/* harmony export */ });
/** Longer names than this are refused: zip can hold 65,535 bytes, no file system path of ours comes near. */
const MAX_NAME_BYTES = 4096;
/** Our own packs go no deeper than `walkFiles` does; an unpacked name makes a directory of each. */
const MAX_DEPTH = 100;
/**
 * Why a name has no place in a pack, undefined when it is safe. A safe name, joined to any directory on any
 * system, stays below it, and prints as one line.
 */
function unsafeName(name) {
    if (name === '')
        return 'is empty';
    if (!name.isWellFormed() || name.includes('\ufffd'))
        return 'is not valid UTF-8';
    if (Buffer.byteLength(name) > MAX_NAME_BYTES)
        return `is longer than ${MAX_NAME_BYTES} bytes`;
    if (/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(name))
        return 'holds a control character';
    if (/[\u202a-\u202e\u2066-\u2069]/.test(name))
        return 'holds a character that reverses text';
    if (name.includes('\\'))
        return 'holds a backslash, which is a separator on Windows';
    if (name.startsWith('/'))
        return 'is absolute';
    if (/^\w+:/.test(name))
        return 'starts like a drive or a URL';
    const segments = name.split('/');
    if (segments.length > MAX_DEPTH)
        return `is more than ${MAX_DEPTH} directories deep`;
    if (segments.includes('..'))
        return 'climbs out of the pack with ..';
    if (segments.includes('.') || segments.includes(''))
        return 'has an empty segment or a segment of one dot';
    return undefined;
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

/***/ 51245:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MANIFEST_NAME: () => (/* binding */ MANIFEST_NAME),
/* harmony export */   SUMS_NAME: () => (/* binding */ SUMS_NAME)
/* harmony export */ });
const MANIFEST_NAME = 'MANIFEST.json';
/** For `sha256sum -c`, in the unpacked directory. */
const SUMS_NAME = 'SHA256SUMS';


/***/ }),

/***/ 43190:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkLedger: () => (/* binding */ checkLedger)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _ledger_chain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60820);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97268);
/* harmony import */ var _ledger_lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36006);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10228);
/* harmony import */ var _lib_numbers_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(67357);
/* harmony import */ var _lib_paths_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9927);
/* harmony import */ var _pack_verify_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(88424);









/**
 * The run's record in a ledger that the auditor has: the chain holds, and the record is in it, told by its hash.
 * @param dir absolute. @throws GateError `io` also where there is no such directory, `limit`
 */
function checkLedger(dir, record) {
    const name = 'ledger';
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(dir, { throwIfNoEntry: false })?.isDirectory() !== true) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .ue('io', `--ledger ${node_path__WEBPACK_IMPORTED_MODULE_1___default().basename(dir)} is not a directory`, {
            remedy: 'name the directory that holds the run records, one .jsonl file a month'
        });
    }
    const files = (0,_ledger_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonlFiles */ .mc)(dir, '.') ?? [];
    if (files.length === 0)
        return { name, ok: false, detail: 'the directory holds no run records' };
    const texts = files.map((file) => ({
        name: (0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .relativeTo */ .Mf)(dir, file),
        text: (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_5__/* .readText */ .yR)(file, (0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .relativeTo */ .Mf)(dir, file))
    }));
    const chain = (0,_ledger_chain_js__WEBPACK_IMPORTED_MODULE_2__/* .verifyChain */ .H5)(texts);
    if (chain.problems.length > 0)
        return (0,_pack_verify_js__WEBPACK_IMPORTED_MODULE_7__/* .check */ .z6)(name, chain.problems, '');
    const hash = record?.['hash'];
    if (typeof hash !== 'string')
        return {
            name,
            ok: false,
            detail: 'the pack holds no chained record of its run, which could have a place there'
        };
    const bad = [];
    let records = 0;
    let place;
    for (const { file, line, value } of (0,_ledger_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .readJsonLines */ .sS)(dir, files, bad)) {
        records++;
        if (value['hash'] === hash)
            place = `${file}:${line}`;
    }
    if (place === undefined)
        return { name, ok: false, detail: `none of the ${records} records there is that of this pack (${hash})` };
    return {
        name,
        ok: true,
        detail: `the run's record is ${place} of an unbroken chain of ${(0,_lib_numbers_js__WEBPACK_IMPORTED_MODULE_8__/* .counted */ .hS)(chain.records - chain.unchained, 'record')}${loose(chain)}`
    };
}
/** What no hash vouches for. */
function loose({ unchained, starts_after }) {
    const before = starts_after === null ? '' : `; what came before its first (${starts_after}) is not there`;
    const beside = unchained === 0
        ? ''
        : `; ${(0,_lib_numbers_js__WEBPACK_IMPORTED_MODULE_8__/* .counted */ .hS)(unchained, 'record')} beside it ${unchained === 1 ? 'has' : 'have'} no hash, and can have been added by anybody`;
    return `${before}${beside}`;
}


/***/ })

};
