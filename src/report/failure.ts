/** A traceback of Python prints its error last and without indent. */
const PYTHON_TRACEBACK = 'Traceback (most recent call last)'

/** The first line of the last run of lines that pytest marks with `E`: what was raised in the end. */
function pytestError(lines: readonly string[]): string | undefined {
  const isError = (line: string | undefined): boolean => line !== undefined && /^E(?:\s|$)/.test(line)
  let at = lines.findLastIndex(isError)
  if (at === -1) return undefined
  while (isError(lines[at - 1])) at--
  return lines
    .slice(at)
    .find((line) => /^E\s+\S/.test(line))
    ?.replace(/^E\s+/, '')
}

/** Where a long message of pytest was cut before its `E`: the statement that failed, which it marks with `>`. */
function pytestStatement(lines: readonly string[]): string | undefined {
  return lines.findLast((line) => /^>\s{2,}\S/.test(line))?.replace(/^>\s+/, '')
}

function pythonError(lines: readonly string[]): string | undefined {
  if (!lines.some((line) => line.startsWith(PYTHON_TRACEBACK))) return undefined
  const last = lines.findLast((line) => /^\S/.test(line))
  return last?.startsWith(PYTHON_TRACEBACK) === true ? undefined : last
}

/**
 * The one line of a failure that says what went wrong, without indent; '' where the message has no word. What is
 * neither of pytest nor a traceback of Python says it first (JUnit, Jest, Go).
 */
export function failureGist(message: string): string {
  const lines = message.split(/\r\n|[\n\r]/).filter((line) => line.trim() !== '')
  const gist = pytestError(lines) ?? pythonError(lines) ?? pytestStatement(lines) ?? lines[0] ?? ''
  return gist.trim()
}
