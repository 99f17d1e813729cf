import type { Facts } from '../gates/types.js'
import type { Evidence } from '../lib/evidence.js'
import type { LedgerEntry } from '../ledger/types.js'

/**
 * Which of several pieces of evidence a gate sees: the first that was configured, even where it is missing or broken,
 * since somebody relies on it; otherwise the first that was found.
 */
export function prefer<T>(...candidates: readonly Evidence<T>[]): Evidence<T> {
  const chosen = candidates.find((c) => c.configured) ?? candidates.find((c) => c.state !== 'absent')
  return chosen ?? { state: 'absent', looked_for: lookedFor(candidates), configured: false }
}

function lookedFor<T>(candidates: readonly Evidence<T>[]): string {
  return candidates.flatMap((c) => (c.state === 'absent' ? [c.looked_for] : [])).join('; ')
}

/** Evidence with another value, in the same state. */
function view<A, B>(evidence: Evidence<A>, take: (value: A) => B): Evidence<B> {
  return evidence.state === 'found' ? { ...evidence, value: take(evidence.value) } : evidence
}

/** The three groups of numbers of a ledger entry. */
export function ledgerFacts(
  entry: Evidence<LedgerEntry>
): Pick<Facts, 'calibration' | 'uncertainty' | 'eig'> {
  return {
    calibration: view(entry, ({ ece, mce, brier_score }) => ({
      ...(ece !== undefined && { ece }),
      ...(mce !== undefined && { mce }),
      ...(brier_score !== undefined && { brier_score })
    })),
    uncertainty: view(entry, ({ entropy_before, entropy_after }) => ({
      ...(entropy_before !== undefined && { entropy_before }),
      ...(entropy_after !== undefined && { entropy_after })
    })),
    eig: view(entry, ({ avg_eig_bits }) => (avg_eig_bits === undefined ? {} : { avg_eig_bits }))
  }
}

/**
 * Calibration of the failure predictor over the history, where the team has no model of its own. Its predictions lie
 * mostly near 0, so that upper bins hold one or two: the gap of such a bin is the outcome itself and not an error of the
 * predictor. MCE is therefore taken over bins of at least 30 predictions, and left out where there is none.
 */
export function predictorCalibration(backtest: Facts['backtest']): Facts['calibration'] {
  if (backtest.state !== 'found') return { ...backtest, configured: false }
  const { ece, brier, calibration, mce_filled } = backtest.value
  return {
    state: 'found',
    value: {
      ece,
      ...(mce_filled !== undefined && { mce: mce_filled.mce, mce_least: mce_filled.least }),
      brier_score: brier,
      of_predictor: true,
      ...(calibration !== undefined && { facts: calibration })
    },
    source: `the failure predictor's own predictions over ${backtest.source}`,
    configured: false
  }
}
