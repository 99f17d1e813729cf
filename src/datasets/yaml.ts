import {
  LineCounter,
  isMap,
  isNode,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type Document,
  type Node,
  type Pair,
  type YAMLMap
} from 'yaml'
import type { z } from '../lib/zod.js'
import { GateError } from '../lib/errors.js'

/** No contract is larger; a parser would need many times this in memory. */
export const MAX_CONTRACT_BYTES = 8 * 1024 * 1024
/** How often one anchor may be repeated: stops "billion laughs" documents. */
const MAX_ALIASES = 1000

/** A YAML document with the line of every node, for messages and for edits that touch nothing else. */
export interface YamlFile {
  file: string
  text: string
  doc: Document.Parsed
  value: unknown
  /** 1-based line of the node at a path, or of its nearest ancestor. */
  lineOf(path: readonly (string | number)[]): number
  /** 1-based line of an offset in `text`. */
  lineAt(offset: number): number
}

/**
 * Parse YAML 1.2 with merge keys (`<<`), as PyYAML users write them; keys must be unique.
 * @param file the name that messages use
 * @throws GateError `contract` with the line
 */
export function parseYaml(text: string, file: string): YamlFile {
  const lines = new LineCounter()
  const refuse = (what: string, line?: number, cause?: unknown): GateError =>
    new GateError('contract', what, {
      remedy: 'correct the YAML',
      place: { file, ...(line !== undefined && { line }) },
      cause
    })
  let doc: Document.Parsed
  let value: unknown
  try {
    // The parser compares each key with all others of its map; a set does it in one pass.
    doc = parseDocument(text, { lineCounter: lines, merge: true, prettyErrors: false, uniqueKeys: false })
    const [problem] = doc.errors
    if (problem !== undefined) {
      throw refuse(`not valid YAML: ${inWords(problem.message)}`, lines.linePos(problem.pos[0]).line)
    }
    const bad = badKey(doc) ?? badAlias(doc)
    if (bad !== undefined) throw refuse(bad.what, lines.linePos(bad.at).line)
    value = doc.toJS({ maxAliasCount: MAX_ALIASES })
  } catch (error) {
    if (error instanceof GateError) throw error
    // The parser's own limits: too many aliases, or nesting that exhausts the stack.
    throw refuse(
      `cannot be read as YAML: ${error instanceof Error ? error.message : String(error)}`,
      undefined,
      error
    )
  }
  return {
    file,
    text,
    doc,
    value,
    lineAt: (offset) => lines.linePos(offset).line,
    lineOf: (path) => {
      for (let depth = path.length; depth > 0; depth--) {
        const start = startOf(doc, path.slice(0, depth))
        if (start !== undefined) return lines.linePos(start).line
      }
      return 1
    }
  }
}

/** Where the parser speaks to programmers. */
function inWords(message: string): string {
  if (message.includes('multiple documents')) return 'it holds several documents'
  return message.includes('call stack') ? 'it is nested too deeply' : message
}

/** The first alias that no anchor stands before. */
function badAlias(doc: Document.Parsed): { what: string; at: number } | undefined {
  const anchors = new Set<string>()
  let bad: { what: string; at: number } | undefined
  visit(doc, {
    Value(_, { anchor }) {
      if (anchor !== undefined) anchors.add(anchor)
    },
    Alias(_, { source, range }) {
      if (anchors.has(source)) return undefined
      bad = { what: `*${source} has no anchor &${source} before it`, at: range?.[0] ?? 0 }
      return visit.BREAK
    }
  })
  return bad
}

/** The first key that stands twice in its map, is no text or number, or that JavaScript would lose. */
function badKey(doc: Document.Parsed): { what: string; at: number } | undefined {
  let bad: { what: string; at: number } | undefined
  visit(doc, {
    Map(_, map) {
      const seen = new Set<string>()
      for (const { key } of map.items) {
        if (!isScalar(key)) {
          bad = { what: 'a key is a list or a map, not a name', at: (key as Node | null)?.range?.[0] ?? 0 }
          return visit.BREAK
        }
        if (typeof key.value === 'symbol') continue // merge keys may repeat
        const name = String(key.value)
        const what =
          name === '__proto__'
            ? '__proto__ is no name'
            : seen.has(name)
              ? `${name.slice(0, 100)} is defined twice`
              : undefined
        if (what !== undefined) {
          bad = { what, at: key.range?.[0] ?? 0 }
          return visit.BREAK
        }
        seen.add(name)
      }
      return undefined
    }
  })
  return bad
}

/** Offset of the key that leads to a node (its value may stand lines below), or of the list item. */
function startOf(doc: Document.Parsed, path: readonly (string | number)[]): number | undefined {
  const parent = nodeAt(doc, path.slice(0, -1))
  if (isMap(parent)) return (keysOf(parent).get(String(path.at(-1)))?.key as Node | undefined)?.range?.[0]
  return nodeAt(doc, path)?.range?.[0]
}

/** What the parser's getIn finds, but without a walk through all keys for each of thousands of datasets. */
export function nodeAt(doc: Document.Parsed, path: readonly (string | number)[]): Node | undefined {
  let node: unknown = doc.contents
  for (const key of path) {
    if (isMap(node)) node = keysOf(node).get(String(key))?.value
    else node = isSeq(node) ? node.items[Number(key)] : undefined
  }
  return isNode(node) ? node : undefined
}

const keys = new WeakMap<YAMLMap, Map<string, Pair>>()

/** The members of a map by name. */
function keysOf(map: YAMLMap): Map<string, Pair> {
  let known = keys.get(map)
  if (known === undefined) {
    known = new Map(map.items.flatMap((pair) => (isScalar(pair.key) ? [[String(pair.key.value), pair]] : [])))
    keys.set(map, known)
  }
  return known
}

/** A value of the document as a schema wants it. @throws GateError `contract` with the line of what is wrong */
export function checkYaml<T>(
  yaml: YamlFile,
  schema: z.ZodType<T>,
  value: unknown,
  at: readonly (string | number)[]
): T {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const [first] = result.error.issues
  const issue = first === undefined ? undefined : innermost(first)
  const below = (issue?.path ?? []).map((key) => (typeof key === 'symbol' ? String(key) : key))
  const path = [...at, ...below]
  const where = path.length === 0 ? 'the contract' : path.join('.')
  throw wrongContract(yaml, path, `${where}: ${issue?.message ?? 'not as expected'}`)
}

type Issue = NonNullable<ReturnType<z.ZodType['safeParse']>['error']>['issues'][number]

/** Of a choice between forms, what is wrong with the form that fits best: the one that is wrong deepest inside. */
function innermost(issue: Issue): Issue {
  if (issue.code !== 'invalid_union') return issue
  const inner = issue.errors.flatMap(([first]) => (first === undefined ? [] : [innermost(first)]))
  const [best] = inner.filter(({ path }) => path.length > 0).sort((a, b) => b.path.length - a.path.length)
  return best === undefined ? issue : { ...best, path: [...issue.path, ...best.path] }
}

/** An error about the contract at the line of `path`. */
export function wrongContract(
  yaml: YamlFile,
  path: readonly (string | number)[],
  message: string
): GateError {
  return new GateError('contract', message, {
    remedy: 'correct the contract; docs/datasets.md describes its fields',
    place: { file: yaml.file, line: yaml.lineOf(path) }
  })
}
