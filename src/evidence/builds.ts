import { existsSync } from 'node:fs'
import path from 'node:path'
import type { DoubleBuildOptions } from '../builds/double-build.js'
import type { BuildComparison } from '../builds/types.js'
import { VARIATION_NAMES } from '../builds/variation-names.js'
import { resolveInside } from '../lib/paths.js'
import { nearest } from '../lib/nearest.js'
import { GateError } from '../lib/errors.js'
import type { Evidence } from '../lib/evidence.js'
import { gather, unreadable } from './gather.js'
import type { World } from './world.js'

const LOOKED_FOR = 'a build-command in the settings'

/** Builds twice and compares, when there is a build command; a build that fails is `not_tested` with its reason. */
export async function buildTwice(world: World): Promise<Evidence<BuildComparison>> {
  const { settings, root, run, log, signal, sourceDateEpoch } = world
  const command = settings.values['build-command']
  const outputs = settings.values['build-outputs']
  if (command === undefined) {
    if (outputs === undefined) return { state: 'absent', looked_for: LOOKED_FOR, configured: false }
    return { state: 'absent', looked_for: `${LOOKED_FOR} (only build-outputs is set)`, configured: true }
  }
  try {
    if (outputs === undefined || outputs.length === 0) {
      throw new GateError('setting', 'build-command is set but build-outputs is not', {
        remedy: 'name the directories or files that the build writes',
        place: { setting: 'build-outputs' }
      })
    }
    const { doubleBuild } = await import('../builds/double-build.js')
    const setup = settings.values['build-setup']
    const value = await doubleBuild({
      root,
      command,
      outputs: [...outputs],
      ...(setup !== undefined && { setup }),
      timeoutSec: settings.values['build-timeout'],
      ...buildSettings(world),
      ...(sourceDateEpoch !== undefined && { sourceDateEpoch }),
      gitSha: run.git_sha === 'unknown' ? null : run.git_sha,
      log,
      signal
    })
    return { state: 'found', value, source: `two builds of ${JSON.stringify(command)}`, configured: true }
  } catch (error) {
    return unreadable(error, 'build-command', true)
  }
}

/**
 * The comparison that an earlier `run` or `double-build` left on disk; one of another commit is no evidence for
 * this one.
 */
export async function readBuilds({ root, settings, inputs, run }: World): Promise<Evidence<BuildComparison>> {
  const file = `${settings.values['evidence-dir']}/builds/comparison.json`
  const configured = settings.values['build-command'] !== undefined
  const evidence = await gather(
    inputs,
    () => ({
      files: existsSync(path.join(root, file)) ? [file] : [],
      looked_for: `${file} (written by double-build)`,
      configured
    }),
    async ([found = '']) => {
      const { readBuildComparison } = await import('../builds/record.js')
      return readBuildComparison(path.join(root, found), found)
    }
  )
  if (evidence.state !== 'found') return evidence
  const sha = evidence.value.git_sha
  if (sha === run.git_sha || (sha === null && run.git_sha === 'unknown')) return evidence
  return {
    state: 'absent',
    looked_for: `${file} of commit ${run.git_sha.slice(0, 12)}; it is of ${sha?.slice(0, 12) ?? 'no commit'}`,
    configured
  }
}

/** diffoscope, where it is installed, looks at the kept pairs for at most so long. */
const DIFFOSCOPE_SEC = 60

/** How to build, from the settings. @throws GateError `setting` for an unknown variation */
function buildSettings({
  root,
  settings
}: World): Pick<DoubleBuildOptions, 'ignore' | 'parallel' | 'variations' | 'explain' | 'keep'> {
  const { values } = settings
  const ignore = values['build-ignore']
  const parallel = values['build-parallel']
  const dir = `${values['evidence-dir']}/builds/differing`
  return {
    ...(ignore !== undefined && { ignore: [...ignore] }),
    parallel: parallel === 'auto' ? 'auto' : parallel === 'true',
    ...variationsOf(values['build-variations']),
    ...(values['build-explain'] && { explain: { timeoutSec: values['build-explain-timeout'] } }),
    ...(values['build-keep-mb'] > 0 && {
      keep: {
        dir: resolveInside(root, dir, 'evidence-dir'),
        shown: dir,
        maxBytes: values['build-keep-mb'] * 1_000_000,
        diffoscopeSec: DIFFOSCOPE_SEC
      }
    })
  }
}

function variationsOf(names: readonly string[]): Pick<DoubleBuildOptions, 'variations'> {
  const [only, ...others] = names
  if (others.length === 0 && only === 'all') return {}
  if (others.length === 0 && only === 'none') return { variations: [] }
  return {
    variations: names.map((name) => {
      const known = VARIATION_NAMES.find((variation) => variation === name)
      if (known !== undefined) return known
      const like = nearest(name, VARIATION_NAMES)
      throw new GateError(
        'setting',
        `build-variations: there is no variation ${JSON.stringify(name.slice(0, 100))}`,
        {
          remedy: like === undefined ? `name some of ${VARIATION_NAMES.join(', ')}` : `did you mean ${like}?`,
          place: { setting: 'build-variations' }
        }
      )
    })
  }
}
