import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { validateDatasets } from '../../src/datasets/validate.js'
import { workspace } from './workspace.js'

const { root, put } = workspace()
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

describe('Frictionless: a table is judged as its schema reads it', () => {
  const fields = (name: string, more: object): object => ({ fields: [{ name, ...more }] })
  const judge = async (content: string, schema: object, more = {}): Promise<[string, string?]> => {
    put('schema/t.csv', content)
    const hash = `sha256:${sha256(content)}`
    const resources = [{ name: 't', path: 't.csv', hash, schema, ...more }]
    put('schema/datapackage.json', JSON.stringify({ resources }))
    const { datasets, warnings } = await validateDatasets(root, 'schema/datapackage.json')
    return [
      datasets[0]?.message ?? datasets[0]?.status ?? '',
      ...warnings.map((text) => text.replace(/^.*?: /, ''))
    ] as [string, string?]
  }

  test.each([
    [
      'a date of another format',
      'd\n31.01.2026\n',
      fields('d', { type: 'date', format: '%d.%m.%Y' }),
      'format of d'
    ],
    [
      'decimal commas',
      'n\n"1.234,5"\n',
      fields('n', { type: 'number', decimalChar: ',', groupChar: '.' }),
      'decimalChar of n, groupChar of n'
    ],
    ['percent signs', 'n\n5%\n', fields('n', { type: 'number', bareNumber: false }), 'bareNumber of n'],
    ['a pattern', 'n\nx\n', fields('n', { type: 'string', constraints: { pattern: 'y' } }), 'pattern of n'],
    ['a key of two fields', 'n\nx\nx\n', { ...fields('n', {}), primaryKey: ['n', 'm'] }, 'primaryKey']
  ])('%s is told and not judged', async (_name, content, schema, unread) => {
    expect(await judge(content, schema)).toEqual(['verified', `t: not checked: ${unread}`])
  })

  test.each([
    ['no header', { dialect: { header: false } }, 'header of its dialect'],
    ['another separator', { dialect: { csv: { delimiter: ':' } } }, 'delimiter of its dialect'],
    ['another encoding', { encoding: 'iso-8859-1' }, 'its encoding is iso-8859-1'],
    ['a zip', { compression: 'zip' }, 'its compression is zip']
  ])('columns of a table with %s are told and not judged', async (_name, more, why) => {
    expect(await judge('1\n', fields('n', {}), more)).toEqual([
      'verified',
      `t: not checked: columns, for ${why}`
    ])
  })

  test('the separator is the one that the dialect names', async () => {
    const semicolon = { dialect: { delimiter: ';' } }
    expect(await judge('n;m,k,l\n1;2\n', fields('n', {}), semicolon)).toEqual(['verified'])
    expect(await judge('n,m\n1,2\n', fields('n', {}), semicolon)).toEqual([
      'column n is missing; there are n,m'
    ])
  })

  test.each([
    ['the default format', 'd\n2026-01-31\n', fields('d', { type: 'date', format: 'default' })],
    ['1 for true', 'b\n1\nFALSE\n', fields('b', { type: 'boolean' })],
    [
      'words of their own for true',
      'b\nyes\nno\n',
      fields('b', { type: 'boolean', trueValues: ['yes'], falseValues: ['no'] })
    ],
    [
      'texts for no value',
      'n,m\nNA,1\n2,-\n',
      {
        fields: [
          { name: 'n', type: 'integer' },
          { name: 'm', type: 'integer', missingValues: ['-'] }
        ],
        missingValues: ['', 'NA']
      }
    ]
  ])('%s is right', async (_name, content, schema) => {
    expect(
      await judge(content, schema, { encoding: 'UTF-8', dialect: { delimiter: ',', header: true } })
    ).toEqual(['verified'])
  })

  test.each([
    ['a date', 'd\n31.01.2026\n', fields('d', { type: 'date' }), /"31.01.2026", which is no date/],
    ['a boolean', 'b\nyes\n', fields('b', { type: 'boolean' }), /"yes", which is not allowed/],
    [
      'no value',
      'n\nNA\n',
      { ...fields('n', { constraints: { required: true } }), missingValues: ['NA'] },
      /"NA", which stands for no value/
    ],
    ['a key', 'n\nx\nx\n', { ...fields('n', {}), primaryKey: 'n' }, /row 2 .* stood in an earlier row/]
  ])('what is no %s is not', async (_name, content, schema, message) => {
    expect((await judge(content, schema))[0]).toMatch(message)
  })
})

test.each(['schema', 'hash', 'bytes', 'stats'])(
  'a single resource with %s is named, with what to do',
  async (key) => {
    put('resource.json', JSON.stringify({ name: 't', type: 'table', path: 't.csv', [key]: {} }))
    await expect(validateDatasets(root, 'resource.json')).rejects.toMatchObject({
      message: expect.stringContaining('one Frictionless resource') as unknown,
      remedy: expect.stringContaining('"resources"') as unknown
    })
  }
)
