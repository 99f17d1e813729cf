import path from 'node:path'
import { isScalar } from 'yaml'
import { GateError } from '../lib/errors.js'
import { z } from '../lib/zod.js'
import { readText } from '../lib/files.js'
import { HASH_ALGORITHMS } from '../lib/hash.js'
import { toPosix } from '../lib/paths.js'
import { isOf } from './column-values.js'
import { columnsSchema } from './columns.js'
import { isCroissant, readCroissant } from './croissant.js'
import { emptyContract, type DatasetContract } from './dataset-contract.js'
import { isDvcFile, isDvcLock, readDvcFile, readDvcLock, type Recorded } from './dvc.js'
import { isDataPackage, isLoneResource, readDataPackage } from './frictionless.js'
import { MAX_CONTRACT_BYTES, checkYaml, nodeAt, parseYaml, wrongContract, type YamlFile } from './yaml.js'

/** The `validation:` block; undefined is "not said here". */
export interface ContractRules {
  enforce_checksums?: boolean | undefined
  block_on_mismatch?: boolean | undefined
  allow_missing?: boolean | undefined
  max_age_days?: number | null | undefined
  fail_on_age?: boolean | undefined
}

export interface Contract {
  /** Only `contracts` can be re-recorded by us; the others belong to the tool that wrote them. */
  kind: 'contracts' | 'dvc' | 'croissant' | 'frictionless'
  yaml: YamlFile
  datasets: DatasetContract[]
  rules: ContractRules
  warnings: string[]
}

const days = z.number().nonnegative().nullish()
const dataset = z.looseObject({
  path: z.string().min(1),
  checksum_type: z.string().nullish(),
  checksum: z.union([z.string(), z.number(), z.bigint()]).nullish(),
  row_count: z.number().int().nonnegative().nullish(),
  size_mb: z.number().nonnegative().nullish(),
  size_bytes: z.number().int().nonnegative().nullish(),
  file_count: z.number().int().nonnegative().nullish(),
  listing: z.string().min(1).nullish(),
  columns: columnsSchema.nullish(),
  schema_version: z.union([z.string(), z.number()]).nullish(),
  retention_days: days,
  max_age_days: days,
  last_updated: z.string().nullish(),
  header: z.boolean().nullish()
})
const rules = z.looseObject({
  enforce_checksums: z.boolean().optional(),
  block_on_mismatch: z.boolean().optional(),
  allow_missing: z.boolean().optional(),
  max_age_days: days,
  fail_on_age: z.boolean().optional()
})
const whole = z.looseObject({
  datasets: z.record(z.string(), z.unknown()),
  validation: z.unknown().optional()
})

/** Keys that describe without asking for a check. Any other unknown key gets a warning: it may be a typing error. */
const DESCRIPTIVE = new Set(
  'description title owner contact license source url homepage doi citation format created tags notes version metadata'.split(
    ' '
  )
)

/**
 * Read what says how datasets must be, recognised by content: data_contracts.yaml (`datasets: {NAME: {path, checksum_type,
 * checksum, ...}}` and `validation: {...}`), a `.dvc` file, `dvc.lock`, a Croissant description, a `datapackage.json`.
 * @param file relative to `root`, or absolute; paths in a data_contracts.yaml are relative to the root, in the others to
 *   their own directory
 * @throws GateError `contract` with file and line for invalid YAML, a duplicate name, a field of the wrong type or an
 *   unknown algorithm; `io` or `limit` for the file itself
 */
export function readContract(root: string, file: string): Contract {
  const full = path.resolve(root, file)
  const base = path.posix.dirname(toPosix(path.relative(root, full)))
  return parseContract(readText(full, file, MAX_CONTRACT_BYTES), file, base)
}

/** What other tools record, each with how to tell it. */
const OTHERS: {
  kind: Exclude<Contract['kind'], 'contracts'>
  is: (value: unknown) => boolean
  read: (yaml: YamlFile, base: string) => Recorded
}[] = [
  { kind: 'dvc', is: isDvcFile, read: readDvcFile },
  { kind: 'dvc', is: isDvcLock, read: readDvcLock },
  { kind: 'croissant', is: isCroissant, read: readCroissant },
  { kind: 'frictionless', is: isDataPackage, read: readDataPackage }
]

function loneResource(yaml: YamlFile): GateError {
  return new GateError('contract', 'this is one Frictionless resource, and no package of them', {
    remedy:
      'write it as a package: `frictionless describe --type package FILE --json > datapackage.json`, or put it into {"resources": [...]}',
    place: { file: yaml.file, line: 1 }
  })
}

