export type BinningStrategy = 'uniform' | 'quantile'

/** Binary labels and probabilities, or top-label correctness and confidence; same length. */
export interface Predictions {
  y_true: ArrayLike<number>
  y_prob: ArrayLike<number>
  kind: 'binary' | 'top-label'
}

export interface CalibrationBin {
  lower: number
  upper: number
  count: number
  /** null in an empty bin. */
  mean_predicted: number | null
  observed: number | null
}

export type Interval = [lower: number, upper: number]

export interface CalibrationFacts {
  n_samples: number
  n_bins: number
  strategy: BinningStrategy
  kind: 'binary' | 'top-label'
  ece: number
  mce: number
  brier_score: number
  ci: { ece: Interval; mce: Interval; brier_score: Interval }
  bins: CalibrationBin[]
}
