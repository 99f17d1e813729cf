import type { Annotation } from './types.js'

/** More than ten annotations of a level are dropped by GitHub for each step. */
const MAX_PER_LEVEL = 10

type Write = (text: string) => void

/** As the runner unescapes it (actions/runner, ActionCommand): the message of a command. */
function escapeMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

/** The same for a property, which also may not hold its separators. */
function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

function renderAnnotation({ level, title, message, file, line, end_line }: Annotation): string {
  const properties = { file, line: line?.toString(), endLine: end_line?.toString(), title }
  const list = Object.entries(properties).flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [`${name}=${escapeProperty(value)}`]
  )
  return `::${level}${list.length === 0 ? '' : ` ${list.join(',')}`}::${escapeMessage(message)}\n`
}

/**
 * Show annotations at the lines of the pull request, in the given order (the worst first), at most ten a level; how
 * many are left out is said in the log.
 */
export function writeAnnotations(annotations: readonly Annotation[], write: Write): void {
  for (const level of ['error', 'warning', 'notice'] as const) {
    const all = annotations.filter((a) => a.level === level)
    for (const annotation of all.slice(0, MAX_PER_LEVEL)) write(renderAnnotation(annotation))
    const rest = all.length - MAX_PER_LEVEL
    if (rest > 0) write(`${rest} more ${level === 'notice' ? 'notices' : `${level}s`} are in the report.\n`)
  }
}
