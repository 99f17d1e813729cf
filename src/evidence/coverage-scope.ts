import path from 'node:path'
import type { Scope } from '../coverage/read.js'
import type { Origin } from '../coverage/report-base.js'
import type { World } from './world.js'

/**
 * Which source files count, which globs are measured by themselves, as the settings say; and in a merge where the
 * reports of its legs were written.
 */
export function coverageScope({
  settings: { values },
  legs,
  coverageNames: recorded
}: Pick<World, 'settings' | 'legs' | 'coverageNames'>): Required<Pick<Scope, 'only' | 'globs'>> & Scope {
  return {
    only: values['coverage-paths'] ?? [],
    globs: values['coverage-min'].paths.map(({ glob }) => glob),
    ...(recorded !== undefined && { recorded }),
    ...(legs !== undefined && { originOf: (file: string) => originIn(legs, file) })
  }
}

function originIn(legs: NonNullable<World['legs']>, file: string): Origin | undefined {
  const leg = legs.find(({ dir }) => file.startsWith(`${dir}/`))
  if (leg === undefined) return undefined
  const { working_directory: directory = '', coverage_names: names } = leg.verdicts ?? {}
  const own = file.slice(leg.dir.length + 1)
  return {
    file: path.posix.join(directory, own),
    directory,
    ...(names !== undefined && { names: Object.hasOwn(names, own) ? names[own] : null })
  }
}
