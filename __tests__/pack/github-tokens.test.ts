import { describe, expect, test } from '@jest/globals'
import { crc32 } from '../../src/lib/crc32.js'
import { holdsGitHubToken } from '../../src/pack/github-tokens.js'
import { SecretScan } from '../../src/pack/secrets.js'

const DIGITS = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz']
const DRAWN = 'q7'.repeat(15)

/** Put together here: a token that stood in the file would be one to every scanner. */
function token(prefix: string, drawn = DRAWN): string {
  let rest = crc32(Buffer.from(drawn))
  const digits: string[] = []
  for (let i = 0; i < 6; i++) {
    digits.unshift(DIGITS[rest % 62] ?? '')
    rest = Math.floor(rest / 62)
  }
  return prefix + drawn + digits.join('')
}
const inside = (text: string): boolean => holdsGitHubToken(Buffer.from(text))

describe('a token of GitHub', () => {
  test('has the checksum of the example that GitHub has published', () => {
    // ghp_zQWB...: the drawn part and the checksum of it, which is not written in one piece here either.
    expect(token('', 'zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ').slice(30)).toBe('0mLq17')
  })
  test.each(['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'])('%s is found anywhere in a text', (prefix) => {
    expect(inside(`through the night: "token": "${token(prefix)}"}`)).toBe(true)
    expect(inside(token(prefix))).toBe(true)
  })
  test('is found as a fine-grained one by its form', () => {
    expect(inside(`x${'github_pat_'}${'A1'.repeat(11)}_${'b'.repeat(59)}\n`)).toBe(true)
    expect(inside(`${'github_pat_'}${'A1'.repeat(11)}_${'b'.repeat(58)}\n`)).toBe(false)
  })
  test('is not what only looks like one', () => {
    expect(inside(`${token('ghs_').slice(0, -1)}0`)).toBe(false)
    expect(inside(`${token('ghs_')}x`)).toBe(false)
    expect(inside(token('ghx_'))).toBe(false)
    expect(inside('ghs_Zq7loopbackSecretTokenOfTheJob0000042')).toBe(false)
  })
  test('keeps a pack from being written, also where two blocks share it, and is not repeated', () => {
    const whole = Buffer.from(`a log\n${token('ghs_')}\n`)
    for (let cut = 0; cut <= whole.length; cut++) {
      const scan = new SecretScan([])
      scan.begin('junit.xml')
      const read = (): void => {
        scan.see(whole.subarray(0, cut))
        scan.see(whole.subarray(cut))
      }
      expect(read).toThrow(/^junit\.xml holds a token of GitHub/)
    }
  })
})
