export const id = 9965;
export const ids = [9965,1860,2346,489];
export const modules = {

/***/ 11860:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ appendJsonLine),
  appendRecord: () => (/* binding */ appendRecord)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/lib/errors.ts
var errors = __webpack_require__(97268);
// EXTERNAL MODULE: ./src/lib/files.ts
var files = __webpack_require__(10228);
// EXTERNAL MODULE: ./src/lib/lines-from-end.ts
var lines_from_end = __webpack_require__(52545);
// EXTERNAL MODULE: ./src/ledger/lines.ts
var lines = __webpack_require__(36006);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./src/ledger/lock.ts






const sleeper = new Int32Array(new SharedArrayBuffer(4));
/** Synchronous, so that a run that is being cancelled can still append its record. */
function sleep(ms) {
    Atomics.wait(sleeper, 0, 0, ms);
}
/** Create `file` with `text` unless it exists. */
function tryCreate(file, text) {
    let fd;
    try {
        fd = (0,external_node_fs_.openSync)(file, 'wx', 0o644);
    }
    catch (error) {
        if ((0,errors/* systemCode */.xU)(error) === 'EEXIST')
            return false;
        throw (0,files/* ioError */.bD)(error, file, 'make the ledger directory writable');
    }
    try {
        (0,external_node_fs_.writeSync)(fd, text);
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(file, { force: true });
        throw (0,files/* ioError */.bD)(error, file, 'free some space');
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
    return true;
}
function readIfThere(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch (error) {
        if ((0,errors/* systemCode */.xU)(error) === 'ENOENT')
            return undefined;
        throw (0,files/* ioError */.bD)(error, file, 'make the ledger directory readable');
    }
}
/** True when the holder is gone: a dead process of this host, or a lock of an age that no holder reaches. */
function isStale(file, text, staleMs) {
    let age;
    try {
        age = Date.now() - (0,external_node_fs_.statSync)(file).mtimeMs;
    }
    catch (error) {
        if ((0,errors/* systemCode */.xU)(error) === 'ENOENT')
            return false;
        throw (0,files/* ioError */.bD)(error, file, 'make the ledger directory readable');
    }
    if (age > staleMs)
        return true;
    const [host, pid] = text.split(' ');
    if (host !== (0,external_node_os_.hostname)() || !/^\d+$/.test(pid ?? ''))
        return false;
    try {
        process.kill(Number(pid), 0);
        return false;
    }
    catch (error) {
        return (0,errors/* systemCode */.xU)(error) === 'ESRCH';
    }
}
/**
 * Remove a lock that was left behind. A second lock guards the removal: without it two waiters could both see the
 * old lock, and the slower one would remove the new lock of the faster.
 */
function breakStale(lock, seen, staleMs) {
    const guard = `${lock}.break`;
    if (!tryCreate(guard, seen)) {
        const age = Date.now() - ((0,external_node_fs_.statSync)(guard, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
        if (age > 6 * staleMs)
            (0,external_node_fs_.rmSync)(guard, { force: true });
        return;
    }
    try {
        if (readIfThere(lock) === seen && isStale(lock, seen, staleMs))
            (0,external_node_fs_.rmSync)(lock, { force: true });
    }
    finally {
        (0,external_node_fs_.rmSync)(guard, { force: true });
    }
}
/**
 * Run `work` while holding `DIR/.lock`; the directory is made. `work` gets `stillHeld`, to be asked right before it writes: a process
 * that slept for longer than `staleMs` may have lost the lock.
 * @throws GateError `io` when another writer holds it for longer than `waitMs`.
 */
function withLock(dir, work, options = {}) {
    const { waitMs = 15_000, staleMs = 10_000 } = options;
    const lock = external_node_path_default().join(dir, '.lock');
    const token = `${(0,external_node_os_.hostname)()} ${process.pid} ${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`;
    try {
        (0,files/* makeDirectories */.Kb)(dir);
    }
    catch (error) {
        throw (0,files/* ioError */.bD)(error, dir, 'make the ledger directory writable');
    }
    const deadline = Date.now() + waitMs;
    while (!tryCreate(lock, token)) {
        const seen = readIfThere(lock);
        if (seen !== undefined && isStale(lock, seen, staleMs))
            breakStale(lock, seen, staleMs);
        else if (Date.now() > deadline)
            throw new errors/* GateError */.ue('io', `${lock} has been held by another writer for ${waitMs} ms`, {
                remedy: 'wait for the other run, or delete the file when no other run is active',
                place: { file: lock }
            });
        else
            sleep(5 + Math.random() * 20);
    }
    const stillHeld = () => readIfThere(lock) === token;
    try {
        return work(stillHeld);
    }
    finally {
        if (stillHeld())
            (0,external_node_fs_.rmSync)(lock, { force: true });
    }
}

// EXTERNAL MODULE: ./src/ledger/months.ts
var ledger_months = __webpack_require__(23522);
// EXTERNAL MODULE: ./src/ledger/record.ts
var ledger_record = __webpack_require__(97016);
;// CONCATENATED MODULE: ./src/ledger/append.ts









const MONTH_FILE = /^\d{4}-\d{2}\.jsonl$/;
/** A symlink in the place of a ledger file would carry the write out of the ledger; Windows has no such flag. */
const NO_FOLLOW = external_node_fs_.constants.O_NOFOLLOW ?? 0;
/** The open of a FIFO would wait for its other end. */
const NO_WAIT = external_node_fs_.constants.O_NONBLOCK ?? 0;
/** @throws GateError naming the file. */
function openLedger(file, flags) {
    try {
        return (0,external_node_fs_.openSync)(file, flags | NO_FOLLOW | NO_WAIT, 0o644);
    }
    catch (error) {
        if ((0,errors/* systemCode */.xU)(error) === 'ELOOP')
            throw new errors/* GateError */.ue('path', `${file} is a symlink`, {
                remedy: 'put the ledger itself in its place',
                place: { file },
                cause: error
            });
        throw (0,files/* ioError */.bD)(error, file, 'make the ledger directory readable and writable');
    }
}
/** Keep the bytes from `start` on in a file of their own, and cut them off the ledger. */
function setAside(fd, file, start, size) {
    const bytes = Buffer.alloc(size - start);
    for (let n = 0; n < bytes.length;)
        n += (0,external_node_fs_.readSync)(fd, bytes, n, bytes.length - n, start + n);
    for (let n = 1;; n++) {
        const aside = `${file}.torn-${n}`;
        let copy;
        try {
            copy = (0,external_node_fs_.openSync)(aside, 'wx', 0o644);
        }
        catch (error) {
            if ((0,errors/* systemCode */.xU)(error) === 'EEXIST' && n < 10_000)
                continue;
            throw error;
        }
        try {
            (0,files/* writeAll */.f4)(copy, bytes);
            (0,external_node_fs_.fsyncSync)(copy);
        }
        finally {
            (0,external_node_fs_.closeSync)(copy);
        }
        // Only now, when the copy is safe.
        (0,external_node_fs_.ftruncateSync)(fd, start);
        return aside;
    }
}
/** Add one line to an open ledger file, whole or not at all, after setting a cut-off last line aside. */
function appendWhole(fd, file, text) {
    let size = (0,external_node_fs_.fstatSync)(fd).size;
    let aside;
    let separator = '';
    const [last] = (0,lines_from_end/* linesFromEnd */.R)(fd, size, file);
    if (last !== undefined) {
        if (typeof (0,lines/* parseJsonObject */.dw)(last.text) === 'string') {
            aside = setAside(fd, file, last.start, size);
            size = last.start;
        }
        else if (!last.terminated)
            separator = '\n'; // whole, but its newline was lost or never written
    }
    try {
        (0,files/* writeAll */.f4)(fd, Buffer.from(`${separator}${text}\n`));
        (0,external_node_fs_.fsyncSync)(fd);
    }
    catch (error) {
        (0,external_node_fs_.ftruncateSync)(fd, size); // a full disk leaves no half line
        throw error;
    }
    return aside;
}
/** Make a new file's name survive a power cut; Windows cannot open directories, and needs it not. */
function syncDirectory(dir) {
    if (process.platform === 'win32')
        return;
    const fd = (0,external_node_fs_.openSync)(dir, external_node_fs_.constants.O_RDONLY);
    try {
        (0,external_node_fs_.fsyncSync)(fd);
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}
/**
 * Append one line to `file` under the lock of its directory. `make` runs under the lock too.
 * @throws GateError `io`; the file is then as it was before.
 */
function appendLocked(dir, make, options) {
    return withLock(dir, (stillHeld) => {
        const made = make();
        try {
            const fd = openLedger(made.file, external_node_fs_.constants.O_RDWR | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_APPEND);
            try {
                if (!stillHeld())
                    throw new errors/* GateError */.ue('io', `the lock of ${dir} was taken over by another writer`, {
                        remedy: 'run again',
                        place: { file: made.file }
                    });
                const aside = appendWhole(fd, made.file, made.text);
                syncDirectory(dir);
                const appended = { file: made.file, ...(aside === undefined ? {} : { set_aside: aside }) };
                return { appended, result: made.result };
            }
            finally {
                (0,external_node_fs_.closeSync)(fd);
            }
        }
        catch (error) {
            if (error instanceof errors/* GateError */.ue)
                throw error;
            throw (0,files/* ioError */.bD)(error, made.file, 'free some space and make the ledger directory writable');
        }
    }, options);
}
/** Append an object as one line. @throws GateError `io` */
function appendJsonLine(dir, name, value, options) {
    const text = JSON.stringify(value);
    return appendLocked(dir, () => ({ file: external_node_path_default().join(dir, name), text, result: undefined }), options).appended;
}
function* textsOf(lines) {
    for (const { text } of lines)
        yield text;
}
/** The hash of the last record that has one, looked for from the newest month back; null in a ledger without. */
function lastHash(dir, months) {
    for (const name of [...months].reverse()) {
        const file = external_node_path_default().join(dir, name);
        const fd = openLedger(file, external_node_fs_.constants.O_RDONLY);
        try {
            const hash = (0,ledger_months/* firstHash */.rb)(textsOf((0,lines_from_end/* linesFromEnd */.R)(fd, (0,external_node_fs_.fstatSync)(fd).size, file)));
            if (hash !== undefined)
                return hash;
        }
        finally {
            (0,external_node_fs_.closeSync)(fd);
        }
    }
    return null;
}
/**
 * Append a run record to `runsDir/YYYY-MM.jsonl` (made where missing) as one line, chained to the record before it. The month is that of the
 * record, but never before the newest file: the order of files and lines is the order of the chain. Safe against
 * other writers, a kill in mid-write (the torn line is set aside as `<file>.torn-<n>`) and a full disk.
 * @param runsDir absolute. @throws GateError `io`; the ledger is then as it was before.
 */
function appendRecord(runsDir, draft, options) {
    (0,ledger_months/* monthFor */.e6)(draft, []); // a record without a time ends here, before the lock
    const { appended, result } = appendLocked(runsDir, () => {
        try {
            const months = (0,external_node_fs_.readdirSync)(runsDir)
                .filter((name) => MONTH_FILE.test(name))
                .sort();
            const record = (0,ledger_record/* sealRecord */.xe)(draft, lastHash(runsDir, months));
            const name = (0,ledger_months/* monthFor */.e6)(draft, months);
            return { file: external_node_path_default().join(runsDir, name), text: JSON.stringify(record), result: record };
        }
        catch (error) {
            if (error instanceof errors/* GateError */.ue)
                throw error;
            throw (0,files/* ioError */.bD)(error, runsDir, 'make the ledger directory readable');
        }
    }, options);
    return { ...appended, record: result };
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

/***/ 29965:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   newestEntry: () => (/* binding */ newestEntry),
/* harmony export */   writeEntry: () => (/* binding */ writeEntry)
/* harmony export */ });
/* unused harmony export WRITTEN_BY_RUN */
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97268);
/* harmony import */ var _lib_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9927);
/* harmony import */ var _append_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11860);
/* harmony import */ var _eligible_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55136);
/* harmony import */ var _instants_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86683);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36006);






