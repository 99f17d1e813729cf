import { describe, expect, test } from '@jest/globals'
import { redactDeep, redactor, secretsOf } from '../../src/lib/redact.js'

const TOKEN = 'ghs_0123456789abcdef'

describe('secretsOf', () => {
  test('trims: a pasted secret ends in a newline that is no part of it', () => {
    expect(secretsOf(`${TOKEN}\n`, { GITHUB_TOKEN: ` ${TOKEN}`, ACTIONS_RUNTIME_TOKEN: 'short' })).toEqual([
      TOKEN,
      TOKEN
    ])
  })
})

test('redactDeep reaches names, values and keys, and keeps everything else', () => {
  const redact = redactor([TOKEN])
  const value = { a: [`x ${TOKEN} y`, 1, null, true], [TOKEN]: { b: Buffer.from(TOKEN).toString('base64') } }
  expect(redactDeep(value, redact)).toEqual({ a: ['x *** y', 1, null, true], '***': { b: '***' } })
})
