import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Reply } from './faults.js'

const ZERO = '0'.repeat(40)
const NOBODY = { name: 'octocat', email: 'octocat@example.org', date: '2026-11-22T12:00:00Z' }

class GitFailed extends Error {}

/** GitHub's Git database over a real bare repository: what it stores is what git's own plumbing makes of it. */
export class LoopbackGit {
  readonly dir = mkdtempSync(path.join(tmpdir(), 'loopback-git-'))
  private ready: Promise<string> | null = null
  private readonly objects = new Map<string, Promise<unknown>>()

  constructor(private readonly api: () => string) {}

  stop(): void {
    rmSync(this.dir, { recursive: true, force: true })
  }

  /** Run git in the repository; standard output as it is. */
  async git(args: readonly string[], input?: string): Promise<string> {
    this.ready ??= run(['init', '--bare', '-q', this.dir], this.dir)
    await this.ready
    return run(args, this.dir, input)
  }

  /** The reply to a request below `/git/`, or undefined for one that is not known here. */
  async answer(method: string, rest: string, body: Record<string, unknown>): Promise<Reply | undefined> {
    const [kind = '', ...names] = rest.split('/')
    const name = decodeURIComponent(names.join('/'))
    try {
      switch (`${method} ${kind}`) {
        case 'GET matching-refs':
          return { status: 200, body: await this.refs(name) }
        case 'GET commits':
          return { status: 200, body: await this.once(name, () => this.commit(name)) }
        case 'GET trees':
          return { status: 200, body: await this.once(name, () => this.tree(name)) }
        case 'GET blobs':
          return { status: 200, body: await this.once(name, () => this.blob(name)) }
        case 'POST blobs':
          return { status: 201, body: await this.createBlob(body) }
        case 'POST trees':
          return { status: 201, body: await this.createTree(body) }
        case 'POST commits':
          return { status: 201, body: await this.createCommit(body) }
        case 'POST refs':
          return await this.createRef(String(body.ref), String(body.sha))
        case 'PATCH refs':
          return await this.updateRef(`refs/${name}`, String(body.sha), body.force === true)
        default:
          return undefined
      }
    } catch (error) {
      if (error instanceof GitFailed) return { status: 404, body: { message: 'Not Found', status: '404' } }
      throw error
    }
  }

  /** What an object's name stands for never changes. */
  private once(sha: string, read: () => Promise<unknown>): Promise<unknown> {
    const known = this.objects.get(sha) ?? read()
    this.objects.set(sha, known)
    return known
  }

  private url(kind: string, name: string): string {
    return `${this.api()}/repos/octo/repo/git/${kind}/${name}`
  }

  private ref(ref: string, sha: string): Record<string, unknown> {
    return {
      ref,
      node_id: `REF_${sha}`,
      url: this.url('refs', ref),
      object: { type: 'commit', sha, url: this.url('commits', sha) }
    }
  }

  private async refs(prefix: string): Promise<unknown[]> {
    const lines = await this.git(['for-each-ref', '--format=%(refname) %(objectname)'])
    return lines.split('\n').flatMap((line) => {
      const [ref = '', sha = ''] = line.split(' ')
      return ref.startsWith(`refs/${prefix}`) ? [this.ref(ref, sha)] : []
    })
  }

  private async commit(sha: string): Promise<Record<string, unknown>> {
    const [tree = '', parents = ''] = (
      await this.git(['show', '--no-patch', '--format=%T%n%P', `${sha}^{commit}`])
    ).split('\n')
    return {
      sha,
      node_id: `C_${sha}`,
      url: this.url('commits', sha),
      html_url: `https://github.localhost/octo/repo/commit/${sha}`,
      author: NOBODY,
      committer: NOBODY,
      message: 'a commit',
      tree: { sha: tree, url: this.url('trees', tree) },
      parents: parents
        .split(' ')
        .filter((p) => p !== '')
        .map((p) => ({ sha: p, url: this.url('commits', p), html_url: this.url('commits', p) })),
      verification: { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null }
    }
  }

