export const id = 6499;
export const ids = [6499,8448,7591];
export const modules = {

/***/ 43083:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kr: () => (/* binding */ newNotes),
/* harmony export */   Lu: () => (/* binding */ readHistory),
/* harmony export */   nZ: () => (/* binding */ warningsOf)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97268);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78448);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67591);



/** Bad lines named one by one; further ones are counted. */
const MAX_NAMED = 20;
/** Python writes these where JSON has no word; such a line holds a number that is none, and is not merely torn. */
const NON_FINITE = /[:,[]\s*(?:-?Infinity|NaN)\b/;
function newNotes() {
    return { warnings: [], skipped: 0 };
}
/** What was skipped, in words. */
function warningsOf({ warnings, skipped }, shown) {
    const unnamed = skipped - MAX_NAMED;
    return unnamed > 0 ? [...warnings, `${shown}: ${unnamed} more broken lines skipped`] : [...warnings];
}
/**
 * The runs of a CI history (JSON Lines, packed with gzip or not), oldest first, one line in memory at a time. A BOM,
 * CRLF and blank lines are fine. A line that is no record of a run is skipped and named in `notes`; where it is the
 * last one, the file was cut off and the newest run is lost, which is an error.
 * @param shown the file's name in messages; @param from where to begin; an empty rest is an error only at the beginning
 * @throws GateError `io`, `limit`; `evidence` for an empty file, a last line that is cut off, or a wrong value (line and test named).
 */
async function* readHistory(file, shown, notes, from = _lines_js__WEBPACK_IMPORTED_MODULE_1__.BEGINNING) {
    let pending;
    let runs = 0;
    const skip = () => {
        if (pending === undefined)
            return;
        notes.skipped++;
        if (notes.skipped <= MAX_NAMED)
            notes.warnings.push(`${shown}:${pending.line}: ${pending.reason}; line skipped`);
        pending = undefined;
    };
    for await (const lines of (0,_lines_js__WEBPACK_IMPORTED_MODULE_1__.historyLines)(file, shown, from)) {
        for (const { line, text, start } of lines) {
            if (text.trim() === '')
                continue;
            skip();
            const place = { file: shown, line };
            const value = parseLine(text, place);
            if (value instanceof SyntaxError) {
                pending = { line, reason: 'not JSON' };
                continue;
            }
            const run = (0,_record_js__WEBPACK_IMPORTED_MODULE_2__.parseRun)(value, place);
            if (run === undefined) {
                pending = { line, reason: 'no record of a run (neither "tests" nor "name" with "result")' };
                continue;
            }
            runs++;
            yield { ...run, start };
        }
    }
    if (pending !== undefined) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('evidence', `the last line is ${pending.reason}: it looks cut off`, {
            remedy: 'remove the line or write the run again',
            place: { file: shown, line: pending.line }
        });
    }
    if (runs === 0 && from.offset === 0) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('evidence', `${shown} holds no runs`, {
            remedy: 'record at least one CI run, or leave the setting empty',
            place: { file: shown }
        });
    }
}
function parseLine(text, place) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        if (NON_FINITE.test(text)) {
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('evidence', 'the line holds NaN or Infinity', {
                remedy: 'write null where nothing was measured',
                place,
                cause: error
            });
        }
        return error;
    }
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





const CHUNK_BYTES = 1 << 20;
const NEWLINE = 0x0a;
const BEGINNING = { offset: 0, line: 1 };
/**
 * The lines of a UTF-8 file from a position on, in batches of what one chunk of a megabyte completes: memory is one
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

/***/ 81212:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ identitiesOf),
/* harmony export */   l: () => (/* binding */ observe)
/* harmony export */ });
/**
 * By what each test of a run is followed from run to run: its name, as histories have it; with its suite where one run
 * has that name in several suites, as two Java classes may both have `testInit`. null without a name.
 */
function identitiesOf(tests) {
    if (namesAreUnique(tests))
        return tests.map(({ name }) => name);
    const suiteOf = new Map();
    const shared = new Set();
    for (const { name, suite } of tests) {
        if (name === null)
            continue;
        const known = suiteOf.get(name);
        if (known === undefined)
            suiteOf.set(name, suite);
        else if (known !== suite)
            shared.add(name);
    }
    return tests.map(({ name, suite }) => name !== null && suite !== null && shared.has(name) ? `${suite}::${name}` : name);
}
/** The usual case, found out at once: with it nothing has to be merged and nothing told apart. */
function namesAreUnique(tests) {
    const names = new Set();
    let named = 0;
    for (const { name } of tests) {
        if (name === null)
            continue;
        names.add(name);
        named++;
    }
    return names.size === named;
}
/**
 * The tests of a run that were observed, in order of first appearance: a name given several times failed if any
 * repetition failed, and lasted the mean of them. Errors are failures; skipped tests and tests without a result are no
 * observations. Tests without a name cannot be followed from run to run and are left out.
 */
function observe(tests) {
    return namesAreUnique(tests) ? observeEach(tests) : observeMerged(tests);
}
function observeEach(tests) {
    const found = [];
    for (const { name, result, duration_sec } of tests) {
        if (name === null || result === null || result === 'skip')
            continue;
        found.push({ name, failed: result !== 'pass', duration_sec });
    }
    return found;
}
function observeMerged(tests) {
    const found = [];
    const index = new Map();
    const timed = [];
    const identities = identitiesOf(tests);
    for (const [i, { result, duration_sec }] of tests.entries()) {
        const name = identities[i] ?? null;
        if (name === null || result === null || result === 'skip')
            continue;
        const failed = result !== 'pass';
        const at = index.get(name);
        const seen = at === undefined ? undefined : found[at];
        if (at === undefined || seen === undefined) {
            index.set(name, found.length);
            found.push({ name, failed, duration_sec });
            timed.push(duration_sec === null ? 0 : 1);
            continue;
        }
        seen.failed ||= failed;
        if (duration_sec === null)
            continue;
        const count = (timed[at] ?? 0) + 1;
        timed[at] = count;
        seen.duration_sec = (seen.duration_sec ?? 0) + (duration_sec - (seen.duration_sec ?? 0)) / count;
    }
    return found;
}


