import { isScalar } from 'yaml'
import { z } from 'zod'
import { GateError } from '../lib/errors.js'
import { readText } from '../lib/files.js'
import { HASH_ALGORITHMS, type HashAlgorithm } from '../lib/hash.js'
import { MAX_CONTRACT_BYTES, parseYaml, type YamlFile } from './yaml.js'

/** One entry of `datasets:`, checked and in our types. */
export interface DatasetContract {
  name: string
  /** 1-based line of its name in the contract. */
  line: number
  path: string
  algorithm: HashAlgorithm
  /** As written, without a `sha256:` prefix and in lower case; null when there is none. */
  checksum: string | null
  row_count: number | null
  /** Megabytes and how many decimals were written, which says how far they may be off. */
  size_mb: { value: number; decimals: number } | null
  max_age_days: number | null
  retention_days: number | null
  /** When the data were made; where absent, age is that of the file. */
  last_updated: Date | null
  /** False when a CSV has no header line; default true. */
  header: boolean
}

/** The `validation:` block; undefined is "not said here". */
export interface ContractRules {
  enforce_checksums?: boolean | undefined
  block_on_mismatch?: boolean | undefined
  allow_missing?: boolean | undefined
  max_age_days?: number | null | undefined
  fail_on_age?: boolean | undefined
}

export interface Contract {
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
  'description title owner contact license source url homepage doi citation format columns created tags notes version metadata'.split(
    ' '
  )
)

/**
 * Read data_contracts.yaml: `datasets: {NAME: {path, checksum_type, checksum, ...}}` and `validation: {...}`.
 * @param file absolute; @param shown the name that messages use
 * @throws GateError `contract` with file and line for invalid YAML, a duplicate name, a field of the wrong type or an
 *   unknown algorithm; `io` or `limit` for the file itself
 */
export function readContract(file: string, shown: string): Contract {
  return parseContract(readText(file, shown, MAX_CONTRACT_BYTES), shown)
}

export function parseContract(text: string, shown: string): Contract {
  const yaml = parseYaml(text, shown)
  const top = check(yaml, whole, yaml.value, [])
  const datasets = Object.entries(top.datasets).map(([name, value]) => toDataset(yaml, name, value))
  if (datasets.length === 0) throw wrong(yaml, ['datasets'], 'datasets names no dataset')
  const validation = top.validation ?? {}
  return {
    yaml,
    datasets,
    rules: check(yaml, rules, validation, ['validation']),
    warnings: [
      ...yaml.doc.warnings.map((warning) => `${shown}: ${warning.message}`),
      ...unknownKeys(yaml, top, Object.keys(whole.shape), []),
      ...unknownKeys(yaml, validation, Object.keys(rules.shape), ['validation']),
      ...Object.entries(top.datasets).flatMap(([name, value]) =>
        unknownKeys(yaml, value, Object.keys(dataset.shape), ['datasets', name])
      )
    ]
  }
}

function toDataset(yaml: YamlFile, name: string, value: unknown): DatasetContract {
  const at = ['datasets', name]
  const given = check(yaml, dataset, value, at)
  const written = checksumText(yaml, name, given.checksum)
  const prefix = /^([a-z0-9-]+):(.*)$/is.exec(written ?? '')
  const said = given.checksum_type ?? prefix?.[1] ?? 'sha256'
  const algorithm = HASH_ALGORITHMS.find((known) => known === said.toLowerCase().replace('-', ''))
  if (algorithm === undefined) {
    throw wrong(
      yaml,
      [...at, typeof given.checksum_type === 'string' ? 'checksum_type' : 'checksum'],
      `dataset ${name}: ${JSON.stringify(said)} is no checksum type; known are ${HASH_ALGORITHMS.join(', ')}`
    )
  }
  return {
    name,
    line: yaml.lineOf(at),
    path: given.path,
    algorithm,
    checksum: (prefix?.[2] ?? written)?.trim().toLowerCase() || null,
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
  const node = yaml.doc.getIn(path, true)
  return isScalar(node) ? node.source : undefined
}

function date(yaml: YamlFile, name: string, text: string): Date {
  const parsed = /^\d{4}-\d\d-\d\d([T ].*)?$/.test(text) ? new Date(text) : new Date(NaN)
  if (Number.isNaN(parsed.getTime())) {
    throw wrong(
      yaml,
      ['datasets', name, 'last_updated'],
      `dataset ${name}: last_updated is no date like 2026-01-31`
    )
  }
  return parsed
}

function check<T>(yaml: YamlFile, schema: z.ZodType<T>, value: unknown, at: string[]): T {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const [issue] = result.error.issues
  const path = [...at, ...(issue?.path ?? []).map(String)]
  const where = path.length === 0 ? 'the contract' : path.join('.')
  throw wrong(yaml, path, `${where}: ${issue?.message ?? 'not as expected'}`)
}

function wrong(yaml: YamlFile, path: string[], message: string): GateError {
  return new GateError('contract', message, {
    remedy: 'correct the contract; its fields are described in the README',
    place: { file: yaml.file, line: yaml.lineOf(path) }
  })
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
