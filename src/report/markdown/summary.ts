import type { View } from '../types.js'
import { documentBlocks } from './document.js'
import { fitTo, inBytes } from './fit.js'

/** GitHub drops a step summary above 1 MiB whole. */
export const MAX_SUMMARY_BYTES = 1_048_576

/** A folded list longer than this is for the HTML report. */
const START_ROWS = 200

/**
 * The job summary, fewer than `maxBytes` bytes of UTF-8. Other steps write to the same file: pass
 * MAX_SUMMARY_BYTES minus what it already holds. @returns '' when there is no room for the verdict.
 */
export function renderSummary(
  view: View,
  options: { maxBytes: number } = { maxBytes: MAX_SUMMARY_BYTES }
): string {
  return fitTo((fit) => documentBlocks(view, fit, 2), {
    limit: options.maxBytes,
    size: inBytes,
    startRows: START_ROWS,
    sections: view.sections.length,
    note: 'Cut here: the job summary is full. The HTML report has everything.'
  })
}
