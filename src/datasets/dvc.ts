import path from 'node:path'
import { z } from '../lib/zod.js'
import { emptyContract, type DatasetContract } from './dataset-contract.js'
import { checkYaml, wrongContract, type YamlFile } from './yaml.js'

const output = z.looseObject({
  path: z.string().min(1),
  md5: z.string().nullish(),
  hash: z.string().nullish(),
  size: z.number().int().nonnegative().nullish(),
  nfiles: z.number().int().nonnegative().nullish()
})
type Output = z.infer<typeof output>

const dvcFile = z.looseObject({ outs: z.array(output).min(1), wdir: z.string().nullish() })
const stage = z.looseObject({
  deps: z.array(output).nullish(),
  outs: z.array(output).nullish(),
  params: z.unknown().optional()
})
const lockFile = z.looseObject({ schema: z.literal('2.0'), stages: z.record(z.string(), stage) })

export interface Recorded {
  datasets: DatasetContract[]
  warnings: string[]
}

/** True for what `dvc add` and `dvc import` write. */
export function isDvcFile(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'outs' in value && !('datasets' in value)
}

/** True for `dvc.lock` (schema 2.0). */
export function isDvcLock(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'stages' in value && 'schema' in value
}

/**
 * The outputs of a `.dvc` file as contracts (dvc.org/doc/user-guide/project-structure/dvc-files).
 * @param base directory of the file, relative to the root, forward slashes
 */
export function readDvcFile(yaml: YamlFile, base: string): Recorded {
  const { outs, wdir } = checkYaml(yaml, dvcFile, yaml.value, [])
  const from = path.posix.join(base, wdir ?? '.')
  return collect(
    outs.map((out, i) => ({ out, name: out.path, at: ['outs', i], from })),
    yaml
  )
}

/**
 * The dependencies and outputs that `dvc.lock` records of every stage, each path once: what `dvc status` would compare of data.
 * Its parameters are told and not checked. The same path with two different checksums means that a stage is out of date; both are kept, and one will not match.
 */
export function readDvcLock(yaml: YamlFile, base: string): Recorded {
  const { stages } = checkYaml(yaml, lockFile, yaml.value, [])
  const seen = new Set<string>()
  const entries = Object.entries(stages).flatMap(([stageName, { deps, outs }]) => {
    const part = (list: Output[] | null | undefined, key: string): Entry[] =>
      (list ?? []).map((out, i) => ({
        out,
        name: `${stageName}: ${out.path}`,
        at: ['stages', stageName, key, i],
        from: base
      }))
    return [...part(outs, 'outs'), ...part(deps, 'deps')]
  })
  const unique = entries.filter(({ out }) => {
    const key = `${out.path}\n${out.md5 ?? ''}`
    return seen.has(key) ? false : seen.add(key)
  })
  const { datasets, warnings } = collect(unique, yaml)
  return { datasets, warnings: [...warnings, ...unchecked(stages, yaml)] }
}

/** One warning for all stages: what only DVC can tell, which reads `dvc.yaml` and the files of parameters. */
function unchecked(stages: z.infer<typeof lockFile>['stages'], yaml: YamlFile): string[] {
  const names = Object.entries(stages).flatMap(([name, { params }]) => (hasMembers(params) ? [name] : []))
  const [first] = names
  if (first === undefined) return []
  const whose = `${first}${names.length > 1 ? ` and ${names.length - 1} more` : ''}`
  return [
    `${yaml.file}:${yaml.lineOf(['stages', first, 'params'])}: the parameters of ${whose} were not compared, nor the commands: \`dvc status\` tells whether they have changed`
  ]
}

function hasMembers(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0
}

interface Entry {
  out: Output
  name: string
  /** Where it stands in the document. */
  at: (string | number)[]
  from: string
}

function collect(entries: readonly Entry[], yaml: YamlFile): Recorded {
  const datasets: DatasetContract[] = []
  const warnings: string[] = []
  for (const { out, name, at, from } of entries) {
    const line = yaml.lineOf(at)
    if (/^[a-z0-9]+:\/\//i.test(out.path)) {
      warnings.push(`${yaml.file}:${line}: ${name} lies outside the repository and was not checked`)
      continue
    }
    if (out.hash !== undefined && out.hash !== null && out.hash !== 'md5') {
      throw wrongContract(
        yaml,
        [...at, 'hash'],
        `${name}: hash ${JSON.stringify(out.hash)} is not read; DVC 3 writes md5`
      )
    }
    datasets.push({
      ...emptyContract(name, line, path.posix.join(from, out.path)),
      algorithm: 'md5',
      // Before DVC 3 there was no `hash` key, and text files were hashed with their CRLF as LF.
      digest: out.hash === 'md5' ? 'dvc' : 'dvc-text',
      checksum: out.md5?.toLowerCase() ?? null,
      origin: 'DVC',
      size_bytes: out.size ?? null,
      file_count: out.nfiles ?? null
    })
  }
  return { datasets, warnings }
}
