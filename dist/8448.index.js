export const id = 8448;
export const ids = [8448,489];
export const modules = {

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
