import path from 'node:path'
import { visible } from '../report/escape.js'
import type { Command } from './context.js'

/** Everything an auditor checks of a pack, offline: 0 valid, 1 not valid, 2 cannot be read. */
const verify: Command = async ({ args, out }) => {
  const { verifyPack } = await import('../pack/verify.js')
  const results = []
  for (const file of args) {
    const { valid, checks } = await verifyPack(path.resolve(file))
    out.text(visible(file))
    for (const { name, ok, detail } of checks)
      out.text(visible(`${ok ? 'ok   ' : 'WRONG'} ${name}: ${detail}`))
    out.text(valid ? 'valid' : 'NOT VALID')
    results.push({ pack: file, valid, checks })
  }
  // One pack is one document, as everywhere; several are a list.
  out.data(results.length === 1 ? results[0] : results)
  return results.every(({ valid }) => valid) ? 0 : 1
}
export default verify
