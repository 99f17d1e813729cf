export const id = 5233;
export const ids = [5233];
export const modules = {

/***/ 75233:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readTar: () => (/* binding */ readTar)
});

// EXTERNAL MODULE: ./src/pack/input.ts
var input = __webpack_require__(39905);
;// CONCATENATED MODULE: ./src/pack/tar-header.ts

const TAR_BLOCK = 512;
const ZEROS = Buffer.alloc(64 * 1024);
/** Nothing but zeros. */
function isZero(bytes) {
    for (let at = 0; at < bytes.length; at += ZEROS.length) {
        const piece = bytes.subarray(at, at + ZEROS.length);
        if (!piece.equals(ZEROS.subarray(0, piece.length)))
            return false;
    }
    return true;
}
const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** A text field: up to its first NUL, and nothing but NULs after it. */
function tar_header_text(block, at, length) {
    const field = block.subarray(at, at + length);
    const end = field.indexOf(0);
    if (end !== -1 && field.subarray(end).some((b) => b !== 0))
        throw (0,input/* damaged */.q)('a tar header has text behind its end');
    try {
        return UTF8.decode(end === -1 ? field : field.subarray(0, end));
    }
    catch (error) {
        throw (0,input/* damaged */.q)('a name in the tar is not valid UTF-8', error);
    }
}
/** Octal digits, then a NUL or a space, as POSIX writes numbers; larger ones (base 256) no pack needs. */
function octal(block, at, length) {
    const field = block.toString('latin1', at, at + length);
    if (!/^[0-7]+[\0 ]*$/.test(field))
        throw (0,input/* damaged */.q)('a number in a tar header is malformed');
    return parseInt(field, 8);
}
/** One header block of POSIX.1-1988 (ustar). Undefined for the block of zeros that ends an archive. */
function parseTarHeader(block) {
    if (isZero(block))
        return undefined;
    // The field of the checksum counts as spaces.
    let sum = 8 * 0x20;
    for (let i = 0; i < block.length; i++)
        if (i < 148 || i >= 156)
            sum += block[i] ?? 0;
    // Six digits, then NUL and space in either order: the forms that writers use; a changed byte of the field itself must show as well.
    if (!/^[0-7]{6}(\0 | \0)$/.test(block.toString('latin1', 148, 156)) || octal(block, 148, 6) !== sum)
        throw (0,input/* damaged */.q)('a tar header does not have its checksum');
    const magic = block.toString('latin1', 257, 265);
    if (magic !== 'ustar\x0000' && magic !== 'ustar  \0')
        throw (0,input/* damaged */.q)('a tar header is not in ustar form');
    const prefix = magic === 'ustar\x0000' ? tar_header_text(block, 345, 155) : '';
    const name = tar_header_text(block, 0, 100);
    return {
        type: String.fromCharCode(block[156] ?? 0).replace('\0', '0'),
        name: prefix === '' ? name : `${prefix}/${name}`,
        size: octal(block, 124, 12)
    };
}
/** What packs say in pax headers (POSIX.1-2001). Names and sizes count; the others are read over. */
const PAX_KEYS = new Set(['path', 'size', 'mtime', 'atime', 'ctime', 'uid', 'gid', 'uname', 'gname']);
/** The records of a pax header: `LENGTH KEY=VALUE\n`, where LENGTH counts the whole record in bytes. */
function parsePax(bytes) {
    const records = new Map();
    for (let at = 0; at < bytes.length;) {
        const space = bytes.indexOf(0x20, at);
        const digits = space === -1 ? '' : bytes.toString('latin1', at, space);
        const end = at + Number(digits);
        const record = bytes.toString('utf8', space + 1, end);
        const equals = record.indexOf('=');
        if (!/^[1-9]\d{0,6}$/.test(digits) || end > bytes.length || equals < 1 || !record.endsWith('\n'))
            throw (0,input/* damaged */.q)('a pax header is malformed');
        const key = record.slice(0, equals);
        if (!PAX_KEYS.has(key) || records.has(key))
            throw (0,input/* damaged */.q)('a pax header has a key that no pack has, or one twice');
        records.set(key, record.slice(equals + 1, -1));
        at = end;
    }
    return records;
}

