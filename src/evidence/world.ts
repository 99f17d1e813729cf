import type { RunInfo } from '../gates/types.js'
import type { RecordedNames } from '../coverage/recorded-names.js'
import type { Leg } from '../legs/types.js'
import type { Log } from '../lib/log.js'
import type { Settings } from '../settings/resolve.js'
import type { Inputs } from './inputs.js'

/** What every step may know: read once by a door, then handed down. */
export interface World {
  /** Absolute root of the project. */
  root: string
  settings: Settings
  run: RunInfo
  env: Readonly<Record<string, string | undefined>>
  log: Log
  /** Tokens of this process; none may reach a log, a report or a pack. */
  secrets: readonly string[]
  /** Every file that was read as evidence, relative to the root; the pack takes them all. */
  inputs: Inputs
  /** The results of several jobs, where those are merged: their files are the evidence. */
  legs?: readonly Leg[]
  /** Why the ledger could not be read from where it lives; absent where it could. What lies in runs-dir is then not it. */
  ledgerProblem?: { reason: string; remedy: string }
  /** A run that is judged again: what the files of its coverage reports were called. */
  coverageNames?: Readonly<Record<string, RecordedNames>>
  /** Aborted when the run is cancelled. */
  signal: AbortSignal
  /** Only verdicts are wanted: leave out intervals and baselines, which cost more than the rest together. */
  verdictOnly: boolean
  /** Seconds since the epoch from SOURCE_DATE_EPOCH, for byte-identical packs. */
  sourceDateEpoch: number | undefined
}
