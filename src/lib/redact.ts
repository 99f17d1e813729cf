import type { Log } from './log.js'

/** Shorter strings are no secrets, and replacing them would garble text. */
const MIN_SECRET = 8

/** A function that replaces each secret, plain, URL-encoded or in base64, by `***`. */
export function redactor(secrets: readonly (string | undefined)[]): (text: string) => string {
  const forms = secrets
    .filter((s): s is string => s !== undefined && s.length >= MIN_SECRET)
    .flatMap((s) => [s, encodeURIComponent(s.toWellFormed()), Buffer.from(s).toString('base64')])
    .sort((a, b) => b.length - a.length)
  return (text) => forms.reduce((clean, secret) => clean.replaceAll(secret, '***'), text)
}

/** The same log, in which no secret can appear. */
export function redactedLog(log: Log, redact: (text: string) => string): Log {
  return {
    info: (text) => log.info(redact(text)),
    warn: (text) => log.warn(redact(text)),
    debug: (text) => log.debug(redact(text)),
    group: (title, work) => log.group(redact(title), work)
  }
}

/** What this process was given and must not pass on: GitHub's tokens, as input and as variables. */
export function secretsOf(
  token: string | undefined,
  env: Readonly<Record<string, string | undefined>>
): string[] {
  const given = [
    token,
    env['GITHUB_TOKEN'],
    env['ACTIONS_RUNTIME_TOKEN'],
    env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']
  ]
  // A pasted secret often ends in a newline, which is no part of it.
  return given.map((secret) => secret?.trim() ?? '').filter((secret) => secret.length >= MIN_SECRET)
}

/** The same plain data with every string redacted; test names and messages may hold what a test printed. */
export function redactDeep<T>(value: T, redact: (text: string) => string): T {
  if (typeof value === 'string') return redact(value) as T
  if (Array.isArray(value)) return value.map((item: unknown) => redactDeep(item, redact)) as T
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype)
    return value
  return Object.fromEntries(
    Object.entries(value).map(([k, v]) => [redact(k), redactDeep<unknown>(v, redact)])
  ) as T
}
