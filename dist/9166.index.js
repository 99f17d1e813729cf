export const id = 9166;
export const ids = [9166];
export const modules = {

/***/ 49166:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readJoined: () => (/* binding */ readJoined)
});

// UNUSED EXPORTS: readCoverage, readCoverageFile

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/lib/xml.ts
var xml = __webpack_require__(28846);
;// CONCATENATED MODULE: ./src/coverage/branch-triples.ts
/** What one branch of an LCOV record takes at most: three numbers below 2^35 in groups of seven bits. */
const BYTES_PER_BRANCH = 15;
const LARGEST = 2 ** 31 - 1;
/**
 * The branches of one LCOV record while it is read, about three bytes each: the difference of the line to the one
 * before, the block, and the branch with its outcome as the lowest bit, as variable-length integers (LEB128; the
 * difference in zigzag order). A hundred megabytes of tracefile hold millions of them, which neither fit nor are fast
 * enough as keys of a map.
 */
class BranchTriples {
    bytes = new Uint8Array(4096);
    end = 0;
    line = 0;
    block = -1;
    branch = -1;
    /** Whether the triples, or their last two numbers, have only ever risen: then none of them stands twice. */
    rising = true;
    pairsRising = true;
    taken = 0;
    count = 0;
    get total() {
        return this.count;
    }
    get covered() {
        return this.taken;
    }
    /** True when no branch can have been added twice. */
    get distinct() {
        return this.rising || this.pairsRising;
    }
    /** @returns false, with nothing added, for numbers that are too large. */
    add(line, block, branch, hit) {
        if (line > LARGEST || block > LARGEST || branch > LARGEST)
            return false;
        if (this.end + BYTES_PER_BRANCH > this.bytes.length) {
            const longer = new Uint8Array(this.bytes.length * 2);
            longer.set(this.bytes);
            this.bytes = longer;
        }
        const step = line - this.line;
        const pairAfter = block > this.block || (block === this.block && branch > this.branch);
        if (step < 0 || (step === 0 && !pairAfter))
            this.rising = false;
        if (!pairAfter)
            this.pairsRising = false;
        this.put(step < 0 ? -2 * step - 1 : 2 * step);
        this.put(block);
        this.put(2 * branch + (hit ? 1 : 0));
        this.line = line;
        this.block = block;
        this.branch = branch;
        this.count++;
        if (hit)
            this.taken++;
        return true;
    }
    /** A copy of the bytes so far, for {@link eachTriple}; the list is empty afterwards. */
    take() {
        const taken = this.bytes.slice(0, this.end);
        this.end = this.line = this.taken = this.count = 0;
        this.block = this.branch = -1;
        this.rising = this.pairsRising = true;
        return taken;
    }
    put(n) {
        let rest = n;
        for (; rest > 127; rest = Math.floor(rest / 128))
            this.bytes[this.end++] = (rest % 128) | 128;
        this.bytes[this.end++] = rest;
    }
}
/** Call back with each branch of what {@link BranchTriples.take} gave, in order. */
function eachTriple(bytes, callback) {
    let at = 0;
    const next = () => {
        let n = 0;
        for (let place = 1;; place *= 128) {
            const byte = bytes[at++] ?? 0;
            n += (byte & 127) * place;
            if (byte < 128)
                return n;
        }
    };
    for (let line = 0; at < bytes.length;) {
        const step = next();
        line += step % 2 === 0 ? step / 2 : -(step + 1) / 2;
        const block = next();
        const branch = next();
        callback(line, block, Math.floor(branch / 2), branch % 2 === 1);
    }
}

;// CONCATENATED MODULE: ./src/coverage/keyed-hits.ts

/**
 * Branches, functions or blocks of one file: a key that the format gives each (`12,0,1`), how many outcomes it has
 * and how many of them were taken. Joining two tables keeps the better count of each key, which is the union where
 * a key stands for one outcome and its lower bound where it stands for several (Cobertura's `50% (1/2)`).
 *
 * {@link pack} turns the table into bytes, a tenth of the memory: most files occur in one report only and are
 * never looked up again.
 */
