import { seek } from '../evidence/gather.js'
import type { World } from '../evidence/world.js'
import { GateError } from '../lib/errors.js'
import { expandEach } from '../lib/globs.js'

/**
 * The files that a command reads: its arguments, else those of the setting, else the usual places.
 * @throws GateError `usage` where there is none
 */
export function filesOf(
  world: World,
  args: readonly string[],
  setting: 'coverage-files' | 'test-results',
  usual: readonly string[]
): string[] {
  if (args.length > 0) {
    const files = expandEach(world.root, args, true)
    if (files.length > 0) return files
    throw new GateError('usage', `${args.join(', ')} ${args.length === 1 ? 'matches' : 'match'} no file`, {
      remedy: 'name files that are there'
    })
  }
  const { files, looked_for } = seek(world, setting, usual)
  if (files.length === 0) {
    throw new GateError('usage', `no files are given, and there are none: looked for ${looked_for}`, {
      remedy: `name them, or set ${setting}`
    })
  }
  return files
}
