import { rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { cli } from './bundle.js'
import type { JobResult } from '../loopback/runner.js'
import { pullRequest } from './events.js'
import { gitHub, run } from './loopback.js'
import { evidenceOnly, example, scratch, text } from './workspace.js'

interface Gate {
  name: string
  verdict: string
  value: unknown
  message: string
}

async function judged(dir: string): Promise<{ result: JobResult; gates: Gate[]; comment: string }> {
  const github = await gitHub()
  const inputs = { 'upload-artifacts': 'false' }
  const result = await run({ workspace: dir, ...pullRequest(), github, artifacts: null, inputs })
  await github.stop()
  const comment = (github.comments[0]?.body ?? '').replace(/^<!--.*-->\n/, '')
  return { result, gates: JSON.parse(result.outputs.gates ?? '[]') as Gate[], comment }
}

/** What a reader sees of the page, in order. */
function visible(html: string): string {
  return html
    .slice(html.indexOf('<body'))
    .replace(/<(style|script|svg)[^]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
}

/** All three surfaces, each as text whose order is the reader's. */
function surfaces(dir: string, result: JobResult, comment: string): [string, string][] {
  return [
    ['summary', result.summary],
    ['comment', comment],
    ['report.html', visible(text(dir, 'evidence/report.html'))]
  ]
}

/** What is said before the first gate that passed; bounded, so that a failure of this test can be read. */
function beforeAnyPass(content: string): string {
  const first = content.search(/\bpass\b/)
  expect(first).toBeGreaterThan(0)
  return content.slice(0, Math.min(first, 3000))
}

describe('all nine gates are asked for, and one has lost its evidence', () => {
  const without = (name: string) => (dir: string) => rmSync(path.join(dir, name))
  test.concurrent.each<[string, (dir: string) => void, [string, string][], string]>([
    ['coverage', without('coverage.json'), [['coverage', 'Coverage']], 'coverage.json'],
    [
      'predictions',
      without('predictions.json'),
      [
        ['ece', 'ECE'],
        ['brier', 'Brier'],
        ['mce', 'MCE']
      ],
      'predictions.json'
    ],
    [
      'history',
      without('ci_runs.jsonl'),
      [
        ['entropy-delta', 'Entropy Delta'],
        ['min-eig', 'Min EIG'],
        ['detection-rate', 'Detection Rate']
      ],
      'ci_runs.jsonl'
    ],
    [
      'build',
      (dir) => {
        const config = path.join(dir, '.github/provenance-gates.yml')
        writeFileSync(config, text(dir, '.github/provenance-gates.yml').replace(/^build-.*\n/gm, ''))
      },
      [['builds', 'Builds']],
      'build-command'
    ],
    ['contract', without('data_contracts.yaml'), [['datasets', 'Datasets']], 'data_contracts.yaml']
  ])(
    '%s: its gates fail by name, and every surface says so before any pass',
    async (_, lose, lost, named) => {
      const { dir } = example('quickstart')
      lose(dir)
      const { result, gates, comment } = await judged(dir)
      expect(result.exit).toBe(1)
      expect(gates.filter(({ verdict }) => verdict === 'fail').map(({ name }) => name)).toEqual(
        lost.map(([name]) => name)
      )
      expect(gates.filter(({ verdict }) => verdict === 'pass')).toHaveLength(9 - lost.length)
      for (const gate of gates.filter(({ verdict }) => verdict === 'fail')) {
        expect(gate.value).toBeNull()
        expect(gate.message).toContain(named)
      }
      for (const [surface, content] of surfaces(dir, result, comment)) {
        const head = beforeAnyPass(content)
        expect([surface, head]).toEqual([
          surface,
          expect.stringContaining(`${lost.length} of 9 gates failed`)
        ])
        for (const [, title] of lost) {
          expect([surface, head]).toEqual([surface, expect.stringMatching(new RegExp(`${title}\\W+failed`))])
        }
      }
    }
  )
})

describe('gates: auto, and the evidence is neither found nor configured', () => {
  test.concurrent.each<[string, string[], string[]]>([
    ['coverage', ['coverage.json'], ['coverage', 'builds']],
    ['history', ['ci_runs.jsonl'], ['entropy-delta', 'min-eig', 'detection-rate', 'builds']],
    [
      'history and predictions',
      ['ci_runs.jsonl', 'predictions.json'],
      ['ece', 'brier', 'mce', 'entropy-delta', 'min-eig', 'detection-rate', 'builds']
    ],
    ['contract', ['data_contracts.yaml'], ['builds', 'datasets']]
  ])('%s: not evaluated, with what was looked for, and the first line counts it', async (_, files, open) => {
    const dir = evidenceOnly()
    for (const name of files) rmSync(path.join(dir, name))
    const { result, gates, comment } = await judged(dir)
    expect(result.exit).toBe(0)
    const unevaluated = gates.filter(({ verdict }) => verdict === 'not-evaluated')
    expect(unevaluated.map(({ name }) => name)).toEqual(open)
    expect(gates.filter(({ verdict }) => verdict === 'pass')).toHaveLength(9 - open.length)
    for (const { value, message } of unevaluated) {
      expect(value).toBeNull()
      expect(message).toMatch(/looked for \S/)
    }
    for (const [surface, content] of surfaces(dir, result, comment)) {
      const head = beforeAnyPass(content)
      expect([surface, head]).toEqual([surface, expect.stringContaining(`${open.length} not evaluated`)])
    }
  })
})

test('a history that is too short for a back-test says how many runs lack, and how they get there', async () => {
  const dir = scratch()
  await cli(['mock', '--tests', '40', '--runs', '12', '--out', 'ci_runs.jsonl'], { cwd: dir })
  const { exit, stdout } = await cli(['gates', '--gates', 'detection-rate'], { cwd: dir })
  expect(exit).toBe(1)
  expect(stdout).toMatch(/it has 12 and \d+: let `record` append 38 more runs/)
})
