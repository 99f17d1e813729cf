import { GateError } from '../lib/errors.js'
import type { Log } from '../lib/log.js'
import type { Comment, GitHubClient, Issue } from './client.js'
import type { Deadline } from './clock.js'
import { compareOrder, readMarker, renderMarker } from './marker.js'
import { OwnComments, type OwnComment } from './own-comments.js'
import { withRetry } from './retry.js'
import type { RunOrder } from './types.js'

/** GitHub refuses a longer body. It counts characters; we count UTF-16 units, which are never fewer. */
export const MAX_COMMENT_CHARS = 65_536

/**
 * After a write we wait this long and look again: long against the one round trip between another run's reading
 * and its writing, short against a job.
 */
const SETTLE_MS = 1500
const SETTLE_JITTER_MS = 1000
const MAX_ROUNDS = 10
/** From this round on the duplicates of other runs are taken for orphans of cancelled ones. */
const HELP_FROM_ROUND = 2

export interface CommentRequest extends Issue {
  /** Comments of different keys do not know of each other. */
  key: string
  body: string
  runOrder: RunOrder
}

export interface CommentResult {
  /** superseded: a newer run's comment stands, as it should. */
  action: 'created' | 'updated' | 'unchanged' | 'superseded'
  id: number
  url: string
}

/** GitHub may store line ends and a last newline in its own way; that is no change. */
function sameText(a: string, b: string): boolean {
  const plain = (text: string): string => text.replaceAll('\r\n', '\n').trimEnd()
  return plain(a) === plain(b)
}

type Entry = Pick<OwnComment, 'order' | 'body'>

interface Means {
  deadline: Deadline
  log: Log
}

/**
 * Leave exactly one comment of this key on a pull request: that of the newest run.
 *
 * GitHub has no conditional write for comments, so that runs agree by what all of them can see. The comment with the
 * lowest id stays. A run creates only where none of ours is listed; a write is read back after a pause and
 * repeated until it holds; what belongs to a newer run is never overwritten, by reading the comment directly before
 * each write. A run deletes its own duplicate as soon as a newer text stands, and what cancelled runs left behind
 * when it is still there after two rounds. Every round starts from a new listing.
 *
 * @throws GateError `publish` and octokit's errors; `explainComment` turns them into advice.
 */
export async function upsertComment(
  client: GitHubClient,
  request: CommentRequest,
  means: Means
): Promise<CommentResult> {
  const { key, runOrder, owner, repo, number } = request
  const mine: Entry = { order: runOrder, body: `${renderMarker(key, runOrder)}\n${request.body}` }
  if (mine.body.length > MAX_COMMENT_CHARS) {
    throw new GateError('publish', `the comment has ${mine.body.length} characters; GitHub takes 65,536`, {
      remedy: 'see the job summary for the whole report'
    })
  }
  return new Upsert(client, { owner, repo, number }, key, mine, means).run()
}

class Upsert {
  private readonly own: OwnComments
  /** The comment that this run created, while it is not known to be deleted. */
  private created: number | null = null
  /** What stands since our last write. */
  private result: CommentResult | null = null

  constructor(
    private readonly client: GitHubClient,
    private readonly issue: Issue,
    private readonly key: string,
    private readonly mine: Entry,
    private readonly means: Means
  ) {
    this.own = new OwnComments(client, issue, key, means.deadline, means.log)
  }

  async run(): Promise<CommentResult> {
    const { deadline } = this.means
    for (let round = 0; round < MAX_ROUNDS; round++) {
      const settled = await this.round(round >= HELP_FROM_ROUND)
      if (settled !== null) return settled
      const pause = SETTLE_MS + deadline.clock.random() * SETTLE_JITTER_MS
      // The comment stands; looking again is not worth failing for.
      if (this.result !== null && deadline.remaining() <= pause) return this.result
      await deadline.wait(pause, 'waiting for other runs')
    }
    if (this.result !== null) return this.result
    throw new GateError('publish', 'other runs kept changing the comment', { remedy: 'run the job again' })
  }

  /**
   * List, then write what is missing.
   * @param helping also finish what other runs have begun and, it seems, will not finish.
   * @returns the result when there was nothing left to do, else null.
   */
  private async round(helping: boolean): Promise<CommentResult | null> {
    const ours = await this.own.list()
    const target = ours[0]
    if (target === undefined) {
      await this.create()
      return null
    }
    const newest = ours.reduce<Entry>((a, b) => (compareOrder(b.order, a.order) > 0 ? b : a), this.mine)
    const superseded = newest !== this.mine
    const at = (action: CommentResult['action']): CommentResult => ({
      action,
      id: target.id,
      url: target.url
    })

    let wrote = false
    if ((!superseded || helping) && !sameText(target.body, newest.body)) {
      if (!(await this.replace(target, newest))) return null
      wrote = true
      this.result = at(superseded ? 'superseded' : this.result?.action === 'created' ? 'created' : 'updated')
    }
    for (const { id } of ours.slice(1)) {
      if (id !== this.created && !helping) continue
      await this.retried('deleting a duplicate comment', (signal) =>
        this.client.deleteComment(this.issue, id, signal)
      )
      if (id === this.created) this.created = null
      wrote = true
    }
    if (superseded) this.result = at('superseded')
    if (!wrote && ours.length === 1) return this.result ?? at('unchanged')
    // The newer run looks after the rest, unless the comment that has to stay is the one we created.
    return superseded && this.created !== target.id && !helping ? at('superseded') : null
  }

  private async create(): Promise<void> {
    const made = await this.retried<Comment | OwnComment>(
      'creating the comment',
      (signal) => this.client.createComment(this.issue, this.mine.body, signal),
      async (signal) =>
        (await this.own.listOnce(signal)).find(({ order }) => compareOrder(order, this.mine.order) === 0)
    )
    if ('author' in made) this.own.learn(made)
    this.created = made.id
    this.result = { action: 'created', id: made.id, url: made.url }
  }

  /**
   * Write `entry` over the comment unless a newer run's text stands there; each attempt reads directly before it writes.
   * @returns false when it was not written, since the comment is gone or newer: time for a new listing.
   */
  private replace(target: OwnComment, entry: Entry): Promise<boolean> {
    return this.retried('updating the comment', async (signal) => {
      const current = await this.client.getComment(this.issue, target.id, signal)
      if (current === null) return false
      const order = readMarker(current.body, this.key)
      if (order !== null && compareOrder(order, entry.order) > 0) return false
      // What an attempt before this one wrote, its answer lost.
      if (sameText(current.body, entry.body)) return true
      return (await this.client.updateComment(this.issue, target.id, entry.body, signal)) !== null
    })
  }

  private retried<T>(
    what: string,
    operation: (signal: AbortSignal) => Promise<T>,
    lookup?: (signal: AbortSignal) => Promise<T | undefined>
  ): Promise<T> {
    return withRetry(operation, { ...this.means, what, ...(lookup === undefined ? {} : { lookup }) })
  }
}
