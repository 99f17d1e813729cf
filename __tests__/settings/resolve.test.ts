import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { resolveSettings } from '../../src/settings/resolve.js'
import type { Settings } from '../../src/settings/resolve.js'

let root: string
beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'settings-'))
  mkdirSync(path.join(root, '.github'))
})
afterEach(() => rmSync(root, { recursive: true }))

const config = (text: string): void => writeFileSync(path.join(root, '.github/provenance-gates.yml'), text)
const resolve = (inputs: Record<string, string> = {}, env: Record<string, string> = {}): Promise<Settings> =>
  resolveSettings({ inputs, env, cwd: root })

describe('resolveSettings', () => {
  test('input beats environment beats config file beats default', async () => {
    config('coverage-min: 70\nece-max: 0.1\nbrier-max: 0.3\n')
    const settings = await resolve({ 'coverage-min': '60' }, { COVERAGE_MIN: '65', ECE_MAX: '0.2' })
    const { values } = settings
    expect([values['coverage-min'], values['ece-max'], values['brier-max'], values['mce-max']]).toEqual([
      { overall: 60, paths: [] },
      0.2,
      0.3,
      0.3
    ])
    const sources = ['coverage-min', 'ece-max', 'brier-max', 'mce-max'] as const
    expect(sources.map((name) => settings.sourceOf(name))).toEqual(['input', 'env', 'config', 'default'])
    expect(settings.isExplicit('mce-max')).toBe(false)
  })

  test('empty inputs and variables count as not given, as the runner passes them', async () => {
    const { values } = await resolve({ 'coverage-min': '', gates: ' ' }, { ECE_MAX: '' })
    expect([values['coverage-min'], values.gates, values['ece-max']]).toEqual([
      { overall: 85, paths: [] },
      ['auto'],
      0.25
    ])
  })

  test('lists and booleans may be written as YAML has them; a BOM and CRLF do no harm', async () => {
    config(
      '\ufeffcoverage-files:\r\n  - a.xml\r\n  - b.json\r\ncomment: false\r\nrequire-identical-builds: false\r\n'
    )
    const { values } = await resolve()
    expect([values['coverage-files'], values.comment, values['require-identical-builds']]).toEqual([
      ['a.xml', 'b.json'],
      false,
      'false'
    ])
  })

  test.each([
    ['coverge-min: 85', 'provenance-gates.yml:1', 'did you mean coverage-min?'],
    ['gates: auto\nnonsense-of-mine: 1', 'provenance-gates.yml:2', 'docs/settings.md'],
    ['coverage-min: 1\ncoverage-min: 2', 'provenance-gates.yml:2', 'mend the YAML'],
    ['coverage-min: {a: 1}', 'provenance-gates.yml:1', 'give a value'],
    ['- a', 'provenance-gates.yml:1', 'name: value'],
    ['a: [', 'provenance-gates.yml', 'mend the YAML'],
    ['github-token: abc', 'provenance-gates.yml:1', 'cannot be set in this file'],
    ['a: &x [1]\nb: *x', 'provenance-gates.yml', '']
  ])('refuses %j', async (text, place, remedy) => {
    config(text)
    await expect(resolve()).rejects.toMatchObject({
      code: 'config',
      message: expect.stringContaining(place),
      remedy: expect.stringContaining(remedy)
    })
  })

  test('a bad value in the config file names file and line', async () => {
    config('gates: auto\ncoverage-min: abc\n')
    await expect(resolve()).rejects.toMatchObject({
      code: 'setting',
      message: expect.stringContaining('.github/provenance-gates.yml:2')
    })
  })

  test('a config file that was named must exist; one through a symlink out of the project is refused', async () => {
    await expect(resolve({ config: 'none.yml' })).rejects.toMatchObject({ code: 'io' })
    symlinkSync('/etc/hostname', path.join(root, '.github/provenance-gates.yml'))
    await expect(resolve()).rejects.toMatchObject({ code: 'path' })
  })

  test('the token is never shown', async () => {
    const { view } = await resolve({ 'github-token': 'ghs_verysecret' })
    expect(JSON.stringify(view)).not.toContain('verysecret')
    expect(view.find((row) => row.name === 'github-token')?.value).toBe('***')
  })
})

describe('places that a run writes to', () => {
  test.each(['./ev/', 'ev//', 'x/../ev', 'ABSOLUTE'])(
    'a directory is known by one name: %s',
    async (typed) => {
      const { values, view } = await resolve({
        'evidence-dir': typed === 'ABSOLUTE' ? path.join(root, 'ev') : typed
      })
      expect(values['evidence-dir']).toBe('ev')
      expect(view.find(({ name }) => name === 'evidence-dir')?.value).toBe('ev')
    }
  )

  test.each(['evidence-dir', 'runs-dir'])(
    '%s outside of the project ends the run before anything is written',
    async (name) => {
      await expect(resolve({ [name]: '../elsewhere' })).rejects.toMatchObject({ code: 'path' })
    }
  )
  test('an evidence or artifact directory that is a symlink to elsewhere, too', async () => {
    const outside = mkdtempSync(path.join(os.tmpdir(), 'outside-'))
    symlinkSync(outside, path.join(root, 'artifact'))
    await expect(resolve()).rejects.toMatchObject({ code: 'path' })
    rmSync(path.join(root, 'artifact'))
    symlinkSync(outside, path.join(root, 'evidence'))
    await expect(resolve()).rejects.toMatchObject({ code: 'path' })
    rmSync(outside, { recursive: true })
  })
  test('a list with nothing in it is an error, not the default', async () => {
    await expect(resolve({ 'coverage-files': ',' })).rejects.toMatchObject({ code: 'setting' })
  })
  test('a project that is not there is named', async () => {
    await expect(resolve({ 'working-directory': 'nowhere' })).rejects.toThrow('nowhere does not exist')
  })
})
