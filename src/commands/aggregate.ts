import { runsDirectory } from '../evidence/base-branch.js'
import type { Command } from './context.js'
import { wholeOption } from './numbers.js'

/** Rollup and table of the newest run records. */
const aggregate: Command = async ({ world, options, out }) => {
  const { aggregateRuns, writeRollup } = await import('../ledger/rollup.js')
  const { renderTable } = await import('../ledger/table.js')
  const { root, settings, log } = world
  const { rollup, rows } = aggregateRuns(root, runsDirectory(settings), {
    last: wholeOption(options['last'], 'last', 20)
  })
  const output =
    typeof options['output'] === 'string'
      ? options['output']
      : `${settings.values['evidence-dir']}/summary/rollup.json`
  writeRollup(root, output, rollup)
  for (const { file, line, reason } of rollup.bad_lines) log.warn(`${file}:${line}: ${reason}`)
  out.text(renderTable(rows, rollup))
  out.text(`Rollup: ${output}`)
  out.data(rollup)
  return 0
}
export default aggregate
