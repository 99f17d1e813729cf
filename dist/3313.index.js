export const id = 3313;
export const ids = [3313,2011];
export const modules = {

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

/***/ 43313:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ documentBlocks)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14031);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12011);
/* harmony import */ var _verify_commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22808);
/* harmony import */ var _fit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12105);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38090);





/** The longest verdict line: branch names have no limit of their own. */
const HEADLINE_MAX = 300;
const PATH_MAX = 200;
function sentence(text, fit) {
    return (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .ended */ .v6)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .mdWords */ .pS)((0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(text, fit.text)));
}
function attentionItem(gate, baseline, fit) {
    const word = gate.verdict === 'fail' ? 'failed' : gate.verdict === 'warn' ? 'warns' : 'was not evaluated';
    const change = gate.change === null || baseline === null
        ? ''
        : `; ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .mdText */ .bC)(gate.change)} against ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .mdText */ .bC)((0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(baseline, fit.text))}`;
    // A message begins in lower case, and often with a name: it goes on after a semicolon.
    const message = gate.message === gate.todo ? '' : `; ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .mdWords */ .pS)((0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(gate.message, fit.text))}`;
    const found = `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .mdText */ .bC)((0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(gate.value, fit.text))}, threshold ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .mdText */ .bC)(gate.threshold)}${change}${message}`;
    return `- **${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .mdText */ .bC)(gate.title)} ${word}**: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .ended */ .v6)(found)} What to do: ${sentence(gate.todo ?? '', fit)}`;
}
function gatesTable(view, fit) {
    const columns = [
        { title: 'Gate', kind: 'text' },
        { title: 'Verdict', kind: 'text' },
        { title: 'Value', kind: 'number' },
        { title: 'Threshold', kind: 'number' },
        ...(view.baseline === null ? [] : [{ title: 'Change', kind: 'number' }]),
        { title: 'Finding', kind: 'text' }
    ];
    const items = view.gates.map((g) => {
        const word = g.verdict === 'fail' ? `**${g.word}**` : g.word;
        const change = view.baseline === null ? [] : [g.change ?? ''];
        const cells = [g.title, g.value, g.threshold, ...change].map((c) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .mdText */ .bC)((0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(c, fit.text)));
        // What has to be done, with its finding, stands above the table.
        const finding = g.todo === null ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .mdWords */ .pS)((0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(g.message, fit.text)) : 'see above';
        return `| ${[cells[0], word, ...cells.slice(1), finding].join(' | ')} |`;
    });
    return { head: (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .mdHeader */ .d)(columns), items };
}
function sectionLine(section, fit) {
    return (0,_fit_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraph */ .FY)(`**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .mdText */ .bC)(section.title)}**: ${sentence(section.line, fit)}`);
}
function folded(section, fit) {
    const kept = section.notes.slice(0, Math.max(3, fit.rows));
    const notes = kept.map((n) => `- ${sentence(n, fit)}`);
    if (kept.length < section.notes.length)
        notes.push(`- ${section.notes.length - kept.length} more are left out here.`);
    const parts = [
        `<details><summary><b>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .mdHtml */ .$v)(section.title)}</b>: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .mdHtml */ .$v)((0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(section.line, fit.text))}</summary>`,
        ...(notes.length > 0 ? [notes.join('\n')] : []),
        ...section.tables.map((t) => (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .mdTable */ .g)(t, fit)),
        '</details>'
    ];
    return (0,_fit_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraph */ .FY)(parts.join('\n\n'));
}
function sections(view, fit) {
    return view.sections.map((section, i) => {
        const asLine = i >= view.sections.length - fit.lines;
        const empty = section.notes.length === 0 && section.tables.length === 0;
        return asLine || empty ? sectionLine(section, fit) : folded(section, fit);
    });
}
function linkOrPath(text, path, url) {
    const target = url === undefined ? undefined : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .mdUrl */ .T3)(url);
    return target === undefined ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .mdCode */ .xs)((0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(path, PATH_MAX)) : `[${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .mdText */ .bC)(text)}](<${target}>)`;
}
function evidence(view) {
    const { html, pack } = view.evidence;
    const blocks = [];
    const lines = [];
    if (html !== undefined)
        lines.push(`- Full report: ${linkOrPath('HTML report', html.path, html.url)}`);
    if (pack !== undefined) {
        lines.push(`- Evidence pack: ${linkOrPath('evidence pack', pack.path, pack.url)}, SHA-256 ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .mdCode */ .xs)(pack.sha256)}`);
    }
    if (lines.length > 0)
        blocks.push({ head: [], items: lines });
    if (pack !== undefined) {
        const commands = (0,_verify_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .verifyCommands */ .I)({ ...pack, path: (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(pack.path, PATH_MAX) }).join('\n');
        const longest = Math.max(2, ...(commands.match(/`+/g) ?? []).map((run) => run.length));
        const fence = '`'.repeat(longest + 1);
        blocks.push((0,_fit_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraph */ .FY)(`${fence}sh\n${commands}\n${fence}`));
    }
    return blocks;
}
/**
 * The whole report as blocks, the verdict first (REPORTS: the reviewer has ten seconds). All that comes from
 * outside goes through mdText, mdWords, mdCode or mdHtml; there is no other way into the text.
 * @param level of the first heading.
 */
function documentBlocks(view, fit, level) {
    const { attention, alerts, warnings, baseline } = view;
    const blocks = [(0,_fit_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraph */ .FY)(`${'#'.repeat(level)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .mdText */ .bC)((0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(view.headline, HEADLINE_MAX))}`)];
    blocks.push(...alerts.map((a) => (0,_fit_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraph */ .FY)(`**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .mdWords */ .pS)((0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(a, 1000))}**`)));
    if (attention.length > 0)
        blocks.push({ head: [], items: attention.map((g) => attentionItem(g, baseline, fit)) });
    blocks.push(gatesTable(view, fit), ...sections(view, fit));
    if (warnings.length > 0) {
        const kept = warnings.slice(0, Math.max(3, Math.min(fit.rows, 20)));
        const more = warnings.length - kept.length;
        const items = kept.map((w) => `- ${sentence(w, fit)}`);
        if (more > 0)
            items.push(`- ${more} more warnings are left out here.`);
        blocks.push({ head: ['**Warnings**', ''], items });
    }
    return [...blocks, ...evidence(view)];
}


/***/ }),

/***/ 12105:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FY: () => (/* binding */ paragraph),
/* harmony export */   Hf: () => (/* binding */ inBytes),
/* harmony export */   Xn: () => (/* binding */ fitTo),
/* harmony export */   j4: () => (/* binding */ inChars),
/* harmony export */   x9: () => (/* binding */ joinBlocks)
/* harmony export */ });
function paragraph(text) {
    return { head: [text], items: [] };
}
const inBytes = (text) => Buffer.byteLength(text, 'utf8');
const inChars = (text) => text.length;
const ROW_STEPS = [100, 50, 25, 10, 5, 2, 0];
const TEXT_STEPS = [300, 120, 60, 30];
/** In the order of REPORTS: lists shorten, then sections become a line, then texts shorten. */
function* steps(startRows, sections) {
    const text = TEXT_STEPS[0] ?? 300;
    const rows = [startRows, ...ROW_STEPS.filter((r) => r < startRows)];
    for (const r of rows)
        yield { rows: r, lines: 0, text };
    for (let lines = 1; lines <= sections; lines++)
        yield { rows: 0, lines, text };
    for (const t of TEXT_STEPS.slice(1))
        yield { rows: 0, lines: sections, text: t };
}
function joinBlocks(blocks) {
    return `${blocks.map((b) => [...b.head, ...b.items].join('\n')).join('\n\n')}\n`;
}
/** Whole blocks, then whole items, as long as they fit in `room`; undefined when not even the first does. */
function cut(blocks, room, size, note) {
    const kept = [];
    const fits = (next) => size(joinBlocks([...kept, next, paragraph(note)])) <= room;
    for (const block of blocks) {
        const started = { head: block.head, items: block.items.slice(0, 1) };
        if (!fits(started))
            break;
        let n = started.items.length;
        while (n < block.items.length && fits({ head: block.head, items: block.items.slice(0, n + 1) }))
            n++;
        kept.push({ head: block.head, items: block.items.slice(0, n) });
        if (n < block.items.length)
            break;
    }
    return kept.length === 0 ? undefined : joinBlocks([...kept, paragraph(note)]);
}
/**
 * The fullest form of a report that stays strictly below `limit`.
 * @param render the blocks at a given fit; the first block is the verdict.
 * @param note said where the text was cut. @returns '' when there is no room for the verdict either.
 */
