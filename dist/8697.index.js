export const id = 8697;
export const ids = [8697];
export const modules = {

/***/ 28697:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readCoverage: () => (/* binding */ readCoverage)
});

// UNUSED EXPORTS: readCoverageFile

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/lib/xml.ts
var xml = __webpack_require__(28846);
;// CONCATENATED MODULE: ./src/coverage/keyed-hits.ts
/**
 * Branches, functions or blocks of one file: a key that the format gives each (`12,0,1`), how many outcomes it has
 * and how many of them were taken. Joining two tables keeps the better count of each key, which is the union where
 * a key stands for one outcome and its lower bound where it stands for several (Cobertura's `50% (1/2)`).
 *
 * {@link pack} turns the table into one string, a tenth of the memory: most files occur in one report only and are
 * never looked up again.
 */
class KeyedHits {
    scheme;
    table = new Map();
    packed = '';
    coveredSum = 0;
    totalSum = 0;
    /** @param scheme what the keys mean; tables of different schemes cannot be joined. */
    constructor(scheme) {
        this.scheme = scheme;
    }
    get covered() {
        return this.coveredSum;
    }
    get total() {
        return this.totalSum;
    }
    /** `covered` of `total` outcomes, both below 2^26. */
    add(key, covered, total) {
        const table = this.unpack();
        const before = table.get(key) ?? 0;
        const mostTotal = Math.max(total, Math.floor(before / RADIX));
        const mostCovered = Math.max(Math.min(covered, total), before % RADIX);
        this.totalSum += mostTotal - Math.floor(before / RADIX);
        this.coveredSum += mostCovered - (before % RADIX);
        table.set(key, mostTotal * RADIX + mostCovered);
    }
    addAll(other) {
        for (const [key, value] of other.unpack())
            this.add(key, value % RADIX, Math.floor(value / RADIX));
    }
    /** Keep it small until it is needed again. */
    pack() {
        if (this.table !== undefined) {
            let text = '';
            for (const [key, value] of this.table)
                text += `${key}\n${value % RADIX}/${Math.floor(value / RADIX)}\n`;
            // Through a buffer: a string built piece by piece keeps every piece.
            this.packed = Buffer.from(text, 'utf8').toString('utf8');
            this.table = undefined;
        }
        return this;
    }
    unpack() {
        if (this.table === undefined) {
            this.table = new Map();
            const parts = this.packed.split('\n');
            for (let i = 0; i + 1 < parts.length; i += 2) {
                const [covered, total] = (parts[i + 1] ?? '').split('/');
                this.table.set(parts[i] ?? '', Number(total) * RADIX + Number(covered));
            }
            this.packed = '';
        }
        return this.table;
    }
}
/** Both counts in one number: total * RADIX + covered, exact below 2^53. */
const RADIX = 2 ** 26;

;// CONCATENATED MODULE: ./src/coverage/line-hits.ts
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

;// CONCATENATED MODULE: ./src/coverage/file-table.ts


/** What a reader gathers of one source file; anything may be added several times. */
class FileHits {
    scheme;
    lines = new LineHits();
    branches;
    functions;
    constructor(scheme) {
        this.scheme = scheme;
    }
    branch(key, covered, total) {
        this.branches ??= new KeyedHits(`${this.scheme} branches`);
        this.branches.add(key, covered, total);
    }
    function(key, hit) {
        this.functions ??= new KeyedHits(`${this.scheme} functions`);
        this.functions.add(key, hit ? 1 : 0, 1);
    }
    toFile(path) {
        const { lines, branches, functions } = this;
        return {
            path,
            lines_covered: lines.covered,
            lines_total: lines.size,
            lines,
            ...(branches && { branches, branches_covered: branches.covered, branches_total: branches.total }),
            ...(functions && { functions, functions_covered: functions.covered, functions_total: functions.total })
        };
    }
}
/** The source files of one report by path: what it says of the same path in several places is joined. */
class FileTable {
    scheme;
    files = new Map();
    constructor(scheme) {
        this.scheme = scheme;
    }
    file(path) {
        let file = this.files.get(path);
        if (file === undefined)
            this.files.set(path, (file = new FileHits(this.scheme)));
        return file;
    }
    toFiles() {
        return [...this.files].map(([path, hits]) => hits.toFile(path));
    }
}

// EXTERNAL MODULE: ./src/lib/report-file.ts
var report_file = __webpack_require__(35312);
;// CONCATENATED MODULE: ./src/coverage/clover.ts



function isClover([root, ...rest]) {
    if (root?.name !== 'coverage' || 'line-rate' in root.attributes)
        return false;
    return 'clover' in root.attributes || rest.some(({ name }) => name === 'project');
}
/**
 * Clover XML of OpenClover, PHPUnit and Istanbul. Lines of type `stmt` and `cond` are lines; those of type `method`
 * are the declarations, which none of the three counts as lines. Branches and methods come from the file's
 * `<metrics>`, since truecount and falsecount mean hits in OpenClover and numbers of branches in Istanbul. The
 * `<testproject>` is the tests' own code and does not count, as in Clover's own total.
 * @throws GateError with the line of the element that is not as the format has it.
 */
function readClover(file, shown) {
    const table = new FileTable('clover');
    const metrics = new Map();
    const elements = [];
    let path;
    let hits;
    let inTests = false;
    const malformed = (what, at) => (0,report_file/* refusal */.x5)(shown, `the Clover report cannot be read: ${what}`, 'let the tool write the report again', at);
    (0,xml/* readXml */.k)(file, shown, {
        open(name, attributes, at) {
            const parent = elements.at(-1);
            elements.push(name);
            if (name === 'testproject')
                inTests = true;
            if (inTests)
                return;
            if (name === 'file') {
                path = attributes['path'] ?? attributes['name'];
                if (path === undefined || path === '')
                    throw malformed('a file has no path', at);
                hits = table.file(path);
            }
            else if (name === 'metrics' && parent === 'file' && path !== undefined) {
                metrics.set(path, attributes);
            }
            else if (name === 'line') {
                if (hits === undefined)
                    throw malformed('a line stands outside a file', at);
                if (!addLine(hits, attributes))
                    throw malformed('a line has no number or no count', at);
            }
        },
        close(name) {
            elements.pop();
            if (name === 'testproject')
                inTests = false;
            if (name === 'file')
                path = hits = undefined;
        }
    });
    return { format: 'clover', files: table.toFiles().map((f) => withMetrics(f, metrics.get(f.path))) };
}
function addLine(hits, { num = '', type, count, truecount, falsecount }) {
    if (!/^\d{1,9}$/.test(num))
        return false;
    if (type === 'method')
        return true;
    // A condition in OpenClover has no count, but how often it was true and false.
    const counts = count === undefined ? [truecount, falsecount] : [count];
    if (!counts.every((c) => c !== undefined && /^\d+$/.test(c)))
        return false;
    const hit = counts.some((c) => c !== undefined && /[1-9]/.test(c));
    hits.lines.add(Number(num), hit);
    return true;
}
function withMetrics(file, metrics) {
    const number = (name) => {
        const text = metrics?.[name] ?? '';
        return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
    };
    const pair = (covered, total) => {
        const [some, all] = [number(covered), number(total)];
        return some === undefined || all === undefined || some > all ? undefined : [some, all];
    };
    const branches = pair('coveredconditionals', 'conditionals');
    const methods = pair('coveredmethods', 'methods');
    return {
        ...file,
        ...(branches && { branches_covered: branches[0], branches_total: branches[1] }),
        ...(methods && { functions_covered: methods[0], functions_total: methods[1] })
    };
}

;// CONCATENATED MODULE: ./src/coverage/cobertura.ts



/** `<coverage line-rate=...>`, or `<coverage>` with `<packages>`; Clover's has a `<project>` instead. */
function isCobertura([root, ...rest]) {
    if (root?.name !== 'coverage')
        return false;
    return 'line-rate' in root.attributes || rest.some(({ name }) => name === 'packages');
}
/**
 * Cobertura XML (coverage-04.dtd) as Cobertura, coverage.py, gcovr, coverlet, PHPUnit, Istanbul and others write
 * it. A line in several classes of one file counts once. The lines of methods count only where their class lists none
 * itself: Istanbul puts the declaration there, which is no line of the class. Branches come from `condition-coverage="50% (1/2)"`.
 * @throws GateError with the line of the element that is not as the format has it.
 */
