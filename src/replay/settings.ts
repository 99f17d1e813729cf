import { isDeepStrictEqual } from 'node:util'
import { TOOL_VERSION } from '../evidence/version.js'
import type { Verdicts } from '../legs/verdicts.js'
import { parseSetting } from '../settings/parse.js'
import type { Settings } from '../settings/resolve.js'
import { SETTING_NAMES, SETTINGS } from '../settings/table.js'
import type { SettingName, SettingValues } from '../settings/table.js'
import type { SettingSpec } from '../settings/types.js'

/**
 * The settings of a run as its pack tells them, for judging again below `root`. They are data: whatever names a path counts as
 * coming from the config file, which may name none outside of the root.
 * @param branch the default branch that the run knew
 * @throws GateError `setting` for a value that is not of its type
 */
export function recordedSettings(root: string, view: Verdicts['settings'], branch: string): Settings {
  const rows = new Map(view.map((row) => [row.name, row]))
  const values: Record<string, unknown> = {}
  const explicit = new Set<SettingName>()
  for (const name of SETTING_NAMES) {
    const spec: SettingSpec = SETTINGS[name]
    const row = rows.get(name)
    if (row !== undefined && row.source !== 'default') explicit.add(name)
    // A setting that is newer than the pack stands at its default.
    const text = row === undefined ? (spec.default ?? '') : row.value
    if (text === '' || spec.secret === true) continue
    values[name] = parseSetting(spec, text, `${name} (recorded)`)
  }
  // Nobody is asked: neither git nor an event.
  values['default-branch'] ??= branch
  values['working-directory'] = '.'
  return {
    root,
    values: values as SettingValues,
    view: [],
    isExplicit: (name) => explicit.has(name),
    // Also where a default is claimed: what it says is the pack's word.
    sourceOf: () => 'config'
  }
}

/** Settings that say that they stand at their default and do not. The defaults of other versions are not known here. */
export function otherDefaults({ settings, run }: Pick<Verdicts, 'settings' | 'run'>): string[] {
  if (run.tool_version !== TOOL_VERSION) return []
  return settings.flatMap(({ name, value, source }) => {
    const spec: SettingSpec | undefined = SETTINGS[name as SettingName]
    if (source !== 'default' || spec?.default === undefined || spec.secret === true) return []
    const [said, known] = [value, spec.default].map(
      (text) => text !== '' && parseSetting(spec, text, `${name} (recorded)`)
    )
    return isDeepStrictEqual(said, known)
      ? []
      : [`${name} is said to be at its default, and is ${JSON.stringify(value.slice(0, 200))}`]
  })
}

/** The settings that verdicts tell, for judging below a root. @throws GateError `setting` */
export function settingsOf(root: string, { settings, base }: Pick<Verdicts, 'settings' | 'base'>): Settings {
  return recordedSettings(root, settings, base?.default_branch ?? 'main')
}
