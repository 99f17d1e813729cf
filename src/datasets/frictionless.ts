import path from 'node:path'
import { z } from '../lib/zod.js'
import { HASH_ALGORITHMS, type HashAlgorithm } from '../lib/hash.js'
import { boundProblem, COLUMN_TYPES, toColumn, type ColumnContract } from './columns.js'
import { emptyContract, type DatasetContract } from './dataset-contract.js'
import type { Recorded } from './dvc.js'
import { checkYaml, wrongContract, type YamlFile } from './yaml.js'

const bound = z.union([z.string(), z.number()]).nullish()
const field = z.looseObject({
  name: z.string(),
  type: z.string().nullish(),
  constraints: z
    .looseObject({
      required: z.boolean().nullish(),
      unique: z.boolean().nullish(),
      minimum: bound,
      maximum: bound,
      enum: z.array(z.union([z.string(), z.number(), z.boolean()])).nullish()
    })
    .nullish()
})
const resource = z.looseObject({
  name: z.string().nullish(),
  path: z.union([z.string(), z.array(z.string())]).nullish(),
  hash: z.string().nullish(),
  bytes: z.number().int().nonnegative().nullish(),
  // A string is the address of a schema kept elsewhere.
  schema: z.union([z.string(), z.looseObject({ fields: z.array(field).nullish() })]).nullish()
})
const dataPackage = z.looseObject({ resources: z.array(resource).min(1) })

/** True for a Frictionless `datapackage.json`. */
export function isDataPackage(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'resources' in value && !('datasets' in value)
}

/**
 * The resources of a data package (Frictionless Data Package, specs.frictionlessdata.io): `hash` (MD5 unless another
 * algorithm stands in front: `sha256:...`), `bytes`, and the fields of an inline table schema as columns. Resources on
 * the web, inline ones and those of several files are told and not checked.
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
      datasets.push({
        ...emptyContract(name, line, path.posix.join(base, file)),
        ...hashOf(yaml, given.hash, i),
        size_bytes: given.bytes ?? null,
        columns:
          typeof given.schema === 'object'
            ? (given.schema?.fields ?? []).map((field, k) =>
                columnOf(yaml, field, ['resources', i, 'schema', 'fields', k])
              )
            : []
      })
    }
  }
  return { datasets, warnings }
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

function columnOf(
  yaml: YamlFile,
  { name, type, constraints }: z.infer<typeof field>,
  at: (string | number)[]
): ColumnContract {
  const column = toColumn({
    name,
    type: COLUMN_TYPES.find((known) => known === type),
    nullable: constraints?.required !== true,
    unique: constraints?.unique,
    min: constraints?.minimum,
    max: constraints?.maximum,
    allowed: constraints?.enum
  })
  const problem = boundProblem(column)
  if (problem !== undefined) throw wrongContract(yaml, at, `field ${name}: ${problem}`)
  return column
}
