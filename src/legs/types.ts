import type { InputFiles } from './kinds.js'
import type { Verdicts } from './verdicts.js'

/** What one job of several left behind. */
export interface Leg {
  /** For people: its directory's or artifact's name. */
  name: string
  /** Where the merge keeps its copy, relative to the root. */
  dir: string
  /** Files by kind, relative to the root of the merge. */
  files: InputFiles
  /** What its gates read and its pack did not hold. */
  notIncluded?: string[]
  /** Absent where only single results were found: a shard of the datasets, one build. */
  verdicts?: Verdicts
}

/** What a merge rests on, as reports list it. */
export interface LegFacts {
  legs: { name: string; job: string | null; result: Verdicts['result'] | null }[]
  /** One sentence each; empty when every leg is there. */
  missing: string[]
  /** Those of them that only the merge could see: places that it was given and that hold no result. */
  absent: string[]
  /** How many of `legs` are there and count as missing all the same: cancelled, or without any evidence. */
  unusable: number
  /** Gates that failed in a leg, by itself. */
  failed: { leg: string; gate: string; measured: boolean }[]
  /** Results that a later attempt of the same leg has replaced. */
  replaced: string[]
}
