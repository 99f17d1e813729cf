export const id = 3627;
export const ids = [3627];
export const modules = {

/***/ 15245:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ LineHits)
/* harmony export */ });
const UNKNOWN = 0;
const MISSED = 1;
const HIT = 2;
/** Lines below this are always kept in the dense table. */
const FIRST_LINES = 1024;
/** How many bytes of dense table one entry may pay for: the memory stays in proportion to the report. */
const BYTES_PER_LINE = 16;
/**
 * Which lines of a file are executable and which of them were hit: one byte a line, so that a report of millions
 * of lines fits. Line numbers far beyond the others (a hostile `DA:2000000000,1`) go to a sparse table instead.
 */
class LineHits {
    dense = new Uint8Array(64);
    sparse;
    total = 0;
    hits = 0;
    /** How many lines are executable. */
    get size() {
        return this.total;
    }
    /** How many of them were hit. */
    get covered() {
        return this.hits;
    }
    /** Add what one more report says: a line is hit once anything hit it. `line` is a non-negative integer. */
    add(line, hit) {
        if (line >= this.dense.length && line < FIRST_LINES + BYTES_PER_LINE * this.total)
            this.grow(line);
        const before = line < this.dense.length ? this.dense[line] : this.sparseState(line);
        const now = hit ? HIT : MISSED;
        if (before === UNKNOWN)
            this.total++;
        if (before === HIT || before === now)
            return;
        if (hit)
            this.hits++;
        if (line < this.dense.length)
            this.dense[line] = now;
        else
            (this.sparse ??= new Map()).set(line, hit);
    }
    get(line) {
        if (line >= this.dense.length)
            return this.sparse?.get(line);
        const state = this.dense[line];
        return state === UNKNOWN ? undefined : state === HIT;
    }
    *[Symbol.iterator]() {
        for (let line = 0; line < this.dense.length; line++) {
            const state = this.dense[line];
            if (state !== UNKNOWN)
                yield [line, state === HIT];
        }
        if (this.sparse !== undefined)
            yield* [...this.sparse].sort(([a], [b]) => a - b);
    }
    sparseState(line) {
        const hit = this.sparse?.get(line);
        return hit === undefined ? UNKNOWN : hit ? HIT : MISSED;
    }
    grow(line) {
        const longer = new Uint8Array(Math.max(line + 1, this.dense.length * 2));
        longer.set(this.dense);
        this.dense = longer;
        for (const [n, hit] of this.sparse ?? []) {
            if (n >= longer.length)
                continue;
            longer[n] = hit ? HIT : MISSED;
            this.sparse?.delete(n);
        }
    }
}


/***/ }),

/***/ 1603:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ linesOf)
/* harmony export */ });
/* harmony import */ var _line_hits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15245);

/** A block of statements longer than this is no code that somebody wrote. */
const MAX_BLOCK_LINES = 100_000;
/**
 * The line table; for a Go profile each line that a block touches, hit when any block on it was: what
 * `go tool cover -html` colours.
 */
function linesOf({ lines, blocks }) {
    if (lines !== undefined)
        return lines;
    if (blocks === undefined)
        return undefined;
    const table = new _line_hits_js__WEBPACK_IMPORTED_MODULE_0__/* .LineHits */ .X();
    for (const [key, covered] of blocks.entries()) {
        const match = /^(\d+)\.\d+,(\d+)\.\d+$/.exec(key);
        if (match === null)
            return undefined;
        const [from, to] = [Number(match[1]), Number(match[2])];
        for (let line = from; line <= Math.min(to, from + MAX_BLOCK_LINES); line++)
            table.add(line, covered > 0);
    }
    return table;
}


/***/ }),

/***/ 87051:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jr: () => (/* binding */ PathJoiner),
  Z1: () => (/* binding */ isAbsolutePath),
  lT: () => (/* binding */ joinPlain),
  s1: () => (/* binding */ plainPath)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/lib/errors.ts
var errors = __webpack_require__(97268);
;// CONCATENATED MODULE: ./src/coverage/letter-case.ts



/**
 * Names that differ from a file's own only in the case of letters, as reports of file systems that do not tell them
 * apart write them. Looks names up in directory listings, each read once.
 */
