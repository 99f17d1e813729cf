import type { Assessment, GateResult } from '../gates/types.js'
import { gateRow } from './gate-rows.js'
import { measuredUnjudged } from './measured.js'
import { plural, shorten, shortSha } from './format.js'
import { buildsSection } from './sections/builds.js'
import { calibrationSection } from './sections/calibration.js'
import { coverageBaseline, coverageSection } from './sections/coverage.js'
import { datasetsSection } from './sections/datasets.js'
import { legsSection } from './sections/legs.js'
import { selectionSection } from './sections/selection.js'
import { testsSection } from './sections/tests.js'
import type { Baseline, Counts, GateRow, PublishedEvidence, View } from './types.js'

export interface ViewOptions {
  baseline?: Baseline
  evidence?: PublishedEvidence
}

function countGates(gates: readonly GateResult[]): Counts {
  const of = (verdict: GateResult['verdict']): number => gates.filter((g) => g.verdict === verdict).length
  const not_evaluated = of('not-evaluated')
  return {
    evaluated: gates.length - not_evaluated,
    passed: of('pass'),
    failed: of('fail'),
    warned: of('warn'),
    not_evaluated,
    missing: gates.filter((g) => g.verdict === 'not-evaluated' && g.required).length
  }
}

/** A report must not say `passed` above gates that did not, whatever the assessment claims of itself. */
function honestResult(result: Assessment['result'], counts: Counts): View['result'] {
  if (result === 'cancelled') return result
  if (counts.failed > 0) return 'failed'
  if (result === 'passed' && (counts.missing > 0 || counts.evaluated === 0)) return 'incomplete'
  return result
}

function tally(result: View['result'], counts: Counts): string {
  const { evaluated, passed, failed, warned, not_evaluated, missing } = counts
  const parts: string[] = []
  if (evaluated === 0) parts.push('no gate was evaluated')
  else if (failed > 0) parts.push(`${failed} of ${plural(evaluated, 'gate')} failed`)
  else parts.push(`${passed} of ${plural(evaluated, 'gate')} passed`)
  if (result === 'cancelled') parts.push('so far')
  if (warned > 0) parts.push(`${warned} warned`)
  if (not_evaluated > 0 && evaluated > 0) parts.push(`${not_evaluated} not evaluated`)
  if (missing > 0) parts.push(`${missing} of them required`)
  return parts.join(', ').replace(', so far', ' so far')
}

/** A branch may have any length; the first line may not. */
const NAME_MAX = 100

function headlineOf(assessment: Assessment, result: View['result'], counts: Counts): string {
  const { head_sha, git_branch, base_branch } = assessment.run
  return [
    `Provenance gates: ${result} — ${tally(result, counts)}`,
    `commit ${shorten(shortSha(head_sha), NAME_MAX)}`,
    base_branch === null
      ? `branch ${shorten(git_branch, NAME_MAX)}`
      : `base ${shorten(base_branch, NAME_MAX)}`
  ].join(' · ')
}

function alertsOf(assessment: Assessment, result: View['result'], gates: readonly GateRow[]): string[] {
  const alerts: string[] = []
  if (result === 'cancelled')
    alerts.push('Cancelled: the run was cut off. This report holds only what had been measured until then.')
  const missing = gates.filter((g) => g.verdict === 'not-evaluated' && g.required).map((g) => g.title)
  if (missing.length > 0)
    alerts.push(
      `Incomplete: ${missing.join(', ')} ${missing.length === 1 ? 'was' : 'were'} asked for and could not be evaluated.`
    )
  else if (result === 'incomplete')
    alerts.push('Incomplete: no gate could be evaluated, so nothing is known to be good.')
  const { tests } = assessment.facts
  if (tests.state === 'found' && !gates.some((g) => g.name === 'tests')) {
    const bad = tests.value.failed + tests.value.errors
    if (bad > 0)
      alerts.push(
        `${plural(bad, 'test')} failed. That is no gate here: set max-test-failures to make it one, or let the step that runs the tests decide.`
      )
  }
  if (assessment.mock)
    alerts.push(
      'Mock data: evidence in this report was made up by the mock command. It says nothing about real tests.'
    )
  return alerts
}

const URGENCY: Record<GateRow['verdict'], number> = { fail: 0, 'not-evaluated': 1, warn: 2, pass: 3 }

/**
 * The view model: everything the surfaces say, in their order, as plain unescaped text. Pure; same assessment,
 * same view. `baseline` adds the change against the base branch (without it that of the coverage, where its base was
 * found), `evidence` where report and pack are.
 */
export function buildView(assessment: Assessment, options: ViewOptions = {}): View {
  const counts = countGates(assessment.gates)
  const result = honestResult(assessment.result, counts)
  const { facts } = assessment
  const baseline = options.baseline ?? coverageBaseline(facts.coverage)
  const gates = assessment.gates.map((g) => gateRow(g, baseline, measuredUnjudged(g, facts)))
  return {
    result,
    headline: headlineOf(assessment, result, counts),
    alerts: alertsOf(assessment, result, gates),
    counts,
    attention: gates.filter((g) => g.todo !== null).sort((a, b) => URGENCY[a.verdict] - URGENCY[b.verdict]),
    gates,
    sections: [
      ...(facts.legs === undefined ? [] : [legsSection(facts.legs)]),
      datasetsSection(facts.datasets),
      buildsSection(facts.builds),
      coverageSection(facts.coverage, assessment.gates),
      selectionSection(facts),
      testsSection(facts.tests),
      calibrationSection(facts.calibration)
    ],
    baseline: baseline?.source ?? null,
    evidence: options.evidence ?? {},
    warnings: assessment.warnings,
    settings: assessment.settings,
    run: assessment.run,
    mock: assessment.mock
  }
}
