import path from 'node:path'
import { reportsPast } from '../evidence/baseline.js'
import type { World } from '../evidence/world.js'
import type { ArtifactFile, RunContext } from '../github/types.js'
import { statusOf } from '../keep.js'
import { outputsOf } from '../outputs.js'
import { runPipeline } from '../pipeline.js'
import type { Finished } from '../pipeline.js'
import type { Action } from './action.js'

const CANCELLED_PUBLISH_SEC = 5

/** Run the pipeline, publish, and only then decide the exit status. */
const run: Action = async (world, context) => {
  const { withLedger } = await import('./ledger.js')
  return finish(world, context, await runPipeline(await withLedger(world, context)))
}
export default run

/** Publish what was kept and record it. @returns the exit status, which neither of them changes */
export async function finish(world: World, context: RunContext, finished: Finished): Promise<number> {
  const { recordOnGitHub } = await import('./ledger.js')
  // Side by side, so that publish-timeout bounds both.
  await Promise.all([
    publishRun(world, context, finished),
    recordOnGitHub(world, context, finished.assessment)
  ])
  return statusOf(finished.assessment.result, finished.kept)
}

/** Summary, comment, annotations, outputs and artifacts of a finished run; never throws what GitHub does. */
async function publishRun(
  world: World,
  context: RunContext,
  { assessment, kept, past }: Finished
): Promise<void> {
  const { settings, log, root, env, signal } = world
  const [
    { buildView },
    { renderSummary },
    { renderComment },
    { renderConsole },
    { annotationsOf },
    { publish }
  ] = await Promise.all([
    import('../report/view.js'),
    import('../report/markdown/summary.js'),
    import('../report/markdown/comment.js'),
    import('../report/console.js'),
    import('../report/annotations.js'),
    import('../github/publish.js')
  ])
  const { values } = settings
  const files = [
    ...(kept.html === undefined ? [] : [{ path: path.resolve(root, kept.html), name: 'provenance-report' }]),
    ...(kept.pack === undefined
      ? []
      : [{ path: path.resolve(root, kept.pack.path), name: 'provenance-pack' }])
  ]
  const viewWith = (links: readonly { name: string; url: string }[]): ReturnType<typeof buildView> => {
    const url = (name: string): { url?: string } => {
      const link = links.find((l) => l.name === name)
      return link === undefined ? {} : { url: link.url }
    }
    return buildView(assessment, {
      ...reportsPast(past),
      evidence: {
        ...(kept.html !== undefined && { html: { path: kept.html, ...url('provenance-report') } }),
        ...(kept.pack !== undefined && {
          pack: { path: kept.pack.path, sha256: kept.pack.sha256, ...url('provenance-pack') }
        })
      }
    })
  }
  log.info(renderConsole(viewWith([])))
  for (const problem of kept.problems) log.warn(`not kept: ${problem}`)

  const published = await publish(
    {
      summaryMarkdown: (maxBytes) => renderSummary(viewWith([]), { maxBytes }),
      commentMarkdown: ({ links, maxChars }) =>
        values.comment ? renderComment(viewWith(links), { marker: '', maxChars }).trimStart() : null,
      commentKey:
        values['comment-key'] ??
        [context.workflow, context.job, context.matrix].filter((s) => s !== '').join('/'),
      annotations: annotationsOf(assessment),
      outputs: outputsOf(assessment, kept),
      artifacts: values['upload-artifacts'] ? files : [],
      ...(values.attest && {
        moreArtifacts: async ({ timeoutMs }) => {
          const attested = await attestRun(world, kept, timeoutMs)
          return values['upload-artifacts'] ? attested : []
        }
      }),
      context,
      token: values['github-token'] ?? '',
      // A cancelled job is killed ten seconds after the first signal: there is time for little more than the report.
      timeoutSec: signal.aborted
        ? Math.min(CANCELLED_PUBLISH_SEC, values['publish-timeout'])
        : values['publish-timeout'],
      log
    },
    { env, ...(!signal.aborted && { cancel: signal }) }
  )
  for (const { warning, what, detail, url } of published) {
    if (warning !== undefined) log.warn(warning)
    else if (url !== undefined) log.info(`${what} ${detail ?? ''}: ${url}`)
  }
}

/** The signed bundle, or where it could not be signed the bare statement. */
async function attestRun(world: World, kept: Finished['kept'], timeoutMs: number): Promise<ArtifactFile[]> {
  const { root, settings, log, signal } = world
  if (kept.statement === undefined) return []
  const { signStatement } = await import('../attest/sign.js')
  const token = settings.values['github-token'] ?? ''
  const signed = await signStatement(world, { token, timeoutMs, cancel: signal })
  if ('warning' in signed) log.warn(signed.warning)
  else log.info(`signed: ${signed.bundle}`)
  const file = 'bundle' in signed ? signed.bundle : kept.statement
  return [{ path: path.resolve(root, file), name: 'provenance-attestation' }]
}
