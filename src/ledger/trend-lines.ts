import { METRICS, type Metric } from './metrics.js'
import type { Trend } from './trends.js'

const UNITS: Record<Metric['unit'], string> = {
  percent: ' %',
  bits: ' bits',
  seconds: ' s',
  dollars: ' USD',
  '': ''
}

/** The course of each metric below a heading, with its unit; empty where nothing was measured. */
export function trendLines(trends: readonly Trend[]): string[] {
  return trends.length === 0 ? [] : ['First to last of the runs shown:', ...trends.map(line)]
}

function line({ metric, first, last, moved_by: by }: Trend): string {
  const unit = UNITS[METRICS.find(({ name }) => name === metric)?.unit ?? '']
  const course = (from: number, to: number): string => `${rounded(from)} to ${rounded(to)}${unit}`
  const moved =
    by === undefined
      ? ''
      : `; moved by ${(by.git_sha ?? 'a run').slice(0, 7)} at ${by.timestamp}: ${course(by.from, by.to)}`
  return `  ${metric.replaceAll('_', ' ').padEnd(14)} ${course(first, last)}${moved}`
}

/** Two decimals, and of what is below 1 three digits, so that a price is not 0.00. */
function rounded(value: number): string {
  return Math.abs(value) >= 1 ? value.toFixed(2) : String(Number(value.toPrecision(3)))
}
