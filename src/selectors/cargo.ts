import { sortedUnique } from './text.js'
import type { Renderer, Widened } from './types.js'

/** A path of Rust identifiers; libtest would take a `-` at the front for an option. */
const PATH = /^[\p{L}_][\p{L}\p{N}_#]*(?:::[\p{L}_][\p{L}\p{N}_#]*)*$/u

/** Paths of test functions, one a line, for `xargs -d '\n' -a FILE cargo test -- --exact`; without any, all run. */
export const renderCargo: Renderer = (tests) => {
  const widened: Widened[] = []
  const lines: string[] = []
  for (const { name } of tests) {
    if (PATH.test(name)) lines.push(name)
    else widened.push({ test: name, why: 'this is no path of a Rust test', instead: 'everything' })
  }
  const everything = tests.length === 0 || widened.length > 0
  return { lines: everything ? [] : sortedUnique(lines), argument: '', everything, widened, gone: [] }
}
