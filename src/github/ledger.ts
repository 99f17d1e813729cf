import type { RunRecordDraft } from '../ledger/record.js'
import { replaceMonths } from '../ledger/local-view.js'
import { describeError, GateError } from '../lib/errors.js'
import type { Log } from '../lib/log.js'
import { Deadline, systemClock, type Clock } from './clock.js'
import { explainLedger } from './explain-ledger.js'
import { gitData } from './git-data.js'
import { LedgerArtifact } from './ledger-artifact.js'
import { LedgerBranch } from './ledger-branch.js'
import type { LedgerStore } from './ledger-store.js'
import { connect } from './octokit.js'
import type { RunContext } from './types.js'

/** Where a ledger on GitHub is, and with what it is reached. */
export interface RemoteLedger {
  kind: 'branch' | 'artifact'
  /** Of the branch or the artifact. */
  name: string
  /** With artifacts the one branch whose runs write and are believed. */
  defaultBranch: string
  context: RunContext
  /** '' when there is none. */
  token: string
  timeoutSec: number
  log: Log
  env: Readonly<Record<string, string | undefined>>
  cancel?: AbortSignal
  clock?: Clock
}

async function open(ledger: RemoteLedger): Promise<LedgerStore> {
  const { kind, name, context, token, log, env, timeoutSec, cancel, clock = systemClock } = ledger
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
  if (kind === 'branch' && (name === context.head_branch || name === context.base_branch)) {
    throw new GateError('setting', `ledger-branch ${name} is the branch of this run`, {
      remedy: 'name a branch that holds nothing but run records',
      place: { setting: 'ledger-branch' }
    })
  }
  const { request } = await connect(token, context.api_url)
  const means = { deadline: new Deadline(timeoutSec * 1000, clock, cancel), log }
  const repository = { owner, repo }
  if (kind === 'branch') return new LedgerBranch(gitData(request, repository), name, means)
  return new LedgerArtifact(name, {
    ...means,
    env,
    request,
    repository,
    context,
    branch: ledger.defaultBranch
  })
}

/** Why, and what would allow it; the permission is known once the ledger could be opened. */
function explain(
  error: unknown,
  doing: 'read' | 'write',
  store: LedgerStore | undefined,
  { clock = systemClock }: RemoteLedger
): string {
  return store === undefined
    ? describeError(error)
    : explainLedger(error, doing, store.permission, clock.now())
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
  let store: LedgerStore | undefined
  try {
    store = await open(ledger)
    const months = await store.read()
    replaceMonths(root, dir, months)
    ledger.log.info(`the ledger is ${store.shown}, of ${months.length} months`)
    return undefined
  } catch (error) {
    if (error instanceof GateError && (error.code === 'setting' || error.code === 'io')) throw error
    const why = explain(error, 'read', store, ledger)
    return { reason: `the ledger could not be read: ${why}`, remedy: 'run the job again once it can be read' }
  }
}

/** Append this run's record. @returns a warning where that was not possible */
export async function recordRemotely(
  ledger: RemoteLedger,
  draft: RunRecordDraft
): Promise<string | undefined> {
  let store: LedgerStore | undefined
  try {
    store = await open(ledger)
    const { record, where } = await store.append(draft)
    ledger.log.info(`the run record ${record.hash} is on ${where}`)
    return undefined
  } catch (error) {
    return `the run record was not added to the ledger: ${explain(error, 'write', store, ledger)}`
  }
}
