import path from 'node:path'
import type { Command } from './context.js'
import { printComparison } from './double-build.js'

/** Two trees or files, with the double build's explanation: 0 the same, 1 different. */
const compare: Command = async ({ args, world, out }) => {
  const { compareTrees } = await import('../builds/compare.js')
  const [a = '', b = ''] = args.map((arg) => path.resolve(world.root, arg))
  const result = await compareTrees(a, b)
  printComparison(out, result)
  out.data(result)
  return result.status === 'bit_identical' ? 0 : 1
}
export default compare
