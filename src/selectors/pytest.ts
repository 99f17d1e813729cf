import { asArgument, locate, plainPath } from './paths.js'
import { fitsOnLine, sortedUnique } from './text.js'
import type { Renderer, SelectedTest, Surroundings, Widened } from './types.js'

export interface NodeId {
  /** Relative to the root; undefined when no file of this checkout can be meant. */
  file: string | undefined
  /** As the name says it, for a file that is gone. */
  said: string | undefined
  /** Class names, then the function with its parameters; empty for a whole file. */
  parts: readonly string[]
}

/** `a/test_b.py` or `a/test_b.py::C::test_d[x]`; parameters may hold anything, so `::` counts before the `[` only. */
function splitNodeId(text: string): { path: string; parts: string[] } | undefined {
  const bracket = text.indexOf('[', Math.max(0, text.indexOf('.py')))
  const head = bracket === -1 ? text : text.slice(0, bracket)
  const [path = '', ...parts] = head.split('::')
  if (!path.endsWith('.py')) return undefined
  if (parts.length === 0) return bracket === -1 ? { path, parts } : undefined
  parts[parts.length - 1] += bracket === -1 ? '' : text.slice(bracket)
  return { path, parts }
}

/** `tests.test_a.TestB`, as JUnit reports have it: the longest beginning that is a module here, then classes. */
function splitDotted(dotted: string, around: Surroundings): { path: string; parts: string[] } | undefined {
  const words = dotted.split('.')
  if (!words.every((word) => /^[\p{L}\p{N}_-]+$/u.test(word))) return undefined
  for (let n = words.length; n > 0; n--) {
    const path = `${words.slice(0, n).join('/')}.py`
    if (around.exists(path)) return { path, parts: words.slice(n) }
  }
  return undefined
}

/** The node that pytest would collect for this test. */
export function nodeIdOf({ name, suite, file }: SelectedTest, around: Surroundings): NodeId {
  const whole = splitNodeId(name)
  // A parameter may look like a path: `test_a[b.py::c]`.
  if (whole !== undefined && (!whole.path.includes('[') || locate(whole.path, around) !== undefined))
    return located(whole.path, whole.parts, around)
  if (suite !== null) {
    const path = splitNodeId(suite)
    if (path !== undefined) return located(path.path, [...path.parts, name], around)
  }
  // The identity of a JUnit case: `tests.test_a.TestB::test_c`.
  const at = (name.split('[')[0] ?? '').indexOf('::')
  const [group, last] = at === -1 ? [suite, name] : [name.slice(0, at), name.slice(at + 2)]
  const dotted = group === null ? undefined : splitDotted(group, around)
  if (dotted !== undefined) return located(dotted.path, [...dotted.parts, last], around)
  if (file !== undefined && file.endsWith('.py')) {
    // The class is what the suite has more than the module.
    const module = plainPath(file).slice(0, -3).replaceAll('/', '.')
    const rest = group?.startsWith(`${module}.`) === true ? group.slice(module.length + 1).split('.') : []
    return located(file, [...rest, last], around)
  }
  return { file: undefined, said: undefined, parts: [last] }
}

function located(path: string, parts: readonly string[], around: Surroundings): NodeId {
  return { file: locate(path, around), said: plainPath(path), parts }
}

/** pytest splits its argument at the first `[`, so a path may hold none. */
function sayable(text: string, path: string): boolean {
  return fitsOnLine(text) && !path.includes('[') && !path.includes('::')
}

/**
 * Node ids, one a line, for `pytest @FILE` (pytest >= 8.2; argparse, fromfile_prefix_chars: each line is one argument,
 * whatever it holds). An empty file runs everything.
 */
export const renderPytest: Renderer = (tests, around) => {
  const widened: Widened[] = []
  const gone: string[] = []
  const lines: string[] = []
  const files = new Set<string>()
  let everything = tests.length === 0
  for (const test of tests) {
    const { file, said, parts } = nodeIdOf(test, around)
    const widen = (why: string, instead: string): void => void widened.push({ test: test.name, why, instead })
    if (file === undefined && said !== undefined && !said.split('/').includes('..')) {
      gone.push(test.name)
      continue
    }
    if (file === undefined || !sayable(file, file)) {
      widen('its file cannot be told from its name', 'everything')
      everything = true
      continue
    }
    const id = [file, ...parts].join('::')
    const plain = id.split('[')[0] ?? id
    if (parts.length === 0) files.add(file)
    else if (sayable(id, file)) lines.push(id)
    else if (sayable(plain, file) && !plain.endsWith('::') && id.includes('[')) {
      widen('its parameters do not fit on a line', 'the test with all its parameters')
      lines.push(plain)
    } else {
      widen('its name does not fit on a line', 'its whole file')
      files.add(file)
    }
  }
  if (lines.length === 0 && files.size === 0) everything = true
  const kept = lines.filter((line) => !files.has(line.split('::')[0] ?? ''))
  return {
    lines: everything ? [] : sortedUnique([...files, ...kept]).map(asArgument),
    argument: '',
    everything,
    widened,
    gone
  }
}
