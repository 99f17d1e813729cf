import { statSync } from 'node:fs'
import type { Target } from './digests.js'
import type { Shard } from './shard-name.js'
import type { DatasetFacts, OfRun } from './types.js'

/**
 * The datasets of one shard: the largest first, each to the shard that has the fewest bytes so far (Graham 1969, LPT),
 * which is at most a third above the best split. Whole datasets only. Sizes are the contract's where it gives them, so
 * that machines agree which do not all hold the data; else those on disk.
 */
export function pickShard(targets: readonly Target[], { index, total }: Shard): Target[] {
  const sized = targets.map((target) => ({ target, bytes: bytesOf(target) }))
  sized.sort((a, b) => b.bytes - a.bytes || (a.target.dataset.name < b.target.dataset.name ? -1 : 1))
  const load = new Array<number>(total).fill(0)
  const mine = new Set<Target>()
  for (const { target, bytes } of sized) {
    const least = load.indexOf(Math.min(...load))
    // Datasets without a byte are spread, too.
    load[least] = (load[least] ?? 0) + bytes + 1
    if (least === index - 1) mine.add(target)
  }
  return targets.filter((target) => mine.has(target))
}

function bytesOf({ dataset, place }: Target): number {
  if (dataset.size_bytes !== null) return dataset.size_bytes
  if (dataset.size_mb !== null) return dataset.size_mb.value * 1e6
  if (place.kind !== 'found') return 0
  return place.files.reduce((sum, file) => sum + (statSync(file, { throwIfNoEntry: false })?.size ?? 0), 0)
}

/**
 * The results of all shards as one. Passed only when every shard is there, of the same contract and run, and together they
 * hold every dataset once.
 * @param here the run that merges, where it is known
 */
export function mergeShards(parts: readonly DatasetFacts[], here: Partial<OfRun> = {}): DatasetFacts {
  const [first] = parts
  const datasets = parts.flatMap((part) => part.datasets)
  const errors = [...parts.flatMap((part) => part.errors), ...gaps(parts), ...otherRuns(parts, here)]
  return {
    passed: errors.length === 0 && parts.every((part) => part.passed),
    contract: first?.contract ?? '',
    datasets,
    errors,
    warnings: [...new Set(parts.flatMap((part) => part.warnings))]
  }
}

/** Without git or CI a run does not know what it is of. */
const UNKNOWN: readonly (string | undefined)[] = [undefined, 'unknown', 'local']

function otherRuns(parts: readonly DatasetFacts[], here: Partial<OfRun>): string[] {
  const all = [...parts.map(({ shard }) => shard ?? {}), here]
  const several = (key: keyof OfRun, what: string): string[] => {
    const values = [...new Set(all.map((of: Partial<OfRun>) => of[key]))].filter((v) => !UNKNOWN.includes(v))
    const [one = '', other] = values
    return other === undefined
      ? []
      : [`the shards are of different ${what}: ${one.slice(0, 40)} and ${other.slice(0, 40)}`]
  }
  return [...several('git_sha', 'commits'), ...several('ci_run_id', 'runs')].slice(0, 1)
}

function gaps(parts: readonly DatasetFacts[]): string[] {
  const shards = parts.flatMap(({ shard }) => (shard === undefined ? [] : [shard]))
  const [first] = shards
  if (first === undefined || shards.length < parts.length)
    return ['a result without a shard cannot be merged']
  const errors: string[] = []
  const same = shards.every(
    ({ total, contract_sha256 }) => total === first.total && contract_sha256 === first.contract_sha256
  )
  if (!same) errors.push('the shards are of different contracts or counts')
  for (let index = 1; index <= first.total; index++) {
    const count = shards.filter((shard) => shard.index === index).length
    if (count === 0) errors.push(`shard ${index}/${first.total} is missing`)
    if (count > 1) errors.push(`shard ${index}/${first.total} is there ${count} times`)
  }
  const names = parts.flatMap(({ datasets }) => datasets.map(({ name }) => name))
  const distinct = new Set(names).size
  if (distinct !== names.length) errors.push('a dataset was checked by more than one shard')
  if (errors.length === 0 && distinct !== first.datasets_total) {
    errors.push(
      `${distinct} of ${first.datasets_total} datasets were checked: the shards did not see the same sizes`
    )
  }
  return errors
}
