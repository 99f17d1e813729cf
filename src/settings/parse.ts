import { GateError } from '../lib/errors.js'
import { splitList } from './lists.js'
import { parseMinimums } from './minimums.js'
import type { Minimums } from './minimums.js'
import type { SettingSpec } from './types.js'

export { splitList }

const YES = new Set(['true', 'yes', 'on', '1'])
const NO = new Set(['false', 'no', 'off', '0'])
/** A decimal number as people write it; no hex, no Infinity, no trailing text. */
const DECIMAL = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i

function wrong(where: string, text: string, expected: string): GateError {
  return new GateError('setting', `${where}: ${JSON.stringify(text.slice(0, 100))} is not ${expected}`, {
    remedy: `give ${expected}`,
    place: { setting: where }
  })
}

function parseNumber(spec: SettingSpec, text: string, where: string): number {
  const { least = 1 } = spec
  const expected =
    spec.kind === 'fraction'
      ? 'a number from 0 to 1'
      : spec.kind === 'integer'
        ? `a whole number from ${least} to 10000`
        : 'a number of at least 0'
  const value = DECIMAL.test(text) ? Number(text) : NaN
  if (!Number.isFinite(value) || value < 0) throw wrong(where, text, expected)
  if (spec.kind === 'integer' && !(Number.isInteger(value) && value >= least && value <= 10_000))
    throw wrong(where, text, expected)
  // A rate above 1 is allowed for min-detection-rate like COVERAGE_MIN=200: a gate made to fail on purpose.
  if (spec.kind === 'fraction' && value > 1 && !spec.env.startsWith('MIN_'))
    throw wrong(where, text, expected)
  return value
}

/**
 * One value from text. `where` names the setting and its source for messages, e.g. `COVERAGE_MIN (environment)`.
 * @throws GateError code `setting`
 */
export function parseSetting(
  spec: SettingSpec,
  text: string,
  where: string
): string | number | boolean | string[] | Minimums {
  const trimmed = text.trim()
  switch (spec.kind) {
    case 'number':
    case 'integer':
    case 'fraction':
      return parseNumber(spec, trimmed, where)
    case 'minimums':
      return parseMinimums(
        text,
        where,
        (item) => parseNumber(spec, item.trim(), where),
        spec.default === undefined ? undefined : Number(spec.default)
      )
    case 'boolean': {
      const word = trimmed.toLowerCase()
      if (YES.has(word)) return true
      if (NO.has(word)) return false
      throw wrong(where, text, 'true or false')
    }
    case 'enum': {
      const choices = spec.choices ?? []
      const word = trimmed.toLowerCase()
      // YAML and shells have many ways to say yes; enums with true and false among them accept all of them.
      const value = choices.includes(word) ? word : YES.has(word) ? 'true' : NO.has(word) ? 'false' : word
      if (!choices.includes(value)) throw wrong(where, text, `one of ${choices.join(', ')}`)
      return value
    }
    case 'list': {
      const items = splitList(text)
      if (items.length === 0) throw wrong(where, text, 'a list with something in it')
      return items
    }
    case 'lines':
      return text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '')
    case 'string':
      return trimmed
  }
}
