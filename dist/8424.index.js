export const id = 8424;
export const ids = [8424,9472];
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

/***/ 21980:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ directoriesOf)
/* harmony export */ });
/**
 * The directories that files lie in, each with the first file below it.
 * @param names relative, with forward slashes
 */
function directoriesOf(names) {
    const found = new Map();
    for (const name of names) {
        // From the deepest up: where one is known, so are all above it.
        for (let at = name.lastIndexOf('/'); at > 0; at = name.lastIndexOf('/', at - 1)) {
            const parent = name.slice(0, at);
            if (found.has(parent))
                break;
            found.set(parent, name);
        }
    }
    return found;
}


/***/ }),

/***/ 55548:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bn: () => (/* binding */ EntryDigest),
/* harmony export */   b1: () => (/* binding */ LIMITS),
/* harmony export */   oG: () => (/* binding */ Digests)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39905);


const LIMITS = {
    entries: 200_000,
    nameBytes: 64 * 1024 ** 2,
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
    #size = 0;
    constructor(name, declared, keep = false, sink) {
        this.name = name;
        this.declared = declared;
        this.sink = sink;
        this.#kept = keep ? [] : undefined;
    }
    /** Nothing but size and digest is wanted: it does not matter who reads the content. */
    get plain() {
        return this.#kept === undefined && this.sink === undefined;
    }
    /** @throws GateError as soon as there is more than the archive declared: a bomb ends here. */
    update(bytes) {
        this.#size += bytes.length;
        if (this.#size > this.declared)
            throw (0,_input_js__WEBPACK_IMPORTED_MODULE_1__/* .damaged */ .q)(`${this.name} has more content than its header says`);
        this.#hash.update(bytes);
        this.#kept?.push(Buffer.from(bytes));
        this.sink?.write(bytes);
    }
    end() {
        if (this.#size !== this.declared)
            throw (0,_input_js__WEBPACK_IMPORTED_MODULE_1__/* .damaged */ .q)(`${this.name} has less content than its header says`);
        const kept = this.#kept;
        this.sink?.end();
        return {
            name: this.name,
            size: this.#size,
            sha256: this.#hash.digest('hex'),
            ...(kept === undefined ? {} : { content: Buffer.concat(kept) })
        };
    }
}
/** Opens entries within the limits. With `sinkFor`, those that neither are kept nor have a sink are passed over. */
class Digests {
    keep;
    limits;
    sinkFor;
    #entries = 0;
    #nameBytes = 0;
    #bytes = 0;
    #kept = 0;
    #sinks = [];
    constructor(keep, limits, sinkFor) {
        this.keep = keep;
        this.limits = limits;
        this.sinkFor = sinkFor;
    }
    /** @returns undefined for an entry to pass over. @throws GateError when the archive holds more than the limits. */
    open(name, size) {
        const { entries, nameBytes, bytes, keptBytes, keptTotal } = this.limits;
        this.#entries++;
        this.#nameBytes += Buffer.byteLength(name);
        this.#bytes += size;
        if (this.#entries > entries)
            throw (0,_input_js__WEBPACK_IMPORTED_MODULE_1__/* .damaged */ .q)(`the archive has more than ${entries} entries`);
        if (this.#nameBytes > nameBytes)
            throw (0,_input_js__WEBPACK_IMPORTED_MODULE_1__/* .damaged */ .q)(`the names in the archive have more than ${nameBytes} bytes`);
        if (!(this.#bytes <= bytes))
            throw (0,_input_js__WEBPACK_IMPORTED_MODULE_1__/* .damaged */ .q)(`the archive unpacks to more than ${bytes} bytes`);
        const keep = this.keep(name);
        if (keep)
            this.#kept += size;
        if (keep && (size > keptBytes || this.#kept > keptTotal))
            throw (0,_input_js__WEBPACK_IMPORTED_MODULE_1__/* .damaged */ .q)(`${name} has ${size} bytes, too many to be read into memory`);
        const sink = this.sinkFor?.(name);
        if (sink !== undefined)
            this.#sinks.push(sink);
        if (this.sinkFor !== undefined && sink === undefined && !keep)
            return undefined;
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

/***/ 59472:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PRODUCER: () => (/* binding */ PRODUCER),
/* harmony export */   buildManifest: () => (/* binding */ buildManifest),
/* harmony export */   manifestBytes: () => (/* binding */ manifestBytes),
/* harmony export */   parseManifest: () => (/* binding */ parseManifest)
/* harmony export */ });
/* harmony import */ var _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45375);
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
function isOurs(bytes, value) {
    try {
        return bytes.equals(Buffer.from((0,_lib_files_js__WEBPACK_IMPORTED_MODULE_2__/* .toJson */ .aB)(value)));
    }
    catch (error) {
        if (error instanceof RangeError)
            return false; // nested more deeply than anything we write
        throw error;
    }
}
/** @throws GateError `evidence` naming the key. */
function parseManifest(bytes) {
    const fail = (why, cause) => new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue('evidence', `${_names_js__WEBPACK_IMPORTED_MODULE_3__.MANIFEST_NAME} ${why}`, { remedy: 'make the pack again', cause });
    let value;
    try {
        value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch (error) {
        throw fail('is not JSON in UTF-8', error);
    }
    const result = schema.safeParse(value);
    if (result.success) {
        // A key written twice is one thing to this parser and another to the next; ours are written in one way only.
        if (result.data.produced_by?.name === PRODUCER && !isOurs(bytes, value))
            throw fail('is not written as this program writes it: a key twice, or other spaces');
        return result.data;
    }
    const [issue] = result.error.issues;
    throw fail(issue === undefined ? 'is malformed' : `${issue.path.join('.')}: ${issue.message}`);
}


/***/ }),

/***/ 750:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readArchive),
/* harmony export */   o: () => (/* binding */ readWanted)
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
/** Open an archive for as long as `use` reads it. @throws GateError `evidence` when it is none, `io` */
async function withArchive(file, use) {
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
        return await use(input, formatOf(input, shown));
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
/** The entries that `digests` asks for, in order; a `problem` and none of them where the archive is damaged. */
async function readEntries(input, format, end, digests) {
    try {
        if (format === 'zip') {
            const { readZip } = await __webpack_require__.e(/* import() */ 6948).then(__webpack_require__.bind(__webpack_require__, 66948));
            return { files: await readZip(input, end, digests) };
        }
        const [{ readGzip }, { readTar }] = await Promise.all([
            __webpack_require__.e(/* import() */ 353).then(__webpack_require__.bind(__webpack_require__, 80353)),
            __webpack_require__.e(/* import() */ 5233).then(__webpack_require__.bind(__webpack_require__, 75233))
        ]);
        return { files: await readTar(readGzip(input, end), digests) };
    }
    catch (error) {
        if (!(error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue) || error.code !== 'evidence')
            throw error;
        return { files: [], problem: error.message };
    }
    finally {
        digests.close();
    }
}
/**
 * Read an archive that is not trusted, without writing anything anywhere: every entry's size and digest, and the
 * content of those that `keep` names.
 * @throws GateError `evidence` when it is no archive at all, `io` when it cannot be read. Damage inside is a `problem`.
 */
async function readArchive(file, keep, limits = _digests_js__WEBPACK_IMPORTED_MODULE_4__/* .LIMITS */ .b1) {
    return withArchive(file, async (input, format) => {
        const frame = (0,_seal_js__WEBPACK_IMPORTED_MODULE_6__/* .findSeal */ .bo)(input, format);
        // While other threads inflate, this one has time for the seal. Both end before the file is closed.
        const [sealed, read] = await Promise.allSettled([
            (0,_seal_js__WEBPACK_IMPORTED_MODULE_6__/* .checkSeal */ ._L)(input, frame, format),
            readEntries(input, format, frame.end, new _digests_js__WEBPACK_IMPORTED_MODULE_4__/* .Digests */ .oG(keep, limits))
        ]);
        if (sealed.status === 'rejected')
            throw sealed.reason;
        if (read.status === 'rejected')
            throw read.reason;
        const { state: seal, sha256 } = sealed.value;
        return { format, bytes: input.size, sha256, seal, ...read.value };
    });
}
/**
 * Read some entries of an archive: those that `keep` names are kept, those that `sinkFor` names go to their sinks, before
 * anything about them is known to be right; all others, and the seal, are not looked at.
 * @throws GateError as readArchive
 */
async function readWanted(file, keep, sinkFor) {
    return withArchive(file, (input, format) => readEntries(input, format, (0,_seal_js__WEBPACK_IMPORTED_MODULE_6__/* .findSeal */ .bo)(input, format).end, new _digests_js__WEBPACK_IMPORTED_MODULE_4__/* .Digests */ .oG(keep, _digests_js__WEBPACK_IMPORTED_MODULE_4__/* .LIMITS */ .b1, sinkFor)));
}


/***/ }),

/***/ 5292:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jn: () => (/* binding */ sealBytes),
/* harmony export */   _L: () => (/* binding */ checkSeal),
/* harmony export */   bo: () => (/* binding */ findSeal),
/* harmony export */   qU: () => (/* binding */ sealLength)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97268);




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
/** What the last bytes say, without a look at those before them. */
function findSeal(input, format) {
    const length = sealLength(format);
    const end = input.size - length;
    if (end < 0)
        return { end: input.size, tail: input.read(0, input.size), framed: false };
    const tail = input.read(end, length);
    const { before, after } = FRAMES[format];
    const framed = tail.subarray(0, before.length).equals(before) && tail.subarray(before.length + HEX).equals(after);
    return { end: framed ? end : input.size, tail, framed };
}
/** Hashed in one go, between the turns of whoever reads the entries: that one first, since it starts other threads. */
const TURN_BYTES = 4 * 1024 * 1024;
/** Hash the file, and compare what its seal says. @throws GateError `io` when it shrinks meanwhile */
async function checkSeal(input, { tail, framed }, format) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const length = input.size - tail.length;
    const block = Buffer.allocUnsafe(Math.min(1024 * 1024, Math.max(length, 1)));
    let turn = 0;
    for (let position = 0; position < length;) {
        if (position >= turn) {
            turn = position + TURN_BYTES;
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setImmediate)();
        }
        const n = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(input.fd, block, 0, Math.min(block.length, length - position), position);
        if (n === 0)
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .ue('io', 'the archive shrank while it was read', { remedy: 'run again' });
        hash.update(block.subarray(0, n));
        position += n;
    }
    const expected = hash.copy().digest('hex');
    const sha256 = hash.update(tail).digest('hex');
    if (!framed)
        return { state: 'none', sha256 };
    return { state: tail.equals(sealBytes(format, expected)) ? 'ok' : 'broken', sha256 };
}


/***/ }),

