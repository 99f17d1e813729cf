import { describe, expect, test } from '@jest/globals'
import { parseContract } from '../../src/datasets/contract.js'
import { GateError } from '../../src/lib/errors.js'

const unasked = { digest: 'plain', listing: null, size_bytes: null, file_count: null, columns: [] }

describe('parseContract', () => {
  test('the fields, with lines, defaults and merge keys', () => {
    const { datasets, rules, warnings } = parseContract(
      `# a comment
defaults: &defaults
  retention_days: 30
datasets:
  train:
    <<: *defaults
    path: data/train.csv
    checksum_type: SHA-256
    checksum: "ABCDEF"
    row_count: 3
    size_mb: 1.50
    schema_version: 1.0
  test:
    path: data/test
    checksum: sha512:00
    last_updated: 2026-01-31
validation:
  enforce_checksums: false
  max_age_days: 7
`,
      'c.yaml'
    )
    expect(datasets).toEqual([
      {
        ...unasked,
        name: 'train',
        line: 5,
        path: 'data/train.csv',
        algorithm: 'sha256',
        checksum: 'abcdef',
        row_count: 3,
        size_mb: { value: 1.5, decimals: 2 },
        max_age_days: null,
        retention_days: 30,
        last_updated: null,
        header: true
      },
      {
        ...unasked,
        name: 'test',
        line: 13,
        path: 'data/test',
        algorithm: 'sha512',
        checksum: '00',
        row_count: null,
        size_mb: null,
        max_age_days: null,
        retention_days: null,
        last_updated: new Date('2026-01-31T00:00:00Z'),
        header: true
      }
    ])
    expect(rules).toEqual({ enforce_checksums: false, max_age_days: 7 })
    expect(warnings).toEqual(['c.yaml:2: defaults is not known; it is kept but not checked'])
  })

  test('a checksum that YAML takes for a number is read as written', () => {
    const md5 = (checksum: string): string | null | undefined =>
      parseContract(`datasets: {a: {path: x, checksum_type: md5, checksum: ${checksum}}}`, 'c').datasets[0]
        ?.checksum
    expect(md5('01234567890123456789012345678901')).toBe('01234567890123456789012345678901')
    expect(md5('1234567890123456789012345678e001')).toBe('1234567890123456789012345678e001')
  })

  test('merge keys may repeat; a tag that nobody knows is told with its line', () => {
    const { datasets, warnings } = parseContract(
      'datasets:\n  a:\n    <<: {path: x}\n    <<: {row_count: 3}\n    checksum: !foo abc\n',
      'c.yaml'
    )
    expect(datasets).toMatchObject([{ path: 'x', row_count: 3, checksum: 'abc' }])
    expect(warnings).toEqual([expect.stringMatching(/^c\.yaml:5: .*!foo/)])
  })

  test('unknown keys are told with their line', () => {
    const { warnings } = parseContract(
      'datasets:\n  a:\n    path: x\n    row_cuont: 3\n    owner: me\n',
      'c.yaml'
    )
    expect(warnings).toEqual(['c.yaml:4: datasets.a.row_cuont is not known; it is kept but not checked'])
  })

  const bomb = [
    'a: &a [x, x, x, x, x, x, x, x, x, x]',
    ...'bcdefghi'.split('').map((k, i) => `${k}: &${k} [${Array(10).fill(`*${'abcdefgh'[i]}`).join(', ')}]`)
  ].join('\n')

  test.each([
    ['datasets:\n  a: {path: x}\n  a: {path: y}\n', /c\.yaml:3: a is defined twice/],
    [
      'datasets:\n  a:\n    path: x\n    checksum_type: md5\n    checksum: sha512:00\n',
      /c\.yaml:5: .*begins with sha512:, and checksum_type is md5/
    ],
    ['datasets:\n  a:\n    path: x\n    checksum_type: crc32\n', /c\.yaml:4: .*"crc32" is no checksum type/],
    ['datasets:\n  a: {path: x, checksum: "blake3:00"}\n', /c\.yaml:2: .*"blake3"/],
    ['datasets:\n  a:\n    checksum: x\n', /c\.yaml:2: datasets\.a\.path/],
    ['datasets:\n  a:\n    path: x\n    row_count: many\n', /c\.yaml:4: datasets\.a\.row_count/],
    ['datasets:\n  a:\n    path: x\n    row_count: -1\n', /c\.yaml:4: datasets\.a\.row_count/],
    ['datasets:\n  a:\n    path: x\n    size_mb: .nan\n', /c\.yaml:4: datasets\.a\.size_mb/],
    ['datasets:\n  a:\n    path: x\n    last_updated: soon\n', /c\.yaml:4: .*last_updated is no date/],
    [
      'datasets:\n  a: {path: x}\nvalidation:\n  allow_missing: sometimes\n',
      /c\.yaml:4: validation\.allow_missing/
    ],
    ['datasets: {}\n', /c\.yaml:1: datasets names no dataset/],
    ['datasets: [x]\n', /c\.yaml:1: datasets/],
    ['', /c\.yaml is empty/],
    ['# only a comment\n', /c\.yaml is empty/],
    ['[]\n', /the contract/],
    ['datasets: {a: {path: x}\n', /c\.yaml:\d: not valid YAML/],
    ['\tdatasets:\n', /c\.yaml:1: not valid YAML/],
    [`datasets: {a: {path: x}}\n${bomb}`, /cannot be read as YAML: .*alias/],
    [`datasets: ${'['.repeat(100_000)}`, /c\.yaml:1: not valid YAML: it is nested too deeply/],
    [
      'datasets: {a: {path: x}}\n---\ndatasets: {}\n',
      /c\.yaml:2: not valid YAML: it holds several documents/
    ],
    ['datasets:\n  a: *later\n  b: &later {path: x}\n', /c\.yaml:2: \*later has no anchor &later before it/],
    ['datasets:\n  a: {path: x}\n  ? [b, c]\n  : {path: x}\n', /c\.yaml:3: a key is a list or a map/],
    ['datasets:\n  a: {path: x}\n  "": {path: x}\n', /c\.yaml:3: a dataset has no name/],
    ['datasets:\n  a:\n    path: x\n    last_updated: 2026-02-30\n', /c\.yaml:4: .*last_updated is no date/],
    [
      'datasets:\n  a:\n    path: x\n    columns:\n      - a\n      - {name: b,\n         type: int}\n',
      /c\.yaml:7: datasets\.a\.columns\.1\.type: .*"integer"/
    ],
    [
      'datasets:\n  a:\n    path: x\n    columns:\n      - {name: b, allowed: [1, null]}\n',
      /c\.yaml:5: datasets\.a\.columns\.0\.allowed\.1: /
    ],
    [
      'datasets:\n  a:\n    path: x\n    header: false\n    columns: [b]\n',
      /c\.yaml:5: dataset a: columns are found by the header/
    ]
  ])('%#', (text, message) => {
    expect(() => parseContract(text, 'c.yaml')).toThrow(GateError)
    expect(() => parseContract(text, 'c.yaml')).toThrow(message)
  })
})
