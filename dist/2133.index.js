export const id = 2133;
export const ids = [2133];
export const modules = {

/***/ 72133:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openArrow: () => (/* binding */ openArrow)
});

// EXTERNAL MODULE: ./src/lib/damage.ts
var damage = __webpack_require__(26910);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./node_modules/apache-arrow/ipc/compression/registry.mjs + 1 modules
var registry = __webpack_require__(42798);
// EXTERNAL MODULE: ./node_modules/apache-arrow/fb/compression-type.mjs
var compression_type = __webpack_require__(40264);
// EXTERNAL MODULE: ./node_modules/apache-arrow/ipc/reader.mjs + 2 modules
var ipc_reader = __webpack_require__(14733);
// EXTERNAL MODULE: ./node_modules/hyparquet-compressors/src/index.js + 16 modules
var src = __webpack_require__(20138);
// EXTERNAL MODULE: ./node_modules/apache-arrow/fb/time-unit.mjs
var time_unit = __webpack_require__(87043);
// EXTERNAL MODULE: ./node_modules/apache-arrow/type.mjs
var apache_arrow_type = __webpack_require__(44772);
// EXTERNAL MODULE: ./node_modules/apache-arrow/vector.mjs
var apache_arrow_vector = __webpack_require__(23649);
// EXTERNAL MODULE: ./src/lib/cells.ts
var cells = __webpack_require__(43522);
// EXTERNAL MODULE: ./src/lib/table.ts
var table = __webpack_require__(24775);
;// CONCATENATED MODULE: ./src/lib/arrow-cells.ts




const DAY_MS = 86_400_000;
const PER_SECOND = {
    [time_unit/* TimeUnit */.y.SECOND]: 1,
    [time_unit/* TimeUnit */.y.MILLISECOND]: 1e3,
    [time_unit/* TimeUnit */.y.MICROSECOND]: 1e6,
    [time_unit/* TimeUnit */.y.NANOSECOND]: 1e9
};
/** A column of an Arrow schema (arrow.apache.org/docs/format/Columnar.html). A dictionary is what its values are. */
function arrowColumn(field) {
    // The format allows columns without a name, whatever the library's types say.
    const name = field.name;
    const values = valueType(field.type);
    return { name: typeof name === 'string' ? name : '', kind: kindOf(values), type: nameOf(values) };
}
function valueType(type) {
    return apache_arrow_type/* DataType */.pe.isDictionary(type) ? type.dictionary : type;
}
/** Every type of the library prints itself, like `Timestamp<MICROSECOND, UTC>`. */
function nameOf(type) {
    return type.toString().slice(0, 60);
}
function kindOf(type) {
    if (apache_arrow_type/* DataType */.pe.isUtf8(type) || apache_arrow_type/* DataType */.pe.isLargeUtf8(type) || apache_arrow_type/* DataType */.pe.isUtf8View(type))
        return 'string';
    if (apache_arrow_type/* DataType */.pe.isInt(type))
        return 'integer';
    if (apache_arrow_type/* DataType */.pe.isFloat(type))
        return 'number';
    if (apache_arrow_type/* DataType */.pe.isDecimal(type))
        return type.scale === 0 ? 'integer' : 'number';
    if (apache_arrow_type/* DataType */.pe.isBool(type))
        return 'boolean';
    if (apache_arrow_type/* DataType */.pe.isDate(type))
        return 'date';
    if (apache_arrow_type/* DataType */.pe.isTimestamp(type))
        return 'datetime';
    if (isList(type))
        return 'list';
    return apache_arrow_type/* DataType */.pe.isStruct(type) || apache_arrow_type/* DataType */.pe.isMap(type) || apache_arrow_type/* DataType */.pe.isUnion(type) ? 'nested' : 'other';
}
function isList(type) {
    return apache_arrow_type/* DataType */.pe.isList(type) || apache_arrow_type/* DataType */.pe.isLargeList(type) || apache_arrow_type/* DataType */.pe.isFixedSizeList(type);
}
/**
 * The values of one column of a batch as cells. Its buffers are checked first: they hold as many values as announced, and
 * offsets only rise and stay inside.
 * @throws Damage when a buffer is too short or an offset or index is wrong
 */
