import { DamagedState, type StateReader, type StateWriter } from './state-file.js'

/** Pairs kept; older ones say little about how the predictor does today. */
const WINDOW = 4000
const PENALTY = 4
const NEWTON_STEPS = 2
const SLOPE = { min: 0.3, max: 2.5 }
const SHIFT = { min: -2, max: 2 }

export function sigmoid(x: number): number {
  // The smaller tail is computed directly, so that neither end rounds to 0 or 1 early.
  if (x >= 0) return 1 / (1 + Math.exp(-x))
  const e = Math.exp(x)
  return e / (1 + e)
}

function clamp(x: number, { min, max }: { min: number; max: number }): number {
  return Math.min(max, Math.max(min, x))
}

/**
 * p = sigmoid(A z + B), fitted to the last 4,000 scores z that were stored before their outcomes were known (Platt
 * 1999, with a ridge towards A = 1, B = 0). `refit` takes two Newton steps on
 * sum of log losses + 4 (A - 1)^2 + 4 B^2 from where it stands; A stays in [0.3, 2.5], B in [-2, 2].
 */
export class Recalibration {
  a = 1
  b = 0
  private readonly z = new Float64Array(WINDOW)
  private readonly y = new Uint8Array(WINDOW)
  private stored = 0

  apply(z: number): number {
    return sigmoid(this.a * z + this.b)
  }

  store(z: number, failed: boolean): void {
    const at = this.stored % WINDOW
    this.z[at] = z
    this.y[at] = failed ? 1 : 0
    this.stored++
  }

  save(out: StateWriter): void {
    const kept = Math.min(this.stored, WINDOW)
    out.number(this.a, this.b, this.stored)
    out.numbers(this.z.subarray(0, kept))
    out.numbers(Float64Array.from(this.y.subarray(0, kept)))
  }

  /** @throws DamagedState */
  load(from: StateReader): void {
    const [a = NaN, b = NaN, stored = NaN] = from.numbers(3)
    const inside = (x: number, { min, max }: { min: number; max: number }): boolean => x >= min && x <= max
    if (!inside(a, SLOPE) || !inside(b, SHIFT) || !Number.isSafeInteger(stored) || stored < 0)
      throw new DamagedState('the calibration is out of its range')
    this.a = a
    this.b = b
    this.stored = stored
    const kept = Math.min(stored, WINDOW)
    this.z.set(from.numbers(kept))
    this.y.set(from.numbers(kept))
  }

  refit(): void {
    const count = Math.min(this.stored, WINDOW)
    for (let step = 0; step < NEWTON_STEPS; step++) {
      let gradientA = 2 * PENALTY * (this.a - 1)
      let gradientB = 2 * PENALTY * this.b
      let hessianAA = 2 * PENALTY
      let hessianAB = 0
      let hessianBB = 2 * PENALTY
      for (let i = 0; i < count; i++) {
        const z = this.z[i] as number
        const p = sigmoid(this.a * z + this.b)
        const residual = p - (this.y[i] as number)
        const weight = p * (1 - p)
        gradientA += residual * z
        gradientB += residual
        hessianAA += weight * z * z
        hessianAB += weight * z
        hessianBB += weight
      }
      // The ridge keeps the Hessian positive definite, so the determinant is never 0.
      const determinant = hessianAA * hessianBB - hessianAB * hessianAB
      const stepA = (hessianBB * gradientA - hessianAB * gradientB) / determinant
      const stepB = (hessianAA * gradientB - hessianAB * gradientA) / determinant
      this.a = clamp(this.a - stepA, SLOPE)
      this.b = clamp(this.b - stepB, SHIFT)
    }
  }
}
