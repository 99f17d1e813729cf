import { GateError } from './errors.js'

/**
 * SOURCE_DATE_EPOCH, seconds since 1970 UTC (reproducible-builds.org specification 1.1); undefined when not set.
 * @throws GateError `setting` when it is not a whole number that a date can hold
 */
export function sourceDateEpoch(env: Readonly<Record<string, string | undefined>>): number | undefined {
  const text = env['SOURCE_DATE_EPOCH']
  if (text === undefined || text === '') return undefined
  const value = /^\d{1,12}$/.test(text) ? Number(text) : NaN
  if (!Number.isFinite(new Date(value * 1000).getTime())) {
    throw new GateError('setting', `SOURCE_DATE_EPOCH: ${JSON.stringify(text.slice(0, 40))} is not a time`, {
      remedy: 'give seconds since 1970, as `git log -1 --format=%ct` prints them',
      place: { setting: 'SOURCE_DATE_EPOCH' }
    })
  }
  return value
}
