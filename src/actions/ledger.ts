import { runsDirectory } from '../evidence/base-branch.js'
import type { World } from '../evidence/world.js'
import { fetchLedger, mayRecord, recordRemotely, type RemoteLedger } from '../github/ledger.js'
import type { RunContext } from '../github/types.js'
import { recordOf } from '../record.js'
import type { Assessment } from '../gates/types.js'

function remoteLedger({ settings, log }: World, context: RunContext): RemoteLedger | undefined {
  const { values } = settings
  if (values.ledger !== 'branch') return undefined
  return {
    branch: values['ledger-branch'],
    context,
    token: values['github-token'] ?? '',
    timeoutSec: values['publish-timeout'],
    log
  }
}

/** The one network call before the run: the ledger, where it lives on GitHub. Its failure is a warning, and the ratchet's. */
export async function withLedger(world: World, context: RunContext): Promise<World> {
  const remote = remoteLedger(world, context)
  if (remote === undefined) return world
  const ledgerProblem = await world.log.group('Ledger', () =>
    fetchLedger({ ...remote, cancel: world.signal }, world.root, runsDirectory(world.settings))
  )
  if (ledgerProblem === undefined) return world
  world.log.warn(ledgerProblem.reason)
  return { ...world, ledgerProblem }
}

/** Add this run to the ledger on GitHub; what cannot be added is a warning, as for all publishing. */
export async function recordOnGitHub(
  world: World,
  context: RunContext,
  assessment: Assessment
): Promise<void> {
  const remote = remoteLedger(world, context)
  if (remote === undefined || world.signal.aborted) return
  if (!mayRecord(context)) {
    world.log.info(`${context.event ?? 'this event'} reads the ledger and does not write it`)
    return
  }
  const warning = await recordRemotely({ ...remote, cancel: world.signal }, recordOf(assessment))
  if (warning !== undefined) world.log.warn(warning)
}
