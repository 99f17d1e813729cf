import { fitsOnLine } from './text.js'
import type { Rendered, Renderer, SelectedTest, Widened } from './types.js'

/**
 * Names one a line, first to run first. A name that is no line cannot be said; then nothing is, since a list without it
 * would run all tests but that one, and the caller must run all.
 */
export const renderLines: Renderer = (tests): Rendered => {
  const widened = tests
    .filter(({ name }) => !fitsOnLine(name))
    .map(({ name }): Widened => ({
      test: name,
      why: 'its name does not fit on a line, so that the file is empty',
      instead: 'everything'
    }))
  return {
    lines: widened.length > 0 ? [] : tests.map(({ name }) => name),
    argument: '',
    everything: widened.length > 0,
    widened,
    gone: []
  }
}

/** A JSON array of `{name, suite, file}`, first to run first; every name can be said. */
export const renderJson: Renderer = (tests): Rendered => ({
  lines: JSON.stringify(tests.map(members), null, 2).split('\n'),
  argument: '',
  everything: false,
  widened: [],
  gone: []
})

function members({ name, suite, file }: SelectedTest): Record<string, string | null> {
  return { name, suite, ...(file !== undefined && { file }) }
}
