import path from 'node:path'
import type { EigRanking } from '../eig/types.js'
import { selectOptions } from '../evidence/epistemic.js'
import { toJson, writeAtomic } from '../lib/files.js'
import type { Command, CommandContext } from './context.js'
import { historyFile } from './eig.js'

/** Rankings that were named, made from a history that was named, or left by `eig`. */
async function rankingsOf({ world, options }: CommandContext): Promise<EigRanking[]> {
  const { root, settings } = world
  if (settings.values.history !== undefined && options['rankings'] === undefined) {
    const { scoreHistory } = await import('../eig/score-history.js')
    const file = historyFile(world)
    return scoreHistory(path.resolve(root, file), file, {
      predictor: settings.values.predictor,
      usdPerHour: settings.values['runner-usd-per-hour']
    }).rankings
  }
  const { readRankings } = await import('../eig/rankings.js')
  const file = typeof options['rankings'] === 'string' ? options['rankings'] : 'artifact/eig_rankings.json'
  return readRankings(path.resolve(root, file), file)
}

/** The tests to run within the budgets. */
const select: Command = async (context) => {
  const { world, options, out } = context
  const { selectTests } = await import('../eig/select.js')
  const selection = selectTests(await rankingsOf(context), selectOptions(world.settings))
  const output = typeof options['output'] === 'string' ? options['output'] : 'artifact/selected_tests.json'
  writeAtomic(path.resolve(world.root, output), toJson(selection))
  const { stats } = selection
  out.text(`${stats.selected} of ${stats.total} tests selected (${stats.mode}), written to ${output}`)
  out.text(`${stats.eig_total.toFixed(4)} bits; at most ${stats.eig_bound.toFixed(4)} are possible`)
  out.text(
    `time ${stats.time_total.toFixed(2)} of ${stats.budget_sec.toFixed(2)} s, cost ${stats.cost_total.toFixed(5)} of ${stats.budget_usd.toFixed(5)} USD`
  )
  out.data(selection)
  return 0
}
export default select
