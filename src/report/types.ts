import type { Assessment, GateName, Verdict } from '../gates/types.js'

/** What the base branch measured last, to show a change beside each value. */
export interface Baseline {
  /** Where it comes from, in words: `main at 1a2b3c4`. */
  source: string
  gates: Partial<Record<GateName, number>>
}

/** Where the evidence went; URLs are known only after it was uploaded. */
export interface PublishedEvidence {
  html?: { path: string; url?: string }
  pack?: { path: string; sha256: string; url?: string }
}

/** One earlier run for the trends section: metric name -> value; a metric that was not measured is absent. */
export interface TrendPoint {
  timestamp: string
  values: Record<string, number>
}

/** Which run moved a metric, where one stands out. */
export interface TrendMove {
  metric: string
  moved_by?: { timestamp: string; git_sha: string | null; from: number; to: number }
}

/**
 * How the cells of a column are shown; `code` for names and paths, `digest` for a hash of which people see the beginning,
 * `status` for a word with a colour, `failure` for the many lines in which a test says why it failed.
 */
export type ColumnKind = 'text' | 'code' | 'digest' | 'number' | 'status' | 'failure'

/** A table of plain strings: every surface escapes them in its own way. */
export interface Table {
  caption: string
  columns: { title: string; kind: ColumnKind }[]
  rows: string[][]
  /** Rows that the evidence itself had already left out. */
  omitted: number
  /** Not shown by a surface that has the whole ranking, of which this is a part. */
  part_of_ranking?: true
  /** What its words mean and where they are defined, for the surface that has the room: term, meaning. */
  terms?: [string, string][]
}

export type SectionId = 'legs' | 'datasets' | 'builds' | 'coverage' | 'selection' | 'tests' | 'calibration'

/** How a section stands as a whole; `absent` and `unreadable` have no tables. */
export type SectionState = 'found' | 'absent' | 'unreadable'

/** One folded part of the comment, one chapter of the HTML. All strings are data, not yet escaped. */
export interface Section {
  id: SectionId
  title: string
  state: SectionState
  /** The section as one line, which is all that is left of it when room is short. */
  line: string
  notes: string[]
  tables: Table[]
}

/** One row of the gates table, ready to be read; nothing is escaped yet. */
export interface GateRow {
  name: GateName
  title: string
  verdict: Verdict
  /** The verdict in words: `pass`, `fail`, `warn`, `not evaluated`. */
  word: string
  /** `84.60 %`; `not measured` where there is no value. */
  value: string
  /** With its comparison: `>= 85 %`. */
  threshold: string
  /** Signed change against the base branch; null where either side is unknown. */
  change: string | null
  /** 95 % interval. */
  interval: string | null
  sample_size: string | null
  message: string
  source: string
  /** What to do; null unless the gate failed, warned, or was required and not evaluated. */
  todo: string | null
  required: boolean
}

export interface Counts {
  evaluated: number
  passed: number
  failed: number
  warned: number
  not_evaluated: number
  /** Not evaluated although asked for. */
  missing: number
}

/** What all surfaces show. They render it and add nothing, so that they cannot disagree. */
export interface View {
  /** Never `passed` while a gate failed, a required gate was not evaluated, or nothing was evaluated. */
  result: Assessment['result']
  headline: string
  /** What has to be said before anything else: cancelled, incomplete, made-up data. */
  alerts: string[]
  counts: Counts
  /** Gates that failed, then those that were required and not evaluated, then those that warn. */
  attention: GateRow[]
  gates: GateRow[]
  /** In the order in which people read them. */
  sections: Section[]
  baseline: string | null
  evidence: PublishedEvidence
  warnings: string[]
  settings: Assessment['settings']
  run: Assessment['run']
  mock: boolean
}
