import type { Log } from '../lib/log.js'

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
