import { expect, test } from '@jest/globals'
import { explanationLines } from '../../src/builds/explanation-lines.js'

test('each finding is a sentence, and a search that was cut short says why', () => {
  expect(explanationLines({})).toEqual([])
  const findings = [
    { paths: ['u.txt'], variations: ['umask'] },
    { paths: ['a', 'b'], variations: [] }
  ]
  expect(explanationLines({ explanation: { finished: true, rebuilds: 1, findings } })).toEqual([
    'built again 1 time',
    '"u.txt": brought out by umask',
    '"a", "b": differs without any variation'
  ])
  expect(
    explanationLines({ explanation: { finished: false, reason: 'time was up', rebuilds: 3, findings: [] } })
  ).toEqual(['built again 3 times, not to the end: time was up'])
})
