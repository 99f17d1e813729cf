import type { RunRecordDraft } from '../ledger/record.js'
import { replaceMonths } from '../ledger/local-view.js'
import { GateError } from '../lib/errors.js'
import type { Log } from '../lib/log.js'
import { Deadline, systemClock, type Clock } from './clock.js'
import { explainLedger } from './explain-ledger.js'
import { gitData } from './git-data.js'
import { LedgerBranch } from './ledger-branch.js'
import { connect } from './octokit.js'
import type { RunContext } from './types.js'

/** Events whose code is the repository's own; any other may run what a stranger wrote. */
const RECORDED = new Set(['push', 'schedule', 'workflow_dispatch', 'repository_dispatch', 'release'])

/** Whether this run may add to the ledger: pull requests and forks read it and never write it. */
export function mayRecord(context: RunContext): boolean {
  return (
    context.event !== null &&
    RECORDED.has(context.event) &&
    context.pull_request === null &&
    context.base_branch === null &&
    !context.is_fork
  )
}

/** Where a ledger on GitHub is, and with what it is reached. */
export interface RemoteLedger {
  branch: string
  context: RunContext
  /** '' when there is none. */
  token: string
  timeoutSec: number
  log: Log
  cancel?: AbortSignal
  clock?: Clock
}

async function open(ledger: RemoteLedger): Promise<LedgerBranch> {
  const { context, token, log, timeoutSec, cancel, clock = systemClock, branch } = ledger
  const { owner, repo } = context
  if (owner === null || repo === null) {
    throw new GateError('publish', 'GITHUB_REPOSITORY does not name a repository', {
      remedy: 'run as an action on a runner, or use `ledger: path`'
    })
  }
  if (token === '') {
    throw new GateError('publish', 'there is no token', {
      remedy: 'pass `github-token: ${{ github.token }}`'
    })
  }
  if (branch === context.head_branch || branch === context.base_branch) {
    throw new GateError('setting', `ledger-branch ${branch} is the branch of this run`, {
      remedy: 'name a branch that holds nothing but run records',
      place: { setting: 'ledger-branch' }
    })
  }
  const { request } = await connect(token, context.api_url)
  const deadline = new Deadline(timeoutSec * 1000, clock, cancel)
  return new LedgerBranch(gitData(request, { owner, repo }), branch, { deadline, log })
}

/**
 * Bring the ledger into `dir`, where baselines, ratchet and trends read it.
 * @returns why that was not possible, in which case `dir` holds no records; undefined when it was
 */
export async function fetchLedger(
  ledger: RemoteLedger,
  root: string,
  dir: string
): Promise<{ reason: string; remedy: string } | undefined> {
  // First, so that nothing of an earlier run is taken for the ledger.
  replaceMonths(root, dir, [])
  try {
    const months = await (await open(ledger)).read()
    replaceMonths(root, dir, months)
    ledger.log.info(`the ledger is the branch ${ledger.branch}, of ${months.length} months`)
    return undefined
  } catch (error) {
    if (error instanceof GateError && (error.code === 'setting' || error.code === 'io')) throw error
    const why = explainLedger(error, 'read', (ledger.clock ?? systemClock).now())
    return { reason: `the ledger could not be read: ${why}`, remedy: 'run the job again once it can be read' }
  }
}

/** Append this run's record. @returns a warning where that was not possible */
export async function recordRemotely(
  ledger: RemoteLedger,
  draft: RunRecordDraft
): Promise<string | undefined> {
  try {
    const { record, commit } = await (await open(ledger)).append(draft)
    ledger.log.info(`the run record ${record.hash} is on ${ledger.branch} (${commit.slice(0, 7)})`)
    return undefined
  } catch (error) {
    const why = explainLedger(error, 'write', (ledger.clock ?? systemClock).now())
    return `the run record was not added to the ledger: ${why}`
  }
}
