export const id = 353;
export const ids = [353,3516];
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

/***/ 80353:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readGzip: () => (/* binding */ readGzip)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _lib_crc32_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46560);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97268);
/* harmony import */ var _gzip_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78361);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39905);





/** RFC 1952: the header may name the original file. */
const NAMED = 8;
const MAX_NAME_BYTES = 1024;
/** Large pieces, since each is a trip to another thread and back; a few ahead of who digests them, for two cores. */
const INFLATE = {
    chunkSize: 256 * 1024,
    readableHighWaterMark: 1024 * 1024
};
/** Where the compressed data of the member at byte 0 starts. */
function headerEnd(input, end) {
    const fixed = _gzip_js__WEBPACK_IMPORTED_MODULE_3__/* .GZIP_HEADER */ .FL.length;
    const head = input.read(0, Math.min(fixed + MAX_NAME_BYTES, end));
    if (head.length < fixed || head[0] !== 0x1f || head[1] !== 0x8b || head[2] !== 8)
        throw (0,_input_js__WEBPACK_IMPORTED_MODULE_4__/* .damaged */ .q)('the gzip header is malformed');
    if (head[3] === 0)
        return fixed;
    const name = head.indexOf(0, fixed);
    if (head[3] !== NAMED || name === -1)
        throw (0,_input_js__WEBPACK_IMPORTED_MODULE_4__/* .damaged */ .q)('the gzip header has fields that no pack has');
    return name + 1;
}
/** Write every block to the inflater, each when the one before is used up. Whoever reads the inflater hears of errors. */
async function feed(blocks, inflater) {
    try {
        for (const block of blocks) {
            await new Promise((used) => inflater.write(block, used));
            if (inflater.destroyed)
                return;
        }
        inflater.end();
    }
    catch (error) {
        inflater.destroy(error);
    }
}
/**
 * The content of one gzip member that fills the file from byte 0 up to `end`. Nothing may come after it.
 * @throws GateError `evidence`; whoever reads on has seen only bytes that are checked at the end.
 */
async function* readGzip(input, end) {
    const start = headerEnd(input, end);
    const length = end - _gzip_js__WEBPACK_IMPORTED_MODULE_3__/* .GZIP_TRAILER_BYTES */ .Nq - start;
    if (length <= 0)
        throw (0,_input_js__WEBPACK_IMPORTED_MODULE_4__/* .damaged */ .q)('the gzip is cut off');
    const inflater = node_zlib__WEBPACK_IMPORTED_MODULE_0___default().createInflateRaw(INFLATE);
    void feed(input.borrowed(start, length), inflater);
    let crc = 0;
    let size = 0;
    try {
        for await (const bytes of inflater) {
            crc = (0,_lib_crc32_js__WEBPACK_IMPORTED_MODULE_1__/* .crc32 */ .Q)(bytes, crc);
            size += bytes.length;
            yield bytes;
        }
    }
    catch (error) {
        if (error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue)
            throw error;
        throw (0,_input_js__WEBPACK_IMPORTED_MODULE_4__/* .damaged */ .q)('the gzip cannot be decompressed', error);
    }
    finally {
        inflater.destroy();
    }
    if (inflater.bytesWritten !== length)
        throw (0,_input_js__WEBPACK_IMPORTED_MODULE_4__/* .damaged */ .q)('the gzip has bytes after its compressed data');
    const trailer = input.read(end - _gzip_js__WEBPACK_IMPORTED_MODULE_3__/* .GZIP_TRAILER_BYTES */ .Nq, _gzip_js__WEBPACK_IMPORTED_MODULE_3__/* .GZIP_TRAILER_BYTES */ .Nq);
    if (trailer.readUInt32LE(0) !== crc || trailer.readUInt32LE(4) !== size % 2 ** 32)
        throw (0,_input_js__WEBPACK_IMPORTED_MODULE_4__/* .damaged */ .q)('the gzip does not have the checksum that it says');
}


/***/ }),

/***/ 78361:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FL: () => (/* binding */ GZIP_HEADER),
/* harmony export */   Nq: () => (/* binding */ GZIP_TRAILER_BYTES),
/* harmony export */   W8: () => (/* binding */ writeGzip)
/* harmony export */ });
/* unused harmony export evenBlocks */
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46466);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_stream_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _lib_crc32_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46560);
/* harmony import */ var _zip_writer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53516);




