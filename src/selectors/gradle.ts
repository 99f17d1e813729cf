import { javaTestOf } from './java.js'
import { sortedUnique } from './text.js'
import type { Renderer, Widened } from './types.js'

/**
 * `--tests=Class.method`, one a line, for `xargs -d '\n' -a FILE ./gradlew test` (Gradle, "Test filtering"). Parts are
 * identifiers: a star is ours and finds the parameters of a method. Without arguments Gradle runs everything.
 */
export const renderGradle: Renderer = (tests) => {
  const widened: Widened[] = []
  const lines: string[] = []
  let everything = tests.length === 0
  for (const test of tests) {
    const found = javaTestOf(test)
    if (found === undefined) {
      widened.push({ test: test.name, why: 'its class cannot be told from its name', instead: 'everything' })
      everything = true
    } else if (found.method === undefined) {
      if (found.className !== test.name)
        widened.push({ test: test.name, why: 'its name is no method of Java', instead: 'its whole class' })
      lines.push(`--tests=${found.className}`)
    } else lines.push(`--tests=${found.className}.${found.method}${found.parameters ? '*' : ''}`)
  }
  return { lines: everything ? [] : sortedUnique(lines), argument: '', everything, widened, gone: [] }
}
