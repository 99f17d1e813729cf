export const id = 6948;
export const ids = [6948];
export const modules = {

/***/ 46560:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ crc32),
/* harmony export */   w: () => (/* binding */ plainCrc32)
/* harmony export */ });
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

/***/ 31723:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ inOrder)
/* harmony export */ });
/** Work under way at once: enough to keep two cores busy, little enough to bound memory. */
const MAX_AT_ONCE = 4;
const MAX_COST = 8 * 1024 * 1024;
/**
 * `work` on every item, several at once, results in the order of the items. `cost` (bytes held while an item is
 * under way) bounds how many are started ahead; one item is always allowed.
 */
async function* inOrder(items, cost, work) {
    const waiting = [];
    let total = 0;
    const take = async () => {
        const first = waiting.shift();
        if (first === undefined)
            return undefined;
        total -= first.cost;
        return first.result;
    };
    for (const item of items) {
        const c = cost(item);
        while (waiting.length > 0 && (waiting.length >= MAX_AT_ONCE || total + c > MAX_COST))
            yield (await take());
        const result = work(item);
        // Rejections are reported when their turn comes; until then, and when an earlier one ended the loop, they
        // must not count as unhandled.
        result.catch(() => undefined);
        waiting.push({ result, cost: c });
        total += c;
    }
    while (waiting.length > 0)
        yield (await take());
}


/***/ }),

/***/ 39856:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JM: () => (/* binding */ itemBytes),
/* harmony export */   Pt: () => (/* binding */ BufferPool),
/* harmony export */   Ug: () => (/* binding */ itemDigest),
/* harmony export */   WO: () => (/* binding */ itemBlocks),
/* harmony export */   We: () => (/* binding */ WHOLE_BYTES),
/* harmony export */   eT: () => (/* binding */ newBlock),
/* harmony export */   tD: () => (/* binding */ changed),
/* harmony export */   tg: () => (/* binding */ derivedBytes)
/* harmony export */ });
/* unused harmony export fileBlocks */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97268);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10228);




/** Files up to this size are held in memory one by one; larger ones are streamed. */
const WHOLE_BYTES = 4 * 1024 * 1024;
const BLOCK_BYTES = 1024 * 1024;
function newBlock() {
    return Buffer.allocUnsafe(BLOCK_BYTES);
}
/** Not through a symlink, and without waiting for the other end of a FIFO; Windows has neither flag. */
const FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY |
    (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0) |
    (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK ?? 0);
/**
 * The bytes of a regular file in blocks as large as `block`, only the last one shorter. All are read into `block`: a consumer
 * that keeps one for longer than its turn copies it.
 * @throws GateError `io` or `evidence`, naming `shown`.
 */
function* fileBlocks(full, shown, block = newBlock()) {
    let fd;
    try {
        fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(full, FLAGS);
    }
    catch (error) {
        throw (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_3__/* .ioError */ .bD)(error, shown, 'check its permissions');
    }
    try {
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(fd).isFile())
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue('evidence', `${shown} is not a regular file`, { remedy: 'leave it out' });
        for (;;) {
            let n = 0;
            let got;
            do {
                got = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(fd, block, n, block.length - n, null);
                n += got;
            } while (got > 0 && n < block.length);
            if (n > 0)
                yield block.subarray(0, n);
            if (n < block.length)
                return;
        }
    }
    catch (error) {
        if (error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue)
            throw error;
        throw (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_3__/* .ioError */ .bD)(error, shown, 'check its permissions');
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(fd);
    }
}
function changed(name) {
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue('evidence', `${name} changed while it was packed`, {
        remedy: 'let every step that writes evidence end before the pack is made',
        place: { file: name }
    });
}
/**
 * The blocks of an item as they pass the guard; returns their SHA-256, hex.
 * @throws GateError `evidence` when the file is not as long as it was when it was found; whatever the guard throws.
 */
function* itemBlocks(item, guard, into = newBlock()) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let size = 0;
    guard.begin(item.name);
    for (const block of fileBlocks(item.source, item.name, into)) {
        guard.see(block);
        hash.update(block);
        size += block.length;
        // A file that grows would fill the disk.
        if (size > item.size)
            throw changed(item.name);
        yield block;
    }
    if (size !== item.size)
        throw changed(item.name);
    return hash.digest('hex');
}
/**
 * A whole item of at most WHOLE_BYTES, read into `into`, which must be longer by at least one byte: so a file that has
 * grown shows. @throws as itemBlocks
 */
