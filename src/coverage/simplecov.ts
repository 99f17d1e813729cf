import { z } from '../lib/zod.js'
import { FileHits } from './file-table.js'
import { checked } from '../lib/report-file.js'
import type { CoverageReport } from './types.js'

/** One entry a source line: null where nothing can run, "ignored" where `:nocov:` says so. */
const lines = z.array(z.union([z.number().int(), z.null(), z.literal('ignored')]))
const branches = z.record(z.string(), z.record(z.string(), z.number().int()))
const filesSchema = z.record(
  z.string(),
  z.union([lines, z.object({ lines, branches: z.union([branches, z.array(z.unknown())]).optional() })])
)
type FileRun = z.infer<typeof filesSchema>[string]
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
 * SimpleCov's `.resultset.json`: the results of all test commands are joined, as SimpleCov does before it prints. A
 * line that one run calls irrelevant and another has not hit is irrelevant: SimpleCov guesses the lines of a file that
 * a run has not loaded, and the guess must not stand against a measurement (lib/simplecov/combine/lines_combiner.rb).
 * @throws GateError naming the member that is not as the format has it.
 */
export function readSimpleCov(value: unknown, shown: string): CoverageReport {
  const runs =
    'meta' in (value as object)
      ? [checked(jsonSchema, value, shown, "SimpleCov's coverage.json")]
      : Object.values(checked(resultSetSchema, value, shown, "SimpleCov's .resultset.json"))
  const byPath = new Map<string, FileRun[]>()
  for (const { coverage } of runs) {
    for (const [path, file] of Object.entries(coverage)) {
      const before = byPath.get(path)
      if (before === undefined) byPath.set(path, [file])
      else before.push(file)
    }
  }
  return { format: 'simplecov', files: [...byPath].map(([path, files]) => joined(files).toFile(path)) }
}

function joined(files: readonly FileRun[]): FileHits {
  const hits = new FileHits('simplecov')
  const runs = files.map((file) => (Array.isArray(file) ? file : file.lines))
  const length = runs.reduce((most, run) => Math.max(most, run.length), 0)
  for (let i = 0; i < length; i++) {
    const counts = runs.map((run) => run[i])
    const hit = counts.some((times) => typeof times === 'number' && times > 0)
    if (hit || counts.every((times) => typeof times === 'number')) hits.lines.add(i + 1, hit)
  }
  for (const file of files) {
    // The JSON formatter lists branches in another shape, which SimpleCov itself does not read back.
    if (Array.isArray(file) || file.branches === undefined || Array.isArray(file.branches)) continue
    for (const [condition, ways] of Object.entries(file.branches)) {
      for (const [way, times] of Object.entries(ways)) hits.branch(`${condition} ${way}`, times > 0 ? 1 : 0, 1)
    }
  }
  return hits
}
