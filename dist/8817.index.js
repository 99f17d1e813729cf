export const id = 8817;
export const ids = [8817];
export const modules = {

/***/ 78817:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  validateDatasets: () => (/* binding */ validateDatasets)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/lib/errors.ts
var errors = __webpack_require__(97268);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./src/lib/files.ts
var files = __webpack_require__(10228);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(38816);
;// CONCATENATED MODULE: ./src/lib/hash-workers.ts


/**
 * The worker, as source: the bundle is one file, and a worker that loaded it would start the whole program. It takes
 * the next job from a shared counter until none is left. Written without a template or a dependency on our code.
 */
const WORKER_SOURCE = `
const { parentPort, workerData } = require('node:worker_threads')
const { createHash } = require('node:crypto')
const { closeSync, constants, fstatSync, openSync, readSync } = require('node:fs')

const { jobs, counter, chunk } = workerData
const next = new Int32Array(counter)
const buffer = Buffer.allocUnsafeSlow(chunk)

for (let i = Atomics.add(next, 0, 1); i < jobs.length; i = Atomics.add(next, 0, 1)) {
  const { index, file, algorithm } = jobs[i]
  let fd
  try {
    fd = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK || 0))
    if (!fstatSync(fd).isFile()) continue
    const hash = createHash(algorithm)
    let bytes = 0
    for (let n = readSync(fd, buffer, 0, chunk, null); n > 0; n = readSync(fd, buffer, 0, chunk, null)) {
      hash.update(n === chunk ? buffer : buffer.subarray(0, n))
      bytes += n
    }
    parentPort.postMessage({ index, hex: hash.digest('hex'), bytes })
  } catch {
    // No message: the main thread reads the file again and reports the error.
  } finally {
    if (fd !== undefined) closeSync(fd)
  }
}
`;
const Message = schemas/* object */.Ikc({ index: schemas/* number */.aig(), hex: schemas/* string */.YjP(), bytes: schemas/* number */.aig() });
/**
 * Digests of `jobs[i]` for each i of `order`, by `threads` worker threads. A file that fails, or a worker that cannot
 * be started, leaves its entry out; the caller reads that file itself.
 */
async function hashInWorkers(jobs, order, threads, chunk) {
    const queue = order.flatMap((index) => {
        const job = jobs[index];
        return job === undefined ? [] : [{ index, file: job.file, algorithm: job.algorithm }];
    });
    const workerData = { jobs: queue, counter: new SharedArrayBuffer(4), chunk };
    const done = new Map();
    const ended = [];
    for (let t = 0; t < threads; t++) {
        // execArgv: options of this process, such as a test runner's loader, are none of the worker's business.
        const worker = new external_node_worker_threads_.Worker(WORKER_SOURCE, { eval: true, workerData, execArgv: [] });
        worker.on('message', (message) => {
            const { index, hex, bytes } = Message.parse(message);
            done.set(index, { hex, bytes });
        });
        ended.push(new Promise((resolve) => {
            worker.on('error', () => resolve());
            worker.on('exit', () => resolve());
        }));
    }
    await Promise.all(ended);
    return done;
}

;// CONCATENATED MODULE: ./src/lib/hash.ts







const HASH_ALGORITHMS = ['sha256', 'sha512', 'sha1', 'md5'];
/** Large enough that the system calls do not show, small enough to stay in the cache. */
const CHUNK = 512 * 1024;
/** A worker takes some 30 ms to start, in which this much is hashed. */
const LARGE = 32 * 1024 * 1024;
/** After this many bytes or files the event loop gets its turn, so that a cancel is heard. */
const TURN_BYTES = 64 * 1024 * 1024;
const TURN_FILES = 500;
let buffer;
/** Digest of a file's bytes, lower-case hex, as `sha256sum` prints it. @throws GateError `io` */
function hashFile(file, algorithm, shown = file) {
    return digestFile(file, algorithm, shown).hex;
}
/** Digest and size of a file, read once through one reused buffer. @throws GateError `io` */
function digestFile(file, algorithm, shown = file) {
    const steps = digestSteps({ file, algorithm, shown });
    for (;;) {
        const step = steps.next();
        if (step.done)
            return step.value;
    }
}
/** Digests of many files under one algorithm, in the order given. @throws GateError of the first that cannot be read */
async function hashFiles(paths, algorithm) {
    const results = await digestAll(paths.map((file) => ({ file, algorithm })));
    return results.map((result) => {
        if (result instanceof GateError)
            throw result;
        return result;
    });
}
/**
 * Digests of many files, each with its own outcome, in the order given. Two or more large files are spread over the
 * cores by worker threads; everything else is faster in this thread. The event loop gets its turn now and then.
 */
async function digestAll(jobs) {
    const large = largeJobs(jobs);
    const threads = Math.min(large.length, (0,external_node_os_.availableParallelism)());
    const done = threads >= 2 ? await hashInWorkers(jobs, large, threads, CHUNK) : new Map();
    const results = [];
    for (const [i, job] of jobs.entries()) {
        // A file that a worker could not read is read here again, so that there is one way to report an error.
        results.push(done.get(i) ?? (await digestInTurns(job)));
        if (i % TURN_FILES === TURN_FILES - 1)
            await (0,promises_.setImmediate)();
    }
    return results;
}
/** Indexes of the large files, largest first: the best order for sharing them out. */
function largeJobs(jobs) {
    const sizes = new Map();
    jobs.forEach(({ file }, i) => {
        // Without the entry, or where stat fails, the reading below says what is wrong.
        const size = sizeOf(file);
        if (size >= LARGE)
            sizes.set(i, size);
    });
    return [...sizes].sort(([, a], [, b]) => b - a).map(([i]) => i);
}
function sizeOf(file) {
    try {
        return (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false })?.size ?? 0;
    }
    catch {
        return 0;
    }
}
async function digestInTurns(job) {
    try {
        const steps = digestSteps(job);
        for (;;) {
            const step = steps.next();
            if (step.done)
                return step.value;
            await (0,promises_.setImmediate)();
        }
    }
    catch (error) {
        if (error instanceof errors/* GateError */.ue)
            return error;
        throw error;
    }
}
/** Hash one file, pausing every TURN_BYTES; a caller that cannot wait just goes on. */
function* digestSteps({ file, algorithm, shown = file }) {
    let fd;
    try {
        // O_NONBLOCK (absent on Windows): opening a FIFO would otherwise wait for a writer.
        fd = (0,external_node_fs_.openSync)(file, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0));
        if (!(0,external_node_fs_.fstatSync)(fd).isFile())
            throw notRegular(shown);
        const hash = (0,external_node_crypto_.createHash)(algorithm);
        let bytes = 0;
        let pause = TURN_BYTES;
        for (;;) {
            buffer ??= Buffer.allocUnsafeSlow(CHUNK);
            const n = (0,external_node_fs_.readSync)(fd, buffer, 0, CHUNK, null);
            if (n === 0)
                return { hex: hash.digest('hex'), bytes };
            hash.update(n === CHUNK ? buffer : buffer.subarray(0, n));
            bytes += n;
            if (bytes >= pause) {
                pause += TURN_BYTES;
                yield;
            }
        }
    }
    catch (error) {
        if (error instanceof errors/* GateError */.ue)
            throw error;
        throw (0,files/* ioError */.bD)(error, shown, 'check the path and its permissions');
    }
    finally {
        if (fd !== undefined)
            (0,external_node_fs_.closeSync)(fd);
    }
}
function notRegular(shown) {
    return new errors/* GateError */.ue('io', `${shown} is not a regular file`, {
        remedy: 'point to a regular file',
        place: { file: shown }
    });
}

