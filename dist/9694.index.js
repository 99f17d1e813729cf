export const id = 9694;
export const ids = [9694,489];
export const modules = {

/***/ 26910:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ Damage)
/* harmony export */ });
/** Malformed bytes, found by a reader of ours: the message is a plain sentence, unlike those of an engine that stumbles. */
class Damage extends RangeError {
}


/***/ }),

/***/ 73285:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f_: () => (/* binding */ isTooDeep),
/* harmony export */   qF: () => (/* binding */ nestedTooDeep),
/* harmony export */   x4: () => (/* binding */ deepJson)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97268);

/** No data that are read here nest deeper. */
const MAX_JSON_DEPTH = 1000;
const [QUOTE, BACKSLASH, OPEN_ARRAY, CLOSE_ARRAY, OPEN_OBJECT, CLOSE_OBJECT] = [
    0x22, 0x5c, 0x5b, 0x5d, 0x7b, 0x7d
];
/**
 * Does this JSON nest more than 1,000 deep? One pass over the text, before JSON.parse, which spends seconds on a hundred
 * megabytes of `[`. What is not JSON gets any answer.
 */
function nestedTooDeep(text) {
    if (text.length <= MAX_JSON_DEPTH)
        return false;
    let depth = 0;
    for (let i = 0; i < text.length; i++) {
        const c = text.charCodeAt(i);
        if (c === QUOTE) {
            for (i++; i < text.length; i++) {
                const inside = text.charCodeAt(i);
                if (inside === QUOTE)
                    break;
                if (inside === BACKSLASH)
                    i++;
            }
        }
        else if (c === OPEN_ARRAY || c === OPEN_OBJECT) {
            if (++depth > MAX_JSON_DEPTH)
                return true;
        }
        else if (c === CLOSE_ARRAY || c === CLOSE_OBJECT)
            depth--;
    }
    return false;
}
/** The same of a value that is parsed already; never deeper into it than that. */
function isTooDeep(value, left = MAX_JSON_DEPTH) {
    if (typeof value !== 'object' || value === null)
        return false;
    return left === 0 || Object.values(value).some((inside) => isTooDeep(inside, left - 1));
}
/** The refusal of such a document, or of one line of JSON Lines. */
function deepJson(shown, line) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('limit', `${shown}: its JSON is nested more than ${MAX_JSON_DEPTH} deep`, {
        remedy: 'look at where it comes from',
        place: { file: shown, ...(line !== undefined && { line }) }
    });
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


/***/ }),

/***/ 24775:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   CK: () => (/* binding */ PRESENT),
/* harmony export */   D4: () => (/* binding */ withFile),
/* harmony export */   Kg: () => (/* binding */ tableFormat),
/* harmony export */   RT: () => (/* binding */ openTable),
/* harmony export */   av: () => (/* binding */ wrongTable),
/* harmony export */   be: () => (/* binding */ formatOf),
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   m6: () => (/* binding */ readAt),
/* harmony export */   uw: () => (/* binding */ decoding)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _damage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26910);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97268);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10228);




/** What is nested, or of a kind that no check looks into. */
const PRESENT = Object.freeze({});
/**
 * Tell Parquet and Arrow (IPC file, also called Feather version 2, and IPC stream) from the first bytes of a file.
 * @returns undefined for every other file
 * @throws GateError `evidence` for Feather version 1, `io`
 */
function tableFormat(file, shown) {
    return withFile(file, shown, (fd) => formatOf(readAt(fd, 0, Math.min(8, sizeOf(fd)), shown), shown));
}
/** The same from bytes that have been read already. */
function formatOf(head, shown) {
    const magic = head.toString('latin1', 0, 6);
    if (magic.startsWith('PAR1') || magic.startsWith('PARE'))
        return 'parquet';
    if (magic === 'ARROW1')
        return 'arrow';
    if (magic.startsWith('FEA1')) {
        throw wrongTable(shown, 'it is Feather version 1, which is not read', 'write Feather version 2 or Parquet');
    }
    // A stream begins with the continuation marker and the size of its schema message.
    if (head.length < 8 || head.readInt32LE(0) !== -1)
        return undefined;
    return head.readInt32LE(4) > 0 ? 'arrow' : undefined;
}
/**
 * Open a Parquet or Arrow file; only then is its library loaded.
 * @throws GateError `evidence` naming what is broken or not supported, `limit`, `io`
 */
async function openTable(file, shown, format) {
    if (format === 'parquet')
        return (await Promise.all(/* import() */[__webpack_require__.e(138), __webpack_require__.e(3720), __webpack_require__.e(9795)]).then(__webpack_require__.bind(__webpack_require__, 59795))).openParquet(file, shown);
    return (await Promise.all(/* import() */[__webpack_require__.e(4733), __webpack_require__.e(138), __webpack_require__.e(2133)]).then(__webpack_require__.bind(__webpack_require__, 72133))).openArrow(file, shown);
}
/** The refusal of a columnar file. */
function wrongTable(shown, what, remedy = 'write the file again, completely', cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue('evidence', `${shown}: ${what}`, { remedy, place: { file: shown }, cause });
}
/** More than we read at once, or than any honest file declares. */
function tooLarge(shown, what, remedy) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue('limit', `${shown}: ${what}`, { remedy, place: { file: shown } });
}
/**
 * Run the code of a decoder: whatever it throws on malformed bytes becomes one clear refusal. A library's plain Error says
 * in words what it does not read; a TypeError and its kind is an engine that stumbled over damage, and stays the cause.
 */
