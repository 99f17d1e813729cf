import type { Predictions } from '../calibration/types.js'
import { GateError } from '../lib/errors.js'

const REMEDY = 'give one label (0 or 1) and one probability from 0 to 1 a row'
/** Class probabilities must sum to 1 within this: float32 softmax over many classes is off by less. */
const SUM_TOLERANCE = 1e-3

/**
 * Gathers checked rows into typed arrays, 9 bytes a row. Every value is judged as it comes in, so that an error names
 * its row and nothing is kept of a file that is wrong.
 */
export class Collector {
  private labels: Uint8Array
  private probabilities: Float64Array
  private n = 0
  private classes = 0

  /** @param file the name that messages use; @param expected rows, to save copying */
  constructor(
    private readonly file: string,
    expected = 1024
  ) {
    this.labels = new Uint8Array(expected)
    this.probabilities = new Float64Array(expected)
  }

  get rows(): number {
    return this.n
  }

  /** A label 0 or 1 and the probability of 1. @param line of the file, where it has lines */
  add(label: number, probability: number, line?: number): void {
    if (label !== 0 && label !== 1) throw this.bad(`the label is ${label}, not 0 or 1`, line)
    // Written so that NaN fails it.
    if (!(probability >= 0 && probability <= 1)) {
      throw this.bad(`the probability is ${probability}, not from 0 to 1`, line)
    }
    if (this.classes > 0) throw this.bad('one probability, where earlier rows have several', line)
    this.push(label, probability)
  }

  /**
   * A class index and the probabilities of all classes: kept as top-label confidence and whether that class is right
   * (Guo et al. 2017). On a tie the first class counts, as numpy.argmax does. Two classes are treated the same way.
   */
  addClasses(label: number, probabilities: ArrayLike<number>, line?: number): void {
    const k = probabilities.length
    if (k < 2) throw this.bad(`${k} class probabilities; there must be at least 2`, line)
    if (this.n > 0 && this.classes !== k) {
      throw this.bad(`${k} class probabilities, where earlier rows have ${this.classes || 'one'}`, line)
    }
    let top = 0
    let sum = 0
    for (let i = 0; i < k; i++) {
      const p = probabilities[i] ?? NaN
      if (!(p >= 0 && p <= 1)) throw this.bad(`the probability of class ${i} is ${p}, not from 0 to 1`, line)
      if (p > (probabilities[top] ?? 0)) top = i
      sum += p
    }
    if (Math.abs(sum - 1) > SUM_TOLERANCE)
      throw this.bad(`the class probabilities sum to ${sum}, not to 1`, line)
    if (!Number.isInteger(label) || label < 0 || label >= k) {
      throw this.bad(`the label is ${label}, not a class from 0 to ${k - 1}`, line)
    }
    this.classes = k
    this.push(label === top ? 1 : 0, probabilities[top] ?? NaN)
  }

  /** An error about the row that would come next. */
  bad(what: string, line?: number, remedy = REMEDY): GateError {
    return new GateError('evidence', `row ${this.n + 1}: ${what}`, {
      remedy,
      place: { file: this.file, ...(line !== undefined && { line }) }
    })
  }

  /** @throws GateError `evidence` when there are no rows */
  finish(): Predictions {
    if (this.n === 0) {
      throw new GateError('evidence', 'there are no predictions in it', {
        remedy: REMEDY,
        place: { file: this.file }
      })
    }
    return {
      y_true: this.labels.subarray(0, this.n),
      y_prob: this.probabilities.subarray(0, this.n),
      kind: this.classes > 0 ? 'top-label' : 'binary'
    }
  }

  private push(label: number, probability: number): void {
    if (this.n === this.labels.length) this.grow()
    this.labels[this.n] = label
    this.probabilities[this.n] = probability
    this.n++
  }

  private grow(): void {
    const size = Math.max(1024, Math.ceil(this.n * 1.5))
    const labels = new Uint8Array(size)
    labels.set(this.labels)
    const probabilities = new Float64Array(size)
    probabilities.set(this.probabilities)
    this.labels = labels
    this.probabilities = probabilities
  }
}
