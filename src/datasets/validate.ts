import { createHash } from 'node:crypto'
import path from 'node:path'
import { GateError } from '../lib/errors.js'
import { resolveInside, toPosix } from '../lib/paths.js'
import { adoptChecksum } from './adopt.js'
import { assess, type Assessed, type Policy } from './assess.js'
import { readContract, type Contract } from './contract.js'
import type { DatasetContract } from './dataset-contract.js'
import { digestTargets, type Target } from './digests.js'
import { writeListing } from './listing.js'
import { locate } from './locate.js'
import type { Shard } from './shard-name.js'
import { pickShard } from './shard.js'
import type { DatasetFacts, DatasetResult, OfRun } from './types.js'
import { writeBaselines, type Baseline } from './update.js'

export interface ValidateOptions {
  /** A dataset without a checksum blocks. Undefined: as the contract says, else true. */
  enforceChecksums?: boolean | undefined
  /** A dataset that differs blocks; else it is a warning. Undefined: as the contract says, else true. */
  blockOnMismatch?: boolean | undefined
  /** Only this dataset. */
  dataset?: string | undefined
  /** Record what is there as what should be, in the contract file. */
  update?: boolean | undefined
  /** Only this part of the datasets, for data that outgrow one machine. */
  shard?: Shard | undefined
  /** Written into the result of a shard. */
  run?: OfRun | undefined
  /** For ages; default the clock. */
  now?: Date | undefined
}

/**
 * Check every dataset against its contract: checksum, and row count, size and age where the contract gives them. Never
 * reads outside `root`. What `verified` lists was really compared; `schema_version` and descriptive keys are only kept.
 *
 * A dataset blocks when it is missing (unless `validation.allow_missing`), has no checksum (unless enforcing is off),
 * differs (unless blocking is off), is too old and `validation.fail_on_age` is set, or cannot be read safely (always).
 * Where the contract has no checksum, the one that DVC or Git LFS has recorded is used.
 * @param contractFile relative to `root`, or absolute; any of the kinds that readContract knows
 * @throws GateError `contract`, `io` or `limit` for the contract itself, `usage` for an unknown `dataset`
 */
export async function validateDatasets(
  root: string,
  contractFile: string,
  options: ValidateOptions = {}
): Promise<DatasetFacts> {
  const contract = readContract(root, contractFile)
  const update = options.update ?? false
  if (update && contract.kind !== 'contracts') throw notOurs(contract)
  const { shard } = options
  if (update && shard !== undefined) {
    throw new GateError('usage', 'a shard cannot update the contract: each would write its own', {
      remedy: 'run `validate --update` once, without shard'
    })
  }
  const all = choose(contract, options.dataset).map((dataset) => targetOf(root, dataset, update))
  const targets = shard === undefined ? all : pickShard(all, shard)
  const digests = await digestTargets(targets)
  const { rules } = contract
  const policy: Policy = {
    root,
    enforce: options.enforceChecksums ?? rules.enforce_checksums ?? true,
    block: options.blockOnMismatch ?? rules.block_on_mismatch ?? true,
    update,
    now: options.now ?? new Date(),
    rules
  }
  const assessments: Assessed[] = []
  // One after the other: each may hold a batch of rows in memory.
  for (const [i, target] of targets.entries())
    assessments.push(await assess(target, digests[i] ?? [], policy))
  const baselines = assessments.flatMap(({ baseline }) => (baseline === undefined ? [] : [baseline]))
  if (baselines.length > 0) record(root, contractFile, contract, baselines)
  const datasets = assessments.map(({ result }) => result)
  const told = datasets.filter(({ message }) => message !== undefined)
  const line = ({ name, message, remedy }: DatasetResult): string =>
    `${name}: ${message ?? ''}${remedy === undefined ? '' : `; ${remedy}`}`
  return {
    passed: datasets.every(({ blocking }) => !blocking),
    contract: toPosix(contractFile),
    datasets,
    errors: told.filter(({ blocking }) => blocking).map(line),
    warnings: [
      ...contract.warnings,
      ...told.filter(({ blocking }) => !blocking).map(line),
      ...assessments.flatMap(({ result, warnings }) => warnings.map((text) => `${result.name}: ${text}`))
    ],
    ...(shard !== undefined && {
      shard: {
        ...shard,
        datasets_total: all.length,
        contract_sha256: sha256(contract.yaml.text),
        ...(options.run !== undefined && { git_sha: options.run.git_sha, ci_run_id: options.run.ci_run_id })
      }
    })
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

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function targetOf(root: string, dataset: DatasetContract, update: boolean): Target {
  try {
    // What others have recorded is no reason not to record it here.
    const wanted = update ? dataset : adoptChecksum(root, dataset)
    return { dataset: wanted, place: locate(root, wanted) }
  } catch (error) {
    if (error instanceof GateError) return { dataset, place: { kind: 'error', error } }
    throw error
  }
}

/** The contract first: a listing without its checksum would be told as foreign, a checksum without its listing is sound. */
function record(
  root: string,
  contractFile: string,
  { yaml }: Contract,
  baselines: readonly Baseline[]
): void {
  for (const { dataset } of baselines)
    if (dataset.listing !== null) resolveInside(root, dataset.listing, 'listing')
  writeBaselines(path.resolve(root, contractFile), yaml, baselines)
  for (const { dataset, files } of baselines) {
    if (dataset.listing !== null && files.length > 0) writeListing(root, dataset.listing, files)
  }
}

function notOurs({ yaml, kind }: Contract): GateError {
  const remedy = kind === 'dvc' ? 'run `dvc commit`' : 'run the tool that wrote it'
  return new GateError('usage', `${yaml.file} is not recorded by --update`, {
    remedy,
    place: { file: yaml.file }
  })
}