/** RFC 1952: no name, no time, no hint, and 255 (unknown) as operating system, where zlib would write its own. */
const GZIP_HEADER = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]);
/** CRC-32 and length modulo 2^32 of what was compressed. */
const GZIP_TRAILER_BYTES = 8;
/** The most that a stored block of RFC 1951 (section 3.2.4) holds. */
const STORED_BLOCK = 65_535;
/**
 * The same bytes in blocks of `size`, only the last one shorter. What deflate writes may depend on how its input is
 * cut, and streams cut it as time and buffers have it.
 */
async function* evenBlocks(source, size) {
    let block = Buffer.allocUnsafe(size);
    let n = 0;
    for await (const chunk of source) {
        for (let from = 0; from < chunk.length;) {
            const copied = chunk.copy(block, n, from);
            from += copied;
            n += copied;
            if (n === size) {
                yield block;
                block = Buffer.allocUnsafe(size);
                n = 0;
            }
        }
    }
    if (n > 0)
        yield block.subarray(0, n);
}
/** A stored block's head: the final bit, the length and its complement. */
function storedHead(length, final) {
    const head = Buffer.alloc(5);
    head.writeUInt8(final ? 1 : 0, 0);
    head.writeUInt16LE(length, 1);
    head.writeUInt16LE(~length & 0xffff, 3);
    return head;
}
/** Write `source` as one gzip member. Errors of the source and the disk pass through. */
async function writeGzip(source, out, compression) {
    let crc = 0;
    let length = 0;
    const measured = async function* () {
        for await (const block of evenBlocks(source, STORED_BLOCK)) {
            crc = (0,_lib_crc32_js__WEBPACK_IMPORTED_MODULE_2__/* .crc32 */ .Q)(block, crc);
            length += block.length;
            yield block;
        }
    };
    out.write(GZIP_HEADER);
    if (compression === 'store') {
        for await (const block of measured()) {
            out.write(storedHead(block.length, false));
            out.write(block);
        }
        out.write(storedHead(0, true));
    }
    else {
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_0__.pipeline)(measured, node_zlib__WEBPACK_IMPORTED_MODULE_1___default().createDeflateRaw(_zip_writer_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFLATE */ .e), async (deflated) => {
            for await (const bytes of deflated)
                out.write(bytes);
        });
    }
    const trailer = Buffer.alloc(GZIP_TRAILER_BYTES);
    trailer.writeUInt32LE(crc, 0);
    trailer.writeUInt32LE(length % 2 ** 32, 4);
    out.write(trailer);
}


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

/***/ 27400:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ Scratch),
/* harmony export */   k: () => (/* binding */ Output)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _seal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5292);



function writeAt(fd, bytes, at) {
    for (let n = 0; n < bytes.length;)
        n += (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(fd, bytes, n, bytes.length - n, at + n);
}
/** An archive being written, from its first byte to its last, and the SHA-256 of what was written. */
class Output {
    fd;
    scratchFile;
    position = 0;
    #hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    constructor(fd, 
    /** Where a writer may keep what it cannot write yet. */
    scratchFile) {
        this.fd = fd;
        this.scratchFile = scratchFile;
    }
    write(bytes) {
        writeAt(this.fd, bytes, this.position);
        this.#hash.update(bytes);
        this.position += bytes.length;
    }
    /** Append the seal. @returns the SHA-256 of the whole, hex. */
    seal(format) {
        this.write((0,_seal_js__WEBPACK_IMPORTED_MODULE_2__/* .sealBytes */ .Jn)(format, this.#hash.copy().digest('hex')));
        return this.#hash.copy().digest('hex');
    }
}
/** A temporary file for the part of an archive that is known before what goes in front of it. */
class Scratch {
    position = 0;
    #fd;
    #file;
    constructor(file) {
        this.#file = file;
        this.#fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(file, 'wx+', 0o600);
    }
    write(bytes) {
        writeAt(this.#fd, bytes, this.position);
        this.position += bytes.length;
    }
    /** Write over what is at `at`: for headers whose sizes are known only afterwards. */
    patch(at, bytes) {
        writeAt(this.#fd, bytes, at);
    }
    /** Everything that was written, to the end of an archive. */
    copyTo(out) {
        const block = Buffer.allocUnsafe(1024 * 1024);
        for (let at = 0; at < this.position;) {
            const n = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(this.#fd, block, 0, block.length, at);
            if (n === 0)
                throw new Error(`${this.#file} is shorter than what was written to it`);
            out.write(block.subarray(0, n));
            at += n;
        }
    }
    close() {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(this.#fd);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(this.#file, { force: true });
    }
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

/***/ 53516:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ DEFLATE),
/* harmony export */   writeZip: () => (/* binding */ writeZip)
/* harmony export */ });
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46466);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_stream_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _lib_crc32_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46560);
/* harmony import */ var _in_order_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(31723);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(51245);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27400);
/* harmony import */ var _seal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5292);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(39856);
/* harmony import */ var _zip_format_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(59024);










