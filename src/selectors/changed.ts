import { labelOf } from './bazel.js'
import { goTestOf } from './go.js'
import { javaTestOf } from './java.js'
import { jestFileOf } from './jest.js'
import { locate } from './paths.js'
import { nodeIdOf } from './pytest.js'
import type { SelectedTest, SelectFormat, Surroundings } from './types.js'

type IsChanged = (test: SelectedTest) => boolean

const JVM_SOURCE = /\.(?:java|kt|groovy|scala)$/
const never: IsChanged = () => false

const dirOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')))
const baseOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '')

/** The directory of a package of Go: the longest ending of its import path that is one here; '' is the root. */
function goDirOf(pkg: string, { exists }: Surroundings): string {
  const parts = pkg.replace(/^\.\/?/, '').split('/')
  const dirs = parts.map((_, from) => parts.slice(from).join('/'))
  return dirs.find((dir) => dir !== '' && exists(dir)) ?? ''
}

/** A conftest.py serves every test at and below its directory. */
function pytest(changed: ReadonlySet<string>, around: Surroundings): IsChanged {
  const below = [...changed]
    .filter((path) => /(^|\/)conftest\.py$/.test(path))
    .map((path) => (dirOf(path) === '' ? '' : `${dirOf(path)}/`))
  return (test) => {
    const { file } = nodeIdOf(test, around)
    return file !== undefined && (changed.has(file) || below.some((dir) => file.startsWith(dir)))
  }
}

function go(changed: ReadonlySet<string>, around: Surroundings): IsChanged {
  const dirs = new Set([...changed].filter((path) => path.endsWith('_test.go')).map(dirOf))
  if (dirs.size === 0) return never
  return (test) => {
    const { pkg } = goTestOf(test)
    return pkg === undefined || dirs.has(goDirOf(pkg, around))
  }
}

function jvm(changed: ReadonlySet<string>): IsChanged {
  // Every ending of a path: a source root may be anywhere, and a class name is the path below it.
  const endings = new Set(
    [...changed]
      .filter((path) => JVM_SOURCE.test(path))
      .flatMap((path) => {
        const parts = path.replace(JVM_SOURCE, '').split('/')
        return parts.map((_, from) => parts.slice(from).join('.'))
      })
  )
  return (test) => {
    const outer = javaTestOf(test)?.className.replace(/\$.*$/, '')
    return outer !== undefined && endings.has(outer)
  }
}

/** Every directory that has a changed file at or below it. */
function bazel(changed: ReadonlySet<string>): IsChanged {
  const dirs = new Set<string>()
  for (const path of changed) {
    if (dirOf(path) === '') dirs.add('')
    for (let dir = dirOf(path); dir !== ''; dir = dirOf(dir)) dirs.add(dir)
  }
  return (test) => dirs.has(/\/\/([^:]*)/.exec(labelOf(test) ?? '')?.[1] ?? '\0')
}

function dotnet(changed: ReadonlySet<string>): IsChanged {
  const names = new Set([...changed].filter((path) => /\.(?:cs|fs|vb)$/.test(path)).map(baseOf))
  return ({ name, suite }) => `${suite ?? ''}.${name}`.split(/[.+(]/).some((word) => names.has(word))
}

/** A module's tests lie in its own file; the name of an integration test does not say its file. */
function cargo(changed: ReadonlySet<string>): IsChanged {
  const sources = [...changed].filter((path) => path.endsWith('.rs'))
  const integration = sources.some((path) => /(^|\/)tests\//.test(path))
  const modules = new Set(sources.map(baseOf))
  return ({ name }) => integration || name.split('::').some((module) => modules.has(module))
}

/**
 * Tells the tests whose own source is among the changed files, as far as their names say where that is. Which tests a
 * change of other sources may break is for the predictor.
 * @param changed paths relative to the root, with forward slashes
 */
export function changedTests(
  format: SelectFormat,
  changed: ReadonlySet<string>,
  around: Surroundings
): IsChanged {
  if (changed.size === 0) return never
  switch (format) {
    case 'pytest':
      return pytest(changed, around)
    case 'jest':
      return (test) => {
        const said = jestFileOf(test)
        return said !== undefined && changed.has(locate(said, around) ?? said)
      }
    case 'go':
      return go(changed, around)
    case 'maven':
    case 'gradle':
      return jvm(changed)
    case 'bazel':
      return bazel(changed)
    case 'dotnet':
      return dotnet(changed)
    case 'cargo':
      return cargo(changed)
    case 'lines':
    case 'json':
      return ({ name, suite, file }) =>
        [file, suite, name, name.split('::')[0]].some((text) => typeof text === 'string' && changed.has(text))
  }
}

/**
 * What to run for a changed file that holds tests by the runner's own naming: all of it, since nobody may know yet
 * what is new in it. Undefined for other files, and for formats whose tests do not name files.
 */
export function testsIn(format: SelectFormat, path: string): SelectedTest | undefined {
  const whole = (name: string): SelectedTest => ({ name, suite: null, file: path })
  switch (format) {
    case 'pytest':
      return /(^|\/)(?:test_[^/]*|[^/]*_test)\.py$/.test(path) ? whole(path) : undefined
    case 'jest':
      return /(?:\.|\/)(?:test|spec)\.[cm]?[jt]sx?$|(^|\/)__tests__\/.*\.[cm]?[jt]sx?$/.test(path)
        ? whole(path)
        : undefined
    case 'go': {
      const pkg = dirOf(path) === '' ? '.' : `./${dirOf(path)}`
      return path.endsWith('_test.go') ? { name: pkg, suite: pkg, file: path } : undefined
    }
    case 'maven':
    case 'gradle': {
      const [, className = ''] =
        /(?:^|\/)src\/[^/]*test[^/]*\/\w+\/(.+)$/i.exec(path.replace(JVM_SOURCE, '')) ?? []
      return JVM_SOURCE.test(path) && /(?:^|\/)Test|(?:Tests?|TestCase|Spec)$/.test(className)
        ? whole(className.replaceAll('/', '.'))
        : undefined
    }
    default:
      return undefined
  }
}

/** True for a test whose name says a file that this checkout no longer has; nothing can run it. */
export function isGone(format: SelectFormat, test: SelectedTest, around: Surroundings): boolean {
  if (format === 'pytest') {
    const { file, said } = nodeIdOf(test, around)
    return file === undefined && said !== undefined && !said.split('/').includes('..')
  }
  if (format !== 'jest') return false
  const said = jestFileOf(test)
  return said !== undefined && !said.split('/').includes('..') && locate(said, around) === undefined
}
