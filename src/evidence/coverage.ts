import type { CoverageFacts } from '../coverage/types.js'
import type { Evidence } from '../lib/evidence.js'
import { gather, requireFresh, seek } from './gather.js'
import type { World } from './world.js'

/** Where coverage tools write by default, most telling first. */
export const USUAL_COVERAGE = [
  'coverage.json',
  'coverage.xml',
  'lcov.info',
  'coverage/lcov.info',
  'coverage/coverage-final.json',
  'coverage/cobertura-coverage.xml',
  'coverage/.resultset.json',
  'coverage.out',
  'cover.out',
  'clover.xml',
  'coverage/clover.xml',
  'target/site/jacoco/jacoco.xml',
  'build/reports/jacoco/test/jacocoTestReport.xml'
]

export function gatherCoverage(world: World, freshSince?: number): Promise<Evidence<CoverageFacts>> {
  return gather(
    world.inputs,
    () => seek(world, 'coverage-files', USUAL_COVERAGE),
    async (files) => {
      requireFresh(world.root, files, freshSince)
      const { readCoverage } = await import('../coverage/read.js')
      return readCoverage(world.root, files)
    }
  )
}