/** Runs on libuv's threads, so that two cores compress at once. */
const deflateRaw = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)((node_zlib__WEBPACK_IMPORTED_MODULE_2___default().deflateRaw));
const DEFLATE = { level: 6 };
/** From this size on the sizes go into a zip64 field: below 4 GiB by more than deflate can add to what it cannot shrink. */
const ZIP64_FROM = 0xf0000000;
async function prepare(item, { compression, guard }, pool) {
    if (item.size > _source_js__WEBPACK_IMPORTED_MODULE_6__/* .WHOLE_BYTES */ .We || item.derive !== undefined)
        return { item };
    const buffer = pool.take(item.size + 1);
    const { bytes, sha256 } = (0,_source_js__WEBPACK_IMPORTED_MODULE_6__/* .itemBytes */ .JM)(item, guard, buffer);
    const stored = { method: _zip_format_js__WEBPACK_IMPORTED_MODULE_7__/* .STORED */ .SD, crc: (0,_lib_crc32_js__WEBPACK_IMPORTED_MODULE_3__/* .crc32 */ .Q)(bytes), sha256, bytes, buffer };
    if (compression === 'store')
        return { item, data: stored };
    const deflated = await deflateRaw(bytes, DEFLATE);
    const shorter = deflated.length < bytes.length;
    return { item, data: shorter ? { ...stored, method: _zip_format_js__WEBPACK_IMPORTED_MODULE_7__/* .DEFLATED */ .aE, bytes: deflated } : stored };
}
/** Write the data of a large item; its compressed size is how far the output moved. */
async function stream(item, out, { compression, guard }) {
    let crc = 0;
    let sha256 = '';
    const blocks = function* () {
        // Not for...of, which drops what a generator returns.
        const source = (0,_source_js__WEBPACK_IMPORTED_MODULE_6__/* .itemBlocks */ .WO)(item, guard);
        for (let step = source.next();; step = source.next()) {
            if (step.done === true) {
                sha256 = step.value;
                return;
            }
            crc = (0,_lib_crc32_js__WEBPACK_IMPORTED_MODULE_3__/* .crc32 */ .Q)(step.value, crc);
            // A copy: the deflater reads it on another thread while the next one is being read.
            yield compression === 'store' ? step.value : Buffer.from(step.value);
        }
    };
    if (compression === 'store')
        for (const block of blocks())
            out.write(block);
    else {
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_0__.pipeline)(blocks, node_zlib__WEBPACK_IMPORTED_MODULE_2___default().createDeflateRaw(DEFLATE), async (deflated) => {
            for await (const bytes of deflated)
                out.write(bytes);
        });
    }
    return { crc, sha256 };
}
/** The items in their order, local header and data. @returns their fields, offsets from the start of `body`. */
async function writeBody(items, body, options) {
    const { date, zip64From = ZIP64_FROM } = options;
    const entries = [];
    const digests = [];
    const pool = new _source_js__WEBPACK_IMPORTED_MODULE_6__/* .BufferPool */ .Pt();
    const derived = [];
    const ready = (0,_in_order_js__WEBPACK_IMPORTED_MODULE_8__/* .inOrder */ .a)(items, (item) => (item.size > _source_js__WEBPACK_IMPORTED_MODULE_6__/* .WHOLE_BYTES */ .We || item.derive !== undefined ? 0 : item.size), (item) => prepare(item, options, pool));
    for await (const { item, data } of ready) {
        const entry = {
            name: Buffer.from(item.name),
            method: data?.method ?? (options.compression === 'store' ? _zip_format_js__WEBPACK_IMPORTED_MODULE_7__/* .STORED */ .SD : _zip_format_js__WEBPACK_IMPORTED_MODULE_7__/* .DEFLATED */ .aE),
            crc: data?.crc ?? 0,
            compressed: data?.bytes.length ?? 0,
            size: item.size,
            offset: body.position,
            zip64: item.size >= zip64From
        };
        entries.push(entry);
        body.write((0,_zip_format_js__WEBPACK_IMPORTED_MODULE_7__/* .localHeader */ .$B)(entry, date));
        if (item.derive !== undefined) {
            // Stored, so that its place is as long as its content, which comes when the others are known.
            entry.method = _zip_format_js__WEBPACK_IMPORTED_MODULE_7__/* .STORED */ .SD;
            entry.compressed = item.size;
            derived.push({ item, entry, data: body.position, at: digests.length });
            digests.push('');
            body.write(Buffer.alloc(item.size));
        }
        else if (data !== undefined) {
            digests.push(data.sha256);
            body.write(data.bytes);
            pool.giveBack(data.buffer);
        }
        else {
            const start = body.position;
            const { crc, sha256 } = await stream(item, body, options);
            entry.crc = crc;
            entry.compressed = body.position - start;
            digests.push(sha256);
            body.patch(entry.offset, (0,_zip_format_js__WEBPACK_IMPORTED_MODULE_7__/* .localHeader */ .$B)(entry, date));
        }
    }
    const read = digests.filter((digest) => digest !== '');
    for (const { item, entry, data, at } of derived) {
        const { bytes, sha256 } = (0,_source_js__WEBPACK_IMPORTED_MODULE_6__/* .derivedBytes */ .tg)(item, read, options.guard);
        entry.crc = (0,_lib_crc32_js__WEBPACK_IMPORTED_MODULE_3__/* .crc32 */ .Q)(bytes);
        digests[at] = sha256;
        body.patch(entry.offset, (0,_zip_format_js__WEBPACK_IMPORTED_MODULE_7__/* .localHeader */ .$B)(entry, date));
        body.patch(data, bytes);
    }
    return { entries, digests };
}
/**
 * A zip archive: the manifest, then the items in their order, up to and including the end record; its comment, the
 * seal, is still to be appended. Every item is read once, into a scratch file, so that what is hashed is what is written; the
 * manifest, which comes first and is known last, goes in front when that is copied. Every byte depends on names,
 * contents, date and compression alone; there are no extra fields but zip64.
 * @throws GateError when an item is not what it was when it was found; errors of the disk as they are.
 */
