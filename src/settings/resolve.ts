import { existsSync } from 'node:fs'
import path from 'node:path'
import { GateError } from '../lib/errors.js'
import { isInside, relativeTo, resolveInside } from '../lib/paths.js'
import { readConfigFile } from './config-file.js'
import { showMinimums } from './minimums.js'
import type { Minimums } from './minimums.js'
import { parseSetting } from './parse.js'
import { SETTING_NAMES, SETTINGS } from './table.js'
import type { SettingName, SettingValues } from './table.js'
import type { SettingSource, SettingSpec, SettingView } from './types.js'

/** The world as the two doors read it: flags or action inputs, and the environment. */
export interface SettingsInput {
  /** By setting name; empty strings count as not given, as the runner passes them. */
  inputs: Readonly<Record<string, string | undefined>>
  env: Readonly<Record<string, string | undefined>>
  /** What relative working directories are relative to. */
  cwd: string
}

export interface Settings {
  /** Absolute root of the project. */
  root: string
  values: SettingValues
  /** All settings with their sources, in the order of the table. */
  view: SettingView[]
  /** True when the value did not come from the default. */
  isExplicit(name: SettingName): boolean
  sourceOf(name: SettingName): SettingSource
}

interface Found {
  text: string
  source: SettingSource
  where: string
}

/**
 * Input or flag beats environment variable beats config file beats default.
 * @throws GateError `setting` or `config`; nothing has been written then.
 */
export async function resolveSettings(input: SettingsInput): Promise<Settings> {
  const given = (name: SettingName, spec: SettingSpec): Found | undefined => {
    const flag = input.inputs[name]
    if (flag !== undefined && flag.trim() !== '')
      return { text: flag, source: 'input', where: `${name} (input)` }
    const env = input.env[spec.env]
    if (env !== undefined && env.trim() !== '')
      return { text: env, source: 'env', where: `${spec.env} (environment)` }
    return undefined
  }
  const bootstrap = (name: 'working-directory' | 'config'): Found =>
    given(name, SETTINGS[name]) ?? { text: SETTINGS[name].default, source: 'default', where: name }

  const root = path.resolve(input.cwd, bootstrap('working-directory').text.trim())
  if (!existsSync(root)) {
    throw new GateError('setting', `working-directory: ${root} does not exist`, {
      remedy: 'name the root of the project',
      place: { setting: 'working-directory' }
    })
  }
  const configName = bootstrap('config')
  const config = await readConfigFile(root, configName.text.trim(), configName.source !== 'default')

  const values: Record<string, unknown> = {}
  const sources = new Map<string, SettingSource>()
  const view: SettingView[] = []
  for (const name of SETTING_NAMES) {
    const spec: SettingSpec = SETTINGS[name]
    const line = config.get(name)
    const found =
      given(name, spec) ??
      (line === undefined
        ? undefined
        : ({
            text: line.text,
            source: 'config',
            where: `${name} (${configName.text}:${line.line})`
          } satisfies Found)) ??
      (spec.default === undefined
        ? undefined
        : ({ text: spec.default, source: 'default', where: name } satisfies Found))
    sources.set(name, found?.source ?? 'default')
    if (found !== undefined) values[name] = parseSetting(spec, found.text, found.where)
    const shown = found === undefined ? '' : spec.secret === true ? '***' : shownValue(values[name])
    view.push({ name, env: spec.env, value: shown, source: found?.source ?? 'default' })
  }
  for (const name of ['evidence-dir', 'runs-dir'] as const) {
    if (typeof values[name] === 'string') resolveInside(root, values[name], name)
  }
  for (const name of ['evidence-dir', 'runs-dir', 'ledger-dir'] as const) {
    const dir = values[name]
    if (typeof dir !== 'string' || !isInside(root, path.resolve(root, dir))) continue
    // In one form, whatever was typed: packs, and whoever verifies them elsewhere, know files by their names below the root.
    const value = relativeTo(root, path.resolve(root, dir))
    values[name] = value
    for (const row of view) if (row.name === name) row.value = value
  }
  resolveInside(root, 'artifact', 'output directory')
  const floors = values['ratchet-floor']
  if (isMinimums(floors)) requireFloorsInForce(floors, values['coverage-min'])
  // The table is the schema: SettingValues is derived from it, and parseSetting follows the same kinds.
  return {
    root,
    values: values as SettingValues,
    view,
    isExplicit: (name) => sources.get(name) !== 'default',
    sourceOf: (name) => sources.get(name) ?? 'default'
  }
}

/** @throws GateError `setting` for a floor of a path that no gate measures */
function requireFloorsInForce({ paths }: Minimums, minimums: unknown): void {
  const gates = isMinimums(minimums) ? minimums.paths : []
  const idle = paths.find(({ glob }) => !gates.some((gate) => gate.glob === glob))
  if (idle === undefined) return
  const glob = idle.glob.slice(0, 100)
  throw new GateError(
    'setting',
    `ratchet-floor: coverage-min has no ${JSON.stringify(glob)}, so no gate has that floor`,
    {
      remedy: `write the path as in coverage-min, or add \`${glob}=number\` there`,
      place: { setting: 'ratchet-floor' }
    }
  )
}

function isMinimums(value: unknown): value is Minimums {
  return typeof value === 'object' && value !== null && 'paths' in value
}

function shownValue(value: unknown): string {
  if (Array.isArray(value)) return value.join(', ')
  return isMinimums(value) ? showMinimums(value) : String(value)
}
