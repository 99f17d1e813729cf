export const id = 4798;
export const ids = [4798];
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


/***/ })

};
