import { expandGlobs } from '../lib/globs.js'
import type { Command } from './context.js'

/** What the coverage files say, summed; see DESIGN, Counting. */
const coverage: Command = async ({ world, args, out }) => {
  const { readCoverage } = await import('../coverage/read.js')
  const facts = readCoverage(world.root, expandGlobs(world.root, args, true))
  const { formats, files, lines_covered, lines_total, percent, branches_covered, branches_total } = facts
  out.text(
    `${percent.toFixed(2)} %: ${lines_covered} of ${lines_total} lines in ${files} files (${formats.join(', ')})`
  )
  if (branches_total > 0) out.text(`branches: ${branches_covered} of ${branches_total}`)
  out.data({ formats, files, lines_covered, lines_total, percent, branches_covered, branches_total })
  return 0
}
export default coverage
