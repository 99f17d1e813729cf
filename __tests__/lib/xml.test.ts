import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { GateError } from '../../src/lib/errors.js'
import { firstElements, readXml } from '../../src/lib/xml.js'

const dir = mkdtempSync(path.join(tmpdir(), 'xml-test-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))

function put(data: string | Uint8Array): string {
  const file = path.join(dir, 'report.xml')
  writeFileSync(file, data)
  return file
}

/** Everything the handler is told, one entry a call. */
function events(data: string | Uint8Array): string[] {
  const seen: string[] = []
  readXml(put(data), 'report.xml', {
    open: (name, attributes, line) => void seen.push(`${line} <${name} ${JSON.stringify(attributes)}>`),
    text: (piece) => void (piece.trim() !== '' && seen.push(piece)),
    close: (name, line) => void seen.push(`${line} </${name}>`)
  })
  return seen
}

function refusal(data: string | Uint8Array): GateError {
  try {
    events(data)
  } catch (error) {
    if (error instanceof GateError) return error
    throw error
  }
  throw new Error('the document was accepted')
}

describe('what is read', () => {
  test('elements, attributes, text and CDATA in document order with their lines', () => {
    expect(events('<?xml version="1.0"?>\n<a b="1 &lt; 2">\n x &amp; y<![CDATA[<z>]]></a>')).toEqual([
      '2 <a {"b":"1 < 2"}>',
      '\n x & y',
      '<z>',
      '3 </a>'
    ])
  })

  test('namespace prefixes are dropped, and a prefixed attribute does not hide the plain one', () => {
    expect(events('<n:a xmlns:n="urn:x" n:id="p" id="q"/>')[0]).toBe('1 <a {"n":"urn:x","id":"q"}>')
  })

  test('a byte order mark, leading blank lines and CRLF', () => {
    expect(events('\ufeff\r\n<a/>\r\n')).toEqual(['2 <a {}>', '2 </a>'])
  })

  test('a plain document type as Cobertura and JaCoCo write it', () => {
    const doctype = '<!DOCTYPE report PUBLIC "-//JACOCO//DTD Report 1.1//EN" "http://127.0.0.1:9/report.dtd">'
    expect(events(`${doctype}<report/>`)).toHaveLength(2)
  })

  test('raw control characters and references to them', () => {
    expect(events('<a m="&#27;[1m&#x0;">\u001b[31m&#8;</a>').join('')).toBe(
      '1 <a {"m":"&#27;[1m&#x0;"}>\u001b[31m&#8;1 </a>'
    )
  })

  test.each([
    ['ISO-8859-1', [0xe9], '\u00e9'],
    ['windows-1252', [0x80], '\u20ac'],
    ['US-ASCII', [0x65], 'e'],
    ['UTF-8', [0xc3, 0xa9], '\u00e9']
  ])('%s as declared', (encoding, bytes, text) => {
    const head = Buffer.from(`<?xml version="1.0" encoding="${encoding}"?><a>`)
    expect(events(Buffer.concat([head, Buffer.from(bytes), Buffer.from('</a>')]))[1]).toBe(text)
  })

  test('UTF-8 that .NET declares as utf-16', () => {
    expect(events('<?xml version="1.0" encoding="utf-16"?><a>\u00e9</a>')[1]).toBe('\u00e9')
  })

  test('a character that falls across two chunks', () => {
    const text = 'x'.repeat(256 * 1024 - 4) + '\u20ac'.repeat(10)
    expect(events(`<a>${text}</a>`).slice(1, -1).join('')).toBe(text)
  })

  test('a text of many chunks comes in pieces, not as a whole', () => {
    const pieces = events(`<a>${'line\n'.repeat(4_000_000)}</a>`).slice(1, -1)
    expect(pieces.length).toBeGreaterThan(3)
    expect(pieces.reduce((n, piece) => n + piece.length, 0)).toBe(20_000_000)
  })

  test('a message attribute of a megabyte', () => {
    expect(events(`<a m="${'x'.repeat(1 << 20)}"/>`)[0]).toHaveLength((1 << 20) + '1 <a {"m":""}>'.length)
  })

  test('UTF-16 of either order, with a byte order mark or without', () => {
    const text = '<?xml version="1.0" encoding="UTF-16"?><a x="\u00fc"/>'
    const little = Buffer.from(text, 'utf16le')
    for (const bytes of [
      Buffer.concat([Buffer.from([0xff, 0xfe]), little]),
      Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(little).swap16()]),
      little,
      Buffer.from(little).swap16(),
      Buffer.from(text)
    ])
      expect(firstElements(put(bytes), 'report.xml', 1)[0]?.attributes['x']).toBe('\u00fc')
  })

  test.each([
    ['ISO-8859-15', [0xa4], '\u20ac'],
    ['windows-1251', [0xdf], '\u042f'],
    ['Shift_JIS', [0x83, 0x65], '\u30c6'],
    ['utf-8', [0xff], '\ufffd']
  ])('the encoding %s', (encoding, bytes, letter) => {
    const head = Buffer.from(`<?xml version="1.0" encoding="${encoding}"?><a x="`)
    const file = put(Buffer.concat([head, Buffer.from(bytes), Buffer.from('"/>')]))
    expect(firstElements(file, 'report.xml', 1)[0]?.attributes['x']).toBe(letter)
  })

  test('an attribute with a prefix beside one without', () => {
    expect(firstElements(put('<a p:x="1" x="2"/>'), 'report.xml', 1)[0]?.attributes['x']).toBe('2')
  })

  test('the first elements, without judging what follows them', () => {
    const file = put('<a x="1"><b/><c/></wrong>')
    expect(firstElements(file, 'report.xml', 2).map(({ name }) => name)).toEqual(['a', 'b'])
  })
})

