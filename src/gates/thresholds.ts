import { GateError } from '../lib/errors.js'
import { nearest } from '../lib/nearest.js'
import type { Settings } from '../settings/resolve.js'
import type { SettingName } from '../settings/table.js'
import { GATE_NAMES } from './types.js'
import type { GateName } from './types.js'

/** What the gates need of the settings. */
export interface Thresholds {
  coverageMin: number
  eceMax: number
  brierMax: number
  mceMax: number
  maxEntropyDelta: number
  minEigBits: number
  minDetectionRate: number
  requireIdenticalBuilds: 'true' | 'functional' | 'false'
  blockOnMismatch: boolean
}

export interface GateRequest {
  thresholds: Thresholds
  /** `auto`, or the gates that must have their evidence. */
  asked: 'auto' | ReadonlySet<GateName>
  /** Gates whose threshold was set explicitly; only in `auto` does that put them in force. */
  explicit: ReadonlySet<GateName>
}

const THRESHOLD_SETTINGS: Record<GateName, readonly SettingName[]> = {
  coverage: ['coverage-min'],
  ece: ['ece-max'],
  brier: ['brier-max'],
  mce: ['mce-max'],
  'entropy-delta': ['max-entropy-delta'],
  'min-eig': ['min-eig-bits'],
  'detection-rate': ['min-detection-rate'],
  builds: ['require-identical-builds'],
  datasets: ['enforce-checksums', 'block-on-mismatch']
}

/** @throws GateError `setting` for a gate that does not exist. */
export function gateRequest(settings: Settings): GateRequest {
  const v = settings.values
  const explicit = new Set(
    GATE_NAMES.filter((gate) =>
      // `require-identical-builds: false` asks for less, not for evidence.
      THRESHOLD_SETTINGS[gate].some((s) => settings.isExplicit(s) && v[s] !== false && v[s] !== 'false')
    )
  )
  return {
    asked: askedGates(v.gates),
    explicit,
    thresholds: {
      coverageMin: v['coverage-min'],
      eceMax: v['ece-max'],
      brierMax: v['brier-max'],
      mceMax: v['mce-max'],
      maxEntropyDelta: v['max-entropy-delta'],
      minEigBits: v['min-eig-bits'],
      minDetectionRate: v['min-detection-rate'],
      requireIdenticalBuilds: v['require-identical-builds'],
      blockOnMismatch: v['block-on-mismatch']
    }
  }
}

function askedGates(names: readonly string[]): 'auto' | ReadonlySet<GateName> {
  if (names.length === 1 && names[0] === 'auto') return 'auto'
  const asked = new Set<GateName>()
  for (const name of names) {
    const gate = GATE_NAMES.find((g) => g === name)
    if (gate === undefined) {
      const like = nearest(name, GATE_NAMES)
      throw new GateError('setting', `gates: there is no gate ${JSON.stringify(name.slice(0, 100))}`, {
        remedy:
          like === undefined ? `name some of ${GATE_NAMES.join(', ')}, or auto` : `did you mean ${like}?`,
        place: { setting: 'gates' }
      })
    }
    asked.add(gate)
  }
  return asked
}
