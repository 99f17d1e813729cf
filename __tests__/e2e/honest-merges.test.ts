import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import { cliJson } from './bundle.js'
import { gate, lcov, leg, quiet, replayOf, type Answer } from './legs.js'
import { npy } from './npy.js'
import { scratch, workspace } from './workspace.js'

const CSV = 'a\n1\n2\n'

const contracts = (sha256: string): string => `version: 1
datasets:
  d:
    path: d.csv
    checksum_type: sha256
    checksum: ${sha256}
    schema:
      columns: [a]
`

/** A merge of one leg that measured its coverage, in a job that measures something itself. @returns what `verify` says, too */
async function merged(
  files: Record<string, string>,
  args: readonly string[],
  more: (dir: string) => void = () => undefined
) {
  const [results, here] = [scratch(), workspace(files)]
  more(here)
  await leg(results, 'a', quiet, { dir: workspace({ 'lcov.info': lcov([1, 1], [2, 1]) }) })
  const { data } = await cliJson<Answer>(['merge', results, '--comment', 'false', ...args], {
    cwd: here
  })
  return { data, said: await replayOf(data, here) }
}

test('a merge that looks at the data itself', async () => {
  const sha256 = createHash('sha256').update(CSV).digest('hex')
  const { data, said } = await merged({ 'd.csv': CSV, 'data_contracts.yaml': contracts(sha256) }, [
    '--data-contracts',
    'data_contracts.yaml'
  ])
  expect(gate(data, 'datasets')).toMatchObject({ verdict: 'pass', value: 0 })
  expect(said).toMatch(/^ok: 3 of 3 gates computed again .*datasets from what the run has kept/)
})

test.each(['y_true.npy,y_prob.npy', 'y_true.npy', '.'])(
  'a merge that reads predictions as %s itself',
  async (name) => {
    const { data, said } = await merged({}, ['--predictions', name], (dir) => {
      writeFileSync(path.join(dir, 'y_true.npy'), npy([0, 1, 1, 0]))
      writeFileSync(path.join(dir, 'y_prob.npy'), npy([0.1, 0.9, 0.8, 0.2]))
    })
    expect(gate(data, 'ece')).toMatchObject({ verdict: 'pass', value: expect.closeTo(0.15) })
    expect(said).toMatch(/^ok: /)
  }
)