;// CONCATENATED MODULE: ./src/pack/tar-reader.ts


/** A pax header or long name above this is no name: names have at most 4096 bytes, and times a few beside them. */
const MAX_META_BYTES = 8 * 1024;
/** One file may have a pax header and a long name; a tar of headers alone would go on for ever. */
const MAX_META_ENTRIES = 2;
/** A byte stream from which pieces of a wanted length are taken. */
class Pieces {
    #source;
    #held = Buffer.alloc(0);
    constructor(source) {
        this.#source = source[Symbol.asyncIterator]();
    }
    /** Up to `max` bytes, at least one; undefined at the end. */
    async some(max) {
        while (this.#held.length === 0) {
            const next = await this.#source.next();
            if (next.done === true)
                return undefined;
            this.#held = next.value;
        }
        const piece = this.#held.subarray(0, max);
        this.#held = this.#held.subarray(piece.length);
        return piece;
    }
    /** Exactly `length` bytes, piece by piece. */
    async each(length, use) {
        for (let left = length; left > 0;) {
            const piece = await this.some(left);
            if (piece === undefined)
                throw (0,input/* damaged */.q)('the tar is cut off');
            use(piece);
            left -= piece.length;
        }
    }
    async exactly(length) {
        const pieces = [];
        await this.each(length, (piece) => pieces.push(Buffer.from(piece)));
        return Buffer.concat(pieces, length);
    }
}
function onlyZeros(piece) {
    if (!isZero(piece))
        throw (0,input/* damaged */.q)('the tar has bytes where it has no content');
}
/** Digest every file of a tar, in order. @throws GateError `evidence` for anything that a pack's tar does not have. */
async function readTar(source, digests) {
    const pieces = new Pieces(source);
    const files = [];
    const pad = (size) => pieces.each((TAR_BLOCK - (size % TAR_BLOCK)) % TAR_BLOCK, onlyZeros);
    const meta = async (size) => {
        if (size > MAX_META_BYTES)
            throw (0,input/* damaged */.q)('a name in the tar is too long');
        const bytes = await pieces.exactly(size);
        await pad(size);
        return bytes;
    };
    let longName;
    let longSize;
    let metas = 0;
    for (;;) {
        const header = parseTarHeader(await pieces.exactly(TAR_BLOCK));
        if (header === undefined)
            break;
        metas = header.type === 'L' || header.type === 'x' ? metas + 1 : 0;
        if (metas > MAX_META_ENTRIES)
            throw (0,input/* damaged */.q)('the tar gives one file several names');
        if (header.type === 'L') {
            longName = (await meta(header.size)).toString('utf8').replace(/\0$/, '');
        }
        else if (header.type === 'x') {
            const pax = parsePax(await meta(header.size));
            longName = pax.get('path') ?? longName;
            const size = pax.get('size');
            if (size !== undefined && !/^\d{1,15}$/.test(size))
                throw (0,input/* damaged */.q)('a pax header has a malformed size');
            longSize = size === undefined ? longSize : Number(size);
        }
        else if (header.type === '0') {
            const size = longSize ?? header.size;
            const digest = digests.open(longName ?? header.name, size);
            await pieces.each(size, (piece) => digest?.update(piece));
            await pad(size);
            if (digest !== undefined)
                files.push(digest.end());
            longName = longSize = undefined;
        }
        else
            throw (0,input/* damaged */.q)(`${header.name} is a link, a directory or another kind of entry, not a file`);
    }
    if (longName !== undefined || longSize !== undefined)
        throw (0,input/* damaged */.q)('the tar ends after a name without a file');
    // A second block of zeros ends a tar; writers pad further, to a record.
    let padding = TAR_BLOCK;
    for (let piece = await pieces.some(TAR_BLOCK); piece !== undefined; piece = await pieces.some(TAR_BLOCK)) {
        onlyZeros(piece);
        padding += piece.length;
        if (padding > 64 * 1024)
            throw (0,input/* damaged */.q)('the tar goes on after its end');
    }
    if (padding < 2 * TAR_BLOCK || padding % TAR_BLOCK !== 0)
        throw (0,input/* damaged */.q)('the tar does not end as it should');
    return files;
}


/***/ })

};