/***/ 3109:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ sumsText),
/* harmony export */   j: () => (/* binding */ withSums)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51245);

/**
 * Escape a name as coreutils does (sha256sum, "cksum output modes"): a line whose name holds a backslash, a newline or a carriage
 * return starts with a backslash, and those characters are written as two.
 */
function line(digest, name) {
    const escaped = name.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
    return `${escaped === name ? '' : '\\'}${digest}  ${escaped}\n`;
}
/**
 * SHA256SUMS over the files of a pack in their order. It lists neither itself nor the manifest, which lists it: so each of
 * the two covers everything that it can.
 */
function sumsText(files) {
    return files
        .filter(({ path }) => path !== _names_js__WEBPACK_IMPORTED_MODULE_0__.SUMS_NAME && path !== _names_js__WEBPACK_IMPORTED_MODULE_0__.MANIFEST_NAME)
        .map(({ path, sha256 }) => line(sha256, path))
        .join('');
}
/** SHA256SUMS among the items, at its place by name; its content is known when all others have been read. */
function withSums(items) {
    const text = (digests) => Buffer.from(sumsText(items.map(({ name }, i) => ({ path: name, sha256: digests[i] ?? '' }))));
    const size = text(items.map(() => '0'.repeat(64))).length;
    return [...items, { name: _names_js__WEBPACK_IMPORTED_MODULE_0__.SUMS_NAME, size, source: '', derive: text }].sort((a, b) => a.name < b.name ? -1 : 1);
}


