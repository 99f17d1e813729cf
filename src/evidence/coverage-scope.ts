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
  legs
}: Pick<World, 'settings' | 'legs'>): Required<Pick<Scope, 'only' | 'globs'>> & Scope {
  return {
    only: values['coverage-paths'] ?? [],
    globs: values['coverage-min'].paths.map(({ glob }) => glob),
    ...(legs !== undefined && { originOf: (file: string) => originIn(legs, file) })
  }
}

function originIn(legs: NonNullable<World['legs']>, file: string): Origin | undefined {
  const leg = legs.find(({ dir }) => file.startsWith(`${dir}/`))
  if (leg === undefined) return undefined
  const directory = leg.verdicts?.working_directory ?? ''
  const fromRoot = (name: string): string => path.posix.join(directory, name)
  return {
    file: fromRoot(file.slice(leg.dir.length + 1)),
    directory,
    sources: new Set(leg.verdicts?.source_files?.map(fromRoot))
  }
}
