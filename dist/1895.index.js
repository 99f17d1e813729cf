export const id = 1895;
export const ids = [1895,489,3663];
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

/***/ 53295:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkSignature: () => (/* binding */ checkSignature),
/* harmony export */   readAttestation: () => (/* binding */ readAttestation),
/* harmony export */   readTrustedRoots: () => (/* binding */ readTrustedRoots)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97268);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10228);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8592);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88424);




const MAX_BYTES = 64 * 1024 * 1024;
const MAX_ROOTS = 100;
const PAYLOAD_TYPE = 'application/vnd.in-toto+json';
/** github.com/sigstore/fulcio, docs/oid-info.md: "Source Repository URI", a DER UTF8String. */
const SOURCE_REPOSITORY = '1.3.6.1.4.1.57264.1.12';
/** docs.github.com, "OpenID Connect"; an enterprise may have its own path below it. */
const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';
function refuse(file, what, cause) {
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('evidence', `${file} ${what}`, {
        remedy: 'give the statement.json or the bundle.json that the run left beside its pack',
        place: { file },
        cause
    });
}
function json(text, file) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw refuse(file, 'is not JSON', error);
    }
}
/**
 * Read a Sigstore bundle (any version with a DSSE envelope) or an unsigned in-toto statement, told apart by content.
 * @throws GateError `evidence` for anything else, `io`, `limit`
 */
async function readAttestation(full, shown) {
    const value = json((0,_lib_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(full, shown, MAX_BYTES), shown);
    const isObject = typeof value === 'object' && value !== null;
    if (!isObject || !('mediaType' in value)) {
        const statement = (0,_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .parseStatement */ .By)(value);
        if (typeof statement === 'string')
            throw refuse(shown, `is no statement of a test result: ${statement}`);
        return { statement, signed: false };
    }
    const { bundleFromJSON, isBundleWithDsseEnvelope } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(1040)]).then(__webpack_require__.bind(__webpack_require__, 61040));
    let bundle;
    try {
        bundle = bundleFromJSON(value);
    }
    catch (error) {
        throw refuse(shown, `is no Sigstore bundle: ${error instanceof Error ? error.message : String(error)}`, error);
    }
    if (!isBundleWithDsseEnvelope(bundle))
        throw refuse(shown, 'signs a file and no statement');
    const { payload, payloadType } = bundle.content.dsseEnvelope;
    if (payloadType !== PAYLOAD_TYPE)
        throw refuse(shown, `holds ${JSON.stringify(payloadType)}, no in-toto statement`);
    const statement = (0,_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .parseStatement */ .By)(json(payload.toString('utf8'), shown));
    if (typeof statement === 'string')
        throw refuse(shown, `is no statement of a test result: ${statement}`);
    return { statement, signed: true, bundle: value };
}
/** A trusted_root.json, or several in lines, as `gh attestation trusted-root` prints them. @throws GateError */
function readTrustedRoots(full, shown) {
    const text = (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(full, shown, MAX_BYTES).trim();
    const lines = text.split('\n');
    const roots = lines.length > 1 && lines[0]?.trimEnd().endsWith('}') === true ? lines : [text];
    if (roots.length > MAX_ROOTS)
        throw refuse(shown, `holds more than ${MAX_ROOTS} trusted roots`);
    return roots.map((root) => {
        const value = json(root, shown);
        if (typeof value === 'object' && value !== null && 'certificateAuthorities' in value)
            return value;
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('evidence', `${shown} is no trusted root`, {
            remedy: 'give the output of `gh attestation trusted-root`',
            place: { file: shown }
        });
    });
}
/**
 * Signature, certificate and transparency log or time stamp of a bundle, under one of the trusted roots. What a root has logs for
 * is asked for; where it has none, a time stamp is.
 */
async function signerOf(bundle, roots) {
    const [{ bundleFromJSON }, { toSignedEntity, toTrustMaterial, Verifier }, { TrustedRoot }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(1040)]).then(__webpack_require__.bind(__webpack_require__, 61040)),
        Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(3917), __webpack_require__.e(4187)]).then(__webpack_require__.bind(__webpack_require__, 54187)),
        __webpack_require__.e(/* import() */ 9654).then(__webpack_require__.t.bind(__webpack_require__, 19654, 23))
    ]);
    let last = new Error('no trusted root was given');
    for (const root of roots) {
        try {
            const trusted = TrustedRoot.fromJSON(root);
            const logged = trusted.tlogs.length > 0;
            const verifier = new Verifier(toTrustMaterial(trusted), {
                tlogThreshold: logged ? 1 : 0,
                ctlogThreshold: trusted.ctlogs.length > 0 ? 1 : 0,
                tsaThreshold: logged ? 0 : 1
            });
            const entity = toSignedEntity(bundleFromJSON(bundle));
            const { identity } = verifier.verify(entity);
            const certificate = entity.key.$case === 'certificate' ? entity.key.certificate : undefined;
            const extension = certificate?.extension(SOURCE_REPOSITORY);
            const repository = extension?.valueObj.subs[0]?.value.toString('utf8');
            return {
                subject: identity?.subjectAlternativeName ?? '',
                issuer: identity?.extensions?.issuer ?? '',
                ...(repository !== undefined && { repository })
            };
        }
        catch (error) {
            last = error instanceof Error ? error : new Error(String(error));
        }
    }
    return last;
}
/**
 * Who signed. @param roots none where the auditor gave none: this program brings no root of its own.
 * @param repo `owner/name` that must have made it; without it any signer will do and is named
 */
