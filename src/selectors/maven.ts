import { javaTestsOf } from './java.js'
import { MAX_ARGUMENT, sortedUnique } from './text.js'
import type { Renderer } from './types.js'

/**
 * `Class#method+method2`, one class a line, for `-Dsurefire.includesFile=FILE`, and the same joined by commas for
 * `-Dtest=` (Surefire, "Running a Single Test"). All parts are Java identifiers, so that none of `* ? ! , + # % [` of
 * Surefire's syntax comes from a name. Both options, when empty, run everything.
 */
export const renderMaven: Renderer = (tests) => {
  const { found, widened, everything } = javaTestsOf(tests)
  /** Class -> methods; null for the whole class. */
  const classes = new Map<string, Set<string> | null>()
  for (const { className: full, method, parameters } of found) {
    // Nested classes are excluded by default when they are named in a file; their parent with a star finds them.
    const className = full.replace(/\$.*$/, '*')
    const methods = classes.get(className)
    if (method === undefined) classes.set(className, null)
    // JUnit 4 runs `m[0]` under that name; the star also finds it.
    else if (methods !== null)
      classes.set(className, (methods ?? new Set()).add(parameters ? `${method}*` : method))
  }
  const lines = everything
    ? []
    : sortedUnique(classes.keys()).map((name) => {
        const methods = classes.get(name)
        return methods === null || methods === undefined ? name : `${name}#${sortedUnique(methods).join('+')}`
      })
  const argument = lines.join(',')
  return { lines, argument: argument.length > MAX_ARGUMENT ? '' : argument, everything, widened, gone: [] }
}
