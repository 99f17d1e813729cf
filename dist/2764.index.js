export const id = 2764;
export const ids = [2764,489];
export const modules = {

/***/ 84859:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  UA: () => (/* binding */ checkAge),
  hw: () => (/* binding */ checkContents),
  tl: () => (/* binding */ checkCounts),
  Uu: () => (/* binding */ checkRows),
  C1: () => (/* binding */ checkSize),
  xl: () => (/* binding */ retentionWarning),
  Pr: () => (/* binding */ roundedMb),
  RO: () => (/* binding */ rowsOf)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/lib/errors.ts
var errors = __webpack_require__(97268);
// EXTERNAL MODULE: ./src/lib/numbers.ts
var numbers = __webpack_require__(67357);
// EXTERNAL MODULE: ./src/lib/table.ts
var lib_table = __webpack_require__(24775);
// EXTERNAL MODULE: ./src/datasets/column-values.ts
var column_values = __webpack_require__(97054);
// EXTERNAL MODULE: ./src/datasets/columns.ts
var columns = __webpack_require__(58566);
// EXTERNAL MODULE: ./src/datasets/decimal.ts
var decimal = __webpack_require__(32890);
;// CONCATENATED MODULE: ./src/datasets/column-check.ts



/** More distinct values than this are not kept in memory to find a repeated one; V8's Set ends at 2^24. */
const MAX_UNIQUE = 10_000_000;
/**
 * One column's rules, applied value by value. Keeps the first offending row and how many there are.
 * A text is judged by how it reads (CSV), a JSON value by what it is, a column of Parquet or Arrow also by its schema.
 */
class ColumnCheck {
    column;
    emptyIsNull;
    bad = 0;
    first;
    reason = '';
    seen = new Set();
    allowed;
    min;
    max;
    numbers;
    /** The last text that kept all rules, where each value is judged by itself: columns repeat themselves. */
    good;
    /** Whether anything but being there is asked of a value; what nests is never written out for less. */
    anyRule;
    /** @param emptyIsNull an empty text is a value that is missing, unless `allowed` names it */
    constructor(column, emptyIsNull) {
        this.column = column;
        this.emptyIsNull = emptyIsNull;
        this.allowed = column.allowed === null ? null : new Set(column.allowed.map(String));
        this.numbers = column.type === 'integer' || column.type === 'number';
        const bound = (written) => written !== null && (0,columns/* isNumeric */.kf)(column) ? new decimal/* NumericBound */.W(String(written)) : written;
        this.min = bound(column.min);
        this.max = bound(column.max);
        const { type, allowed, min, max, unique } = column;
        this.anyRule = unique || [type, allowed, min, max].some((rule) => rule !== null);
    }
    /**
     * @param value undefined where the row has no such member
     * @param line where the format has lines
     * @param exact a number as it is written, where `value` is rounded
     */
    add(value, row, line, exact) {
        if (value === this.good && value !== undefined)
            return;
        const reason = this.judge(value, exact);
        if (reason === undefined) {
            if (typeof value === 'string' && !this.column.unique)
                this.good = value;
            return;
        }
        this.bad++;
        if (this.first !== undefined)
            return;
        this.first = { row, ...(line !== undefined && { line }) };
        this.reason = reason;
    }
    /** `column age: row 7 (line 8) is "-3", below 0; 12 rows in all`; undefined when all is well. */
    message() {
        if (this.first === undefined)
            return undefined;
        const { row, line } = this.first;
        const at = line === undefined ? '' : ` (line ${line})`;
        const more = this.bad === 1 ? '' : `; ${this.bad} rows in all`;
        return `column ${this.column.name}: row ${row}${at} ${this.reason}${more}`;
    }
    judge(value, exact) {
        const { type, nullable, unique, missing } = this.column;
        if (value === undefined || value === null)
            return nullable ? undefined : 'is empty';
        if (value === '' && this.isMissing())
            return nullable ? undefined : 'is empty';
        if (!this.anyRule && typeof value !== 'string')
            return undefined;
        const text = exact ?? textOf(value);
        const shown = JSON.stringify(text.slice(0, 60));
        if (typeof value === 'string' && missing?.includes(value) === true)
            return nullable ? undefined : `is ${shown}, which stands for no value`;
        if (type !== null && (!(0,column_values/* isOf */.y)(type, value) || (type === 'integer' && hasFraction(exact))))
            return `is ${shown}, which is no ${type}`;
        if (this.allowed !== null && !this.allowed.has(text))
            return `is ${shown}, which is not allowed`;
        const outside = this.outside(value, text, exact);
        if (outside !== undefined)
            return `is ${shown}, ${outside}`;
        if (unique) {
            const key = this.numbers || typeof value !== 'string' ? (0,decimal/* decimalKey */.hp)(text) : text;
            if (this.seen.has(key))
                return `is ${shown}, which stood in an earlier row`;
            if (this.seen.size < MAX_UNIQUE)
                this.seen.add(key);
        }
        return undefined;
    }
    /** Of an empty text. */
    isMissing() {
        return this.emptyIsNull && this.allowed?.has('') !== true;
    }
    outside(value, text, exact) {
        const { min, max } = this;
        if (min === null && max === null)
            return undefined;
        if (typeof min === 'string' || typeof max === 'string') {
            if (typeof value !== 'string')
                return 'which is no text';
            if (typeof min === 'string' && text < min)
                return `below ${min}`;
            return typeof max === 'string' && text > max ? `above ${max}` : undefined;
        }
        const number = exact ?? value;
        const [low, high] = [min?.compare(number, text) ?? 0, max?.compare(number, text) ?? 0];
        if (Number.isNaN(low) || Number.isNaN(high))
            return 'which is no number';
        if (low < 0)
            return `below ${min?.written}`;
        return high > 0 ? `above ${max?.written}` : undefined;
    }
    /** True when there were more distinct values than we keep: uniqueness is then not proven. */
    get overflowed() {
        return this.seen.size >= MAX_UNIQUE;
    }
}
/** Which contract types the values of a typed column can have. */
const FITS = {
    string: ['string'],
    integer: ['integer', 'number'],
    number: ['number'],
    boolean: ['boolean'],
    date: ['date'],
    datetime: ['datetime']
};
/** Why a column of Parquet or Arrow cannot be what the contract says, before any value is looked at. */
function schemaProblem({ name, type, ...rules }, found) {
    const fits = FITS[found.kind];
    if (fits === undefined) {
        // Only whether something is there can be told of such values.
        const asked = [type, rules.min, rules.max, rules.allowed].some((rule) => rule !== null) || rules.unique;
        if (!asked)
            return undefined;
        return `column ${name} is ${found.type}; only its name and nullable can be checked`;
    }
    if (type === null || fits.includes(type))
        return undefined;
    return `column ${name} is ${found.type}, the contract says ${type}`;
}
/** Of a number that a double holds without its fraction. */
function hasFraction(exact) {
    return exact !== undefined && ((0,decimal/* parseDecimal */.$Q)(exact)?.scale ?? 0) > 0;
}
function textOf(value) {
    if (typeof value === 'string')
        return value;
    // JSON has no NaN, and no integers of 64 bits.
    if (typeof value === 'number' || typeof value === 'bigint')
        return String(value);
    return JSON.stringify(value);
}

// EXTERNAL MODULE: ./src/datasets/csv-rows.ts
var csv_rows = __webpack_require__(11063);
;// CONCATENATED MODULE: ./src/datasets/exact-numbers.ts

/** Sixteen digits: fewer are never rounded (IEEE 754: DBL_DIG is 15). */
const LONG = /\d(?:\.?\d){15}/;
const TOKEN = /"(?:[^"\\]|\\.)*"|[[\]{},:]|[^\s"[\]{},:]+/g;
const NONE = new Map();
/**
 * The numbers among an object's own members that JSON.parse rounds to another number (RFC 8259, section 6), as they are written.
 * @param text one JSON object that JSON.parse takes
 */
function roundedNumbers(text) {
    if (!LONG.test(text))
        return NONE;
    const found = new Map();
    let depth = 0;
    let before = '';
    let key = '';
    for (const [token] of text.matchAll(TOKEN)) {
        if (token === '{' || token === '[')
            depth++;
        else if (token === '}' || token === ']')
            depth--;
        else if (depth === 1 && token === ':') {
            key = JSON.parse(before);
            // The last of equal names stands.
            found.delete(key);
        }
        else if (depth === 1 && before === ':' && isRounded(token))
            found.set(key, token);
        before = token;
    }
    return found;
}
function isRounded(token) {
    return /^[-\d]/.test(token) && LONG.test(token) && (0,decimal/* decimalKey */.hp)(token) !== (0,decimal/* decimalKey */.hp)(String(Number(token)));
}

// EXTERNAL MODULE: ./src/datasets/format.ts
var datasets_format = __webpack_require__(66830);
// EXTERNAL MODULE: ./src/lib/json-depth.ts
var json_depth = __webpack_require__(73285);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
// EXTERNAL MODULE: ./src/lib/jsonl.ts
var jsonl = __webpack_require__(70489);
// EXTERNAL MODULE: ./src/datasets/chunks.ts
var chunks = __webpack_require__(7831);
;// CONCATENATED MODULE: ./src/datasets/lines.ts




/**
 * The lines of a UTF-8 file as they come, in arrays of what one piece of the file held; gzip is inflated. A byte order
 * mark and the CR of CRLF are dropped.
 * @throws GateError `io`, `evidence` for damaged gzip, `limit` for a line without end
 */
