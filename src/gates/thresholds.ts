import { parseShard } from '../datasets/shard-name.js'
import { GateError } from '../lib/errors.js'
import { nearest } from '../lib/nearest.js'
import type { Settings } from '../settings/resolve.js'
import type { PathMinimum } from '../settings/minimums.js'
import { SETTINGS } from '../settings/table.js'
import type { SettingName, SettingValues } from '../settings/table.js'
import { GATE_NAMES } from './types.js'
import type { GateName, OptionalGate, TableGate } from './types.js'

/** What the gates need of the settings. */
export interface Thresholds {
  coverageMin: number
  /** A gate for each. */
  coveragePaths?: readonly PathMinimum[]
  /** Percentage points; the gate is there only when it is given. */
  coverageMaxDrop?: number
  /** Percent; likewise. */
  patchCoverageMin?: number
  /** Failed tests; likewise. */
  maxTestFailures?: number
  eceMax: number
  brierMax: number
  mceMax: number
  maxEntropyDelta: number
  minEigBits: number
  minDetectionRate: number
  /** Shifts for the worse; the gate is there only when it is given. */
  maxRegressions?: number
  requireIdenticalBuilds: 'true' | 'functional' | 'false'
  blockOnMismatch: boolean
}

export interface GateRequest {
  thresholds: Thresholds
  /** `auto`, or the gates that must have their evidence. */
  asked: 'auto' | ReadonlySet<GateName>
  /** Gates that are there because their threshold was given: in force beside a list that does not name them. */
  added: ReadonlySet<GateName>
  /** Gates whose threshold was set explicitly; only in `auto` does that put them in force. */
  explicit: ReadonlySet<GateName>
}

const THRESHOLD_SETTINGS: Record<TableGate, readonly SettingName[]> = {
  coverage: ['coverage-min', 'ratchet'],
  ece: ['ece-max'],
  brier: ['brier-max'],
  mce: ['mce-max'],
  'entropy-delta': ['max-entropy-delta'],
  'min-eig': ['min-eig-bits'],
  'detection-rate': ['min-detection-rate'],
  builds: ['require-identical-builds'],
  datasets: ['enforce-checksums', 'block-on-mismatch']
}

/** @throws GateError `setting` for a gate that does not exist or has no threshold, or a bad diff-base. */
export function gateRequest(settings: Settings): GateRequest {
  const v = settings.values
  checkRevision(v['diff-base'])
  if (v.shard !== undefined) parseShard(v.shard)
  const optional = optionalGates(v)
  const explicit = new Set<GateName>([
    ...optional,
    ...GATE_NAMES.filter((gate) =>
      // `require-identical-builds: false` asks for less, not for evidence.
      THRESHOLD_SETTINGS[gate].some((s) => settings.isExplicit(s) && v[s] !== false && v[s] !== 'false')
    )
  ])
  return {
    asked: askedGates(v.gates, optional),
    added: new Set(optional.filter((gate) => !gate.includes('coverage'))),
    explicit,
    thresholds: {
      // The table's default stands where only paths are given.
      coverageMin: v['coverage-min'].overall ?? Number(SETTINGS['coverage-min'].default),
      coveragePaths: v['coverage-min'].paths,
      ...(v['coverage-max-drop'] !== undefined && { coverageMaxDrop: v['coverage-max-drop'] }),
      ...(v['patch-coverage-min'] !== undefined && { patchCoverageMin: v['patch-coverage-min'] }),
      ...(v['max-test-failures'] !== undefined && { maxTestFailures: v['max-test-failures'] }),
      eceMax: v['ece-max'],
      brierMax: v['brier-max'],
      mceMax: v['mce-max'],
      maxEntropyDelta: v['max-entropy-delta'],
      minEigBits: v['min-eig-bits'],
      minDetectionRate: v['min-detection-rate'],
      ...(v['max-regressions'] !== undefined && { maxRegressions: v['max-regressions'] }),
      requireIdenticalBuilds: v['require-identical-builds'],
      blockOnMismatch: v['block-on-mismatch']
    }
  }
}

/** The gates that the settings add, in the order of the table. */
function optionalGates(v: SettingValues): OptionalGate[] {
  return [
    ...v['coverage-min'].paths.map(({ glob }) => `coverage:${glob}` as const),
    ...(v['coverage-max-drop'] === undefined ? [] : ['coverage-drop' as const]),
    ...(v['patch-coverage-min'] === undefined ? [] : ['patch-coverage' as const]),
    ...(v['max-test-failures'] === undefined ? [] : ['tests' as const]),
    ...(v['max-regressions'] === undefined ? [] : ['regressions' as const])
  ]
}

const OPTIONAL_SETTINGS: Record<string, SettingName> = {
  'coverage-drop': 'coverage-max-drop',
  'patch-coverage': 'patch-coverage-min',
  tests: 'max-test-failures',
  regressions: 'max-regressions'
}

/** What starts with a hyphen would be an option of git. @throws GateError `setting` */
export function checkRevision(revision: string | undefined): void {
  if (revision === undefined || /^(?!-)[^\s\0-\x1f\x7f]{1,1000}$/.test(revision)) return
  throw new GateError(
    'setting',
    `diff-base: ${JSON.stringify(revision.slice(0, 100))} is no commit, branch or tag`,
    {
      remedy: 'give a commit, branch or tag, as `main` or `v1.2.0`',
      place: { setting: 'diff-base' }
    }
  )
}

/** A list that names `coverage` asks for all coverage gates that the settings add. */
function askedGates(
  names: readonly string[],
  optional: readonly OptionalGate[]
): 'auto' | ReadonlySet<GateName> {
  if (names.length === 1 && names[0] === 'auto') return 'auto'
  const asked = new Set<GateName>()
  for (const name of names) {
    const gate = [...GATE_NAMES, ...optional].find((g) => g === name)
    if (gate === undefined) {
      const threshold = name.startsWith('coverage:') ? 'coverage-min' : OPTIONAL_SETTINGS[name]
      if (threshold !== undefined) {
        throw new GateError('setting', `gates: ${name.slice(0, 100)} has no threshold`, {
          remedy: `give it one with ${threshold}`,
          place: { setting: 'gates' }
        })
      }
      const like = nearest(name, GATE_NAMES)
      throw new GateError('setting', `gates: there is no gate ${JSON.stringify(name.slice(0, 100))}`, {
        remedy:
          like === undefined ? `name some of ${GATE_NAMES.join(', ')}, or auto` : `did you mean ${like}?`,
        place: { setting: 'gates' }
      })
    }
    asked.add(gate)
    if (gate === 'coverage') for (const other of optional) if (other.includes('coverage')) asked.add(other)
  }
  return asked
}