/***/ }),

/***/ 77452:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ createPredictor)
});

// EXTERNAL MODULE: ./src/eig/columns.ts
var columns = __webpack_require__(71792);
// EXTERNAL MODULE: ./src/eig/state-file.ts
var state_file = __webpack_require__(47785);
;// CONCATENATED MODULE: ./src/eig/co-change.ts

/** A change of more files than this (a merge, a reformatting) says little of any one of them. */
const MAX_FILES = 200;
/** Files and pairs of file and test that are kept; later ones are not. */
const MAX_KNOWN_FILES = 50_000;
const MAX_PAIRS = 200_000;
/** Changes that a file must have seen before its own record weighs as much as the test's whole record. */
const PRIOR = 2;
/**
 * Which tests began to fail in runs where a file, or a file of the same directory, had changed. With n, the runs in
 * which it changed, and k, those of them in which the test broke, the lift of a test that fails at the rate q is
 *   log((k + 2 q) / ((n + 2) q)),
 * and the largest among the changed files counts: one cause is enough.
 */
class CoChange {
    index = new Map();
    changes = [];
    /** By file: position of a test -> how often it broke. */
    broke = [];
    pairs = 0;
    lift(files) {
        const known = keysOf(files).flatMap((key) => this.index.get(key) ?? []);
        if (known.length === 0)
            return () => 0;
        // What holds of a test that none of the files ever broke: the file that changed least excuses it least.
        const least = known.reduce((n, file) => Math.min(n, this.changes[file]), Infinity);
        const none = Math.log(PRIOR / (least + PRIOR));
        return (position, rate) => {
            let best = none;
            for (const file of known) {
                const k = this.broke[file]?.get(position);
                if (k === undefined)
                    continue;
                best = Math.max(best, Math.log((k + PRIOR * rate) / ((this.changes[file] + PRIOR) * rate)));
            }
            return best;
        };
    }
    /** @param positions of the observations, all known by now; @param failing whether a test failed before this run */
    learn(run, positions, failing, files) {
        const keys = keysOf(files);
        if (keys.length === 0)
            return;
        const broken = [];
        run.forEach(({ failed }, i) => {
            if (failed && failing[i] === 0)
                broken.push(positions[i]);
        });
        for (const key of keys) {
            let file = this.index.get(key);
            if (file === undefined) {
                if (this.index.size >= MAX_KNOWN_FILES)
                    continue;
                file = this.index.size;
                this.index.set(key, file);
                this.changes.push(0);
                this.broke.push(new Map());
            }
            this.changes[file] = this.changes[file] + 1;
            const of = this.broke[file];
            for (const position of broken) {
                const before = of.get(position);
                if (before === undefined && this.pairs >= MAX_PAIRS)
                    continue;
                if (before === undefined)
                    this.pairs++;
                of.set(position, (before ?? 0) + 1);
            }
        }
    }
    save(out) {
        out.texts([...this.index.keys()]);
        out.numbers(Float64Array.from(this.changes));
        out.numbers(Float64Array.from(this.broke.flatMap((of, file) => [...of].flatMap(([test, k]) => [file, test, k]))));
    }
    /** @param tests how many there are. @throws DamagedState */
    load(from, tests) {
        for (const key of from.texts())
            this.index.set(key, this.index.size);
        this.changes.push(...from.numbers(this.index.size));
        for (let file = 0; file < this.index.size; file++)
            this.broke.push(new Map());
        const triples = from.numbers();
        for (let at = 0; at + 2 < triples.length; at += 3) {
            const [file = NaN, test = NaN, k = NaN] = triples.subarray(at, at + 3);
            const of = this.broke[file];
            if (of === undefined || !Number.isInteger(test) || test < 0 || test >= tests || !(k > 0))
                throw new state_file/* DamagedState */.v9('a pair of file and test is out of range');
            of.set(test, k);
            this.pairs++;
        }
    }
}
/** The files and their directories, each once; none for too large a change. */
function keysOf(files) {
    if (files === undefined || files.length > MAX_FILES)
        return [];
    const keys = new Set(files);
    for (const file of files) {
        const slash = file.lastIndexOf('/');
        if (slash > 0)
            keys.add(file.slice(0, slash + 1));
    }
    return [...keys];
}

;// CONCATENATED MODULE: ./src/eig/recalibration.ts

/** Pairs kept; older ones say little about how the predictor does today. */
const WINDOW = 4000;
const PENALTY = 4;
const NEWTON_STEPS = 2;
const SLOPE = { min: 0.3, max: 2.5 };
const SHIFT = { min: -2, max: 2 };
function sigmoid(x) {
    // The smaller tail is computed directly, so that neither end rounds to 0 or 1 early.
    if (x >= 0)
        return 1 / (1 + Math.exp(-x));
    const e = Math.exp(x);
    return e / (1 + e);
}
function clamp(x, { min, max }) {
    return Math.min(max, Math.max(min, x));
}
/**
 * p = sigmoid(A z + B), fitted to the last 4,000 scores z that were stored before their outcomes were known (Platt
 * 1999, with a ridge towards A = 1, B = 0). `refit` takes two Newton steps on
 * sum of log losses + 4 (A - 1)^2 + 4 B^2 from where it stands; A stays in [0.3, 2.5], B in [-2, 2].
 */
