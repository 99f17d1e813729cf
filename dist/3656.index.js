export const id = 3656;
export const ids = [3656,489,9792];
export const modules = {

/***/ 36006:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   dw: () => (/* binding */ parseJsonObject),
/* harmony export */   mc: () => (/* binding */ jsonlFiles),
/* harmony export */   sS: () => (/* binding */ readJsonLines)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97268);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10228);
/* harmony import */ var _lib_jsonl_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70489);
/* harmony import */ var _lib_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9927);






/**
 * The `*.jsonl` files of a directory (not below it), absolute, sorted by name. Undefined when there is no such directory.
 * @throws GateError `path` for a directory or file that leaves the root, `io` for one that cannot be read.
 */
function jsonlFiles(root, dir) {
    const full = (0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .resolveInside */ .LI)(root, dir, 'ledger directory');
    let names;
    try {
        names = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(full);
    }
    catch (error) {
        if ((0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemCode */ .xU)(error) === 'ENOENT')
            return undefined;
        throw (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_3__/* .ioError */ .bD)(error, (0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .relativeTo */ .Mf)(root, full), 'name a directory of .jsonl files');
    }
    return names
        .filter((name) => name.endsWith('.jsonl') && !name.startsWith('.'))
        .sort()
        .map((name) => (0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .resolveInside */ .LI)(root, node_path__WEBPACK_IMPORTED_MODULE_1___default().join(full, name), 'ledger file'))
        .filter((file) => !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file).isDirectory());
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** One line as a JSON object, or why it is none. */
function parseJsonObject(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
        // V8 quotes the input in its message; an untrusted line of any length has no place in a report.
        return `is not JSON (${Math.min(text.length, 10_000)}${text.length > 10_000 ? '+' : ''} characters)`;
    }
    return isObject(value) ? value : 'is not a JSON object';
}
/** Every JSON object of the files in file and line order; blank lines are no lines, bad ones go to `bad`. */
function* readJsonLines(root, files, bad) {
    for (const full of files) {
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(full).isFile() && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(full).isSymbolicLink())
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue('evidence', `${(0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .relativeTo */ .Mf)(root, full)} is not a regular file`, {
                remedy: 'keep only .jsonl files in the ledger directory'
            });
        const file = (0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .relativeTo */ .Mf)(root, full);
        for (const { line, text, terminated } of (0,_lib_jsonl_js__WEBPACK_IMPORTED_MODULE_4__/* .readLines */ .S)(full, file)) {
            if (text.trim() === '')
                continue;
            const value = parseJsonObject(text);
            if (typeof value === 'string')
                bad.push({ file, line, reason: terminated ? value : `${value}; it may be cut off` });
            else
                yield { file, line, value };
        }
    }
}


/***/ }),

/***/ 29792:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   METRICS: () => (/* binding */ METRICS),
/* harmony export */   metricsOfRecord: () => (/* binding */ metricsOfRecord)
/* harmony export */ });
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36006);

/** In the order in which people read them. */
const METRICS = [
    {
        name: 'coverage',
        section: 'selector_metrics',
        key: 'coverage_pct',
        unit: 'percent',
        help: 'Covered lines.'
    },
    { name: 'ece', section: 'calibration', key: 'ece', unit: '', help: 'Expected calibration error.' },
    { name: 'mce', section: 'calibration', key: 'mce', unit: '', help: 'Maximum calibration error.' },
    { name: 'brier', section: 'calibration', key: 'brier_score', unit: '', help: 'Brier score.' },
    {
        name: 'entropy_delta',
        section: 'uncertainty',
        key: 'entropy_delta',
        unit: 'bits',
        help: 'Change of the mean predictive entropy of a test.'
    },
    {
        name: 'eig',
        section: 'selector_metrics',
        key: 'avg_eig_bits',
        unit: 'bits',
        help: 'Mean expected information gain of the selected tests.'
    },
    {
        name: 'detection_rate',
        section: 'selector_metrics',
        key: 'detection_rate',
        unit: '',
        help: 'Share of failures that selection would have caught.'
    },
    {
        name: 'time_saved',
        section: 'selector_metrics',
        key: 'time_saved_sec',
        unit: 'seconds',
        help: 'Test time that selection leaves out.'
    },
    {
        name: 'cost_saved',
        section: 'selector_metrics',
        key: 'cost_saved_usd',
        unit: 'dollars',
        help: 'Price of the test time that selection leaves out.'
    }
];
/** The metrics that a record holds; what was not measured, or is no finite number, is absent. */
function metricsOfRecord(record) {
    const values = {};
    for (const { name, section, key } of METRICS) {
        const holder = record[section];
        const value = (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(holder) ? holder[key] : undefined;
        if (typeof value === 'number' && Number.isFinite(value))
            values[name] = value;
    }
    return values;
}


/***/ }),

/***/ 3656:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   trendLines: () => (/* binding */ trendLines)
/* harmony export */ });
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29792);

const UNITS = {
    percent: ' %',
    bits: ' bits',
    seconds: ' s',
    dollars: ' USD',
    '': ''
};
/** The course of each metric below a heading, with its unit; empty where nothing was measured. */
function trendLines(trends) {
    return trends.length === 0 ? [] : ['First to last of the runs shown:', ...trends.map(line)];
}
function line({ metric, first, last, moved_by: by }) {
    const unit = UNITS[_metrics_js__WEBPACK_IMPORTED_MODULE_0__.METRICS.find(({ name }) => name === metric)?.unit ?? ''];
    const course = (from, to) => `${rounded(from)} to ${rounded(to)}${unit}`;
    const moved = by === undefined
        ? ''
        : `; moved by ${(by.git_sha ?? 'a run').slice(0, 7)} at ${by.timestamp}: ${course(by.from, by.to)}`;
    return `  ${metric.replaceAll('_', ' ').padEnd(14)} ${course(first, last)}${moved}`;
}
/** Two decimals, and of what is below 1 three digits, so that a price is not 0.00. */
function rounded(value) {
    return Math.abs(value) >= 1 ? value.toFixed(2) : String(Number(value.toPrecision(3)));
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
