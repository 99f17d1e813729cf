import path from 'node:path'
import { backtestOptions } from '../evidence/epistemic.js'
import type { Command } from './context.js'
import { historyFile } from './eig.js'

/** How selection would have done over a history, each run predicted from earlier ones only. */
const backtestCommand: Command = async ({ world, out }) => {
  const { backtest } = await import('../eig/backtest.js')
  const file = historyFile(world)
  const facts = backtest(path.resolve(world.root, file), file, backtestOptions(world.settings))
  const row = (name: string, apfd: number, rate: number): string =>
    `  ${name.padEnd(16)} ${apfd.toFixed(4)}  ${rate.toFixed(4)}`
  out.text(
    `${facts.cycles} runs, ${facts.failing_cycles} with a failure, budget ${100 * facts.budget_fraction} % of the time`
  )
  out.text('  order            NAPFD   detection rate')
  out.text(row('selection', facts.napfd, facts.detection_rate.micro))
  for (const [name, { napfd, detection_rate }] of Object.entries(facts.baselines ?? {}))
    out.text(row(name, napfd, detection_rate))
  out.text(
    `predictions of the failure predictor: ECE ${facts.ece.toFixed(4)}, Brier ${facts.brier.toFixed(4)}`
  )
  out.data(facts)
  return 0
}
export default backtestCommand
