import { decimalKey } from './decimal.js'

/** Sixteen digits: fewer are never rounded (IEEE 754: DBL_DIG is 15). */
const LONG = /\d(?:\.?\d){15}/
const TOKEN = /"(?:[^"\\]|\\.)*"|[[\]{},:]|[^\s"[\]{},:]+/g

const NONE: ReadonlyMap<string, string> = new Map()

/**
 * The numbers among an object's own members that JSON.parse rounds to another number (RFC 8259, section 6), as they are written.
 * @param text one JSON object that JSON.parse takes
 */
export function roundedNumbers(text: string): ReadonlyMap<string, string> {
  if (!LONG.test(text)) return NONE
  const found = new Map<string, string>()
  let depth = 0
  let before = ''
  let key = ''
  for (const [token] of text.matchAll(TOKEN)) {
    if (token === '{' || token === '[') depth++
    else if (token === '}' || token === ']') depth--
    else if (depth === 1 && token === ':') {
      key = JSON.parse(before) as string
      // The last of equal names stands.
      found.delete(key)
    } else if (depth === 1 && before === ':' && isRounded(token)) found.set(key, token)
    before = token
  }
  return found
}

function isRounded(token: string): boolean {
  return /^[-\d]/.test(token) && LONG.test(token) && decimalKey(token) !== decimalKey(String(Number(token)))
}
