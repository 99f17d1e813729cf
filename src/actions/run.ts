import path from 'node:path'
import type { World } from '../evidence/world.js'
import type { RunContext } from '../github/types.js'
import { statusOf } from '../keep.js'
import { outputsOf } from '../outputs.js'
import { runPipeline } from '../pipeline.js'
import type { Finished } from '../pipeline.js'
import type { Action } from './action.js'

const CANCELLED_PUBLISH_SEC = 5

/** Run the pipeline, publish, and only then decide the exit status. */
const run: Action = async (world, context) => {
  const finished = await runPipeline(world)
  await publishRun(world, context, finished)
  return statusOf(finished.assessment.result, finished.kept)
}
export default run

/** Summary, comment, annotations, outputs and artifacts of a finished run; never throws what GitHub does. */
export async function publishRun(
  world: World,
  context: RunContext,
  { assessment, kept }: Finished
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
