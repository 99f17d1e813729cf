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
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14031);



const REPOSITORY = /^[A-Za-z0-9_.-]{1,100}\/[A-Za-z0-9_.-]{1,100}$/;
/** Everything an auditor checks of a pack, offline: 0 valid, 1 not valid, 2 cannot be read. */
const verify = async ({ args, out, options }) => {
    const asked = readOptions(options);
    const results = [];
    for (const file of args) {
        const checks = await checksOf(node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(file), asked);
        const valid = checks.every(({ ok }) => ok);
        out.text((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(file));
        for (const { name, ok, detail } of checks)
            out.text((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(`${ok ? 'ok   ' : 'WRONG'} ${name}: ${detail}`));
        out.text(valid ? 'valid' : 'NOT VALID');
        results.push({ pack: file, valid, checks });
    }
    // One pack is one document, as everywhere; several are a list.
    out.data(results.length === 1 ? results[0] : results);
    return results.every(({ valid }) => valid) ? 0 : 1;
};
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (verify);
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
    const { verifyPack } = await Promise.all(/* import() */[__webpack_require__.e(9691), __webpack_require__.e(8424), __webpack_require__.e(5627)]).then(__webpack_require__.bind(__webpack_require__, 88424));
    const { valid, checks, sha256, manifest } = await verifyPack(file);
    // What is damaged is not judged: a verdict about it would say nothing.
    if (!valid || manifest === undefined)
        return checks;
    const all = [...checks];
    const { replayPack } = await Promise.all(/* import() */[__webpack_require__.e(9691), __webpack_require__.e(4006), __webpack_require__.e(8768), __webpack_require__.e(887), __webpack_require__.e(8424), __webpack_require__.e(1882)]).then(__webpack_require__.bind(__webpack_require__, 69964));
    const { checks: replayed, verdicts, record } = await replayPack(file, manifest);
    all.push(...replayed);
    if (bundle !== undefined) {
        const [{ checkSignature, readAttestation, readTrustedRoots }, { checkStatement }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(9691), __webpack_require__.e(8424), __webpack_require__.e(8555)]).then(__webpack_require__.bind(__webpack_require__, 53295)),
            Promise.all(/* import() */[__webpack_require__.e(9691), __webpack_require__.e(8424), __webpack_require__.e(2579)]).then(__webpack_require__.bind(__webpack_require__, 5237))
        ]);
        const attestation = await readAttestation(node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(bundle), bundle);
        const roots = trustedRoot === undefined ? undefined : readTrustedRoots(node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(trustedRoot), trustedRoot);
        all.push(checkStatement(attestation.statement, { sha256, manifest, ...(verdicts !== undefined && { verdicts }) }));
        all.push(...(await checkSignature(attestation, roots, repo)));
    }
    if (ledger !== undefined) {
        const { checkLedger } = await Promise.all(/* import() */[__webpack_require__.e(9691), __webpack_require__.e(8424), __webpack_require__.e(4520)]).then(__webpack_require__.bind(__webpack_require__, 43190));
        all.push(checkLedger(node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(ledger), record));
    }
    return all;
}


/***/ }),

/***/ 14031:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $v: () => (/* binding */ mdHtml),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   T3: () => (/* binding */ mdUrl),
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   bC: () => (/* binding */ mdText),
/* harmony export */   eC: () => (/* binding */ scriptJson),
/* harmony export */   kc: () => (/* binding */ logText),
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
/**
 * For a line of GitHub-flavoured markdown outside code, table cells included: reads as the same words, and is
 * never markup. White space is folded to single spaces.
 */
function mdText(text) {
    const escaped = visible(text)
        .trim()
        .replace(/ {2,}/g, ' ')
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
/** For text inside an HTML block of markdown (`<summary>`), where markdown itself is not read. */
function mdHtml(text) {
    return withBreaks(escapeHtml(text).replace(/&#39;/g, "'"));
}
/** Characters that mean nothing between two backticks, in a table cell or out of it. */
const PLAIN_CODE = /^[\p{L}\p{N}\p{M} _.,:;=+()[\]{}/'"^%?!*~-]+$/u;
/**
 * A name as code. Plain names stand between backticks; any other as `<code>` with every special character as a
 * reference, since a backtick or a pipe cannot be escaped between backticks. GitHub looks for mentions and
 * references outside `<code>` only; the empty comment keeps `a@b.c` from becoming a mail link.
 */
function mdCode(text) {
    const clean = visible(text).trim().replace(/ {2,}/g, ' ');
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
