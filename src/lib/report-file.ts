import { closeSync, readSync } from 'node:fs'
import type { z } from './zod.js'
import { GateError } from './errors.js'
import { ioError, openForReading, readText } from './files.js'
import { deepJson, nestedTooDeep } from './json-depth.js'

/** Enough of a file to tell XML, JSON and TAP apart. */
const HEAD_BYTES = 64 * 1024

/** The refusal that every reader uses: what is wrong, in which file and line, and what to do about it. */
export function refusal(
  shown: string,
  what: string,
  remedy: string,
  line?: number,
  cause?: unknown
): GateError {
  return new GateError('evidence', what, {
    remedy,
    place: { file: shown, ...(line !== undefined && { line }) },
    cause
  })
}

/** The first 64 KiB of a file, byte for byte (latin1) and without a byte order mark. @throws GateError */
export function readHead(file: string, shown: string): string {
  const fd = openForReading(file, shown)
  try {
    const buffer = Buffer.alloc(HEAD_BYTES)
    const head = buffer.toString('latin1', 0, readSync(fd, buffer, 0, HEAD_BYTES, 0))
    return head.startsWith('\xef\xbb\xbf') ? head.slice(3) : head
  } catch (error) {
    if (error instanceof GateError) throw error
    throw ioError(error, shown, 'check the path and its permissions')
  } finally {
    closeSync(fd)
  }
}

/** A JSON document. @throws GateError `evidence` with the line where the engine says it. */
export function readJson(file: string, shown: string): unknown {
  const text = readText(file, shown)
  if (nestedTooDeep(text)) throw deepJson(shown)
  try {
    return JSON.parse(text) as unknown
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const position = Number(/at position (\d+)/.exec(message)?.[1] ?? NaN)
    // The engine complains of the end where it expected more.
    const cutOff = message.includes('end of JSON input') || position >= text.trimEnd().length
    const upTo = cutOff ? text : Number.isNaN(position) ? undefined : text.slice(0, position)
    throw refusal(
      shown,
      cutOff ? 'the JSON is cut off' : 'this is not valid JSON',
      'let the tool write the file again, completely',
      upTo === undefined ? undefined : upTo.split('\n').length,
      error
    )
  }
}

/** Check a value against its schema. @throws GateError naming the member that does not fit. */
export function checked<T>(
  schema: z.ZodType<T>,
  value: unknown,
  shown: string,
  format: string,
  line?: number
): T {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const [issue] = result.error.issues
  const member = (issue?.path ?? []).map(String).join(' > ')
  throw refusal(
    shown,
    `this looks like ${format}, but ${member === '' ? 'it' : `its member ${JSON.stringify(member)}`} is not as that format has it (${issue?.message ?? 'unknown'})`,
    'let the tool write the file again, and do not edit it',
    line
  )
}
