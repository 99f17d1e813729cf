import { goTestOf } from './go.js'
import { javaTestOf } from './java.js'
import { jestFileOf } from './jest.js'
import { locate } from './paths.js'
import { nodeIdOf } from './pytest.js'
import type { SelectedTest, SelectFormat, Surroundings } from './types.js'

/**
 * The names under which a test that is listed can be found, so that a history that writes it otherwise (a JUnit class
 * for a file, an absolute path for a relative one) still speaks of the same test. Two different tests share none.
 */
export function listedKeys(format: SelectFormat, test: SelectedTest, around: Surroundings): string[] {
  if (format === 'go') {
    const { pkg, path } = goTestOf(test)
    const top = path[0] ?? test.name
    return pkg === undefined ? [`?::${top}`, `::${top}`] : [`${pkg}::${top}`, `::${top}`]
  }
  return knownKeys(format, test, around).slice(0, 1)
}

/** The names under which to look for a test of the history among those that are listed, the most telling first. */
export function knownKeys(format: SelectFormat, test: SelectedTest, around: Surroundings): string[] {
  const { name, suite } = test
  switch (format) {
    case 'pytest': {
      const { file, parts } = nodeIdOf(test, around)
      return [file === undefined ? name : [file, ...parts].join('::')]
    }
    case 'jest': {
      const said = jestFileOf(test)
      return [(said === undefined ? undefined : locate(said, around)) ?? said ?? name]
    }
    case 'go': {
      const { pkg, path } = goTestOf(test)
      const top = path[0] ?? name
      // A test of one package is not that of another with the same name, unless the listing names no packages.
      return pkg === undefined ? [`::${top}`] : [`${pkg}::${top}`, `?::${top}`]
    }
    case 'maven':
    case 'gradle': {
      const found = javaTestOf(test)
      if (found === undefined) return [name]
      const { className, method } = found
      return method === undefined ? [className] : [`${className}#${method}`, className]
    }
    default:
      return suite === null ? [name] : [`${suite}::${name}`, `${suite}.${name}`, name]
  }
}
