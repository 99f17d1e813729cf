import type { InputFiles } from './kinds.js'
import type { Verdicts } from './verdicts.js'

/** What one job of several left behind. */
export interface Leg {
  /** For people: its directory's or artifact's name. */
  name: string
  /** Files by kind, relative to the root of the merge. */
  files: InputFiles
  /** Absent where only single results were found: a shard of the datasets, one build. */
  verdicts?: Verdicts
}

/** What a merge rests on, as reports list it. */
export interface LegFacts {
  legs: { name: string; job: string | null; result: Verdicts['result'] | null }[]
  /** One sentence each; empty when every leg is there. */
  missing: string[]
  /** Gates that failed in a leg, by itself. */
  failed: { leg: string; gate: string; measured: boolean }[]
  /** Results that a later attempt of the same leg has replaced. */
  replaced: string[]
}
