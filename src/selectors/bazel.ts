import { sortedUnique } from './text.js'
import type { Renderer, SelectedTest, Widened } from './types.js'

/**
 * A label of one target: no `-` first, which would take targets away, no `...`, `:all` or `:*`, which are patterns
 * (Bazel, "Labels" and "Specifying targets to build").
 */
const LABEL = /^(?:@{1,2}[\w.~+-]*)?\/\/(?:[\w.@+=,~-]+(?:\/[\w.@+=,~-]+)*)?(?::[\w.@+=,~/-]+)?$/
const PATTERN = /\.\.\.|:(?:all|all-targets)$/

/** The target of a test: its name, its suite, or what stands before `::`. */
export function labelOf({ name, suite }: SelectedTest): string | undefined {
  return [name, suite ?? '', name.split('::')[0] ?? ''].find(
    (text) => LABEL.test(text) && !PATTERN.test(text)
  )
}

/** Targets, one a line, for `bazel test --target_pattern_file=FILE`; everything is `//...`. */
export const renderBazel: Renderer = (tests) => {
  const widened: Widened[] = []
  const lines: string[] = []
  for (const test of tests) {
    const label = labelOf(test)
    if (label === undefined)
      widened.push({ test: test.name, why: 'its target cannot be told from its name', instead: 'everything' })
    else lines.push(label)
  }
  const everything = tests.length === 0 || widened.length > 0
  return { lines: everything ? ['//...'] : sortedUnique(lines), argument: '', everything, widened, gone: [] }
}
