import type { Evidence } from '../../lib/evidence.js'
import type { TestFacts } from '../../test-results/types.js'
import type { Gate } from '../gate.js'
import { pick } from '../gate.js'
import { atMost, counted } from '../numeric.js'

/** Named one by one; the report has the others. */
const SHOWN = 3

/** Failed tests and errors of this run; a flaky test has passed in the end. */
export function testsGate(most: number): Gate {
  return {
    name: 'tests',
    comparison: '<=',
    threshold: () => most,
    judge: (value) => atMost(value, most),
    measure: ({ tests }) => {
      if (tests.state === 'found' && tests.value.skipped === tests.value.total) return noneRan(tests)
      return pick(tests, 'test results', (t) => {
        const bad = t.failed + t.errors
        const names = t.failing.slice(0, SHOWN).join(', ')
        const more = bad > SHOWN ? ` and ${bad - SHOWN} more` : ''
        return {
          value: bad,
          detail: `${t.passed} of ${counted(t.total, 'test')} passed${bad === 0 ? '' : `; failing: ${names}${more}`}`,
          remedy: 'mend the failing tests; their places and messages are in the report',
          sample_size: t.total
        }
      })
    }
  }
}

/** Nothing failed, since nothing was tried. */
function noneRan({ value, source, configured }: Evidence<TestFacts> & { state: 'found' }): Evidence<never> {
  return {
    state: 'unreadable',
    source,
    reason: `no test ran: ${value.total === 1 ? 'the only one was' : `all ${value.total} were`} skipped`,
    remedy: 'let the tests run, or leave max-test-failures out where there are none to run',
    configured
  }
}