class Recalibration {
    a = 1;
    b = 0;
    z = new Float64Array(WINDOW);
    y = new Uint8Array(WINDOW);
    stored = 0;
    apply(z) {
        return sigmoid(this.a * z + this.b);
    }
    store(z, failed) {
        const at = this.stored % WINDOW;
        this.z[at] = z;
        this.y[at] = failed ? 1 : 0;
        this.stored++;
    }
    save(out) {
        const kept = Math.min(this.stored, WINDOW);
        out.number(this.a, this.b, this.stored);
        out.numbers(this.z.subarray(0, kept));
        out.numbers(Float64Array.from(this.y.subarray(0, kept)));
    }
    /** @throws DamagedState */
    load(from) {
        const [a = NaN, b = NaN, stored = NaN] = from.numbers(3);
        const inside = (x, { min, max }) => x >= min && x <= max;
        if (!inside(a, SLOPE) || !inside(b, SHIFT) || !Number.isSafeInteger(stored) || stored < 0)
            throw new state_file/* DamagedState */.v9('the calibration is out of its range');
        this.a = a;
        this.b = b;
        this.stored = stored;
        const kept = Math.min(stored, WINDOW);
        this.z.set(from.numbers(kept));
        this.y.set(from.numbers(kept));
    }
    refit() {
        const count = Math.min(this.stored, WINDOW);
        for (let step = 0; step < NEWTON_STEPS; step++) {
            let gradientA = 2 * PENALTY * (this.a - 1);
            let gradientB = 2 * PENALTY * this.b;
            let hessianAA = 2 * PENALTY;
            let hessianAB = 0;
            let hessianBB = 2 * PENALTY;
            for (let i = 0; i < count; i++) {
                const z = this.z[i];
                const p = sigmoid(this.a * z + this.b);
                const residual = p - this.y[i];
                const weight = p * (1 - p);
                gradientA += residual * z;
                gradientB += residual;
                hessianAA += weight * z * z;
                hessianAB += weight * z;
                hessianBB += weight;
            }
            // The ridge keeps the Hessian positive definite, so the determinant is never 0.
            const determinant = hessianAA * hessianBB - hessianAB * hessianAB;
            const stepA = (hessianBB * gradientA - hessianAB * gradientB) / determinant;
            const stepB = (hessianAA * gradientB - hessianAB * gradientA) / determinant;
            this.a = clamp(this.a - stepA, SLOPE);
            this.b = clamp(this.b - stepB, SHIFT);
        }
    }
}

;// CONCATENATED MODULE: ./src/eig/online-logistic.ts

/** Observations after which an old one weighs 1/e. */
const MEMORY = 20_000;
/** Strength of the prior: 4 (w - w0)^2 for each weight. */
const PRIOR_PRECISION = 8;
const online_logistic_NEWTON_STEPS = 2;
/**
 * Logistic regression that is updated once a run and keeps no data: the posterior of the weights is approximated by a
 * normal distribution around its mode (Laplace; Spiegelhalter and Lauritzen 1990), which becomes the prior of the next
 * run after some forgetting towards the first prior. State is one d x d matrix; an update costs O(rows d^2).
 */
class OnlineLogistic {
    spec;
    weights;
    precision;
    d;
    constructor(spec) {
        this.spec = spec;
        this.d = spec.length;
        this.weights = Float64Array.from(spec, ({ prior }) => prior);
        this.precision = new Float64Array(this.d * this.d);
        for (let j = 0; j < this.d; j++)
            this.precision[j * this.d + j] = PRIOR_PRECISION;
    }
    /** Log odds of the row that starts at `offset`. */
    score(features, offset = 0) {
        let sum = 0;
        for (let j = 0; j < this.d; j++)
            sum += this.weights[j] * features[offset + j];
        return sum;
    }
    /** @param features rows of d numbers each; @param outcome 0 or 1 for each row */
    update(features, outcome) {
        const { d, weights } = this;
        const centre = this.forget(outcome.length);
        for (let step = 0; step < online_logistic_NEWTON_STEPS; step++) {
            const gradient = new Float64Array(d);
            for (let j = 0; j < d; j++) {
                for (let k = 0; k < d; k++) {
                    gradient[j] =
                        gradient[j] +
                            this.precision[j * d + k] * (weights[k] - centre[k]);
                }
            }
            const hessian = this.accumulate(features, outcome, gradient);
            const change = solve(hessian, gradient);
            this.spec.forEach(({ min, max }, j) => {
                weights[j] = Math.min(max, Math.max(min, weights[j] - change[j]));
            });
            // The curvature one step before the mode is as good as that at the mode, and saves a third of the work.
            if (step === online_logistic_NEWTON_STEPS - 1)
                this.precision = hessian;
        }
    }
    save(out) {
        out.numbers(this.weights);
        out.numbers(this.precision);
    }
    /** @throws DamagedState */
    load(from) {
        this.weights.set(from.numbers(this.d));
        this.precision = from.numbers(this.d * this.d);
    }
    /** Weakens what is known towards the first prior. @returns the mode of the weakened belief. */
    forget(rows) {
        const { d, precision, weights } = this;
        const keep = Math.max(0.5, 1 - rows / MEMORY);
        const pull = new Float64Array(d);
        for (let j = 0; j < d; j++) {
            for (let k = 0; k < d; k++) {
                const kept = keep * precision[j * d + k];
                precision[j * d + k] = kept + (j === k ? (1 - keep) * PRIOR_PRECISION : 0);
                pull[j] = pull[j] + kept * weights[k];
            }
            pull[j] = pull[j] + (1 - keep) * PRIOR_PRECISION * (this.spec[j]?.prior ?? 0);
        }
        return solve(precision, pull);
    }
    /** Precision plus the curvature of the log loss at the present weights; adds the loss's slope to `gradient`. */
    accumulate(features, outcome, gradient) {
        const { d } = this;
        const hessian = this.precision.slice();
        for (let row = 0, at = 0; row < outcome.length; row++, at += d) {
            const p = sigmoid(this.score(features, at));
            const residual = p - outcome[row];
            const curvature = p * (1 - p);
            for (let j = 0; j < d; j++) {
                const x = features[at + j];
                // Most features of most tests are 0.
                if (x === 0)
                    continue;
                gradient[j] = gradient[j] + residual * x;
                const scaled = curvature * x;
                for (let k = 0; k <= j; k++) {
                    hessian[j * d + k] = hessian[j * d + k] + scaled * features[at + k];
                }
            }
        }
        for (let j = 0; j < d; j++)
            for (let k = 0; k < j; k++)
                hessian[k * d + j] = hessian[j * d + k];
        return hessian;
    }
}
/** Solves A x = b for a symmetric positive definite A (row major) by Cholesky's factorisation. */
function solve(a, b) {
    const d = b.length;
    const l = new Float64Array(d * d);
    for (let i = 0; i < d; i++) {
        for (let j = 0; j <= i; j++) {
            let sum = a[i * d + j];
            for (let k = 0; k < j; k++)
                sum -= l[i * d + k] * l[j * d + k];
            l[i * d + j] = i === j ? Math.sqrt(sum) : sum / l[j * d + j];
        }
    }
    const x = b.slice();
    for (let i = 0; i < d; i++) {
        for (let k = 0; k < i; k++)
            x[i] = x[i] - l[i * d + k] * x[k];
        x[i] = x[i] / l[i * d + i];
    }
    for (let i = d - 1; i >= 0; i--) {
        for (let k = i + 1; k < d; k++)
            x[i] = x[i] - l[k * d + i] * x[k];
        x[i] = x[i] / l[i * d + i];
    }
    return x;
}

