import type { Minimums } from './minimums.js'
import { GATES } from './table/gates.js'
import { EVIDENCE } from './table/evidence.js'
import { SELECTION } from './table/selection.js'
import { BUILDS } from './table/builds.js'
import { REPORTS } from './table/reports.js'
import { RUN } from './table/run.js'

/**
 * Every knob, once. action.yml, the README table, the JSON Schema of the config file and `--help` are made from
 * this table (`npm run generate`), and a test fails when one of them has drifted.
 */
export const SETTINGS = {
  ...GATES,
  ...EVIDENCE,
  ...SELECTION,
  ...BUILDS,
  ...REPORTS,
  ...RUN
}

export type SettingName = keyof typeof SETTINGS

export const SETTING_NAMES = Object.keys(SETTINGS) as SettingName[]

type Spec<K extends SettingName> = (typeof SETTINGS)[K]
type Parsed<S> = S extends { kind: 'number' | 'integer' | 'fraction' }
  ? number
  : S extends { kind: 'minimums' }
    ? Minimums
    : S extends { kind: 'boolean' }
      ? boolean
      : S extends { kind: 'list' | 'lines' }
        ? readonly string[]
        : S extends { kind: 'enum'; choices: readonly (infer C)[] }
          ? C
          : string

/** The typed values; a setting without a default may be undefined. */
export type SettingValues = {
  readonly [K in SettingName]: Spec<K> extends { default: string }
    ? Parsed<Spec<K>>
    : Parsed<Spec<K>> | undefined
}
