import { lstatSync } from 'node:fs'
import { GateError } from '../lib/errors.js'
import { readText } from '../lib/files.js'
import { resolveInside } from '../lib/paths.js'
import { nearest } from '../lib/nearest.js'
import { SETTING_NAMES, SETTINGS } from './table.js'
import type { SettingSpec } from './types.js'

/** All settings with room to spare; the parser compares each key with all others. */
const MAX_CONFIG_BYTES = 64 * 1024

export interface ConfigValue {
  text: string
  line: number
}

/** A YAML scalar or list of scalars as the text that an input would have; undefined for anything else. */
function asText(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (!Array.isArray(value)) return undefined
  const items = value.map(asText)
  return items.every((item) => item !== undefined) ? items.join('\n') : undefined
}

/**
 * The settings of the config file, unparsed, with their lines. A missing file is empty unless it was named.
 * @throws GateError code `config`: unreadable, not a map, unknown or repeated names (with the nearest known one).
 */
export async function readConfigFile(
  root: string,
  file: string,
  named: boolean
): Promise<Map<string, ConfigValue>> {
  const path = resolveInside(root, file, 'config file')
  const values = new Map<string, ConfigValue>()
  // A dangling symlink is a file that somebody meant to be there.
  if (!named && lstatSync(path, { throwIfNoEntry: false }) === undefined) return values
  const text = readText(path, file, MAX_CONFIG_BYTES)
  const { LineCounter, isMap, isScalar, parseDocument } = await import('yaml')
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, maxAliasCount: 0 } as object)
  const fail = (message: string, line: number | undefined, remedy: string): GateError =>
    new GateError('config', message, { remedy, place: line === undefined ? { file } : { file, line } })
  const [error] = document.errors
  if (error !== undefined) {
    throw fail(
      error.message.split('\n')[0] ?? 'not YAML',
      lines.linePos(error.pos[0]).line,
      'mend the YAML at this place'
    )
  }
  if (document.contents === null) return values
  if (!isMap(document.contents))
    throw fail('the config file is not a map of settings', 1, 'write `name: value` lines')
  for (const { key, value } of document.contents.items) {
    const line = isScalar(key) && key.range ? lines.linePos(key.range[0]).line : 1
    const name = isScalar(key) ? String(key.value) : ''
    const known = SETTING_NAMES.find((n) => n === name)
    const spec: SettingSpec | undefined = known === undefined ? undefined : SETTINGS[known]
    if (spec === undefined || spec.bootstrap === true) {
      const like = nearest(name, SETTING_NAMES)
      const remedy =
        spec !== undefined
          ? 'remove it; it cannot be set in this file'
          : like !== undefined
            ? `did you mean ${like}?`
            : 'docs/settings.md lists them all'
      throw fail(`unknown setting ${JSON.stringify(name.slice(0, 100))}`, line, remedy)
    }
    const plain: unknown = (value as { toJSON?: () => unknown } | null)?.toJSON?.() ?? null
    if (plain === null) continue
    const asTyped = asText(plain)
    if (asTyped === undefined)
      throw fail(`${name} is a structure, not a value`, line, 'give a value or a list of values')
    if (asTyped.trim() !== '') values.set(name, { text: asTyped, line })
  }
  return values
}
