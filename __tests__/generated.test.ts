import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { GENERATED } from '../scripts/generated.js'
import { TOOL_VERSION } from '../src/evidence/version.js'
import { SELECT_OUTPUTS } from '../src/actions/select-outputs.js'
import { OUTPUTS } from '../src/outputs.js'
import { SETTING_NAMES, SETTINGS } from '../src/settings/table.js'
import type { SettingSpec } from '../src/settings/types.js'

const ROOT = path.join(import.meta.dirname, '..')
const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8')

describe('files made from the settings table', () => {
  test.each(Object.keys(GENERATED))('%s has not drifted', (file) => {
    expect(GENERATED[file]?.(read(file))).toBe(read(file))
  })

  test('action.yml is YAML with every setting and output, and runs dist on Node 24', () => {
    const action = parse(read('action.yml')) as {
      inputs: object
      outputs: object
      runs: object
      description: string
    }
    const ofRuns = SETTING_NAMES.filter((name) => name !== 'results' && name !== 'legs')
    expect(Object.keys(action.inputs).sort()).toEqual([...ofRuns, 'command'].sort())
    expect(action.inputs).toMatchObject({ command: { default: 'run' } })
    expect(Object.keys(action.outputs)).toEqual(Object.keys(OUTPUTS))
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' })
    // The marketplace refuses longer ones.
    expect(action.description.length).toBeLessThanOrEqual(125)
  })

  test('select/action.yml runs the same bundle, takes settings only, and needs no token', () => {
    const action = parse(read('select/action.yml')) as {
      inputs: Record<string, { default?: string }>
      outputs: object
      runs: object
      description: string
    }
    const { command, ...settings } = action.inputs
    expect(command?.default).toBe('select')
    expect(SETTING_NAMES).toEqual(expect.arrayContaining(Object.keys(settings)))
    expect(Object.keys(settings)).toEqual(
      expect.arrayContaining([
        'history',
        'budget-sec',
        'select-format',
        'select-output',
        'test-list',
        'full-run'
      ])
    )
    expect(Object.keys(settings)).not.toContain('github-token')
    expect(Object.values(settings).map((input) => input.default)).toEqual(
      Object.keys(settings).map(() => undefined)
    )
    expect(Object.keys(action.outputs)).toEqual(Object.keys(SELECT_OUTPUTS))
    expect(action.runs).toEqual({ using: 'node24', main: '../dist/index.js' })
    expect(action.description.length).toBeLessThanOrEqual(125)
  })

  test('merge/action.yml runs the same bundle, and has every output of a run', () => {
    const action = parse(read('merge/action.yml')) as {
      inputs: Record<string, { default?: string }>
      outputs: object
      runs: object
      description: string
    }
    const { command, ...settings } = action.inputs
    expect(command?.default).toBe('merge')
    expect(SETTING_NAMES).toEqual(expect.arrayContaining(Object.keys(settings)))
    expect(Object.keys(settings)).toEqual(expect.arrayContaining(['results', 'legs', 'github-token']))
    expect(Object.keys(action.outputs)).toEqual(Object.keys(OUTPUTS))
    expect(action.runs).toEqual({ using: 'node24', main: '../dist/index.js' })
    expect(action.description.length).toBeLessThanOrEqual(125)
  })

  test('the variables of the first system keep their names', () => {
    const env = SETTING_NAMES.map((name) => SETTINGS[name].env)
    expect(env).toEqual(
      expect.arrayContaining([
        'COVERAGE_MIN',
        'ECE_MAX',
        'BRIER_MAX',
        'MCE_MAX',
        'MAX_ENTROPY_DELTA',
        'MIN_EIG_BITS',
        'MIN_DETECTION_RATE',
        'REQUIRE_IDENTICAL_BUILDS',
        'ENFORCE_CHECKSUMS',
        'BLOCK_ON_MISMATCH',
        'EVIDENCE_DIR',
        'PACK_FORMAT',
        'PYTEST_ARGS',
        'PYTEST_TIMEOUT',
        'CI_RUN_ID',
        'GIT_SHA',
        'GIT_BRANCH'
      ])
    )
    expect(new Set(env).size).toBe(env.length)
  })

  test('action.yml declares defaults only where nothing else could set the value', () => {
    const { inputs } = parse(read('action.yml')) as { inputs: Record<string, { default?: string }> }
    for (const name of SETTING_NAMES) {
      const spec: SettingSpec = SETTINGS[name]
      expect([name, inputs[name]?.default]).toEqual([name, spec.actionDefault])
    }
  })

  test('one version everywhere', () => {
    const { version } = JSON.parse(read('package.json')) as { version: string }
    expect(TOOL_VERSION).toBe(version)
    expect(read('CHANGELOG.md')).toContain(`## ${version}`)
  })
})
