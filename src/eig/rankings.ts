import { GateError } from '../lib/errors.js'
import { readText } from '../lib/files.js'
import { MAX_MEASURE } from '../lib/numbers.js'
import { isObject, parseTest } from './record.js'
import type { EigRanking } from './types.js'

const METHODS = ['entropy', 'model_uncertainty', 'wilson', 'adaptive'] as const

/**
 * Reads an eig_rankings.json, ours or one of the seed's, which has fewer fields. Rows keep their order.
 * @throws GateError `evidence` naming the row (1-based) for anything that is not a finite, non-negative measurement.
 */
export function readRankings(file: string, shown = file): EigRanking[] {
  const place = { file: shown }
  const remedy = 'write it again with the eig command'
  let value: unknown
  try {
    value = JSON.parse(readText(file, shown))
  } catch (error) {
    if (error instanceof GateError) throw error
    throw new GateError('evidence', 'not JSON', { remedy, place, cause: error })
  }
  if (!Array.isArray(value)) throw new GateError('evidence', 'not a list of tests', { remedy, place })
  return (value as readonly unknown[]).map((row, i) => {
    try {
      return parseRanking(row, shown)
    } catch (error) {
      if (!(error instanceof GateError)) throw error
      throw new GateError('evidence', `${shown}: row ${i + 1}: ${error.message.replace(`${shown}: `, '')}`, {
        remedy,
        place,
        cause: error
      })
    }
  })
}

function parseRanking(row: unknown, file: string): EigRanking {
  const test = parseTest(row, { file })
  const record = isObject(row) ? row : {}
  const bad = (key: string): never => {
    throw new GateError(
      'evidence',
      `test ${JSON.stringify(test.name)}: ${key} is not a number from 0 on that could be measured`,
      {
        remedy: 'write it again with the eig command'
      }
    )
  }
  const number = (key: string, max = Number.MAX_VALUE): number | null => {
    const value = record[key]
    if (value === undefined || value === null) return null
    return typeof value === 'number' && value >= 0 && value <= max ? value : bad(key)
  }
  const p_fail = number('p_fail')
  if (p_fail !== null && p_fail > 1) bad('p_fail')
  return {
    ...test,
    eig_bits: number('eig_bits', MAX_MEASURE) ?? bad('eig_bits'),
    eig_per_dollar: number('eig_per_dollar'),
    eig_per_sec: number('eig_per_sec'),
    method:
      METHODS.find((known) => known === record['method']) ??
      (test.model_uncertainty === null ? 'wilson' : 'model_uncertainty'),
    p_fail: p_fail ?? test.model_uncertainty,
    observations: number('observations') ?? 0,
    ...(typeof record['last_failed'] === 'boolean' ? { last_failed: record['last_failed'] } : {})
  }
}
