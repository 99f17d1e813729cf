/** Where a function's body begins and ends, by line. */
type Span = readonly [first: number, last: number]

/**
 * How many lines of each file an llvm-cov export counts more than once, since a lambda or closure is a function of its own
 * and lies in another: the spans of all functions, less the lines that they are. The instantiations of one template
 * begin at one place and are one function, as in LLVM's summary. Empty where the export holds no functions
 * (`-skip-functions`); what is no function of the format is passed over.
 */
export function nestedLines(value: object): Map<string, number> {
  const byFile = new Map<string, Map<string, Span>>()
  for (const part of listOf(value, 'data')) {
    for (const func of listOf(part, 'functions')) {
      const [body] = listOf(func, 'regions')
      if (!Array.isArray(body)) continue
      const [first, column, last, , , fileId] = body as unknown[]
      const file = listOf(func, 'filenames')[Number(fileId)]
      if (typeof file !== 'string' || !isLine(first) || !isLine(last) || last < first) continue
      const spans = byFile.get(file) ?? new Map<string, Span>()
      const start = `${first}:${String(column)}`
      spans.set(start, [first, Math.max(last, spans.get(start)?.[1] ?? 0)])
      byFile.set(file, spans)
    }
  }
  return new Map([...byFile].map(([file, spans]) => [file, overlap([...spans.values()])]))
}

function overlap(spans: Span[]): number {
  let shared = 0
  let end = 0
  for (const [first, last] of spans.sort((a, b) => a[0] - b[0])) {
    shared += Math.max(0, Math.min(end, last) - first + 1)
    end = Math.max(end, last)
  }
  return shared
}

const isLine = (n: unknown): n is number => Number.isSafeInteger(n) && (n as number) > 0

function listOf(value: unknown, member: string): unknown[] {
  const list: unknown = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[member] : undefined
  return Array.isArray(list) ? (list as unknown[]) : []
}
