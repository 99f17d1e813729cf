export const id = 5875;
export const ids = [5875];
export const modules = {

/***/ 15875:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   extract: () => (/* binding */ extract),
/* harmony export */   requireValid: () => (/* binding */ requireValid)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10228);
/* harmony import */ var _lib_safe_name_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(10244);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39905);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59472);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(51245);
/* harmony import */ var _read_archive_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(750);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88424);









/**
 * What a pack lists, once all of it was found valid.
 * @throws GateError `evidence` for a pack that is not, `io`
 */
async function requireValid(pack) {
    const { valid, checks, manifest } = await (0,_verify_js__WEBPACK_IMPORTED_MODULE_6__.verifyPack)(pack);
    if (valid && manifest !== undefined)
        return manifest;
    const wrong = checks.filter(({ ok }) => !ok).map(({ name, detail }) => `${name}: ${detail}`);
    throw (0,_input_js__WEBPACK_IMPORTED_MODULE_3__/* .damaged */ .q)(`${node_path__WEBPACK_IMPORTED_MODULE_1___default().basename(pack)} is not a valid pack: ${wrong.join('; ')}`);
}
/**
 * Write the wanted files of a pack that was just found valid below a directory that is new, or empty. What was written is
 * compared with the manifest all the same, since the file may have changed in between.
 * @param wanted asked once for each name of the manifest
 * @returns the names that were written
 * @throws GateError `evidence`, `io`
 */
async function extract(pack, directory, wanted) {
    const shown = node_path__WEBPACK_IMPORTED_MODULE_1___default().basename(pack);
    const sinkFor = (name) => {
        if (name === _names_js__WEBPACK_IMPORTED_MODULE_7__.MANIFEST_NAME || !wanted(name))
            return undefined;
        const unsafe = (0,_lib_safe_name_js__WEBPACK_IMPORTED_MODULE_8__/* .unsafeName */ .g)(name);
        if (unsafe !== undefined)
            throw (0,_input_js__WEBPACK_IMPORTED_MODULE_3__/* .damaged */ .q)(`${JSON.stringify(name)} ${unsafe}`);
        return fileSink(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(directory, name), name);
    };
    const { files, problem } = await (0,_read_archive_js__WEBPACK_IMPORTED_MODULE_5__/* .readWanted */ .o)(pack, (name) => name === _names_js__WEBPACK_IMPORTED_MODULE_7__.MANIFEST_NAME, sinkFor);
    const [first, ...rest] = files;
    if (problem !== undefined || first?.content === undefined)
        throw (0,_input_js__WEBPACK_IMPORTED_MODULE_3__/* .damaged */ .q)(`${shown} changed while it was read`);
    const listed = new Map((0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__.parseManifest)(first.content).files.map((file) => [file.path, file.sha256]));
    if (rest.some(({ name, sha256 }) => listed.get(name) !== sha256))
        throw (0,_input_js__WEBPACK_IMPORTED_MODULE_3__/* .damaged */ .q)(`${shown} changed while it was read`);
    return rest.map(({ name }) => name);
}
/** A file that must not be there yet; open only while its content comes, since a pack may hold many. */
function fileSink(full, shown) {
    let fd;
    const open = () => {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(full), { recursive: true });
            return (fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(full, 'wx', 0o644));
        }
        catch (error) {
            throw (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_2__/* .ioError */ .bD)(error, shown, 'check the disk, and that no two names differ in case only');
        }
    };
    const close = () => {
        if (fd !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
        fd = undefined;
    };
    return {
        write: (bytes) => (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeAll */ .f4)(fd ?? open(), bytes),
        end: () => {
            // A file without a byte has not been opened yet.
            if (fd === undefined)
                open();
            close();
        },
        close
    };
}


/***/ })

};
