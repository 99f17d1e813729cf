import { describe, expect, test } from '@jest/globals'
import { verifyChain } from '../../src/ledger/chain.js'
import { buildRecord, sealRecord } from '../../src/ledger/record.js'

const lines: string[] = []
let prev: string | null = null
for (let i = 0; i < 4; i++) {
  const run = {
    timestamp: `2026-01-0${i + 1}T00:00:00Z`,
    git_sha: 'a',
    git_branch: 'm',
    ci_run_id: `${i}`,
    run_attempt: 1,
    job: 'j'
  }
  const record = sealRecord(buildRecord({ run, gates_passed: i !== 2, gates: [] }), prev)
  prev = record.hash
  lines.push(JSON.stringify(record))
}
const check = (...kept: (string | undefined)[]) => verifyChain([{ name: 'f', text: kept.join('\n') }])
const [a, b, c, d] = lines

describe('verifyChain', () => {
  test('an untouched chain, also when its first months are elsewhere', () => {
    expect(check(a, b, c, d)).toMatchObject({ records: 4, starts_after: null, head: prev, problems: [] })
    expect(check(c, d)).toMatchObject({ records: 2, problems: [] })
    expect(check(c, d).starts_after).toMatch(/^[0-9a-f]{64}$/)
  })

  test('notices a changed, removed, repeated, swapped and foreign record', () => {
    expect(check(a, b, c?.replace('"gates_passed":false', '"gates_passed":true'), d).problems).toEqual([
      'f:3 was altered: its hash is not that of its content'
    ])
    expect(check(a, c, d).problems).toEqual([expect.stringContaining('f:2 does not follow')])
    expect(check(a, b, b, c, d).problems).toEqual([expect.stringContaining('f:3 does not follow')])
    expect(check(a, c, b, d).problems).toHaveLength(3)
    expect(check(a, '{bad', b).problems).toEqual([expect.stringContaining('f:2 is not JSON')])
  })
})