function itemBytes(item, guard, into) {
    const blocks = itemBlocks(item, guard, into);
    const first = blocks.next();
    if (first.done === true)
        return { bytes: Buffer.alloc(0), sha256: first.value };
    const second = blocks.next();
    if (second.done !== true)
        throw changed(item.name);
    return { bytes: first.value, sha256: second.value };
}
/** Buffers that are used again: thousands of new ones would wait for the garbage collector at the same time. */
class BufferPool {
    #free = [];
    /** At least `size` bytes. */
    take(size) {
        const free = this.#free.pop();
        return free !== undefined && free.length >= size
            ? free
            : Buffer.allocUnsafeSlow(Math.max(size, 64 * 1024));
    }
    giveBack(buffer) {
        this.#free.push(buffer);
    }
}
/** The digest of an item that only passes by. @throws as itemBlocks */
function itemDigest(item, guard, into = newBlock()) {
    const blocks = itemBlocks(item, guard, into);
    let step = blocks.next();
    while (step.done !== true)
        step = blocks.next();
    return step.value;
}
/** The content of a derived item, shown to the guard like any other. @param digests of the items that were read */
function derivedBytes(item, digests, guard) {
    const bytes = item.derive?.(digests);
    if (bytes?.length !== item.size)
        throw new TypeError(`${item.name} is not as long as was planned`);
    guard.begin(item.name);
    guard.see(bytes);
    return { bytes, sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex') };
}


/***/ }),

