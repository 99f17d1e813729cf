import type { Log } from '../lib/log.js'
import { DeadlineError, type Deadline } from './clock.js'
import { PER_PAGE, type Author, type Comment, type GitHubClient, type Issue } from './client.js'
import { describeError } from '../lib/errors.js'
import { readMarker } from './marker.js'
import { withRetry } from './retry.js'
import type { RunOrder } from './types.js'

/** 3,000 comments; on a longer pull request ours is among the first, since comments are listed oldest first. */
const MAX_PAGES = 30

/** Whose the token is, as far as it can be known. */
type Identity = { id: number } | { login: string } | 'some bot'

function isBy(author: Author | null, who: Identity): boolean {
  if (author === null) return false
  if (who === 'some bot') return author.bot
  return 'id' in who ? author.id === who.id : author.login === who.login
}

export interface OwnComment {
  id: number
  body: string
  url: string
  order: RunOrder
}

/**
 * The comments that this action wrote under one key: they begin with its marker and their author is the token's own
 * account. Anybody can write the marker into a comment; such a stranger's comment is never touched.
 */
export class OwnComments {
  private identity: Identity | null = null

  constructor(
    private readonly client: GitHubClient,
    private readonly issue: Issue,
    private readonly key: string,
    private readonly deadline: Deadline,
    private readonly log: Log
  ) {}

  /** The author of what the token just wrote is the token's account; nobody needs to be asked then. */
  learn(written: Comment): void {
    if (written.author !== null) this.identity = { id: written.author.id }
  }

  /** Oldest first. */
  async list(): Promise<OwnComment[]> {
    return this.pick(await this.all((page) => this.retried('listing comments', page)))
  }

  /** As `list`, each page asked for once: the lookup between two attempts of a write. */
  async listOnce(signal: AbortSignal): Promise<OwnComment[]> {
    return this.pick(await this.all((page) => this.client.listComments(this.issue, page, signal)))
  }

  private retried(what: string, page: number): Promise<Comment[]> {
    return withRetry((signal) => this.client.listComments(this.issue, page, signal), {
      deadline: this.deadline,
      log: this.log,
      what
    })
  }

  private async all(read: (page: number) => Promise<Comment[]>): Promise<Comment[]> {
    const found: Comment[] = []
    for (let page = 1; page <= MAX_PAGES; page++) {
      const comments = await read(page)
      found.push(...comments)
      if (comments.length < PER_PAGE) return found
    }
    this.log.debug(`only the first ${MAX_PAGES * PER_PAGE} comments were read`)
    return found
  }

  private async pick(comments: readonly Comment[]): Promise<OwnComment[]> {
    const marked = comments.flatMap(({ id, body, url, author }) => {
      const order = readMarker(body, this.key)
      return order === null ? [] : [{ id, body, url, order, author }]
    })
    if (marked.length === 0) return []
    const who = (this.identity ??= await this.whoAmI())
    return marked
      .filter(({ author }) => isBy(author, who))
      .map(({ id, body, url, order }) => ({ id, body, url, order }))
      .sort((a, b) => a.id - b.id)
  }

  private async whoAmI(): Promise<Identity> {
    try {
      const { id, login } = await withRetry((signal) => this.client.viewer(signal), {
        deadline: this.deadline,
        log: this.log,
        what: 'asking whose the token is',
        maxAttempts: 3
      })
      return id === null ? { login } : { id }
    } catch (error) {
      if (error instanceof DeadlineError) throw error
      // A marker by a person is then still a stranger's: workflow tokens belong to bots.
      this.log.debug(
        `the token's account is not known (${describeError(error)}); only comments by bots count as ours`
      )
      return 'some bot'
    }
  }
}