// EXTERNAL MODULE: ./src/eig/test-statistics.ts
var test_statistics = __webpack_require__(19563);
// EXTERNAL MODULE: ./src/eig/wilson.ts
var wilson = __webpack_require__(88383);
;// CONCATENATED MODULE: ./src/eig/adaptive.ts






const correction = { prior: 0, min: -2, max: 2 };
/** What the score is made of, and how far each weight may move. */
const FEATURES = [
    ['score', { prior: 1, min: 0.3, max: 2.5 }],
    ['constant', correction],
    ['recent_against_overall', correction],
    ['failed_last_time', correction],
    ['duration', correction],
    ['group_failures', correction],
    ['failing_share', correction],
    ['passing_since', correction],
    ['failing_since', correction],
    ['changed_files', correction]
];
const D = FEATURES.length;
/** The failing share at which its feature is about 0. */
const USUAL_SHARE = 0.05;
/**
 * Failure predictor that weighs the recent past and the whole past alike and keeps itself calibrated. Per test: runs
 * n, failures k, and a, b with forgetting (a = 0.9 a + y, b = 0.9 b + 1 - y). With r, the rate at which new tests fail,
 *   z = 1/2 logit((a + r) / (a + b + 1)) + 1/2 logit((k + 2 r) / (n + 2)).
 * An online logistic regression learns how much to trust z and what to add for: the recent past against the whole,
 * failed last time, long or short for the suite, failures in the same directory, file or class, the share of tests that
 * failed lately, how long it has passed or failed, and what the files that changed broke before. All additions start at 0. Last, p = sigmoid(A z' + B), with A and B refitted after each run to
 * scores that were stored before their outcomes were known. Every prediction can be printed as its parts (`explain`).
 */
class AdaptivePredictor {
    name = 'adaptive';
    statistics = new test_statistics/* Statistics */.K$();
    model = new OnlineLogistic(FEATURES.map(([, weight]) => weight));
    calibration = new Recalibration();
    row = new Float64Array(D);
    coChange = new CoChange();
    prepared;
    lift;
    predict(test, context = {}) {
        const position = this.statistics.find(test);
        this.features(test, position, this.liftOf(context.changed_files), this.row, 0);
        return (0,wilson/* predictionOf */.Vi)(this.statistics, position, this.calibration.apply(this.model.score(this.row)));
    }
    forecast(run, context = {}) {
        const { positions, z } = this.prepare(run, context.changed_files);
        const forecast = (0,wilson/* forecastOf */.DH)(this.statistics, positions);
        for (let i = 0; i < z.length; i++)
            forecast.p[i] = this.calibration.apply(z[i]);
        return forecast;
    }
    learn(run, context = {}) {
        if (run.length === 0)
            return;
        const { positions, rows, z } = this.prepare(run, context.changed_files);
        const outcome = new Uint8Array(run.length);
        for (let i = 0; i < run.length; i++) {
            const failed = run[i].failed;
            outcome[i] = failed ? 1 : 0;
            this.calibration.store(z[i], failed);
        }
        this.calibration.refit();
        this.model.update(rows, outcome);
        const failing = (0,columns/* flags */.M)(run.length, (i) => this.statistics.get(positions[i], test_statistics/* FAILING */.tz) === 1);
        this.statistics.learn(run, positions);
        this.coChange.learn(run, positions, failing, context.changed_files);
        this.prepared = undefined;
        this.lift = undefined;
    }
    explain(test, context = {}) {
        const position = this.statistics.find(test);
        const { p } = this.predict(test, context);
        const parts = FEATURES.map(([name], j) => [name, this.model.weights[j] * this.row[j]]);
        return {
            runs: this.statistics.get(position, test_statistics/* RUNS */.pt),
            failures: this.statistics.get(position, test_statistics/* FAILURES */.EM),
            new_test_rate: this.statistics.newRate,
            ...Object.fromEntries(parts),
            sum: this.model.score(this.row),
            A: this.calibration.a,
            B: this.calibration.b,
            p
        };
    }
    save(out) {
        this.statistics.save(out);
        this.model.save(out);
        this.calibration.save(out);
        this.coChange.save(out);
    }
    /** @throws DamagedState */
    load(from) {
        this.statistics.load(from);
        this.model.load(from);
        this.calibration.load(from);
        this.coChange.load(from, this.statistics.size);
    }
    prepare(run, files) {
        if (this.prepared?.run === run && this.prepared.files === files)
            return this.prepared;
        const positions = (0,wilson/* positionsOf */.q$)(this.statistics, run);
        const rows = new Float64Array(run.length * D);
        const z = new Float64Array(run.length);
        const lift = this.liftOf(files);
        for (let i = 0; i < run.length; i++) {
            this.features(run[i].name, positions[i], lift, rows, i * D);
            z[i] = this.model.score(rows, i * D);
        }
        this.prepared = { run, files, positions, rows, z };
        return this.prepared;
    }
    /** The same files are asked about once a test. */
    liftOf(files) {
        if (this.lift === undefined || this.lift.files !== files)
            this.lift = { files, of: this.coChange.lift(files) };
        return this.lift.of;
    }
    /** Writes one row in the order of FEATURES. */
    features(test, position, lift, into, at) {
        const { statistics } = this;
        const r = statistics.newRate;
        const runs = statistics.get(position, test_statistics/* RUNS */.pt);
        const failures = statistics.get(position, test_statistics/* FAILURES */.EM);
        const failing = statistics.get(position, test_statistics/* FAILING */.tz);
        const since = Math.log1p(statistics.get(position, test_statistics/* SINCE_CHANGE */.Yo));
        const recent = Math.log((statistics.get(position, test_statistics/* RECENT_FAILURES */.e6) + r) / (statistics.get(position, test_statistics/* RECENT_PASSES */.mv) + 1 - r));
        const overall = Math.log((failures + 2 * r) / (runs - failures + 2 - 2 * r));
        into[at] = (recent + overall) / 2;
        into[at + 1] = 1;
        into[at + 2] = (recent - overall) / 2;
        into[at + 3] = failing;
        into[at + 4] = statistics.relativeDuration(position);
        into[at + 5] = statistics.groupTrouble(test, position);
        into[at + 6] = Math.log((statistics.failingShare + 0.01) / USUAL_SHARE);
        into[at + 7] = failing === 0 ? since : 0;
        into[at + 8] = failing === 0 ? 0 : since;
        into[at + 9] = lift(position, (failures + 2 * r) / (runs + 2));
    }
}

