import { GateError } from '../lib/errors.js'
import { splitList } from './lists.js'

/** A least percentage for the source files that a glob names. */
export interface PathMinimum {
  glob: string
  /** Percent; above 100 it always fails, as COVERAGE_MIN=200 does. */
  min: number
}

/** One number for everything, and one for each glob; `85, src/core/**=95`. */
export interface Minimums {
  overall: number | undefined
  paths: readonly PathMinimum[]
}

/** A path may hold `=`; the number after the last one may not. */
const AT_PATH = /^(.*\S)\s*=\s*([^=]*)$/s

/**
 * @param number parses one number, or throws. @param overall where the text names only paths.
 * @throws GateError `setting` for two numbers without a path, the same path twice, or a number that is none.
 */
export function parseMinimums(
  text: string,
  where: string,
  number: (text: string) => number,
  overall?: number
): Minimums {
  const wrong = (what: string, remedy: string): GateError =>
    new GateError('setting', `${where}: ${what}`, { remedy, place: { setting: where } })
  const paths: PathMinimum[] = []
  let whole: number | undefined
  const items = splitList(text)
  if (items.length === 0)
    throw wrong(`${JSON.stringify(text)} is not a number`, 'give a number of at least 0')
  for (const item of items) {
    const [, glob, min] = AT_PATH.exec(item) ?? []
    if (glob === undefined || min === undefined) {
      if (item.startsWith('='))
        throw wrong(`${JSON.stringify(item.slice(0, 100))} names no path`, 'write `glob=number`')
      const value = number(item)
      if (whole !== undefined)
        throw wrong(
          `${whole} and ${value} are both given for all files`,
          'give one of them, or `glob=number`'
        )
      whole = value
      continue
    }
    if (paths.some((p) => p.glob === glob))
      throw wrong(`${JSON.stringify(glob.slice(0, 100))} is given twice`, 'give each path once')
    paths.push({ glob, min: number(min) })
  }
  return { overall: whole ?? overall, paths }
}

/** As it would be typed. */
export function showMinimums({ overall, paths }: Minimums): string {
  return [
    ...(overall === undefined ? [] : [String(overall)]),
    ...paths.map((p) => `${p.glob}=${p.min}`)
  ].join(', ')
}
