export const id = 5693;
export const ids = [5693,489,9792,9344];
export const modules = {

/***/ 95693:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   grafanaDashboard: () => (/* binding */ grafanaDashboard)
/* harmony export */ });
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29792);
/* harmony import */ var _openmetrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29344);


const UNITS = { percent: 'percent', bits: 'none', seconds: 's', dollars: 'currencyUSD', '': 'none' };
const WIDTH = 12;
const HEIGHT = 8;
/**
 * A Grafana dashboard of all metrics (grafana.com/docs, "Dashboard JSON model" and "Export and import"): `__inputs` makes
 * Grafana ask for the Prometheus data source, and the fixed `uid` makes a second import replace the first.
 */
function grafanaDashboard() {
    const datasource = { type: 'prometheus', uid: '${DS_PROMETHEUS}' };
    return {
        __inputs: [
            {
                name: 'DS_PROMETHEUS',
                label: 'Prometheus',
                description: '',
                type: 'datasource',
                pluginId: 'prometheus',
                pluginName: 'Prometheus'
            }
        ],
        __requires: [
            { type: 'datasource', id: 'prometheus', name: 'Prometheus', version: '1.0.0' },
            { type: 'panel', id: 'timeseries', name: 'Time series', version: '' }
        ],
        id: null,
        uid: 'provenance-gates',
        title: 'Provenance gates',
        tags: ['provenance-gates'],
        editable: true,
        schemaVersion: 39,
        version: 1,
        timezone: '',
        refresh: '',
        time: { from: 'now-90d', to: 'now' },
        templating: { list: [] },
        annotations: { list: [] },
        panels: _metrics_js__WEBPACK_IMPORTED_MODULE_0__.METRICS.map(({ name, unit, help }, i) => ({
            id: i + 1,
            type: 'timeseries',
            title: name,
            description: help,
            datasource,
            gridPos: { x: (i % 2) * WIDTH, y: Math.floor(i / 2) * HEIGHT, w: WIDTH, h: HEIGHT },
            fieldConfig: { defaults: { unit: UNITS[unit], custom: { spanNulls: true } }, overrides: [] },
            options: {
                legend: { displayMode: 'list', placement: 'bottom', showLegend: true },
                tooltip: { mode: 'single', sort: 'none' }
            },
            targets: [{ refId: 'A', datasource, expr: (0,_openmetrics_js__WEBPACK_IMPORTED_MODULE_1__.familyName)(name, unit), legendFormat: '{{repository}}' }]
        }))
    };
}


/***/ }),