;// CONCATENATED MODULE: ./src/eig/predictors.ts


const PREDICTORS = {
    wilson: () => new wilson/* WilsonPredictor */.bK(),
    adaptive: () => new AdaptivePredictor()
};
/** A predictor that has learned nothing yet. */
function createPredictor(name) {
    return PREDICTORS[name]();
}


/***/ }),

/***/ 67591:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  isObject: () => (/* binding */ isObject),
  parseRun: () => (/* binding */ parseRun),
  parseTest: () => (/* binding */ parseTest)
});

// EXTERNAL MODULE: ./src/lib/errors.ts
var errors = __webpack_require__(97268);
;// CONCATENATED MODULE: ./src/eig/result-words.ts
/** How runners spell an outcome: JUnit, pytest, Jest, Go, Bazel, TAP and the plain words. Lower case, `-` and space as `_`. */
const WORDS = new Map([
    ...words('pass', 'pass passed success successful succeeded ok xpass xpassed'),
    ...words('fail', 'fail failed failure not_ok'),
    ...words('error', 'error errored errors broken crash crashed timeout timed_out'),
    ...words('skip', 'skip skipped ignored disabled notrun not_run pending todo xfail xfailed')
]);
function words(result, list) {
    return list.split(' ').map((word) => [word, result]);
}
/** The outcome that a word stands for, in any case; undefined for a word we do not know. */
function resultOfWord(word) {
    const direct = WORDS.get(word);
    return (direct ??
        WORDS.get(word
            .trim()
            .toLowerCase()
            .replace(/[\s-]+/g, '_')));
}

;// CONCATENATED MODULE: ./src/eig/record.ts


function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function reject(place, name, message) {
    throw new errors/* GateError */.ue('evidence', `test ${JSON.stringify(name)}: ${message}`, {
        remedy: 'correct the value or leave the field out',
        place
    });
}
/** What was given, short enough for a message. */
function shown(value) {
    // JSON writes 1e999 as null, which would hide what was wrong.
    const text = typeof value === 'number' ? String(value) : JSON.stringify(value);
    return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
function measure(record, key, max, place, name) {
    const value = record[key];
    if (value === undefined || value === null)
        return null;
    if (typeof value !== 'number' || !(value >= 0 && value <= max)) {
        reject(place, name, `${key} is ${shown(value)}, not a number ${max === 1 ? 'in [0, 1]' : 'that is finite and not negative'}`);
    }
    return value;
}
function record_text(record, key) {
    const value = record[key];
    if (typeof value === 'string')
        return value;
    return typeof value === 'number' ? String(value) : null;
}
/**
 * The measured fields that a history line and a row of eig_rankings.json share, checked by hand: a schema library would
 * take longer for 400,000 tests than reading and parsing them.
 * @throws GateError `evidence` with line and test name for p outside [0, 1], negative or non-finite numbers, and an
 * unknown word in `result`. What is missing is null, never 0.
 */
function parseTest(value, place) {
    if (!isObject(value))
        reject(place, null, `${shown(value)} is not an object`);
    const name = record_text(value, 'name');
    const word = value['result'];
    let result = null;
    if (word !== undefined && word !== null) {
        const known = typeof word === 'string' ? resultOfWord(word) : undefined;
        if (known === undefined) {
            reject(place, name, `result is ${shown(word)}; known are pass, fail, error, skip and their usual spellings`);
        }
        result = known;
    }
    const max = Number.MAX_VALUE;
    const test = {
        name,
        suite: record_text(value, 'suite'),
        domain: record_text(value, 'domain'),
        duration_sec: measure(value, 'duration_sec', max, place, name),
        cost_usd: measure(value, 'cost_usd', max, place, name),
        result,
        model_uncertainty: measure(value, 'model_uncertainty', 1, place, name),
        entropy_before: measure(value, 'entropy_before', max, place, name),
        entropy_after: measure(value, 'entropy_after', max, place, name)
    };
    if (typeof value['failure_type'] === 'string')
        test.failure_type = value['failure_type'];
    if (isObject(value['metrics']))
        test.metrics = value['metrics'];
    return test;
}
/**
 * One line of ci_runs.jsonl: `{"commit", "tests": [...]}`, `{"cycle", "tests": [...]}`, or a record of one test with
 * `name` and `result`.
 * @returns undefined when the value is no record of a run at all.
 * @throws GateError `evidence` when it is one with wrong values.
 */
function parseRun(value, place) {
    if (!isObject(value))
        return undefined;
    const tests = value['tests'];
    const single = tests === undefined && value['name'] !== undefined && value['result'] !== undefined;
    if (tests === undefined && !single)
        return undefined;
    if (!single && !Array.isArray(tests)) {
        throw new errors/* GateError */.ue('evidence', `tests is ${shown(tests)}, not a list`, {
            remedy: 'write one run a line: {"commit": ..., "tests": [...]}',
            place
        });
    }
    const rows = Array.isArray(tests) ? tests : [value];
    return {
        commit: record_text(value, 'commit') ?? record_text(value, 'git_sha'),
        run_id: record_text(value, 'run_id') ?? record_text(value, 'ci_run_id'),
        timestamp: record_text(value, 'timestamp'),
        tests: rows.map((row) => parseTest(row, place)),
        line: place.line,
        mock: value['mock'] === true,
        ...changedFiles(value['changed_files'], place)
    };
}
/** More files than this say nothing about which of them broke a test. */
const MAX_CHANGED_FILES = 10_000;
/** @throws GateError `evidence` where it is no list of paths */
function changedFiles(value, place) {
    if (value === undefined || value === null)
        return {};
    if (!Array.isArray(value) || !value.every((file) => typeof file === 'string')) {
        throw new errors/* GateError */.ue('evidence', `changed_files is ${shown(value)}, not a list of paths`, {
            remedy: 'write "changed_files": ["src/a.py", ...], or leave it out',
            place
        });
    }
    return value.length > MAX_CHANGED_FILES ? {} : { changed_files: value };
}


/***/ }),