function arrowCells(data) {
    const at = reader(data);
    return Array.from({ length: data.length }, (_, i) => at(i));
}
function reader(data) {
    if (apache_arrow_type/* DataType */.pe.isNull(data.type))
        return () => null;
    const value = valueReader(data);
    // Unions have no validity of their own.
    if (apache_arrow_type/* DataType */.pe.isUnion(data.type))
        return value;
    const bitmap = data.nullBitmap;
    if (bitmap === null || bitmap === undefined || bitmap.length === 0) {
        if (data.nullCount > 0)
            throw new damage/* Damage */.c('its validity bitmap is missing');
        return value;
    }
    if (bitmap.length * 8 < data.length)
        throw new damage/* Damage */.c('its validity bitmap is cut off');
    return (i) => (((bitmap[i >> 3] ?? 0) & (1 << (i & 7))) === 0 ? null : value(i));
}
function valueReader(data) {
    const type = data.type;
    if (apache_arrow_type/* DataType */.pe.isDictionary(type))
        return dictionaryReader(data);
    if (isList(type))
        return listReader(data);
    const kind = kindOf(type);
    if (kind === 'nested' || kind === 'other')
        return () => table/* PRESENT */.CK;
    if (kind === 'string') {
        // A view is 16 bytes; the library checks where it points to.
        if (apache_arrow_type/* DataType */.pe.isUtf8View(type))
            valuesOf(data, 16 * data.length);
        else
            offsetsOf(data, data.values.length);
        const vector = new apache_arrow_vector/* Vector */.M([data]);
        return (i) => vector.get(i);
    }
    if (apache_arrow_type/* DataType */.pe.isBool(type)) {
        const bits = valuesOf(data, Math.ceil(data.length / 8));
        return (i) => ((bits[i >> 3] ?? 0) & (1 << (i & 7))) !== 0;
    }
    if (apache_arrow_type/* DataType */.pe.isTimestamp(type)) {
        const ticks = valuesOf(data, data.length);
        const perSecond = PER_SECOND[type.unit];
        return (i) => (0,cells/* timeText */.Tc)(ticks[i] ?? 0n, perSecond);
    }
    if (apache_arrow_type/* DataType */.pe.isDate(type)) {
        const values = valuesOf(data, data.length);
        // 64-bit dates count the milliseconds of whole days.
        const perDay = values instanceof Int32Array ? 1 : DAY_MS;
        return (i) => (0,cells/* dayText */.Ew)(Math.floor(Number(values[i] ?? 0) / perDay));
    }
    if (apache_arrow_type/* DataType */.pe.isDecimal(type))
        return decimalReader(data, type);
    const values = valuesOf(data, data.length);
    if (!apache_arrow_type/* DataType */.pe.isFloat(type) || !(values instanceof Uint16Array))
        return (i) => values[i] ?? NaN;
    const halves = new apache_arrow_vector/* Vector */.M([data]);
    return (i) => halves.get(i);
}
function valuesOf(data, needed) {
    const values = data.values;
    if (values === null || values === undefined || values.length < needed)
        throw new damage/* Damage */.c('its values are cut off');
    return values;
}
/** Little-endian 32-bit words, two's complement. */
function decimalReader(data, { scale, bitWidth }) {
    const words = bitWidth / 32;
    const values = valuesOf(data, data.length * words);
    return (i) => {
        let unscaled = 0n;
        for (let k = words - 1; k >= 0; k--)
            unscaled = (unscaled << 32n) | BigInt(values[i * words + k] ?? 0);
        return (0,cells/* decimalText */.Nx)(BigInt.asIntN(bitWidth, unscaled), scale);
    };
}
function listReader(data) {
    const [child] = data.children;
    if (child === undefined)
        throw new damage/* Damage */.c('its items are missing');
    const items = arrowCells(child);
    const type = data.type;
    if (apache_arrow_type/* DataType */.pe.isFixedSizeList(type)) {
        const { listSize } = type;
        if (items.length < data.length * listSize)
            throw new damage/* Damage */.c('its items are cut off');
        return (i) => items.slice(i * listSize, (i + 1) * listSize);
    }
    const offsets = offsetsOf(data, items.length);
    return (i) => items.slice(Number(offsets[i]), Number(offsets[i + 1]));
}
/** Offsets of text or lists: n + 1 of them, rising, none above `limit`. */
function offsetsOf({ length, valueOffsets }, limit) {
    const offsets = valueOffsets;
    if (length > 0 && offsets.length <= length)
        throw new damage/* Damage */.c('its offsets are cut off');
    let last = 0;
    for (let i = 0; i <= length && length > 0; i++) {
        const next = Number(offsets[i]);
        if (!(next >= last && next <= limit))
            throw new damage/* Damage */.c('its offsets are wrong');
        last = next;
    }
    return offsets;
}
/** All batches share a dictionary, so that it is turned into cells once. */
const dictionaries = new WeakMap();
function dictionaryReader(data) {
    const { dictionary } = data;
    if (dictionary === undefined)
        throw new damage/* Damage */.c('its dictionary is missing');
    const known = dictionaries.get(dictionary) ?? dictionary.data.flatMap((part) => arrowCells(part));
    dictionaries.set(dictionary, known);
    const indices = valuesOf(data, data.length);
    return (i) => {
        const cell = known[Number(indices[i])];
        if (cell === undefined)
            throw new damage/* Damage */.c('it has an index outside its dictionary');
        return cell;
    };
}

