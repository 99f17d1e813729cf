import { parseInstant } from './instants.js'
import { METRICS } from './metrics.js'

export interface Point {
  timestamp: string
  git_sha: string | null
  /** By the names of METRICS. */
  values: Readonly<Record<string, number>>
}

/** `provenance_gates_coverage_percent`: a unit is the end of the name (OpenMetrics 1.0, "Unit"). */
export function familyName(metric: string, unit: string): string {
  return `provenance_gates_${metric}${unit === '' ? '' : `_${unit}`}`
}

/** Backslash, quote and line feed (OpenMetrics 1.0, "Escaping"). */
function escaped(text: string): string {
  return text.replace(/[\\"\n]/g, (c) => (c === '\n' ? '\\n' : `\\${c}`))
}

/**
 * Runs as OpenMetrics 1.0 text (github.com/prometheus/OpenMetrics, specification/OpenMetrics.md): one gauge a metric, its points in
 * the order of time with timestamps in seconds. There is no label for the commit: each run would be a series of its own.
 * @param points oldest first; of several of one instant the last counts, since timestamps must rise.
 */
export function renderOpenMetrics(
  points: readonly Point[],
  labels: Readonly<Record<string, string>>
): string {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${escaped(value.toWellFormed())}"`)
  const set = pairs.length === 0 ? '' : `{${pairs.join(',')}}`
  const lines: string[] = []
  for (const { name, unit, help } of METRICS) {
    const samples = new Map<string, number>()
    for (const { timestamp, values } of points) {
      const [value, instant] = [values[name], parseInstant(timestamp)]
      if (value === undefined || instant === undefined) continue
      const at = `${instant.seconds}.${String(Math.floor(instant.nanos / 1e6)).padStart(3, '0')}`
      samples.set(at, value)
    }
    if (samples.size === 0) continue
    const family = familyName(name, unit)
    lines.push(`# TYPE ${family} gauge`)
    if (unit !== '') lines.push(`# UNIT ${family} ${unit}`)
    lines.push(`# HELP ${family} ${escaped(help)}`)
    for (const [at, value] of samples) lines.push(`${family}${set} ${value} ${at}`)
  }
  return [...lines, '# EOF', ''].join('\n')
}