const WRITTEN_BY_RUN = 'provenance-gates run';
/** Where the seed's ledger keeps each value, and the most that it can be; none is below 0. */
const KEYS = [
    { section: 'calibration', key: 'ece', max: 1 },
    { section: 'calibration', key: 'mce', max: 1 },
    { section: 'calibration', key: 'brier_score', max: 2 }, // 2 in Brier's own form, which sums over both classes
    { section: 'uncertainty', key: 'entropy_before', max: Infinity },
    { section: 'uncertainty', key: 'entropy_after', max: Infinity },
    { section: 'selector_metrics', key: 'avg_eig_bits', max: Infinity }
];
const REMEDY = 'correct or remove the line';
function malformed(line, what) {
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('evidence', what, { remedy: REMEDY, place: { file: line.file, line: line.line } });
}
/** The value of one key; undefined where the entry does not give it (absent, or null as Python writes None). */
function valueOf(line, { section, key, max }) {
    const holder = line.value[section];
    if (holder === undefined || holder === null)
        return undefined;
    if (!(0,_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(holder))
        throw malformed(line, `${section} is not an object`);
    const value = holder[key];
    if (value === undefined || value === null)
        return undefined;
    if (typeof value !== 'number')
        throw malformed(line, `${section}.${key} is not a number`);
    if (!Number.isFinite(value))
        throw malformed(line, `${section}.${key} is not finite`);
    if (value < 0 || value > max)
        throw malformed(line, `${section}.${key} is ${value}, outside of what it can be (0 to ${max})`);
    return value;
}
function stringOrNull(value) {
    return typeof value === 'string' ? value : null;
}
function instantOf(line) {
    const { timestamp } = line.value;
    if (timestamp === undefined || timestamp === null)
        return null;
    const instant = typeof timestamp === 'string' ? (0,_instants_js__WEBPACK_IMPORTED_MODULE_4__/* .parseInstant */ .nV)(timestamp) : undefined;
    if (instant === undefined)
        throw malformed(line, 'timestamp is no RFC 3339 timestamp');
    return instant;
}
function nameAll(bad) {
    const shown = bad.slice(0, 10).map(({ file, line, reason }) => `${file}:${line} ${reason}`);
    const rest = bad.length > shown.length ? ` and ${bad.length - shown.length} more` : '';
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('evidence', shown.join('; ') + rest, { remedy: REMEDY });
}
function originOf({ value, file, line }) {
    return {
        timestamp: stringOrNull(value.timestamp),
        file,
        line,
        git_sha: stringOrNull(value.git_sha),
        written_by_run: value.written_by === WRITTEN_BY_RUN
    };
}
/**
 * The newest entry of an experiment ledger: by timestamp as instants, the later line on a tie (files by name);
 * entries without a timestamp are the oldest. Null where no entry counts.
 *
 * A line that cannot be read is an error and not left out: it could be the newest, and then an older and better
 * entry would pass in its place.
 * @param dir relative to `root` or absolute inside it.
 * @param counts which entries are evidence; by default those that `run` did not write itself.
 * @throws GateError `evidence` naming file, line and key; `path` for a directory outside the root.
 */
function newestEntry(root, dir, counts = (entry) => !entry.written_by_run) {
    const bad = [];
    // A clock that is a day ahead is a clock; more is a line that would be the newest for ever.
    const tomorrow = (0,_eligible_js__WEBPACK_IMPORTED_MODULE_5__/* .latestCredible */ .w)(Date.now());
    let newest;
    for (const line of (0,_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .readJsonLines */ .sS)(root, (0,_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonlFiles */ .mc)(root, dir) ?? [], bad)) {
        const instant = instantOf(line);
        if (instant !== null && (0,_instants_js__WEBPACK_IMPORTED_MODULE_4__/* .compareInstants */ .QI)(instant, tomorrow) > 0) {
            bad.push({ file: line.file, line: line.line, reason: 'its timestamp lies in the future' });
            continue;
        }
        if (!counts(originOf(line)))
            continue;
        if (newest === undefined || (0,_instants_js__WEBPACK_IMPORTED_MODULE_4__/* .compareInstants */ .QI)(instant, newest.instant) >= 0)
            newest = { line, instant };
    }
    if (bad.length > 0)
        throw nameAll(bad);
    if (newest === undefined)
        return null;
    const { line } = newest;
    const entry = originOf(line);
    for (const row of KEYS) {
        const value = valueOf(line, row);
        if (value !== undefined)
            entry[row.key] = value;
    }
    return entry;
}
/**
 * Append what a run measured to `DIR/provenance-gates-YYYY-MM.jsonl`, in the seed's shape; what was not measured
 * leaves no key.
 * @throws GateError `evidence` for a value that is not finite, `io`, `path`.
 */
function writeEntry(root, dir, input) {
    const full = (0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveInside */ .LI)(root, dir, 'ledger directory');
    const instant = (0,_instants_js__WEBPACK_IMPORTED_MODULE_4__/* .parseInstant */ .nV)(input.timestamp);
    if (instant === undefined)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('evidence', `${JSON.stringify(input.timestamp)} is no RFC 3339 timestamp`, {
            remedy: 'write it as 2026-01-31T12:00:00Z'
        });
    const sections = {};
    for (const { section, key } of KEYS) {
        const value = input[key];
        if (value === undefined || value === null)
            continue;
        if (!Number.isFinite(value))
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('evidence', `${section}.${key} of the ledger entry is not finite`, {
                remedy: 'leave out what was not measured',
                place: { file: (0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .relativeTo */ .Mf)(root, full) }
            });
        sections[section] = { ...sections[section], [key]: value };
    }
    const { timestamp, git_sha, ci_run_id, mock } = input;
    return (0,_append_js__WEBPACK_IMPORTED_MODULE_2__/* .appendJsonLine */ .f)(full, `provenance-gates-${(0,_instants_js__WEBPACK_IMPORTED_MODULE_4__/* .utcMonth */ .R6)(instant)}.jsonl`, {
        timestamp,
        git_sha,
        ...(ci_run_id === undefined ? {} : { ci_run_id }),
        written_by: WRITTEN_BY_RUN,
        ...(mock === true ? { mock } : {}),
        ...sections
    });
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

/***/ 23522:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iy: () => (/* binding */ unchained),
/* harmony export */   QW: () => (/* binding */ lastHashIn),
/* harmony export */   Qn: () => (/* binding */ MONTH_FILE),
/* harmony export */   YP: () => (/* binding */ appended),
/* harmony export */   e6: () => (/* binding */ monthFor),
/* harmony export */   ly: () => (/* binding */ findDraft),
/* harmony export */   rb: () => (/* binding */ firstHash)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97268);
/* harmony import */ var _lib_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81400);
/* harmony import */ var _instants_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86683);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36006);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97016);