async function decoding(shown, what, work) {
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue)
            throw error;
        const inWords = error instanceof _damage_js__WEBPACK_IMPORTED_MODULE_3__/* .Damage */ .c || (error instanceof Error && error.name === 'Error');
        const reason = inWords ? error.message.slice(0, 200) : 'its bytes are damaged';
        throw wrongTable(shown, `${what} cannot be decoded: ${reason}`, undefined, error);
    }
}
/** Open, use, close. @throws GateError `io` and what `use` throws */
function withFile(file, shown, use) {
    const fd = (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .openForReading */ .sb)(file, shown);
    try {
        return use(fd);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
}
function sizeOf(fd) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd).size;
}
/** Exactly `length` bytes from `offset`. @throws GateError `evidence` when the file ends before them, `io` */
function readAt(fd, offset, length, shown) {
    const bytes = Buffer.from(new ArrayBuffer(length));
    let filled = 0;
    try {
        while (filled < length) {
            const n = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(fd, bytes, filled, length - filled, offset + filled);
            if (n === 0)
                throw wrongTable(shown, 'it is cut off');
            filled += n;
        }
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue)
            throw error;
        throw (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .ioError */ .bD)(error, shown, 'check the path and its permissions');
    }
    return bytes;
}


/***/ }),

/***/ 54733:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ Collector)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97268);

const REMEDY = 'give one label (0 or 1) and one probability from 0 to 1 a row';
/** Class probabilities must sum to 1 within this: float32 softmax over many classes is off by less. */
const SUM_TOLERANCE = 1e-3;
/**
 * Gathers checked rows into typed arrays, 9 bytes a row. Every value is judged as it comes in, so that an error names
 * its row and nothing is kept of a file that is wrong.
 */
class Collector {
    file;
    labels;
    probabilities;
    n = 0;
    classes = 0;
    /** @param file the name that messages use; @param expected rows, to save copying */
    constructor(file, expected = 1024) {
        this.file = file;
        this.labels = new Uint8Array(expected);
        this.probabilities = new Float64Array(expected);
    }
    get rows() {
        return this.n;
    }
    /** A label 0 or 1 and the probability of 1. @param line of the file, where it has lines */
    add(label, probability, line) {
        if (label !== 0 && label !== 1)
            throw this.bad(`the label is ${label}, not 0 or 1`, line);
        // Written so that NaN fails it.
        if (!(probability >= 0 && probability <= 1)) {
            throw this.bad(`the probability is ${probability}, not from 0 to 1`, line);
        }
        if (this.classes > 0)
            throw this.bad('one probability, where earlier rows have several', line);
        this.push(label, probability);
    }
    /**
     * A class index and the probabilities of all classes: kept as top-label confidence and whether that class is right
     * (Guo et al. 2017). On a tie the first class counts, as numpy.argmax does. Two classes are treated the same way.
     */
    addClasses(label, probabilities, line) {
        const k = probabilities.length;
        if (k < 2)
            throw this.bad(`${k} class probabilities; there must be at least 2`, line);
        if (this.n > 0 && this.classes !== k) {
            throw this.bad(`${k} class probabilities, where earlier rows have ${this.classes || 'one'}`, line);
        }
        let top = 0;
        let sum = 0;
        for (let i = 0; i < k; i++) {
            const p = probabilities[i] ?? NaN;
            if (!(p >= 0 && p <= 1))
                throw this.bad(`the probability of class ${i} is ${p}, not from 0 to 1`, line);
            if (p > (probabilities[top] ?? 0))
                top = i;
            sum += p;
        }
        if (Math.abs(sum - 1) > SUM_TOLERANCE)
            throw this.bad(`the class probabilities sum to ${sum}, not to 1`, line);
        if (!Number.isInteger(label) || label < 0 || label >= k) {
            throw this.bad(`the label is ${label}, not a class from 0 to ${k - 1}`, line);
        }
        this.classes = k;
        this.push(label === top ? 1 : 0, probabilities[top] ?? NaN);
    }
    /** An error about the row that would come next. */
    bad(what, line, remedy = REMEDY) {
        return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('evidence', `row ${this.n + 1}: ${what}`, {
            remedy,
            place: { file: this.file, ...(line !== undefined && { line }) }
        });
    }
    /** @throws GateError `evidence` when there are no rows */
    finish() {
        if (this.n === 0) {
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('evidence', 'there are no predictions in it', {
                remedy: REMEDY,
                place: { file: this.file }
            });
        }
        return {
            y_true: this.labels.subarray(0, this.n),
            y_prob: this.probabilities.subarray(0, this.n),
            kind: this.classes > 0 ? 'top-label' : 'binary'
        };
    }
    push(label, probability) {
        if (this.n === this.labels.length)
            this.grow();
        this.labels[this.n] = label;
        this.probabilities[this.n] = probability;
        this.n++;
    }
    grow() {
        const size = Math.max(1024, Math.ceil(this.n * 1.5));
        const labels = new Uint8Array(size);
        labels.set(this.labels);
        const probabilities = new Float64Array(size);
        probabilities.set(this.probabilities);
        this.labels = labels;
        this.probabilities = probabilities;
    }
}


/***/ }),

/***/ 46905:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Up: () => (/* binding */ pick),
/* harmony export */   aX: () => (/* binding */ LABEL_NAMES),
/* harmony export */   tz: () => (/* binding */ PROBABILITY_NAMES),
/* harmony export */   xs: () => (/* binding */ findColumns)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97268);

/** Names of the label, the first that is there counts; compared in lower case. */
const LABEL_NAMES = [
    'y_true',
    'label',
    'target',
    'labels',
    'targets',
    'actual',
    'ground_truth',
    'truth',
    'y'
];
/** Names of the probability of class 1, or of an array of class probabilities. `y_pred` is a class, so it is not here. */
const PROBABILITY_NAMES = [
    'y_prob',
    'y_score',
    'prob',
    'probability',
    'y_pred_proba',
    'y_proba',
    'proba',
    'probs',
    'probabilities',
    'predicted_probability',
    'y_probs',
    'y_scores',
    'confidence',
    'score',
    'p'
];
/**
 * Find label and probability among column names. Columns such as y_prob_0, y_prob_1, y_prob_2 hold one class each.
 * @throws GateError `evidence` that lists what is there and what is understood, or names the column that is there twice
 * @param line of the header; null where there are no lines
 */
