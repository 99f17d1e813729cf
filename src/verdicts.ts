import { existsSync, realpathSync } from 'node:fs'
import path from 'node:path'
import { changedLinesFile } from './coverage/changed-lines.js'
import { defaultBranch } from './evidence/base-branch.js'
import type { World } from './evidence/world.js'
import type { Assessment, Facts } from './gates/types.js'
import type { InputKind } from './legs/kinds.js'
import type { Leg } from './legs/types.js'
import { unfitName } from './pack/collect.js'
import { matrixLeg } from './legs/matrix-leg.js'
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
    ...inputs(world),
    ...unreadable(facts, world),
    base: { base_branch: run.base_branch, default_branch: defaultBranch(world) },
    ...(world.legs !== undefined && {
      legs: { there: world.legs.map(whereIs), absent: facts.legs?.absent ?? [] }
    }),
    ...(directory !== '' && { working_directory: directory }),
    ...(world.inputs.coverageNames !== undefined && { coverage_names: world.inputs.coverageNames })
  }
}

/** Where `root` lies in its checkout; empty at its top, and outside of any. */
function fromTop(root: string): string {
  const top = workingTreeOf(root)
  return top === undefined ? '' : toPosix(path.relative(top, realpathSync(root)))
}

/** Which files the verdicts rest on; those that no pack can hold are told, and are not among them. */
function inputs({ inputs: all, root, settings }: World): Pick<Verdicts, 'inputs' | 'left_out'> {
  const named: Verdicts['inputs'] = {}
  const out: NonNullable<Verdicts['left_out']> = {}
  for (const [kind, files] of Object.entries(all.byKind(root)) as [InputKind, string[]][]) {
    named[kind] = files.filter((file) => unfitName(file) === undefined)
    const [first = '', ...others] = files.filter((file) => unfitName(file) !== undefined)
    if (first !== '')
      out[kind] =
        `${JSON.stringify(first.slice(0, MAX_NAME))}${others.length > 0 ? ` and ${others.length} more` : ''} cannot be in a pack: ${unfitName(first) ?? ''}`
  }
  const diff = changedLinesFile(settings.values['evidence-dir'])
  if (all.changedLines !== undefined && !existsSync(path.join(root, diff)))
    out['changed-lines'] = 'which lines were changed is too much to be kept'
  return { inputs: named, ...(Object.keys(out).length > 0 && { left_out: out }) }
}

const MAX_NAME = 300

function whereIs({ name, dir, notIncluded = [] }: Leg): NonNullable<Verdicts['legs']>['there'][number] {
  return { name, dir, ...(notIncluded.length > 0 && { not_included: notIncluded }) }
}

/** A report may be left over from before the test command, or the ledger out of reach: what is in the pack does not show it. */
function unreadable(
  { coverage, tests }: Facts,
  { ledgerProblem, settings }: World
): Pick<Verdicts, 'unreadable'> {
  const run = settings.values['test-command'] !== undefined
  const reasons = {
    ...(run && coverage.state === 'unreadable' && { 'coverage-files': coverage.reason.slice(0, MAX_REASON) }),
    ...(run && tests.state === 'unreadable' && { 'test-results': tests.reason.slice(0, MAX_REASON) }),
    ...(ledgerProblem !== undefined && { ledger: ledgerProblem.reason.slice(0, MAX_REASON) })
  }
  return Object.keys(reasons).length === 0 ? {} : { unreadable: reasons }
}

const MAX_REASON = 1_000