/***/ 47785:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z0: () => (/* binding */ StateReader),
/* harmony export */   rh: () => (/* binding */ StateWriter),
/* harmony export */   v9: () => (/* binding */ DamagedState)
/* harmony export */ });
/** Longest text and most numbers that one entry of a snapshot may claim. */
const MAX_ENTRY_BYTES = 1 << 30;
/** A snapshot that is not what was written; whoever reads one falls back to the history. */
class DamagedState extends Error {
}
/** Writes numbers and texts one after the other: the same calls give the same bytes. */
class StateWriter {
    parts = [];
    /** Any finite numbers. */
    numbers(values) {
        this.length(values.length);
        this.parts.push(Buffer.from(values.buffer.slice(values.byteOffset, values.byteOffset + values.byteLength)));
    }
    number(...values) {
        this.numbers(Float64Array.from(values));
    }
    texts(values) {
        this.length(values.length);
        const bytes = Buffer.from(JSON.stringify(values));
        this.length(bytes.length);
        this.parts.push(bytes);
    }
    bytes() {
        return Buffer.concat(this.parts);
    }
    length(n) {
        const bytes = Buffer.alloc(4);
        bytes.writeUInt32LE(n);
        this.parts.push(bytes);
    }
}
/** Reads what a StateWriter wrote, in the same order. Every claim is checked. @throws DamagedState */
class StateReader {
    from;
    at = 0;
    constructor(from) {
        this.from = from;
    }
    /** @param length how many there must be; any number where it is not given */
    numbers(length) {
        const n = this.length();
        if (length !== undefined && n !== length)
            throw new DamagedState(`${n} numbers in place of ${length}`);
        const bytes = this.take(n * 8);
        // A copy, since the bytes of a file do not lie on a boundary of eight.
        const values = new Float64Array(n);
        new Uint8Array(values.buffer).set(bytes);
        for (let i = 0; i < n; i++) {
            if (!Number.isFinite(values[i]))
                throw new DamagedState('a number is not finite');
        }
        return values;
    }
    number() {
        return this.numbers(1)[0];
    }
    /** A whole number of at least 0. */
    count() {
        const value = this.number();
        if (!Number.isSafeInteger(value) || value < 0)
            throw new DamagedState(`${value} is no count`);
        return value;
    }
    texts() {
        const n = this.length();
        const text = this.take(this.length()).toString('utf8');
        let values;
        try {
            values = JSON.parse(text);
        }
        catch (error) {
            throw new DamagedState('a list of texts is not JSON', { cause: error });
        }
        if (!Array.isArray(values) || values.length !== n || !values.every((v) => typeof v === 'string'))
            throw new DamagedState('a list of texts is none');
        return values;
    }
    /** Nothing may be left. */
    end() {
        if (this.at !== this.from.length)
            throw new DamagedState('there is more than belongs there');
    }
    length() {
        return this.take(4).readUInt32LE(0);
    }
    take(bytes) {
        if (bytes > MAX_ENTRY_BYTES || this.at + bytes > this.from.length)
            throw new DamagedState('it is cut off');
        this.at += bytes;
        return this.from.subarray(this.at - bytes, this.at);
    }
}


/***/ }),

/***/ 19563:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EM: () => (/* binding */ FAILURES),
/* harmony export */   K$: () => (/* binding */ Statistics),
/* harmony export */   Yo: () => (/* binding */ SINCE_CHANGE),
/* harmony export */   e6: () => (/* binding */ RECENT_FAILURES),
/* harmony export */   mv: () => (/* binding */ RECENT_PASSES),
/* harmony export */   oV: () => (/* binding */ SHARE),
/* harmony export */   pt: () => (/* binding */ RUNS),
/* harmony export */   tz: () => (/* binding */ FAILING)
/* harmony export */ });
/* unused harmony exports UNKNOWN, groupOf */
/* harmony import */ var _state_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47785);