// EXTERNAL MODULE: ./src/lib/paths.ts
var paths = __webpack_require__(9927);
// EXTERNAL MODULE: ./src/lib/jsonl.ts
var jsonl = __webpack_require__(70489);
;// CONCATENATED MODULE: ./src/datasets/csv-records.ts



const QUOTE = 0x22;
const LF = 0x0a;
const CR = 0x0d;
const DELIMITERS = [0x2c, 0x09, 0x3b, 0x7c];
/** Where in a record a byte stands (RFC 4180). A quote opens a field only at its start. */
var State;
(function (State) {
    State[State["RecordStart"] = 0] = "RecordStart";
    State[State["FieldStart"] = 1] = "FieldStart";
    State[State["Plain"] = 2] = "Plain";
    State[State["Quoted"] = 3] = "Quoted";
    /** After a quote inside a quoted field: an escaped quote follows, or the field has ended. */
    State[State["QuoteInQuoted"] = 4] = "QuoteInQuoted";
})(State || (State = {}));
/**
 * Records of a CSV or TSV file, the header counted, blank lines not; line breaks inside quotes are data. Streams.
 * Fields may be separated by comma, tab, semicolon or bar.
 * @throws GateError `evidence` when a quoted field never ends, `io`
 */
function countCsvRecords(file, shown) {
    let fd;
    try {
        fd = (0,external_node_fs_.openSync)(file, 'r');
        const buffer = Buffer.allocUnsafe(1 << 20);
        let state = State.RecordStart;
        let records = 0;
        let line = 1;
        let quoteLine = 0;
        for (let n = (0,external_node_fs_.readSync)(fd, buffer); n > 0; n = (0,external_node_fs_.readSync)(fd, buffer)) {
            for (let i = 0; i < n; i++) {
                const byte = buffer[i] ?? 0;
                if (byte === LF)
                    line++;
                if (state === State.Quoted) {
                    if (byte === QUOTE)
                        state = State.QuoteInQuoted;
                }
                else if (byte === LF) {
                    if (state !== State.RecordStart)
                        records++;
                    state = State.RecordStart;
                }
                else if (byte === QUOTE && state !== State.Plain) {
                    if (state !== State.QuoteInQuoted)
                        quoteLine = line;
                    state = State.Quoted;
                }
                else if (byte === CR && state === State.RecordStart) {
                    // CRLF of a blank line.
                }
                else {
                    state = DELIMITERS.includes(byte) ? State.FieldStart : State.Plain;
                }
            }
        }
        if (state === State.Quoted) {
            throw new errors/* GateError */.ue('evidence', 'a quoted field that begins here never ends', {
                remedy: 'the file may be cut off; restore it',
                place: { file: shown, line: quoteLine }
            });
        }
        return state === State.RecordStart ? records : records + 1;
    }
    catch (error) {
        if (error instanceof errors/* GateError */.ue)
            throw error;
        throw (0,files/* ioError */.bD)(error, shown, 'check the path and its permissions');
    }
    finally {
        if (fd !== undefined)
            (0,external_node_fs_.closeSync)(fd);
    }
}

;// CONCATENATED MODULE: ./src/datasets/rows.ts




/**
 * Data rows of a file, by its extension: records of CSV and TSV below the header, lines of JSONL that are not blank,
 * members of a JSON array. Streams, except for JSON.
 * @param header false when a CSV has no header line
 * @returns null for a format whose rows we cannot count
 * @throws GateError `evidence` for a file that is not what its name says
 */
