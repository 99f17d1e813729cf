import { isUtf8 } from 'node:buffer'
import { closeSync, readSync } from 'node:fs'
import { GateError, systemCode } from '../lib/errors.js'
import { ioError, openForReading } from '../lib/files.js'
import { BranchTriples, eachTriple } from './branch-triples.js'
import { FileTable, type FileHits } from './file-table.js'
import { KeyedHits } from './keyed-hits.js'
import { refusal } from '../lib/report-file.js'
import type { CoverageReport, FileCoverage } from './types.js'

/** One line must fit. */
const BUFFER_BYTES = 1 << 20
const NEWLINE = 0x0a
const CR = 0x0d
const COMMA = 0x2c
const DASH = 0x2d
const ZERO = 0x30
const NINE = 0x39
const COLON = 0x3a
const [A, B, D, R] = [0x41, 0x42, 0x44, 0x52]
const SCHEME = 'lcov'
/** The line is not of the plain form that nearly all have: the careful reading decides. */
const NOT_PLAIN = -1
/** Some writers print large counts in floating point, and gcov's bugs make negative ones. */
const COUNT = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i
/** Istanbul and Node name no line for code that their source maps place nowhere, and others line -1: it counts. */
const PLACE = /^(?:-?\d+|undefined|null|NaN|),/

