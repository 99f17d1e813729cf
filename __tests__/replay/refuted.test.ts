import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { writeMockHistory } from '../../src/eig/mock.js'
import type { World } from '../../src/evidence/world.js'
import { packEvidence } from '../../src/keep.js'
import { sealRecord, type RunRecordDraft } from '../../src/ledger/record.js'
import type { Verdicts } from '../../src/legs/verdicts.js'
import { repository } from '../pack/world.js'
import { COVERAGE, evidence, forge, keep, replay, run } from './forge.js'
import { worldAt } from './world.js'

const VERDICTS = 'evidence/verdicts.json'

const changed =
  (change: (verdicts: Verdicts) => void) =>
  (text: string): string => {
    const verdicts = JSON.parse(text) as Verdicts
    change(verdicts)
    return JSON.stringify(verdicts)
  }

function set(verdicts: Verdicts, name: string, value: string): void {
  verdicts.settings = verdicts.settings.filter((row) => row.name !== name)
  verdicts.settings.push({ name, env: name, value, source: 'input' })
}

const gateOf = (verdicts: Verdicts, name: string): object =>
  verdicts.gates.find((gate) => gate.name === name) ?? {}

/** Every check as one line. */
async function lines(pack: string): Promise<string> {
  const { checks } = await replay(pack)
  return checks
    .map(
      ({ name, ok, note, detail }) => `${!ok ? 'WRONG' : note === true ? 'note' : 'ok'} ${name}: ${detail}`
    )
    .join('\n')
}

const verdictsChanged = async (change: (verdicts: Verdicts) => void): Promise<string> =>
  lines(await forge((await run()).world, VERDICTS, changed(change)))

/** The run's record with other content, and a hash that is right. */
async function recordChanged(
  world: World,
  change: (record: Record<string, unknown>) => void
): Promise<string> {
  const [month = ''] = readdirSync(path.join(world.root, 'evidence/runs')).filter((n) => n.endsWith('.jsonl'))
  const pack = await forge(world, `evidence/runs/${month}`, (text) => {
    const record = JSON.parse(text) as Record<string, unknown>
    change(record)
    delete record['hash']
    return `${JSON.stringify(sealRecord(record as unknown as RunRecordDraft, null))}\n`
  })
  return lines(pack)
}

