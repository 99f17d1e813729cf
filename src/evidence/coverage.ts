import type { CoverageFacts } from '../coverage/types.js'
import type { Evidence } from '../lib/evidence.js'
import type { Joined } from '../coverage/union.js'
import { coverageScope } from './coverage-scope.js'
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

/**
 * The coverage reports, with what they are compared with: base, changed lines and floors. What cannot be known of
 * those is evidence of its own, so that it fails the gates that need it and no other.
 */
export async function gatherCoverage(world: World, freshSince?: number): Promise<Evidence<CoverageFacts>> {
  const joined = await gather(
    world.inputs,
    () => seek(world, 'coverage-files', USUAL_COVERAGE),
    async (files) => {
      requireFresh(world.root, files, freshSince)
      const { readJoined } = await import('../coverage/read.js')
      return readJoined(world.root, files, coverageScope(world))
    }
  )
  if (joined.state !== 'found') return joined
  world.inputs.nameCoverage(joined.value.names)
  return { ...joined, value: await withContext(world, joined.value) }
}

/**
 * The facts with base and changed lines, and with `ratchet: true` the floors.
 * @param asked only what a setting names, for a command that should look no further.
 */
export async function withContext(
  world: World,
  joined: Joined,
  asked: 'everything' | 'named' = 'everything'
): Promise<CoverageFacts> {
  const { settings, log } = world
  const wanted = (name: 'coverage-base-file' | 'diff-base'): boolean =>
    asked === 'everything' || settings.isExplicit(name)
  const facts: CoverageFacts = { ...joined.facts }
  if (wanted('coverage-base-file')) {
    const { gatherBase } = await import('./coverage-base.js')
    facts.base = await gatherBase(world, joined)
    warnOf(log, 'the base of the coverage', facts.base)
  }
  if (wanted('diff-base')) {
    const { gatherPatch } = await import('./coverage-patch.js')
    facts.patch = await gatherPatch(world, joined)
    warnOf(log, 'coverage of the changed lines', facts.patch)
  }
  if (settings.values.ratchet && asked === 'everything') {
    const { gatherRatchet } = await import('./coverage-ratchet.js')
    facts.ratchet = gatherRatchet(world)
  }
  return facts
}

/** A comparison without a gate of its own must not be missing in silence. */
function warnOf(log: World['log'], what: string, evidence: Evidence<unknown>): void {
  if (evidence.state === 'unreadable') log.warn(`${what}: ${evidence.reason} — ${evidence.remedy}`)
  else if (evidence.state === 'absent' && evidence.configured)
    log.warn(`${what} is not known: looked for ${evidence.looked_for}`)
}
