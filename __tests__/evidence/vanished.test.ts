import { expect, test } from '@jest/globals'
import { vanished, type Past } from '../../src/evidence/baseline.js'
import type { World } from '../../src/evidence/world.js'
import type { GateResult } from '../../src/gates/types.js'

const past: Past = {
  baseline: { source: 'main at 1a2b3c4', gates: { coverage: 90, ece: 0.1, brier: 0.1 } },
  points: [],
  trends: []
}
const gate = (name: GateResult['name'], verdict: GateResult['verdict'], value: number | null): GateResult =>
  ({ name, verdict, value }) as GateResult
const settings = (gates: string[]): World['settings'] =>
  ({ values: { gates } }) as unknown as World['settings']
const AUTO = settings(['auto'])

test('what the base branch has measured and this run has not is told', () => {
  const gates = [
    gate('coverage', 'pass', 91),
    gate('ece', 'not-evaluated', null),
    gate('brier', 'not-evaluated', null)
  ]
  expect(vanished(past, gates, AUTO)).toEqual([
    'ece, brier were measured by main at 1a2b3c4 and not here: the evidence is gone; list them in `gates` to make that a failure'
  ])
})

test.each([
  ['failed', [gate('ece', 'fail', null)], AUTO, past],
  ['was measured and is not judged', [gate('ece', 'not-evaluated', 0.2)], AUTO, past],
  ['was never measured', [gate('mce', 'not-evaluated', null)], AUTO, past],
  ['is left out by a list of gates', [gate('ece', 'not-evaluated', null)], settings(['coverage']), past],
  ['has no base', [gate('ece', 'not-evaluated', null)], AUTO, { points: [], trends: [] }]
])('nothing is told of a gate that %s', (_, gates, of, known) => {
  expect(vanished(known, gates, of)).toEqual([])
})
