import path from 'node:path'
import { backtestOptions } from '../evidence/epistemic.js'
import type { Command } from './context.js'
import { historyFile } from './eig.js'

/** How selection would have done over a history, each run predicted from earlier ones only. */
const backtestCommand: Command = async ({ world, out }) => {
  const { backtest } = await import('../eig/learn-history.js')
  const file = historyFile(world)
  const facts = await backtest(path.resolve(world.root, file), file, backtestOptions(world.settings))
  const { backtestNotes, backtestTable } = await import('../report/sections/backtest.js')
  const { caption, columns, rows } = backtestTable(facts)
  out.text(caption)
  // Without a failing run the table is names alone.
  const table = columns.length > 1 ? [columns.map(({ title }) => title), ...rows] : []
  for (const row of table)
    out.text(row.map((cell, i) => (i === 0 ? cell.padEnd(28) : cell.padStart(17))).join(''))
  for (const note of backtestNotes(facts)) out.text(note)
  out.data(facts)
  return 0
}
export default backtestCommand