class LetterCase {
    root;
    listings = new Map();
    constructor(root) {
        this.root = root;
    }
    /**
     * The file or directory of the repository that `relative` names, in its own spelling: as written where that exists,
     * else the only one that differs in case alone. Undefined where there is none or more than one.
     */
    onDisk(relative) {
        let found = '';
        for (const segment of relative.split('/')) {
            if (segment === '' || segment === '.' || segment === '..')
                return undefined;
            const same = this.listing(found).get(segment.toLowerCase()) ?? [];
            const name = same.includes(segment) ? segment : same.length === 1 ? same[0] : undefined;
            if (name === undefined)
                return undefined;
            found = found === '' ? name : `${found}/${name}`;
        }
        return found;
    }
    listing(directory) {
        let names = this.listings.get(directory);
        if (names === undefined)
            this.listings.set(directory, (names = listed(external_node_path_default().join(this.root, directory))));
        return names;
    }
}
function listed(directory) {
    const names = new Map();
    let entries;
    try {
        entries = (0,external_node_fs_.readdirSync)(directory);
    }
    catch (error) {
        if ((0,errors/* systemCode */.xU)(error) === undefined)
            throw error;
        return names; // what cannot be listed holds no file that a name could mean
    }
    for (const name of entries) {
        const lower = name.toLowerCase();
        const same = names.get(lower);
        if (same === undefined)
            names.set(lower, [name]);
        else
            same.push(name);
    }
    return names;
}

;// CONCATENATED MODULE: ./src/coverage/paths.ts



/**
 * One spelling of a path: forward slashes, no `./`, no `a/../`, a lower-case drive letter, no `file://`.
 * Whether it is absolute stays as it was.
 */
