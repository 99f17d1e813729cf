import { mdCode, mdText } from '../escape.js'
import { count, plural, shorten } from '../format.js'
import type { View } from '../types.js'
import { documentBlocks } from './document.js'
import { joinBlocks, paragraph, type Block, type Fit } from './fit.js'
import { mdHeader } from './table.js'

const FIT: Fit = { rows: 1000, lines: 0, text: 1000 }

function runBlock(view: View): Block {
  const { run } = view
  const facts: [string, string][] = [
    ['Time', run.timestamp],
    ['Commit', run.head_sha],
    ...(run.git_sha === run.head_sha ? [] : [['Commit that ran', run.git_sha] as [string, string]]),
    ['Branch', run.git_branch],
    ['Run', `${run.ci_run_id}, attempt ${run.run_attempt}, job ${run.job}`],
    ['Tool', `provenance-gates ${run.tool_version}`]
  ]
  return {
    head: ['## Run', ''],
    items: facts.map(([name, value]) => `- ${name}: ${mdCode(shorten(value, 300))}`)
  }
}

/** Folded, since most are defaults: those that somebody set come first. */
function settingsBlocks({ settings }: View): Block[] {
  if (settings.length === 0) return []
  const columns = ['Setting', 'Value', 'Source'].map((title) => ({ title, kind: 'text' }) as const)
  const set = settings.filter((s) => s.source !== 'default')
  const rest = settings.filter((s) => s.source === 'default')
  const summary = `${count(set.length)} set, ${plural(rest.length, 'default')}`
  const rows = [...set, ...rest].map(
    (s) =>
      `| ${mdCode(s.name)} | ${s.value === '' ? 'not set' : mdCode(shorten(s.value, 300))} | ${mdText(s.source)} |`
  )
  return [
    paragraph('## Settings and where they come from'),
    paragraph(
      [
        `<details><summary>${summary}</summary>`,
        [...mdHeader(columns), ...rows].join('\n'),
        '</details>'
      ].join('\n\n')
    )
  ]
}

/** artifact/ci_report.md: the summary without the summary's limit, and with the run and all settings. */
export function renderCiReport(view: View): string {
  const blocks = [...documentBlocks(view, FIT, 1), runBlock(view)]
  blocks.push(
    ...settingsBlocks(view),
    paragraph(
      'The HTML report, report.html in the evidence directory, holds the charts and the complete lists.'
    )
  )
  return joinBlocks(blocks)
}