function findColumns(names, file, line = 1) {
    const known = names.map((name) => name.trim().toLowerCase());
    const place = { file, ...(line !== null && { line }) };
    const label = firstOf(known, LABEL_NAMES);
    const one = firstOf(known, PROBABILITY_NAMES);
    const probabilities = one === -1 ? classColumns(known) : [one];
    if (label === -1 || probabilities.length === 0) {
        const missing = label === -1 ? 'a label' : 'a probability';
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('evidence', `no column for ${missing} among ${names.slice(0, 12).join(', ').slice(0, 300)}`, {
            remedy: 'name the columns y_true and y_prob in a header line (y_prob_0, y_prob_1, ... for several classes)',
            place
        });
    }
    const twice = [label, ...probabilities].find((at) => known.lastIndexOf(known[at] ?? '') !== at);
    if (twice !== undefined) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('evidence', `the column ${names[twice] ?? ''} is there twice`, {
            remedy: 'keep the one that counts',
            place
        });
    }
    return { label, probabilities };
}
/** The value of the first of these names that an object has of its own. */
function pick(row, names) {
    for (const name of names) {
        if (Object.hasOwn(row, name))
            return row[name];
    }
    return undefined;
}
function firstOf(known, wanted) {
    for (const name of wanted) {
        const at = known.indexOf(name);
        if (at !== -1)
            return at;
    }
    return -1;
}
/** Columns NAME_0, NAME_1, ... of one known name, complete and at least two. */
function classColumns(known) {
    for (const name of PROBABILITY_NAMES) {
        const found = [];
        for (let k = 0; known.includes(`${name}_${k}`); k++)
            found.push(known.indexOf(`${name}_${k}`));
        if (found.length >= 2)
            return found;
    }
    return [];
}


/***/ }),

/***/ 77891:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ findNpyPair),
/* harmony export */   JL: () => (/* binding */ MAX_NPY_BYTES),
/* harmony export */   Rt: () => (/* binding */ predictionsFromArrays),
/* harmony export */   id: () => (/* binding */ predictionsFromNpy),
/* harmony export */   vv: () => (/* binding */ parseNpy)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97268);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10228);
/* harmony import */ var _collector_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54733);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46905);






/** 100 million doubles; a .npy is read as a whole. */
const MAX_NPY_BYTES = 1024 * 1024 * 1024;
/**
 * The two files meant by `LABELS.npy,PROBABILITIES.npy`, by one of a pair whose names differ only in `y_true` and
 * `y_prob` (or the other known names), or by a directory that holds such a pair. Undefined when `file` is no such thing.
 * @throws GateError `evidence` when one of the pair is missing
 */
