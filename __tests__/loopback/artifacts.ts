import type { IncomingMessage, ServerResponse } from 'node:http'
import { Azurite } from './azurite.js'
import { Faults, readBody, sendFaulty, type Reply } from './faults.js'
import { LoopbackServer } from './server.js'

interface Stored {
  id: number
  run: string
  job: string
  name: string
  blob: string
  size: number
  digest: string | null
  finalized: boolean
}

interface Call {
  workflow_run_backend_id?: unknown
  workflow_job_run_backend_id?: unknown
  name?: unknown
  name_filter?: unknown
  size?: unknown
  hash?: unknown
  version?: unknown
}

const base64url = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')

/** An unsigned token as the runner hands one to a job; only its scope is read. */
export function runtimeToken(run: string, job: string): string {
  return `${base64url({ alg: 'none', typ: 'JWT' })}.${base64url({ scp: `Actions.Example Actions.Results:${run}:${job}` })}.unsigned`
}

/** The artifact service of Actions: its Twirp calls in front of a real blob service. */
export class LoopbackArtifacts {
  readonly faults = new Faults()
  readonly problems: string[] = []
  readonly calls: string[] = []
  private readonly stored: Stored[] = []
  private nextId = 1

  private server: LoopbackServer | null = null
  private constructor(readonly blobs: Azurite) {}

  static async start(): Promise<LoopbackArtifacts> {
    const service = new LoopbackArtifacts(await Azurite.start())
    service.server = await LoopbackServer.start(
      (request, response) => service.answer(request, response),
      (error) => service.problems.push(String(error))
    )
    return service
  }

  get url(): string {
    if (this.server === null) throw new Error('not started')
    return this.server.url
  }

  async stop(): Promise<void> {
    await this.server?.stop()
    await this.blobs.stop()
  }

  /** The names of what a run has finished uploading. */
  names(run: string): string[] {
    return this.finished(run).map(({ name }) => name)
  }

  /** Every finished artifact of a run: its name and bytes, as the web page would hand them out. */
  async download(
    run: string
  ): Promise<{ id: number; name: string; bytes: Buffer; contentType: string | undefined }[]> {
    return Promise.all(
      this.finished(run).map(async ({ id, name, blob }) => ({ id, name, ...(await this.blobs.read(blob)) }))
    )
  }

  /** Every finished artifact of every run, newest first, as the REST API lists them. */
  all(): { id: number; run: string; name: string; size: number }[] {
    return this.stored.filter((s) => s.finalized).sort((a, b) => b.id - a.id)
  }

  /** Where the bytes of an artifact are, for whoever has the address. */
  signedUrl(id: number): string | undefined {
    const found = this.stored.find((s) => s.id === id && s.finalized)
    return found === undefined ? undefined : this.blobs.signedUrl(found.blob, 'r')
  }

  private finished(run: string): Stored[] {
    return this.stored.filter((s) => s.run === run && s.finalized)
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const text = await readBody(request)
    const [, service, method = ''] = /^\/twirp\/([\w.]+)\/(\w+)$/.exec(request.url ?? '') ?? []
    if (service !== 'github.actions.results.api.v1.ArtifactService')
      this.problems.push(`no service ${request.url}`)
    this.calls.push(method)
    const effect = this.faults.take(request.method ?? '', request.url ?? '')
    await sendFaulty(effect, request, response, () =>
      this.call(method, JSON.parse(text) as Call, request.headers.authorization ?? '')
    )
  }

  private async call(method: string, call: Call, authorization: string): Promise<Reply> {
    const claims = JSON.parse(
      Buffer.from(authorization.split('.')[1] ?? '', 'base64url').toString() || '{}'
    ) as { scp?: string }
    const [, run, job] = /Actions\.Results:([^: ]+):([^: ]+)/.exec(claims.scp ?? '') ?? []
    if (run === undefined || job === undefined) {
      return { status: 401, body: { code: 'unauthenticated', msg: 'bad token' } }
    }
    if (call.workflow_run_backend_id !== run || call.workflow_job_run_backend_id !== job) {
      return { status: 403, body: { code: 'permission_denied', msg: 'not your run' } }
    }
    switch (method) {
      case 'CreateArtifact':
        return this.create(run, job, call)
      case 'FinalizeArtifact':
        return this.finalize(run, call)
      case 'ListArtifacts':
        return { status: 200, body: { artifacts: this.finished(run).map((s) => this.render(s)) } }
      case 'GetSignedArtifactURL': {
        const found = this.finished(run).find((s) => s.name === call.name)
        return found === undefined
          ? { status: 404, body: { code: 'not_found', msg: 'no such artifact' } }
          : { status: 200, body: { signed_url: this.blobs.signedUrl(found.blob, 'r') } }
      }
      default:
        this.problems.push(`no method ${method}`)
        return { status: 404, body: { code: 'bad_route', msg: method } }
    }
  }

  private create(run: string, job: string, { name, version }: Call): Reply {
    if (typeof name !== 'string' || /["<>:|*?\r\n\\/]/.test(name) || name === '') {
      this.problems.push(`name ${String(name)}`)
      return { status: 400, body: { code: 'invalid_argument', msg: 'name' } }
    }
    if (version !== 7) this.problems.push(`version ${String(version)}: not an un-zipped upload`)
    if (this.stored.some((s) => s.run === run && s.name === name)) {
      const msg = 'an artifact with this name already exists on the workflow run'
      return { status: 409, body: { code: 'already_exists', msg } }
    }
    const id = this.nextId++
    const blob = `${run}-${id}`
    this.stored.push({ id, run, job, name, blob, size: 0, digest: null, finalized: false })
    return { status: 200, body: { ok: true, signed_upload_url: this.blobs.signedUrl(blob, 'cw') } }
  }

  private async finalize(run: string, { name, size, hash }: Call): Promise<Reply> {
    const found = this.stored.find((s) => s.run === run && s.name === name)
    if (found === undefined) return { status: 404, body: { code: 'not_found', msg: 'no such artifact' } }
    const there = await this.blobs.size(found.blob)
    if (there === null || String(there) !== size)
      this.problems.push(`${found.name}: ${String(size)} announced, ${there} there`)
    Object.assign(found, { size: there, digest: typeof hash === 'string' ? hash : null, finalized: true })
    return { status: 200, body: { ok: true, artifact_id: String(found.id) } }
  }

  private render({ id, run, job, name, size, digest }: Stored): Record<string, unknown> {
    return {
      workflow_run_backend_id: run,
      workflow_job_run_backend_id: job,
      database_id: String(id),
      name,
      size: String(size),
      created_at: '2026-11-22T12:00:00Z',
      ...(digest === null ? {} : { digest })
    }
  }
}