describe('an excuse that the pack refutes', () => {
  test.each<[string, (verdicts: Verdicts) => void, RegExp]>([
    [
      'a path outside, beside a report that is there',
      (verdicts) => {
        set(verdicts, 'coverage-files', '/etc/passwd')
        Object.assign(gateOf(verdicts, 'coverage'), { value: 99, verdict: 'pass' })
      },
      /WRONG replay: .*the verdicts rest on lcov\.info, and the settings name \/etc\/passwd as coverage-files/
    ],
    [
      'another report inside',
      (verdicts) => set(verdicts, 'predictions', 'lcov.info'),
      /WRONG replay: predictions\.json is said to be predictions, and is not what the settings find/
    ],
    [
      'a default that is none',
      (verdicts) => {
        set(verdicts, 'coverage-min', '40')
        for (const row of verdicts.settings) row.source = 'default'
        Object.assign(gateOf(verdicts, 'coverage'), { threshold: 40, verdict: 'pass' })
        verdicts.result = 'passed'
      },
      /WRONG replay: coverage-min is said to be at its default, and is "40"/
    ],
    [
      'changed lines that the run would have kept',
      (verdicts) => {
        set(verdicts, 'patch-coverage-min', '50')
        verdicts.gates.push({
          ...gateOf(verdicts, 'coverage'),
          name: 'patch-coverage',
          verdict: 'pass',
          value: 90
        } as never)
      },
      /WRONG replay: .*patch-coverage is recorded as "pass" .* computed again as "fail" \(no value/
    ],
    [
      'that it was cancelled',
      (verdicts) => {
        verdicts.result = 'cancelled'
        Object.assign(gateOf(verdicts, 'coverage'), { verdict: 'pass' })
      },
      /WRONG replay: coverage is recorded as "pass" \(50, .* computed again as "fail"/
    ],
    [
      'reports that were not read',
      (verdicts) => {
        verdicts.unreadable = { 'coverage-files': 'test-command was stopped' }
        set(verdicts, 'test-command', 'true')
      },
      /WRONG replay: .*coverage is recorded as "fail" \(50, .* computed again as "fail" \(no value/
    ]
  ])('%s', async (_, change, message) => expect(await verdictsChanged(change)).toMatch(message))

  test('an array that belongs to no pair', async () => {
    const { world } = await run()
    writeFileSync(path.join(world.root, 'x.npy'), '')
    world.inputs.add('x.npy')
    const pack = await forge(
      world,
      VERDICTS,
      changed((verdicts) => {
        verdicts.inputs.predictions?.push('x.npy')
        Object.assign(gateOf(verdicts, 'ece'), { value: 0.001 })
      })
    )
    expect(await lines(pack)).toMatch(
      /WRONG .*x\.npy is said to be predictions.*ece is recorded as "pass" \(0\.001/
    )
  })

  test('evidence of one kind that is not there, for numbers of another', async () => {
    const big = `${COVERAGE}${'# '.repeat(600_000)}\n`
    const world = worldAt(repository({ ...evidence, 'lcov.info': big }))
    Object.assign(world.settings.values, { 'pack-max-file-mb': 1 })
    await keep(world)
    const said = await recordChanged(world, (record) => {
      record['selector_metrics'] = { coverage_pct: 99 }
      record['calibration'] = { ece: 0.001 }
    })
    expect(said).toMatch(/WRONG replay: the run record says ece 0\.001, and computed again it is 0\.15$/m)
    expect(said).toMatch(/note not-replayed: coverage: lcov\.info was too large/)
  })

  test('made-up evidence, as its own lines say', async () => {
    const world = worldAt(repository({ 'lcov.info': COVERAGE }))
    writeMockHistory({
      tests: 5,
      runs: 20,
      seed: 1,
      out: path.join(world.root, 'ci_runs.jsonl'),
      force: false
    })
    const { pack } = await keep(world)
    expect(await lines(pack)).not.toContain('WRONG')
    await recordChanged(world, (record) => void delete record['mock'])
    const forged = await forge(
      world,
      VERDICTS,
      changed((verdicts) => void (verdicts.mock = false))
    )
    expect(await lines(forged)).toMatch(
      /WRONG replay: the verdicts say mock false, and the history says true$/m
    )
  })
})

describe('what only looks like one', () => {
  test('a report that is named by its absolute path is judged again', async () => {
    const said = await verdictsChanged((verdicts) =>
      set(verdicts, 'coverage-files', '/home/runner/work/r/r/*.info')
    )
    expect(said).not.toMatch(/WRONG|not-replayed/)
  })

  test('reports of which some lay outside are not judged again', async () => {
    const said = await verdictsChanged((verdicts) =>
      set(verdicts, 'coverage-files', '/tmp/a.info, lcov.info')
    )
    expect(said).not.toContain('WRONG')
    expect(said).toContain('coverage: coverage-files lay outside of the repository')
  })

  test('a run that was cancelled has judged again what it measured', async () => {
    const world = worldAt(repository(evidence))
    const stopped = new AbortController()
    stopped.abort()
    const { gates, pack } = await keep({ ...world, signal: stopped.signal })
    expect(gates.find(({ name }) => name === 'coverage')).toMatchObject({ value: 50 })
    const said = await lines(pack)
    expect(said).not.toContain('WRONG')
    expect(said).toMatch(/ok replay: 4 of 4 gates computed again .* the run was cancelled/)
  })
})

describe("this run's record", () => {
  test.each<[string, (verdicts: Verdicts) => void, RegExp]>([
    [
      'of another job',
      ({ run: of }) => void (of.job = 'x'),
      /WRONG run-record: the record of this run says job "test" and not "x"/
    ],
    [
      'of another attempt',
      ({ run: of }) => void (of.run_attempt = 2),
      /WRONG run-record: the record of this run says run_attempt 1 and not 2/
    ],
    [
      'of another time than the pack',
      ({ run: of }) => void (of.timestamp = '2026-02-03T03:04:05Z'),
      /WRONG run-record: the record of this run says timestamp "2026-01-02T03:04:05\.678Z"/
    ],
    [
      'of another run than the manifest',
      ({ run: of }) => void (of.ci_run_id = '8'),
      /WRONG replay: the verdicts are of run 8, and the manifest is of 7/
    ],
    [
      'of another branch than the manifest',
      ({ run: of }) => void (of.git_branch = 'side'),
      /WRONG replay: the verdicts are of branch side, and the manifest is of main/
    ]
  ])('%s', async (_, change, message) => expect(await verdictsChanged(change)).toMatch(message))

  test('of another branch than the verdicts', async () => {
    const { world } = await run()
    expect(await recordChanged(world, (record) => void (record['git_branch'] = 'side'))).toMatch(
      /WRONG run-record: the run record is of branch "side", and the verdicts are of main/
    )
  })

  test('that is not in the pack is said not to be', async () => {
    const { world } = await run()
    rmSync(path.join(world.root, 'evidence/runs'), { recursive: true })
    expect(await lines(path.join(world.root, (await packEvidence(world)).path))).toMatch(
      /^note run-record: the record of this run is not in the pack$/m
    )
  })

  test('that was not to be kept is no contradiction, whatever others lie there', async () => {
    const world = worldAt(repository(evidence))
    await keep({ ...world, run: { ...world.run, timestamp: '2026-01-01T00:00:00Z', ci_run_id: '6' } })
    Object.assign(world.settings.values, { ledger: 'none' })
    const said = await lines((await keep(world)).pack)
    expect(said).not.toContain('WRONG')
    expect(said).toContain(
      'note run-record: the record of this run is not in the pack (`ledger: none`); 1 other record is there'
    )
  })
})
