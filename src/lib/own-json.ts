import { GateError } from './errors.js'
import { readText } from './files.js'
import { repeatedKey } from './repeated-key.js'
import type { z } from './zod.js'

/** A kind of JSON file that this program writes, and reads again from wherever it went. */
export interface OwnJson<T> {
  schema: z.ZodType<T>
  /** What is said of a file that is none: `is no record of a build`. */
  what: string
  remedy: string
  maxBytes: number
}

/** Why a file of ours cannot be used. */
export function refuseOwn(shown: string, what: string, remedy: string, cause?: unknown): GateError {
  return new GateError('evidence', `${shown} ${what}`, { remedy, place: { file: shown }, cause })
}

/**
 * Read a file of ours that may have been edited, cut or forged on its way.
 * @param full absolute; @param shown the name that messages use
 * @throws GateError `io`, `limit`, or `evidence` naming the first member that is wrong
 */
export function readOwnJson<T>(full: string, shown: string, kind: OwnJson<T>): T {
  const { schema, what, remedy, maxBytes } = kind
  let value: unknown
  try {
    const text = readText(full, shown, maxBytes)
    value = JSON.parse(text)
    const twice = repeatedKey(text)
    if (twice !== undefined)
      throw refuseOwn(shown, `says ${JSON.stringify(twice.slice(0, 100))} twice`, remedy)
  } catch (error) {
    if (error instanceof GateError) throw error
    throw refuseOwn(shown, 'is no JSON', remedy, error)
  }
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw refuseOwn(
    shown,
    `${what}: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`,
    remedy,
    parsed.error
  )
}
