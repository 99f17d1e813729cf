import type { XmlElement } from '../lib/xml.js'
import { isCiRun, readCiRun, readCiRuns } from './ci-runs.js'
import { isJunit, readJunit } from './junit.js'
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

export const XML_FORMATS: readonly XmlFormat[] = [
  { title: 'JUnit XML', recognises: isJunit, read: readJunit }
]

export const LINE_FORMATS: readonly LineFormat[] = [
  { title: 'ci_runs.jsonl', recognises: isCiRun, read: readCiRuns }
]

export const JSON_FORMATS: readonly JsonFormat[] = [
  {
    title: 'one run of ci_runs.jsonl',
    recognises: isCiRun,
    read: (value, shown) => readCiRun(value, shown, 1)
  }
]
