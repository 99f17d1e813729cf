export const id = 7867;
export const ids = [7867];
export const modules = {

/***/ 47867:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeRows: () => (/* binding */ writeRows)
/* harmony export */ });
/* unused harmony export jsonRows */
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10228);

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
    (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceFile */ .fR)(file, (fd) => {
        const buffer = Buffer.allocUnsafe(BUFFER_BYTES);
        let used = 0;
        const flush = () => {
            (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_0__/* .writeAll */ .f4)(fd, buffer.subarray(0, used));
            used = 0;
        };
        for (const text of jsonRows(value)) {
            const most = text.length * BYTES_PER_CHAR;
            if (used + most > BUFFER_BYTES)
                flush();
            if (most > BUFFER_BYTES)
                (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_0__/* .writeAll */ .f4)(fd, Buffer.from(text));
            else
                used += buffer.write(text, used);
        }
        flush();
    });
}


/***/ })

};
