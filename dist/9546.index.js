export const id = 9546;
export const ids = [9546];
export const modules = {

/***/ 49546:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   i0: () => (/* binding */ requireFresh),
/* harmony export */   jF: () => (/* binding */ seek),
/* harmony export */   kg: () => (/* binding */ gather)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97268);
/* harmony import */ var _lib_globs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52952);
/* harmony import */ var _legs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95424);





/**
 * Configured paths and globs, or the first of the usual places that exists: several formats of one measurement
 * often lie side by side, and reading one of them is enough. What else lies there is told.
 * @throws GateError `path` for a pattern that leaves the repository
 */
function seek(world, name, usual) {
    return { ...(seekInLegs(world, name, usual) ?? seekHere(world, name, usual)), kind: name };
}
/** A merge reads what its legs have read; only the history is the repository's, where that is checked out. */
function seekInLegs(world, name, usual) {
    const ofLegs = (0,_legs_js__WEBPACK_IMPORTED_MODULE_4__/* .legFiles */ .YC)(world, name);
    if (ofLegs.length === 0)
        return undefined;
    if (name === 'history' && seekHere(world, name, usual).files.length > 0)
        return undefined;
    const files = name === 'history' ? (0,_legs_js__WEBPACK_IMPORTED_MODULE_4__/* .theOne */ .Qz)(world.root, ofLegs, name) : ofLegs;
    return { files, looked_for: `${name} of the legs`, configured: true };
}
function seekHere({ root, settings, log }, name, usual) {
    const value = settings.values[name];
    const configured = typeof value === 'string' ? [value] : (value ?? []);
    if (configured.length > 0) {
        // A flag or a workflow input is the operator's word; the config file is the repository's, and stays inside it.
        const anywhere = settings.sourceOf(name) !== 'config';
        return {
            files: (0,_lib_globs_js__WEBPACK_IMPORTED_MODULE_3__/* .expandEach */ .g9)(root, configured, anywhere),
            looked_for: configured.join(', '),
            configured: true
        };
    }
    for (const [i, place] of usual.entries()) {
        const files = there(root, place);
        if (files.length === 0)
            continue;
        if (isJoined(name))
            warnOfOthers(log, name, files, othersIn(root, usual.slice(i + 1), files));
        return { files, looked_for: place, configured: false };
    }
    return { files: [], looked_for: usual.join(', '), configured: false };
}
function there(root, place) {
    return (0,_lib_globs_js__WEBPACK_IMPORTED_MODULE_3__/* .expandGlobs */ .GE)(root, [place]).filter((file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root, file)));
}
/** Kinds of which several files make one count; of the others there can be only one. */
function isJoined(name) {
    return name === 'coverage-files' || name === 'test-results';
}
/** Formats that one run of one tool writes side by side: they say the same, and need not be joined. */
const SIDE_BY_SIDE = [
    /^coverage\.(json|xml)$/,
    /^coverage\/(lcov\.info|coverage-final\.json|cobertura-coverage\.xml|clover\.xml)$/
];
function othersIn(root, places, read) {
    const same = SIDE_BY_SIDE.filter((group) => read.some((file) => group.test(file)));
    const others = places.flatMap((place) => there(root, place));
    return [...new Set(others)].filter((file) => !read.includes(file) && !same.some((group) => group.test(file)));
}
/** What lies in another usual place may be the other half of the project. */
function warnOfOthers(log, name, read, others) {
    if (others.length === 0)
        return;
    log.warn(`${listed(read)} ${read.length === 1 ? 'is' : 'are'} read and ${listed(others)} ${others.length === 1 ? 'is' : 'are'} not; \`${name}\` joins them: name all that count`);
}
/**
 * Read evidence that was sought. What cannot be read is `unreadable`, whatever the reason, so that no fault of a
 * reader can lose the other reports or pass a gate.
 */