/** The name of a month's file in a ledger, wherever it lives. */
const MONTH_FILE = /^\d{4}-(0[1-9]|1[0-2])\.jsonl$/;
/** Lines of a text from the last to the first, blank ones left out. */
function* linesBack(text) {
    for (let end = text.length; end > 0;) {
        const start = text.lastIndexOf('\n', end - 1) + 1;
        const line = text.slice(start, end).trim();
        if (line !== '')
            yield line;
        end = start - 1;
    }
}
/** The last hash of a month's records; undefined where none has one. */
function lastHashIn(text) {
    return firstHash(linesBack(text));
}
/** The hash of the first of the lines that holds one: give them from the newest back. */
function firstHash(lines) {
    for (const line of lines) {
        const value = (0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJsonObject */ .dw)(line);
        if (typeof value !== 'string' && typeof value.hash === 'string' && /^[0-9a-f]{64}$/.test(value.hash))
            return value.hash;
    }
    return undefined;
}
/**
 * The file a record goes to: that of its month, but never before the newest, since the order of files and lines is the
 * order of the chain.
 * @throws GateError `evidence` for a timestamp that is none
 */
function monthFor(draft, names) {
    const instant = (0,_instants_js__WEBPACK_IMPORTED_MODULE_4__/* .parseInstant */ .nV)(draft.timestamp);
    if (instant === undefined) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('evidence', `${JSON.stringify(draft.timestamp)} is no RFC 3339 timestamp`, {
            remedy: 'write it as 2026-01-31T12:00:00Z'
        });
    }
    const own = `${(0,_instants_js__WEBPACK_IMPORTED_MODULE_4__/* .utcMonth */ .R6)(instant)}.jsonl`;
    const newest = [...names].sort().at(-1);
    return newest !== undefined && newest > own ? newest : own;
}
/** A month's text with a record at its end that follows `prev`. A last line without its newline gets it. */
function appended(text, draft, prev) {
    const record = (0,_record_js__WEBPACK_IMPORTED_MODULE_3__/* .sealRecord */ .xe)(draft, prev);
    const separator = text === '' || text.endsWith('\n') ? '' : '\n';
    return { text: `${text}${separator}${JSON.stringify(record)}\n`, record };
}
/**
 * The record of this draft where a month holds it already, whatever it follows there: a write whose answer was lost
 * must not be repeated.
 */
function findDraft(text, draft) {
    const wanted = (0,_lib_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(draft);
    const mark = JSON.stringify(draft.ci_run_id);
    for (const line of linesBack(text)) {
        if (!line.includes(mark))
            continue;
        const value = (0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJsonObject */ .dw)(line);
        if (typeof value === 'string')
            continue;
        if (sameBody(unchained(value), wanted))
            return value;
    }
    return undefined;
}
/** A record without its place in a chain. */
function unchained(record) {
    return Object.fromEntries(Object.entries(record).filter(([key]) => key !== 'prev' && key !== 'hash'));
}
function sameBody(body, wanted) {
    try {
        return (0,_lib_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(body) === wanted;
    }
    catch (error) {
        if (error instanceof TypeError)
            return false; // what has no canonical JSON is not ours
        throw error;
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
