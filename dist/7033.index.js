export const id = 7033;
export const ids = [7033,7357];
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
// EXTERNAL MODULE: ./src/ledger/lines.ts
var lines = __webpack_require__(36006);
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
    { section: 'provenance', keys: [['reproducibility_status', 'string']] }
];
const HEX64 = /^[0-9a-f]{64}$/;
/** Why one of the keys cannot be what it stands for; a missing or null one is "not measured". */
function keyProblem(value) {
    for (const { section, keys } of KEYS) {
        const holder = section === '' ? value : value[section];
        if (holder === undefined || holder === null)
            continue;
        if (!(0,lines/* isObject */.Gv)(holder))
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
 * One parsed line as a record, or why it is none, naming the key. A parser of our own and no schema: a ledger of years is read in
 * one go, and a schema took as long as parsing the JSON.
 */
function readRecord(value) {
    const problem = keyProblem(value);
    if (problem !== undefined)
        return problem;
    const record = value;
    if (typeof record.timestamp === 'string' && (0,instants/* parseInstant */.nV)(record.timestamp) === undefined)
        return 'timestamp: is no RFC 3339 timestamp';
    if (typeof record.prev === 'string' && !HEX64.test(record.prev))
        return 'prev: is no SHA-256';
    if (record.hash !== undefined && !(typeof record.hash === 'string' && HEX64.test(record.hash)))
        return 'hash: is no SHA-256';
    return record;
}
/** Older writers and the seed's keep no chain. */
function isChained(record) {
    return record.hash !== undefined && record.prev !== undefined;
}


/***/ }),

/***/ 46560:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ crc32)
/* harmony export */ });
/* unused harmony export plainCrc32 */
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_0__);

/** Reflected polynomial of ISO 3309, as zip and gzip use it. */
const TABLE = Int32Array.from({ length: 256 }, (_, n) => {
    let c = n;
    for (let bit = 0; bit < 8; bit++)
        c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
    return c;
});
/** CRC-32 without help from zlib, for Node 20 before 20.15. */
function plainCrc32(bytes, start = 0) {
    let crc = ~start;
    for (const byte of bytes)
        crc = (TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
    return ~crc >>> 0;
}
/** CRC-32 (ISO 3309, RFC 1952 section 8) of `bytes`, unsigned; `start` is the CRC of what came before. */
const crc32 = (node_zlib__WEBPACK_IMPORTED_MODULE_0___default().crc32) ?? plainCrc32;


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
/* harmony export */   Is: () => (/* binding */ seededRandom),
/* harmony export */   XN: () => (/* binding */ sumOf),
/* harmony export */   u8: () => (/* binding */ round12)
/* harmony export */ });
/** To 12 significant digits: gates compare so, and 0.35 against 0.5 is within 0.15 (DESIGN: Verdicts). */
function round12(x) {
    return Number.isFinite(x) ? Number(x.toPrecision(12)) : x;
}
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

/***/ 55548:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b1: () => (/* binding */ LIMITS),
/* harmony export */   oG: () => (/* binding */ Digests)
/* harmony export */ });
/* unused harmony export EntryDigest */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _lib_crc32_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46560);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39905);



