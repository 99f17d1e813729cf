import path from 'node:path'
import { GateError } from '../lib/errors.js'
import { digestAll, type HashJob } from '../lib/hash.js'
import { toPosix } from '../lib/paths.js'
import { assess, type Assessed, type Policy } from './assess.js'
import { readContract, type Contract, type DatasetContract } from './contract.js'
import { locate, type Located } from './locate.js'
import type { DatasetFacts, DatasetResult } from './types.js'
import { writeBaselines } from './update.js'

export interface ValidateOptions {
  /** A dataset without a checksum blocks. Undefined: as the contract says, else true. */
  enforceChecksums?: boolean | undefined
  /** A dataset that differs blocks; else it is a warning. Undefined: as the contract says, else true. */
  blockOnMismatch?: boolean | undefined
  /** Only this dataset. */
  dataset?: string | undefined
  /** Record what is there as what should be, in the contract file. */
  update?: boolean | undefined
  /** For ages; default the clock. */
  now?: Date | undefined
}

/**
 * Check every dataset against its contract: checksum, and row count, size and age where the contract gives them. Never
 * reads outside `root`. What `verified` lists was really compared; `schema_version` and descriptive keys are only kept.
 *
 * A dataset blocks when it is missing (unless `validation.allow_missing`), has no checksum (unless enforcing is off),
 * differs (unless blocking is off), is too old and `validation.fail_on_age` is set, or cannot be read safely (always).
 * @param contractFile relative to `root`, or absolute
 * @throws GateError `contract`, `io` or `limit` for the contract itself, `usage` for an unknown `dataset`
 */
export async function validateDatasets(
  root: string,
  contractFile: string,
  options: ValidateOptions = {}
): Promise<DatasetFacts> {
  const contract = readContract(path.resolve(root, contractFile), contractFile)
  const chosen = choose(contract, options.dataset)
  const located = chosen.map((dataset) => locate(root, dataset))
  const digests = await digestAll(located.flatMap((place, i) => jobsOf(place, chosen[i])))
  const { rules } = contract
  const policy: Policy = {
    enforce: options.enforceChecksums ?? rules.enforce_checksums ?? true,
    block: options.blockOnMismatch ?? rules.block_on_mismatch ?? true,
    update: options.update ?? false,
    now: options.now ?? new Date(),
    rules
  }
  const assessments: Assessed[] = []
  let next = 0
  for (const [i, dataset] of chosen.entries()) {
    const place = located[i]
    if (place === undefined) continue
    const count = place.kind === 'found' ? place.files.length : 0
    assessments.push(assess(dataset, place, digests.slice(next, next + count), policy))
    next += count
  }
  const baselines = assessments.flatMap(({ baseline }) => (baseline === undefined ? [] : [baseline]))
  if (baselines.length > 0) writeBaselines(path.resolve(root, contractFile), contract.yaml, baselines)
  const datasets = assessments.map(({ result }) => result)
  const told = datasets.filter(({ message }) => message !== undefined)
  const line = ({ name, message }: DatasetResult): string => `${name}: ${message ?? ''}`
  return {
    passed: datasets.every(({ blocking }) => !blocking),
    contract: toPosix(contractFile),
    datasets,
    errors: told.filter(({ blocking }) => blocking).map(line),
    warnings: [
      ...contract.warnings,
      ...told.filter(({ blocking }) => !blocking).map(line),
      ...assessments.flatMap(({ result, warnings }) => warnings.map((text) => `${result.name}: ${text}`))
    ]
  }
}

function choose({ yaml, datasets }: Contract, name: string | undefined): DatasetContract[] {
  if (name === undefined) return datasets
  const found = datasets.filter((dataset) => dataset.name === name)
  if (found.length > 0) return found
  const known = datasets.map((dataset) => dataset.name)
  throw new GateError('usage', `${yaml.file} has no dataset ${JSON.stringify(name)}`, {
    remedy: `name one of ${known.slice(0, 20).join(', ')}${known.length > 20 ? ', ...' : ''}`
  })
}

function jobsOf(place: Located, dataset: DatasetContract | undefined): HashJob[] {
  if (place.kind !== 'found' || dataset === undefined) return []
  const { algorithm } = dataset
  return place.files.map((file, i) => ({
    file,
    algorithm,
    shown: !place.tree ? dataset.path : `${dataset.path}/${place.names[i] ?? ''}`
  }))
}
