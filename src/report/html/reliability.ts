import type { CalibrationFacts } from '../../calibration/types.js'
import { count, fixed, plural } from '../format.js'
import { wilson } from '../wilson.js'
import { html, type Markup } from './markup.js'

/** Drawn at 360 units so that it keeps its size on a narrow phone and its text stays readable. */
const WIDTH = 360
const SIDE = 290
const LEFT = 44
const TOP = 10
const BAR_TOP = TOP + SIDE + 46
const BAR_HEIGHT = 70
const HEIGHT = BAR_TOP + BAR_HEIGHT + 34

const x = (p: number): string => fixed(LEFT + p * SIDE, 1)
const y = (p: number): string => fixed(TOP + (1 - p) * SIDE, 1)

function grid(): Markup[] {
  return [0, 0.2, 0.4, 0.6, 0.8, 1].map(
    (t) =>
      html`<path class="grid" d="M${x(t)} ${y(0)}V${y(1)}M${x(0)} ${y(t)}H${x(1)}" />
        <text x="${x(t)}" y="${TOP + SIDE + 14}" text-anchor="middle">${fixed(t, 1)}</text>
        <text x="${LEFT - 6}" y="${Number(y(t)) + 4}" text-anchor="end">${fixed(t, 1)}</text>`
  )
}

function points(facts: CalibrationFacts): Markup[] {
  return facts.bins.map((b) => {
    if (b.mean_predicted === null || b.observed === null) return html``
    const [low, high] = wilson(b.observed * b.count, b.count)
    const at = x(b.mean_predicted)
    return html`<path
        class="whisker"
        d="M${at} ${y(low)}V${y(high)}m-3 0h6M${fixed(Number(at) - 3, 1)} ${y(low)}h6"
      />
      <circle class="mark" cx="${at}" cy="${y(b.observed)}" r="3.5" />`
  })
}

function bars(facts: CalibrationFacts): Markup[] {
  const most = Math.max(1, ...facts.bins.map((b) => b.count))
  // With many bins the counts would run into each other; the table beneath has them all.
  const labelled = facts.bins.length <= 12
  return facts.bins.map((b) => {
    const height = (b.count / most) * BAR_HEIGHT
    const width = Math.max(0.5, (b.upper - b.lower) * SIDE - 1)
    const top = BAR_TOP + BAR_HEIGHT - height
    const wide = width > 14
    return html`<rect
        class="bar"
        x="${x(b.lower)}"
        y="${fixed(top, 1)}"
        width="${fixed(width, 1)}"
        height="${fixed(height, 1)}"
      />
      ${labelled && wide && html`<text x="${x((b.lower + b.upper) / 2)}" y="${fixed(top - 3, 1)}" text-anchor="middle">${count(b.count)}</text>`}`
  })
}

/** The picture in one sentence, for those who cannot see it; the numbers are in the table beneath. */
function description(facts: CalibrationFacts): string {
  const used = facts.bins.filter((b) => b.count > 0)
  const gaps = used.map((b) => (b.observed ?? 0) - (b.mean_predicted ?? 0))
  const over = gaps.filter((g) => g < 0).length
  return (
    `Observed frequency against mean predicted probability in ${plural(used.length, 'non-empty bin')}, ` +
    `${plural(facts.n_samples, 'prediction')}. In ${over} of them the predictions are higher than what was observed. ` +
    `The largest gap is ${fixed(facts.mce, 4)}.`
  )
}

/** Reliability diagram (Niculescu-Mizil and Caruana 2005) with Wilson intervals and a bar of samples for each bin. */
export function reliabilityDiagram(facts: CalibrationFacts): Markup {
  return html`<figure>
    <figcaption>Reliability diagram</figcaption>
    <svg
      viewBox="0 0 ${WIDTH} ${HEIGHT}"
      width="${WIDTH}"
      height="${HEIGHT}"
      role="img"
      aria-labelledby="rd-t rd-d"
    >
      <title id="rd-t">Reliability diagram</title>
      <desc id="rd-d">${description(facts)}</desc>
      ${grid()}
      <path class="ideal" d="M${x(0)} ${y(0)}L${x(1)} ${y(1)}" />
      <path class="axis" d="M${x(0)} ${y(1)}V${y(0)}H${x(1)}" />
      ${points(facts)}
      <text x="${x(0.5)}" y="${TOP + SIDE + 28}" text-anchor="middle" class="soft">
        mean predicted probability
      </text>
      <text transform="translate(11 ${y(0.5)}) rotate(-90)" text-anchor="middle" class="soft">
        observed frequency
      </text>
      ${bars(facts)}
      <path class="axis" d="M${x(0)} ${BAR_TOP + BAR_HEIGHT}H${x(1)}" />
      <text x="${x(0.5)}" y="${BAR_TOP + BAR_HEIGHT + 14}" text-anchor="middle" class="soft">
        samples in each bin
      </text>
    </svg>
    <p class="soft">Dots: bins, with 95 % Wilson intervals. Dashed: perfect calibration.</p>
  </figure>`
}