/** What one observation keeps of the weight of those before it: outcomes, durations, failures of a group, failing share. */
const KEEP_OUTCOME = 0.9;
const KEEP_RECENT = 0.7;
const KEEP_DURATION = 0.8;
const KEEP_GROUP = 0.5;
const KEEP_SHARE = 0.7;
/** Seconds added before a logarithm is taken of a duration that may be 0. */
const START_SEC = 0.05;
/** Columns of the table; a test is one row of numbers. */
const RUNS = 0;
const FAILURES = 1;
/** Failures and passes with exponential forgetting. */
const RECENT_FAILURES = 2;
const RECENT_PASSES = 3;
/** 1 where it failed when it was last observed. */
const FAILING = 4;
/** Durations and their count with exponential forgetting: machines and tests change speed. */
const SECONDS = 5;
const TIMED = 6;
/** Exponentially weighted failure share, the newest run weighing 0.3: a baseline of the back-test. */
const SHARE = 7;
/** Observations since its outcome was last another one. */
const SINCE_CHANGE = 8;
const GROUP = 9;
const WIDTH = 10;
const NO_GROUP = -1;
/** The position of a test that was never observed. */
const UNKNOWN = -1;
/** Directory, file or class of a test: its name up to the last separator; undefined where it has none. */
function groupOf(test) {
    for (let at = test.length - 1; at > 0; at--) {
        const c = test.charCodeAt(at);
        if (c === 0x2f || c === 0x3a || c === 0x2e || c === 0x23)
            return test.slice(0, at);
    }
    return undefined;
}
/** Sufficient statistics of a history: a few numbers a test and a group, whatever the number of runs. */
class Statistics {
    index = new Map();
    rows = new Float64Array(64 * WIDTH);
    groupIndex = new Map();
    /** log(1 + failures) of each group in recent runs. */
    trouble = [];
    newTests = 0;
    newFailures = 0;
    share = 0;
    /** Of the log durations of all timed tests. */
    timedTests = 0;
    logSum = 0;
    logSquares = 0;
    /** Position of a test, UNKNOWN for one that was never observed. */
    find(test) {
        return (test === null ? undefined : this.index.get(test)) ?? UNKNOWN;
    }
    /** How many tests there are. */
    get size() {
        return this.index.size;
    }
    /** A number of a test; 0 for one that was never observed. */
    get(position, column) {
        return position === UNKNOWN ? 0 : this.rows[position * WIDTH + column];
    }
    /** Mean duration, seconds; NaN where none is known. */
    seconds(position) {
        const timed = this.get(position, TIMED);
        return timed === 0 ? NaN : this.get(position, SECONDS) / timed;
    }
    /** Rate at which new tests fail. */
    get newRate() {
        return (1 + this.newFailures) / (4 + this.newTests);
    }
    /** Share of tests that failed in recent runs. */
    get failingShare() {
        return this.share;
    }
    /** log(1 + failures) of the test's group in recent runs; a new test is looked up by its name. */
    groupTrouble(test, position) {
        if (position === UNKNOWN) {
            if (this.groupIndex.size === 0)
                return 0;
            const name = test === null ? undefined : groupOf(test);
            const group = name === undefined ? undefined : this.groupIndex.get(name);
            return group === undefined ? 0 : (this.trouble[group] ?? 0);
        }
        return this.trouble[this.get(position, GROUP)] ?? 0;
    }
    /** Log duration in standard deviations from the mean of all tests; 0 where it is unknown. */
    relativeDuration(position) {
        if (this.get(position, TIMED) === 0)
            return 0;
        const mean = this.logSum / this.timedTests;
        const variance = Math.max(0, this.logSquares / this.timedTests - mean * mean);
        // The 0.1 keeps a suite of equal durations from blowing up its jitter.
        return (this.logDuration(position * WIDTH) - mean) / (Math.sqrt(variance) + 0.1);
    }
    /** @param positions of the observations, as `find` gives them; those of new tests are filled in */
    learn(run, positions) {
        const failed = new Map();
        let failures = 0;
        for (let i = 0; i < run.length; i++) {
            const test = run[i];
            const y = test.failed ? 1 : 0;
            if (positions[i] === UNKNOWN)
                positions[i] = this.index.get(test.name) ?? this.add(test.name, y);
            const at = positions[i] * WIDTH;
            const { rows } = this;
            const changed = rows[at + RUNS] > 0 && rows[at + FAILING] !== y;
            rows[at + SINCE_CHANGE] = changed ? 0 : rows[at + SINCE_CHANGE] + 1;
            rows[at + RUNS] = rows[at + RUNS] + 1;
            rows[at + FAILURES] = rows[at + FAILURES] + y;
            rows[at + RECENT_FAILURES] = KEEP_OUTCOME * rows[at + RECENT_FAILURES] + y;
            rows[at + RECENT_PASSES] = KEEP_OUTCOME * rows[at + RECENT_PASSES] + 1 - y;
            rows[at + FAILING] = y;
            rows[at + SHARE] = KEEP_RECENT * rows[at + SHARE] + (1 - KEEP_RECENT) * y;
            failures += y;
            if (test.duration_sec !== null)
                this.learnDuration(at, test.duration_sec);
            const group = rows[at + GROUP];
            if (group !== NO_GROUP)
                failed.set(group, (failed.get(group) ?? 0) + y);
        }
        for (const [group, count] of failed) {
            const before = this.trouble[group] ?? 0;
            this.trouble[group] = KEEP_GROUP * before + (1 - KEEP_GROUP) * Math.log1p(count);
        }
        if (run.length > 0)
            this.share = KEEP_SHARE * this.share + (1 - KEEP_SHARE) * (failures / run.length);
    }
    save(out) {
        out.texts([...this.index.keys()]);
        out.numbers(this.rows.subarray(0, this.index.size * WIDTH));
        out.texts([...this.groupIndex.keys()]);
        out.numbers(Float64Array.from(this.trouble));
        const { newTests, newFailures, share, timedTests, logSum, logSquares } = this;
        out.number(newTests, newFailures, share, timedTests, logSum, logSquares);
    }
    /** @throws DamagedState */
    load(from) {
        indexed(from.texts(), this.index);
        this.rows = from.numbers(this.index.size * WIDTH);
        indexed(from.texts(), this.groupIndex);
        this.trouble = Array.from(from.numbers(this.groupIndex.size));
        for (let at = GROUP; at < this.rows.length; at += WIDTH) {
            const group = this.rows[at];
            if (!(Number.isInteger(group) && group >= NO_GROUP && group < this.trouble.length))
                throw new _state_file_js__WEBPACK_IMPORTED_MODULE_0__/* .DamagedState */ .v9(`there is no group ${group}`);
        }
        const [newTests = 0, newFailures = 0, share = 0, timedTests = 0, logSum = 0, logSquares = 0] = from.numbers(6);
        Object.assign(this, { newTests, newFailures, share, timedTests, logSum, logSquares });
    }
    add(name, failed) {
        const position = this.index.size;
        if ((position + 1) * WIDTH > this.rows.length) {
            const larger = new Float64Array(Math.max(64 * WIDTH, 2 * this.rows.length));
            larger.set(this.rows);
            this.rows = larger;
        }
        this.index.set(name, position);
        this.rows[position * WIDTH + GROUP] = this.groupPosition(groupOf(name));
        this.newTests++;
        this.newFailures += failed;
        return position;
    }
    groupPosition(name) {
        if (name === undefined)
            return NO_GROUP;
        const known = this.groupIndex.get(name);
        if (known !== undefined)
            return known;
        this.trouble.push(0);
        this.groupIndex.set(name, this.trouble.length - 1);
        return this.trouble.length - 1;
    }
    learnDuration(at, seconds) {
        const { rows } = this;
        if (rows[at + TIMED] > 0) {
            const before = this.logDuration(at);
            this.timedTests--;
            this.logSum -= before;
            this.logSquares -= before * before;
        }
        rows[at + SECONDS] = KEEP_DURATION * rows[at + SECONDS] + seconds;
        rows[at + TIMED] = KEEP_DURATION * rows[at + TIMED] + 1;
        const after = this.logDuration(at);
        this.timedTests++;
        this.logSum += after;
        this.logSquares += after * after;
    }
    logDuration(at) {
        return Math.log(this.rows[at + SECONDS] / this.rows[at + TIMED] + START_SEC);
    }
}
function indexed(names, into) {
    names.forEach((name, i) => into.set(name, i));
    if (into.size !== names.length)
        throw new _state_file_js__WEBPACK_IMPORTED_MODULE_0__/* .DamagedState */ .v9('a name stands there twice');
}


