import path from 'node:path'
import { firstElements } from '../lib/xml.js'
import { JSON_FORMATS, TEXT_FORMATS, XML_FORMATS } from './formats.js'
import { arrayNeighbour, jsonNeighbour, textNeighbour, xmlNeighbour, type Neighbour } from './neighbours.js'
import { readHead, readJson, refusal } from '../lib/report-file.js'
import type { RecordedNames } from './recorded-names.js'
import type { Origin } from './report-base.js'
import type { CoverageFacts, CoverageReport } from './types.js'
import { joinAll, type Joined } from './union.js'

/** The root and what follows it: Cobertura's `<sources>` and its children may come before `<packages>`. */
const ELEMENTS_TO_TELL = 64

/** What counts of the reports, and where they come from. */
export interface Scope {
  /** `coverage-paths`. */
  only?: readonly string[]
  /** Those of `coverage-min`. */
  globs?: readonly string[]
  /** In a merge: where the copy of a report was written. */
  originOf?: (file: string) => Origin | undefined
  /** Where a run is judged again: what the files of its reports were called. */
  recorded?: Readonly<Record<string, RecordedNames>>
}

/**
 * Read coverage reports and join them (DESIGN: Counting).
 * @param files relative to `root`, globs already expanded.
 * @throws GateError `evidence` that names the file, and the line where there is one, for a file that is missing,
 *   malformed, cut off, not recognised or without lines; `path` for one outside the root.
 */
export function readCoverage(root: string, files: readonly string[]): CoverageFacts {
  return readJoined(root, files).facts
}

/**
 * As {@link readCoverage}, with the source files themselves.
 */
export function readJoined(
  root: string,
  files: readonly string[],
  options: Scope = {}
): Joined {
  const reports = files.map((file) => ({
    source: file,
    report: readCoverageFile(path.resolve(root, file), file),
    origin: options.originOf?.(file),
    ...(options.recorded !== undefined && { names: Object.hasOwn(options.recorded, file) ? options.recorded[file] : null })
  }))
  return joinAll(root, reports, options)
}

/**
 * Read one report in whichever format its content shows; its name does not matter.
 * @param shown the name of the file in messages.
 * @throws GateError as {@link readCoverage}
 */
export function readCoverageFile(file: string, shown: string): CoverageReport {
  const head = readHead(file, shown)
  const start = head.trimStart()
  if (start === '') {
    throw refusal(shown, 'the coverage report is empty', 'check that the step that writes it has run and finished')
  }
  const text = TEXT_FORMATS.find((format) => format.recognises(head))
  if (text !== undefined) return withLines(text.read(file, shown), shown)
  const neighbour = textNeighbour(head)
  if (neighbour !== undefined) throw notCoverage(shown, neighbour)
  if (start.startsWith('<')) return withLines(readXmlReport(file, shown), shown)
  if (start.startsWith('{') || start.startsWith('[')) return withLines(readJsonReport(file, shown), shown)
  throw notCoverage(shown, undefined, `it begins with ${JSON.stringify(start.slice(0, 40))}`)
}

function readXmlReport(file: string, shown: string): CoverageReport {
  const first = firstElements(file, shown, ELEMENTS_TO_TELL)
  const format = XML_FORMATS.find(({ recognises }) => recognises(first))
  if (format !== undefined) return format.read(file, shown)
  throw notCoverage(shown, xmlNeighbour(first), `its root element is <${first[0]?.name ?? ''}>`)
}

function readJsonReport(file: string, shown: string): CoverageReport {
  const value = readJson(file, shown)
  if (Array.isArray(value)) throw notCoverage(shown, arrayNeighbour(value as unknown[]), 'it is JSON, but no object')
  if (typeof value !== 'object' || value === null) {
    throw notCoverage(shown, undefined, 'it is JSON, but no object')
  }
  const format = JSON_FORMATS.find(({ recognises }) => recognises(value))
  if (format !== undefined) return format.read(value, shown)
  const members = Object.keys(value).slice(0, 5).join(', ').slice(0, 200)
  throw notCoverage(shown, jsonNeighbour(value), `it is a JSON object with the members ${members || '(none)'}`)
}

/** A report that counts nothing says nothing: neither 0 % nor 100 %. */
function withLines(report: CoverageReport, shown: string): CoverageReport {
  const lines = report.files.reduce((n, file) => n + file.lines_total, 0)
  if (lines > 0 || (report.files.length === 0 && report.percent !== undefined)) return report
  throw refusal(
    shown,
    `the ${report.format} report has no lines (${report.files.length} files)`,
    'check that the tests ran with coverage and that the sources are not all excluded'
  )
}

function notCoverage(shown: string, neighbour: Neighbour | undefined, seen = ''): Error {
  if (neighbour !== undefined) {
    return refusal(shown, `this is ${neighbour.what}, which is not read as coverage`, neighbour.remedy)
  }
  const titles = [...TEXT_FORMATS, ...JSON_FORMATS, ...XML_FORMATS].map(({ title }) => title)
  return refusal(shown, `this is no coverage format that is read: ${seen}`, `give one of: ${titles.join(', ')}`)
}