;// CONCATENATED MODULE: ./src/lib/arrow-messages.ts

const MAX_DEPTH = 64;
const MAX_FIELDS = 100_000;
const HEADER = { schema: 1, dictionary: 2, batch: 3 };
/** Values of one column of one batch, items of lists included. */
const MAX_NODE = 1 << 27;
/**
 * Read the flatbuffer of a message (arrow format/Message.fbs and Schema.fbs; flatbuffers.dev/internals). The library trusts the
 * lengths in it, and would loop or allocate by them; here each vector must fit the bytes that are there.
 * @throws Damage for whatever does not
 */
function readMessage(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const message = new FlatTable(view, view.getUint32(0, true));
    const header = message.table(2);
    if (header === undefined)
        throw new damage/* Damage */.c('a message has no header');
    const bodyLength = message.int64(3);
    const empty = { bodyLength, length: 0, compressed: false, buffers: [] };
    switch (message.byte(1)) {
        case HEADER.schema:
            checkSchema(header);
            return { ...empty, kind: 'schema' };
        case HEADER.batch:
            return { ...empty, ...batch(header, bodyLength), kind: 'batch' };
        case HEADER.dictionary: {
            const data = header.table(1);
            if (data === undefined)
                throw new damage/* Damage */.c('a dictionary has no data');
            return { ...empty, ...batch(data, bodyLength), kind: 'dictionary' };
        }
        default:
            throw new damage/* Damage */.c('a message is of a kind that is not read (tensors are not)');
    }
}
function batch(table, bodyLength) {
    const length = table.int64(0);
    const nodes = table.pairs(1);
    const buffers = table.pairs(2).map(([offset, size]) => ({ offset, length: size }));
    if (length < 0 || nodes.some(([n, nulls]) => n < 0 || n > MAX_NODE || nulls < 0 || nulls > n))
        throw new damage/* Damage */.c('the counts of a batch are impossible');
    if (buffers.some((b) => b.offset < 0 || b.length < 0 || b.offset + b.length > bodyLength))
        throw new damage/* Damage */.c('a buffer lies outside its message');
    // How many buffers the views of each column point into: the library takes that many.
    if (table.int64s(4).some((n) => n < 0 || n > buffers.length))
        throw new damage/* Damage */.c('a column of views has more buffers than its message');
    return { length, compressed: table.table(3) !== undefined, buffers };
}
/** @throws Damage for one that is big-endian, or larger or deeper than is read */
function checkSchema(schema) {
    if (schema.byte(0) === 1)
        throw new damage/* Damage */.c('it is big-endian');
    schema.vector(2, 4);
    schema.vector(3, 8);
    let fields = 0;
    const visit = (parent, slot, depth) => {
        if (depth > MAX_DEPTH)
            throw new damage/* Damage */.c(`its columns are nested more than ${MAX_DEPTH} deep`);
        for (const field of parent.tables(slot)) {
            if (++fields > MAX_FIELDS)
                throw new damage/* Damage */.c(`it has more than ${MAX_FIELDS} columns`);
            field.vector(0, 1);
            field.vector(6, 4);
            // Only a union lists numbers in its type.
            if (field.byte(2) === 14)
                field.table(3)?.vector(1, 4);
            visit(field, 5, depth + 1);
        }
    };
    visit(schema, 1, 0);
}
/** One table of a flatbuffer. What lies outside the bytes is a RangeError of DataView. */
class FlatTable {
    view;
    at;
    vtable;
    constructor(view, at) {
        this.view = view;
        this.at = at;
        this.vtable = at - view.getInt32(at, true);
    }
    /** Where the value of a slot lies; 0 where it is absent. */
    slot(i) {
        const entry = 4 + 2 * i;
        if (entry + 2 > this.view.getUint16(this.vtable, true))
            return 0;
        const offset = this.view.getUint16(this.vtable + entry, true);
        return offset === 0 ? 0 : this.at + offset;
    }
    byte(i) {
        const at = this.slot(i);
        return at === 0 ? 0 : this.view.getUint8(at);
    }
    int64(i) {
        const at = this.slot(i);
        return at === 0 ? 0 : safe(this.view.getBigInt64(at, true));
    }
    table(i) {
        const at = this.slot(i);
        return at === 0 ? undefined : new FlatTable(this.view, at + this.view.getUint32(at, true));
    }
    /** Where the elements of a vector begin, and how many there are. @param size of one element, in bytes */
    vector(i, size) {
        const at = this.slot(i);
        if (at === 0)
            return { start: 0, count: 0 };
        const start = at + this.view.getUint32(at, true);
        const count = this.view.getUint32(start, true);
        if (start + 4 + count * size > this.view.byteLength)
            throw new damage/* Damage */.c('a list is longer than its message');
        return { start: start + 4, count };
    }
    tables(i) {
        const { start, count } = this.vector(i, 4);
        return Array.from({ length: count }, (_, k) => {
            const at = start + 4 * k;
            return new FlatTable(this.view, at + this.view.getUint32(at, true));
        });
    }
    int64s(i) {
        const { start, count } = this.vector(i, 8);
        return Array.from({ length: count }, (_, k) => safe(this.view.getBigInt64(start + 8 * k, true)));
    }
    /** A vector of structs of two 64-bit numbers. */
    pairs(i) {
        const { start, count } = this.vector(i, 16);
        const number = (at) => safe(this.view.getBigInt64(at, true));
        return Array.from({ length: count }, (_, k) => [number(start + 16 * k), number(start + 16 * k + 8)]);
    }
}
function safe(value) {
    if (value < -1n || value > BigInt(Number.MAX_SAFE_INTEGER))
        throw new damage/* Damage */.c('a number is impossible');
    return Number(value);
}