function findNpyPair(root, file) {
    const entry = (shown) => ({
        path: node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(root, shown),
        shown
    });
    const parts = file.split(',').map((part) => part.trim());
    if (parts.length === 2 && parts.every((part) => part.endsWith('.npy'))) {
        const [first = '', second = ''] = parts;
        const swapped = roleOf(first) === 'probabilities' && roleOf(second) !== 'probabilities';
        return { labels: entry(swapped ? second : first), probabilities: entry(swapped ? first : second) };
    }
    const full = node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(root, file);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(full, { throwIfNoEntry: false })?.isDirectory() === true) {
        const inside = (names) => names.map((name) => node_path__WEBPACK_IMPORTED_MODULE_1___default().join(file, `${name}.npy`)).find((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(root, name)));
        const [labels, probabilities] = [inside(_columns_js__WEBPACK_IMPORTED_MODULE_5__/* .LABEL_NAMES */ .aX), inside(_columns_js__WEBPACK_IMPORTED_MODULE_5__/* .PROBABILITY_NAMES */ .tz)];
        if (labels === undefined || probabilities === undefined)
            throw noPair(file);
        return { labels: entry(labels), probabilities: entry(probabilities) };
    }
    if (!file.endsWith('.npy'))
        return undefined;
    const isLabels = roleOf(file) === 'labels';
    const partner = partners(file, isLabels).find((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(root, name)));
    if (partner === undefined)
        throw noPair(file);
    return { labels: entry(isLabels ? file : partner), probabilities: entry(isLabels ? partner : file) };
}
/** Read a pair: labels (n) and probabilities (n) or (n, classes). @throws GateError `evidence` with the row */
function predictionsFromNpy({ labels, probabilities }) {
    const y = parseNpy((0,_lib_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readBytes */ .io)(labels.path, labels.shown, MAX_NPY_BYTES), labels.shown);
    const p = parseNpy((0,_lib_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readBytes */ .io)(probabilities.path, probabilities.shown, MAX_NPY_BYTES), probabilities.shown);
    return predictionsFromArrays(y, p, probabilities.shown, labels.shown);
}
/** @param labelsShown the name of the labels, where they are a file of their own */
function predictionsFromArrays(y, p, shown, labelsShown = 'y_true') {
    if (y.columns !== 1)
        throw wrong(labelsShown, `it has ${y.columns} columns; labels have one`);
    if (y.rows !== p.rows)
        throw wrong(shown, `it has ${p.rows} rows and ${labelsShown} has ${y.rows}`);
    const rows = new _collector_js__WEBPACK_IMPORTED_MODULE_4__/* .Collector */ .g(shown, y.rows);
    const classes = new Float64Array(p.columns);
    for (let i = 0; i < y.rows; i++) {
        if (p.columns === 1)
            rows.add(y.at(i, 0), p.at(i, 0));
        else {
            for (let k = 0; k < p.columns; k++)
                classes[k] = p.at(i, k);
            rows.addClasses(y.at(i, 0), classes);
        }
    }
    return rows.finish();
}
/** The NumPy format, versions 1 to 3 (numpy.lib.format): magic, header length, a Python dict literal, the raw values. */
function parseNpy(bytes, file) {
    if (bytes.length < 12 || bytes.toString('latin1', 0, 6) !== '\x93NUMPY')
        throw wrong(file, 'not a .npy file');
    const long = (bytes[6] ?? 0) >= 2;
    const start = long ? 12 : 10;
    const data = start + (long ? bytes.readUInt32LE(8) : bytes.readUInt16LE(8));
    if (data > bytes.length)
        throw wrong(file, 'it is cut off');
    const header = bytes.toString('latin1', start, data);
    const descr = /'descr':\s*'([^']*)'/.exec(header)?.[1];
    const order = /'fortran_order':\s*(True|False)/.exec(header)?.[1];
    const shape = /'shape':\s*\(([\d\s,]*)\)/.exec(header)?.[1];
    if (order === undefined || shape === undefined)
        throw wrong(file, 'its header is malformed');
    if (descr === undefined)
        throw wrong(file, 'it holds records, not numbers');
    const [rows = 1, columns = 1, ...more] = shape
        .split(',')
        .flatMap((n) => (n.trim() === '' ? [] : [Number(n)]));
    if (more.length > 0)
        throw wrong(file, 'it has more than two dimensions');
    // An array of objects is `|O`, without a size.
    const [, endian = '', type = ''] = /^([<>|=]?)([a-zA-Z]\d*)$/.exec(descr) ?? [];
    const reader = READERS[type];
    if (reader === undefined) {
        throw wrong(file, `its type ${descr} is not a plain number type${type.startsWith('O') ? ' (pickles are never loaded)' : ''}`);
    }
    const values = rows * columns;
    const expected = values * reader.bytes;
    if (bytes.length - data !== expected) {
        throw wrong(file, `it holds ${bytes.length - data} bytes of values, its shape asks for ${expected}`);
    }
    const view = new DataView(bytes.buffer, bytes.byteOffset + data, expected);
    const little = endian !== '>';
    const [rowStep, columnStep] = order === 'True' ? [1, rows] : [columns, 1];
    return {
        rows,
        columns,
        at: (row, column) => reader.get(view, (row * rowStep + column * columnStep) * reader.bytes, little)
    };
}
const READERS = {
    f2: { bytes: 2, get: (view, at, little) => half(view.getUint16(at, little)) },
    f4: { bytes: 4, get: (view, at, little) => view.getFloat32(at, little) },
    f8: { bytes: 8, get: (view, at, little) => view.getFloat64(at, little) },
    i1: { bytes: 1, get: (view, at) => view.getInt8(at) },
    i2: { bytes: 2, get: (view, at, little) => view.getInt16(at, little) },
    i4: { bytes: 4, get: (view, at, little) => view.getInt32(at, little) },
    i8: { bytes: 8, get: (view, at, little) => Number(view.getBigInt64(at, little)) },
    u1: { bytes: 1, get: (view, at) => view.getUint8(at) },
    u2: { bytes: 2, get: (view, at, little) => view.getUint16(at, little) },
    u4: { bytes: 4, get: (view, at, little) => view.getUint32(at, little) },
    u8: { bytes: 8, get: (view, at, little) => Number(view.getBigUint64(at, little)) },
    b1: { bytes: 1, get: (view, at) => view.getUint8(at) }
};
/** IEEE 754 binary16. */
function half(bits) {
    const sign = bits & 0x8000 ? -1 : 1;
    const exponent = (bits >> 10) & 0x1f;
    const fraction = bits & 0x3ff;
    if (exponent === 0)
        return sign * fraction * 2 ** -24;
    if (exponent === 31)
        return fraction === 0 ? sign * Infinity : NaN;
    return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}
function roleOf(file) {
    const stem = node_path__WEBPACK_IMPORTED_MODULE_1___default().basename(file, '.npy').toLowerCase();
    const ends = (name) => stem === name || stem.endsWith(`_${name}`) || stem.startsWith(`${name}_`);
    if (_columns_js__WEBPACK_IMPORTED_MODULE_5__/* .PROBABILITY_NAMES */ .tz.some(ends))
        return 'probabilities';
    return _columns_js__WEBPACK_IMPORTED_MODULE_5__/* .LABEL_NAMES */ .aX.some(ends) ? 'labels' : undefined;
}
/** Names that the other file of a pair may have. */
function partners(file, isLabels) {
    const [own, other] = isLabels ? [_columns_js__WEBPACK_IMPORTED_MODULE_5__/* .LABEL_NAMES */ .aX, _columns_js__WEBPACK_IMPORTED_MODULE_5__/* .PROBABILITY_NAMES */ .tz] : [_columns_js__WEBPACK_IMPORTED_MODULE_5__/* .PROBABILITY_NAMES */ .tz, _columns_js__WEBPACK_IMPORTED_MODULE_5__/* .LABEL_NAMES */ .aX];
    const base = node_path__WEBPACK_IMPORTED_MODULE_1___default().basename(file);
    return own
        .filter((name) => base.includes(name))
        .flatMap((name) => other.map((twin) => node_path__WEBPACK_IMPORTED_MODULE_1___default().join(node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(file), base.replace(name, twin))));
}
function noPair(file) {
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue('evidence', `${file} is not a pair of labels and probabilities`, {
        remedy: 'name both files: y_true.npy,y_prob.npy',
        place: { file }
    });
}
function wrong(file, what) {
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue('evidence', what, {
        remedy: 'write it with numpy.save: labels (n) and probabilities (n) or (n, classes)',
        place: { file }
    });
}


/***/ }),

/***/ 99694:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  filesOfPredictions: () => (/* binding */ filesOfPredictions),
  readPredictions: () => (/* binding */ readPredictions)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/lib/errors.ts