async function* linesOf(file, shown) {
    const decoder = new external_node_string_decoder_.StringDecoder('utf8');
    let rest = '';
    let line = 1;
    const clean = (text) => {
        const whole = line === 1 && text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
        return whole.endsWith('\r') ? whole.slice(0, -1) : whole;
    };
    for await (const bytes of (0,chunks/* chunksOf */.U_)(file, shown)) {
        const lines = [];
        const chunk = decoder.write(bytes);
        let start = 0;
        for (let end = chunk.indexOf('\n'); end !== -1; end = chunk.indexOf('\n', start)) {
            lines.push({ line, text: clean(rest + chunk.slice(start, end)), terminated: true });
            rest = '';
            line++;
            start = end + 1;
        }
        rest += chunk.slice(start);
        if (rest.length > jsonl/* MAX_LINE_CHARS */.y) {
            throw new errors/* GateError */.ue('limit', `a line has more than ${jsonl/* MAX_LINE_CHARS */.y} characters`, {
                remedy: 'write one record a line',
                place: { file: shown, line }
            });
        }
        yield lines;
    }
    rest += decoder.end();
    if (rest !== '')
        yield [{ line, text: clean(rest), terminated: false }];
}

;// CONCATENATED MODULE: ./src/datasets/check-columns.ts








/**
 * The rows of a CSV, TSV, JSONL, Parquet or Arrow file against the columns of its contract. Streams.
 * @returns null for a format that is not read
 * @throws GateError `evidence` for a file that is malformed, `limit`, `io`
 */
async function checkColumns(file, shown, columns, delimiter) {
    const format = (0,datasets_format/* dataFormat */.O)(file, shown);
    const checks = columns.map((column) => new ColumnCheck(column, emptyIsNull(format, column)));
    switch (format) {
        case 'csv':
            return findings(await checkCsv(file, shown, checks, delimiter), checks);
        case 'jsonl':
            return checkJsonl(file, shown, checks);
        case 'parquet':
        case 'arrow':
            return findings(await checkTable(file, shown, format, checks), checks);
        default:
            return null;
    }
}
/**
 * In a CSV nothing else can say that a value is missing, and in JSON whoever writes `""` for a number means that. The texts
 * of Parquet and Arrow have nulls of their own, whether or not the contract names the type.
 */
function emptyIsNull(format, { type }) {
    return format === 'csv' || (format === 'jsonl' && type !== 'string');
}
function findings(structure, checks) {
    const messages = checks.flatMap((check) => {
        const message = check.message();
        if (message !== undefined)
            return [message];
        return check.overflowed
            ? [`column ${check.column.name}: too many values to prove that they are unique`]
            : [];
    });
    const [first] = checks.flatMap((check) => check.first ?? []).sort((a, b) => a.row - b.row);
    return { messages: [...structure, ...messages], ...(first !== undefined && { first }) };
}
function missing({ column }, names) {
    const there = names.length === 0 ? 'there are none' : `there are ${names.slice(0, 20).join(', ').slice(0, 1000)}`;
    return `column ${column.name} is missing; ${there}`;
}
async function checkCsv(file, shown, checks, delimiter) {
    let row = 0;
    let expected = 0;
    let problems = [];
    let present = [];
    let ragged;
    await (0,csv_rows/* eachCsvRow */.w)(file, shown, {
        header(fields) {
            const names = fields.map((name) => name.trim());
            expected = names.length;
            present = checks.filter(({ column }) => names.includes(column.name));
            problems = checks.filter((check) => !present.includes(check)).map((check) => missing(check, names));
            for (const { column } of present) {
                const count = names.filter((name) => name === column.name).length;
                // Which of them is meant nobody knows; Parquet is refused for the same.
                if (count > 1)
                    throw malformed(shown, 1, `the header has ${count} columns named ${column.name}`);
            }
            return present.map(({ column }) => names.indexOf(column.name));
        },
        row(line, width, cells) {
            row++;
            if (width !== expected)
                ragged = { ...(ragged ?? { line, fields: width }), count: (ragged?.count ?? 0) + 1 };
            for (let i = 0; i < present.length; i++)
                present[i]?.add(cells[i], row, line);
        }
    }, delimiter);
    if (expected === 0)
        throw new errors/* GateError */.ue('evidence', `${shown} has no header`, {
            remedy: 'restore the file',
            place: { file: shown }
        });
    if (ragged !== undefined) {
        const { line, fields, count } = ragged;
        problems.push(`line ${line} has ${fields} fields, the header ${expected}${count === 1 ? '' : `; ${count} such rows in all`}`);
    }
    return problems;
}
/** A member that some rows lack is empty there; one that no row has is a column that is missing, or a typing error. */
async function checkJsonl(file, shown, checks) {
    let row = 0;
    const members = new Set();
    const present = new Set();
    for await (const lines of linesOf(file, shown)) {
        for (const { line, text, terminated } of lines) {
            if (text.trim() === '')
                continue;
            row++;
            if ((0,json_depth/* nestedTooDeep */.qF)(text))
                throw (0,json_depth/* deepJson */.x4)(shown, line);
            let value;
            try {
                value = JSON.parse(text);
            }
            catch (error) {
                const what = terminated ? 'not valid JSON' : 'not valid JSON: the file seems cut off';
                throw malformed(shown, line, what, error);
            }
            if (typeof value !== 'object' || value === null || Array.isArray(value))
                throw malformed(shown, line, 'not an object');
            if (row === 1)
                Object.keys(value).forEach((name) => members.add(name));
            const rounded = roundedNumbers(text);
            for (const check of checks) {
                const { name } = check.column;
                const has = Object.hasOwn(value, name);
                if (has)
                    present.add(check);
                check.add(has ? value[name] : undefined, row, line, rounded.get(name));
            }
        }
    }
    // What is missing is said once, and not again as an empty value of each row.
    const absent = checks.filter((check) => !present.has(check));
    return findings(absent.map((check) => missing(check, [...members])), [...present]);
}
async function checkTable(file, shown, format, checks) {
    const table = await (0,lib_table/* openTable */.RT)(file, shown, format);
    const problems = [];
    const present = [];
    for (const check of checks) {
        const found = table.columns.find(({ name }) => name === check.column.name);
        const names = table.columns.map(({ name }) => name);
        const problem = found === undefined ? missing(check, names) : schemaProblem(check.column, found);
        if (problem === undefined)
            present.push(check);
        else
            problems.push(problem);
    }
    let before = 0;
    for await (const { rows, columns } of table.batches(present.map(({ column }) => column.name))) {
        for (const check of present) {
            const cells = columns.get(check.column.name) ?? [];
            for (let i = 0; i < rows; i++)
                check.add(cells[i], before + i + 1);
        }
        before += rows;
    }
    return problems;
}
function malformed(shown, line, what, cause) {
    return new errors/* GateError */.ue('evidence', what, {
        remedy: 'correct or restore the file',
        place: { file: shown, line },
        cause
    });
}

;// CONCATENATED MODULE: ./src/datasets/csv-records.ts


const QUOTE = 0x22;
const LF = 0x0a;
const CR = 0x0d;
/** 1 for comma, tab, semicolon and bar. */
const IS_DELIMITER = Uint8Array.from({ length: 256 }, (_, byte) => ',\t;|'.includes(String.fromCharCode(byte)) ? 1 : 0);
/** Where in a record a byte stands (RFC 4180). A quote opens a field only at its start. */
const RECORD_START = 0;
const FIELD_START = 1;
const PLAIN = 2;
const QUOTED = 3;
/** After a quote inside a quoted field: an escaped quote follows, or the field has ended. */
const QUOTE_IN_QUOTED = 4;
/**
 * Records of a CSV or TSV file, the header counted, blank lines not; line breaks inside quotes are data. Streams, gzip too.
 * Fields may be separated by comma, tab, semicolon or bar.
 * @throws GateError `evidence` when a quoted field never ends, `io`
 */
async function countCsvRecords(file, shown) {
    const counter = new RecordCounter();
    for await (const chunk of (0,chunks/* chunksOf */.U_)(file, shown))
        counter.add(chunk);
    if (counter.openQuote !== undefined) {
        throw new errors/* GateError */.ue('evidence', 'a quoted field that begins here never ends', {
            remedy: 'the file may be cut off; restore it',
            place: { file: shown, line: counter.openQuote }
        });
    }
    return counter.records;
}
class RecordCounter {
    ended = 0;
    state = RECORD_START;
    line = 1;
    quoteLine = 0;
    /** Records so far; the last one may lack its line break. */
    get records() {
        return this.state === RECORD_START ? this.ended : this.ended + 1;
    }
    /** Line where a quoted field began that has not ended. */
    get openQuote() {
        return this.state === QUOTED ? this.quoteLine : undefined;
    }
    add(chunk) {
        if (this.state !== QUOTED && !chunk.includes(QUOTE))
            this.addWithoutQuotes(chunk);
        else
            this.addAny(chunk);
    }
    /** Most files have no quotes, and then only line breaks matter. */
    addWithoutQuotes(chunk) {
        let { ended, line } = this;
        let blank = this.state === RECORD_START;
        for (let i = 0; i < chunk.length; i++) {
            const byte = chunk[i];
            if (byte === LF) {
                line++;
                if (!blank)
                    ended++;
                blank = true;
            }
            else if (byte !== CR)
                blank = false;
        }
        const last = chunk[chunk.length - 1] ?? 0;
        this.state = blank ? RECORD_START : IS_DELIMITER[last] === 1 ? FIELD_START : PLAIN;
        this.ended = ended;
        this.line = line;
    }
    addAny(chunk) {
        let { state } = this;
        for (let i = 0; i < chunk.length; i++) {
            const byte = chunk[i] ?? 0;
            if (byte === LF)
                this.line++;
            if (state === QUOTED) {
                if (byte === QUOTE)
                    state = QUOTE_IN_QUOTED;
            }
            else if (byte === LF) {
                if (state !== RECORD_START)
                    this.ended++;
                state = RECORD_START;
            }
            else if (byte === QUOTE && state !== PLAIN) {
                if (state !== QUOTE_IN_QUOTED)
                    this.quoteLine = this.line;
                state = QUOTED;
            }
            else if (byte !== CR || state !== RECORD_START) {
                state = IS_DELIMITER[byte] === 1 ? FIELD_START : PLAIN;
            }
        }
        this.state = state;
    }
}

