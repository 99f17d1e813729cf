import { z } from '../lib/zod.js'
import { FileTable, type FileHits } from './file-table.js'
import { checked } from '../lib/report-file.js'
import type { CoverageReport } from './types.js'

/** One entry a source line: null where nothing can run, "ignored" where `:nocov:` says so. */
const lines = z.array(z.union([z.number().int(), z.null(), z.literal('ignored')]))
const branches = z.record(z.string(), z.record(z.string(), z.number().int()))
const filesSchema = z.record(
  z.string(),
  z.union([lines, z.object({ lines, branches: z.union([branches, z.array(z.unknown())]).optional() })])
)
const resultSetSchema = z.record(z.string(), z.object({ coverage: filesSchema }))
const jsonSchema = z.object({ coverage: filesSchema })

/** `.resultset.json`, by test command; or the JSON formatter's coverage.json, with `meta.simplecov_version`. */
export function isSimpleCov(value: object): boolean {
  if ('meta' in value && 'coverage' in value) return true
  const runs = Object.values(value) as unknown[]
  return (
    runs.length > 0 &&
    runs.every((run) => typeof run === 'object' && run !== null && 'coverage' in run && 'timestamp' in run)
  )
}

/**
 * SimpleCov's `.resultset.json`: the results of all test commands are joined, as SimpleCov does before it prints.
 * @throws GateError naming the member that is not as the format has it.
 */
export function readSimpleCov(value: unknown, shown: string): CoverageReport {
  const table = new FileTable('simplecov')
  const runs =
    'meta' in (value as object)
      ? [checked(jsonSchema, value, shown, "SimpleCov's coverage.json")]
      : Object.values(checked(resultSetSchema, value, shown, "SimpleCov's .resultset.json"))
  for (const { coverage } of runs) {
    for (const [path, file] of Object.entries(coverage)) addFile(table.file(path), file)
  }
  return { format: 'simplecov', files: table.toFiles() }
}

function addFile(hits: FileHits, file: z.infer<typeof filesSchema>[string]): void {
  const counts = Array.isArray(file) ? file : file.lines
  counts.forEach((times, i) => {
    if (typeof times === 'number') hits.lines.add(i + 1, times > 0)
  })
  // The JSON formatter lists branches in another shape, which SimpleCov itself does not read back.
  if (Array.isArray(file) || file.branches === undefined || Array.isArray(file.branches)) return
  for (const [condition, ways] of Object.entries(file.branches)) {
    for (const [way, times] of Object.entries(ways)) hits.branch(`${condition} ${way}`, times > 0 ? 1 : 0, 1)
  }
}
