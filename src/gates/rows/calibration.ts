import { pick } from '../gate.js'
import type { Gate } from '../gate.js'
import { atMost, counted } from '../numeric.js'
import type { Thresholds } from '../thresholds.js'
import type { GateName } from '../types.js'

interface Row {
  name: GateName
  key: 'ece' | 'mce' | 'brier_score'
  threshold: (t: Thresholds) => number
  words: string
  remedy: string
}

/** The three calibration gates differ in nothing but the number they take. */
function calibrationGate({ name, key, threshold, words, remedy }: Row): Gate {
  return {
    name,
    comparison: '<=',
    threshold,
    judge: (value, t) => atMost(value, threshold(t)),
    measure: (facts) =>
      pick(facts.calibration, `calibration.${key}`, (c) => {
        const value = c[key]
        if (value === undefined) return undefined
        const full = c.facts
        const own = c.of_predictor === true
        const least = key === 'mce' ? c.mce_least : undefined
        const over = least === undefined ? '' : ` in bins of at least ${counted(least, 'prediction')}`
        const what = own ? `${words} of the failure predictor${over}` : words
        const advice = own ? 'give the predictions of your own model, or more history' : remedy
        if (full === undefined) return { value, detail: what, remedy: advice }
        return {
          value,
          detail: `${what} over ${counted(full.n_samples, 'prediction')} in ${counted(full.n_bins, 'bin')}`,
          remedy: advice,
          // The interval is that of all bins together.
          ...(least === undefined && { interval: full.ci[key] }),
          sample_size: full.n_samples
        }
      })
  }
}

export const eceGate = calibrationGate({
  name: 'ece',
  key: 'ece',
  threshold: (t) => t.eceMax,
  words: 'expected calibration error',
  remedy: 'recalibrate the model (isotonic or Platt scaling on held-out data) and write the predictions again'
})

export const brierGate = calibrationGate({
  name: 'brier',
  key: 'brier_score',
  threshold: (t) => t.brierMax,
  words: 'Brier score',
  remedy: 'the predictions are too far from the outcomes: compare with the last model before recalibrating'
})

export const mceGate = calibrationGate({
  name: 'mce',
  key: 'mce',
  threshold: (t) => t.mceMax,
  words: 'maximum calibration error',
  remedy:
    'look at the worst bin of the reliability diagram: it may hold few samples or a group that the model misjudges'
})