const LIMITS = {
    entries: 200_000,
    bytes: 8 * 1024 ** 3,
    keptBytes: 64 * 1024 ** 2,
    keptTotal: 256 * 1024 ** 2
};
/** One entry while its content goes by. */
class EntryDigest {
    name;
    declared;
    #hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    #kept;
    #crc = 0;
    #size = 0;
    constructor(name, declared, keep) {
        this.name = name;
        this.declared = declared;
        this.#kept = keep ? [] : undefined;
    }
    /** @throws GateError as soon as there is more than the archive declared: a bomb ends here. */
    update(bytes) {
        this.#size += bytes.length;
        if (this.#size > this.declared)
            throw (0,_input_js__WEBPACK_IMPORTED_MODULE_2__/* .damaged */ .q)(`${this.name} has more content than its header says`);
        this.#hash.update(bytes);
        this.#crc = (0,_lib_crc32_js__WEBPACK_IMPORTED_MODULE_1__/* .crc32 */ .Q)(bytes, this.#crc);
        this.#kept?.push(Buffer.from(bytes));
    }
    end() {
        if (this.#size !== this.declared)
            throw (0,_input_js__WEBPACK_IMPORTED_MODULE_2__/* .damaged */ .q)(`${this.name} has less content than its header says`);
        const kept = this.#kept;
        return {
            name: this.name,
            size: this.#size,
            sha256: this.#hash.digest('hex'),
            crc: this.#crc,
            ...(kept === undefined ? {} : { content: Buffer.concat(kept) })
        };
    }
}
/** Opens entries within the limits. */
class Digests {
    keep;
    limits;
    #entries = 0;
    #bytes = 0;
    #kept = 0;
    constructor(keep, limits) {
        this.keep = keep;
        this.limits = limits;
    }
    /** @throws GateError when the archive holds more than the limits. */
    open(name, size) {
        const { entries, bytes, keptBytes, keptTotal } = this.limits;
        this.#entries++;
        this.#bytes += size;
        if (this.#entries > entries)
            throw (0,_input_js__WEBPACK_IMPORTED_MODULE_2__/* .damaged */ .q)(`the archive has more than ${entries} entries`);
        if (!(this.#bytes <= bytes))
            throw (0,_input_js__WEBPACK_IMPORTED_MODULE_2__/* .damaged */ .q)(`the archive unpacks to more than ${bytes} bytes`);
        const keep = this.keep(name);
        if (keep)
            this.#kept += size;
        if (keep && (size > keptBytes || this.#kept > keptTotal))
            throw (0,_input_js__WEBPACK_IMPORTED_MODULE_2__/* .damaged */ .q)(`${name} has ${size} bytes, too many to be read into memory`);
        return new EntryDigest(name, size, keep);
    }
}


/***/ }),

/***/ 39905:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ Input),
/* harmony export */   q: () => (/* binding */ damaged)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97268);


/** What an archive must not be. The message says what is wrong with the bytes; the remedy is the same for all. */
function damaged(what, cause) {
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue('evidence', what, { remedy: 'get the pack again from where it was made', cause });
}
/** An archive being read: an open file, every read inside its bounds. */
class Input {
    fd;
    size;
    constructor(fd, size) {
        this.fd = fd;
        this.size = size;
    }
    /** @throws GateError when the bytes are not all there. */
    read(at, length) {
        if (at < 0 || length < 0 || at + length > this.size)
            throw damaged('a record points outside of the archive');
        const bytes = Buffer.allocUnsafe(length);
        for (let n = 0; n < length;) {
            const got = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(this.fd, bytes, n, length - n, at + n);
            if (got === 0)
                throw damaged('the archive shrank while it was read');
            n += got;
        }
        return bytes;
    }
    /** The bytes of a range, in pieces. */
    *range(at, length, piece = 1024 * 1024) {
        for (let n = 0; n < length; n += piece)
            yield this.read(at + n, Math.min(piece, length - n));
    }
}


/***/ }),

/***/ 59472:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   T8: () => (/* binding */ manifestBytes),
/* harmony export */   n8: () => (/* binding */ PRODUCER),
/* harmony export */   u1: () => (/* binding */ buildManifest)
/* harmony export */ });
/* harmony import */ var _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98786);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97268);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10228);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51245);




