import path from 'node:path'
import type { Command } from './context.js'

/** Everything an auditor checks of a pack, offline: 0 valid, 1 not valid, 2 cannot be read. */
const verify: Command = async ({ args, out }) => {
  const { verifyPack } = await import('../pack/verify.js')
  const [file = ''] = args
  const { valid, checks } = await verifyPack(path.resolve(file))
  for (const { name, ok, detail } of checks) out.text(`${ok ? 'ok   ' : 'WRONG'} ${name}: ${detail}`)
  out.text(valid ? 'valid' : 'NOT VALID')
  out.data({ valid, checks })
  return valid ? 0 : 1
}
export default verify
