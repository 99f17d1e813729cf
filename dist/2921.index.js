export const id = 2921;
export const ids = [2921,4798];
export const modules = {

/***/ 54798:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  locateChanges: () => (/* binding */ locateChanges),
  patchCoverage: () => (/* binding */ patchCoverage)
});

// EXTERNAL MODULE: ./src/lib/paths.ts
var paths = __webpack_require__(9927);
// EXTERNAL MODULE: ./src/lib/report-file.ts
var report_file = __webpack_require__(35312);
;// CONCATENATED MODULE: ./src/coverage/locate.ts
/** A tail of fewer segments (`src/index.ts`) is shared by chance too often. */
const TELLING_SEGMENTS = 3;
/**
 * Which file of the repository each name of a report means, where that is clear. Reports name files as their language
 * does (`com/acme/App.java`, `example.org/module/app.go`), without the directory that holds the sources or
 * with more than that. A name means the file that it is; else the only file that ends with it, or it with the
 * file; else the only one that shares the longest tail of at least three segments. Case decides only between
 * otherwise equal files.
 * @param files of the repository, relative to its root.
 * @returns name -> file, only where one file is meant and by one name.
 */
function locateFiles(names, files) {
    const byBase = new Map();
    for (const file of files)
        push(byBase, base(file), file);
    const found = new Map();
    const meant = new Map();
    for (const name of names) {
        const file = best(name, byBase.get(base(name)) ?? []);
        if (file === undefined)
            continue;
        found.set(name, file);
        push(meant, file, name);
    }
    for (const [file, claims] of meant) {
        if (claims.length === 1)
            continue;
        // One that is the file's own name is no guess; of guesses none is better than another.
        for (const name of claims)
            if (name !== file)
                found.delete(name);
    }
    return found;
}
function best(name, files) {
    if (files.includes(name))
        return name;
    const exact = closest(name, files);
    if (exact !== undefined)
        return exact;
    const lower = new Map();
    for (const file of files)
        push(lower, file.toLowerCase(), file);
    const one = closest(name.toLowerCase(), [...lower.keys()]);
    const meant = one === undefined ? [] : (lower.get(one) ?? []);
    return meant.length === 1 ? meant[0] : undefined;
}
/** The only file with the longest common tail, where that tail says enough. */
function closest(name, files) {
    const segments = name.split('/');
    let longest = 0;
    let found;
    for (const file of files) {
        const others = file.split('/');
        let n = 0;
        while (n < Math.min(segments.length, others.length) && segments.at(-1 - n) === others.at(-1 - n))
            n++;
        const whole = n === segments.length || n === others.length;
        if (n === 0 || (!whole && n < TELLING_SEGMENTS))
            continue;
        // A bare `__init__.py` of the root is not the one of another directory.
        if (whole && n === 1 && others.length === 1 && segments.length > 1)
            continue;
        if (n > longest)
            [longest, found] = [n, file];
        else if (n === longest)
            found = undefined;
    }
    return found;
}
function base(path) {
    return path.slice(path.lastIndexOf('/') + 1).toLowerCase();
}
function push(map, key, value) {
    const list = map.get(key);
    if (list === undefined)
        map.set(key, [value]);
    else
        list.push(value);
}

// EXTERNAL MODULE: ./src/coverage/line-table.ts
var line_table = __webpack_require__(1603);
// EXTERNAL MODULE: ./src/coverage/select.ts
var coverage_select = __webpack_require__(33404);
;// CONCATENATED MODULE: ./src/coverage/patch.ts





const MAX_BLOCKS = 200;
const MAX_UNKNOWN = 20;
const WHOLE_FILE = [[1, Infinity]];
/** Which files of the repository the names of a report mean. */
function locateChanges({ changed, tracked, untracked }, files) {
    const there = new Set([...tracked, ...changed.keys(), ...untracked]);
    const located = locateFiles(new Set(files.map(({ path }) => path)), there);
    const named = new Set(located.values());
    return { changed, untracked: untracked.filter((path) => named.has(path)), files: located };
}
/**
 * Patch coverage: of the lines that a change adds or alters, those that the report counts as lines, and how many of them
 * are covered. Lines that it does not count (comments, blank lines, other files) say nothing and do not count.
 * @param sources the report files, for messages.
 * @throws GateError `evidence` when a changed file is in the report without its lines, or may be one that it names, or when the report names no file
 *   of the repository at all: then it cannot say which of its lines were changed.
 */