;// CONCATENATED MODULE: ./src/lib/arrow-footer.ts


/** Size of the message around the schema, a multiple of 8 so that what follows keeps its alignment. */
const WRAPPER = 32;
const METADATA_V5 = 4;
const SCHEMA = 1;
const BLOCK_BYTES = 24;
/**
 * The schema and the places of the messages of a file whose footer alone says them: Polars 2 writes the schema behind the
 * magic number as no message, and a dictionary behind the batches that need it. Built from the Footer flatbuffer
 * (arrow format/File.fbs): a Message table whose header is the footer's schema, which lies behind it.
 * @returns `schema` as a message with its prefix; `starts` of the dictionaries and then of the batches, in the file
 * @throws Damage, RangeError where the footer is none, or its blocks do not follow each other
 */
function readFooter(footer) {
    const view = new DataView(footer.buffer, footer.byteOffset, footer.byteLength);
    const root = new FlatTable(view, view.getUint32(0, true));
    const schema = root.table(1);
    if (schema === undefined)
        throw new damage/* Damage */.c('its footer has no schema');
    checkSchema(schema);
    const starts = [2, 3].flatMap((slot) => {
        const { start, count } = root.vector(slot, BLOCK_BYTES);
        const blocks = Array.from({ length: count }, (_, i) => Number(view.getBigInt64(start + BLOCK_BYTES * i, true)));
        // Else a small file could name one batch a million times.
        if (blocks.some((at, i) => at <= (blocks[i - 1] ?? 7)))
            throw new damage/* Damage */.c('its footer names a block twice');
        return blocks;
    });
    return { schema: asMessage(footer, schema.at), starts };
}
function asMessage(footer, schemaAt) {
    const bytes = Buffer.alloc(8 + WRAPPER + Math.ceil(footer.byteLength / 8) * 8);
    bytes.writeInt32LE(-1, 0);
    bytes.writeInt32LE(bytes.length - 8, 4);
    const message = bytes.subarray(8);
    const table = 16;
    message.writeUInt32LE(table, 0);
    [12, 12, 8, 10, 4, 0].forEach((n, i) => message.writeUInt16LE(n, 4 + 2 * i));
    message.writeInt32LE(table - 4, table);
    message.writeUInt32LE(WRAPPER + schemaAt - (table + 4), table + 4);
    message.writeInt16LE(METADATA_V5, table + 8);
    message.writeUInt8(SCHEMA, table + 10);
    message.set(footer, WRAPPER);
    return bytes;
}