/***/ }),

/***/ 88383:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DH: () => (/* binding */ forecastOf),
/* harmony export */   MK: () => (/* binding */ wilsonCentre),
/* harmony export */   Vi: () => (/* binding */ predictionOf),
/* harmony export */   bK: () => (/* binding */ WilsonPredictor),
/* harmony export */   q$: () => (/* binding */ positionsOf)
/* harmony export */ });
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71792);
/* harmony import */ var _test_statistics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19563);


/** Quantile of the normal distribution for a 95 % interval, as the seed writes it. */
const Z2 = 1.96 * 1.96;
/**
 * Centre of the Wilson score interval for k failures in n runs, (k/n + z^2/2n) / (1 + z^2/n) with z = 1.96
 * (Wilson 1927). Without a run it is 1/2: a new test is worth one bit.
 */
function wilsonCentre(failures, runs) {
    return (failures + Z2 / 2) / (runs + Z2);
}
/** What every predictor says of the tests of a run, but for p. */
function forecastOf(statistics, positions) {
    const column = (of) => (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .float64 */ .B)(positions.length, (i) => statistics.get(positions[i], of));
    return {
        p: new Float64Array(positions.length),
        seconds: (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .float64 */ .B)(positions.length, (i) => statistics.seconds(positions[i])),
        failing: (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .flags */ .M)(positions.length, (i) => statistics.get(positions[i], _test_statistics_js__WEBPACK_IMPORTED_MODULE_1__/* .FAILING */ .tz) === 1),
        runs: column(_test_statistics_js__WEBPACK_IMPORTED_MODULE_1__/* .RUNS */ .pt),
        failures: column(_test_statistics_js__WEBPACK_IMPORTED_MODULE_1__/* .FAILURES */ .EM),
        share: column(_test_statistics_js__WEBPACK_IMPORTED_MODULE_1__/* .SHARE */ .oV)
    };
}
/** Where the tests of a run stand in the statistics. */
function positionsOf(statistics, run) {
    const positions = new Int32Array(run.length);
    for (let i = 0; i < run.length; i++)
        positions[i] = statistics.find(run[i].name);
    return positions;
}
/** One test, as `predict` gives it. */
function predictionOf(statistics, position, p) {
    const seconds = statistics.seconds(position);
    return {
        p,
        observations: statistics.get(position, _test_statistics_js__WEBPACK_IMPORTED_MODULE_1__/* .RUNS */ .pt),
        duration_sec: Number.isNaN(seconds) ? null : seconds,
        failing: statistics.get(position, _test_statistics_js__WEBPACK_IMPORTED_MODULE_1__/* .FAILING */ .tz) === 1
    };
}
/** The seed's predictor, for comparison: counts only, every run weighs the same. */
class WilsonPredictor {
    name = 'wilson';
    statistics = new _test_statistics_js__WEBPACK_IMPORTED_MODULE_1__/* .Statistics */ .K$();
    predict(test) {
        const position = this.statistics.find(test);
        return predictionOf(this.statistics, position, this.p(position));
    }
    forecast(run) {
        const positions = positionsOf(this.statistics, run);
        const forecast = forecastOf(this.statistics, positions);
        forecast.p.forEach((_, i) => (forecast.p[i] = this.p(positions[i])));
        return forecast;
    }
    learn(run) {
        this.statistics.learn(run, positionsOf(this.statistics, run));
    }
    explain(test) {
        const position = this.statistics.find(test);
        return {
            runs: this.statistics.get(position, _test_statistics_js__WEBPACK_IMPORTED_MODULE_1__/* .RUNS */ .pt),
            failures: this.statistics.get(position, _test_statistics_js__WEBPACK_IMPORTED_MODULE_1__/* .FAILURES */ .EM),
            p: this.p(position)
        };
    }
    save(out) {
        this.statistics.save(out);
    }
    load(from) {
        this.statistics.load(from);
    }
    p(position) {
        return wilsonCentre(this.statistics.get(position, _test_statistics_js__WEBPACK_IMPORTED_MODULE_1__/* .FAILURES */ .EM), this.statistics.get(position, _test_statistics_js__WEBPACK_IMPORTED_MODULE_1__/* .RUNS */ .pt));
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