;// CONCATENATED MODULE: ./src/datasets/rows.ts







/**
 * Data rows of a file: records of CSV and TSV below the header, lines of JSONL that are not blank, members of a JSON
 * array, what Parquet and Arrow declare once their structure has been checked. Streams, except for JSON.
 * @param header false when a CSV has no header line
 * @returns null for a format whose rows we cannot count
 * @throws GateError `evidence` for a file that is not what its name says
 */
async function countRows(file, shown, header) {
    const format = (0,datasets_format/* dataFormat */.O)(file, shown);
    switch (format) {
        case 'csv':
            return Math.max(0, (await countCsvRecords(file, shown)) - (header ? 1 : 0));
        case 'jsonl':
            return countLines(file, shown);
        case 'json':
            return countJson(file, shown);
        case 'parquet':
        case 'arrow':
            return (await (0,lib_table/* openTable */.RT)(file, shown, format)).rows;
        case undefined:
            return null;
    }
}
async function countLines(file, shown) {
    let rows = 0;
    for await (const lines of linesOf(file, shown))
        for (const { text } of lines)
            if (text.trim() !== '')
                rows++;
    return rows;
}
function countJson(file, shown) {
    const text = (0,chunks/* wholeText */.r0)(file, shown);
    if ((0,json_depth/* nestedTooDeep */.qF)(text))
        throw (0,json_depth/* deepJson */.x4)(shown);
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        throw notRows(shown, 'is not valid JSON', error);
    }
    if (!Array.isArray(value))
        throw notRows(shown, 'is no JSON array, so it has no rows to count');
    return value.length;
}
function notRows(shown, what, cause) {
    return new errors/* GateError */.ue('evidence', `${shown} ${what}`, {
        remedy: 'correct the file, or remove row_count from its contract',
        place: { file: shown },
        cause
    });
}

;// CONCATENATED MODULE: ./src/datasets/checks.ts






const DAY_MS = 86_400_000;
/** Of the columns of one dataset. */
const MAX_MESSAGES = 20;
/**
 * `size_mb` against the real size, to the decimals that were written: 0.12 allows 0.115 to 0.125. Megabytes are 10^6
 * bytes; 2^20 is accepted too, since both are in use and the checksum is what counts.
 */
function checkSize(contract, bytes) {
    if (contract.size_mb === null)
        return undefined;
    const { value, decimals } = contract.size_mb;
    const slack = 0.5 * 10 ** -decimals * (1 + 1e-9);
    if ([1e6, 2 ** 20].some((unit) => Math.abs(bytes / unit - value) <= slack))
        return { outcome: 'ok', what: 'size' };
    const is = roundedMb(bytes, Math.max(decimals, 2));
    return { outcome: 'differs', message: `it has ${is} MB (${bytes} bytes), the contract says ${value} MB` };
}
/** Megabytes (10^6) with that many decimals. */
function roundedMb(bytes, decimals) {
    return (bytes / 1e6).toFixed(decimals);
}
/** `size_bytes` and `file_count`, which are exact. */
function checkCounts(contract, bytes, files) {
    const compare = (what, expected, actual) => {
        if (expected === null)
            return [];
        if (expected === actual)
            return [{ outcome: 'ok', what }];
        return [
            {
                outcome: 'differs',
                message: `it has ${(0,numbers/* counted */.hS)(actual, what.slice(0, -1))}, the contract says ${expected}`
            }
        ];
    };
    return [...compare('bytes', contract.size_bytes, bytes), ...compare('files', contract.file_count, files)];
}
/** `row_count` against the rows of all files; undefined when the contract gives none. */
async function checkRows(contract, files) {
    if (contract.row_count === null)
        return undefined;
    const rows = await rowsOf(contract, files);
    if (rows === null) {
        return {
            outcome: 'not-checked',
            message: 'row_count was not checked: rows of this format cannot be counted'
        };
    }
    if (typeof rows !== 'number')
        return { outcome: 'differs', message: rows.message, ...placeOf(rows) };
    if (rows === contract.row_count)
        return { outcome: 'ok', what: 'row count' };
    return {
        outcome: 'differs',
        message: `it has ${rows} ${rows === 1 ? 'row' : 'rows'}, the contract says ${contract.row_count}`
    };
}
/** Without what writers leave beside their data, `_SUCCESS` and `.part-0.crc` (Hadoop's hidden files), where there are data. */
function dataFiles(files) {
    const shownNames = files.filter(({ file }) => !/^[._]/.test(external_node_path_default().basename(file)));
    return shownNames.length > 0 ? shownNames : files;
}
/** Rows of all files together; null when one of them cannot be counted; the error of a file that is malformed. */
function rowsOf(contract, files) {
    return guarded(async () => {
        let total = 0;
        for (const { file, shown } of dataFiles(files)) {
            const rows = await countRows(file, shown, contract.header);
            if (rows === null)
                return null;
            total += rows;
        }
        return total;
    });
}
/** `columns` against every row of every file, each file by itself; undefined when the contract names none. */
async function checkContents(contract, files) {
    const { columns } = contract;
    if (columns.length === 0)
        return undefined;
    const found = await guarded(async () => {
        const wrong = [];
        let at;
        for (const { file, shown } of dataFiles(files)) {
            const result = await checkColumns(file, shown, columns, contract.delimiter);
            if (result === null) {
                wrong.push(`columns of ${shown} cannot be checked: its format is not read`);
                at ??= { file: shown };
                continue;
            }
            const prefix = files.length > 1 ? `${shown}: ` : '';
            wrong.push(...result.messages.map((message) => `${prefix}${message}`));
            const line = result.first?.line;
            if (result.messages.length > 0)
                at ??= { file: shown, ...(line !== undefined && { line }) };
        }
        if (wrong.length > 0)
            return { outcome: 'invalid', message: wrong.slice(0, MAX_MESSAGES).join('; '), ...(at && { at }) };
        return { outcome: 'ok', what: (0,numbers/* counted */.hS)(columns.length, 'column') };
    });
    if (!(found instanceof errors/* GateError */.ue))
        return found;
    return { outcome: 'invalid', message: found.message, ...placeOf(found) };
}
function placeOf({ place: { file, line } }) {
    return file === undefined ? {} : { at: { file, ...(line !== undefined && { line }) } };
}
async function guarded(work) {
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof errors/* GateError */.ue)
            return error;
        throw error;
    }
}
/**
 * `max_age_days`, of the dataset or else of `validation`. The age counts from `last_updated`; without it from the newest
 * modification time, which a fresh checkout sets to now, so that only a recorded date says much in CI.
 */
function checkAge(contract, rules, files, now) {
    const limit = contract.max_age_days ?? rules.max_age_days;
    if (limit === null || limit === undefined)
        return undefined;
    const recorded = contract.last_updated !== null;
    const made = contract.last_updated?.getTime() ?? newest(files);
    const age = (now.getTime() - made) / DAY_MS;
    const since = `${recorded ? 'last_updated' : 'its modification time'}, ${new Date(made).toISOString().slice(0, 10)}`;
    // A day of grace: `last_updated: 2026-01-31` may be tomorrow somewhere.
    if (age < -1)
        return { outcome: 'invalid', message: `${since}, lies in the future` };
    if (age <= limit)
        return { outcome: 'ok', what: recorded ? 'age' : 'age (modification time)' };
    return {
        outcome: 'too-old',
        message: `it is ${(0,numbers/* counted */.hS)(Math.floor(age), 'day')} old by ${since}; at most ${limit} are allowed`
    };
}
/** `retention_days` says how long data may be kept; it never blocks, and needs a recorded date. */
function retentionWarning(contract, now) {
    const { retention_days: keep, last_updated: made } = contract;
    if (keep === null || made === null)
        return undefined;
    const end = new Date(made.getTime() + keep * DAY_MS);
    if (end >= now)
        return undefined;
    return `its retention of ${(0,numbers/* counted */.hS)(keep, 'day')} ended on ${end.toISOString().slice(0, 10)}`;
}
function newest(files) {
    return files.reduce((latest, { file }) => Math.max(latest, (0,external_node_fs_.statSync)(file).mtimeMs), 0);
}


/***/ }),

/***/ 7831:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G6: () => (/* binding */ innerName),
/* harmony export */   U_: () => (/* binding */ chunksOf),
/* harmony export */   r0: () => (/* binding */ wholeText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57075);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97268);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10228);





const CHUNK = 1 << 20;
/** From here on a gzip that inflates more than MAX_RATIO times is a bomb, not data. */
const SUSPICIOUS_BYTES = 1024 * 1024 * 1024;
const MAX_RATIO = 250;
const RESTORE = 'the file may be cut off; restore it';
/**
 * The bytes of a file in pieces, inflated where it is gzip (by content). A piece is valid until the next one is asked for.
 * @throws GateError `evidence` for a gzip that is cut off or damaged, `limit` for one that inflates without end, `io`
 */
