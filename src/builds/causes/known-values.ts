import type { BuildFacts, Known, KnownValue } from '../known.js'

/** Values of fewer characters stand in many texts by chance. */
const MIN_CHARS = 4

export interface Substituted {
  text: string
  used: KnownValue[]
}

/** The values of one build that the other build did not have, longest first. */
export function distinctValues(known: Known, side: 'first' | 'second'): KnownValue[] {
  const other = new Map(known[side === 'first' ? 'second' : 'first'].values.map((v) => [v.name, v.text]))
  return known[side].values
    .filter((value) => {
      const opposite = other.get(value.name)
      if (opposite === undefined || opposite === value.text) return false
      // Both or neither: a value that is replaced on one side only would make a difference of its own.
      return value.text.length >= MIN_CHARS && opposite.length >= MIN_CHARS
    })
    .sort((a, b) => b.text.length - a.text.length)
}

/** Replace what only this build knew (its paths, HOME, USER ...) by the name of the value. */
export function substitute(text: string, values: readonly KnownValue[]): Substituted {
  const used: KnownValue[] = []
  let result = text
  for (const value of values) {
    if (!result.includes(value.text)) continue
    used.push(value)
    result = result.replaceAll(value.text, `\ue000${value.name}\ue001`)
  }
  return { text: result, used }
}

/** The name of a number that is `a` in the first build and `b` in the second, or undefined. */
export function knownNumber(known: Known, a: string, b: string): BuildFacts['numbers'][number] | undefined {
  return known.first.numbers.find(
    (number) =>
      number.value === a &&
      known.second.numbers.some((other) => other.name === number.name && other.value === b)
  )
}
