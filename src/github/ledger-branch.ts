import { GateError } from '../lib/errors.js'
import type { Log } from '../lib/log.js'
import { appended, findDraft, lastHashIn, monthFor, MONTH_FILE, type Month } from '../ledger/months.js'
import type { RunRecordDraft } from '../ledger/record.js'
import type { RunRecord } from '../ledger/types.js'
import type { Deadline } from './clock.js'
import type { GitData, TreeEntry } from './git-data.js'
import type { LedgerStore } from './ledger-store.js'
import { withRetry } from './retry.js'

/** A month of some ten thousand runs. GitHub's own limit for a blob is 100 MB. */
const MAX_MONTH_BYTES = 32 * 1024 * 1024
const MAX_LEDGER_BYTES = 256 * 1024 * 1024
const AT_ONCE = 6
/** What people may put beside the records. */
const COMPANIONS = /^(README|LICENSE)(\.[a-z]{1,4})?$|^\.gitattributes$/

/** Writers that were overtaken wait up to this long, doubled each time, so that they do not meet again. */
const OVERTAKEN_MS = 400
const MAX_OVERTAKEN_MS = 6_400
const MAX_ROUNDS = 60

export interface BranchMeans {
  deadline: Deadline
  log: Log
}

/** A branch name that cannot be mistaken for another kind of reference (git-check-ref-format, and stricter). */
const BRANCH = /^[A-Za-z0-9_][A-Za-z0-9._-]*(\/[A-Za-z0-9_][A-Za-z0-9._-]*)*$/

/** @throws GateError `setting` for a name that git, or anybody's eyes, could take for something else */
export function checkBranchName(branch: string): void {
  if (branch.length <= 200 && BRANCH.test(branch) && !/\.\.|\.lock(\/|$)|\.$/.test(branch)) return
  throw new GateError('setting', `ledger-branch ${JSON.stringify(branch)} is no name for a branch`, {
    remedy: 'use letters, digits, `.`, `_`, `-` and `/`',
    place: { setting: 'ledger-branch' }
  })
}

interface State {
  /** null: the branch does not exist. */
  commit: string | null
  tree: string | null
  /** By name, oldest first. */
  months: TreeEntry[]
}

/** A branch of run records, through GitHub's Git database: nothing is cloned, nothing is forced. */
export class LedgerBranch implements LedgerStore {
  readonly permission = { read: 'contents: read', write: 'contents: write' }
  readonly shown: string

  constructor(
    private readonly git: GitData,
    readonly branch: string,
    private readonly means: BranchMeans
  ) {
    checkBranchName(branch)
    this.shown = `the branch ${branch}`
  }

  /** Every month, oldest first; none where the branch does not exist. @throws GateError, octokit's errors */
  async read(): Promise<Month[]> {
    const { months } = await this.state()
    const bytes = months.reduce((sum, { size }) => sum + size, 0)
    if (bytes > MAX_LEDGER_BYTES) {
      throw new GateError('limit', `the branch ${this.branch} holds ${bytes} bytes of run records`, {
        remedy: `move the oldest months to another branch; at most ${MAX_LEDGER_BYTES} bytes are read`
      })
    }
    const read: Month[] = []
    for (let i = 0; i < months.length; i += AT_ONCE)
      read.push(...(await Promise.all(months.slice(i, i + AT_ONCE).map((month) => this.month(month)))))
    return read
  }

  /**
   * Append one record, chained to the last. Another writer that was first makes this one begin anew from what is there then;
   * what is written is always one commit on top of the branch as it was read, so that no record is lost.
   * @throws GateError `publish` when the time is up, octokit's errors
   */
  async append(draft: RunRecordDraft): Promise<{ record: RunRecord; commit: string; where: string }> {
    const { deadline, log } = this.means
    for (let round = 0; round < MAX_ROUNDS; round++) {
      const done = await this.tryAppend(draft)
      if (done !== null) return { ...done, where: `${this.branch} (${done.commit.slice(0, 7)})` }
      const most = Math.min(MAX_OVERTAKEN_MS, OVERTAKEN_MS * 2 ** round)
      log.debug(`the branch ${this.branch} was written by another run first; again`)
      await deadline.wait(deadline.clock.random() * most, 'other runs were writing to the ledger')
    }
    throw new GateError('publish', `other runs kept writing to the branch ${this.branch}`, {
      remedy: 'run the job again'
    })
  }