function readCobertura(file, shown) {
    const table = new FileTable('line conditions');
    const roots = [];
    let current;
    let ofMethods = [];
    let ofClass = 0;
    let inMethod = false;
    let source;
    const malformed = (what, line) => (0,report_file/* refusal */.x5)(shown, `the Cobertura report cannot be read: ${what}`, 'let the tool write the report again', line);
    (0,xml/* readXml */.k)(file, shown, {
        open(name, attributes, at) {
            if (name === 'class') {
                const { filename } = attributes;
                if (filename === undefined || filename === '')
                    throw malformed('a class has no filename', at);
                current = table.file(filename);
                ofMethods = [];
                ofClass = 0;
            }
            else if (name === 'method') {
                inMethod = true;
            }
            else if (name === 'line') {
                if (current === undefined)
                    throw malformed('a line stands outside a class', at);
                if (!isLine(attributes))
                    throw malformed('a line has no number, hits or conditions that are known', at);
                if (inMethod) {
                    ofMethods.push(attributes);
                }
                else {
                    ofClass++;
                    cobertura_addLine(current, attributes);
                }
            }
            else if (name === 'source') {
                source = '';
            }
        },
        text(piece) {
            if (source !== undefined && source.length < 4096)
                source += piece;
        },
        close(name) {
            if (name === 'method')
                inMethod = false;
            if (name === 'class' && current !== undefined) {
                if (ofClass === 0)
                    for (const line of ofMethods)
                        cobertura_addLine(current, line);
                current = undefined;
            }
            if (name === 'source' && source !== undefined) {
                if (source.trim() !== '')
                    roots.push(source.trim());
                source = undefined;
            }
        }
    });
    return { format: 'cobertura', files: table.toFiles(), source_roots: roots };
}
/** Counts may be larger than a double holds: only zero or not matters. */
function isLine({ number = '', hits = '', ...rest }) {
    if (!/^\d{1,9}$/.test(number) || !/^-?\d+$/.test(hits))
        return false;
    const conditions = rest['condition-coverage'] ?? '';
    const [covered, total] = conditionsOf(conditions) ?? [];
    if (covered !== undefined && total !== undefined)
        return covered <= total;
    return conditions === '' || /^\d+(\.\d+)?\s*%?$/.test(conditions);
}
function cobertura_addLine(file, { number = '', hits = '', ...rest }) {
    file.lines.add(Number(number), /^0*[1-9]/.test(hits));
    const [covered = 0, total = 0] = conditionsOf(rest['condition-coverage'] ?? '') ?? [];
    if (total > 0)
        file.branch(number, covered, total);
}
/** `50% (1/2)` is [1, 2]. */
function conditionsOf(text) {
    const match = /\((\d{1,6})\/(\d{1,6})\)\s*$/.exec(text);
    return match === null ? undefined : [Number(match[1]), Number(match[2])];
}

// EXTERNAL MODULE: ./src/lib/zod.ts
var zod = __webpack_require__(98786);
;// CONCATENATED MODULE: ./src/coverage/coverage-py.ts




const count = zod.z.number().int().nonnegative();
const lineNumbers = zod.z.array(count);
const arcs = zod.z.array(zod.z.tuple([zod.z.number().int(), zod.z.number().int()]));
const summarySchema = zod.z.object({
    covered_lines: count,
    num_statements: count,
    num_branches: count.optional(),
    covered_branches: count.optional()
});
const fileSchema = zod.z.object({
    executed_lines: lineNumbers.optional(),
    missing_lines: lineNumbers.optional(),
    excluded_lines: lineNumbers.optional(),
    executed_branches: arcs.optional(),
    missing_branches: arcs.optional(),
    summary: summarySchema
});
const reportSchema = zod.z.object({
    meta: zod.z.object({ branch_coverage: zod.z.boolean().optional() }).optional(),
    files: zod.z.record(zod.z.string(), fileSchema).optional(),
    totals: summarySchema.partial().extend({ percent_covered: zod.z.number().min(0).max(100) })
});
/** Rounding of tools that print two digits. */
const PERCENT_TOLERANCE = 0.01;
/**
 * coverage.py's `coverage json` (format 2 and 3). With branch measurement its percentage counts branches as
 * well: 100 * (lines + branches covered) / (statements + branches). A document with totals only is read as well.
 * @throws GateError when a member is missing or not finite, or when the files do not add up to the totals.
 */
function readCoveragePy(value, shown) {
    const { meta, files = {}, totals } = (0,report_file/* checked */.KD)(reportSchema, value, shown, 'coverage.py JSON');
    const branches = meta?.branch_coverage ?? totals.num_branches !== undefined;
    const base = { format: 'coverage.py', percent_includes_branches: branches };
    const names = Object.keys(files);
    for (const summary of [totals, ...Object.values(files).map((file) => file.summary)])
        requirePossible(summary, shown);
    if (names.length === 0 && totals.num_statements === 0) {
        throw (0,report_file/* refusal */.x5)(shown, 'the coverage report has no lines', 'check that the tests ran with coverage');
    }
    if (names.length === 0) {
        requireAgreement(totals, branches, shown);
        return { ...base, files: [], percent: totals.percent_covered, ...ownSums(totals) };
    }
    const read = Object.entries(files).map(([path, file]) => readFile(path, file));
    for (const [member, sum] of [
        ['num_statements', read.reduce((n, f) => n + f.lines_total, 0)],
        ['covered_lines', read.reduce((n, f) => n + f.lines_covered, 0)]
    ]) {
        const stated = totals[member];
        if (stated === undefined || stated === sum)
            continue;
        throw (0,report_file/* refusal */.x5)(shown, `totals state ${member} ${stated}, but the files add up to ${sum}`, 'run `coverage json` again; the file was edited or is a part of another');
    }
    requireAgreement(totals, branches, shown);
    return { ...base, files: read };
}
function ownSums(totals) {
    const { covered_lines, num_statements, covered_branches = 0, num_branches = 0 } = totals;
    if (covered_lines === undefined || num_statements === undefined || num_statements === 0)
        return {};
    return {
        totals: {
            lines_covered: covered_lines,
            lines_total: num_statements,
            branches_covered: covered_branches,
            branches_total: num_branches
        }
    };
}
function readFile(path, file) {
    const { summary } = file;
    const lines = new LineHits();
    const excluded = new Set(file.excluded_lines);
    for (const line of file.executed_lines ?? [])
        if (!excluded.has(line))
            lines.add(line, true);
    for (const line of file.missing_lines ?? [])
        lines.add(line, false);
    const branches = new KeyedHits('coverage.py branches');
    for (const [from, to] of file.executed_branches ?? [])
        branches.add(`${from},${to}`, 1, 1);
    for (const [from, to] of file.missing_branches ?? [])
        branches.add(`${from},${to}`, 0, 1);
    // Before 7.6 executed_lines could hold lines that are no statements, and before 6.6 there are no branch lists:
    // then the tool's own counts stand and the tables, which would not add up to them, are left out.
    const { num_branches, covered_branches = 0 } = summary;
    const linesAgree = lines.size === summary.num_statements && lines.covered === summary.covered_lines;
    const branchesAgree = branches.total === num_branches && branches.covered === covered_branches;
    return {
        path,
        lines_covered: summary.covered_lines,
        lines_total: summary.num_statements,
        ...(linesAgree && { lines }),
        ...(num_branches !== undefined && { branches_covered: covered_branches, branches_total: num_branches }),
        ...(branchesAgree && { branches: branches.pack() })
    };
}
/** More covered than there is, or nothing at all: no measurement. @throws GateError */
function requirePossible(summary, shown) {
    for (const [covered, total, what] of [
        [summary.covered_lines, summary.num_statements, 'lines'],
        [summary.covered_branches, summary.num_branches, 'branches']
    ]) {
        if (covered !== undefined && total !== undefined && covered > total) {
            throw (0,report_file/* refusal */.x5)(shown, `${covered} of ${total} ${what} cannot be covered`, 'run `coverage json` again');
        }
    }
}
/** What the counts give, in percent; undefined where a count is not stated, or nothing was counted. */
function percentOf(totals, branches) {
    const { covered_lines, num_statements, covered_branches = 0, num_branches = 0 } = totals;
    if (covered_lines === undefined || num_statements === undefined)
        return undefined;
    const total = num_statements + (branches ? num_branches : 0);
    return total === 0 ? undefined : (100 * (covered_lines + (branches ? covered_branches : 0))) / total;
}
/** @throws GateError when the stated percentage is not what the counts give. */
function requireAgreement(totals, branches, shown) {
    const percent = percentOf(totals, branches);
    if (percent !== undefined && Math.abs(percent - totals.percent_covered) > PERCENT_TOLERANCE) {
        throw (0,report_file/* refusal */.x5)(shown, `totals state ${totals.percent_covered} %, but their counts give ${percent.toFixed(2)} %`, 'run `coverage json` again, and do not edit the file');
    }
}

// EXTERNAL MODULE: ./src/lib/jsonl.ts
var jsonl = __webpack_require__(70489);
;// CONCATENATED MODULE: ./src/coverage/go-cover.ts



function isGoCover(head) {
    return /^mode: (?:set|count|atomic)\r?\n/.test(head);
}
/** A profile has no lines, only blocks of statements; a line this long is something else. */
const MAX_LINE = 64 * 1024;
/**
 * A Go cover profile (`go test -coverprofile`, format in cmd/cover). What counts are statements, as in the total of
 * `go tool cover -func`: each block stands once, however many test binaries report it, and is covered when any of
 * them ran it.
 * @throws GateError with the line that is no block.
 */