var errors = __webpack_require__(97268);
// EXTERNAL MODULE: ./src/lib/files.ts
var files = __webpack_require__(10228);
// EXTERNAL MODULE: ./src/lib/table.ts
var table = __webpack_require__(24775);
// EXTERNAL MODULE: ./src/predictions/columns.ts
var columns = __webpack_require__(46905);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./src/predictions/collector.ts
var collector = __webpack_require__(54733);
;// CONCATENATED MODULE: ./src/predictions/decimal.ts
/** 10^k is exact as a double up to k = 22. */
const POWERS = Float64Array.from({ length: 23 }, (_, k) => Number(`1e${k}`));
/** Digits that surely fit a double exactly, and how many more the long path takes. */
const HEAD_DIGITS = 15;
const TAIL_DIGITS = 7;
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
/**
 * Reads decimal numbers out of bytes without making strings. `next` stands behind the last digit or point that was read:
 * the caller looks there for the end of its field.
 */
class DecimalReader {
    next = 0;
    /**
     * The double nearest to the digits (and point) at `start`, up to `limit` or the first byte that is neither. NaN when
     * there are none, or too many to be sure of the rounding: `parseDecimal` asks `Number` then.
     */
    read(bytes, start, limit) {
        let head = 0;
        let headDigits = 0;
        let tail = 0;
        let tailDigits = 0;
        let point = -1;
        let i = start;
        for (; i < limit; i++) {
            const digit = (bytes[i] ?? 0) - 0x30;
            if (digit >= 0 && digit <= 9) {
                if (headDigits < HEAD_DIGITS) {
                    head = head * 10 + digit;
                    if (head > 0)
                        headDigits++;
                }
                else {
                    tail = tail * 10 + digit;
                    tailDigits++;
                }
            }
            else if (digit === -2 && point < 0)
                point = i;
            else
                break;
        }
        this.next = i;
        const scale = point < 0 ? 0 : i - point - 1;
        // A lone point and an empty field are no numbers.
        if (scale > 22 || tailDigits > TAIL_DIGITS || i - start < (point < 0 ? 1 : 2))
            return NaN;
        const power = POWERS[scale] ?? NaN;
        // One correctly rounded division of two exact doubles (Clinger 1990, "How to Read Floating Point Numbers Accurately").
        if (tailDigits === 0)
            return head / power;
        return longQuotient(head, POWERS[tailDigits] ?? NaN, tail, power);
    }
}
const reader = new DecimalReader();
/**
 * The double nearest to the decimal number that `bytes[start, end)` is as a whole, NaN when it is none: no blanks, no
 * hex, no `nan` or `inf`.
 */
function parseDecimal(bytes, start, end) {
    const value = reader.read(bytes, start, end);
    if (reader.next === end && !Number.isNaN(value))
        return value;
    const text = bytes.toString('latin1', start, end);
    return NUMBER.test(text) ? Number(text) : NaN;
}
/**
 * (head * shift + tail) / power in doubled precision (Dekker 1971, "A floating-point technique for extending the available
 * precision"), rounded once; NaN in the rare case that the rounding is not certain.
 * head < 10^15, shift <= 10^7, tail < shift, power a power of ten up to 10^22.
 */
function longQuotient(head, shift, tail, power) {
    // head * shift = product + error, exactly: the upper and lower parts of head have products below 2^53.
    const product = head * shift;
    const upper = Math.floor(head / 0x4000000) * 0x4000000;
    const error = upper * shift - product + (head - upper) * shift;
    const rest = error + tail;
    const n = product + rest;
    const nLow = rest - (n - product);
    const q = n / power;
    // The remainder n - q * power, exactly, by splitting both factors into halves of 26 bits.
    const back = q * power;
    const qHigh = 134217729 * q - (134217729 * q - q);
    const qLow = q - qHigh;
    const dHigh = 134217729 * power - (134217729 * power - power);
    const dLow = power - dHigh;
    const backError = qLow * dLow - (back - qHigh * dHigh - qLow * dHigh - qHigh * dLow);
    const correction = (n - back - backError + nLow) / power;
    const doubt = Math.abs(correction) * 2 ** -40;
    const value = q + (correction + doubt);
    return value === q + (correction - doubt) ? value : NaN;
}

;// CONCATENATED MODULE: ./src/predictions/csv.ts







const [TAB, LF, CR, SPACE, QUOTE, COMMA, SEMICOLON, BAR] = [0x09, 0x0a, 0x0d, 0x20, 0x22, 0x2c, 0x3b, 0x7c];
const CHUNK = 1 << 20;
/** A record longer than this is no row of predictions. */
const MAX_RECORD = 64 * 1024 * 1024;
/** After so many chunks the event loop gets its turn. */
const TURN = 64;
/**
 * Predictions as CSV (RFC 4180) with a header line; separated by comma, tab, semicolon or bar, quotes allowed, other
 * columns ignored. Read in chunks straight into typed arrays: memory is 9 bytes a row whatever the file's size.
 * A label may be 0, 1, 0.0, 1.0, true or false in any case.
 * @param path absolute; @param file the name that messages use
 * @throws GateError `evidence` with line and row, `limit`, `io`
 */
