import path from 'node:path'
import { existsSync } from 'node:fs'
import type { DatasetChanges, DatasetResult } from '../datasets/types.js'
import { contractRules, USUAL_CONTRACTS } from '../evidence/datasets.js'
import { countWords, remedyOf } from '../gates/rows/datasets.js'
import { GateError } from '../lib/errors.js'
import type { Command, CommandContext } from './context.js'

/** How many names of each kind are printed below a dataset. */
const MAX_NAMES = 10

/** Dataset contracts: 0 none blocked, 1 blocked. With --init: a first contract for the paths given. */
const validate: Command = async (context) => {
  const { world, args, options, out } = context
  const { root, settings } = world
  const found =
    settings.values['data-contracts'] ?? USUAL_CONTRACTS.find((file) => existsSync(path.join(root, file)))
  if (options['init'] === true) return init(context, found ?? USUAL_CONTRACTS[0])
  if (args.length > 0) {
    throw new GateError('usage', 'validate takes paths only with --init', {
      remedy: 'name a dataset with --dataset, or a contract with --data-contracts'
    })
  }
  if (found === undefined) {
    throw new GateError('usage', `there is no contract: looked for ${USUAL_CONTRACTS.join(', ')}`, {
      remedy: 'write a first one with `validate --init PATH...`, or name one with --data-contracts'
    })
  }
  const { validateDatasets } = await import('../datasets/validate.js')
  const facts = await validateDatasets(root, found, {
    ...contractRules(settings),
    run: world.run,
    ...(typeof options['dataset'] === 'string' && { dataset: options['dataset'] }),
    update: options['update'] === true
  })
  const { passed, datasets, errors, warnings, shard } = facts
  datasets.forEach((dataset) => tell(dataset, (line) => out.text(line)))
  // What belongs to a dataset's finding has just been told.
  const isTold = (text: string): boolean =>
    datasets.some((d) => d.message !== undefined && text.startsWith(`${d.name}: ${d.message}`))
  for (const warning of warnings) if (!isTold(warning)) world.log.warn(warning)
  for (const error of errors) if (!isTold(error)) out.text(`error: ${error}`)
  if (shard !== undefined) {
    const { writeResults } = await import('../datasets/result-file.js')
    const file = writeResults(root, settings.values['evidence-dir'], facts)
    out.text(`${countWords(facts)}; ${file}`)
  }
  out.text(passed ? 'data contracts: passed' : 'data contracts: BLOCKED')
  out.data({ passed, datasets, errors, warnings, ...(shard !== undefined && { shard }) })
  return passed ? 0 : 1
}
export default validate

async function init(
  { world: { root }, args, options, out }: CommandContext,
  contract: string
): Promise<number> {
  if (options['update'] === true || options['dataset'] !== undefined) {
    throw new GateError('usage', '--init goes with neither --update nor --dataset', {
      remedy: 'write the contract first: validate --init PATH...'
    })
  }
  const { initContract } = await import('../datasets/init.js')
  const text = await initContract(root, contract, args)
  out.text(`${contract}: written`)
  out.data({ contract, text })
  return 0
}

function tell(d: DatasetResult, print: (line: string) => void): void {
  const checked = d.verified.length > 0 ? `: ${d.verified.join(', ')}` : ''
  const harmless = d.message !== undefined && !d.blocking ? ', does not block' : ''
  print(`${d.status.padEnd(11)} ${d.name} (${d.path})${checked}${harmless}`)
  const indent = ' '.repeat(12)
  if (d.message !== undefined) print(`${indent}${d.message}`)
  if (d.changes !== undefined) for (const line of changeLines(d.changes)) print(`${indent}${line}`)
  const remedy = d.remedy ?? (d.status === 'missing' && d.blocking ? remedyOf(d) : undefined)
  if (remedy !== undefined) print(`${indent}${remedy}`)
}

/** `+ added`, `- removed`, `~ changed`, `> old to new`; the first of each kind, the rest counted. */
function changeLines({ counts, added, removed, changed, renamed }: DatasetChanges): string[] {
  const list = (sign: string, what: string, total: number, names: readonly string[]): string[] => {
    const shown = names.slice(0, MAX_NAMES)
    const rest = total - shown.length
    return [...shown.map((name) => `${sign} ${name}`), ...(rest > 0 ? [`${sign} ${rest} more ${what}`] : [])]
  }
  return [
    ...list('~', 'changed', counts.changed, changed),
    ...list('+', 'added', counts.added, added),
    ...list('-', 'removed', counts.removed, removed),
    ...list(
      '>',
      'renamed',
      counts.renamed,
      renamed.map(([from, to]) => `${from} to ${to}`)
    )
  ]
}
