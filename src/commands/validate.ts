import path from 'node:path'
import { existsSync } from 'node:fs'
import { contractRules, USUAL_CONTRACTS } from '../evidence/datasets.js'
import type { Command } from './context.js'

/** Dataset contracts: 0 none blocked, 1 blocked. */
const validate: Command = async ({ world, options, out }) => {
  const { root, settings } = world
  const { validateDatasets } = await import('../datasets/validate.js')
  const contract =
    settings.values['data-contracts'] ??
    USUAL_CONTRACTS.find((file) => existsSync(path.join(root, file))) ??
    'data_contracts.yaml'
  const { passed, datasets, errors, warnings } = await validateDatasets(root, contract, {
    ...contractRules(settings),
    ...(typeof options['dataset'] === 'string' && { dataset: options['dataset'] }),
    update: options['update'] === true
  })
  for (const d of datasets) {
    out.text(
      `${d.status.padEnd(11)} ${d.name} (${d.path})${d.verified.length > 0 ? `: ${d.verified.join(', ')}` : ''}`
    )
    if (d.message !== undefined) out.text(`            ${d.message}`)
    if (d.remedy !== undefined) out.text(`            ${d.remedy}`)
  }
  for (const warning of warnings) world.log.warn(warning)
  // Errors that belong to no dataset have not been told yet.
  for (const error of errors)
    if (!datasets.some((d) => error.startsWith(`${d.name}: `))) out.text(`error: ${error}`)
  out.text(passed ? 'data contracts: passed' : 'data contracts: BLOCKED')
  out.data({ passed, datasets, errors, warnings })
  return passed ? 0 : 1
}
export default validate