/***/ 59024:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ localHeader),
/* harmony export */   B5: () => (/* binding */ LOCATOR64_BYTES),
/* harmony export */   J2: () => (/* binding */ SIGNATURE),
/* harmony export */   Jg: () => (/* binding */ END64_BYTES),
/* harmony export */   PR: () => (/* binding */ UTF8_FLAG),
/* harmony export */   Ql: () => (/* binding */ MAX32),
/* harmony export */   SD: () => (/* binding */ STORED),
/* harmony export */   _$: () => (/* binding */ END_BYTES),
/* harmony export */   aE: () => (/* binding */ DEFLATED),
/* harmony export */   cF: () => (/* binding */ LOCAL_BYTES),
/* harmony export */   j: () => (/* binding */ centralHeader),
/* harmony export */   oW: () => (/* binding */ CENTRAL_BYTES),
/* harmony export */   sp: () => (/* binding */ endRecords),
/* harmony export */   yX: () => (/* binding */ MAX16)
/* harmony export */ });
/* unused harmony export dosTime */
/** Records of PKWARE's APPNOTE.TXT 6.3.10, as far as packs use them. Numbers are little-endian. */
const SIGNATURE = {
    local: 0x04034b50,
    central: 0x02014b50,
    end64: 0x06064b50,
    locator64: 0x07064b50,
    end: 0x06054b50
};
const LOCAL_BYTES = 30;
const CENTRAL_BYTES = 46;
const END_BYTES = 22;
const END64_BYTES = 56;
const LOCATOR64_BYTES = 20;
/** Bit 11: the name is UTF-8. No other flag is ever set. */
const UTF8_FLAG = 0x0800;
const STORED = 0;
const DEFLATED = 8;
const MAX16 = 0xffff;
const MAX32 = 0xffffffff;
/** Made on Unix, so that the upper half of the attributes are a mode: a regular file, rw-r--r--. */
const MADE_BY_UNIX = 3 << 8;
const ATTRIBUTES = (0o100644 << 16) >>> 0;
const VERSION_DEFLATE = 20;
const VERSION_ZIP64 = 45;
/** Time and date in MS-DOS form, UTC, to two seconds, within the years that it has (1980-2107). */
function dosTime(date) {
    const year = Math.min(Math.max(date.getUTCFullYear(), 1980), 2107);
    const early = date.getUTCFullYear() < 1980;
    return {
        time: early ? 0 : (date.getUTCHours() << 11) | (date.getUTCMinutes() << 5) | (date.getUTCSeconds() >> 1),
        date: ((year - 1980) << 9) | (early ? 0x21 : ((date.getUTCMonth() + 1) << 5) | date.getUTCDate())
    };
}
function zip64Field(values) {
    if (values.length === 0)
        return Buffer.alloc(0);
    const field = Buffer.alloc(4 + 8 * values.length);
    field.writeUInt16LE(1, 0);
    field.writeUInt16LE(8 * values.length, 2);
    values.forEach((value, i) => field.writeBigUInt64LE(BigInt(value), 4 + 8 * i));
    return field;
}
/** The fields that local and central header share, from "version needed" to the lengths of name and extra field. */
function shared(entry, when, version, extra) {
    const bytes = Buffer.alloc(26);
    const { time, date } = dosTime(when);
    bytes.writeUInt16LE(version, 0);
    bytes.writeUInt16LE(UTF8_FLAG, 2);
    bytes.writeUInt16LE(entry.method, 4);
    bytes.writeUInt16LE(time, 6);
    bytes.writeUInt16LE(date, 8);
    bytes.writeUInt32LE(entry.crc, 10);
    bytes.writeUInt32LE(entry.zip64 ? MAX32 : entry.compressed, 14);
    bytes.writeUInt32LE(entry.zip64 ? MAX32 : entry.size, 18);
    bytes.writeUInt16LE(entry.name.length, 22);
    bytes.writeUInt16LE(extra, 24);
    return bytes;
}
function localHeader(entry, when) {
    const extra = zip64Field(entry.zip64 ? [entry.size, entry.compressed] : []);
    const signature = Buffer.alloc(4);
    signature.writeUInt32LE(SIGNATURE.local);
    const version = entry.zip64 ? VERSION_ZIP64 : VERSION_DEFLATE;
    return Buffer.concat([signature, shared(entry, when, version, extra.length), entry.name, extra]);
}
function centralHeader(entry, when) {
    const farAway = entry.offset >= MAX32;
    const extra = zip64Field([
        ...(entry.zip64 ? [entry.size, entry.compressed] : []),
        ...(farAway ? [entry.offset] : [])
    ]);
    const version = entry.zip64 || farAway ? VERSION_ZIP64 : VERSION_DEFLATE;
    const head = Buffer.alloc(6);
    head.writeUInt32LE(SIGNATURE.central, 0);
    head.writeUInt16LE(MADE_BY_UNIX | version, 4);
    // Comment length, disk number and internal attributes stay 0.
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(ATTRIBUTES, 6);
    tail.writeUInt32LE(farAway ? MAX32 : entry.offset, 10);
    return Buffer.concat([head, shared(entry, when, version, extra.length), tail, entry.name, extra]);
}
/** What closes an archive: the zip64 records where a number needs them, and the end record, whose comment follows. */
function endRecords(entries, cdOffset, cdBytes, commentBytes) {
    const parts = [];
    if (entries >= MAX16 || cdOffset >= MAX32 || cdBytes >= MAX32) {
        const end64 = Buffer.alloc(END64_BYTES);
        end64.writeUInt32LE(SIGNATURE.end64, 0);
        end64.writeBigUInt64LE(BigInt(END64_BYTES - 12), 4);
        end64.writeUInt16LE(MADE_BY_UNIX | VERSION_ZIP64, 12);
        end64.writeUInt16LE(VERSION_ZIP64, 14);
        end64.writeBigUInt64LE(BigInt(entries), 24);
        end64.writeBigUInt64LE(BigInt(entries), 32);
        end64.writeBigUInt64LE(BigInt(cdBytes), 40);
        end64.writeBigUInt64LE(BigInt(cdOffset), 48);
        const locator = Buffer.alloc(LOCATOR64_BYTES);
        locator.writeUInt32LE(SIGNATURE.locator64, 0);
        locator.writeBigUInt64LE(BigInt(cdOffset + cdBytes), 8);
        locator.writeUInt32LE(1, 16);
        parts.push(end64, locator);
    }
    const end = Buffer.alloc(END_BYTES);
    end.writeUInt32LE(SIGNATURE.end, 0);
    end.writeUInt16LE(Math.min(entries, MAX16), 8);
    end.writeUInt16LE(Math.min(entries, MAX16), 10);
    end.writeUInt32LE(Math.min(cdBytes, MAX32), 12);
    end.writeUInt32LE(Math.min(cdOffset, MAX32), 16);
    end.writeUInt16LE(commentBytes, 20);
    return Buffer.concat([...parts, end]);
}


/***/ }),

/***/ 66948:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readZip: () => (/* binding */ readZip)
});

// UNUSED EXPORTS: digestAhead

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
var external_node_zlib_default = /*#__PURE__*/__webpack_require__.n(external_node_zlib_);
// EXTERNAL MODULE: ./src/lib/crc32.ts
var crc32 = __webpack_require__(46560);
// EXTERNAL MODULE: ./src/lib/errors.ts
var errors = __webpack_require__(97268);
// EXTERNAL MODULE: ./src/pack/digests.ts
var digests = __webpack_require__(55548);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
;// CONCATENATED MODULE: ./src/pack/entry-workers.ts



