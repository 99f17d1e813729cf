export const id = 7262;
export const ids = [7262];
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

/***/ 37262:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   predictionsFromNpz: () => (/* binding */ predictionsFromNpz)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _lib_crc32_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46560);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97268);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10228);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46905);
/* harmony import */ var _npy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77891);






const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const ZIP64 = 0xffffffff;
/**
 * Predictions in a `.npz`, as numpy.savez and savez_compressed write it: a zip (APPNOTE.TXT 6.3) of `.npy` files, of which one
 * is named like labels (`y_true.npy`) and one like probabilities (`y_prob.npy`).
 * @param path absolute; @param file the name that messages use
 * @throws GateError `evidence` for a zip that is cut off, damaged or without the two, `limit`, `io`
 */
function predictionsFromNpz(path, file) {
    const bytes = (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readBytes */ .io)(path, file, _npy_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_NPY_BYTES */ .JL);
    try {
        const entries = directory(bytes);
        const find = (names) => names.flatMap((name) => entries.find((entry) => entry.name.toLowerCase() === `${name}.npy`) ?? [])[0];
        const [labels, probabilities] = [find(_columns_js__WEBPACK_IMPORTED_MODULE_4__/* .LABEL_NAMES */ .aX), find(_columns_js__WEBPACK_IMPORTED_MODULE_4__/* .PROBABILITY_NAMES */ .tz)];
        if (labels === undefined || probabilities === undefined) {
            const names = entries.map(({ name }) => name);
            throw wrong(file, `it has no pair y_true and y_prob, but ${names.slice(0, 10).join(', ') || 'nothing'}`);
        }
        const array = (entry) => (0,_npy_js__WEBPACK_IMPORTED_MODULE_5__/* .parseNpy */ .vv)(content(bytes, entry, file), `${file}!/${entry.name}`);
        return (0,_npy_js__WEBPACK_IMPORTED_MODULE_5__/* .predictionsFromArrays */ .Rt)(array(labels), array(probabilities), file);
    }
    catch (error) {
        if (error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue)
            throw error;
        const reason = error instanceof Error ? error.message : String(error);
        throw wrong(file, `it is no whole .npz: ${reason}`, error);
    }
}
/** The central directory, found from the end as unzip does. @throws RangeError */
function directory(bytes) {
    const least = Math.max(0, bytes.length - 22 - 0xffff);
    let end = bytes.length - 22;
    while (end >= least && bytes.readUInt32LE(end) !== END)
        end--;
    if (end < least)
        throw new RangeError('its directory is missing, it may be cut off');
    const count = bytes.readUInt16LE(end + 10);
    const entries = [];
    for (let at = bytes.readUInt32LE(end + 16); entries.length < count;) {
        if (bytes.readUInt32LE(at) !== CENTRAL)
            throw new RangeError('its directory is damaged');
        const [name, extra, comment] = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field));
        entries.push({
            name: bytes.toString('utf8', at + 46, at + 46 + name),
            method: bytes.readUInt16LE(at + 10),
            crc: bytes.readUInt32LE(at + 16),
            stored: bytes.readUInt32LE(at + 20),
            size: bytes.readUInt32LE(at + 24),
            offset: bytes.readUInt32LE(at + 42)
        });
        at += 46 + name + extra + comment;
    }
    return entries;
}
function content(bytes, { name, method, crc, stored, size, offset }, file) {
    if (size === ZIP64 || stored === ZIP64 || size > _npy_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_NPY_BYTES */ .JL) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue('limit', `${file}: ${name} has more than ${_npy_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_NPY_BYTES */ .JL} bytes`, {
            remedy: 'write Parquet, which is read in pieces',
            place: { file }
        });
    }
    // Name and extra field of the local header have lengths of their own.
    const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
    if (start + stored > bytes.length)
        throw new RangeError(`${name} is cut off`);
    const raw = bytes.subarray(start, start + stored);
    if (method !== 0 && method !== 8)
        throw new RangeError(`${name} is compressed in a way that is not read`);
    const data = method === 0 ? raw : (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateRawSync)(raw, { maxOutputLength: Math.max(size, 1) });
    if (data.length !== size || (0,_lib_crc32_js__WEBPACK_IMPORTED_MODULE_1__/* .crc32 */ .Q)(data) !== crc)
        throw new RangeError(`${name} is damaged`);
    return data;
}
function wrong(file, what, cause) {
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue('evidence', `${file}: ${what}`, {
        remedy: 'write it with numpy.savez(file, y_true=..., y_prob=...)',
        place: { file },
        cause
    });
}


/***/ })

};