/***/ 86683:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QI: () => (/* binding */ compareInstants),
/* harmony export */   R6: () => (/* binding */ utcMonth),
/* harmony export */   nV: () => (/* binding */ parseInstant)
/* harmony export */ });
const FORM = /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(?:[.,](\d+))?(?:[Zz]|([+-])(\d\d):?(\d\d))?$/;
/** The two or four digits of `text` from `at` on, which FORM has checked; a number without a string in between. */
function digits(text, at, count) {
    let n = 0;
    for (let i = at; i < at + count; i++)
        n = n * 10 + text.charCodeAt(i) - 48;
    return n;
}
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function isLeap(year) {
    return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
/** Days from 1970-01-01 in the Gregorian calendar; undefined for a day that does not exist. */
function dayNumber(year, month, day) {
    const length = (MONTH_DAYS[month - 1] ?? 0) + (month === 2 && isLeap(year) ? 1 : 0);
    if (day < 1 || day > length)
        return undefined;
    const before = year - 1;
    let days = 365 * year + Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
    for (let m = 0; m < month - 1; m++)
        days += MONTH_DAYS[m] ?? 0;
    // 719,528 is what the sum comes to for 1970-01-01.
    return days + day + (month > 2 && isLeap(year) ? 1 : 0) - 719_528;
}
/**
 * The instant an RFC 3339 timestamp names, undefined where it names none. A timestamp without an offset is read as
 * UTC: older writers (Python's `datetime.isoformat`) leave it out. A leap second counts as the second after it.
 */
function parseInstant(text) {
    const m = FORM.exec(text);
    if (m === null)
        return undefined;
    const days = dayNumber(digits(text, 0, 4), digits(text, 5, 2), digits(text, 8, 2));
    const [hour, minute, second] = [digits(text, 11, 2), digits(text, 14, 2), digits(text, 17, 2)];
    const [, fraction, sign, offsetHour = '0', offsetMinute = '0'] = m;
    if (days === undefined || hour > 23 || minute > 59 || second > 60)
        return undefined;
    if (Number(offsetHour) > 23 || Number(offsetMinute) > 59)
        return undefined;
    const offset = (sign === '-' ? -1 : 1) * (Number(offsetHour) * 3600 + Number(offsetMinute) * 60);
    return {
        seconds: days * 86_400 + hour * 3600 + minute * 60 + second - offset,
        nanos: fraction === undefined ? 0 : Number(fraction.slice(0, 9).padEnd(9, '0'))
    };
}
/** Earlier first; no instant at all counts as the earliest of all. */
function compareInstants(a, b) {
    if (a === null || b === null)
        return (a === null ? 0 : 1) - (b === null ? 0 : 1);
    return a.seconds - b.seconds || a.nanos - b.nanos;
}
/** `YYYY-MM` in UTC. */
function utcMonth(instant) {
    return new Date(instant.seconds * 1000).toISOString().slice(0, 7);
}


/***/ }),

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

/***/ 29344:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   familyName: () => (/* binding */ familyName),
/* harmony export */   renderOpenMetrics: () => (/* binding */ renderOpenMetrics)
/* harmony export */ });
/* harmony import */ var _instants_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86683);
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29792);


/** `provenance_gates_coverage_percent`: a unit is the end of the name (OpenMetrics 1.0, "Unit"). */
function familyName(metric, unit) {
    return `provenance_gates_${metric}${unit === '' ? '' : `_${unit}`}`;
}
/** Backslash, quote and line feed (OpenMetrics 1.0, "Escaping"). */
function escaped(text) {
    return text.replace(/[\\"\n]/g, (c) => (c === '\n' ? '\\n' : `\\${c}`));
}
/**
 * Runs as OpenMetrics 1.0 text (github.com/prometheus/OpenMetrics, specification/OpenMetrics.md): one gauge a metric, its points in
 * the order of time with timestamps in seconds. There is no label for the commit: each run would be a series of its own.
 * @param points oldest first; of several of one instant the last counts, since timestamps must rise.
 */
function renderOpenMetrics(points, labels) {
    const pairs = Object.entries(labels).map(([name, value]) => `${name}="${escaped(value.toWellFormed())}"`);
    const set = pairs.length === 0 ? '' : `{${pairs.join(',')}}`;
    const lines = [];
    for (const { name, unit, help } of _metrics_js__WEBPACK_IMPORTED_MODULE_0__.METRICS) {
        const samples = new Map();
        for (const { timestamp, values } of points) {
            const [value, instant] = [values[name], (0,_instants_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(timestamp)];
            if (value === undefined || instant === undefined)
                continue;
            const at = `${instant.seconds}.${String(Math.floor(instant.nanos / 1e6)).padStart(3, '0')}`;
            samples.set(at, value);
        }
        if (samples.size === 0)
            continue;
        const family = familyName(name, unit);
        lines.push(`# TYPE ${family} gauge`);
        if (unit !== '')
            lines.push(`# UNIT ${family} ${unit}`);
        lines.push(`# HELP ${family} ${escaped(help)}`);
        for (const [at, value] of samples)
            lines.push(`${family}${set} ${value} ${at}`);
    }
    return [...lines, '# EOF', ''].join('\n');
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
