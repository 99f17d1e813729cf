import type { BuildComparison } from '../../builds/types.js'
import { pick } from '../gate.js'
import type { Gate } from '../gate.js'
import { counted } from '../numeric.js'

function describe(c: BuildComparison): { detail: string; remedy: string } {
  if (c.status === 'not_tested') {
    const [reason = 'no reason was recorded'] = (c.reason ?? '').split('\n')
    return {
      detail: `the double build was not carried out: ${reason}`,
      remedy: 'make the build command work in a clean copy of the sources'
    }
  }
  const [first] = c.differences
  if (first === undefined)
    return {
      detail: `two builds of ${counted(c.builds[0]?.files ?? 0, 'file')} are the same`,
      remedy: 'nothing to do'
    }
  const more = c.differences.length + c.differences_omitted - 1
  return {
    detail: `${place(c)}${first.path} differs: ${first.detail}${more > 0 ? ` (and ${more} more)` : ''}`,
    remedy: first.remedy ?? 'compare the two outputs, see evidence/builds/comparison.json'
  }
}

/** Paths of a single output directory are relative to it; people look for them from the project's root. */
function place({ outputs }: BuildComparison): string {
  const [only, ...others] = outputs
  return only === undefined || others.length > 0 || /[*?[{]/.test(only) ? '' : `${only.replace(/\/+$/, '')}/`
}

/** Status of the double build against what is required. */
export const buildsGate = {
  name: 'builds',
  comparison: '==',
  threshold: (t) =>
    t.requireIdenticalBuilds === 'true'
      ? 'bit_identical'
      : t.requireIdenticalBuilds === 'functional'
        ? 'functional_identical'
        : 'reported only',
  judge: (value, t) => {
    if (value === 'bit_identical') return 'pass'
    if (value === 'functional_identical' && t.requireIdenticalBuilds === 'functional') return 'pass'
    return t.requireIdenticalBuilds === 'false' ? 'warn' : 'fail'
  },
  measure: (facts) => pick(facts.builds, 'a comparison', (c) => ({ value: c.status, ...describe(c) }))
} satisfies Gate
