import { GateError } from './errors.js'

/** No data that are read here nest deeper. */
const MAX_JSON_DEPTH = 1000
const [QUOTE, BACKSLASH, OPEN_ARRAY, CLOSE_ARRAY, OPEN_OBJECT, CLOSE_OBJECT] = [
  0x22, 0x5c, 0x5b, 0x5d, 0x7b, 0x7d
]

/**
 * Does this JSON nest more than 1,000 deep? One pass over the text, before JSON.parse, which spends seconds on a hundred
 * megabytes of `[`. What is not JSON gets any answer.
 */
export function nestedTooDeep(text: string): boolean {
  if (text.length <= MAX_JSON_DEPTH) return false
  let depth = 0
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c === QUOTE) {
      for (i++; i < text.length; i++) {
        const inside = text.charCodeAt(i)
        if (inside === QUOTE) break
        if (inside === BACKSLASH) i++
      }
    } else if (c === OPEN_ARRAY || c === OPEN_OBJECT) {
      if (++depth > MAX_JSON_DEPTH) return true
    } else if (c === CLOSE_ARRAY || c === CLOSE_OBJECT) depth--
  }
  return false
}

/** The same of a value that is parsed already; never deeper into it than that. */
export function isTooDeep(value: unknown, left = MAX_JSON_DEPTH): boolean {
  if (typeof value !== 'object' || value === null) return false
  return left === 0 || Object.values(value).some((inside) => isTooDeep(inside, left - 1))
}

/** The refusal of such a document, or of one line of JSON Lines. */
export function deepJson(shown: string, line?: number): GateError {
  return new GateError('limit', `${shown}: its JSON is nested more than ${MAX_JSON_DEPTH} deep`, {
    remedy: 'look at where it comes from',
    place: { file: shown, ...(line !== undefined && { line }) }
  })
}
