import type { World } from './evidence/world.js'
import type { Assessment } from './gates/types.js'
import type { Verdicts } from './legs/verdicts.js'

/** What a merge, and an auditor, needs of an assessment beside the files that it rests on. */
export function verdictsOf(
  { result, run, gates, settings, warnings, mock }: Assessment,
  world: World
): Verdicts {
  return {
    schema: 'provenance-gates/verdicts/v1',
    result,
    run: {
      timestamp: run.timestamp,
      git_sha: run.git_sha,
      git_branch: run.git_branch,
      ci_run_id: run.ci_run_id,
      run_attempt: run.run_attempt,
      job: run.job,
      tool_version: run.tool_version
    },
    leg: matrixLeg(world.settings.values['matrix-leg']),
    gates: gates.map((gate) => ({ ...gate })),
    settings,
    warnings: [...warnings],
    mock,
    inputs: world.inputs.byKind()
  }
}

/** `0/3`, from the runner; null where there is no matrix, or none that says so. */
function matrixLeg(text: string | undefined): Verdicts['leg'] {
  const [, index, total] = /^(\d{1,4})\/(\d{1,4})$/.exec(text ?? '') ?? []
  if (index === undefined || total === undefined || Number(index) >= Number(total)) return null
  return { index: Number(index), total: Number(total) }
}