async function* chunksOf(file, shown) {
    if (isGzip(file, shown)) {
        yield* inflated(file, shown);
        return;
    }
    const fd = (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_4__/* .openForReading */ .sb)(file, shown);
    try {
        const buffer = Buffer.allocUnsafe(CHUNK);
        for (let n = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(fd, buffer); n > 0; n = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(fd, buffer))
            yield buffer.subarray(0, n);
    }
    catch (error) {
        if (error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .ue)
            throw error;
        throw (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_4__/* .ioError */ .bD)(error, shown, 'check the path and its permissions');
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
}
async function* inflated(file, shown) {
    const source = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file, { highWaterMark: CHUNK });
    const gunzip = (0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.createGunzip)({ chunkSize: CHUNK });
    // Errors of either arrive at the reader of the last one.
    (0,node_stream__WEBPACK_IMPORTED_MODULE_1__.pipeline)(source, gunzip, () => undefined);
    let total = 0;
    try {
        for await (const chunk of gunzip) {
            total += chunk.length;
            if (total > SUSPICIOUS_BYTES && total > MAX_RATIO * gunzip.bytesWritten) {
                throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .ue('limit', `${shown} inflates to more than ${MAX_RATIO} times its size`, {
                    remedy: 'store it without compression, or leave row_count and columns out of its contract',
                    place: { file: shown }
                });
            }
            yield chunk;
        }
    }
    catch (error) {
        if (error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .ue)
            throw error;
        throw (0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .systemCode */ .xU)(error)?.startsWith('Z_') === true
            ? damaged(shown, error)
            : (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_4__/* .ioError */ .bD)(error, shown, 'check the path and its permissions');
    }
    finally {
        source.destroy();
    }
}
/** A whole text file, inflated where it is gzip. @throws GateError */
function wholeText(file, shown) {
    if (!isGzip(file, shown))
        return (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readText */ .yR)(file, shown);
    const bytes = (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readBytes */ .io)(file, shown);
    try {
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.gunzipSync)(bytes, { maxOutputLength: _lib_files_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_TEXT_BYTES */ .$D })
            .toString('utf8')
            .replace(/^\ufeff/, '');
    }
    catch (error) {
        if ((0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .systemCode */ .xU)(error) !== 'ERR_BUFFER_TOO_LARGE')
            throw damaged(shown, error);
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .ue('limit', `${shown} inflates to more than ${_lib_files_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_TEXT_BYTES */ .$D} bytes`, {
            remedy: 'write it as JSONL, which is read in pieces',
            place: { file: shown }
        });
    }
}
/** What a file is called once it is inflated: `t.csv` for `t.csv.gz`. */
function innerName(file) {
    return file.replace(/\.(gz|gzip)$/i, '');
}
function isGzip(file, shown) {
    const fd = (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_4__/* .openForReading */ .sb)(file, shown);
    try {
        const head = Buffer.alloc(2);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(fd, head) === 2 && head[0] === 0x1f && head[1] === 0x8b;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
}
function damaged(shown, cause) {
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .ue('evidence', `${shown} is no whole gzip file`, {
        remedy: RESTORE,
        place: { file: shown },
        cause
    });
}


/***/ }),

/***/ 97054:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ isOf)
/* harmony export */ });
const PATTERNS = {
    integer: /^[+-]?\d+$/,
    number: /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i,
    boolean: /^(true|false)$/i,
    date: /^\d{4}-\d\d-\d\d$/,
    datetime: /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/
};
/** Is this a value of the type? A text is judged by how it reads, any other value by what it is. */
function isOf(type, value) {
    switch (typeof value) {
        case 'string':
            if (type === 'string')
                return true;
            if (!PATTERNS[type].test(value))
                return false;
            if (type === 'number')
                return Number.isFinite(Number(value));
            return !type.startsWith('date') || isDate(value);
        case 'number':
            return type === 'number' ? Number.isFinite(value) : type === 'integer' && Number.isInteger(value);
        case 'bigint':
            return type === 'number' || type === 'integer';
        default:
            return typeof value === 'boolean' && type === 'boolean';
    }
}
/** A day that the calendar has: Date would turn February 30 into March 1. */
function isDate(text) {
    const day = text.slice(0, 10);
    const date = new Date(`${day}T00:00:00Z`);
    return (!Number.isNaN(date.getTime()) && date.toISOString().startsWith(day) && !Number.isNaN(Date.parse(text)));
}


/***/ }),

/***/ 58566:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RO: () => (/* binding */ COLUMN_TYPES),
/* harmony export */   Sd: () => (/* binding */ boundProblem),
/* harmony export */   XE: () => (/* binding */ columnsSchema),
/* harmony export */   _T: () => (/* binding */ toColumn),
/* harmony export */   kf: () => (/* binding */ isNumeric)
/* harmony export */ });
/* harmony import */ var _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45375);
/* harmony import */ var _column_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97054);
/* harmony import */ var _decimal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32890);



const COLUMN_TYPES = ['string', 'integer', 'number', 'boolean', 'date', 'datetime'];
const scalar = _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.union([_lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.string(), _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.number(), _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.boolean()]);
const column = _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.strictObject({
    name: _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.string().min(1),
    type: _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z["enum"](COLUMN_TYPES).nullish(),
    nullable: _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.boolean().nullish(),
    unique: _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.boolean().nullish(),
    min: _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.union([_lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.number(), _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.string()]).nullish(),
    max: _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.union([_lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.number(), _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.string()]).nullish(),
    allowed: _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.array(scalar).nullish(),
    description: _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.string().nullish()
});
/** `columns:` of a contract: names, or objects with `name` and any of the checks. An unknown key there is an error. */
const columnsSchema = _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.array(_lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.union([
    _lib_zod_js__WEBPACK_IMPORTED_MODULE_0__.z.string().min(1),
    column.superRefine((given, context) => {
        const problem = boundProblem(toColumn(given));
        if (problem !== undefined)
            context.addIssue({ code: 'custom', message: problem });
    })
]))
    .transform((list) => list.map((given) => toColumn(typeof given === 'string' ? { name: given } : given)));
function toColumn(given) {
    return {
        name: given.name,
        type: given.type ?? null,
        nullable: given.nullable ?? true,
        unique: given.unique ?? false,
        min: given.min ?? null,
        max: given.max ?? null,
        allowed: given.allowed ?? null
    };
}
const isNumber = (bound) => (0,_decimal_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDecimal */ .$Q)(String(bound)) !== undefined;
/** Bounds of numbers: of a numeric type, without a type where they read as numbers, of texts where one is a number. */
function isNumeric({ type, min, max }) {
    if (type === 'integer' || type === 'number')
        return true;
    const bounds = [min, max].filter((bound) => bound !== null);
    if (type === null)
        return bounds.some(isNumber);
    return bounds.some((bound) => typeof bound === 'number');
}
const isRounded = (written) => Number.isInteger(written) && !Number.isSafeInteger(written);
/** Why `min` or `max` cannot be compared with any value of the column: a rule that would never, or always, hold; the same of `allowed`. */
function boundProblem(column) {
    const { type } = column;
    if (column.allowed?.some(isRounded) === true)
        return 'allowed has a number beyond 2^53, where numbers of YAML are rounded; write it in quotes';
    for (const key of ['min', 'max']) {
        const bound = column[key];
        if (bound === null)
            continue;
        const written = JSON.stringify(bound);
        if (typeof bound === 'string' && bound.trim() === '')
            return `${key} is empty`;
        if (type === 'boolean')
            return `${key} of a boolean column says nothing; write allowed`;
        if (isNumeric(column)) {
            if (!isNumber(bound))
                return `${key} is ${written}, which is no number`;
            if (isRounded(bound) && type === 'integer')
                return `${key} is beyond 2^53, where numbers of YAML are rounded; write it in quotes`;
        }
        else if ((type === 'date' || type === 'datetime') && !(0,_column_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isOf */ .y)(type, bound) && !(0,_column_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isOf */ .y)('date', bound)) {
            return `${key} is ${written}, which is no ${type}`;
        }
    }
    return undefined;
}


/***/ }),

/***/ 49194:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bI: () => (/* binding */ compareChecksum),
/* harmony export */   eD: () => (/* binding */ listingProblem),
/* harmony export */   o3: () => (/* binding */ mismatchMessage),
/* harmony export */   sU: () => (/* binding */ recordedChanges)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97268);
/* harmony import */ var _dvc_hash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9303);
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8317);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57589);




/** Digits of a checksum that a message shows. */
const SHOWN = 12;
const RECORDED_IN = { DVC: 'its .dvc file', 'Git LFS': 'its Git LFS pointer' };
const HEX_LENGTH = { sha256: 64, sha512: 128, sha1: 40, md5: 32 };
/**
 * The checksum of what is there, as `update` would write it, and whether the contract's says the same.
 * @param listed its files with their digests; for a single file just that one
 */
function compareChecksum({ algorithm, digest, checksum: expected }, tree, listed) {
    if (!tree) {
        const checksum = listed[0]?.hex ?? '';
        return { checksum, same: checksum === expected };
    }
    if (digest !== 'plain') {
        const checksum = (0,_dvc_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .dvcTreeChecksum */ .l7)(listed);
        return { checksum, same: checksum === expected };
    }
    const checksum = (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .treeChecksum */ .S$)(listed, algorithm);
    const same = expected !== null && (checksum === expected || (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .otherTreeChecksums */ .BD)(listed, algorithm).includes(expected));
    return { checksum, same };
}
/**
 * What changed in a directory since its listing was recorded: the contract's `listing`, or DVC's manifest in the cache.
 * Undefined where there is none. A listing that is not the one of the checksum is told in `warnings` and not used.
 */
function recordedChanges(root, dataset, listed, warnings) {
    const { checksum, listing } = dataset;
    if (checksum === null)
        return undefined;
    try {
        if (dataset.digest !== 'plain') {
            const manifest = (0,_dvc_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .cachedManifest */ .a7)(root, checksum);
            return manifest === undefined ? undefined : (0,_listing_js__WEBPACK_IMPORTED_MODULE_2__/* .compareListings */ .n$)(manifest, listed);
        }
        if (listing === null)
            return undefined;
        const recorded = (0,_listing_js__WEBPACK_IMPORTED_MODULE_2__/* .readListing */ .vS)(root, listing);
        if (compareChecksum(dataset, true, recorded).same)
            return (0,_listing_js__WEBPACK_IMPORTED_MODULE_2__/* .compareListings */ .n$)(recorded, listed);
        warnings.push(`its listing ${listing} is not the one that the checksum was made of`);
    }
    catch (error) {
        if (!(error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue))
            throw error;
        warnings.push(`its listing cannot be used: ${error.message}`);
    }
    return undefined;
}
/**
 * Why the listing of a directory whose checksum is right could not say later what changed; undefined where it could, or
 * where the contract has none.
 */
