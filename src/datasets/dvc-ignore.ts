import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { GateError } from '../lib/errors.js'
import { readText } from '../lib/files.js'
import { resolveInside } from '../lib/paths.js'

const NAME = '.dvcignore'
const MAX_BYTES = 1024 * 1024
const MAX_RULES = 10_000

interface Rule {
  /** Directory of the file it stands in, relative to the root, with a slash behind it; empty for the root. */
  base: string
  again: boolean
  directoriesOnly: boolean
  /** Segments of the path; `**` stands for any number of them. */
  segments: string[]
}

/**
 * What DVC leaves out of a directory: `.git`, `.hg`, `.dvc`, and what the `.dvcignore` files from the root down to the directory say
 * (dvc.org/doc/user-guide/project-structure/dvcignore-files; the patterns are gitignore(5)'s).
 * @param dir relative to `root`, forward slashes
 * @returns whether a name below `dir` is left out; a directory that is takes everything below it along
 * @throws GateError `path`, `limit`, `io`; from the function `evidence` for a `.dvcignore` inside the directory, which DVC refuses
 */
export function dvcIgnore(root: string, dir: string): (name: string, isDirectory: boolean) => boolean {
  const parts = dir.split('/').filter((part) => part !== '' && part !== '.')
  const bases = ['', ...parts.slice(0, -1).map((_, i) => `${parts.slice(0, i + 1).join('/')}/`)]
  const rules = bases.flatMap((base) => rulesOf(root, base))
  const prefix = `${parts.join('/')}/`
  return (name, isDirectory) => {
    if (/(^|\/)\.(git|hg|dvc)$/.test(name)) return true
    if (name === NAME || name.endsWith(`/${NAME}`)) {
      throw new GateError('evidence', `${prefix}${name} lies inside a dataset of DVC, which DVC refuses`, {
        remedy: 'move its patterns to a .dvcignore above the dataset',
        place: { file: `${prefix}${name}` }
      })
    }
    const full = prefix + name
    // The last pattern that matches decides.
    return rules.findLast((rule) => applies(rule, full, isDirectory))?.again === false
  }
}

function rulesOf(root: string, base: string): Rule[] {
  const file = `${base}${NAME}`
  if (!existsSync(join(root, file))) return []
  const lines = readText(resolveInside(root, file), file, MAX_BYTES).split('\n')
  if (lines.length > MAX_RULES) {
    throw new GateError('limit', `${file} has more than ${MAX_RULES} lines`, {
      remedy: 'use fewer, wider patterns',
      place: { file }
    })
  }
  return lines.flatMap((line) => parseRule(line, base) ?? [])
}

function parseRule(line: string, base: string): Rule | undefined {
  // Trailing blanks do not count unless they are escaped.
  let text = line.replace(/\r$/, '').replace(/(?<!\\) +$/, '')
  if (text === '' || text.startsWith('#')) return undefined
  const again = text.startsWith('!')
  if (again) text = text.slice(1)
  const directoriesOnly = text.endsWith('/')
  if (directoriesOnly) text = text.slice(0, -1)
  if (text === '') return undefined
  const anchored = text.includes('/')
  const segments = text.replace(/^\//, '').split('/')
  if (!anchored) segments.unshift('**')
  return { base, again, directoriesOnly, segments }
}

function applies({ base, directoriesOnly, segments }: Rule, full: string, isDirectory: boolean): boolean {
  if (directoriesOnly && !isDirectory) return false
  const path = full.slice(base.length).split('/')
  // `a/**` is what lies in a, and for DVC, unlike git, the directory a too; a file named a is neither.
  if (segments.at(-1) === '**' && !isDirectory) return wildcard(path, [...segments, '*'], '**', matchesName)
  return wildcard(path, segments, '**', matchesName)
}

function matchesName(name: string, pattern: string): boolean {
  return wildcard([...name], tokens(pattern), '*', (c, token) => {
    if (token === '?') return true
    return token.length > 1 ? inClass(c, token) : c === token
  })
}

/** `*`, `?`, `[...]` and characters; what a backslash escapes is written as a class of one. */
function tokens(pattern: string): string[] {
  const found = pattern.match(/\[[!^]?\]?[^\]]*\]|\\?./gsu) ?? []
  return found.map((token) => (token.startsWith('\\') ? `[${token.slice(1)}]` : token))
}

function inClass(c: string, token: string): boolean {
  const negated = /^\[[!^]./.test(token) && token.length > 3
  const members = [...token.slice(negated ? 2 : 1, -1)]
  let inside = false
  for (let i = 0; i < members.length; i++) {
    const [from = '', dash, to = ''] = members.slice(i, i + 3)
    if (dash === '-' && to !== '') {
      inside ||= c >= from && c <= to
      i += 2
    } else inside ||= c === from
  }
  return inside !== negated
}

/**
 * Match a sequence against a pattern in which `star` stands for any run. Only the last star is ever tried again, which is
 * enough and keeps the time below the product of both lengths whatever the pattern is.
 */
function wildcard(
  items: readonly string[],
  pattern: readonly string[],
  star: string,
  matches: (item: string, part: string) => boolean
): boolean {
  let [i, p, lastStar, retry] = [0, 0, -1, 0]
  while (i < items.length) {
    const part = pattern[p]
    if (part === star) {
      lastStar = p++
      retry = i
    } else if (part !== undefined && matches(items[i] ?? '', part)) {
      i++
      p++
    } else if (lastStar !== -1) {
      p = lastStar + 1
      i = ++retry
    } else return false
  }
  while (pattern[p] === star) p++
  return p === pattern.length
}
