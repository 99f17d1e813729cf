import { expandGlobs } from '../lib/globs.js'
import type { Command } from './context.js'

/** What the test results say; see DESIGN, Counting. */
const tests: Command = async ({ world, args, out }) => {
  const { readTests } = await import('../test-results/read.js')
  const { formats, total, passed, failed, errors, skipped, flaky, duration_sec, failing } = readTests(
    world.root,
    expandGlobs(world.root, args, true)
  )
  out.text(
    `${total} tests: ${passed} passed, ${failed} failed, ${errors} errors, ${skipped} skipped (${formats.join(', ')})`
  )
  if (flaky > 0) out.text(`${flaky} of the passed ones failed first and are flaky`)
  for (const id of failing) out.text(`failing: ${JSON.stringify(id)}`)
  out.data({ formats, total, passed, failed, errors, skipped, flaky, duration_sec, failing })
  return 0
}
export default tests
