import { defaultBranch, runsDirectory } from '../evidence/base-branch.js'
import type { World } from '../evidence/world.js'
import { fetchLedger, recordRemotely, type RemoteLedger } from '../github/ledger.js'
import { mayRecord } from '../github/trusted-runs.js'
import type { RunContext } from '../github/types.js'
import { recordOf } from '../record.js'
import type { Assessment } from '../gates/types.js'

function remoteLedger(world: World, context: RunContext): RemoteLedger | undefined {
  const { settings, log, env, signal } = world
  const { values } = settings
  const kind = values.ledger
  if (kind !== 'branch' && kind !== 'artifact') return undefined
  return {
    kind,
    name: values[`ledger-${kind}`],
    defaultBranch: defaultBranch(world),
    context,
    token: values['github-token'] ?? '',
    timeoutSec: values['publish-timeout'],
    log,
    env,
    cancel: signal
  }
}

/** The one network call before the run: the ledger, where it lives on GitHub. Its failure is a warning, and the ratchet's. */
export async function withLedger(world: World, context: RunContext): Promise<World> {
  const remote = remoteLedger(world, context)
  if (remote === undefined) return world
  const ledgerProblem = await world.log.group('Ledger', () =>
    fetchLedger(remote, world.root, runsDirectory(world.settings))
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
  const reads = whyOnlyReads(remote, context)
  if (reads !== undefined) {
    world.log.info(`${reads} reads the ledger and does not write it`)
    return
  }
  const warning = await recordRemotely(remote, recordOf(assessment))
  if (warning !== undefined) world.log.warn(warning)
}

/** What of this run keeps it from writing to the ledger; undefined where it may. */
function whyOnlyReads({ kind, defaultBranch }: RemoteLedger, context: RunContext): string | undefined {
  if (!mayRecord(context)) return context.event ?? 'this event'
  if (kind === 'artifact' && context.head_branch !== defaultBranch)
    return `a run that is not on ${defaultBranch}`
  return undefined
}
