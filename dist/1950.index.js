export const id = 1950;
export const ids = [1950,489];
export const modules = {

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


/***/ }),

/***/ 31950:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readTests: () => (/* binding */ readTests)
});

// UNUSED EXPORTS: readTestFile

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/lib/jsonl.ts
var jsonl = __webpack_require__(70489);
// EXTERNAL MODULE: ./src/lib/numbers.ts
var numbers = __webpack_require__(67357);
// EXTERNAL MODULE: ./src/lib/xml.ts
var xml = __webpack_require__(28846);
// EXTERNAL MODULE: ./src/lib/zod.ts + 1 modules
var zod = __webpack_require__(45375);
;// CONCATENATED MODULE: ./src/test-results/identity.ts

/** At most this much of a failure is kept: enough for the reason, not for the log. */
const MAX_MESSAGE = 2000;
/** Names that tools give to every suite: they tell nothing apart and change with the tool's settings. */
const GENERIC_SUITES = new Set([
    'pytest',
    'jest tests',
    'mocha tests',
    'root suite',
    'testsuite',
    'tests',
    'undefined'
]);
/**
 * A name that stays the same from run to run: suite, class, name with its parameters, each once, joined by `::`.
 * A suite named after the class (Surefire, Gradle, PHPUnit), after the tool, or after a directory of the machine
 * adds nothing and is left out.
 */
function testId(suite, className, name) {
    const group = className === undefined || className === '' || className === name ? undefined : className;
    const parts = [name.trim()];
    if (group !== undefined)
        parts.unshift(group);
    if (suite !== undefined && suite !== '' && !isGeneric(suite) && !related(suite, group ?? name))
        parts.unshift(suite);
    return parts.join('::');
}
/**
 * The suite that tells tests of one name apart, and by which runners find them: the class, where the suite is not the same with
 * more before it (a Go package by its path and by its last part). Undefined where neither says anything.
 */
function suiteOf(suite, className, name) {
    const own = suite === undefined || suite === '' || isGeneric(suite) ? undefined : suite;
    // Some reporters write the title, or the name itself, in the place of the class.
    if (className === undefined || className === '' || name.endsWith(className))
        return own;
    return own?.endsWith(className) === true ? own : className;
}
function isGeneric(suite) {
    return GENERIC_SUITES.has(suite.toLowerCase()) || /^(\/|[A-Za-z]:[\\/])/.test(suite);
}
function related(suite, other) {
    return other.startsWith(suite) || suite.startsWith(other);
}
/** The first lines of a failure: its message and then its text, without saying the same twice. */
function failureMessage(message, text) {
    const head = (message ?? '').trim();
    const body = text.trim();
    const whole = head === '' || body.slice(0, MAX_MESSAGE).includes(head) ? body : body === '' ? head : `${head}\n${body}`;
    return whole === '' ? undefined : boundedText(whole);
}
/** At most {@link MAX_MESSAGE} characters, never half a surrogate pair. */
function boundedText(text) {
    return detached(text.length <= MAX_MESSAGE ? text : text.slice(0, MAX_MESSAGE).replace(/[\ud800-\udbff]$/, ''));
}
/**
 * The same text on its own: V8 keeps the whole chunk of the file for a piece that was cut from it, and every
 * piece of a string that was put together.
 */
function detached(text) {
    return Buffer.from(text, 'utf8').toString('utf8');
}
/**
 * Where a failure says it happened, for an annotation: the last `path:line` at the beginning of a line that is a
 * relative path, as pytest, gtest and Go write it. Undefined where there is none.
 */
function placeIn(message) {
    let found;
    for (const match of (message ?? '').matchAll(/^\s{0,8}([\w.][\w./\\-]{0,200}\.\w{1,6}):(\d{1,7})(?=[:\s]|$)/gm)) {
        const [, file = '', line = ''] = match;
        if (!/(^|[\\/])\.\.([\\/]|$)/.test(file))
            found = { file: file.replaceAll('\\', '/'), line: Number(line) };
    }
    return found;
}
/** Seconds of a `time` attribute; absent, negative, unreadable and impossible ones count 0 (DESIGN: Counting). */
function seconds(text) {
    const trimmed = (text ?? '').trim();
    // Older Surefire groups thousands: 1,234.567
    const plain = /^[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/.test(trimmed) ? trimmed.replaceAll(',', '') : trimmed;
    if (!/^\d*\.?\d+(e[+-]?\d{1,3})?$|^\d+\.$/i.test(plain))
        return 0;
    return finiteSeconds(Number(plain));
}
/** The value itself where it is a duration; else 0. */
function finiteSeconds(value, perSecond = 1) {
    const found = typeof value === 'number' ? value / perSecond : NaN;
    return found > 0 && found <= numbers/* MAX_MEASURE */.Gh ? found : 0;
}

// EXTERNAL MODULE: ./src/lib/report-file.ts
var report_file = __webpack_require__(35312);
;// CONCATENATED MODULE: ./src/test-results/ci-runs.ts




const STATUS = {
    pass: 'passed',
    passed: 'passed',
    fail: 'failed',
    failed: 'failed',
    error: 'error',
    skip: 'skipped',
    skipped: 'skipped'
};
const runSchema = zod.z.object({
    tests: zod.z.array(zod.z.object({
        name: zod.z.string(),
        suite: zod.z.string().nullish(),
        result: zod.z.string(),
        duration_sec: zod.z.unknown().optional()
    }))
});
/** One line of `ci_runs.jsonl`: an object with `tests`, but none of the members that other formats have. */
function isCiRun(value) {
    return 'tests' in value && Array.isArray(value.tests) && !('summary' in value) && !('stats' in value);
}
/** The last line is the current run, the lines before it are history. @throws GateError with its line */
function readCiRuns(file, shown) {
    let last = { line: 1, text: '', terminated: true };
    for (const line of (0,jsonl/* readLines */.S)(file, shown))
        if (line.text.trim() !== '')
            last = line;
    let value;
    try {
        value = JSON.parse(last.text);
    }
    catch (error) {
        const what = last.terminated ? 'the last line is not valid JSON' : 'the last line is cut off';
        throw (0,report_file/* refusal */.x5)(shown, what, 'write one run a line, each with its newline', last.line, error);
    }
    return readCiRun(value, shown, last.line);
}
/**
 * One run of `ci_runs.jsonl`, `{"tests": [{name, suite, result: pass|fail|error|skip, duration_sec}]}`.
 * @param line 1-based, for messages.
 * @throws GateError with the line when a test has no name or no result that is known.
 */
function readCiRun(value, shown, line) {
    const { tests } = (0,report_file/* checked */.KD)(runSchema, value, shown, 'a run of ci_runs.jsonl', line);
    const cases = tests.map(({ name, suite, result, duration_sec }) => {
        const word = result.toLowerCase();
        const status = Object.hasOwn(STATUS, word) ? STATUS[word] : undefined;
        if (status === undefined) {
            throw (0,report_file/* refusal */.x5)(shown, `the test ${JSON.stringify(name.slice(0, 200))} has the result ${JSON.stringify(result.slice(0, 40))}`, 'write pass, fail, error or skip', line);
        }
        return {
            id: testId(suite ?? undefined, undefined, name),
            name,
            ...(typeof suite === 'string' && { suite }),
            status,
            flaky: false,
            duration_sec: finiteSeconds(duration_sec)
        };
    });
    return { format: 'ci_runs.jsonl', cases };
}

;// CONCATENATED MODULE: ./src/test-results/run-of.ts
const ISO = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d(?:[.,]\d{1,9})?) ?(Z|[+-]\d\d:?\d\d)?$/i;
/** 2000-01-01: what is earlier, 0 above all, stands for a time that nobody took. */
const LEAST_MS = 946_684_800_000;
/** ISO 8601; undefined where it is none, or stands for none. */
function momentOf(text) {
    const [, day = '', time = '', zone] = typeof text === 'string' ? (ISO.exec(text.trim()) ?? []) : [];
    if (day === '')
        return undefined;
    const offset = zone === undefined ? 'Z' : zone.replace(/^([+-]\d\d):?(\d\d)$/, '$1:$2').toUpperCase();
    return known({ ms: Date.parse(`${day}T${time.replace(',', '.')}${offset}`), zoned: zone !== undefined });
}
/** Since 1970. @param unit how many make a second */
function epochMoment(value, unit) {
    return typeof value === 'number' ? known({ ms: (value * 1000) / unit, zoned: true }) : undefined;
}
function known(moment) {
    return moment.ms >= LEAST_MS ? moment : undefined;
}
/** Gathers {@link RunOf} from the suites of one report. */
class RunOfReport {
    moments = [];
    hosts = new Set();
    at(moment) {
        const { moments } = this;
        if (moment === undefined)
            return this;
        const same = moments.findIndex(({ zoned }) => zoned === moment.zoned);
        if (same < 0)
            moments.push(moment);
        else if (moment.ms < (moments[same]?.ms ?? 0))
            moments[same] = moment;
        return this;
    }
    on(host) {
        const name = host?.trim().toLowerCase() ?? '';
        // This one is every machine's.
        if (name !== '' && name !== 'localhost')
            this.hosts.add(name);
        return this;
    }
    /** Nothing of the time where suites write it in two ways. */
    facts() {
        const [began, other] = this.moments;
        return {
            ...(began !== undefined && other === undefined && { began }),
            ...(this.hosts.size > 0 && { hosts: this.hosts })
        };
    }
}
/** Whether one report can be the rerun of another: not where it began earlier, or ran on another machine. */
function canFollow(later, first) {
    const [a, b] = [later.began, first.began];
    if (a !== undefined && b !== undefined && a.zoned === b.zoned && a.ms < b.ms)
        return false;
    const [here, there] = [later.hosts, first.hosts];
    return here === undefined || there === undefined || [...here].every((host) => there.has(host));
}

;// CONCATENATED MODULE: ./src/test-results/ctrf.ts




