import { fitsOnLine } from './text.js'
import type { Rendered, Renderer, SelectedTest, Widened } from './types.js'

/** Names one a line, first to run first. A name that is no line cannot be said, so that the caller must run all. */
export const renderLines: Renderer = (tests): Rendered => {
  const sayable = tests.filter(({ name }) => fitsOnLine(name))
  const widened = tests
    .filter(({ name }) => !fitsOnLine(name))
    .map(({ name }): Widened => ({
      test: name,
      why: 'its name does not fit on a line',
      instead: 'everything'
    }))
  return {
    lines: sayable.map(({ name }) => name),
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
