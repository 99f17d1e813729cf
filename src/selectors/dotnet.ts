import { fitsOnLine, MAX_ARGUMENT, sortedUnique } from './text.js'
import type { Renderer, SelectedTest, Widened } from './types.js'

/** `Namespace.Class.Method`; nested classes with `+`, generic ones with a back-tick. */
const QUALIFIED = /^[\p{L}_][\p{L}\p{N}_]*(?:[.+`][\p{L}\p{N}_]+)+$/u

/** Special characters of a filter expression (dotnet test, "Filter option details"). */
function escapeFilter(text: string): string {
  return text.replace(/[\\()&|=!~]/g, '\\$&').replaceAll(',', '%2C')
}

/** One comparison. xUnit's qualified names have no arguments and NUnit's do: `~`, contains, finds either. */
function conditionOf({ name, suite }: SelectedTest): string | undefined {
  const plain = name.split(/[(<"]/)[0]?.trim() ?? ''
  const qualified = [plain, suite === null ? '' : `${suite}.${plain}`].find((text) => QUALIFIED.test(text))
  if (qualified === undefined) return undefined
  return `FullyQualifiedName${plain === name ? '=' : '~'}${escapeFilter(qualified)}`
}

/**
 * `--filter` and its expression on a line of their own, for `dotnet test @FILE` (the SDK takes a response file one
 * token a line), and the expression for `--filter`. An empty file, like an empty filter, runs everything.
 */
export const renderDotnet: Renderer = (tests) => {
  const widened: Widened[] = []
  const conditions: string[] = []
  for (const test of tests) {
    const condition = conditionOf(test)
    if (condition === undefined || !fitsOnLine(condition))
      widened.push({ test: test.name, why: 'this is no qualified name of .NET', instead: 'everything' })
    else conditions.push(condition)
  }
  const argument = sortedUnique(conditions).join('|')
  const everything = tests.length === 0 || widened.length > 0
  if (everything) return { lines: [], argument: '', everything, widened, gone: [] }
  return {
    lines: ['--filter', argument],
    argument: argument.length > MAX_ARGUMENT ? '' : argument,
    everything,
    widened,
    gone: []
  }
}
