export const id = 2871;
export const ids = [2871,489,8448];
export const modules = {

/***/ 92871:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   appendRun: () => (/* binding */ appendRun)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97268);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10228);
/* harmony import */ var _lib_jsonl_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70489);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78448);





const NO_FOLLOW = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0;
/**
 * Append a run to the history, as one line in one write; the file is made where it is missing.
 * @param full absolute; @param shown its name in messages
 * @param hasId whether the run's id is its own; one without is told by its commit and its results, to the millisecond
 * @returns false where this attempt of this run is there already, so that a step that runs twice counts once
 * @throws GateError `evidence` for a history that is packed or ends in half a line, `io`
 */
function appendRun(full, shown, run, hasId = true) {
    if (isRecorded(full, shown, run, hasId))
        return false;
    let fd;
    try {
        fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(full, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDWR | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_APPEND | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_CREAT | NO_FOLLOW, 0o644);
    }
    catch (error) {
        // A loop has ended the reading before: this is the flag's answer to a link.
        if ((0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .systemCode */ .xU)(error) === 'ELOOP') {
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue('io', `${shown} is a symlink, and nothing is written through one`, {
                remedy: 'name the file that it points to',
                place: { file: shown },
                cause: error
            });
        }
        throw (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_2__/* .ioError */ .bD)(error, shown, 'name a file that can be written');
    }
    try {
        const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd);
        const last = Buffer.alloc(1);
        if (size > 0 && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(fd, last, 0, 1, size - 1) === 1 && last[0] !== 0x0a) {
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue('evidence', 'the history ends in half a line', {
                remedy: 'an earlier run was cut off while it wrote: remove that line',
                place: { file: shown }
            });
        }
        (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeAll */ .f4)(fd, Buffer.from(`${JSON.stringify(run)}\n`));
    }
    catch (error) {
        if (error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue)
            throw error;
        throw (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_2__/* .ioError */ .bD)(error, shown, 'check free space');
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
    return true;
}
function isRecorded(full, shown, run, hasId = true) {
    // Only lines that name the run are parsed.
    const needle = JSON.stringify(hasId ? run.run_id : run.tests);
    try {
        if ((0,_lines_js__WEBPACK_IMPORTED_MODULE_4__.isPacked)(full, shown)) {
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue('evidence', 'the history is packed (gzip), so that no line can be appended', {
                remedy: 'unpack it with gunzip and name the unpacked file',
                place: { file: shown }
            });
        }
        for (const { text, line } of (0,_lib_jsonl_js__WEBPACK_IMPORTED_MODULE_3__/* .readLines */ .S)(full, shown)) {
            if (!text.includes(needle))
                continue;
            const seen = parse(text, shown, line);
            if (!hasId && seen['commit'] !== run.commit)
                continue;
            if (seen['run_id'] === run.run_id && (seen['run_attempt'] ?? 1) === run.run_attempt)
                return true;
        }
    }
    catch (error) {
        if (error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue && (0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .systemCode */ .xU)(error.cause) === 'ENOENT')
            return false;
        throw error;
    }
    return false;
}
function parse(text, file, line) {
    try {
        const value = JSON.parse(text);
        if (typeof value === 'object' && value !== null)
            return value;
    }
    catch (error) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue('evidence', 'this line is not JSON', {
            remedy: 'an earlier run was cut off while it wrote: remove that line',
            place: { file, line },
            cause: error
        });
    }
    return {};
}


/***/ }),

/***/ 78448:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BEGINNING: () => (/* binding */ BEGINNING),
/* harmony export */   historyLines: () => (/* binding */ historyLines),
/* harmony export */   isPacked: () => (/* binding */ isPacked)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97268);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10228);
/* harmony import */ var _lib_jsonl_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70489);





// Larger chunks hold many runs, which outlive a collection of young objects and so make the heap grow.
const CHUNK_BYTES = 1 << 16;
const NEWLINE = 0x0a;
const BEGINNING = { offset: 0, line: 1 };
/**
 * The lines of a UTF-8 file from a position on, in batches of what one chunk of 64 KiB completes: memory is one
 * line or one chunk, never the file. Files that begin as gzip does (RFC 1952) are unpacked on the way, several members
 * too. A BOM and the CR of CRLF are dropped.
 * @throws GateError `io`; `limit` for a line of more than 64 MiB; `evidence` for a damaged gzip
 */