const PRODUCER = 'provenance-gates';
/** The manifest of a pack; `files` in the order of the archive. @param created the pack's time, see packTime. */
function buildManifest(options, created, files, notIncluded = []) {
    const { git_sha, git_branch, ci_run_id } = options.run;
    const node = process.versions.node.split('.')[0] ?? '';
    return {
        created_at: created.toISOString().replace('.000Z', 'Z'),
        git_sha,
        git_branch,
        ci_run_id,
        file_count: files.length,
        files,
        ...(notIncluded.length === 0 ? {} : { not_included: notIncluded }),
        produced_by: {
            name: PRODUCER,
            version: options.toolVersion,
            ...(options.compression === 'deflate' ? { node, arch: process.arch } : {})
        }
    };
}
function manifestBytes(manifest) {
    return Buffer.from((0,_lib_files_js__WEBPACK_IMPORTED_MODULE_2__/* .toJson */ .aB)(manifest));
}
const file = _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.looseObject({
    path: _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.string(),
    sha256: _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.string().regex(/^[0-9a-f]{64}$/, 'is no SHA-256 in lower-case hex'),
    size_bytes: _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.int().nonnegative()
});
/** As a verifier meets it: the seed's generator names no producer. */
const schema = _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.looseObject({
    created_at: _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.string(),
    git_sha: _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.string(),
    git_branch: _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.string().optional(),
    ci_run_id: _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.union([_lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.string(), _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.number()]).optional(),
    file_count: _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.int().nonnegative(),
    files: _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.array(file),
    not_included: _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.array(file).optional(),
    produced_by: _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.looseObject({ name: _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.string(), version: _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.string() }).optional()
});
/** @throws GateError `evidence` naming the key. */
function parseManifest(bytes) {
    const fail = (why, cause) => new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue('evidence', `${_names_js__WEBPACK_IMPORTED_MODULE_3__/* .MANIFEST_NAME */ .i} ${why}`, { remedy: 'make the pack again', cause });
    let value;
    try {
        value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch (error) {
        throw fail('is not JSON in UTF-8', error);
    }
    const result = schema.safeParse(value);
    if (result.success)
        return result.data;
    const [issue] = result.error.issues;
    throw fail(issue === undefined ? 'is malformed' : `${issue.path.join('.')}: ${issue.message}`);
}


/***/ }),

/***/ 51245:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ unsafeName),
/* harmony export */   i: () => (/* binding */ MANIFEST_NAME)
/* harmony export */ });
const MANIFEST_NAME = 'MANIFEST.json';
/** Longer names than this are refused: zip can hold 65,535 bytes, no file system path of ours comes near. */
const MAX_NAME_BYTES = 4096;
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
    if (segments.includes('..'))
        return 'climbs out of the pack with ..';
    if (segments.includes('.') || segments.includes(''))
        return 'has an empty segment or a segment of one dot';
    return undefined;
}


/***/ }),

/***/ 5292:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jn: () => (/* binding */ sealBytes),
/* harmony export */   KI: () => (/* binding */ readSeal),
/* harmony export */   qU: () => (/* binding */ sealLength)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97268);



/**
 * The last bytes of a pack of ours say the SHA-256 of all bytes before them. Digests of the contents alone would
 * not notice every change: a deflate stream has bits that decode to the same text whatever they are (RFC 1951
 * pads blocks, and one match may be told in several ways), and headers hold times and modes. A zip carries it as the
 * archive comment, a tar.gz as the comment of a second, empty gzip member, which every reader of RFC 1952 skips.
 */
const LABEL = 'provenance-gates sha256 of everything before: ';
const GZIP_MEMBER = Buffer.from([0x1f, 0x8b, 8, 0x10, 0, 0, 0, 0, 0, 255]);
/** End of the comment, an empty final block, CRC-32 and length of nothing. */
const GZIP_END = Buffer.from([0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
const FRAMES = {
    zip: { before: Buffer.from(LABEL), after: Buffer.alloc(0) },
    'tar.gz': { before: Buffer.concat([GZIP_MEMBER, Buffer.from(LABEL)]), after: GZIP_END }
};
const HEX = 64;
function sealLength(format) {
    return FRAMES[format].before.length + HEX + FRAMES[format].after.length;
}
/** The seal that says `hex`. */
function sealBytes(format, hex) {
    return Buffer.concat([FRAMES[format].before, Buffer.from(hex), FRAMES[format].after]);
}
/** Feed the first `length` bytes of an open file to `hash`. */
function hashBytes(fd, length, update) {
    const block = Buffer.allocUnsafe(Math.min(1024 * 1024, Math.max(length, 1)));
    for (let position = 0; position < length;) {
        const n = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(fd, block, 0, Math.min(block.length, length - position), position);
        if (n === 0)
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue('io', 'the archive shrank while it was read', { remedy: 'run again' });
        update(block.subarray(0, n));
        position += n;
    }
}
function readSeal(fd, size, format) {
    const end = size - sealLength(format);
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const tail = Buffer.alloc(Math.max(0, size - Math.max(end, 0)));
    hashBytes(fd, Math.max(end, 0), (bytes) => hash.update(bytes));
    for (let n = 0; n < tail.length;) {
        const got = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(fd, tail, n, tail.length - n, size - tail.length + n);
        if (got === 0)
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue('io', 'the archive shrank while it was read', { remedy: 'run again' });
        n += got;
    }
    const expected = hash.copy().digest('hex');
    const sha256 = hash.update(tail).digest('hex');
    if (end < 0)
        return { state: 'none', sha256, end: size };
    if (tail.equals(sealBytes(format, expected)))
        return { state: 'ok', sha256, end };
    const { before, after } = FRAMES[format];
    const framed = tail.subarray(0, before.length).equals(before) && tail.subarray(before.length + HEX).equals(after);
    return framed ? { state: 'broken', sha256, end } : { state: 'none', sha256, end: size };
}


/***/ }),

