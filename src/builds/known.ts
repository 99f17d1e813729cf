/** A value that one build saw and the other did not, so that finding it in an output names the cause. */
export interface KnownValue {
  cause: 'build_path' | 'environment' | 'locale'
  /** What it is, in words: HOME, host name ... */
  name: string
  text: string
}

/** A number that differed between the builds: found only where exactly these two stand opposite each other. */
export interface KnownNumber {
  cause: 'environment' | 'umask'
  name: string
  /** As it is printed. */
  value: string
}

/** What is known of one build when its outputs are explained. */
export interface BuildFacts {
  values: KnownValue[]
  numbers: KnownNumber[]
  umask: number
  /** BCP 47, for collation and number formats. */
  language: string
  /** Seconds since 1970 between which everything happened, by the clock that the build saw. */
  window: { from: number; to: number }
  /** How far local time is ahead of UTC. */
  utcOffsetSec: number
  sourceDateEpoch: number | undefined
}

export interface Known {
  first: BuildFacts
  second: BuildFacts
}
