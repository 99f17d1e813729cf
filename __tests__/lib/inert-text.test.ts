import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { plain } from '../../src/lib/inert-text.js'

test('nothing redraws a terminal or is a command of the runner', () => {
  expect(plain('a\u001b[2J\n::error::x\tb\u0000')).toBe('a\\u{1b}[2J\n:\u2060:error::x\tb\\u{0}')
  expect(plain('\u001b[1;31mred\u001b[0m 10 %\r::error::20 %\r\n')).toBe('red 10 %\n:\u2060:error::20 %\n')
  expect(plain('\u202egnp.exe')).toBe('\\u{202e}gnp.exe')
  expect(plain('  ::add-mask::y ##[group]')).toBe('  :\u2060:add-mask::y #\u2060#[group]')
})

test('whatever the text, no control character and no command is left', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const out = plain(text)
      expect(out).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/)
      expect(out).not.toMatch(/^\s*::/m)
    })
  )
})
