import { z } from '../lib/zod.js'
import { faultOf, understood } from './faults.js'
import type { Request } from './octokit.js'

const sha = z.string().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/)
const refs = z.array(z.object({ ref: z.string(), object: z.object({ sha }) }))
const named = z.object({ sha })
const commit = z.object({ sha, tree: z.object({ sha }) })
const entry = z.object({
  path: z.string().optional(),
  type: z.string().optional(),
  sha: sha.optional(),
  size: z.number().optional()
})
const tree = z.object({ sha, truncated: z.boolean(), tree: z.array(entry) })
const blob = z.object({ content: z.string(), encoding: z.string(), size: z.number().nullable() })

export interface TreeEntry {
  path: string
  type: string
  sha: string
  size: number
}

/**
 * The requests of GitHub's Git database that one branch needs (docs.github.com/rest/git). Each is one request: repeating is
 * the caller's business.
 */
export interface GitData {
  /** The commit a branch points to; null when there is no such branch. */
  tip(branch: string, signal: AbortSignal): Promise<string | null>
  /** The entries of a commit's root; `truncated` when GitHub left some out. */
  root(
    commit: string,
    signal: AbortSignal
  ): Promise<{ tree: string; entries: TreeEntry[]; truncated: boolean }>
  blob(sha: string, signal: AbortSignal): Promise<string>
  createBlob(text: string, signal: AbortSignal): Promise<string>
  /** `base` with one file put into it; null for a tree of that file alone. */
  createTree(base: string | null, file: { path: string; blob: string }, signal: AbortSignal): Promise<string>
  createCommit(
    message: string,
    tree: string,
    parents: readonly string[],
    signal: AbortSignal
  ): Promise<string>
  /**
   * Make a branch point to a commit: only where it does not exist yet, or forward from where it points.
   * @returns false when another writer was first.
   */
  advance(branch: string, from: string | null, to: string, signal: AbortSignal): Promise<boolean>
}

/** What GitHub answers where a reference is no longer, or not yet, what the request took it for. */
const OVERTAKEN = /fast.?forward|already exists|does not exist|is at [0-9a-f]+ but expected|lock/i

function overtaken(error: unknown): boolean {
  const fault = faultOf(error, 0)
  if (fault.kind !== 'refused') return false
  return fault.status === 409 || (fault.status === 422 && OVERTAKEN.test(fault.message))
}

/** @param repository `owner` and `repo` as GITHUB_REPOSITORY names them */
export function gitData(request: Request, repository: { owner: string; repo: string }): GitData {
  const at = '/repos/{owner}/{repo}/git'
  return {
    // Not `git/ref/...`: its 404 could also mean that the token may not see the repository.
    async tip(branch, signal) {
      const ref = `heads/${branch}`
      const { data } = await request(`GET ${at}/matching-refs/{ref}`, {
        ...repository,
        ref,
        request: { signal }
      })
      const found = understood(refs, data, 'listing references').find((r) => r.ref === `refs/${ref}`)
      return found?.object.sha ?? null
    },
    async root(commit_sha, signal) {
      const reply = await request(`GET ${at}/commits/{commit_sha}`, {
        ...repository,
        commit_sha,
        request: { signal }
      })
      const tree_sha = understood(commit, reply.data, 'reading a commit').tree.sha
      const { data } = await request(`GET ${at}/trees/{tree_sha}`, {
        ...repository,
        tree_sha,
        request: { signal }
      })
      const { tree: all, truncated } = understood(tree, data, 'reading a tree')
      const entries = all.map(({ path = '', type = '', sha: of = '', size = 0 }) => ({
        path,
        type,
        sha: of,
        size
      }))
      return { tree: tree_sha, entries, truncated }
    },
    async blob(file_sha, signal) {
      const { data } = await request(`GET ${at}/blobs/{file_sha}`, {
        ...repository,
        file_sha,
        request: { signal }
      })
      const { content, encoding } = understood(blob, data, 'reading a blob')
      return Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8').toString('utf8')
    },
    async createBlob(text, signal) {
      const { data } = await request(`POST ${at}/blobs`, {
        ...repository,
        content: Buffer.from(text).toString('base64'),
        encoding: 'base64',
        request: { signal }
      })
      return understood(named, data, 'creating a blob').sha
    },
    async createTree(base, file, signal) {
      const { data } = await request(`POST ${at}/trees`, {
        ...repository,
        ...(base !== null && { base_tree: base }),
        tree: [{ path: file.path, mode: '100644', type: 'blob', sha: file.blob }],
        request: { signal }
      })
      return understood(named, data, 'creating a tree').sha
    },
    async createCommit(message, of, parents, signal) {
      const { data } = await request(`POST ${at}/commits`, {
        ...repository,
        message,
        tree: of,
        parents,
        request: { signal }
      })
      return understood(named, data, 'creating a commit').sha
    },
    async advance(branch, from, to, signal) {
      try {
        if (from === null) {
          await request(`POST ${at}/refs`, {
            ...repository,
            ref: `refs/heads/${branch}`,
            sha: to,
            request: { signal }
          })
        } else {
          await request(`PATCH ${at}/refs/{ref}`, {
            ...repository,
            ref: `heads/${branch}`,
            sha: to,
            force: false,
            request: { signal }
          })
        }
        return true
      } catch (error) {
        if (overtaken(error)) return false
        throw error
      }
    }
  }
}