function countRows(file, shown, header) {
    const extension = /\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase();
    switch (extension) {
        case 'csv':
        case 'tsv':
            return Math.max(0, countCsvRecords(file, shown) - (header ? 1 : 0));
        case 'jsonl':
        case 'ndjson':
            return countLines(file, shown);
        case 'json':
            return countJson(file, shown);
        default:
            return null;
    }
}
function countLines(file, shown) {
    let rows = 0;
    for (const { text } of (0,jsonl/* readLines */.S)(file, shown))
        if (text.trim() !== '')
            rows++;
    return rows;
}
function countJson(file, shown) {
    let value;
    try {
        value = JSON.parse((0,files/* readText */.yR)(file, shown));
    }
    catch (error) {
        if (error instanceof errors/* GateError */.ue)
            throw error;
        throw notRows(shown, 'is not valid JSON', error);
    }
    if (!Array.isArray(value))
        throw notRows(shown, 'is no JSON array, so it has no rows to count');
    return value.length;
}
function notRows(shown, what, cause) {
    return new errors/* GateError */.ue('evidence', `${shown} ${what}`, {
        remedy: 'correct the file, or remove row_count from its contract',
        place: { file: shown },
        cause
    });
}

;// CONCATENATED MODULE: ./src/datasets/checks.ts



const DAY_MS = 86_400_000;
/**
 * `size_mb` against the real size, to the decimals that were written: 0.12 allows 0.115 to 0.125. Megabytes are 10^6
 * bytes; 2^20 is accepted too, since both are in use and the checksum is what counts.
 */
function checkSize(contract, bytes) {
    if (contract.size_mb === null)
        return undefined;
    const { value, decimals } = contract.size_mb;
    const slack = 0.5 * 10 ** -decimals * (1 + 1e-9);
    if ([1e6, 2 ** 20].some((unit) => Math.abs(bytes / unit - value) <= slack))
        return { outcome: 'ok', what: 'size' };
    const is = roundedMb(bytes, Math.max(decimals, 2));
    return { outcome: 'differs', message: `it has ${is} MB (${bytes} bytes), the contract says ${value} MB` };
}
/** Megabytes (10^6) with that many decimals. */
function roundedMb(bytes, decimals) {
    return (bytes / 1e6).toFixed(decimals);
}
/** `row_count` against the rows of all files; undefined when the contract gives none. */
function checkRows(contract, files) {
    if (contract.row_count === null)
        return undefined;
    const counted = rowsOf(contract, files);
    if (counted === null) {
        return {
            outcome: 'not-checked',
            message: 'row_count was not checked: rows of this format cannot be counted'
        };
    }
    if (typeof counted !== 'number')
        return { outcome: 'differs', message: counted.message };
    if (counted === contract.row_count)
        return { outcome: 'ok', what: 'row count' };
    return { outcome: 'differs', message: `it has ${counted} rows, the contract says ${contract.row_count}` };
}
/** Rows of all files together; null when one of them cannot be counted; the error of a file that is malformed. */
function rowsOf(contract, files) {
    try {
        let total = 0;
        for (const file of files) {
            const rows = countRows(file, contract.path, contract.header);
            if (rows === null)
                return null;
            total += rows;
        }
        return total;
    }
    catch (error) {
        if (error instanceof errors/* GateError */.ue)
            return error;
        throw error;
    }
}
/**
 * `max_age_days`, of the dataset or else of `validation`. The age counts from `last_updated`; without it from the newest
 * modification time, which a fresh checkout sets to now, so that only a recorded date says much in CI.
 */
function checkAge(contract, rules, files, now) {
    const limit = contract.max_age_days ?? rules.max_age_days;
    if (limit === null || limit === undefined)
        return undefined;
    const recorded = contract.last_updated !== null;
    const made = contract.last_updated?.getTime() ?? newest(files);
    const age = (now.getTime() - made) / DAY_MS;
    const since = `${recorded ? 'last_updated' : 'its modification time'}, ${new Date(made).toISOString().slice(0, 10)}`;
    // A day of grace: `last_updated: 2026-01-31` may be tomorrow somewhere.
    if (age < -1)
        return { outcome: 'differs', message: `${since}, lies in the future` };
    if (age <= limit)
        return { outcome: 'ok', what: recorded ? 'age' : 'age (modification time)' };
    return {
        outcome: 'too-old',
        message: `it is ${Math.floor(age)} days old by ${since}; at most ${limit} are allowed`
    };
}
/** `retention_days` says how long data may be kept; it never blocks, and needs a recorded date. */
function retentionWarning(contract, now) {
    const { retention_days: keep, last_updated: made } = contract;
    if (keep === null || made === null)
        return undefined;
    const end = new Date(made.getTime() + keep * DAY_MS);
    if (end >= now)
        return undefined;
    return `its retention of ${keep} days ended on ${end.toISOString().slice(0, 10)}`;
}
function newest(files) {
    return files.reduce((latest, file) => Math.max(latest, (0,external_node_fs_.statSync)(file).mtimeMs), 0);
}

;// CONCATENATED MODULE: ./src/datasets/tree.ts






/** A directory deeper or larger than this is refused rather than walked for ever. */
const MAX_DEPTH = 100;
const MAX_FILES = 2_000_000;
/**
 * The files of a dataset directory: paths relative to it, forward slashes, sorted by their UTF-8 bytes as
 * `LC_ALL=C sort` does. A symlink to a file inside the directory is listed under its own name and stands for the content
 * it points to, so retargeting it shows. Everything that could hide or import content is an error: a link that leaves
 * the directory, a broken one, a link to a directory, and what is neither file nor directory.
 * @param dir absolute; @param shown the name that messages use
 * @throws GateError `path`, `limit` or `io`
 */
function listTree(dir, shown) {
    const files = [];
    const visit = (relative, depth) => {
        for (const entry of entries(external_node_path_default().join(dir, relative), `${shown}/${relative}`)) {
            const name = relative === '' ? entry.name : `${relative}/${entry.name}`;
            if (entry.isDirectory()) {
                if (depth === MAX_DEPTH)
                    throw tooLarge(`${shown}/${name} is more than ${MAX_DEPTH} directories deep`);
                visit(name, depth + 1);
                continue;
            }
            if (!entry.isFile())
                checkOther(dir, name, `${shown}/${name}`, entry);
            files.push(name);
            if (files.length > MAX_FILES)
                throw tooLarge(`${shown} holds more than ${MAX_FILES} files`);
        }
    };
    visit('', 0);
    return sortByBytes(files);
}
/** UTF-16 order differs from byte order only above the surrogates, so most lists need no conversion. */
function sortByBytes(names) {
    const special = names.some((name) => /[\ud800-\uffff]/.test(name));
    if (!special)
        return names.sort();
    return names.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}