async function gather(inputs, sought, read) {
    let found;
    try {
        found = sought();
        const { files, looked_for, configured } = found;
        if (files.length === 0)
            return { state: 'absent', looked_for, configured };
        // What the operator keeps elsewhere is read, but cannot stand in a pack of this repository.
        for (const file of files)
            if (!node_path__WEBPACK_IMPORTED_MODULE_1___default().isAbsolute(file))
                inputs.add(file, found.kind);
        return { state: 'found', value: await read(files), source: listed(files), configured };
    }
    catch (error) {
        return unreadable(error, found === undefined ? '' : listed(found.files), found?.configured ?? true);
    }
}
/**
 * Reports older than the test command that should have written them are left over from an earlier run.
 * @param since milliseconds since the epoch; undefined where no test command was run
 * @throws GateError `evidence` for the first stale file
 */
function requireFresh(root, files, since) {
    if (since === undefined)
        return;
    const stale = files.find((file) => {
        const { mtimeMs } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(root, file));
        // Some file systems keep whole seconds, some two; the clocks of others may lag by a tick.
        return mtimeMs < since - (mtimeMs % 1000 === 0 ? 2_000 : 20);
    });
    if (stale !== undefined) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue('evidence', `${stale} was not written by test-command; it is left over from an earlier run`, {
            remedy: 'make test-command write this report, or do not configure it',
            place: { file: stale }
        });
    }
}
/** Any error as evidence that no gate can pass on. */
function unreadable(error, source, configured) {
    if (error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue) {
        return {
            state: 'unreadable',
            source: error.place.file ?? source,
            reason: error.message,
            remedy: error.remedy,
            configured
        };
    }
    const reason = `internal error: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
    return {
        state: 'unreadable',
        source,
        reason,
        remedy: 'report this with the file that caused it',
        configured
    };
}
const SHOWN = 3;
function listed(files) {
    const more = files.length - SHOWN;
    return files.slice(0, SHOWN).join(', ') + (more > 0 ? ` and ${more} more` : '');
}


/***/ }),

/***/ 95424:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lm: () => (/* binding */ filesByLeg),
/* harmony export */   Qz: () => (/* binding */ theOne),
/* harmony export */   YC: () => (/* binding */ legFiles),
/* harmony export */   dM: () => (/* binding */ distinct)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97268);
/* harmony import */ var _lib_hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99356);



/** Where results of several jobs are merged, what they have read of one kind; empty otherwise. */
function legFiles({ legs = [] }, kind) {
    return legs.flatMap(({ files }) => files[kind] ?? []);
}
/** The same by leg, those without any left out. */
function filesByLeg({ legs = [] }, kind) {
    return legs.flatMap(({ name, files }) => {
        const of = files[kind] ?? [];
        return of.length === 0 ? [] : [{ leg: name, files: of }];
    });
}
/** Files of different content: the jobs of one commit have mostly read the very same one. */
function distinct(root, files) {
    const byDigest = new Map();
    for (const file of files) {
        const digest = (0,_lib_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .hashFile */ .DC)(node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(root, file), 'sha256', file);
        if (!byDigest.has(digest))
            byDigest.set(digest, file);
    }
    return [...byDigest.values()];
}
/** What there can be only one of. @throws GateError `evidence` where legs brought different ones */
function theOne(root, files, kind) {
    const different = distinct(root, files);
    const [one, other] = different;
    if (one !== undefined && other !== undefined) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue('evidence', `${one} and ${other} differ: the legs have read ${different.length} different files as ${kind}`, {
            remedy: `check out the repository before merging, or set ${kind}`
        });
    }
    return different;
}


/***/ }),

/***/ 47109:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ globMatcher)
});

// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(30714);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
var picomatch_default = /*#__PURE__*/__webpack_require__.n(picomatch);
// EXTERNAL MODULE: ./src/lib/errors.ts
var errors = __webpack_require__(97268);
;// CONCATENATED MODULE: ./src/lib/glob-cost.ts
/**
 * How many ways a backtracking matcher may try before it gives up on a name, as an upper bound from the regular expression that a
 * glob has become. Wildcards share the name's characters among them, alternatives multiply, and what is repeated and itself
 * leaves a choice has no bound worth the name: Infinity.
 */
function matchCost(source) {
    const { choices, wildcards } = new Reader(source).whole();
    return (length) => {
        let ways = choices;
        for (let i = 1; i <= wildcards; i++)
            ways *= 1 + length / i;
        return ways;
    };
}
/** Reads the constructs that picomatch writes; anything it does not, it need not get right, only bound. */
class Reader {
    source;
    at = 0;
    constructor(source) {
        this.source = source;
    }
    /** What is left unread was not understood, so it has no bound. */
    whole() {
        const all = this.alternatives();
        return this.at === this.source.length ? all : { choices: Infinity, wildcards: 0 };
    }
    alternatives() {
        const branches = [this.sequence()];
        while (this.source[this.at] === '|') {
            this.at++;
            branches.push(this.sequence());
        }
        return {
            choices: branches.reduce((sum, branch) => sum + branch.choices, 0),
            wildcards: Math.max(...branches.map((branch) => branch.wildcards))
        };
    }
    sequence() {
        const all = { choices: 1, wildcards: 0 };
        while (this.at < this.source.length && !'|)'.includes(this.source[this.at] ?? '')) {
            const one = this.repeated(this.atom());
            all.choices *= one.choices;
            all.wildcards += one.wildcards;
        }
        return all;
    }
    atom() {
        const here = this.source[this.at++];
        if (here === '\\')
            this.at++;
        if (here === '[')
            this.skipClass();
        if (here !== '(')
            return { choices: 1, wildcards: 0 };
        const prefix = /^\?(?::|<?[=!]|<\w+>)/.exec(this.source.slice(this.at, this.at + 80));
        this.at += prefix?.[0].length ?? 0;
        const inner = this.alternatives();
        this.at++;
        // A look around is not entered again once it has answered.
        return /[=!]$/.test(prefix?.[0] ?? '') ? { choices: 1, wildcards: inner.wildcards } : inner;
    }
    skipClass() {
        if (this.source[this.at] === '^')
            this.at++;
        while (this.at < this.source.length && this.source[this.at] !== ']')
            this.at += this.source[this.at] === '\\' ? 2 : 1;
        this.at++;
    }
    repeated(one) {
        const quantifier = /^(?:[*+?]|\{(\d+),(\d+)\})\??/.exec(this.source.slice(this.at, this.at + 40));
        if (quantifier === null)
            return one;
        this.at += quantifier[0].length;
        if (quantifier[0].startsWith('?'))
            return { choices: one.choices + 1, wildcards: one.wildcards };
        if (one.choices > 1 || one.wildcards > 0)
            return { choices: Infinity, wildcards: 0 };
        const [, least, most] = quantifier;
        if (most !== undefined)
            return { choices: Number(most) - Number(least) + 1, wildcards: 0 };
        return { choices: 1, wildcards: 1 };
    }
}

// EXTERNAL MODULE: ./src/lib/glob-negation.ts
var glob_negation = __webpack_require__(86981);
;// CONCATENATED MODULE: ./src/lib/glob-match.ts





/** Longer patterns are no pattern of ours; picomatch itself refuses 64 KiB. */
const MAX_PATTERN_CHARS = 4096;
/** Ways to match that take no time worth guarding: a millisecond or two, where starting the watchdog takes a tenth. */
const FREE_WAYS = 1e5;
/** For all names of one pattern together, in milliseconds. */
const MAX_GUARDED_MS = 5_000;
/**
 * Whether names match a glob, in bounded time. A glob becomes a regular expression that may try every way to share a name among
 * its wildcards: `*a*a*a*b` takes the fourth power of the name's length. Where that is much, a watchdog ends the match; it costs a
 * tenth of a millisecond a name, so that ordinary globs over a million names do without.
 * @throws GateError `setting` for a pattern that is too long or cannot be told, at once; `limit` from the matcher when the time is up
 */
function globMatcher(pattern, options, maxMs = MAX_GUARDED_MS) {
    if (pattern.length > MAX_PATTERN_CHARS) {
        throw new errors/* GateError */.ue('setting', `the glob ${JSON.stringify(pattern.slice(0, 60))}... is too long`, {
            remedy: `write at most ${MAX_PATTERN_CHARS} characters`
        });
    }
    const regex = (0,glob_negation/* negationRegex */.D)(pattern, options);
    const matches = regex === undefined ? picomatch_default()(pattern, options) : (name) => regex.test(name);
    const cost = matchCost((regex ?? picomatch_default().makeRe(pattern, options)).source);
    let guarded;
    return (name) => {
        if (cost(name.length) <= FREE_WAYS)
            return matches(name);
        return (guarded ??= watched(pattern, matches, maxMs))(name);
    };
}
function watched(pattern, matches, maxMs) {
    const script = new external_node_vm_.Script('found = matches(name)');
    const scope = { name: '', found: false, matches };
    const context = (0,external_node_vm_.createContext)(scope);
    let left = maxMs;
    return (name) => {
        if (left <= 0)
            throw tooLong(pattern);
        scope.name = name;
        const start = performance.now();
        try {
            script.runInContext(context, { timeout: Math.ceil(left) });
        }
        catch (error) {
            if ((0,errors/* systemCode */.xU)(error) !== 'ERR_SCRIPT_EXECUTION_TIMEOUT')
                throw error;
            // The watchdog's clock is not ours: by ours a fraction may be left, enough for another name.
            left = 0;
            throw tooLong(pattern, error);
        }
        finally {
            left -= performance.now() - start;
        }
        return scope.found;
    };
}
function tooLong(pattern, cause) {
    return new errors/* GateError */.ue('limit', `the glob ${JSON.stringify(pattern.slice(0, 100))} takes too long to match`, {
        remedy: 'write it with fewer wildcards',
        cause
    });
}


/***/ }),

/***/ 86981:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ negationRegex),
/* harmony export */   z: () => (/* binding */ requirePositive)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14006);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(picomatch__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97268);


/** Letters only, so that they stay as they are in a regular expression; followed by a number and an end. */
const PLACE = 'ProvenanceGatesNegation';
/**
 * The regular expression of a glob in which `!(x)` as a whole segment means every name but x. picomatch reads it so at the end of a
 * glob; before it, `data/!(1)/*.csv` would also leave out 10 and 11.
 * @returns undefined for a glob that picomatch reads right
 * @throws GateError `setting` for `!(x)` beside other text, where what it leaves out would be a guess, and for a leading `!`, which
 *   would turn the whole glob round
 */
function negationRegex(glob, options) {
    requirePositive(glob);
    const inner = [];
    let rewritten = '';
    let from = 0;
    for (let at = nextNegation(glob, 0); at !== -1; at = nextNegation(glob, from)) {
        const end = closing(glob, at + 2);
        const rest = glob.slice(end);
        const body = glob.slice(at + 2, end - 1);
        if (end === -1)
            break;
        // What picomatch reads right: the end of a glob, and `!(*.d).ts`.
        const right = /^\)*$/.test(rest) || (body.includes('*') && /^\.[^\\/.]+$/.test(rest));
        if (!right && !(isSegment(glob, at, end) && !body.includes('/') && nextNegation(body, 0) === -1))
            throw unclear(glob);
        rewritten += glob.slice(from, right ? end : at);
        if (!right)
            rewritten += `${PLACE}${inner.push(body) - 1}E`;
        from = end;
    }
    if (inner.length === 0)
        return undefined;
    const source = picomatch__WEBPACK_IMPORTED_MODULE_1___default().makeRe(rewritten + glob.slice(from), options).source;
    const names = inner.map((body) => picomatch__WEBPACK_IMPORTED_MODULE_1___default().makeRe(`@(${body})`, options).source.replace(/\$$/, ''));
    const whole = source.replace(new RegExp(`${PLACE}(\\d+)E`, 'g'), (_, index) => `(?!${names[Number(index)]?.replace(/^\^/, '') ?? ''}(?:\\/|$))(?!\\.{1,2}(?:\\/|$))[^/]+?`);
    return new RegExp(whole);
}
/** @throws GateError `setting` for a leading `!`: picomatch would match all that the rest does not */
function requirePositive(glob) {
    if (!/^!(?!\()/.test(glob))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('setting', `the glob ${shown(glob)} begins with !, which excludes nothing here`, {
        remedy: 'write what is meant, or `\\!` for a name that begins so'
    });
}
function nextNegation(glob, from) {
    for (let i = from; i < glob.length; i++) {
        if (glob[i] === '\\')
            i++;
        else if (glob.startsWith('!(', i))
            return i;
    }
    return -1;
}
/** Just behind the parenthesis that closes the one before `from`; -1 where none does. */
function closing(glob, from) {
    let depth = 1;
    for (let i = from; i < glob.length; i++) {
        if (glob[i] === '\\')
            i++;
        else if (glob[i] === '(')
            depth++;
        else if (glob[i] === ')' && --depth === 0)
            return i + 1;
    }
    return -1;
}
function isSegment(glob, from, to) {
    return (from === 0 || glob[from - 1] === '/') && glob[to] === '/';
}
function unclear(glob) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('setting', `the glob ${shown(glob)} has !(...) beside other text`, {
        remedy: 'write it as a whole segment (`data/!(old)/*.csv`) or at the end, or name what is meant: `data/{a,b}*.csv`'
    });
}
const shown = (glob) => JSON.stringify(glob.slice(0, 100));