function patchCoverage({ changed, untracked, files: located }, files, base, sources) {
    const byName = new Map(files.map((file) => [file.path, file]));
    const byFile = new Map();
    for (const [name, file] of located) {
        const covered = byName.get(name);
        if (covered !== undefined)
            byFile.set(file, covered);
    }
    if (byFile.size === 0) {
        throw (0,report_file/* refusal */.x5)(sources.join(', '), `none of the ${files.length} files that the report names is one of the repository (${(0,coverage_select/* someNames */.Xq)(files)})`, 'let the report name files as the repository does, from its root or by their full path');
    }
    const blocks = [];
    const unknown = [];
    // A file name alone says too little to take it for any.
    const unclear = new Set(files.map((file) => file.path).filter((name) => name.includes('/') && !located.has(name)));
    let [covered, total, known] = [0, 0, 0];
    const whole = untracked.filter((path) => byFile.has(path) && !changed.has(path));
    for (const [path, ranges] of [...changed, ...whole.map((path) => [path, WHOLE_FILE])]) {
        if (ranges.length === 0)
            continue;
        const file = byFile.get(path);
        if (file === undefined) {
            const name = (0,paths/* tailsOf */.l8)(path).find((tail) => tail !== path && unclear.has(tail));
            if (name !== undefined)
                throw ambiguous(name, path, sources);
            unknown.push(path);
            continue;
        }
        const lines = (0,line_table/* linesOf */.D)(file);
        if (lines === undefined) {
            throw (0,report_file/* refusal */.x5)(sources.join(', '), `the report has no line detail for the changed file ${path.slice(0, 200)}`, 'give a report with lines (LCOV, Cobertura, coverage.py JSON ...) to measure patch coverage');
        }
        known++;
        for (const range of ranges) {
            const part = ofRange(path, range, lines);
            covered += part.covered;
            total += part.total;
            blocks.push(...part.blocks);
        }
    }
    blocks.sort((a, b) => b.lines - a.lines || (a.path < b.path ? -1 : a.path > b.path ? 1 : a.first - b.first));
    return {
        base,
        lines_covered: covered,
        lines_total: total,
        ...(total > 0 && { percent: (100 * covered) / total }),
        files: known,
        unknown: { total: unknown.length, paths: unknown.slice(0, MAX_UNKNOWN) },
        blocks: blocks.slice(0, MAX_BLOCKS),
        blocks_omitted: Math.max(0, blocks.length - MAX_BLOCKS)
    };
}
/** Of several files that end so none was chosen; this changed one may be it. */
function ambiguous(name, file, sources) {
    return (0,report_file/* refusal */.x5)(sources.join(', '), `the report names ${name.slice(0, 200)}, which may be the changed file ${file.slice(0, 200)} or another that ends so`, 'let the report name files from the root of the repository, or lie in the directory of its package');
}
/** One range of changed lines; uncovered lines with nothing countable between them are one block. */
function ofRange(path, [first, count], lines) {
    const blocks = [];
    let [covered, total] = [0, 0];
    let block;
    for (const line of linesBetween(first, count, lines)) {
        const hit = lines.get(line);
        if (hit === undefined)
            continue;
        total++;
        if (hit) {
            covered++;
            block = undefined;
        }
        else if (block === undefined) {
            blocks.push((block = { path, first: line, last: line, lines: 1 }));
        }
        else {
            block.last = line;
            block.lines++;
        }
    }
    return { covered, total, blocks };
}
/** A range longer than the table is walked by the table, so that no range takes longer than the report. */
function linesBetween(first, count, lines) {
    if (count <= lines.size)
        return Array.from({ length: count }, (_, i) => first + i);
    return [...lines].map(([line]) => line).filter((line) => line >= first && line < first + count).sort((a, b) => a - b);
}


