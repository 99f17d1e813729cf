import type { LoopbackArtifacts } from './artifacts.js'
import type { Room } from './github.js'

/** What started a run, and from where. */
export interface StartedBy {
  event: string
  branch: string
  /** `owner/name` of the head. */
  head: string
}

const OWN = 'octo/repo'
const TIME = '2026-11-22T12:00:00Z'
const HOST = 'https://github.localhost'

/** The runs of octo/repo and the artifacts they left, by REST: those of a real service behind it. */
export class LoopbackRuns {
  /** By run id; any other was a push to main. */
  readonly startedBy = new Map<number, StartedBy>()
  /** Ids of artifacts whose time is over. */
  readonly expired = new Set<number>()
  /** Ids of artifacts that are deleted when they are asked for, and of runs that are no more. */
  readonly gone = new Set<number>()

  constructor(private readonly artifacts: LoopbackArtifacts) {}

  readonly room: Room = (method, rest, query) => {
    if (method !== 'GET') return undefined
    if (rest === 'actions/artifacts') return { status: 200, body: this.list(query) }
    const run = /^actions\/runs\/(\d+)$/.exec(rest)?.[1]
    if (this.gone.has(Number(/\d+/.exec(rest)?.[0])))
      return { status: 404, body: { message: 'Not Found', documentation_url: HOST } }
    if (run !== undefined) return { status: 200, body: this.run(Number(run)) }
    const id = /^actions\/artifacts\/(\d+)\/zip$/.exec(rest)?.[1]
    if (id === undefined) return undefined
    const location = this.expired.has(Number(id)) ? undefined : this.artifacts.signedUrl(Number(id))
    return location === undefined
      ? { status: 410, body: { message: 'Artifact has expired', documentation_url: HOST } }
      : { status: 302, headers: { location } }
  }

  private starter(run: number): StartedBy {
    return this.startedBy.get(run) ?? { event: 'push', branch: 'main', head: OWN }
  }

  private list(query: URLSearchParams): Record<string, unknown> {
    const size = Number(query.get('per_page') ?? 30)
    const page = Number(query.get('page') ?? 1)
    const all = this.artifacts.all().filter(({ name }) => name === (query.get('name') ?? name))
    const shown = all.slice((page - 1) * size, page * size)
    return { total_count: all.length, artifacts: shown.map((artifact) => this.artifact(artifact)) }
  }

  private artifact({
    id,
    run,
    name,
    size
  }: ReturnType<LoopbackArtifacts['all']>[number]): Record<string, unknown> {
    const runId = Number(run.replace(/^run-/, ''))
    const { branch, head } = this.starter(runId)
    return {
      id,
      node_id: `A_${id}`,
      name,
      size_in_bytes: size,
      url: `${HOST}/artifacts/${id}`,
      archive_download_url: `${HOST}/artifacts/${id}/zip`,
      expired: this.expired.has(id),
      created_at: TIME,
      expires_at: TIME,
      updated_at: TIME,
      workflow_run: {
        id: runId,
        repository_id: 1,
        head_repository_id: head === OWN ? 1 : 2,
        head_branch: branch,
        head_sha: 'a'.repeat(40)
      }
    }
  }

  private run(id: number): Record<string, unknown> {
    const { event, branch, head } = this.starter(id)
    const at = `${HOST}/actions/runs/${id}`
    const links = ['jobs', 'logs', 'check_suite', 'cancel', 'rerun', 'artifacts', 'workflow', 'html']
    return {
      id,
      node_id: `R_${id}`,
      run_number: id,
      display_title: 'CI',
      path: '.github/workflows/ci.yml',
      workflow_id: 1,
      event,
      status: 'completed',
      conclusion: 'success',
      head_branch: branch,
      head_sha: 'a'.repeat(40),
      head_commit: null,
      head_repository: repository(head),
      repository: repository(OWN),
      pull_requests: [],
      url: at,
      ...Object.fromEntries(links.map((name) => [`${name}_url`, `${at}/${name}`])),
      created_at: TIME,
      updated_at: TIME
    }
  }
}

const LINKS = [
  'archive assignees blobs branches collaborators comments commits compare contents contributors deployments downloads',
  'events forks git_commits git_refs git_tags hooks html issue_comment issue_events issues keys labels languages merges',
  'milestones notifications pulls releases stargazers statuses subscribers subscription tags teams trees'
]
  .join(' ')
  .split(' ')

function repository(full_name: string): Record<string, unknown> {
  const [login = '', name = ''] = full_name.split('/')
  const links = (names: readonly string[], at: string): Record<string, string> =>
    Object.fromEntries(names.map((link) => [`${link}_url`, `${at}/${link}`]))
  const ofUser =
    'avatar events followers following gists html organizations received_events repos starred subscriptions'
  return {
    id: full_name === OWN ? 1 : 2,
    node_id: `N_${name}`,
    name,
    full_name,
    private: false,
    fork: full_name !== OWN,
    description: null,
    url: `${HOST}/${full_name}`,
    ...links(LINKS, `${HOST}/${full_name}`),
    owner: {
      login,
      id: 1,
      node_id: `U_${login}`,
      gravatar_id: '',
      type: 'User',
      site_admin: false,
      url: `${HOST}/${login}`,
      ...links(ofUser.split(' '), `${HOST}/${login}`)
    }
  }
}
