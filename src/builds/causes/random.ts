import type { Masked } from './times.js'

const UUID = /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi
const HEX = /(?<![0-9a-z])(?:0x)?[0-9a-f]{8,}(?![0-9a-z])/gi
const TOKEN = /[A-Za-z0-9+/_-]{12,}={0,2}/g
/** mkstemp and its kin: a separator, then six to ten letters and digits. */
const TEMPORARY = /(?<=[._/-])(?:tmp)?[A-Za-z0-9_]{6,12}(?=[/."'\s]|$)/g

/** Bits a character, from how often each occurs (Shannon 1948). English words of that length have less than 3. */
function entropy(text: string): number {
  const counts = new Map<string, number>()
  for (const c of text) counts.set(c, (counts.get(c) ?? 0) + 1)
  let bits = 0
  for (const n of counts.values()) bits -= (n / text.length) * Math.log2(n / text.length)
  return bits
}

/** Two kinds of characters and a high entropy. */
export function looksDrawn(token: string): boolean {
  const kinds = [/[a-z]/, /[A-Z]/, /\d/].filter((kind) => kind.test(token)).length
  return kinds >= 2 && entropy(token) >= (token.length >= 16 ? 3 : 2.2)
}

/** Replace what looks drawn at random: UUIDs, long hexadecimal numbers, tokens of high entropy, temporary names. */
export function maskRandom(text: string): Masked {
  const matched: string[] = []
  const take = (found: string): string => {
    matched.push(found)
    return '\ue011'
  }
  const masked = text
    .replace(UUID, take)
    .replace(HEX, (found) => (/\d/.test(found) ? take(found) : found))
    .replace(TOKEN, (found) => (looksDrawn(found) ? take(found) : found))
    .replace(TEMPORARY, (found) => (looksDrawn(found) ? take(found) : found))
  return { text: masked, matched }
}

/** True for bytes that look drawn: nearly as many different values as chance gives for that length. */
export function looksRandomBytes(bytes: Buffer): boolean {
  if (bytes.length < 8) return false
  const distinct = new Set(bytes).size
  // The expected number of different values among n bytes drawn evenly from 256.
  const expected = 256 * (1 - (255 / 256) ** bytes.length)
  return distinct >= expected * 0.8
}
