import { GateError } from '../lib/errors.js'

/** A whole number option. @throws GateError `usage` */
export function wholeOption(
  value: string | boolean | undefined,
  name: string,
  fallback: number,
  least = 1
): number {
  if (value === undefined) return fallback
  const number = typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : NaN
  if (!(number >= least)) {
    throw new GateError(
      'usage',
      `--${name}: ${JSON.stringify(value)} is not a whole number of at least ${least}`,
      {
        remedy: `give --${name} a whole number`
      }
    )
  }
  return number
}
