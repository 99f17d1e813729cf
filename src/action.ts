import path from 'node:path'
import { describeRun } from './evidence/run-info.js'
import type { World } from './evidence/world.js'
import { statusOf } from './keep.js'
import { readContext } from './github/context.js'
import type { RunContext } from './github/types.js'
import { cancellation } from './lib/cancel.js'
import { describeError } from './lib/errors.js'
import { redactor, secretsOf } from './lib/redact.js'
import { sourceDateEpoch } from './lib/source-date-epoch.js'
import { outputsOf } from './outputs.js'
import { runPipeline } from './pipeline.js'
import type { Finished } from './pipeline.js'
import { runnerLog } from './github/log.js'
import { resolveSettings } from './settings/resolve.js'
import { SETTING_NAMES } from './settings/table.js'

/** The run could not be carried out, or its report could not be kept. */
const EXIT_NOT_CARRIED_OUT = 2

const CANCELLED_PUBLISH_SEC = 5

/** As @actions/core names them: upper case, spaces to underscores, hyphens kept. */
function inputsOf(env: NodeJS.ProcessEnv): Record<string, string | undefined> {
  return Object.fromEntries(SETTING_NAMES.map((name) => [name, env[`INPUT_${name.toUpperCase()}`]]))
}

/** Read the runner once, run the pipeline, publish, and only then decide the exit status. Never throws. */
export async function runAction(env: NodeJS.ProcessEnv): Promise<number> {
  const { signal, done } = cancellation()
  const secrets = secretsOf(env['INPUT_GITHUB-TOKEN'], env)
  const redact = redactor(secrets)
  const log = runnerLog((text) => void process.stdout.write(redact(text)))
  try {
    const settings = await resolveSettings({
      inputs: inputsOf(env),
      env,
      cwd: env['GITHUB_WORKSPACE'] ?? process.cwd()
    })
    const context = readContext(env)
    const world: World = {
      root: settings.root,
      settings,
      run: describeRun(settings, env, new Date(), {
        ...(context.sha !== null && { head_sha: context.sha }),
        ...(context.head_branch !== null && { git_branch: context.head_branch }),
        base_branch: context.base_branch,
        job: context.job
      }),
      env,
      log,
      secrets,
      inputs: new Set(),
      signal,
      verdictOnly: false,
      sourceDateEpoch: sourceDateEpoch(env)
    }
    for (const warning of context.warnings) world.log.warn(warning)
    const finished = await runPipeline(world)
    await publishRun(world, context, finished)
    return statusOf(finished.assessment.result, finished.kept)
  } catch (error) {
    log.error(describeError(error))
    if (error instanceof Error) log.debug(error.stack ?? error.message)
    return EXIT_NOT_CARRIED_OUT
  } finally {
    done()
  }
}

async function publishRun(world: World, context: RunContext, { assessment, kept }: Finished): Promise<void> {
  const { settings, log, root, env, signal } = world
  const [
    { buildView },
    { renderSummary },
    { renderComment },
    { renderConsole },
    { annotationsOf },
    { publish }
  ] = await Promise.all([
    import('./report/view.js'),
    import('./report/markdown/summary.js'),
    import('./report/markdown/comment.js'),
    import('./report/console.js'),
    import('./report/annotations.js'),
    import('./github/publish.js')
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