async function checkSignature(attestation, roots, repo) {
    if (!attestation.signed) {
        const none = 'none: the statement is not signed, so that anybody may have written it';
        if (repo !== undefined)
            return [{ name: 'signature', ok: false, detail: `${none}; nothing ties it to ${repo}` }];
        // Whoever gives a root asks for a signature: a bundle must not be replaced by the bare statement.
        if (roots !== undefined)
            return [
                { name: 'signature', ok: false, detail: `${none}; there is nothing to check by the trusted root` }
            ];
        return [{ name: 'signature', ok: true, note: true, detail: none }];
    }
    if (roots === undefined) {
        const detail = 'not checked: give --trusted-root, the output of `gh attestation trusted-root`';
        return [{ name: 'signature', ok: false, detail }];
    }
    const signer = await signerOf(attestation.bundle, roots);
    if (signer instanceof Error)
        return [(0,_verify_js__WEBPACK_IMPORTED_MODULE_3__/* .check */ .z6)('signature', [`not valid: ${signer.message}`], '')];
    const { subject, issuer } = signer;
    const valid = (0,_verify_js__WEBPACK_IMPORTED_MODULE_3__/* .check */ .z6)('signature', [], `by ${JSON.stringify(subject)}, identified by ${JSON.stringify(issuer)}`);
    return repo === undefined ? [valid] : [valid, checkRepository(signer, repo)];
}
function checkRepository({ subject, issuer, repository }, repo) {
    const wanted = `https://github.com/${repo}`.toLowerCase();
    const problems = [];
    if (issuer !== GITHUB_ISSUER && !issuer.startsWith(`${GITHUB_ISSUER}/`))
        problems.push(`${JSON.stringify(issuer)} identified the signer, and not GitHub Actions`);
    // A reusable workflow of another repository may sign; the source is the repository whose run it was.
    const source = repository?.toLowerCase() ?? subject.toLowerCase().split('/').slice(0, 5).join('/');
    if (source !== wanted)
        problems.push(`the certificate is of ${JSON.stringify(repository ?? subject)}, and not of ${repo}`);
    return (0,_verify_js__WEBPACK_IMPORTED_MODULE_3__/* .check */ .z6)('identity', problems, `a run of ${repo} on GitHub Actions`);
}