function listingProblem(root, { digest, listing }, listed) {
    if (listing === null || digest !== 'plain')
        return undefined;
    try {
        const { counts } = (0,_listing_js__WEBPACK_IMPORTED_MODULE_2__/* .compareListings */ .n$)((0,_listing_js__WEBPACK_IMPORTED_MODULE_2__/* .readListing */ .vS)(root, listing), listed);
        return Object.values(counts).some((n) => n > 0)
            ? `its listing ${listing} is one of other data`
            : undefined;
    }
    catch (error) {
        if (!(error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue))
            throw error;
        return `its listing cannot be used: ${error.message}`;
    }
}
/** Why the checksum does not match: the data differ, or the contract's text is no such checksum at all. */
function mismatchMessage({ algorithm, digest, checksum, origin }, actual) {
    const written = checksum ?? '';
    const digits = HEX_LENGTH[algorithm];
    const hex = digest === 'plain' ? written : written.replace(/\.dir$/, '');
    if (!/^[0-9a-f]*$/.test(hex) || hex.length !== digits) {
        const shown = JSON.stringify(written.slice(0, 40));
        return `the contract's checksum ${shown} is no ${algorithm}, which has ${digits} hex digits`;
    }
    const who = origin === undefined ? 'the contract' : RECORDED_IN[origin];
    // Whole they are in `expected` and `actual`; here a beginning tells them apart, unless somebody made it alike.
    const [is, says] = [actual.slice(0, SHOWN), written.slice(0, SHOWN)];
    return is === says
        ? `its ${algorithm} is ${actual}, ${who} says ${written}`
        : `its ${algorithm} is ${is}..., ${who} says ${says}...`;
}


/***/ }),

/***/ 11063:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ firstCsvRecord),
/* harmony export */   w: () => (/* binding */ eachCsvRow)
/* harmony export */ });
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46193);
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_string_decoder__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97268);
/* harmony import */ var _lib_jsonl_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70489);
/* harmony import */ var _chunks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7831);




/** A quoted field may not run on for more than this many characters: then a quote is missing. */
const MAX_FIELD_CHARS = 64 * 1024 * 1024;
const [LF, CR, QUOTE] = [0x0a, 0x0d, 0x22];
/**
 * Visit the records of a CSV or TSV file as text (RFC 4180), blank lines left out. The separator is what the first line has
 * most of, comma, tab, semicolon or bar, unless it is given. No object is made for a row, since files have hundreds of millions.
 * @throws GateError `evidence` for a quoted field that never ends, `limit`, `io`
 */
async function eachCsvRow(file, shown, visitor, delimiter) {
    const decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_0__.StringDecoder('utf8');
    const reader = new BlockReader(shown, visitor, delimiter);
    for await (const bytes of (0,_chunks_js__WEBPACK_IMPORTED_MODULE_3__/* .chunksOf */ .U_)(file, shown))
        reader.add(decoder.write(bytes));
    reader.finish(decoder.end());
}
/** The first record alone; undefined where there is none. @throws GateError as {@link eachCsvRow} */
async function firstCsvRecord(file, shown) {
    const decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_0__.StringDecoder('utf8');
    let found;
    const reader = new BlockReader(shown, {
        header: (names) => {
            found = names;
            return [];
        },
        row: () => undefined
    });
    for await (const bytes of (0,_chunks_js__WEBPACK_IMPORTED_MODULE_3__/* .chunksOf */ .U_)(file, shown)) {
        reader.add(decoder.write(bytes));
        if (found !== undefined)
            return found;
    }
    reader.finish(decoder.end());
    return found;
}
/** Cuts text into whole lines, and lines without quotes into fields. */
class BlockReader {
    shown;
    visitor;
    given;
    rest = '';
    line = 1;
    begun = false;
    delimiter = 0;
    records;
    /** Position of a field -> of its cell, -1 where nobody wants it; undefined before the header. */
    slots;
    cells = [];
    constructor(shown, visitor, given) {
        this.shown = shown;
        this.visitor = visitor;
        this.given = given;
    }
    add(chunk) {
        const end = chunk.lastIndexOf('\n') + 1;
        if (end > 0) {
            this.block(this.rest + chunk.slice(0, end));
            this.rest = '';
        }
        this.rest += chunk.slice(end);
        if (this.rest.length > _lib_jsonl_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_LINE_CHARS */ .y) {
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue('limit', `a line has more than ${_lib_jsonl_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_LINE_CHARS */ .y} characters`, {
                remedy: 'write one record a line',
                place: { file: this.shown, line: this.line }
            });
        }
    }
    finish(tail) {
        this.rest += tail;
        if (this.rest !== '')
            this.block(`${this.rest}\n`);
        this.records?.finish();
    }
    /** @param text lines, each with its line break */
    block(text) {
        let at = 0;
        if (!this.begun) {
            this.begun = true;
            if (text.charCodeAt(0) === 0xfeff)
                at = 1;
        }
        while (at < text.length) {
            const next = this.slots === undefined || this.records?.isOpen === true ? -1 : this.quickLine(text, at);
            at = next === -1 ? this.anyLine(text, at) : next;
        }
    }
    /** One line that holds a whole record, without quotes. @returns where the next begins; -1 for every other line */
    quickLine(text, at) {
        const { delimiter, cells, slots } = this;
        if (slots === undefined)
            return -1;
        cells.fill(undefined);
        let field = 0;
        let start = at;
        let i = at;
        for (;; i++) {
            const c = text.charCodeAt(i);
            if (c === delimiter || c === LF) {
                const end = c === LF && i > at && text.charCodeAt(i - 1) === CR ? Math.max(start, i - 1) : i;
                // Blank lines are no records.
                if (c === LF && field === 0 && end === at)
                    break;
                const slot = slots[field] ?? -1;
                if (slot >= 0)
                    cells[slot] = text.slice(start, end);
                field++;
                start = i + 1;
                if (c === LF)
                    break;
            }
            else if (c === QUOTE)
                return -1;
        }
        if (field > 0)
            this.visitor.row(this.line, field, cells);
        this.line++;
        return i + 1;
    }
    anyLine(text, at) {
        const end = text.indexOf('\n', at);
        const line = text.slice(at, text.charCodeAt(end - 1) === CR && end > at ? end - 1 : end);
        if (this.records === undefined && line !== '') {
            const separator = this.given ?? separatorOf(line);
            this.delimiter = separator.charCodeAt(0);
            this.records = new RecordReader(separator, this.shown);
        }
        const row = this.records?.add(this.line, line);
        this.line++;
        if (row !== undefined)
            this.take(row);
        return end + 1;
    }
    take({ line, fields }) {
        if (this.slots === undefined) {
            const wanted = this.visitor.header(fields);
            this.slots = new Int32Array(fields.length).fill(-1);
            for (const [slot, position] of wanted.entries())
                this.slots[position] = slot;
            this.cells = new Array(wanted.length).fill(undefined);
            return;
        }
        this.cells.fill(undefined);
        this.slots.forEach((slot, field) => {
            if (slot >= 0)
                this.cells[slot] = fields[field];
        });
        this.visitor.row(line, fields.length, this.cells);
    }
}
function separatorOf(header) {
    const count = (c) => header.split(c).length;
    return ['\t', ';', '|'].reduce((best, c) => (count(c) > count(best) ? c : best), ',');
}
/** Puts records together line by line; each line is looked at once, however long a quoted field is. */
class RecordReader {
    delimiter;
    shown;
    start = 0;
    fields = [];
    /** The lines so far of a quoted field that has not ended; undefined between records. */
    open;
    chars = 0;
    constructor(delimiter, shown) {
        this.delimiter = delimiter;
        this.shown = shown;
    }
    /** A quoted field has begun, and not ended. */
    get isOpen() {
        return this.open !== undefined;
    }
    /** @returns the record that ends with this line */
    add(line, text) {
        if (this.open !== undefined)
            return this.quoted(text, 0);
        if (text === '')
            return undefined;
        if (!text.includes('"'))
            return { line, fields: text.split(this.delimiter) };
        this.start = line;
        this.fields = [];
        return this.plain(text, 0);
    }
    finish() {
        if (this.open !== undefined)
            throw this.endless();
    }
    /** Fields from `at`, where one begins. */
    plain(text, at) {
        for (;;) {
            if (text[at] === '"') {
                this.open = [];
                this.chars = 0;
                return this.quoted(text, at + 1);
            }
            const end = text.indexOf(this.delimiter, at);
            this.fields.push(text.slice(at, end === -1 ? undefined : end));
            if (end === -1)
                return { line: this.start, fields: this.fields };
            at = end + 1;
        }
    }
    /** The rest of a quoted field from `at`, and what follows it. */
    quoted(text, at) {
        let close = text.indexOf('"', at);
        while (close !== -1 && text[close + 1] === '"')
            close = text.indexOf('"', close + 2);
        const lines = this.open ?? [];
        lines.push(text.slice(at, close === -1 ? undefined : close));
        if (close === -1) {
            this.chars += text.length + 1;
            if (this.chars > MAX_FIELD_CHARS)
                throw this.endless();
            return undefined;
        }
        const next = text.indexOf(this.delimiter, close);
        const tail = text.slice(close + 1, next === -1 ? undefined : next);
        this.fields.push(lines.join('\n').replaceAll('""', '"') + tail);
        this.open = undefined;
        return next === -1 ? { line: this.start, fields: this.fields } : this.plain(text, next + 1);
    }
    endless() {
        return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue('evidence', 'a quoted field that begins here never ends', {
            remedy: 'the file may be cut off; restore it',
            place: { file: this.shown, line: this.start }
        });
    }
}


/***/ }),

/***/ 82956:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ emptyContract)
/* harmony export */ });
/** A contract that asks for nothing yet. */
function emptyContract(name, line, path) {
    return {
        name,
        line,
        path,
        algorithm: 'sha256',
        digest: 'plain',
        checksum: null,
        listing: null,
        row_count: null,
        size_mb: null,
        size_bytes: null,
        file_count: null,
        max_age_days: null,
        retention_days: null,
        last_updated: null,
        header: true,
        columns: []
    };
}


