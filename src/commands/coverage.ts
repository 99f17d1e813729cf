import { readJoined } from '../coverage/read.js'
import type { CoverageFacts } from '../coverage/types.js'
import { USUAL_COVERAGE, withContext } from '../evidence/coverage.js'
import { coverageScope } from '../evidence/coverage-scope.js'
import { GateError } from '../lib/errors.js'
import type { Evidence } from '../lib/evidence.js'
import { checkRevision } from '../gates/thresholds.js'
import { counted } from '../lib/numbers.js'
import type { Command, Output } from './context.js'
import { filesOf } from './files.js'

const SHOWN = 10

/**
 * What the coverage files say, summed; see DESIGN, Counting. With --coverage-base-file and --diff-base also what
 * changed.
 */
const coverage: Command = async ({ world, args, out }) => {
  checkRevision(world.settings.values['diff-base'])
  const files = filesOf(world, args, 'coverage-files', USUAL_COVERAGE)
  const joined = readJoined(world.root, files, coverageScope(world))
  // A comparison that is not there is this command's error, and need not be a warning before it.
  const quiet = { ...world, log: { ...world.log, warn: () => undefined } }
  const facts = await withContext(quiet, joined, 'named')
  const base = known('coverage-base-file', facts.base)
  const patch = known('diff-base', facts.patch)
  printText(out, facts)
  const { formats, files: n, lines_covered, lines_total, percent, branches_covered, branches_total } = facts
  const { functions_covered, functions_total, paths, limited_to } = facts
  out.data({
    formats,
    files: n,
    lines_covered,
    lines_total,
    percent,
    branches_covered,
    branches_total,
    ...(functions_total !== undefined && { functions_covered, functions_total }),
    ...(limited_to !== undefined && { limited_to }),
    ...(paths !== undefined && { paths }),
    ...(base !== undefined && { base, delta: base.delta }),
    ...(patch !== undefined && { patch })
  })
  return 0
}
export default coverage

/** A comparison that was asked for is there, or the command cannot be carried out. */
function known<T>(setting: string, evidence: Evidence<T> | undefined): T | undefined {
  if (evidence === undefined) return undefined
  if (evidence.state === 'found') return evidence.value
  const absent = evidence.state === 'absent'
  throw new GateError('evidence', absent ? `looked for ${evidence.looked_for}` : evidence.reason, {
    remedy: absent ? `check ${setting}` : evidence.remedy,
    place: { setting }
  })
}

function printText(out: Output, facts: CoverageFacts): void {
  const text = (line: string): void => out.text(line)
  const { percent, lines_covered, lines_total, files, formats, branches_covered, branches_total } = facts
  const { functions_covered, functions_total, paths = [], base, patch } = facts
  text(
    `${percent.toFixed(2)} %: ${lines_covered} of ${counted(lines_total, 'line')} in ${counted(files, 'file')} (${formats.join(', ')})`
  )
  if (branches_total > 0) text(`branches: ${branches_covered} of ${branches_total}`)
  if (functions_total !== undefined) text(`functions: ${functions_covered ?? 0} of ${functions_total}`)
  for (const p of paths)
    text(
      p.percent === undefined
        ? `${p.glob}: matches no covered line`
        : `${p.glob}: ${p.percent.toFixed(2)} %, ${p.lines_covered} of ${counted(p.lines_total, 'line')} in ${counted(p.files, 'file')}`
    )
  if (base?.state === 'found') {
    const { source, percent: before, delta, fell = [] } = base.value
    text(`base: ${before.toFixed(2)} % (${source}), ${delta < 0 ? '' : '+'}${delta.toFixed(2)} points`)
    for (const f of fell.slice(0, SHOWN))
      text(`  fell: ${plain(f.path)} ${f.before.toFixed(2)} % to ${f.after.toFixed(2)} %`)
  }
  if (patch?.state !== 'found') return
  const { value } = patch
  text(
    value.percent === undefined
      ? `changed lines since ${value.base}: none that the report counts`
      : `changed lines since ${value.base}: ${value.percent.toFixed(2)} %, ${value.lines_covered} of ${value.lines_total}`
  )
  for (const b of value.blocks.slice(0, SHOWN)) text(`  not covered: ${plain(b.path)}:${b.first}-${b.last}`)
  const more = value.blocks.length + value.blocks_omitted - SHOWN
  if (more > 0) text(`  and ${more} more`)
}

/** A file may be named anything: a line break or an escape sequence in its name must not redraw the terminal. */
function plain(name: string): string {
  return name.replace(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g, '?')
}