/***/ 57033:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyPack: () => (/* binding */ verifyPack)
});

// EXTERNAL MODULE: ./src/lib/errors.ts
var errors = __webpack_require__(97268);
// EXTERNAL MODULE: ./src/ledger/record.ts + 1 modules
var ledger_record = __webpack_require__(25038);
// EXTERNAL MODULE: ./src/ledger/lines.ts
var lines = __webpack_require__(36006);
;// CONCATENATED MODULE: ./src/ledger/chain.ts


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
            const value = (0,lines/* parseJsonObject */.dw)(raw);
            if (typeof value === 'string') {
                report.problems.push(`${at} ${value}`);
                continue;
            }
            const record = (0,ledger_record/* readRecord */.aE)(value);
            if (typeof record === 'string') {
                report.problems.push(`${at} ${record}`);
                continue;
            }
            report.records++;
            if (!(0,ledger_record/* isChained */.bU)(record)) {
                report.unchained++;
                continue;
            }
            if (!(0,ledger_record/* hashVerifies */.Uz)(value))
                report.problems.push(`${at} was altered: its hash is not that of its content`);
            const prev = record.prev ?? null;
            if (report.head === null)
                report.starts_after = prev;
            else if (prev !== report.head)
                report.problems.push(`${at} does not follow the record before it: a record was removed, added or moved`);
            report.head = record.hash ?? null;
        }
    }
    return report;
}

// EXTERNAL MODULE: ./src/pack/manifest.ts
var pack_manifest = __webpack_require__(59472);
// EXTERNAL MODULE: ./src/pack/names.ts
var names = __webpack_require__(51245);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/lib/files.ts
var files = __webpack_require__(10228);
// EXTERNAL MODULE: ./src/pack/digests.ts
var pack_digests = __webpack_require__(55548);
// EXTERNAL MODULE: ./src/pack/input.ts
var pack_input = __webpack_require__(39905);
// EXTERNAL MODULE: ./src/pack/seal.ts
var pack_seal = __webpack_require__(5292);
;// CONCATENATED MODULE: ./src/pack/read-archive.ts







function formatOf(input, shown) {
    const magic = input.read(0, Math.min(4, input.size));
    if (magic.length === 4 && magic.toString('latin1') === 'PK\x03\x04')
        return 'zip';
    if (magic[0] === 0x1f && magic[1] === 0x8b)
        return 'tar.gz';
    throw new errors/* GateError */.ue('evidence', `${shown} is neither a zip nor a tar.gz`, {
        remedy: 'name an evidence pack; one that was one is damaged at its start',
        place: { file: shown }
    });
}
/**
 * Read an archive that is not trusted, without writing anything anywhere: every entry's size and digest, and the
 * content of those that `keep` names.
 * @throws GateError `evidence` when it is no archive at all, `io` when it cannot be read. Damage inside is a `problem`.
 */
