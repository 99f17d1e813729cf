import path from 'node:path'
import { statusOf } from '../keep.js'
import { outputsOf } from '../outputs.js'
import { reportsPast } from '../evidence/baseline.js'
import type { World } from '../evidence/world.js'
import { runPipeline } from '../pipeline.js'
import type { Finished } from '../pipeline.js'
import type { Command, Output } from './context.js'

/** The whole pipeline; the exit status is the gates'. */
const run: Command = async ({ world, out }) => tellRun(world, out, await runPipeline(world))
export default run

/** A finished run for people and as data. @returns its exit status */
export async function tellRun(
  world: World,
  out: Output,
  { assessment, kept, past }: Finished
): Promise<number> {
  const [{ buildView }, { renderConsole }] = await Promise.all([
    import('../report/view.js'),
    import('../report/console.js')
  ])
  out.text(renderConsole(buildView(assessment, reportsPast(past))))
  const where = (label: string, file: string | undefined): void => {
    if (file !== undefined) out.text(`${label.padEnd(14)} ${path.resolve(world.root, file)}`)
  }
  where('HTML report', kept.html)
  where('Summary', kept.markdown)
  where('Evidence pack', kept.pack?.path)
  if (kept.pack !== undefined) out.text(`${'SHA-256'.padEnd(14)} ${kept.pack.sha256}`)
  for (const warning of assessment.warnings) world.log.warn(warning)
  for (const problem of kept.problems) world.log.warn(`not kept: ${problem}`)
  out.data({ result: assessment.result, gates: assessment.gates, outputs: outputsOf(assessment, kept) })
  return statusOf(assessment.result, kept)
}