// EXTERNAL MODULE: ./src/lib/files.ts
var files = __webpack_require__(10228);
// EXTERNAL MODULE: ./src/lib/lz4.ts
var lz4 = __webpack_require__(82469);
;// CONCATENATED MODULE: ./src/lib/arrow.ts










const MAX_METADATA_BYTES = 16 * 1024 * 1024;
/** A batch is in memory as a whole. */
const MAX_BODY_BYTES = 1024 * 1024 * 1024;
const MAX_BATCH_ROWS = 1 << 25;
const SMALLER_BATCHES = 'write smaller batches (pyarrow: max_chunksize=100_000)';
const MAGIC = 'ARROW1';
registry/* compressionRegistry */.g.set(compression_type/* CompressionType */.j.LZ4_FRAME, { decode: (bytes) => (0,lz4/* lz4Frame */.q)(bytes, sizeBefore(bytes)) });
registry/* compressionRegistry */.g.set(compression_type/* CompressionType */.j.ZSTD, {
    decode: (bytes) => {
        const size = sizeBefore(bytes);
        const output = (0,src/* decompressZstd */.l8)(bytes, new Uint8Array(size));
        if (output.length !== size)
            throw new damage/* Damage */.c('zstd data are cut off or damaged');
        return output;
    }
});
/** Arrow writes the inflated size in front of each compressed buffer (Message.fbs, BodyCompression); the library drops it. */
function sizeBefore(bytes) {
    return Number(new DataView(bytes.buffer, bytes.byteOffset - 8, 8).getBigInt64(0, true));
}
/**
 * Open an Arrow IPC file (Feather version 2) or stream (arrow.apache.org/docs/format/Columnar.html, "Serialization and Interprocess
 * Communication"). Every message is looked at once, without its data; `batches` then reads message by message.
 * @param file absolute; @param shown the name that messages use
 * @throws GateError `evidence` for a file that is cut off or damaged, `limit`, `io`
 */