function plainPath(p) {
    const slashes = p.replace(/^file:\/\//, '').replaceAll('\\', '/');
    const normal = external_node_path_default().posix.normalize(slashes);
    return normal.replace(/^\/?([A-Za-z]):(?=\/)/, (_, drive) => `${drive.toLowerCase()}:`);
}
function isAbsolutePath(p) {
    return p.startsWith('/') || /^[a-z]:\//i.test(p);
}
/** Joined and plain; an absolute `p` stays itself. */
function joinPlain(base, p) {
    const plain = plainPath(p);
    return isAbsolutePath(plain) ? plain : plainPath(external_node_path_default().posix.join(plainPath(base), plain));
}
/** So many paths of a report, evenly spread, tell where it was written; more would only touch the disk more often. */
const MAX_VOTES = 1000;
/**
 * Gives the source files of several reports one name each, so that the same file counts once although one report
 * was written in `/home/runner/work/app` and another in `D:\a\app`.
 *
 * Within a report every path keeps its own identity: only one leading directory is replaced, for all paths below
 * it, so two files of a report can never become one. That directory is the one whose removal makes the most paths
 * name a file of the repository, or else a file of an earlier report. When two directories are equally good the
 * case is not clear, and the paths stay as they are.
 */
class PathJoiner {
    exists;
    root;
    /** The directory that the last path stood in: tried first, since most paths of a report share it. */
    checkout = '';
    /** Names given so far, by their last segment. */
    known = new Map();
    /** The same names by their lower case. */
    folded = new Map();
    /** The lower-case names, by their last segment. */
    lowered = new Map();
    letterCase;
    constructor(root, exists = (p) => (0,external_node_fs_.existsSync)(external_node_path_default().join(root, p))) {
        this.exists = exists;
        this.root = plainPath(external_node_path_default().resolve(root));
        this.letterCase = new LetterCase(root);
    }
    /** One name for each path of one report, in the same order. Reports with relative paths go first. */
    join(paths) {
        const plain = paths.map((p) => this.insideRoot(plainPath(p)));
        const [from, to] = this.rebase(plain) ?? [];
        const named = this.spelled(plain.map((p) => (from !== undefined && p.startsWith(from) ? `${to}${p.slice(from.length)}` : p)));
        for (const p of named) {
            const lower = p.toLowerCase();
            addTo(this.known, external_node_path_default().posix.basename(p), p);
            addTo(this.folded, lower, p);
            addTo(this.lowered, external_node_path_default().posix.basename(lower), lower);
        }
        return named;
    }
    /**
     * Names that differ from one file of the repository, or else from one name of an earlier report, in the case of
     * letters alone become that name; never two of one report.
     */
    spelled(paths) {
        const taken = new Set(paths);
        return paths.map((p) => {
            if (isAbsolutePath(p))
                return p;
            const own = this.letterCase.onDisk(p) ?? this.knownAs(p);
            if (own === undefined || taken.has(own))
                return p;
            taken.add(own);
            return own;
        });
    }
    /** The only earlier name that equals `p` but for case; `p` itself where it is one. */
    knownAs(p) {
        const lower = p.toLowerCase();
        const same = this.folded.get(lower);
        return same === undefined || same.has(p) ? p : same.size === 1 ? [...same][0] : undefined;
    }
    insideRoot(p) {
        return p.startsWith(`${this.root}/`) ? p.slice(this.root.length + 1) : p;
    }
    /** The leading directory to replace, and with what; both end in a slash or are empty. */
    rebase(paths) {
        const foreign = paths.filter(isAbsolutePath);
        if (foreign.length === 0)
            return undefined;
        return (this.mostVoted(foreign, (p) => this.inRepository(p)) ??
            this.mostVoted(foreign, (p) => this.inReports(p, this.known)) ??
            // A file system that does not tell letters apart may have written it.
            this.mostVoted(foreign, (p) => this.inOtherCase(p)) ??
            this.mostVoted(foreign, (p) => this.inReports(p.toLowerCase(), this.lowered, p)));
    }
    mostVoted(paths, vote) {
        const votes = new Map();
        const step = Math.ceil(paths.length / MAX_VOTES);
        for (let i = 0; i < paths.length; i += step) {
            const pair = vote(paths[i] ?? '');
            if (pair === undefined)
                continue;
            const key = pair.join('\0');
            votes.set(key, (votes.get(key) ?? 0) + 1);
        }
        const [first, second] = [...votes].sort(([, a], [, b]) => b - a);
        if (first === undefined || first[1] === second?.[1])
            return undefined;
        const [from = '', to = ''] = first[0].split('\0');
        return [from, to];
    }
    /** The longest tail of `p` that is a file of the repository. */
    inRepository(p) {
        const { checkout } = this;
        if (checkout !== '' && p.startsWith(checkout) && this.exists(p.slice(checkout.length)))
            return [checkout, ''];
        for (let slash = p.indexOf('/'); slash !== -1; slash = p.indexOf('/', slash + 1)) {
            if (!this.exists(p.slice(slash + 1)))
                continue;
            this.checkout = p.slice(0, slash + 1);
            return [this.checkout, ''];
        }
        return undefined;
    }
    /** The longest tail of `p` that is a file of the repository but for the case of letters. */
    inOtherCase(p) {
        for (let slash = p.indexOf('/'); slash !== -1; slash = p.indexOf('/', slash + 1))
            if (this.letterCase.onDisk(p.slice(slash + 1)) !== undefined)
                return [p.slice(0, slash + 1), ''];
        return undefined;
    }
    /**
     * The earlier name that shares the longest tail with `p`, if it is the only one that does.
     * @param known names by their last segment, spelled like `p`. @param written `p` as its report spells it
     */
    inReports(p, known, written = p) {
        // A few letters of Unicode have a longer lower case.
        if (p.length !== written.length)
            return undefined;
        let best = 0;
        let found;
        for (const name of known.get(external_node_path_default().posix.basename(p)) ?? []) {
            const length = sharedTail(p, name);
            if (length === best)
                found = undefined;
            if (length > best)
                [best, found] = [length, name];
        }
        if (found === undefined)
            return undefined;
        // A file name alone (`__init__.py`) says little: two segments, or all that the earlier name has.
        if (best !== found.length && !p.slice(p.length - best).includes('/'))
            return undefined;
        return [written.slice(0, p.length - best), found.slice(0, found.length - best)];
    }
}
function addTo(map, key, value) {
    const same = map.get(key);
    if (same === undefined)
        map.set(key, new Set([value]));
    else
        same.add(value);
}
/** Length of the common tail of whole segments. */
function sharedTail(a, b) {
    const as = a.split('/');
    const bs = b.split('/');
    let length = 0;
    let n = 1;
    for (; n <= Math.min(as.length, bs.length) && as.at(-n) === bs.at(-n); n++) {
        length += (as.at(-n) ?? '').length + (n > 1 ? 1 : 0);
    }
    return length;
}


/***/ }),

/***/ 33404:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xq: () => (/* binding */ someNames),
/* harmony export */   tH: () => (/* binding */ fileMatcher),
/* harmony export */   zi: () => (/* binding */ limitFiles)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97268);
/* harmony import */ var _lib_glob_match_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47109);
/* harmony import */ var _lib_globs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52952);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87051);




const SHOWN = 3;
/** A plain path stands for the file and, where it is a directory, for all files below it. */
function oneMatcher(pattern) {
    const plain = pattern.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '');
    if (plain === '' || plain === '.')
        return () => true;
    if (!(0,_lib_globs_js__WEBPACK_IMPORTED_MODULE_2__/* .hasGlob */ .bz)(plain)) {
        const name = (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .plainPath */ .s1)(plain);
        return (path) => path === name || path.startsWith(`${name}/`);
    }
    const matches = (0,_lib_glob_match_js__WEBPACK_IMPORTED_MODULE_1__/* .globMatcher */ .f)(plain, { dot: true });
    // A file may really be called `[id].ts`.
    return (path) => path === plain || matches(path);
}
/**
 * Tells which source files patterns mean: those that match any pattern, or all where there are only exclusions, but
 * none that an exclusion (`!glob`) matches, wherever it stands in the list.
 */
