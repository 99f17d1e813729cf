import { existsSync } from 'node:fs'
import path from 'node:path'
import { alwaysRun, globsWithoutTest } from '../eig/always-run.js'
import { scoreRun } from '../eig/score.js'
import { selectTests } from '../eig/select.js'
import type { EigRanking, Selection } from '../eig/types.js'
import { selectOptions, USUAL_HISTORY } from '../evidence/epistemic.js'
import { gather, seek } from '../evidence/gather.js'
import type { World } from '../evidence/world.js'
import type { Evidence } from '../lib/evidence.js'
import { counted } from '../lib/numbers.js'
import { knownKeys } from '../selectors/identity.js'
import { changedTests, testsIn } from '../selectors/changed.js'
import { render, renderEverything } from '../selectors/render.js'
import type { Rendered, SelectedTest, SelectFormat, Surroundings } from '../selectors/types.js'
import { changesOf, type Changes } from './changes.js'
import { fullRunOf, type FullRun } from './full-run.js'
import { knownTests, type Known } from './known-tests.js'
import { asSelected, readListing, suiteOf, type Suite } from './suite.js'

/** Why everything runs, or that it does not. Evidence that is missing or broken never makes a run smaller. */
export type Reason =
  | 'selected'
  | FullRun
  | 'no-history'
  | 'history-unreadable'
  | 'test-list-unreadable'
  | 'changes-unknown'
  | 'all-chosen'
  | 'nothing-chosen'
  | 'not-expressible'

export interface Choice {
  reason: Reason
  format: SelectFormat
  rendered: Rendered
  /** First to run first; changed files whose tests nobody knows stand last, as themselves. */
  tests: readonly SelectedTest[]
  /** Tests that are known to exist. */
  total: number
  /** Under the budgets; undefined where everything was chosen without asking. */
  selection: Selection | undefined
  /** Planned for what was chosen, and for what was left out; undefined where no test is known. */
  seconds: { chosen: number; saved: number } | undefined
  /** Sentences for the log, the summary and the annotations. */
  warnings: readonly string[]
  notes: readonly string[]
}

/** What is asked of the checkout, each path once. */
function surroundingsOf(root: string): Surroundings {
  const known = new Map<string, boolean>()
  return {
    exists: (name) => {
      const before = known.get(name)
      if (before !== undefined) return before
      const answer = existsSync(path.join(root, name))
      known.set(name, answer)
      return answer
    }
  }
}

/**
 * The tests to run next, before any of them has run: the whole history is learned, the suite is what exists, new and
 * changed tests always run, and the rest is chosen under the budgets.
 * @throws GateError `setting` only
 */
export async function chooseTests(world: World): Promise<Choice> {
  const { settings, root, inputs } = world
  const format = settings.values['select-format']
  const around = surroundingsOf(root)
  const listed = readListing(world, format)
  const history: Evidence<Known> = await gather(
    inputs,
    () => seek(world, 'history', USUAL_HISTORY),
    ([file = '']) => knownTests(path.resolve(root, file), file, settings.values.predictor)
  )
  const known = history.state === 'found' ? history.value : undefined
  const suite = suiteOf(known?.tests ?? [], listed.tests, format, around)
  const notes = notesOf(history, suite, world.settings.values['test-list'] !== undefined)
  const all = (reason: Reason, warnings: readonly string[] = []): Choice =>
    everything(reason, suite, format, around, world, {
      warnings: [...(known?.warnings ?? []), ...warnings],
      notes
    })

  // Before anything can end the run early: a budget that is none is an error even where it would not be used.
  const options = selectOptions(settings)
  selectTests([], options)
  const full = fullRunOf(world)
  if (full !== undefined) return all(full)
  if (history.state === 'absent')
    return all('no-history', [`no history: looked for ${history.looked_for}; every test runs`])
  if (history.state === 'unreadable' && !existsSync(path.resolve(root, history.source)))
    return all('no-history', [`no history: there is no ${history.source}; every test runs`])
  if (history.state === 'unreadable')
    return all('history-unreadable', [`${history.source}: ${history.reason}; every test runs`])
  if (listed.problem !== undefined)
    return all('test-list-unreadable', [`test-list: ${listed.problem}; every test runs`])
  const changes = await changesOf(world)
  if ('unknown' in changes)
    return all('changes-unknown', [`what changed is not known, so every test runs: ${changes.unknown}`])
  return choose(world, history.value, suite, changes, {
    format,
    around,
    notes,
    listed: listed.tests !== undefined,
    all
  })
}

type Told = Exclude<Changes, { unknown: string }>

interface Given {
  format: SelectFormat
  around: Surroundings
  notes: readonly string[]
  listed: boolean
  all: (reason: Reason, warnings?: readonly string[]) => Choice
}

