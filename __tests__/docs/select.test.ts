import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { REASON_WORDS } from '../../src/selection/words.js'

const ROOT = path.join(import.meta.dirname, '../..')
const read = (name: string): string => readFileSync(path.join(ROOT, name), 'utf8')

interface Step {
  uses?: string
  with?: Record<string, unknown>
  run?: string
}

const steps = [...read('docs/select.md').matchAll(/```yaml\n([^]*?)```/g)].flatMap(([, text = '']) => {
  const { steps, jobs } = parse(text) as { steps?: Step[]; jobs?: Record<string, { steps: Step[] }> }
  return steps ?? Object.values(jobs ?? {}).flatMap((job) => job.steps)
})

test('the workflows of docs/select.md give inputs and read outputs that there are', () => {
  const action = parse(read('select/action.yml')) as { inputs: object; outputs: object }
  const selects = steps.filter(({ uses }) => uses?.includes('/select@') === true)
  expect(selects).toHaveLength(4)
  for (const step of selects)
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(step.with ?? {})))
  const outputs = [...read('docs/select.md').matchAll(/steps\.select\.outputs\.([a-z-]+)/g)].map(([, name]) => name)
  expect(outputs.length).toBeGreaterThan(4)
  expect(Object.keys(action.outputs)).toEqual(expect.arrayContaining(outputs))
})

test('no script has an expression in it, through which a name could become a command', () => {
  const scripts = steps.flatMap(({ run }) => (run === undefined ? [] : [run]))
  expect(scripts.length).toBeGreaterThan(6)
  expect(scripts.filter((script) => script.includes('${{'))).toEqual([])
})

test('docs/select.md has every reason', () => {
  const table = /^\| `reason` [^]*?\n\n/m.exec(read('docs/select.md'))?.[0] ?? ''
  const listed = table.split('\n').flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([a-z-]+)`/g)])
  expect(listed.map(([, name]) => name).filter((name) => name !== 'reason').sort()).toEqual(
    Object.keys(REASON_WORDS).sort()
  )
})
