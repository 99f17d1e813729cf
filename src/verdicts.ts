import { realpathSync } from 'node:fs'
import path from 'node:path'
import { defaultBranch } from './evidence/base-branch.js'
import type { World } from './evidence/world.js'
import type { Assessment } from './gates/types.js'
import type { Verdicts } from './legs/verdicts.js'
import { workingTreeOf } from './lib/git-isolated.js'
import { toPosix } from './lib/paths.js'

/** What a merge, and an auditor, needs of an assessment beside the files that it rests on. */
export function verdictsOf(
  { result, run, gates, settings, warnings, mock, facts }: Assessment,
  world: World
): Verdicts {
  const directory = fromTop(world.root)
  return {
    schema: 'provenance-gates/verdicts/v1',
    result,
    run: {
      timestamp: run.timestamp,
      git_sha: run.git_sha,
      head_sha: run.head_sha,
      git_branch: run.git_branch,
      ci_run_id: run.ci_run_id,
      run_attempt: run.run_attempt,
      job: run.job,
      tool_version: run.tool_version
    },
    leg: matrixLeg(world.settings.values['matrix-leg']),
    gates: gates.map((gate) => ({ ...gate })),
    // Where the checkout lies is not evidence, and would make packs of two directories differ.
    settings: settings.filter(({ name }) => name !== 'working-directory'),
    warnings: [...warnings],
    mock,
    inputs: world.inputs.byKind(),
    base: { base_branch: run.base_branch, default_branch: defaultBranch(world) },
    ...(world.legs !== undefined && {
      legs: { there: world.legs.map(({ name, dir }) => ({ name, dir })), absent: facts.legs?.absent ?? [] }
    }),
    ...(directory !== '' && { working_directory: directory }),
    ...(world.inputs.sourceFiles !== undefined && { source_files: [...world.inputs.sourceFiles] })
  }
}

/** Where `root` lies in its checkout; empty at its top, and outside of any. */
function fromTop(root: string): string {
  const top = workingTreeOf(root)
  return top === undefined ? '' : toPosix(path.relative(top, realpathSync(root)))
}

/** `0/3`, from the runner; null where there is no matrix, or none that says so. */
function matrixLeg(text: string | undefined): Verdicts['leg'] {
  const [, index, total] = /^(\d{1,4})\/(\d{1,4})$/.exec(text ?? '') ?? []
  if (index === undefined || total === undefined || Number(index) >= Number(total)) return null
  return { index: Number(index), total: Number(total) }
}