function fitTo(render, options) {
    const { limit, size, note } = options;
    let smallest = [];
    for (const fit of steps(options.startRows, options.sections)) {
        smallest = render(fit);
        const text = joinBlocks(smallest);
        if (size(text) < limit)
            return text;
    }
    const shortened = cut(smallest, limit - 1, size, note);
    if (shortened !== undefined)
        return shortened;
    const verdict = joinBlocks(smallest.slice(0, 1));
    return size(verdict) < limit ? verdict : '';
}


/***/ }),

/***/ 38090:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ mdHeader),
/* harmony export */   g: () => (/* binding */ mdTable)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14031);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3304);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12011);



function cell(text, kind, fit) {
    if (text === '')
        return '';
    switch (kind) {
        case 'code':
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .mdCode */ .xs)((0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(text, fit.text));
        case 'digest':
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .mdCode */ .xs)((0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .shortDigest */ .VK)(text));
        case 'failure':
            // A cell is one line; the HTML report has the others.
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .mdText */ .bC)((0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)((0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failureGist */ .e)(text), fit.text));
        case 'text':
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .mdWords */ .pS)((0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(text, fit.text));
        default:
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .mdText */ .bC)((0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(text, fit.text));
    }
}
function mdHeader(columns) {
    const rule = columns.map((c) => (c.kind === 'number' ? '--:' : '---'));
    return [`| ${columns.map((c) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .mdText */ .bC)(c.title)).join(' | ')} |`, `| ${rule.join(' | ')} |`];
}
/** A table of at most `fit.rows` rows, and a line that says how many are left out. */
function mdTable(table, fit) {
    const shown = table.rows.slice(0, fit.rows);
    const left = table.rows.length - shown.length + table.omitted;
    const lines = [`**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .mdText */ .bC)(table.caption)}**`, ''];
    if (shown.length > 0) {
        lines.push(...mdHeader(table.columns));
        for (const row of shown)
            lines.push(`| ${table.columns.map((c, i) => cell(row[i] ?? '', c.kind, fit)).join(' | ')} |`);
        if (left > 0)
            lines.push('');
    }
    if (left > 0)
        lines.push(`${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(left, 'row is', 'rows are')} left out here.`);
    return lines.join('\n');
}


/***/ }),

/***/ 22808:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ verifyCommands)
/* harmony export */ });
/* unused harmony export shellQuote */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14031);


/** For a POSIX shell: as it is when nothing in it is special, else in single quotes. */
function shellQuote(text) {
    const clean = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(text);
    return /^[\w./:=@%+-]+$/.test(clean) && !clean.startsWith('-') ? clean : `'${clean.replace(/'/g, `'\\''`)}'`;
}
/** What an auditor types beside the downloaded pack: the digest first, then everything inside. */
function verifyCommands(pack) {
    const file = node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.basename(pack.path);
    const sha = /^[0-9a-f]{64}$/i.test(pack.sha256) ? pack.sha256.toLowerCase() : 'SHA256';
    return [
        `echo ${shellQuote(`${sha}  ${file}`)} | sha256sum --check`,
        `provenance-gates verify ${shellQuote(file)}`
    ];
}


/***/ })

};
