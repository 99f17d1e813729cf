import type { SettingView } from '../../gates/types.js'
import { counted } from '../../lib/numbers.js'
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

/** Every setting, its value and which of the four places it came from; those that nobody set are folded. */
export function settingsSection(view: View): Markup {
  const set = view.settings.filter((s) => s.source !== 'default')
  const defaults = view.settings.filter((s) => s.source === 'default')
  const folded = html`<details>
    <summary>${counted(defaults.length, 'default')}</summary>
    ${htmlTable(tableOf('Defaults', defaults))}
  </details>`
  const body =
    view.settings.length === 0
      ? html`<p>No settings were recorded.</p>`
      : html`${set.length > 0 ? htmlTable(tableOf('Settings', set)) : html`<p>Nothing was set.</p>`}${defaults.length > 0 && folded}`
  return html`<section aria-labelledby="settings">
    <h2 id="settings">Settings and where they come from</h2>
    <p>
      An input or flag is stronger than an environment variable, that than the config file, that than the
      default.
    </p>
    ${body}
  </section> `
}

function tableOf(caption: string, settings: View['settings']): Table {
  return {
    caption,
    columns: [
      { title: 'Setting', kind: 'code' },
      { title: 'Environment variable', kind: 'code' },
      { title: 'Value', kind: 'code' },
      { title: 'Source', kind: 'text' }
    ],
    rows: settings.map((s) => [
      s.name,
      s.env,
      shorten(s.value, 500),
      s.value === '' ? `${SOURCES[s.source]}, not set` : SOURCES[s.source]
    ]),
    omitted: 0
  }
}
