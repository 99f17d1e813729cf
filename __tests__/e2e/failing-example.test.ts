import { readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { pullRequest } from './events.js'
import { gitHub, run } from './loopback.js'
import { expectFiles, expectNoToken } from './sound.js'
import { example } from './workspace.js'
import type { JobResult } from '../loopback/runner.js'

interface Gate {
  name: string
  verdict: string
  value: number | string
  threshold: number | string
  message: string
}

const README = readFileSync(path.join(import.meta.dirname, '../../examples/failing/README.md'), 'utf8')
const NAMES = [
  'coverage',
  'ece',
  'brier',
  'mce',
  'entropy-delta',
  'min-eig',
  'detection-rate',
  'builds',
  'datasets'
]

/** The rows of README's first table: gate, value, threshold, fault, what the report says. */
const rows = new Map(
  README.split('\n')
    .filter((line) => NAMES.some((name) => line.startsWith(`| ${name} |`)))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([, name = '', value = '', threshold = '', , says = '']) => [name, { value, threshold, says }])
)

const plain = (markdown: string): string => markdown.replaceAll('`', '')

let dir: string
let result: JobResult
let gates: Map<string, Gate>
beforeAll(async () => {
  const made = example('failing')
  dir = made.dir
  const github = await gitHub()
  const inputs = { 'upload-artifacts': 'false' }
  result = await run({ workspace: dir, ...pullRequest(), github, artifacts: null, inputs, sha: made.sha })
  await github.stop()
  gates = new Map((JSON.parse(result.outputs.gates ?? '[]') as Gate[]).map((gate) => [gate.name, gate]))
})

test('all nine gates fail, the exit status is 1, and every report is written', async () => {
  expect(result.exit).toBe(1)
  expect([...gates.values()].map(({ verdict }) => verdict)).toEqual(Array(9).fill('fail'))
  expect(result.outputs['failed-gates']).toBe(NAMES.join(','))
  expectFiles(dir, 'failed')
  await expectNoToken(result, dir)
})

describe('README tells what happens', () => {
  test('of each gate', () => {
    expect([...rows.keys()]).toEqual(NAMES)
  })

  test.each(NAMES)('%s', (name) => {
    const { value = '', threshold = '', says = '' } = rows.get(name) ?? {}
    const gate = gates.get(name)
    const [, told] = /^(?:about )?(\d+(?:\.\d+)?)/.exec(value) ?? []
    if (told === undefined) expect(gate?.value).toBe(value)
    else {
      const digits = told.split('.')[1]?.length ?? 0
      expect(Number(gate?.value).toFixed(digits)).toBe(told)
    }
    const [, bar] = /([\d.]+)(?:,.*)?$/.exec(threshold) ?? []
    if (bar !== undefined) expect(gate?.threshold).toBe(Number(bar))
    // Each clause that README quotes stands in the report, in these words.
    const attention = result.summary.slice(0, result.summary.indexOf('\n| Gate'))
    const report = plain(attention).replaceAll('\\', '')
    for (const clause of plain(says)
      .split(/; | \(cause: .*\)/)
      .filter((c) => c !== '')) {
      const [start = ''] = clause.split('...')
      expect(report).toContain(start)
    }
  })
})
