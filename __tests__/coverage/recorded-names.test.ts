import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { recordedNames, recordNames } from '../../src/coverage/recorded-names.js'
import { refused } from './scratch.js'

describe('what a run called the files of a report', () => {
  test.each([
    [['a.py'], ['a.py'], undefined],
    [['src/a.js', 'b.js'], ['packages/x/src/a.js', 'packages/x/b.js'], ['', 'packages/x/']],
    [['/w/app/src/a.js', '/w/app/b.js'], ['src/a.js', 'b.js'], ['/w/app/', '']],
    [['D:\\a\\b.cs'], ['b.cs'], ['D:\\a\\', '']],
    [['/w/a.js', 'x/b.js'], ['a.js', 'x/b.js'], ['/w/', '']],
    [['Src/a.js', 'lib/b.js'], ['src/a.js', 'lib/b.js'], ['Src/', 'src/']],
    [['Src/A.js', 'lib/b.js'], ['src/a.js', 'lib/b.js'], { 'Src/A.js': 'src/a.js' }]
  ])('%j as %j is recorded as %j', (written, final, recorded) => {
    expect(recordNames(written, final)).toEqual(recorded)
    expect(recordedNames(recordNames(written, final), written, 'r')).toEqual(final)
  })

  test('of any names whose last segment stays', () => {
    const segment = fc.constantFrom('a', 'b', 'src', 'A')
    const file = fc.array(segment, { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(file, file), { selector: ([a]) => a.join('/') }), (pairs) => {
        const written = pairs.map(([a]) => a.join('/'))
        const final = pairs.map(([a, b], i) => [...b, `${i}`, ...a].join('/'))
        expect(recordedNames(recordNames(written, final), written, 'r')).toEqual(final)
      })
    )
  })

  test.each([
    ['another file', { 'src/a.py': 'src/b.py' }, ['src/a.py']],
    ['one file for two', ['a/', 'b/'] as [string, string], ['a/x.py', 'b/x.py']]
  ])('%s is refused', (_, recorded, written) => {
    expect(refused(() => recordedNames(recorded, written, 'r.info')).message).toMatch(/r\.info: .* is said to be/)
  })
})
