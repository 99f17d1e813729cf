import { existsSync, rmSync } from 'node:fs'
import path from 'node:path'
import type { DoubleBuildOptions } from '../builds/double-build.js'
import type { BuildOptions } from '../builds/job.js'
import type { SingleBuild } from '../builds/single-build.js'
import type { BuildComparison } from '../builds/types.js'
import { VARIATION_NAMES } from '../builds/variation-names.js'
import { resolveInside } from '../lib/paths.js'
import { nearest } from '../lib/nearest.js'
import { GateError } from '../lib/errors.js'
import type { Evidence } from '../lib/evidence.js'
import { matrixSlug } from '../lib/slug.js'
import { isSingleBuild } from '../legs/kinds.js'
import { gather, unreadable } from './gather.js'
import { filesByLeg, legFiles } from './legs.js'
import type { World } from './world.js'

const LOOKED_FOR = 'a build-command in the settings'

/**
 * Builds twice and compares, when there is a build command; a build that fails is `not_tested` with its reason. With
 * `build-mode: single` it builds once and leaves the record for `merge`. In a merge the machines are compared.
 */
export async function buildTwice(world: World): Promise<Evidence<BuildComparison>> {
  const { settings } = world
  if (world.legs !== undefined && filesByLeg(world, 'builds').length > 0) return compareLegs(world)
  const command = settings.values['build-command']
  const outputs = settings.values['build-outputs']
  if (command === undefined) {
    if (outputs === undefined) return { state: 'absent', looked_for: LOOKED_FOR, configured: false }
    return { state: 'absent', looked_for: `${LOOKED_FOR} (only build-outputs is set)`, configured: true }
  }
  try {
    if (settings.values['build-mode'] === 'single') {
      const { file } = await buildHere(world)
      return {
        state: 'absent',
        looked_for: `a second machine: this one's build is in ${file}, and \`merge\` compares it`,
        configured: false
      }
    }
    // What an earlier run kept is no evidence of this one.
    const kept = resolveInside(
      world.root,
      `${settings.values['evidence-dir']}/builds/differing`,
      'evidence-dir'
    )
    rmSync(kept, { recursive: true, force: true })
    const { doubleBuild } = await import('../builds/double-build.js')
    const value = await doubleBuild({
      ...buildOptions(world),
      ...howToCompare(world),
      log: world.log
    })
    return { state: 'found', value, source: `two builds of ${JSON.stringify(command)}`, configured: true }
  } catch (error) {
    return unreadable(error, 'build-command', true)
  }
}

/**
 * Build once, for another machine to be compared with, and keep the record.
 * @throws GateError `setting` without a command or outputs, `build` where the build fails
 */
export async function buildHere(world: World): Promise<{ file: string; build: SingleBuild }> {
  const { singleBuild, writeSingleBuild } = await import('../builds/single-build.js')
  const { values } = world.settings
  const build = await singleBuild(buildOptions(world), values['build-machine'] ?? machineName(values.matrix))
  const file = writeSingleBuild(world.root, values['evidence-dir'], build)
  world.inputs.add(file, 'builds')
  return { file, build }
}

/** The values of a matrix leg as they stand in the job's name; undefined outside of a matrix. */
function machineName(matrix: string | undefined): string | undefined {
  const slug = matrixSlug(matrix)
  return slug === '' ? undefined : slug
}

/** What the legs have built: single builds are compared with one another, double builds as they were. */
export function compareLegs(world: World): Promise<Evidence<BuildComparison>> {
  return gather(
    world.inputs,
    () => ({
      files: legFiles(world, 'builds'),
      looked_for: 'builds of the legs',
      configured: true,
      kind: 'builds' as const
    }),
    async () => {
      const [
        { readSingleBuild },
        { mergeSingleBuilds },
        { joinMachines, joinComparisons },
        { readBuildComparison }
      ] = await Promise.all([
        import('../builds/single-build.js'),
        import('../builds/merge-singles.js'),
        import('../builds/join-legs.js'),
        import('../builds/record.js')
      ])
      const all = filesByLeg(world, 'builds').flatMap(({ leg, files }) =>
        files.map((file) => ({ leg, file }))
      )
      const singles = all
        .filter(({ file }) => isSingleBuild(file))
        .map(({ file }) => readSingleBuild(path.resolve(world.root, file), file))
      const double = all
        .filter(({ file }) => !isSingleBuild(file))
        .map(({ leg, file }) => ({
          leg,
          comparison: readBuildComparison(path.resolve(world.root, file), file)
        }))
      const machines = singles.length > 0 ? joinMachines(mergeSingleBuilds(singles)) : undefined
      const joined = joinComparisons([
        ...double,
        ...(machines === undefined ? [] : [{ leg: 'machines', comparison: machines }])
      ])
      if (joined === undefined)
        throw new GateError('evidence', 'the legs hold no build', { remedy: 'build in each leg' })
      return joined
    }
  )
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
      configured,
      kind: 'builds' as const
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

/** What to build. @throws GateError `setting` */
function buildOptions({ root, settings, run, signal, sourceDateEpoch }: World): BuildOptions {
  const { values } = settings
  const command = values['build-command']
  const outputs = values['build-outputs']
  if (command === undefined || outputs === undefined || outputs.length === 0) {
    const [given, lacking] =
      command === undefined ? ['build-outputs', 'build-command'] : ['build-command', 'build-outputs']
    throw new GateError('setting', `${given} is set but ${lacking} is not`, {
      remedy: 'name the command, and the directories or files that it writes',
      place: { setting: lacking }
    })
  }
  const setup = values['build-setup']
  const ignore = values['build-ignore']
  return {
    root,
    command,
    outputs: [...outputs],
    ...(setup !== undefined && { setup }),
    ...(ignore !== undefined && { ignore: [...ignore] }),
    timeoutSec: values['build-timeout'],
    ...(sourceDateEpoch !== undefined && { sourceDateEpoch }),
    gitSha: run.git_sha === 'unknown' ? null : run.git_sha,
    signal
  }
}

/** How to vary, explain and keep. @throws GateError `setting` for an unknown variation */
function howToCompare({
  root,
  settings
}: World): Pick<DoubleBuildOptions, 'parallel' | 'variations' | 'explain' | 'keep'> {
  const { values } = settings
  const parallel = values['build-parallel']
  const dir = `${values['evidence-dir']}/builds/differing`
  return {
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
