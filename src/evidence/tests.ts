import type { Evidence } from '../lib/evidence.js'
import type { TestFacts } from '../test-results/types.js'
import { gather, requireFresh, seek } from './gather.js'
import type { World } from './world.js'

/** Where test runners write by default. */
export const USUAL_TEST_RESULTS = [
  'junit.xml',
  'test-results.xml',
  'pytest.xml',
  'test-results/**/*.xml',
  'reports/junit*.xml',
  'target/surefire-reports/TEST-*.xml',
  'build/test-results/**/TEST-*.xml',
  'TestResults/*.trx',
  'ctrf/*.json'
]

export function gatherTests(world: World, freshSince?: number): Promise<Evidence<TestFacts>> {
  return gather(
    world.inputs,
    () => seek(world, 'test-results', USUAL_TEST_RESULTS),
    async (files) => {
      requireFresh(world.root, files, freshSince)
      const { readTests } = await import('../test-results/read.js')
      return readTests(world.root, files)
    }
  )
}