async function predictionsFromCsv(path, file) {
    let fd;
    try {
        fd = (0,external_node_fs_.openSync)(path, 'r');
        const size = (0,external_node_fs_.fstatSync)(fd).size;
        const table = new CsvTable(file, size);
        let buffer = Buffer.allocUnsafe(CHUNK);
        let kept = 0;
        for (let turn = 1;; turn++) {
            const n = (0,external_node_fs_.readSync)(fd, buffer, kept, buffer.length - kept, null);
            const end = kept + n;
            const used = table.consume(buffer, end, n === 0);
            if (n === 0)
                return table.finish();
            kept = end - used;
            if (kept === buffer.length) {
                if (kept >= MAX_RECORD)
                    throw table.tooLong();
                const larger = Buffer.allocUnsafe(buffer.length * 2);
                buffer.copy(larger, 0, used, end);
                buffer = larger;
            }
            else
                buffer.copyWithin(0, used, end);
            if (turn % TURN === 0)
                await (0,promises_.setImmediate)();
        }
    }
    catch (error) {
        if (error instanceof errors/* GateError */.ue)
            throw error;
        throw (0,files/* ioError */.bD)(error, file, 'check the path and its permissions');
    }
    finally {
        if (fd !== undefined)
            (0,external_node_fs_.closeSync)(fd);
    }
}
/** The state between chunks: columns once the header is read, and where we are. */
class CsvTable {
    file;
    size;
    rows;
    columns;
    delimiter = COMMA;
    line = 1;
    width = 0;
    /** Bounds of the fields of the current record, [start, end) pairs, quotes stripped. */
    bounds = new Int32Array(64);
    fields = 0;
    lineBreaks = 0;
    /** The record ends with the file, and not with a line break. */
    unterminated = false;
    decimal = new DecimalReader();
    constructor(file, size) {
        this.file = file;
        this.size = size;
        this.rows = new collector/* Collector */.g(file);
    }
    /** Take all whole records of `buffer[0, end)`; the last one even without its line break when `last`. */
    consume(buffer, end, last) {
        let at = 0;
        if (this.columns === undefined && buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf)
            at = 3;
        while (at < end) {
            const quick = this.quickRecord(buffer, at, end);
            if (quick !== -1) {
                at = quick;
                continue;
            }
            const next = this.record(buffer, at, end, last);
            if (next === -1) {
                // The header decides where the BOM belongs; until it is whole, nothing is consumed.
                return this.columns === undefined ? 0 : at;
            }
            this.unterminated = last && buffer[next - 1] !== LF;
            if (this.fields > 0)
                this.take(buffer, at, next);
            this.line += 1 + this.lineBreaks;
            at = next;
        }
        return at;
    }
    finish() {
        return this.rows.finish();
    }
    tooLong() {
        return new errors/* GateError */.ue('limit', `a record has more than ${MAX_RECORD} bytes`, {
            remedy: 'write one prediction a line',
            place: { file: this.file, line: this.line }
        });
    }
    /**
     * The usual row, in one pass over its bytes: no quotes, a label of one digit, a plain decimal, a line break.
     * @returns where the next record starts; -1, with nothing done, for every other row: `record` takes that one
     */
    quickRecord(buffer, at, end) {
        const { columns, delimiter, decimal } = this;
        // The first row goes the long way: it tells how many rows to make room for.
        if (columns === undefined || columns.probabilities.length !== 1 || this.rows.rows === 0)
            return -1;
        const [probabilityAt = 0] = columns.probabilities;
        const last = this.width - 1;
        let label = -1;
        let probability = NaN;
        let i = at;
        for (let k = 0; k <= last; k++) {
            if (k === probabilityAt) {
                probability = decimal.read(buffer, i, end);
                i = decimal.next;
            }
            else if (k === columns.label)
                label = (buffer[i++] ?? 0) - 0x30;
            else {
                for (; i < end; i++) {
                    const byte = buffer[i];
                    if (byte === delimiter || byte === LF || byte === QUOTE)
                        break;
                }
            }
            if (k === last && buffer[i] === CR)
                i++;
            if (i >= end || buffer[i++] !== (k === last ? LF : delimiter))
                return -1;
        }
        if ((label !== 0 && label !== 1) || !(probability <= 1))
            return -1;
        this.rows.add(label, probability, this.line);
        this.line++;
        return i;
    }
    /** Find the fields of the record at `at`. @returns where the next one starts, -1 when this one is not whole */
    record(buffer, at, end, last) {
        this.lineBreaks = 0;
        if (this.columns === undefined)
            this.delimiter = sniffDelimiter(buffer, at, end);
        // Locals, because this loop sees every byte.
        const { delimiter } = this;
        let { bounds } = this;
        let used = 0;
        let start = at;
        let i = at;
        for (; i < end; i++) {
            const byte = buffer[i];
            if (byte === delimiter) {
                if (used + 4 > bounds.length)
                    bounds = this.moreBounds();
                bounds[used++] = start;
                bounds[used++] = i;
                start = i + 1;
            }
            else if (byte === LF)
                break;
            else if (byte === QUOTE && i === start) {
                i = this.closingQuote(buffer, i + 1, end);
                if (i >= end) {
                    if (!last)
                        return -1;
                    throw this.rows.bad('a quoted field never ends', this.line, 'the file may be cut off; restore it');
                }
            }
        }
        if (i >= end && !last)
            return -1;
        const stop = i > start && buffer[i - 1] === CR ? i - 1 : i;
        if (stop > start || used > 0) {
            bounds[used++] = start;
            bounds[used++] = stop;
        }
        this.fields = used / 2;
        return Math.min(i + 1, end);
    }
    closingQuote(buffer, from, end) {
        for (let i = from; i < end; i++) {
            const byte = buffer[i] ?? 0;
            if (byte === LF)
                this.lineBreaks++;
            if (byte !== QUOTE)
                continue;
            if (i + 1 < end && buffer[i + 1] === QUOTE)
                i++;
            else
                return i;
        }
        return end;
    }
    moreBounds() {
        const larger = new Int32Array(this.bounds.length * 2);
        larger.set(this.bounds);
        this.bounds = larger;
        return larger;
    }
    take(buffer, at, next) {
        if (this.columns === undefined) {
            const names = Array.from({ length: this.fields }, (_, k) => this.text(buffer, k));
            if (names.some((name) => /\r(?!\n)/.test(name))) {
                const remedy = 'end its lines with a line feed';
                throw this.rows.bad('lines end in a carriage return alone, which is not read', this.line, remedy);
            }
            this.columns = (0,columns/* findColumns */.xs)(names, this.file);
            this.width = this.fields;
            return;
        }
        if (this.rows.rows === 0) {
            // Rows are about as long as the first one; a tenth more saves most of the copying.
            this.rows = new collector/* Collector */.g(this.file, Math.ceil((this.size / (next - at)) * 1.1));
        }
        if (this.fields !== this.width) {
            throw this.rows.bad(`${this.fields} fields, where the header has ${this.width}`, this.line);
        }
        const { label, probabilities } = this.columns;
        const y = this.label(buffer, label);
        const [first = 0] = probabilities;
        if (probabilities.length === 1)
            this.rows.add(y, this.number(buffer, first, 'probability'), this.line);
        else {
            const all = probabilities.map((k) => this.number(buffer, k, 'probability'));
            this.rows.addClasses(y, all, this.line);
        }
    }
    label(buffer, k) {
        const start = this.bounds[2 * k] ?? 0;
        const byte = buffer[start] ?? 0;
        if ((this.bounds[2 * k + 1] ?? 0) - start === 1 && byte >= 0x30 && byte <= 0x39)
            return byte - 0x30;
        const text = this.text(buffer, k).trim().toLowerCase();
        if (text === 'true')
            return 1;
        if (text === 'false')
            return 0;
        return this.number(buffer, k, 'label');
    }
    number(buffer, k, what) {
        let start = this.bounds[2 * k] ?? 0;
        let end = this.bounds[2 * k + 1] ?? 0;
        if (this.unterminated && k === this.width - 1 && isHalf(buffer[end - 1])) {
            throw this.rows.bad(`the ${what} ${JSON.stringify(buffer.toString('utf8', Math.max(start, end - 60), end))} is cut off, and so is its line`, this.line, 'the file may be cut off; restore it');
        }
        while (start < end && isPadding(buffer[start]))
            start++;
        while (end > start && isPadding(buffer[end - 1]))
            end--;
        const value = parseDecimal(buffer, start, end);
        if (Number.isNaN(value)) {
            const written = JSON.stringify(buffer.toString('utf8', start, Math.min(end, start + 60)));
            const remedy = written.includes(',') ? 'write decimal points, not commas' : undefined;
            throw this.rows.bad(`the ${what} is ${written}, not a number`, this.line, remedy);
        }
        return value;
    }
    text(buffer, k) {
        const text = buffer.toString('utf8', this.bounds[2 * k], this.bounds[2 * k + 1]).trim();
        return text.startsWith('"') && text.endsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text;
    }
}
/** What no writer ends a number with: `0.`, `1e`, `1e-`. */
function isHalf(byte) {
    return byte !== undefined && '.eE+-'.includes(String.fromCharCode(byte));
}
/** Quotes around a number are padding, too. */
function isPadding(byte) {
    return byte === SPACE || byte === QUOTE || byte === TAB;
}
/** The separator that the first line has most of; a comma where it has none. */
function sniffDelimiter(buffer, at, end) {
    const stop = buffer.indexOf(LF, at);
    const line = buffer.subarray(at, stop === -1 || stop > end ? end : stop);
    const count = (byte) => line.reduce((sum, b) => sum + (b === byte ? 1 : 0), 0);
    const candidates = [COMMA, TAB, SEMICOLON, BAR];
    return candidates.reduce((best, byte) => (count(byte) > count(best) ? byte : best), COMMA);
}

