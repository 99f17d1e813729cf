export const id = 7867;
export const ids = [7867];
export const modules = {

/***/ 47867:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeRows: () => (/* binding */ writeRows)
/* harmony export */ });
/* unused harmony export jsonRows */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10228);




/** Rows are collected in a buffer of this size before they go to the disk. */
const BUFFER_BYTES = 1 << 20;
/** UTF-8 of a UTF-16 code unit, at most. */
const BYTES_PER_CHAR = 3;
/**
 * JSON with one row a line: lists of 100,000 tests are written without ever being one string. A list, or an object whose
 * lists are written so, and whose other members take a line each.
 */
function* jsonRows(value) {
    if (Array.isArray(value)) {
        yield* listRows(value);
        yield '\n';
        return;
    }
    let before = '{\n';
    for (const [key, member] of Object.entries(value)) {
        yield `${before}  ${JSON.stringify(key)}: `;
        if (Array.isArray(member))
            yield* listRows(member);
        else
            yield JSON.stringify(member);
        before = ',\n';
    }
    yield before === '{\n' ? '{}\n' : '\n}\n';
}
function* listRows(list) {
    if (list.length === 0) {
        yield '[]';
        return;
    }
    for (let i = 0; i < list.length; i++) {
        yield i === 0 ? '[\n' : ',\n';
        yield JSON.stringify(list[i]);
    }
    yield '\n]';
}
/**
 * Writes rows as a whole or not at all, as writeAtomic does for a text.
 * @throws GateError `io`
 */
function writeRows(file, value) {
    const temporary = node_path__WEBPACK_IMPORTED_MODULE_2___default().join(node_path__WEBPACK_IMPORTED_MODULE_2___default().dirname(file), `.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}.rows.tmp`);
    try {
        (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_3__/* .makeDirectories */ .Kb)(node_path__WEBPACK_IMPORTED_MODULE_2___default().dirname(file));
        const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(temporary, 'wx');
        try {
            const buffer = Buffer.allocUnsafe(BUFFER_BYTES);
            let used = 0;
            const flush = () => {
                writeAll(fd, buffer.subarray(0, used));
                used = 0;
            };
            for (const text of jsonRows(value)) {
                const most = text.length * BYTES_PER_CHAR;
                if (used + most > BUFFER_BYTES)
                    flush();
                if (most > BUFFER_BYTES)
                    writeAll(fd, Buffer.from(text));
                else
                    used += buffer.write(text, used);
            }
            flush();
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fsyncSync)(fd);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(fd);
        }
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(temporary, file);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(temporary, { force: true });
        throw (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_3__/* .ioError */ .bD)(error, file, 'check free space and permissions of the directory');
    }
}
function writeAll(fd, bytes) {
    for (let at = 0; at < bytes.length;)
        at += (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(fd, bytes, at);
}


/***/ })

};
