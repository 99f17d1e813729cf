import { expect, test } from '@jest/globals'
import { repeatedKey } from '../../src/lib/repeated-key.js'

test.each([
  ['{"a":1,"b":{"a":2},"c":[{"a":1},{"a":2}]}', undefined],
  ['{"a":"a\\":1,\\"a","b":["a","a",":"]}', undefined],
  ['[]', undefined],
  ['{"a":1,"a":1}', 'a'],
  ['{"a":1, "\\u0061"\n :2}', 'a'],
  ['{"x":[{"verdict":"fail","value":1,"verdict":"pass"}]}', 'verdict'],
  ['{"a\\\\":1,"a\\\\":2}', 'a\\']
])('%s', (json, key) => {
  expect(JSON.parse(json)).toBeDefined()
  expect(repeatedKey(json)).toBe(key)
})
