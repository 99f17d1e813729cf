import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { World } from '../evidence/world.js'
import { createClient } from '../github/client.js'
import { Deadline, systemClock } from '../github/clock.js'
import { MAX_COMMENT_CHARS, upsertComment } from '../github/comment.js'
import { artifactsOfRun, downloadArtifact } from '../github/download.js'
import { explainComment } from '../github/explain.js'
import { findPulls } from '../github/find-pulls.js'
import { renderMarker } from '../github/marker.js'
import { connect, type Request } from '../github/octokit.js'
import { writeOutputs } from '../github/outputs.js'
import type { RunContext } from '../github/types.js'
import { readTriggeringRun, type TriggeringRun } from '../github/workflow-run.js'
import type { Verdicts } from '../legs/verdicts.js'
import { GateError } from '../lib/errors.js'
import type { Action } from './action.js'
import { commentBody } from './comment-body.js'
import { readResults } from './read-results.js'

/** The name under which `run` uploads its pack. */
const PACK_ARTIFACT = /^provenance-pack-[\w.-]{1,200}\.(zip|tar\.gz)$/
const MAX_PACK_BYTES = 512 * 1024 * 1024
const MAX_PACKS = 50

interface Job {
  world: World
  context: RunContext
  request: Request
  repository: { owner: string; repo: string }
  deadline: Deadline
}

/**
 * Write the comment of a pull request whose own run may not: from a `workflow_run` workflow, which has a token of this
 * repository and must therefore believe nothing that the other run left. Which pull request it is says GitHub; what the
 * gates said is read from the pack, checked, and written in our words.
 */
const comment: Action = async (world, context) => {
  const run = readTriggeringRun(world.env['GITHUB_EVENT_PATH'])
  if (run.event !== 'pull_request' && run.event !== 'pull_request_target') {
    world.log.info(`run ${run.id} was started by ${run.event}: there is no pull request`)
    return 0
  }
  const token = world.settings.values['github-token'] ?? ''
  const { owner, repo } = context
  if (owner === null || repo === null || token === '') {
    throw new GateError('publish', 'there is no token, or no repository', {
      remedy: 'run as an action, and pass `github-token: ${{ github.token }}`'
    })
  }
  const { request } = await connect(token, context.api_url)
  const deadline = new Deadline(world.settings.values['publish-timeout'] * 1000, systemClock, world.signal)
  const job: Job = { world, context, request, repository: { owner, repo }, deadline }
  const results = await resultsOf(job, run)
  if (results.length === 0) {
    world.log.warn(`run ${run.id} has left no evidence pack: see its log`)
    return 0
  }
  try {
    await publishOn(job, run, results, token)
    return 0
  } catch (error) {
    if (error instanceof GateError && error.code !== 'publish') throw error
    const why = explainComment(error, context, systemClock.now())
    throw new GateError('publish', `the comment was not written: ${why}`, {
      remedy: 'see docs/fork-comments.md',
      cause: error
    })
  }
}
export default comment

async function publishOn(
  { world, context, request, repository, deadline }: Job,
  run: TriggeringRun,
  results: readonly Verdicts[],
  token: string
): Promise<void> {
  const { log, settings, env } = world
  const means = { deadline, log }
  const numbers = await findPulls(request, repository, run, means)
  if (numbers.length === 0)
    log.info('no open pull request has this commit as its head: it was closed, or has moved on')
  const key = settings.values['comment-key'] ?? run.name ?? context.workflow
  const runOrder = { runId: run.id, attempt: run.run_attempt }
  const client = await createClient(token, context.api_url)
  const urls: string[] = []
  for (const number of numbers) {
    const body = commentBody({
      results,
      sha: run.head_sha,
      runUrl: `${context.server_url}/${repository.owner}/${repository.repo}/actions/runs/${run.id}`,
      maxChars: MAX_COMMENT_CHARS - renderMarker(key, runOrder).length - 1
    })
    const done = await upsertComment(client, { ...repository, number, key, body, runOrder }, means)
    log.info(`comment ${done.action}: ${done.url}`)
    urls.push(done.url)
  }
  writeOutputs(env['GITHUB_OUTPUT'], { 'pull-requests': numbers.join(','), url: urls[0] ?? '' })
}

/** What the run's packs say, from directories that an earlier step downloaded, or from the run's artifacts. */
async function resultsOf(job: Job, run: TriggeringRun): Promise<Verdicts[]> {
  const { root, settings, env } = job.world
  const folder = mkdtempSync(path.join(env['RUNNER_TEMP'] ?? tmpdir(), 'provenance-comment-'))
  try {
    const given = settings.values.results
    const places =
      given === undefined ? await download(job, run, folder) : given.map((place) => path.resolve(root, place))
    if (places.length === 0) return []
    const results = await readResults(places, folder)
    const stranger = results.find((verdicts) => verdicts.run.head_sha !== run.head_sha)
    if (stranger !== undefined) {
      throw new GateError('evidence', 'a result is of another commit than the run that left it', {
        remedy: 'look at the pull request with care: its workflow may have made the result up'
      })
    }
    return results
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function download(
  { world, request, repository, deadline }: Job,
  run: TriggeringRun,
  folder: string
): Promise<string[]> {
  const means = { deadline, log: world.log }
  const all = await artifactsOfRun(request, repository, run.id, means)
  const packs = all.filter(({ name }) => PACK_ARTIFACT.test(name))
  if (packs.length > MAX_PACKS) {
    throw new GateError('limit', `the run has left ${packs.length} packs; at most ${MAX_PACKS} are read`, {
      remedy: 'merge the results of the jobs first'
    })
  }
  const files: string[] = []
  for (const pack of packs) {
    // Named by its id: the artifact's name is the run's word.
    const file = path.join(folder, `${pack.id}${pack.name.endsWith('.zip') ? '.zip' : '.tar.gz'}`)
    await downloadArtifact(request, repository, pack, { file, maxBytes: MAX_PACK_BYTES }, means)
    files.push(file)
  }
  return files
}
