import { COMMENT_OUTPUTS } from '../src/actions/comment-outputs.js'
import { SELECT_OUTPUTS } from '../src/actions/select-outputs.js'
import { OUTPUTS } from '../src/outputs.js'
import { SETTING_NAMES, SETTINGS } from '../src/settings/table.js'
import type { SettingName } from '../src/settings/table.js'
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

/** One action of this repository. All of them run the same bundle, which is told by `command` what to do. */
interface ActionFile {
  name: string
  description: string
  command: string
  /** The settings that are its inputs. */
  takes: (name: SettingName, spec: SettingSpec) => boolean
  outputs: Readonly<Record<string, string>>
  /** The bundle, relative to the file. */
  main: string
}

const MAIN_ACTION: ActionFile = {
  name: 'Provenance Gates',
  description:
    'Gates for data contracts, coverage, calibration, test selection and double builds, with evidence to check.',
  command: 'run',
  takes: (name) => name !== 'results' && name !== 'legs',
  outputs: OUTPUTS,
  main: 'dist/index.js'
}

/** What belongs to a job that measures, not to one that joins. */
const NOT_MERGED: readonly SettingName[] = ['shard', 'build-mode', 'build-machine', 'matrix-leg']

const MERGE_ACTION: ActionFile = {
  name: 'Provenance Gates: merge jobs',
  description: 'One assessment, one comment and one evidence pack from the results of several jobs.',
  command: 'merge',
  takes: (name, { section }) => section !== 'selection' && !NOT_MERGED.includes(name),
  outputs: OUTPUTS,
  main: '../dist/index.js'
}

const SELECT_SETTINGS: readonly SettingName[] = [
  'history',
  'diff-base',
  'default-branch',
  'git-branch',
  'working-directory',
  'config'
]

const SELECT_ACTION: ActionFile = {
  name: 'Provenance Gates: select tests',
  description:
    'Choose the tests to run from their history, before they run, for pytest, Jest, Go, Maven and others.',
  command: 'select',
  takes: (name, { section }) =>
    (section === 'selection' && name !== 'record-history') || SELECT_SETTINGS.includes(name),
  outputs: SELECT_OUTPUTS,
  main: '../dist/index.js'
}

const COMMENT_SETTINGS: readonly SettingName[] = [
  'results',
  'comment-key',
  'publish-timeout',
  'github-token',
  'working-directory',
  'config'
]

const COMMENT_ACTION: ActionFile = {
  name: 'Provenance Gates: comment for forks',
  description:
    'The comment on a pull request from a fork, written by a workflow_run workflow of this repository.',
  command: 'comment',
  takes: (name) => COMMENT_SETTINGS.includes(name),
  outputs: COMMENT_OUTPUTS,
  main: '../dist/index.js'
}

/** An action.yml as a whole. Inputs that the environment or the config file may set declare no default. */
function actionFile(action: ActionFile): string {
  const lines = [
    `name: ${quoted(action.name)}`,
    `description: ${quoted(action.description)}`,
    'author: The Provenance Gates authors',
    'branding:',
    '  icon: check-square',
    '  color: gray-dark',
    'inputs:'
  ]
  for (const [title, all] of sections()) {
    const rows = all.filter(([name, spec]) => action.takes(name as SettingName, spec))
    if (rows.length === 0) continue
    lines.push(`  # ${title}`)
    for (const [name, spec] of rows) {
      const note = spec.default === undefined ? '' : ` Default: \`${spec.default}\`.`
      lines.push(`  ${name}:`, `    description: ${quoted(spec.description + note)}`, '    required: false')
      if (spec.actionDefault !== undefined) lines.push(`    default: ${spec.actionDefault}`)
    }
  }
  lines.push(
    '  # What this action does',
    '  command:',
    `    description: ${quoted('Leave it alone: it says which action this is.')}`,
    '    required: false',
    `    default: ${action.command}`,
    'outputs:'
  )
  for (const [name, description] of Object.entries(action.outputs))
    lines.push(`  ${name}:`, `    description: ${quoted(description)}`)
  lines.push('runs:', '  using: node24', `  main: ${action.main}`, '')
  return lines.join('\n')
}

export const actionYml = (): string => actionFile(MAIN_ACTION)
export const selectActionYml = (): string => actionFile(SELECT_ACTION)
export const mergeActionYml = (): string => actionFile(MERGE_ACTION)
export const commentActionYml = (): string => actionFile(COMMENT_ACTION)

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
  enum: {},
  minimums: {
    oneOf: [
      { type: 'number', minimum: 0 },
      { type: 'string' },
      { type: 'array', items: { type: ['number', 'string'] } }
    ]
  }
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
            ...(spec.least !== undefined && { minimum: spec.least }),
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
  'select/action.yml': selectActionYml,
  'merge/action.yml': mergeActionYml,
  'comment/action.yml': commentActionYml,
  'docs/provenance-gates.schema.json': configSchema,
  'docs/settings.md': (text) => fillIn(fillIn(text, 'settings', settingsTable()), 'outputs', outputsTable())
}
