import type { XmlElement } from '../lib/xml.js'
import { isClover, readClover } from './clover.js'
import { isCobertura, readCobertura } from './cobertura.js'
import { isCoveragePy, readCoveragePy } from './coverage-py.js'
import { isGoCover, readGoCover } from './go-cover.js'
import { isIstanbul, isIstanbulSummary, readIstanbul, readIstanbulSummary } from './istanbul.js'
import { isJacoco, readJacoco } from './jacoco.js'
import { isLcov, readLcov } from './lcov.js'
import { isLlvmCov, readLlvmCov } from './llvm-cov.js'
import { isOpenCover, readOpenCover } from './opencover.js'
import { isSimpleCov, readSimpleCov } from './simplecov.js'
import { isSonarGeneric, readSonarGeneric } from './sonar-generic.js'
import type { CoverageReport } from './types.js'

/** Readers by what a file holds; the first that recognises it reads it. `shown` is the file's name in messages. */
interface XmlFormat {
  title: string
  recognises: (first: XmlElement[]) => boolean
  read: (file: string, shown: string) => CoverageReport
}
interface JsonFormat {
  title: string
  recognises: (value: object) => boolean
  read: (value: unknown, shown: string) => CoverageReport
}
interface TextFormat {
  title: string
  recognises: (head: string) => boolean
  read: (file: string, shown: string) => CoverageReport
}

export const XML_FORMATS: readonly XmlFormat[] = [
  { title: 'Clover XML', recognises: isClover, read: readClover },
  { title: 'Cobertura XML', recognises: isCobertura, read: readCobertura },
  { title: 'JaCoCo XML', recognises: isJacoco, read: readJacoco },
  { title: 'OpenCover XML', recognises: isOpenCover, read: readOpenCover },
  { title: 'SonarQube generic coverage', recognises: isSonarGeneric, read: readSonarGeneric }
]

export const JSON_FORMATS: readonly JsonFormat[] = [
  { title: 'coverage.py JSON', recognises: isCoveragePy, read: readCoveragePy },
  { title: 'llvm-cov export JSON', recognises: isLlvmCov, read: readLlvmCov },
  { title: 'Istanbul coverage-summary.json', recognises: isIstanbulSummary, read: readIstanbulSummary },
  { title: 'Istanbul coverage-final.json', recognises: isIstanbul, read: readIstanbul },
  { title: 'SimpleCov .resultset.json', recognises: isSimpleCov, read: readSimpleCov }
]

export const TEXT_FORMATS: readonly TextFormat[] = [
  { title: 'LCOV', recognises: isLcov, read: readLcov },
  { title: 'Go cover profile', recognises: isGoCover, read: readGoCover }
]
