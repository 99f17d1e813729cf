import path from 'node:path'
import { damaged } from './input.js'
import { readArchive } from './read-archive.js'

/** The names in a pack, as they stand there: not yet known to be safe. @throws GateError `evidence`, `io` */
export async function listPack(pack: string): Promise<string[]> {
  const { files, problem } = await readArchive(pack, () => false)
  if (problem !== undefined) throw damaged(`${path.basename(pack)} is damaged: ${problem}`)
  return files.map(({ name }) => name)
}
