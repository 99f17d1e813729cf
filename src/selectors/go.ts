import { escapeRegex, fitsOnLine, MAX_ARGUMENT, sortedUnique } from './text.js'
import type { Renderer, SelectedTest, Widened } from './types.js'

/** What `go test` runs by itself, with -run: `Test`, `Example` and `Fuzz` functions (cmd/go, "go help testfunc"). */
const FUNCTION = /^(?:Test|Example|Fuzz)[\p{L}\p{N}_]*$/u
/** An import path (golang.org/ref/mod, "Module paths"), never a pattern: `...` would be one, `-` first an option. */
const PACKAGE = /^(?:\.|(?:\.\/)?[\p{L}\p{N}_][\p{L}\p{N}_./~+-]*)$/u

/** No regular expression of one name comes near the limit of an argument. */
const MAX_NAME = 10_000

interface GoTest {
  /** Undefined where the name does not say it. */
  pkg: string | undefined
  /** Top-level function, then subtests; empty for the whole package. */
  path: readonly string[]
}

/** Package and levels of a test named as `go test -json` and JUnit converters do. */
export function goTestOf({ name, suite }: SelectedTest): GoTest {
  const at = name.lastIndexOf('::')
  const joined = at > 0 && FUNCTION.test(name.slice(at + 2).split('/')[0] ?? '')
  const pkg = joined ? name.slice(0, at) : suite
  const path = (joined ? name.slice(at + 2) : name).split('/')
  return {
    pkg: pkg !== null && PACKAGE.test(pkg) && !pkg.includes('...') ? pkg : undefined,
    path: FUNCTION.test(path[0] ?? '') && name.length <= MAX_NAME ? path : []
  }
}

const oneOf = (names: Iterable<string>): string =>
  `^(${sortedUnique([...names].map(escapeRegex)).join('|')})$`

/** Names shared out so that each regular expression stays within one argument. */
function* chunks(names: readonly string[]): Generator<string> {
  let part: string[] = []
  let length = 0
  for (const name of names) {
    // Escaped, each character may become two.
    if (part.length > 0 && length + 2 * name.length > MAX_ARGUMENT) {
      yield oneOf(part)
      part = []
      length = 0
    }
    part.push(name)
    length += 2 * name.length + 1
  }
  if (part.length > 0) yield oneOf(part)
}

interface Wanted {
  everything: boolean
  whole: Set<string>
  /** Top-level function -> paths of its subtests. */
  sub: Map<string, (readonly string[])[]>
}

const newWanted = (): Wanted => ({ everything: false, whole: new Set(), sub: new Map() })

/**
 * Pairs of lines, a regular expression and a package, for `xargs -d '\n' -n 2 -a FILE go test -run`: subtests as
 * `^TestA$/^sub$`, of one parent and depth at a time, since `go test` before 1.20 knew no other alternation. The one
 * argument, for `go test -run REGEX ./...`, names the top-level functions only, which run more.
 */
export const renderGo: Renderer = (tests) => {
  const widened: Widened[] = []
  const packages = new Map<string, Wanted>()
  for (const test of tests) {
    const { pkg = './...', path } = goTestOf(test)
    const wanted = packages.get(pkg) ?? newWanted()
    packages.set(pkg, wanted)
    const [top, ...rest] = path
    if (top === undefined) {
      // A package that did not build is a test of its own name in some reports: that is the package itself.
      if (test.name !== pkg) {
        const instead = pkg === './...' ? 'everything' : 'its whole package'
        widened.push({ test: test.name, why: 'this is no name of a Go test', instead })
      }
      wanted.everything = true
    } else if (rest.length === 0) wanted.whole.add(top)
    else if (rest.every((part) => part === '' || fitsOnLine(part))) {
      wanted.sub.set(top, [...(wanted.sub.get(top) ?? []), rest])
    } else {
      widened.push({ test: test.name, why: 'its name does not fit on a line', instead: `all of ${top}` })
      wanted.whole.add(top)
    }
  }
  const everything = tests.length === 0 || packages.get('./...')?.everything === true
  if (everything) return { lines: ['.', './...'], argument: '', everything, widened, gone: [] }
  const lines = sortedUnique(packages.keys()).flatMap((pkg) => linesOf(pkg, packages.get(pkg)))
  const tops = [...packages.values()].flatMap(({ whole, sub }) => [...whole, ...sub.keys()])
  const argument = [...packages.values()].some((wanted) => wanted.everything) ? '' : oneOf(tops)
  return { lines, argument: argument.length > MAX_ARGUMENT ? '' : argument, everything, widened, gone: [] }
}

function linesOf(pkg: string, wanted: Wanted | undefined): string[] {
  if (wanted === undefined) return []
  if (wanted.everything) return ['.', pkg]
  const lines = [...chunks(sortedUnique(wanted.whole))].flatMap((regex) => [regex, pkg])
  for (const [top, paths] of [...wanted.sub].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (wanted.whole.has(top)) continue
    // Levels of one depth and one parent differ in the last part only, so that nothing else matches.
    const groups = new Map<string, { above: readonly string[]; last: string[] }>()
    for (const path of paths) {
      const above = path.slice(0, -1)
      const key = JSON.stringify(above)
      const group = groups.get(key) ?? { above, last: [] }
      groups.set(key, group)
      group.last.push(path.at(-1) ?? '')
    }
    for (const { above, last } of groups.values()) {
      const head = [top, ...above].map((part) => oneOf([part])).join('/')
      for (const regex of chunks(sortedUnique(last))) lines.push(`${head}/${regex}`, pkg)
    }
  }
  return lines
}
