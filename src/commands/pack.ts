import { factsOnDisk } from '../assess.js'
import { packEvidence } from '../keep.js'
import { counted } from '../lib/numbers.js'
import type { Command } from './context.js'

/** The evidence pack of what lies on disk. */
const pack: Command = async ({ world, out }) => {
  await factsOnDisk(world) // reading the evidence tells which files belong to it
  const { path, sha256, bytes, file_count } = await packEvidence(world)
  out.text(`${path}: ${counted(file_count, 'file')}, ${counted(bytes, 'byte')}`)
  out.text(`SHA-256 ${sha256}`)
  out.data({ path, sha256, bytes, file_count })
  return 0
}
export default pack
