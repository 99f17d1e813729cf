import type { DatasetFacts } from '../datasets/types.js'
import type { Evidence } from '../lib/evidence.js'
import { gather, seek } from './gather.js'
import type { World } from './world.js'

export const USUAL_CONTRACTS = ['data_contracts.yaml', 'data_contracts.yml']

/** Every dataset against its contract. */
export function gatherDatasets(world: World): Promise<Evidence<DatasetFacts>> {
  const { root, settings } = world
  return gather(
    world.inputs,
    () => seek(world, 'data-contracts', USUAL_CONTRACTS),
    async ([file = '']) => {
      const { validateDatasets } = await import('../datasets/validate.js')
      return validateDatasets(root, file, contractRules(settings))
    }
  )
}

/** Explicit settings beat the contract's own `validation:` block, which beats the defaults. */
export function contractRules(settings: World['settings']): {
  enforceChecksums?: boolean
  blockOnMismatch?: boolean
} {
  return {
    ...(settings.isExplicit('enforce-checksums') && {
      enforceChecksums: settings.values['enforce-checksums']
    }),
    ...(settings.isExplicit('block-on-mismatch') && { blockOnMismatch: settings.values['block-on-mismatch'] })
  }
}
