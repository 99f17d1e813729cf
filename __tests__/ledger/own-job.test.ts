import { describe, expect, test } from '@jest/globals'
import { jobOf, ofJob, otherJobs } from '../../src/ledger/own-job.js'

const records = (...jobs: (string | undefined)[]) => jobs.map((job) => ({ job }))

describe('the records that a run is compared with', () => {
  test.each<[string, string, (string | undefined)[], (string | undefined)[], string[]]>([
    ['are those of its job, in their order', 'a', ['a', 'b', 'a'], ['a', 'a'], ['b']],
    ['and those that name none', 'a', [undefined, 'b', 'a'], [undefined, 'a'], ['b']],
    ['none where all are of other jobs', 'a', ['b', 'local', 'b'], [], ['b', 'local']],
    ['on the command line, those of the only job too', 'local', ['a', 'local', 'a'], ['a', 'local', 'a'], []],
    ['and of several only its own', 'local', ['a', 'local', 'b', undefined], ['local', undefined], ['a', 'b']]
  ])('%s', (_, job, from, own, others) => {
    expect(ofJob(records(...from), job)).toEqual({ own: records(...own), others })
  })
})

test('a record without a job names none', () => {
  expect([{}, { job: '' }, { job: null }, { job: 'a' }].map(jobOf)).toEqual([
    undefined,
    undefined,
    undefined,
    'a'
  ])
})

test('other jobs are named, and not without end', () => {
  expect(otherJobs('main', ['backend'])).toBe('records of main are of job backend')
  expect(otherJobs('main', ['a', 'b', 'c', 'd', 'e'])).toBe('records of main are of jobs a, b, c and 2 more')
  expect(otherJobs('main', ['x'.repeat(5000)]).length).toBeLessThan(200)
})
