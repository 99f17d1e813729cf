import type { GateResult } from '../gates/types.js'
import type { InputKind } from '../legs/kinds.js'
import type { Verdicts } from '../legs/verdicts.js'
import { round12 } from '../lib/numbers.js'

/** What a gate says, apart from its words. */
export interface Said {
  verdict: unknown
  value: unknown
  threshold: unknown
  /** How the two are compared; run records do not say. */
  comparison?: unknown
}

/** Twelve significant digits, as gates compare; what was not measured is null, in whatever way it is written. */
function settled(value: unknown): unknown {
  if (typeof value === 'number') return round12(value)
  return value ?? null
}

function same(a: Said, b: Said): boolean {
  return (
    a.verdict === b.verdict &&
    settled(a.value) === settled(b.value) &&
    settled(a.threshold) === settled(b.threshold) &&
    (a.comparison === undefined || b.comparison === undefined || a.comparison === b.comparison)
  )
}

function words({ verdict, value, threshold, comparison }: Said): string {
  const shown = (of: unknown, none: string): string =>
    of === undefined || of === null ? none : JSON.stringify(of)
  return `${shown(verdict, 'nothing')} (${shown(value, 'no value')}, threshold ${typeof comparison === 'string' ? `${comparison} ` : ''}${shown(threshold, 'none')})`
}

/**
 * How recorded gates differ from others, one sentence each. @param what the others are: `computed again`
 * @param skip gates that cannot be compared
 */
export function differences(
  recorded: ReadonlyMap<string, Said>,
  others: ReadonlyMap<string, Said>,
  what: string,
  skip: (name: string) => boolean = () => false
): string[] {
  const problems: string[] = []
  for (const [name, gate] of recorded) {
    if (skip(name)) continue
    const other = others.get(name)
    if (other === undefined) problems.push(`${name} is recorded as ${words(gate)} and not ${what}`)
    else if (!same(gate, other))
      problems.push(`${name} is recorded as ${words(gate)} and ${what} as ${words(other)}`)
  }
  for (const name of others.keys())
    if (!recorded.has(name) && !skip(name)) problems.push(`${name} is ${what} and not recorded`)
  return problems
}

export function byName(
  gates: readonly (Said & Pick<GateResult | Verdicts['gates'][number], 'name'>)[]
): Map<string, Said> {
  return new Map(
    gates.map(({ name, verdict, value, threshold, comparison }) => [
      name,
      { verdict, value, threshold, comparison }
    ])
  )
}

const CALIBRATION = ['ece', 'brier', 'mce']

/** The gates that rest on a kind of evidence. */
const RESTS_ON: Readonly<Record<InputKind, (gate: string) => boolean>> = {
  'coverage-files': (gate) => /coverage|^regressions$/.test(gate),
  'test-results': (gate) => ['tests', 'entropy-delta', 'min-eig', 'regressions'].includes(gate),
  predictions: (gate) => [...CALIBRATION, 'regressions'].includes(gate),
  history: (gate) =>
    [...CALIBRATION, 'entropy-delta', 'min-eig', 'detection-rate', 'regressions'].includes(gate),
  'data-contracts': (gate) => gate === 'datasets',
  datasets: (gate) => gate === 'datasets',
  builds: (gate) => gate === 'builds'
}

/** True where a gate rests on evidence of one of these kinds. */
export function restsOn(gate: string, kinds: ReadonlySet<InputKind>): boolean {
  return [...kinds].some((kind) => RESTS_ON[kind](gate))
}
