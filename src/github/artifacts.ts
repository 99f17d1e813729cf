import { createHash } from 'node:crypto'
import { copyFileSync, createReadStream, linkSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { GateError, systemCode } from '../lib/errors.js'
import { ioError } from '../lib/files.js'
import type { Log } from '../lib/log.js'
import { DeadlineError, type Deadline } from './clock.js'
import { explainArtifact } from './explain.js'
import { artifactName } from './names.js'
import type { ArtifactFile, ArtifactLink, Publication, RunContext } from './types.js'

/** The part of @actions/artifact's client that we use. */
export interface ArtifactStore {
  uploadArtifact(
    name: string,
    files: string[],
    rootDirectory: string,
    options: { skipArchive: boolean }
  ): Promise<{ id?: number; digest?: string }>
  listArtifacts(): Promise<{ artifacts: { name: string; id: number; digest?: string | undefined }[] }>
}

export interface ArtifactMeans {
  env: Readonly<Record<string, string | undefined>>
  deadline: Deadline
  log: Log
  /** Loads @actions/artifact; a test gives its own. */
  store?: () => Promise<ArtifactStore>
}

const MAX_ATTEMPTS = 5

async function loadStore(): Promise<ArtifactStore> {
  const { DefaultArtifactClient } = await import('@actions/artifact')
  return new DefaultArtifactClient()
}

/** @throws GateError `publish` where there is no artifact service to talk to. */
function requireService(env: ArtifactMeans['env'], context: RunContext): void {
  const host = new URL(context.server_url).hostname.toLowerCase()
  if (host !== 'github.com' && !host.endsWith('.ghe.com') && !host.endsWith('.localhost')) {
    throw new GateError('publish', `artifacts of this kind are not supported by GitHub Enterprise Server`, {
      remedy: 'keep the files with actions/upload-artifact@v3 and set `upload-artifacts: false`'
    })
  }
  if ([env.ACTIONS_RUNTIME_TOKEN, env.ACTIONS_RESULTS_URL].some((v) => v === undefined || v === '')) {
    throw new GateError('publish', 'this job has no artifact service (ACTIONS_RESULTS_URL is not set)', {
      remedy: 'run as an action on a runner, or set `upload-artifacts: false`'
    })
  }
}

/** Work on a file of ours, whose failures are then told apart from those of the service. */
async function onDisk<T>(file: string, work: () => Promise<T> | T): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw error instanceof GateError
      ? error
      : ioError(error, path.basename(file), 'see why it was not written, and that the disk has space')
  }
}

async function sha256(file: string): Promise<string> {
  if (statSync(file).size === 0) {
    throw new GateError('evidence', `${path.basename(file)} is empty`, {
      remedy: 'see why it was not written'
    })
  }
  const hash = createHash('sha256')
  await pipeline(createReadStream(file, { highWaterMark: 1 << 20 }), hash)
  return hash.digest('hex')
}

/** The service names an un-zipped artifact after its file: give the file that name in a folder of its own. */
function placeAs(file: string, name: string, parent: string): string {
  const placed = path.join(mkdtempSync(path.join(parent, 'a-')), name)
  try {
    linkSync(file, placed)
  } catch (error) {
    if (systemCode(error) === 'ENOENT') throw error
    copyFileSync(file, placed) // another file system, or one without hard links
  }
  return placed
}

/** Give up waiting at the deadline. The client cannot be stopped; what it still does is its own business. */
async function within<T>(begin: () => Promise<T>, deadline: Deadline): Promise<T> {
  deadline.check()
  const work = begin()
  const stop = new AbortController()
  const late = deadline.clock.sleep(deadline.remaining(), stop.signal).then((): never => {
    deadline.check('the artifact service took too long')
    throw new DeadlineError('the artifact service took too long')
  })
  late.catch(() => undefined) // when the work is done first, nobody listens to this one any more
  work.catch(() => undefined) // and the other way round
  try {
    return await Promise.race([work, late])
  } finally {
    stop.abort()
  }
}

type Outcome = 'retry' | 'taken' | 'final'

/** The client tells its failures apart by text only, and has itself repeated what it takes for passing. */
function outcomeOf(error: unknown): Outcome {
  if (error instanceof GateError) return 'final'
  const text = error instanceof Error ? error.message : String(error)
  if (/\(409\)/.test(text)) return 'taken'
  return /Unable to make request: (ECONNRESET|ETIMEDOUT)|Unexpected end|response from backend was not ok/.test(
    text
  )
    ? 'retry'
    : 'final'
}