/**
 * Checksum of a directory: the digest of the lines that `sha256sum` prints for its files, in path order. From inside
 * the directory:
 *
 *     find . -type f -printf '%P\n' | LC_ALL=C sort | xargs -d '\n' sha256sum | sha256sum
 *
 * A rename, a move, an added, removed or empty file and a byte that goes from one file to the next all change it.
 */
function treeChecksum(files, algorithm) {
    return digestLines(files.map(({ name, hex }) => sumLine(hex, name)), algorithm);
}
/**
 * The same fact in the other spellings people use, which are accepted but never written: paths with `./` in front, as
 * a plain `find .` prints them, and the lines sorted as a whole instead of by path.
 */
function otherTreeChecksums(files, algorithm) {
    const bare = files.map(({ name, hex }) => sumLine(hex, name));
    const dotted = files.map(({ name, hex }) => sumLine(hex, `./${name}`));
    return [dotted, sortByBytes([...bare]), sortByBytes([...dotted])].map((lines) => digestLines(lines, algorithm));
}
function digestLines(lines, algorithm) {
    return (0,external_node_crypto_.createHash)(algorithm).update(lines.join('')).digest('hex');
}
/** One line as GNU coreutils 9 prints it: a name with a backslash or line break is escaped and the line marked. */
function sumLine(hex, name) {
    if (!/[\\\n\r]/.test(name))
        return `${hex}  ${name}\n`;
    return `\\${hex}  ${name.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r')}\n`;
}
function entries(dir, shown) {
    try {
        return (0,external_node_fs_.readdirSync)(dir, { withFileTypes: true });
    }
    catch (error) {
        throw (0,files/* ioError */.bD)(error, shown, 'check the path and its permissions');
    }
}
function checkOther(dir, name, shown, entry) {
    const refuse = (what, remedy) => new errors/* GateError */.ue('path', `${shown} ${what}`, { remedy, place: { file: shown } });
    if (!entry.isSymbolicLink())
        throw refuse('is neither a file nor a directory', 'remove it from the dataset');
    const full = external_node_path_default().join(dir, name);
    let target;
    try {
        target = (0,external_node_fs_.realpathSync)(full);
    }
    catch {
        throw refuse(`is a broken link to ${(0,external_node_fs_.readlinkSync)(full)}`, 'restore its target or remove it');
    }
    if (!(0,paths/* isInside */.FK)((0,external_node_fs_.realpathSync)(dir), target)) {
        throw refuse('is a link that leaves the dataset', 'copy its target into the dataset or remove the link');
    }
    if (!(0,external_node_fs_.lstatSync)(target).isFile())
        throw refuse('is a link to a directory', 'name the files, or remove the link');
}
function tooLarge(message) {
    return new errors/* GateError */.ue('limit', message, { remedy: 'split the dataset into several' });
}

;// CONCATENATED MODULE: ./src/datasets/assess.ts



const HEX_LENGTH = { sha256: 64, sha512: 128, sha1: 40, md5: 32 };
const RESTORE = 'restore the data, or record the change with `validate --update`';
/**
 * One dataset against its contract.
 * @param digests of `place.files`, in their order; a GateError for a file that could not be read
 */
