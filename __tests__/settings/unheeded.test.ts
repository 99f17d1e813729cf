import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { resolveSettings } from '../../src/settings/resolve.js'
import { unheeded } from '../../src/settings/unheeded.js'

let root: string
beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'settings-'))
  mkdirSync(path.join(root, '.github'))
})
afterEach(() => rmSync(root, { recursive: true }))

const warnings = async (
  env: Record<string, string>,
  inputs: Record<string, string> = {}
): Promise<string[]> => unheeded(await resolveSettings({ inputs, env, cwd: root }), env)

describe('what looks like a setting and is none', () => {
  test.each([
    ['PROVENANCE_COVERAGE_MIN', 'did you mean COVERAGE_MIN?'],
    ['PROVENANCE_BUDGET_SECS', 'did you mean PROVENANCE_BUDGET_SEC?'],
    ['PROVENANCE_GIT_SHA', 'did you mean GIT_SHA?'],
    ['PROVENANCE_ZZZZZZZZZZZZ', 'docs/settings.md lists them all']
  ])('%s: %s', async (name, remedy) => {
    expect(await warnings({ [name]: 'ghp_secret' })).toEqual([`${name} is no setting; ${remedy}`])
  })

  test('settings, empty variables and other programs are not told', async () => {
    expect(
      await warnings({ COVERAGE_MIN: '1', PROVENANCE_BUDGET_SEC: '2', PROVENANCE_X: ' ', PATH: '/' })
    ).toEqual([])
  })

  test('many are counted', async () => {
    const env = Object.fromEntries(Array.from({ length: 99 }, (_, i) => [`PROVENANCE_X${i}`, 'x']))
    const told = await warnings(env)
    expect(told).toHaveLength(6)
    expect(told[5]).toBe('94 more variables named PROVENANCE_... are no settings')
  })

  test('a config file that ends in .yaml is told, and can be named', async () => {
    const name = '.github/provenance-gates.yaml'
    writeFileSync(path.join(root, name), 'coverage-min: 70\n')
    expect(await warnings({})).toEqual([`${name} is not read; name it .github/provenance-gates.yml`])
    expect(await warnings({}, { config: name })).toEqual([])
  })

  test('a floor without its ratchet', async () => {
    expect(await warnings({}, { 'ratchet-floor': '80' })).toEqual([
      'ratchet-floor does nothing without `ratchet: true`'
    ])
    expect(await warnings({}, { 'ratchet-floor': '80', ratchet: 'true' })).toEqual([])
  })

  test('a floor of a path that has no gate is an error', async () => {
    const floor = { 'ratchet-floor': 'src/cor/**=80', ratchet: 'true' }
    await expect(warnings({}, { ...floor, 'coverage-min': 'src/core/**=70' })).rejects.toThrow(
      'coverage-min has no "src/cor/**", so no gate has that floor'
    )
    expect(await warnings({}, { ...floor, 'coverage-min': 'src/cor/**=70' })).toEqual([])
  })
})