function choose(world: World, known: Known, suite: Suite, changes: Told, given: Given): Choice {
  const { format, around, listed, all } = given
  const { values } = world.settings
  const files = 'files' in changes ? changes.files : new Set<string>()
  const isChanged = changedTests(format, files, around)
  const rule = {
    globs: values['always-run'] ?? [],
    // `tests/smoke/**` is how people write it, whatever the report called the class.
    names: (row: EigRanking): string[] =>
      knownKeys(format, asSelected(row), around).flatMap((id) => [id, id.split('::')[0] ?? id])
  }
  const named = alwaysRun({ ...rule, newTests: false })
  const fresh = new Set([...suite.fresh].map(keyOf))
  const why = (row: EigRanking): ReturnType<typeof named> => {
    if (fresh.has(keyOf(row))) return 'always run, it is new'
    if (isChanged(asSelected(row))) return 'always run, its source changed'
    return named(row)
  }
  const rankings = scoreRun(
    suite.tests,
    known.predictor,
    { usdPerHour: values['runner-usd-per-hour'] },
    { changed_files: [...files] }
  )
  const selection = selectTests(rankings, {
    ...selectOptions(world.settings),
    alwaysRun: why
  })
  // Without a listing, or with one of classes, nobody knows what is new in a changed file: all of it runs.
  const precise = listed && format !== 'maven' && format !== 'gradle'
  const whole = precise ? [] : wholeFiles(format, files, around)
  const tests = [...selection.tests.map(asSelected), ...whole]
  const warnings = globsWithoutTest(rule, rankings).map(
    (glob) => `always-run: ${glob} names no test that is known`
  )
  if ('none' in changes) warnings.push(`chosen by the history alone: ${changes.none}`)
  if (selection.stats.selected === selection.stats.total) return { ...all('all-chosen', warnings), selection }
  const rendered = render(format, tests, around)
  if (rendered.everything) {
    const reason = tests.length === 0 ? 'nothing-chosen' : 'not-expressible'
    const said =
      tests.length === 0
        ? [
            `nothing was chosen, and ${format} without a test to run runs them all; skip its step where \`reason\` is nothing-chosen`
          ]
        : widenedWarnings(rendered)
    const choice = all(reason, [...warnings, ...said])
    // The count says what the budget bought, so that a workflow can skip the step.
    return tests.length === 0 ? { ...choice, tests, selection } : { ...choice, selection }
  }
  return {
    reason: 'selected',
    format,
    rendered,
    tests,
    total: selection.stats.total,
    selection,
    seconds: { chosen: selection.stats.time_total, saved: selection.stats.time_saved_sec },
    warnings: [...known.warnings, ...warnings, ...widenedWarnings(rendered)],
    notes: given.notes
  }
}

const keyOf = ({ name, suite }: { name: string | null; suite: string | null }): string =>
  JSON.stringify([suite, name])

function wholeFiles(format: SelectFormat, files: ReadonlySet<string>, around: Surroundings): SelectedTest[] {
  const found = new Map<string, SelectedTest>()
  for (const file of [...files].sort()) {
    const test = around.exists(file) ? testsIn(format, file) : undefined
    if (test !== undefined) found.set(test.name, test)
  }
  return [...found.values()]
}

function everything(
  reason: Reason,
  suite: Suite,
  format: SelectFormat,
  around: Surroundings,
  world: World,
  said: Pick<Choice, 'warnings' | 'notes'>
): Choice {
  const tests = suite.tests.map(asSelected)
  const timed = suite.tests.flatMap(({ duration_sec }) => (duration_sec === null ? [] : [duration_sec]))
  const rendered = renderEverything(format, tests, around)
  world.log.debug(`everything runs: ${reason}`)
  // `lines` and `json` list every test, so one that is not chosen may be what cannot be said.
  const unsaid = reason === 'not-expressible' ? [] : widenedWarnings(rendered)
  return {
    reason,
    format,
    rendered,
    tests,
    total: tests.length,
    selection: undefined,
    seconds: timed.length === 0 ? undefined : { chosen: timed.reduce((sum, x) => sum + x, 0), saved: 0 },
    notes: said.notes,
    warnings: [...said.warnings, ...unsaid]
  }
}

/** What is planned, and that what has to run outgrows the budget where it does; undefined where no time is known. */
export function planWords({ seconds, selection }: Pick<Choice, 'seconds' | 'selection'>): string | undefined {
  if (seconds === undefined) return undefined
  const plan = `planned time ${seconds.chosen.toFixed(2)} s, saved ${seconds.saved.toFixed(2)} s`
  const { budget_sec: budget = 0, utilization_time: use = 0 } = selection?.stats ?? {}
  if (use <= 1 + 1e-9) return plan
  return `${plan}; over the budget of ${budget.toFixed(2)} s, since new, changed and always-run tests run whatever it says`
}

/** One sentence for each kind of widening, with the first test that it happened to. */
function widenedWarnings({ widened, gone, everything }: Rendered): string[] {
  if (everything && widened.length === 0 && gone.length > 0)
    return [
      'none of the files that the chosen tests name is here: is working-directory the root of the runner?'
    ]
  const kinds = new Map<string, { first: string; count: number }>()
  for (const { test, why, instead } of widened) {
    const kind = `${why}: ${instead} runs`
    const before = kinds.get(kind)
    if (before === undefined) kinds.set(kind, { first: test, count: 1 })
    else before.count++
  }
  return [...kinds].map(([kind, { first, count }]) => {
    const others = count === 1 ? '' : ` and ${count - 1} more`
    return `${JSON.stringify(first.slice(0, 200))}${others} cannot be named to the runner; ${kind}`
  })
}

/** @param asked whether a list of tests was given, even one that cannot be read */
function notesOf(history: Evidence<Known>, suite: Suite, asked: boolean): string[] {
  const notes: string[] = []
  // Without a history nothing is new to it: that everything runs is said as a warning.
  if (history.state !== 'found') return notes
  if (history.value.mock) notes.push('mock: this history is made up')
  notes.push(`${counted(history.value.runs, 'earlier run')} in ${history.source}`)
  const { fresh, gone } = suite
  if (fresh.size > 0) notes.push(`${counted(fresh.size, 'test is', 'tests are')} new to the history`)
  if (gone > 0)
    notes.push(counted(gone, 'test of the history no longer exists', 'tests of the history no longer exist'))
  if (!asked) notes.push('only tests of the history are known: give `test-list` so that new ones are seen')
  return notes
}
