/**
 * Names of tests, files, branches and datasets are data that anybody may choose. Nothing of them may act: not as
 * markdown, not as HTML, not as a mention or a reference on GitHub, not as a control character in a terminal.
 */

/**
 * Characters that cannot be seen or that reorder what can be seen (controls, bidi and zero-width characters, line
 * separators, private use, unpaired surrogates) written out as `\u{202e}`; line breaks and tabs become spaces.
 */
export function visible(text: string): string {
  return text
    .replace(/[\t\n\v\f\r\u2028\u2029]+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, (c) => `\\u{${(c.codePointAt(0) ?? 0).toString(16)}}`)
}

const HTML: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** For HTML text and for attribute values in quotes. */
export function escapeHtml(text: string): string {
  return visible(text).replace(/[&<>"']/g, (c) => HTML[c] ?? c)
}

/** A zero-width space: GitHub looks for mentions after it has decoded entities, so that an entity does not help. */
const BREAK = '&#8203;'

/** What GitHub would turn into a link, a mention, a reference or an emoji, with a break put into it. */
function withBreaks(text: string): string {
  return text
    .replace(/@/g, `&#64;${BREAK}`)
    .replace(/(?<!&)#/g, `&#35;${BREAK}`)
    .replace(/\b(GH)-(?=\d)/gi, `$1-${BREAK}`)
    .replace(/:(?=\/\/)/g, `&#58;${BREAK}`)
    .replace(/:(?=[a-z+-][\w+-]*:)/gi, `:${BREAK}`)
    .replace(/\b(www)\./gi, `$1.${BREAK}`)
}

/** One line, as it will be read: nothing hidden, white space folded to single spaces. */
function line(text: string): string {
  return visible(text).trim().replace(/ {2,}/g, ' ')
}

function mdInline(text: string): string {
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
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
  return withBreaks(escaped)
}

/**
 * For a line of GitHub-flavoured markdown outside code, table cells included: reads as the same words, and is
 * never markup. White space is folded to single spaces.
 */
export function mdText(text: string): string {
  return mdInline(line(text))
}

/**
 * A sentence of ours in parts. We mark a command with backticks, as one does in a terminal; a name in the sentence may
 * hold some too, so that each part has to be escaped all the same: a name can look like code, and do no more.
 */
export function codeParts(text: string): { text: string; code: boolean }[] {
  const pieces = text.split(/(?<![\p{L}\p{N}`])`(?! )([^`]+)(?<! )`(?![\p{L}\p{N}`])/u)
  return pieces.map((piece, i) => ({ text: piece, code: i % 2 === 1 })).filter((part) => part.text !== '')
}

/** mdText for a sentence of ours: what stands between backticks is code, to be copied as it is. */
export function mdWords(text: string): string {
  return codeParts(line(text))
    .map((part) => (part.code ? mdCode(part.text) : mdInline(part.text)))
    .join('')
}

/** For text inside an HTML block of markdown (`<summary>`), where markdown itself is not read. */
export function mdHtml(text: string): string {
  return withBreaks(escapeHtml(text).replace(/&#39;/g, "'"))
}

/** Characters that mean nothing between two backticks, in a table cell or out of it; GitHub looks for no mention there. */
const PLAIN_CODE = /^[\p{L}\p{N}\p{M} _.,:;=+()[\]{}/'"^%?!*~@#$&-]+$/u

/**
 * A name as code. Plain names stand between backticks; any other as `<code>` with every special character as a
 * reference, since a backtick or a pipe cannot be escaped between backticks. GitHub looks for mentions and
 * references outside `<code>` only; the empty comment keeps `a@b.c` from becoming a mail link.
 */
export function mdCode(text: string): string {
  const clean = line(text)
  if (clean === '') return '<code>(empty)</code>'
  if (PLAIN_CODE.test(clean)) return `\`${clean}\``
  const escaped = clean.replace(/[^\p{L}\p{N}\p{M} /-]/gu, (c) => {
    const reference = `&#${c.codePointAt(0) ?? 0};`
    return c === '@' ? `${reference}<!-- -->` : reference
  })
  return `<code>${escaped}</code>`
}

/** The target of a markdown link, or undefined for anything but http and https. */
export function mdUrl(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined
  const parsed = new URL(url)
  if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:') return undefined
  return parsed.href.replace(/[()<>|\\`"']/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
}

/** For a log line: control characters written out, so that a name cannot move the cursor or colour the terminal. */
export function logText(text: string): string {
  return visible(text).replace(/[—–]/g, '-').replace(/…/g, '...').replace(/·/g, '|').trim()
}

/** JSON for a `<script type="application/json">`: nothing in it can end the element or open a comment. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`
  )
}
