import { closeSync, readSync } from 'node:fs'
import { TextDecoder } from 'node:util'
import sax from 'sax'
import { GateError } from './errors.js'
import { ioError, openForReading } from './files.js'

/** Reports nest about a dozen deep; more than this is an attack on whatever recurses over it. */
const MAX_DEPTH = 256
const CHUNK_BYTES = 256 * 1024

/**
 * sax checks the length of one token (name, attribute, comment) at every chunk, and hands text over in pieces of
 * this size. Its default of 64 KiB refuses the long `message` attributes that assertion libraries write.
 */
const MAX_TOKEN = 4 * 1024 * 1024
Object.assign(sax, { MAX_BUFFER_LENGTH: MAX_TOKEN })

/** Only the five entities of XML itself, not those of HTML; the option is missing from sax's typings. */
const STRICT_ENTITIES: sax.SAXOptions & { strictEntities: boolean } = { strictEntities: true }

/** Attribute name without its namespace prefix -> value; no prototype, so any name is safe to look up. */
export type XmlAttributes = Readonly<Record<string, string>>

/** Names come without their namespace prefix. `line` is 1-based and says where the tag ends. */
export interface XmlHandler {
  /** Return `false` to stop reading: what follows is not looked at, nor checked. */
  open(name: string, attributes: XmlAttributes, line: number): boolean | void
  /** Character data in pieces: a long text comes in several calls and is never held as a whole. */
  text?(piece: string): void
  close?(name: string, line: number): void
}

/**
 * Names in XML declarations that the Encoding Standard does not have. .NET writes `utf-16` into strings that it then
 * saves as UTF-8; bytes that are UTF-16 are known by themselves, below.
 */
const ALIASES: Record<string, string> = { 'utf-16': 'utf-8', cp1252: 'windows-1252', 'iso8859-1': 'latin1' }

const REMEDY = 'let the tool write the file again, completely and as XML 1.0 in UTF-8'

/**
 * Read an untrusted XML file as a stream (XML 1.0, fifth edition, well-formedness by `sax` in strict mode). Memory
 * is one chunk. Nothing is fetched and no entity is expanded: a document type with an internal subset is refused.
 * Raw control characters and references to them, which real test reporters write, are let through.
 * @param shown the name of the file in messages.
 * @throws GateError `evidence` with file and line when the document is malformed, cut off or of an encoding that
 *   is not read; `limit` when it is too deep; `io` when the disk says no.
 */
export function readXml(file: string, shown: string, handler: XmlHandler): void {
  const parser = new XmlParser(shown, handler)
  const fd = openForReading(file, shown)
  try {
    const buffer = Buffer.allocUnsafe(CHUNK_BYTES)
    let decoder: TextDecoder | undefined
    while (!parser.stopped) {
      const n = readChunk(fd, buffer, shown)
      if (n === 0) {
        parser.end(decoder?.decode() ?? '')
        return
      }
      const bytes = buffer.subarray(0, n)
      decoder ??= decoderFor(bytes, shown)
      parser.write(decoder.decode(bytes, { stream: true }))
    }
  } finally {
    closeSync(fd)
  }
}

/** An element as {@link firstElements} gives it. */
export interface XmlElement {
  name: string
  attributes: XmlAttributes
}

/** The first elements in document order: enough to tell one report format from another. @throws as readXml */
export function firstElements(file: string, shown: string, count: number): XmlElement[] {
  const elements: XmlElement[] = []
  readXml(file, shown, {
    open(name, attributes) {
      elements.push({ name, attributes })
      return elements.length < count
    }
  })
  return elements
}

function readChunk(fd: number, buffer: Buffer, shown: string): number {
  try {
    return readSync(fd, buffer, 0, buffer.length, null)
  } catch (error) {
    throw ioError(error, shown, 'check the path and its permissions')
  }
}

/**
 * Appendix F of the XML recommendation: a byte order mark first, then the zero bytes of UTF-16, then the declaration.
 * Bytes that are invalid in the encoding become U+FFFD, since output of tests is often cut inside a character.
 */