/** @param base directory of the contract relative to the root, for the formats whose paths start there */
export function parseContract(text: string, shown: string, base = '.'): Contract {
  const yaml = parseYaml(text, shown)
  if (yaml.value === null) throw empty(yaml)
  const other = OTHERS.find(({ is }) => is(yaml.value))
  if (other !== undefined) {
    const { datasets, warnings } = other.read(yaml, base)
    if (datasets.length === 0)
      throw wrongContract(
        yaml,
        [],
        `nothing in it can be checked${warnings.length === 0 ? ', it has no output' : `: ${warnings.join('; ')}`}`
      )
    return { kind: other.kind, yaml, datasets, rules: {}, warnings }
  }
  if (isLoneResource(yaml.value)) throw loneResource(yaml)
  const top = checkYaml(yaml, whole, yaml.value, [])
  const datasets = Object.entries(top.datasets).map(([name, value]) => toDataset(yaml, name, value))
  if (datasets.length === 0) throw wrongContract(yaml, ['datasets'], 'datasets names no dataset')
  const validation = top.validation ?? {}
  return {
    kind: 'contracts',
    yaml,
    datasets,
    rules: checkYaml(yaml, rules, validation, ['validation']),
    warnings: [
      ...yaml.doc.warnings.map(({ message, pos }) => `${shown}:${yaml.lineAt(pos[0])}: ${message}`),
      ...unknownKeys(yaml, top, Object.keys(whole.shape), []),
      ...unknownKeys(yaml, validation, Object.keys(rules.shape), ['validation']),
      ...Object.entries(top.datasets).flatMap(([name, value]) =>
        unknownKeys(yaml, value, Object.keys(dataset.shape), ['datasets', name])
      )
    ]
  }
}

function empty({ file, text }: YamlFile): GateError {
  const start = 'start it with `validate --init PATH...`'
  const remedy = text.trim() === '' ? start : `name datasets in it, or remove it and ${start}`
  return new GateError('contract', `${file} is empty`, { remedy, place: { file } })
}

function toDataset(yaml: YamlFile, name: string, value: unknown): DatasetContract {
  const at = ['datasets', name]
  const given = checkYaml(yaml, dataset, value, at)
  if (name === '') throw wrongContract(yaml, at, 'a dataset has no name')
  if (given.header === false && (given.columns ?? []).length > 0) {
    const why = 'columns are found by the header that `header: false` says is not there'
    throw wrongContract(yaml, [...at, 'columns'], `dataset ${name}: ${why}`)
  }
  const written = checksumText(yaml, name, given.checksum)
  const prefix = /^([a-z0-9-]+):(.*)$/is.exec(written ?? '')
  const said = given.checksum_type ?? prefix?.[1] ?? 'sha256'
  const algorithm = HASH_ALGORITHMS.find((known) => known === plainName(said))
  if (algorithm === undefined) {
    throw wrongContract(
      yaml,
      [...at, typeof given.checksum_type === 'string' ? 'checksum_type' : 'checksum'],
      `dataset ${name}: ${JSON.stringify(said)} is no checksum type; known are ${HASH_ALGORITHMS.join(', ')}`
    )
  }
  if (prefix?.[1] !== undefined && plainName(prefix[1]) !== algorithm) {
    const why = `its checksum begins with ${prefix[1]}:, and checksum_type is ${said}`
    throw wrongContract(yaml, [...at, 'checksum'], `dataset ${name}: ${why}`)
  }
  return {
    ...emptyContract(name, yaml.lineOf(at), given.path),
    algorithm,
    checksum: (prefix?.[2] ?? written)?.trim().toLowerCase() || null,
    listing: given.listing ?? null,
    columns: given.columns ?? [],
    size_bytes: given.size_bytes ?? null,
    file_count: given.file_count ?? null,
    row_count: given.row_count ?? null,
    size_mb:
      typeof given.size_mb === 'number'
        ? { value: given.size_mb, decimals: decimals(yaml, name, given.size_mb) }
        : null,
    max_age_days: given.max_age_days ?? null,
    retention_days: given.retention_days ?? null,
    last_updated: typeof given.last_updated === 'string' ? date(yaml, name, given.last_updated) : null,
    header: given.header ?? true
  }
}

/** `SHA-256` and `sha256` are one. */
const plainName = (algorithm: string): string => algorithm.toLowerCase().replace('-', '')

/** A checksum of digits alone, or like 12e34, is a number to YAML; what was written is what counts. */
function checksumText(
  yaml: YamlFile,
  name: string,
  value: string | number | bigint | null | undefined
): string | null {
  if (value === null || value === undefined) return null
  return sourceOf(yaml, ['datasets', name, 'checksum']) ?? String(value)
}

function decimals(yaml: YamlFile, name: string, value: number): number {
  const source = sourceOf(yaml, ['datasets', name, 'size_mb']) ?? String(value)
  return /^\d*\.(\d+)$/.exec(source)?.[1]?.length ?? 0
}

function sourceOf(yaml: YamlFile, path: string[]): string | undefined {
  const node = nodeAt(yaml.doc, path)
  return isScalar(node) ? node.source : undefined
}

function date(yaml: YamlFile, name: string, text: string): Date {
  const parsed = /^\d{4}-\d\d-\d\d([T ].*)?$/.test(text) ? new Date(text) : new Date(NaN)
  // Date takes February 30 for March 2.
  if (Number.isNaN(parsed.getTime()) || !isOf('date', text.slice(0, 10))) {
    throw wrongContract(
      yaml,
      ['datasets', name, 'last_updated'],
      `dataset ${name}: last_updated is no date like 2026-01-31`
    )
  }
  return parsed
}

function unknownKeys(yaml: YamlFile, value: unknown, known: string[], at: string[]): string[] {
  const keys = typeof value === 'object' && value !== null ? Object.keys(value) : []
  return keys
    .filter((key) => !known.includes(key) && !DESCRIPTIVE.has(key))
    .map((key) => {
      const path = [...at, key]
      return `${yaml.file}:${yaml.lineOf(path)}: ${path.join('.')} is not known; it is kept but not checked`
    })
}