/** `other` is neither a pass nor a reason to skip (interrupted, unknown), so it is an error, but for what is below. */
const ctrf_STATUS = {
    passed: 'passed',
    failed: 'failed',
    skipped: 'skipped',
    pending: 'skipped',
    other: 'error'
};
/** The tool's own word for a case whose status is `other`: Jest's reporter writes `todo` so. */
const NOT_RUN = new Set(['todo', 'skipped', 'pending', 'disabled', 'ignored', 'notrun', 'not_run']);
const ctrf_text = zod.z.string().nullish().catch(undefined);
const reportSchema = zod.z.object({
    results: zod.z.object({
        summary: zod.z.object({ tests: zod.z.number().int().nonnegative(), start: zod.z.unknown().optional() }),
        tests: zod.z.array(zod.z.object({
            name: zod.z.string(),
            status: zod.z.string(),
            // What the counts do not need never refuses a report.
            rawStatus: ctrf_text,
            duration: zod.z.unknown().optional(),
            suite: zod.z.union([zod.z.string(), zod.z.array(zod.z.string())])
                .nullish()
                .catch(undefined),
            message: ctrf_text,
            trace: ctrf_text,
            filePath: ctrf_text,
            line: zod.z.number().int().positive().nullish().catch(undefined),
            flaky: zod.z.boolean().nullish().catch(undefined)
        }))
    })
});
function isCtrf(value) {
    if ('reportFormat' in value && value.reportFormat === 'CTRF')
        return true;
    const results = 'results' in value ? value.results : undefined;
    return typeof results === 'object' && results !== null && 'tool' in results && 'tests' in results;
}
/**
 * Common Test Report Format (ctrf.io, schema 0.0 and 1.0); durations are milliseconds.
 * @throws GateError for a status that is not known, and when the tests are not as many as the summary states.
 */
function readCtrf(value, shown) {
    const { summary, tests } = (0,report_file/* checked */.KD)(reportSchema, value, shown, 'CTRF').results;
    if (summary.tests !== tests.length) {
        throw (0,report_file/* refusal */.x5)(shown, `the summary states ${summary.tests} tests, but there are ${tests.length}`, 'let the reporter write the file again; it was edited or is a part of another');
    }
    const cases = tests.map((test) => {
        const known = Object.hasOwn(ctrf_STATUS, test.status) ? ctrf_STATUS[test.status] : undefined;
        const notRun = test.status === 'other' && NOT_RUN.has(test.rawStatus?.toLowerCase() ?? '');
        const status = notRun ? 'skipped' : known;
        if (status === undefined) {
            throw (0,report_file/* refusal */.x5)(shown, `the test ${JSON.stringify(test.name.slice(0, 200))} has the status ${JSON.stringify(test.status.slice(0, 40))}`, 'write passed, failed, skipped, pending or other');
        }
        const suite = Array.isArray(test.suite) ? test.suite.join(' > ') : (test.suite ?? undefined);
        const failed = status === 'failed' || status === 'error';
        const message = failed ? failureMessage(test.message ?? undefined, test.trace ?? '') : undefined;
        return {
            id: testId(suite, undefined, test.name),
            name: test.name,
            ...(suite !== undefined && { suite }),
            status,
            flaky: status === 'passed' && test.flaky === true,
            duration_sec: finiteSeconds(test.duration, 1000),
            ...(typeof test.filePath === 'string' && { file: test.filePath }),
            ...(typeof test.line === 'number' && { line: test.line }),
            ...(message !== undefined && { message })
        };
    });
    return { format: 'ctrf', cases, ...new RunOfReport().at(epochMoment(summary.start, 1000)).facts() };
}

;// CONCATENATED MODULE: ./src/test-results/attempts.ts
/**
 * Reruns that a report lists without a word: pytest-rerunfailures leaves an empty case for each failed attempt and
 * leaves them out of the suite's `tests`. Only where exactly the repeated empty cases are too many are they taken for
 * that; the last attempt stands for the case, flaky where it passed.
 */
function joinSilentReruns(attempts, stated) {
    const repeated = (i) => attempts[i]?.test.status === 'passed' && attempts[i]?.key === attempts[i + 1]?.key;
    const reruns = attempts.filter((_, i) => repeated(i)).length;
    if (reruns === 0 || attempts.length - reruns !== stated)
        return [...attempts];
    const joined = [];
    let spent = 0;
    let tries = 0;
    attempts.forEach(({ test, ...same }, i) => {
        spent += test.duration_sec;
        tries++;
        if (repeated(i))
            return;
        const flaky = test.flaky || (tries > 1 && test.status === 'passed');
        joined.push({ ...same, test: { ...test, flaky, duration_sec: spent } });
        spent = 0;
        tries = 0;
    });
    return joined;
}
/**
 * Join the attempts at one case that a rerun left in one report: failures of earlier runs followed by a pass are one
 * case, passed and flaky. Anything else stays as it is reported, since cases may share a name without being reruns of
 * each other. Durations of the attempts add up.
 */
function joinAttempts(attempts) {
    const cases = [];
    /** Key -> run -> where its failures stand. */
    const failedAt = new Map();
    for (const { test, key, run } of attempts) {
        const runs = failedAt.get(key);
        if (test.status === 'passed' && runs !== undefined) {
            let spent = test.duration_sec;
            let tries = 0;
            for (const [failedRun, failures] of runs) {
                if (run !== undefined && failedRun === run)
                    continue;
                for (const at of failures) {
                    spent += cases[at]?.duration_sec ?? 0;
                    cases[at] = undefined;
                    tries++;
                }
                runs.delete(failedRun);
            }
            cases.push(tries === 0 ? test : { ...test, flaky: true, duration_sec: spent });
            continue;
        }
        if (test.status === 'failed' || test.status === 'error') {
            const ofKey = runs ?? new Map();
            const ofRun = ofKey.get(run) ?? [];
            ofRun.push(cases.length);
            failedAt.set(key, ofKey.set(run, ofRun));
        }
        cases.push(test);
    }
    return cases.filter((test) => test !== undefined);
}

;// CONCATENATED MODULE: ./src/test-results/go-test.ts