function readGoCover(file, shown) {
    const files = new Map();
    for (const { text, line, terminated } of (0,jsonl/* readLines */.S)(file, shown, MAX_LINE)) {
        if (text === '' || /^mode: (?:set|count|atomic)$/.test(text))
            continue;
        const match = /^(.+):(\d+\.\d+,\d+\.\d+) (\d{1,7}) (\d+)$/.exec(text);
        if (match === null || !terminated) {
            throw (0,report_file/* refusal */.x5)(shown, terminated ? 'this is no block of a Go cover profile' : 'the Go cover profile is cut off', 'run `go test -coverprofile` again; join profiles with `go tool covdata` or gocovmerge', line);
        }
        const [, path = '', block = '', statements = '', count = ''] = match;
        let blocks = files.get(path);
        if (blocks === undefined)
            files.set(path, (blocks = new KeyedHits('go blocks')));
        blocks.add(block, /[1-9]/.test(count) ? Number(statements) : 0, Number(statements));
    }
    return {
        format: 'go cover',
        files: [...files].map(([path, blocks]) => ({
            path,
            lines_covered: blocks.covered,
            lines_total: blocks.total,
            blocks: blocks.pack()
        }))
    };
}

;// CONCATENATED MODULE: ./src/coverage/istanbul.ts



const istanbul_count = zod.z.number().nonnegative();
const istanbul_fileSchema = zod.z.object({
    path: zod.z.string().optional(),
    statementMap: zod.z.record(zod.z.string(), zod.z.object({ start: zod.z.object({ line: zod.z.number().int().nonnegative() }) })),
    s: zod.z.record(zod.z.string(), istanbul_count),
    f: zod.z.record(zod.z.string(), istanbul_count).optional(),
    b: zod.z.record(zod.z.string(), zod.z.array(istanbul_count)).optional()
});
/** A map of path -> file coverage; nyc's raw output wraps each in `data`. */
function isIstanbul(value) {
    const [first] = Object.values(value);
    return typeof unwrapped(first) === 'object' && 'statementMap' in unwrapped(first);
}
function unwrapped(file) {
    if (typeof file !== 'object' || file === null)
        return undefined;
    return 'data' in file && typeof file.data === 'object' && file.data !== null ? file.data : file;
}
/**
 * Istanbul's coverage-final.json (jest, nyc, c8, vitest). A line is one on which a statement begins; it is covered
 * when any of these has run, which is what Istanbul prints as `% Lines`.
 * @throws GateError naming the file and member that is not as the format has it.
 */
function readIstanbul(value, shown) {
    const files = Object.entries(value).map(([path, raw]) => {
        const file = (0,report_file/* checked */.KD)(istanbul_fileSchema, unwrapped(raw), shown, `Istanbul coverage of ${JSON.stringify(path)}`);
        return istanbul_readFile(path, file, shown);
    });
    return { format: 'istanbul', files };
}
function istanbul_readFile(path, { statementMap, s, f = {}, b = {}, ...file }, shown) {
    const hits = new FileHits('istanbul');
    for (const [id, { start }] of Object.entries(statementMap)) {
        const times = s[id];
        if (times === undefined) {
            throw (0,report_file/* refusal */.x5)(shown, `Istanbul coverage of ${JSON.stringify(path)} has no count for statement ${id}`, 'let the tool write the file again; it is a part of another');
        }
        hits.lines.add(start.line, times > 0);
    }
    for (const [id, times] of Object.entries(f))
        hits.function(id, times > 0);
    for (const [id, ways] of Object.entries(b)) {
        ways.forEach((times, way) => hits.branch(`${id},${way}`, times > 0 ? 1 : 0, 1));
    }
    return hits.toFile(file.path ?? path);
}
const tally = zod.z.object({ total: zod.z.number().int().nonnegative(), covered: zod.z.number().int().nonnegative() })
    .refine(({ total, covered }) => covered <= total, 'more is covered than there is');
const istanbul_summarySchema = zod.z.record(zod.z.string(), zod.z.object({ lines: tally, functions: tally.optional(), branches: tally.optional() }));
function isIstanbulSummary(value) {
    return 'total' in value && typeof value.total === 'object' && value.total !== null && 'lines' in value.total;
}
/**
 * Istanbul's coverage-summary.json: counts by file, no lines. Its `total` is left aside: it is their sum.
 * @throws GateError when a count is missing or the files do not add up to the total.
 */
function readIstanbulSummary(value, shown) {
    const { total, ...byPath } = (0,report_file/* checked */.KD)(istanbul_summarySchema, value, shown, "Istanbul's coverage-summary.json");
    const files = Object.entries(byPath).map(([path, { lines, functions, branches }]) => ({
        path,
        lines_covered: lines.covered,
        lines_total: lines.total,
        ...(branches && { branches_covered: branches.covered, branches_total: branches.total }),
        ...(functions && { functions_covered: functions.covered, functions_total: functions.total })
    }));
    const format = 'istanbul summary';
    if (files.length === 0 && total !== undefined && total.lines.total > 0) {
        const { lines, branches = { covered: 0, total: 0 } } = total;
        return {
            format,
            files: [],
            percent: (100 * lines.covered) / lines.total,
            totals: {
                lines_covered: lines.covered,
                lines_total: lines.total,
                branches_covered: branches.covered,
                branches_total: branches.total
            }
        };
    }
    const sum = files.reduce((n, f) => n + f.lines_total, 0);
    if (total !== undefined && total.lines.total !== sum) {
        throw (0,report_file/* refusal */.x5)(shown, `total states ${total.lines.total} lines, but the files add up to ${sum}`, 'let the tool write the file again; it was edited or is a part of another');
    }
    return { format, files };
}

;// CONCATENATED MODULE: ./src/coverage/jacoco.ts



function isJacoco([root, ...rest]) {
    return root?.name === 'report' && rest.some(({ name }) => ['package', 'group', 'sessioninfo'].includes(name));
}
/**
 * JaCoCo XML (report.dtd 1.1), also Kover's: a line of a source file is covered when any of its instructions is
 * (`ci` above 0), as JaCoCo's own LINE counter has it. Paths are group, package and source file.
 * @throws GateError with the line of the element that is not as the format has it.
 */
