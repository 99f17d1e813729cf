import path from 'node:path'
import { z } from '../lib/zod.js'
import { HASH_ALGORITHMS, type HashAlgorithm } from '../lib/hash.js'
import type { ColumnContract } from './columns.js'
import { emptyContract, type DatasetContract } from './dataset-contract.js'
import type { Recorded } from './dvc.js'
import { schemaColumns, tableSchema } from './table-schema.js'
import { checkYaml, wrongContract, type YamlFile } from './yaml.js'

const resource = z.looseObject({
  name: z.string().nullish(),
  path: z.union([z.string(), z.array(z.string())]).nullish(),
  hash: z.string().nullish(),
  bytes: z.number().int().nonnegative().nullish(),
  // A string is the address of a schema kept elsewhere.
  schema: z.union([z.string(), tableSchema]).nullish(),
  encoding: z.string().nullish(),
  compression: z.string().nullish(),
  dialect: z.union([z.string(), z.record(z.string(), z.unknown())]).nullish()
})
type Resource = z.infer<typeof resource>
const dataPackage = z.looseObject({ resources: z.array(resource).min(1) })

/** So many things that are not checked are named. */
const MAX_UNREAD = 20

/** True for a Frictionless `datapackage.json`. */
export function isDataPackage(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'resources' in value && !('datasets' in value)
}

/** True for one resource without its package, as `frictionless describe` writes it of a file. */
export function isLoneResource(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || 'datasets' in value || !('path' in value)) return false
  return ['schema', 'hash', 'bytes', 'stats'].some((key) => key in value)
}

/**
 * The resources of a data package (Frictionless Data Package, specs.frictionlessdata.io): `hash` (MD5 unless another
 * algorithm stands in front: `sha256:...`), `bytes`, and the fields of an inline table schema as columns.
 * Resources on the web, inline ones and those of several files are told and not checked, nor are columns of a table that we
 * would read in another way.
 * @param base directory of the package, relative to the root
 */
export function readDataPackage(yaml: YamlFile, base: string): Recorded {
  const { resources } = checkYaml(yaml, dataPackage, yaml.value, [])
  const datasets: DatasetContract[] = []
  const warnings: string[] = []
  for (const [i, given] of resources.entries()) {
    const line = yaml.lineOf(['resources', i])
    const paths = [given.path ?? []].flat()
    const [file] = paths
    const name = given.name ?? file ?? `resource ${i + 1}`
    const skip = (why: string): unknown =>
      warnings.push(`${yaml.file}:${line}: ${name} ${why}; it was not checked`)
    if (file === undefined) skip('has no path')
    else if (paths.length > 1) skip('consists of several files')
    else if (/^[a-z][a-z0-9+.-]*:\/\//i.test(file)) skip('lies outside the repository')
    else {
      const delimiter = delimiterOf(given)
      const { columns, unread } = columnsOf(yaml, given, file, i)
      if (unread.length > 0)
        warnings.push(`${yaml.file}:${line}: ${name}: not checked: ${unread.slice(0, MAX_UNREAD).join(', ')}`)
      datasets.push({
        ...emptyContract(name, line, path.posix.join(base, file)),
        ...hashOf(yaml, given.hash, i),
        size_bytes: given.bytes ?? null,
        ...(delimiter !== undefined && { delimiter }),
        columns
      })
    }
  }
  return { datasets, warnings }
}

function columnsOf(
  yaml: YamlFile,
  given: Resource,
  file: string,
  i: number
): { columns: ColumnContract[]; unread: string[] } {
  if (given.schema === null || given.schema === undefined) return { columns: [], unread: [] }
  if (typeof given.schema === 'string') return { columns: [], unread: ['the schema, which lies elsewhere'] }
  const other = READ.test(file) ? otherTable(given) : 'its format is not read'
  if (other !== undefined) return { columns: [], unread: [`columns, for ${other}`] }
  return schemaColumns(yaml, given.schema, ['resources', i, 'schema'])
}

const DELIMITERS: readonly string[] = [',', ';', '|', '\t']

/** Text tables are told by their names, Parquet and Arrow are named after what they are. */
const READ = /\.(csv|tsv|jsonl|ndjson|parquet|pq|arrow|arrows|feather|ipc)(\.gz)?$/i

/** Of the dialect itself, or of its `csv` (Frictionless framework 5). */
function dialectOf({ dialect }: Resource): Record<string, unknown> {
  if (typeof dialect !== 'object' || dialect === null) return {}
  return { ...dialect, ...(dialect['csv'] as Record<string, unknown> | undefined) }
}

function delimiterOf(given: Resource): string | undefined {
  const { delimiter } = dialectOf(given)
  return DELIMITERS.find((known) => known === delimiter)
}

/** What makes a file another table than the one that we read in it. */
function otherTable(given: Resource): string | undefined {
  const { encoding, compression, dialect } = given
  if (!/^(utf-?8(-sig)?|(us-)?ascii)$/i.test(encoding ?? 'utf-8')) return `its encoding is ${encoding ?? ''}`
  if (![undefined, null, '', 'no', 'gz', 'gzip'].includes(compression))
    return `its compression is ${compression}`
  if (typeof dialect === 'string') return 'its dialect lies elsewhere'
  const key = Object.entries(dialectOf(given)).find(([name, value]) => DIALECT[name]?.(value) === false)?.[0]
  return key === undefined ? undefined : `${key} of its dialect`
}

/** The values of a dialect that are the ones we read anyway. */
const DIALECT: Record<string, (value: unknown) => boolean> = {
  header: (value) => value !== false,
  headerRows: (value) => Array.isArray(value) && value.length === 1 && value[0] === 1,
  commentChar: (value) => value === null || value === '',
  commentRows: (value) => Array.isArray(value) && value.length === 0,
  delimiter: (value) => typeof value === 'string' && DELIMITERS.includes(value),
  quoteChar: (value) => value === '"',
  escapeChar: (value) => value === null || value === ''
}

function hashOf(
  yaml: YamlFile,
  hash: string | null | undefined,
  i: number
): { algorithm: HashAlgorithm; checksum: string | null } {
  const [, prefix = 'md5', hex] = /^(?:([a-z0-9-]+):)?(.*)$/i.exec(hash ?? '') ?? []
  const algorithm = HASH_ALGORITHMS.find((known) => known === prefix.toLowerCase().replace('-', ''))
  if (algorithm === undefined) {
    throw wrongContract(yaml, ['resources', i, 'hash'], `${JSON.stringify(prefix)} is no hash we know`)
  }
  return { algorithm, checksum: hex === undefined || hex === '' ? null : hex.toLowerCase() }
}