/***/ }),

/***/ 52952:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fv: () => (/* binding */ walkFiles),
/* harmony export */   GE: () => (/* binding */ expandGlobs),
/* harmony export */   bz: () => (/* binding */ hasGlob),
/* harmony export */   g9: () => (/* binding */ expandEach)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14006);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_6___default = /*#__PURE__*/__webpack_require__.n(picomatch__WEBPACK_IMPORTED_MODULE_6__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97268);
/* harmony import */ var _glob_match_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47109);
/* harmony import */ var _glob_negation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86981);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9927);







/** A directory tree deeper or larger than this is refused rather than walked for ever. */
const MAX_DEPTH = 64;
const MAX_ENTRIES = 1_000_000;
function hasGlob(pattern) {
    return /[*?[\]{}!()]/.test(pattern);
}
/** Files below `dir`, relative with forward slashes, sorted by code unit; symlinked directories are not entered. */
function walkFiles(dir, skip = () => false) {
    const found = [];
    const visit = (relative, depth) => {
        if (depth > MAX_DEPTH)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue('limit', `${relative} is more than ${MAX_DEPTH} directories deep`, {
                remedy: 'name a narrower path'
            });
        for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(dir, relative), { withFileTypes: true })) {
            const name = relative === '' ? entry.name : `${relative}/${entry.name}`;
            if (skip(name))
                continue;
            if (entry.isDirectory())
                visit(name, depth + 1);
            else
                found.push(name);
            if (found.length > MAX_ENTRIES)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue('limit', `${dir} holds more than ${MAX_ENTRIES} files`, {
                    remedy: 'name a narrower path'
                });
        }
    };
    visit('', 0);
    return found.sort();
}
/**
 * Expand paths and globs against `root`; results each once, in the order of the patterns and sorted within one:
 * relative with forward slashes inside the root, absolute outside. A plain path stands for itself even where nothing
 * exists there.
 * @param anywhere true for what the operator typed; false for what a file of the repository says
 * @throws GateError `path` for a pattern that leaves the root where it may not, `setting` for one that `globMatcher` refuses
 */