/***/ }),

/***/ 32890:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ parseDecimal),
/* harmony export */   W: () => (/* binding */ NumericBound),
/* harmony export */   hp: () => (/* binding */ decimalKey)
/* harmony export */ });
/* unused harmony export compareDecimals */
const NUMBER = /^([+-]?)(?:(\d+)\.?(\d*)|\.(\d+))(?:e([+-]?\d{1,4}))?$/i;
/** A double has at most 767 significant digits; longer numbers are no data. */
const MAX_CHARS = 1200;
/** @returns undefined for what is no decimal number, and for one of more than 1,200 characters */
function parseDecimal(text) {
    const match = text.length > MAX_CHARS ? null : NUMBER.exec(text);
    if (match === null)
        return undefined;
    const [, sign = '', whole = '', behind = '', alone = '', exponent = '0'] = match;
    const fraction = behind + alone;
    const digits = `${whole}${fraction}`;
    const short = digits.replace(/0+$/, '');
    if (short === '')
        return { digits: 0n, scale: 0 };
    const scale = fraction.length - (digits.length - short.length) - Number(exponent);
    return { digits: BigInt(short) * (sign === '-' ? -1n : 1n), scale };
}
/** Negative, 0 or positive as `a` is below, equal to or above `b`. */
function compareDecimals(a, b) {
    const scale = Math.max(a.scale, b.scale);
    const left = a.digits * 10n ** BigInt(scale - a.scale);
    const right = b.digits * 10n ** BigInt(scale - b.scale);
    return left < right ? -1 : left > right ? 1 : 0;
}
/** One text for all spellings of a number: `5`, `+5`, `05` and `5.0` are one. */
function decimalKey(text) {
    // What most columns hold is its own key.
    if (/^-?[1-9]\d{0,14}$/.test(text))
        return text;
    const decimal = parseDecimal(text);
    if (decimal === undefined)
        return text;
    const { digits, scale } = decimal;
    return scale > 0 || scale < -1000 ? `${digits}e${-scale}` : (digits * 10n ** BigInt(-scale)).toString();
}
/** `min` or `max`, compared with numbers without rounding either. */
class NumericBound {
    written;
    decimal;
    double;
    /** Decimals of up to 15 digits order as their doubles do (IEEE 754: DBL_DIG). */
    short;
    /** @throws RangeError for what is no number: contracts are checked before */
    constructor(written) {
        this.written = written;
        const decimal = parseDecimal(written);
        if (decimal === undefined)
            throw new RangeError(`${written} is no number`);
        this.decimal = decimal;
        this.double = Number(written);
        this.short = written.length <= 15;
    }
    /** Negative, 0 or positive as the value is below, equal to or above this bound; NaN for what is no number. */
    compare(value, text) {
        if (this.short && (typeof value !== 'string' || text.length <= 15)) {
            const known = typeof value === 'bigint' || typeof value === 'number' ? value : plainNumber(text);
            return known < this.double ? -1 : known > this.double ? 1 : Number.isNaN(known) ? NaN : 0;
        }
        if (typeof value === 'number' && !Number.isFinite(value))
            return value;
        const decimal = parseDecimal(text);
        return decimal === undefined ? NaN : compareDecimals(decimal, this.decimal);
    }
}
/** Not what else Number takes: blanks, hex, Infinity. */
function plainNumber(text) {
    return NUMBER.test(text) ? Number(text) : NaN;
}


/***/ }),

/***/ 69732:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ shownName),
/* harmony export */   R: () => (/* binding */ digestTargets)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97268);
/* harmony import */ var _lib_hash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99356);
/* harmony import */ var _dvc_hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9303);



/** Digests of the files of each target, in their order; all files of all targets share the cores. */
async function digestTargets(targets) {
    const jobs = targets.map(({ dataset, place }) => dataset.digest === 'dvc-text' ? [] : jobsOf(dataset, place));
    const results = await (0,_lib_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .digestAll */ .aU)(jobs.flat());
    let next = 0;
    return targets.map(({ dataset, place }, i) => {
        if (dataset.digest === 'dvc-text')
            return jobsOf(dataset, place).map(textDigest);
        const own = results.slice(next, next + (jobs[i]?.length ?? 0));
        next += own.length;
        return own;
    });
}
function jobsOf(dataset, place) {
    if (place.kind !== 'found')
        return [];
    return place.files.map((file, i) => ({
        file,
        algorithm: dataset.algorithm,
        shown: shownName(dataset, place, i)
    }));
}
/** A file as messages name it: relative to the repository. */
function shownName({ path }, place, i) {
    const name = place.names[i] ?? '';
    if (!place.tree)
        return path;
    return /[*?[{(]/.test(path) ? name : `${path.replace(/\/$/, '')}/${name}`;
}
function textDigest({ file, shown = file }) {
    try {
        return (0,_dvc_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .dvcTextDigest */ .tr)(file, shown);
    }
    catch (error) {
        if (error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue)
            return error;
        throw error;
    }
}


/***/ }),

/***/ 9303:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a7: () => (/* binding */ cachedManifest),
/* harmony export */   l7: () => (/* binding */ dvcTreeChecksum),
/* harmony export */   tr: () => (/* binding */ dvcTextDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _lib_zod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45375);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10228);
/* harmony import */ var _lib_hash_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99356);
/* harmony import */ var _lib_paths_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9927);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(57589);








/** DVC reads in pieces of this size and judges each of them anew. */
const DVC_CHUNK = 1 << 20;
/** So much of a piece says whether it is text. */
const SAMPLE = 512;
/**
 * DVC's checksum of a directory: MD5 of the JSON manifest that it stores as `<md5>.dir`, entries sorted by path, written
 * as Python's json.dumps does (a blank behind comma and colon, everything but printable ASCII escaped).
 */
function dvcTreeChecksum(files) {
    const hexOf = new Map(files.map(({ name, hex }) => [name, hex]));
    const entries = (0,_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .sortByBytes */ .n2)([...hexOf.keys()]).map((name) => `{"md5": "${hexOf.get(name) ?? ''}", "relpath": ${pythonJson(name)}}`);
    return `${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('md5')
        .update(`[${entries.join(', ')}]`)
        .digest('hex')}.dir`;
}
function pythonJson(text) {
    return JSON.stringify(text).replace(/[\x7f-\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/**
 * MD5 as DVC before version 3 took it: in pieces that look like text, CRLF counts as LF. A piece is text when its first 512
 * bytes hold no NUL and at most 30 % bytes other than printable ASCII, tab, line feed, form feed, return, backspace.
 * @throws GateError `io`
 */
function dvcTextDigest(file, shown) {
    // Reads the file once more than needed, but reports errors and odd files as every other digest does.
    const { bytes } = (0,_lib_hash_js__WEBPACK_IMPORTED_MODULE_5__/* .digestFile */ .TM)(file, 'md5', shown);
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('md5');
    const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(file, 'r');
    try {
        const buffer = Buffer.allocUnsafe(DVC_CHUNK);
        for (let n = fill(fd, buffer); n > 0; n = fill(fd, buffer)) {
            const piece = buffer.subarray(0, n);
            hash.update(looksLikeText(piece.subarray(0, SAMPLE)) ? withoutCr(piece) : piece);
        }
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(fd);
    }
    return { hex: hash.digest('hex'), bytes };
}
function fill(fd, buffer) {
    let filled = 0;
    for (;;) {
        const n = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(fd, buffer, filled, buffer.length - filled, null);
        filled += n;
        if (n === 0 || filled === buffer.length)
            return filled;
    }
}
function looksLikeText(sample) {
    if (sample.includes(0))
        return false;
    let other = 0;
    for (const byte of sample) {
        const text = (byte >= 32 && byte < 127) || [8, 9, 10, 12, 13].includes(byte);
        if (!text)
            other++;
    }
    return other <= 0.3 * sample.length;
}
function withoutCr(piece) {
    const text = piece.toString('latin1');
    return text.includes('\r\n') ? Buffer.from(text.replaceAll('\r\n', '\n'), 'latin1') : piece;
}
const manifest = _lib_zod_js__WEBPACK_IMPORTED_MODULE_3__.z.array(_lib_zod_js__WEBPACK_IMPORTED_MODULE_3__.z.object({ md5: _lib_zod_js__WEBPACK_IMPORTED_MODULE_3__.z.string(), relpath: _lib_zod_js__WEBPACK_IMPORTED_MODULE_3__.z.string() }));
/** The recorded manifest of a directory from the repository's DVC cache, when it is there and is what it claims to be. */
function cachedManifest(root, checksum) {
    const [, start, rest] = /^([0-9a-f]{2})([0-9a-f]{30}\.dir)$/.exec(checksum) ?? [];
    if (start === undefined || rest === undefined)
        return undefined;
    for (const store of ['.dvc/cache/files/md5', '.dvc/cache']) {
        const file = node_path__WEBPACK_IMPORTED_MODULE_2___default().posix.join(store, start, rest);
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_2___default().join(root, file)))
            continue;
        const text = (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readText */ .yR)((0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .resolveInside */ .LI)(root, file), file);
        if ((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('md5').update(text).digest('hex') !== checksum.slice(0, 32))
            return undefined;
        return manifest.parse(JSON.parse(text)).map(({ md5, relpath }) => ({ name: relpath, hex: md5 }));
    }
    return undefined;
}


/***/ }),

/***/ 66830:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ dataFormat)
/* harmony export */ });
/* harmony import */ var _lib_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24775);
/* harmony import */ var _chunks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7831);


const BY_NAME = {
    csv: 'csv',
    tsv: 'csv',
    jsonl: 'jsonl',
    ndjson: 'jsonl',
    json: 'json'
};
const COLUMNAR = new Set(['parquet', 'pq', 'arrow', 'arrows', 'feather', 'ipc']);
/**
 * What a data file is: Parquet and Arrow by content, text by its extension (`.gz` behind it does not count).
 * @returns undefined for a format whose rows we do not read
 * @throws GateError `evidence` for a file that is named like a columnar one and is none, `io`
 */
