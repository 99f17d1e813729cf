export const id = 9475;
export const ids = [9475,2011];
export const modules = {

/***/ 39475:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderConsole: () => (/* binding */ renderConsole)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14031);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12011);


const RULE = '='.repeat(100);
const NAME_WIDTH = 20;
const NUMBER_WIDTH = 8;
const MESSAGE_MAX = 300;
/** Four letters each, as the seed's table has them. */
const WORDS = { pass: 'PASS', fail: 'FAIL', warn: 'WARN', 'not-evaluated': 'N/A ' };
/** The seed's columns: four digits after the point, no unit. */
function column(text) {
    const bare = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .logText */ .kc)((0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(text, 40)).replace(/ (%|bits|points)$/, '');
    const value = /^-?\d+\.\d{1,3}$/.test(bare) ? Number(bare).toFixed(4) : bare;
    return (value === 'not measured' || value === 'none' ? '-' : value).padStart(NUMBER_WIDTH);
}
function line(gate) {
    const threshold = gate.threshold.replace(/^(>=|<=|==) /, '');
    const message = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .logText */ .kc)((0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(gate.message, MESSAGE_MAX));
    const said = gate.verdict === 'not-evaluated' ? `not evaluated, ${message}` : message;
    const todo = gate.todo === null || gate.todo === gate.message ? '' : `; ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .logText */ .kc)((0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(gate.todo, MESSAGE_MAX))}`;
    return `${WORDS[gate.verdict]} | ${gate.title.padEnd(NAME_WIDTH)} | ${column(gate.value)} vs ${column(threshold)} | ${said}${todo}`;
}
/** The last line: never `ALL PASSED` where something that was asked for is not known. */
function finalLine({ result, counts }) {
    const open = counts.not_evaluated > 0 ? ` (${counts.not_evaluated} not evaluated)` : '';
    switch (result) {
        case 'passed':
            if (open === '')
                return 'ALL CI GATES PASSED';
            return counts.evaluated === 1
                ? `THE ONLY EVALUATED CI GATE PASSED${open}`
                : `ALL ${counts.evaluated} EVALUATED CI GATES PASSED${open}`;
        case 'failed':
            return `CI GATES FAILED: ${counts.failed} of ${counts.evaluated}${open}`;
        case 'incomplete':
            return `CI GATES INCOMPLETE${open}`;
        case 'cancelled':
            return `CI GATES CANCELLED: the run was cut off${open}`;
    }
}
/** The gates table that ends the log, in the seed's form with words for its signs; lines end with \n. */
function renderConsole(view) {
    const { counts } = view;
    const parts = [`${counts.passed} passed`, `${counts.failed} failed`];
    if (counts.warned > 0)
        parts.push(`${counts.warned} warned`);
    if (counts.not_evaluated > 0)
        parts.push(`${counts.not_evaluated} not evaluated`);
    const alerts = view.alerts.map((a) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .logText */ .kc)(a));
    return [
        RULE,
        'CI QUALITY GATES REPORT',
        RULE,
        ...alerts,
        '',
        ...view.gates.map(line),
        '',
        RULE,
        `SUMMARY: ${parts.join(', ')}`,
        RULE,
        '',
        finalLine(view),
        ''
    ].join('\n');
}


/***/ }),

/***/ 14031:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $v: () => (/* binding */ mdHtml),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   T3: () => (/* binding */ mdUrl),
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   _v: () => (/* binding */ codeParts),
/* harmony export */   bC: () => (/* binding */ mdText),
/* harmony export */   eC: () => (/* binding */ scriptJson),
/* harmony export */   kc: () => (/* binding */ logText),
/* harmony export */   pS: () => (/* binding */ mdWords),
/* harmony export */   xs: () => (/* binding */ mdCode)
/* harmony export */ });
/**
 * Names of tests, files, branches and datasets are data that anybody may choose. Nothing of them may act: not as
 * markdown, not as HTML, not as a mention or a reference on GitHub, not as a control character in a terminal.
 */
/**
 * Characters that cannot be seen or that reorder what can be seen (controls, bidi and zero-width characters, line
 * separators, private use, unpaired surrogates) written out as `\u{202e}`; line breaks and tabs become spaces.
 */
