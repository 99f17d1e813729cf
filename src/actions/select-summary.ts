import { counted } from '../lib/numbers.js'
import { mdCode, mdText } from '../report/escape.js'
import { planWords } from '../selection/choose.js'
import type { Choice } from '../selection/choose.js'
import { REASON_WORDS } from '../selection/words.js'

/** Rows of the table; the rest is counted. */
const MAX_ROWS = 50
/** A name may be as long as anybody likes. */
const MAX_SHOWN = 300

/** The section of the job summary: what runs, why, and what is not known; bounded whatever the suite. */
export function selectSummary(choice: Choice): string {
  const { rendered, tests, total, selection } = choice
  const head = rendered.everything
    ? `every test runs — ${REASON_WORDS[choice.reason]}`
    : `${tests.length} of ${counted(total, 'test')} run — ${REASON_WORDS[choice.reason]}`
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