/** True for the beginning of an LCOV tracefile: comments and blank lines, then `TN:` or `SF:`. */
export function isLcov(head: string): boolean {
  return /^(?:[ \t]*(?:#[^\n]*)?\r?\n)*[ \t]*(?:TN:|SF:)/.test(head)
}

/**
 * An LCOV tracefile (geninfo(1): SF, DA, LF, LH, BRDA, FN, FNDA, FNL, FNA, end_of_record), read as bytes in one
 * reused buffer, since most of a large one is millions of `DA:` and `BRDA:` lines. The same source file in several
 * records is joined as `lcov --summary` does.
 * @throws GateError with the line for a malformed record, and for a last record without its end_of_record.
 */
export function readLcov(file: string, shown: string): CoverageReport {
  const reader = new LcovReader(shown)
  const fd = openForReading(file, shown)
  try {
    // One byte more, always 0: numbers end there and need not look where the buffer ends.
    const buffer = Buffer.alloc(BUFFER_BYTES + 1)
    for (let kept = 0; ;) {
      const n = readSync(fd, buffer, kept, BUFFER_BYTES - kept, null)
      const end = kept + n
      buffer[end] = 0
      const start = reader.lines(buffer, end)
      kept = end - start
      if (n === 0) {
        if (kept > 0) reader.lastLine(decoded(buffer.subarray(start, end)))
        break
      }
      if (kept === BUFFER_BYTES) throw reader.error('a line has more than 1,048,576 bytes')
      buffer.copyWithin(0, start, end)
    }
    return reader.finish()
  } catch (error) {
    if (error instanceof GateError || systemCode(error) === undefined) throw error
    throw ioError(error, shown, 'check the path and its permissions')
  } finally {
    closeSync(fd)
  }
}

/** In UTF-8; a line that is none, as compilers of another locale write names, byte by byte, so that two names stay two. */
function decoded(line: Buffer): string {
  const text = line.toString('utf8')
  return text.includes('\ufffd') && !isUtf8(line) ? line.toString('latin1') : text
}

/** Found and hit, as a record states them where it lists none: some writers (Bun) leave the list out. */
type Sum = readonly [found: number, hit: number]
const SUMS = { lines: ['LF', 'LH'], branches: ['BRF', 'BRH'], functions: ['FNF', 'FNH'] } as const
type Stated = Partial<Record<keyof typeof SUMS, Sum>>

class LcovReader {
  private readonly table = new FileTable(SCHEME)
  private readonly stated = new Map<string, Stated>()
  private readonly shown: string
  private line = 0
  private path: string | undefined
  private current: FileHits | undefined
  private readonly sums = new Map<string, number>()
  private recordHasLines = false
  private readonly triples = new BranchTriples()
  /** Functions by the index that lcov 2.2 gives them (FNL, FNA). */
  private readonly functionLines = new Map<string, string>()

  constructor(shown: string) {
    this.shown = shown
  }

  /** Read the complete lines of buffer[0, end). @returns where the first incomplete line begins. */
  lines(buffer: Buffer, end: number): number {
    let start = 0
    while (start < end) {
      const first = buffer[start]
      const next =
        first === D ? this.plainData(buffer, start) : first === B ? this.plainBranch(buffer, start) : NOT_PLAIN
      if (next !== NOT_PLAIN) {
        this.line++
        start = next
        continue
      }
      const newline = buffer.indexOf(NEWLINE, start)
      if (newline === -1 || newline >= end) return start
      this.one(decoded(buffer.subarray(start, newline)))
      start = newline + 1
    }
    return start
  }

  /** A last line without its newline: whole only when it ends a record. */
  lastLine(text: string): void {
    this.one(text)
    const rest = text.trim()
    if (rest !== '' && rest !== 'end_of_record') throw this.error('the file is cut off in the middle of a line')
  }

  finish(): CoverageReport {
    if (this.path !== undefined) throw this.error('the file is cut off: its last record has no end_of_record')
    return { format: 'lcov', files: this.table.toFiles().map((file) => this.withStated(file)) }
  }

  error(what: string): Error {
    return refusal(
      this.shown,
      `the LCOV record cannot be read: ${what}`,
      'let the tool write the tracefile again, completely',
      Math.max(this.line, 1)
    )
  }

  /** Sums count only where no record of the same file lists what they are the sums of: a list can be checked. */
  private withStated(file: FileCoverage): FileCoverage {
    const stated = this.stated.get(file.path)
    if (stated === undefined) return file
    const counted = { ...file }
    for (const kind of ['lines', 'branches', 'functions'] as const) {
      const [found, hit] = stated[kind] ?? [0, 0]
      if (found === 0 || (counted[kind] !== undefined && counted[`${kind}_total`] !== 0)) continue
      counted[`${kind}_total`] = found
      counted[`${kind}_covered`] = hit
      // An empty list does not add up to them.
      delete counted[kind]
    }
    return counted
  }

  private one(line: string): void {
    this.line++
    const text = (this.line === 1 && line.charCodeAt(0) === 0xfeff ? line.slice(1) : line).trim()
    if (text.startsWith('DA:')) this.data(text.slice(3))
    else if (text.startsWith('BRDA:')) this.branch(text.slice(5))
    else if (text !== '') this.record(text)
  }

  /** `DA:<digits>,<digits>[,<checksum>]` and the end of the line. @returns what follows it, or {@link NOT_PLAIN} */
  private plainData(buffer: Buffer, start: number): number {
    if (this.current === undefined || buffer[start + 1] !== A || buffer[start + 2] !== COLON) return NOT_PLAIN
    let i = start + 3
    let line = 0
    let byte = 0
    for (; (byte = buffer[i] ?? 0) >= ZERO && byte <= NINE; i++) line = line * 10 + byte - ZERO
    if (byte !== COMMA || i === start + 3 || i > start + 12) return NOT_PLAIN
    const first = ++i
    let hit = false
    for (; (byte = buffer[i] ?? 0) >= ZERO && byte <= NINE; i++) if (byte !== ZERO) hit = true
    if (i === first) return NOT_PLAIN
    // A checksum of the source line may follow; it ends with the line.
    if (byte === COMMA) while (byte !== NEWLINE && byte !== 0) byte = buffer[++i] ?? 0
    else if (byte === CR) byte = buffer[++i] ?? 0
    if (byte !== NEWLINE) return NOT_PLAIN
    this.current.lines.add(line, hit)
    this.recordHasLines = true
    return i + 1
  }

  /** `BRDA:<digits>,<digits>,<digits>,<digits or ->`, each below 10^9. @returns as {@link plainData} */
  private plainBranch(buffer: Buffer, start: number): number {
    if (this.current === undefined || buffer[start + 1] !== R || buffer[start + 2] !== D) return NOT_PLAIN
    if (buffer[start + 3] !== A || buffer[start + 4] !== COLON) return NOT_PLAIN
    let i = start + 5
    let [line, block, branch, byte] = [0, 0, 0, 0]
    const digitsEnd = (from: number): boolean => byte === COMMA && i > from && i < from + 10
    let from = i
    for (; (byte = buffer[i] ?? 0) >= ZERO && byte <= NINE; i++) line = line * 10 + byte - ZERO
    if (!digitsEnd(from)) return NOT_PLAIN
    from = ++i
    for (; (byte = buffer[i] ?? 0) >= ZERO && byte <= NINE; i++) block = block * 10 + byte - ZERO
    if (!digitsEnd(from)) return NOT_PLAIN
    from = ++i
    for (; (byte = buffer[i] ?? 0) >= ZERO && byte <= NINE; i++) branch = branch * 10 + byte - ZERO
    if (!digitsEnd(from)) return NOT_PLAIN
    from = ++i
    let hit = false
    if (buffer[i] === DASH) i++
    else for (; (byte = buffer[i] ?? 0) >= ZERO && byte <= NINE; i++) if (byte !== ZERO) hit = true
    if (i === from) return NOT_PLAIN
    if (buffer[i] === CR) i++
    if (buffer[i] !== NEWLINE) return NOT_PLAIN
    this.triples.add(line, block, branch, hit)
    return i + 1
  }

  /** `<line>,<hits>[,<checksum>]`; a negative count, which gcov bugs produce, is not a hit. */
  private data(text: string): void {
    const hits = this.current
    if (hits === undefined) throw this.error('DA stands outside a record (no SF before it)')
    const [line = '', count = ''] = text.split(',')
    if (!/^\d{1,10}$/.test(line) || Number(line) > 0x7fffffff) throw this.error('DA has no line number')
    if (!COUNT.test(count)) throw this.error('DA has no count')
    hits.lines.add(Number(line), Number(count) > 0)
    this.recordHasLines = true
  }

  /** `<line>,[e]<block>,<branch>,<taken>`; the branch may be an expression that holds commas. */
  private branch(text: string): void {
    if (this.current === undefined) throw this.error('BRDA stands outside a record (no SF before it)')
    const comma = text.lastIndexOf(',')
    const taken = text.slice(comma + 1)
    if (!PLACE.test(text) || !/,.*,/.test(text) || (taken !== '-' && !COUNT.test(taken)))
      throw this.error('BRDA is not line,block,branch,taken')
    this.current.branch(text.slice(0, comma), Number(taken) > 0 ? 1 : 0, 1)
  }

  private record(text: string): void {
    if (text === 'end_of_record') return this.endRecord()
    const colon = text.indexOf(':')
    const key = colon === -1 ? text : text.slice(0, colon)
    const rest = text.slice(colon + 1)
    if (key === 'SF') {
      if (this.path !== undefined) throw this.error('SF begins a record before the last one has ended')
      if (rest === '') throw this.error('SF names no file')
      this.path = rest
      this.current = this.table.file(rest)
      return
    }
    if (text.startsWith('#') || key === 'TN') return
    if (colon === -1 || !/^[A-Z]{2,8}$/.test(key)) throw this.error(`${JSON.stringify(text.slice(0, 40))} is no record`)
    if (this.current === undefined) throw this.error(`${key} stands outside a record (no SF before it)`)
    this.detail(this.current, key, rest)
  }

  private detail(file: FileHits, key: string, rest: string): void {
    switch (key) {
      case 'FN': {
        if (!PLACE.test(rest)) throw this.error('FN is not line,name')
        // lcov 2 writes the function's last line before its name.
        file.function(rest.replace(PLACE, '').replace(/^\d+,/, ''), false)
        return
      }
      case 'FNDA': {
        const comma = rest.indexOf(',')
        const count = rest.slice(0, comma)
        if (comma === -1 || !COUNT.test(count)) throw this.error('FNDA is not count,name')
        file.function(rest.slice(comma + 1), Number(count) > 0)
        return
      }
      case 'FNL': {
        const match = /^(\d+),(\d+)/.exec(rest)
        if (match === null) throw this.error('FNL is not index,line')
        this.functionLines.set(match[1] ?? '', `line ${match[2]}`)
        file.function(`line ${match[2]}`, false)
        return
      }
      case 'FNA': {
        const [index = '', count = ''] = rest.split(',')
        const line = this.functionLines.get(index)
        if (line === undefined || !COUNT.test(count)) throw this.error('FNA is not index,count,name')
        file.function(line, Number(count) > 0)
        return
      }
      case 'LF':
      case 'LH':
      case 'BRF':
      case 'BRH':
      case 'FNF':
      case 'FNH':
        if (!/^\d{1,10}$/.test(rest)) throw this.error(`${key} is no count`)
        this.sums.set(key, Number(rest))
        return
      default:
        // VER, MCDC and what later versions add is not counted here.
        return
    }
  }

  private endRecord(): void {
    const { path, current } = this
    if (path === undefined || current === undefined) throw this.error('end_of_record without SF')
    this.keepBranches(current)
    this.keepSums(path, {
      lines: this.recordHasLines,
      branches: current.branches !== undefined,
      functions: current.functions !== undefined
    })
    current.branches?.pack()
    current.functions?.pack()
    this.path = undefined
    this.current = undefined
    this.recordHasLines = false
    this.functionLines.clear()
  }

  private keepSums(path: string, listed: Record<keyof typeof SUMS, boolean>): void {
    if (this.sums.size === 0) return
    for (const kind of ['lines', 'branches', 'functions'] as const) {
      const [found = 0, hit = 0] = SUMS[kind].map((key) => this.sums.get(key))
      if (listed[kind] || found === 0) continue
      if (hit > found) throw this.error(`${SUMS[kind][1]} is more than ${SUMS[kind][0]}`)
      const stated = this.stated.get(path) ?? {}
      const [before, hitBefore] = stated[kind] ?? [0, 0]
      this.stated.set(path, { ...stated, [kind]: [Math.max(found, before), Math.max(hit, hitBefore)] })
    }
    this.sums.clear()
  }

  private keepBranches(file: FileHits): void {
    const { triples } = this
    if (triples.total === 0) return
    if (file.branches === undefined && triples.distinct) {
      file.branches = KeyedHits.ofTriples(`${SCHEME} branches`, triples)
      return
    }
    eachTriple(triples.take(), (line, block, branch, hit) => {
      file.branch(`${line},${block},${branch}`, hit ? 1 : 0, 1)
    })
  }
}