function fileMatcher(patterns) {
    const wanted = patterns.filter((p) => !p.startsWith('!')).map(oneMatcher);
    const unwanted = patterns.filter((p) => p.startsWith('!')).map((p) => oneMatcher(p.slice(1)));
    return (path) => (wanted.length === 0 || wanted.some((m) => m(path))) && !unwanted.some((m) => m(path));
}
/**
 * The files that `coverage-paths` lets count; all of them where it is empty.
 * @throws GateError `evidence` when a pattern names no file: what it means was not measured, which is not 0 lines. An
 *   exclusion may name none.
 */
function limitFiles(files, patterns) {
    if (patterns.length === 0)
        return [...files];
    const idle = patterns.filter((pattern) => {
        const names = fileMatcher([pattern]);
        return !pattern.startsWith('!') && !files.some(({ path }) => names(path));
    });
    const matches = fileMatcher(patterns);
    const kept = idle.length > 0 ? [] : files.filter((file) => matches(file.path));
    if (kept.length > 0)
        return kept;
    const named = (idle.length > 0 ? idle : patterns).join(', ').slice(0, 200);
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('evidence', `${named} matches none of the ${files.length} covered files (${someNames(files)})`, {
        remedy: 'write the patterns as the coverage report names the files, from the root of the repository',
        place: { setting: 'coverage-paths' }
    });
}
/** The first names, for messages. */
function someNames(files) {
    const shown = files.slice(0, SHOWN).map(({ path }) => path.slice(0, 200));
    return shown.join(', ') + (files.length > SHOWN ? ', ...' : '');
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

/***/ 35312:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KD: () => (/* binding */ checked),
/* harmony export */   Vh: () => (/* binding */ readJson),
/* harmony export */   x5: () => (/* binding */ refusal),
/* harmony export */   zy: () => (/* binding */ readHead)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97268);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10228);
/* harmony import */ var _json_depth_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73285);




/** Enough of a file to tell XML, JSON and TAP apart. */
const HEAD_BYTES = 64 * 1024;
/** The refusal that every reader uses: what is wrong, in which file and line, and what to do about it. */
function refusal(shown, what, remedy, line, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue('evidence', what, {
        remedy,
        place: { file: shown, ...(line !== undefined && { line }) },
        cause
    });
}
/** The first 64 KiB of a file, byte for byte (latin1) and without a byte order mark. @throws GateError */
function readHead(file, shown) {
    const fd = (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .openForReading */ .sb)(file, shown);
    try {
        const buffer = Buffer.alloc(HEAD_BYTES);
        const head = buffer.toString('latin1', 0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(fd, buffer, 0, HEAD_BYTES, 0));
        return head.startsWith('\xef\xbb\xbf') ? head.slice(3) : head;
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue)
            throw error;
        throw (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .ioError */ .bD)(error, shown, 'check the path and its permissions');
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
}
/** A JSON document. @throws GateError `evidence` with the line where the engine says it. */
function readJson(file, shown) {
    const text = (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)(file, shown);
    if ((0,_json_depth_js__WEBPACK_IMPORTED_MODULE_3__/* .nestedTooDeep */ .qF)(text))
        throw (0,_json_depth_js__WEBPACK_IMPORTED_MODULE_3__/* .deepJson */ .x4)(shown);
    try {
        return JSON.parse(text);
    }
    catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        const position = Number(/at position (\d+)/.exec(message)?.[1] ?? NaN);
        // The engine complains of the end where it expected more.
        const cutOff = message.includes('end of JSON input') || position >= text.trimEnd().length;
        const upTo = cutOff ? text : Number.isNaN(position) ? undefined : text.slice(0, position);
        throw refusal(shown, cutOff ? 'the JSON is cut off' : 'this is not valid JSON', 'let the tool write the file again, completely', upTo === undefined ? undefined : upTo.split('\n').length, error);
    }
}
/** Check a value against its schema. @throws GateError naming the member that does not fit. */
function checked(schema, value, shown, format, line) {
    const result = schema.safeParse(value);
    if (result.success)
        return result.data;
    const [issue] = result.error.issues;
    const member = (issue?.path ?? []).map(String).join(' > ');
    throw refusal(shown, `this looks like ${format}, but ${member === '' ? 'it' : `its member ${JSON.stringify(member)}`} is not as that format has it (${issue?.message ?? 'unknown'})`, 'let the tool write the file again, and do not edit it', line);
}


/***/ })

};
