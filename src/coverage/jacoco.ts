import { readXml, type XmlAttributes, type XmlElement } from '../lib/xml.js'
import { FileHits } from './file-table.js'
import { refusal } from '../lib/report-file.js'
import { totalsOnly } from './totals.js'
import type { CoverageReport, FileCoverage } from './types.js'

export function isJacoco([root, ...rest]: XmlElement[]): boolean {
  // EMMA's <report> has a <package> as well, further down.
  if (root?.name !== 'report' || rest.some(({ name }) => name === 'stats')) return false
  return rest.some(({ name }) => ['package', 'group', 'sessioninfo', 'counter'].includes(name))
}

interface Counter {
  missed: number
  covered: number
}

/**
 * JaCoCo XML (report.dtd 1.1), also Kover's: a line of a source file is covered when any of its instructions is
 * (`ci` above 0), as JaCoCo's own LINE counter has it. Paths are group, package and source file.
 * @throws GateError with the line of the element that is not as the format has it.
 */
export function readJacoco(file: string, shown: string): CoverageReport {
  const files: FileCoverage[] = []
  const elements: string[] = []
  const groups: string[] = []
  let packageName = ''
  let path = ''
  let hits = new FileHits('line conditions')
  let counters = new Map<string, Counter>()
  let countersOnly = false
  const classes = new Map<string, Counter>()
  const number = (attributes: XmlAttributes, name: string, at: number): number => {
    const text = attributes[name] ?? ''
    if (/^\d{1,9}$/.test(text)) return Number(text)
    throw refusal(
      shown,
      `the JaCoCo report cannot be read: ${name} is ${JSON.stringify(text)}`,
      'let JaCoCo write the report again',
      at
    )
  }
  const counterOf = (attributes: XmlAttributes, at: number): Counter => ({
    missed: number(attributes, 'missed', at),
    covered: number(attributes, 'covered', at)
  })

  readXml(file, shown, {
    open(name, attributes, at) {
      const parent = elements.at(-1)
      elements.push(name)
      if (name === 'group') groups.push(attributes['name'] ?? '')
      if (name === 'package') packageName = attributes['name'] ?? ''
      if (name === 'sourcefile') {
        path = [...groups, packageName, attributes['name'] ?? ''].filter((part) => part !== '').join('/')
        hits = new FileHits('line conditions')
        counters = new Map()
        countersOnly = false
      }
      if (parent === 'class' && name === 'counter') {
        const { missed, covered } = counterOf(attributes, at)
        const before = classes.get(attributes['type'] ?? '') ?? { missed: 0, covered: 0 }
        const sum = { missed: before.missed + missed, covered: before.covered + covered }
        classes.set(attributes['type'] ?? '', sum)
      }
      if (parent !== 'sourcefile') return
      if (name === 'line') {
        const nr = number(attributes, 'nr', at)
        if (attributes['ci'] === undefined) countersOnly = true
        else hits.lines.add(nr, number(attributes, 'ci', at) > 0)
        const taken = attributes['cb'] === undefined ? 0 : number(attributes, 'cb', at)
        const missed = attributes['mb'] === undefined ? 0 : number(attributes, 'mb', at)
        if (taken + missed > 0) hits.branch(String(nr), taken, taken + missed)
      } else if (name === 'counter') {
        counters.set(attributes['type'] ?? '', counterOf(attributes, at))
      }
    },
    close(name) {
      elements.pop()
      if (name === 'group') groups.pop()
      if (name === 'sourcefile') files.push(finished(path, countersOnly && hits.lines.size === 0 ? undefined : hits, counters))
    }
  })
  if (files.some(({ lines_total }) => lines_total > 0)) return { format: 'jacoco', files }
  return { format: 'jacoco', files: [], ...totalsOf(classes) }
}

/** A report without source files (classes compiled without their names) still has the counters of its classes. */
function totalsOf(classes: Map<string, Counter>): ReturnType<typeof totalsOnly> {
  const pair = ({ covered, missed }: Counter): [number, number] => [covered, covered + missed]
  const [lines, branches] = ['LINE', 'BRANCH'].map((type) => classes.get(type))
  return totalsOnly(lines && pair(lines), branches && pair(branches))
}

/** Without lines (gcovr writes them without instructions, some converters not at all) the counters stand. */
function finished(path: string, hits: FileHits | undefined, counters: Map<string, Counter>): FileCoverage {
  const [lines, branches, methods] = ['LINE', 'BRANCH', 'METHOD'].map((type) => counters.get(type))
  const functions = methods && {
    functions_covered: methods.covered,
    functions_total: methods.covered + methods.missed
  }
  if (hits !== undefined && (hits.lines.size > 0 || lines === undefined)) return { ...hits.toFile(path), ...functions }
  return {
    path,
    lines_covered: lines?.covered ?? 0,
    lines_total: (lines?.covered ?? 0) + (lines?.missed ?? 0),
    ...(branches && { branches_covered: branches.covered, branches_total: branches.covered + branches.missed }),
    ...functions
  }
}
