export const id = 2231;
export const ids = [2231];
export const modules = {

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

/***/ 2231:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readZip: () => (/* binding */ readZip)
});

// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
var external_node_zlib_default = /*#__PURE__*/__webpack_require__.n(external_node_zlib_);
// EXTERNAL MODULE: ./src/lib/errors.ts
var errors = __webpack_require__(97268);
// EXTERNAL MODULE: ./src/pack/in-order.ts
var in_order = __webpack_require__(31723);
// EXTERNAL MODULE: ./src/pack/input.ts
var pack_input = __webpack_require__(39905);
// EXTERNAL MODULE: ./src/pack/source.ts
var source = __webpack_require__(39856);
// EXTERNAL MODULE: ./src/pack/digests.ts
var digests = __webpack_require__(55548);
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
function decodeName(bytes, flags) {
    if ((flags & zip_format/* UTF8_FLAG */.PR) === 0 && bytes.some((b) => b > 127))
        throw (0,pack_input/* damaged */.q)('a name is neither ASCII nor marked as UTF-8');
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch (error) {
        throw (0,pack_input/* damaged */.q)('a name is not valid UTF-8', error);
    }
}
/** From "version needed" on, local and central headers are alike. `wide` takes what zip64 moved to the extra field. */
function readFields(bytes, name, wide) {
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
        size,
        name: decodeName(name, flags)
    };
}
/** The local header at `at`: it must say what the central one says. Returns where the data starts. */
function readLocal(input, at, central) {
    const head = input.read(at, zip_format/* LOCAL_BYTES */.cF);
    if (head.readUInt32LE(0) !== zip_format/* SIGNATURE */.J2.local)
        throw (0,pack_input/* damaged */.q)(`${central.name} has no local header`);
    const nameBytes = head.readUInt16LE(26);
    const extraBytes = head.readUInt16LE(28);
    const rest = input.read(at + zip_format/* LOCAL_BYTES */.cF, nameBytes + extraBytes);
    const wide = zip64Values(rest.subarray(nameBytes));
    const local = readFields(head.subarray(4), rest.subarray(0, nameBytes), wide);
    if (wide.length > 0)
        throw (0,pack_input/* damaged */.q)(`${central.name} has more zip64 values than it needs`);
    for (const key of ['name', 'flags', 'method', 'time', 'date', 'crc', 'compressed', 'size'])
        if (local[key] !== central[key])
            throw (0,pack_input/* damaged */.q)(`${central.name}: local header and central directory disagree about the ${key}`);
    return at + zip_format/* LOCAL_BYTES */.cF + rest.length;
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
        const fields = readFields(head.subarray(6), bytes.subarray(at + zip_format/* CENTRAL_BYTES */.oW, at + nameEnd), wide);
        const offset = head.readUInt32LE(42) === zip_format/* MAX32 */.Ql ? wide.shift() : head.readUInt32LE(42);
        const { name, method, crc, compressed, size } = fields;
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
        const data = readLocal(input, offset, fields);
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
/** Here and now: for files as small as most are, another thread costs more than it brings. One chunk holds the whole. */
function inflateSmall(bytes, entry) {
    const { buffer, engine } = inflateRawSync(bytes, {
        info: true,
        chunkSize: Math.max(64, entry.declared + 1),
        maxOutputLength: Math.max(1, entry.declared)
    });
    entry.update(buffer);
    return engine.bytesWritten;
}
async function inflateLarge(blocks, entry) {
    const inflater = external_node_zlib_default().createInflateRaw();
    await (0,promises_.pipeline)(blocks, inflater, async (inflated) => {
        for await (const bytes of inflated)
            entry.update(bytes);
    });
    return inflater.bytesWritten;
}
async function digestEntry(input, entry, digest) {
    const { name, method, crc, compressed, size, data } = entry;
    if (method === zip_format/* STORED */.SD) {
        for (const block of input.borrowed(data, compressed))
            digest.update(block);
    }
    else {
        const small = compressed <= source/* WHOLE_BYTES */.We && size <= source/* WHOLE_BYTES */.We;
        let taken;
        try {
            taken = small
                ? inflateSmall(input.borrow(data, compressed), digest)
                : await inflateLarge(input.range(data, compressed), digest);
        }
        catch (error) {
            if (error instanceof errors/* GateError */.ue)
                throw error;
            throw (0,pack_input/* damaged */.q)(`${name} cannot be decompressed`, error);
        }
        if (taken !== compressed)
            throw (0,pack_input/* damaged */.q)(`${name} has bytes after its compressed data`);
    }
    const file = digest.end();
    if (file.crc !== crc)
        throw (0,pack_input/* damaged */.q)(`${name} does not have the CRC-32 that its header says`);
    return file;
}
/** Digest every entry of a zip, in order. @param end where the comment begins. @throws GateError `evidence` */
async function readZip(input, end, digests) {
    const opened = readDirectory(input, end).map((entry) => ({
        entry,
        digest: digests.open(entry.name, entry.size)
    }));
    const files = [];
    const work = (0,in_order/* inOrder */.a)(opened, ({ entry }) => Math.min(source/* WHOLE_BYTES */.We, entry.size) + Math.min(source/* WHOLE_BYTES */.We, entry.compressed), ({ entry, digest }) => digestEntry(input, entry, digest));
    for await (const file of work)
        files.push(file);
    return files;
}


/***/ })

};
