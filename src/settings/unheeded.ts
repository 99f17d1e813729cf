import { existsSync } from 'node:fs'
import path from 'node:path'
import { nearest } from '../lib/nearest.js'
import type { Settings, SettingsInput } from './resolve.js'
import { SETTING_NAMES, SETTINGS } from './table.js'

const PREFIX = 'PROVENANCE_'
/** Named one by one; a runner with more of them has another program by that name. */
const MAX_NAMED = 5

/**
 * What looks like a setting and is none, as sentences: variables by our prefix, the config file under another ending, and a
 * setting that does nothing without another. */
export function unheeded(settings: Settings, env: SettingsInput['env']): string[] {
  const known = new Set<string>(SETTING_NAMES.map((name) => SETTINGS[name].env))
  const strange = Object.keys(env).filter(
    (name) => name.startsWith(PREFIX) && env[name]?.trim() !== '' && !known.has(name)
  )
  const more = strange.length - MAX_NAMED
  return [
    ...strange.sort().slice(0, MAX_NAMED).map(sentence),
    ...(more > 0 ? [`${more} more variables named ${PREFIX}... are no settings`] : []),
    ...otherEnding(settings),
    ...(settings.values['ratchet-floor'] !== undefined && !settings.values.ratchet
      ? ['ratchet-floor does nothing without `ratchet: true`']
      : [])
  ]
}

/** The value may be a secret and is not shown. */
function sentence(name: string): string {
  // Half of the settings have the prefix and half have not: the name behind it tells which is meant.
  const like = nearest(name.slice(PREFIX.length), SETTING_NAMES)
  const remedy =
    like === undefined ? 'docs/settings.md lists them all' : `did you mean ${SETTINGS[like].env}?`
  return `${name.slice(0, 80)} is no setting; ${remedy}`
}

function otherEnding(settings: Settings): string[] {
  if (settings.isExplicit('config')) return []
  const { root, values } = settings
  const other = values.config.replace(/\.yml$/, '.yaml')
  return existsSync(path.join(root, other)) ? [`${other} is not read; name it ${values.config}`] : []
}
