import { mergeShards } from './shard.js'
import type { DatasetFacts, DatasetResult, DatasetStatus, OfRun } from './types.js'

/** Worst first: what one machine found wrong is wrong, whatever the others found. */
const SEVERITY: readonly DatasetStatus[] = [
  'error',
  'mismatch',
  'missing',
  'no_checksum',
  'updated',
  'verified'
]

/**
 * The datasets of several jobs as one. Shards make one whole, which fails when one is missing; of a dataset that several
 * jobs have checked the worst result stands.
 */
export function joinLegDatasets(
  parts: readonly { leg: string; facts: DatasetFacts }[],
  here: Partial<OfRun> = {}
): DatasetFacts {
  const shards = parts.filter(({ facts }) => facts.shard !== undefined).map(({ facts }) => facts)
  const wholes = parts.filter(({ facts }) => facts.shard === undefined)
  const merged = shards.length > 0 ? [{ leg: 'shards', facts: mergeShards(shards, here) }] : []
  const all = [...merged, ...wholes]
  const worst = new Map<string, DatasetResult>()
  for (const { leg, facts } of all) {
    for (const result of facts.datasets) {
      const before = worst.get(result.name)
      if (before === undefined || severity(result) < severity(before)) {
        const told = result.message !== undefined && all.length > 1
        worst.set(result.name, told ? { ...result, message: `${result.message} (${leg})` } : result)
      }
    }
  }
  const several = (leg: string) => (text: string) => (all.length > 1 ? `${text} (${leg})` : text)
  return {
    passed: all.every(({ facts }) => facts.passed),
    contract: [...new Set(all.map(({ facts }) => facts.contract))].join(', '),
    datasets: [...worst.values()],
    errors: all.flatMap(({ leg, facts }) => facts.errors.map(several(leg))),
    warnings: all.flatMap(({ leg, facts }) => facts.warnings.map(several(leg)))
  }
}

/** A blocking result before one that only warns. */
function severity({ status, blocking }: DatasetResult): number {
  return SEVERITY.indexOf(status) - (blocking ? SEVERITY.length : 0)
}
