import { existsSync } from 'node:fs'
import path from 'node:path'
import { writeRows } from '../eig/write-json.js'
import type { ScoredRun } from '../eig/score-history.js'
import type { EigRanking, Selection } from '../eig/types.js'
import { selectOptions } from '../evidence/epistemic.js'
import type { World } from '../evidence/world.js'
import { counted } from '../lib/numbers.js'
import { MODE_WORDS, REASON_WORDS } from '../selection/words.js'
import type { Command, CommandContext } from './context.js'
import { historyFile } from './eig.js'

const USUAL_RANKINGS = 'artifact/eig_rankings.json'

interface Scored {
  rankings: EigRanking[]
  /** Absent where the rankings come from a file, which does not say how they were made. */
  scored?: ScoredRun
}

/** Rankings that were named, made from a history that was named, left by `eig`, or made from the history found. */
async function rankingsOf({ world, options }: CommandContext): Promise<Scored> {
  const { root, settings } = world
  const file = typeof options['rankings'] === 'string' ? options['rankings'] : USUAL_RANKINGS
  const named = options['rankings'] !== undefined
  // What `eig` has left beats a history that nobody named; without it the history in the usual places is scored.
  const left = settings.values.history === undefined && existsSync(path.resolve(root, file))
  if (!named && !left) {
    const { scoreHistory } = await import('../eig/score-history.js')
    const history = historyFile(world)
    const scored = await scoreHistory(path.resolve(root, history), history, {
      predictor: settings.values.predictor,
      usdPerHour: settings.values['runner-usd-per-hour'],
      snapshot: 'update',
      uncertainty: false
    })
    return { rankings: scored.rankings, scored }
  }
  const { readRankings } = await import('../eig/rankings.js')
  return { rankings: readRankings(path.resolve(root, file), file) }
}

/** Settings that speak of the run to come; without any of them the last run of the history is what is selected from. */
const AHEAD = ['select-format', 'select-output', 'test-list', 'always-run', 'full-run'] as const

function looksAhead({ settings }: World, options: CommandContext['options']): boolean {
  if (options['rankings'] !== undefined) return false
  // A base in the config file is there for the coverage of changed lines; one beside `select` is meant for it.
  return AHEAD.some((name) => settings.isExplicit(name)) || settings.sourceOf('diff-base') === 'input'
}

/** The tests to run within the budgets. */
const select: Command = async (context) => {
  const { world, options, out } = context
  if (looksAhead(world, options)) return selectAhead(context)
  const { selectTests } = await import('../eig/select.js')
  const { rankings, scored } = await rankingsOf(context)
  const selection = selectTests(rankings, selectOptions(world.settings, scored))
  const output = typeof options['output'] === 'string' ? options['output'] : 'artifact/selected_tests.json'
  writeRows(path.resolve(world.root, output), selection)
  const { stats } = selection
  out.text(
    `${stats.selected} of ${counted(stats.total, 'test')} selected, written to ${output}: ${MODE_WORDS[stats.mode]}`
  )
  out.text(`${stats.eig_total.toFixed(4)} bits; at most ${stats.eig_bound.toFixed(4)} are possible`)
  out.text(
    `time ${stats.time_total.toFixed(2)} of ${stats.budget_sec.toFixed(2)} s, cost ${stats.cost_total.toFixed(5)} of ${stats.budget_usd.toFixed(5)} USD`
  )
  out.data(selection)
  return 0
}
export default select

/** As the action does it: the run to come, from the whole history, with an argument file for its runner. */
async function selectAhead({ world, options, out }: CommandContext): Promise<number> {
  const [{ chooseTests, planWords }, { outputPath, writeChoice }] = await Promise.all([
    import('../selection/choose.js'),
    import('../selection/output.js')
  ])
  outputPath(world.settings)
  const choice = await chooseTests(world)
  const output = typeof options['output'] === 'string' ? options['output'] : undefined
  writeChoice(choice, world.settings, output)
  const { rendered, tests, total, reason, format } = choice
  const file = world.settings.values['select-output']
  for (const warning of choice.warnings) world.log.warn(warning)
  for (const note of choice.notes) out.text(note)
  const what = rendered.everything
    ? 'every test runs'
    : `${tests.length} of ${counted(total, 'test')} selected`
  out.text(`${what}, written to ${file} for ${format}: ${REASON_WORDS[reason]}`)
  const plan = planWords(choice)
  if (plan !== undefined) out.text(plan)
  const stats: Partial<Selection['stats']> = choice.selection?.stats ?? {}
  out.data({
    selected: tests.map(({ name }) => name),
    stats: { ...stats, selected: tests.length, total },
    tests,
    everything: rendered.everything,
    reason,
    format,
    args_file: file,
    arguments: rendered.argument,
    decisions: choice.selection?.decisions ?? [],
    warnings: choice.warnings
  })
  return 0
}
