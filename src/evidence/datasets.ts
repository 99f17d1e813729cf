import path from 'node:path'
import { parseShard, type Shard } from '../datasets/shard-name.js'
import type { DatasetFacts } from '../datasets/types.js'
import type { Evidence } from '../lib/evidence.js'
import { gather, seek } from './gather.js'
import type { Sought } from './gather.js'
import { filesByLeg } from './legs.js'
import type { World } from './world.js'

export const USUAL_CONTRACTS = ['data_contracts.yaml', 'data_contracts.yml'] as const

/** Every dataset against its contract; in a merge what the jobs have found. */
export function gatherDatasets(world: World): Promise<Evidence<DatasetFacts>> {
  const { root, settings } = world
  const byLeg = filesByLeg(world, 'datasets')
  if (byLeg.length > 0) return joinLegs(world, byLeg)
  const options = { ...contractRules(settings), run: world.run }
  return gather(
    world.inputs,
    () => seek(world, 'data-contracts', USUAL_CONTRACTS),
    async ([file = '']) => {
      const { validateDatasets } = await import('../datasets/validate.js')
      return validateDatasets(root, file, options)
    }
  )
}

function joinLegs(world: World, byLeg: ReturnType<typeof filesByLeg>): Promise<Evidence<DatasetFacts>> {
  const sought: Sought = {
    files: byLeg.flatMap(({ files }) => files),
    looked_for: 'results of the legs',
    configured: true,
    kind: 'datasets'
  }
  return gather(
    world.inputs,
    () => sought,
    async () => {
      const [{ readResults }, { joinLegDatasets }] = await Promise.all([
        import('../datasets/result-file.js'),
        import('../datasets/join-legs.js')
      ])
      return joinLegDatasets(
        byLeg.flatMap(({ leg, files }) =>
          files.map((file) => ({ leg, facts: readResults(path.resolve(world.root, file), file) }))
        ),
        world.run
      )
    }
  )
}

/**
 * Explicit settings beat the contract's own `validation:` block, which beats the defaults; and which part is to be checked.
 * @throws GateError `setting` for a `shard` that is none
 */
export function contractRules(settings: World['settings']): {
  enforceChecksums?: boolean
  blockOnMismatch?: boolean
  shard?: Shard
} {
  const { shard } = settings.values
  return {
    ...(shard !== undefined && { shard: parseShard(shard) }),
    ...(settings.isExplicit('enforce-checksums') && {
      enforceChecksums: settings.values['enforce-checksums']
    }),
    ...(settings.isExplicit('block-on-mismatch') && { blockOnMismatch: settings.values['block-on-mismatch'] })
  }
}
