import type { DatasetFacts, DatasetResult } from '../../datasets/types.js'
import { pick } from '../gate.js'
import type { Gate } from '../gate.js'
import { counted } from '../numeric.js'

/** `shard 2/3: 1 of 1 dataset verified (5 in all)`. */
export function countWords({ datasets, shard }: DatasetFacts): string {
  const verified = datasets.filter(({ status }) => status === 'verified').length
  const count = `${verified} of ${counted(datasets.length, 'dataset')} verified`
  if (shard === undefined) return count
  const name = `shard ${shard.index}/${shard.total}`
  return datasets.length === 0
    ? `${name} holds no dataset (${shard.datasets_total} in all)`
    : `${name}: ${count} (${shard.datasets_total} in all)`
}

/** Errors that belong to no dataset: what lacks of a whole whose shards are joined. */
function ofTheWhole({ datasets, errors }: DatasetFacts): string[] {
  return errors.filter((error) => !datasets.some(({ name }) => error.startsWith(`${name}: `)))
}

/** Where the data themselves are what is wrong, each state has its own way out. */
export function remedyOf({ status, remedy }: DatasetResult): string {
  if (remedy !== undefined) return remedy
  switch (status) {
    case 'missing':
      return 'fetch or restore the data in an earlier step, or correct the path in the contract'
    case 'error':
      return 'correct the data or the contract where the finding says so'
    default:
      return 'restore the data, or correct the contract'
  }
}

/** Shards that do not make a whole. */
function remedyOfWhole(errors: readonly string[]): string {
  return errors.every((error) => /^shard \d+\/\d+ is missing/.test(error))
    ? 'run the job of each shard that is missing again, then merge again'
    : 'run the jobs of all shards again, at this commit and with this contract, then merge again'
}

/** Every dataset contract verified, none blocked. The value is the number of blocked datasets. */
export const datasetsGate: Gate = {
  name: 'datasets',
  comparison: '==',
  threshold: () => 0,
  judge: (value) => (value === 0 ? 'pass' : 'fail'),
  measure: (facts) =>
    pick(facts.datasets, 'datasets', (d) => {
      const blocked = d.datasets.filter((s) => s.blocking)
      const whole = ofTheWhole(d)
      const [first] = blocked
      const problems = [...blocked.map((s) => `${s.name}: ${s.message ?? s.status}`), ...whole]
      const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : ''
      const count = countWords(d)
      return {
        // Errors of the whole block as one, even when no single dataset does.
        value: blocked.length + (d.passed || blocked.length > 0 ? 0 : 1),
        detail: problems[0] === undefined ? count : `${count}; ${problems[0]}${more}`,
        remedy: [
          ...(first === undefined ? [] : [remedyOf(first)]),
          ...(whole.length > 0 || first === undefined ? [remedyOfWhole(whole)] : [])
        ].join('; '),
        sample_size: d.datasets.length
      }
    })
}