function expandGlobs(root, patterns, anywhere = false) {
    const found = new Set();
    const add = (absolute) => {
        found.add((0,_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .isInside */ .FK)(root, absolute) ? (0,_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .relativeTo */ .Mf)(root, absolute) : absolute);
    };
    const locate = (p) => (anywhere ? node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(root, p) : (0,_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .resolveInside */ .LI)(root, p));
    for (const pattern of patterns.map(_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .toPosix */ .d7)) {
        // A file may really be called `a[1].json`.
        if (!hasGlob(pattern) || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(root, pattern))) {
            add(locate(pattern));
            continue;
        }
        (0,_glob_negation_js__WEBPACK_IMPORTED_MODULE_4__/* .requirePositive */ .z)(pattern);
        const { base, glob } = picomatch__WEBPACK_IMPORTED_MODULE_6___default().scan(pattern);
        const start = locate(base === '' ? '.' : base);
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(start))
            continue;
        const matches = (0,_glob_match_js__WEBPACK_IMPORTED_MODULE_3__/* .globMatcher */ .f)(glob, { dot: true });
        // `*.tap` names files of one directory: what lies deeper need not be walked.
        const flat = !/\/|\*\*/.test(glob);
        const skip = (n) => (flat && n.includes('/')) || /(^|\/)(node_modules|\.git)$/.test(n);
        for (const name of walkFiles(start, skip)) {
            if (matches(name))
                add(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(start, name));
        }
    }
    return [...found];
}
/**
 * The same for patterns that are to be joined: each has to name a file, since what one of them means would otherwise be missing
 * in silence. None at all is for the caller to judge.
 * @throws GateError `evidence` for one of several that matches nothing; else as {@link expandGlobs}
 */