function assess(dataset, place, digests, policy) {
    const blank = {
        name: dataset.name,
        path: dataset.path,
        status: 'error',
        algorithm: dataset.algorithm,
        expected: dataset.checksum,
        actual: null,
        size_bytes: null,
        files: null,
        verified: [],
        blocking: true
    };
    if (place.kind === 'missing') {
        return {
            result: settle(blank, 'missing', [place.why], policy.rules.allow_missing !== true),
            warnings: []
        };
    }
    const failed = place.kind === 'error' ? place.error : digests.find(isError);
    if (place.kind === 'error' || failed !== undefined) {
        return { result: settle(blank, 'error', [(0,errors/* describeError */.Uc)(failed)], true), warnings: [] };
    }
    const read = digests.flatMap((digest) => (isError(digest) ? [] : [digest]));
    const bytes = read.reduce((sum, digest) => sum + digest.bytes, 0);
    const { checksum, same } = compare(place.tree, place.names, read, dataset);
    const checks = [
        checkRows(dataset, place.files),
        checkSize(dataset, bytes),
        checkAge(dataset, policy.rules, place.files, policy.now)
    ];
    const result = {
        ...blank,
        actual: same ? dataset.checksum : checksum,
        size_bytes: bytes,
        files: read.length,
        verified: [
            ...(same ? [dataset.algorithm] : []),
            ...checks.flatMap((check) => (check?.outcome === 'ok' ? [check.what] : []))
        ]
    };
    const warnings = said(checks, 'not-checked');
    const retention = retentionWarning(dataset, policy.now);
    if (retention !== undefined)
        warnings.push(retention);
    const found = { checksum, same, bytes, files: place.files };
    return policy.update && (!same || said(checks, 'differs').length > 0)
        ? rebaseline(dataset, result, found, { checks, warnings }, policy)
        : judge(dataset, result, found, { checks, warnings }, policy);
}
function judge(dataset, result, { checksum, same }, { checks, warnings }, { enforce, block, rules }) {
    const tooOld = said(checks, 'too-old');
    const differs = said(checks, 'differs');
    if (!same && dataset.checksum !== null)
        differs.unshift(mismatch(dataset, checksum));
    if (differs.length > 0) {
        return { result: settle(result, 'mismatch', [...differs, ...tooOld, RESTORE], block), warnings };
    }
    if (tooOld.length > 0 && rules.fail_on_age === true) {
        const messages = [...tooOld, 'renew the data or raise max_age_days'];
        return { result: settle(result, 'mismatch', messages, true), warnings };
    }
    warnings.push(...tooOld);
    if (dataset.checksum === null) {
        const message = 'the contract has no checksum; record one with `validate --update`';
        return { result: settle(result, 'no_checksum', [message], enforce), warnings };
    }
    return { result: settle(result, 'verified', [], false), warnings };
}
/** `update`: what is there becomes what should be. Age cannot be recorded away. */
function rebaseline(dataset, result, { checksum, bytes, files }, { checks, warnings }, { rules }) {
    const rows = dataset.row_count === null ? null : rowsOf(dataset, files);
    if (rows instanceof errors/* GateError */.ue) {
        return { result: settle(result, 'error', [(0,errors/* describeError */.Uc)(rows)], true), warnings };
    }
    const fails = rules.fail_on_age === true;
    const tooOld = said(checks, 'too-old');
    if (!fails)
        warnings.push(...tooOld);
    return {
        result: settle(result, 'updated', fails ? tooOld : [], fails),
        warnings,
        baseline: { dataset, checksum, rows, bytes }
    };
}
function said(checks, outcome) {
    return checks.flatMap((check) => (check?.outcome === outcome && 'message' in check ? [check.message] : []));
}
function settle(result, status, messages, block) {
    const told = messages.length > 0;
    return { ...result, status, blocking: block && told, ...(told && { message: messages.join('; ') }) };
}
function isError(digest) {
    return digest instanceof errors/* GateError */.ue;
}
/** The checksum that `update` would write, and whether the contract's says the same. */
function compare(tree, names, digests, { algorithm, checksum: expected }) {
    if (!tree) {
        const checksum = digests[0]?.hex ?? '';
        return { checksum, same: checksum === expected };
    }
    const files = digests.map(({ hex }, i) => ({ name: names[i] ?? '', hex }));
    const checksum = treeChecksum(files, algorithm);
    const same = expected !== null && (checksum === expected || otherTreeChecksums(files, algorithm).includes(expected));
    return { checksum, same };
}
function mismatch({ algorithm, checksum }, actual) {
    const written = checksum ?? '';
    const digits = HEX_LENGTH[algorithm];
    if (!/^[0-9a-f]*$/.test(written) || written.length !== digits) {
        const shown = JSON.stringify(written.slice(0, 40));
        return `the contract's checksum ${shown} is no ${algorithm}, which has ${digits} hex digits`;
    }
    return `its ${algorithm} is ${actual}, the contract says ${written}`;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./src/datasets/yaml.ts


/** No contract is larger; a parser would need many times this in memory. */
const MAX_CONTRACT_BYTES = 8 * 1024 * 1024;
/** How often one anchor may be repeated: stops "billion laughs" documents. */
const MAX_ALIASES = 1000;
/**
 * Parse YAML 1.2 with merge keys (`<<`), as PyYAML users write them; keys must be unique.
 * @param file the name that messages use
 * @throws GateError `contract` with the line
 */
function parseYaml(text, file) {
    const lines = new dist.LineCounter();
    const refuse = (what, line, cause) => new errors/* GateError */.ue('contract', what, {
        remedy: 'correct the YAML',
        place: { file, ...(line !== undefined && { line }) },
        cause
    });
    let doc;
    let value;
    try {
        doc = (0,dist.parseDocument)(text, { lineCounter: lines, merge: true, prettyErrors: false });
        const [problem] = doc.errors;
        if (problem !== undefined) {
            const duplicate = problem.code === 'DUPLICATE_KEY' ? keyAt(text, problem.pos[0]) : undefined;
            throw refuse(duplicate === undefined ? `not valid YAML: ${problem.message}` : `${duplicate} is defined twice`, lines.linePos(problem.pos[0]).line);
        }
        value = doc.toJS({ maxAliasCount: MAX_ALIASES });
    }
    catch (error) {
        if (error instanceof errors/* GateError */.ue)
            throw error;
        // The parser's own limits: too many aliases, or nesting that exhausts the stack.
        throw refuse(`cannot be read as YAML: ${error instanceof Error ? error.message : String(error)}`, undefined, error);
    }
    return {
        file,
        text,
        doc,
        value,
        lineOf: (path) => {
            for (let depth = path.length; depth > 0; depth--) {
                const start = startOf(doc, path.slice(0, depth));
                if (start !== undefined)
                    return lines.linePos(start).line;
            }
            return 1;
        }
    };
}
/** The key that starts at an offset, as written. */
function keyAt(text, offset) {
    return /^[^\n:]{1,100}/.exec(text.slice(offset, offset + 100))?.[0].trim() ?? 'a key';
}
/** Offset of the key that leads to a node (its value may stand lines below), or of the list item. */
function startOf(doc, path) {
    const parent = doc.getIn(path.slice(0, -1), true);
    const last = path.at(-1);
    if ((0,dist.isMap)(parent)) {
        const pair = parent.items.find(({ key }) => (0,dist.isScalar)(key) && String(key.value) === String(last));
        const key = pair?.key;
        return key?.range?.[0];
    }
    const node = doc.getIn(path, true);
    return node?.range?.[0];
}

;// CONCATENATED MODULE: ./src/datasets/contract.ts






const days = schemas/* number */.aig().nonnegative().nullish();
const dataset = schemas/* looseObject */._H3({
    path: schemas/* string */.YjP().min(1),
    checksum_type: schemas/* string */.YjP().nullish(),
    checksum: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* bigint */.oad()]).nullish(),
    row_count: schemas/* number */.aig().int().nonnegative().nullish(),
    size_mb: schemas/* number */.aig().nonnegative().nullish(),
    schema_version: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]).nullish(),
    retention_days: days,
    max_age_days: days,
    last_updated: schemas/* string */.YjP().nullish(),
    header: schemas/* boolean */.zMY().nullish()
});
const rules = schemas/* looseObject */._H3({
    enforce_checksums: schemas/* boolean */.zMY().optional(),
    block_on_mismatch: schemas/* boolean */.zMY().optional(),
    allow_missing: schemas/* boolean */.zMY().optional(),
    max_age_days: days,
    fail_on_age: schemas/* boolean */.zMY().optional()
});
const whole = schemas/* looseObject */._H3({
    datasets: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()),
    validation: schemas/* unknown */.L5J().optional()
});
/** Keys that describe without asking for a check. Any other unknown key gets a warning: it may be a typing error. */
const DESCRIPTIVE = new Set('description title owner contact license source url homepage doi citation format columns created tags notes version metadata'.split(' '));
/**
 * Read data_contracts.yaml: `datasets: {NAME: {path, checksum_type, checksum, ...}}` and `validation: {...}`.
 * @param file absolute; @param shown the name that messages use
 * @throws GateError `contract` with file and line for invalid YAML, a duplicate name, a field of the wrong type or an
 *   unknown algorithm; `io` or `limit` for the file itself
 */