async function* historyLines(file, shown, from = BEGINNING) {
    const splitter = new LineSplitter(shown, from);
    const fd = (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_3__/* .openForReading */ .sb)(file, shown);
    try {
        if (!isGzip(fd, shown)) {
            const buffer = Buffer.allocUnsafe(CHUNK_BYTES);
            for (let at = from.offset;;) {
                const n = read(fd, buffer, at, shown);
                if (n === 0)
                    break;
                at += n;
                yield splitter.push(buffer.subarray(0, n));
            }
            yield splitter.end();
            return;
        }
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
    for await (const chunk of unpacked(file, shown))
        yield splitter.pushFrom(chunk, from.offset);
    yield splitter.end();
}
/** Whether a file is packed, and so cannot be entered in its middle. @throws GateError `io` */
function isPacked(file, shown) {
    const fd = (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_3__/* .openForReading */ .sb)(file, shown);
    try {
        return isGzip(fd, shown);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
}
function isGzip(fd, shown) {
    const head = Buffer.alloc(2);
    return read(fd, head, 0, shown) === 2 && head[0] === 0x1f && head[1] === 0x8b;
}
function read(fd, buffer, position, shown) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(fd, buffer, 0, buffer.length, position);
    }
    catch (error) {
        throw (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_3__/* .ioError */ .bD)(error, shown, 'check the path and its permissions');
    }
}
async function* unpacked(file, shown) {
    const source = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file, { highWaterMark: CHUNK_BYTES / 4 });
    const gunzip = (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.createGunzip)({ chunkSize: CHUNK_BYTES });
    source.once('error', (error) => gunzip.destroy(error));
    try {
        for await (const chunk of source.pipe(gunzip))
            yield chunk;
    }
    catch (error) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue('evidence', `the gzip cannot be unpacked: it is cut off or damaged`, {
            remedy: 'write the history again, or unpack it with gzip -t to see where it breaks',
            place: { file: shown },
            cause: error
        });
    }
    finally {
        source.destroy();
    }
}
/** Cuts chunks into lines. */
class LineSplitter {
    shown;
    pieces = [];
    pending = 0;
    line;
    /** Byte at which the unfinished line starts. */
    start;
    passed = 0;
    constructor(shown, from) {
        this.shown = shown;
        this.line = from.line;
        this.start = from.offset;
    }
    /** As `push` for a stream that starts at byte 0, where what lies before `offset` is passed over. */
    pushFrom(chunk, offset) {
        const skip = Math.min(chunk.length, Math.max(0, offset - this.passed));
        this.passed += chunk.length;
        return this.push(chunk.subarray(skip));
    }
    push(chunk) {
        const lines = [];
        let start = 0;
        for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
            const length = this.pending + end + 1 - start;
            lines.push(this.take(chunk.subarray(start, end)));
            this.start += length;
            this.line++;
            start = end + 1;
        }
        if (start < chunk.length) {
            // The chunk's memory is used again for the next one.
            this.pieces.push(Buffer.from(chunk.subarray(start)));
            this.pending += chunk.length - start;
            if (this.pending > _lib_jsonl_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_LINE_CHARS */ .y) {
                throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue('limit', `a line has more than ${_lib_jsonl_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_LINE_CHARS */ .y} bytes`, {
                    remedy: 'write one record a line',
                    place: { file: this.shown, line: this.line }
                });
            }
        }
        return lines;
    }
    /** What stands behind the last newline. */
    end() {
        return this.pending === 0 ? [] : [this.take(Buffer.alloc(0))];
    }
    take(last) {
        const bytes = this.pending === 0 ? last : Buffer.concat([...this.pieces, last]);
        this.pieces = [];
        this.pending = 0;
        let text = bytes.toString('utf8');
        if (this.start === 0 && text.charCodeAt(0) === 0xfeff)
            text = text.slice(1);
        if (text.endsWith('\r'))
            text = text.slice(0, -1);
        return { line: this.line, text, start: this.start };
    }
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


/***/ })

};