function expandEach(root, patterns, anywhere = false) {
    const found = patterns.map((pattern) => expandGlobs(root, [pattern], anywhere));
    const idle = found.findIndex((files) => files.length === 0);
    if (idle !== -1 && found.some((files) => files.length > 0)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue('evidence', `${patterns[idle] ?? ''} matches no file`, {
            remedy: 'check that the step that writes it has run, or leave the pattern out'
        });
    }
    return [...new Set(found.flat())];
}


/***/ }),

/***/ 99356:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  UH: () => (/* binding */ HASH_ALGORITHMS),
  aU: () => (/* binding */ digestAll),
  TM: () => (/* binding */ digestFile),
  DC: () => (/* binding */ hashFile)
});

// UNUSED EXPORTS: hashFiles

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./src/lib/errors.ts
var errors = __webpack_require__(97268);
// EXTERNAL MODULE: ./src/lib/files.ts
var files = __webpack_require__(10228);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./src/lib/zod.ts + 1 modules
var zod = __webpack_require__(45375);
;// CONCATENATED MODULE: ./src/lib/hash-workers.ts


/**
 * The worker, as source: the bundle is one file, and a worker that loaded it would start the whole program. It takes
 * the next job from a shared counter until none is left. Written without a template or a dependency on our code.
 */