// EXTERNAL MODULE: ./src/lib/json-depth.ts
var json_depth = __webpack_require__(73285);
// EXTERNAL MODULE: ./src/lib/jsonl.ts
var jsonl = __webpack_require__(70489);
;// CONCATENATED MODULE: ./src/predictions/json.ts





/**
 * Predictions in one JSON document: `{"y_true": [...], "y_prob": [...]}`, where `y_prob` may hold one array of class
 * probabilities a row, or an array of rows `{"y_true": 1, "y_prob": 0.9}`. A label may be `true` or `false`.
 * @throws GateError `evidence` with the row
 */
function predictionsFromJson(text, file) {
    if ((0,json_depth/* nestedTooDeep */.qF)(text))
        throw (0,json_depth/* deepJson */.x4)(file);
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        const reason = error instanceof SyntaxError || (0,errors/* hasMessage */.g8)(error) ? error.message : String(error);
        throw wrong(file, `not valid JSON: ${reason}`, error);
    }
    if (Array.isArray(value)) {
        const rows = new collector/* Collector */.g(file, value.length);
        for (const row of value)
            addRow(rows, row);
        return rows.finish();
    }
    if (typeof value !== 'object' || value === null)
        throw wrong(file, 'the document is neither an object nor an array');
    const labels = (0,columns/* pick */.Up)(value, columns/* LABEL_NAMES */.aX);
    const probabilities = (0,columns/* pick */.Up)(value, columns/* PROBABILITY_NAMES */.tz);
    if (!Array.isArray(labels))
        throw wrong(file, 'it has no array y_true');
    if (!Array.isArray(probabilities))
        throw wrong(file, 'it has no array y_prob');
    if (labels.length !== probabilities.length) {
        throw wrong(file, `y_true has ${labels.length} values and y_prob ${probabilities.length}`);
    }
    const rows = new collector/* Collector */.g(file, labels.length);
    for (let i = 0; i < labels.length; i++)
        addValues(rows, labels[i], probabilities[i]);
    return rows.finish();
}
/** Predictions as JSON Lines, one `{"y_true": 1, "y_prob": 0.9}` a line; blank lines do not count. Streams. */
function predictionsFromJsonl(path, file) {
    const rows = new collector/* Collector */.g(file);
    for (const { text, line, terminated } of (0,jsonl/* readLines */.S)(path, file)) {
        if (text.trim() === '')
            continue;
        if ((0,json_depth/* nestedTooDeep */.qF)(text))
            throw (0,json_depth/* deepJson */.x4)(file, line);
        let row;
        try {
            row = JSON.parse(text);
        }
        catch {
            throw rows.bad(terminated ? 'not valid JSON' : 'not valid JSON: the file seems cut off', line);
        }
        addRow(rows, row, line);
    }
    return rows.finish();
}
function addRow(rows, row, line) {
    if (typeof row !== 'object' || row === null)
        throw rows.bad('not an object with y_true and y_prob', line);
    const label = (0,columns/* pick */.Up)(row, columns/* LABEL_NAMES */.aX);
    const probability = (0,columns/* pick */.Up)(row, columns/* PROBABILITY_NAMES */.tz);
    if (label === undefined)
        throw rows.bad('there is no y_true', line);
    if (probability === undefined)
        throw rows.bad('there is no y_prob', line);
    addValues(rows, label, probability, line);
}
function addValues(rows, label, probability, line) {
    const number = typeof label === 'boolean' ? Number(label) : label;
    if (typeof number !== 'number')
        throw rows.bad(`the label is ${show(label)}, not 0 or 1`, line);
    if (Array.isArray(probability)) {
        rows.addClasses(number, probability.map((p) => (typeof p === 'number' ? p : NaN)), line);
    }
    else if (typeof probability === 'number')
        rows.add(number, probability, line);
    else
        throw rows.bad(`the probability is ${show(probability)}, not from 0 to 1`, line);
}
function show(value) {
    return (JSON.stringify(value) ?? 'undefined').slice(0, 60);
}
function wrong(file, what, cause) {
    return new errors/* GateError */.ue('evidence', what, {
        remedy: 'write {"y_true": [...], "y_prob": [...]}, an array of such rows, or one row a line',
        place: { file },
        cause
    });
}

