import { crc32 } from '../lib/crc32.js'

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const [DRAWN, CHECK] = [30, 6]
/** `ghp_`, `gho_`, `ghu_`, `ghs_`, `ghr_`: personal, OAuth, user, server (a job's own) and refresh. */
const TOKEN = new RegExp(`^gh[pousr]_([A-Za-z0-9]{${DRAWN}})([A-Za-z0-9]{${CHECK}})(?![A-Za-z0-9])`)
const FINE_GRAINED = /^github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}(?![A-Za-z0-9])/

/** The longest token, and one byte behind it. */
export const TOKEN_BYTES = 'github_pat_'.length + 22 + 1 + 59 + 1

/** CRC-32 of the drawn part in base 62, six digits. */
function checksum(drawn: string): string {
  let rest = crc32(Buffer.from(drawn))
  let text = ''
  for (; rest > 0; rest = Math.floor(rest / DIGITS.length)) text = (DIGITS[rest % DIGITS.length] ?? '') + text
  return text.padStart(CHECK, '0')
}

function* startingWith(bytes: Buffer, start: string): Generator<string> {
  for (let at = bytes.indexOf(start); at !== -1; at = bytes.indexOf(start, at + 1))
    yield bytes.toString('latin1', at, at + TOKEN_BYTES)
}

/**
 * Whether bytes hold a token of GitHub, of this run or of any other. One with a checksum counts only where that is right, so that
 * neither a word nor a made-up example is taken for a token (github.blog, "Behind GitHub's new authentication token formats").
 */
export function holdsGitHubToken(bytes: Buffer): boolean {
  for (const text of startingWith(bytes, 'gh')) {
    const [, drawn, check] = TOKEN.exec(text) ?? []
    if (drawn !== undefined && checksum(drawn) === check) return true
  }
  for (const text of startingWith(bytes, 'github_pat_')) if (FINE_GRAINED.test(text)) return true
  return false
}
