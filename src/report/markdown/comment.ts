import type { View } from '../types.js'
import { documentBlocks } from './document.js'
import { fitTo, inChars } from './fit.js'

/** GitHub refuses a longer comment. */
export const MAX_COMMENT_CHARS = 65_536

const START_ROWS = 50

/**
 * The pull request comment, fewer than `maxChars` characters.
 * @param options.marker the invisible first line by which the comment is found again, as the publisher wrote it.
 */
export function renderComment(view: View, options: { marker: string; maxChars?: number }): string {
  const head = `${options.marker}\n`
  const body = fitTo((fit) => documentBlocks(view, fit, 3), {
    limit: (options.maxChars ?? MAX_COMMENT_CHARS) - head.length,
    size: inChars,
    startRows: START_ROWS,
    sections: view.sections.length,
    note: 'Cut here: a comment cannot be longer. The HTML report has everything.'
  })
  return head + body
}
