import { sigmoid } from './recalibration.js'
import type { StateReader, StateWriter } from './state-file.js'

/** Observations after which an old one weighs 1/e. */
const MEMORY = 20_000
/** Strength of the prior: 4 (w - w0)^2 for each weight. */
const PRIOR_PRECISION = 8
const NEWTON_STEPS = 2

export interface Weight {
  /** Where the weight starts and returns to when the data say nothing. */
  prior: number
  min: number
  max: number
}

/**
 * Logistic regression that is updated once a run and keeps no data: the posterior of the weights is approximated by a
 * normal distribution around its mode (Laplace; Spiegelhalter and Lauritzen 1990), which becomes the prior of the next
 * run after some forgetting towards the first prior. State is one d x d matrix; an update costs O(rows d^2).
 */
export class OnlineLogistic {
  readonly weights: Float64Array
  private precision: Float64Array
  private readonly d: number

  constructor(private readonly spec: readonly Weight[]) {
    this.d = spec.length
    this.weights = Float64Array.from(spec, ({ prior }) => prior)
    this.precision = new Float64Array(this.d * this.d)
    for (let j = 0; j < this.d; j++) this.precision[j * this.d + j] = PRIOR_PRECISION
  }

  /** Log odds of the row that starts at `offset`. */
  score(features: Float64Array, offset = 0): number {
    let sum = 0
    for (let j = 0; j < this.d; j++) sum += (this.weights[j] as number) * (features[offset + j] as number)
    return sum
  }

  /** @param features rows of d numbers each; @param outcome 0 or 1 for each row */
  update(features: Float64Array, outcome: Uint8Array): void {
    const { d, weights } = this
    const centre = this.forget(outcome.length)
    for (let step = 0; step < NEWTON_STEPS; step++) {
      const gradient = new Float64Array(d)
      for (let j = 0; j < d; j++) {
        for (let k = 0; k < d; k++) {
          gradient[j] =
            (gradient[j] as number) +
            (this.precision[j * d + k] as number) * ((weights[k] as number) - (centre[k] as number))
        }
      }
      const hessian = this.accumulate(features, outcome, gradient)
      const change = solve(hessian, gradient)
      this.spec.forEach(({ min, max }, j) => {
        weights[j] = Math.min(max, Math.max(min, (weights[j] as number) - (change[j] as number)))
      })
      // The curvature one step before the mode is as good as that at the mode, and saves a third of the work.
      if (step === NEWTON_STEPS - 1) this.precision = hessian
    }
  }

  save(out: StateWriter): void {
    out.numbers(this.weights)
    out.numbers(this.precision)
  }

  /** @throws DamagedState */
  load(from: StateReader): void {
    this.weights.set(from.numbers(this.d))
    this.precision = from.numbers(this.d * this.d)
  }

  /** Weakens what is known towards the first prior. @returns the mode of the weakened belief. */
  private forget(rows: number): Float64Array {
    const { d, precision, weights } = this
    const keep = Math.max(0.5, 1 - rows / MEMORY)
    const pull = new Float64Array(d)
    for (let j = 0; j < d; j++) {
      for (let k = 0; k < d; k++) {
        const kept = keep * (precision[j * d + k] as number)
        precision[j * d + k] = kept + (j === k ? (1 - keep) * PRIOR_PRECISION : 0)
        pull[j] = (pull[j] as number) + kept * (weights[k] as number)
      }
      pull[j] = (pull[j] as number) + (1 - keep) * PRIOR_PRECISION * (this.spec[j]?.prior ?? 0)
    }
    return solve(precision, pull)
  }

  /** Precision plus the curvature of the log loss at the present weights; adds the loss's slope to `gradient`. */
  private accumulate(features: Float64Array, outcome: Uint8Array, gradient: Float64Array): Float64Array {
    const { d } = this
    const hessian = this.precision.slice()
    for (let row = 0, at = 0; row < outcome.length; row++, at += d) {
      const p = sigmoid(this.score(features, at))
      const residual = p - (outcome[row] as number)
      const curvature = p * (1 - p)
      for (let j = 0; j < d; j++) {
        const x = features[at + j] as number
        // Most features of most tests are 0.
        if (x === 0) continue
        gradient[j] = (gradient[j] as number) + residual * x
        const scaled = curvature * x
        for (let k = 0; k <= j; k++) {
          hessian[j * d + k] = (hessian[j * d + k] as number) + scaled * (features[at + k] as number)
        }
      }
    }
    for (let j = 0; j < d; j++) for (let k = 0; k < j; k++) hessian[k * d + j] = hessian[j * d + k] as number
    return hessian
  }
}

/** Solves A x = b for a symmetric positive definite A (row major) by Cholesky's factorisation. */
function solve(a: Float64Array, b: Float64Array): Float64Array {
  const d = b.length
  const l = new Float64Array(d * d)
  for (let i = 0; i < d; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = a[i * d + j] as number
      for (let k = 0; k < j; k++) sum -= (l[i * d + k] as number) * (l[j * d + k] as number)
      l[i * d + j] = i === j ? Math.sqrt(sum) : sum / (l[j * d + j] as number)
    }
  }
  const x = b.slice()
  for (let i = 0; i < d; i++) {
    for (let k = 0; k < i; k++) x[i] = (x[i] as number) - (l[i * d + k] as number) * (x[k] as number)
    x[i] = (x[i] as number) / (l[i * d + i] as number)
  }
  for (let i = d - 1; i >= 0; i--) {
    for (let k = i + 1; k < d; k++) x[i] = (x[i] as number) - (l[k * d + i] as number) * (x[k] as number)
    x[i] = (x[i] as number) / (l[i * d + i] as number)
  }
  return x
}
