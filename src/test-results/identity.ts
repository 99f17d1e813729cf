import { MAX_MEASURE } from '../lib/numbers.js'

/** At most this much of a failure is kept: enough for the reason, not for the log. */
export const MAX_MESSAGE = 2000

/** Names that tools give to every suite: they tell nothing apart and change with the tool's settings. */
const GENERIC_SUITES = new Set([
  'pytest',
  'jest tests',
  'mocha tests',
  'root suite',
  'testsuite',
  'tests',
  'undefined'
])

/**
 * A name that stays the same from run to run: suite, class, name with its parameters, each once, joined by `::`.
 * A suite named after the class (Surefire, Gradle, PHPUnit), after the tool, or after a directory of the machine
 * adds nothing and is left out.
 */
export function testId(suite: string | undefined, className: string | undefined, name: string): string {
  const group = className === undefined || className === '' || className === name ? undefined : className
  const parts = [name.trim()]
  if (group !== undefined) parts.unshift(group)
  if (suite !== undefined && suite !== '' && !isGeneric(suite) && !related(suite, group ?? name))
    parts.unshift(suite)
  return parts.join('::')
}

/**
 * The suite that tells tests of one name apart, and by which runners find them: the class, where the suite is not the same with
 * more before it (a Go package by its path and by its last part). Undefined where neither says anything.
 */
export function suiteOf(
  suite: string | undefined,
  className: string | undefined,
  name: string
): string | undefined {
  const own = suite === undefined || suite === '' || isGeneric(suite) ? undefined : suite
  // Some reporters write the title, or the name itself, in the place of the class.
  if (className === undefined || className === '' || name.endsWith(className)) return own
  return own?.endsWith(className) === true ? own : className
}

function isGeneric(suite: string): boolean {
  return GENERIC_SUITES.has(suite.toLowerCase()) || /^(\/|[A-Za-z]:[\\/])/.test(suite)
}

function related(suite: string, other: string): boolean {
  return other.startsWith(suite) || suite.startsWith(other)
}

/** The first lines of a failure: its message and then its text, without saying the same twice. */
export function failureMessage(message: string | undefined, text: string): string | undefined {
  const head = (message ?? '').trim()
  const body = text.trim()
  const whole =
    head === '' || body.slice(0, MAX_MESSAGE).includes(head) ? body : body === '' ? head : `${head}\n${body}`
  return whole === '' ? undefined : boundedText(whole)
}

/** At most {@link MAX_MESSAGE} characters, never half a surrogate pair. */
export function boundedText(text: string): string {
  return detached(
    text.length <= MAX_MESSAGE ? text : text.slice(0, MAX_MESSAGE).replace(/[\ud800-\udbff]$/, '')
  )
}

/**
 * The same text on its own: V8 keeps the whole chunk of the file for a piece that was cut from it, and every
 * piece of a string that was put together.
 */
export function detached(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8')
}

/**
 * Where a failure says it happened, for an annotation: the last `path:line` at the beginning of a line that is a
 * relative path, as pytest, gtest and Go write it. Undefined where there is none.
 */
export function placeIn(message: string | undefined): { file: string; line: number } | undefined {
  let found: { file: string; line: number } | undefined
  for (const match of (message ?? '').matchAll(
    /^\s{0,8}([\w.][\w./\\-]{0,200}\.\w{1,6}):(\d{1,7})(?=[:\s]|$)/gm
  )) {
    const [, file = '', line = ''] = match
    if (!/(^|[\\/])\.\.([\\/]|$)/.test(file)) found = { file: file.replaceAll('\\', '/'), line: Number(line) }
  }
  return found
}

/** Seconds of a `time` attribute; absent, negative, unreadable and impossible ones count 0 (DESIGN: Counting). */
export function seconds(text: string | undefined): number {
  const trimmed = (text ?? '').trim()
  // Older Surefire groups thousands: 1,234.567
  const plain = /^[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/.test(trimmed) ? trimmed.replaceAll(',', '') : trimmed
  if (!/^\d*\.?\d+(e[+-]?\d{1,3})?$|^\d+\.$/i.test(plain)) return 0
  return finiteSeconds(Number(plain))
}

/** The value itself where it is a duration; else 0. */
export function finiteSeconds(value: unknown, perSecond = 1): number {
  const found = typeof value === 'number' ? value / perSecond : NaN
  return found > 0 && found <= MAX_MEASURE ? found : 0
}