// EXTERNAL MODULE: ./src/predictions/npy.ts
var npy = __webpack_require__(77891);
;// CONCATENATED MODULE: ./src/predictions/read.ts









/** Enough to tell the formats apart. */
const HEAD_BYTES = 64 * 1024;
/**
 * Labels and predicted probabilities of a model, the format recognised by content: JSON, JSONL, CSV with a header,
 * Parquet, Arrow, `.npz`, or a pair of NumPy files (given as `y_true.npy,y_prob.npy`, as either of them, or as their directory).
 * @param file relative to `root`, or absolute
 * @returns typed arrays, 9 bytes a row; every value checked
 * @throws GateError `evidence` naming file and row, `io`, `limit`
 */
async function readPredictions(root, file) {
    const pair = (0,npy/* findNpyPair */.$)(root, file);
    if (pair !== undefined)
        return (0,npy/* predictionsFromNpy */.id)(pair);
    const full = external_node_path_default().resolve(root, file);
    const head = readHead(full, file);
    const format = recognise(head, file);
    switch (format) {
        case 'json':
            return predictionsFromJson((0,files/* readText */.yR)(full, file), file);
        case 'jsonl':
            return predictionsFromJsonl(full, file);
        case 'csv':
            return predictionsFromCsv(full, file);
        case 'npz':
            return (await __webpack_require__.e(/* import() */ 7262).then(__webpack_require__.bind(__webpack_require__, 37262))).predictionsFromNpz(full, file);
        case 'parquet':
        case 'arrow':
            return (await __webpack_require__.e(/* import() */ 4562).then(__webpack_require__.bind(__webpack_require__, 4562))).predictionsFromTable(full, file, format);
    }
}
/**
 * The files that are read where this one is named: a pair of arrays is two, which a directory or one of them may stand for.
 * What makes no pair stands for itself; {@link readPredictions} says why.
 */
function filesOfPredictions(root, file) {
    try {
        const pair = (0,npy/* findNpyPair */.$)(root, file);
        return pair === undefined ? [file] : [pair.labels.shown, pair.probabilities.shown];
    }
    catch (error) {
        if (!(error instanceof errors/* GateError */.ue))
            throw error;
        return [file];
    }
}
function recognise(head, file) {
    const columnar = (0,table/* formatOf */.be)(head, file);
    if (columnar !== undefined)
        return columnar;
    if (head.indexOf(ZIP) === 0)
        return 'npz';
    const binary = BINARY.find(({ magic }) => head.indexOf(magic) === 0);
    if (binary !== undefined)
        throw refuse(file, `is ${binary.what}, which is not read`, binary.remedy);
    const text = head
        .toString('utf8')
        .replace(/^\ufeff/, '')
        .trimStart();
    if (text === '')
        throw refuse(file, 'is empty', 'write y_true and y_prob into it');
    if (text.startsWith('['))
        return 'json';
    if (!text.startsWith('{')) {
        if (text.includes('\0'))
            throw refuse(file, 'is a binary file', 'write JSON, JSONL or CSV');
        return 'csv';
    }
    const [first = '', second] = text.split(/\r?\n/, 2);
    return isRow(first) || second?.trimStart().startsWith('{') === true ? 'jsonl' : 'json';
}
/** A line that is an object by itself is a row of JSON Lines, unless it holds the labels of all rows. */
function isRow(line) {
    let value;
    try {
        value = JSON.parse(line);
    }
    catch {
        return false;
    }
    return typeof value === 'object' && value !== null && !Array.isArray((0,columns/* pick */.Up)(value, columns/* LABEL_NAMES */.aX));
}
const CONVERT = 'export it as CSV or JSONL with the columns y_true and y_prob';
const ZIP = Buffer.from('PK\x03\x04', 'latin1');
const BINARY = [
    { magic: Buffer.from('\x1f\x8b', 'latin1'), what: 'gzip', remedy: 'decompress it first' },
    { magic: Buffer.from('\x80\x04', 'latin1'), what: 'a Python pickle', remedy: CONVERT }
];
function readHead(full, file) {
    let fd;
    try {
        if (!(0,external_node_fs_.statSync)(full).isFile())
            throw refuse(file, 'is not a regular file', 'point to a file of predictions');
        fd = (0,external_node_fs_.openSync)(full, 'r');
        const head = Buffer.alloc(HEAD_BYTES);
        return head.subarray(0, (0,external_node_fs_.readSync)(fd, head));
    }
    catch (error) {
        if (error instanceof errors/* GateError */.ue)
            throw error;
        throw (0,files/* ioError */.bD)(error, file, 'check the path and its permissions');
    }
    finally {
        if (fd !== undefined)
            (0,external_node_fs_.closeSync)(fd);
    }
}
function refuse(file, what, remedy) {
    return new errors/* GateError */.ue('evidence', `${file} ${what}`, { remedy, place: { file } });
}


/***/ })

};
