import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { BranchTriples, eachTriple } from '../../src/coverage/branch-triples.js'
import { KeyedHits } from '../../src/coverage/keyed-hits.js'

type Triple = [line: number, block: number, branch: number, hit: boolean]
const number = fc.oneof(fc.nat(3), fc.nat(300), fc.nat(2 ** 31 - 1))
const triples = fc.array(fc.tuple(number, number, number, fc.boolean()), { maxLength: 60 })

function filled(list: readonly Triple[]): BranchTriples {
  const branches = new BranchTriples()
  for (const triple of list) expect(branches.add(...triple)).toBe(true)
  return branches
}

test('what goes in comes out, in order, and the list is empty afterwards', () => {
  fc.assert(
    fc.property(triples, (list) => {
      const branches = filled(list)
      const hits = list.filter(([, , , hit]) => hit).length
      expect([branches.total, branches.covered]).toEqual([list.length, hits])
      const read: Triple[] = []
      eachTriple(branches.take(), (...triple) => read.push(triple))
      expect(read).toEqual(list)
      expect([branches.total, branches.covered, branches.take().length, branches.distinct]).toEqual([0, 0, 0, true])
    })
  )
})

test('a list that calls itself distinct is', () => {
  fc.assert(
    fc.property(triples, fc.boolean(), (list, sorted) => {
      const ordered = sorted ? [...list].sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]) : list
      const keys = new Set(ordered.map(([line, block, branch]) => `${line},${block},${branch}`))
      const { distinct } = filled(ordered)
      if (distinct) expect(keys.size).toBe(ordered.length)
      if (sorted) expect(distinct).toBe(keys.size === ordered.length)
    })
  )
})

test('numbers that are too large are not taken', () => {
  const branches = new BranchTriples()
  expect(branches.add(2 ** 31, 0, 0, true)).toBe(false)
  expect(branches.total).toBe(0)
})

test('a table of triples joins one of keys', () => {
  const joined = KeyedHits.ofTriples('x', filled([[3, 0, 0, false], [3, 0, 1, true]]))
  const keyed = new KeyedHits('x')
  keyed.add('3,0,0', 1, 1)
  keyed.add('9,0,a b', 0, 1)
  joined.addAll(keyed.pack())
  expect([joined.covered, joined.total]).toEqual([2, 3])
})
