import { describeError } from '../lib/errors.js'
import { uploadArtifacts, type ArtifactStore } from './artifacts.js'
import { createClient, type GitHubClient } from './client.js'
import { Deadline, systemClock, type Clock } from './clock.js'
import { writeAnnotations } from './commands.js'
import { MAX_COMMENT_CHARS, upsertComment } from './comment.js'
import { explainComment } from './explain.js'
import { renderMarker } from './marker.js'
import { writeOutputs } from './outputs.js'
import { redactedLog, redactor } from '../lib/redact.js'
import { appendSummary } from './summary.js'
import type { ArtifactLink, Publication, PublishPlan, RunOrder } from './types.js'

export interface PublishDeps {
  env: Readonly<Record<string, string | undefined>>
  /** Where workflow commands go: standard output. */
  write: (text: string) => void
  clock: Clock
  /** Aborts when the run is cancelled: what is under way is given up, nothing new begins. */
  cancel?: AbortSignal
  client: (token: string, apiUrl: string) => Promise<GitHubClient>
  store?: () => Promise<ArtifactStore>
}

/** Failing artifacts may use up this share of the time when a comment is still to be written. */
const ARTIFACT_SHARE = 0.5
/** Likewise signing, before them. */
const SIGNING_SHARE = 0.4

/** One publication that needs no network; a failure is a warning. */
function locally(what: Publication['what'], doing: string, work: () => void): Publication {
  try {
    work()
    return { what, ok: true }
  } catch (error) {
    return { what, ok: false, warning: `${doing}: ${describeError(error)}` }
  }
}

function mapValues(
  of: Readonly<Record<string, string>>,
  change: (value: string) => string
): Record<string, string> {
  return Object.fromEntries(Object.entries(of).map(([name, value]) => [name, change(value)]))
}

function runOrderOf({ context }: PublishPlan): RunOrder {
  return { runId: Number(context.run_id ?? '0'), attempt: context.run_attempt }
}

async function publishComment(
  plan: PublishPlan,
  links: readonly ArtifactLink[],
  deadline: Deadline,
  deps: PublishDeps
): Promise<Publication | null> {
  const { context, commentKey, token, log } = plan
  if (context.pull_request === null) return null
  const failed = (why: string): Publication => ({
    what: 'comment',
    ok: false,
    warning: `the comment was not written: ${why}`
  })
  try {
    const runOrder = runOrderOf(plan)
    const maxChars = MAX_COMMENT_CHARS - renderMarker(commentKey, runOrder).length - 1
    const body = plan.commentMarkdown({ links, maxChars })
    if (body === null) return null
    if (context.owner === null || context.repo === null)
      return failed('GITHUB_REPOSITORY does not name a repository')
    if (token === '') return failed('there is no token: pass `github-token: ${{ github.token }}`')
    const { action, url } = await upsertComment(
      await deps.client(token, context.api_url),
      {
        owner: context.owner,
        repo: context.repo,
        number: context.pull_request,
        key: commentKey,
        body,
        runOrder
      },
      { deadline, log }
    )
    return { what: 'comment', ok: true, detail: action, url }
  } catch (error) {
    return failed(explainComment(error, context, deps.clock.now()))
  }
}

/**
 * Publish a run: job summary, outputs and annotations first, which need no network; then the artifacts, then the
 * comment that links to them. Never throws and never judges: what could not be published is a warning that says what
 * to grant or change. No text that leaves here holds the token.
 *
 * After it returns, an upload that was given up may still hold sockets open: end the process explicitly.
 */
export async function publish(plan: PublishPlan, given: Partial<PublishDeps> = {}): Promise<Publication[]> {
  const deps: PublishDeps = {
    env: process.env,
    write: (text) => void process.stdout.write(text),
    clock: systemClock,
    client: createClient,
    ...given
  }
  const { env, clock } = deps
  const redact = redactor([plan.token, env.ACTIONS_RUNTIME_TOKEN])
  const safe: PublishPlan = {
    ...plan,
    log: redactedLog(plan.log, redact),
    commentMarkdown: (given) => {
      const text = plan.commentMarkdown(given)
      return text === null ? null : redact(text)
    }
  }

  const done: (Publication | null)[] = [
    locally('summary', 'the job summary was not written', () =>
      appendSummary(env.GITHUB_STEP_SUMMARY, (bytes) => redact(plan.summaryMarkdown(bytes)))
    ),
    locally('outputs', 'the outputs were not set', () =>
      writeOutputs(env.GITHUB_OUTPUT, mapValues(plan.outputs, redact))
    ),
    locally('annotations', 'the annotations were not written', () =>
      writeAnnotations(plan.annotations, (text) => deps.write(redact(text)))
    )
  ]

  const deadline = new Deadline(plan.timeoutSec * 1000, clock, deps.cancel)
  const more = await plan.moreArtifacts?.({ timeoutMs: deadline.remaining() * SIGNING_SHARE })
  const commentToCome = plan.context.pull_request !== null && plan.token !== ''
  const { links, publications } = await uploadArtifacts([...plan.artifacts, ...(more ?? [])], plan.context, {
    env,
    log: safe.log,
    deadline: commentToCome ? deadline.part(deadline.remaining() * ARTIFACT_SHARE) : deadline,
    ...(deps.store === undefined ? {} : { store: deps.store })
  })
  done.push(...publications, await publishComment(safe, links, deadline, deps))

  return done
    .filter((publication) => publication !== null)
    .map((publication) =>
      publication.warning === undefined
        ? publication
        : { ...publication, warning: redact(publication.warning) }
    )
}
