import type { Assessment } from './gates/types.js'
import type { Kept } from './keep.js'

/** Every output of the action, once: action.yml is made from this table, and `run --json` prints the same names. */
export const OUTPUTS = {
  result: '`passed`, `failed`, `incomplete` (no gate could be evaluated) or `cancelled`.',
  passed: '`true` only when every gate in force passed.',
  'failed-gates':
    'Names of the failed gates, separated by commas; within a name `%25` stands for `%` and `%2C` for a comma.',
  gates: 'All verdicts as JSON: `[{name, verdict, value, threshold, message, ...}]`.',
  'coverage-percent': 'Line coverage in percent; empty when not measured.',
  ece: 'Expected calibration error; empty when not measured.',
  'builds-status':
    '`bit_identical`, `functional_identical`, `diverged` or `not_tested`; empty without a build.',
  'selected-tests': 'Path of the tests that selection chose (JSON).',
  report: 'Path of the HTML report.',
  summary: 'Path of the markdown report.',
  metrics: 'Path of ci_metrics.json.',
  pack: 'Path of the evidence pack.',
  'pack-sha256': 'SHA-256 of the evidence pack, hex.'
} as const

export type OutputName = keyof typeof OUTPUTS

/** What later steps can read; what does not exist is empty. */
export function outputsOf({ result, gates, facts }: Assessment, kept: Kept): Record<OutputName, string> {
  const value = (name: string): string => String(gates.find((g) => g.name === name)?.value ?? '')
  return {
    result,
    passed: String(result === 'passed'),
    'failed-gates': gates
      .filter((g) => g.verdict === 'fail')
      .map((g) => inList(g.name))
      .join(','),
    gates: JSON.stringify(gates),
    'coverage-percent': facts.coverage.state === 'found' ? String(facts.coverage.value.percent) : '',
    ece: value('ece'),
    'builds-status': value('builds'),
    'selected-tests': kept.selected ?? '',
    report: kept.html ?? '',
    summary: kept.markdown ?? '',
    metrics: kept.metrics ?? '',
    pack: kept.pack?.path ?? '',
    'pack-sha256': kept.pack?.sha256 ?? ''
  }
}

/** A glob in the name of a gate (`coverage:src/{a,b}/**`) may hold commas: percent-encoded as in RFC 3986. */
function inList(name: string): string {
  return name.replaceAll('%', '%25').replaceAll(',', '%2C')
}
