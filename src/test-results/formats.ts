import type { XmlElement } from '../lib/xml.js'
import { isCiRun, readCiRun, readCiRuns } from './ci-runs.js'
import { isCtrf, readCtrf } from './ctrf.js'
import { isGoTest, isGoTestAfterText, readGoTest } from './go-test.js'
import { isJestJson, readJestJson } from './jest-json.js'
import { isJunit, readJunit } from './junit.js'
import { isPytestJson, readPytestJson } from './pytest-json.js'
import { isTap, readTap } from './tap.js'
import { isTrx, readTrx } from './trx.js'
import type { TestReport } from './types.js'

/** Readers by what a file holds; the first that recognises it reads it. `shown` is the file's name in messages. */
interface XmlFormat {
  title: string
  recognises: (first: XmlElement[]) => boolean
  read: (file: string, shown: string) => TestReport
}

/** JSON Lines, known by the object on the first line. */
interface LineFormat {
  title: string
  recognises: (first: object) => boolean
  read: (file: string, shown: string) => TestReport
}

/** One JSON document. */
interface JsonFormat {
  title: string
  recognises: (value: object) => boolean
  read: (value: unknown, shown: string) => TestReport
}

interface TextFormat {
  title: string
  recognises: (head: string) => boolean
  read: (file: string, shown: string) => TestReport
}

export const XML_FORMATS: readonly XmlFormat[] = [
  { title: 'JUnit XML', recognises: isJunit, read: readJunit },
  { title: 'TRX', recognises: isTrx, read: readTrx }
]

export const LINE_FORMATS: readonly LineFormat[] = [
  { title: 'ci_runs.jsonl', recognises: isCiRun, read: readCiRuns },
  { title: 'go test -json', recognises: isGoTest, read: readGoTest }
]

export const JSON_FORMATS: readonly JsonFormat[] = [
  { title: 'Jest JSON', recognises: isJestJson, read: readJestJson },
  { title: 'CTRF JSON', recognises: isCtrf, read: readCtrf },
  { title: 'pytest-json-report', recognises: isPytestJson, read: readPytestJson },
  {
    title: 'one run of ci_runs.jsonl',
    recognises: isCiRun,
    read: (value, shown) => readCiRun(value, shown, 1)
  }
]

export const TEXT_FORMATS: readonly TextFormat[] = [
  { title: 'TAP', recognises: isTap, read: readTap },
  { title: 'go test -json', recognises: isGoTestAfterText, read: readGoTest }
]
