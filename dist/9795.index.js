export const id = 9795;
export const ids = [9795];
export const modules = {

/***/ 43522:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ew: () => (/* binding */ dayText),
/* harmony export */   GB: () => (/* binding */ bigEndian),
/* harmony export */   Nx: () => (/* binding */ decimalText),
/* harmony export */   Tc: () => (/* binding */ timeText)
/* harmony export */ });
const DAY_MS = 86_400_000;
/** Days since 1970-01-01 as `2026-01-31`. @throws RangeError outside the years that Date has */
function dayText(days) {
    return new Date(days * DAY_MS).toISOString().slice(0, 10);
}
/** Ticks since the epoch, as RFC 3339 text in UTC with as many decimals of the second as the unit has. */
function timeText(ticks, perSecond) {
    const unit = BigInt(perSecond);
    const all = BigInt(ticks);
    const rest = ((all % unit) + unit) % unit;
    const seconds = new Date(Number((all - rest) / unit) * 1000).toISOString().slice(0, -5);
    if (perSecond === 1)
        return `${seconds}Z`;
    return `${seconds}.${rest.toString().padStart(perSecond.toString().length - 1, '0')}Z`;
}
/** An unscaled integer and its scale as exact decimal text: 1250 with scale 2 is `12.50`. */
function decimalText(unscaled, scale) {
    if (scale <= 0)
        return (unscaled * 10n ** BigInt(-scale)).toString();
    const digits = (unscaled < 0n ? -unscaled : unscaled).toString().padStart(scale + 1, '0');
    return `${unscaled < 0n ? '-' : ''}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}
/** Two's complement, most significant byte first. */
function bigEndian(bytes) {
    let value = 0n;
    for (const byte of bytes)
        value = (value << 8n) | BigInt(byte);
    return BigInt.asIntN(Math.max(bytes.length, 1) * 8, value);
}


/***/ }),

/***/ 46560:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ crc32),
/* harmony export */   w: () => (/* binding */ plainCrc32)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_0__);

/** Reflected polynomial of ISO 3309, as zip and gzip use it. */
const TABLE = Int32Array.from({ length: 256 }, (_, n) => {
    let c = n;
    for (let bit = 0; bit < 8; bit++)
        c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
    return c;
});
/** CRC-32 without help from zlib, for Node 20 before 20.15. */
function plainCrc32(bytes, start = 0) {
    let crc = ~start;
    for (const byte of bytes)
        crc = (TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
    return ~crc >>> 0;
}
/** CRC-32 (ISO 3309, RFC 1952 section 8) of `bytes`, unsigned; `start` is the CRC of what came before. */
const crc32 = (node_zlib__WEBPACK_IMPORTED_MODULE_0___default().crc32) ?? plainCrc32;


/***/ }),

/***/ 82469:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ lz4Frame),
/* harmony export */   w: () => (/* binding */ lz4Block)
/* harmony export */ });
/* harmony import */ var _damage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26910);

const MAGIC = 0x184d2204;
/**
 * One LZ4 block (lz4 doc/lz4_Block_format.md) into `output` from `at`; matches may reach back into what `output` already
 * holds before `at`, as linked blocks of a frame do.
 * @returns where the output ended
 * @throws Damage for a block that is malformed or does not fit
 */
function lz4Block(input, output, at = 0) {
    let i = 0;
    let o = at;
    const length = (nibble) => {
        let total = nibble;
        if (nibble < 15)
            return total;
        for (;;) {
            const byte = input[i++];
            if (byte === undefined)
                throw new _damage_js__WEBPACK_IMPORTED_MODULE_0__/* .Damage */ .c('an LZ4 block is cut off');
            total += byte;
            if (byte < 255)
                return total;
        }
    };
    while (i < input.length) {
        const token = input[i++] ?? 0;
        const literals = length(token >> 4);
        if (i + literals > input.length || o + literals > output.length)
            throw misfit();
        output.set(input.subarray(i, i + literals), o);
        i += literals;
        o += literals;
        // The last sequence has no match.
        if (i === input.length)
            return o;
        if (i + 2 > input.length)
            throw misfit();
        const offset = (input[i] ?? 0) | ((input[i + 1] ?? 0) << 8);
        i += 2;
        const match = length(token & 15) + 4;
        if (offset === 0 || offset > o || o + match > output.length)
            throw misfit();
        // Byte by byte where the match overlaps what it writes.
        if (offset >= match)
            output.copyWithin(o, o - offset, o - offset + match);
        else
            for (let k = 0; k < match; k++)
                output[o + k] = output[o + k - offset] ?? 0;
        o += match;
    }
    return o;
}
/**
 * An LZ4 frame (lz4 doc/lz4_Frame_format.md, version 01) of which the size is known. Checksums of blocks and content
 * are xxHash32 and are passed over: what is stored is checked by its own digest.
 * @throws Damage for a frame that is malformed or does not fill `size` bytes exactly
 */
function lz4Frame(input, size) {
    const view = new DataView(input.buffer, input.byteOffset, input.byteLength);
    if (view.getUint32(0, true) !== MAGIC)
        throw new _damage_js__WEBPACK_IMPORTED_MODULE_0__/* .Damage */ .c('it is no LZ4 frame');
    const flags = view.getUint8(4);
    if (flags >> 6 !== 1)
        throw new _damage_js__WEBPACK_IMPORTED_MODULE_0__/* .Damage */ .c('it is an LZ4 frame of another version');
    if ((flags & 1) !== 0)
        throw new _damage_js__WEBPACK_IMPORTED_MODULE_0__/* .Damage */ .c('an LZ4 frame with a dictionary is not read');
    const blockChecksum = (flags & 16) !== 0 ? 4 : 0;
    let i = 7 + ((flags & 8) !== 0 ? 8 : 0);
    const output = new Uint8Array(size);
    let o = 0;
    for (;;) {
        const head = view.getUint32(i, true);
        i += 4;
        if (head === 0)
            break;
        const stored = head & 0x7fffffff;
        if (i + stored > input.length)
            throw misfit();
        const block = input.subarray(i, i + stored);
        if (head >= 0x80000000) {
            if (o + stored > size)
                throw misfit();
            output.set(block, o);
            o += stored;
        }
        else
            o = lz4Block(block, output, o);
        i += stored + blockChecksum;
    }
    if (o !== size)
        throw misfit();
    return output;
}
function misfit() {
    return new _damage_js__WEBPACK_IMPORTED_MODULE_0__/* .Damage */ .c('LZ4 data are cut off or damaged');
}


/***/ }),

/***/ 59795:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openParquet: () => (/* binding */ openParquet)
});

// EXTERNAL MODULE: ./src/lib/damage.ts
var damage = __webpack_require__(26910);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/metadata.js + 1 modules
var src_metadata = __webpack_require__(96367);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/read.js + 16 modules
var read = __webpack_require__(43720);
// EXTERNAL MODULE: ./src/lib/files.ts
var files = __webpack_require__(10228);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/hyparquet-compressors/src/index.js + 16 modules
var src = __webpack_require__(20138);
// EXTERNAL MODULE: ./src/lib/lz4.ts
var lz4 = __webpack_require__(82469);
;// CONCATENATED MODULE: ./src/lib/parquet-codecs.ts



/** What the codecs of Parquet need; each gets the size that the page header claims, which is never exceeded. */
const COMPRESSORS = {
    GZIP: (input, size) => (0,external_node_zlib_.gunzipSync)(input, { maxOutputLength: Math.max(size, 1) }),
    BROTLI: (input, size) => (0,external_node_zlib_.brotliDecompressSync)(input, { maxOutputLength: Math.max(size, 1) }),
    SNAPPY: src/* decompressSnappy */.Lv,
    ZSTD: (input, size) => (0,src/* decompressZstd */.l8)(input, new Uint8Array(size)),
    // Hadoop's framing, which writers meant before LZ4_RAW was named.
    LZ4: src/* decompressLz4 */.yk,
    LZ4_RAW: (input, size) => {
        const output = new Uint8Array(size);
        return output.subarray(0, (0,lz4/* lz4Block */.w)(input, output));
    }
};

// EXTERNAL MODULE: ./src/lib/crc32.ts
var crc32 = __webpack_require__(46560);
;// CONCATENATED MODULE: ./src/lib/thrift.ts

const MAX_DEPTH = 32;
/** Values of one struct and all below it: a wide Parquet file has some millions. */
const MAX_VALUES = 8_000_000;
/**
 * Reads one struct of the compact protocol (Apache Thrift, doc/specs/thrift-compact-protocol.md), the kinds of values
 * that Parquet uses. Written for hostile bytes: depth, number of values, lengths and the bytes of a varint are bounded, so
 * that time and memory are proportional to the bytes read.
 * @throws Damage for whatever is malformed
 */
class ThriftReader {
    bytes;
    at;
    values = 0;
    view;
    /** @param at where the struct begins; afterwards where it has ended */
    constructor(bytes, at = 0) {
        this.bytes = bytes;
        this.at = at;
        this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    }
    struct(depth = 0) {
        const fields = new Map();
        let id = 0;
        for (;;) {
            const head = this.byte();
            const type = head & 0x0f;
            if (type === 0)
                return fields;
            const delta = head >> 4;
            id = delta === 0 ? Number(this.zigzag()) : id + delta;
            fields.set(id, type === 1 || type === 2 ? type === 1 : this.value(type, depth));
        }
    }
    value(type, depth) {
        if (depth > MAX_DEPTH)
            throw new damage/* Damage */.c(`it is nested more than ${MAX_DEPTH} deep`);
        if (++this.values > MAX_VALUES)
            throw new damage/* Damage */.c(`it has more than ${MAX_VALUES} values`);
        switch (type) {
            case 1:
            case 2:
                return this.byte() === 1;
            case 3:
                return (this.byte() << 24) >> 24;
            case 4:
            case 5:
                return Number(this.zigzag());
            case 6:
                return this.zigzag();
            case 7: {
                const value = this.view.getFloat64(this.at, true);
                this.at += 8;
                return value;
            }
            case 8: {
                const length = this.length();
                this.at += length;
                return this.bytes.subarray(this.at - length, this.at);
            }
            case 9: {
                const head = this.byte();
                const count = head >> 4 === 15 ? this.length() : head >> 4;
                return Array.from({ length: count }, () => this.value(head & 0x0f, depth + 1));
            }
            case 12:
                return this.struct(depth + 1);
            default:
                throw new damage/* Damage */.c(`it has a value of the unknown kind ${type}`);
        }
    }
    /** A count of bytes or elements: each takes at least one byte of what is left. */
    length() {
        const length = Number(this.varint());
        if (length > this.bytes.length - this.at)
            throw new damage/* Damage */.c('it declares more than it holds');
        return length;
    }
    byte() {
        const byte = this.bytes[this.at++];
        if (byte === undefined)
            throw new damage/* Damage */.c('it is cut off');
        return byte;
    }
    varint() {
        let value = 0n;
        for (let shift = 0n; shift < 70n; shift += 7n) {
            const byte = this.byte();
            value |= BigInt(byte & 0x7f) << shift;
            if (byte < 0x80)
                return value;
        }
        throw new damage/* Damage */.c('it has a number of more than 64 bits');
    }
    zigzag() {
        const value = this.varint();
        return (value >> 1n) ^ -(value & 1n);
    }
}

;// CONCATENATED MODULE: ./src/lib/parquet-pages.ts



/** A page of more bytes or values than this is no page that a writer makes (they aim at 1 MiB) but a bomb. */
const MAX_PAGE_BYTES = 256 * 1024 * 1024;
const MAX_PAGE_VALUES = 1 << 24;
const PAGE = { data: 0, index: 1, dictionary: 2, dataV2: 3 };
/**
 * Walk the pages of one column chunk (parquet-format, README "Data Pages" and parquet.thrift PageHeader) without decoding them:
 * headers are whole, sizes lie inside the chunk and within limits, CRCs are right where the writer gave them, and the
 * pages together hold the values that the footer announces.
 * @param rows the row group's, for a column with one value a row; null where lists make the count another
 * @throws Damage naming what does not add up
 */
function walkPages(chunk, meta, rows) {
    let values = 0;
    let bytes = 0;
    let at = 0;
    while (at < chunk.length) {
        const reader = new ThriftReader(chunk, at);
        const header = reader.struct();
        const [kind, inflated, stored] = [1, 2, 3].map((id) => whole(header, id));
        if (kind === undefined || inflated === undefined || stored === undefined)
            throw new damage/* Damage */.c('a page header is incomplete');
        const end = reader.at + stored;
        if (stored < 0 || end > chunk.length)
            throw new damage/* Damage */.c('a page is cut off');
        if (inflated < 0 || inflated > MAX_PAGE_BYTES)
            throw new damage/* Damage */.c(`a page claims ${inflated} bytes; at most ${MAX_PAGE_BYTES} are read`);
        bytes += inflated;
        if (bytes > MAX_PAGE_BYTES * 4)
            throw new damage/* Damage */.c('its pages claim more than 1 GiB in one row group');
        checkCrc(header, chunk.subarray(reader.at, end));
        values += countValues(header, kind, stored);
        at = end;
    }
    if (BigInt(values) !== meta.num_values || (rows !== null && values !== rows)) {
        const wanted = rows ?? meta.num_values;
        throw new damage/* Damage */.c(`a column holds ${values} values where ${wanted} are announced`);
    }
}
/** Values of a data page; 0 for a dictionary. */
function countValues(header, kind, stored) {
    const part = header.get({ [PAGE.data]: 5, [PAGE.dictionary]: 7, [PAGE.dataV2]: 8 }[kind] ?? -1);
    if (kind === PAGE.index)
        return 0;
    if (!isStruct(part))
        throw new damage/* Damage */.c('a page is of an unknown kind');
    const count = whole(part, 1) ?? -1;
    if (count < 0 || count > MAX_PAGE_VALUES)
        throw new damage/* Damage */.c(`a page claims ${count} values; at most ${MAX_PAGE_VALUES} are read`);
    if (kind === PAGE.dataV2) {
        const [nulls = -1, rows = -1] = [2, 3].map((id) => whole(part, id));
        const levels = (whole(part, 5) ?? -1) + (whole(part, 6) ?? -1);
        if (nulls < 0 || nulls > count || rows < 0 || rows > count || levels < 0 || levels > stored)
            throw new damage/* Damage */.c('the counts of a page contradict each other');
    }
    return kind === PAGE.dictionary ? 0 : count;
}
function checkCrc(header, page) {
    const crc = whole(header, 4);
    if (crc !== undefined && (0,crc32/* crc32 */.Q)(page) !== crc >>> 0)
        throw new damage/* Damage */.c('the CRC of a page is wrong');
}
function whole(struct, id) {
    const value = struct.get(id);
    return typeof value === 'number' ? value : undefined;
}
function isStruct(value) {
    return value instanceof Map;
}

// EXTERNAL MODULE: ./src/lib/cells.ts
var cells = __webpack_require__(43522);
// EXTERNAL MODULE: ./src/lib/table.ts
var table = __webpack_require__(24775);
;// CONCATENATED MODULE: ./src/lib/parquet-schema.ts



const parquet_schema_MAX_DEPTH = 64;
const MAX_COLUMNS = 100_000;
/** How the library hands out annotated values: as the text that cells have, without loss. */
const CELL_PARSERS = {
    timestampFromMilliseconds: (ticks) => (0,cells/* timeText */.Tc)(ticks, 1e3),
    timestampFromMicroseconds: (ticks) => (0,cells/* timeText */.Tc)(ticks, 1e6),
    timestampFromNanoseconds: (ticks) => (0,cells/* timeText */.Tc)(ticks, 1e9),
    dateFromDays: (days) => (0,cells/* dayText */.Ew)(days),
    stringFromBytes: (bytes) => utf8.decode(bytes),
    jsonFromBytes: (bytes) => utf8.decode(bytes),
    uuidFromBytes: (bytes) => Buffer.from(bytes).toString('hex'),
    geometryFromBytes: () => table/* PRESENT */.CK,
    geographyFromBytes: () => table/* PRESENT */.CK
};
const utf8 = new TextDecoder('utf-8', { fatal: true });
/**
 * The columns of a Parquet schema (parquet-format, LogicalTypes.md). Decimals lose their annotation in `schema`: the library
 * would round them to doubles, and hands out what is stored instead.
 * @param schema elements in depth-first order, the root first
 * @throws Damage for a tree that does not add up, is too deep or too wide
 */
function parquetColumns(schema) {
    if (schema.length > MAX_COLUMNS)
        throw new damage/* Damage */.c(`it has more than ${MAX_COLUMNS} columns`);
    const columns = [];
    for (let at = 1; at < schema.length;) {
        const end = endOfSubtree(schema, at);
        columns.push(columnOf(schema.slice(at, end)));
        at = end;
    }
    if (columns.length !== (schema[0]?.num_children ?? -1))
        throw new damage/* Damage */.c('its schema does not have the columns that it announces');
    return columns;
}
/** Index behind the last element below `start`. */
function endOfSubtree(schema, start) {
    const missing = [1];
    let at = start;
    while (missing.length > 0) {
        const left = missing.pop() ?? 0;
        if (left === 0)
            continue;
        const element = schema[at++];
        if (element === undefined)
            throw new damage/* Damage */.c('its schema ends in the middle of a column');
        const children = element.num_children ?? 0;
        if (!(children >= 0) || (children === 0) === (element.type === undefined))
            throw new damage/* Damage */.c('a column of its schema has no type');
        missing.push(left - 1, children);
        if (missing.length > parquet_schema_MAX_DEPTH)
            throw new damage/* Damage */.c(`its columns are nested more than ${parquet_schema_MAX_DEPTH} deep`);
    }
    return at;
}
function columnOf(elements) {
    const [top] = elements;
    if (typeof top?.name !== 'string')
        throw new damage/* Damage */.c('a column has no name');
    const flat = elements.length === 1 && top.repetition_type !== 'REPEATED';
    const leaves = elements.filter(({ type }) => type !== undefined);
    const parts = leaves.map((leaf) => leafOf(leaf));
    const [first] = parts;
    const { name } = top;
    if (flat && first !== undefined)
        return { name, flat, ...first };
    const isList = parts.length === 1 && elements.filter((e) => e.repetition_type === 'REPEATED').length === 1;
    if (!isList || first === undefined) {
        return { name, flat, kind: 'nested', type: 'a nested type', toCell: (v) => (isNull(v) ? null : table/* PRESENT */.CK) };
    }
    return {
        name,
        flat,
        kind: 'list',
        type: `a list of ${first.type}`,
        toCell: (value) => listCell(value, first.toCell)
    };
}
function listCell(value, toCell) {
    if (isNull(value))
        return null;
    if (!Array.isArray(value))
        return undefined;
    const cells = [];
    for (const item of value) {
        const cell = isNull(item) ? null : toCell(item);
        if (cell === undefined)
            return undefined;
        cells.push(cell);
    }
    return cells;
}
/** Where it assembles lists and structs, the library leaves nulls undefined. */
function isNull(value) {
    return value === null || value === undefined;
}
function leafOf(element) {
    const { type = 'BYTE_ARRAY', converted_type: converted, logical_type: logical } = element;
    if (converted === 'DECIMAL' || logical?.type === 'DECIMAL') {
        const scale = element.scale ?? (logical?.type === 'DECIMAL' ? logical.scale : 0);
        if (!(scale >= 0 && scale <= 100))
            throw new damage/* Damage */.c('a decimal column has an impossible scale');
        delete element.converted_type;
        delete element.logical_type;
        return {
            kind: scale === 0 ? 'integer' : 'number',
            type: `decimal(${element.precision ?? '?'}, ${scale})`,
            toCell: (value) => decimalCell(value, scale)
        };
    }
    const kind = kindOf(type, converted, logical?.type);
    const shown = logical?.type ?? converted ?? type;
    return { kind, type: shown.toLowerCase().replaceAll('_', ' '), toCell: (value) => plainCell(value, kind) };
}
function kindOf(type, converted, logical) {
    if (logical === 'FLOAT16')
        return 'number';
    if (['UTF8', 'ENUM', 'JSON'].includes(converted ?? ''))
        return 'string';
    if (['STRING', 'ENUM', 'JSON', 'UUID'].includes(logical ?? ''))
        return 'string';
    if (converted === 'DATE' || logical === 'DATE')
        return 'date';
    if (type === 'INT96' || logical === 'TIMESTAMP' || converted?.startsWith('TIMESTAMP') === true)
        return 'datetime';
    if (type === 'BOOLEAN')
        return 'boolean';
    if (type === 'FLOAT' || type === 'DOUBLE')
        return 'number';
    const annotation = converted ?? logical ?? 'INTEGER';
    return type.startsWith('INT') && /^U?INT(_|EGER)/.test(annotation) ? 'integer' : 'other';
}
function plainCell(value, kind) {
    if (value === null)
        return null;
    if (value === undefined)
        return undefined;
    if (kind === 'other')
        return table/* PRESENT */.CK;
    switch (typeof value) {
        case 'string':
        case 'number':
        case 'bigint':
        case 'boolean':
            return value;
        default:
            return value instanceof Uint8Array ? value : undefined;
    }
}
function decimalCell(value, scale) {
    if (value === null)
        return null;
    if (value instanceof Uint8Array)
        return (0,cells/* decimalText */.Nx)((0,cells/* bigEndian */.GB)(value), scale);
    if (typeof value === 'bigint' || typeof value === 'number')
        return (0,cells/* decimalText */.Nx)(BigInt(value), scale);
    return undefined;
}

;// CONCATENATED MODULE: ./src/lib/parquet.ts









const MAX_METADATA_BYTES = 64 * 1024 * 1024;
/** One column of a row group is decoded at a time, into memory. */
const MAX_GROUP_ROWS = 1 << 25;
const MAX_CHUNK_BYTES = 1024 * 1024 * 1024;
const SMALLER_GROUPS = 'write smaller row groups (pyarrow: row_group_size=1_000_000)';
/**
 * Open a Parquet file (parquet.apache.org/docs/file-format): the footer is read and checked, data only by `batches`, one
 * batch a row group, one column chunk at a time. What the footer declares must lie inside the file and add up.
 * @param file absolute; @param shown the name that messages use
 * @throws GateError `evidence` for a file that is cut off, damaged or encrypted, `limit`, `io`
 */
async function openParquet(file, shown) {
    const footer = (0,table/* withFile */.D4)(file, shown, (fd) => readFooter(fd, shown));
    const metadata = await (0,table/* decoding */.uw)(shown, 'its footer', () => {
        // First by our own reader, which no bytes can make slow; then by the library.
        new ThriftReader(footer).struct();
        return (0,src_metadata/* parquetMetadata */.m5)(footer, { geoparquet: false });
    });
    const columns = await (0,table/* decoding */.uw)(shown, 'its schema', () => parquetColumns(metadata.schema));
    const rows = checkGroups(metadata, shown);
    return {
        columns,
        rows,
        batches: (names) => readBatches(file, shown, metadata, pick(columns, names, shown))
    };
}
/** The footer with its length and magic behind it. */
function readFooter(fd, shown) {
    const size = (0,table/* sizeOf */.$d)(fd);
    if (size < 12)
        throw (0,table/* wrongTable */.av)(shown, 'it is too short for a Parquet file');
    const tail = (0,table/* readAt */.m6)(fd, size - 8, 8, shown);
    const [head, end] = [(0,table/* readAt */.m6)(fd, 0, 4, shown).toString('latin1'), tail.toString('latin1', 4)];
    if (head === 'PARE' || end === 'PARE')
        throw encrypted(shown);
    if (head !== 'PAR1')
        throw (0,table/* wrongTable */.av)(shown, 'it does not begin as a Parquet file');
    if (end !== 'PAR1')
        throw (0,table/* wrongTable */.av)(shown, 'it does not end as a Parquet file: it is cut off');
    const length = tail.readUInt32LE(0);
    if (length > size - 12)
        throw (0,table/* wrongTable */.av)(shown, 'its footer is larger than the file');
    if (length > MAX_METADATA_BYTES)
        throw (0,table/* tooLarge */.g$)(shown, `its footer has ${length} bytes; at most ${MAX_METADATA_BYTES} are read`, SMALLER_GROUPS);
    return (0,table/* readAt */.m6)(fd, size - 8 - length, length + 8, shown);
}
/** @returns the rows of all groups */
function checkGroups({ num_rows: announced, row_groups: groups }, shown) {
    let rows = 0n;
    for (const group of groups) {
        if (typeof group.num_rows !== 'bigint' || group.num_rows < 0n)
            throw (0,table/* wrongTable */.av)(shown, 'a row group has no number of rows');
        rows += group.num_rows;
    }
    if (rows !== announced)
        throw (0,table/* wrongTable */.av)(shown, `its row groups have ${rows} rows, its footer says ${announced}`);
    if (rows > BigInt(Number.MAX_SAFE_INTEGER))
        throw (0,table/* wrongTable */.av)(shown, 'it claims an impossible number of rows');
    return Number(rows);
}
function pick(columns, names, shown) {
    return names.map((name) => {
        const found = columns.filter((column) => column.name === name);
        const [column] = found;
        if (column === undefined)
            throw (0,table/* wrongTable */.av)(shown, `it has no column ${name}`);
        if (found.length > 1)
            throw (0,table/* wrongTable */.av)(shown, `it has ${found.length} columns named ${name}`);
        return column;
    });
}
async function* readBatches(file, shown, metadata, columns) {
    const fd = (0,files/* openForReading */.sb)(file, shown);
    try {
        for (const group of metadata.row_groups) {
            const rows = Number(group.num_rows);
            // pyarrow writes a row group for a table without rows, whose chunks have no pages and lie nowhere.
            if (rows === 0)
                continue;
            if (rows > MAX_GROUP_ROWS)
                throw (0,table/* tooLarge */.g$)(shown, `a row group has ${rows} rows; at most ${MAX_GROUP_ROWS} are read`, SMALLER_GROUPS);
            const cells = new Map();
            for (const column of columns) {
                const what = `column ${column.name}`;
                const one = { ...metadata, row_groups: [group], num_rows: group.num_rows };
                cells.set(column.name, await (0,table/* decoding */.uw)(shown, what, async () => {
                    checkChunks(fd, shown, group, column, rows);
                    return readColumn(fd, shown, one, column, rows);
                }));
            }
            yield { rows, columns: cells };
        }
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}
/** Where the chunks of a column lie, and what is in their pages, before anything is decoded. */
function checkChunks(fd, shown, { columns }, column, rows) {
    const size = (0,table/* sizeOf */.$d)(fd);
    const chunks = columns.filter(({ meta_data: meta }) => meta?.path_in_schema[0] === column.name);
    if (chunks.length === 0) {
        // The metadata of an encrypted column are encrypted, too.
        if (columns.some(({ crypto_metadata: crypto }) => crypto !== undefined))
            throw encrypted(shown);
        throw new damage/* Damage */.c('a row group does not have it');
    }
    for (const { meta_data: meta, file_path: elsewhere, crypto_metadata: crypto } of chunks) {
        if (crypto !== undefined)
            throw encrypted(shown);
        if (meta === undefined)
            throw new damage/* Damage */.c('it has no metadata');
        if (elsewhere !== undefined)
            throw new damage/* Damage */.c('its data lie in another file');
        const start = Number(meta.dictionary_page_offset || meta.data_page_offset);
        const length = Number(meta.total_compressed_size);
        if (!(start >= 4 && length >= 0 && start + length <= size - 8))
            throw new damage/* Damage */.c('its data lie outside the file');
        if (length > MAX_CHUNK_BYTES)
            throw (0,table/* tooLarge */.g$)(shown, `a column chunk has ${length} bytes; at most ${MAX_CHUNK_BYTES} are read`, SMALLER_GROUPS);
        walkPages((0,table/* readAt */.m6)(fd, start, length, shown), meta, column.flat ? rows : null);
    }
}
/** All values of a column in the one row group that `metadata` has. */
async function readColumn(fd, shown, metadata, { name, toCell }, rows) {
    const pieces = [];
    await (0,read/* parquetRead */.bA)({
        file: {
            byteLength: (0,table/* sizeOf */.$d)(fd),
            slice: (start, end = (0,table/* sizeOf */.$d)(fd)) => (0,table/* readAt */.m6)(fd, start, end - start, shown).buffer
        },
        metadata,
        columns: [name],
        compressors: COMPRESSORS,
        parsers: CELL_PARSERS,
        utf8: false,
        // Nothing may throw in here: nobody would catch it.
        onChunk: ({ columnData }) => pieces.push(columnData)
    });
    const cells = [];
    for (const piece of pieces) {
        for (let i = 0; i < piece.length; i++) {
            const cell = toCell(piece[i]);
            if (cell === undefined)
                throw new damage/* Damage */.c(`row ${cells.length + 1} of its row group is damaged`);
            cells.push(cell);
        }
    }
    if (cells.length !== rows)
        throw new damage/* Damage */.c(`it has ${cells.length} values in ${rows} rows`);
    return cells;
}
function encrypted(shown) {
    return (0,table/* wrongTable */.av)(shown, 'it is encrypted, and is not read', 'write it without encryption, or only a copy of the columns needed');
}


/***/ })

};
