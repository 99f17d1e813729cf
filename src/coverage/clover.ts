import { readXml, type XmlAttributes, type XmlElement } from '../lib/xml.js'
import { FileTable, type FileHits } from './file-table.js'
import { refusal } from '../lib/report-file.js'
import { pairOf } from './totals.js'
import type { CoverageReport, FileCoverage } from './types.js'

export function isClover([root, ...rest]: XmlElement[]): boolean {
  if (root?.name !== 'coverage' || 'line-rate' in root.attributes) return false
  return 'clover' in root.attributes || rest.some(({ name }) => name === 'project')
}

/**
 * Clover XML of OpenClover, PHPUnit and Istanbul. Lines of type `stmt` and `cond` are lines; those of type `method`
 * are the declarations, which none of the three counts as lines. Branches and methods come from the file's
 * `<metrics>`, since truecount and falsecount mean hits in OpenClover and numbers of branches in Istanbul. The
 * `<testproject>` is the tests' own code and does not count, as in Clover's own total. A file that lists no lines
 * is read by the statements of its `<metrics>`; the metrics of the whole, without files, are not.
 * @throws GateError with the line of the element that is not as the format has it.
 */
export function readClover(file: string, shown: string): CoverageReport {
  const table = new FileTable('clover')
  const metrics = new Map<string, XmlAttributes>()
  const elements: string[] = []
  let path: string | undefined
  let hits: FileHits | undefined
  let inTests = false
  const malformed = (what: string, at: number): Error =>
    refusal(shown, `the Clover report cannot be read: ${what}`, 'let the tool write the report again', at)

  readXml(file, shown, {
    open(name, attributes, at) {
      const parent = elements.at(-1)
      elements.push(name)
      if (name === 'testproject') inTests = true
      if (inTests) return
      if (name === 'file') {
        path = attributes['path'] ?? attributes['name']
        if (path === undefined || path === '') throw malformed('a file has no path', at)
        hits = table.file(path)
      } else if (name === 'metrics' && parent === 'file' && path !== undefined) {
        metrics.set(path, attributes)
      } else if (name === 'line') {
        if (hits === undefined) throw malformed('a line stands outside a file', at)
        if (!addLine(hits, attributes)) throw malformed('a line has no number or no count', at)
      }
    },
    close(name) {
      elements.pop()
      if (name === 'testproject') inTests = false
      if (name === 'file') path = hits = undefined
    }
  })
  const files = table.toFiles().map((f) => withMetrics(f, metrics.get(f.path)))
  return { format: 'clover', files }
}

function addLine(hits: FileHits, { num = '', type, count, truecount, falsecount }: XmlAttributes): boolean {
  if (!/^\d{1,9}$/.test(num)) return false
  if (type === 'method') return true
  // A condition in OpenClover has no count, but how often it was true and false.
  const counts = count === undefined ? [truecount, falsecount] : [count]
  if (!counts.every((c) => c !== undefined && /^\d+$/.test(c))) return false
  const hit = counts.some((c) => c !== undefined && /[1-9]/.test(c))
  hits.lines.add(Number(num), hit)
  return true
}

function withMetrics(file: FileCoverage, metrics: XmlAttributes = {}): FileCoverage {
  const pair = (covered: string, total: string): readonly [number, number] | undefined => {
    const counts = pairOf(metrics[covered], metrics[total])
    return counts === undefined || counts[1] === 0 || counts[0] > counts[1] ? undefined : counts
  }
  const statements = file.lines_total === 0 ? pair('coveredstatements', 'statements') : undefined
  const branches = pair('coveredconditionals', 'conditionals')
  const methods = pair('coveredmethods', 'methods')
  const { lines, ...counts } = file
  return {
    ...counts,
    ...(statements ? { lines_covered: statements[0], lines_total: statements[1] } : lines && { lines }),
    ...(branches && { branches_covered: branches[0], branches_total: branches[1] }),
    ...(methods && { functions_covered: methods[0], functions_total: methods[1] })
  }
}
