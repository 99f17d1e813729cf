import { USUAL_TEST_RESULTS } from '../evidence/tests.js'
import { counted } from '../lib/numbers.js'
import type { Command } from './context.js'
import { filesOf } from './files.js'

/** What the test results say: those named, else those of `test-results`, else the usual places; see DESIGN, Counting. */
const tests: Command = async ({ world, args, out }) => {
  const { readTests } = await import('../test-results/read.js')
  const { formats, total, passed, failed, errors, skipped, flaky, duration_sec, failing } = readTests(
    world.root,
    filesOf(world, args, 'test-results', USUAL_TEST_RESULTS)
  )
  out.text(
    `${counted(total, 'test')}: ${passed} passed, ${failed} failed, ${counted(errors, 'error')}, ${skipped} skipped (${formats.join(', ')})`
  )
  if (flaky > 0) out.text(`${flaky} of the passed ones failed first and are flaky`)
  for (const id of failing) out.text(`failing: ${JSON.stringify(id)}`)
  out.data({ formats, total, passed, failed, errors, skipped, flaky, duration_sec, failing })
  return 0
}
export default tests