describe('what is refused', () => {
  test.each([
    ['an entity bomb', '<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]><a>&c;</a>', /entities/],
    ['an external entity', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>', /entities/],
    ['an internal subset without entities', '<!DOCTYPE a [<!ELEMENT a ANY>]><a/>', /internal subset/],
    ['a subset hidden behind an instruction', '<!DOCTYPE a [<?x ?><a/>', /internal subset/],
    ['a named entity that XML does not have', '<a>&nbsp;</a>', /entity/],
    ['an entity declaration in the content', '<a><!ENTITY b></a>', /declaration/],
    ['a second root', '<a/>\n<b/>', /second root/],
    ['text outside', 'hello', /Non-whitespace/],
    ['no element at all', '<?xml version="1.0"?>\n', /no XML element/],
    ['tags that do not match', '<a>\n<b></a>', /close tag/],
    ['an attribute that trips the parser', '<a hasOwnProperty="1" b="2"/>', /not well-formed/],
    ['an encoding that is not read', '<?xml version="1.0" encoding="EBCDIC-CP-US"?><a/>', /EBCDIC/]
  ])('%s', (_, data, message) => {
    const error = refusal(data)
    expect(error.code).toBe('evidence')
    expect(error.message).toMatch(message)
    expect(error.place.file).toBe('report.xml')
  })

  test('UTF-32, by its bytes', () => {
    const utf32 = Buffer.concat([...'\ufeff<a/>'].map((c) => Buffer.from(`${c}\0`, 'utf16le')))
    expect(refusal(utf32).message).toMatch(/UTF-32/)
  })

  test('an attribute that stands twice in a tag, which sax would drop in silence', () => {
    expect(refusal('<a>\n<b x="1" y="" x="2"/></a>').message).toMatch(/report\.xml:2: .*"x" stands twice/)
    expect(refusal('<a x="1" x="1"/>').message).toMatch(/twice/)
  })

  test('an attribute longer than the parser holds', () => {
    expect(refusal(`<a x="${'y'.repeat(5_000_000)}"/>`).message).toMatch(/longer than \d+ characters/)
  })

  test('a document that is cut off, with its last line', () => {
    const error = refusal('<a>\n<b>\n<c/>')
    expect(error.message).toMatch(/cut off/)
    expect(error.place.line).toBe(3)
  })

  test('nesting without end', () => {
    expect(refusal('<a>'.repeat(300)).code).toBe('limit')
  })

  test('a file that does not exist', () => {
    expect(() => firstElements(path.join(dir, 'none.xml'), 'none.xml', 1)).toThrow(/none\.xml does not exist/)
  })

  test('every cut of a document', () => {
    const whole = Buffer.from('<?xml version="1.0"?><a b="1"><!-- c --><d>text &amp; <![CDATA[x]]></d></a>')
    for (let end = 0; end < whole.length; end++) {
      expect(refusal(whole.subarray(0, end)).code).toBe('evidence')
    }
  })

  test('any bytes: events or a GateError, never another error', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 60 }),
        fc.constantFrom('', '<a>', '<a b="', '<!DOCTYPE a ['),
        (tail, head) => {
          try {
            events(Buffer.concat([Buffer.from(head), tail]))
          } catch (error) {
            expect(error).toBeInstanceOf(GateError)
          }
        }
      ),
      { numRuns: 300 }
    )
  })
})
