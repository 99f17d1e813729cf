export const id = 3613;
export const ids = [3613];
export const modules = {

/***/ 63613:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97268);
/* harmony import */ var _lib_numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67357);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14031);




const REPOSITORY = /^[A-Za-z0-9_.-]{1,100}\/[A-Za-z0-9_.-]{1,100}$/;
/** Everything an auditor checks of a pack, offline: 0 valid, 1 not valid, 2 cannot be read. */
const verify = async ({ args, out, options }) => {
    const asked = readOptions(options);
    const results = [];
    for (const file of args) {
        const { checks, verdicts } = await checksOf(node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(file), asked);
        const valid = checks.every(({ ok }) => ok);
        out.text((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(file));
        for (const { name, ok, note, detail } of checks)
            out.text((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(`${!ok ? 'WRONG' : note === true ? 'note ' : 'ok   '} ${name}: ${detail}`));
        for (const line of closing(valid, verdicts, asked))
            out.text((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(line));
        results.push({ pack: file, valid, ...(verdicts !== undefined && { result: verdicts.result }), checks });
    }
    // One pack is one document, as everywhere; several are a list.
    out.data(results.length === 1 ? results[0] : results);
    return results.every(({ valid }) => valid) ? 0 : 1;
};
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (verify);
/** Whether the pack can be believed, and apart from that what it says: a valid pack may well prove a failure. */
function closing(valid, verdicts, { bundle }) {
    if (!valid)
        return ['NOT VALID'];
    const signed = bundle === undefined ? '; who made it was not checked (--bundle)' : '';
    if (verdicts === undefined)
        return [`valid${signed}`];
    const of = (verdict) => verdicts.gates.filter((gate) => gate.verdict === verdict).map(({ name }) => name);
    const [failed, open] = [of('fail'), of('not-evaluated').length];
    const said = [
        verdicts.result === 'passed' ? 'passed' : verdicts.result.toUpperCase(),
        failed.length === 0 ? '' : ` (${failed.slice(0, 10).join(', ')}${failed.length > 10 ? ' ...' : ''})`,
        open === 0 ? '' : `, ${(0,_lib_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(open, 'gate was', 'gates were')} not evaluated`
    ].join('');
    return [`valid${signed}`, `the run of this pack: ${said}`];
}
/** @throws GateError `usage` for options that say nothing together */
function readOptions(options) {
    const text = (name) => {
        const value = options[name];
        return typeof value === 'string' ? value : undefined;
    };
    const [bundle, repo, trustedRoot, ledger] = [
        text('bundle'),
        text('repo'),
        text('trusted-root'),
        text('ledger')
    ];
    const usage = (what, remedy) => new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue('usage', what, { remedy });
    if (repo !== undefined && !REPOSITORY.test(repo))
        throw usage(`--repo ${JSON.stringify(repo.slice(0, 100))} is no repository`, 'write it as owner/name');
    if (bundle === undefined && (repo ?? trustedRoot) !== undefined)
        throw usage('--repo and --trusted-root are about a signature', 'give the signed bundle with --bundle');
    return {
        ...(bundle !== undefined && { bundle }),
        ...(repo !== undefined && { repo }),
        ...(trustedRoot !== undefined && { trustedRoot }),
        ...(ledger !== undefined && { ledger })
    };
}
/** @throws GateError where a file that was named cannot be read */
async function checksOf(file, { bundle, repo, trustedRoot, ledger }) {
    const { verifyPack } = await Promise.all(/* import() */[__webpack_require__.e(9691), __webpack_require__.e(8424), __webpack_require__.e(3663)]).then(__webpack_require__.bind(__webpack_require__, 88424));
    const { valid, checks, sha256, manifest } = await verifyPack(file);
    // What is damaged is not judged: a verdict about it would say nothing.
    if (!valid || manifest === undefined)
        return { checks };
    const all = [...checks];
    const { replayPack } = await Promise.all(/* import() */[__webpack_require__.e(9691), __webpack_require__.e(4006), __webpack_require__.e(9546), __webpack_require__.e(2984), __webpack_require__.e(8424), __webpack_require__.e(7547), __webpack_require__.e(8982), __webpack_require__.e(7642)]).then(__webpack_require__.bind(__webpack_require__, 58982));
    const { checks: replayed, verdicts, record } = await replayPack(file, manifest);
    all.push(...replayed);
    if (bundle !== undefined) {
        const [{ checkSignature, readAttestation, readTrustedRoots }, { checkStatement }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(9691), __webpack_require__.e(8424), __webpack_require__.e(1895)]).then(__webpack_require__.bind(__webpack_require__, 53295)),
            Promise.all(/* import() */[__webpack_require__.e(9691), __webpack_require__.e(8424), __webpack_require__.e(7975)]).then(__webpack_require__.bind(__webpack_require__, 5237))
        ]);
        const attestation = await readAttestation(node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(bundle), bundle);
        const roots = trustedRoot === undefined ? undefined : readTrustedRoots(node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(trustedRoot), trustedRoot);
        all.push(checkStatement(attestation.statement, { sha256, manifest, ...(verdicts !== undefined && { verdicts }) }));
        all.push(...(await checkSignature(attestation, roots, repo)));
    }
    if (ledger !== undefined) {
        const { checkLedger } = await Promise.all(/* import() */[__webpack_require__.e(9691), __webpack_require__.e(8424), __webpack_require__.e(4068)]).then(__webpack_require__.bind(__webpack_require__, 43190));
        all.push(checkLedger(node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(ledger), record));
    }
    return { checks: all, ...(verdicts !== undefined && { verdicts }) };
}


/***/ }),

/***/ 67357:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gh: () => (/* binding */ MAX_MEASURE),
/* harmony export */   Is: () => (/* binding */ seededRandom),
/* harmony export */   XN: () => (/* binding */ sumOf),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   u8: () => (/* binding */ round12)
/* harmony export */ });
/** To 12 significant digits: gates compare so, and 0.35 against 0.5 is within 0.15 (DESIGN: Verdicts). */
function round12(x) {
    return Number.isFinite(x) ? Number(x.toPrecision(12)) : x;
}
/** Largest duration (seconds), price or number of bits that is taken for a measurement: sums of more would overflow. */
const MAX_MEASURE = 1e15;
/**
 * Sum without accumulating rounding errors (Neumaier 1974, compensated summation).
 * @param at value at index i; @param n how many.
 */
function sumOf(n, at) {
    let sum = 0;
    let lost = 0;
    for (let i = 0; i < n; i++) {
        const x = at(i);
        const next = sum + x;
        lost += Math.abs(sum) >= Math.abs(x) ? sum - next + x : x - next + sum;
        sum = next;
    }
    return sum + lost;
}
/** Uniform numbers in [0, 1) from a 32-bit seed: mulberry32 (T. Ettinger, public domain); same seed, same numbers. */
function seededRandom(seed) {
    let a = seed >>> 0;
    return () => {
        a = (a + 0x6d2b79f5) >>> 0;
        let t = Math.imul(a ^ (a >>> 15), a | 1);
        t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
        return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
    };
}
/** `1 file`, `2 files`, `2 matches`; digits as they are, without separators. */
function counted(n, one, many = `${one}s`) {
    return `${n} ${n === 1 ? one : many}`;
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


/***/ })

};
