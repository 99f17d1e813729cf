import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { Verdicts } from '../../src/legs/verdicts.js'
import { packEvidence } from '../../src/keep.js'
import { sealRecord, type RunRecordDraft } from '../../src/ledger/record.js'
import { scratch } from '../ledger/scratch.js'
import { forge, replay, run } from './forge.js'

const VERDICTS = 'evidence/verdicts.json'

/** A pack whose verdicts were changed, with everything else made to agree. */
async function withVerdicts(change: (verdicts: Verdicts) => void): Promise<string> {
  const { world } = await run()
  return forge(world, VERDICTS, (text) => {
    const verdicts = JSON.parse(text) as Verdicts
    change(verdicts)
    return JSON.stringify(verdicts)
  })
}

function set(verdicts: Verdicts, name: string, value: string, source: 'input' | 'default' = 'input'): void {
  verdicts.settings = verdicts.settings.filter((row) => row.name !== name)
  verdicts.settings.push({ name, env: name, value, source })
}

/** What is wrong with a pack, check by check. */
async function wrong(pack: string): Promise<string> {
  const { checks } = await replay(pack)
  return checks
    .filter(({ ok }) => !ok)
    .map(({ name, detail }) => `${name}: ${detail}`)
    .join('\n')
}

describe('forged verdicts', () => {
  test.each<[string, (verdicts: Verdicts) => void, RegExp]>([
    [
      'a gate told twice, once as it is and once better',
      ({ gates }) =>
        gates.unshift({ ...(gates[0] as Verdicts['gates'][number]), value: 99, verdict: 'pass' }),
      /gate coverage is recorded twice/
    ],
    [
      'a gate compared the other way round',
      ({ gates }) =>
        void Object.assign(gates.find(({ name }) => name === 'coverage') ?? {}, { comparison: '<=' }),
      /threshold <= 85\) and computed again as .*threshold >= 85/
    ],
    [
      'a setting told twice',
      ({ settings }) =>
        void settings.push(
          { name: 'ece-max', env: '', value: '0.01', source: 'input' },
          { name: 'ece-max', env: '', value: '0.25', source: 'default' }
        ),
      /setting ece-max is recorded twice/
    ],
    [
      'another commit than that of the manifest',
      ({ run: of }) => void (of.git_sha = 'f'.repeat(40)),
      /the verdicts are of commit f{40}, and the manifest is of a{40}/
    ],
    [
      'made-up evidence that is not told to be',
      (verdicts) => void (verdicts.mock = true),
      /run-record: the run record does not say that the evidence was made up/
    ],
    [
      'arrays that are not there as an excuse for other numbers',
      ({ inputs, gates }) => {
        inputs.predictions = ['predictions.json', 'y_true.npy']
        Object.assign(gates.find(({ name }) => name === 'ece') ?? {}, { value: 0.001 })
      },
      /replay: the verdicts rest on y_true\.npy, which is not in the pack; .*ece is recorded as .*0\.001/
    ],
    [
      'a merge without legs',
      ({ gates }) =>
        void gates.push({
          ...(gates[0] as Verdicts['gates'][number]),
          name: 'legs',
          value: 0,
          verdict: 'pass'
        }),
      /of a merge, and do not say of which legs/
    ],
    [
      'a glob of any length',
      (verdicts) => {
        set(verdicts, 'coverage-base-file', 'a'.repeat(70_000))
      },
      /glob "a+"... is too long/
    ]
  ])('%s', async (_, change, message) => expect(await wrong(await withVerdicts(change))).toMatch(message))

  test('a key told twice, of which the last would count', async () => {
    const { world } = await run()
    const pack = await forge(world, VERDICTS, (text) =>
      text.replace('"value": 50', '"value": 99,\n      "value": 50')
    )
    expect(await wrong(pack)).toMatch(/not possible: evidence\/verdicts\.json says "value" twice/)
  })

  test('a glob that would take for ever does not', async () => {
    const { world } = await run()
    mkdirSync(path.join(world.root, 'artifact'), { recursive: true })
    writeFileSync(path.join(world.root, `artifact/${'a'.repeat(200)}!`), '')
    const pack = await forge(world, VERDICTS, (text) => {
      const verdicts = JSON.parse(text) as Verdicts
      set(verdicts, 'coverage-base-file', 'artifact/(a|aa)+$')
      return JSON.stringify(verdicts)
    })
    expect(await wrong(pack)).toMatch(/not possible: the glob .* takes too long to match/)
  })

  test('a path outside that claims to be a default is not read', async () => {
    const dir = scratch()
    writeFileSync(path.join(dir, 'lcov.info'), 'SF:a.py\nDA:1,1\nend_of_record\n')
    const pack = await withVerdicts((verdicts) => {
      set(verdicts, 'coverage-base-file', path.join(dir, 'lcov.info'), 'default')
      set(verdicts, 'coverage-max-drop', '1', 'input')
    })
    // Read, it would have been a base of 100 % that the coverage had dropped from.
    expect(await wrong(pack)).toMatch(/coverage-drop is computed again and not recorded/)
    const { checks } = await replay(pack)
    expect(JSON.stringify(checks)).not.toContain('100')
  })

  test('a second file of verdicts neither hides the first nor passes for it', async () => {
    const { world } = await run()
    mkdirSync(path.join(world.root, 'artifact/e'), { recursive: true })
    // A repository may have a file of that name.
    writeFileSync(path.join(world.root, 'artifact/verdicts.json'), '{}')
    expect(await wrong(path.join(world.root, (await packEvidence(world)).path))).toBe('')
    const own = JSON.parse(readFileSync(path.join(world.root, VERDICTS), 'utf8')) as Verdicts
    set(own, 'evidence-dir', 'artifact/e')
    writeFileSync(path.join(world.root, 'artifact/e/verdicts.json'), JSON.stringify(own))
    expect(await wrong(path.join(world.root, (await packEvidence(world)).path))).toMatch(/both claim to be/)
  })
})

describe('a forged run record', () => {
  test.each<[string, (record: Record<string, unknown>) => void, RegExp]>([
    [
      'other numbers beside the same gates',
      (record) => void (record['selector_metrics'] = { coverage_pct: 99 }),
      /the run record says coverage_pct 99, and computed again it is 50/
    ],
    [
      'a gate that is nothing',
      (record) => void (record['gates'] = { coverage: null }),
      /run-record: coverage is recorded/
    ],
    ['no gates', (record) => void (record['gates'] = 'none'), /run-record: coverage is recorded/]
  ])('%s', async (_, change, message) => {
    const { world } = await run()
    const [month = ''] = readdirSync(path.join(world.root, 'evidence/runs')).filter((n) =>
      n.endsWith('.jsonl')
    )
    const pack = await forge(world, `evidence/runs/${month}`, (text) => {
      const { hash, prev, ...draft } = JSON.parse(text) as Record<string, unknown>
      expect([typeof hash, prev]).toEqual(['string', null])
      change(draft)
      return `${JSON.stringify(sealRecord(draft as unknown as RunRecordDraft, null))}\n`
    })
    expect(await wrong(pack)).toMatch(message)
  })
})