async function readArchive(file, keep, limits = pack_digests/* LIMITS */.b1) {
    const shown = external_node_path_default().basename(file);
    let fd;
    try {
        // Without waiting for the other end, should it be a FIFO.
        fd = (0,external_node_fs_.openSync)(file, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0));
    }
    catch (error) {
        throw new errors/* GateError */.ue('evidence', (0,files/* ioError */.bD)(error, file, '').message, {
            remedy: 'name an evidence pack',
            cause: error
        });
    }
    try {
        const stat = (0,external_node_fs_.fstatSync)(fd);
        if (!stat.isFile())
            throw new errors/* GateError */.ue('evidence', `${shown} is not a regular file`, { remedy: 'name an evidence pack' });
        const input = new pack_input/* Input */.p(fd, stat.size);
        const format = formatOf(input, shown);
        const { state: seal, sha256, end } = (0,pack_seal/* readSeal */.KI)(fd, stat.size, format);
        const reading = { format, bytes: stat.size, sha256, seal };
        const digests = new pack_digests/* Digests */.oG(keep, limits);
        try {
            if (format === 'zip') {
                const { readZip } = await __webpack_require__.e(/* import() */ 2231).then(__webpack_require__.bind(__webpack_require__, 2231));
                return { ...reading, files: await readZip(input, end, digests) };
            }
            const [{ readGzip }, { readTar }] = await Promise.all([
                __webpack_require__.e(/* import() */ 353).then(__webpack_require__.bind(__webpack_require__, 80353)),
                __webpack_require__.e(/* import() */ 5233).then(__webpack_require__.bind(__webpack_require__, 75233))
            ]);
            return { ...reading, files: await readTar(readGzip(input, end), digests) };
        }
        catch (error) {
            if (!(error instanceof errors/* GateError */.ue) || error.code !== 'evidence')
                throw error;
            return { ...reading, files: [], problem: error.message };
        }
    }
    catch (error) {
        if (error instanceof errors/* GateError */.ue || (0,errors/* systemCode */.xU)(error) === undefined)
            throw error;
        throw (0,files/* ioError */.bD)(error, shown, 'check the disk');
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}

;// CONCATENATED MODULE: ./src/pack/verify.ts