/***/ }),

/***/ 52921:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gatherPatch: () => (/* binding */ gatherPatch)
});

// UNUSED EXPORTS: changesSince

// EXTERNAL MODULE: ./src/coverage/patch.ts + 1 modules
var patch = __webpack_require__(54798);
// EXTERNAL MODULE: ./src/lib/errors.ts
var errors = __webpack_require__(97268);
;// CONCATENATED MODULE: ./src/lib/diff.ts

/** A path has at most 4,096 bytes, each at most four characters when quoted. */
const MAX_HEADER_BYTES = 64 * 1024;
const MAX_FILES = 1_000_000;
const MAX_RANGES = 5_000_000;
const NEWLINE = 0x0a;
const [PLUS, MINUS, BACKSLASH] = [0x2b, 0x2d, 0x5c];
/** `@@ -12,0 +13,4 @@`; a missing count is 1 (GNU diffutils manual, "Detailed Description of Unified Format"). */
const HUNK = /^@@ -\d{1,10}(?:,(\d{1,10}))? \+(\d{1,10})(?:,(\d{1,10}))? @@/;
function malformed(what) {
    return new errors/* GateError */.ue('evidence', `the diff cannot be read: ${what}`, {
        remedy: 'check that `git diff` works here'
    });
}
/**
 * Reads the output of `git diff --unified=0 --dst-prefix=b/ -c core.quotePath=true` piece by piece, so that a diff of
 * any size needs little memory. A content line may look like a header (`+++ b/x` is the added line `++ b/x`):
 * the counts of each hunk say which lines are content, and these are stepped over unread.
 */
