export const id = 6255;
export const ids = [6255];
export const modules = {

/***/ 36255:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   initContract: () => (/* binding */ initContract)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38815);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97268);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10228);
/* harmony import */ var _lib_glob_match_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47109);
/* harmony import */ var _lib_globs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52952);
/* harmony import */ var _checks_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(84859);
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(49194);
/* harmony import */ var _csv_rows_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(11063);
/* harmony import */ var _dataset_contract_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(82956);
/* harmony import */ var _digests_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(69732);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(66830);
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8317);
/* harmony import */ var _locate_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(97591);















const HEADER = `# What the data must be. \`validate\` checks it; \`validate --update\` records a change that is meant.
`;
/**
 * Write a first contract for files, directories and globs, as they are now: checksum, size, and rows where they can be
 * counted; beside a directory its listing, which tells later what changed in it. Nothing is overwritten but an empty contract.
 * @returns its text
 * @throws GateError `usage` for no paths or an existing contract; the error of a path that cannot be read
 */
async function initContract(root, contractFile, paths) {
    const file = node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(root, contractFile);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file) && (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readText */ .yR)(file, contractFile).trim() !== '') {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .ue('usage', `${contractFile} exists`, {
            remedy: 'add datasets to it and run `validate --update`'
        });
    }
    if (paths.length === 0) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .ue('usage', 'no paths are given', {
            remedy: 'name the files or directories of your data'
        });
    }
    const names = new Set();
    const targets = paths.map((written) => {
        const dataset = (0,_dataset_contract_js__WEBPACK_IMPORTED_MODULE_14__/* .emptyContract */ .w)(uniqueName(written, names), 1, written);
        return { dataset, place: (0,_locate_js__WEBPACK_IMPORTED_MODULE_13__/* .locate */ .x5)(root, dataset) };
    });
    const digests = await (0,_digests_js__WEBPACK_IMPORTED_MODULE_10__/* .digestTargets */ .R)(targets);
    const entries = [];
    const listings = [];
    for (const [i, target] of targets.entries()) {
        const { written, listed } = await entry(target, digests[i] ?? []);
        const listing = listingOf(root, target, targets);
        if (listing !== undefined)
            listings.push([listing, listed]);
        entries.push([target.dataset.name, { ...written, ...(listing !== undefined && { listing }) }]);
    }
    const datasets = Object.fromEntries(entries);
    const validation = { enforce_checksums: true, block_on_mismatch: true, allow_missing: false };
    const text = HEADER + (0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .stringify */ .As)({ datasets, validation }, { lineWidth: 0 });
    (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_4__/* .writeAtomic */ .vZ)(file, text);
    for (const [listing, files] of listings)
        (0,_listing_js__WEBPACK_IMPORTED_MODULE_12__/* .writeListing */ .UD)(root, listing, files);
    return text;
}
/** Beside the directory, where no other dataset holds it, since it would change that one's checksum. */
function listingOf(root, { dataset }, all) {
    const dir = node_path__WEBPACK_IMPORTED_MODULE_1___default().posix.normalize(dataset.path).replace(/\/+$/, '');
    if (dir === '.' || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(root, dir), { throwIfNoEntry: false })?.isDirectory())
        return undefined;
    const listing = `${dir}.sha256`;
    const held = all.some(({ dataset: { path: other } }) => {
        if ((0,_lib_globs_js__WEBPACK_IMPORTED_MODULE_6__/* .hasGlob */ .bz)(other))
            return (0,_lib_glob_match_js__WEBPACK_IMPORTED_MODULE_5__/* .globMatcher */ .f)(other, { dot: true })(listing);
        const base = node_path__WEBPACK_IMPORTED_MODULE_1___default().posix.normalize(other).replace(/\/+$/, '');
        return base === '.' || listing.startsWith(`${base}/`);
    });
    return held || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(root, listing)) ? undefined : listing;
}
const NUMBER = /^\s*[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?\s*$/i;
/** False where the first line of a CSV holds numbers and nothing else: names of columns are not numbers. */
async function hasHeader([first]) {
    if (first === undefined || (0,_format_js__WEBPACK_IMPORTED_MODULE_11__/* .dataFormat */ .O)(first.file, first.shown) !== 'csv')
        return true;
    const record = await (0,_csv_rows_js__WEBPACK_IMPORTED_MODULE_9__/* .firstCsvRecord */ .E)(first.file, first.shown);
    return record === undefined || !record.every((field) => NUMBER.test(field));
}
async function entry({ dataset, place }, digests) {
    if (place.kind === 'error')
        throw place.error;
    if (place.kind === 'missing') {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .ue('usage', place.why, { remedy: 'name data that are there' });
    }
    const pointers = place.tree ? (0,_locate_js__WEBPACK_IMPORTED_MODULE_13__/* .lfsPointers */ .Ac)(place.files) : undefined;
    if (pointers !== undefined || place.files.length === 0) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .ue('usage', `${dataset.path}: ${pointers ?? 'it holds no file'}`, {
            remedy: 'record data that are there'
        });
    }
    const listed = digests.map((digest, i) => {
        if (digest instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .ue)
            throw digest;
        return { name: place.names[i] ?? '', hex: digest.hex, bytes: digest.bytes };
    });
    const files = place.files.map((file, i) => ({ file, shown: (0,_digests_js__WEBPACK_IMPORTED_MODULE_10__/* .shownName */ .H)(dataset, place, i) }));
    const header = await hasHeader(files);
    const rows = files.length === 0 ? null : await (0,_checks_js__WEBPACK_IMPORTED_MODULE_7__/* .rowsOf */ .RO)({ ...dataset, header }, files);
    const { checksum } = (0,_compare_js__WEBPACK_IMPORTED_MODULE_8__/* .compareChecksum */ .bI)(dataset, place.tree, listed);
    const written = {
        path: dataset.path,
        checksum_type: dataset.algorithm,
        checksum,
        ...(!header && { header }),
        ...(typeof rows === 'number' && { row_count: rows }),
        size_bytes: listed.reduce((sum, { bytes }) => sum + bytes, 0),
        ...(place.tree && { file_count: files.length })
    };
    return { written, listed };
}
/** The file's stem, or a glob's path without its signs; with a number behind it when it is taken. */
function uniqueName(written, taken) {
    const last = node_path__WEBPACK_IMPORTED_MODULE_1___default().posix.basename(written.replace(/\/+$/, ''));
    const stem = (0,_lib_globs_js__WEBPACK_IMPORTED_MODULE_6__/* .hasGlob */ .bz)(written) ? written : last.replace(/(?<=.)\.[^.]*$/, '');
    const plain = stem.replace(/[^\w-]+/g, '_').replace(/^_+|_+$/g, '') || 'data';
    let name = plain;
    for (let i = 2; taken.has(name); i++)
        name = `${plain}_${i}`;
    taken.add(name);
    return name;
}


/***/ })

};