const WORKER_SOURCE = `
const { parentPort, workerData } = require('node:worker_threads')
const { createHash } = require('node:crypto')
const { closeSync, constants, fstatSync, openSync, readSync } = require('node:fs')

const { jobs, counter, chunk } = workerData
const next = new Int32Array(counter)
const buffer = Buffer.allocUnsafeSlow(chunk)

for (let i = Atomics.add(next, 0, 1); i < jobs.length; i = Atomics.add(next, 0, 1)) {
  const { index, file, algorithm } = jobs[i]
  let fd
  try {
    fd = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK || 0))
    if (!fstatSync(fd).isFile()) continue
    const hash = createHash(algorithm)
    let bytes = 0
    for (let n = readSync(fd, buffer, 0, chunk, null); n > 0; n = readSync(fd, buffer, 0, chunk, null)) {
      hash.update(n === chunk ? buffer : buffer.subarray(0, n))
      bytes += n
    }
    parentPort.postMessage({ index, hex: hash.digest('hex'), bytes })
  } catch {
    // No message: the main thread reads the file again and reports the error.
  } finally {
    if (fd !== undefined) closeSync(fd)
  }
}
`;
const Message = zod.z.object({ index: zod.z.number(), hex: zod.z.string(), bytes: zod.z.number() });
/**
 * Digests of `jobs[i]` for each i of `order`, by `threads` worker threads. A file that fails, or a worker that cannot
 * be started, leaves its entry out; the caller reads that file itself.
 */
async function hashInWorkers(jobs, order, threads, chunk) {
    const queue = order.flatMap((index) => {
        const job = jobs[index];
        return job === undefined ? [] : [{ index, file: job.file, algorithm: job.algorithm }];
    });
    const workerData = { jobs: queue, counter: new SharedArrayBuffer(4), chunk };
    const done = new Map();
    const ended = [];
    for (let t = 0; t < threads; t++) {
        // execArgv: options of this process, such as a test runner's loader, are none of the worker's business.
        const worker = new external_node_worker_threads_.Worker(WORKER_SOURCE, { eval: true, workerData, execArgv: [] });
        worker.on('message', (message) => {
            const { index, hex, bytes } = Message.parse(message);
            done.set(index, { hex, bytes });
        });
        ended.push(new Promise((resolve) => {
            worker.on('error', () => resolve());
            worker.on('exit', () => resolve());
        }));
    }
    await Promise.all(ended);
    return done;
}

;// CONCATENATED MODULE: ./src/lib/hash.ts