class DiffReader {
    changed = new Map();
    ranges;
    held = [];
    heldBytes = 0;
    /** Lines of the present hunk that are still to come. */
    removed = 0;
    added = 0;
    /** In the middle of a content line. */
    inContent = false;
    total = 0;
    /** @throws GateError `evidence` for what is no such diff, `limit` for one beyond all bounds. */
    add(piece) {
        let at = 0;
        while (at < piece.length) {
            if (!this.inContent && this.held.length === 0 && this.removed + this.added > 0) {
                this.begin(piece[at] ?? 0);
                this.inContent = true;
            }
            const end = piece.indexOf(NEWLINE, at);
            if (this.inContent) {
                if (end === -1)
                    return;
                this.inContent = false;
            }
            else {
                this.hold(piece.subarray(at, end === -1 ? piece.length : end));
                if (end === -1)
                    return;
                this.header(Buffer.concat(this.held).toString('latin1'));
                this.held = [];
                this.heldBytes = 0;
            }
            at = end + 1;
        }
    }
    /** @throws GateError `evidence` for a diff that is cut off. */
    end() {
        if (this.removed + this.added > 0 || this.inContent || this.held.length > 0)
            throw malformed('it is cut off');
        return this.changed;
    }
    /** The first byte of a content line. */
    begin(first) {
        if (first === PLUS)
            this.added--;
        else if (first === MINUS)
            this.removed--;
        else if (first !== BACKSLASH)
            throw malformed('a hunk holds other lines than it announced');
        if (this.added < 0 || this.removed < 0)
            throw malformed('a hunk holds other lines than it announced');
    }
    hold(part) {
        this.heldBytes += part.length;
        if (this.heldBytes > MAX_HEADER_BYTES)
            throw malformed('a header line is too long');
        // An empty line is held too: it is a line.
        this.held.push(Buffer.from(part));
    }
    header(line) {
        if (line.startsWith('diff --git '))
            this.ranges = undefined;
        else if (line.startsWith('+++ '))
            this.ranges = this.rangesOf(newPath(line.slice(4)));
        else if (line.startsWith('@@ '))
            this.hunk(line);
    }
    rangesOf(path) {
        if (path === undefined)
            return [];
        let ranges = this.changed.get(path);
        if (ranges === undefined)
            this.changed.set(path, (ranges = []));
        if (this.changed.size > MAX_FILES)
            throw tooLarge(`${MAX_FILES} files`);
        return ranges;
    }
    hunk(line) {
        const match = HUNK.exec(line);
        if (match === null || this.ranges === undefined)
            throw malformed('a hunk stands in no file');
        const [, removed = '1', first = '', added = '1'] = match;
        this.removed = Number(removed);
        this.added = Number(added);
        if (this.added === 0)
            return;
        if (++this.total > MAX_RANGES)
            throw tooLarge(`${MAX_RANGES} changes`);
        this.ranges.push([Number(first), this.added]);
    }
}
function tooLarge(what) {
    return new errors/* GateError */.ue('limit', `the diff has more than ${what}`, { remedy: 'choose a nearer diff-base' });
}
/** The path of a `+++` line; undefined for a file that is gone. */
function newPath(text) {
    if (text === '/dev/null')
        return undefined;
    // Git puts a tab after a name that holds a space, in quotes or not; a tab of the name itself is quoted.
    const name = text.endsWith('\t') ? text.slice(0, -1) : text;
    const bytes = name.startsWith('"') ? unquoted(name) : Buffer.from(name, 'latin1');
    const path = bytes.toString('utf8');
    if (!path.startsWith('b/'))
        throw malformed('a file has no name');
    return path.slice(2);
}
const ESCAPES = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13, '"': 34, '\\': 92 };
/** A name in C quotes as the bytes it stands for (git-config, core.quotePath). */
function unquoted(text) {
    if (!/^"(?:[^"\\]|\\(?:[abtnvfr"\\]|[0-3][0-7]{2}))*"$/s.test(text))
        throw malformed('a name is not well quoted');
    const bytes = [];
    for (const [part] of text.slice(1, -1).matchAll(/\\[0-7]{3}|\\.|[^\\]/gs)) {
        if (part.length === 1)
            bytes.push(part.charCodeAt(0));
        else if (part.length === 4)
            bytes.push(parseInt(part.slice(1), 8));
        else
            bytes.push(ESCAPES[part.slice(1)] ?? 0);
    }
    return Buffer.from(bytes);
}

// EXTERNAL MODULE: ./src/lib/git-isolated.ts
var git_isolated = __webpack_require__(235);
// EXTERNAL MODULE: ./src/lib/git-stream.ts
var git_stream = __webpack_require__(43804);
// EXTERNAL MODULE: ./src/evidence/diff-base.ts
var diff_base = __webpack_require__(95902);
// EXTERNAL MODULE: ./src/evidence/gather.ts
var gather = __webpack_require__(49546);
;// CONCATENATED MODULE: ./src/evidence/coverage-patch.ts






/** A diff beyond this is no review. */
const MAX_DIFF_BYTES = 4 * 1024 * 1024 * 1024;
const DIFF_TIMEOUT_MS = 120_000;
const MAX_LIST_BYTES = 256 * 1024 * 1024;
const LIST_TIMEOUT_MS = 30_000;
const LOOKED_FOR = 'a commit to compare with: diff-base, the base of the pull request, or the commit before the push';
/**
 * Coverage of the lines that changed since the diff base. Absent where there is no base; unreadable where the diff or
 * the report cannot say it.
 */
async function gatherPatch(world, { facts, files }) {
    const configured = world.settings.isExplicit('patch-coverage-min') || world.settings.isExplicit('diff-base');
    try {
        const base = await (0,diff_base/* findDiffBase */.S)(world);
        if (base === undefined)
            return { state: 'absent', looked_for: LOOKED_FOR, configured };
        if (files.length === 0)
            return { state: 'absent', looked_for: `lines in ${facts.sources.join(', ')}`, configured };
        const changes = (0,patch.locateChanges)(await changesSince(world, base.commit), files);
        const said = `${base.said} (${base.commit.slice(0, 7)})`;
        world.inputs.changedLines = { base: said, changes };
        const value = (0,patch.patchCoverage)(changes, files, said, facts.sources);
        return { state: 'found', value, source: `git diff ${base.commit.slice(0, 12)}`, configured };
    }
    catch (error) {
        return (0,gather/* unreadable */.O$)(error, 'git diff', configured);
    }
}
const DIFF = [
    'diff',
    '--patch',
    '--unified=0',
    '--inter-hunk-context=0',
    '--no-ext-diff',
    '--no-textconv',
    '--no-color',
    '--text',
    '--ignore-cr-at-eol',
    '--find-renames',
    '-l2000',
    '--ignore-submodules=all',
    '--relative',
    '--src-prefix=a/',
    '--dst-prefix=b/'
];
/**
 * New-side lines below the root that differ from `commit` in the working tree, which is what the tests ran on. Files
 * are compared byte for byte but for CR at the end of a line: what attributes or the configuration would convert, filter,
 * call binary or hide must not hide code from the gate.
 */
async function changesSince({ root, signal }, commit) {
    return (0,git_isolated/* withIsolatedGit */.i)(root, signal, async ({ env, exclude }) => {
        const reader = new DiffReader();
        const list = async (...args) => {
            const limits = { maxBytes: MAX_LIST_BYTES, timeoutMs: LIST_TIMEOUT_MS, signal, env };
            const names = (await (0,git_stream/* readGit */.l)(root, ['ls-files', '-z', ...args, '--'], limits)).split('\0');
            // A repository inside this one is listed with a final slash.
            return names.filter((name) => name !== '' && !name.endsWith('/'));
        };
        const [tracked, untracked] = await Promise.all([
            list(),
            list('--others', '--exclude-standard', ...(exclude === undefined ? [] : [`--exclude-from=${exclude}`])),
            (0,git_stream/* streamGit */.t)(root, [...DIFF, commit, '--'], (piece) => reader.add(piece), {
                maxBytes: MAX_DIFF_BYTES,
                timeoutMs: DIFF_TIMEOUT_MS,
                signal,
                env
            })
        ]);
        return { changed: reader.end(), tracked, untracked };
    });
}


/***/ }),

