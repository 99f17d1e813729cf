import { Inputs } from '../evidence/inputs.js'
import { describeRun } from '../evidence/run-info.js'
import type { World } from '../evidence/world.js'
import { readContext } from '../github/context.js'
import type { RunContext } from '../github/types.js'
import { sourceDateEpoch } from '../lib/source-date-epoch.js'
import { resolveSettings } from '../settings/resolve.js'
import { SETTING_NAMES } from '../settings/table.js'
import { unheeded } from '../settings/unheeded.js'

/** As @actions/core names them: upper case, spaces to underscores, hyphens kept. */
function inputsOf(env: NodeJS.ProcessEnv): Record<string, string | undefined> {
  return Object.fromEntries(SETTING_NAMES.map((name) => [name, env[`INPUT_${name.toUpperCase()}`]]))
}

/**
 * The runner, read once.
 * @throws GateError for a setting that is not of its type or range; nothing has been written then.
 */
export async function readRunner(
  env: NodeJS.ProcessEnv,
  given: Pick<World, 'log' | 'secrets' | 'signal'>
): Promise<{ world: World; context: RunContext }> {
  const settings = await resolveSettings({
    inputs: inputsOf(env),
    env,
    cwd: env['GITHUB_WORKSPACE'] ?? process.cwd()
  })
  for (const warning of unheeded(settings, env)) given.log.warn(warning)
  const context = readContext(env)
  const world: World = {
    root: settings.root,
    settings,
    run: describeRun(settings, env, new Date(), {
      ...(context.sha !== null && { head_sha: context.sha }),
      ...(context.head_branch !== null && { git_branch: context.head_branch }),
      base_branch: context.base_branch,
      job: context.job
    }),
    env,
    ...given,
    inputs: new Inputs(),
    verdictOnly: false,
    sourceDateEpoch: sourceDateEpoch(env)
  }
  return { world, context }
}
