/** A tail of fewer segments (`src/index.ts`) is shared by chance too often. */
const TELLING_SEGMENTS = 3

/**
 * Which file of the repository each name of a report means, where that is clear. Reports name files as their language
 * does (`com/acme/App.java`, `example.org/module/app.go`), without the directory that holds the sources or
 * with more than that. A name means the file that it is; else the only file that ends with it, or it with the
 * file; else the only one that shares the longest tail of at least three segments. Case decides only between
 * otherwise equal files.
 * @param files of the repository, relative to its root.
 * @returns name -> file, only where one file is meant and by one name.
 */
export function locateFiles(names: Iterable<string>, files: Iterable<string>): Map<string, string> {
  const byBase = new Map<string, string[]>()
  for (const file of files) push(byBase, base(file), file)
  const found = new Map<string, string>()
  const meant = new Map<string, string[]>()
  for (const name of names) {
    const file = best(name, byBase.get(base(name)) ?? [])
    if (file === undefined) continue
    found.set(name, file)
    push(meant, file, name)
  }
  for (const [file, claims] of meant) {
    if (claims.length === 1) continue
    // One that is the file's own name is no guess; of guesses none is better than another.
    for (const name of claims) if (name !== file) found.delete(name)
  }
  return found
}

function best(name: string, files: readonly string[]): string | undefined {
  if (files.includes(name)) return name
  const exact = closest(name, files)
  if (exact !== undefined) return exact
  const lower = new Map<string, string[]>()
  for (const file of files) push(lower, file.toLowerCase(), file)
  const one = closest(name.toLowerCase(), [...lower.keys()])
  const meant = one === undefined ? [] : (lower.get(one) ?? [])
  return meant.length === 1 ? meant[0] : undefined
}

/** The only file with the longest common tail, where that tail says enough. */
function closest(name: string, files: readonly string[]): string | undefined {
  const segments = name.split('/')
  let longest = 0
  let found: string | undefined
  for (const file of files) {
    const others = file.split('/')
    let n = 0
    while (n < Math.min(segments.length, others.length) && segments.at(-1 - n) === others.at(-1 - n)) n++
    const whole = n === segments.length || n === others.length
    if (n === 0 || (!whole && n < TELLING_SEGMENTS)) continue
    // A bare `__init__.py` of the root is not the one of another directory.
    if (whole && n === 1 && others.length === 1 && segments.length > 1) continue
    if (n > longest) [longest, found] = [n, file]
    else if (n === longest) found = undefined
  }
  return found
}

function base(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).toLowerCase()
}

function push(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}
