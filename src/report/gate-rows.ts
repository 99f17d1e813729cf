import type { GateName, GateResult, Verdict } from '../gates/types.js'
import { round12 } from '../lib/numbers.js'
import { count, fixed, shorten } from './format.js'
import type { Baseline, GateRow } from './types.js'

const WORDS: Record<Verdict, string> = {
  pass: 'pass',
  fail: 'fail',
  warn: 'warn',
  'not-evaluated': 'not evaluated'
}

interface Shape {
  title: string
  digits: number
  unit: string
}

/** Titles are the seed's; digits are how many the value is shown with. */
const SHAPES: Record<Exclude<GateName, `coverage:${string}`>, Shape> = {
  legs: { title: 'Legs', digits: 0, unit: '' },
  coverage: { title: 'Coverage', digits: 2, unit: ' %' },
  'coverage-drop': { title: 'Coverage Drop', digits: 2, unit: ' points' },
  'patch-coverage': { title: 'Patch Coverage', digits: 2, unit: ' %' },
  tests: { title: 'Tests', digits: 0, unit: '' },
  ece: { title: 'ECE', digits: 4, unit: '' },
  brier: { title: 'Brier', digits: 4, unit: '' },
  mce: { title: 'MCE', digits: 4, unit: '' },
  'entropy-delta': { title: 'Entropy Delta', digits: 4, unit: ' bits' },
  'min-eig': { title: 'Min EIG', digits: 4, unit: ' bits' },
  'detection-rate': { title: 'Detection Rate', digits: 4, unit: '' },
  regressions: { title: 'Regressions', digits: 0, unit: '' },
  builds: { title: 'Builds', digits: 0, unit: '' },
  datasets: { title: 'Datasets', digits: 0, unit: '' }
}

/** A glob may have any length; the end of a path tells two of them apart. */
const GLOB_MAX = 80

function isPathGate(name: GateName): name is `coverage:${string}` {
  return name.startsWith('coverage:')
}

function shapeOf(name: GateName): Shape {
  if (!isPathGate(name)) return SHAPES[name]
  return { ...SHAPES.coverage, title: `Coverage of ${shorten(name.slice('coverage:'.length), GLOB_MAX)}` }
}

export function gateTitle(name: GateName): string {
  return shapeOf(name).title
}

/** Gates compare 12 significant digits, so a value that differs from its threshold there must not look equal. */
const MAX_DIGITS = 12

function digitsFor(gate: GateResult, digits: number): number {
  const { value, threshold } = gate
  if (typeof value !== 'number' || typeof threshold !== 'number') return digits
  if (!Number.isFinite(value) || !Number.isFinite(threshold)) return digits
  if (round12(value) === round12(threshold)) return digits
  let n = digits
  while (n < MAX_DIGITS && value.toFixed(n) === threshold.toFixed(n)) n++
  return n
}

function said(value: number | string | null, digits: number, unit: string): string {
  if (value === null) return 'not measured'
  return typeof value === 'number' ? `${fixed(value, digits)}${unit}` : value
}

function changeOf(gate: GateResult, shape: Shape, digits: number, baseline?: Baseline): string | null {
  const before = baseline?.gates[gate.name]
  if (before === undefined || typeof gate.value !== 'number') return null
  const change = gate.value - before
  if (!Number.isFinite(change)) return null
  const text = fixed(Math.abs(change), digits)
  if (Number(text) === 0) return 'no change'
  const unit = gate.name === 'coverage' || isPathGate(gate.name) ? ' points' : shape.unit
  return `${change > 0 ? '+' : '-'}${text}${unit}`
}

function todoOf(gate: GateResult): string | null {
  if (gate.verdict === 'pass') return null
  if (gate.verdict === 'not-evaluated' && !gate.required) return null
  return gate.remedy ?? gate.message
}

/**
 * One gate as the table shows it. Numbers are plain decimals; what is not finite is said in words.
 * @param unjudged what was measured for a gate that was not asked for.
 */
export function gateRow(gate: GateResult, baseline?: Baseline, unjudged?: number | string): GateRow {
  const shape = shapeOf(gate.name)
  const digits = digitsFor(gate, shape.digits)
  const { interval, threshold } = gate
  return {
    name: gate.name,
    title: shape.title,
    verdict: gate.verdict,
    word: WORDS[gate.verdict],
    value: said(gate.value ?? unjudged ?? null, digits, shape.unit),
    threshold: threshold === null ? 'none' : `${gate.comparison} ${said(threshold, digits, shape.unit)}`,
    change: changeOf(gate, shape, digits, baseline),
    interval:
      interval === undefined
        ? null
        : `${fixed(interval[0], shape.digits)} to ${fixed(interval[1], shape.digits)}${shape.unit}`,
    sample_size: gate.sample_size === undefined ? null : count(gate.sample_size),
    message: unjudged === undefined ? gate.message : `measured, not judged: ${gate.message}`,
    source: gate.source,
    todo: todoOf(gate),
    required: gate.required
  }
}
