import { closeSync, readSync } from 'node:fs'
import { GateError, systemCode } from '../lib/errors.js'
import { ioError, openForReading } from '../lib/files.js'
import { FileTable, type FileHits } from './file-table.js'
import { refusal } from '../lib/report-file.js'
import type { CoverageReport } from './types.js'

const BUFFER_BYTES = 1 << 20
const NEWLINE = 0x0a
const CR = 0x0d
const COMMA = 0x2c
const MINUS = 0x2d
const ZERO = 0x30
const NINE = 0x39
const COLON = 0x3a
const A = 0x41
const B = 0x42
const D = 0x44

/** True for the beginning of an LCOV tracefile: comments and blank lines, then `TN:` or `SF:`. */
export function isLcov(head: string): boolean {
  return /^(?:[ \t]*(?:#[^\n]*)?\r?\n)*(?:TN:|SF:)/.test(head)
}

/**
 * An LCOV tracefile (geninfo(1): SF, DA, LF, LH, BRDA, FN, FNDA, FNL, FNA, end_of_record), read as bytes in one
 * reused buffer, since most of a large one is millions of `DA:` lines. The same source file in several records is
 * joined as `lcov --summary` does.
 * @throws GateError with the line for a malformed record, and for a last record without its end_of_record.
 */
export function readLcov(file: string, shown: string): CoverageReport {
  const reader = new LcovReader(shown)
  const fd = openForReading(file, shown)
  try {
    const buffer = Buffer.allocUnsafe(BUFFER_BYTES)
    for (let kept = 0; ;) {
      const n = readSync(fd, buffer, kept, buffer.length - kept, null)
      const end = kept + n
      const start = reader.lines(buffer, end)
      kept = end - start
      if (n === 0) {
        if (kept > 0) reader.lastLine(buffer.subarray(start, end))
        break
      }
      if (kept === buffer.length) throw reader.error('a line has more than 1,048,576 bytes')
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

/** Totals of a record that lists no lines, branches or functions: some converters write only these. */
type Sums = Map<'LF' | 'LH', number>

class LcovReader {
  private readonly table = new FileTable('lcov')
  private readonly totalsOnly = new Map<string, Sums>()
  private line = 0
  private path: string | undefined
  private current: FileHits | undefined
  private sums: Sums = new Map()
  /** Names of functions by the index that lcov 2.2 gives them (FNL, FNA). */
  private functionLines = new Map<string, string>()

  constructor(private readonly shown: string) {}

  /** Read the complete lines of buffer[0, end). @returns where the first incomplete line begins. */
  lines(buffer: Buffer, end: number): number {
    let start = 0
    for (;;) {
      const newline = buffer.indexOf(NEWLINE, start)
      if (newline === -1 || newline >= end) return start
      this.one(buffer, start, newline)
      start = newline + 1
    }
  }

  /** A last line without its newline: whole only when it ends a record. */
  lastLine(bytes: Buffer): void {
    this.one(bytes, 0, bytes.length)
    if (!/^(end_of_record\r?|\s*)$/.test(bytes.toString('latin1', 0, 20)))
      throw this.error('the file is cut off in the middle of a line')
  }

  finish(): CoverageReport {
    if (this.path !== undefined) throw this.error('the file is cut off: its last record has no end_of_record')
    const files = this.table.toFiles().map((file) => {
      const sums = file.lines_total === 0 ? this.totalsOnly.get(file.path) : undefined
      if (sums === undefined) return file
      const { lines, ...counts } = file
      void lines
      return { ...counts, lines_covered: sums.get('LH') ?? 0, lines_total: sums.get('LF') ?? 0 }
    })
    return { format: 'lcov', files }
  }

  error(what: string): Error {
    return refusal(
      this.shown,
      `the LCOV record cannot be read: ${what}`,
      'let the tool write the tracefile again, completely',
      Math.max(this.line, 1)
    )
  }

  private one(buffer: Buffer, start: number, newline: number): void {
    this.line++
    const end = newline > start && buffer[newline - 1] === CR ? newline - 1 : newline
    if (buffer[start] === D && buffer[start + 1] === A && buffer[start + 2] === COLON) {
      this.data(buffer, start + 3, end)
    } else if (buffer[start] === B && buffer.toString('latin1', start, start + 5) === 'BRDA:') {
      this.branch(buffer.toString('latin1', start + 5, end))
    } else if (end > start) {
      const text = buffer.toString('utf8', start, end)
      this.record(this.line === 1 && text.charCodeAt(0) === 0xfeff ? text.slice(1) : text)
    }
  }

  /** `DA:<line>,<hits>[,<checksum>]`; a negative count, which gcov bugs produce, is not a hit. */
  private data(buffer: Buffer, start: number, end: number): void {
    const hits = this.current
    if (hits === undefined) throw this.error('DA stands outside a record (no SF before it)')
    let i = start
    let line = 0
    for (; i < end; i++) {
      const byte = buffer[i] ?? 0
      if (byte < ZERO || byte > NINE) break
      line = line * 10 + byte - ZERO
    }
    if (i === start || buffer[i] !== COMMA || line > 0x7fffffff) throw this.error('DA has no line number')
    const negative = buffer[++i] === MINUS
    if (negative) i++
    const first = i
    let hit = false
    for (; i < end; i++) {
      const byte = buffer[i] ?? 0
      if (byte < ZERO || byte > NINE) break
      if (byte !== ZERO) hit = true
    }
    if (i === first || (i < end && buffer[i] !== COMMA)) {
      const count = buffer.toString('latin1', first, end).split(',')[0] ?? ''
      // Some writers print large counts in floating point.
      if (!/^\d+(\.\d+)?(e[+-]?\d+)?$/i.test(count)) throw this.error('DA has no count')
      hit = Number(count) > 0
    }
    hits.lines.add(line, hit && !negative)
  }

  /** `BRDA:<line>,[e]<block>,<branch>,<taken>`; the branch may be an expression that holds commas. */
  private branch(text: string): void {
    if (this.current === undefined) throw this.error('BRDA stands outside a record (no SF before it)')
    const comma = text.lastIndexOf(',')
    const taken = text.slice(comma + 1)
    const hit = taken !== '-' && taken !== '0'
    if (!/^\d+,.*,/.test(text) || (hit && !/^-?\d+$/.test(taken)))
      throw this.error('BRDA is not line,block,branch,taken')
    this.current.branch(text.slice(0, comma), hit && !taken.startsWith('-') ? 1 : 0, 1)
  }

  private record(text: string): void {
    if (text === 'end_of_record') return this.endRecord()
    const colon = text.indexOf(':')
    const key = colon === -1 ? text : text.slice(0, colon)
    const rest = text.slice(colon + 1)
    if (key === 'SF') {
      if (this.path !== undefined) throw this.error('SF begins a record before the last one has ended')
      if (rest.trim() === '') throw this.error('SF names no file')
      this.path = rest
      this.current = this.table.file(rest)
      return
    }
    if (text.startsWith('#') || text.trim() === '' || key === 'TN') return
    if (colon === -1 || !/^[A-Z]{2,8}$/.test(key)) throw this.error(`${JSON.stringify(text.slice(0, 40))} is no record`)
    if (this.current === undefined) throw this.error(`${key} stands outside a record (no SF before it)`)
    this.detail(this.current, key, rest)
  }

  private detail(file: FileHits, key: string, rest: string): void {
    switch (key) {
      case 'FN': {
        const name = /^\d+,(?:\d+,)?(.+)$/.exec(rest)?.[1]
        if (name === undefined) throw this.error('FN is not line,name')
        file.function(name, false)
        return
      }
      case 'FNDA': {
        const match = /^(-?\d+),(.+)$/.exec(rest)
        if (match === null) throw this.error('FNDA is not count,name')
        file.function(match[2] ?? '', Number(match[1]) > 0)
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
        const match = /^(\d+),(\d+),/.exec(rest)
        const line = this.functionLines.get(match?.[1] ?? '')
        if (match === null || line === undefined) throw this.error('FNA is not index,count,name')
        file.function(line, Number(match[2]) > 0)
        return
      }
      case 'LF':
      case 'LH':
        if (!/^\d{1,10}$/.test(rest.trim())) throw this.error(`${key} is no count`)
        this.sums.set(key, Number(rest))
        return
      default:
        // VER, FNF, FNH, BRF, BRH, MCDC and what later versions add: sums of the lines above, or not counted here.
        return
    }
  }

  private endRecord(): void {
    if (this.path === undefined || this.current === undefined) throw this.error('end_of_record without SF')
    if (this.current.lines.size === 0 && (this.sums.get('LF') ?? 0) > 0) {
      if ((this.sums.get('LH') ?? 0) > (this.sums.get('LF') ?? 0)) throw this.error('LH is more than LF')
      this.totalsOnly.set(this.path, this.sums)
    }
    this.current.branches?.pack()
    this.current.functions?.pack()
    this.path = undefined
    this.current = undefined
    this.sums = new Map()
    this.functionLines = new Map()
  }
}
