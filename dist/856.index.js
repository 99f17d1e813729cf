export const id = 856;
export const ids = [856,2011];
export const modules = {

/***/ 856:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MAX_PER_KIND: () => (/* binding */ MAX_PER_KIND),
/* harmony export */   annotationsOf: () => (/* binding */ annotationsOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14031);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3304);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12011);
/* harmony import */ var _gate_rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28801);





/** GitHub shows so many of one kind for each step, and drops the rest in silence. */
const MAX_PER_KIND = 10;
const TITLE_MAX = 200;
const MESSAGE_MAX = 1000;
/** Reports may name any file; an annotation names only what can be a path of this repository. */
function insideFile(file) {
    if (file === undefined || file === '' || file.length > 1000)
        return undefined;
    const posix = node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.normalize(file.replace(/\\/g, '/'));
    if (posix.startsWith('/') || posix.startsWith('../') || posix === '..' || /^[a-z]:/i.test(posix))
        return undefined;
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(posix) === posix ? posix : undefined;
}
function annotation(level, title, message, place = {}) {
    const file = insideFile(place.file);
    const { line, end_line } = place;
    const placed = file !== undefined && line !== undefined && Number.isSafeInteger(line) && line > 0;
    return {
        level,
        title: (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)((0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(title, TITLE_MAX)),
        message: (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)((0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(message, MESSAGE_MAX)) || (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)((0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(title, TITLE_MAX)),
        ...(file !== undefined && { file }),
        ...(placed && { line }),
        ...(placed && end_line !== undefined && end_line > line && { end_line })
    };
}
function testAnnotation(c) {
    return annotation('error', `${c.status === 'error' ? 'Test error' : 'Failing test'}: ${c.id}`, (0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .failureGist */ .e)(c.message ?? ''), c);
}
function datasetAnnotation(d, contract) {
    return annotation(d.blocking ? 'error' : 'warning', `Dataset ${d.name}: ${d.status.replace(/_/g, ' ')}`, (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .withRemedy */ .v9)(d.message ?? `${d.path}: ${d.status}`, d.remedy), datasetPlace(d, contract));
}
/** The line of the first bad row where the data are text, else what the contract says of the dataset. */
function datasetPlace(d, contract) {
    if (d.line !== undefined && insideFile(d.file) !== undefined && !/\.(gz|gzip)$/i.test(d.file ?? ''))
        return { file: d.file ?? contract, line: d.line };
    return { file: contract, line: d.contract_line };
}
function differenceAnnotation(d) {
    const found = `${d.kind}, ${d.cause}: ${d.detail}`;
    return annotation('error', `Builds differ: ${d.path}`, (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .withRemedy */ .v9)(found, d.remedy));
}
function uncoveredAnnotation(level, { path: file, first, last, lines }) {
    const what = first === last
        ? 'This changed line is not covered by a test.'
        : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(lines, 'changed line')} from ${first} to ${last} ${lines === 1 ? 'is' : 'are'} not covered by a test.`;
    return annotation(level, `Not covered: ${file}`, what, { file, line: first, end_line: last });
}
/** Warnings where the change fails its gate, notices where they are only good to know. */
function uncovered({ gates, facts }, level) {
    const failed = gates.some((g) => g.name === 'patch-coverage' && g.verdict === 'fail');
    const patch = facts.coverage.state === 'found' ? facts.coverage.value.patch : undefined;
    if (patch?.state !== 'found' || failed !== (level === 'warning'))
        return { items: [], total: 0 };
    const items = patch.value.blocks.map((b) => uncoveredAnnotation(level, b));
    return { items, total: items.length + patch.value.blocks_omitted };
}
function errorSources({ gates, facts }) {
    const failed = gates.filter((g) => g.verdict === 'fail');
    const sources = [
        {
            total: failed.length,
            items: failed.map((g) => annotation('error', `Gate failed: ${(0,_gate_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .gateTitle */ .K)(g.name)}`, (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .withRemedy */ .v9)(g.message, g.remedy)))
        }
    ];
    if (facts.tests.state === 'found') {
        const t = facts.tests.value;
        const items = t.cases.filter((c) => c.status === 'failed' || c.status === 'error').map(testAnnotation);
        sources.push({ items, total: Math.max(items.length, t.failed + t.errors) });
    }
    if (facts.datasets.state === 'found') {
        const { contract, datasets } = facts.datasets.value;
        const items = datasets.filter((d) => d.blocking).map((d) => datasetAnnotation(d, contract));
        sources.push({ items, total: items.length });
    }
    if (facts.builds.state === 'found') {
        const { differences, differences_omitted } = facts.builds.value;
        const items = differences.map(differenceAnnotation);
        sources.push({ items, total: items.length + differences_omitted });
    }
    return sources;
}
function warningSources(assessment) {
    const { gates, facts, warnings } = assessment;
    const lists = [
        gates
            .filter((g) => g.verdict === 'warn' || (g.verdict === 'not-evaluated' && g.required))
            .map((g) => {
            const word = g.verdict === 'warn' ? 'warns' : 'could not be evaluated';
            return annotation('warning', `Gate ${(0,_gate_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .gateTitle */ .K)(g.name)} ${word}`, g.remedy ?? g.message);
        }),
        facts.datasets.state === 'found'
            ? facts.datasets.value.datasets
                .filter((d) => !d.blocking && d.message !== undefined)
                .map((d) => datasetAnnotation(d, facts.datasets.state === 'found' ? facts.datasets.value.contract : ''))
            : [],
        facts.tests.state === 'found'
            ? facts.tests.value.cases
                .filter((c) => c.flaky)
                .map((c) => annotation('warning', `Flaky test: ${c.id}`, 'failed, then passed, in the same run or at the same commit', c))
            : [],
        warnings.map((w) => annotation('warning', 'Provenance gates', w))
    ];
    return [uncovered(assessment, 'warning'), ...lists.map((items) => ({ items, total: items.length }))];
}
/** Round by round one of each source, so that a thousand failing tests do not hide the one changed dataset. */
function fill(level, sources) {
    const total = sources.reduce((sum, s) => sum + s.total, 0);
    const room = total > MAX_PER_KIND ? MAX_PER_KIND - 1 : MAX_PER_KIND;
    const take = sources.map(() => 0);
    let taken = 0;
    for (let more = true; more && taken < room;) {
        more = false;
        sources.forEach((s, i) => {
            if (taken >= room || (take[i] ?? 0) >= s.items.length)
                return;
            take[i] = (take[i] ?? 0) + 1;
            taken++;
            more = true;
        });
    }
    const chosen = sources.flatMap((s, i) => s.items.slice(0, take[i]));
    const left = total - chosen.length;
    if (left > 0)
        chosen.push(annotation(level, 'Provenance gates', `${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(left, `more ${level} is`, `more ${level}s are`)} in the report.`));
    return chosen;
}
/**
 * What the author of a change sees beside the lines: at most ten of a kind, the worst first, the last of ten
 * counting the rest. Pure; titles and messages are cleaned of control characters, not escaped for any format.
 */
function annotationsOf(assessment) {
    return [
        ...fill('error', errorSources(assessment)),
        ...fill('warning', warningSources(assessment)),
        ...fill('notice', [uncovered(assessment, 'notice')])
    ];
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

/***/ 3304:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ failureGist)
/* harmony export */ });
/** A traceback of Python prints its error last and without indent. */
const PYTHON_TRACEBACK = 'Traceback (most recent call last)';
/** The first line of the last run of lines that pytest marks with `E`: what was raised in the end. */
function pytestError(lines) {
    const isError = (line) => line !== undefined && /^E(?:\s|$)/.test(line);
    let at = lines.findLastIndex(isError);
    if (at === -1)
        return undefined;
    while (isError(lines[at - 1]))
        at--;
    return lines
        .slice(at)
        .find((line) => /^E\s+\S/.test(line))
        ?.replace(/^E\s+/, '');
}
/** Where a long message of pytest was cut before its `E`: the statement that failed, which it marks with `>`. */
function pytestStatement(lines) {
    return lines.findLast((line) => /^>\s{2,}\S/.test(line))?.replace(/^>\s+/, '');
}
function pythonError(lines) {
    if (!lines.some((line) => line.startsWith(PYTHON_TRACEBACK)))
        return undefined;
    const last = lines.findLast((line) => /^\S/.test(line));
    return last?.startsWith(PYTHON_TRACEBACK) === true ? undefined : last;
}
/**
 * The one line of a failure that says what went wrong, without indent; '' where the message has no word. What is
 * neither of pytest nor a traceback of Python says it first (JUnit, Jest, Go).
 */
function failureGist(message) {
    const lines = message.split(/\r\n|[\n\r]/).filter((line) => line.trim() !== '');
    const gist = pytestError(lines) ?? pythonError(lines) ?? pytestStatement(lines) ?? lines[0] ?? '';
    return gist.trim();
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


/***/ }),

/***/ 28801:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ gateTitle),
/* harmony export */   u: () => (/* binding */ gateRow)
/* harmony export */ });
/* harmony import */ var _lib_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67357);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);


const WORDS = {
    pass: 'pass',
    fail: 'fail',
    warn: 'warn',
    'not-evaluated': 'not evaluated'
};
/** Titles are the seed's; digits are how many the value is shown with. */
const SHAPES = {
    legs: { title: 'Legs', digits: 0, unit: '' },
    coverage: { title: 'Coverage', digits: 2, unit: ' %' },
    'coverage-drop': { title: 'Coverage Drop', digits: 2, unit: ' points' },
    'patch-coverage': { title: 'Patch Coverage', digits: 2, unit: ' %' },
    tests: { title: 'Tests', digits: 0, unit: '' },
    ece: { title: 'ECE', digits: 4, unit: '' },
    brier: { title: 'Brier', digits: 4, unit: '' },
    mce: { title: 'MCE', digits: 4, unit: '' },
    'entropy-delta': { title: 'Entropy Delta', digits: 4, unit: ' bits' },
    'min-eig': { title: 'Min EIG', digits: 4, unit: ' bits' },
    'detection-rate': { title: 'Detection Rate', digits: 4, unit: '' },
    regressions: { title: 'Regressions', digits: 0, unit: '' },
    builds: { title: 'Builds', digits: 0, unit: '' },
    datasets: { title: 'Datasets', digits: 0, unit: '' }
};
/** A glob may have any length; the end of a path tells two of them apart. */
const GLOB_MAX = 80;
function isPathGate(name) {
    return name.startsWith('coverage:');
}
function shapeOf(name) {
    if (!isPathGate(name))
        return SHAPES[name];
    return { ...SHAPES.coverage, title: `Coverage of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(name.slice('coverage:'.length), GLOB_MAX)}` };
}
function gateTitle(name) {
    return shapeOf(name).title;
}
/** Gates compare 12 significant digits, so a value that differs from its threshold there must not look equal. */
const MAX_DIGITS = 12;
function digitsFor(gate, digits) {
    const { value, threshold } = gate;
    if (typeof value !== 'number' || typeof threshold !== 'number')
        return digits;
    if (!Number.isFinite(value) || !Number.isFinite(threshold))
        return digits;
    if ((0,_lib_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .round12 */ .u8)(value) === (0,_lib_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .round12 */ .u8)(threshold))
        return digits;
    let n = digits;
    while (n < MAX_DIGITS && value.toFixed(n) === threshold.toFixed(n))
        n++;
    return n;
}
function said(value, digits, unit) {
    if (value === null)
        return 'not measured';
    return typeof value === 'number' ? `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(value, digits)}${unit}` : value;
}
function changeOf(gate, shape, digits, baseline) {
    const before = baseline?.gates[gate.name];
    if (before === undefined || typeof gate.value !== 'number')
        return null;
    const change = gate.value - before;
    if (!Number.isFinite(change))
        return null;
    const text = (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(Math.abs(change), digits);
    if (Number(text) === 0)
        return 'no change';
    const unit = gate.name === 'coverage' || isPathGate(gate.name) ? ' points' : shape.unit;
    return `${change > 0 ? '+' : '-'}${text}${unit}`;
}
function todoOf(gate) {
    if (gate.verdict === 'pass')
        return null;
    if (gate.verdict === 'not-evaluated' && !gate.required)
        return null;
    return gate.remedy ?? gate.message;
}
/**
 * One gate as the table shows it. Numbers are plain decimals; what is not finite is said in words.
 * @param unjudged what was measured for a gate that was not asked for.
 */
function gateRow(gate, baseline, unjudged) {
    const shape = shapeOf(gate.name);
    const digits = digitsFor(gate, shape.digits);
    const { interval, threshold } = gate;
    return {
        name: gate.name,
        title: shape.title,
        verdict: gate.verdict,
        word: WORDS[gate.verdict],
        value: said(gate.value ?? unjudged ?? null, digits, shape.unit),
        threshold: threshold === null ? 'none' : `${gate.comparison} ${said(threshold, digits, shape.unit)}`,
        change: changeOf(gate, shape, digits, baseline),
        interval: interval === undefined
            ? null
            : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(interval[0], shape.digits)} to ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(interval[1], shape.digits)}${shape.unit}`,
        sample_size: gate.sample_size === undefined ? null : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(gate.sample_size),
        message: unjudged === undefined ? gate.message : `measured, not judged: ${gate.message}`,
        source: gate.source,
        todo: todoOf(gate),
        required: gate.required
    };
}


/***/ })

};
