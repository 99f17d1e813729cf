import { mdCode, mdHtml, mdText, mdUrl, mdWords } from '../escape.js'
import { ended, shorten } from '../format.js'
import type { GateRow, Section, View } from '../types.js'
import { verifyCommands } from '../verify-commands.js'
import { paragraph, type Block, type Fit } from './fit.js'
import { mdHeader, mdTable } from './table.js'

/** The longest verdict line: branch names have no limit of their own. */
const HEADLINE_MAX = 300
const PATH_MAX = 200

function sentence(text: string, fit: Fit): string {
  return ended(mdWords(shorten(text, fit.text)))
}

function attentionItem(gate: GateRow, baseline: string | null, fit: Fit): string {
  const word = gate.verdict === 'fail' ? 'failed' : gate.verdict === 'warn' ? 'warns' : 'was not evaluated'
  const change =
    gate.change === null || baseline === null
      ? ''
      : `; ${mdText(gate.change)} against ${mdText(shorten(baseline, fit.text))}`
  // A message begins in lower case, and often with a name: it goes on after a semicolon.
  const message = gate.message === gate.todo ? '' : `; ${mdWords(shorten(gate.message, fit.text))}`
  const found = `${mdText(shorten(gate.value, fit.text))}, threshold ${mdText(gate.threshold)}${change}${message}`
  return `- **${mdText(gate.title)} ${word}**: ${ended(found)} What to do: ${sentence(gate.todo ?? '', fit)}`
}

function gatesTable(view: View, fit: Fit): Block {
  const columns = [
    { title: 'Gate', kind: 'text' },
    { title: 'Verdict', kind: 'text' },
    { title: 'Value', kind: 'number' },
    { title: 'Threshold', kind: 'number' },
    ...(view.baseline === null ? [] : [{ title: 'Change', kind: 'number' } as const]),
    { title: 'Finding', kind: 'text' }
  ] as const
  const items = view.gates.map((g) => {
    const word = g.verdict === 'fail' ? `**${g.word}**` : g.word
    const change = view.baseline === null ? [] : [g.change ?? '']
    const cells = [g.title, g.value, g.threshold, ...change].map((c) => mdText(shorten(c, fit.text)))
    // What has to be done, with its finding, stands above the table.
    const finding = g.todo === null ? mdWords(shorten(g.message, fit.text)) : 'see above'
    return `| ${[cells[0], word, ...cells.slice(1), finding].join(' | ')} |`
  })
  return { head: mdHeader(columns), items }
}

function sectionLine(section: Section, fit: Fit): Block {
  return paragraph(`**${mdText(section.title)}**: ${sentence(section.line, fit)}`)
}

function folded(section: Section, fit: Fit): Block {
  const kept = section.notes.slice(0, Math.max(3, fit.rows))
  const notes = kept.map((n) => `- ${sentence(n, fit)}`)
  if (kept.length < section.notes.length)
    notes.push(`- ${section.notes.length - kept.length} more are left out here.`)
  const parts = [
    `<details><summary><b>${mdHtml(section.title)}</b>: ${mdHtml(shorten(section.line, fit.text))}</summary>`,
    ...(notes.length > 0 ? [notes.join('\n')] : []),
    ...section.tables.map((t) => mdTable(t, fit)),
    '</details>'
  ]
  return paragraph(parts.join('\n\n'))
}

function sections(view: View, fit: Fit): Block[] {
  return view.sections.map((section, i) => {
    const asLine = i >= view.sections.length - fit.lines
    const empty = section.notes.length === 0 && section.tables.length === 0
    return asLine || empty ? sectionLine(section, fit) : folded(section, fit)
  })
}

function linkOrPath(text: string, path: string, url?: string): string {
  const target = url === undefined ? undefined : mdUrl(url)
  return target === undefined ? mdCode(shorten(path, PATH_MAX)) : `[${mdText(text)}](<${target}>)`
}

function evidence(view: View): Block[] {
  const { html, pack } = view.evidence
  const blocks: Block[] = []
  const lines: string[] = []
  if (html !== undefined) lines.push(`- Full report: ${linkOrPath('HTML report', html.path, html.url)}`)
  if (pack !== undefined) {
    lines.push(
      `- Evidence pack: ${linkOrPath('evidence pack', pack.path, pack.url)}, SHA-256 ${mdCode(pack.sha256)}`
    )
  }
  if (lines.length > 0) blocks.push({ head: [], items: lines })
  if (pack !== undefined) {
    const commands = verifyCommands({ ...pack, path: shorten(pack.path, PATH_MAX) }).join('\n')
    const longest = Math.max(2, ...(commands.match(/`+/g) ?? []).map((run) => run.length))
    const fence = '`'.repeat(longest + 1)
    blocks.push(paragraph(`${fence}sh\n${commands}\n${fence}`))
  }
  return blocks
}

/**
 * The whole report as blocks, the verdict first (REPORTS: the reviewer has ten seconds). All that comes from
 * outside goes through mdText, mdWords, mdCode or mdHtml; there is no other way into the text.
 * @param level of the first heading.
 */
export function documentBlocks(view: View, fit: Fit, level: number): Block[] {
  const { attention, alerts, warnings, baseline } = view
  const blocks: Block[] = [paragraph(`${'#'.repeat(level)} ${mdText(shorten(view.headline, HEADLINE_MAX))}`)]
  blocks.push(...alerts.map((a) => paragraph(`**${mdWords(shorten(a, 1000))}**`)))
  if (attention.length > 0)
    blocks.push({ head: [], items: attention.map((g) => attentionItem(g, baseline, fit)) })
  blocks.push(gatesTable(view, fit), ...sections(view, fit))
  if (warnings.length > 0) {
    const kept = warnings.slice(0, Math.max(3, Math.min(fit.rows, 20)))
    const more = warnings.length - kept.length
    const items = kept.map((w) => `- ${sentence(w, fit)}`)
    if (more > 0) items.push(`- ${more} more warnings are left out here.`)
    blocks.push({ head: ['**Warnings**', ''], items })
  }
  return [...blocks, ...evidence(view)]
}
