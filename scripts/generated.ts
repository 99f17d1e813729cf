import { OUTPUTS } from '../src/outputs.js'
import { SETTING_NAMES, SETTINGS } from '../src/settings/table.js'
import type { Section, SettingSpec } from '../src/settings/types.js'

/** The files that are made from the settings table and the outputs table: path -> function of the present text. */

const SECTIONS: Record<Section, string> = {
  gates: 'Gates and their thresholds',
  evidence: 'Evidence',
  selection: 'Test selection',
  builds: 'Double build',
  reports: 'Reports and publishing',
  run: 'The run'
}

function specs(): [string, SettingSpec][] {
  return SETTING_NAMES.map((name) => [name, SETTINGS[name]])
}

function sections(): [string, [string, SettingSpec][]][] {
  return (Object.keys(SECTIONS) as Section[]).map((s) => [
    SECTIONS[s],
    specs().filter(([, spec]) => spec.section === s)
  ])
}

/** A double-quoted YAML scalar; JSON strings are YAML. */
const quoted = (text: string): string => JSON.stringify(text)

/** action.yml as a whole. Inputs that the environment or the config file may set declare no default. */
export function actionYml(): string {
  const lines = [
    'name: Provenance Gates',
    'description: Gates for data contracts, coverage, calibration, test selection and double builds, with evidence to check.',
    'author: The Provenance Gates authors',
    'branding:',
    '  icon: check-square',
    '  color: gray-dark',
    'inputs:'
  ]
  for (const [title, rows] of sections()) {
    lines.push(`  # ${title}`)
    for (const [name, spec] of rows) {
      const note = spec.default === undefined ? '' : ` Default: \`${spec.default}\`.`
      lines.push(`  ${name}:`, `    description: ${quoted(spec.description + note)}`, '    required: false')
      if (spec.actionDefault !== undefined) lines.push(`    default: ${spec.actionDefault}`)
    }
  }
  lines.push('outputs:')
  for (const [name, description] of Object.entries(OUTPUTS))
    lines.push(`  ${name}:`, `    description: ${quoted(description)}`)
  lines.push('runs:', '  using: node24', '  main: dist/index.js', '')
  return lines.join('\n')
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|')
}

/** The settings reference of README.md, between its two markers. */
export function settingsTable(): string {
  return sections()
    .map(([title, rows]) => {
      const body = rows.map(([name, s]) => {
        const fallback = s.default === undefined ? '' : `\`${s.default}\``
        const choices = s.choices === undefined ? s.kind : s.choices.map((c) => `\`${c}\``).join(', ')
        return `| \`${name}\` | \`${s.env}\` | ${cell(choices)} | ${cell(fallback)} | ${cell(s.description)} |`
      })
      return [
        `### ${title}`,
        '',
        '| setting | environment variable | type | default | what it does |',
        '|---|---|---|---|---|',
        ...body
      ].join('\n')
    })
    .join('\n\n')
}

/** The outputs reference of README.md. */
export function outputsTable(): string {
  const body = Object.entries(OUTPUTS).map(([name, description]) => `| \`${name}\` | ${cell(description)} |`)
  return ['| output | what it holds |', '|---|---|', ...body].join('\n')
}

const TYPES: Record<SettingSpec['kind'], object> = {
  number: { type: 'number', minimum: 0 },
  fraction: { type: 'number', minimum: 0 },
  integer: { type: 'integer', minimum: 1, maximum: 10000 },
  boolean: { type: 'boolean' },
  string: { type: 'string' },
  lines: { oneOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] },
  list: { oneOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] },
  enum: {}
}

/** JSON Schema (2020-12) of the config file, for editors. */
export function configSchema(): string {
  const properties = Object.fromEntries(
    specs()
      .filter(([, spec]) => spec.bootstrap !== true)
      .map(([name, spec]) => {
        const words = (spec.choices ?? []).flatMap((c) =>
          c === 'true' ? [c, true] : c === 'false' ? [c, false] : [c]
        )
        const type = spec.choices === undefined ? TYPES[spec.kind] : { enum: words }
        return [
          name,
          {
            ...type,
            description: spec.description,
            ...(spec.default !== undefined && { default: spec.default })
          }
        ]
      })
  )
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Provenance Gates configuration (.github/provenance-gates.yml)',
    type: 'object',
    additionalProperties: false,
    properties
  }
  return `${JSON.stringify(schema, null, 2)}\n`
}

/** Replace what stands between `<!-- NAME:begin -->` and `<!-- NAME:end -->`. @throws Error without the markers */
export function fillIn(text: string, name: string, content: string): string {
  const begin = `<!-- ${name}:begin -->`
  const end = `<!-- ${name}:end -->`
  const from = text.indexOf(begin)
  const to = text.indexOf(end)
  if (from === -1 || to < from) throw new Error(`the markers of ${name} are missing`)
  return `${text.slice(0, from + begin.length)}\n\n${content}\n\n${text.slice(to)}`
}

/** Every generated file: path, and its text given the present one. */
export const GENERATED: Record<string, (present: string) => string> = {
  'action.yml': actionYml,
  'docs/provenance-gates.schema.json': configSchema,
  'docs/settings.md': (text) => fillIn(fillIn(text, 'settings', settingsTable()), 'outputs', outputsTable())
}
