import { z } from '../lib/zod.js'
import { understood, unlessGone } from './faults.js'
import { connect } from './octokit.js'

export interface Issue {
  owner: string
  repo: string
  number: number
}

export interface Author {
  id: number
  login: string
  bot: boolean
}

export interface Comment {
  id: number
  body: string
  url: string
  /** null when the account is gone. */
  author: Author | null
}

/** The six requests that a comment needs. Each is one request: repeating is the caller's business. */
export interface GitHubClient {
  /** Whose the token is. */
  viewer(signal: AbortSignal): Promise<{ id: number | null; login: string }>
  /** Page 1 holds the oldest; shorter than `PER_PAGE` when it is the last. */
  listComments(issue: Issue, page: number, signal: AbortSignal): Promise<Comment[]>
  /** null when there is no such comment (any more), here and below. */
  getComment(issue: Issue, id: number, signal: AbortSignal): Promise<Comment | null>
  createComment(issue: Issue, body: string, signal: AbortSignal): Promise<Comment>
  updateComment(issue: Issue, id: number, body: string, signal: AbortSignal): Promise<Comment | null>
  /** Deleting what is gone already is no error. */
  deleteComment(issue: Issue, id: number, signal: AbortSignal): Promise<void>
}

export const PER_PAGE = 100

const commentReply = z
  .object({
    id: z.number().int().positive(),
    body: z.string().nullish(),
    html_url: z.string(),
    user: z.object({ id: z.number().int(), login: z.string(), type: z.string() }).nullable()
  })
  .transform(({ id, body, html_url, user }): Comment => ({
    id,
    body: body ?? '',
    url: html_url,
    author: user === null ? null : { id: user.id, login: user.login, bot: user.type === 'Bot' }
  }))
const viewerReply = z.object({
  viewer: z.object({ login: z.string().min(1), databaseId: z.number().int().nullish() })
})

/** A client for `apiUrl` with the proxy settings of the runner. Loads octokit, so only when there is something to say. */
export async function createClient(token: string, apiUrl: string): Promise<GitHubClient> {
  const { request, graphql } = await connect(token, apiUrl)
  const comments = '/repos/{owner}/{repo}/issues/{issue_number}/comments'
  const comment = '/repos/{owner}/{repo}/issues/comments/{comment_id}'
  const at = ({ owner, repo, number }: Issue) => ({ owner, repo, issue_number: number })
  const one = ({ owner, repo }: Issue, comment_id: number) => ({ owner, repo, comment_id })

  return {
    // GraphQL, since an installation token such as GITHUB_TOKEN may not ask REST's GET /user who it is.
    async viewer(signal) {
      const reply = await graphql('query { viewer { login databaseId } }', { request: { signal } })
      const { viewer } = understood(viewerReply, reply, 'asking whose the token is')
      return { id: viewer.databaseId ?? null, login: viewer.login }
    },
    async listComments(issue, page, signal) {
      const reply = await request(`GET ${comments}`, {
        ...at(issue),
        per_page: PER_PAGE,
        page,
        request: { signal }
      })
      return understood(z.array(commentReply), reply.data, 'listing comments')
    },
    async getComment(issue, id, signal) {
      const reply = await unlessGone(request(`GET ${comment}`, { ...one(issue, id), request: { signal } }))
      return reply === null ? null : understood(commentReply, reply.data, 'reading a comment')
    },
    async createComment(issue, body, signal) {
      const reply = await request(`POST ${comments}`, { ...at(issue), body, request: { signal } })
      return understood(commentReply, reply.data, 'creating a comment')
    },
    async updateComment(issue, id, body, signal) {
      const reply = await unlessGone(
        request(`PATCH ${comment}`, { ...one(issue, id), body, request: { signal } })
      )
      return reply === null ? null : understood(commentReply, reply.data, 'updating a comment')
    },
    async deleteComment(issue, id, signal) {
      await unlessGone(request(`DELETE ${comment}`, { ...one(issue, id), request: { signal } }))
    }
  }
}
