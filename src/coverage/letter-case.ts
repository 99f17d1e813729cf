import { readdirSync } from 'node:fs'
import path from 'node:path'
import { systemCode } from '../lib/errors.js'

/**
 * Names that differ from a file's own only in the case of letters, as reports of file systems that do not tell them
 * apart write them. Looks names up in directory listings, each read once.
 */
export class LetterCase {
  private readonly listings = new Map<string, Map<string, string[]>>()

  constructor(private readonly root: string) {}

  /**
   * The file or directory of the repository that `relative` names, in its own spelling: as written where that exists,
   * else the only one that differs in case alone. Undefined where there is none or more than one.
   */
  onDisk(relative: string): string | undefined {
    let found = ''
    for (const segment of relative.split('/')) {
      if (segment === '' || segment === '.' || segment === '..') return undefined
      const same = this.listing(found).get(segment.toLowerCase()) ?? []
      const name = same.includes(segment) ? segment : same.length === 1 ? same[0] : undefined
      if (name === undefined) return undefined
      found = found === '' ? name : `${found}/${name}`
    }
    return found
  }

  private listing(directory: string): Map<string, string[]> {
    let names = this.listings.get(directory)
    if (names === undefined) this.listings.set(directory, (names = listed(path.join(this.root, directory))))
    return names
  }
}

function listed(directory: string): Map<string, string[]> {
  const names = new Map<string, string[]>()
  let entries: string[]
  try {
    entries = readdirSync(directory)
  } catch (error) {
    if (systemCode(error) === undefined) throw error
    return names // what cannot be listed holds no file that a name could mean
  }
  for (const name of entries) {
    const lower = name.toLowerCase()
    const same = names.get(lower)
    if (same === undefined) names.set(lower, [name])
    else same.push(name)
  }
  return names
}
