import { counted } from '../lib/numbers.js'
import { mdCode, mdText } from '../report/escape.js'
import { planWords } from '../selection/choose.js'
import type { Choice } from '../selection/choose.js'

/** Rows of the table; the rest is counted. */
const MAX_ROWS = 50
/** A name may be as long as anybody likes. */
const MAX_SHOWN = 300

const REASONS: Record<Choice['reason'], string> = {
  selected: 'chosen under the budget',
  'full-run': 'full-run is set',
  schedule: 'a scheduled run is a full one, so that every test stays observed',
  'default-branch': 'a run of the default branch is a full one, so that every test stays observed',
  'no-history': 'there is no history to choose by',
  'history-unreadable': 'the history could not be read',
  'test-list-unreadable': 'the list of tests could not be relied on',
  'changes-unknown': 'what changed is not known',
  'all-chosen': 'the budget is enough for every test',
  'nothing-chosen': 'the budget is enough for no test, and a runner without arguments runs them all',
  'not-expressible': 'the runner cannot be told to run these tests alone'
}

/** The section of the job summary: what runs, why, and what is not known; bounded whatever the suite. */
export function selectSummary(choice: Choice): string {
  const { rendered, tests, total, selection } = choice
  const head = rendered.everything
    ? `every test runs — ${REASONS[choice.reason]}`
    : `${tests.length} of ${counted(total, 'test')} run — ${REASONS[choice.reason]}`
  const lines = [`### Test selection: ${head}`, '']
  const plan = rendered.everything ? undefined : planWords(choice)
  if (plan !== undefined) lines.push(`${plan.replace(/^p/, 'P')}.`, '')
  for (const note of [...choice.warnings, ...choice.notes].slice(0, MAX_ROWS))
    lines.push(`- ${mdText(note.slice(0, 1000))}`)
  if (!rendered.everything && selection !== undefined) {
    const chosen = selection.decisions.filter(({ selected }) => selected)
    lines.push('', '<details><summary>Chosen tests and why</summary>', '', '| test | why |', '|---|---|')
    for (const { name, reason } of chosen.slice(0, MAX_ROWS))
      lines.push(`| ${mdCode((name ?? '').slice(0, MAX_SHOWN))} | ${mdText(reason)} |`)
    for (const { name, file } of tests.slice(chosen.length, chosen.length + MAX_ROWS))
      lines.push(
        `| ${mdCode(name.slice(0, MAX_SHOWN))} | ${mdText(`all of it runs, ${file ?? name} changed`)} |`
      )
    const left = chosen.length - MAX_ROWS
    if (left > 0)
      lines.push('', `${left} more ${left === 1 ? 'is' : 'are'} in \`artifact/selected_tests.json\`.`)
    lines.push('', '</details>')
  }
  return `${lines.join('\n')}\n`
}
