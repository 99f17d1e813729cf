import { javaTestsOf } from './java.js'
import { sortedUnique } from './text.js'
import type { Renderer } from './types.js'

/**
 * `--tests=Class.method`, one a line, for `xargs -d '\n' -a FILE ./gradlew test` (Gradle, "Test filtering"). Parts are
 * identifiers: a star is ours and finds the parameters of a method. Without arguments Gradle runs everything.
 */
export const renderGradle: Renderer = (tests) => {
  const { found, widened, everything } = javaTestsOf(tests)
  const lines = found.map(({ className, method, parameters }) =>
    method === undefined ? `--tests=${className}` : `--tests=${className}.${method}${parameters ? '*' : ''}`
  )
  return { lines: everything ? [] : sortedUnique(lines), argument: '', everything, widened, gone: [] }
}