function readContract(file, shown) {
    return parseContract((0,files/* readText */.yR)(file, shown, MAX_CONTRACT_BYTES), shown);
}
function parseContract(text, shown) {
    const yaml = parseYaml(text, shown);
    const top = check(yaml, whole, yaml.value, []);
    const datasets = Object.entries(top.datasets).map(([name, value]) => toDataset(yaml, name, value));
    if (datasets.length === 0)
        throw wrong(yaml, ['datasets'], 'datasets names no dataset');
    const validation = top.validation ?? {};
    return {
        yaml,
        datasets,
        rules: check(yaml, rules, validation, ['validation']),
        warnings: [
            ...yaml.doc.warnings.map((warning) => `${shown}: ${warning.message}`),
            ...unknownKeys(yaml, top, Object.keys(whole.shape), []),
            ...unknownKeys(yaml, validation, Object.keys(rules.shape), ['validation']),
            ...Object.entries(top.datasets).flatMap(([name, value]) => unknownKeys(yaml, value, Object.keys(dataset.shape), ['datasets', name]))
        ]
    };
}
function toDataset(yaml, name, value) {
    const at = ['datasets', name];
    const given = check(yaml, dataset, value, at);
    const written = checksumText(yaml, name, given.checksum);
    const prefix = /^([a-z0-9-]+):(.*)$/is.exec(written ?? '');
    const said = given.checksum_type ?? prefix?.[1] ?? 'sha256';
    const algorithm = HASH_ALGORITHMS.find((known) => known === said.toLowerCase().replace('-', ''));
    if (algorithm === undefined) {
        throw wrong(yaml, [...at, typeof given.checksum_type === 'string' ? 'checksum_type' : 'checksum'], `dataset ${name}: ${JSON.stringify(said)} is no checksum type; known are ${HASH_ALGORITHMS.join(', ')}`);
    }
    return {
        name,
        line: yaml.lineOf(at),
        path: given.path,
        algorithm,
        checksum: (prefix?.[2] ?? written)?.trim().toLowerCase() || null,
        row_count: given.row_count ?? null,
        size_mb: typeof given.size_mb === 'number'
            ? { value: given.size_mb, decimals: decimals(yaml, name, given.size_mb) }
            : null,
        max_age_days: given.max_age_days ?? null,
        retention_days: given.retention_days ?? null,
        last_updated: typeof given.last_updated === 'string' ? date(yaml, name, given.last_updated) : null,
        header: given.header ?? true
    };
}
/** A checksum of digits alone, or like 12e34, is a number to YAML; what was written is what counts. */
function checksumText(yaml, name, value) {
    if (value === null || value === undefined)
        return null;
    return sourceOf(yaml, ['datasets', name, 'checksum']) ?? String(value);
}
function decimals(yaml, name, value) {
    const source = sourceOf(yaml, ['datasets', name, 'size_mb']) ?? String(value);
    return /^\d*\.(\d+)$/.exec(source)?.[1]?.length ?? 0;
}
function sourceOf(yaml, path) {
    const node = yaml.doc.getIn(path, true);
    return (0,dist.isScalar)(node) ? node.source : undefined;
}
function date(yaml, name, text) {
    const parsed = /^\d{4}-\d\d-\d\d([T ].*)?$/.test(text) ? new Date(text) : new Date(NaN);
    if (Number.isNaN(parsed.getTime())) {
        throw wrong(yaml, ['datasets', name, 'last_updated'], `dataset ${name}: last_updated is no date like 2026-01-31`);
    }
    return parsed;
}
function check(yaml, schema, value, at) {
    const result = schema.safeParse(value);
    if (result.success)
        return result.data;
    const [issue] = result.error.issues;
    const path = [...at, ...(issue?.path ?? []).map(String)];
    const where = path.length === 0 ? 'the contract' : path.join('.');
    throw wrong(yaml, path, `${where}: ${issue?.message ?? 'not as expected'}`);
}
function wrong(yaml, path, message) {
    return new errors/* GateError */.ue('contract', message, {
        remedy: 'correct the contract; its fields are described in the README',
        place: { file: yaml.file, line: yaml.lineOf(path) }
    });
}
function unknownKeys(yaml, value, known, at) {
    const keys = typeof value === 'object' && value !== null ? Object.keys(value) : [];
    return keys
        .filter((key) => !known.includes(key) && !DESCRIPTIVE.has(key))
        .map((key) => {
        const path = [...at, key];
        return `${yaml.file}:${yaml.lineOf(path)}: ${path.join('.')} is not known; it is kept but not checked`;
    });
}

;// CONCATENATED MODULE: ./src/datasets/locate.ts





