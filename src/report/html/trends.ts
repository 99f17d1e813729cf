import { fixed, plural, short, shorten, shortSha } from '../format.js'
import type { Table, TrendMove, TrendPoint } from '../types.js'
import { html, type Markup } from './markup.js'
import { htmlTable } from './table.js'

const WIDTH = 320
const HEIGHT = 90
const LEFT = 56
const RIGHT = 8
const TOP = 10
const BOTTOM = 14
const MAX_METRICS = 12

function metricsIn(trends: readonly TrendPoint[]): string[] {
  return [...new Set(trends.flatMap((t) => Object.keys(t.values)))].slice(0, MAX_METRICS)
}

/** Five significant digits fit beside the axis. */
function axis(x: number): string {
  return String(Number(x.toPrecision(5)))
}

/** `Moved by 1a2b3c4 on 2026-11-02: 84.1 to 79.3.`; nothing where no run stands out. */
function movedBy(metric: string, moves: readonly TrendMove[]): string {
  const moved = moves.find((m) => m.metric === metric)?.moved_by
  if (moved === undefined) return ''
  const commit = moved.git_sha === null ? 'a run' : shorten(shortSha(moved.git_sha), 40)
  return ` Moved by ${commit} on ${moved.timestamp.slice(0, 10)}: ${short(moved.from)} to ${short(moved.to)}.`
}

function chart(
  metric: string,
  trends: readonly TrendPoint[],
  moves: readonly TrendMove[],
  index: number
): Markup {
  const points = trends
    .map((t, i) => ({ i, value: t.values[metric] }))
    .filter((p): p is { i: number; value: number } => p.value !== undefined && Number.isFinite(p.value))
  const first = points[0]
  const last = points.at(-1)
  if (first === undefined || last === undefined) return html``
  const low = Math.min(...points.map((p) => p.value))
  const high = Math.max(...points.map((p) => p.value))
  const span = high - low || 1
  const x = (i: number): string =>
    fixed(LEFT + (i / Math.max(1, trends.length - 1)) * (WIDTH - LEFT - RIGHT), 1)
  const y = (v: number): string =>
    fixed(high === low ? HEIGHT / 2 : TOP + ((high - v) / span) * (HEIGHT - TOP - BOTTOM), 1)
  const path = points.map((p, k) => `${k === 0 ? 'M' : 'L'}${x(p.i)} ${y(p.value)}`).join('')
  const moved = movedBy(metric, moves)
  const said = `${metric}: from ${short(first.value)} to ${short(last.value)} over ${plural(points.length, 'run')}; lowest ${short(low)}, highest ${short(high)}.${moved}`
  return html`<figure>
    <figcaption>${metric}${moved !== '' && html`<br />${moved.trim()}`}</figcaption>
    <svg
      viewBox="0 0 ${WIDTH} ${HEIGHT}"
      width="${WIDTH}"
      height="${HEIGHT}"
      role="img"
      aria-labelledby="trend-${index}"
    >
      <title id="trend-${index}">${said}</title>
      <path class="grid" d="M${LEFT} ${y(high)}H${WIDTH - RIGHT}M${LEFT} ${y(low)}H${WIDTH - RIGHT}" />
      <text x="${LEFT - 5}" y="${Number(y(high)) + 4}" text-anchor="end">${axis(high)}</text>
      ${low !== high && html`<text x="${LEFT - 5}" y="${Number(y(low)) + 4}" text-anchor="end">${axis(low)}</text>`}
      <path class="trace" d="${path}" />
      <circle class="mark" cx="${x(last.i)}" cy="${y(last.value)}" r="3" />
    </svg>
  </figure>`
}

/** One small line a metric over the last runs, oldest first, and the same numbers in a table. */
export function trendsBody(trends: readonly TrendPoint[], moves: readonly TrendMove[] = []): Markup {
  const metrics = metricsIn(trends)
  const table: Table = {
    caption: 'Last runs, newest first',
    columns: [
      { title: 'Time', kind: 'text' },
      ...metrics.map((title) => ({ title, kind: 'number' as const }))
    ],
    rows: [...trends].reverse().map((t) => [
      t.timestamp,
      ...metrics.map((m) => {
        const value = t.values[m]
        return value === undefined ? '' : short(value)
      })
    ]),
    omitted: 0
  }
  return html`<div class="pair">${metrics.map((m, i) => chart(m, trends, moves, i))}</div>
    ${htmlTable(table)}`
}
