import path from 'node:path'
import { z } from '../lib/zod.js'
import { emptyContract, type DatasetContract } from './dataset-contract.js'
import type { Recorded } from './dvc.js'
import { checkYaml, type YamlFile } from './yaml.js'

const fileObject = z.looseObject({
  '@type': z.union([z.string(), z.array(z.string())]),
  '@id': z.string().nullish(),
  name: z.string().nullish(),
  contentUrl: z.string().nullish(),
  contentSize: z.union([z.string(), z.number()]).nullish(),
  sha256: z.string().nullish(),
  md5: z.string().nullish(),
  containedIn: z.unknown().optional()
})
const croissant = z.looseObject({ '@context': z.unknown(), distribution: z.array(fileObject).min(1) })

/** True for a Croissant description of a dataset. */
export function isCroissant(value: unknown): boolean {
  return typeof value === 'object' && value !== null && '@context' in value && 'distribution' in value
}

/**
 * The files of a Croissant description (MLCommons Croissant 1.0, cr:FileObject) as contracts: `contentUrl` relative to
 * the description, `sha256` or `md5`, and `contentSize` where it is given in bytes. Files on the web, inside another file
 * of the description, and file sets are told and not checked.
 * @param base directory of the description, relative to the root
 */
export function readCroissant(yaml: YamlFile, base: string): Recorded {
  const { distribution } = checkYaml(yaml, croissant, yaml.value, [])
  const datasets: DatasetContract[] = []
  const warnings: string[] = []
  for (const [i, file] of distribution.entries()) {
    const line = yaml.lineOf(['distribution', i])
    const name = file.name ?? file['@id'] ?? file.contentUrl ?? `distribution ${i + 1}`
    const skip = (why: string): unknown =>
      warnings.push(`${yaml.file}:${line}: ${name} ${why}; it was not checked`)
    const url = file.contentUrl
    if (![file['@type']].flat().some((type) => /(^|[:/])FileObject$/.test(type))) skip('is no FileObject')
    else if (file.containedIn !== undefined && file.containedIn !== null) skip('lies inside another file')
    else if (typeof url !== 'string') skip('has no contentUrl')
    else if (/^[a-z][a-z0-9+.-]*:/i.test(url)) skip('lies outside the repository')
    else {
      const sha256 = file.sha256?.toLowerCase() ?? null
      datasets.push({
        ...emptyContract(name, line, path.posix.join(base, url)),
        algorithm: sha256 === null && typeof file.md5 === 'string' ? 'md5' : 'sha256',
        checksum: sha256 ?? file.md5?.toLowerCase() ?? null,
        size_bytes: bytesOf(file.contentSize)
      })
    }
  }
  return { datasets, warnings }
}

/** `1234`, `1234 B`; other units are rounded and say nothing exact. */
function bytesOf(size: string | number | null | undefined): number | null {
  const [, digits] = /^(\d+)\s*(B|bytes?)?$/i.exec(String(size ?? '')) ?? []
  return digits === undefined ? null : Number(digits)
}
