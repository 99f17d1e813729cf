import { describe, expect, test } from '@jest/globals'
import {
  checkExpected,
  latestAttempts,
  legFacts,
  missingLegs,
  requireOneRun
} from '../../src/legs/complete.js'
import type { Leg } from '../../src/legs/types.js'

interface About {
  job?: string
  index?: number
  total?: number
  attempt?: number
  sha?: string
  run?: string
}

function leg(name: string, about?: About): Leg {
  if (about === undefined) return { name, dir: name, files: {} }
  const { job = 'test', index, total = 3, attempt = 1, sha = 'abc', run = '7' } = about
  return {
    name,
    dir: name,
    files: {},
    verdicts: {
      schema: 'provenance-gates/verdicts/v1',
      result: 'passed',
      run: {
        timestamp: '2026-11-22T10:00:00Z',
        git_sha: sha,
        git_branch: 'main',
        ci_run_id: run,
        run_attempt: attempt,
        job,
        tool_version: '1.0.0'
      },
      leg: index === undefined ? null : { index, total },
      gates: [],
      settings: [],
      warnings: [],
      mock: false,
      inputs: {}
    }
  }
}

describe('which legs are missing', () => {
  test('a matrix counts its own legs, each job for itself', () => {
    const legs = [
      leg('a', { index: 0 }),
      leg('c', { index: 2 }),
      leg('d', { job: 'docs', index: 0, total: 1 })
    ]
    expect(missingLegs(legs, [])).toEqual(['leg 2 of 3 of job test is missing'])
    expect(missingLegs([...legs, leg('b', { index: 1 })], [])).toEqual([])
  })

  test('a name, a glob, a job and a number can be asked for', () => {
    const legs = [leg('pack-linux', { job: 'linux' }), leg('shard-1-of-2')]
    expect(missingLegs(legs, ['pack-linux', 'pack-*', 'linux', '2'])).toEqual([])
    expect(missingLegs(legs, ['pack-macos', 'mac*', '3'])).toEqual([
      'leg pack-macos is missing',
      'leg mac* is missing',
      '2 of 3 legs are there'
    ])
  })

  test('legs that disagree on their number are not complete', () => {
    const legs = [leg('a', { index: 0, total: 2 }), leg('b', { index: 1, total: 3 })]
    expect(missingLegs(legs, [])).toEqual(['the legs of job test disagree on their number: 2, 3'])
  })
})

describe('several attempts', () => {
  test('the latest of a leg counts, in whatever order they come', () => {
    const [first, second] = [leg('a-1', { index: 0, attempt: 1 }), leg('a-2', { index: 0, attempt: 2 })]
    for (const order of [
      [first, second],
      [second, first]
    ]) {
      expect(latestAttempts(order)).toEqual({ legs: [second], replaced: ['a-1'] })
    }
  })

  test('the same attempt twice is an error that names both', () => {
    expect(() => latestAttempts([leg('x', { index: 0 }), leg('y', { index: 0 })])).toThrow(
      /x and y are both attempt 1/
    )
  })

  test('results that do not say where they belong are legs of their own', () => {
    const forged = leg('zz', { job: 'by name:', index: 0, total: 1, attempt: 99 })
    expect(latestAttempts([leg('0', { job: 'a' }), leg('0', { job: 'b' }), leg('z'), forged])).toMatchObject({
      legs: [{ name: 'zz' }, { name: '0' }, { name: '0' }, { name: 'z' }],
      replaced: []
    })
  })

  test('one result twice is not two legs', () => {
    expect(() => latestAttempts([leg('x', {}), leg('other', { job: 'b' }), leg('y', {})])).toThrow(
      'x and y are the same result'
    )
  })

  test('two attempts of a job that knows no leg cannot both count', () => {
    expect(() => latestAttempts([leg('x', {}), leg('y', { attempt: 2 })])).toThrow(
      'x and y are two attempts of job test, and do not say of which leg'
    )
  })
})

const nobody = { git_sha: 'unknown', ci_run_id: 'local' }

test('legs of another commit or run are not merged', () => {
  expect(() => requireOneRun([leg('a', {}), leg('b', { sha: 'def' })], nobody)).toThrow(
    /a and b are of two commits/
  )
  expect(() => requireOneRun([leg('a', {}), leg('b', { run: '8' })], nobody)).toThrow(
    /a and b are of two runs: 7 and 8/
  )
  expect(() => requireOneRun([leg('a', {}), leg('single'), leg('b', {})], nobody)).not.toThrow()
  const here = { git_sha: 'abc', ci_run_id: '7' }
  expect(() => requireOneRun([leg('a', {})], here)).not.toThrow()
  expect(() => requireOneRun([leg('a', {})], { ...here, git_sha: 'head' })).toThrow(
    /a and this run are of two commits/
  )
  expect(() => requireOneRun([leg('a', {})], { ...here, ci_run_id: '9' })).toThrow(/of two runs/)
})

test('a leg that was cancelled is missing', () => {
  const cancelled = leg('a', {})
  if (cancelled.verdicts !== undefined) cancelled.verdicts.result = 'cancelled'
  expect(missingLegs([cancelled], [])).toEqual(['a was cancelled before it had measured everything'])
})

test('a leg that found nothing is missing, one whose evidence another leg judges is not', () => {
  const [nothing, one] = [leg('a', {}), leg('b', {})]
  for (const { verdicts } of [nothing, one]) if (verdicts !== undefined) verdicts.result = 'incomplete'
  if (one.verdicts !== undefined) one.verdicts.inputs = { builds: ['single-linux.json'] }
  expect(missingLegs([nothing, one], [])).toEqual(['a found no evidence at all'])
  const none = { expected: [], absent: [], replaced: [] }
  expect(legFacts([nothing, one], none)).toMatchObject({
    missing: ['a found no evidence at all'],
    unusable: 1
  })
})

test.each(['!x', '*', '**', '0', '00', '007', ''])('%j names no leg in particular', (item) => {
  expect(() => checkExpected(['a', item])).toThrow(/asks for no leg in particular/)
})

test('names, globs and counts can be asked for', () => {
  expect(() => checkExpected(['test', 'pack-*', '12'])).not.toThrow()
})
