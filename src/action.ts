import { loadAction } from './actions/table.js'
import { readRunner } from './actions/world.js'
import { runnerLog } from './github/log.js'
import { cancellation } from './lib/cancel.js'
import { describeError } from './lib/errors.js'
import { redactor, secretsOf } from './lib/redact.js'

/** The run could not be carried out, or its report could not be kept. */
const EXIT_NOT_CARRIED_OUT = 2

/** Read the runner once and do what the action.yml asks for. @returns the exit status; never throws. */
export async function runAction(env: NodeJS.ProcessEnv): Promise<number> {
  const { signal, done } = cancellation()
  const secrets = secretsOf(env['INPUT_GITHUB-TOKEN'], env)
  const redact = redactor(secrets)
  const log = runnerLog((text) => void process.stdout.write(redact(text)))
  try {
    const action = await loadAction(env['INPUT_COMMAND'])
    const { world, context } = await readRunner(env, { log, secrets, signal })
    for (const warning of context.warnings) log.warn(warning)
    return await action(world, context)
  } catch (error) {
    log.error(describeError(error))
    if (error instanceof Error) log.debug(error.stack ?? error.message)
    return EXIT_NOT_CARRIED_OUT
  } finally {
    done()
  }
}
