/** Predictions kept: the newest ones, 18 MB. */
const MAX_KEPT = 2_000_000

/** Predictions with their outcomes, the newest two million. Memory grows with need up to that. */
export class PredictionLog {
  private p = new Float64Array(1024)
  private y = new Uint8Array(1024)
  private count = 0
  private logLoss = 0

  add(p: number, failed: boolean): void {
    const at = this.count % MAX_KEPT
    if (at === this.p.length) {
      const size = Math.min(MAX_KEPT, 2 * at)
      const [p2, y2] = [new Float64Array(size), new Uint8Array(size)]
      p2.set(this.p)
      y2.set(this.y)
      this.p = p2
      this.y = y2
    }
    this.p[at] = p
    this.y[at] = failed ? 1 : 0
    this.count++
    // A probability of 0 or 1 that proves wrong would be infinite.
    this.logLoss -= Math.log(Math.max(failed ? p : 1 - p, Number.EPSILON))
  }

  get size(): number {
    return this.count
  }

  /** Mean over all predictions ever added, nats. */
  get meanLogLoss(): number {
    return this.logLoss / this.count
  }

  predictions(): { y_true: Uint8Array; y_prob: Float64Array; kind: 'binary' } {
    const kept = Math.min(this.count, MAX_KEPT)
    return { y_true: this.y.subarray(0, kept), y_prob: this.p.subarray(0, kept), kind: 'binary' }
  }
}
