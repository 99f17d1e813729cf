import type { IncomingMessage, ServerResponse } from 'node:http'
import { Faults, readBody, sendFaulty, type Reply } from './faults.js'
import { LoopbackGit } from './git.js'
import { OpenApi } from './openapi.js'
import { LoopbackServer } from './server.js'

export interface Account {
  id: number
  login: string
  type: 'Bot' | 'User'
}

export const ACTIONS_BOT: Account = { id: 41898282, login: 'github-actions[bot]', type: 'Bot' }

export interface StoredComment {
  id: number
  issue: number
  body: string
  author: Account
}

interface Token {
  account: Account
  permission: 'read' | 'write'
  /** False as for GET /user: the viewer is refused. */
  knowsItself: boolean
}

/** Answers requests below `/repos/OWNER/REPO/`. */
export type Room = (
  method: string,
  rest: string,
  query: URLSearchParams
) => Promise<Reply | undefined> | Reply | undefined

const MAX_BODY = 65_536
const TIME = '2026-11-22T12:00:00Z'

/**
 * GitHub's side of issue comments on the loopback interface. A writing token may edit and delete anybody's comments,
 * as a real one may. Every request and reply is checked against GitHub's OpenAPI description; `problems` collects
 * what is wrong, and should be empty at the end of a test.
 */
export class LoopbackGitHub {
  readonly faults = new Faults()
  readonly problems: string[] = []
  /** `POST /repos/...`, in order of arrival. */
  readonly requests: string[] = []
  comments: StoredComment[] = []
  /** Milliseconds that an answer takes, before and after the work is done. */
  latency: () => number = () => 0

  /** The repository's Git database. */
  readonly git = new LoopbackGit(() => this.url)
  /** What other rooms of the API answer, asked before the comments; undefined for what they do not know. */
  readonly rooms: Room[] = []

  private readonly api = new OpenApi()
  private readonly tokens = new Map<string, Token>()
  private nextId = 1000
  private server: LoopbackServer | null = null

  constructor(readonly repository = 'octo/repo') {}

  async start(): Promise<this> {
    this.server = await LoopbackServer.start(
      (request, response) => this.answer(request, response),
      (error) => this.problems.push(String(error))
    )
    return this
  }

  get url(): string {
    if (this.server === null) throw new Error('not started')
    return this.server.url
  }

  async stop(): Promise<void> {
    await this.server?.stop()
    this.git.stop()
  }

  addToken(token: string, given: Partial<Token> = {}): void {
    this.tokens.set(token, { account: ACTIONS_BOT, permission: 'write', knowsItself: true, ...given })
  }

  addComment(issue: number, body: string, author: Account): StoredComment {
    const comment = { id: this.nextId++, issue, body, author }
    this.comments.push(comment)
    return comment
  }

  count(method: string, path = /./): number {
    return this.requests.filter((r) => r.startsWith(`${method} `) && path.test(r)).length
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const method = request.method ?? 'GET'
    const url = new URL(request.url ?? '/', this.url)
    const text = await readBody(request)
    this.requests.push(`${method} ${url.pathname}${url.search}`)
    if (request.headers['user-agent'] === undefined) this.problems.push('no user-agent')
    const effect = this.faults.take(method, url.pathname)
    await sendFaulty(effect, request, response, async () => {
      await this.pause()
      const reply = await this.checked(method, url, text, request.headers.authorization)
      await this.pause()
      return reply
    })
  }

