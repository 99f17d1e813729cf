import { asArgument, locate, plainPath } from './paths.js'
import { escapeRegex, fitsOnLine, MAX_ARGUMENT, sortedUnique } from './text.js'
import type { Renderer, SelectedTest, Widened } from './types.js'

const SOURCE = /\.[cm]?[jt]sx?$/

/** The source file that a test names: its own, or a suite or name that is one (`jest-junit` with `{filepath}`). */
export function jestFileOf({ name, suite, file }: SelectedTest): string | undefined {
  const path = [file, suite, name].find((text) => typeof text === 'string' && SOURCE.test(text))
  return path === undefined || path === null ? undefined : plainPath(path)
}

/** A line break in a title would end the argument; a regular expression can say it otherwise. */
function regexOf(text: string): string {
  return escapeRegex(text).replace(
    /[\0-\x1f\x7f-\x9f\u2028\u2029]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`
  )
}

/**
 * Arguments for `xargs -d '\n' -a FILE jest --runTestsByPath`. Test files, one a line, where all are known. Else one
 * `--testNamePattern` of the full names (describe blocks and title joined by a blank), anchored: a file list and a
 * pattern together would run less than either. Without arguments Jest runs everything.
 */
export const renderJest: Renderer = (tests, around) => {
  const files: string[] = []
  const gone: string[] = []
  const unknown: SelectedTest[] = []
  for (const test of tests) {
    const said = jestFileOf(test)
    const file = said === undefined ? undefined : locate(said, around)
    if (file !== undefined) files.push(file)
    else if (said !== undefined && !said.split('/').includes('..')) gone.push(test.name)
    else unknown.push(test)
  }
  if (unknown.length > 0) {
    if (files.length > 0)
      return everything(gone, unknown, 'its file is not known, while those of other tests are')
    return byName(unknown, gone)
  }
  const unsayable = tests.filter((test) => {
    const file = jestFileOf(test)
    return file !== undefined && !fitsOnLine(file)
  })
  if (unsayable.length > 0) return everything(gone, unsayable, 'its path does not fit on a line')
  return {
    lines: sortedUnique(files).map(asArgument),
    argument: '',
    everything: files.length === 0,
    widened: [],
    gone
  }
}

function byName(tests: readonly SelectedTest[], gone: string[]): ReturnType<Renderer> {
  const names = tests.flatMap(({ name, suite }) => (suite === null ? [name] : [name, `${suite} ${name}`]))
  // `^()$` matches no test, and the pattern would leave this one out.
  const nameless = tests.filter(({ name }) => name.trim() === '')
  if (nameless.length > 0) return everything(gone, nameless, 'it has no name')
  const torn = tests.filter(({ name, suite }) => !name.isWellFormed() || suite?.isWellFormed() === false)
  if (torn.length > 0) return everything(gone, torn, 'its name is no valid Unicode')
  const pattern = `^(${sortedUnique(names).map(regexOf).join('|')})$`
  if (pattern.length > MAX_ARGUMENT)
    return everything(gone, tests.slice(0, 1), `${tests.length} names are too long for one argument`)
  return {
    lines: [`--testNamePattern=${pattern}`],
    argument: pattern,
    everything: false,
    widened: [],
    gone
  }
}

function everything(gone: string[], tests: readonly SelectedTest[], why: string): ReturnType<Renderer> {
  const widened = tests.map(({ name }): Widened => ({ test: name, why, instead: 'everything' }))
  return { lines: [], argument: '', everything: true, widened, gone }
}
