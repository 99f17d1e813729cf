import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Room } from './github.js'

export interface Pull {
  number: number
  state: 'open' | 'closed'
  sha: string
  /** `owner/name` of the head. */
  head: string
  branch: string
}

/** The pull requests of octo/repo, as far as people are found by them. Not every field that GitHub gives is there. */
export class LoopbackPulls {
  pulls: Pull[] = []
  /** False as for some forks, whose commits GitHub does not know by their name. */
  knowsCommits = true

  readonly room: Room = (method, rest, query) => {
    const commit = /^commits\/([0-9a-f]{40})\/pulls$/.exec(rest)?.[1]
    if (method === 'GET' && commit !== undefined) {
      const found = this.knowsCommits ? this.pulls.filter((p) => p.sha === commit) : []
      return { status: 200, body: found.map(render) }
    }
    if (method === 'GET' && rest === 'pulls') {
      const head = query.get('head')
      const found = this.pulls.filter(
        (p) => p.state === query.get('state') && `${p.head.split('/')[0] ?? ''}:${p.branch}` === head
      )
      return { status: 200, body: found.map(render) }
    }
    return undefined
  }
}

function render({ number, state, sha, head, branch }: Pull): Record<string, unknown> {
  return {
    number,
    state,
    head: { sha, ref: branch, repo: { full_name: head } },
    base: { sha: 'b'.repeat(40), ref: 'main', repo: { full_name: 'octo/repo' } }
  }
}

/** The artifacts of a run by REST, and the store that the redirect leads to. */
export class LoopbackDownloads {
  readonly stored: { id: number; run: number; name: string; bytes: Buffer; announced?: number }[] = []
  /** The authorization that the store was sent, which must be none. */
  readonly authorizations: string[] = []
  private server: Server | null = null

  async start(): Promise<this> {
    const server = createServer((request, response) => {
      if (request.headers.authorization !== undefined) this.authorizations.push(request.headers.authorization)
      const found = this.stored.find(({ id }) => request.url === `/blob/${id}`)
      response.writeHead(found === undefined ? 404 : 200)
      response.end(found?.bytes)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    this.server = server
    return this
  }

  stop(): void {
    this.server?.closeAllConnections()
    this.server?.close()
  }

  readonly room: Room = (method, rest) => {
    if (method !== 'GET') return undefined
    const run = /^actions\/runs\/(\d+)\/artifacts$/.exec(rest)?.[1]
    if (run !== undefined) {
      const artifacts = this.stored.filter((a) => String(a.run) === run)
      return {
        status: 200,
        body: {
          total_count: artifacts.length,
          artifacts: artifacts.map(({ id, name, bytes, announced }) => ({
            id,
            node_id: `A_${id}`,
            name,
            size_in_bytes: announced ?? bytes.length,
            url: `https://api.github.localhost/artifacts/${id}`,
            archive_download_url: `https://api.github.localhost/artifacts/${id}/zip`,
            expired: false,
            created_at: null,
            expires_at: null,
            updated_at: null
          }))
        }
      }
    }
    const id = /^actions\/artifacts\/(\d+)\/zip$/.exec(rest)?.[1]
    if (id === undefined) return undefined
    const { port } = this.server?.address() as AddressInfo
    return { status: 302, headers: { location: `http://127.0.0.1:${port}/blob/${id}` } }
  }
}
