import type { SettingView } from '../../gates/types.js'
import { shorten } from '../format.js'
import type { Table, View } from '../types.js'
import { html, type Markup } from './markup.js'
import { htmlTable } from './table.js'

const SOURCES: Record<SettingView['source'], string> = {
  input: 'input or flag',
  env: 'environment variable',
  config: 'config file',
  default: 'default'
}

/** Every setting, its value and which of the four places it came from. */
export function settingsSection(view: View): Markup {
  const table: Table = {
    caption: 'Settings',
    columns: [
      { title: 'Setting', kind: 'code' },
      { title: 'Environment variable', kind: 'code' },
      { title: 'Value', kind: 'code' },
      { title: 'Source', kind: 'text' }
    ],
    rows: view.settings.map((s) => [
      s.name,
      s.env,
      shorten(s.value, 500),
      s.value === '' ? `${SOURCES[s.source]}, not set` : SOURCES[s.source]
    ]),
    omitted: 0
  }
  const body = view.settings.length === 0 ? html`<p>No settings were recorded.</p>` : htmlTable(table)
  return html`<section aria-labelledby="settings">
    <h2 id="settings">Settings and where they come from</h2>
    <p>
      An input or flag is stronger than an environment variable, that than the config file, that than the
      default.
    </p>
    ${body}
  </section> `
}