/***/ }),

/***/ 88424:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s3: () => (/* binding */ isRunRecords),
/* harmony export */   uy: () => (/* binding */ checkChain),
/* harmony export */   verifyPack: () => (/* binding */ verifyPack),
/* harmony export */   z6: () => (/* binding */ check)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97268);
/* harmony import */ var _lib_directories_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21980);
/* harmony import */ var _lib_numbers_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(67357);
/* harmony import */ var _lib_safe_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10244);
/* harmony import */ var _ledger_chain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60820);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59472);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(51245);
/* harmony import */ var _sums_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3109);
/* harmony import */ var _read_archive_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(750);









/** Where run records lie unless `runs-dir` says otherwise; those of a leg are a ledger of its own. */
function isRunRecords(name) {
    return /(^|\/)runs\/[^/]+\.jsonl$/.test(name) && !/(^|\/)legs\//.test(name);
}
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
/** More directories than any repository has; whoever unpacks the pack would make each. */
const MAX_DIRECTORIES = 100_000;
/** A name that is a file and a directory at once cannot be unpacked. */
function checkDirectories(names) {
    const directories = (0,_lib_directories_js__WEBPACK_IMPORTED_MODULE_4__/* .directoriesOf */ .P)(names);
    const problems = [...directories].flatMap(([dir, name]) => names.has(dir) ? [`${JSON.stringify(dir)} is a file, and the directory of ${JSON.stringify(name)}`] : []);
    if (directories.size > MAX_DIRECTORIES)
        problems.push(`the files lie in ${directories.size} directories; at most ${MAX_DIRECTORIES} are unpacked`);
    return problems;
}
/** Names that macOS and Windows take for one: what is unpacked there lacks all but one of them. */
function alikeNames(names) {
    return names.size - new Set([...names].map((name) => name.normalize('NFC').toLowerCase())).size;
}
function checkNames(files) {
    const seen = new Set();
    const safe = new Set();
    const problems = [];
    for (const { name } of files) {
        const unsafe = (0,_lib_safe_name_js__WEBPACK_IMPORTED_MODULE_5__/* .unsafeName */ .g)(name);
        if (unsafe === undefined)
            safe.add(name);
        if (unsafe !== undefined)
            problems.push(`${JSON.stringify(name)} ${unsafe}`);
        if (seen.has(name))
            problems.push(`${JSON.stringify(name)} is there twice`);
        seen.add(name);
    }
    problems.push(...checkDirectories(safe));
    const alike = alikeNames(seen);
    const more = alike === 0 ? '' : `; ${alike} differ from others in case or accents only: unpack on Linux to have all`;
    return check('names', problems, `${files.length} names, all safe and different${more}`);
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
    const ours = manifest.produced_by?.name === _manifest_js__WEBPACK_IMPORTED_MODULE_2__.PRODUCER;
    // A seed's pack may hold such a file of its own making.
    const sums = ours ? byName.get(_names_js__WEBPACK_IMPORTED_MODULE_6__.SUMS_NAME) : undefined;
    const n = manifest.files.length;
    return [
        check('complete', missing, `all ${n} listed files are there`),
        check('nothing-extra', extra, 'no file that the manifest does not list'),
        check('sizes', sizes, `${n} sizes agree`),
        check('digests', digests, `${n} SHA-256 digests agree`),
        ...(sums === undefined
            ? []
            : [
                check('sums', sums.content?.toString() === (0,_sums_js__WEBPACK_IMPORTED_MODULE_7__/* .sumsText */ .M)(manifest.files)
                    ? []
                    : [`${_names_js__WEBPACK_IMPORTED_MODULE_6__.SUMS_NAME} does not say what the manifest says`], `${_names_js__WEBPACK_IMPORTED_MODULE_6__.SUMS_NAME} says what the manifest says`)
            ]),
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
    return manifest?.produced_by?.name === _manifest_js__WEBPACK_IMPORTED_MODULE_2__.PRODUCER
        ? { name, ok: false, detail: `a pack by ${_manifest_js__WEBPACK_IMPORTED_MODULE_2__.PRODUCER} ends with a seal, and this one does not` }
        : {
            name,
            ok: true,
            note: true,
            detail: 'none (another generator): contents are checked, times, modes and unused bits are not'
        };
}
function checkRecords(files) {
    const ledgers = files
        .filter(({ name }) => isRunRecords(name))
        .map(({ name, content }) => ({ name, text: content?.toString('utf8') ?? '' }));
    return checkChain(ledgers);
}
/** Whether run records are the ones that were written, one after the other. @param ledgers the files of one ledger */
function checkChain(ledgers) {
    const chain = (0,_ledger_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .verifyChain */ .H5)([...ledgers].sort((a, b) => (a.name < b.name ? -1 : 1)));
    const parts = [`${(0,_lib_numbers_js__WEBPACK_IMPORTED_MODULE_8__/* .counted */ .hS)(chain.records - chain.unchained, 'record')} in an unbroken chain`];
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
    const reading = await (0,_read_archive_js__WEBPACK_IMPORTED_MODULE_3__/* .readArchive */ .b)(file, (name) => name === _names_js__WEBPACK_IMPORTED_MODULE_6__.MANIFEST_NAME || name === _names_js__WEBPACK_IMPORTED_MODULE_6__.SUMS_NAME || isRunRecords(name));
    const { files, format, bytes, sha256, problem } = reading;
    const archive = check('archive', problem === undefined ? [] : [problem], `${format}, ${(0,_lib_numbers_js__WEBPACK_IMPORTED_MODULE_8__/* .counted */ .hS)(files.length, 'entry', 'entries')}, ${(0,_lib_numbers_js__WEBPACK_IMPORTED_MODULE_8__/* .counted */ .hS)(bytes, 'byte')}, SHA-256 ${sha256}`);
    if (problem !== undefined) {
        // Who made it is not known, so a seal that is not there says nothing.
        const seal = reading.seal === 'none' ? [] : [checkSeal(reading, undefined)];
        return { valid: false, checks: [archive, ...seal], sha256 };
    }
    const [first, ...rest] = files;
    const checks = [archive, checkNames(files)];
    let manifest;
    if (first?.name !== _names_js__WEBPACK_IMPORTED_MODULE_6__.MANIFEST_NAME)
        checks.push(check('manifest', [`${_names_js__WEBPACK_IMPORTED_MODULE_6__.MANIFEST_NAME} is not the first entry`], ''));
    else {
        try {
            manifest = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.parseManifest)(first.content ?? Buffer.alloc(0));
            const by = manifest.produced_by;
            const producer = by === undefined ? '' : `, by ${by.name} ${by.version}`;
            checks.push(check('manifest', [], `of commit ${manifest.git_sha}, ${manifest.created_at}${producer}`));
        }
        catch (error) {
            if (!(error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue))
                throw error;
            checks.push(check('manifest', [error.message], ''));
        }
    }
    checks.splice(1, 0, checkSeal(reading, manifest));
    if (manifest !== undefined)
        checks.push(...checkManifest(manifest, rest));
    checks.push(checkRecords(rest));
    return {
        valid: checks.every(({ ok }) => ok),
        checks,
        sha256,
        ...(manifest !== undefined && { manifest })
    };
}


/***/ })

};
