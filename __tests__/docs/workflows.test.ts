import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { remedyFor } from '../../src/builds/causes/remedies.js'
import { VARIATION_NAMES } from '../../src/builds/variation-names.js'

const ROOT = path.join(import.meta.dirname, '../..')
const EXAMPLES = path.join(ROOT, 'examples/workflows')
const read = (name: string): string => readFileSync(path.join(ROOT, name), 'utf8')

interface Step {
  uses?: string
  with?: Record<string, unknown>
}
interface Job {
  needs?: string | string[]
  steps: Step[]
}
interface Workflow {
  name: string
  on: unknown
  permissions: unknown
  jobs: Record<string, Job>
}

/** The action.yml of a step that uses one of ours. */
function inputsOf(uses: string): string[] | undefined {
  const ours = /^org\/provenance-gates(\/[a-z-]+)?@v\d+$/.exec(uses)
  if (ours === null) return undefined
  const { inputs } = parse(read(`.${ours[1] ?? ''}/action.yml`)) as { inputs: object }
  return Object.keys(inputs)
}

describe.each(readdirSync(EXAMPLES))('examples/workflows/%s', (name) => {
  const workflow = parse(readFileSync(path.join(EXAMPLES, name), 'utf8')) as Workflow
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps)

  test('gives our actions only inputs that they have', () => {
    const ours = steps.filter(({ uses = '' }) => inputsOf(uses) !== undefined)
    expect(ours.length).toBeGreaterThan(0)
    for (const { uses = '', with: given = {} } of ours)
      expect(inputsOf(uses)).toEqual(expect.arrayContaining(Object.keys(given)))
  })

  test('pins what is not ours by commit, and says what it may do', () => {
    for (const { uses } of steps)
      if (uses !== undefined && inputsOf(uses) === undefined) expect(uses).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/)
    expect(workflow.permissions).toBeDefined()
  })

  test('needs only jobs that there are', () => {
    const needed = Object.values(workflow.jobs).flatMap(({ needs = [] }) => needs)
    expect(Object.keys(workflow.jobs)).toEqual(expect.arrayContaining(needed))
  })
})

describe('docs/double-build.md', () => {
  const page = read('docs/double-build.md')
  const rows = (heading: string): string[] => {
    const section = page.split(/^## /m).find((text) => text.startsWith(heading)) ?? ''
    return [...section.matchAll(/^\| ([^|]+)\|/gm)].flatMap(([, cell = '']) =>
      [...cell.matchAll(/`([\w-]+)`/g)].map(([, word = '']) => word)
    )
  }

  test('lists every variation', () => {
    expect(rows('Variations').sort()).toEqual([...VARIATION_NAMES].sort())
  })

  test('lists causes that there are, and its settings are inputs', () => {
    const causes = rows('Causes')
    expect(causes.length).toBeGreaterThan(12)
    for (const cause of causes) expect(remedyFor(cause as Parameters<typeof remedyFor>[0])).toMatch(/\w/)
    const [, block = ''] = /```yaml\n([^]*?)```/.exec(page) ?? []
    const [step] = parse(block) as Step[]
    const inputs = inputsOf(step?.uses ?? '')
    const settings = [...page.matchAll(/^\| `(build-[a-z-]+)`/gm)].map(([, setting = '']) => setting)
    expect(settings.length).toBeGreaterThan(8)
    expect(inputs).toEqual(expect.arrayContaining([...Object.keys(step?.with ?? {}), ...settings]))
  })
})
