import { javaTestOf } from './java.js'
import { MAX_ARGUMENT, sortedUnique } from './text.js'
import type { Renderer, Widened } from './types.js'

/**
 * `Class#method+method2`, one class a line, for `-Dsurefire.includesFile=FILE`, and the same joined by commas for
 * `-Dtest=` (Surefire, "Running a Single Test"). All parts are Java identifiers, so that none of `* ? ! , + # % [` of
 * Surefire's syntax comes from a name. Both options, when empty, run everything.
 */
export const renderMaven: Renderer = (tests) => {
  const widened: Widened[] = []
  /** Class -> methods; null for the whole class. */
  const classes = new Map<string, Set<string> | null>()
  let everything = tests.length === 0
  for (const test of tests) {
    const found = javaTestOf(test)
    if (found === undefined) {
      widened.push({ test: test.name, why: 'its class cannot be told from its name', instead: 'everything' })
      everything = true
      continue
    }
    const { method, parameters } = found
    // Nested classes are excluded by default when they are named in a file; their parent with a star finds them.
    const className = found.className.replace(/\$.*$/, '*')
    const methods = classes.get(className)
    if (method === undefined) {
      if (found.className !== test.name)
        widened.push({ test: test.name, why: 'its name is no method of Java', instead: 'its whole class' })
      classes.set(className, null)
    } else if (methods !== null) {
      // JUnit 4 runs `m[0]` under that name; the star also finds it.
      classes.set(className, (methods ?? new Set()).add(parameters ? `${method}*` : method))
    }
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