const [FREE, TAKEN, DONE] = [0, 1, 2];
const [DIGEST_BYTES, NUMBERS] = [32, 4];
/** The main thread reads too, so that four cores are busy. */
const MAX_WORKERS = 3;
/** A worker takes some 30 ms to start, in which this much is inflated; what is stored is digested at four times the speed. */
const WORTH_BYTES = 16 * 1024 * 1024;
const STORED_SPEED = 4;
/**
 * The worker, as source: the bundle is one file, and a worker that loaded it would start the whole program. It goes from
 * the last job to the first, as the main thread comes from the other end, and says nothing of an entry that is not
 * exactly what its job says: the main thread then reads it, and reports what is wrong.
 */
const WORKER_SOURCE = `
const { workerData } = require('node:worker_threads')
const { createHash } = require('node:crypto')
const { readSync } = require('node:fs')
const zlib = require('node:zlib')

const { fd, numbers, states, digests, crcs, longest } = workerData
const block = Buffer.allocUnsafeSlow(longest)

function read(at, length) {
  for (let n = 0; n < length;) {
    const got = readSync(fd, block, n, length - n, at + n)
    if (got === 0) throw new Error('the archive shrank')
    n += got
  }
  return block.subarray(0, length)
}

function inflate(bytes, size) {
  const options = { info: true, chunkSize: Math.max(64, size + 1), maxOutputLength: Math.max(1, size) }
  const { buffer, engine } = zlib.inflateRawSync(bytes, options)
  return engine.bytesWritten === bytes.length ? buffer : undefined
}

for (let i = states.length - 1; i >= 0; i--) {
  if (Atomics.compareExchange(states, i, ${FREE}, ${TAKEN}) !== ${FREE}) continue
  const [at, compressed, size, deflated] = numbers.subarray(i * ${NUMBERS}, (i + 1) * ${NUMBERS})
  try {
    const bytes = read(at, compressed)
    const content = deflated ? inflate(bytes, size) : bytes
    if (content === undefined || content.length !== size) continue
    digests.set(createHash('sha256').update(content).digest(), i * ${DIGEST_BYTES})
    crcs[i] = zlib.crc32(content)
    Atomics.store(states, i, ${DONE})
    if (deflated && content.buffer.byteLength === size + 1) content.buffer.transfer?.(0) // see zip-reader.ts
  } catch {
    // The entry stays without a result.
  }
}
`;
/** How many threads besides this one the jobs are worth; 0 for the few and small entries of most packs. */
function workersFor(jobs) {
    if (crc32/* crc32 */.Q === crc32/* plainCrc32 */.w)
        return 0; // Node 20 before 20.15: a worker has no fast CRC-32 either
    const bytes = jobs.reduce((sum, { size, deflated }) => sum + (deflated ? size : size / STORED_SPEED), 0);
    return Math.min(MAX_WORKERS, (0,external_node_os_.availableParallelism)() - 1, Math.floor(bytes / WORTH_BYTES));
}
/** @returns when it has ended. Whatever it could not do leaves entries without a result, which the main thread reads. */
async function startWorker(workerData) {
    let worker;
    try {
        // execArgv: options of this process, such as a test runner's loader, are none of the worker's business.
        worker = new external_node_worker_threads_.Worker(WORKER_SOURCE, { eval: true, workerData, execArgv: [] });
    }
    catch {
        return; // where no more threads may be started
    }
    return new Promise((resolve) => {
        worker.on('error', () => undefined); // and an exit
        worker.on('exit', () => resolve());
    });
}
/** Threads that digest entries of an open archive, while the main thread does the same from the first entry on. */
class EntryWorkers {
    #states;
    #digests;
    #crcs;
    #ended;
    /** @param fd stays open until `ended` */
    constructor(fd, jobs, workers) {
        const numbers = new Float64Array(new SharedArrayBuffer(jobs.length * NUMBERS * 8));
        jobs.forEach(({ data, compressed, size, deflated }, i) => numbers.set([data, compressed, size, Number(deflated)], i * NUMBERS));
        this.#states = new Int32Array(new SharedArrayBuffer(jobs.length * 4));
        this.#digests = new Uint8Array(new SharedArrayBuffer(jobs.length * DIGEST_BYTES));
        this.#crcs = new Uint32Array(new SharedArrayBuffer(jobs.length * 4));
        const workerData = {
            fd,
            numbers,
            states: this.#states,
            digests: this.#digests,
            crcs: this.#crcs,
            longest: jobs.reduce((most, { compressed }) => Math.max(most, compressed), 0)
        };
        const started = Array.from({ length: workers }, () => startWorker(workerData));
        this.#ended = Promise.all(started);
    }
    /** Take job `i` for this thread; false where a worker has it. */
    take(i) {
        return Atomics.compareExchange(this.#states, i, FREE, TAKEN) === FREE;
    }
    /** No worker reads any more. */
    async ended() {
        await this.#ended;
    }
    /** What a worker found; undefined where none did, or where the entry is not what its job says. */
    result(i) {
        if (this.#states[i] !== DONE)
            return undefined;
        const digest = this.#digests.subarray(i * DIGEST_BYTES, (i + 1) * DIGEST_BYTES);
        return { sha256: Buffer.from(digest).toString('hex'), crc: this.#crcs[i] ?? 0 };
    }
}

// EXTERNAL MODULE: ./src/pack/in-order.ts
var in_order = __webpack_require__(31723);
// EXTERNAL MODULE: ./src/pack/input.ts
var pack_input = __webpack_require__(39905);
// EXTERNAL MODULE: ./src/pack/source.ts
var source = __webpack_require__(39856);
// EXTERNAL MODULE: ./src/pack/zip-format.ts
var zip_format = __webpack_require__(59024);
;// CONCATENATED MODULE: ./src/pack/zip-directory.ts



const MAX_DIRECTORY_BYTES = 256 * 1024 ** 2;
function big(bytes, at) {
    const value = Number(bytes.readBigUInt64LE(at));
    if (!Number.isSafeInteger(value))
        throw (0,pack_input/* damaged */.q)('a number in the zip is too large');
    return value;
}
/** Where the central directory lies, from the end records; they must end exactly at `end`, before the comment. */
function readEnd(input, end) {
    const at = end - zip_format/* END_BYTES */._$;
    const record = input.read(at, zip_format/* END_BYTES */._$);
    if (record.readUInt32LE(0) !== zip_format/* SIGNATURE */.J2.end)
        throw (0,pack_input/* damaged */.q)('the zip does not end with its end record');
    if (record.readUInt16LE(20) !== input.size - end)
        throw (0,pack_input/* damaged */.q)('the comment of the zip is not as long as it says');
    const found = {
        entries: record.readUInt16LE(10),
        bytes: record.readUInt32LE(12),
        offset: record.readUInt32LE(16)
    };
    if (record.readUInt32LE(4) !== 0 || record.readUInt16LE(8) !== found.entries)
        throw (0,pack_input/* damaged */.q)('the zip claims to span several disks');
    if (found.entries !== zip_format/* MAX16 */.yX && found.bytes !== zip_format/* MAX32 */.Ql && found.offset !== zip_format/* MAX32 */.Ql) {
        if (found.offset + found.bytes !== at)
            throw (0,pack_input/* damaged */.q)('there is something between the central directory and the end of the zip');
        return found;
    }
    const end64 = at - zip_format/* LOCATOR64_BYTES */.B5 - zip_format/* END64_BYTES */.Jg;
    const more = input.read(end64, zip_format/* END64_BYTES */.Jg + zip_format/* LOCATOR64_BYTES */.B5);
    if (more.readUInt32LE(0) !== zip_format/* SIGNATURE */.J2.end64 ||
        big(more, 4) !== zip_format/* END64_BYTES */.Jg - 12 ||
        more.readUInt32LE(zip_format/* END64_BYTES */.Jg) !== zip_format/* SIGNATURE */.J2.locator64 ||
        big(more, zip_format/* END64_BYTES */.Jg + 8) !== end64 ||
        more.readUInt32LE(zip_format/* END64_BYTES */.Jg + 4) !== 0 ||
        more.readUInt32LE(zip_format/* END64_BYTES */.Jg + 16) !== 1)
        throw (0,pack_input/* damaged */.q)('the zip64 end records are malformed');
    const wide = { entries: big(more, 32), bytes: big(more, 40), offset: big(more, 48) };
    const agrees = (narrow, value, max) => narrow === Math.min(value, max);
    if (big(more, 24) !== wide.entries ||
        big(more, 16) !== 0 ||
        !agrees(found.entries, wide.entries, zip_format/* MAX16 */.yX) ||
        !agrees(found.bytes, wide.bytes, zip_format/* MAX32 */.Ql) ||
        !agrees(found.offset, wide.offset, zip_format/* MAX32 */.Ql) ||
        wide.offset + wide.bytes !== end64)
        throw (0,pack_input/* damaged */.q)('the two end records of the zip contradict each other');
    return wide;
}
/** The values of a zip64 extra field; every other kind of extra field is refused. */
function zip64Values(extra) {
    if (extra.length === 0)
        return [];
    if (extra.length < 4 || extra.readUInt16LE(0) !== 1 || extra.readUInt16LE(2) !== extra.length - 4)
        throw (0,pack_input/* damaged */.q)('an entry has an extra field that no pack has');
    if (extra.length % 8 !== 4)
        throw (0,pack_input/* damaged */.q)('a zip64 field is malformed');
    return Array.from({ length: (extra.length - 4) / 8 }, (_, i) => big(extra, 4 + 8 * i));
}
const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
function decodeName(bytes, flags) {
    if ((flags & zip_format/* UTF8_FLAG */.PR) === 0 && bytes.some((b) => b > 127))
        throw (0,pack_input/* damaged */.q)('a name is neither ASCII nor marked as UTF-8');
    try {
        return UTF8.decode(bytes);
    }
    catch (error) {
        throw (0,pack_input/* damaged */.q)('a name is not valid UTF-8', error);
    }
}
/** From "version needed" on, local and central headers are alike. `wide` takes what zip64 moved to the extra field. */
function readFields(bytes, wide) {
    const version = bytes.readUInt16LE(0);
    const flags = bytes.readUInt16LE(2);
    if (![10, 20, 45].includes(version))
        throw (0,pack_input/* damaged */.q)(`an entry needs version ${version} of zip`);
    if (flags !== 0 && flags !== zip_format/* UTF8_FLAG */.PR)
        throw (0,pack_input/* damaged */.q)('an entry is encrypted or has flags that no pack has');
    const narrow = { compressed: bytes.readUInt32LE(14), size: bytes.readUInt32LE(18) };
    const size = narrow.size === zip_format/* MAX32 */.Ql ? wide.shift() : narrow.size;
    const compressed = narrow.compressed === zip_format/* MAX32 */.Ql ? wide.shift() : narrow.compressed;
    if (size === undefined || compressed === undefined)
        throw (0,pack_input/* damaged */.q)('a zip64 field is missing');
    return {
        flags,
        method: bytes.readUInt16LE(4),
        time: bytes.readUInt16LE(6),
        date: bytes.readUInt16LE(8),
        crc: bytes.readUInt32LE(10),
        compressed,
        size
    };
}
/** The most that a local header of a pack holds behind its name: a zip64 field of two sizes. */
const EXTRA_BYTES = 20;
/** The local header at `at`: it must say what the central one says. Returns where the data starts. */
function readLocal(input, at, central) {
    const { name, rawName } = central;
    // Read in one go, name and extra field as long as they should be.
    const likely = Math.min(zip_format/* LOCAL_BYTES */.cF + rawName.length + EXTRA_BYTES, input.size - at);
    const head = input.borrow(at, Math.max(likely, zip_format/* LOCAL_BYTES */.cF));
    if (head.readUInt32LE(0) !== zip_format/* SIGNATURE */.J2.local)
        throw (0,pack_input/* damaged */.q)(`${name} has no local header`);
    const nameEnd = zip_format/* LOCAL_BYTES */.cF + head.readUInt16LE(26);
    const extraEnd = nameEnd + head.readUInt16LE(28);
    const whole = extraEnd <= head.length ? head : input.borrow(at, extraEnd);
    const wide = zip64Values(whole.subarray(nameEnd, extraEnd));
    const local = readFields(whole.subarray(4), wide);
    if (wide.length > 0)
        throw (0,pack_input/* damaged */.q)(`${name} has more zip64 values than it needs`);
    const differ = (key) => (0,pack_input/* damaged */.q)(`${name}: local header and central directory disagree about the ${key}`);
    if (!whole.subarray(zip_format/* LOCAL_BYTES */.cF, nameEnd).equals(rawName))
        throw differ('name');
    for (const key of ['flags', 'method', 'time', 'date', 'crc', 'compressed', 'size'])
        if (local[key] !== central[key])
            throw differ(key);
    return at + extraEnd;
}
/**
 * The entries of a zip, which must be laid out as packs are: entries one after the other from byte 0, each with its data right behind
 * its header, then one central directory in the same order, then the end. So no second directory, hidden entry or
 * overlap has a place to be.
 * @param end where the comment begins. @throws GateError `evidence`
 */
function readDirectory(input, end) {
    const directory = readEnd(input, end);
    if (directory.bytes > MAX_DIRECTORY_BYTES || directory.entries > digests/* LIMITS */.b1.entries)
        throw (0,pack_input/* damaged */.q)('the central directory is larger than that of any pack');
    const bytes = input.read(directory.offset, directory.bytes);
    const entries = [];
    let at = 0;
    let expected = 0;
    for (let i = 0; i < directory.entries; i++) {
        if (at + zip_format/* CENTRAL_BYTES */.oW > bytes.length)
            throw (0,pack_input/* damaged */.q)('the central directory is cut off');
        const head = bytes.subarray(at, at + zip_format/* CENTRAL_BYTES */.oW);
        if (head.readUInt32LE(0) !== zip_format/* SIGNATURE */.J2.central)
            throw (0,pack_input/* damaged */.q)('the central directory is malformed');
        const [madeBy, system] = [head.readUInt8(4), head.readUInt8(5)];
        const nameEnd = zip_format/* CENTRAL_BYTES */.oW + head.readUInt16LE(28);
        const extraEnd = nameEnd + head.readUInt16LE(30);
        if (at + extraEnd > bytes.length)
            throw (0,pack_input/* damaged */.q)('the central directory is cut off');
        const wide = zip64Values(bytes.subarray(at + nameEnd, at + extraEnd));
        const fields = readFields(head.subarray(6), wide);
        const rawName = bytes.subarray(at + zip_format/* CENTRAL_BYTES */.oW, at + nameEnd);
        const name = decodeName(rawName, fields.flags);
        const offset = head.readUInt32LE(42) === zip_format/* MAX32 */.Ql ? wide.shift() : head.readUInt32LE(42);
        const { method, crc, compressed, size } = fields;
        if (wide.length > 0)
            throw (0,pack_input/* damaged */.q)(`${name} has more zip64 values than it needs`);
        if (![20, 45].includes(madeBy) || ![0, 3].includes(system))
            throw (0,pack_input/* damaged */.q)(`${name} was made by a writer that makes no packs`);
        if (head.readUInt16LE(32) !== 0 || head.readUInt16LE(34) !== 0 || head.readUInt16LE(36) !== 0)
            throw (0,pack_input/* damaged */.q)(`${name} has a comment, another disk or attributes that no pack has`);
        const attributes = head.readUInt32LE(38);
        const [type, special] = [attributes >>> 28, (attributes >>> 25) & 7];
        if ((type !== 0o10 && type !== 0) || special !== 0 || (attributes & zip_format/* MAX16 */.yX) !== 0)
            throw (0,pack_input/* damaged */.q)(`${name} is a symlink or another kind of entry, not a file`);
        if (offset !== expected)
            throw (0,pack_input/* damaged */.q)(`${name} does not follow the entry before it`);
        if (method !== zip_format/* STORED */.SD && method !== zip_format/* DEFLATED */.aE)
            throw (0,pack_input/* damaged */.q)(`${name} has compression method ${method}`);
        const data = readLocal(input, offset, { ...fields, name, rawName });
        expected = data + compressed;
        if (expected > directory.offset)
            throw (0,pack_input/* damaged */.q)(`${name} reaches into the central directory`);
        entries.push({ name, method, crc, compressed, size, data });
        at += extraEnd;
    }
    if (at !== bytes.length)
        throw (0,pack_input/* damaged */.q)('the central directory holds more than its entries');
    if (expected !== directory.offset)
        throw (0,pack_input/* damaged */.q)('there is something between the last entry and the central directory');
    return entries;
}

;// CONCATENATED MODULE: ./src/pack/zip-reader.ts












/** With `info`, the inflater comes back too, and says how much of its input it took; the types do not know. */
const inflateRawSync = (external_node_zlib_default()).inflateRawSync;
/** Large pieces: each is a trip to another thread and back. */
const INFLATED_PIECE = 256 * 1024;
/**
 * Memory of its own goes back at once, where Node (22 and later) can: the garbage collector would leave a hundred megabytes
 * for later.
 */
function giveBack({ buffer }, size) {
    const { transfer } = buffer;
    if (buffer.byteLength === size + 1)
        transfer?.call(buffer, 0);
}
/** Here and now: for files as small as most are, another thread costs more than it brings. One chunk holds the whole. */
function inflateSmall(bytes, digest) {
    const { buffer, engine } = inflateRawSync(bytes, {
        info: true,
        chunkSize: Math.max(64, digest.declared + 1),
        maxOutputLength: Math.max(1, digest.declared)
    });
    digest.update(buffer);
    const crc = (0,crc32/* crc32 */.Q)(buffer);
    giveBack(buffer, digest.declared);
    return { crc, taken: engine.bytesWritten };
}
async function inflateLarge(blocks, digest) {
    const inflater = external_node_zlib_default().createInflateRaw({ chunkSize: INFLATED_PIECE });
    let crc = 0;
    await (0,external_node_stream_promises_.pipeline)(blocks, inflater, async (inflated) => {
        for await (const bytes of inflated) {
            digest.update(bytes);
            crc = (0,crc32/* crc32 */.Q)(bytes, crc);
        }
    });
    return { crc, taken: inflater.bytesWritten };
}
function copyStored(blocks, taken, digest) {
    let crc = 0;
    for (const bytes of blocks) {
        digest.update(bytes);
        crc = (0,crc32/* crc32 */.Q)(bytes, crc);
    }
    return { crc, taken };
}
function isSmall({ compressed, size }) {
    return compressed <= source/* WHOLE_BYTES */.We && size <= source/* WHOLE_BYTES */.We;
}
function undecodable({ name }, error) {
    return error instanceof errors/* GateError */.ue ? error : (0,pack_input/* damaged */.q)(`${name} cannot be decompressed`, error);
}
/** The digested content against what the headers say. */
function checked({ name, compressed, crc }, read, digest) {
    if (read.taken !== compressed)
        throw (0,pack_input/* damaged */.q)(`${name} has bytes after its compressed data`);
    const file = digest.end();
    if (read.crc !== crc)
        throw (0,pack_input/* damaged */.q)(`${name} does not have the CRC-32 that its header says`);
    return file;
}
/** An entry that fits into memory. @throws GateError `evidence` */
function digestSmall(input, entry, digest) {
    const bytes = input.borrow(entry.data, entry.compressed);
    if (entry.method === zip_format/* STORED */.SD)
        return checked(entry, copyStored([bytes], bytes.length, digest), digest);
    let read;
    try {
        read = inflateSmall(bytes, digest);
    }
    catch (error) {
        throw undecodable(entry, error);
    }
    return checked(entry, read, digest);
}
/** @throws GateError `evidence` */
async function digestEntry(input, entry, digest) {
    if (isSmall(entry))
        return digestSmall(input, entry, digest);
    const { method, compressed, data } = entry;
    if (method === zip_format/* STORED */.SD)
        return checked(entry, copyStored(input.borrowed(data, compressed), compressed, digest), digest);
    let read;
    try {
        read = await inflateLarge(input.range(data, compressed), digest);
    }
    catch (error) {
        throw undecodable(entry, error);
    }
    return checked(entry, read, digest);
}
/** After this much there is a turn for the seal: it is hashed by when the entries are done. */
const TURN_BYTES = 2 * 1024 * 1024;
/**
 * The entries that several threads can digest at once, in any order, as far as they are what their headers say: the others have no
 * place in the result, and are to be read again by someone who says what is wrong.
 */
async function digestAhead(input, entries, workersOf = workersFor) {
    const jobs = entries
        .filter(isSmall)
        .map((entry) => ({ ...entry, entry, deflated: entry.method !== zip_format/* STORED */.SD }));
    const done = new Map();
    const threads = workersOf(jobs);
    if (threads < 1)
        return done;
    const workers = new EntryWorkers(input.fd, jobs, threads);
    try {
        let turn = TURN_BYTES;
        for (const [i, { entry }] of jobs.entries()) {
            if (!workers.take(i))
                continue;
            const { name, size } = entry;
            done.set(entry, digestSmall(input, entry, new digests/* EntryDigest */.Bn(name, size)));
            if ((turn -= size) > 0)
                continue;
            turn = TURN_BYTES;
            await (0,promises_.setImmediate)();
        }
    }
    catch (error) {
        // Told by whoever reads the entries in their order.
        if (!(error instanceof errors/* GateError */.ue) || error.code !== 'evidence')
            throw error;
    }
    finally {
        await workers.ended();
    }
    for (const [i, { entry }] of jobs.entries()) {
        const found = workers.result(i);
        if (found?.crc === entry.crc)
            done.set(entry, { name: entry.name, size: entry.size, sha256: found.sha256 });
    }
    return done;
}
/** Digest the entries of a zip that are asked for, in order. @param end where the comment begins. @throws GateError `evidence` */
async function readZip(input, end, digests, workersOf = workersFor) {
    const opened = readDirectory(input, end).flatMap((entry) => {
        const digest = digests.open(entry.name, entry.size);
        return digest === undefined ? [] : [{ entry, digest }];
    });
    const ahead = await digestAhead(input, opened.filter(({ digest }) => digest.plain).map(({ entry }) => entry), workersOf);
    const files = [];
    const work = (0,in_order/* inOrder */.a)(opened, ({ entry }) => Math.min(source/* WHOLE_BYTES */.We, entry.size) + Math.min(source/* WHOLE_BYTES */.We, entry.compressed), async ({ entry, digest }) => ahead.get(entry) ?? digestEntry(input, entry, digest));
    for await (const file of work)
        files.push(file);
    return files;
}


/***/ })

};
