import { LineCounter, isMap, isScalar, parseDocument, visit, type Document, type Node } from 'yaml'
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
      throw refuse(`not valid YAML: ${problem.message}`, lines.linePos(problem.pos[0]).line)
    }
    const bad = badKey(doc)
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
    lineOf: (path) => {
      for (let depth = path.length; depth > 0; depth--) {
        const start = startOf(doc, path.slice(0, depth))
        if (start !== undefined) return lines.linePos(start).line
      }
      return 1
    }
  }
}

/** The first key that stands twice in its map, or that JavaScript would lose. */
function badKey(doc: Document.Parsed): { what: string; at: number } | undefined {
  let bad: { what: string; at: number } | undefined
  visit(doc, {
    Map(_, map) {
      const seen = new Set<string>()
      for (const { key } of map.items) {
        if (!isScalar(key)) continue
        const name = String(key.value)
        if (name === '<<') continue // merge keys may repeat
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
  const parent = doc.getIn(path.slice(0, -1), true)
  const last = path.at(-1)
  if (isMap(parent)) {
    const pair = parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(last))
    const key = pair?.key as Node | undefined
    return key?.range?.[0]
  }
  const node = doc.getIn(path, true) as Node | undefined
  return node?.range?.[0]
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
  const [issue] = result.error.issues
  const below = (issue?.path ?? []).map((key) => (typeof key === 'symbol' ? String(key) : key))
  const path = [...at, ...below]
  const where = path.length === 0 ? 'the contract' : path.join('.')
  throw wrongContract(yaml, path, `${where}: ${issue?.message ?? 'not as expected'}`)
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