/***/ 95902:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ findDiffBase)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97268);
/* harmony import */ var _lib_git_stream_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43804);
/* harmony import */ var _event_refs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15268);



const LIMITS = { maxBytes: 64 * 1024, timeoutMs: 10_000 };
/** What git answers, in words between white space; undefined where it has no answer. */
async function ask(world, args) {
    try {
        const words = (await (0,_lib_git_stream_js__WEBPACK_IMPORTED_MODULE_1__/* .readGit */ .l)(world.root, args, { ...LIMITS, signal: world.signal })).trim().split(/\s+/);
        return words[0] === '' ? undefined : words;
    }
    catch (error) {
        if (!(error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue))
            throw error;
        world.log.debug(error.message);
        return undefined;
    }
}
async function commitOf(world, revision) {
    return (await ask(world, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`]))?.[0];
}
async function mergeBase(world, commit) {
    return (await ask(world, ['merge-base', commit, 'HEAD']))?.[0];
}
/** Where the change branched off from `revision`; a base that holds HEAD already cannot say what changed. */
async function since(world, revision, said) {
    const commit = await commitOf(world, revision);
    const fork = commit === undefined ? undefined : await mergeBase(world, commit);
    return fork === undefined || fork === (await commitOf(world, 'HEAD')) ? undefined : { commit: fork, said };
}
/**
 * The commit to compare with: `diff-base`; in a pull request the first parent of the merge commit that GitHub makes,
 * else where the branch left the base; in a merge group its base; after a push what was there before.
 * @returns undefined where there is none.
 * @throws GateError `evidence` when `diff-base` names nothing that this checkout has.
 */
async function findDiffBase(world) {
    const named = world.settings.values['diff-base'];
    if (named !== undefined)
        return namedBase(world, named);
    const { event, base_branch } = world.run;
    const refs = (0,_event_refs_js__WEBPACK_IMPORTED_MODULE_2__/* .readEventRefs */ .F)(world);
    if (event === 'pull_request') {
        const [, ...parents] = (await ask(world, ['rev-list', '--parents', '--max-count=1', 'HEAD'])) ?? [];
        const [base, head, ...more] = parents;
        if (base !== undefined && head !== undefined && head === refs.head && more.length === 0)
            return { commit: base, said: 'the base of the pull request' };
    }
    if (refs.base !== undefined) {
        const found = await since(world, refs.base, 'the base of the pull request');
        if (found !== undefined)
            return found;
    }
    if (base_branch !== null)
        return since(world, `refs/remotes/origin/${base_branch}`, base_branch);
    if (event === 'push' && refs.before !== undefined)
        return since(world, refs.before, 'the commit before the push');
    return undefined;
}
/** A branch or tag is where the change left it; a commit without common history is taken as it is. */
async function namedBase(world, name) {
    const commit = (await commitOf(world, name)) ?? (await commitOf(world, `refs/remotes/origin/${name}`));
    if (commit === undefined) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('evidence', `diff-base: this checkout has no commit ${JSON.stringify(name.slice(0, 100))}`, {
            remedy: 'check the name, and let actions/checkout fetch the history (`fetch-depth: 0`)',
            place: { setting: 'diff-base' }
        });
    }
    return { commit: (await mergeBase(world, commit)) ?? commit, said: name };
}


/***/ }),

/***/ 15268:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ readEventRefs)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97268);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10228);
/* harmony import */ var _lib_zod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45375);



/** GitHub caps webhook payloads at 25 MB (docs.github.com, "Webhook events and payloads"). */
const MAX_EVENT_BYTES = 25 * 1024 * 1024;
const commit = _lib_zod_js__WEBPACK_IMPORTED_MODULE_2__.z.string().regex(/^(?!0+$)[0-9a-f]{40}([0-9a-f]{24})?$/);
const payload = _lib_zod_js__WEBPACK_IMPORTED_MODULE_2__.z.object({
    before: commit.optional().catch(undefined),
    repository: _lib_zod_js__WEBPACK_IMPORTED_MODULE_2__.z.object({ default_branch: _lib_zod_js__WEBPACK_IMPORTED_MODULE_2__.z.string().min(1).max(1024).optional() })
        .optional()
        .catch(undefined),
    pull_request: _lib_zod_js__WEBPACK_IMPORTED_MODULE_2__.z.object({ head: _lib_zod_js__WEBPACK_IMPORTED_MODULE_2__.z.object({ sha: commit }), base: _lib_zod_js__WEBPACK_IMPORTED_MODULE_2__.z.object({ sha: commit }) })
        .optional()
        .catch(undefined),
    merge_group: _lib_zod_js__WEBPACK_IMPORTED_MODULE_2__.z.object({ base_sha: commit }).optional().catch(undefined)
});
/** Read the event behind GITHUB_EVENT_PATH. One that cannot be read names nothing: other sources are asked then. */
function readEventRefs({ env, log }) {
    const file = env['GITHUB_EVENT_PATH'];
    if (file === undefined || file === '')
        return {};
    let value;
    try {
        value = JSON.parse((0,_lib_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(file, 'the event file', MAX_EVENT_BYTES));
    }
    catch (error) {
        if (!(error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue) && !(error instanceof SyntaxError))
            throw error;
        log.debug(`the event file names no commits: ${error.message}`);
        return {};
    }
    const { data } = payload.safeParse(value);
    if (data === undefined)
        return {};
    const { before, repository, pull_request, merge_group } = data;
    const base = pull_request?.base.sha ?? merge_group?.base_sha;
    return {
        ...(before !== undefined && { before }),
        ...(repository?.default_branch !== undefined && { default_branch: repository.default_branch }),
        ...(base !== undefined && { base }),
        ...(pull_request !== undefined && { head: pull_request.head.sha })
    };
}


/***/ }),

/***/ 235:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ workingTreeOf),
/* harmony export */   i: () => (/* binding */ withIsolatedGit)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97268);
/* harmony import */ var _git_stream_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43804);





/** What stands between the bytes of a file and git's idea of them; in `info/attributes` it goes before the repository's. */
const RAW = '* -text !eol !crlf !ident !filter !working-tree-encoding !diff\n';
const LIMITS = { maxBytes: 256 * 1024 * 1024, timeoutMs: 60_000 };
/**
 * Compare and list the working tree with a git directory of our own: what the repository's configuration and its
 * `.gitattributes` say cannot run a program, convert a file before it is compared, or move the working tree elsewhere.
 * Its index is a copy of the real one, whose times tell quickly what is unchanged; where that hides files from
 * comparison (assume-unchanged, skip-worktree) or cannot be copied, it is HEAD, and every file is compared.
 * @param root the project, at or below the top of the working tree.
 * @throws GateError `evidence` where there is no repository, and whatever `work` throws.
 */
async function withIsolatedGit(root, signal, work) {
    const limits = { ...LIMITS, signal };
    const asked = ['rev-parse', '--git-path', 'objects', '--git-path', 'index', '--git-path', 'info/exclude'];
    const [answers, head] = await Promise.all([
        (0,_git_stream_js__WEBPACK_IMPORTED_MODULE_4__/* .readGit */ .l)(root, asked, limits),
        (0,_git_stream_js__WEBPACK_IMPORTED_MODULE_4__/* .readGit */ .l)(root, ['rev-parse', '--verify', 'HEAD^{commit}'], limits)
    ]);
    const [objects = '', index = '', exclude = ''] = answers.split('\n').map((p) => node_path__WEBPACK_IMPORTED_MODULE_2___default().resolve(root, p));
    const sha256 = head.trim().length === 64;
    const dir = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)(node_path__WEBPACK_IMPORTED_MODULE_2___default().join((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'provenance-git-'));
    try {
        for (const name of ['objects/info', 'refs', 'info'])
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(node_path__WEBPACK_IMPORTED_MODULE_2___default().join(dir, name), { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(node_path__WEBPACK_IMPORTED_MODULE_2___default().join(dir, 'HEAD'), head);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(node_path__WEBPACK_IMPORTED_MODULE_2___default().join(dir, 'objects/info/alternates'), `${(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(objects)}\n`);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(node_path__WEBPACK_IMPORTED_MODULE_2___default().join(dir, 'info/attributes'), RAW);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(node_path__WEBPACK_IMPORTED_MODULE_2___default().join(dir, 'config'), configOf(sha256));
        const env = { GIT_DIR: dir, GIT_WORK_TREE: topOf(root), GIT_INDEX_FILE: node_path__WEBPACK_IMPORTED_MODULE_2___default().join(dir, 'index') };
        if (!(await copiedIndex(root, index, env, signal))) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(env.GIT_INDEX_FILE, { force: true });
            await (0,_git_stream_js__WEBPACK_IMPORTED_MODULE_4__/* .readGit */ .l)(root, ['read-tree', head.trim()], { ...limits, env });
        }
        return await work({ env, exclude: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(exclude) ? exclude : undefined });
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(dir, { recursive: true, force: true });
    }
}
function configOf(sha256) {
    const core = `[core]\n\trepositoryformatversion = ${sha256 ? 1 : 0}\n\tbare = false\n`;
    return sha256 ? `${core}[extensions]\n\tobjectformat = sha256\n` : core;
}
/** The nearest directory with a `.git`, whether or not git can be asked; git itself would believe `core.worktree`. */
function workingTreeOf(root) {
    for (let dir = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root);; dir = node_path__WEBPACK_IMPORTED_MODULE_2___default().dirname(dir)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_2___default().join(dir, '.git')))
            return dir;
        if (dir === node_path__WEBPACK_IMPORTED_MODULE_2___default().dirname(dir))
            return undefined;
    }
}
/** @throws GateError `evidence` */
function topOf(root) {
    const top = workingTreeOf(root);
    if (top !== undefined)
        return top;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .ue('evidence', `${root} lies in no working tree of git`, {
        remedy: 'run it in a checkout'
    });
}
/** @returns false where the index is missing, is of a kind that does not stand alone, or hides files. */
async function copiedIndex(root, index, env, signal) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(index))
        return false;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync)(index, env.GIT_INDEX_FILE);
    // Git compares the content of files that are not older than the index; a newer copy would make it trust their times.
    const seconds = Math.floor((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(index).mtimeMs / 1000);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.utimesSync)(env.GIT_INDEX_FILE, seconds, seconds);
    try {
        const listed = await (0,_git_stream_js__WEBPACK_IMPORTED_MODULE_4__/* .readGit */ .l)(root, ['ls-files', '-v', '-z', '--full-name', '--', ':/'], {
            ...LIMITS,
            signal,
            env
        });
        // A small letter is assume-unchanged, S is skip-worktree (git-ls-files, -v).
        return listed.split('\0').every((entry) => !/^[a-zS] /.test(entry));
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .ue && error.code === 'evidence')
            return false; // a split index lacks its other half
        throw error;
    }
}


/***/ }),

/***/ 43804:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ readGit),
/* harmony export */   t: () => (/* binding */ streamGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97268);
/* harmony import */ var _git_env_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94421);



/** Names in a diff are quoted: what the reader of diffs expects. */
const FIXED = [..._git_env_js__WEBPACK_IMPORTED_MODULE_2__/* .GIT_FIXED */ .uL, '-c', 'core.quotePath=true'];
const MAX_COMPLAINT = 4096;
/**
 * Run git without a shell and hand its output on piece by piece.
 * @throws GateError `evidence` with git's own last words, `limit` beyond a limit, and whatever `onData` throws.
 */
function streamGit(root, args, onData, limits) {
    return new Promise((resolve, reject) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...FIXED, '-C', root, ...args], {
            env: (0,_git_env_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryOnly */ .D0)(limits.env),
            stdio: ['ignore', 'pipe', 'pipe'],
            timeout: limits.timeoutMs,
            killSignal: 'SIGKILL',
            ...(limits.signal !== undefined && { signal: limits.signal })
        });
        const what = `git ${args.find((a) => !a.startsWith('-')) ?? ''}`;
        let bytes = 0;
        let complaint = '';
        let failure;
        const stop = (error) => {
            failure ??= error;
            child.kill('SIGKILL');
        };
        child.stdout.on('data', (piece) => {
            if (failure !== undefined)
                return;
            bytes += piece.length;
            if (bytes > limits.maxBytes) {
                stop(limit(`${what} printed more than ${limits.maxBytes} bytes`));
                return;
            }
            try {
                onData(piece);
            }
            catch (error) {
                stop(error instanceof Error ? error : new Error(String(error)));
            }
        });
        child.stderr.setEncoding('utf8').on('data', (text) => {
            complaint = (complaint + text).slice(-MAX_COMPLAINT);
        });
        child.on('error', (error) => stop(failed(what, error.message, error)));
        child.on('close', (code, signal) => {
            if (failure !== undefined)
                reject(failure);
            else if (code === 0)
                resolve();
            else if (signal === 'SIGKILL')
                reject(limit(`${what} took more than ${limits.timeoutMs / 1000} s`));
            else
                reject(failed(what, complaint.trim().split('\n').at(-1) ?? ''));
        });
    });
}
function limit(what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue('limit', what, { remedy: 'choose a nearer diff-base' });
}
function failed(what, why, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue('evidence', `${what} failed: ${why === '' ? 'it said nothing' : why}`, {
        remedy: 'check that git is installed and that this is a checkout with enough history (`fetch-depth: 0`)',
        cause
    });
}
/** The output of git as text. @throws GateError as {@link streamGit} */
async function readGit(root, args, limits) {
    const pieces = [];
    await streamGit(root, args, (piece) => void pieces.push(piece), limits);
    return Buffer.concat(pieces).toString('utf8');
}


/***/ })

};
