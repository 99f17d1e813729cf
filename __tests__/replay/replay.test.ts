import { readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { factsOnDisk } from '../../src/assess.js'
import { packEvidence } from '../../src/keep.js'
import { canonicalJson } from '../../src/lib/canonical-json.js'
import { createHash } from 'node:crypto'
import { watchTemporary } from '../lib/left-behind.js'
import { repository } from '../pack/world.js'
import { COVERAGE, evidence, forge, keep, replay, run } from './forge.js'
import { worldAt } from './world.js'

describe('a pack judged again', () => {
  test('gives the recorded verdicts, and leaves nothing behind', async () => {
    const { pack } = await run()
    const left = watchTemporary('provenance-replay-')
    const { checks, verdicts, record } = await replay(pack)
    expect(checks.filter(({ ok }) => !ok)).toEqual([])
    expect(checks.map(({ name }) => name)).toEqual(['run-record', 'replay'])
    expect(verdicts?.gates.find(({ name }) => name === 'coverage')).toMatchObject({
      verdict: 'fail',
      value: 50
    })
    expect(record).toMatchObject({ ci_run_id: '7' })
    expect(await left()).toEqual([])
  })

  test('with a failure made a pass is noticed, in the verdicts and in the record', async () => {
    const { world } = await run()
    const pack = await forge(world, 'evidence/verdicts.json', (text) =>
      text
        .replace('"verdict": "fail"', '"verdict": "pass"')
        .replace('"result": "failed"', '"result": "passed"')
    )
    const { checks } = await replay(pack)
    expect(checks.map(({ name, ok }) => [name, ok])).toEqual([
      ['run-record', false],
      ['replay', false]
    ])
    expect(checks[1]?.detail).toMatch(
      /coverage is recorded as "pass" \(50, threshold >= 85\) and computed again as "fail"/
    )
  })

  test('with the record forged to match, its hash too, is noticed by the replay alone', async () => {
    const { world } = await run()
    const [month = ''] = readdirSync(path.join(world.root, 'evidence/runs')).filter((n) =>
      n.endsWith('.jsonl')
    )
    await forge(world, `evidence/runs/${month}`, (text) => {
      const { hash, ...rest } = JSON.parse(text) as {
        hash: string
        gates: Record<string, { verdict: string }>
      }
      expect(hash).toHaveLength(64)
      const record = {
        ...rest,
        gates_passed: true,
        gates: { ...rest.gates, coverage: { ...rest.gates['coverage'], verdict: 'pass' } }
      }
      return `${JSON.stringify({ ...record, hash: createHash('sha256').update(canonicalJson(record)).digest('hex') })}\n`
    })
    const pack = await forge(world, 'evidence/verdicts.json', (text) =>
      text
        .replace('"verdict": "fail"', '"verdict": "pass"')
        .replace('"result": "failed"', '"result": "passed"')
    )
    const { checks } = await replay(pack)
    expect(checks.map(({ name, ok }) => [name, ok])).toEqual([
      ['run-record', true],
      ['replay', false]
    ])
  })

  test('with another value, another threshold or other evidence is noticed', async () => {
    for (const [file, from, to] of [
      ['evidence/verdicts.json', '"value": 50', '"value": 51'],
      ['evidence/verdicts.json', '"threshold": 85', '"threshold": 40'],
      ['lcov.info', 'DA:2,0', 'DA:2,1'],
      ['predictions.json', '0.8', '0.2']
    ] as const) {
      const { world } = await run()
      const pack = await forge(world, file, (text) => text.replace(from, to))
      const { checks } = await replay(pack)
      expect([file, from, checks.find(({ name }) => name === 'replay')?.ok]).toEqual([file, from, false])
    }
  })

  test('runs no command and reads nothing outside, whatever its settings say', async () => {
    const { world } = await run()
    const pack = await forge(world, 'evidence/verdicts.json', (text) => {
      const value = JSON.parse(text) as {
        settings: { name: string; env: string; value: string; source: string }[]
      }
      for (const [name, of] of [
        ['test-command', `touch ${world.root}/ran`],
        ['build-command', `touch ${world.root}/ran`],
        ['build-outputs', 'out'],
        ['history', '/etc/hostname'],
        ['evidence-dir', 'evidence']
      ])
        value.settings.push({ name: name ?? '', env: '', value: of ?? '', source: 'input' })
      return JSON.stringify(value)
    })
    const { checks } = await replay(pack)
    expect(readdirSync(world.root)).not.toContain('ran')
    expect(checks.find(({ name }) => name === 'not-replayed')?.detail).toContain('history lay outside')
  })

  test('a file too large for the pack is said to be one, and its gates are left out', async () => {
    const big = `${COVERAGE}${'# '.repeat(600_000)}\n`
    const world = worldAt(repository({ ...evidence, 'lcov.info': big }))
    Object.assign(world.settings.values, { 'pack-max-file-mb': 1 })
    const { checks } = await replay((await keep(world)).pack)
    expect(checks.filter(({ ok }) => !ok)).toEqual([])
    expect(checks.find(({ name }) => name === 'not-replayed')?.detail).toMatch(
      /coverage: lcov.info was too large/
    )
  })

  test('with a ledger of another name has its chain checked all the same', async () => {
    const world = worldAt(repository(evidence))
    Object.assign(world.settings.values, { 'runs-dir': 'ledger' })
    const { checks } = await replay((await keep(world)).pack)
    expect(checks.map(({ name, ok }) => [name, ok])).toEqual([
      ['run-records', true],
      ['run-record', true],
      ['replay', true]
    ])
    const pack = await forge(world, 'ledger/2026-01.jsonl', (text) => text.replace('"main"', '"side"'))
    const again = await replay(pack)
    expect(again.checks.find(({ name }) => name === 'run-records')).toMatchObject({
      ok: false,
      detail: expect.stringContaining('ledger/2026-01.jsonl:1')
    })
  })

  test.each([
    [
      'tests',
      { 'test-results': ['big.xml'], 'max-test-failures': 0 },
      'big.xml',
      `<testsuite name="s" tests="1"><testcase classname="c" name="t"/></testsuite><!--${'x'.repeat(1_200_000)}-->`
    ],
    [
      'coverage-drop',
      { 'coverage-base-file': ['big.info'], 'coverage-max-drop': 5 },
      'big.info',
      `${COVERAGE}${'# x\n'.repeat(300_000)}`
    ]
  ])(
    '%s is left out where its file is too large, and the pack is valid',
    async (name, settings, file, big) => {
      const world = worldAt(repository({ ...evidence, [file]: big }))
      Object.assign(world.settings.values, settings, { 'pack-max-file-mb': 1 })
      const { gates, pack } = await keep(world)
      expect(gates.find((gate) => gate.name === name)).toMatchObject({ verdict: 'pass' })
      const { checks } = await replay(pack)
      expect(checks.filter(({ ok }) => !ok)).toEqual([])
      expect(checks.find((check) => check.name === 'not-replayed')?.detail).toContain(
        `${name}: ${file} was too large`
      )
    }
  )

  test('a pack without verdicts says that it cannot be', async () => {
    const world = worldAt(repository(evidence))
    await factsOnDisk(world)
    const { checks } = await replay(path.join(world.root, (await packEvidence(world)).path))
    expect(checks).toEqual([
      { name: 'replay', ok: true, note: true, detail: expect.stringContaining('holds no verdicts.json') }
    ])
  })
})

test('a pack holds its own verdicts, however small files have to be', async () => {
  const world = worldAt(repository(evidence))
  Object.assign(world.settings.values, { 'pack-max-file-mb': 0.0001 })
  const { checks, verdicts } = await replay((await keep(world)).pack)
  expect(verdicts?.gates.length).toBeGreaterThan(0)
  expect(checks.filter(({ ok }) => !ok)).toEqual([])
})