async function uploadOne(
  file: ArtifactFile,
  context: RunContext,
  folder: string,
  store: ArtifactStore,
  { deadline, log }: ArtifactMeans
): Promise<ArtifactLink> {
  const digest = await onDisk(file.path, () => sha256(file.path))
  const link = (artifact: string, id: number): ArtifactLink => ({
    name: file.name,
    artifact,
    url: `${context.server_url}/${context.repository ?? ''}/actions/runs/${context.run_id ?? ''}/artifacts/${id}`,
    id,
    digest
  })
  let nth = 1
  for (let attempt = 1; ; attempt++) {
    const name = file.exact === true ? path.basename(file.path) : artifactName(file, context, nth)
    try {
      const placed = await onDisk(file.path, () => placeAs(file.path, name, folder))
      const done = await within(
        () => store.uploadArtifact(name, [placed], path.dirname(placed), { skipArchive: true }),
        deadline
      )
      if (done.id === undefined) throw new Error('response from backend was not ok')
      return link(name, done.id)
    } catch (error) {
      const outcome = outcomeOf(error)
      if (outcome === 'final' || attempt >= MAX_ATTEMPTS) throw error
      log.debug(`uploading ${name}: ${explainArtifact(error)}`)
      if (outcome === 'retry') {
        await deadline.wait(1000 * attempt * (0.5 + deadline.clock.random()), `uploading ${name}`, error)
      }
      // The answer may have been lost and not the upload; or the name may belong to another step.
      const { artifacts } = await within(() => store.listArtifacts(), deadline)
      const stored = artifacts.find((a) => a.name === name && a.digest?.replace(/^sha256:/, '') === digest)
      if (stored !== undefined) return link(name, stored.id)
      if (outcome !== 'taken') continue
      if (file.exact === true) {
        throw new GateError('publish', `another job of this run has left an artifact called ${name} before`, {
          remedy: 'let one job of a run keep it, or give each its own name'
        })
      }
      nth++
    }
  }
}

/**
 * Upload one file un-zipped, under the very name it has, which later runs look for.
 * @throws GateError `publish` with what would help
 */
export async function uploadAlone(
  file: string,
  context: RunContext,
  means: ArtifactMeans
): Promise<ArtifactLink> {
  let folder: string | undefined
  try {
    requireService(means.env, context)
    folder = mkdtempSync(path.join(means.env.RUNNER_TEMP ?? tmpdir(), 'provenance-gates-'))
    const store = await (means.store ?? loadStore)()
    const name = path.basename(file)
    return await uploadOne({ path: file, name, exact: true }, context, folder, store, means)
  } catch (error) {
    if (error instanceof GateError) throw error
    throw new GateError('publish', `the artifact was not uploaded: ${explainArtifact(error)}`, {
      remedy: 'run the job again',
      cause: error
    })
  } finally {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * Upload each file un-zipped as an artifact of its own, all at once; never throws.
 * @returns the links of those that are there, and a publication for each file.
 */
export async function uploadArtifacts(
  files: readonly ArtifactFile[],
  context: RunContext,
  means: ArtifactMeans
): Promise<{ links: ArtifactLink[]; publications: Publication[] }> {
  if (files.length === 0) return { links: [], publications: [] }
  const failed = (file: ArtifactFile, error: unknown): Publication => ({
    what: 'artifact',
    ok: false,
    detail: file.name,
    warning: `artifact ${file.name} was not uploaded: ${explainArtifact(error)}`
  })
  let folder: string
  let store: ArtifactStore
  try {
    requireService(means.env, context)
    folder = mkdtempSync(path.join(means.env.RUNNER_TEMP ?? tmpdir(), 'provenance-gates-'))
    store = await (means.store ?? loadStore)()
  } catch (error) {
    return { links: [], publications: files.map((file) => failed(file, error)) }
  }
  const links: ArtifactLink[] = []
  const publications = await means.log.group('Upload artifacts', () =>
    Promise.all(
      files.map(async (file): Promise<Publication> => {
        try {
          const link = await uploadOne(file, context, folder, store, means)
          links.push(link)
          return {
            what: 'artifact',
            ok: true,
            detail: link.artifact,
            url: link.url,
            id: link.id,
            digest: link.digest
          }
        } catch (error) {
          return failed(file, error)
        }
      })
    )
  )
  try {
    rmSync(folder, { recursive: true, force: true })
  } catch (error) {
    means.log.debug(`the temporary folder stays: ${String(error)}`) // a runner empties it after the job
  }
  const order = files.map((file) => file.name)
  return { links: links.sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name)), publications }
}