  private async pause(): Promise<void> {
    const ms = this.latency()
    if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms))
  }

  private async checked(
    method: string,
    url: URL,
    text: string,
    authorization: string | undefined
  ): Promise<Reply> {
    const body: unknown = text === '' ? undefined : JSON.parse(text)
    const token = this.tokens.get(authorization?.replace(/^(token|bearer) /i, '') ?? '')
    if (token === undefined) return { status: 401, body: { message: 'Bad credentials' } }
    if (url.pathname === '/graphql' && method === 'POST') return this.viewer(body, token)
    const wrong = this.api.request(method, url, body)
    if (wrong === null) {
      this.problems.push(`no such operation: ${method} ${url.pathname}`)
      return { status: 404, body: { message: 'Not Found' } }
    }
    this.problems.push(...wrong)
    const reply =
      (await this.elsewhere(method, url, body, token)) ??
      this.comment(method, url, body as { body: string } | undefined, token)
    this.problems.push(...this.api.reply(method, url, reply.status, reply.body))
    return reply
  }

  private async elsewhere(
    method: string,
    url: URL,
    body: unknown,
    { permission }: Token
  ): Promise<Reply | undefined> {
    const below = `/repos/${this.repository}/`
    if (!url.pathname.startsWith(below)) return undefined
    const rest = url.pathname.slice(below.length)
    if (rest.startsWith('git/')) {
      if (method !== 'GET' && permission === 'read')
        return { status: 403, body: { message: 'Resource not accessible by integration', status: '403' } }
      return this.git.answer(method, rest.slice('git/'.length), (body ?? {}) as Record<string, unknown>)
    }
    for (const room of this.rooms) {
      const reply = await room(method, rest, url.searchParams)
      if (reply !== undefined) return reply
    }
    return undefined
  }

  private viewer(body: unknown, { account, knowsItself }: Token): Reply {
    const query = (body as { query?: unknown } | undefined)?.query
    if (query !== 'query { viewer { login databaseId } }') this.problems.push(`query ${String(query)}`)
    if (!knowsItself)
      return {
        status: 200,
        body: {
          data: null,
          errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }]
        }
      }
    return { status: 200, body: { data: { viewer: { login: account.login, databaseId: account.id } } } }
  }

  private comment(method: string, url: URL, body: { body: string } | undefined, token: Token): Reply {
    const notFound: Reply = { status: 404, body: { message: 'Not Found', status: '404' } }
    const [, issue, id] =
      /\/issues\/(?:(\d+)\/comments|comments\/(\d+))$/.exec(url.pathname)?.map((n) => Number(n)) ?? []
    if (!url.pathname.startsWith(`/repos/${this.repository}/`)) return notFound
    if (method !== 'GET' && token.permission === 'read') {
      return { status: 403, body: { message: 'Resource not accessible by integration', status: '403' } }
    }
    if (body !== undefined && [...body.body].length > MAX_BODY) {
      const errors = [
        { resource: 'IssueComment', code: 'unprocessable', field: 'data', message: 'Body is too long' }
      ]
      return {
        status: 422,
        body: { message: 'Validation Failed', documentation_url: 'https://docs.github.com/rest', errors }
      }
    }
    const index = this.comments.findIndex((c) => c.id === id)
    const found = this.comments[index]
    switch (`${method} ${issue === undefined || Number.isNaN(issue) ? 'one' : 'all'}`) {
      case 'GET all': {
        const size = Number(url.searchParams.get('per_page') ?? 30)
        const page = Number(url.searchParams.get('page') ?? 1)
        const all = this.comments.filter((c) => c.issue === issue).sort((a, b) => a.id - b.id)
        return {
          status: 200,
          body: all.slice((page - 1) * size, page * size).map((c) => this.render(c))
        }
      }
      case 'POST all':
        return {
          status: 201,
          body: this.render(this.addComment(issue ?? 0, body?.body ?? '', token.account))
        }
      case 'GET one':
        return found === undefined ? notFound : { status: 200, body: this.render(found) }
      case 'PATCH one':
        if (found === undefined) return notFound
        found.body = body?.body ?? ''
        return { status: 200, body: this.render(found) }
      case 'DELETE one':
        if (found === undefined) return notFound
        this.comments.splice(index, 1)
        return { status: 204 }
      default:
        return notFound
    }
  }

  private render({ id, issue, body, author }: StoredComment): Record<string, unknown> {
    const api = `${this.url}/repos/${this.repository}`
    const page = `https://github.localhost/${this.repository}/pull/${issue}#issuecomment-${id}`
    return {
      id,
      node_id: `IC_${id}`,
      url: `${api}/issues/comments/${id}`,
      issue_url: `${api}/issues/${issue}`,
      html_url: page,
      body,
      user: renderAccount(author, this.url),
      created_at: TIME,
      updated_at: TIME,
      author_association: 'NONE',
      performed_via_github_app: null
    }
  }
}

function renderAccount({ id, login, type }: Account, api: string): Record<string, unknown> {
  const at = `${api}/users/${encodeURIComponent(login)}`
  return {
    login,
    id,
    node_id: `U_${id}`,
    type,
    site_admin: false,
    avatar_url: `${api}/avatars/${id}`,
    gravatar_id: '',
    url: at,
    html_url: `https://github.localhost/${encodeURIComponent(login)}`,
    followers_url: `${at}/followers`,
    following_url: `${at}/following{/other_user}`,
    gists_url: `${at}/gists{/gist_id}`,
    starred_url: `${at}/starred{/owner}{/repo}`,
    subscriptions_url: `${at}/subscriptions`,
    organizations_url: `${at}/orgs`,
    repos_url: `${at}/repos`,
    events_url: `${at}/events{/privacy}`,
    received_events_url: `${at}/received_events`
  }
}
