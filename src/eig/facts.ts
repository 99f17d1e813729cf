import { sumOf } from '../lib/numbers.js'
import type { ScoredRun } from './score-history.js'
import type { EigFacts, Selection } from './types.js'

/** What gates and reports need of a scored and selected run. */
export function eigFacts(scored: ScoredRun, selection: Selection): EigFacts {
  const { tests } = selection
  return {
    rankings: scored.rankings,
    selection,
    avg_eig_bits:
      tests.length === 0 ? null : sumOf(tests.length, (i) => tests[i]?.eig_bits ?? NaN) / tests.length,
    predictor: scored.predictor,
    mock: scored.mock,
    warnings: scored.warnings
  }
}
