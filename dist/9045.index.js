export const id = 9045;
export const ids = [9045];
export const modules = {

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
    sink;
    #hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    #kept;
    #crc = 0;
    #size = 0;
    constructor(name, declared, keep, sink) {
        this.name = name;
        this.declared = declared;
        this.sink = sink;
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
        this.sink?.write(bytes);
    }
    end() {
        if (this.#size !== this.declared)
            throw (0,_input_js__WEBPACK_IMPORTED_MODULE_2__/* .damaged */ .q)(`${this.name} has less content than its header says`);
        const kept = this.#kept;
        this.sink?.end();
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
    sinkFor;
    #entries = 0;
    #bytes = 0;
    #kept = 0;
    #sinks = [];
    constructor(keep, limits, sinkFor) {
        this.keep = keep;
        this.limits = limits;
        this.sinkFor = sinkFor;
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
        const sink = this.sinkFor?.(name);
        if (sink !== undefined)
            this.#sinks.push(sink);
        return new EntryDigest(name, size, keep, sink);
    }
    /** All sinks are done with, whether the archive could be read or not. */
    close() {
        for (const sink of this.#sinks.splice(0))
            sink.close();
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
const PIECE = 1024 * 1024;
/** An archive being read: an open file, every read inside its bounds. */
class Input {
    fd;
    size;
    constructor(fd, size) {
        this.fd = fd;
        this.size = size;
    }
    /** @throws GateError when the bytes are not all there. */
    read(at, length, into) {
        if (at < 0 || length < 0 || at + length > this.size)
            throw damaged('a record points outside of the archive');
        const bytes = into ?? Buffer.allocUnsafe(length);
        for (let n = 0; n < length;) {
            const got = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(this.fd, bytes, n, length - n, at + n);
            if (got === 0)
                throw damaged('the archive shrank while it was read');
            n += got;
        }
        return bytes;
    }
    #block = Buffer.alloc(0);
    /** As `read`, into a buffer that the next call writes over. */
    borrow(at, length) {
        if (this.#block.length < length)
            this.#block = Buffer.allocUnsafeSlow(Math.max(length, PIECE));
        return this.read(at, length, this.#block.subarray(0, length));
    }
    /** As `range`; each piece is gone when the next one comes. */
    *borrowed(at, length) {
        for (let n = 0; n < length; n += PIECE)
            yield this.borrow(at + n, Math.min(PIECE, length - n));
    }
    /** The bytes of a range, in pieces. */
    *range(at, length, piece = PIECE) {
        for (let n = 0; n < length; n += piece)
            yield this.read(at + n, Math.min(piece, length - n));
    }
}


/***/ }),

/***/ 29045:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listPack: () => (/* binding */ listPack)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39905);
/* harmony import */ var _read_archive_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(750);



/** The names in a pack, as they stand there: not yet known to be safe. @throws GateError `evidence`, `io` */
async function listPack(pack) {
    const { files, problem } = await (0,_read_archive_js__WEBPACK_IMPORTED_MODULE_2__/* .readArchive */ .b)(pack, () => false);
    if (problem !== undefined)
        throw (0,_input_js__WEBPACK_IMPORTED_MODULE_1__/* .damaged */ .q)(`${node_path__WEBPACK_IMPORTED_MODULE_0___default().basename(pack)} is damaged: ${problem}`);
    return files.map(({ name }) => name);
}


/***/ }),

/***/ 750:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readArchive)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97268);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10228);
/* harmony import */ var _digests_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55548);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39905);
/* harmony import */ var _seal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5292);







function formatOf(input, shown) {
    const magic = input.read(0, Math.min(4, input.size));
    if (magic.length === 4 && magic.toString('latin1') === 'PK\x03\x04')
        return 'zip';
    if (magic[0] === 0x1f && magic[1] === 0x8b)
        return 'tar.gz';
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue('evidence', `${shown} is neither a zip nor a tar.gz`, {
        remedy: 'name an evidence pack; one that was one is damaged at its start',
        place: { file: shown }
    });
}
/**
 * Read an archive that is not trusted, without writing anything anywhere: every entry's size and digest, and the
 * content of those that `keep` names. What `sinkFor` names goes to its sink, before anything about it is known to be right.
 * @throws GateError `evidence` when it is no archive at all, `io` when it cannot be read. Damage inside is a `problem`.
 */
async function readArchive(file, keep, limits = _digests_js__WEBPACK_IMPORTED_MODULE_4__/* .LIMITS */ .b1, sinkFor) {
    const shown = node_path__WEBPACK_IMPORTED_MODULE_1___default().basename(file);
    let fd;
    try {
        // Without waiting for the other end, should it be a FIFO.
        fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
    }
    catch (error) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue('evidence', (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_3__/* .ioError */ .bD)(error, file, '').message, {
            remedy: 'name an evidence pack',
            cause: error
        });
    }
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd);
        if (!stat.isFile())
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue('evidence', `${shown} is not a regular file`, { remedy: 'name an evidence pack' });
        const input = new _input_js__WEBPACK_IMPORTED_MODULE_5__/* .Input */ .p(fd, stat.size);
        const format = formatOf(input, shown);
        const { state: seal, sha256, end } = (0,_seal_js__WEBPACK_IMPORTED_MODULE_6__/* .readSeal */ .KI)(fd, stat.size, format);
        const reading = { format, bytes: stat.size, sha256, seal };
        const digests = new _digests_js__WEBPACK_IMPORTED_MODULE_4__/* .Digests */ .oG(keep, limits, sinkFor);
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
            if (!(error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue) || error.code !== 'evidence')
                throw error;
            return { ...reading, files: [], problem: error.message };
        }
        finally {
            digests.close();
        }
    }
    catch (error) {
        if (error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue || (0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemCode */ .xU)(error) === undefined)
            throw error;
        throw (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_3__/* .ioError */ .bD)(error, shown, 'check the disk');
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
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


/***/ })

};
