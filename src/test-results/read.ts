import path from 'node:path'
import { readLines } from '../lib/jsonl.js'
import { sumOf } from '../lib/numbers.js'
import { firstElements } from '../lib/xml.js'
import { JSON_FORMATS, LINE_FORMATS, TEXT_FORMATS, XML_FORMATS } from './formats.js'
import { joinReruns } from './reruns.js'
import { jsonNeighbour, textNeighbour, xmlNeighbour, type Neighbour } from './neighbours.js'
import { placeInRepository } from './place.js'
import { readHead, readJson, refusal } from '../lib/report-file.js'
import type { TestFacts, TestReport, TestStatus } from './types.js'

/**
 * Read test results and count them (DESIGN: Counting).
 * @param files relative to `root`, globs already expanded.
 * @throws GateError `evidence` that names the file, and the line where there is one, for a file that is missing,
 *   malformed, cut off or not recognised, and when no file holds a test case; `path` for one outside the root.
 */
export function readTests(root: string, files: readonly string[]): TestFacts {
  const reports = files.map((file) => ({ ...readTestFile(path.resolve(root, file), file), source: file }))
  const cases = placeInRepository(root, joinReruns(reports))
  const unnamed = reports.flatMap((report) => report.unnamed ?? [])
  const count = (status: TestStatus): number =>
    cases.filter((test) => test.status === status).length +
    sumOf(unnamed.length, (i) => unnamed[i]?.[status] ?? 0)
  const [passed, failed, errors, skipped] = [
    count('passed'),
    count('failed'),
    count('error'),
    count('skipped')
  ]
  const total = passed + failed + errors + skipped
  if (total === 0) {
    throw refusal(
      files.join(', '),
      'the test results hold no test case',
      'check that the tests were found and run, and that the report is complete'
    )
  }
  return {
    formats: [...new Set(reports.map((report) => report.format))],
    total,
    passed,
    failed,
    errors,
    skipped,
    flaky: cases.filter((test) => test.flaky).length,
    duration_sec: sumOf(
      cases.length + unnamed.length,
      (i) => (cases[i] ?? unnamed[i - cases.length])?.duration_sec ?? 0
    ),
    failing: cases.filter(({ status }) => status === 'failed' || status === 'error').map(({ id }) => id),
    sources: [...files],
    cases
  }
}

/**
 * Read one report in whichever format its content shows; its name does not matter.
 * @param shown the name of the file in messages.
 * @throws GateError as {@link readTests}; a report that is understood and holds no case is not an error here.
 */
export function readTestFile(file: string, shown: string): TestReport {
  const head = readHead(file, shown)
  const start = head.trimStart()
  if (start === '') {
    throw refusal(
      shown,
      'the test results are empty',
      'check that the step that writes them has run and finished'
    )
  }
  const text = TEXT_FORMATS.find((format) => format.recognises(head))
  if (text !== undefined) return text.read(file, shown)
  if (isUtf16Xml(head)) return readXmlResults(file, shown)
  const neighbour = textNeighbour(head)
  if (neighbour !== undefined) throw notTests(shown, neighbour)
  if (start.startsWith('<')) return readXmlResults(file, shown)
  if (start.startsWith('{') || start.startsWith('[')) return readJsonResults(file, shown)
  throw notTests(shown, undefined, `it begins with ${JSON.stringify(start.slice(0, 40))}`)
}

/** Of XML alone: what a redirection of PowerShell writes as UTF-16 is refused with the remedy. */
function isUtf16Xml(head: string): boolean {
  return /^(?:\xff\xfe(?!\0\0)|\xfe\xff)?\0?<\0?[^\0]/.test(head) && head.slice(0, 8).includes('\0')
}

function readXmlResults(file: string, shown: string): TestReport {
  const first = firstElements(file, shown, 3)
  const format = XML_FORMATS.find(({ recognises }) => recognises(first))
  if (format !== undefined) return format.read(file, shown)
  throw notTests(shown, xmlNeighbour(first), `its root element is <${first[0]?.name ?? ''}>`)
}

function readJsonResults(file: string, shown: string): TestReport {
  const first = firstLineValue(file, shown)
  const lines = first && LINE_FORMATS.find(({ recognises }) => recognises(first))
  if (lines !== undefined) return lines.read(file, shown)
  const neighbour = first && jsonNeighbour(first)
  if (neighbour !== undefined) throw notTests(shown, neighbour)

  const value = readJson(file, shown)
  if (typeof value !== 'object' || value === null)
    throw notTests(shown, undefined, 'it is JSON, but no object')
  const format = JSON_FORMATS.find(({ recognises }) => recognises(value))
  if (format !== undefined) return format.read(value, shown)
  const members = Object.keys(value).slice(0, 5).join(', ').slice(0, 200)
  throw notTests(shown, jsonNeighbour(value), `it is JSON with the members ${members || '(none)'}`)
}

/** The object on the first line, where that line is a whole JSON object: a JSON Lines file begins so. */
function firstLineValue(file: string, shown: string): object | undefined {
  for (const { text } of readLines(file, shown)) {
    if (text.trim() === '') continue
    try {
      const value = JSON.parse(text) as unknown
      return typeof value === 'object' && value !== null ? value : undefined
    } catch {
      // A pretty-printed document: its first line alone is no JSON.
      return undefined
    }
  }
  return undefined
}

function notTests(shown: string, neighbour: Neighbour | undefined, seen = ''): Error {
  if (neighbour !== undefined) {
    return refusal(shown, `this is ${neighbour.what}, which is not read as test results`, neighbour.remedy)
  }
  const titles = [...XML_FORMATS, ...LINE_FORMATS, ...JSON_FORMATS, ...TEXT_FORMATS].map(({ title }) => title)
  return refusal(
    shown,
    `this is no format of test results that is read: ${seen}`,
    `give one of: ${[...new Set(titles)].join(', ')}`
  )
}
