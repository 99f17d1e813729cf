import type { SelectedTest, SelectFormat } from './types.js'

export interface Listing {
  tests: readonly SelectedTest[]
  /** Why it cannot be relied on to hold every test; undefined when it can. */
  problem: string | undefined
}

const named = (name: string): SelectedTest => ({ name, suite: null })
const complete = (tests: readonly SelectedTest[]): Listing => ({
  tests,
  problem: tests.length === 0 ? 'it lists no tests' : undefined
})

/** `3 tests collected in 0.01s`, `2/5 tests collected (3 deselected)`, `no tests collected, 1 error`, with or without `==`. */
const COLLECTED = /^(?:=+ )?(?:(\d+)(\/\d+)?|no) tests? collected\b(.*)$/
const COLLECTION_FAILED =
  /^ERROR |^_+ ERROR (?:collecting|at) |^=+ ERRORS =+$|^!+ .*(?:Interrupted|stopping)|^(?:=+ )?\d+ errors? (?:during collection|in )/

/**
 * `pytest --collect-only -q` (6.2 and later): node ids, then how many were collected. Only with that line, and as many ids,
 * is the list whole; the lists of several runs may stand in one file.
 */
function pytest(lines: readonly string[]): Listing {
  const tests: SelectedTest[] = []
  let said = 0
  let summaries = 0
  let headed = false
  let problem: string | undefined
  for (const line of lines) {
    const summary = COLLECTED.exec(line)
    if (summary !== null) {
      const [, count = '0', deselected, rest = ''] = summary
      const listed = tests.length - said
      if (/\berrors?\b/.test(rest)) problem ??= 'pytest could not collect all tests'
      if (deselected !== undefined || /\bdeselected\b/.test(rest))
        problem ??= 'pytest deselected tests, so that it does not hold them all; list them without -k and -m'
      if (listed !== Number(count)) problem ??= `pytest collected ${count} tests, and it holds ${listed}`
      said = tests.length
      summaries++
      headed = false
    } else if (COLLECTION_FAILED.test(line)) problem ??= 'pytest could not collect all tests'
    // Warnings and errors follow the ids, each section below a heading.
    else if (/^=+ .+ =+$/.test(line)) headed = true
    else if (!headed && /^\S.*::/.test(line)) tests.push(named(line))
  }
  if (summaries === 0 || tests.length > said)
    problem ??= 'it is cut off: the line in which pytest says how many tests it collected is missing'
  const all = complete(tests)
  return { tests: all.tests, problem: problem ?? all.problem }
}

/** `go test -list . ./...`: names, then `ok`, a tab and the package they are of. */
function go(lines: readonly string[]): Listing {
  const tests: SelectedTest[] = []
  let names: string[] = []
  let problem: string | undefined
  for (const line of lines) {
    const [, word, pkg = ''] = /^(ok|FAIL|\?)(?:\s+(\S+)|$)/.exec(line) ?? []
    if (word === undefined) {
      if (/^(?:Test|Example|Fuzz)[\p{L}\p{N}_]*$/u.test(line)) names.push(line)
      continue
    }
    if (word === 'FAIL') problem ??= `${pkg === '' ? 'a package' : pkg} could not be listed`
    else if (pkg === '') problem ??= 'it is cut off: a line has no package'
    tests.push(...names.map((name) => named(`${pkg}::${name}`)))
    names = []
  }
  if (names.length > 0) problem ??= 'it is cut off: tests are not followed by the line `ok` of their package'
  tests.push(...names.map(named))
  const all = complete(tests)
  return { tests: all.tests, problem: problem ?? all.problem }
}

/** `jest --listTests`: paths of test files, not of tests. */
function jest(lines: readonly string[]): Listing {
  const files = lines.filter((line) => /\.[cm]?[jt]sx?$/.test(line))
  const { tests, problem } = complete(files.map((file) => ({ name: file, suite: null, file })))
  const broken = lines.some((line) => /^\s*●|^\s*(?:\w*Error|npm (?:ERR!|error))\b/.test(line))
  return { tests, problem: broken ? 'Jest reports an error' : problem }
}

/** `dotnet test --list-tests`: names are indented, all else is not. */
function dotnet(lines: readonly string[]): Listing {
  const broken = /^\S.*\berror [A-Z]+\d+ *:|^error\b|^(?:Build FAILED|Testhost process .*exited)/i
  const { tests, problem } = complete(
    lines.filter((line) => line.startsWith('    ')).map((line) => named(line.trim()))
  )
  return { tests, problem: lines.some((line) => broken.test(line)) ? 'dotnet reports an error' : problem }
}

/** `cargo test -- --list --format terse`: `path: test`; without `terse` each binary ends with its number of tests. */
function cargo(lines: readonly string[]): Listing {
  const { tests, problem } = complete(
    lines.filter((line) => line.endsWith(': test')).map((line) => named(line.slice(0, -6)))
  )
  if (lines.some((line) => /^error(?:\[E\d+\])?:/.test(line)))
    return { tests, problem: 'cargo reports an error' }
  const counts = lines.flatMap((line) => /^(\d+) tests?, \d+ benchmarks?$/.exec(line)?.[1] ?? [])
  const said = counts.reduce((sum, count) => sum + Number(count), 0)
  if (counts.length === 0 || said === tests.length) return { tests, problem }
  return { tests, problem: `cargo counts ${said} tests, and it holds ${tests.length}` }
}

function plain(lines: readonly string[]): Listing {
  return complete(lines.filter((line) => line.trim() !== '').map((line) => named(line.trim())))
}

/** The tests that exist, as the runner of this format lists them; elsewhere one name a line, which nothing can complete. */
export function parseListing(format: SelectFormat, text: string): Listing {
  const { tests, problem } = readListing(format, text.split(/\r?\n/))
  // Every runner ends its last line; people and `printf` do not.
  const torn = text !== '' && !text.endsWith('\n') && !BY_HAND.has(format)
  return { tests, problem: problem ?? (torn ? 'it is cut off: its last line has no end' : undefined) }
}

const BY_HAND: ReadonlySet<SelectFormat> = new Set(['maven', 'gradle', 'lines', 'json'])

function readListing(format: SelectFormat, lines: readonly string[]): Listing {
  switch (format) {
    case 'pytest':
      return pytest(lines)
    case 'jest':
      return jest(lines)
    case 'go':
      return go(lines)
    case 'dotnet':
      return dotnet(lines)
    case 'cargo':
      return cargo(lines)
    case 'bazel': {
      const { tests, problem } = plain(lines.filter((line) => /^(?:@\S*)?\/\//.test(line)))
      return {
        tests,
        problem: lines.some((line) => /^ERROR:/.test(line)) ? 'Bazel reports an error' : problem
      }
    }
    case 'maven':
    case 'gradle':
    case 'lines':
    case 'json':
      return plain(lines)
  }
}
