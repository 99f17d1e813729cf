/**
 * The directories that files lie in, each with the first file below it.
 * @param names relative, with forward slashes
 */
export function directoriesOf(names: Iterable<string>): Map<string, string> {
  const found = new Map<string, string>()
  for (const name of names) {
    // From the deepest up: where one is known, so are all above it.
    for (let at = name.lastIndexOf('/'); at > 0; at = name.lastIndexOf('/', at - 1)) {
      const parent = name.slice(0, at)
      if (found.has(parent)) break
      found.set(parent, name)
    }
  }
  return found
}
