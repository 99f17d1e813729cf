import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  escapeHtml,
  logText,
  mdCode,
  mdHtml,
  mdText,
  mdUrl,
  mdWords,
  scriptJson,
  visible
} from '../../src/report/escape.js'
import { HOSTILE } from './sample.js'

/** The characters that references stand for, as a browser would decode them. */
function decode(html: string): string {
  const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' }
  return html.replace(/&(?:#(\d+)|(\w+));/g, (whole, code: string | undefined, name: string | undefined) =>
    code !== undefined ? String.fromCodePoint(Number(code)) : ((name && named[name]) ?? whole)
  )
}

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(...HOSTILE)
)

describe('visible', () => {
  test('writes out what cannot be seen or reorders what can', () => {
    expect(visible('a\u202eb\u0007c\u200bd')).toBe('a\\u{202e}b\\u{7}c\\u{200b}d')
  })

  test('keeps letters of every script and turns line breaks into one space', () => {
    expect(visible('Prüfung\r\n測試\tтест')).toBe('Prüfung 測試 тест')
  })

  test('leaves well-formed text without control characters, whatever comes in', () => {
    fc.assert(
      fc.property(anyText, (s) => {
        const out = visible(s)
        expect(out.isWellFormed()).toBe(true)
        expect(out).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u)
      })
    )
  })
})

describe('escapeHtml', () => {
  test('reads back as the same text', () => {
    fc.assert(fc.property(anyText, (s) => expect(decode(escapeHtml(s))).toBe(visible(s))))
  })

  test('leaves nothing that could end a text or an attribute', () => {
    fc.assert(fc.property(anyText, (s) => expect(escapeHtml(s)).not.toMatch(/[<>"']/)))
  })
})

describe('mdText', () => {
  test('plain words, numbers, names and comparisons stay readable', () => {
    const plain = 'ECE 0.0412 is <= 0.2500 in test_row_count of src/data.py, -12.85 points'
    expect(mdText(plain)).toBe(plain)
  })

  test.each([
    ['*bold* ~x~', '\\*bold\\* \\~x\\~'],
    ['a|b', 'a&#124;b'],
    ['`code`', '&#96;code&#96;'],
    ['[x](y)', '\\[x\\](y)'],
    ['<b>', '&lt;b>'],
    ['> quote', '&gt; quote'],
    ['- item', '\\- item'],
    ['1. item', '1\\. item'],
    ['a\\|b', 'a&#92;&#124;b'],
    ['_em_', '\\_em\\_'],
    ['$x$', '&#36;x&#36;']
  ])('%s is no markup', (data, expected) => {
    expect(mdText(data)).toBe(expected)
  })

  test.each([
    '@octocat',
    '#12',
    'owner/repo#12',
    'GH-12',
    'https://evil.example',
    'www.evil.example',
    'a@b.example',
    ':tada:'
  ])('%s is no mention, reference, link or emoji even after references are decoded', (data) => {
    const out = decode(mdText(data))
    expect(out).toContain('\u200b')
    expect(out.replaceAll('\u200b', '')).toBe(data)
    expect(out).not.toMatch(/@[\w-]|#\d|GH-\d|:\/\/|www\.\w|:\w+:/)
  })

  test('is one line without raw tags, backticks or pipes for any text', () => {
    fc.assert(fc.property(anyText, (s) => expect(mdText(s)).not.toMatch(/[\n\r`|]|<[a-z/!?]|@[a-z]/i)))
  })
})

describe('mdWords', () => {
  test('a command of ours is code, to be copied as it is', () => {
    expect(mdWords('use `tar --mtime="@$SOURCE_DATE_EPOCH"`, not @0')).toBe(
      'use `tar --mtime="@$SOURCE_DATE_EPOCH"`, not &#64;&#8203;0'
    )
    expect(mdWords('`a|b` and `c`')).toBe('<code>a&#124;b</code> and `c`')
  })

  test.each([
    ['`open', '&#96;open'],
    ['it`s a`b', 'it&#96;s a&#96;b'],
    ['` spaced `', '&#96; spaced &#96;'],
    ['``two``', '&#96;&#96;two&#96;&#96;']
  ])('%s is no code', (data, expected) => {
    expect(mdWords(data)).toBe(expected)
  })

  test('for any text: whole pieces of code, and outside of them nothing that acts', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(anyText, fc.constant('`')), { maxLength: 6 }), (pieces) => {
        const outside = mdWords(pieces.join('')).replace(
          /`[^`|]+`|<code>[^<]*(?:<!-- -->[^<]*)*<\/code>/g,
          ''
        )
        expect(outside).not.toMatch(/[\n\r`|]|<[a-z/!?]|@[a-z]/i)
      })
    )
  })
})

describe('mdCode', () => {
  test('a plain name stands between backticks', () => {
    for (const name of ['tests/test_a.py::test_b[1-x]', 'a@b #1', 'tar --mtime="@$SOURCE_DATE_EPOCH"'])
      expect(mdCode(name)).toBe(`\`${name}\``)
  })

  test('any other name reads back as itself between code tags', () => {
    expect(mdCode('<script>`|')).toBe('<code>&#60;script&#62;&#96;&#124;</code>')
    expect(mdCode('<a@b>')).toBe('<code>&#60;a&#64;<!-- -->b&#62;</code>')
  })

  test('for any name: one balanced piece of code, nothing of the name outside it', () => {
    fc.assert(
      fc.property(anyText, (s) => {
        const out = mdCode(s)
        const inner = /^`([^`|<>\\]+)`$/.exec(out)?.[1] ?? /^<code>(.*)<\/code>$/s.exec(out)?.[1]
        expect(inner?.replaceAll('<!-- -->', '')).not.toMatch(/[`|<>\n]/)
        const clean = visible(s).trim().replace(/ {2,}/g, ' ')
        if (clean === '') return
        // Between backticks nothing is decoded, between tags all of it.
        const read = inner?.replaceAll('<!-- -->', '') ?? ''
        expect(out.startsWith('`') ? read : decode(read)).toBe(clean)
      })
    )
  })
})

test('mdHtml has no tag, mention or reference for any text', () => {
  fc.assert(fc.property(anyText, (s) => expect(mdHtml(s)).not.toMatch(/[<>\n]|@[a-z]/i)))
})

test('mdUrl takes http and https only, and nothing that ends a link', () => {
  expect(mdUrl('https://github.com/o/r/actions/runs/1')).toBe('https://github.com/o/r/actions/runs/1')
  expect(mdUrl('https://x.example/a)b>c|d')).toBe('https://x.example/a%29b%3Ec%7Cd')
  for (const bad of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'no url']) {
    expect(mdUrl(bad)).toBeUndefined()
  }
})

test('scriptJson cannot end its element and reads back as the same value', () => {
  fc.assert(
    fc.property(fc.array(anyText), (values) => {
      const out = scriptJson(values)
      expect(out).not.toMatch(/[<>&\u2028\u2029]/)
      expect(JSON.parse(out)).toEqual(values)
    })
  )
})

test('logText keeps a name from moving the cursor', () => {
  expect(logText('\u001b[2Jgone\r\n— ok')).toBe('\\u{1b}[2Jgone - ok')
})