/***/ }),

/***/ 8592:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ parseStatement),
/* harmony export */   Ij: () => (/* binding */ BUNDLE_FILE),
/* harmony export */   T8: () => (/* binding */ statementOf),
/* harmony export */   Tp: () => (/* binding */ statementBytes),
/* harmony export */   zH: () => (/* binding */ STATEMENT_FILE)
/* harmony export */ });
/* unused harmony exports STATEMENT_TYPE, PREDICATE_TYPE */
/* harmony import */ var _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45375);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10228);


/** github.com/in-toto/attestation, spec/v1/statement.md and spec/predicates/test-result.md */
const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
const PREDICATE_TYPE = 'https://in-toto.io/attestation/test-result/v0.1';
/** Below the evidence directory; never in a pack, whose digest they name. */
const STATEMENT_FILE = 'attestation/statement.json';
const BUNDLE_FILE = 'attestation/bundle.json';
const hex = _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.string().regex(/^[0-9a-f]+$/);
/** Algorithms to digests in lower-case hex (spec/v1/digest_set.md). */
const digest = _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.record(_lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.string(), hex);
const test = _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.array(_lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.string());
const schema = _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.object({
    _type: _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.literal(STATEMENT_TYPE),
    subject: _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.array(_lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.object({ name: _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.string(), digest })).min(1),
    predicateType: _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.literal(PREDICATE_TYPE),
    predicate: _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.object({
        result: _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z["enum"](['PASSED', 'WARNED', 'FAILED']),
        configuration: _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.array(_lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.object({ name: _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.string(), digest })),
        url: _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.string().optional(),
        passedTests: test,
        warnedTests: test,
        failedTests: test
    })
});
/**
 * The statement of a run. A gate that was not evaluated is no test that was run, and is not listed; a run in which none was, or
 * that was cancelled, has not passed. Build outputs are named by the SHA-256 of their NAR serialisation, `narHash`, lower-case hex: an
 * algorithm of its own, since the plain `sha256` of a directory does not exist.
 */
function statementOf({ pack, result, gates, evidence, builds, url }) {
    const named = (verdict) => gates.filter((gate) => gate.verdict === verdict).map(({ name }) => name);
    const warned = named('warn');
    return {
        _type: STATEMENT_TYPE,
        subject: [{ name: pack.name, digest: { sha256: pack.sha256 } }, ...outputSubjects(builds)],
        predicateType: PREDICATE_TYPE,
        predicate: {
            result: result !== 'passed' ? 'FAILED' : warned.length > 0 ? 'WARNED' : 'PASSED',
            configuration: evidence.map(({ path, sha256 }) => ({ name: path, digest: { sha256 } })),
            ...(url !== undefined && { url }),
            passedTests: named('pass'),
            warnedTests: warned,
            failedTests: named('fail')
        }
    };
}
/** One subject for outputs that are the same in both builds, else one for each build. */
function outputSubjects(builds) {
    const outputs = builds?.outputs.join(', ') ?? '';
    const hashes = [...new Set(builds?.builds.map(({ hash }) => hash) ?? [])];
    return hashes.map((hash, i) => ({
        name: hashes.length === 1 ? `build outputs: ${outputs}` : `build outputs: ${outputs} (build ${i + 1})`,
        digest: { narHash: Buffer.from(hash.replace(/^sha256-/, ''), 'base64').toString('hex') }
    }));
}
/** The same run and pack give the same bytes. */
function statementBytes(statement) {
    return Buffer.from((0,_lib_files_js__WEBPACK_IMPORTED_MODULE_1__/* .toJson */ .aB)(statement));
}
/** @returns why it is no such statement, in words, for anything else */
function parseStatement(value) {
    const parsed = schema.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    return [issue?.path.map(String).join('.') ?? '', issue?.message ?? 'is malformed']
        .filter((part) => part !== '')
        .join(': ');
}


/***/ })

};
