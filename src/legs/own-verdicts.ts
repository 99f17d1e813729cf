import path from 'node:path'
import { GateError } from '../lib/errors.js'
import { VERDICTS_FILE, type Verdicts } from './verdicts.js'

const MAX_CANDIDATES = 20

export interface OwnVerdicts {
  /** In the pack. */
  name: string
  verdicts: Verdicts
}

/**
 * The verdicts of the run that a pack is of: they lie in the evidence directory that they name themselves. A repository may hold
 * files of that name, too; two that both say so would let one be judged and the other be read.
 * @param candidates names in the pack that `isVerdicts` finds; at least one
 * @param read one of them, or throws GateError
 * @param refuse the error for what is wrong with the pack
 * @throws GateError where none, or more than one, is the run's own
 */
export function ownVerdicts(
  candidates: readonly string[],
  read: (name: string) => Verdicts,
  refuse: (what: string) => GateError
): OwnVerdicts {
  requireFew(candidates, refuse)
  const own: OwnVerdicts[] = []
  let unreadable: GateError | undefined
  for (const name of candidates) {
    try {
      const verdicts = read(name)
      if (liesWhereItSays(name, verdicts)) own.push({ name, verdicts })
    } catch (error) {
      if (!(error instanceof GateError)) throw error
      unreadable ??= error
    }
  }
  const [found, other] = own
  if (found === undefined)
    throw unreadable ?? refuse(`${candidates[0] ?? ''} does not lie in the evidence directory that it names`)
  if (other !== undefined)
    throw refuse(`${found.name} and ${other.name} both claim to be the verdicts of this run`)
  return found
}

/** Before any of them is unpacked. @throws GateError */
export function requireFew(candidates: readonly string[], refuse: (what: string) => GateError): void {
  if (candidates.length > MAX_CANDIDATES)
    throw refuse(`the pack holds ${candidates.length} files called ${VERDICTS_FILE}`)
}

function liesWhereItSays(name: string, { settings }: Verdicts): boolean {
  const said = settings.find((row) => row.name === 'evidence-dir')?.value ?? 'evidence'
  return path.posix.join(said, VERDICTS_FILE) === name
}
