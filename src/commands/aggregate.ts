import { toJson, writeAtomic } from '../lib/files.js'
import { resolveInside } from '../lib/paths.js'
import { logText } from '../report/escape.js'
import { runsDirectory } from '../evidence/base-branch.js'
import type { Command } from './context.js'
import { wholeOption } from './numbers.js'

/** Rollup and table of the newest run records. */
const aggregate: Command = async ({ world, options, out }) => {
  const { aggregateRuns, writeRollup } = await import('../ledger/rollup.js')
  const { renderTable } = await import('../ledger/table.js')
  const [{ trendsOf }, { trendLines }, { METRICS }, { renderOpenMetrics }, { grafanaDashboard }] =
    await Promise.all([
      import('../ledger/trends.js'),
      import('../ledger/trend-lines.js'),
      import('../ledger/metrics.js'),
      import('../ledger/openmetrics.js'),
      import('../ledger/grafana.js')
    ])
  const { root, settings, log } = world
  const { rollup, rows, points } = aggregateRuns(root, runsDirectory(settings), {
    last: wholeOption(options['last'], 'last', 20)
  })
  const output =
    typeof options['output'] === 'string'
      ? options['output']
      : `${settings.values['evidence-dir']}/summary/rollup.json`
  const trends = trendsOf(
    METRICS.map(({ name }) => name),
    points
  )
  writeRollup(root, output, { ...rollup, trends })
  for (const { file, line, reason } of [...rollup.bad_lines, ...rollup.broken_chain])
    log.warn(`${file}:${line}: ${reason}`)
  out.text(renderTable(rows, rollup))
  out.text(`Rollup: ${output}`)
  for (const line of trendLines(trends)) out.text(logText(line))
  const { run } = world
  const labels = { ...(run.repository !== null && { repository: run.repository }) }
  const write = (option: string, text: () => string): void => {
    const file = options[option]
    if (typeof file !== 'string') return
    writeAtomic(resolveInside(root, file, option), text())
    out.text(`${option}: ${file}`)
  }
  write('openmetrics', () => renderOpenMetrics(points, labels))
  write('grafana', () => toJson(grafanaDashboard()))
  out.data({ ...rollup, trends })
  return 0
}
export default aggregate