const HASH_ALGORITHMS = ['sha256', 'sha512', 'sha1', 'md5'];
/** Large enough that the system calls do not show, small enough to stay in the cache. */
const CHUNK = 512 * 1024;
/** A worker takes some 30 ms to start, in which this much is hashed. */
const LARGE = 32 * 1024 * 1024;
/** After this many bytes or files the event loop gets its turn, so that a cancel is heard. */
const TURN_BYTES = 64 * 1024 * 1024;
const TURN_FILES = 500;
let buffer;
/** Digest of a file's bytes, lower-case hex, as `sha256sum` prints it. @throws GateError `io` */
function hashFile(file, algorithm, shown = file) {
    return digestFile(file, algorithm, shown).hex;
}
/** Digest and size of a file, read once through one reused buffer. @throws GateError `io` */
function digestFile(file, algorithm, shown = file) {
    const steps = digestSteps({ file, algorithm, shown });
    for (;;) {
        const step = steps.next();
        if (step.done)
            return step.value;
    }
}
/** Digests of many files under one algorithm, in the order given. @throws GateError of the first that cannot be read */
async function hashFiles(paths, algorithm) {
    const results = await digestAll(paths.map((file) => ({ file, algorithm })));
    return results.map((result) => {
        if (result instanceof GateError)
            throw result;
        return result;
    });
}
/**
 * Digests of many files, each with its own outcome, in the order given. Two or more large files are spread over the
 * cores by worker threads; everything else is faster in this thread. The event loop gets its turn now and then.
 */
async function digestAll(jobs) {
    const large = largeJobs(jobs);
    const threads = Math.min(large.length, (0,external_node_os_.availableParallelism)());
    const done = threads >= 2 ? await hashInWorkers(jobs, large, threads, CHUNK) : new Map();
    const results = [];
    for (const [i, job] of jobs.entries()) {
        // A file that a worker could not read is read here again, so that there is one way to report an error.
        results.push(done.get(i) ?? (await digestInTurns(job)));
        if (i % TURN_FILES === TURN_FILES - 1)
            await (0,promises_.setImmediate)();
    }
    return results;
}
/** Indexes of the large files, largest first: the best order for sharing them out. */
function largeJobs(jobs) {
    const sizes = new Map();
    jobs.forEach(({ file }, i) => {
        // Without the entry, or where stat fails, the reading below says what is wrong.
        const size = sizeOf(file);
        if (size >= LARGE)
            sizes.set(i, size);
    });
    return [...sizes].sort(([, a], [, b]) => b - a).map(([i]) => i);
}
function sizeOf(file) {
    try {
        return (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false })?.size ?? 0;
    }
    catch {
        return 0;
    }
}
async function digestInTurns(job) {
    try {
        const steps = digestSteps(job);
        for (;;) {
            const step = steps.next();
            if (step.done)
                return step.value;
            await (0,promises_.setImmediate)();
        }
    }
    catch (error) {
        if (error instanceof errors/* GateError */.ue)
            return error;
        throw error;
    }
}
/** Hash one file, pausing every TURN_BYTES; a caller that cannot wait just goes on. */
function* digestSteps({ file, algorithm, shown = file }) {
    let fd;
    try {
        // O_NONBLOCK (absent on Windows): opening a FIFO would otherwise wait for a writer.
        fd = (0,external_node_fs_.openSync)(file, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0));
        if (!(0,external_node_fs_.fstatSync)(fd).isFile())
            throw notRegular(shown);
        const hash = (0,external_node_crypto_.createHash)(algorithm);
        let bytes = 0;
        let pause = TURN_BYTES;
        for (;;) {
            buffer ??= Buffer.allocUnsafeSlow(CHUNK);
            const n = (0,external_node_fs_.readSync)(fd, buffer, 0, CHUNK, null);
            if (n === 0)
                return { hex: hash.digest('hex'), bytes };
            hash.update(n === CHUNK ? buffer : buffer.subarray(0, n));
            bytes += n;
            if (bytes >= pause) {
                pause += TURN_BYTES;
                yield;
            }
        }
    }
    catch (error) {
        if (error instanceof errors/* GateError */.ue)
            throw error;
        throw (0,files/* ioError */.bD)(error, shown, 'check the path and its permissions');
    }
    finally {
        if (fd !== undefined)
            (0,external_node_fs_.closeSync)(fd);
    }
}
function notRegular(shown) {
    return new errors/* GateError */.ue('io', `${shown} is not a regular file`, {
        remedy: 'point to a regular file',
        place: { file: shown }
    });
}


/***/ })

};