/** Find a dataset's files without leaving `root`. Nothing outside is opened or even listed. */
function locate(root, { path: written }) {
    try {
        if (external_node_path_default().win32.isAbsolute(written) && !external_node_path_default().isAbsolute(written))
            throw foreign(written);
        const full = (0,paths/* resolveInside */.LI)(root, written);
        const stat = statOf(full);
        if (stat === undefined)
            return { kind: 'missing', why: whyMissing(full, written) };
        if (stat.isDirectory()) {
            const names = listTree(full, (0,paths/* toPosix */.d7)(external_node_path_default().normalize(written)).replace(/\/$/, ''));
            return { kind: 'found', tree: true, files: names.map((name) => external_node_path_default().join(full, name)), names };
        }
        const pointer = stat.size < 1024 ? lfsPointer(full) : undefined;
        if (pointer !== undefined) {
            const why = `${written} is a Git LFS pointer, not the data; run \`git lfs pull\` (actions/checkout: lfs: true)`;
            return { kind: 'missing', why };
        }
        return { kind: 'found', tree: false, files: [full], names: [external_node_path_default().basename(full)] };
    }
    catch (error) {
        if (error instanceof errors/* GateError */.ue)
            return { kind: 'error', error };
        throw error;
    }
}
function statOf(full) {
    // resolveInside has checked where it really lies; a dangling link counts as missing.
    return (0,external_node_fs_.statSync)(full, { throwIfNoEntry: false });
}
function whyMissing(full, written) {
    const link = (0,external_node_fs_.lstatSync)(full, { throwIfNoEntry: false })?.isSymbolicLink() === true;
    if (link)
        return `${written} is a link whose target does not exist`;
    if (statOf(`${full}.dvc`)?.isFile() === true)
        return `${written} does not exist; ${written}.dvc does: run \`dvc pull\``;
    return `${written} does not exist`;
}
/** The `oid` of a Git LFS pointer file (git-lfs docs/spec.md), undefined for anything else. */
function lfsPointer(file) {
    const fd = (0,external_node_fs_.openSync)(file, 'r');
    try {
        const head = Buffer.alloc(1024);
        const text = head.toString('utf8', 0, (0,external_node_fs_.readSync)(fd, head));
        if (!text.startsWith('version https://git-lfs.github.com/spec/v1\n'))
            return undefined;
        return /^oid sha256:([0-9a-f]{64})$/m.exec(text)?.[1];
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}
function foreign(written) {
    return new errors/* GateError */.ue('path', `path ${JSON.stringify(written)} is an absolute path of another machine`, {
        remedy: 'name a path inside the repository'
    });
}

;// CONCATENATED MODULE: ./src/datasets/update.ts





/**
 * Write new checksums (and, where the contract has them, row_count and size_mb) into the contract file. Only the bytes
 * of those values change: comments, key order, quotes and line ends stay as they are. Atomic.
 * @throws GateError `contract` when the file's shape does not allow such an edit; then nothing is written
 */
function writeBaselines(file, yaml, baselines) {
    (0,files/* writeAtomic */.vZ)(file, rebaselined(yaml, baselines));
}
/** The new text of the contract. */
function rebaselined(yaml, baselines) {
    const wanted = baselines.map((baseline) => ({ name: baseline.dataset.name, values: valuesOf(baseline) }));
    const edits = wanted.flatMap(({ name, values }) => editsOf(yaml, name, values));
    let text = yaml.text;
    for (const { start, end, text: inserted } of edits.sort((a, b) => b.start - a.start)) {
        text = text.slice(0, start) + inserted + text.slice(end);
    }
    verify(text, yaml, wanted);
    return text;
}
function valuesOf({ dataset, checksum, rows, bytes }) {
    const values = { checksum };
    if (dataset.row_count !== null && rows !== null)
        values['row_count'] = rows;
    if (dataset.size_mb !== null)
        values['size_mb'] = Number(roundedMb(bytes, dataset.size_mb.decimals));
    return values;
}
function editsOf(yaml, name, values) {
    const map = yaml.doc.getIn(['datasets', name], true);
    if (!(0,dist.isMap)(map))
        throw notEditable(yaml, name);
    const edits = [];
    for (const [key, value] of Object.entries(values)) {
        const pair = map.items.find((item) => (0,dist.isScalar)(item.key) && item.key.value === key);
        edits.push(pair === undefined ? insertion(yaml, name, map, key, value) : replacement(yaml, name, pair, value));
    }
    return edits.filter(({ start, end, text }) => yaml.text.slice(start, end) !== text);
}
function replacement(yaml, name, { key, value: node }, value) {
    // `checksum:` with nothing behind it may have no node at all.
    if (node === null && (0,dist.isScalar)(key) && key.range) {
        const colon = yaml.text.indexOf(':', key.range[1]);
        return { start: colon + 1, end: colon + 1, text: ` ${value}` };
    }
    if ((!(0,dist.isScalar)(node) && !(0,dist/* isAlias */.Vj)(node)) || !node.range)
        throw notEditable(yaml, name);
    const [start, end] = node.range;
    if (start === end)
        return { start, end, text: yaml.text[start - 1] === ' ' ? `${value}` : ` ${value}` };
    const written = yaml.text.slice(start, end);
    // Block scalars end in a line break of their own.
    if (/^[|>]/.test(written))
        throw notEditable(yaml, name);
    const quote = /^["']/.exec(written)?.[0] ?? '';
    const prefix = /^["']?([a-z0-9-]+:)/i.exec(written)?.[1] ?? '';
    return { start, end, text: `${quote}${prefix}${value}${quote}` };
}
/** A key that is not there yet goes behind `path`, in the same style. */
function insertion(yaml, name, map, key, value) {
    const pair = map.items.find((item) => (0,dist/* isPair */.tO)(item) && (0,dist.isScalar)(item.key) && item.key.value === 'path');
    const at = (0,dist.isScalar)(pair?.key) ? pair.key.range : undefined;
    const end = pair?.value?.range;
    if (!at || !end)
        throw notEditable(yaml, name);
    if (map.flow === true)
        return { start: end[1], end: end[1], text: `, ${key}: ${value}` };
    const lineStart = yaml.text.lastIndexOf('\n', at[0] - 1) + 1;
    // `- path: x` or `? path`: what stands before the key must be repeated as blanks.
    const indent = ' '.repeat(at[0] - lineStart);
    const newline = yaml.text.indexOf('\n', end[1]);
    const eol = yaml.text.includes('\r\n') ? '\r\n' : '\n';
    if (newline === -1)
        return { start: yaml.text.length, end: yaml.text.length, text: `${eol}${indent}${key}: ${value}` };
    return { start: newline + 1, end: newline + 1, text: `${indent}${key}: ${value}${eol}` };
}
/** Read the new text back: every wanted value is there, and nothing else has changed. */
function verify(text, yaml, wanted) {
    const expected = yaml.doc.clone();
    for (const { name, values } of wanted) {
        for (const [key, value] of Object.entries(values))
            expected.setIn(['datasets', name, key], value);
    }
    const plain = (value) => JSON.stringify(value, sortedKeys);
    const after = parseYaml(text, yaml.file);
    const before = plain(expected.toJS({ maxAliasCount: 1000 }));
    if (plain(normal(after.value, wanted)) !== plain(normal(JSON.parse(before), wanted))) {
        throw notEditable(yaml, wanted.map(({ name }) => name).join(', '));
    }
}
/** A checksum that looks like a number, or keeps its `sha256:` prefix, is the same checksum. */
function normal(value, wanted) {
    const copy = structuredClone(value);
    for (const { name } of wanted) {
        const dataset = copy.datasets[name];
        if (dataset !== undefined)
            dataset['checksum'] = String(dataset['checksum']).replace(/^[a-z0-9-]+:/i, '');
    }
    return copy;
}
function sortedKeys(_key, value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
function notEditable(yaml, name) {
    return new errors/* GateError */.ue('contract', `dataset ${name} is written in a way that cannot be edited in place`, {
        remedy: 'write its fields as plain `key: value` lines',
        place: { file: yaml.file, line: yaml.lineOf(['datasets', name]) }
    });
}

;// CONCATENATED MODULE: ./src/datasets/validate.ts








/**
 * Check every dataset against its contract: checksum, and row count, size and age where the contract gives them. Never
 * reads outside `root`. What `verified` lists was really compared; `schema_version` and descriptive keys are only kept.
 *
 * A dataset blocks when it is missing (unless `validation.allow_missing`), has no checksum (unless enforcing is off),
 * differs (unless blocking is off), is too old and `validation.fail_on_age` is set, or cannot be read safely (always).
 * @param contractFile relative to `root`, or absolute
 * @throws GateError `contract`, `io` or `limit` for the contract itself, `usage` for an unknown `dataset`
 */
async function validateDatasets(root, contractFile, options = {}) {
    const contract = readContract(external_node_path_default().resolve(root, contractFile), contractFile);
    const chosen = choose(contract, options.dataset);
    const located = chosen.map((dataset) => locate(root, dataset));
    const digests = await digestAll(located.flatMap((place, i) => jobsOf(place, chosen[i])));
    const { rules } = contract;
    const policy = {
        enforce: options.enforceChecksums ?? rules.enforce_checksums ?? true,
        block: options.blockOnMismatch ?? rules.block_on_mismatch ?? true,
        update: options.update ?? false,
        now: options.now ?? new Date(),
        rules
    };
    const assessments = [];
    let next = 0;
    for (const [i, dataset] of chosen.entries()) {
        const place = located[i];
        if (place === undefined)
            continue;
        const count = place.kind === 'found' ? place.files.length : 0;
        assessments.push(assess(dataset, place, digests.slice(next, next + count), policy));
        next += count;
    }
    const baselines = assessments.flatMap(({ baseline }) => (baseline === undefined ? [] : [baseline]));
    if (baselines.length > 0)
        writeBaselines(external_node_path_default().resolve(root, contractFile), contract.yaml, baselines);
    const datasets = assessments.map(({ result }) => result);
    const told = datasets.filter(({ message }) => message !== undefined);
    const line = ({ name, message }) => `${name}: ${message ?? ''}`;
    return {
        passed: datasets.every(({ blocking }) => !blocking),
        contract: (0,paths/* toPosix */.d7)(contractFile),
        datasets,
        errors: told.filter(({ blocking }) => blocking).map(line),
        warnings: [
            ...contract.warnings,
            ...told.filter(({ blocking }) => !blocking).map(line),
            ...assessments.flatMap(({ result, warnings }) => warnings.map((text) => `${result.name}: ${text}`))
        ]
    };
}
function choose({ yaml, datasets }, name) {
    if (name === undefined)
        return datasets;
    const found = datasets.filter((dataset) => dataset.name === name);
    if (found.length > 0)
        return found;
    const known = datasets.map((dataset) => dataset.name);
    throw new errors/* GateError */.ue('usage', `${yaml.file} has no dataset ${JSON.stringify(name)}`, {
        remedy: `name one of ${known.slice(0, 20).join(', ')}${known.length > 20 ? ', ...' : ''}`
    });
}
function jobsOf(place, dataset) {
    if (place.kind !== 'found' || dataset === undefined)
        return [];
    const { algorithm } = dataset;
    return place.files.map((file, i) => ({
        file,
        algorithm,
        shown: !place.tree ? dataset.path : `${dataset.path}/${place.names[i] ?? ''}`
    }));
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
    let fd;
    try {
        fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, 'r');
    }
    catch (error) {
        throw (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .ioError */ .bD)(error, shown, 'check the path and its permissions');
    }
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