function decoderFor(bytes: Buffer, shown: string): TextDecoder {
  const [a, b, c, d] = bytes
  const utf32 =
    a === 0 && b === 0 ? c === 0xfe || d === 0x3c : b === (a === 0xff ? 0xfe : 0) && c === 0 && d === 0
  if (utf32) throw refuseEncoding('UTF-32', shown)
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return new TextDecoder('utf-16le')
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return new TextDecoder('utf-16be')
  const declaration = /^(?:\xef\xbb\xbf)?\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([^"']{1,40})["']/.exec(
    bytes.toString('latin1', 0, 400)
  )
  const declared = declaration?.[1] ?? 'utf-8'
  const name = declared.toLowerCase()
  try {
    return new TextDecoder(Object.hasOwn(ALIASES, name) ? ALIASES[name] : name)
  } catch {
    throw refuseEncoding(JSON.stringify(declared), shown)
  }
}

function refuseEncoding(what: string, shown: string): GateError {
  return new GateError('evidence', `the XML is encoded as ${what}, which is not read`, {
    remedy: 'write the report as UTF-8',
    place: { file: shown, line: 1 }
  })
}

function localName(name: string): string {
  const colon = name.indexOf(':')
  return colon === -1 ? name : name.slice(colon + 1)
}

function localAttributes(attributes: Record<string, unknown>): XmlAttributes {
  const local = Object.create(null) as Record<string, string>
  for (const name in attributes) {
    // `x:name` does not hide `name`: the attribute without a prefix is the format's own.
    const key = localName(name)
    if (key === name || !(key in local)) local[key] = String(attributes[name])
  }
  return local
}

/** What sax keeps beside its typings: the entity being read, the document type while open, a tag's attribute names. */
interface SaxState {
  entity?: string
  doctype?: string | boolean
  tag: { attributes: object }
  attribList: string[]
}

/**
 * sax asks this list before it keeps an attribute, and drops a second one of the same name in silence, where XML
 * calls it an error: of two counts in one tag, nobody can say which one is true.
 */
class AttributeNames extends Array<string> {
  private readonly refuse: (name: string) => boolean

  constructor(refuse: (name: string) => boolean) {
    super()
    this.refuse = refuse
  }

  override indexOf(name: string): number {
    return this.refuse(name) ? 0 : -1
  }
}

class XmlParser {
  stopped = false
  private readonly sax = sax.parser(true, STRICT_ENTITIES)
  private depth = 0
  private sawRoot = false

  constructor(
    private readonly shown: string,
    handler: XmlHandler
  ) {
    const parser = this.sax
    const state = parser as unknown as SaxState
    state.attribList = new AttributeNames((name) => {
      if (Object.hasOwn(state.tag.attributes, name))
        throw this.malformed(`the attribute ${JSON.stringify(name.slice(0, 100))} stands twice in one tag`)
      return false
    })
    parser.onopentag = (tag) => {
      if (this.stopped) return
      if (this.depth === 0) this.enterRoot()
      if (++this.depth > MAX_DEPTH) {
        throw new GateError('limit', `the XML is nested more than ${MAX_DEPTH} deep`, {
          remedy: 'no test or coverage tool writes such a file; look at where it comes from',
          place: this.place()
        })
      }
      if (handler.open(localName(tag.name), localAttributes(tag.attributes), parser.line + 1) === false)
        this.stopped = true
    }
    parser.onclosetag = (name) => {
      this.depth--
      if (!this.stopped) handler.close?.(localName(name), parser.line + 1)
    }
    const text = (piece: string): void => {
      if (!this.stopped && this.depth > 0) handler.text?.(piece)
    }
    if (handler.text !== undefined) {
      parser.ontext = text
      parser.oncdata = text
    }
    parser.ondoctype = (doctype) => {
      if (/\[|<!|%/.test(doctype)) throw this.refuseDoctype()
    }
    parser.onsgmldeclaration = () => {
      throw this.malformed('a declaration stands where none may')
    }
    parser.onerror = (error) => {
      if (isControlCharacterReference(state.entity, error.message)) {
        parser.resume()
        return
      }
      const [what = 'not well-formed'] = error.message.split('\n')
      const tooLong = what.startsWith('Max buffer length exceeded')
      throw this.malformed(
        tooLong ? `a name, attribute or comment is longer than ${MAX_TOKEN} characters` : what,
        error
      )
    }
  }

  write(chunk: string): void {
    this.guard(() => this.sax.write(chunk))
  }

  end(rest: string): void {
    this.guard(() => {
      this.sax.write(rest)
      if (!this.sawRoot) throw this.malformed('the file holds no XML element')
      if (this.depth > 0) throw this.malformed('the document is cut off: elements are still open at its end')
      this.sax.close()
    })
  }

  private enterRoot(): void {
    const { doctype } = this.sax as unknown as SaxState
    if (typeof doctype === 'string' && doctype !== '') throw this.refuseDoctype()
    if (this.sawRoot) throw this.malformed('a second root element follows the first')
    this.sawRoot = true
  }

  private guard(work: () => void): void {
    try {
      work()
    } catch (error) {
      // Whoever stopped early asked about the beginning; the rest of the chunk is not judged.
      if (this.stopped) return
      if (error instanceof GateError) throw error
      // sax itself trips over some hostile names, such as an attribute called hasOwnProperty.
      throw this.malformed('not well-formed', error)
    }
  }

  private place(): { file: string; line: number } {
    return { file: this.shown, line: this.sax.line + 1 }
  }

  private malformed(what: string, cause?: unknown): GateError {
    return new GateError('evidence', `the XML cannot be read: ${what}`, {
      remedy: REMEDY,
      place: this.place(),
      cause
    })
  }

  private refuseDoctype(): GateError {
    return new GateError('evidence', 'the document type declares entities or an internal subset', {
      remedy: 'remove the [ ... ] part of the DOCTYPE; no report needs it and it can hide an entity bomb',
      place: this.place()
    })
  }
}

/** `&#27;` and its like are no XML 1.0, but Ant, PHPUnit and others write them; a named entity is never let through. */
function isControlCharacterReference(entity: string | undefined, message: string): boolean {
  if (entity === undefined || !message.startsWith('Invalid character entity')) return false
  const digits = /^#(?:x([0-9a-f]{1,8})|([0-9]{1,10}))$/i.exec(entity)
  if (digits === null) return false
  const code = digits[1] === undefined ? Number(digits[2]) : Number.parseInt(digits[1], 16)
  return code <= 0x10ffff
}