function visible(text) {
    return text
        .replace(/[\t\n\v\f\r\u2028\u2029]+/g, ' ')
        .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, (c) => `\\u{${(c.codePointAt(0) ?? 0).toString(16)}}`);
}
const HTML = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** For HTML text and for attribute values in quotes. */
function escapeHtml(text) {
    return visible(text).replace(/[&<>"']/g, (c) => HTML[c] ?? c);
}
/** A zero-width space: GitHub looks for mentions after it has decoded entities, so that an entity does not help. */
const BREAK = '&#8203;';
/** What GitHub would turn into a link, a mention, a reference or an emoji, with a break put into it. */
function withBreaks(text) {
    return text
        .replace(/@/g, `&#64;${BREAK}`)
        .replace(/(?<!&)#/g, `&#35;${BREAK}`)
        .replace(/\b(GH)-(?=\d)/gi, `$1-${BREAK}`)
        .replace(/:(?=\/\/)/g, `&#58;${BREAK}`)
        .replace(/:(?=[a-z+-][\w+-]*:)/gi, `:${BREAK}`)
        .replace(/\b(www)\./gi, `$1.${BREAK}`);
}
/** One line, as it will be read: nothing hidden, white space folded to single spaces. */
function line(text) {
    return visible(text).trim().replace(/ {2,}/g, ' ');
}
function mdInline(text) {
    const escaped = text
        .replace(/&/g, '&amp;')
        .replace(/<(?![=\s\d])/g, '&lt;') // `<= 5` can open no tag
        .replace(/^>(?!=)|(?<=-)>/g, '&gt;')
        .replace(/\\/g, '&#92;')
        .replace(/\|/g, '&#124;')
        .replace(/`/g, '&#96;')
        .replace(/\$/g, '&#36;') // GitHub reads $x$ as mathematics
        .replace(/[*~[\]]/g, '\\$&')
        .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
        .replace(/^[-+](?=[\s-]|$)|^=+\s*$/, '\\$&')
        .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');
    return withBreaks(escaped);
}
/**
 * For a line of GitHub-flavoured markdown outside code, table cells included: reads as the same words, and is
 * never markup. White space is folded to single spaces.
 */
function mdText(text) {
    return mdInline(line(text));
}
/**
 * A sentence of ours in parts. We mark a command with backticks, as one does in a terminal; a name in the sentence may
 * hold some too, so that each part has to be escaped all the same: a name can look like code, and do no more.
 */
function codeParts(text) {
    const pieces = text.split(/(?<![\p{L}\p{N}`])`(?! )([^`]+)(?<! )`(?![\p{L}\p{N}`])/u);
    return pieces.map((piece, i) => ({ text: piece, code: i % 2 === 1 })).filter((part) => part.text !== '');
}
/** mdText for a sentence of ours: what stands between backticks is code, to be copied as it is. */
function mdWords(text) {
    return codeParts(line(text))
        .map((part) => (part.code ? mdCode(part.text) : mdInline(part.text)))
        .join('');
}
/** For text inside an HTML block of markdown (`<summary>`), where markdown itself is not read. */
function mdHtml(text) {
    return withBreaks(escapeHtml(text).replace(/&#39;/g, "'"));
}
/** Characters that mean nothing between two backticks, in a table cell or out of it; GitHub looks for no mention there. */
const PLAIN_CODE = /^[\p{L}\p{N}\p{M} _.,:;=+()[\]{}/'"^%?!*~@#$&-]+$/u;
/**
 * A name as code. Plain names stand between backticks; any other as `<code>` with every special character as a
 * reference, since a backtick or a pipe cannot be escaped between backticks. GitHub looks for mentions and
 * references outside `<code>` only; the empty comment keeps `a@b.c` from becoming a mail link.
 */
function mdCode(text) {
    const clean = line(text);
    if (clean === '')
        return '<code>(empty)</code>';
    if (PLAIN_CODE.test(clean))
        return `\`${clean}\``;
    const escaped = clean.replace(/[^\p{L}\p{N}\p{M} /-]/gu, (c) => {
        const reference = `&#${c.codePointAt(0) ?? 0};`;
        return c === '@' ? `${reference}<!-- -->` : reference;
    });
    return `<code>${escaped}</code>`;
}
/** The target of a markdown link, or undefined for anything but http and https. */
function mdUrl(url) {
    if (!URL.canParse(url))
        return undefined;
    const parsed = new URL(url);
    if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:')
        return undefined;
    return parsed.href.replace(/[()<>|\\`"']/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}
/** For a log line: control characters written out, so that a name cannot move the cursor or colour the terminal. */
function logText(text) {
    return visible(text).replace(/[—–]/g, '-').replace(/…/g, '...').replace(/·/g, '|').trim();
}
/** JSON for a `<script type="application/json">`: nothing in it can end the element or open a comment. */
function scriptJson(value) {
    return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}


/***/ }),

/***/ 12011:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fu: () => (/* binding */ shortSha),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   YA: () => (/* binding */ seconds),
/* harmony export */   Zu: () => (/* binding */ fixed),
/* harmony export */   dR: () => (/* binding */ usd),
/* harmony export */   ee: () => (/* binding */ bytes),
/* harmony export */   h0: () => (/* binding */ short),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   v6: () => (/* binding */ ended),
/* harmony export */   v9: () => (/* binding */ withRemedy)
/* harmony export */ });
/** Digits after the point, then trailing zeros kept: columns of numbers line up. */
function fixed(x, digits) {
    if (!Number.isFinite(x))
        return 'not a number';
    const text = x.toFixed(digits);
    return Number(text) === 0 && text.startsWith('-') ? text.slice(1) : text;
}
/** A number as short as it can be said without losing it, at most `digits` after the point. */
function short(x, digits = 4) {
    if (!Number.isFinite(x))
        return 'not a number';
    return String(Number(x.toFixed(digits)));
}
/** The sentence with the full stop that ends it; nothing stays nothing. */
function ended(text) {
    return text === '' || /[.!?…]$/.test(text) ? text : `${text}.`;
}
/** What was found and what to do in one sentence: both begin in lower case, often with a name. */
function withRemedy(message, remedy) {
    return remedy === undefined ? message : `${message.replace(/\.$/, '')}; ${remedy}`;
}
/** 1234567 -> `1,234,567`, the same on every machine. */
function count(n) {
    if (!Number.isFinite(n))
        return 'not a number';
    return String(Math.trunc(n)).replace(/\B(?=(\d{3})+$)/g, ',');
}
/** `1 test`, `2 tests`. */
function plural(n, one, many = `${one}s`) {
    return `${count(n)} ${n === 1 ? one : many}`;
}
/** Bytes with a binary unit: `1.5 MiB`. */
function bytes(n) {
    const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
    let value = n;
    let unit = 0;
    while (value >= 1024 && unit < units.length - 1) {
        value /= 1024;
        unit++;
    }
    return unit === 0 ? `${count(value)} B` : `${value.toFixed(1)} ${units[unit] ?? ''}`;
}
/** `0.42 s`, `12.3 s`, `4 min 05 s`, `2 h 03 min`. */
function seconds(s) {
    if (!Number.isFinite(s))
        return 'not a number';
    if (s < 60)
        return `${s < 10 ? s.toFixed(2) : s.toFixed(1)} s`;
    const whole = Math.round(s);
    const two = (n) => String(n).padStart(2, '0');
    if (whole < 3600)
        return `${Math.floor(whole / 60)} min ${two(whole % 60)} s`;
    return `${Math.floor(whole / 3600)} h ${two(Math.floor((whole % 3600) / 60))} min`;
}
/** Money: cents for large sums, two significant digits for the price of one test. */
function usd(x) {
    if (!Number.isFinite(x))
        return 'not a number';
    if (x === 0)
        return '0 USD';
    const size = Math.abs(x);
    const digits = size >= 1 ? 2 : Math.min(10, 1 - Math.floor(Math.log10(size)));
    return `${fixed(x, digits)} USD`;
}
/** A share in 0..1 as `12.3 %`. */
function percent(share) {
    return `${fixed(share * 100, 1)} %`;
}
/**
 * At most `max` code points; what is too long keeps its head and its tail, since the end of a path or a test id
 * is what tells two of them apart.
 */
function shorten(text, max) {
    if (text.length <= max)
        return text;
    // Twice the room is enough to find the cut without spreading a text of megabytes.
    const head = Array.from(text.slice(0, max * 2));
    if (text.length <= max * 2 && head.length <= max)
        return text;
    const tail = Array.from(text.slice(-max * 2));
    const back = Math.floor((max - 1) / 3);
    return `${head.slice(0, max - 1 - back).join('')}…${back > 0 ? tail.slice(-back).join('') : ''}`;
}
/** The first seven characters of a commit, as git shows it; other names as they are. */
function shortSha(sha) {
    return /^[0-9a-f]{12,64}$/i.test(sha) ? sha.slice(0, 7) : sha;
}
/** The first 12 digits of a hash, which tell two apart for people; whatever is no hash stays whole. */
function shortDigest(text) {
    return /^[0-9a-f]{32,128}(\.dir)?$/.test(text) ? text.slice(0, 12) : text;
}


/***/ })

};