  private async tree(sha: string): Promise<Record<string, unknown>> {
    const listed = await this.git(['ls-tree', '-l', '-z', sha])
    const entries = listed.split('\0').filter((line) => line !== '')
    return {
      sha,
      url: this.url('trees', sha),
      truncated: false,
      tree: entries.map((line) => {
        const [, mode, type = '', of = '', size, name] =
          /^(\d+) (\w+) ([0-9a-f]+) +(\S+)\t([^]*)$/.exec(line) ?? []
        return {
          path: name,
          mode,
          type,
          sha: of,
          url: this.url(`${type}s`, of),
          ...(size === '-' ? {} : { size: Number(size) })
        }
      })
    }
  }

  private async blob(sha: string): Promise<Record<string, unknown>> {
    const content = Buffer.from(await this.git(['cat-file', 'blob', sha]))
    return {
      sha,
      node_id: `B_${sha}`,
      url: this.url('blobs', sha),
      size: content.length,
      // GitHub breaks the lines of its base64.
      content: content.toString('base64').replace(/.{60}/g, '$&\n'),
      encoding: 'base64'
    }
  }

  private async createBlob(body: Record<string, unknown>): Promise<Record<string, unknown>> {
    const text = Buffer.from(String(body.content), body.encoding === 'base64' ? 'base64' : 'utf8')
    const sha = (await this.git(['hash-object', '-w', '--stdin'], text.toString('utf8'))).trim()
    return { sha, url: this.url('blobs', sha) }
  }

  private async createTree(body: Record<string, unknown>): Promise<Record<string, unknown>> {
    const given = body.tree as { path: string; mode: string; type: string; sha: string }[]
    const replaced = new Set(given.map((entry) => entry.path))
    const base = typeof body.base_tree === 'string' ? await this.git(['ls-tree', body.base_tree]) : ''
    const kept = base.split('\n').filter((line) => line !== '' && !replaced.has(line.split('\t')[1] ?? ''))
    const added = given.map(({ path: name, mode, type, sha }) => `${mode} ${type} ${sha}\t${name}`)
    const sha = (await this.git(['mktree'], `${[...kept, ...added].join('\n')}\n`)).trim()
    return this.tree(sha)
  }

  private async createCommit(body: Record<string, unknown>): Promise<Record<string, unknown>> {
    const parents = ((body.parents as string[] | undefined) ?? []).flatMap((parent) => ['-p', parent])
    const sha = (await this.git(['commit-tree', String(body.tree), ...parents], String(body.message))).trim()
    return this.commit(sha)
  }

  private async createRef(ref: string, sha: string): Promise<Reply> {
    try {
      await this.git(['update-ref', ref, sha, ZERO])
    } catch (error) {
      if (!(error instanceof GitFailed)) throw error
      return refused('Reference already exists')
    }
    return { status: 201, body: this.ref(ref, sha) }
  }

  private async updateRef(ref: string, sha: string, force: boolean): Promise<Reply> {
    let current: string
    try {
      current = (await this.git(['rev-parse', '--verify', '-q', ref])).trim()
    } catch (error) {
      if (!(error instanceof GitFailed)) throw error
      return refused('Reference does not exist')
    }
    try {
      if (!force) await this.git(['merge-base', '--is-ancestor', current, sha])
      await this.git(['update-ref', ref, sha, current])
    } catch (error) {
      if (!(error instanceof GitFailed)) throw error
      return refused('Update is not a fast forward')
    }
    return { status: 200, body: this.ref(ref, sha) }
  }
}

function refused(message: string): Reply {
  return {
    status: 422,
    body: { message, documentation_url: 'https://docs.github.com/rest/git/refs', status: '422' }
  }
}

function run(args: readonly string[], cwd: string, input = ''): Promise<string> {
  return new Promise((resolve, reject) => {
    const env = {
      PATH: process.env.PATH,
      HOME: cwd,
      GIT_AUTHOR_NAME: NOBODY.name,
      GIT_AUTHOR_EMAIL: NOBODY.email,
      GIT_COMMITTER_NAME: NOBODY.name,
      GIT_COMMITTER_EMAIL: NOBODY.email
    }
    const child = execFile(
      'git',
      [...args],
      { cwd, env, maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) => {
        if (error === null) resolve(stdout)
        else reject(new GitFailed(`git ${args.join(' ')}: ${stderr}`, { cause: error }))
      }
    )
    // A command that reads nothing may be gone already; its status says how it went.
    child.stdin?.on('error', () => undefined)
    child.stdin?.end(input)
  })
}
