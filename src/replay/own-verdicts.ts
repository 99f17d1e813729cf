import path from 'node:path'
import { isVerdicts, readVerdicts, VERDICTS_FILE, type Verdicts } from '../legs/verdicts.js'
import { GateError } from '../lib/errors.js'
import { damaged } from '../pack/input.js'
import { extract } from '../pack/unpack.js'

const MAX_CANDIDATES = 20

/**
 * The verdicts of the run that a pack is of: they lie in the evidence directory that they name themselves. A repository may hold
 * files of that name, too; two that both say so would let one be judged and the other be read.
 * @param root where they are unpacked; @param names of the pack
 * @returns undefined where the pack holds no file of that name
 * @throws GateError `evidence` where none, or more than one, is the run's own
 */
export async function ownVerdicts(
  pack: string,
  root: string,
  names: readonly string[]
): Promise<{ name: string; verdicts: Verdicts } | undefined> {
  const candidates = names.filter(isVerdicts)
  if (candidates.length === 0) return undefined
  if (candidates.length > MAX_CANDIDATES)
    throw damaged(`the pack holds ${candidates.length} files called ${VERDICTS_FILE}`)
  await extract(pack, root, (name) => candidates.includes(name))
  const own: { name: string; verdicts: Verdicts }[] = []
  let refused: GateError | undefined
  for (const name of candidates) {
    try {
      const verdicts = readVerdicts(path.join(root, name), name)
      if (liesWhereItSays(name, verdicts)) own.push({ name, verdicts })
    } catch (error) {
      if (!(error instanceof GateError)) throw error
      refused ??= error
    }
  }
  const [found, other] = own
  if (found === undefined)
    throw refused ?? damaged(`${candidates[0] ?? ''} does not lie in the evidence directory that it names`)
  if (other !== undefined)
    throw damaged(`${found.name} and ${other.name} both claim to be the verdicts of this run`)
  return found
}

function liesWhereItSays(name: string, { settings }: Verdicts): boolean {
  const said = settings.find((row) => row.name === 'evidence-dir')?.value ?? 'evidence'
  return path.posix.join(said, VERDICTS_FILE) === name
}