function dataFormat(file, shown) {
    const columnar = (0,_lib_table_js__WEBPACK_IMPORTED_MODULE_0__/* .tableFormat */ .Kg)(file, shown);
    if (columnar !== undefined)
        return columnar;
    const extension = /\.([^./\\]+)$/.exec((0,_chunks_js__WEBPACK_IMPORTED_MODULE_1__/* .innerName */ .G6)(file))?.[1]?.toLowerCase() ?? '';
    if (COLUMNAR.has(extension)) {
        throw (0,_lib_table_js__WEBPACK_IMPORTED_MODULE_0__/* .wrongTable */ .av)(shown, 'it is named like Parquet or Arrow, and does not begin like either', 'restore the file, or name it after its content');
    }
    return Object.hasOwn(BY_NAME, extension) ? BY_NAME[extension] : undefined;
}


/***/ }),

/***/ 8317:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DT: () => (/* binding */ describeChanges),
/* harmony export */   UD: () => (/* binding */ writeListing),
/* harmony export */   n$: () => (/* binding */ compareListings),
/* harmony export */   vS: () => (/* binding */ readListing)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97268);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10228);
/* harmony import */ var _lib_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9927);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57589);





const LINE = /^(\\?)([0-9a-f]{32,128}) [ *](?:\.\/)?(.+)$/i;
/** How many names of each kind a report keeps; counts are always complete. */
const MAX_NAMES = 200;
/**
 * Read a listing as `sha256sum` writes it, one `<hex>  <path>` a line; a leading `./` does not count.
 * @throws GateError `evidence` with the line, `path`, `io`
 */
function readListing(root, file) {
    const text = (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)((0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveInside */ .LI)(root, file, 'listing'), file);
    const files = [];
    for (const [i, line] of text.split('\n').entries()) {
        if (line === '' || line === '\r')
            continue;
        const [, escaped, hex, name] = LINE.exec(line.replace(/\r$/, '')) ?? [];
        if (hex === undefined || name === undefined) {
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue('evidence', 'not a line of a checksum list', {
                remedy: 'record it again with `validate --update`',
                place: { file, line: i + 1 }
            });
        }
        files.push({ hex: hex.toLowerCase(), name: escaped === '' ? name : unescape(name) });
    }
    return files;
}
/** Write a listing that `sha256sum -c` can check from inside the directory. */
function writeListing(root, file, files) {
    (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeAtomic */ .vZ)(node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(root, file), files.map(({ hex, name }) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .sumLine */ .kk)(hex, name)).join(''));
}
/** What happened between two listings. A file with the same content under another name was renamed. */
function compareListings(before, after) {
    const old = new Map(before.map(({ name, hex }) => [name, hex]));
    const now = new Map(after.map(({ name, hex }) => [name, hex]));
    const changed = [...now]
        .filter(([name, hex]) => old.has(name) && old.get(name) !== hex)
        .map(([name]) => name);
    const gone = new Map();
    for (const [name, hex] of old)
        if (!now.has(name))
            gone.set(hex, [...(gone.get(hex) ?? []), name]);
    const added = [];
    const renamed = [];
    for (const [name, hex] of now) {
        if (old.has(name))
            continue;
        const from = gone.get(hex)?.shift();
        if (from === undefined)
            added.push(name);
        else
            renamed.push([from, name]);
    }
    const removed = [...gone.values()].flat();
    return {
        counts: {
            added: added.length,
            removed: removed.length,
            changed: changed.length,
            renamed: renamed.length
        },
        added: added.slice(0, MAX_NAMES),
        removed: removed.slice(0, MAX_NAMES),
        changed: changed.slice(0, MAX_NAMES),
        renamed: renamed.slice(0, MAX_NAMES)
    };
}
/** `2 changed (a, b), 1 renamed (c to d)`; empty when nothing did. */
function describeChanges({ counts, added, removed, changed, renamed }) {
    const part = (count, what, names) => count === 0 ? [] : [`${count} ${what} (${names.slice(0, 3).join(', ')}${count > 3 ? ', ...' : ''})`];
    return [
        ...part(counts.changed, 'changed', changed),
        ...part(counts.added, 'added', added),
        ...part(counts.removed, 'removed', removed),
        ...part(counts.renamed, 'renamed', renamed.map(([from, to]) => `${from} to ${to}`))
    ].join(', ');
}
function unescape(name) {
    return name.replace(/\\(.)/g, (_all, c) => (c === 'n' ? '\n' : c === 'r' ? '\r' : c));
}


/***/ }),

/***/ 97591:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m0: () => (/* binding */ lfsOid),
  Ac: () => (/* binding */ lfsPointers),
  x5: () => (/* binding */ locate)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/lib/errors.ts
var errors = __webpack_require__(97268);
// EXTERNAL MODULE: ./src/lib/numbers.ts
var numbers = __webpack_require__(67357);
// EXTERNAL MODULE: ./src/lib/globs.ts
var globs = __webpack_require__(52952);
// EXTERNAL MODULE: ./src/lib/paths.ts
var paths = __webpack_require__(9927);
// EXTERNAL MODULE: ./src/lib/files.ts
var files = __webpack_require__(10228);
;// CONCATENATED MODULE: ./src/datasets/dvc-ignore.ts





const NAME = '.dvcignore';
const MAX_BYTES = 1024 * 1024;
const MAX_RULES = 10_000;
/**
 * What DVC leaves out of a directory: `.git`, `.hg`, `.dvc`, and what the `.dvcignore` files from the root down to the directory say
 * (dvc.org/doc/user-guide/project-structure/dvcignore-files; the patterns are gitignore(5)'s).
 * @param dir relative to `root`, forward slashes
 * @returns whether a name below `dir` is left out; a directory that is takes everything below it along
 * @throws GateError `path`, `limit`, `io`; from the function `evidence` for a `.dvcignore` inside the directory, which DVC refuses
 */
