import { z } from '../lib/zod.js'
import type { Verdicts } from '../legs/verdicts.js'
import { mdCode, mdText } from '../report/escape.js'

/** A row of a stranger's table: what is of another type is left out, not shown. */
const detail = z.object({ message: z.string().catch('') })

const WORST = ['failed', 'cancelled', 'incomplete', 'passed'] as const
type Result = (typeof WORST)[number]

const MAX_ROWS = 40
const MAX_RESULTS = 20
const MAX_NAME = 100
const MAX_MESSAGE = 300
const MAX_VALUE = 60
const WORDS = { pass: 'pass', fail: 'fail', warn: 'warn', 'not-evaluated': 'not evaluated' } as const
const URGENCY = { fail: 0, 'not-evaluated': 1, warn: 2, pass: 3 } as const

type Gate = Verdicts['gates'][number]

/** By its gates: whatever a result says of itself, it did not pass with a failed gate or without any. */
export function honestResult({ result, gates }: Verdicts): Result {
  if (gates.some(({ verdict }) => verdict === 'fail')) return 'failed'
  if (result === 'cancelled' || result === 'failed') return result
  return gates.some(({ verdict }) => verdict === 'pass' || verdict === 'warn') ? result : 'incomplete'
}

function cut(text: string, max: number): string {
  return text.length <= max ? text : `${text.slice(0, max - 3).toWellFormed()}...`
}

function said(value: Gate['value']): string {
  if (value === null) return 'none'
  return mdText(typeof value === 'number' ? String(Number(value.toPrecision(6))) : cut(value, MAX_VALUE))
}

function row(gate: Gate): string {
  const { message } = detail.parse(gate)
  const value = gate.value === null ? 'not measured' : said(gate.value)
  const threshold = gate.threshold === null ? 'none' : `${mdText(gate.comparison)} ${said(gate.threshold)}`
  return `| ${mdCode(cut(gate.name, MAX_NAME))} | ${WORDS[gate.verdict]} | ${value} | ${threshold} | ${mdText(cut(message, MAX_MESSAGE))} |`
}

function section({ run, leg, gates }: Verdicts, result: Result): string[] {
  const shown = [...gates].sort((a, b) => URGENCY[a.verdict] - URGENCY[b.verdict]).slice(0, MAX_ROWS)
  const part = leg === null ? '' : `, leg ${leg.index + 1} of ${leg.total}`
  return [
    `#### ${mdCode(cut(run.job, MAX_NAME))}${part}: ${result}`,
    '',
    '| gate | verdict | value | threshold | what was found |',
    '|---|---|---|---|---|',
    ...shown.map(row),
    ...(gates.length > shown.length ? ['', `${gates.length - shown.length} more gates are not shown.`] : []),
    ''
  ]
}

export interface CommentGiven {
  results: readonly Verdicts[]
  /** GitHub's word, not the results'. */
  sha: string
  runUrl: string
  maxChars: number
}

/**
 * The comment of results that a stranger's run has left: only verdicts, names and sentences, each escaped here. What does not fit is
 * counted, whole sections at a time, so that no table is cut open.
 */
export function commentBody({ results, sha, runUrl, maxChars }: CommentGiven): string {
  // The worst first: what does not fit must not be what failed.
  const all = results
    .map((verdicts) => ({ verdicts, result: honestResult(verdicts) }))
    .sort((a, b) => WORST.indexOf(a.result) - WORST.indexOf(b.result))
  const worst = all[0]?.result
  const mock = results.some((r) => r.mock)
  const head = [
    `### Provenance gates: ${worst ?? 'incomplete'} · commit ${mdCode(sha.slice(0, 7))}`,
    '',
    ...(mock ? ['Mock data: evidence was made up by the mock command.', ''] : [])
  ]
  const foot = [
    `Reported by [the run of this pull request](${runUrl}), whose code is the pull request's own: the log there is the proof.`
  ]
  const parts: string[][] = []
  let left = maxChars - [...head, ...foot].join('\n').length - 100
  for (const { verdicts, result } of all.slice(0, MAX_RESULTS)) {
    const lines = section(verdicts, result)
    const size = lines.join('\n').length + 1
    if (size > left) continue
    left -= size
    parts.push(lines)
  }
  const missing = all.length - parts.length
  const more = missing > 0 ? [`${missing} more results are not shown.`, ''] : []
  return [...head, ...parts.flat(), ...more, ...foot].join('\n')
}