async function writeZip(items, out, options) {
    const body = new _output_js__WEBPACK_IMPORTED_MODULE_4__/* .Scratch */ .f(out.scratchFile);
    try {
        const { entries, digests } = await writeBody(items, body, options);
        const manifest = options.manifest(digests);
        const deflated = options.compression === 'store' ? manifest : await deflateRaw(manifest, DEFLATE);
        const shorter = deflated.length < manifest.length;
        const data = shorter ? deflated : manifest;
        const first = {
            name: Buffer.from(_names_js__WEBPACK_IMPORTED_MODULE_9__.MANIFEST_NAME),
            method: shorter ? _zip_format_js__WEBPACK_IMPORTED_MODULE_7__/* .DEFLATED */ .aE : _zip_format_js__WEBPACK_IMPORTED_MODULE_7__/* .STORED */ .SD,
            crc: (0,_lib_crc32_js__WEBPACK_IMPORTED_MODULE_3__/* .crc32 */ .Q)(manifest),
            compressed: data.length,
            size: manifest.length,
            offset: 0,
            zip64: false
        };
        out.write((0,_zip_format_js__WEBPACK_IMPORTED_MODULE_7__/* .localHeader */ .$B)(first, options.date));
        out.write(data);
        const moved = out.position;
        body.copyTo(out);
        const start = out.position;
        const directory = [first, ...entries.map((entry) => ({ ...entry, offset: entry.offset + moved }))];
        for (const entry of directory)
            out.write((0,_zip_format_js__WEBPACK_IMPORTED_MODULE_7__/* .centralHeader */ .j)(entry, options.date));
        out.write((0,_zip_format_js__WEBPACK_IMPORTED_MODULE_7__/* .endRecords */ .sp)(directory.length, start, out.position - start, (0,_seal_js__WEBPACK_IMPORTED_MODULE_5__/* .sealLength */ .qU)('zip')));
    }
    finally {
        body.close();
    }
}


/***/ })

};