class KeyedHits {
    scheme;
    table = new Map();
    /** In place of the table: `key\ncovered/total\n` in UTF-8, or the triples of an LCOV record. */
    packed;
    coveredSum = 0;
    totalSum = 0;
    /** @param scheme what the keys mean; tables of different schemes cannot be joined. */
    constructor(scheme) {
        this.scheme = scheme;
    }
    /** One outcome for each triple, with the key `line,block,branch`. `triples` must be distinct and is emptied. */
    static ofTriples(scheme, triples) {
        const hits = new KeyedHits(scheme);
        hits.coveredSum = triples.covered;
        hits.totalSum = triples.total;
        hits.packed = { triples: triples.take() };
        hits.table = undefined;
        return hits;
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
    /** How many outcomes a key has; undefined for one that was not added. */
    totalOf(key) {
        const value = this.unpack().get(key);
        return value === undefined ? undefined : Math.floor(value / RADIX);
    }
    addAll(other) {
        for (const [key, covered, total] of other.entries())
            this.add(key, covered, total);
    }
    /** Each key with how many of its outcomes were taken, and how many there are. */
    *entries() {
        for (const [key, value] of this.unpack())
            yield [key, value % RADIX, Math.floor(value / RADIX)];
    }
    /** Keep it small until it is needed again. */
    pack() {
        if (this.table !== undefined) {
            let text = '';
            for (const [key, value] of this.table)
                text += `${key}\n${value % RADIX}/${Math.floor(value / RADIX)}\n`;
            this.packed = { text: Buffer.from(text, 'utf8') };
            this.table = undefined;
        }
        return this;
    }
    unpack() {
        if (this.table !== undefined)
            return this.table;
        const table = new Map();
        const { packed } = this;
        if (packed !== undefined && 'triples' in packed) {
            eachTriple(packed.triples, (line, block, branch, hit) => {
                table.set(`${line},${block},${branch}`, RADIX + (hit ? 1 : 0));
            });
        }
        else if (packed !== undefined) {
            const parts = packed.text.toString('utf8').split('\n');
            for (let i = 0; i + 1 < parts.length; i += 2) {
                const [covered, total] = (parts[i + 1] ?? '').split('/');
                table.set(parts[i] ?? '', Number(total) * RADIX + Number(covered));
            }
        }
        this.packed = undefined;
        return (this.table = table);
    }
}
/** Both counts in one number: total * RADIX + covered, exact below 2^53. */
const RADIX = 2 ** 26;

// EXTERNAL MODULE: ./src/coverage/line-hits.ts
var line_hits = __webpack_require__(15245);
;// CONCATENATED MODULE: ./src/coverage/file-table.ts


/** What a reader gathers of one source file; anything may be added several times. */
class FileHits {
    scheme;
    lines = new line_hits/* LineHits */.X();
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
;// CONCATENATED MODULE: ./src/coverage/totals.ts
/**
 * What a report that lists no lines states of the whole; nothing where it counts nothing, or more covered than there is.
 * @param lines covered and total. @param branches likewise; where they make no sense they are left out.
 */
function totalsOnly(lines, branches) {
    if (lines === undefined || lines[1] === 0 || lines[0] > lines[1])
        return {};
    const [taken, all] = branches === undefined || branches[0] > branches[1] ? [0, 0] : branches;
    return {
        percent: (100 * lines[0]) / lines[1],
        totals: { lines_covered: lines[0], lines_total: lines[1], branches_covered: taken, branches_total: all }
    };
}
/** The two numbers of an element's attributes; undefined unless both are counts. */
function pairOf(covered, total) {
    const counts = [covered, total].map((text) => (/^\d{1,9}$/.test(text ?? '') ? Number(text) : undefined));
    const [some, all] = counts;
    return some === undefined || all === undefined ? undefined : [some, all];
}

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
 * `<testproject>` is the tests' own code and does not count, as in Clover's own total. A file that lists no lines
 * is read by the statements of its `<metrics>`; the metrics of the whole, without files, are not.
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
    const files = table.toFiles().map((f) => withMetrics(f, metrics.get(f.path)));
    return { format: 'clover', files };
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
function withMetrics(file, metrics = {}) {
    const pair = (covered, total) => {
        const counts = pairOf(metrics[covered], metrics[total]);
        return counts === undefined || counts[1] === 0 || counts[0] > counts[1] ? undefined : counts;
    };
    const statements = file.lines_total === 0 ? pair('coveredstatements', 'statements') : undefined;
    const branches = pair('coveredconditionals', 'conditionals');
    const methods = pair('coveredmethods', 'methods');
    const { lines, ...counts } = file;
    return {
        ...counts,
        ...(statements ? { lines_covered: statements[0], lines_total: statements[1] } : lines && { lines }),
        ...(branches && { branches_covered: branches[0], branches_total: branches[1] }),
        ...(methods && { functions_covered: methods[0], functions_total: methods[1] })
    };
}

;// CONCATENATED MODULE: ./src/coverage/cobertura.ts



/** `<coverage line-rate=...>` or `lines-valid`, or `<coverage>` with `<packages>`; Clover's has a `<project>` instead. */
function isCobertura([root, ...rest]) {
    if (root?.name !== 'coverage')
        return false;
    if ('line-rate' in root.attributes || 'lines-valid' in root.attributes)
        return true;
    return rest.some(({ name }) => name === 'packages');
}
/**
 * Cobertura XML (coverage-04.dtd) as Cobertura, coverage.py, gcovr, coverlet, PHPUnit, Istanbul and others write
 * it. A line in several classes of one file counts once. The lines of methods count only where their class lists none
 * itself: Istanbul puts the declaration there, which is no line of the class. Branches come from `condition-coverage="50% (1/2)"`.
 * The sums that its elements state are not read: a sum without the lines that it is the sum of proves nothing.
 * @throws GateError with the line of the element that is not as the format has it; for a report of coverage.py (its classes are
 *   named like files) that has lost files of another source root, which only its sum tells.
 */
function readCobertura(file, shown) {
    const table = new FileTable('line conditions');
    const roots = [];
    let current;
    let ofMethods = [];
    let ofClass = 0;
    let inMethod = false;
    let source;
    let stated = 0;
    let isPython = true;
    const malformed = (what, line) => (0,report_file/* refusal */.x5)(shown, `the Cobertura report cannot be read: ${what}`, 'let the tool write the report again', line);
    (0,xml/* readXml */.k)(file, shown, {
        open(name, attributes, at) {
            if (name === 'coverage')
                stated = Number(attributes['lines-valid'] ?? 0);
            if (name === 'class') {
                const { filename, name: className } = attributes;
                isPython &&= /\.pyw?$/.test(className ?? '');
                // Generated code has a class, but no file.
                const path = filename === '' ? className : filename;
                if (path === undefined || path === '')
                    throw malformed('a class has no filename', at);
                current = table.file(path);
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
    const files = table.toFiles();
    const listed = files.reduce((sum, { lines_total }) => sum + lines_total, 0);
    if (isPython && roots.length > 1 && stated > listed) {
        throw (0,report_file/* refusal */.x5)(shown, `it states ${stated} lines and lists ${listed}: files of the same name below several \`source\` directories became one`, 'write `coverage json` or `coverage lcov`, which name files in full');
    }
    return { format: 'cobertura', files, source_roots: roots };
}
/** Counts may be larger than a double holds: only zero or not matters. */
function isLine({ number = '', hits = '', ...rest }) {
    if (!/^\d{1,9}$/.test(number) || !/^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(hits))
        return false;
    const conditions = rest['condition-coverage'] ?? '';
    const [covered, total] = conditionsOf(conditions) ?? [];
    if (covered !== undefined && total !== undefined)
        return covered <= total;
    return conditions === '' || /^(\d+([.,]\d+)?|NaN)\s*%?$/.test(conditions);
}
function cobertura_addLine(file, { number = '', hits = '', ...rest }) {
    file.lines.add(Number(number), Number(hits) > 0);
    const [covered = 0, total = 0] = conditionsOf(rest['condition-coverage'] ?? '') ?? [];
    if (total > 0)
        file.branch(number, covered, total);
}
/** `50% (1/2)` is [1, 2]. */
function conditionsOf(text) {
    const match = /\((\d{1,6})\/(\d{1,6})\)\s*$/.exec(text);
    return match === null ? undefined : [Number(match[1]), Number(match[2])];
}

// EXTERNAL MODULE: ./src/lib/zod.ts + 1 modules
var zod = __webpack_require__(45375);
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
/** `totals` with a percentage, or `meta` and `files` of a document whose totals are damaged. */
function isCoveragePy(value) {
    if ('meta' in value && 'files' in value)
        return true;
    if (!('totals' in value) || typeof value.totals !== 'object' || value.totals === null)
        return false;
    return 'percent_covered' in value.totals || 'num_statements' in value.totals;
}
/** Rounding of tools that print two digits. */
const PERCENT_TOLERANCE = 0.01;
/**
 * coverage.py's `coverage json` (format 2 and 3). With branch measurement its percentage counts branches as
 * well: 100 * (lines + branches covered) / (statements + branches). A document with totals only is read as well.
 * @throws GateError when a member is missing or not finite, or when the files do not add up to the totals.
 */
function readCoveragePy(value, shown) {
    const { meta, files: listed, totals } = (0,report_file/* checked */.KD)(reportSchema, value, shown, 'coverage.py JSON');
    const branches = meta?.branch_coverage ?? totals.num_branches !== undefined;
    const base = { format: 'coverage.py', percent_includes_branches: branches };
    const files = listed ?? {};
    const names = Object.keys(files);
    for (const summary of [totals, ...Object.values(files).map((file) => file.summary)])
        requirePossible(summary, shown);
    // Totals alone are a document of their own; a list of no files contradicts totals of some.
    if (names.length === 0 && (listed !== undefined || totals.num_statements === 0)) {
        throw (0,report_file/* refusal */.x5)(shown, 'the coverage report has no lines (0 files)', 'check that the tests ran with coverage');
    }
    if (names.length === 0) {
        requireAgreement(totals, branches, shown);
        return { ...base, files: [], percent: totals.percent_covered, ...ownSums(totals) };
    }
    for (const [path, file] of Object.entries(files))
        requireListed(path, file, shown);
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
    const lines = new line_hits/* LineHits */.X();
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
/**
 * What is missing is the same list in every version: as many entries as the summary's total less what is covered. What
 * was executed may list more than statements, and never less than are covered.
 * @throws GateError when the summary states more than its own lists show.
 */
function requireListed(path, file, shown) {
    const { summary } = file;
    const sizeOf = (list) => list === undefined ? undefined : new Set(list.map(String)).size;
    const kinds = [
        ['lines', file.executed_lines, file.missing_lines, summary.covered_lines, summary.num_statements],
        ['branches', file.executed_branches, file.missing_branches, summary.covered_branches, summary.num_branches]
    ];
    for (const [what, executed, missing, covered, total] of kinds) {
        if (covered === undefined || total === undefined)
            continue;
        const [ran, not] = [sizeOf(executed), sizeOf(missing)];
        if ((ran === undefined || ran >= covered) && (not === undefined || not === total - covered))
            continue;
        throw (0,report_file/* refusal */.x5)(shown, `the summary of ${JSON.stringify(path.slice(0, 200))} states ${covered} of ${total} ${what}, but ${ran ?? 'unknown'} are listed as executed and ${not ?? 'unknown'} as missing`, 'run `coverage json` again; the file was edited or is a part of another');
    }
}
/** More covered than there is, or nothing at all: no measurement. @throws GateError */
function requirePossible(summary, shown) {
    for (const [covered, total, what] of [
        [summary.covered_lines, summary.num_statements, 'lines'],
        [summary.covered_branches, summary.num_branches, 'branches']
    ]) {
        // coverage.py writes both (5.0 knew no covered branches); a percentage alone is the seed's form.
        if ((covered === undefined) !== (total === undefined)) {
            throw (0,report_file/* refusal */.x5)(shown, `it states how many ${what} there are, or are covered, but not both`, 'run `coverage json` of coverage.py 5.1 or newer');
        }
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
        if (isReversed(block))
            throw impossible(shown, `the block ${block} ends before it begins`, line);
        let blocks = files.get(path);
        if (blocks === undefined)
            files.set(path, (blocks = new KeyedHits('go blocks')));
        const before = blocks.totalOf(block);
        if (before !== undefined && before !== Number(statements))
            throw impossible(shown, `the block ${block} has ${before} statements and ${statements} statements`, line);
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
/** `start line.column,end line.column`, the end behind the start (cmd/cover). */
function isReversed(block) {
    const [from = 0, fromColumn = 0, to = 0, toColumn = 0] = block.split(/[.,]/).map(Number);
    return to < from || (to === from && toColumn < fromColumn);
}
function impossible(shown, what, line) {
    return (0,report_file/* refusal */.x5)(shown, what, 'run `go test -coverprofile` again, of one version of the sources', line);
}

;// CONCATENATED MODULE: ./src/coverage/istanbul.ts



/** Some providers write -1 for what they cannot tell: no hit. */
const istanbul_count = zod.z.number();
/** `skip` is what Istanbul before 1.0 wrote for `istanbul ignore`; later ones leave such code out. */
const skip = zod.z.boolean().optional();
const istanbul_fileSchema = zod.z.object({
    path: zod.z.string().optional(),
    statementMap: zod.z.record(zod.z.string(), zod.z.object({ start: zod.z.object({ line: zod.z.number().int().nonnegative() }), skip })),
    fnMap: zod.z.record(zod.z.string(), zod.z.object({ skip })).optional(),
    branchMap: zod.z.record(zod.z.string(), zod.z.object({ locations: zod.z.array(zod.z.object({ skip })).optional() })).optional(),
    s: zod.z.record(zod.z.string(), istanbul_count),
    f: zod.z.record(zod.z.string(), istanbul_count).optional(),
    b: zod.z.record(zod.z.string(), zod.z.array(istanbul_count)).optional(),
    /** Hits by line number. */
    l: zod.z.record(zod.z.string().regex(/^\d{1,9}$/), istanbul_count).optional()
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
 * Istanbul's coverage-final.json (jest, nyc, c8, vitest, solidity-coverage). A line is one on which a statement
 * begins; it is covered when any of these has run, which is what Istanbul prints as `% Lines`. Where the file has hits
 * by line (`l`, of Istanbul before 1.0 and of solidity-coverage, whose lines are others than its statements), these
 * are the lines, as in their own summary; what was skipped on purpose counts as covered there.
 * @throws GateError naming the file and member that is not as the format has it.
 */
function readIstanbul(value, shown) {
    const files = Object.entries(value).map(([path, raw]) => {
        const file = (0,report_file/* checked */.KD)(istanbul_fileSchema, unwrapped(raw), shown, `Istanbul coverage of ${JSON.stringify(path)}`);
        return istanbul_readFile(path, file, shown);
    });
    return { format: 'istanbul', files };
}
function istanbul_readFile(path, file, shown) {
    const { statementMap, fnMap = {}, branchMap = {}, s, f = {}, b = {}, l } = file;
    const hits = new FileHits('istanbul');
    for (const [id, { start, skip: skipped }] of Object.entries(statementMap)) {
        const times = s[id];
        if (times === undefined) {
            throw (0,report_file/* refusal */.x5)(shown, `Istanbul coverage of ${JSON.stringify(path)} has no count for statement ${id}`, 'let the tool write the file again; it is a part of another');
        }
        if (l === undefined)
            hits.lines.add(start.line, times > 0 || skipped === true);
    }
    for (const [line, times] of Object.entries(l ?? {}))
        hits.lines.add(Number(line), times > 0);
    for (const [id, times] of Object.entries(f))
        hits.function(id, times > 0 || fnMap[id]?.skip === true);
    for (const [id, ways] of Object.entries(b)) {
        const locations = branchMap[id]?.locations;
        ways.forEach((times, way) => hits.branch(`${id},${way}`, times > 0 || locations?.[way]?.skip === true ? 1 : 0, 1));
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
    const sum = files.reduce((n, f) => n + f.lines_total, 0);
    if (files.length > 0 && total !== undefined && total.lines.total !== sum) {
        throw (0,report_file/* refusal */.x5)(shown, `total states ${total.lines.total} lines, but the files add up to ${sum}`, 'let the tool write the file again; it was edited or is a part of another');
    }
    return { format, files };
}

;// CONCATENATED MODULE: ./src/coverage/jacoco.ts




function isJacoco([root, ...rest]) {
    // EMMA's <report> has a <package> as well, further down.
    if (root?.name !== 'report' || rest.some(({ name }) => name === 'stats'))
        return false;
    return rest.some(({ name }) => ['package', 'group', 'sessioninfo', 'counter'].includes(name));
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
    const classes = new Map();
    const number = (attributes, name, at) => {
        const text = attributes[name] ?? '';
        if (/^\d{1,9}$/.test(text))
            return Number(text);
        throw (0,report_file/* refusal */.x5)(shown, `the JaCoCo report cannot be read: ${name} is ${JSON.stringify(text)}`, 'let JaCoCo write the report again', at);
    };
    const counterOf = (attributes, at) => ({
        missed: number(attributes, 'missed', at),
        covered: number(attributes, 'covered', at)
    });
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
            if (parent === 'class' && name === 'counter') {
                const { missed, covered } = counterOf(attributes, at);
                const before = classes.get(attributes['type'] ?? '') ?? { missed: 0, covered: 0 };
                const sum = { missed: before.missed + missed, covered: before.covered + covered };
                classes.set(attributes['type'] ?? '', sum);
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
                counters.set(attributes['type'] ?? '', counterOf(attributes, at));
            }
        },
        close(name) {
            elements.pop();
            if (name === 'group')
                groups.pop();
            if (name === 'sourcefile')
                files.push(finished(path, countersOnly && hits.lines.size === 0 ? undefined : hits, counters));
        }
    });
    if (files.some(({ lines_total }) => lines_total > 0))
        return { format: 'jacoco', files };
    return { format: 'jacoco', files: [], ...totalsOf(classes) };
}
/** A report without source files (classes compiled without their names) still has the counters of its classes. */
function totalsOf(classes) {
    const pair = ({ covered, missed }) => [covered, covered + missed];
    const [lines, branches] = ['LINE', 'BRANCH'].map((type) => classes.get(type));
    return totalsOnly(lines && pair(lines), branches && pair(branches));
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

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./src/lib/errors.ts
var errors = __webpack_require__(97268);
// EXTERNAL MODULE: ./src/lib/files.ts
var files = __webpack_require__(10228);
;// CONCATENATED MODULE: ./src/coverage/lcov.ts








/** One line must fit. */
const BUFFER_BYTES = 1 << 20;
const NEWLINE = 0x0a;
const CR = 0x0d;
const COMMA = 0x2c;
const DASH = 0x2d;
const ZERO = 0x30;
const NINE = 0x39;
const COLON = 0x3a;
const [A, B, D, R] = [0x41, 0x42, 0x44, 0x52];
const SCHEME = 'lcov';
/** The line is not of the plain form that nearly all have: the careful reading decides. */
const NOT_PLAIN = -1;
/** Some writers print large counts in floating point, and gcov's bugs make negative ones. */
const COUNT = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i;
/** Istanbul and Node name no line for code that their source maps place nowhere, and others line -1: it counts. */
const PLACE = /^(?:-?\d+|undefined|null|NaN|),/;
/** True for the beginning of an LCOV tracefile: comments and blank lines, then `TN:` or `SF:`. */
function isLcov(head) {
    return /^(?:[ \t]*(?:#[^\n]*)?\r?\n)*[ \t]*(?:TN:|SF:)/.test(head);
}
/**
 * An LCOV tracefile (geninfo(1): SF, DA, LF, LH, BRDA, FN, FNDA, FNL, FNA, end_of_record), read as bytes in one
 * reused buffer, since most of a large one is millions of `DA:` and `BRDA:` lines. The same source file in several
 * records is joined as `lcov --summary` does.
 * @throws GateError with the line for a malformed record, and for a last record without its end_of_record.
 */
function readLcov(file, shown) {
    const reader = new LcovReader(shown);
    const fd = (0,files/* openForReading */.sb)(file, shown);
    try {
        // One byte more, always 0: numbers end there and need not look where the buffer ends.
        const buffer = Buffer.alloc(BUFFER_BYTES + 1);
        for (let kept = 0;;) {
            const n = (0,external_node_fs_.readSync)(fd, buffer, kept, BUFFER_BYTES - kept, null);
            const end = kept + n;
            buffer[end] = 0;
            const start = reader.lines(buffer, end);
            kept = end - start;
            if (n === 0) {
                if (kept > 0)
                    reader.lastLine(decoded(buffer.subarray(start, end)));
                break;
            }
            if (kept === BUFFER_BYTES)
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
/** In UTF-8; a line that is none, as compilers of another locale write names, byte by byte, so that two names stay two. */
function decoded(line) {
    const text = line.toString('utf8');
    return text.includes('\ufffd') && !(0,external_node_buffer_.isUtf8)(line) ? line.toString('latin1') : text;
}
const SUMS = { lines: ['LF', 'LH'], branches: ['BRF', 'BRH'], functions: ['FNF', 'FNH'] };
class LcovReader {
    table = new FileTable(SCHEME);
    stated = new Map();
    shown;
    line = 0;
    path;
    current;
    sums = new Map();
    recordHasLines = false;
    triples = new BranchTriples();
    /** Functions by the index that lcov 2.2 gives them (FNL, FNA). */
    functionLines = new Map();
    constructor(shown) {
        this.shown = shown;
    }
    /** Read the complete lines of buffer[0, end). @returns where the first incomplete line begins. */
    lines(buffer, end) {
        let start = 0;
        while (start < end) {
            const first = buffer[start];
            const next = first === D ? this.plainData(buffer, start) : first === B ? this.plainBranch(buffer, start) : NOT_PLAIN;
            if (next !== NOT_PLAIN) {
                this.line++;
                start = next;
                continue;
            }
            const newline = buffer.indexOf(NEWLINE, start);
            if (newline === -1 || newline >= end)
                return start;
            this.one(decoded(buffer.subarray(start, newline)));
            start = newline + 1;
        }
        return start;
    }
    /** A last line without its newline: whole only when it ends a record. */
    lastLine(text) {
        this.one(text);
        const rest = text.trim();
        if (rest !== '' && rest !== 'end_of_record')
            throw this.error('the file is cut off in the middle of a line');
    }
    finish() {
        if (this.path !== undefined)
            throw this.error('the file is cut off: its last record has no end_of_record');
        return { format: 'lcov', files: this.table.toFiles().map((file) => this.withStated(file)) };
    }
    error(what) {
        return (0,report_file/* refusal */.x5)(this.shown, `the LCOV record cannot be read: ${what}`, 'let the tool write the tracefile again, completely', Math.max(this.line, 1));
    }
    /** Sums count only where no record of the same file lists what they are the sums of: a list can be checked. */
    withStated(file) {
        const stated = this.stated.get(file.path);
        if (stated === undefined)
            return file;
        const counted = { ...file };
        for (const kind of ['lines', 'branches', 'functions']) {
            const [found, hit] = stated[kind] ?? [0, 0];
            if (found === 0 || (counted[kind] !== undefined && counted[`${kind}_total`] !== 0))
                continue;
            counted[`${kind}_total`] = found;
            counted[`${kind}_covered`] = hit;
            // An empty list does not add up to them.
            delete counted[kind];
        }
        return counted;
    }
    one(line) {
        this.line++;
        const text = (this.line === 1 && line.charCodeAt(0) === 0xfeff ? line.slice(1) : line).trim();
        if (text.startsWith('DA:'))
            this.data(text.slice(3));
        else if (text.startsWith('BRDA:'))
            this.branch(text.slice(5));
        else if (text !== '')
            this.record(text);
    }
    /** `DA:<digits>,<digits>[,<checksum>]` and the end of the line. @returns what follows it, or {@link NOT_PLAIN} */
    plainData(buffer, start) {
        if (this.current === undefined || buffer[start + 1] !== A || buffer[start + 2] !== COLON)
            return NOT_PLAIN;
        let i = start + 3;
        let line = 0;
        let byte = 0;
        for (; (byte = buffer[i] ?? 0) >= ZERO && byte <= NINE; i++)
            line = line * 10 + byte - ZERO;
        if (byte !== COMMA || i === start + 3 || i > start + 12)
            return NOT_PLAIN;
        const first = ++i;
        let hit = false;
        for (; (byte = buffer[i] ?? 0) >= ZERO && byte <= NINE; i++)
            if (byte !== ZERO)
                hit = true;
        if (i === first)
            return NOT_PLAIN;
        // A checksum of the source line may follow; it ends with the line.
        if (byte === COMMA)
            while (byte !== NEWLINE && byte !== 0)
                byte = buffer[++i] ?? 0;
        else if (byte === CR)
            byte = buffer[++i] ?? 0;
        if (byte !== NEWLINE)
            return NOT_PLAIN;
        this.current.lines.add(line, hit);
        this.recordHasLines = true;
        return i + 1;
    }
    /** `BRDA:<digits>,<digits>,<digits>,<digits or ->`, each below 10^9. @returns as {@link plainData} */
    plainBranch(buffer, start) {
        if (this.current === undefined || buffer[start + 1] !== R || buffer[start + 2] !== D)
            return NOT_PLAIN;
        if (buffer[start + 3] !== A || buffer[start + 4] !== COLON)
            return NOT_PLAIN;
        let i = start + 5;
        let [line, block, branch, byte] = [0, 0, 0, 0];
        const digitsEnd = (from) => byte === COMMA && i > from && i < from + 10;
        let from = i;
        for (; (byte = buffer[i] ?? 0) >= ZERO && byte <= NINE; i++)
            line = line * 10 + byte - ZERO;
        if (!digitsEnd(from))
            return NOT_PLAIN;
        from = ++i;
        for (; (byte = buffer[i] ?? 0) >= ZERO && byte <= NINE; i++)
            block = block * 10 + byte - ZERO;
        if (!digitsEnd(from))
            return NOT_PLAIN;
        from = ++i;
        for (; (byte = buffer[i] ?? 0) >= ZERO && byte <= NINE; i++)
            branch = branch * 10 + byte - ZERO;
        if (!digitsEnd(from))
            return NOT_PLAIN;
        from = ++i;
        let hit = false;
        if (buffer[i] === DASH)
            i++;
        else
            for (; (byte = buffer[i] ?? 0) >= ZERO && byte <= NINE; i++)
                if (byte !== ZERO)
                    hit = true;
        if (i === from)
            return NOT_PLAIN;
        if (buffer[i] === CR)
            i++;
        if (buffer[i] !== NEWLINE)
            return NOT_PLAIN;
        this.triples.add(line, block, branch, hit);
        return i + 1;
    }
    /** `<line>,<hits>[,<checksum>]`; a negative count, which gcov bugs produce, is not a hit. */
    data(text) {
        const hits = this.current;
        if (hits === undefined)
            throw this.error('DA stands outside a record (no SF before it)');
        const [line = '', count = ''] = text.split(',');
        if (!/^\d{1,10}$/.test(line) || Number(line) > 0x7fffffff)
            throw this.error('DA has no line number');
        if (!COUNT.test(count))
            throw this.error('DA has no count');
        hits.lines.add(Number(line), Number(count) > 0);
        this.recordHasLines = true;
    }
    /** `<line>,[e]<block>,<branch>,<taken>`; the branch may be an expression that holds commas. */
    branch(text) {
        if (this.current === undefined)
            throw this.error('BRDA stands outside a record (no SF before it)');
        const comma = text.lastIndexOf(',');
        const taken = text.slice(comma + 1);
        if (!PLACE.test(text) || !/,.*,/.test(text) || (taken !== '-' && !COUNT.test(taken)))
            throw this.error('BRDA is not line,block,branch,taken');
        this.current.branch(text.slice(0, comma), Number(taken) > 0 ? 1 : 0, 1);
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
            if (rest === '')
                throw this.error('SF names no file');
            this.path = rest;
            this.current = this.table.file(rest);
            return;
        }
        if (text.startsWith('#') || key === 'TN')
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
                if (!PLACE.test(rest))
                    throw this.error('FN is not line,name');
                // lcov 2 writes the function's last line before its name.
                file.function(rest.replace(PLACE, '').replace(/^\d+,/, ''), false);
                return;
            }
            case 'FNDA': {
                const comma = rest.indexOf(',');
                const count = rest.slice(0, comma);
                if (comma === -1 || !COUNT.test(count))
                    throw this.error('FNDA is not count,name');
                file.function(rest.slice(comma + 1), Number(count) > 0);
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
                const [index = '', count = ''] = rest.split(',');
                const line = this.functionLines.get(index);
                if (line === undefined || !COUNT.test(count))
                    throw this.error('FNA is not index,count,name');
                file.function(line, Number(count) > 0);
                return;
            }
            case 'LF':
            case 'LH':
            case 'BRF':
            case 'BRH':
            case 'FNF':
            case 'FNH':
                if (!/^\d{1,10}$/.test(rest))
                    throw this.error(`${key} is no count`);
                this.sums.set(key, Number(rest));
                return;
            default:
                // VER, MCDC and what later versions add is not counted here.
                return;
        }
    }
    endRecord() {
        const { path, current } = this;
        if (path === undefined || current === undefined)
            throw this.error('end_of_record without SF');
        this.keepBranches(current);
        this.keepSums(path, {
            lines: this.recordHasLines,
            branches: current.branches !== undefined,
            functions: current.functions !== undefined
        });
        current.branches?.pack();
        current.functions?.pack();
        this.path = undefined;
        this.current = undefined;
        this.recordHasLines = false;
        this.functionLines.clear();
    }
    keepSums(path, listed) {
        if (this.sums.size === 0)
            return;
        for (const kind of ['lines', 'branches', 'functions']) {
            const [found = 0, hit = 0] = SUMS[kind].map((key) => this.sums.get(key));
            if (listed[kind] || found === 0)
                continue;
            if (hit > found)
                throw this.error(`${SUMS[kind][1]} is more than ${SUMS[kind][0]}`);
            const stated = this.stated.get(path) ?? {};
            const [before, hitBefore] = stated[kind] ?? [0, 0];
            this.stated.set(path, { ...stated, [kind]: [Math.max(found, before), Math.max(hit, hitBefore)] });
        }
        this.sums.clear();
    }
    keepBranches(file) {
        const { triples } = this;
        if (triples.total === 0)
            return;
        if (file.branches === undefined && triples.distinct) {
            file.branches = KeyedHits.ofTriples(`${SCHEME} branches`, triples);
            return;
        }
        eachTriple(triples.take(), (line, block, branch, hit) => {
            file.branch(`${line},${block},${branch}`, hit ? 1 : 0, 1);
        });
    }
}

;// CONCATENATED MODULE: ./src/coverage/llvm-functions.ts
/**
 * How many lines of each file an llvm-cov export counts more than once, since a lambda or closure is a function of its own
 * and lies in another: the spans of all functions, less the lines that they are. The instantiations of one template
 * begin at one place and are one function, as in LLVM's summary. Empty where the export holds no functions
 * (`-skip-functions`); what is no function of the format is passed over.
 */
function nestedLines(value) {
    const byFile = new Map();
    for (const part of listOf(value, 'data')) {
        for (const func of listOf(part, 'functions')) {
            const [body] = listOf(func, 'regions');
            if (!Array.isArray(body))
                continue;
            const [first, column, last, , , fileId] = body;
            const file = listOf(func, 'filenames')[Number(fileId)];
            if (typeof file !== 'string' || !llvm_functions_isLine(first) || !llvm_functions_isLine(last) || last < first)
                continue;
            const spans = byFile.get(file) ?? new Map();
            const start = `${first}:${String(column)}`;
            spans.set(start, [first, Math.max(last, spans.get(start)?.[1] ?? 0)]);
            byFile.set(file, spans);
        }
    }
    return new Map([...byFile].map(([file, spans]) => [file, overlap([...spans.values()])]));
}
function overlap(spans) {
    let shared = 0;
    let end = 0;
    for (const [first, last] of spans.sort((a, b) => a[0] - b[0])) {
        shared += Math.max(0, Math.min(end, last) - first + 1);
        end = Math.max(end, last);
    }
    return shared;
}
const llvm_functions_isLine = (n) => Number.isSafeInteger(n) && n > 0;
function listOf(value, member) {
    const list = typeof value === 'object' && value !== null ? value[member] : undefined;
    return Array.isArray(list) ? list : [];
}

;// CONCATENATED MODULE: ./src/coverage/llvm-cov.ts




const llvm_cov_tally = zod.z.object({ count: zod.z.number().int().nonnegative(), covered: zod.z.number().int().nonnegative() })
    .refine(({ count, covered }) => covered <= count, 'more is covered than there is');
/** LLVM before 10 wrote 0 and 1. */
const flag = zod.z.union([zod.z.boolean(), zod.z.literal(0).transform(() => false), zod.z.literal(1).transform(() => true)]);
/** line, column, count, has a count, is the entry of a region, is a gap between regions (since LLVM 7). */
const segmentSchema = zod.z.tuple([zod.z.number().int(), zod.z.number().int(), zod.z.number(), flag, flag])
    .rest(flag);
const exportSchema = zod.z.object({
    data: zod.z.array(zod.z.object({
        files: zod.z.array(zod.z.object({
            filename: zod.z.string(),
            segments: zod.z.array(segmentSchema).optional(),
            summary: zod.z.object({ lines: llvm_cov_tally, functions: llvm_cov_tally.optional(), branches: llvm_cov_tally.optional() }).optional()
        }))
    }))
});
function isLlvmCov(value) {
    return 'type' in value && value.type === 'llvm.coverage.json.export';
}
/**
 * `llvm-cov export` (also of cargo-llvm-cov and Swift). The counts are those of each file's summary, which
 * `llvm-cov report` prints. The lines, for joining it with other reports, come from its segments: of a generic function
 * the summary counts its best instantiation, the segments what any of them ran, so they may cover more lines. Where they
 * cover a smaller share than the summary states, and no function within another explains it, the lines count.
 * @throws GateError naming the member that is not as the format has it.
 */
function readLlvmCov(value, shown) {
    const { data } = (0,report_file/* checked */.KD)(exportSchema, value, shown, 'an llvm-cov export');
    let nested;
    const files = data
        .flatMap((part) => part.files)
        .map(({ filename, segments, summary }) => {
        const table = linesOf(segments ?? []);
        if (summary === undefined) {
            // Files that a script has thinned out keep their segments.
            if (segments !== undefined)
                return { path: filename, lines_covered: table.covered, lines_total: table.size, lines: table };
            throw (0,report_file/* refusal */.x5)(shown, `the llvm-cov export has neither summary nor segments of ${JSON.stringify(filename)}`, 'let llvm-cov write the file again');
        }
        const { lines, functions, branches } = summary;
        const agrees = table.size === lines.count && table.covered >= lines.covered;
        // A sum that is better than its own lines is not what llvm-cov counts; of a gap too large no lines are known.
        const better = segments !== undefined && table.covered * lines.count < lines.covered * table.size;
        const flattered = better && !isPlausible(lines, table, (nested ??= nestedLines(value)).get(filename) ?? 0);
        if (segments !== undefined && table.size === 0 && lines.covered > 0) {
            throw (0,report_file/* refusal */.x5)(shown, `the summary of ${JSON.stringify(filename)} states ${lines.covered} covered lines, and its segments none`, 'let llvm-cov write the file again');
        }
        return {
            path: filename,
            lines_covered: flattered ? table.covered : lines.covered,
            lines_total: flattered ? table.size : lines.count,
            ...((agrees || flattered) && { lines: table }),
            ...(branches && { branches_covered: branches.covered, branches_total: branches.count }),
            ...(functions && { functions_covered: functions.covered, functions_total: functions.count })
        };
    });
    return { format: 'llvm-cov', files };
}
/**
 * Whether the difference between the summary and its lines is one that LLVM makes, since it sums functions: lines of a
 * function within another count twice, and a line between functions, which a macro or the preprocessor gives a
 * segment, counts in none.
 */
function isPlausible({ count, covered }, { covered: hit, size }, nested) {
    return covered <= hit + nested && count - covered >= size - hit - 0.1 * size;
}
/** Lines from segments by the rules of LLVM's LineCoverageStats (lib/ProfileData/Coverage/CoverageMapping.cpp). */
function linesOf(segments) {
    const lines = new line_hits/* LineHits */.X();
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
            return new line_hits/* LineHits */.X();
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
    /** Of the module that is being read: some writers count the files of each from 1. */
    let paths = new Map();
    const known = new Map();
    let ofMethod;
    let method = 0;
    const malformed = (what, at) => (0,report_file/* refusal */.x5)(shown, `the OpenCover report cannot be read: ${what}`, 'let the tool write the report again', at);
    (0,xml/* readXml */.k)(file, shown, {
        open(name, attributes, at) {
            const { uid = '', fullPath, vc = '', sl = '' } = attributes;
            switch (name) {
                case 'Module':
                    paths = new Map();
                    return;
                case 'File':
                    if (uid === '' || fullPath === undefined)
                        throw malformed('a File has no uid or no fullPath', at);
                    paths.set(uid, fullPath);
                    known.set(uid, fullPath);
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
                    const isLine = name === 'SequencePoint';
                    // OpenCover before 4.5 gave its branch points no line.
                    if (!/^\d+$/.test(vc) || !/^\d{1,9}$/.test(isLine || sl !== '' ? sl : '0'))
                        throw malformed(`a ${name} has no vc or no sl`, at);
                    // A method that the compiler made has no file; its points are no lines of anybody's. Converters of other
                    // languages write one file a module and leave the reference out.
                    const [only] = paths.size === 1 ? paths.keys() : [];
                    const fileid = attributes['fileid'] ?? ofMethod ?? only;
                    if (fileid === undefined || Number(sl) === HIDDEN_LINE)
                        return;
                    const path = paths.get(fileid) ?? known.get(fileid);
                    if (path === undefined)
                        throw malformed(`a ${name} refers to the unknown file ${fileid}`, at);
                    const hit = /[1-9]/.test(vc);
                    if (isLine) {
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
 * SimpleCov's `.resultset.json`: the results of all test commands are joined, as SimpleCov does before it prints. A
 * line that one run calls irrelevant and another has not hit is irrelevant: SimpleCov guesses the lines of a file that
 * a run has not loaded, and the guess must not stand against a measurement (lib/simplecov/combine/lines_combiner.rb).
 * @throws GateError naming the member that is not as the format has it.
 */
function readSimpleCov(value, shown) {
    const runs = 'meta' in value
        ? [(0,report_file/* checked */.KD)(jsonSchema, value, shown, "SimpleCov's coverage.json")]
        : Object.values((0,report_file/* checked */.KD)(resultSetSchema, value, shown, "SimpleCov's .resultset.json"));
    const byPath = new Map();
    for (const { coverage } of runs) {
        for (const [path, file] of Object.entries(coverage)) {
            const before = byPath.get(path);
            if (before === undefined)
                byPath.set(path, [file]);
            else
                before.push(file);
        }
    }
    return { format: 'simplecov', files: [...byPath].map(([path, files]) => joined(files).toFile(path)) };
}
function joined(files) {
    const hits = new FileHits('simplecov');
    const runs = files.map((file) => (Array.isArray(file) ? file : file.lines));
    const length = runs.reduce((most, run) => Math.max(most, run.length), 0);
    for (let i = 0; i < length; i++) {
        const counts = runs.map((run) => run[i]);
        const hit = counts.some((times) => typeof times === 'number' && times > 0);
        if (hit || counts.every((times) => typeof times === 'number'))
            hits.lines.add(i + 1, hit);
    }
    for (const file of files) {
        // The JSON formatter lists branches in another shape, which SimpleCov itself does not read back.
        if (Array.isArray(file) || file.branches === undefined || Array.isArray(file.branches))
            continue;
        for (const [condition, ways] of Object.entries(file.branches)) {
            for (const [way, times] of Object.entries(ways))
                hits.branch(`${condition} ${way}`, times > 0 ? 1 : 0, 1);
        }
    }
    return hits;
}

;// CONCATENATED MODULE: ./src/coverage/sonar-generic.ts



/** `<coverage version="1">` with files right below it. */
function isSonarGeneric([root, second]) {
    return root?.name === 'coverage' && second?.name === 'file' && 'version' in root.attributes;
}
/**
 * SonarQube's generic coverage, version 1 ("Generic test data" in its manual), as gcovr, Slather and others write it:
 * `<lineToCover lineNumber covered branchesToCover coveredBranches/>` below `<file path>`.
 * @throws GateError with the line of the element that is not as the format has it.
 */
function readSonarGeneric(file, shown) {
    const table = new FileTable('line conditions');
    let current;
    const malformed = (what, at) => (0,report_file/* refusal */.x5)(shown, `the SonarQube coverage cannot be read: ${what}`, 'let the tool write the report again', at);
    (0,xml/* readXml */.k)(file, shown, {
        open(name, attributes, at) {
            if (name === 'file') {
                const { path = '' } = attributes;
                if (path === '')
                    throw malformed('a file has no path', at);
                current = table.file(path);
            }
            else if (name === 'lineToCover') {
                const { lineNumber = '', covered = '', branchesToCover = '0', coveredBranches = '0' } = attributes;
                if (current === undefined)
                    throw malformed('a line stands outside a file', at);
                if (!/^\d{1,9}$/.test(lineNumber) || !/^(true|false)$/.test(covered))
                    throw malformed('a line has no lineNumber, or covered is neither true nor false', at);
                if (!/^\d{1,6}$/.test(branchesToCover) || !/^\d{1,6}$/.test(coveredBranches))
                    throw malformed('a number of branches is none', at);
                const [taken, all] = [Number(coveredBranches), Number(branchesToCover)];
                if (taken > all)
                    throw malformed(`${taken} of ${all} branches cannot be covered`, at);
                current.lines.add(Number(lineNumber), covered === 'true');
                if (all > 0)
                    current.branch(lineNumber, taken, all);
            }
        },
        close(name) {
            if (name === 'file')
                current = undefined;
        }
    });
    return { format: 'sonarqube', files: table.toFiles() };
}

;// CONCATENATED MODULE: ./src/coverage/formats.ts











const XML_FORMATS = [
    { title: 'Clover XML', recognises: isClover, read: readClover },
    { title: 'Cobertura XML', recognises: isCobertura, read: readCobertura },
    { title: 'JaCoCo XML', recognises: isJacoco, read: readJacoco },
    { title: 'OpenCover XML', recognises: isOpenCover, read: readOpenCover },
    { title: 'SonarQube generic coverage', recognises: isSonarGeneric, read: readSonarGeneric }
];
const JSON_FORMATS = [
    { title: 'coverage.py JSON', recognises: isCoveragePy, read: readCoveragePy },
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
const CONVERT = 'convert it with ReportGenerator: reportgenerator -reporttypes:Cobertura';
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
            if (second?.name === 'module')
                return { what: 'NCover XML', remedy: CONVERT };
            return { what: 'a <coverage> document without line-rate, packages or project', remedy: CONVERT };
        case 'results':
        case 'CoverageDSPriv':
            return { what: "Visual Studio's coverage XML", remedy: 'use `dotnet-coverage merge -f cobertura`' };
        case 'Root':
            return { what: "dotCover's XML", remedy: CONVERT };
        case 'CoverageReport':
            return { what: "ReportGenerator's XML summary", remedy: 'give the report that it was made from, or use -reporttypes:Cobertura' };
        case 'PartCoverReport':
            return { what: 'PartCover XML', remedy: CONVERT };
        case 'BullseyeCoverage':
            return { what: 'BullseyeCoverage XML', remedy: 'use covxml with --no-banner and convert it to Cobertura' };
        case 'report':
            return { what: 'EMMA XML, or a JaCoCo report without packages', remedy: 'use JaCoCo, which EMMA became' };
        case 'scoverage':
        case 'statements':
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
    if (has('gcovr/format_version') || has('gcovr/summary_format_version')) {
        return { what: 'gcovr JSON', remedy: 'use gcovr --cobertura or --lcov' };
    }
    if (has('gcc_version'))
        return { what: 'gcov JSON', remedy: 'use gcovr --cobertura or --lcov' };
    if (has('result')) {
        const { result } = value;
        if (Array.isArray(result))
            return RAW_V8;
        if (isObject(result) && ('line' in result || 'covered_percent' in result)) {
            return { what: "SimpleCov's .last_run.json", remedy: 'give coverage/.resultset.json' };
        }
    }
    if (has('command_name', 'files')) {
        return { what: "simplecov-json's report", remedy: 'give coverage/.resultset.json' };
    }
    if (has('scriptId', 'functions'))
        return RAW_V8;
    if (has('type', 'coverage'))
        return { what: "Dart's hit map", remedy: 'use format_coverage --lcov' };
    if (has('source_files')) {
        return { what: 'Coveralls JSON', remedy: 'let the tool write LCOV or Cobertura; excoveralls: mix coveralls.lcov' };
    }
    if (has('targets', 'lineCoverage')) {
        return { what: "Xcode's xccov JSON", remedy: 'use `xcrun llvm-cov export`, or convert it to Cobertura' };
    }
    if (has('Packages'))
        return { what: 'gocov JSON', remedy: 'give the profile of `go test -coverprofile`' };
    if (has('percent_covered', 'files'))
        return { what: "kcov's JSON summary", remedy: 'give the cobertura.xml beside it' };
    if (has('files', 'globals') || has('note', 'files')) {
        return { what: "the state of coverage.py's HTML report", remedy: 'run `coverage json` and give the file that it writes' };
    }
    if (has('files') && hasTraces(value.files)) {
        return { what: "cargo-tarpaulin's JSON", remedy: 'use cargo tarpaulin --out Lcov or --out Xml' };
    }
    if (has('coverage'))
        return { what: 'Codecov JSON', remedy: 'let the tool write LCOV or Cobertura' };
    if (has('totals', 'files'))
        return { what: "a report of Codecov's API", remedy: 'give the file that was uploaded' };
    if (Object.keys(value).some((name) => /\.(dll|exe)$/i.test(name))) {
        return { what: "coverlet's own JSON", remedy: 'use /p:CoverletOutputFormat=cobertura, or --collect "XPlat Code Coverage"' };
    }
    const [first] = Object.values(value);
    if (Array.isArray(first) && hasExecutable(first)) {
        return { what: "Xcode's xccov JSON", remedy: 'use `xcrun llvm-cov export`, or convert it to Cobertura' };
    }
    return undefined;
}
/** JSON arrays next door: Chromium's coverage as Puppeteer and Playwright hand it over, and parsed LCOV. */
function arrayNeighbour([first]) {
    if (typeof first !== 'object' || first === null)
        return undefined;
    if ('ranges' in first || 'functions' in first || 'rawScriptCoverage' in first)
        return RAW_V8;
    if ('lines' in first && 'file' in first)
        return { what: 'parsed LCOV', remedy: 'give the LCOV file itself' };
    return undefined;
}
const RAW_V8 = { what: 'raw V8 coverage', remedy: 'use c8 report --reporter=lcov' };
const isObject = (value) => typeof value === 'object' && value !== null;
function hasTraces(files) {
    if (!Array.isArray(files))
        return false;
    const [first] = files;
    return isObject(first) && 'traces' in first;
}
function hasExecutable([line]) {
    return isObject(line) && 'isExecutable' in line;
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
    if (/^\s*(?:-|#####|=====|\d+\*?):\s*0:Source:/.test(head)) {
        return { what: 'a .gcov listing', remedy: 'use gcovr --cobertura, or lcov --capture' };
    }
    if (/^GROUP,PACKAGE,CLASS,/.test(head))
        return { what: 'JaCoCo CSV', remedy: 'let JaCoCo write its XML report' };
    if (head.startsWith('\x01\xc0\xc0'))
        return { what: 'raw JaCoCo data (.exec)', remedy: 'run `jacoco:report` and give jacoco.xml' };
    if (head.startsWith('\xfflprof') || head.startsWith('\x81rforpl\xff') || head.startsWith('\xfflprofi\x81')) {
        return { what: 'a raw LLVM profile', remedy: 'use `llvm-profdata merge`, then `llvm-cov export`' };
    }
    if (head.startsWith('<?php'))
        return { what: "PHPUnit's serialized coverage", remedy: 'use phpunit --coverage-clover' };
    if (head.startsWith('adcg') || head.startsWith('oncg') || head.startsWith('gcno') || head.startsWith('gcda')) {
        return { what: 'raw gcov data', remedy: 'use gcovr --cobertura, or lcov --capture' };
    }
    return undefined;
}

// EXTERNAL MODULE: ./src/coverage/line-table.ts
var line_table = __webpack_require__(1603);
// EXTERNAL MODULE: ./src/coverage/paths.ts + 1 modules
var coverage_paths = __webpack_require__(87051);
;// CONCATENATED MODULE: ./src/coverage/recorded-names.ts



/** @returns undefined where every name is as it is written */
function recordNames(written, final) {
    const changed = written.flatMap((name, i) => (name === final[i] ? [] : [[name, final[i] ?? name]]));
    const [first] = changed;
    if (first === undefined)
        return undefined;
    const prefix = replacedBeginning(first[0], first[1]);
    if (prefix !== undefined && written.every((name, i) => replaced(name, prefix) === final[i]))
        return prefix;
    return Object.fromEntries(changed);
}
/**
 * The names that a report's files had.
 * @throws GateError `evidence` for what no run records: another file's name, or one name for two files
 */
function recordedNames(names, written, shown) {
    if (names === undefined || names === null)
        return [...written];
    const final = written.map((name) => isPrefix(names) ? replaced(name, names) : Object.hasOwn(names, name) ? (names[name] ?? name) : name);
    const owner = new Map();
    for (const [i, name] of final.entries()) {
        const own = (0,coverage_paths/* plainPath */.s1)(written[i] ?? '');
        const other = owner.get(name);
        const isOwn = lastOf(name) === lastOf(own) && (other === undefined || isTail(own, other) || isTail(other, own));
        if (!isOwn)
            throw (0,report_file/* refusal */.x5)(shown, `its ${own.slice(0, 200)} is said to be ${name.slice(0, 200)}`, 'make the pack again');
        owner.set(name, own);
    }
    return final;
}
function isPrefix(names) {
    return Array.isArray(names);
}
function replaced(name, [from, to]) {
    return name.startsWith(from) ? `${to}${name.slice(from.length)}` : name;
}
/** The beginnings in which two spellings differ, at a border of segments. */
function replacedBeginning(written, final) {
    let n = 0;
    while (n < Math.min(written.length, final.length) && written.at(-1 - n) === final.at(-1 - n))
        n++;
    const tail = written.slice(written.length - n);
    const cut = n === written.length || n === final.length ? 0 : tail.indexOf('/') + 1;
    if (n === 0 || (cut === 0 && n !== written.length && n !== final.length))
        return undefined;
    const kept = n - cut;
    return [written.slice(0, written.length - kept), final.slice(0, final.length - kept)];
}
function lastOf(name) {
    return external_node_path_default().posix.basename(name).toLowerCase();
}
function isTail(tail, name) {
    const [a, b] = [tail.toLowerCase(), name.toLowerCase()];
    return a === b || b.endsWith(a.startsWith('/') ? a : `/${a}`);
}

;// CONCATENATED MODULE: ./src/coverage/report-base.ts

/** So many names of a report, evenly spread, tell what they are relative to. */
const MAX_VOTES = 200;
/** Where languages whose reports name packages keep their sources, below the directory of a module. */
const PACKAGE_ROOTS = ['src/main/java', 'src/main/kotlin', 'src/main/scala', 'src/main/groovy', 'src', 'app/src/main/java', 'app/src/main/kotlin'];
/**
 * The relative names of each report from the root of the repository. A tool names files from where it ran, which in a monorepo is
 * the package and not the root: `src/index.js` of `packages/a/coverage/lcov.info` is `packages/a/src/index.js`, and another file
 * than that of `packages/b`. What the names are relative to is the directory, of those above the report, below which most of them are
 * files; the nearest of equals. Names of packages (JaCoCo) are left as they are, unless reports of two modules have the same one.
 * @param exists whether a path from the root is a file of the repository
 */
function placeReports(reports, exists) {
    const there = (name) => !name.startsWith('../') && exists(name);
    const bases = reports.map(({ paths, file, directory }) => mostVoted(paths, above(file), (dir, name) => there((0,coverage_paths/* joinPlain */.lT)(dir, name))) ?? directory);
    const placed = reports.map(({ paths }, i) => below(paths, bases[i] ?? ''));
    const claims = new Map();
    for (const names of placed)
        for (const name of new Set(names))
            claims.set(name, (claims.get(name) ?? 0) + 1);
    const modules = reports.map(({ paths, file }, i) => {
        const isClear = placed[i]?.every((name) => claims.get(name) === 1 || (0,coverage_paths/* isAbsolutePath */.Z1)(name) || there(name)) ?? true;
        if (isClear)
            return undefined;
        const inModule = (dir, name) => PACKAGE_ROOTS.some((root) => there((0,coverage_paths/* joinPlain */.lT)(dir, `${root}/${name}`)));
        return mostVoted(paths, above(file), inModule);
    });
    if (new Set(modules.filter((dir) => dir !== undefined)).size < 2)
        return placed;
    return reports.map(({ paths }, i) => {
        const dir = modules[i];
        if (dir === undefined)
            return placed[i] ?? [];
        return paths.map((name) => {
            if ((0,coverage_paths/* isAbsolutePath */.Z1)(name))
                return name;
            const root = PACKAGE_ROOTS.find((one) => there((0,coverage_paths/* joinPlain */.lT)(dir, `${one}/${name}`)));
            return (0,coverage_paths/* joinPlain */.lT)(dir, root === undefined ? name : `${root}/${name}`);
        });
    });
}
/** Names from `base`; those of other machines stay as they are. */
function below(paths, base) {
    return base === '' ? [...paths] : paths.map((name) => (0,coverage_paths/* joinPlain */.lT)(base, name));
}
/** The directories above a file, the nearest first, the root (empty) last. */
function above(file) {
    const segments = file.split('/').slice(0, -1);
    return [...segments.map((_, i) => segments.slice(0, segments.length - i).join('/')), ''];
}
/** The directory below which most of the relative names are; undefined where none is below any. */
function mostVoted(paths, directories, holds) {
    const step = Math.ceil(paths.length / MAX_VOTES);
    const sample = paths.filter((name, i) => i % step === 0 && !(0,coverage_paths/* isAbsolutePath */.Z1)(name));
    let most = 0;
    let found;
    for (const dir of directories) {
        const votes = sample.filter((name) => holds(dir, name)).length;
        if (votes > most)
            [most, found] = [votes, dir];
    }
    return found;
}

// EXTERNAL MODULE: ./src/coverage/select.ts
var coverage_select = __webpack_require__(33404);
;// CONCATENATED MODULE: ./src/coverage/counts.ts

/** The sums over files. */
function countsOf(files) {
    const sum = (of) => files.reduce((n, file) => n + (of(file) ?? 0), 0);
    return {
        lines_covered: sum((f) => f.lines_covered),
        lines_total: sum((f) => f.lines_total),
        branches_covered: sum((f) => f.branches_covered),
        branches_total: sum((f) => f.branches_total)
    };
}
/** 100 * covered / total, 0-100; with branches where the tool counts them too (coverage.py). NaN of nothing. */
function counts_percentOf(counts, withBranches) {
    const covered = counts.lines_covered + (withBranches ? counts.branches_covered : 0);
    const total = counts.lines_total + (withBranches ? counts.branches_total : 0);
    return (100 * covered) / total;
}
/** Functions, only where any file counts them. */
function functionsOf(files) {
    if (!files.some((f) => f.functions_total !== undefined))
        return undefined;
    return {
        functions_covered: files.reduce((n, f) => n + (f.functions_covered ?? 0), 0),
        functions_total: files.reduce((n, f) => n + (f.functions_total ?? 0), 0)
    };
}
/** One measurement for each glob; `percent` is absent where it names no covered line. */
function measurePaths(files, globs, withBranches) {
    return globs.map((glob) => {
        const matches = (0,coverage_select/* fileMatcher */.tH)([glob]);
        const named = files.filter((file) => matches(file.path));
        const counts = countsOf(named);
        const { lines_covered, lines_total } = counts;
        const [worst] = worstOf(named, 1);
        return {
            glob,
            files: named.length,
            lines_covered,
            lines_total,
            ...(lines_total > 0
                ? { percent: counts_percentOf(counts, withBranches) }
                : { others: `the ${files.length} covered files (${(0,coverage_select/* someNames */.Xq)(files)})` }),
            ...(worst !== undefined && { worst })
        };
    });
}
/** The least covered files first; those without an uncovered line are left out. */
function worstOf(files, most) {
    const rate = (f) => f.lines_covered / f.lines_total;
    const missed = (f) => f.lines_total - f.lines_covered;
    return files
        .filter((f) => missed(f) > 0)
        .sort((a, b) => rate(a) - rate(b) || missed(b) - missed(a) || (a.path < b.path ? -1 : 1))
        .slice(0, most)
        .map(({ path, lines_covered, lines_total }) => ({ path, lines_covered, lines_total }));
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
    return joinAll(root, reports).facts;
}
/**
 * As {@link joinReports}, with the files.
 * @param options.only `coverage-paths`: which source files count. @param options.globs each gets a measurement of its own.
 * @throws GateError `evidence` also when `only` matches no file, or stands beside a report of totals only.
 */
function joinAll(root, reports, { only: patterns = [], globs = [] } = {}) {
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
        if (patterns.length > 0) {
            throw (0,report_file/* refusal */.x5)(source, 'the report holds totals only, which coverage-paths cannot limit', 'give the full report, with its files, or leave coverage-paths out');
        }
        const none = { lines_covered: 0, lines_total: 0, branches_covered: 0, branches_total: 0 };
        const counted = report.totals === undefined ? { ...none, percent_only: true } : report.totals;
        return { facts: { ...base, files: 0, ...counted, percent: report.percent ?? 0, worst: [] }, files: [], names: {} };
    }
    const joined = joinFiles(root, reports);
    const files = (0,coverage_select/* limitFiles */.zi)(joined.files, patterns);
    const counts = countsOf(files);
    if (counts.lines_total === 0) {
        throw (0,report_file/* refusal */.x5)(base.sources.join(', '), `the coverage report has no lines (${files.length} files)`, 'check that the tests ran with coverage and that the sources are not all excluded');
    }
    const withBranches = reports.every(({ report }) => report.percent_includes_branches === true);
    const facts = {
        ...base,
        files: files.length,
        ...counts,
        percent: counts_percentOf(counts, withBranches),
        ...functionsOf(files),
        worst: worstOf(files, WORST),
        ...(patterns.length > 0 && { limited_to: [...patterns] }),
        ...(globs.length > 0 && { paths: measurePaths(files, globs, withBranches) })
    };
    return { facts, files, names: joined.names };
}
/** The source files of all reports, each once, under one name. */
function joinFiles(root, reports) {
    const paths = namesOf(root, reports);
    const files = new Map();
    const names = {};
    for (const [i, { source, report }] of reports.entries()) {
        const own = paths[i] ?? [];
        const recorded = recordNames(report.files.map((file) => file.path), own);
        if (recorded !== undefined)
            names[source] = recorded;
        for (const [j, file] of report.files.entries()) {
            const name = own[j] ?? file.path;
            const before = files.get(name);
            files.set(name, before === undefined ? { ...file, path: name } : joinFile(before, file));
        }
    }
    return { files: [...files.values()], names };
}
/** What the files of each report are called: as recorded, else as a leg has called them, else as the repository tells. */
function namesOf(root, reports) {
    const placed = reports.map(({ source, report, origin, names }) => {
        const written = report.files.map((file) => file.path);
        if (names !== undefined)
            return recordedNames(names, written, source);
        if (origin?.names === undefined)
            return undefined;
        return below(recordedNames(origin.names, written, source), origin.directory);
    });
    const open = reports.filter((_, i) => placed[i] === undefined);
    const found = placeReports(open.map(({ source, report, origin }) => ({
        paths: reportPaths(root, report),
        file: origin?.file ?? (0,coverage_paths/* plainPath */.s1)(source),
        directory: origin?.directory ?? ''
    })), (name) => (0,external_node_fs_.existsSync)(external_node_path_default().join(root, name)));
    const all = placed.map((own) => own ?? found.shift() ?? []);
    const joiner = new coverage_paths/* PathJoiner */.jr(root);
    // Relative paths first: they are what the absolute ones of another machine are recognised by.
    const order = [...all.keys()].sort((a, b) => Number(all[a]?.some(coverage_paths/* isAbsolutePath */.Z1)) - Number(all[b]?.some(coverage_paths/* isAbsolutePath */.Z1)));
    for (const i of order)
        if (reports[i]?.names === undefined)
            all[i] = joiner.join(all[i] ?? []);
    return all;
}
/** The report's own paths below its source roots, where it names exactly one or only one holds the file. */
function reportPaths(root, { files, source_roots = [] }) {
    const [base, ...others] = source_roots;
    if (base === undefined)
        return files.map((file) => (0,coverage_paths/* plainPath */.s1)(file.path));
    if (others.length === 0)
        return files.map((file) => (0,coverage_paths/* joinPlain */.lT)(base, file.path));
    return files.map((file) => {
        const there = source_roots.map((r) => (0,coverage_paths/* joinPlain */.lT)(r, file.path)).filter((p) => (0,external_node_fs_.existsSync)(external_node_path_default().resolve(root, p)));
        return there.length === 1 && there[0] !== undefined ? there[0] : (0,coverage_paths/* plainPath */.s1)(file.path);
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
/**
 * Lines stand before sums, which cannot be checked and name no line: of a record with lines and one without, the one
 * with lines counts. Of two sums the better of each number does.
 * @throws GateError for Go profiles that disagree on the statements of a block.
 */
function joinLines(a, b) {
    const blocks = joinBlocks(a, b);
    if (blocks !== undefined)
        return { blocks, lines_covered: blocks.covered, lines_total: blocks.total };
    const [ofA, ofB] = [(0,line_table/* linesOf */.D)(a), (0,line_table/* linesOf */.D)(b)];
    if (ofA !== undefined && ofB !== undefined) {
        const lines = new line_hits/* LineHits */.X();
        for (const [line, hit] of ofA)
            lines.add(line, hit);
        for (const [line, hit] of ofB)
            lines.add(line, hit);
        return { lines, lines_covered: lines.covered, lines_total: lines.size };
    }
    for (const { lines, blocks, lines_covered, lines_total } of [a, b]) {
        if (lines === undefined && blocks === undefined)
            continue;
        return { lines_covered, lines_total, ...(lines && { lines }), ...(blocks && { blocks }) };
    }
    return {
        lines_covered: Math.max(a.lines_covered, b.lines_covered),
        lines_total: Math.max(a.lines_total, b.lines_total)
    };
}
function joinBlocks(a, b) {
    for (const [key, , total] of (a.blocks !== undefined && b.blocks?.entries()) || []) {
        const other = a.blocks?.totalOf(key);
        if (other === undefined || other === total)
            continue;
        throw (0,report_file/* refusal */.x5)(a.path, `Go profiles disagree: the block ${key} has ${other} statements and ${total} statements`, 'give profiles of one version of the sources');
    }
    return joinKeyed(a.blocks, b.blocks);
}
function joinKeyed(a, b) {
    if (a === undefined || b === undefined || a.scheme !== b.scheme)
        return undefined;
    const both = new KeyedHits(a.scheme);
    both.addAll(a);
    both.addAll(b);
    return both.pack();
}

;// CONCATENATED MODULE: ./src/coverage/read.ts






/** The root and what follows it: Cobertura's `<sources>` and its children may come before `<packages>`. */
const ELEMENTS_TO_TELL = 64;
/**
 * Read coverage reports and join them (DESIGN: Counting).
 * @param files relative to `root`, globs already expanded.
 * @throws GateError `evidence` that names the file, and the line where there is one, for a file that is missing,
 *   malformed, cut off, not recognised or without lines; `path` for one outside the root.
 */
function readCoverage(root, files) {
    return readJoined(root, files).facts;
}
/**
 * As {@link readCoverage}, with the source files themselves.
 */
function readJoined(root, files, options = {}) {
    const reports = files.map((file) => ({
        source: file,
        report: readCoverageFile(external_node_path_default().resolve(root, file), file),
        origin: options.originOf?.(file),
        ...(options.recorded !== undefined && { names: Object.hasOwn(options.recorded, file) ? options.recorded[file] : null })
    }));
    return joinAll(root, reports, options);
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
    if (Array.isArray(value))
        throw notCoverage(shown, arrayNeighbour(value), 'it is JSON, but no object');
    if (typeof value !== 'object' || value === null) {
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
const MAX_TOKEN = 4 * 1024 * 1024;
Object.assign((sax__WEBPACK_IMPORTED_MODULE_2___default()), { MAX_BUFFER_LENGTH: MAX_TOKEN });
/** Only the five entities of XML itself, not those of HTML; the option is missing from sax's typings. */
const STRICT_ENTITIES = { strictEntities: true };
/**
 * Names in XML declarations that the Encoding Standard does not have. .NET writes `utf-16` into strings that it then
 * saves as UTF-8; bytes that are UTF-16 are known by themselves, below.
 */
const ALIASES = { 'utf-16': 'utf-8', cp1252: 'windows-1252', 'iso8859-1': 'latin1' };
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
            decoder ??= decoderFor(bytes, shown);
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
/**
 * Appendix F of the XML recommendation: a byte order mark first, then the zero bytes of UTF-16, then the declaration.
 * Bytes that are invalid in the encoding become U+FFFD, since output of tests is often cut inside a character.
 */
function decoderFor(bytes, shown) {
    const [a, b, c, d] = bytes;
    const utf32 = a === 0 && b === 0 ? c === 0xfe || d === 0x3c : b === (a === 0xff ? 0xfe : 0) && c === 0 && d === 0;
    if (utf32)
        throw refuseEncoding('UTF-32', shown);
    if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0))
        return new node_util__WEBPACK_IMPORTED_MODULE_1__.TextDecoder('utf-16le');
    if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c))
        return new node_util__WEBPACK_IMPORTED_MODULE_1__.TextDecoder('utf-16be');
    const declaration = /^(?:\xef\xbb\xbf)?\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([^"']{1,40})["']/.exec(bytes.toString('latin1', 0, 400));
    const declared = declaration?.[1] ?? 'utf-8';
    const name = declared.toLowerCase();
    try {
        return new node_util__WEBPACK_IMPORTED_MODULE_1__.TextDecoder(Object.hasOwn(ALIASES, name) ? ALIASES[name] : name);
    }
    catch {
        throw refuseEncoding(JSON.stringify(declared), shown);
    }
}
function refuseEncoding(what, shown) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .ue('evidence', `the XML is encoded as ${what}, which is not read`, {
        remedy: 'write the report as UTF-8',
        place: { file: shown, line: 1 }
    });
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
/**
 * sax asks this list before it keeps an attribute, and drops a second one of the same name in silence, where XML
 * calls it an error: of two counts in one tag, nobody can say which one is true.
 */
class AttributeNames extends Array {
    refuse;
    constructor(refuse) {
        super();
        this.refuse = refuse;
    }
    indexOf(name) {
        return this.refuse(name) ? 0 : -1;
    }
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
        const state = parser;
        state.attribList = new AttributeNames((name) => {
            if (Object.hasOwn(state.tag.attributes, name))
                throw this.malformed(`the attribute ${JSON.stringify(name.slice(0, 100))} stands twice in one tag`);
            return false;
        });
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
            if (isControlCharacterReference(state.entity, error.message)) {
                parser.resume();
                return;
            }
            const [what = 'not well-formed'] = error.message.split('\n');
            const tooLong = what.startsWith('Max buffer length exceeded');
            throw this.malformed(tooLong ? `a name, attribute or comment is longer than ${MAX_TOKEN} characters` : what, error);
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


/***/ })

};
