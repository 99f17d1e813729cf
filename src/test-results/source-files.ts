import { existsSync, readdirSync, realpathSync } from 'node:fs'
import path from 'node:path'
import { isInside } from '../lib/paths.js'

/** A repository larger than this is searched in part, and what is not found there has no place. */
const MAX_FILES = 100_000

/** Nothing that a test report names as the project's own lies there. */
const SKIPPED = new Set(['.git', 'node_modules', '.venv', 'venv', '__pycache__', '.gradle', '.tox', '.nx'])

/**
 * The files of the repository, by the paths that reports give them. Looked for on demand, since most runs have no
 * failure, and then once.
 */
export class SourceFiles {
  private readonly known = new Map<string, string | undefined>()
  private byBase: Map<string, string[]> | undefined

  constructor(private readonly root: string) {}

  /**
   * The path below the root for one as it was reported: absolute on another machine, relative to a package of a
   * monorepo, with backslashes or as a file URL. The longest tail that exists wins; else the one file that ends so.
   * @returns undefined where there is none, or more than one.
   */
  find(reported: string): string | undefined {
    if (reported.length > 1000 || reported.includes('\0')) return undefined
    let found = this.known.get(reported)
    if (found === undefined && !this.known.has(reported)) {
      found = this.search(reported)
      this.known.set(reported, found)
    }
    return found
  }

  private search(reported: string): string | undefined {
    const plain = path.posix.normalize(reported.replace(/^file:\/\//, '').replaceAll('\\', '/'))
    const segments = plain
      .split('/')
      .filter((s) => s !== '' && s !== '..' && s !== '.' && !/^[A-Za-z]:$/.test(s))
    if (segments.length === 0) return undefined
    for (let i = 0; i < segments.length; i++) {
      const tail = segments.slice(i).join('/')
      if (this.isOurs(tail)) return tail
    }
    this.byBase ??= this.index()
    const same = this.byBase.get(segments.at(-1) ?? '') ?? []
    for (let i = 0; i < segments.length; i++) {
      const tail = `/${segments.slice(i).join('/')}`
      const matches = same.filter((file) => `/${file}`.endsWith(tail))
      if (matches.length > 0) return matches.length === 1 ? matches[0] : undefined
    }
    return undefined
  }

  private isOurs(tail: string): boolean {
    const full = path.join(this.root, tail)
    return existsSync(full) && isInside(realpathSync(this.root), realpathSync(full))
  }

  /** Basename -> paths; symbolic links are not followed. */
  private index(): Map<string, string[]> {
    const byBase = new Map<string, string[]>()
    const directories = ['']
    let left = MAX_FILES
    for (let dir = directories.pop(); dir !== undefined && left > 0; dir = directories.pop()) {
      for (const entry of this.entries(dir)) {
        const file = dir === '' ? entry.name : `${dir}/${entry.name}`
        if (entry.isDirectory()) {
          if (!SKIPPED.has(entry.name)) directories.push(file)
        } else if (entry.isFile() && left-- > 0) {
          const same = byBase.get(entry.name)
          if (same === undefined) byBase.set(entry.name, [file])
          else same.push(file)
        }
      }
    }
    return byBase
  }

  private entries(dir: string): { name: string; isDirectory(): boolean; isFile(): boolean }[] {
    try {
      return readdirSync(path.join(this.root, dir), { withFileTypes: true })
    } catch {
      return [] // a directory that may not be read holds no place to point to
    }
  }
}
