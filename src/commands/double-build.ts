import { explanationLines } from '../builds/explanation-lines.js'
import { buildHere, buildTwice } from '../evidence/builds.js'
import { buildsGate } from '../gates/rows/builds.js'
import { gateRequest } from '../gates/thresholds.js'
import { GateError } from '../lib/errors.js'
import type { BuildComparison } from '../builds/types.js'
import { counted } from '../lib/numbers.js'
import type { Command, Output } from './context.js'

/** More are in comparison.json. */
const MAX_PRINTED = 50

/** A comparison as text, the verdict first, and of each difference what it is, both values and what to change. */
export function printComparison(
  out: Output,
  c: Pick<BuildComparison, 'status' | 'cause' | 'differences' | 'differences_omitted' | 'normalisations'>
): void {
  out.text(`${c.status}${c.cause === null ? '' : ` (${c.cause})`}`)
  if (c.normalisations.length > 0) out.text(`set aside: ${c.normalisations.join(', ')}`)
  for (const d of c.differences.slice(0, MAX_PRINTED)) {
    const at = d.offset === undefined ? '' : ` (byte ${d.offset})`
    out.text(`  ${JSON.stringify(d.path)}: ${d.kind}, ${d.cause}: ${d.detail}${at}`)
    if (d.first !== undefined || d.second !== undefined) {
      out.text(`    first:  ${d.first ?? ''}`)
      out.text(`    second: ${d.second ?? ''}`)
    }
    if (d.remedy !== undefined) out.text(`    remedy: ${d.remedy}`)
  }
  const more = Math.max(0, c.differences.length - MAX_PRINTED) + c.differences_omitted
  if (more > 0) out.text(`  and ${counted(more, 'more difference', 'more differences')}`)
}

/** Build twice and compare: 0 when the builds gate passes, 1 when not. With `--single` once, for `merge` to compare. */
const doubleBuild: Command = async ({ world, options, out }) => {
  if (options['single'] === true || world.settings.values['build-mode'] === 'single') {
    const { file, build } = await buildHere(world)
    out.text(
      `${build.hash}  ${counted(build.files, 'file')}, ${counted(build.bytes, 'byte')}, ${build.seconds.toFixed(1)} s`
    )
    for (const note of build.notes) out.text(note)
    out.text(`${build.machine} (${build.platform}): ${file}`)
    out.data({ ...build, file })
    return 0
  }
  const evidence = await buildTwice(world)
  if (evidence.state === 'absent') {
    throw new GateError('usage', 'double-build needs --build-command and --build-outputs', {
      remedy: 'give both'
    })
  }
  if (evidence.state === 'unreadable')
    throw new GateError('build', evidence.reason, { remedy: evidence.remedy })
  const comparison = evidence.value
  const { writeBuildEvidence } = await import('../builds/record.js')
  writeBuildEvidence(world.root, world.settings.values['evidence-dir'], comparison)
  const untested = comparison.status === 'not_tested'
  // What would have been varied is of no interest where nothing was built.
  if (comparison.builds.length > 0)
    for (const v of comparison.variations)
      out.text(`${v.effective ? 'varied ' : 'skipped'} ${v.name}: ${v.reason}`)
  for (const b of comparison.builds)
    out.text(`${b.hash}  ${counted(b.files, 'file')}, ${counted(b.bytes, 'byte')}, ${b.seconds.toFixed(1)} s`)
  if (!untested) printComparison(out, comparison)
  for (const { glob, reason, files } of comparison.ignored ?? [])
    out.text(`ignored ${glob} (${counted(files, 'file')} in both builds): ${reason}`)
  for (const line of explanationLines(comparison)) out.text(line)
  for (const note of comparison.notes ?? []) out.text(`note: ${note}`)
  if (untested) out.text(`not_tested: ${comparison.reason ?? 'no reason was recorded'}`)
  out.data(comparison)
  const { thresholds } = gateRequest(world.settings)
  return buildsGate.judge(comparison.status, thresholds) === 'fail' ? 1 : 0
}
export default doubleBuild