async function openArrow(file, shown) {
    const { rows, schema } = await (0,table/* decoding */.uw)(shown, 'its structure', () => (0,table/* withFile */.D4)(file, shown, (fd) => {
        let total = 0;
        let first;
        for (const { message, head } of messages(fd, shown)) {
            if (message.kind === 'batch')
                total += message.length;
            // The schema message and an end of stream: a stream without batches.
            if (first === undefined)
                first = ipc_reader/* RecordBatchReader */.hb.from([head, END]).open().schema;
        }
        if (first === undefined)
            throw new damage/* Damage */.c('it has no schema');
        return { rows: total, schema: first };
    }));
    if (!Number.isSafeInteger(rows))
        throw (0,table/* wrongTable */.av)(shown, 'it claims an impossible number of rows');
    const columns = schema.fields.map(arrowColumn);
    return {
        columns,
        rows,
        batches: (names) => {
            const places = names.map((name) => {
                const found = columns.flatMap((column, i) => (column.name === name ? [i] : []));
                const [at] = found;
                if (at === undefined)
                    throw (0,table/* wrongTable */.av)(shown, `it has no column ${name}`);
                if (found.length > 1)
                    throw (0,table/* wrongTable */.av)(shown, `it has ${found.length} columns named ${name}`);
                return [name, at];
            });
            return readBatches(file, shown, places, rows);
        }
    };
}
const END = Buffer.from([0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0]);
/** The messages from the first to the end marker. */
function* messages(fd, shown) {
    const { start, end, kind, footer } = spanOf(fd, shown);
    if (footer !== undefined) {
        const { schema, starts } = footer;
        yield { message: readMessage(schema.subarray(8)), head: schema, body: start };
        for (const at of starts)
            yield framedAt(fd, at, end, shown) ?? cutOff(shown);
        return;
    }
    for (let at = start; at < end;) {
        const framed = framedAt(fd, at, end, shown);
        if (framed === undefined)
            return;
        yield framed;
        at = framed.body + framed.message.bodyLength;
    }
    // A writer may leave out the marker, but then nobody can tell whether rows are missing.
    if (kind === 'stream')
        throw (0,table/* wrongTable */.av)(shown, 'it ends without the marker that ends a stream: it may be cut off');
}
function cutOff(shown) {
    throw (0,table/* wrongTable */.av)(shown, 'it is cut off');
}
/** @returns undefined for the end marker */
function framedAt(fd, at, end, shown) {
    if (at + 8 > end)
        cutOff(shown);
    const prefix = (0,table/* readAt */.m6)(fd, at, 8, shown);
    const metadata = prefix.readInt32LE(4);
    if (prefix.readInt32LE(0) !== -1 || metadata < 0)
        throw (0,table/* wrongTable */.av)(shown, 'it has no message where one must begin');
    if (metadata === 0)
        return undefined;
    if (metadata > MAX_METADATA_BYTES)
        throw (0,table/* tooLarge */.g$)(shown, `a message has ${metadata} bytes of metadata; at most ${MAX_METADATA_BYTES} are read`, SMALLER_BATCHES);
    if (at + 8 + metadata > end)
        cutOff(shown);
    const head = (0,table/* readAt */.m6)(fd, at, 8 + metadata, shown);
    const message = readMessage(head.subarray(8));
    const body = at + head.length;
    if (message.bodyLength < 0 || body + message.bodyLength > end)
        cutOff(shown);
    return { message, head, body };
}
function spanOf(fd, shown) {
    const size = (0,table/* sizeOf */.$d)(fd);
    const head = (0,table/* readAt */.m6)(fd, 0, Math.min(8, size), shown).toString('latin1');
    if (!head.startsWith(MAGIC))
        return { start: 0, end: size, kind: 'stream' };
    if (size < 18)
        throw (0,table/* wrongTable */.av)(shown, 'it is cut off');
    const tail = (0,table/* readAt */.m6)(fd, size - 10, 10, shown);
    if (tail.toString('latin1', 4) !== MAGIC)
        throw (0,table/* wrongTable */.av)(shown, 'it does not end as an Arrow file: it is cut off');
    const footer = tail.readInt32LE(0);
    if (footer <= 0 || footer > size - 18)
        throw (0,table/* wrongTable */.av)(shown, 'its footer is larger than the file');
    const end = size - 10 - footer;
    if (end < 12 || (0,table/* readAt */.m6)(fd, 8, 4, shown).readInt32LE(0) === -1)
        return { start: 8, end, kind: 'file' };
    return { start: 8, end, kind: 'file', footer: readFooter((0,table/* readAt */.m6)(fd, end, footer, shown)) };
}
async function* readBatches(file, shown, places, announced) {
    let rows = 0;
    const fd = (0,files/* openForReading */.sb)(file, shown);
    try {
        const reader = ipc_reader/* RecordBatchReader */.hb.from(wholeMessages(fd, shown));
        for (;;) {
            const step = await (0,table/* decoding */.uw)(shown, 'a batch', () => reader.next());
            if (step.done === true) {
                // Damage may hide a message from the library that we have counted, or the other way round.
                if (rows !== announced)
                    throw (0,table/* wrongTable */.av)(shown, `it holds ${rows} rows where ${announced} are announced`);
                return;
            }
            const { value: batch } = step;
            const columns = new Map();
            for (const [name, at] of places) {
                const data = batch.data.children[at];
                const cells = await (0,table/* decoding */.uw)(shown, `column ${name}`, () => {
                    if (data?.length !== batch.numRows)
                        throw new damage/* Damage */.c('it has another length than its batch');
                    return arrowCells(data);
                });
                columns.set(name, cells);
            }
            rows += batch.numRows;
            yield { rows: batch.numRows, columns };
        }
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}
/** Each message with its body, for the library; and what it would inflate to, before it does. */
function* wholeMessages(fd, shown) {
    for (const { message, head, body } of messages(fd, shown)) {
        const { bodyLength } = message;
        if (bodyLength > MAX_BODY_BYTES)
            throw (0,table/* tooLarge */.g$)(shown, `a batch has ${bodyLength} bytes; at most ${MAX_BODY_BYTES} are read`, SMALLER_BATCHES);
        if (message.length > MAX_BATCH_ROWS)
            throw (0,table/* tooLarge */.g$)(shown, `a batch has ${message.length} rows; at most ${MAX_BATCH_ROWS} are read`, SMALLER_BATCHES);
        const data = (0,table/* readAt */.m6)(fd, body, bodyLength, shown);
        if (message.compressed)
            checkInflated(data, message, shown);
        yield head;
        yield data;
    }
    yield END;
}
function checkInflated(body, { buffers }, shown) {
    let total = 0;
    for (const { offset, length } of buffers) {
        if (length === 0)
            continue;
        if (length < 8)
            throw (0,table/* wrongTable */.av)(shown, 'a compressed buffer is cut off');
        const size = body.readBigInt64LE(offset);
        // -1: this buffer was not worth compressing.
        if (size < -1n)
            throw (0,table/* wrongTable */.av)(shown, 'a compressed buffer has an impossible size');
        total += size === -1n ? length : Number(size);
    }
    if (total > MAX_BODY_BYTES)
        throw (0,table/* tooLarge */.g$)(shown, `a batch inflates to ${total} bytes; at most ${MAX_BODY_BYTES} are read`, SMALLER_BATCHES);
}


/***/ }),

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


/***/ })

};