  /** @returns null when another writer was first */
  private async tryAppend(draft: RunRecordDraft): Promise<{ record: RunRecord; commit: string } | null> {
    const { commit: parent, tree, months } = await this.state()
    const name = monthFor(
      draft,
      months.map((m) => m.path)
    )
    const texts = new Map<string, string>()
    let prev: string | undefined
    for (const month of [...months].reverse()) {
      const { text } = await this.month(month)
      texts.set(month.path, text)
      const there = findDraft(text, draft)
      // What a round before this one wrote, its answer lost.
      if (there !== undefined && parent !== null) return { record: there, commit: parent }
      prev = lastHashIn(text)
      if (prev !== undefined) break
    }
    const { text, record } = appended(texts.get(name) ?? '', draft, prev ?? null)
    if (Buffer.byteLength(text) > MAX_MONTH_BYTES)
      throw tooLarge(`${name} of the branch ${this.branch}`, Buffer.byteLength(text))
    const blob = await this.retried('writing the run record', (s) => this.git.createBlob(text, s))
    const grown = await this.retried('writing the ledger', (s) =>
      this.git.createTree(tree, { path: name, blob }, s)
    )
    const message = `Run ${draft.ci_run_id}, attempt ${draft.run_attempt}, ${draft.job}`
    const made = await this.retried('committing to the ledger', (s) =>
      this.git.createCommit(message, grown, parent === null ? [] : [parent], s)
    )
    const moved = await this.retried('moving the ledger branch', (s) =>
      this.git.advance(this.branch, parent, made, s)
    )
    return moved ? { record, commit: made } : null
  }

  private async state(): Promise<State> {
    const commit = await this.retried('looking for the ledger branch', (s) => this.git.tip(this.branch, s))
    if (commit === null) return { commit, tree: null, months: [] }
    const { tree, entries, truncated } = await this.retried('reading the ledger branch', (s) =>
      this.git.root(commit, s)
    )
    const months = entries.filter(({ type, path }) => type === 'blob' && MONTH_FILE.test(path))
    const other = entries.find((e) => !months.includes(e) && !(e.type === 'blob' && COMPANIONS.test(e.path)))
    if (truncated || other !== undefined) {
      const what =
        other === undefined ? 'too many files' : `${JSON.stringify(other.path)}, which is no ledger`
      throw new GateError('evidence', `the branch ${this.branch} holds ${what}`, {
        remedy: 'name a branch that holds run records only, or one that does not exist yet',
        place: { setting: 'ledger-branch' }
      })
    }
    return { commit, tree, months: months.sort((a, b) => (a.path < b.path ? -1 : 1)) }
  }

  private async month({ path, sha, size }: TreeEntry): Promise<Month> {
    if (size > MAX_MONTH_BYTES) throw tooLarge(`${path} of the branch ${this.branch}`, size)
    return {
      name: path,
      text: await this.retried('reading the run records', (s) => this.git.blob(sha, s))
    }
  }

  private retried<T>(what: string, operation: (signal: AbortSignal) => Promise<T>): Promise<T> {
    return withRetry(operation, { ...this.means, what })
  }
}

function tooLarge(what: string, bytes: number): GateError {
  return new GateError('limit', `${what} has ${bytes} bytes; at most ${MAX_MONTH_BYTES} are kept in one`, {
    remedy: 'record fewer runs, for instance those of the default branch only'
  })
}
