import { counted } from '../lib/numbers.js'
import type { BuildComparison } from './types.js'

/** What building again with fewer variations has shown, in sentences; none where it was not asked for. */
export function explanationLines({ explanation }: Pick<BuildComparison, 'explanation'>): string[] {
  if (explanation === undefined) return []
  const { rebuilds, finished, reason, findings } = explanation
  return [
    `built again ${counted(rebuilds, 'time')}${finished ? '' : `, not to the end: ${reason ?? 'no reason was recorded'}`}`,
    ...findings.map(({ paths, variations }) => {
      const by =
        variations.length === 0
          ? 'differs without any variation'
          : `brought out by ${variations.join(' with ')}`
      return `${paths.map((p) => JSON.stringify(p)).join(', ')}: ${by}`
    })
  ]
}
