import path from 'node:path'
import type { World } from '../evidence/world.js'
import { describeError, GateError } from '../lib/errors.js'
import { readBytes, toJson, writeAtomic } from '../lib/files.js'
import { resolveInside } from '../lib/paths.js'
import { BUNDLE_FILE, parseStatement, STATEMENT_FILE } from '../pack/statement.js'

const PERMISSIONS = 'grant the job `id-token: write` and `attestations: write`'

/** A signed statement, or a warning that says why there is none; the unsigned statement is there in either case. */
export type Signing = { bundle: string } | { warning: string }

export interface SignOptions {
  /** github-token; it writes the attestation to the repository, where `gh attestation verify` looks for it. */
  token: string
  timeoutMs: number
  cancel?: AbortSignal
}

/**
 * Sign the statement of this run through GitHub's Sigstore (or the public one, for public repositories) and keep the bundle beside it. Never
 * throws: what could not be signed is a warning, and changes no verdict.
 */
export async function signStatement(
  world: World,
  { token, timeoutMs, cancel }: SignOptions
): Promise<Signing> {
  const { root, settings, env } = world
  const dir = settings.values['evidence-dir']
  const failed = (why: string, remedy = PERMISSIONS): Signing => ({
    warning: `the statement was not signed: ${why}; ${remedy} (the unsigned statement is in ${dir}/${STATEMENT_FILE})`
  })
  if (
    (env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '') === '' ||
    (env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '') === ''
  )
    return failed('the job may not identify itself')
  if (token === '') return failed('there is no token', 'pass `github-token: ${{ github.token }}`')
  try {
    const file = `${dir}/${STATEMENT_FILE}`
    const statement = parseStatement(JSON.parse(readBytes(resolveInside(root, file), file).toString('utf8')))
    if (typeof statement === 'string') throw new GateError('evidence', statement, { remedy: 'run again' })
    const { attest } = await import('@actions/attest')
    const { subject, predicateType, predicate } = statement
    const attestation = await within(
      timeoutMs,
      cancel,
      attest({ subjects: subject, predicateType, predicate, token })
    )
    const bundle = path.posix.join(dir, BUNDLE_FILE)
    writeAtomic(resolveInside(root, bundle, 'evidence-dir'), toJson(attestation.bundle))
    return { bundle }
  } catch (error) {
    return failed(withCauses(error))
  }
}

/** The client's own errors say what it was doing; why it failed stands in their causes. */
function withCauses(error: unknown): string {
  const said: string[] = []
  for (let at = error, n = 0; at !== undefined && at !== null && n < 5; n++) {
    const text = describeError(at)
    if (!said.some((other) => other.includes(text))) said.push(text)
    at = typeof at === 'object' && 'cause' in at ? at.cause : undefined
  }
  return said.join(': ')
}

/** The signing client has no way to be stopped: after this it is left to itself. */
async function within<T>(ms: number, cancel: AbortSignal | undefined, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  let onAbort: (() => void) | undefined
  const end = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${Math.round(ms / 1000)} s`)), ms)
    onAbort = () => reject(new Error('the run was cancelled'))
    if (cancel?.aborted === true) onAbort()
    else cancel?.addEventListener('abort', onAbort, { once: true })
  })
  try {
    return await Promise.race([work, end])
  } finally {
    clearTimeout(timer)
    if (onAbort !== undefined) cancel?.removeEventListener('abort', onAbort)
    work.catch(() => undefined) // a late failure has nobody to tell any more
  }
}