function readJacoco(file, shown) {
    const files = [];
    const elements = [];
    const groups = [];
    let packageName = '';
    let path = '';
    let hits = new FileHits('line conditions');
    let counters = new Map();
    let countersOnly = false;
    const number = (attributes, name, at) => {
        const text = attributes[name] ?? '';
        if (/^\d{1,9}$/.test(text))
            return Number(text);
        throw (0,report_file/* refusal */.x5)(shown, `the JaCoCo report cannot be read: ${name} is ${JSON.stringify(text)}`, 'let JaCoCo write the report again', at);
    };
    (0,xml/* readXml */.k)(file, shown, {
        open(name, attributes, at) {
            const parent = elements.at(-1);
            elements.push(name);
            if (name === 'group')
                groups.push(attributes['name'] ?? '');
            if (name === 'package')
                packageName = attributes['name'] ?? '';
            if (name === 'sourcefile') {
                path = [...groups, packageName, attributes['name'] ?? ''].filter((part) => part !== '').join('/');
                hits = new FileHits('line conditions');
                counters = new Map();
                countersOnly = false;
            }
            if (parent !== 'sourcefile')
                return;
            if (name === 'line') {
                const nr = number(attributes, 'nr', at);
                if (attributes['ci'] === undefined)
                    countersOnly = true;
                else
                    hits.lines.add(nr, number(attributes, 'ci', at) > 0);
                const taken = attributes['cb'] === undefined ? 0 : number(attributes, 'cb', at);
                const missed = attributes['mb'] === undefined ? 0 : number(attributes, 'mb', at);
                if (taken + missed > 0)
                    hits.branch(String(nr), taken, taken + missed);
            }
            else if (name === 'counter') {
                const counter = { missed: number(attributes, 'missed', at), covered: number(attributes, 'covered', at) };
                counters.set(attributes['type'] ?? '', counter);
            }
        },
        close(name) {
            elements.pop();
            if (name === 'group')
                groups.pop();
            if (name === 'sourcefile')
                files.push(finished(path, countersOnly ? undefined : hits, counters));
        }
    });
    return { format: 'jacoco', files };
}
/** Without lines (gcovr writes them without instructions, some converters not at all) the counters stand. */
function finished(path, hits, counters) {
    const [lines, branches, methods] = ['LINE', 'BRANCH', 'METHOD'].map((type) => counters.get(type));
    const functions = methods && {
        functions_covered: methods.covered,
        functions_total: methods.covered + methods.missed
    };
    if (hits !== undefined && (hits.lines.size > 0 || lines === undefined))
        return { ...hits.toFile(path), ...functions };
    return {
        path,
        lines_covered: lines?.covered ?? 0,
        lines_total: (lines?.covered ?? 0) + (lines?.missed ?? 0),
        ...(branches && { branches_covered: branches.covered, branches_total: branches.covered + branches.missed }),
        ...functions
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./src/lib/errors.ts
var errors = __webpack_require__(97268);
// EXTERNAL MODULE: ./src/lib/files.ts
var files = __webpack_require__(10228);
;// CONCATENATED MODULE: ./src/coverage/lcov.ts





const BUFFER_BYTES = 1 << 20;
const NEWLINE = 0x0a;
const CR = 0x0d;
const COMMA = 0x2c;
const MINUS = 0x2d;
const ZERO = 0x30;
const NINE = 0x39;
const COLON = 0x3a;
const A = 0x41;
const B = 0x42;
const D = 0x44;
/** True for the beginning of an LCOV tracefile: comments and blank lines, then `TN:` or `SF:`. */
function isLcov(head) {
    return /^(?:[ \t]*(?:#[^\n]*)?\r?\n)*(?:TN:|SF:)/.test(head);
}
/**
 * An LCOV tracefile (geninfo(1): SF, DA, LF, LH, BRDA, FN, FNDA, FNL, FNA, end_of_record), read as bytes in one
 * reused buffer, since most of a large one is millions of `DA:` lines. The same source file in several records is
 * joined as `lcov --summary` does.
 * @throws GateError with the line for a malformed record, and for a last record without its end_of_record.
 */
function readLcov(file, shown) {
    const reader = new LcovReader(shown);
    const fd = (0,files/* openForReading */.sb)(file, shown);
    try {
        const buffer = Buffer.allocUnsafe(BUFFER_BYTES);
        for (let kept = 0;;) {
            const n = (0,external_node_fs_.readSync)(fd, buffer, kept, buffer.length - kept, null);
            const end = kept + n;
            const start = reader.lines(buffer, end);
            kept = end - start;
            if (n === 0) {
                if (kept > 0)
                    reader.lastLine(buffer.subarray(start, end));
                break;
            }
            if (kept === buffer.length)
                throw reader.error('a line has more than 1,048,576 bytes');
            buffer.copyWithin(0, start, end);
        }
        return reader.finish();
    }
    catch (error) {
        if (error instanceof errors/* GateError */.ue || (0,errors/* systemCode */.xU)(error) === undefined)
            throw error;
        throw (0,files/* ioError */.bD)(error, shown, 'check the path and its permissions');
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}
class LcovReader {
    shown;
    table = new FileTable('lcov');
    totalsOnly = new Map();
    line = 0;
    path;
    current;
    sums = new Map();
    /** Names of functions by the index that lcov 2.2 gives them (FNL, FNA). */
    functionLines = new Map();
    constructor(shown) {
        this.shown = shown;
    }
    /** Read the complete lines of buffer[0, end). @returns where the first incomplete line begins. */
    lines(buffer, end) {
        let start = 0;
        for (;;) {
            const newline = buffer.indexOf(NEWLINE, start);
            if (newline === -1 || newline >= end)
                return start;
            this.one(buffer, start, newline);
            start = newline + 1;
        }
    }
    /** A last line without its newline: whole only when it ends a record. */
    lastLine(bytes) {
        this.one(bytes, 0, bytes.length);
        if (!/^(end_of_record\r?|\s*)$/.test(bytes.toString('latin1', 0, 20)))
            throw this.error('the file is cut off in the middle of a line');
    }
    finish() {
        if (this.path !== undefined)
            throw this.error('the file is cut off: its last record has no end_of_record');
        const files = this.table.toFiles().map((file) => {
            const sums = file.lines_total === 0 ? this.totalsOnly.get(file.path) : undefined;
            if (sums === undefined)
                return file;
            const { lines, ...counts } = file;
            void lines;
            return { ...counts, lines_covered: sums.get('LH') ?? 0, lines_total: sums.get('LF') ?? 0 };
        });
        return { format: 'lcov', files };
    }
    error(what) {
        return (0,report_file/* refusal */.x5)(this.shown, `the LCOV record cannot be read: ${what}`, 'let the tool write the tracefile again, completely', Math.max(this.line, 1));
    }
    one(buffer, start, newline) {
        this.line++;
        const end = newline > start && buffer[newline - 1] === CR ? newline - 1 : newline;
        if (buffer[start] === D && buffer[start + 1] === A && buffer[start + 2] === COLON) {
            this.data(buffer, start + 3, end);
        }
        else if (buffer[start] === B && buffer.toString('latin1', start, start + 5) === 'BRDA:') {
            this.branch(buffer.toString('latin1', start + 5, end));
        }
        else if (end > start) {
            const text = buffer.toString('utf8', start, end);
            this.record(this.line === 1 && text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
        }
    }
    /** `DA:<line>,<hits>[,<checksum>]`; a negative count, which gcov bugs produce, is not a hit. */
    data(buffer, start, end) {
        const hits = this.current;
        if (hits === undefined)
            throw this.error('DA stands outside a record (no SF before it)');
        let i = start;
        let line = 0;
        for (; i < end; i++) {
            const byte = buffer[i] ?? 0;
            if (byte < ZERO || byte > NINE)
                break;
            line = line * 10 + byte - ZERO;
        }
        if (i === start || buffer[i] !== COMMA || line > 0x7fffffff)
            throw this.error('DA has no line number');
        const negative = buffer[++i] === MINUS;
        if (negative)
            i++;
        const first = i;
        let hit = false;
        for (; i < end; i++) {
            const byte = buffer[i] ?? 0;
            if (byte < ZERO || byte > NINE)
                break;
            if (byte !== ZERO)
                hit = true;
        }
        if (i === first || (i < end && buffer[i] !== COMMA)) {
            const count = buffer.toString('latin1', first, end).split(',')[0] ?? '';
            // Some writers print large counts in floating point.
            if (!/^\d+(\.\d+)?(e[+-]?\d+)?$/i.test(count))
                throw this.error('DA has no count');
            hit = Number(count) > 0;
        }
        hits.lines.add(line, hit && !negative);
    }
    /** `BRDA:<line>,[e]<block>,<branch>,<taken>`; the branch may be an expression that holds commas. */
    branch(text) {
        if (this.current === undefined)
            throw this.error('BRDA stands outside a record (no SF before it)');
        const comma = text.lastIndexOf(',');
        const taken = text.slice(comma + 1);
        const hit = taken !== '-' && taken !== '0';
        if (!/^\d+,.*,/.test(text) || (hit && !/^-?\d+$/.test(taken)))
            throw this.error('BRDA is not line,block,branch,taken');
        this.current.branch(text.slice(0, comma), hit && !taken.startsWith('-') ? 1 : 0, 1);
    }
    record(text) {
        if (text === 'end_of_record')
            return this.endRecord();
        const colon = text.indexOf(':');
        const key = colon === -1 ? text : text.slice(0, colon);
        const rest = text.slice(colon + 1);
        if (key === 'SF') {
            if (this.path !== undefined)
                throw this.error('SF begins a record before the last one has ended');
            if (rest.trim() === '')
                throw this.error('SF names no file');
            this.path = rest;
            this.current = this.table.file(rest);
            return;
        }
        if (text.startsWith('#') || text.trim() === '' || key === 'TN')
            return;
        if (colon === -1 || !/^[A-Z]{2,8}$/.test(key))
            throw this.error(`${JSON.stringify(text.slice(0, 40))} is no record`);
        if (this.current === undefined)
            throw this.error(`${key} stands outside a record (no SF before it)`);
        this.detail(this.current, key, rest);
    }
    detail(file, key, rest) {
        switch (key) {
            case 'FN': {
                const name = /^\d+,(?:\d+,)?(.+)$/.exec(rest)?.[1];
                if (name === undefined)
                    throw this.error('FN is not line,name');
                file.function(name, false);
                return;
            }
            case 'FNDA': {
                const match = /^(-?\d+),(.+)$/.exec(rest);
                if (match === null)
                    throw this.error('FNDA is not count,name');
                file.function(match[2] ?? '', Number(match[1]) > 0);
                return;
            }
            case 'FNL': {
                const match = /^(\d+),(\d+)/.exec(rest);
                if (match === null)
                    throw this.error('FNL is not index,line');
                this.functionLines.set(match[1] ?? '', `line ${match[2]}`);
                file.function(`line ${match[2]}`, false);
                return;
            }
            case 'FNA': {
                const match = /^(\d+),(\d+),/.exec(rest);
                const line = this.functionLines.get(match?.[1] ?? '');
                if (match === null || line === undefined)
                    throw this.error('FNA is not index,count,name');
                file.function(line, Number(match[2]) > 0);
                return;
            }
            case 'LF':
            case 'LH':
                if (!/^\d{1,10}$/.test(rest.trim()))
                    throw this.error(`${key} is no count`);
                this.sums.set(key, Number(rest));
                return;
            default:
                // VER, FNF, FNH, BRF, BRH, MCDC and what later versions add: sums of the lines above, or not counted here.
                return;
        }
    }
    endRecord() {
        if (this.path === undefined || this.current === undefined)
            throw this.error('end_of_record without SF');
        if (this.current.lines.size === 0 && (this.sums.get('LF') ?? 0) > 0) {
            if ((this.sums.get('LH') ?? 0) > (this.sums.get('LF') ?? 0))
                throw this.error('LH is more than LF');
            this.totalsOnly.set(this.path, this.sums);
        }
        this.current.branches?.pack();
        this.current.functions?.pack();
        this.path = undefined;
        this.current = undefined;
        this.sums = new Map();
        this.functionLines = new Map();
    }
}

;// CONCATENATED MODULE: ./src/coverage/llvm-cov.ts



const llvm_cov_tally = zod.z.object({ count: zod.z.number().int().nonnegative(), covered: zod.z.number().int().nonnegative() })
    .refine(({ count, covered }) => covered <= count, 'more is covered than there is');
/** line, column, count, has a count, is the entry of a region, is a gap between regions (since LLVM 7). */
const segmentSchema = zod.z.tuple([zod.z.number().int(), zod.z.number().int(), zod.z.number(), zod.z.boolean(), zod.z.boolean()])
    .rest(zod.z.boolean());
const exportSchema = zod.z.object({
    data: zod.z.array(zod.z.object({
        files: zod.z.array(zod.z.object({
            filename: zod.z.string(),
            segments: zod.z.array(segmentSchema).optional(),
            summary: zod.z.object({ lines: llvm_cov_tally, functions: llvm_cov_tally.optional(), branches: llvm_cov_tally.optional() })
        }))
    }))
});
function isLlvmCov(value) {
    return 'type' in value && value.type === 'llvm.coverage.json.export';
}
/**
 * `llvm-cov export` (also of cargo-llvm-cov and Swift). The counts are those of each file's summary, which
 * `llvm-cov report` prints. The lines, for joining it with other reports, come from its segments: of a generic function
 * the summary counts its best instantiation, the segments what any of them ran, so they may cover more lines.
 * @throws GateError naming the member that is not as the format has it.
 */
function readLlvmCov(value, shown) {
    const { data } = (0,report_file/* checked */.KD)(exportSchema, value, shown, 'an llvm-cov export');
    const files = data
        .flatMap((part) => part.files)
        .map(({ filename, segments = [], summary: { lines, functions, branches } }) => {
        const table = linesOf(segments);
        const agrees = table.size === lines.count && table.covered >= lines.covered;
        return {
            path: filename,
            lines_covered: lines.covered,
            lines_total: lines.count,
            ...(agrees && { lines: table }),
            ...(branches && { branches_covered: branches.covered, branches_total: branches.count }),
            ...(functions && { functions_covered: functions.covered, functions_total: functions.count })
        };
    });
    return { format: 'llvm-cov', files };
}
/** Lines from segments by the rules of LLVM's LineCoverageStats (lib/ProfileData/Coverage/CoverageMapping.cpp). */
function linesOf(segments) {
    const lines = new LineHits();
    let wrapped;
    for (let i = 0; i < segments.length;) {
        const line = segments[i]?.[0] ?? 0;
        const here = [];
        for (; segments[i]?.[0] === line; i++)
            here.push(segments[i]);
        llvm_cov_addLine(lines, line, here, wrapped);
        wrapped = here.at(-1);
        // Lines without a segment of their own belong to the region around them. A hostile gap is not walked.
        const next = segments[i]?.[0] ?? line;
        if (next - line > 1_000_000)
            return new LineHits();
        for (let between = line + 1; between < next; between++)
            llvm_cov_addLine(lines, between, [], wrapped);
    }
    return lines;
}
function llvm_cov_addLine(lines, line, here, wrapped) {
    const entries = here.filter(([, , , hasCount, isEntry]) => hasCount && isEntry);
    const starts = entries.filter(([, , , , , isGap]) => isGap !== true);
    const [first] = here;
    const skipped = first !== undefined && !first[3] && first[4];
    const mapped = (!skipped && (wrapped?.[3] === true || starts.length > 0)) || entries.length > 0;
    if (!mapped || line < 0)
        return;
    const count = Math.max(wrapped?.[2] ?? 0, ...starts.map((s) => s[2]));
    lines.add(line, count > 0);
}

;// CONCATENATED MODULE: ./src/coverage/opencover.ts



/** The line number by which compilers mark a sequence point that stands for no source line. */
const HIDDEN_LINE = 0xfeefee;
function isOpenCover([root]) {
    return root?.name === 'CoverageSession';
}
/**
 * OpenCover XML, also coverlet's and AltCover's: the line that a sequence point begins on is covered when any
 * sequence point that begins there was visited. Files are named once and referred to by number.
 * @throws GateError with the line of the element that is not as the format has it.
 */
function readOpenCover(file, shown) {
    const table = new FileTable('opencover');
    const paths = new Map();
    let ofMethod;
    let method = 0;
    const malformed = (what, at) => (0,report_file/* refusal */.x5)(shown, `the OpenCover report cannot be read: ${what}`, 'let the tool write the report again', at);
    (0,xml/* readXml */.k)(file, shown, {
        open(name, attributes, at) {
            const { uid = '', fullPath, vc = '', sl = '', fileid = ofMethod } = attributes;
            switch (name) {
                case 'File':
                    if (uid === '' || fullPath === undefined)
                        throw malformed('a File has no uid or no fullPath', at);
                    paths.set(uid, fullPath);
                    return;
                case 'Method':
                    method++;
                    ofMethod = undefined;
                    return;
                case 'FileRef':
                    ofMethod = uid;
                    return;
                case 'SequencePoint':
                case 'BranchPoint': {
                    if (!/^\d+$/.test(vc) || !/^\d{1,9}$/.test(sl))
                        throw malformed(`a ${name} has no vc or no sl`, at);
                    // A method that the compiler made has no file; its points are no lines of anybody's.
                    if (fileid === undefined || Number(sl) === HIDDEN_LINE)
                        return;
                    const path = paths.get(fileid);
                    if (path === undefined)
                        throw malformed(`a ${name} refers to the unknown file ${fileid}`, at);
                    const hit = /[1-9]/.test(vc);
                    if (name === 'SequencePoint') {
                        table.file(path).lines.add(Number(sl), hit);
                    }
                    else {
                        const { offset = '', path: way = '', ordinal = '' } = attributes;
                        table.file(path).branch([method, sl, offset, way, ordinal].join(','), hit ? 1 : 0, 1);
                    }
                    return;
                }
                default:
                    return;
            }
        }
    });
    return { format: 'opencover', files: table.toFiles() };
}

;// CONCATENATED MODULE: ./src/coverage/simplecov.ts



/** One entry a source line: null where nothing can run, "ignored" where `:nocov:` says so. */
const lines = zod.z.array(zod.z.union([zod.z.number().int(), zod.z["null"](), zod.z.literal('ignored')]));
const branches = zod.z.record(zod.z.string(), zod.z.record(zod.z.string(), zod.z.number().int()));
const filesSchema = zod.z.record(zod.z.string(), zod.z.union([lines, zod.z.object({ lines, branches: zod.z.union([branches, zod.z.array(zod.z.unknown())]).optional() })]));
const resultSetSchema = zod.z.record(zod.z.string(), zod.z.object({ coverage: filesSchema }));
const jsonSchema = zod.z.object({ coverage: filesSchema });
/** `.resultset.json`, by test command; or the JSON formatter's coverage.json, with `meta.simplecov_version`. */
function isSimpleCov(value) {
    if ('meta' in value && 'coverage' in value)
        return true;
    const runs = Object.values(value);
    return (runs.length > 0 &&
        runs.every((run) => typeof run === 'object' && run !== null && 'coverage' in run && 'timestamp' in run));
}
/**
 * SimpleCov's `.resultset.json`: the results of all test commands are joined, as SimpleCov does before it prints.
 * @throws GateError naming the member that is not as the format has it.
 */
function readSimpleCov(value, shown) {
    const table = new FileTable('simplecov');
    const runs = 'meta' in value
        ? [(0,report_file/* checked */.KD)(jsonSchema, value, shown, "SimpleCov's coverage.json")]
        : Object.values((0,report_file/* checked */.KD)(resultSetSchema, value, shown, "SimpleCov's .resultset.json"));
    for (const { coverage } of runs) {
        for (const [path, file] of Object.entries(coverage))
            addFile(table.file(path), file);
    }
    return { format: 'simplecov', files: table.toFiles() };
}
function addFile(hits, file) {
    const counts = Array.isArray(file) ? file : file.lines;
    counts.forEach((times, i) => {
        if (typeof times === 'number')
            hits.lines.add(i + 1, times > 0);
    });
    // The JSON formatter lists branches in another shape, which SimpleCov itself does not read back.
    if (Array.isArray(file) || file.branches === undefined || Array.isArray(file.branches))
        return;
    for (const [condition, ways] of Object.entries(file.branches)) {
        for (const [way, times] of Object.entries(ways))
            hits.branch(`${condition} ${way}`, times > 0 ? 1 : 0, 1);
    }
}

;// CONCATENATED MODULE: ./src/coverage/formats.ts










const XML_FORMATS = [
    { title: 'Clover XML', recognises: isClover, read: readClover },
    { title: 'Cobertura XML', recognises: isCobertura, read: readCobertura },
    { title: 'JaCoCo XML', recognises: isJacoco, read: readJacoco },
    { title: 'OpenCover XML', recognises: isOpenCover, read: readOpenCover }
];
const JSON_FORMATS = [
    { title: 'coverage.py JSON', recognises: (value) => 'totals' in value, read: readCoveragePy },
    { title: 'llvm-cov export JSON', recognises: isLlvmCov, read: readLlvmCov },
    { title: 'Istanbul coverage-summary.json', recognises: isIstanbulSummary, read: readIstanbulSummary },
    { title: 'Istanbul coverage-final.json', recognises: isIstanbul, read: readIstanbul },
    { title: 'SimpleCov .resultset.json', recognises: isSimpleCov, read: readSimpleCov }
];
const TEXT_FORMATS = [
    { title: 'LCOV', recognises: isLcov, read: readLcov },
    { title: 'Go cover profile', recognises: isGoCover, read: readGoCover }
];

;// CONCATENATED MODULE: ./src/coverage/neighbours.ts
const TEST_RESULTS = 'these are test results: give the file to test-results';
/** Root elements of formats next door. */
function xmlNeighbour([root, second]) {
    switch (root?.name) {
        case 'testsuites':
        case 'testsuite':
            return { what: 'JUnit XML', remedy: TEST_RESULTS };
        case 'TestRun':
            return { what: 'TRX', remedy: TEST_RESULTS };
        case 'test-run':
        case 'test-results':
            return { what: 'NUnit XML', remedy: TEST_RESULTS };
        case 'assemblies':
            return { what: 'xUnit.net XML', remedy: TEST_RESULTS };
        case 'coverage':
            if (second?.name === 'file') {
                return { what: 'SonarQube generic coverage', remedy: 'let the tool write LCOV or Cobertura beside it' };
            }
            return {
                what: 'NCover XML or another <coverage> document without line-rate, packages or project',
                remedy: 'convert it with ReportGenerator: reportgenerator -reporttypes:Cobertura'
            };
        case 'results':
        case 'CoverageDSPriv':
        case 'Root':
            return {
                what: 'a Visual Studio or dotCover XML report',
                remedy: 'use `dotnet-coverage merge -f cobertura`, or convert it with ReportGenerator'
            };
        case 'scoverage':
            return { what: 'scoverage XML', remedy: 'give the cobertura.xml that scoverage writes beside it' };
        case 'phpunit':
            return { what: "PHPUnit's own coverage XML", remedy: 'use phpunit --coverage-clover or --coverage-cobertura' };
        case 'checkstyle':
            return { what: 'Checkstyle XML', remedy: 'this is no coverage report' };
        default:
            return undefined;
    }
}
/** Members by which JSON formats next door are known. */
function jsonNeighbour(value) {
    const has = (...names) => names.every((name) => Object.hasOwn(value, name));
    if (has('numTotalTests'))
        return { what: 'Jest test results', remedy: TEST_RESULTS };
    if (has('reportFormat') && has('results'))
        return { what: 'CTRF test results', remedy: TEST_RESULTS };
    if (has('suites') && has('config'))
        return { what: "Playwright's JSON report", remedy: TEST_RESULTS };
    if (has('tests') && has('summary'))
        return { what: 'pytest test results', remedy: TEST_RESULTS };
    if (has('Action') && has('Package'))
        return { what: '`go test -json` output', remedy: TEST_RESULTS };
    if (has('gcov_version') || has('gcovr/format_version') || has('gcovr/summary_format_version')) {
        return { what: 'gcov or gcovr JSON', remedy: 'use gcovr --cobertura or --lcov' };
    }
    if (has('result') && Array.isArray(value.result)) {
        return { what: 'raw V8 coverage', remedy: 'use c8 report --reporter=lcov' };
    }
    if (has('result'))
        return { what: "SimpleCov's .last_run.json", remedy: 'give coverage/.resultset.json' };
    return undefined;
}
/** Texts by their first characters. */
function textNeighbour(head) {
    const exportIt = 'run `coverage json` (or `coverage xml`) and give the file that it writes';
    if (head.startsWith('SQLite format 3\0')) {
        return { what: "coverage.py's own data file (SQLite), not a report", remedy: exportIt };
    }
    if (head.startsWith('!coverage.py:'))
        return { what: "an old coverage.py's own data file", remedy: exportIt };
    if (/^TAP version \d|^1\.\.\d/.test(head))
        return { what: 'TAP test results', remedy: TEST_RESULTS };
    if (head.startsWith('\x1f\x8b') || head.startsWith('PK\x03\x04')) {
        return { what: 'an archive', remedy: 'unpack it first' };
    }
    if (/^\xff\xfe|^\xfe\xff|^.\0.\0/s.test(head))
        return { what: 'UTF-16 text', remedy: 'write it as UTF-8' };
    if (/^\s*<!doctype html|^\s*<html[\s>]/i.test(head)) {
        return { what: 'an HTML page', remedy: 'give the machine-readable report (LCOV, Cobertura, JSON)' };
    }
    if (head.startsWith('adcg') || head.startsWith('oncg') || head.startsWith('gcno') || head.startsWith('gcda')) {
        return { what: 'raw gcov data', remedy: 'use gcovr --cobertura, or lcov --capture' };
    }
    return undefined;
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
    constructor(root, exists = (p) => (0,external_node_fs_.existsSync)(external_node_path_default().join(root, p))) {
        this.exists = exists;
        this.root = plainPath(external_node_path_default().resolve(root));
    }
    /** One name for each path of one report, in the same order. Reports with relative paths go first. */
    join(paths) {
        const plain = paths.map((p) => this.insideRoot(plainPath(p)));
        const [from, to] = this.rebase(plain) ?? [];
        const named = plain.map((p) => (from !== undefined && p.startsWith(from) ? `${to}${p.slice(from.length)}` : p));
        for (const p of named) {
            const base = external_node_path_default().posix.basename(p);
            const same = this.known.get(base);
            if (same === undefined)
                this.known.set(base, new Set([p]));
            else
                same.add(p);
        }
        return named;
    }
    insideRoot(p) {
        return p.startsWith(`${this.root}/`) ? p.slice(this.root.length + 1) : p;
    }
    /** The leading directory to replace, and with what; both end in a slash or are empty. */
    rebase(paths) {
        const foreign = paths.filter(isAbsolutePath);
        if (foreign.length === 0)
            return undefined;
        return this.mostVoted(foreign, (p) => this.inRepository(p)) ?? this.mostVoted(foreign, (p) => this.inReports(p));
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
    /** The earlier name that shares the longest tail with `p`, if it is the only one that does. */
    inReports(p) {
        let best = 0;
        let found;
        for (const name of this.known.get(external_node_path_default().posix.basename(p)) ?? []) {
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
        return [p.slice(0, p.length - best), found.slice(0, found.length - best)];
    }
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

;// CONCATENATED MODULE: ./src/coverage/union.ts






const WORST = 50;
/**
 * Join reports into one set of counts: a line counts once per (file, line) and is covered when any report hit it.
 * The percentage is 100 * covered / total lines; where every report's own percentage counts branches too
 * (coverage.py), branches are counted too.
 * @throws GateError `evidence` when nothing was counted, or when a bare percentage stands beside counts.
 */
function joinReports(root, reports) {
    const base = {
        formats: [...new Set(reports.map(({ report }) => report.format))],
        sources: reports.map(({ source }) => source)
    };
    const [only] = reports;
    const withoutFiles = reports.find(({ report }) => report.files.length === 0 && report.percent !== undefined);
    if (withoutFiles !== undefined) {
        const { report, source } = withoutFiles;
        if (reports.length > 1 || only === undefined) {
            throw (0,report_file/* refusal */.x5)(source, 'the report holds totals only, which cannot be joined with other reports', 'give the full report, with its files, or this one alone');
        }
        const none = { lines_covered: 0, lines_total: 0, branches_covered: 0, branches_total: 0 };
        const counted = report.totals === undefined ? { ...none, percent_only: true } : report.totals;
        return { ...base, files: 0, ...counted, percent: report.percent ?? 0, worst: [] };
    }
    const files = joinFiles(root, reports);
    const sum = (of) => files.reduce((n, file) => n + (of(file) ?? 0), 0);
    const counts = {
        lines_covered: sum((f) => f.lines_covered),
        lines_total: sum((f) => f.lines_total),
        branches_covered: sum((f) => f.branches_covered),
        branches_total: sum((f) => f.branches_total)
    };
    if (counts.lines_total === 0) {
        throw (0,report_file/* refusal */.x5)(base.sources.join(', '), `the coverage report has no lines (${files.length} files)`, 'check that the tests ran with coverage and that the sources are not all excluded');
    }
    const withBranches = reports.every(({ report }) => report.percent_includes_branches === true);
    const covered = counts.lines_covered + (withBranches ? counts.branches_covered : 0);
    const total = counts.lines_total + (withBranches ? counts.branches_total : 0);
    const functions = files.some((f) => f.functions_total !== undefined);
    return {
        ...base,
        files: files.length,
        ...counts,
        percent: (100 * covered) / total,
        ...(functions && {
            functions_covered: sum((f) => f.functions_covered),
            functions_total: sum((f) => f.functions_total)
        }),
        worst: worstOf(files)
    };
}
/** The source files of all reports, each once, under one name. */
function joinFiles(root, reports) {
    const joiner = new PathJoiner(root);
    const named = reports.map(({ report }) => ({ report, paths: reportPaths(root, report) }));
    // Relative paths first: they are what the absolute ones of another machine are recognised by.
    const order = [...named].sort((a, b) => Number(a.paths.some(isAbsolutePath)) - Number(b.paths.some(isAbsolutePath)));
    const files = new Map();
    for (const { report, paths } of order) {
        joiner.join(paths).forEach((name, i) => {
            const file = report.files[i];
            if (file === undefined)
                return;
            const before = files.get(name);
            files.set(name, before === undefined ? { ...file, path: name } : joinFile(before, file));
        });
    }
    return [...files.values()];
}
/** The report's own paths below its source roots, where it names exactly one or only one holds the file. */
function reportPaths(root, { files, source_roots = [] }) {
    const [base, ...others] = source_roots;
    if (base === undefined)
        return files.map((file) => plainPath(file.path));
    if (others.length === 0)
        return files.map((file) => joinPlain(base, file.path));
    return files.map((file) => {
        const there = source_roots.map((r) => joinPlain(r, file.path)).filter((p) => (0,external_node_fs_.existsSync)(external_node_path_default().resolve(root, p)));
        return there.length === 1 && there[0] !== undefined ? there[0] : plainPath(file.path);
    });
}
/** Two reports on one source file. Where their detail cannot be joined the better count stands: a lower bound. */
function joinFile(a, b) {
    const joined = { path: a.path, ...joinLines(a, b) };
    const branches = joinKeyed(a.branches, b.branches);
    if (branches !== undefined) {
        Object.assign(joined, { branches, branches_covered: branches.covered, branches_total: branches.total });
    }
    else if (a.branches_total !== undefined || b.branches_total !== undefined) {
        const better = (b.branches_total ?? -1) > (a.branches_total ?? -1) ? b : a;
        joined.branches_covered = Math.max(a.branches_covered ?? 0, b.branches_covered ?? 0);
        joined.branches_total = better.branches_total ?? 0;
    }
    const functions = joinKeyed(a.functions, b.functions);
    if (functions !== undefined) {
        Object.assign(joined, { functions, functions_covered: functions.covered, functions_total: functions.total });
    }
    else if (a.functions_total !== undefined || b.functions_total !== undefined) {
        joined.functions_covered = Math.max(a.functions_covered ?? 0, b.functions_covered ?? 0);
        joined.functions_total = Math.max(a.functions_total ?? 0, b.functions_total ?? 0);
    }
    return joined;
}
function joinLines(a, b) {
    const blocks = joinKeyed(a.blocks, b.blocks);
    if (blocks !== undefined)
        return { blocks, lines_covered: blocks.covered, lines_total: blocks.total };
    if (a.lines !== undefined && b.lines !== undefined) {
        const lines = new LineHits();
        for (const [line, hit] of a.lines)
            lines.add(line, hit);
        for (const [line, hit] of b.lines)
            lines.add(line, hit);
        return { lines, lines_covered: lines.covered, lines_total: lines.size };
    }
    return {
        lines_covered: Math.max(a.lines_covered, b.lines_covered),
        lines_total: Math.max(a.lines_total, b.lines_total)
    };
}
function joinKeyed(a, b) {
    if (a === undefined || b === undefined || a.scheme !== b.scheme)
        return undefined;
    const both = new KeyedHits(a.scheme);
    both.addAll(a);
    both.addAll(b);
    return both.pack();
}
function worstOf(files) {
    const rate = (f) => f.lines_covered / f.lines_total;
    const missed = (f) => f.lines_total - f.lines_covered;
    return files
        .filter((f) => missed(f) > 0)
        .sort((a, b) => rate(a) - rate(b) || missed(b) - missed(a) || (a.path < b.path ? -1 : 1))
        .slice(0, WORST)
        .map(({ path: name, lines_covered, lines_total }) => ({ path: name, lines_covered, lines_total }));
}

;// CONCATENATED MODULE: ./src/coverage/read.ts






/** The root and what follows it: Cobertura's `<sources>` and its children may come before `<packages>`. */
const ELEMENTS_TO_TELL = 12;
/**
 * Read coverage reports and join them (DESIGN: Counting).
 * @param files relative to `root`, globs already expanded.
 * @throws GateError `evidence` that names the file, and the line where there is one, for a file that is missing,
 *   malformed, cut off, not recognised or without lines; `path` for one outside the root.
 */
function readCoverage(root, files) {
    const reports = files.map((file) => ({
        source: file,
        report: readCoverageFile(external_node_path_default().resolve(root, file), file)
    }));
    return joinReports(root, reports);
}
/**
 * Read one report in whichever format its content shows; its name does not matter.
 * @param shown the name of the file in messages.
 * @throws GateError as {@link readCoverage}
 */
function readCoverageFile(file, shown) {
    const head = (0,report_file/* readHead */.zy)(file, shown);
    const start = head.trimStart();
    if (start === '') {
        throw (0,report_file/* refusal */.x5)(shown, 'the coverage report is empty', 'check that the step that writes it has run and finished');
    }
    const text = TEXT_FORMATS.find((format) => format.recognises(head));
    if (text !== undefined)
        return withLines(text.read(file, shown), shown);
    const neighbour = textNeighbour(head);
    if (neighbour !== undefined)
        throw notCoverage(shown, neighbour);
    if (start.startsWith('<'))
        return withLines(readXmlReport(file, shown), shown);
    if (start.startsWith('{') || start.startsWith('['))
        return withLines(readJsonReport(file, shown), shown);
    throw notCoverage(shown, undefined, `it begins with ${JSON.stringify(start.slice(0, 40))}`);
}
function readXmlReport(file, shown) {
    const first = (0,xml/* firstElements */.Y)(file, shown, ELEMENTS_TO_TELL);
    const format = XML_FORMATS.find(({ recognises }) => recognises(first));
    if (format !== undefined)
        return format.read(file, shown);
    throw notCoverage(shown, xmlNeighbour(first), `its root element is <${first[0]?.name ?? ''}>`);
}
function readJsonReport(file, shown) {
    const value = (0,report_file/* readJson */.Vh)(file, shown);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        throw notCoverage(shown, undefined, 'it is JSON, but no object');
    }
    const format = JSON_FORMATS.find(({ recognises }) => recognises(value));
    if (format !== undefined)
        return format.read(value, shown);
    const members = Object.keys(value).slice(0, 5).join(', ').slice(0, 200);
    throw notCoverage(shown, jsonNeighbour(value), `it is a JSON object with the members ${members || '(none)'}`);
}
/** A report that counts nothing says nothing: neither 0 % nor 100 %. */
function withLines(report, shown) {
    const lines = report.files.reduce((n, file) => n + file.lines_total, 0);
    if (lines > 0 || (report.files.length === 0 && report.percent !== undefined))
        return report;
    throw (0,report_file/* refusal */.x5)(shown, `the ${report.format} report has no lines (${report.files.length} files)`, 'check that the tests ran with coverage and that the sources are not all excluded');
}
function notCoverage(shown, neighbour, seen = '') {
    if (neighbour !== undefined) {
        return (0,report_file/* refusal */.x5)(shown, `this is ${neighbour.what}, which is not read as coverage`, neighbour.remedy);
    }
    const titles = [...TEXT_FORMATS, ...JSON_FORMATS, ...XML_FORMATS].map(({ title }) => title);
    return (0,report_file/* refusal */.x5)(shown, `this is no coverage format that is read: ${seen}`, `give one of: ${titles.join(', ')}`);
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


/***/ }),

/***/ 28846:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ firstElements),
/* harmony export */   k: () => (/* binding */ readXml)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var sax__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42560);
/* harmony import */ var sax__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(sax__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97268);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10228);





/** Reports nest about a dozen deep; more than this is an attack on whatever recurses over it. */
const MAX_DEPTH = 256;
const CHUNK_BYTES = 256 * 1024;
/**
 * sax checks the length of one token (name, attribute, comment) at every chunk, and hands text over in pieces of
 * this size. Its default of 64 KiB refuses the long `message` attributes that assertion libraries write.
 */
Object.assign((sax__WEBPACK_IMPORTED_MODULE_2___default()), { MAX_BUFFER_LENGTH: 4 * 1024 * 1024 });
/** Only the five entities of XML itself, not those of HTML; the option is missing from sax's typings. */
const STRICT_ENTITIES = { strictEntities: true };
/** Encodings by the name in the XML declaration; ASCII is a subset of every one of them. */
const ENCODINGS = {
    'utf-8': 'utf-8',
    utf8: 'utf-8',
    'us-ascii': 'utf-8',
    ascii: 'utf-8',
    'iso-8859-1': 'windows-1252',
    'iso8859-1': 'windows-1252',
    latin1: 'windows-1252',
    'windows-1252': 'windows-1252',
    cp1252: 'windows-1252',
    // .NET writes this name into strings that it then saves as UTF-8. Real UTF-16 is refused by its bytes below.
    'utf-16': 'utf-8'
};
const REMEDY = 'let the tool write the file again, completely and as XML 1.0 in UTF-8';
/**
 * Read an untrusted XML file as a stream (XML 1.0, fifth edition, well-formedness by `sax` in strict mode). Memory
 * is one chunk. Nothing is fetched and no entity is expanded: a document type with an internal subset is refused.
 * Raw control characters and references to them, which real test reporters write, are let through.
 * @param shown the name of the file in messages.
 * @throws GateError `evidence` with file and line when the document is malformed, cut off or of an encoding that
 *   is not read; `limit` when it is too deep; `io` when the disk says no.
 */
function readXml(file, shown, handler) {
    const parser = new XmlParser(shown, handler);
    const fd = (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .openForReading */ .sb)(file, shown);
    try {
        const buffer = Buffer.allocUnsafe(CHUNK_BYTES);
        let decoder;
        while (!parser.stopped) {
            const n = readChunk(fd, buffer, shown);
            if (n === 0) {
                parser.end(decoder?.decode() ?? '');
                return;
            }
            const bytes = buffer.subarray(0, n);
            decoder ??= new node_util__WEBPACK_IMPORTED_MODULE_1__.TextDecoder(encodingOf(bytes, shown));
            parser.write(decoder.decode(bytes, { stream: true }));
        }
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
}
/** The first elements in document order: enough to tell one report format from another. @throws as readXml */
function firstElements(file, shown, count) {
    const elements = [];
    readXml(file, shown, {
        open(name, attributes) {
            elements.push({ name, attributes });
            return elements.length < count;
        }
    });
    return elements;
}
function readChunk(fd, buffer, shown) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(fd, buffer, 0, buffer.length, null);
    }
    catch (error) {
        throw (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .ioError */ .bD)(error, shown, 'check the path and its permissions');
    }
}
/** Appendix F of the XML recommendation: a byte order mark first, then the declaration. */
function encodingOf(bytes, shown) {
    const refuse = (what) => new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .ue('evidence', `the XML is encoded as ${what}, which is not read`, {
        remedy: 'write the report as UTF-8',
        place: { file: shown, line: 1 }
    });
    const [a, b, c, d] = bytes;
    if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff))
        throw refuse('UTF-16');
    if ((a === 0x3c && b === 0 && c === 0x3f) || (a === 0 && b === 0x3c && c === 0))
        throw refuse('UTF-16');
    if (a === 0 && b === 0 && (c === 0xfe || d === 0x3c))
        throw refuse('UTF-32');
    const declaration = /^(?:\xef\xbb\xbf)?\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([^"']{1,40})["']/.exec(bytes.toString('latin1', 0, 400));
    const name = declaration?.[1];
    if (name === undefined)
        return 'utf-8';
    const encoding = Object.hasOwn(ENCODINGS, name.toLowerCase()) ? ENCODINGS[name.toLowerCase()] : undefined;
    if (encoding === undefined)
        throw refuse(JSON.stringify(name));
    return encoding;
}
function localName(name) {
    const colon = name.indexOf(':');
    return colon === -1 ? name : name.slice(colon + 1);
}
function localAttributes(attributes) {
    const local = Object.create(null);
    for (const name in attributes) {
        // `x:name` does not hide `name`: the attribute without a prefix is the format's own.
        const key = localName(name);
        if (key === name || !(key in local))
            local[key] = String(attributes[name]);
    }
    return local;
}
class XmlParser {
    shown;
    stopped = false;
    sax = sax__WEBPACK_IMPORTED_MODULE_2___default().parser(true, STRICT_ENTITIES);
    depth = 0;
    sawRoot = false;
    constructor(shown, handler) {
        this.shown = shown;
        const parser = this.sax;
        parser.onopentag = (tag) => {
            if (this.stopped)
                return;
            if (this.depth === 0)
                this.enterRoot();
            if (++this.depth > MAX_DEPTH) {
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .ue('limit', `the XML is nested more than ${MAX_DEPTH} deep`, {
                    remedy: 'no test or coverage tool writes such a file; look at where it comes from',
                    place: this.place()
                });
            }
            if (handler.open(localName(tag.name), localAttributes(tag.attributes), parser.line + 1) === false)
                this.stopped = true;
        };
        parser.onclosetag = (name) => {
            this.depth--;
            if (!this.stopped)
                handler.close?.(localName(name), parser.line + 1);
        };
        const text = (piece) => {
            if (!this.stopped && this.depth > 0)
                handler.text?.(piece);
        };
        if (handler.text !== undefined) {
            parser.ontext = text;
            parser.oncdata = text;
        }
        parser.ondoctype = (doctype) => {
            if (/\[|<!|%/.test(doctype))
                throw this.refuseDoctype();
        };
        parser.onsgmldeclaration = () => {
            throw this.malformed('a declaration stands where none may');
        };
        parser.onerror = (error) => {
            if (isControlCharacterReference(parser.entity, error.message)) {
                parser.resume();
                return;
            }
            throw this.malformed(error.message.split('\n')[0] ?? 'not well-formed', error);
        };
    }
    write(chunk) {
        this.guard(() => this.sax.write(chunk));
    }
    end(rest) {
        this.guard(() => {
            this.sax.write(rest);
            if (!this.sawRoot)
                throw this.malformed('the file holds no XML element');
            if (this.depth > 0)
                throw this.malformed('the document is cut off: elements are still open at its end');
            this.sax.close();
        });
    }
    enterRoot() {
        const { doctype } = this.sax;
        if (typeof doctype === 'string' && doctype !== '')
            throw this.refuseDoctype();
        if (this.sawRoot)
            throw this.malformed('a second root element follows the first');
        this.sawRoot = true;
    }
    guard(work) {
        try {
            work();
        }
        catch (error) {
            // Whoever stopped early asked about the beginning; the rest of the chunk is not judged.
            if (this.stopped)
                return;
            if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .ue)
                throw error;
            // sax itself trips over some hostile names, such as an attribute called hasOwnProperty.
            throw this.malformed('not well-formed', error);
        }
    }
    place() {
        return { file: this.shown, line: this.sax.line + 1 };
    }
    malformed(what, cause) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .ue('evidence', `the XML cannot be read: ${what}`, {
            remedy: REMEDY,
            place: this.place(),
            cause
        });
    }
    refuseDoctype() {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .ue('evidence', 'the document type declares entities or an internal subset', {
            remedy: 'remove the [ ... ] part of the DOCTYPE; no report needs it and it can hide an entity bomb',
            place: this.place()
        });
    }
}
/** `&#27;` and its like are no XML 1.0, but Ant, PHPUnit and others write them; a named entity is never let through. */
function isControlCharacterReference(entity, message) {
    if (entity === undefined || !message.startsWith('Invalid character entity'))
        return false;
    const digits = /^#(?:x([0-9a-f]{1,8})|([0-9]{1,10}))$/i.exec(entity);
    if (digits === null)
        return false;
    const code = digits[1] === undefined ? Number(digits[2]) : Number.parseInt(digits[1], 16);
    return code <= 0x10ffff;
}


/***/ }),

/***/ 98786:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* reexport module object */ zod__WEBPACK_IMPORTED_MODULE_1__)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88532);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95869);

// A schema here is used once or a few times a process: compiling it to code with `new Function` costs more than it
// saves, and keeps out of environments that forbid it.
zod__WEBPACK_IMPORTED_MODULE_0__/* .config */ .$W({ jitless: true });



/***/ })

};
