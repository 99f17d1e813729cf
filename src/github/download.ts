import { closeSync, openSync } from 'node:fs'
import { z } from '../lib/zod.js'
import { GateError } from '../lib/errors.js'
import { writeAll } from '../lib/files.js'
import type { Log } from '../lib/log.js'
import type { Deadline } from './clock.js'
import { understood, unlessGone } from './faults.js'
import type { Request } from './octokit.js'
import { withRetry } from './retry.js'

const PER_PAGE = 100
const MAX_PAGES = 5

const listing = z.object({
  total_count: z.number(),
  artifacts: z.array(
    z.object({
      id: z.int().positive(),
      name: z.string(),
      size_in_bytes: z.number(),
      expired: z.boolean(),
      workflow_run: z
        .object({
          id: z.int().positive().optional(),
          repository_id: z.number().optional(),
          head_repository_id: z.number().optional(),
          head_branch: z.string().optional()
        })
        .nullish()
    })
  )
})

export interface RunArtifact {
  id: number
  name: string
  size: number
}

/** An artifact in the list of the whole repository, with the run that left it; null where GitHub does not say which. */
export interface RepositoryArtifact extends RunArtifact {
  expired: boolean
  run: { id: number; head_branch: string | null; own: boolean } | null
}

/** It was in the list, and is no more: expired, or deleted by somebody meanwhile. */
export class ArtifactGone extends GateError {
  constructor({ name }: RunArtifact) {
    super('publish', `the artifact ${JSON.stringify(name.slice(0, 100))} is no longer there`, {
      remedy: 'run the job that leaves it again'
    })
  }
}

export interface DownloadMeans {
  deadline: Deadline
  log: Log
}

type Listed = z.infer<typeof listing>['artifacts'][number]

/** One page of a listing. @param page from 1. @returns `more` where another page follows */
async function page(
  request: Request,
  route: string,
  parameters: Record<string, unknown> & { page: number },
  means: DownloadMeans
): Promise<{ artifacts: Listed[]; more: boolean }> {
  const what = 'listing the artifacts'
  const { data } = await withRetry(
    (signal) => request(route, { ...parameters, per_page: PER_PAGE, request: { signal } }),
    { ...means, what }
  )
  const { artifacts } = understood(listing, data, what)
  return { artifacts, more: artifacts.length === PER_PAGE }
}

/** The artifacts of a run that have not expired. @throws octokit's errors, DeadlineError */
export async function artifactsOfRun(
  request: Request,
  repository: { owner: string; repo: string },
  run_id: number,
  means: DownloadMeans
): Promise<RunArtifact[]> {
  const found: RunArtifact[] = []
  for (let nth = 1; nth <= MAX_PAGES; nth++) {
    const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts'
    const { artifacts, more } = await page(request, route, { ...repository, run_id, page: nth }, means)
    for (const { id, name, size_in_bytes, expired } of artifacts)
      if (!expired) found.push({ id, name, size: size_in_bytes })
    if (!more) break
  }
  return found
}

/**
 * One page of the repository's artifacts of a name, as GitHub sorts them: newest first.
 * @param nth from 1. @returns `more` where another page follows. @throws octokit's errors, DeadlineError
 */
export async function artifactsNamed(
  request: Request,
  repository: { owner: string; repo: string },
  name: string,
  nth: number,
  means: DownloadMeans
): Promise<{ found: RepositoryArtifact[]; more: boolean }> {
  const route = 'GET /repos/{owner}/{repo}/actions/artifacts'
  const { artifacts, more } = await page(request, route, { ...repository, name, page: nth }, means)
  const found = artifacts
    .filter((artifact) => artifact.name === name)
    .map(({ id, size_in_bytes, expired, workflow_run: run }) => ({
      id,
      name,
      size: size_in_bytes,
      expired,
      run:
        run?.id === undefined
          ? null
          : {
              id: run.id,
              head_branch: run.head_branch ?? null,
              own: run.repository_id !== undefined && run.repository_id === run.head_repository_id
            }
    }))
  return { found, more }
}

/**
 * Download an artifact to a new file. GitHub answers with a redirect to its store, which must not see the token; the store
 * hands out a zip, or the file itself where it was uploaded un-zipped.
 * @param maxBytes more is refused while it comes, whatever was announced
 * @throws ArtifactGone, GateError `limit`, `publish`; octokit's errors
 */
export async function downloadArtifact(
  request: Request,
  repository: { owner: string; repo: string },
  artifact: RunArtifact,
  target: { file: string; maxBytes: number },
  means: DownloadMeans
): Promise<void> {
  const tooLarge = (): GateError =>
    new GateError('limit', `the artifact ${JSON.stringify(artifact.name.slice(0, 100))} is too large`, {
      remedy: `at most ${target.maxBytes} bytes are read`
    })
  if (artifact.size > target.maxBytes) throw tooLarge()
  const answer = await unlessGone(
    withRetry(
      (signal) =>
        request('GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}', {
          ...repository,
          artifact_id: artifact.id,
          archive_format: 'zip',
          request: { signal, redirect: 'manual' }
        }),
      { ...means, what: 'asking for an artifact' }
    )
  )
  if (answer === null) throw new ArtifactGone(artifact)
  const { location } = answer.headers
  if (typeof location !== 'string' || !URL.canParse(location)) {
    throw new GateError('publish', 'GitHub did not say where the artifact is', {
      remedy: 'run the job again'
    })
  }
  await means.deadline.limit(async (signal) => {
    const reply = await fetch(location, { signal })
    if (reply.status === 404 || reply.status === 410) throw new ArtifactGone(artifact)
    if (!reply.ok || reply.body === null) {
      throw new GateError('publish', `the artifact store answered with HTTP ${reply.status}`, {
        remedy: 'run the job again'
      })
    }
    const fd = openSync(target.file, 'wx', 0o600)
    try {
      let bytes = 0
      for await (const chunk of reply.body as unknown as AsyncIterable<Uint8Array>) {
        bytes += chunk.length
        if (bytes > target.maxBytes) throw tooLarge()
        writeAll(fd, chunk)
      }
    } finally {
      closeSync(fd)
    }
  }, means.deadline.remaining())
}
