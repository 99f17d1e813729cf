import { readXml, type XmlElement } from '../lib/xml.js'
import { FileTable, type FileHits } from './file-table.js'
import { refusal } from '../lib/report-file.js'
import type { CoverageReport } from './types.js'

/** `<coverage version="1">` with files right below it. */
export function isSonarGeneric([root, second]: XmlElement[]): boolean {
  return root?.name === 'coverage' && second?.name === 'file' && 'version' in root.attributes
}

/**
 * SonarQube's generic coverage, version 1 ("Generic test data" in its manual), as gcovr, Slather and others write it:
 * `<lineToCover lineNumber covered branchesToCover coveredBranches/>` below `<file path>`.
 * @throws GateError with the line of the element that is not as the format has it.
 */
export function readSonarGeneric(file: string, shown: string): CoverageReport {
  const table = new FileTable('line conditions')
  let current: FileHits | undefined
  const malformed = (what: string, at: number): Error =>
    refusal(
      shown,
      `the SonarQube coverage cannot be read: ${what}`,
      'let the tool write the report again',
      at
    )

  readXml(file, shown, {
    open(name, attributes, at) {
      if (name === 'file') {
        const { path = '' } = attributes
        if (path === '') throw malformed('a file has no path', at)
        current = table.file(path)
      } else if (name === 'lineToCover') {
        const { lineNumber = '', covered = '', branchesToCover = '0', coveredBranches = '0' } = attributes
        if (current === undefined) throw malformed('a line stands outside a file', at)
        if (!/^\d{1,9}$/.test(lineNumber) || !/^(true|false)$/.test(covered))
          throw malformed('a line has no lineNumber, or covered is neither true nor false', at)
        if (!/^\d{1,6}$/.test(branchesToCover) || !/^\d{1,6}$/.test(coveredBranches))
          throw malformed('a number of branches is none', at)
        const [taken, all] = [Number(coveredBranches), Number(branchesToCover)]
        if (taken > all) throw malformed(`${taken} of ${all} branches cannot be covered`, at)
        current.lines.add(Number(lineNumber), covered === 'true')
        if (all > 0) current.branch(lineNumber, taken, all)
      }
    },
    close(name) {
      if (name === 'file') current = undefined
    }
  })
  return { format: 'sonarqube', files: table.toFiles() }
}
