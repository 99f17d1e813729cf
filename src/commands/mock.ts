import path from 'node:path'
import { GateError } from '../lib/errors.js'
import { counted } from '../lib/numbers.js'
import type { Command } from './context.js'
import { wholeOption } from './numbers.js'

/** A made-up CI history; every report made from it says so. */
const mock: Command = async ({ world, options, out }) => {
  if (typeof options['out'] !== 'string')
    throw new GateError('usage', 'mock needs --out', { remedy: 'name the file to write' })
  const { writeMockHistory } = await import('../eig/mock.js')
  const summary = writeMockHistory({
    tests: wholeOption(options['tests'], 'tests', 100),
    runs: wholeOption(options['runs'], 'runs', 60),
    seed: wholeOption(options['seed'], 'seed', 42, 0),
    out: path.resolve(world.root, options['out']),
    force: options['force'] === true
  })
  out.text(
    `${counted(summary.runs, 'made-up run')} of ${counted(summary.tests, 'test')} with ${counted(summary.failures, 'failure')}: ${options['out']}`
  )
  out.data({ ...summary, path: options['out'] })
  return 0
}
export default mock
