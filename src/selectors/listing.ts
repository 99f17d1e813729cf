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

/** `pytest --collect-only -q`: node ids up to the first blank line; errors of collection come after it. */
function pytest(lines: readonly string[], text: string): Listing {
  const ids = lines.filter((line) => line.includes('.py::') && !line.startsWith('ERROR '))
  const broken = /^ERROR |^!+ Interrupted:/m.test(text)
  const { tests, problem } = complete(ids.map(named))
  return { tests, problem: broken ? 'pytest could not collect all tests' : problem }
}

/** `go test -list . ./...`: names, then `ok`, a tab and the package they are of. */
function go(lines: readonly string[]): Listing {
  const tests: SelectedTest[] = []
  let names: string[] = []
  let problem: string | undefined
  for (const line of lines) {
    const [, word, pkg = ''] = /^(ok|FAIL|\?)\s+(\S+)/.exec(line) ?? []
    if (word === undefined) {
      if (/^(?:Test|Example|Fuzz)[\p{L}\p{N}_]*$/u.test(line)) names.push(line)
      continue
    }
    if (word === 'FAIL') problem = `${pkg} could not be listed`
    tests.push(...names.map((name) => named(`${pkg}::${name}`)))
    names = []
  }
  // Of one package alone, or through a filter, the line with the package is missing.
  tests.push(...names.map(named))
  const all = complete(tests)
  return { tests: all.tests, problem: problem ?? all.problem }
}

/** `jest --listTests`: paths of test files, not of tests. */
function jest(lines: readonly string[]): Listing {
  const files = lines.filter((line) => /\.[cm]?[jt]sx?$/.test(line))
  return complete(files.map((file) => ({ name: file, suite: null, file })))
}

/** `dotnet test --list-tests`: names are indented, all else is not. */
function dotnet(lines: readonly string[]): Listing {
  return complete(lines.filter((line) => line.startsWith('    ')).map((line) => named(line.trim())))
}

/** `cargo test -- --list --format terse`: `path: test`. */
function cargo(lines: readonly string[]): Listing {
  return complete(lines.filter((line) => line.endsWith(': test')).map((line) => named(line.slice(0, -6))))
}

function plain(lines: readonly string[]): Listing {
  return complete(lines.filter((line) => line.trim() !== '').map((line) => named(line.trim())))
}

/** The tests that exist, as the runner of this format lists them; elsewhere one name a line. */
export function parseListing(format: SelectFormat, text: string): Listing {
  const lines = text.split(/\r?\n/)
  switch (format) {
    case 'pytest':
      return pytest(lines, text)
    case 'jest':
      return jest(lines)
    case 'go':
      return go(lines)
    case 'dotnet':
      return dotnet(lines)
    case 'cargo':
      return cargo(lines)
    case 'bazel':
      return plain(lines.filter((line) => line.includes('//')))
    case 'maven':
    case 'gradle':
    case 'lines':
    case 'json':
      return plain(lines)
  }
}
