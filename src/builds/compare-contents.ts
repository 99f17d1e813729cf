import { GateError } from '../lib/errors.js'
import { explainContents } from './causes/explain.js'
import type { Collector } from './collector.js'
import { compareContainers } from './compare-containers.js'
import { detectFormat } from './containers/index.js'
import { MAX_DEPTH } from './containers/limits.js'
import { Spool } from './containers/spool.js'
import type { ContainerFormat } from './containers/types.js'
import type { Known } from './known.js'
import { firstDifference, type Source } from './source.js'

export interface ContentContext {
  collector: Collector
  known: Known | undefined
  signal: AbortSignal | undefined
}

/** `all.txt.gz` holds `all.txt`; without such an ending the file has no better name than its own. */
function nameInside(path: string): string {
  const base = path.slice(path.lastIndexOf('/') + 1)
  return base.replace(/\.(?:gz|xz|zst|bz2)$/i, '').replace(/\.tgz$/i, '.tar')
}

/**
 * Compare two contents that may be containers, as deep as they go: equal bytes first, then members, and only for
 * what differs in the end a cause.
 * @throws GateError `build` when the signal says stop; damaged or oversized containers are findings, not errors.
 */
export async function compareContents(
  context: ContentContext,
  path: string,
  a: Source,
  b: Source
): Promise<boolean> {
  const [first, second] = [new Spool(), new Spool()]
  try {
    return await compareLevel(context, path, a, b, 0, [first, second])
  } finally {
    first.release(0)
    second.release(0)
  }
}

/** Asked anew each time: the signal changes while we work. */
function stopped(context: ContentContext): boolean {
  return context.signal?.aborted ?? false
}

async function compareLevel(
  context: ContentContext,
  path: string,
  a: Source,
  b: Source,
  depth: number,
  spools: readonly [Spool, Spool]
): Promise<boolean> {
  if (stopped(context)) {
    throw new GateError('build', 'the comparison was stopped', { remedy: 'run it again' })
  }
  if (a.size === b.size && firstDifference(a, b) === -1) return true
  context.collector.noteContents(path, a, b)
  const [format, other] = [detectFormat(a), detectFormat(b)]
  if (format === null || other !== format) {
    explain(context, path, a, b, '')
    return false
  }
  if (depth >= MAX_DEPTH) {
    explain(context, path, a, b, `${format.name} not opened: more than ${MAX_DEPTH} containers deep; `)
    return false
  }
  const marks = [spools[0].mark(), spools[1].mark()] as const
  try {
    const [x, y] = [await format.read(a, spools[0]), await format.read(b, spools[1])]
    const inner = x.wraps ? await innerFormat(x.members[0], y.members[0]) : null
    const found = context.collector.found
    await compareContainers(
      {
        collector: context.collector,
        known: context.known,
        // tar.gz counts as one place: the tar has no name of its own.
        innerPath: (at) => (inner === null ? `${at}!/${nameInside(at)}` : at),
        compareMember: async (at, p, q) => {
          const here = [spools[0].mark(), spools[1].mark()] as const
          try {
            return await compareLevel(context, at, await p.open(), await q.open(), depth + 1, spools)
          } finally {
            spools[0].release(here[0])
            spools[1].release(here[1])
          }
        }
      },
      path,
      x,
      y
    )
    return context.collector.found === found
  } catch (error) {
    if (!(error instanceof GateError) || !['evidence', 'limit', 'build'].includes(error.code)) throw error
    if (stopped(context)) throw error
    unreadable(context, path, a, b, format, error)
    return false
  } finally {
    spools[0].release(marks[0])
    spools[1].release(marks[1])
  }
}

/** The format of what two compressed streams hold, when it is the same container. */
async function innerFormat(
  a: { open(): Promise<Source> } | undefined,
  b: { open(): Promise<Source> } | undefined
): Promise<ContainerFormat | null> {
  if (a === undefined || b === undefined) return null
  const [x, y] = [detectFormat(await a.open()), detectFormat(await b.open())]
  return x === y ? x : null
}

function explain(context: ContentContext, path: string, a: Source, b: Source, prefix: string): void {
  const { detail, cause, ...rest } = explainContents(a, b, context.known)
  context.collector.add({ path, kind: 'content', cause, detail: prefix + detail, ...rest })
}

function unreadable(
  context: ContentContext,
  path: string,
  a: Source,
  b: Source,
  format: ContainerFormat,
  error: GateError
): void {
  const offset = firstDifference(a, b)
  context.collector.add({
    path,
    kind: 'content',
    cause: error.code === 'evidence' ? 'unreadable' : 'unknown',
    detail: `could not be opened as ${format.name}: ${error.message}`,
    offset
  })
}