function dvcIgnore(root, dir) {
    const parts = dir.split('/').filter((part) => part !== '' && part !== '.');
    const bases = ['', ...parts.slice(0, -1).map((_, i) => `${parts.slice(0, i + 1).join('/')}/`)];
    const rules = bases.flatMap((base) => rulesOf(root, base));
    const prefix = `${parts.join('/')}/`;
    return (name, isDirectory) => {
        if (/(^|\/)\.(git|hg|dvc)$/.test(name))
            return true;
        if (name === NAME || name.endsWith(`/${NAME}`)) {
            throw new errors/* GateError */.ue('evidence', `${prefix}${name} lies inside a dataset of DVC, which DVC refuses`, {
                remedy: 'move its patterns to a .dvcignore above the dataset',
                place: { file: `${prefix}${name}` }
            });
        }
        const full = prefix + name;
        // The last pattern that matches decides.
        return rules.findLast((rule) => applies(rule, full, isDirectory))?.again === false;
    };
}
function rulesOf(root, base) {
    const file = `${base}${NAME}`;
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, file)))
        return [];
    const lines = (0,files/* readText */.yR)((0,paths/* resolveInside */.LI)(root, file), file, MAX_BYTES).split('\n');
    if (lines.length > MAX_RULES) {
        throw new errors/* GateError */.ue('limit', `${file} has more than ${MAX_RULES} lines`, {
            remedy: 'use fewer, wider patterns',
            place: { file }
        });
    }
    return lines.flatMap((line) => parseRule(line, base) ?? []);
}
function parseRule(line, base) {
    // Trailing blanks do not count unless they are escaped.
    let text = line.replace(/\r$/, '').replace(/(?<!\\) +$/, '');
    if (text === '' || text.startsWith('#'))
        return undefined;
    const again = text.startsWith('!');
    if (again)
        text = text.slice(1);
    const directoriesOnly = text.endsWith('/');
    if (directoriesOnly)
        text = text.slice(0, -1);
    if (text === '')
        return undefined;
    const anchored = text.includes('/');
    const segments = text.replace(/^\//, '').split('/');
    if (!anchored)
        segments.unshift('**');
    return { base, again, directoriesOnly, segments };
}
function applies({ base, directoriesOnly, segments }, full, isDirectory) {
    if (directoriesOnly && !isDirectory)
        return false;
    const path = full.slice(base.length).split('/');
    // `a/**` is what lies in a, and for DVC, unlike git, the directory a too; a file named a is neither.
    if (segments.at(-1) === '**' && !isDirectory)
        return wildcard(path, [...segments, '*'], '**', matchesName);
    return wildcard(path, segments, '**', matchesName);
}
function matchesName(name, pattern) {
    return wildcard([...name], tokens(pattern), '*', (c, token) => {
        if (token === '?')
            return true;
        return token.length > 1 ? inClass(c, token) : c === token;
    });
}
/** `*`, `?`, `[...]` and characters; what a backslash escapes is written as a class of one. */
function tokens(pattern) {
    const found = pattern.match(/\[[!^]?\]?[^\]]*\]|\\?./gsu) ?? [];
    return found.map((token) => (token.startsWith('\\') ? `[${token.slice(1)}]` : token));
}
function inClass(c, token) {
    const negated = /^\[[!^]./.test(token) && token.length > 3;
    const members = [...token.slice(negated ? 2 : 1, -1)];
    let inside = false;
    for (let i = 0; i < members.length; i++) {
        const [from = '', dash, to = ''] = members.slice(i, i + 3);
        if (dash === '-' && to !== '') {
            inside ||= c >= from && c <= to;
            i += 2;
        }
        else
            inside ||= c === from;
    }
    return inside !== negated;
}
/**
 * Match a sequence against a pattern in which `star` stands for any run. Only the last star is ever tried again, which is
 * enough and keeps the time below the product of both lengths whatever the pattern is.
 */
function wildcard(items, pattern, star, matches) {
    let [i, p, lastStar, retry] = [0, 0, -1, 0];
    while (i < items.length) {
        const part = pattern[p];
        if (part === star) {
            lastStar = p++;
            retry = i;
        }
        else if (part !== undefined && matches(items[i] ?? '', part)) {
            i++;
            p++;
        }
        else if (lastStar !== -1) {
            p = lastStar + 1;
            i = ++retry;
        }
        else
            return false;
    }
    while (pattern[p] === star)
        p++;
    return p === pattern.length;
}

// EXTERNAL MODULE: ./src/datasets/tree.ts
var tree = __webpack_require__(57589);
;// CONCATENATED MODULE: ./src/datasets/locate.ts








const FETCH_LFS = 'run `git lfs pull`, or set `lfs: true` for actions/checkout';
/**
 * Find a dataset's files without leaving `root`. Nothing outside is opened or even listed. A path that exists stands for
 * itself even where it looks like a glob; the files of a glob are named relative to the root.
 */
function locate(root, dataset) {
    try {
        const { path: written } = dataset;
        if (external_node_path_default().win32.isAbsolute(written) && !external_node_path_default().isAbsolute(written))
            throw foreign(written);
        const full = (0,paths/* resolveInside */.LI)(root, written);
        // resolveInside has checked where it really lies; a dangling link counts as missing.
        const stat = (0,external_node_fs_.statSync)(full, { throwIfNoEntry: false });
        if (stat === undefined && (0,globs/* hasGlob */.bz)(written))
            return locateGlob(root, written);
        if (stat === undefined)
            return { kind: 'missing', why: whyMissing(full, dataset) };
        if (stat.isDirectory())
            return locateTree(root, full, dataset);
        if (stat.isFile() && isLfsPointer(full)) {
            return { kind: 'missing', why: `${written} is a Git LFS pointer, not the data; ${FETCH_LFS}` };
        }
        return { kind: 'found', tree: false, files: [full], names: [external_node_path_default().basename(full)] };
    }
    catch (error) {
        if (error instanceof errors/* GateError */.ue)
            return { kind: 'error', error };
        throw error;
    }
}
function locateTree(root, full, { path: written, digest }) {
    const shown = (0,paths/* toPosix */.d7)(external_node_path_default().normalize(written)).replace(/\/$/, '');
    // DVC may link files to its cache, which lies in the repository but outside the directory.
    const names = digest === 'plain'
        ? (0,tree/* listTree */.nT)(full, shown)
        : (0,tree/* listTree */.nT)(full, shown, { within: root, skip: dvcIgnore(root, (0,paths/* relativeTo */.Mf)(root, full)) });
    return { kind: 'found', tree: true, files: names.map((name) => external_node_path_default().join(full, name)), names };
}
function locateGlob(root, written) {
    const names = (0,tree/* sortByBytes */.n2)((0,globs/* expandGlobs */.GE)(root, [written]));
    if (names.length === 0)
        return { kind: 'missing', why: `${written} matches no file` };
    return { kind: 'found', tree: true, files: names.map((name) => (0,paths/* resolveInside */.LI)(root, name)), names };
}
function whyMissing(full, { path: written, origin }) {
    const link = (0,external_node_fs_.lstatSync)(full, { throwIfNoEntry: false })?.isSymbolicLink() === true;
    if (link)
        return `${written} is a link whose target does not exist`;
    if ((0,external_node_fs_.statSync)(`${full}.dvc`, { throwIfNoEntry: false })?.isFile() === true) {
        return `${written} does not exist; ${written}.dvc does: run \`dvc pull\``;
    }
    return origin === 'DVC' ? `${written} does not exist: run \`dvc pull\`` : `${written} does not exist`;
}
/** How many of these files are Git LFS pointers, as a sentence with the step that is missing; undefined when none. */
function lfsPointers(files) {
    const count = files.filter((file) => isLfsPointer(file)).length;
    if (count === 0)
        return undefined;
    return `${count} of ${(0,numbers/* counted */.hS)(files.length, 'file')} ${count === 1 ? 'is a Git LFS pointer' : 'are Git LFS pointers'}, not the data; ${FETCH_LFS}`;
}
/** By its beginning: a pointer has some 130 bytes, but blanks may have been put around it, and CR before its line breaks. */
function isLfsPointer(file) {
    const fd = (0,external_node_fs_.openSync)(file, 'r');
    try {
        const head = Buffer.alloc(4096);
        return lfsOid(head.toString('utf8', 0, (0,external_node_fs_.readSync)(fd, head))) !== undefined;
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}
/** The SHA-256 in the text of a Git LFS pointer (git-lfs docs/spec.md), undefined for any other text. */
function lfsOid(text) {
    if (!/^[\s\ufeff]*version https:\/\/(?:git-lfs|hawser)\.github\.com\/spec\/v1[ \t\r]*\n/.test(text))
        return undefined;
    return /^[ \t]*oid sha256:([0-9a-f]{64})\s*$/m.exec(text)?.[1];
}
function foreign(written) {
    return new errors/* GateError */.ue('path', `path ${JSON.stringify(written)} is an absolute path of another machine`, {
        remedy: 'name a path inside the repository'
    });
}


/***/ }),

/***/ 57589:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BD: () => (/* binding */ otherTreeChecksums),
/* harmony export */   S$: () => (/* binding */ treeChecksum),
/* harmony export */   kk: () => (/* binding */ sumLine),
/* harmony export */   n2: () => (/* binding */ sortByBytes),
/* harmony export */   nT: () => (/* binding */ listTree)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97268);
/* harmony import */ var _lib_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10228);
/* harmony import */ var _lib_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9927);






/** A directory deeper or larger than this is refused rather than walked for ever. */
const MAX_DEPTH = 100;
const MAX_FILES = 2_000_000;
/**
 * The files of a dataset directory: paths relative to it, forward slashes, sorted by their UTF-8 bytes as
 * `LC_ALL=C sort` does. A symlink to a file inside the directory is listed under its own name and stands for the content
 * it points to, so retargeting it shows. Everything that could hide or import content is an error: a link that leaves
 * the directory, a broken one, a link to a directory, and what is neither file nor directory.
 * @param dir absolute; @param shown the name that messages use
 * @param options.within links may lead anywhere in this directory; default `dir` itself
 * @param options.skip names that do not belong to the dataset
 * @throws GateError `path`, `limit` or `io`
 */
function listTree(dir, shown, { within = dir, skip } = {}) {
    const files = [];
    const visit = (relative, depth) => {
        for (const entry of entries(node_path__WEBPACK_IMPORTED_MODULE_2___default().join(dir, relative), `${shown}/${relative}`)) {
            const name = relative === '' ? entry.name : `${relative}/${entry.name}`;
            if (skip?.(name, entry.isDirectory()) === true)
                continue;
            if (entry.isDirectory()) {
                if (depth === MAX_DEPTH)
                    throw tooLarge(`${shown}/${name} is more than ${MAX_DEPTH} directories deep`);
                visit(name, depth + 1);
                continue;
            }
            if (!entry.isFile())
                checkOther(node_path__WEBPACK_IMPORTED_MODULE_2___default().join(dir, name), within, `${shown}/${name}`, entry);
            files.push(name);
            if (files.length > MAX_FILES)
                throw tooLarge(`${shown} holds more than ${MAX_FILES} files`);
        }
    };
    visit('', 0);
    return sortByBytes(files);
}
/** UTF-16 order differs from byte order only above the surrogates, so most lists need no conversion. */
function sortByBytes(names) {
    const special = names.some((name) => /[\ud800-\uffff]/.test(name));
    if (!special)
        return names.sort();
    return names.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}
/**
 * Checksum of a directory: the digest of the lines that `sha256sum` prints for its files, in path order. From inside
 * the directory:
 *
 *     find . -xtype f -printf '%P\0' | LC_ALL=C sort -z | xargs -0r sha256sum | sha256sum
 *
 * A rename, a move, an added, removed or empty file and a byte that goes from one file to the next all change it.
 */
function treeChecksum(files, algorithm) {
    return digestLines(files.map(({ name, hex }) => sumLine(hex, name)), algorithm);
}
/**
 * The same fact in the other spellings people use, which are accepted but never written: paths with `./` in front, as
 * a plain `find .` prints them, and the lines sorted as a whole instead of by path.
 */
function otherTreeChecksums(files, algorithm) {
    const bare = files.map(({ name, hex }) => sumLine(hex, name));
    const dotted = files.map(({ name, hex }) => sumLine(hex, `./${name}`));
    return [dotted, sortByBytes([...bare]), sortByBytes([...dotted])].map((lines) => digestLines(lines, algorithm));
}
function digestLines(lines, algorithm) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm).update(lines.join('')).digest('hex');
}
/** One line as GNU coreutils 9 prints it: a name with a backslash or line break is escaped and the line marked. */
function sumLine(hex, name) {
    if (!/[\\\n\r]/.test(name))
        return `${hex}  ${name}\n`;
    return `\\${hex}  ${name.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r')}\n`;
}
function entries(dir, shown) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(dir, { withFileTypes: true });
    }
    catch (error) {
        throw (0,_lib_files_js__WEBPACK_IMPORTED_MODULE_4__/* .ioError */ .bD)(error, shown, 'check the path and its permissions');
    }
}
function checkOther(full, within, shown, entry) {
    const refuse = (what, remedy) => new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .ue('path', `${shown} ${what}`, { remedy, place: { file: shown } });
    if (!entry.isSymbolicLink())
        throw refuse('is neither a file nor a directory', 'remove it from the dataset');
    let target;
    try {
        target = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(full);
    }
    catch {
        throw refuse(`is a broken link to ${(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)(full)}`, 'restore its target or remove it');
    }
    if (!(0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .isInside */ .FK)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(within), target)) {
        throw refuse('is a link that leaves the dataset', 'copy its target into the dataset or remove the link');
    }
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(target).isFile())
        throw refuse('is a link to a directory', 'name the files, or remove the link');
}
function tooLarge(message) {
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .ue('limit', message, { remedy: 'split the dataset into several' });
}


/***/ }),

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


/***/ })

};