const RUN_RECORDS = /(^|\/)runs\/[^/]+\.jsonl$/;
const SHOWN = 10;
/** Names come from the archive: none may redraw a terminal or run on for pages. */
function plain(text) {
    return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '?').slice(0, 500);
}
/** ok when nothing is wrong; else the first few problems. */
function check(name, problems, fine) {
    if (problems.length === 0)
        return { name, ok: true, detail: fine };
    const more = problems.length > SHOWN ? ` and ${problems.length - SHOWN} more` : '';
    return { name, ok: false, detail: problems.slice(0, SHOWN).map(plain).join('; ') + more };
}
function checkNames(files) {
    const seen = new Set();
    const problems = [];
    for (const { name } of files) {
        const unsafe = (0,names/* unsafeName */.g)(name);
        if (unsafe !== undefined)
            problems.push(`${JSON.stringify(name)} ${unsafe}`);
        if (seen.has(name))
            problems.push(`${JSON.stringify(name)} is there twice`);
        seen.add(name);
    }
    return check('names', problems, `${files.length} names, all safe and different`);
}
/** The manifest against the archive, both ways. */
function checkManifest(manifest, archived) {
    const byName = new Map(archived.map((file) => [file.name, file]));
    const listed = new Map(manifest.files.map((file) => [file.path, file]));
    const q = JSON.stringify;
    const missing = [...listed.keys()]
        .filter((name) => !byName.has(name))
        .map((name) => `${q(name)} is missing`);
    if (listed.size !== manifest.files.length)
        missing.push('the manifest lists a file twice');
    if (manifest.file_count !== manifest.files.length)
        missing.push(`file_count is ${manifest.file_count}, and ${manifest.files.length} files are listed`);
    const extra = archived
        .filter(({ name }) => !listed.has(name))
        .map(({ name }) => `${q(name)} is not in the manifest`);
    const sizes = [];
    const digests = [];
    for (const { path: name, size_bytes, sha256 } of manifest.files) {
        const file = byName.get(name);
        if (file === undefined)
            continue;
        if (file.size !== size_bytes)
            sizes.push(`${q(name)} has ${file.size} bytes and should have ${size_bytes}`);
        if (file.sha256 !== sha256)
            digests.push(`${q(name)} has SHA-256 ${file.sha256} and should have ${sha256}`);
    }
    const sorted = manifest.files.every((file, i) => i === 0 || (manifest.files[i - 1]?.path ?? '') < file.path);
    const order = archived.every((file, i) => file.name === manifest.files[i]?.path);
    const ours = manifest.produced_by?.name === pack_manifest/* PRODUCER */.n8;
    const n = manifest.files.length;
    return [
        check('complete', missing, `all ${n} listed files are there`),
        check('nothing-extra', extra, 'no file that the manifest does not list'),
        check('sizes', sizes, `${n} sizes agree`),
        check('digests', digests, `${n} SHA-256 digests agree`),
        ...(ours
            ? [check('order', sorted && order ? [] : ['the files are not in the order of their names'], 'by name')]
            : [])
    ];
}
/** A pack of ours without its seal has been cut; one of another generator never had one. */
function checkSeal(reading, manifest) {
    const name = 'seal';
    if (reading.seal === 'ok')
        return { name, ok: true, detail: 'no byte differs from what was written (not a signature)' };
    if (reading.seal === 'broken')
        return { name, ok: false, detail: 'the bytes of the pack are not those that its seal was made for' };
    return manifest?.produced_by?.name === pack_manifest/* PRODUCER */.n8
        ? { name, ok: false, detail: `a pack by ${pack_manifest/* PRODUCER */.n8} ends with a seal, and this one does not` }
        : {
            name,
            ok: true,
            detail: 'none (another generator): contents are checked, times, modes and unused bits are not'
        };
}
function checkRecords(files) {
    const ledgers = files
        .filter(({ name }) => RUN_RECORDS.test(name))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
    const chain = verifyChain(ledgers.map(({ name, content }) => ({ name, text: content?.toString('utf8') ?? '' })));
    const parts = [`${chain.records - chain.unchained} records in an unbroken chain`];
    if (chain.starts_after !== null)
        parts.push(`which starts after ${chain.starts_after}`);
    if (chain.unchained > 0)
        parts.push(`${chain.unchained} by older writers, unchained`);
    return check('run-records', chain.problems, chain.records === 0 ? 'none in the pack' : parts.join(', '));
}
/**
 * Everything that can be checked of a pack without the repository that made it (DESIGN: Pack). Also reads packs of
 * the seed's generator.
 * @throws GateError `evidence` when the file is no archive at all or cannot be read; anything else that is wrong is a check
 * that is not ok.
 */
async function verifyPack(file) {
    const reading = await readArchive(file, (name) => name === names/* MANIFEST_NAME */.i || RUN_RECORDS.test(name));
    const { files, format, bytes, sha256, problem } = reading;
    const archive = check('archive', problem === undefined ? [] : [problem], `${format}, ${files.length} entries, ${bytes} bytes, SHA-256 ${sha256}`);
    if (problem !== undefined) {
        // Who made it is not known, so a seal that is not there says nothing.
        const seal = reading.seal === 'none' ? [] : [checkSeal(reading, undefined)];
        return { valid: false, checks: [archive, ...seal] };
    }
    const [first, ...rest] = files;
    const checks = [archive, checkNames(files)];
    let manifest;
    if (first?.name !== names/* MANIFEST_NAME */.i)
        checks.push(check('manifest', [`${names/* MANIFEST_NAME */.i} is not the first entry`], ''));
    else {
        try {
            manifest = (0,pack_manifest/* parseManifest */.Ng)(first.content ?? Buffer.alloc(0));
            const by = manifest.produced_by;
            const producer = by === undefined ? '' : `, by ${by.name} ${by.version}`;
            checks.push(check('manifest', [], JSON.stringify(`${manifest.git_sha}, ${manifest.created_at}${producer}`)));
        }
        catch (error) {
            if (!(error instanceof errors/* GateError */.ue))
                throw error;
            checks.push(check('manifest', [error.message], ''));
        }
    }
    checks.splice(1, 0, checkSeal(reading, manifest));
    if (manifest !== undefined)
        checks.push(...checkManifest(manifest, rest));
    checks.push(checkRecords(rest));
    return { valid: checks.every(({ ok }) => ok), checks };
}


/***/ })

};
