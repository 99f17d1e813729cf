import { TextDecoder } from 'node:util'

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** The text of UTF-8 bytes, or null where they are none. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return strict.decode(bytes)
  } catch {
    return null // not UTF-8: the caller shows bytes instead
  }
}

/**
 * A file name for people and JSON: names are bytes, and two different names never show as the same text. Control
 * characters, backslashes and bytes that are no UTF-8 are written as escapes.
 */
export function shownName(name: Uint8Array): string {
  const text = decodeUtf8(name)
  if (text !== null) {
    return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\\]/g, (c) =>
      c === '\\' ? '\\\\' : c === '\n' ? '\\n' : `\\u{${c.charCodeAt(0).toString(16)}}`
    )
  }
  let shown = ''
  for (const byte of name) {
    shown +=
      byte >= 0x20 && byte < 0x7f && byte !== 0x5c
        ? String.fromCharCode(byte)
        : `\\x${byte.toString(16).padStart(2, '0')}`
  }
  return shown
}
