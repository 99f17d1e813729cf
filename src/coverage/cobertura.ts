import { readXml, type XmlAttributes, type XmlElement } from '../lib/xml.js'
import { FileTable, type FileHits } from './file-table.js'
import { refusal } from '../lib/report-file.js'
import type { CoverageReport } from './types.js'

/** `<coverage line-rate=...>` or `lines-valid`, or `<coverage>` with `<packages>`; Clover's has a `<project>` instead. */
export function isCobertura([root, ...rest]: XmlElement[]): boolean {
  if (root?.name !== 'coverage') return false
  if ('line-rate' in root.attributes || 'lines-valid' in root.attributes) return true
  return rest.some(({ name }) => name === 'packages')
}

/**
 * Cobertura XML (coverage-04.dtd) as Cobertura, coverage.py, gcovr, coverlet, PHPUnit, Istanbul and others write
 * it. A line in several classes of one file counts once. The lines of methods count only where their class lists none
 * itself: Istanbul puts the declaration there, which is no line of the class. Branches come from `condition-coverage="50% (1/2)"`.
 * The sums that its elements state are not read: a sum without the lines that it is the sum of proves nothing.
 * @throws GateError with the line of the element that is not as the format has it; for a report of coverage.py (its classes are
 *   named like files) that has lost files of another source root, which only its sum tells.
 */
export function readCobertura(file: string, shown: string): CoverageReport {
  const table = new FileTable('line conditions')
  const roots: string[] = []
  let current: FileHits | undefined
  let ofMethods: XmlAttributes[] = []
  let ofClass = 0
  let inMethod = false
  let source: string | undefined
  let stated = 0
  let isPython = true
  const malformed = (what: string, line: number): Error =>
    refusal(shown, `the Cobertura report cannot be read: ${what}`, 'let the tool write the report again', line)

  readXml(file, shown, {
    open(name, attributes, at) {
      if (name === 'coverage') stated = Number(attributes['lines-valid'] ?? 0)
      if (name === 'class') {
        const { filename, name: className } = attributes
        isPython &&= /\.pyw?$/.test(className ?? '')
        // Generated code has a class, but no file.
        const path = filename === '' ? className : filename
        if (path === undefined || path === '') throw malformed('a class has no filename', at)
        current = table.file(path)
        ofMethods = []
        ofClass = 0
      } else if (name === 'method') {
        inMethod = true
      } else if (name === 'line') {
        if (current === undefined) throw malformed('a line stands outside a class', at)
        if (!isLine(attributes)) throw malformed('a line has no number, hits or conditions that are known', at)
        if (inMethod) {
          ofMethods.push(attributes)
        } else {
          ofClass++
          addLine(current, attributes)
        }
      } else if (name === 'source') {
        source = ''
      }
    },
    text(piece) {
      if (source !== undefined && source.length < 4096) source += piece
    },
    close(name) {
      if (name === 'method') inMethod = false
      if (name === 'class' && current !== undefined) {
        if (ofClass === 0) for (const line of ofMethods) addLine(current, line)
        current = undefined
      }
      if (name === 'source' && source !== undefined) {
        if (source.trim() !== '') roots.push(source.trim())
        source = undefined
      }
    }
  })
  const files = table.toFiles()
  const listed = files.reduce((sum, { lines_total }) => sum + lines_total, 0)
  if (isPython && roots.length > 1 && stated > listed) {
    throw refusal(
      shown,
      `it states ${stated} lines and lists ${listed}: files of the same name below several \`source\` directories became one`,
      'write `coverage json` or `coverage lcov`, which name files in full'
    )
  }
  return { format: 'cobertura', files, source_roots: roots }
}

/** Counts may be larger than a double holds: only zero or not matters. */
function isLine({ number = '', hits = '', ...rest }: XmlAttributes): boolean {
  if (!/^\d{1,9}$/.test(number) || !/^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(hits)) return false
  const conditions = rest['condition-coverage'] ?? ''
  const [covered, total] = conditionsOf(conditions) ?? []
  if (covered !== undefined && total !== undefined) return covered <= total
  return conditions === '' || /^(\d+([.,]\d+)?|NaN)\s*%?$/.test(conditions)
}

function addLine(file: FileHits, { number = '', hits = '', ...rest }: XmlAttributes): void {
  file.lines.add(Number(number), Number(hits) > 0)
  const [covered = 0, total = 0] = conditionsOf(rest['condition-coverage'] ?? '') ?? []
  if (total > 0) file.branch(number, covered, total)
}

/** `50% (1/2)` is [1, 2]. */
function conditionsOf(text: string): [number, number] | undefined {
  const match = /\((\d{1,6})\/(\d{1,6})\)\s*$/.exec(text)
  return match === null ? undefined : [Number(match[1]), Number(match[2])]
}
