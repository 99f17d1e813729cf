import type { BacktestFacts } from '../../eig/types.js'
import { fixed, percent, plural } from '../format.js'
import { html, type Markup } from './markup.js'

/** As wide as the reliability diagram, so that its text stays readable on a narrow phone. */
const WIDTH = 360
const SIDE = 290
const DOWN = 200
const LEFT = 44
const TOP = 10
const HEIGHT = TOP + DOWN + 34

const x = (share: number): string => fixed(LEFT + share * SIDE, 1)
const y = (share: number): string => fixed(TOP + (1 - share) * DOWN, 1)

type Curve = NonNullable<BacktestFacts['curve']>

/** Told apart by the stroke and not by colour alone; the sentence beneath says which is which. */
const LINES = [
  { of: 'optimal', line: 'axis' },
  { of: 'random', line: 'ideal' },
  { of: 'selection', line: 'trace' }
] as const

function grid(): Markup[] {
  return [0, 0.25, 0.5, 0.75, 1].map(
    (t) =>
      html`<path class="grid" d="M${x(t)} ${y(0)}V${y(1)}M${x(0)} ${y(t)}H${x(1)}" />
        <text x="${x(t)}" y="${TOP + DOWN + 14}" text-anchor="middle">${fixed(t, 2)}</text>
        <text x="${LEFT - 6}" y="${Number(y(t)) + 4}" text-anchor="end">${fixed(t, 2)}</text>`
  )
}

function path(curve: Curve, of: (typeof LINES)[number]['of']): string {
  return curve.map((at, k) => `${k === 0 ? 'M' : 'L'}${x(at.fraction)} ${y(at[of])}`).join('')
}

/** The picture in a sentence, for those who cannot see it; the numbers are in the table beside it. */
function description(curve: Curve, facts: BacktestFacts): string {
  const near = curve.reduce((best, at) =>
    Math.abs(at.fraction - facts.budget_fraction) < Math.abs(best.fraction - facts.budget_fraction)
      ? at
      : best
  )
  return (
    `Share of the failures found within a share of the time, over ${plural(facts.failing_cycles, 'failing run')}. ` +
    `With ${percent(near.fraction)} of the time this selection finds ${percent(near.selection)}, ` +
    `a random order ${percent(near.random)} and the optimum ${percent(near.optimal)}.`
  )
}

/** Detection against budget, as the back-test measured it; nothing where no curve was measured. */
export function detectionCurve(facts: BacktestFacts): Markup | null {
  const { curve } = facts
  if (curve === undefined || curve.length === 0 || facts.failing_cycles === 0) return null
  if (!curve.every((at) => LINES.every(({ of }) => Number.isFinite(at[of])))) return null
  return html`<figure>
    <figcaption>Detection against budget</figcaption>
    <svg
      viewBox="0 0 ${WIDTH} ${HEIGHT}"
      width="${WIDTH}"
      height="${HEIGHT}"
      role="img"
      aria-labelledby="dc-t dc-d"
    >
      <title id="dc-t">Detection against budget</title>
      <desc id="dc-d">${description(curve, facts)}</desc>
      ${grid()}
      <path class="axis" d="M${x(0)} ${y(1)}V${y(0)}H${x(1)}" />
      <path class="whisker" d="M${x(facts.budget_fraction)} ${y(0)}V${y(1)}" />
      ${LINES.map(({ of, line }) => html`<path class="${line}" d="${path(curve, of)}" />`)}
      <text x="${x(0.5)}" y="${TOP + DOWN + 28}" text-anchor="middle" class="soft">share of the time</text>
      <text transform="translate(11 ${y(0.5)}) rotate(-90)" text-anchor="middle" class="soft">
        share of the failures found
      </text>
    </svg>
    <p class="soft">
      Thick: this selection. Thin: the optimum, which knows the future. Dashed: a random order. Upright: the
      budget.
    </p>
  </figure>`
}