const eventSchema = zod.z.object({
    Time: zod.z.unknown().optional(),
    Action: zod.z.string(),
    Package: zod.z.string().optional(),
    ImportPath: zod.z.string().optional(),
    FailedBuild: zod.z.string().optional(),
    Test: zod.z.string().optional(),
    Elapsed: zod.z.number().optional(),
    Output: zod.z.string().optional()
});
const ENDS = { pass: 'passed', fail: 'failed', skip: 'skipped' };
/** The beginning of an event; fields come in the order of test2json's struct. */
const EVENT = /^\{"(?:Time|Action|ImportPath)":/;
/** Part of an event on a line that does not begin as one: damage, not what a build tool has printed between them. */
const DAMAGED_EVENT = /"(?:Action|Package|Elapsed|ImportPath)":/;
/** Events after what the go command or a build tool printed first, where their errors go to the same file. */
function isGoTestAfterText(head) {
    return !/^\s*[{[<]/.test(head) && head.split('\n').some((line) => EVENT.test(line));
}
function isGoTest(first) {
    return 'Action' in first && ('Package' in first || 'ImportPath' in first || 'Test' in first);
}
/**
 * `go test -json` (cmd/test2json). Every test and subtest is a case, as in gotestsum. A package that fails without a
 * failed test (it does not build, panics outside a test, exits early) is an error, and so is a test that began and
 * never ended. With reruns of a package in the same file, a failure followed by a pass in a later run is a flaky pass; a pass
 * in the same run (`-count=2`) excuses nothing. Other output between the events (of the go command, of make) is passed
 * over, as gotestsum can.
 * @throws GateError with the line for a damaged event, and when a package has no end: the file is cut off.
 */
function readGoTest(file, shown) {
    const reader = new GoTestReader();
    const runOf = new RunOfReport();
    let timed = false;
    let last = 1;
    for (const { text, line } of (0,jsonl/* readLines */.S)(file, shown)) {
        last = line;
        if (!text.startsWith('{')) {
            if (!DAMAGED_EVENT.test(text))
                continue;
            throw (0,report_file/* refusal */.x5)(shown, 'this line is no event of go test -json', 'write only the standard output', line);
        }
        let value;
        try {
            value = JSON.parse(text);
        }
        catch (error) {
            throw (0,report_file/* refusal */.x5)(shown, 'this line is not valid JSON', 'run go test -json again, to its end', line, error);
        }
        const event = (0,report_file/* checked */.KD)(eventSchema, value, shown, '`go test -json`', line);
        if (!timed && event.Time !== undefined) {
            runOf.at(momentOf(event.Time));
            timed = true;
        }
        reader.event(event);
    }
    const unfinished = reader.unfinished();
    if (unfinished !== undefined) {
        throw (0,report_file/* refusal */.x5)(shown, `the output of go test -json is cut off: the package ${unfinished} has no end`, 'see in the log why the tests ended early, and keep all of their output', last);
    }
    return { format: 'go test', cases: joinAttempts(reader.attempts), ...runOf.facts() };
}
class GoTestReader {
    attempts = [];
    packages = new Map();
    builds = new Map();
    /** Did not build, and no package has failed since. */
    unbuilt;
    runs = 0;
    event({ Action, Package = '', ImportPath, FailedBuild, Test, Elapsed, Output }) {
        if (Action === 'build-output') {
            const before = this.builds.get(ImportPath ?? '') ?? '';
            if (before.length < MAX_MESSAGE)
                this.builds.set(ImportPath ?? '', before + (Output ?? ''));
            return;
        }
        if (Action === 'build-fail') {
            this.unbuilt = ImportPath ?? '';
            return;
        }
        const of = this.package(Package);
        if (Test === undefined) {
            if (Action === 'output' && of.output.length < MAX_MESSAGE)
                of.output += Output ?? '';
            if (Object.hasOwn(ENDS, Action))
                this.endPackage(Package, of, Action, this.builds.get(FailedBuild ?? ''));
            return;
        }
        const status = Object.hasOwn(ENDS, Action) ? ENDS[Action] : undefined;
        if (status !== undefined) {
            if (status === 'failed')
                of.failed = true;
            this.add(Package, of.run, Test, status, finiteSeconds(Elapsed), of.running.get(Test));
            of.running.delete(Test);
        }
        else if (Action === 'run') {
            of.running.set(Test, '');
        }
        else if (Action === 'bench') {
            of.running.delete(Test);
        }
        else if (Action === 'output') {
            const said = of.running.get(Test);
            if (said !== undefined && said.length < MAX_MESSAGE && !/^\s*(=== |--- )/.test(Output ?? ''))
                of.running.set(Test, said + (Output ?? ''));
        }
    }
    unfinished() {
        const [name = this.unbuilt] = this.packages.keys();
        return name;
    }
    package(name) {
        let found = this.packages.get(name);
        if (found === undefined)
            this.packages.set(name, (found = { running: new Map(), failed: false, output: '', run: ++this.runs }));
        return found;
    }
    endPackage(name, of, action, build) {
        this.packages.delete(name);
        if (action === 'fail')
            this.unbuilt = undefined;
        for (const [test, said] of of.running)
            this.add(name, of.run, test, 'error', 0, said === '' ? 'the test did not end' : said);
        if (action !== 'fail' || of.failed || of.running.size > 0)
            return;
        const message = boundedText((build ?? of.output).trim());
        this.attempts.push({
            key: `package ${this.attempts.length}`,
            test: {
                id: name,
                name,
                suite: name,
                status: 'error',
                flaky: false,
                duration_sec: 0,
                ...(message !== '' && { message })
            }
        });
    }
    add(suite, run, name, status, duration_sec, said = '') {
        const failed = status === 'failed' || status === 'error';
        const message = failed ? boundedText(said.trim()) : '';
        const [, base, line] = /^\s*([\w.-]+\.go):(\d{1,7}):/m.exec(message) ?? [];
        this.attempts.push({
            key: `${suite}\0${name}`,
            run,
            test: {
                id: testId(undefined, suite, name),
                name,
                suite,
                status,
                flaky: false,
                duration_sec,
                // Go prints the file's name alone; with its package it can be found in the repository.
                ...(base !== undefined && { file: `${suite}/${base}`, line: Number(line) }),
                ...(message !== '' && { message })
            }
        });
    }
}

;// CONCATENATED MODULE: ./src/test-results/jest-json.ts




const jest_json_STATUS = {
    passed: 'passed',
    failed: 'failed',
    pending: 'skipped',
    skipped: 'skipped',
    todo: 'skipped',
    disabled: 'skipped'
};
const assertionSchema = zod.z.object({
    /** Versions before Jest 22 write the title alone. */
    ancestorTitles: zod.z.array(zod.z.string()).default([]),
    fullName: zod.z.string().optional(),
    title: zod.z.string(),
    status: zod.z.string(),
    duration: zod.z.unknown().optional(),
    failureMessages: zod.z.array(zod.z.string()).nullish(),
    /** How often it ran: more than once after `jest.retryTimes`. */
    invocations: zod.z.number().nullish(),
    location: zod.z.object({ line: zod.z.number().int().positive() }).nullish().catch(undefined)
});
const jest_json_reportSchema = zod.z.object({
    numTotalTests: zod.z.number().int().nonnegative(),
    wasInterrupted: zod.z.boolean().nullish(),
    startTime: zod.z.unknown().optional(),
    testResults: zod.z.array(zod.z.object({
        name: zod.z.string(),
        status: zod.z.string(),
        message: zod.z.string().nullish(),
        assertionResults: zod.z.array(assertionSchema)
    }))
});
function isJestJson(value) {
    return 'numTotalTests' in value && 'testResults' in value;
}
/**
 * `jest --json` (also of vitest). A test file that could not run at all is an error, and so is a run that was interrupted;
 * a test that passed after `jest.retryTimes` is flaky.
 * @throws GateError for a status that is not known, and when the tests are not as many as the report states.
 */
function readJestJson(value, shown) {
    const report = (0,report_file/* checked */.KD)(jest_json_reportSchema, value, shown, 'Jest JSON');
    const { numTotalTests, testResults, wasInterrupted } = report;
    const found = testResults.reduce((n, { assertionResults }) => n + assertionResults.length, 0);
    if (found !== numTotalTests) {
        throw (0,report_file/* refusal */.x5)(shown, `numTotalTests is ${numTotalTests}, but there are ${found} tests`, 'let Jest write the file again; it was edited or is a part of another');
    }
    const cases = testResults.flatMap(({ name, status, message, assertionResults }) => {
        const tests = assertionResults.map((test) => toCase(test, name, shown));
        if (status !== 'failed' || tests.some((test) => test.status === 'failed'))
            return tests;
        return [...tests, notRun(name, message ?? '')];
    });
    // `--bail` interrupts as well, and then the failure says so.
    if (wasInterrupted === true && !cases.some(({ status }) => status === 'failed' || status === 'error'))
        cases.push(notRun('jest', 'the run was interrupted before all tests had run'));
    return { format: 'jest', cases, ...new RunOfReport().at(epochMoment(report.startTime, 1000)).facts() };
}
function toCase(test, file, shown) {
    const fullName = (test.fullName ?? [...test.ancestorTitles, test.title].join(' ')).trim();
    const status = Object.hasOwn(jest_json_STATUS, test.status) ? jest_json_STATUS[test.status] : undefined;
    if (status === undefined) {
        throw (0,report_file/* refusal */.x5)(shown, `the test ${JSON.stringify(fullName.slice(0, 200))} has the status ${JSON.stringify(test.status)}`, 'give the JSON report of a Jest version that is known');
    }
    const message = (test.failureMessages ?? []).join('\n');
    return {
        id: fullName,
        name: test.title,
        ...(test.ancestorTitles.length > 0 && { suite: test.ancestorTitles.join(' ') }),
        status,
        flaky: status === 'passed' && (test.invocations ?? 1) > 1,
        duration_sec: finiteSeconds(test.duration, 1000),
        file,
        ...(test.location && { line: test.location.line }),
        ...(status === 'failed' && message !== '' && { message: boundedText(message) })
    };
}
function notRun(file, message) {
    const name = file.split(/[\\/]/).slice(-2).join('/');
    return {
        id: name,
        name,
        status: 'error',
        flaky: false,
        duration_sec: 0,
        file,
        ...(message !== '' && { message: boundedText(message.trim()) })
    };
}

;// CONCATENATED MODULE: ./src/test-results/junit-words.ts
/**
 * What `status` and `result` attributes say of a case (googletest, CTest, Bazel, Buck, behave, xUnit.net, Katalon, GUT,
 * Unreal, Qt Test of version 5, whose `b...` are tests on its blacklist, ...). Compared without case, blanks and hyphens.
 */
const WORDS = {
    passed: 'run passed pass ok success successful succeeded completed complete executed done finished true fixed warning expected bpass',
    failed: 'fail failed failure failing failures ko nok not_ok false unsuccessful unexpected',
    error: 'error errored errors broken aborted abort timeout timedout timed_out crashed crash cancelled canceled interrupted incomplete',
    skipped: 'disabled notrun not_run norun ignored skipped skip suppressed pending excluded deselected untested not_executed notexecuted dry_run dryrun inconclusive assumption_violation todo xfail xfailed blocked filtered bfail bxpass bxfail'
};
const junit_words_STATUS = new Map(Object.entries(WORDS).flatMap(([status, words]) => words.split(' ').map((word) => [word, status])));
/** @returns `passed` for an empty word, which says nothing; undefined for one that nobody knows */
function statusOfWord(word) {
    const plain = word
        .trim()
        .toLowerCase()
        .replace(/[\s-]+/g, '_');
    return plain === '' ? 'passed' : junit_words_STATUS.get(plain);
}

;// CONCATENATED MODULE: ./src/test-results/junit.ts






/** Eclipse wraps the suites in a `testrun`. */
function isJunit([root, ...below]) {
    if (root?.name === 'testsuites' || root?.name === 'testsuite')
        return true;
    return root?.name === 'testrun' && below.some(({ name }) => name === 'testsuite');
}
/**
 * JUnit XML in the dialects of pytest, Surefire, Gradle, Jest, gotestsum, PHPUnit, CTest, googletest, Bazel and the
 * converters from xUnit and NUnit. There is no standard; the counting is DESIGN's: each testcase at any depth is
 * failed, else error, else skipped, else passed, and a failure outside any case is an error of its suite.
 * Output of tests is not kept, however long.
 * @throws GateError for XML that cannot be read, for a suite that states tests but holds none, or failures where no case
 *   failed, and for a case whose `status` or `result` is a word that nobody knows.
 */
function readJunit(file, shown) {
    const reader = new JunitReader(shown);
    (0,xml/* readXml */.k)(file, shown, reader);
    return { format: 'junit', cases: joinAttempts(reader.attempts), ...reader.runOf.facts() };
}
/** A count that a suite states; 0 where it does not, or not as a number. */
function stated(attributes, ...names) {
    return names.reduce((sum, name) => {
        const n = Number(attributes[name] ?? 0);
        return sum + (Number.isFinite(n) && n > 0 ? n : 0);
    }, 0);
}
class JunitReader {
    shown;
    attempts = [];
    runOf = new RunOfReport();
    elements = [];
    suites = [];
    drafts = [];
    /** Suites, by their serials, that say that they list the reruns of a test as cases of their own. */
    listsReruns = new Set();
    serial = 0;
    /** Text is collected for this failure, until its element closes at this depth. */
    collecting;
    constructor(shown) {
        this.shown = shown;
    }
    open(written, attributes, line) {
        // XML tells `<Failure>` from `<failure>`; whoever wrote it meant the same.
        const name = written.toLowerCase();
        const parent = this.elements.at(-1);
        this.elements.push(name);
        if (name === 'testsuite' || name === 'testsuites')
            this.openSuite(attributes, line);
        else if (name === 'testcase') {
            this.drafts.push({ attributes, line, outcomes: new Set(), flaky: false, suite: this.suites.at(-1) });
        }
        else if (name === 'property' && parent === 'properties' && this.elements.at(-3) === 'testsuite') {
            // gotestsum and go-junit-report: in Go only a rerun has the name of another test of its package.
            const suite = this.suites.at(-1);
            if (suite !== undefined && attributes['name'] === 'go.version')
                this.listsReruns.add(suite.serial);
        }
        else if (parent === 'testcase') {
            this.outcome(name, attributes);
        }
        else if ((name === 'failure' || name === 'error') &&
            (parent === 'testsuite' || parent === 'testsuites')) {
            this.collecting = { text: '', message: attributes['message'], depth: this.elements.length };
        }
    }
    text(piece) {
        const { collecting } = this;
        if (collecting !== undefined && collecting.text.length < MAX_MESSAGE) {
            collecting.text += piece.slice(0, MAX_MESSAGE);
        }
    }
    close(written) {
        const name = written.toLowerCase();
        if (this.collecting?.depth === this.elements.length)
            this.endFailure(this.collecting);
        this.elements.pop();
        if (name === 'testsuite' || name === 'testsuites')
            this.endSuite(this.suites.pop());
        if (name !== 'testcase')
            return;
        const draft = this.drafts.pop();
        if (draft !== undefined)
            this.attempts.push(finished(draft, this.attempts.length, this.shown));
    }
    openSuite(attributes, line) {
        this.runOf.at(momentOf(attributes['timestamp'])).on(attributes['hostname']);
        const outer = this.suites.at(-1);
        if (outer !== undefined)
            outer.nested = true;
        this.suites.push({
            name: attributes['name'],
            file: attributes['file'],
            serial: ++this.serial,
            tests: Number(attributes['tests']),
            start: this.attempts.length,
            nested: false,
            failures: stated(attributes, 'failures', 'errors'),
            notRun: stated(attributes, 'skipped', 'skips', 'disabled', 'ignored', 'notrun'),
            line
        });
    }
    endSuite(suite) {
        if (suite === undefined)
            return;
        const held = this.attempts.length - suite.start;
        this.refuseContradiction(suite, held);
        if (suite.nested || !(held > suite.tests) || this.listsReruns.has(suite.serial))
            return this.endRuns(suite);
        const own = this.attempts.splice(suite.start);
        const again = own.map((attempt) => ({ ...attempt, run: undefined }));
        // The suite counts a test once, however often it lists it.
        if (joinAttempts(again).length === suite.tests)
            this.listsReruns.add(suite.serial);
        // One by one: a spread of a hundred thousand arguments would overflow the stack.
        for (const attempt of joinSilentReruns(own, suite.tests))
            this.attempts.push(attempt);
        this.endRuns(suite);
    }
    endRuns({ serial, start }) {
        if (!this.listsReruns.has(serial))
            return;
        for (let i = start; i < this.attempts.length; i++) {
            const attempt = this.attempts[i];
            if (attempt?.run === serial)
                attempt.run = undefined;
        }
    }
    /** More tests than cases can be honest, and so can failures counted by assertion; these two cannot. */
    refuseContradiction({ name, tests, failures, notRun, start, line }, held) {
        const who = name === undefined || name === '' ? 'a suite' : `the suite ${JSON.stringify(name.slice(0, 200))}`;
        if (held === 0 && (tests - notRun > 0 || failures > 0)) {
            throw (0,report_file/* refusal */.x5)(this.shown, `${who} states ${Math.max(tests || 0, failures)} tests, but holds no testcase`, 'let the tool write its test cases, or give the complete file', line);
        }
        if (failures === 0)
            return;
        for (let i = start; i < this.attempts.length; i++) {
            const { status, flaky } = this.attempts[i]?.test ?? {};
            if (status === 'failed' || status === 'error' || flaky === true)
                return;
        }
        throw (0,report_file/* refusal */.x5)(this.shown, `${who} states ${failures} failures and errors, but no case of it failed`, 'let the tool write the file again, completely; see in its log what failed', line);
    }
    outcome(name, attributes) {
        const draft = this.drafts.at(-1);
        if (draft === undefined)
            return;
        switch (name) {
            case 'failure':
            case 'failed':
            case 'error':
                draft.outcomes.add(name === 'error' ? 'error' : 'failed');
                if (draft.failure === undefined && this.collecting === undefined) {
                    if (attributes['file'] !== undefined)
                        draft.failedAt = attributes;
                    this.collecting = { text: '', message: attributes['message'], depth: this.elements.length };
                }
                return;
            case 'skipped':
            case 'ignored':
            case 'disabled':
                draft.outcomes.add('skipped');
                return;
            case 'flakyfailure':
            case 'flakyerror':
                draft.flaky = true;
                return;
            default:
                // rerunFailure and rerunError stand beside the failure that they repeat; properties and output say nothing.
                return;
        }
    }
    endFailure({ text, message }) {
        this.collecting = undefined;
        const draft = this.drafts.at(-1);
        if (draft !== undefined && this.elements.at(-2) === 'testcase') {
            draft.failure = { message, text };
            return;
        }
        const suite = this.suites.at(-1);
        const name = suite?.name ?? '(suite without a name)';
        const said = failureMessage(message, text);
        this.attempts.push({
            key: `suite ${suite?.serial ?? 0} ${this.attempts.length}`,
            test: {
                id: name,
                name,
                suite: name,
                status: 'error',
                flaky: false,
                duration_sec: 0,
                ...(suite?.file !== undefined && { file: suite.file }),
                ...(said !== undefined && { message: said })
            }
        });
    }
}
/**
 * @param serial tells cases without a name apart
 * @throws GateError for a `status` or `result` that says nothing known, where no element says how the case ended
 */
function finished(draft, serial, shown) {
    const { attributes, line, outcomes, flaky, failure, failedAt, suite } = draft;
    const { classname: className, class: phpClass, status, result } = attributes;
    const byElement = outcomes.size > 0;
    for (const word of [status, result]) {
        const said = statusOfWord(word ?? '');
        if (said === undefined && !byElement) {
            throw (0,report_file/* refusal */.x5)(shown, `a case has the status ${JSON.stringify(word?.slice(0, 40))}, and nothing else says how it ended`, 'let the tool write passed, failed, error or skipped', line);
        }
        if (said !== undefined && said !== 'passed')
            outcomes.add(said);
    }
    const name = detached(attributes['name'] ?? className ?? '(test without a name)');
    const outcome = ['failed', 'error', 'skipped'].find((s) => outcomes.has(s)) ?? 'passed';
    const message = failure === undefined ? undefined : failureMessage(failure.message, failure.text);
    const said = suiteOf(suite?.name, className ?? phpClass, name);
    const test = {
        id: testId(suite?.name, className ?? phpClass, name),
        name,
        ...(said !== undefined && { suite: said }),
        status: outcome,
        flaky: flaky && outcome === 'passed',
        duration_sec: seconds(attributes['time'] ?? attributes['duration']),
        ...placeOf(failedAt ?? attributes, suite, message),
        ...(message !== undefined && { message })
    };
    // Cases without a name are not known to be the same one.
    const named = attributes['name'] === undefined ? [serial] : [className, name];
    const key = [suite?.serial, ...named, attributes['file'], attributes['line']].join('\0');
    return { test, key, run: suite?.serial ?? 0 };
}
function placeOf(attributes, suite, message) {
    const file = attributes['file'] ?? attributes['filepath'] ?? suite?.file;
    const line = /^\d{1,7}$/.test(attributes['line'] ?? '') ? Number(attributes['line']) : undefined;
    const said = placeIn(message);
    if (said !== undefined && (file === undefined || file === said.file))
        return said;
    if (file === undefined || file === '')
        return {};
    // pytest (xunit1) counts lines from 0, everybody else from 1.
    const first = line === undefined ? undefined : suite?.name === 'pytest' ? line + 1 : line;
    return { file, ...(first !== undefined && first > 0 && { line: first }) };
}

;// CONCATENATED MODULE: ./src/test-results/pytest-json.ts





const pytest_json_STATUS = {
    passed: 'passed',
    xpassed: 'passed',
    failed: 'failed',
    rerun: 'failed',
    error: 'error',
    skipped: 'skipped',
    xfailed: 'skipped'
};
const phaseSchema = zod.z.object({
    outcome: zod.z.string().optional(),
    duration: zod.z.unknown().optional(),
    crash: zod.z.object({ path: zod.z.string(), lineno: zod.z.number().int(), message: zod.z.string() }).optional(),
    longrepr: zod.z.string().optional()
});
const testSchema = zod.z.object({
    nodeid: zod.z.string(),
    lineno: zod.z.number().int().nullish(),
    outcome: zod.z.string(),
    setup: phaseSchema.optional(),
    call: phaseSchema.optional(),
    teardown: phaseSchema.optional()
});
const count = zod.z.number().int().nonnegative();
const pytest_json_reportSchema = zod.z.object({
    created: zod.z.unknown().optional(),
    duration: zod.z.unknown().optional(),
    exitcode: zod.z.unknown().optional(),
    summary: zod.z.object({
        total: count,
        collected: count.optional(),
        deselected: count.optional(),
        passed: count.default(0),
        xpassed: count.default(0),
        failed: count.default(0),
        error: count.default(0),
        skipped: count.default(0),
        xfailed: count.default(0)
    }),
    collectors: zod.z.array(zod.z.object({ nodeid: zod.z.string(), outcome: zod.z.string(), longrepr: zod.z.string().optional() }))
        .optional(),
    tests: zod.z.array(testSchema).optional()
});
function isPytestJson(value) {
    return 'summary' in value && 'exitcode' in value;
}
/**
 * pytest-json-report. The id is pytest's own node id; a file that could not be collected is an error; an expected
 * failure was skipped, as in pytest's JUnit XML. A run that was interrupted or broke is an error, where no file that could not
 * be collected says why. What `--json-report-summary` writes is counted without names.
 * @throws GateError for an outcome that is not known, and when the tests are not as many as the summary states.
 */
function readPytestJson(value, shown) {
    const report = (0,report_file/* checked */.KD)(pytest_json_reportSchema, value, shown, 'pytest-json-report');
    const { summary, collectors = [], tests = [] } = report;
    if (report.tests === undefined && report.collectors === undefined)
        return summaryOnly(report, shown);
    if (tests.length !== summary.total) {
        throw (0,report_file/* refusal */.x5)(shown, `the summary states ${summary.total} tests, but there are ${tests.length}`, 'write the report without --json-report-omit=tests');
    }
    const attempts = tests.map((test) => ({ test: pytest_json_toCase(test, shown), key: test.nodeid }));
    const uncollected = collectors.filter(({ outcome }) => outcome === 'failed').map(notCollected);
    const cases = [...uncollected, ...joinAttempts(attempts)];
    const failing = cases.some(({ status }) => status === 'failed' || status === 'error');
    return {
        format: 'pytest-json-report',
        cases: uncollected.length > 0 ? cases : [...cases, ...brokenOff(report, failing)],
        // When it was written, which of two runs one after another is later as well.
        ...new RunOfReport().at(epochMoment(report.created, 1)).facts()
    };
}
/** pytest's exit codes 2 and 3 (pytest.ExitCode); with `--maxfail` and `--stepwise` a failure has stopped it, which is told. */
function brokenOff({ exitcode, summary }, failing) {
    const how = exitcode === 2 ? 'was interrupted' : exitcode === 3 ? 'had an internal error' : undefined;
    if (how === undefined || (failing && exitcode === 2))
        return [];
    const { total, collected, deselected = 0 } = summary;
    const left = collected === undefined ? 0 : collected - deselected - total;
    const message = `pytest ${how} (exit code ${exitcode})${left > 0 ? `; ${left} of ${collected ?? 0} tests did not run` : ''}`;
    return [{ id: 'pytest', name: 'pytest', status: 'error', flaky: false, duration_sec: 0, message }];
}
function summaryOnly(report, shown) {
    const { summary, duration } = report;
    const { total, passed, xpassed, failed, error, skipped, xfailed } = summary;
    if (passed + xpassed + failed + error + skipped + xfailed !== total) {
        throw (0,report_file/* refusal */.x5)(shown, `the summary states ${total} tests, and outcomes that do not add up to that`, 'write the report without --json-report-summary');
    }
    const unnamed = {
        passed: passed + xpassed,
        failed,
        error,
        skipped: skipped + xfailed,
        duration_sec: finiteSeconds(duration)
    };
    return { format: 'pytest-json-report', cases: brokenOff(report, failed + error > 0), unnamed };
}
function pytest_json_toCase(test, shown) {
    const phases = [test.setup, test.call, test.teardown];
    // With pytest-rerunfailures the outcome is of the first attempt, and the phases are of the last.
    const flaky = test.outcome === 'rerun' &&
        test.call !== undefined &&
        phases.every((phase) => (phase?.outcome ?? 'passed') === 'passed');
    const known = Object.hasOwn(pytest_json_STATUS, test.outcome) ? pytest_json_STATUS[test.outcome] : undefined;
    const status = flaky ? 'passed' : known;
    if (status === undefined) {
        throw (0,report_file/* refusal */.x5)(shown, `the test ${JSON.stringify(test.nodeid.slice(0, 200))} has the outcome ${JSON.stringify(test.outcome)}`, 'give a report of pytest-json-report as it was written');
    }
    const failure = phases.find((phase) => phase?.crash !== undefined);
    const [file = '', ...names] = test.nodeid.split('::');
    const failed = status === 'failed' || status === 'error';
    const message = failed ? failureMessage(failure?.crash?.message, failure?.longrepr ?? '') : undefined;
    const crash = failed && failure?.crash?.path.replaceAll('\\', '/').endsWith(file) ? failure.crash : undefined;
    // pytest counts the lines of tests from 0, those of crashes from 1.
    const line = crash?.lineno ?? (typeof test.lineno === 'number' ? test.lineno + 1 : 0);
    return {
        id: test.nodeid,
        name: names.at(-1) ?? test.nodeid,
        suite: names.length > 1 ? names.slice(0, -1).join('::') : file,
        status,
        flaky,
        duration_sec: phases.reduce((sum, phase) => sum + finiteSeconds(phase?.duration), 0),
        ...(file !== '' && { file }),
        ...(line > 0 && { line }),
        ...(message !== undefined && { message })
    };
}
function notCollected({ nodeid, longrepr = '' }) {
    return {
        id: nodeid,
        name: nodeid,
        status: 'error',
        flaky: false,
        duration_sec: 0,
        ...(nodeid !== '' && { file: nodeid.split('::')[0] ?? nodeid }),
        ...(longrepr !== '' && { message: boundedText(longrepr) })
    };
}

;// CONCATENATED MODULE: ./src/test-results/tap.ts



const MAX_DEPTH = 64;
/**
 * A version, a plan or a first test point, after comments and blank lines. Before a version anything may stand, since
 * `npm test > results.tap` begins with npm's own lines.
 */
function isTap(head) {
    if (/^K?TAP version 1[34]?\r?$/m.test(head) && !/^\s*[{[<]/.test(head))
        return true;
    // `ok` and a tab is what go test prints of a package.
    return /^(?!ok {1,3}\t)(?:[ \t]*(?:#[^\n]*)?\r?\n)*(?:TAP version 1[34]|1\.\.\d+|(?:not )?ok\b)/.test(head);
}
/**
 * TAP 13 and 14 (testanything.org/tap-version-14-specification.html). A point with a subtest is a suite unless its
 * YAML block says `type: 'test'`, as node:test does; a failed suite without a failed case is an error. A failure
 * marked TODO was expected and counts as skipped. Several documents one after the other are read as one.
 * @throws GateError where the points are not as many as planned, or not those, or a subtest has no point: the file is cut off.
 */
function readTap(file, shown) {
    const reader = new TapReader(shown);
    for (const { text, line, terminated } of (0,jsonl/* readLines */.S)(file, shown, 16 * 1024 * 1024)) {
        reader.read(text, line);
        if (!terminated)
            reader.endsInside(text);
    }
    return { format: 'tap', cases: reader.finish() };
}
class TapReader {
    shown;
    levels = [];
    /** Of the documents before this one. */
    earlier = [];
    yaml;
    bailedOut = false;
    line = 0;
    constructor(shown) {
        this.shown = shown;
    }
    read(text, line) {
        this.line = line;
        if (this.yaml !== undefined)
            return this.readYaml(this.yaml, text);
        const indent = /^ */.exec(text)?.[0] ?? '';
        const rest = text.slice(indent.length);
        const depth = Math.floor(indent.length / 4);
        const last = this.levels.at(-1)?.pending;
        const deeper = indent.length - (this.levels.length - 1) * 4;
        // Two spaces below the point, as specified; Vitest writes four.
        if (rest === '---' && last !== undefined && (deeper === 2 || deeper === 4)) {
            this.yaml = { indent, point: last };
            return;
        }
        if (indent === '' && /^K?TAP version \d/.test(rest) && this.levels.length > 0) {
            this.earlier.push(...this.endDocument());
            return;
        }
        // Between the levels stands what a test has printed, but nobody prints a failure in passing.
        if (/^\s*not ok(?=\s|$)/.test(text) && (indent.length % 4 !== 0 || !rest.startsWith('not ok')))
            throw (0,report_file/* refusal */.x5)(this.shown, 'a test point that is not ok stands between the levels of subtests, which are indented by four blanks', 'let the tool write TAP 13 or 14', line);
        if (indent.length % 4 !== 0)
            return;
        if (rest === '}' && this.levels[depth]?.pending?.open === true)
            return this.closeBrace(depth);
        const point = /^(not )?ok(?=\s|$)\s*(?:(\d+)(?!\w))?\s*(?:- )?(.*)$/.exec(rest);
        const plan = /^1\.\.(\d{1,9})(?:\s*#.*)?$/.exec(rest);
        if (point !== null)
            this.point(depth, point[1] === undefined, point[2], point[3] ?? '');
        else if (plan !== null)
            this.level(depth).plan = Number(plan[1]);
        else if (rest.startsWith('Bail out!'))
            this.bailOut(rest.slice(9).trim());
    }
    /** The last line has no newline: where it is a test point, a directive (`# SKIP`) may be cut from it. */
    endsInside(text) {
        if (/^\s*(?:not )?ok(?:\s|$)/.test(text))
            throw this.cutOff('the last test point has no newline');
    }
    finish() {
        return [...this.earlier, ...this.endDocument()];
    }
    endDocument() {
        if (this.yaml !== undefined && !this.bailedOut)
            throw this.cutOff('a YAML block has no end');
        if (this.levels.some(({ pending }) => pending?.open === true) && !this.bailedOut)
            throw this.cutOff('the brace of a subtest is not closed');
        if (this.levels.length > 1 && !this.bailedOut)
            throw this.cutOff('a subtest has no test point of its own');
        while (this.levels.length > 1)
            this.levels[0]?.cases.push(...this.close());
        return this.levels.length === 0 ? [] : this.close();
    }
    point(depth, ok, number, text) {
        const children = this.levels.length > depth + 1 ? this.closeDeeper(depth) : [];
        const level = this.level(depth);
        this.flush(level);
        level.points++;
        if (number !== undefined)
            this.remember(level, Number(number));
        const brace = /\s*\{$/.exec(text);
        const line = brace === null ? text : text.slice(0, brace.index);
        const directive = /(?:^|\s)(?<!\\)#\s*(skip|todo)\S*(?:\s.*)?$/i.exec(line);
        const described = (directive === null ? line : line.slice(0, directive.index))
            .replace(/(?:^|\s)# time=[\d.]+m?s$/, '')
            .replace(/\\([#\\])/g, '$1')
            .trim();
        level.pending = {
            ok,
            name: described === '' ? `test ${number ?? level.points}` : described,
            directive: directive?.[1]?.toLowerCase(),
            children,
            open: brace !== null,
            type: undefined,
            duration: 0,
            location: undefined,
            message: []
        };
    }
    /** Where one is there twice, another one of the plan is not, and the sum hides it. */
    remember({ numbers }, number) {
        const before = numbers.get(number);
        if (before !== undefined)
            throw this.misnumbered(`test ${number} is there twice, first in line ${before}, so that another one is missing`, this.line);
        numbers.set(number, this.line);
    }
    misnumbered(what, line) {
        return (0,report_file/* refusal */.x5)(this.shown, `the numbers of the test points contradict the plan: ${what}`, 'keep the output of one run, or let each begin with its own line `TAP version 13`', line);
    }
    closeBrace(depth) {
        const children = this.closeDeeper(depth);
        const pending = this.levels[depth]?.pending;
        if (pending === undefined)
            return;
        pending.children = children;
        pending.open = false;
    }
    readYaml({ indent, point }, text) {
        const rest = text.startsWith(indent) ? text.slice(indent.length) : text;
        if (rest === '...') {
            this.yaml = undefined;
            return;
        }
        const [, key, value = ''] = /^(duration_ms|type|location|error|message):\s*(.*)$/.exec(rest) ?? [];
        const plain = value.replace(/^(['"])(.*)\1$/, '$2');
        if (key === 'duration_ms')
            point.duration = finiteSeconds(Number(plain), 1000);
        else if (key === 'type')
            point.type = plain;
        else if (key === 'location')
            point.location = plain;
        else if (key !== undefined)
            point.message.push(plain);
    }
    bailOut(reason) {
        const level = this.levels.at(-1) ?? this.level(0);
        this.flush(level);
        this.bailedOut = true;
        const name = 'Bail out!';
        const message = reason === '' ? {} : { message: boundedText(reason) };
        level.cases.push({ id: name, name, status: 'error', flaky: false, duration_sec: 0, ...message });
    }
    /** The level at `depth`; deeper ones are opened on the way, since a subtest may begin with any line. */
    level(depth) {
        if (depth > MAX_DEPTH) {
            throw (0,report_file/* refusal */.x5)(this.shown, `TAP is nested more than ${MAX_DEPTH} deep`, 'look at where it comes from', this.line);
        }
        while (this.levels.length <= depth) {
            const above = this.levels.at(-1);
            if (above?.pending?.open === false)
                this.flush(above);
            this.levels.push({ points: 0, plan: undefined, numbers: new Map(), cases: [], pending: undefined });
        }
        return this.levels[depth];
    }
    closeDeeper(depth) {
        let cases = [];
        while (this.levels.length > depth + 1)
            cases = [...this.close(), ...cases];
        return cases;
    }
    /** End the deepest level. */
    close() {
        const level = this.levels.pop();
        if (level === undefined)
            return [];
        this.flush(level);
        const { plan, points, numbers, cases } = level;
        if (this.bailedOut)
            return cases;
        if (plan === undefined)
            throw this.cutOff('there is no plan (1..N)');
        if (plan !== points)
            throw this.cutOff(`${plan} tests were planned, ${points} are there`);
        for (const [number, line] of numbers)
            if (number < 1 || number > plan)
                throw this.misnumbered(`test ${number} is none of the ${plan} that were planned`, line);
        return cases;
    }
    flush(level) {
        if (level.pending !== undefined)
            level.cases.push(...casesOf(level.pending));
        level.pending = undefined;
    }
    cutOff(what) {
        return (0,report_file/* refusal */.x5)(this.shown, `the TAP output is cut off: ${what}`, 'see in the log of the tests why they ended early, and keep all of their output', this.line);
    }
}
function casesOf(point) {
    const { ok, name, directive, children, type } = point;
    const inner = children.map((child) => {
        const suite = child.suite === undefined ? name : `${name} > ${child.suite}`;
        return { ...child, suite, id: testId(suite, undefined, child.name) };
    });
    const suite = type === undefined ? children.length > 0 : type === 'suite';
    const broken = !ok && directive === undefined;
    if (suite && !(broken && !children.some(({ status }) => status === 'failed' || status === 'error')))
        return inner;
    const [, file, line] = /^(.+?):(\d{1,7})(?::\d+)?$/.exec(point.location ?? '') ?? [];
    const message = point.message.join('\n');
    return [
        ...inner,
        {
            id: name,
            name,
            status: directive === 'skip' || (directive === 'todo' && !ok)
                ? 'skipped'
                : ok
                    ? 'passed'
                    : suite
                        ? 'error'
                        : 'failed',
            flaky: false,
            duration_sec: suite ? 0 : point.duration,
            ...(file !== undefined && { file, line: Number(line) }),
            ...(message !== '' && { message: boundedText(message) })
        }
    ];
}

;// CONCATENATED MODULE: ./src/test-results/trx.ts




/** TestOutcome of the Visual Studio test schema (vstst.xsd). */
const trx_STATUS = {
    Passed: 'passed',
    PassedButRunAborted: 'passed',
    Warning: 'passed',
    Completed: 'passed',
    Failed: 'failed',
    Error: 'error',
    Timeout: 'error',
    Aborted: 'error',
    Disconnected: 'error',
    InProgress: 'error',
    NotExecuted: 'skipped',
    NotRunnable: 'skipped',
    Inconclusive: 'skipped',
    Pending: 'skipped'
};
/** CppUnit's root has the same name, and neither the namespace nor an id. */
function isTrx([root]) {
    return root?.name === 'TestRun' && ('xmlns' in root.attributes || 'id' in root.attributes);
}
/**
 * TRX of Visual Studio and `dotnet test --logger trx`. A data-driven test is its rows (`InnerResults`), not itself.
 * A run that failed without a failed result, because its host crashed, is an error.
 * @throws GateError with the line for an outcome that is not known, and for a run that states tests and holds none.
 */
function readTrx(file, shown) {
    const reader = new TrxReader(shown);
    (0,xml/* readXml */.k)(file, shown, reader);
    return { format: 'trx', cases: reader.cases(), ...reader.runOf.facts() };
}
class TrxReader {
    shown;
    runOf = new RunOfReport();
    found = [];
    classes = new Map();
    elements = [];
    drafts = [];
    definition;
    stated = 0;
    outcome = '';
    constructor(shown) {
        this.shown = shown;
    }
    open(name, attributes, line) {
        const parent = this.elements.at(-1);
        this.elements.push(name);
        if (/^(UnitTest|Generic|Manual|TestResultAggregation|Web)\w*Result$|^TestResultAggregation$/.test(name)) {
            this.runOf.on(attributes['computerName']);
            const outer = this.drafts.at(-1);
            if (outer !== undefined)
                outer.hasInner = true;
            this.drafts.push({ attributes, line, message: '', trace: '', hasInner: false });
        }
        else if (name === 'Times') {
            this.runOf.at(momentOf(attributes['start']));
        }
        else if (name === 'UnitTest') {
            this.definition = attributes['id'];
        }
        else if (name === 'TestMethod' && parent === 'UnitTest' && this.definition !== undefined) {
            // Older ones hold the assembly too: `Acme.Tests, Acme, Version=1.0.0.0`.
            this.classes.set(this.definition, (attributes['className'] ?? '').split(',')[0] ?? '');
        }
        else if (name === 'ResultSummary') {
            this.outcome = attributes['outcome'] ?? '';
        }
        else if (name === 'Counters') {
            this.stated = Number(attributes['total'] ?? 0);
        }
    }
    text(piece) {
        const draft = this.drafts.at(-1);
        if (draft === undefined || this.elements.at(-2) !== 'ErrorInfo')
            return;
        const kind = this.elements.at(-1);
        if (kind === 'Message' && draft.message.length < MAX_MESSAGE)
            draft.message += piece.slice(0, MAX_MESSAGE);
        if (kind === 'StackTrace' && draft.trace.length < MAX_MESSAGE)
            draft.trace += piece.slice(0, MAX_MESSAGE);
    }
    close(name) {
        this.elements.pop();
        if (name === 'UnitTest')
            this.definition = undefined;
        if (this.drafts.length === 0 || !/Result$|^TestResultAggregation$/.test(name))
            return;
        const draft = this.drafts.pop();
        if (draft !== undefined && !draft.hasInner)
            this.add(draft);
    }
    /** Definitions may stand after the results. */
    cases() {
        if (this.found.length === 0 && this.stated > 0) {
            throw (0,report_file/* refusal */.x5)(this.shown, `the TRX report states ${this.stated} tests, but holds no result`, 'let the test runner write the file again, completely');
        }
        const cases = this.found.map(({ test, testId: of }) => {
            const className = of === undefined ? undefined : this.classes.get(of);
            if (className === undefined || className === '' || test.name.startsWith(className))
                return test;
            return { ...test, id: testId(undefined, className, test.name), suite: className };
        });
        const failed = cases.some(({ status }) => status === 'failed' || status === 'error');
        if (/^(Failed|Error|Aborted|Timeout)$/.test(this.outcome) && !failed) {
            const name = `test run ${this.outcome}`;
            cases.push({ id: name, name, status: 'error', flaky: false, duration_sec: 0 });
        }
        return cases;
    }
    add({ attributes, line, message, trace }) {
        const { testName, testId: of, outcome = 'Error', duration = '' } = attributes;
        const status = Object.hasOwn(trx_STATUS, outcome) ? trx_STATUS[outcome] : undefined;
        if (status === undefined || testName === undefined) {
            throw (0,report_file/* refusal */.x5)(this.shown, testName === undefined
                ? 'a result has no testName'
                : `a result has the outcome ${JSON.stringify(outcome)}`, 'let the test runner write the file again', line);
        }
        const failed = status === 'failed' || status === 'error';
        const said = failed ? failureMessage(message, trace) : undefined;
        const [, source, at] = / in (.{1,300}?):line (\d{1,7})/.exec(trace) ?? [];
        const test = {
            id: testName,
            name: testName,
            status,
            flaky: false,
            duration_sec: spanSeconds(duration),
            ...(failed && source !== undefined && { file: source.replaceAll('\\', '/'), line: Number(at) }),
            ...(said !== undefined && { message: said })
        };
        this.found.push({ test, testId: of });
    }
}
/** A .NET TimeSpan, `[d.]hh:mm:ss[.fffffff]`; 0 where it is unreadable. */
function spanSeconds(text) {
    const match = /^(?:(\d{1,5})\.)?(\d{1,2}):(\d{2}):(\d{2}(?:\.\d{1,9})?)$/.exec(text);
    if (match === null)
        return 0;
    const [, days = '0', hours = '0', minutes = '0', seconds = '0'] = match;
    return Number(days) * 86_400 + Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}

;// CONCATENATED MODULE: ./src/test-results/formats.ts








const XML_FORMATS = [
    { title: 'JUnit XML', recognises: isJunit, read: readJunit },
    { title: 'TRX', recognises: isTrx, read: readTrx }
];
const LINE_FORMATS = [
    { title: 'ci_runs.jsonl', recognises: isCiRun, read: readCiRuns },
    { title: 'go test -json', recognises: isGoTest, read: readGoTest }
];
const JSON_FORMATS = [
    { title: 'Jest JSON', recognises: isJestJson, read: readJestJson },
    { title: 'CTRF JSON', recognises: isCtrf, read: readCtrf },
    { title: 'pytest-json-report', recognises: isPytestJson, read: readPytestJson },
    {
        title: 'one run of ci_runs.jsonl',
        recognises: isCiRun,
        read: (value, shown) => readCiRun(value, shown, 1)
    }
];
const TEXT_FORMATS = [
    { title: 'TAP', recognises: isTap, read: readTap },
    { title: 'go test -json', recognises: isGoTestAfterText, read: readGoTest }
];

;// CONCATENATED MODULE: ./src/test-results/reruns.ts


/**
 * The cases of several reports, where a report that holds nothing but failures of another one is its rerun
 * (`pytest --lf`, gotestsum, a retried step): it adds no cases, and what passed in it is passed and flaky. Reports of
 * a matrix, where each job runs the whole suite, are not joined: a test that fails on one platform is broken there,
 * whatever it does on the others. Neither are reports of different directories, since the packages of a monorepo often
 * have tests of the same name, and of what began before the other or ran on another machine none is the rerun. The order of the files does not matter.
 */
function joinReruns(reports) {
    const failedIn = indexFailures(reports);
    const rerunsOf = new Map();
    const isRerun = reports.map((_, i) => {
        const first = firstRun(reports, i, failedIn);
        if (first === undefined)
            return false;
        const others = rerunsOf.get(first);
        if (others === undefined)
            rerunsOf.set(first, [i]);
        else
            others.push(i);
        return true;
    });
    return reports.flatMap(({ cases }, i) => {
        if (isRerun[i] === true)
            return [];
        const reruns = rerunsOf.get(i);
        if (reruns === undefined)
            return cases;
        const redeemed = redeem(reports, i, reruns, failedIn);
        return cases.map((test) => outlived(test, redeemed.get(test.id)));
    });
}
/**
 * Id -> the pass that outlives its failures in `first`. A pass counts only from a rerun in which that id did not fail as
 * well, which has as many passes of it as there were failures, and which came after every other rerun in which it failed:
 * of two reruns that could each be the earlier one, and that contradict each other, neither is believed.
 */
function redeem(reports, first, reruns, failedIn) {
    const redeemed = new Map();
    for (const rerun of reruns) {
        const passes = new Map();
        for (const test of reports[rerun]?.cases ?? [])
            if (test.status === 'passed')
                passes.set(test.id, { pass: test, count: (passes.get(test.id)?.count ?? 0) + 1 });
        for (const [id, { pass, count }] of passes) {
            const failures = failedIn.get(id);
            if (failures === undefined || failures.has(rerun))
                continue;
            if (count < (failures.get(first) ?? 0))
                continue;
            const again = reruns.filter((other) => failures.has(other));
            if (again.every((earlier) => isRerunOf(reports, rerun, earlier, failedIn)))
                redeemed.set(id, pass);
        }
    }
    return redeemed;
}
function outlived(test, rerun) {
    if (rerun === undefined || !isFailure(test))
        return test;
    return { ...rerun, flaky: true, duration_sec: test.duration_sec + rerun.duration_sec };
}
function indexFailures(reports) {
    const failedIn = new Map();
    reports.forEach(({ cases }, i) => {
        for (const test of cases) {
            if (!isFailure(test))
                continue;
            const where = failedIn.get(test.id) ?? new Map();
            failedIn.set(test.id, where.set(i, (where.get(i) ?? 0) + 1));
        }
    });
    return failedIn;
}
/** The report of which this one is a rerun: the one with the most cases, since a rerun may have been rerun. */
function firstRun(reports, rerun, failedIn) {
    const [head] = reports[rerun]?.cases ?? [];
    if (head === undefined)
        return undefined;
    let found;
    for (const i of failedIn.get(head.id)?.keys() ?? []) {
        const size = reports[i]?.cases.length ?? 0;
        if (found !== undefined && size <= (reports[found]?.cases.length ?? 0))
            continue;
        if (isRerunOf(reports, rerun, i, failedIn))
            found = i;
    }
    return found;
}
/** All that `rerun` holds failed in `first`, which held more. */
function isRerunOf(reports, rerun, first, failedIn) {
    const [report, earlier] = [reports[rerun], reports[first]];
    return (report !== undefined &&
        earlier !== undefined &&
        earlier.format === report.format &&
        earlier.cases.length > report.cases.length &&
        canFollow(report, earlier) &&
        external_node_path_default().dirname(earlier.source) === external_node_path_default().dirname(report.source) &&
        report.cases.every(({ id }) => failedIn.get(id)?.has(first) === true));
}
function isFailure({ status }) {
    return status === 'failed' || status === 'error';
}

;// CONCATENATED MODULE: ./src/test-results/neighbours.ts
const COVERAGE = 'this is a coverage report: give the file to coverage-files';
const NO_TESTS = 'these are no test results';
const JUNIT = 'let the tool write JUnit XML';
const neighbour = (what, remedy) => ({ what, remedy });
const NUNIT = neighbour("NUnit's own XML", 'use the JunitXml.TestLogger, or `nunit3-console --result=junit.xml;transform=nunit3-junit.xslt`');
const XUNIT = neighbour("xUnit.net's own XML", 'use `-junit junit.xml`, or the JunitXml.TestLogger');
const BOOST = neighbour("Boost.Test's own XML", 'use `--logger=JUNIT,all,junit.xml`');
const CATCH = neighbour("Catch2's own XML", 'use `-r junit`');
const OPEN_TEST = neighbour('Open Test Reporting XML', 'give the TEST-*.xml that JUnit writes beside it');
const CHECKS = neighbour('a report of findings in source code', NO_TESTS);
/** Root elements of formats next door. */
const ROOTS = {
    'test-run': NUNIT,
    'test-results': NUNIT,
    assemblies: XUNIT,
    assembly: XUNIT,
    'testng-results': neighbour("TestNG's own XML", 'give the junitreports/TEST-*.xml that TestNG writes beside it'),
    suite: neighbour('a TestNG suite definition', NO_TESTS),
    testExecutions: neighbour("SonarQube's generic test execution", JUNIT),
    unitTest: neighbour("SonarQube's generic test execution", JUNIT),
    Site: neighbour("CTest's dashboard XML", 'use `ctest --output-junit junit.xml`'),
    robot: neighbour("Robot Framework's own XML", 'use `robot --xunit junit.xml`'),
    TestRun: neighbour("CppUnit's own XML", 'convert it to JUnit XML'),
    TestLog: BOOST,
    TestResult: BOOST,
    TestCase: neighbour("Qt Test's own XML", 'use `-o junit.xml,junitxml`'),
    Catch: CATCH,
    Catch2TestRun: CATCH,
    doctest: neighbour("doctest's own XML", 'use `-r=junit`'),
    tests: neighbour("PHPUnit's TestDox XML", 'use `--log-junit junit.xml`'),
    testrun: neighbour("an IDE's own export of a test run", JUNIT),
    result: neighbour("Jenkins' own junitResult.xml", 'give the JUnit XML that the build wrote'),
    events: OPEN_TEST,
    execution: OPEN_TEST,
    'test-suite': neighbour("Allure's XML", 'let the test runner write JUnit XML beside it'),
    coverage: neighbour('coverage XML', COVERAGE),
    report: neighbour('coverage XML', COVERAGE),
    CoverageSession: neighbour('coverage XML', COVERAGE),
    checkstyle: neighbour('Checkstyle XML', NO_TESTS),
    pmd: CHECKS,
    BugCollection: CHECKS,
    issues: CHECKS,
    project: neighbour('a build file', NO_TESTS),
    html: neighbour('an HTML page', 'give the machine-readable report (JUnit XML)')
};
function xmlNeighbour([root]) {
    return root !== undefined && Object.hasOwn(ROOTS, root.name) ? ROOTS[root.name] : undefined;
}
/** Members by which JSON formats next door are known; the first whose members are all there. */
const MEMBERS = [
    [
        ['$report_type'],
        neighbour('a pytest-reportlog', 'use pytest --junitxml=junit.xml, or pytest-json-report')
    ],
    [['suites', 'config'], neighbour("Playwright's JSON report", "use Playwright's junit reporter")],
    [['stats', 'tests'], neighbour("Mocha's JSON report", 'use mocha-junit-reporter')],
    [['stats', 'results'], neighbour("Mochawesome's JSON report", 'use mocha-junit-reporter')],
    [['examples', 'summary_line'], neighbour("RSpec's JSON report", 'use rspec_junit_formatter')],
    [['testsuites', 'tests'], neighbour("GoogleTest's JSON report", 'use --gtest_output=xml:junit.xml')],
    [['collection', 'run'], neighbour("Newman's JSON report", 'use `newman run -r junit`')],
    [['protocolVersion', 'runnerVersion'], neighbour("Dart's JSON report", 'convert it with `tojunit`')],
    [['type', 'event'], neighbour("libtest's JSON", 'use cargo nextest with its junit setting')],
    [['uuid', 'historyId'], neighbour("Allure's JSON", 'let the test runner write JUnit XML beside it')],
    [['totalTestCount', 'testNodes'], neighbour("Xcode's test results", 'convert them to JUnit XML')],
    [['runs', '$schema'], neighbour('SARIF', NO_TESTS)],
    [['totals'], neighbour('coverage JSON', COVERAGE)],
    [['total'], neighbour('coverage JSON', COVERAGE)]
];
/** `value` is a whole document, or the first of JSON Lines. */
function jsonNeighbour(value) {
    if (Array.isArray(value))
        return listNeighbour(value);
    return MEMBERS.find(([names]) => names.every((name) => Object.hasOwn(value, name)))?.[1];
}
function listNeighbour([first]) {
    if (first === 'start')
        return neighbour("Mocha's json-stream", 'use mocha-junit-reporter');
    if (typeof first !== 'object' || first === null)
        return undefined;
    if ('elements' in first)
        return neighbour('Cucumber JSON', 'use the junit formatter (behave: --junit)');
    if ('filePath' in first && 'messages' in first)
        return neighbour("ESLint's JSON report", NO_TESTS);
    return undefined;
}
/** Texts by their first characters. */
function textNeighbour(head) {
    if (/^(?:TN:|SF:)/m.test(head.slice(0, 1000)))
        return neighbour('LCOV', COVERAGE);
    if (/^mode: (?:set|count|atomic)/.test(head))
        return neighbour('a Go cover profile', COVERAGE);
    if (head.startsWith('\x1f\x8b') || head.startsWith('PK\x03\x04'))
        return neighbour('an archive', 'unpack it first');
    if (/^\xff\xfe|^\xfe\xff|^.\0.\0/s.test(head))
        return neighbour('UTF-16 text', 'write it as UTF-8');
    if (/^\s*<!doctype html|^\s*<html[\s>]/i.test(head))
        return neighbour('an HTML page', 'give the machine-readable report (JUnit XML)');
    if (/^(?:=== RUN |--- (?:PASS|FAIL|SKIP): |ok {2}\t?\S+\t)/m.test(head.slice(0, 4000)))
        return neighbour('the plain output of go test', 'use `go test -json`');
    return undefined;
}

;// CONCATENATED MODULE: ./src/test-results/frames.ts
/** Every pattern is bounded, and so is what it is applied to: a message has at most 2,000 characters. */
const KINDS = [
    { pattern: /^\s*File "([^"\n]{1,400})", line (\d{1,7})/gm, lastFirst: true },
    { pattern: /^([\w.][\w./\\-]{0,300}\.py):(\d{1,7}): /gm, lastFirst: true },
    // Node, Deno, browsers: `at f (file:///a/b.ts:1:2)`, `at /a/b.js:1:2`, `f@a/b.js:1:2`
    {
        pattern: /(?:\(|\bat (?:async )?|@)((?:file:\/\/)?(?:\/?[A-Za-z]:)?[^\s():]{1,400}\.[cm]?[jt]sx?):(\d{1,7}):\d{1,7}/g
    },
    {
        // JVM: `at app//com.acme.CartTest$Inner.adds(CartTest.java:42)`
        pattern: /^\s*at (?:[\w.@-]{0,100}\/){0,2}([\w.$]{1,300})\.[^.(\n]{1,200}\(([\w$-]{1,200}\.(?:java|kt|scala|groovy)):(\d{1,7})\)/gm,
        frame: ([, type = '', base = '', line = '']) => ({
            file: [...type.split('.').slice(0, -1), base].join('/'),
            line: Number(line)
        })
    },
    { pattern: / in ([^\n]{1,400}?):line (\d{1,7})/g },
    { pattern: /panicked at (?:'[^'\n]{0,500}', )?([^\s:'"][^:\n]{0,300}\.rs):(\d{1,7})/g },
    { pattern: /^\s*(?:# )?(\.?[\w./-]{1,300}\.rb):(\d{1,7})/gm },
    { pattern: /^File: ([^\n]{1,400})\nLine: (\d{1,7})/gm },
    // gtest, PHPUnit, compilers: `a/b.cc:7: Failure`, `/a/b.php:7`, `a\b.cpp(7): error`
    { pattern: /^\s{0,8}((?:[A-Za-z]:)?[\w./\\@+-]{1,300}\.\w{1,6})(?::|\()(\d{1,7})(?=[):\s]|$)/gm }
];
/** Code that the project did not write. */
const FOREIGN = /(?:^|[\\/])(?:node_modules|site-packages|dist-packages|vendor|\.cargo|rustc|internal)[\\/]|^node:|^internal[\\/]/;
/** The frames that a failure message names, the likeliest first, at most 50. */
function framesIn(message) {
    const found = KINDS.flatMap(({ pattern, frame, lastFirst }) => {
        const frames = [...message.matchAll(pattern)].map((match) => frame?.(match) ?? { file: match[1] ?? '', line: Number(match[2]) });
        return lastFirst === true ? frames.reverse() : frames;
    });
    return found.filter(({ file, line }) => line > 0 && !FOREIGN.test(file)).slice(0, 50);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./src/lib/paths.ts
var paths = __webpack_require__(9927);
;// CONCATENATED MODULE: ./src/test-results/source-files.ts



/** A repository larger than this is searched in part, and what is not found there has no place. */
const MAX_FILES = 100_000;
/** Nothing that a test report names as the project's own lies there. */
const SKIPPED = new Set(['.git', 'node_modules', '.venv', 'venv', '__pycache__', '.gradle', '.tox', '.nx']);
/**
 * The files of the repository, by the paths that reports give them. Looked for on demand, since most runs have no
 * failure, and then once.
 */
class SourceFiles {
    root;
    known = new Map();
    byBase;
    constructor(root) {
        this.root = root;
    }
    /**
     * The path below the root for one as it was reported: absolute on another machine, relative to a package of a
     * monorepo, with backslashes or as a file URL. The longest tail that exists wins; else the one file that ends so.
     * @returns undefined where there is none, or more than one.
     */
    find(reported) {
        if (reported.length > 1000 || reported.includes('\0'))
            return undefined;
        let found = this.known.get(reported);
        if (found === undefined && !this.known.has(reported)) {
            found = this.search(reported);
            this.known.set(reported, found);
        }
        return found;
    }
    search(reported) {
        const plain = external_node_path_default().posix.normalize(reported.replace(/^file:\/\//, '').replaceAll('\\', '/'));
        const segments = plain
            .split('/')
            .filter((s) => s !== '' && s !== '..' && s !== '.' && !/^[A-Za-z]:$/.test(s));
        if (segments.length === 0)
            return undefined;
        for (let i = 0; i < segments.length; i++) {
            const tail = segments.slice(i).join('/');
            if (this.isOurs(tail))
                return tail;
        }
        this.byBase ??= this.index();
        const same = this.byBase.get(segments.at(-1) ?? '') ?? [];
        for (let i = 0; i < segments.length; i++) {
            const tail = `/${segments.slice(i).join('/')}`;
            const matches = same.filter((file) => `/${file}`.endsWith(tail));
            if (matches.length > 0)
                return matches.length === 1 ? matches[0] : undefined;
        }
        return undefined;
    }
    isOurs(tail) {
        const full = external_node_path_default().join(this.root, tail);
        return (0,external_node_fs_.existsSync)(full) && (0,paths/* isInside */.FK)((0,external_node_fs_.realpathSync)(this.root), (0,external_node_fs_.realpathSync)(full));
    }
    /** Basename -> paths; symbolic links are not followed. */
    index() {
        const byBase = new Map();
        const directories = [''];
        let left = MAX_FILES;
        for (let dir = directories.pop(); dir !== undefined && left > 0; dir = directories.pop()) {
            for (const entry of this.entries(dir)) {
                const file = dir === '' ? entry.name : `${dir}/${entry.name}`;
                if (entry.isDirectory()) {
                    if (!SKIPPED.has(entry.name))
                        directories.push(file);
                }
                else if (entry.isFile() && left-- > 0) {
                    const same = byBase.get(entry.name);
                    if (same === undefined)
                        byBase.set(entry.name, [file]);
                    else
                        same.push(file);
                }
            }
        }
        return byBase;
    }
    entries(dir) {
        try {
            return (0,external_node_fs_.readdirSync)(external_node_path_default().join(this.root, dir), { withFileTypes: true });
        }
        catch {
            return []; // a directory that may not be read holds no place to point to
        }
    }
}

;// CONCATENATED MODULE: ./src/test-results/place.ts


/** So many failures are looked for on the disk; annotations show ten. */
const MAX_LOOKED_FOR = 1000;
/**
 * The same cases, with the place of each failure as the repository names it: the file that the report gives, with
 * the line where the failure itself says one in it; else the first frame of the failure that is a file of the
 * repository. A file that does not exist here stays as it was reported, so that the report still names it.
 */
function placeInRepository(root, cases) {
    const sources = new SourceFiles(root);
    let left = MAX_LOOKED_FOR;
    return cases.map((test) => {
        if (test.status === 'passed' || test.status === 'skipped' || left-- <= 0)
            return test;
        return { ...test, ...place_placeOf(test, sources) };
    });
}
function place_placeOf({ file, line, message = '' }, sources) {
    const own = file === undefined ? undefined : sources.find(file);
    // A report whose file and line are both there has said all; its line may be that of the failure already.
    if (own !== undefined && line !== undefined)
        return { file: own };
    for (const frame of framesIn(message)) {
        const found = sources.find(frame.file);
        if (found !== undefined && (own === undefined || own === found))
            return { file: found, line: frame.line };
    }
    if (own !== undefined)
        return { file: own };
    return file === undefined ? {} : { file: file.replaceAll('\\', '/') };
}

;// CONCATENATED MODULE: ./src/test-results/read.ts









/**
 * Read test results and count them (DESIGN: Counting).
 * @param files relative to `root`, globs already expanded.
 * @throws GateError `evidence` that names the file, and the line where there is one, for a file that is missing,
 *   malformed, cut off or not recognised, and when no file holds a test case; `path` for one outside the root.
 */
function readTests(root, files) {
    const reports = files.map((file) => ({ ...readTestFile(external_node_path_default().resolve(root, file), file), source: file }));
    const cases = placeInRepository(root, joinReruns(reports));
    const unnamed = reports.flatMap((report) => report.unnamed ?? []);
    const count = (status) => cases.filter((test) => test.status === status).length +
        (0,numbers/* sumOf */.XN)(unnamed.length, (i) => unnamed[i]?.[status] ?? 0);
    const [passed, failed, errors, skipped] = [
        count('passed'),
        count('failed'),
        count('error'),
        count('skipped')
    ];
    const total = passed + failed + errors + skipped;
    if (total === 0) {
        throw (0,report_file/* refusal */.x5)(files.join(', '), 'the test results hold no test case', 'check that the tests were found and run, and that the report is complete');
    }
    return {
        formats: [...new Set(reports.map((report) => report.format))],
        total,
        passed,
        failed,
        errors,
        skipped,
        flaky: cases.filter((test) => test.flaky).length,
        duration_sec: (0,numbers/* sumOf */.XN)(cases.length + unnamed.length, (i) => (cases[i] ?? unnamed[i - cases.length])?.duration_sec ?? 0),
        failing: cases.filter(({ status }) => status === 'failed' || status === 'error').map(({ id }) => id),
        sources: [...files],
        cases
    };
}
/**
 * Read one report in whichever format its content shows; its name does not matter.
 * @param shown the name of the file in messages.
 * @throws GateError as {@link readTests}; a report that is understood and holds no case is not an error here.
 */
function readTestFile(file, shown) {
    const head = (0,report_file/* readHead */.zy)(file, shown);
    const start = head.trimStart();
    if (start === '') {
        throw (0,report_file/* refusal */.x5)(shown, 'the test results are empty', 'check that the step that writes them has run and finished');
    }
    const text = TEXT_FORMATS.find((format) => format.recognises(head));
    if (text !== undefined)
        return text.read(file, shown);
    if (isUtf16Xml(head))
        return readXmlResults(file, shown);
    const neighbour = textNeighbour(head);
    if (neighbour !== undefined)
        throw notTests(shown, neighbour);
    if (start.startsWith('<'))
        return readXmlResults(file, shown);
    if (start.startsWith('{') || start.startsWith('['))
        return readJsonResults(file, shown);
    throw notTests(shown, undefined, `it begins with ${JSON.stringify(start.slice(0, 40))}`);
}
/** Of XML alone: what a redirection of PowerShell writes as UTF-16 is refused with the remedy. */
function isUtf16Xml(head) {
    return /^(?:\xff\xfe(?!\0\0)|\xfe\xff)?\0?<\0?[^\0]/.test(head) && head.slice(0, 8).includes('\0');
}
function readXmlResults(file, shown) {
    const first = (0,xml/* firstElements */.Y)(file, shown, 3);
    const format = XML_FORMATS.find(({ recognises }) => recognises(first));
    if (format !== undefined)
        return format.read(file, shown);
    throw notTests(shown, xmlNeighbour(first), `its root element is <${first[0]?.name ?? ''}>`);
}
function readJsonResults(file, shown) {
    const first = firstLineValue(file, shown);
    const lines = first && LINE_FORMATS.find(({ recognises }) => recognises(first));
    if (lines !== undefined)
        return lines.read(file, shown);
    const neighbour = first && jsonNeighbour(first);
    if (neighbour !== undefined)
        throw notTests(shown, neighbour);
    const value = (0,report_file/* readJson */.Vh)(file, shown);
    if (typeof value !== 'object' || value === null)
        throw notTests(shown, undefined, 'it is JSON, but no object');
    const format = JSON_FORMATS.find(({ recognises }) => recognises(value));
    if (format !== undefined)
        return format.read(value, shown);
    const members = Object.keys(value).slice(0, 5).join(', ').slice(0, 200);
    throw notTests(shown, jsonNeighbour(value), `it is JSON with the members ${members || '(none)'}`);
}
/** The object on the first line, where that line is a whole JSON object: a JSON Lines file begins so. */
function firstLineValue(file, shown) {
    for (const { text } of (0,jsonl/* readLines */.S)(file, shown)) {
        if (text.trim() === '')
            continue;
        try {
            const value = JSON.parse(text);
            return typeof value === 'object' && value !== null ? value : undefined;
        }
        catch {
            // A pretty-printed document: its first line alone is no JSON.
            return undefined;
        }
    }
    return undefined;
}
function notTests(shown, neighbour, seen = '') {
    if (neighbour !== undefined) {
        return (0,report_file/* refusal */.x5)(shown, `this is ${neighbour.what}, which is not read as test results`, neighbour.remedy);
    }
    const titles = [...XML_FORMATS, ...LINE_FORMATS, ...JSON_FORMATS, ...TEXT_FORMATS].map(({ title }) => title);
    return (0,report_file/* refusal */.x5)(shown, `this is no format of test results that is read: ${seen}`, `give one of: ${[...new Set(titles)].join(', ')}`);
}


/***/ })

};
