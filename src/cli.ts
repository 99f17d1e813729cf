import { Command as Program, CommanderError, Option } from 'commander'
import type { CommandContext, Output } from './commands/context.js'
import { COMMANDS } from './commands/table.js'
import type { CommandSpec } from './commands/table.js'
import { Inputs } from './evidence/inputs.js'
import { describeRun } from './evidence/run-info.js'
import { TOOL_VERSION } from './evidence/version.js'
import { describeError, GateError } from './lib/errors.js'
import { plain } from './lib/inert-text.js'
import type { Log } from './lib/log.js'
import { nearest } from './lib/nearest.js'
import { secretsOf } from './lib/redact.js'
import { cancellation } from './lib/cancel.js'
import { sourceDateEpoch } from './lib/source-date-epoch.js'
import { resolveSettings } from './settings/resolve.js'
import { SETTING_NAMES, SETTINGS } from './settings/table.js'
import type { SettingName } from './settings/table.js'
import type { SettingSpec } from './settings/types.js'
import { unheeded } from './settings/unheeded.js'

type Flags = Record<string, string | boolean | undefined>

/** Could not be carried out: bad setting, unreadable config, no evidence at all. */
const EXIT_USAGE = 2

/** Read argv once, run one command. @returns the exit status; never throws. */
export async function runCli(argv: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  let status = 0
  const program = new Program('provenance-gates')
    .description(
      'Quality gates with proof: data contracts, coverage, calibration, information gain, double build.'
    )
    .version(TOOL_VERSION)
    .exitOverride()
    .showHelpAfterError('(try --help)')
  for (const spec of COMMANDS) {
    const command = program
      .command(spec.args === undefined ? spec.name : `${spec.name} ${spec.args}`)
      .description(spec.summary)
    if (argv[0] === spec.name || argv[0] === 'help') addOptions(command, spec)
    command.action(async () => {
      status = await execute(spec, command, env)
    })
  }
  const [first = ''] = argv
  // commander shows the general help where `--help` stands behind a command that is none.
  if (
    first !== '' &&
    !first.startsWith('-') &&
    first !== 'help' &&
    COMMANDS.every(({ name }) => name !== first)
  )
    return unknownCommand(first)
  try {
    await program.parseAsync([...argv], { from: 'user' })
    return status
  } catch (error) {
    // commander has already told people what is wrong with their words.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : EXIT_USAGE
    process.stderr.write(`error: ${plain(describeError(error))}\n`)
    if (env['RUNNER_DEBUG'] === '1' && error instanceof Error) process.stderr.write(`${error.stack}\n`)
    return EXIT_USAGE
  }
}

function unknownCommand(name: string): number {
  const like = nearest(
    name,
    COMMANDS.map((spec) => spec.name)
  )
  const hint = like === undefined ? 'try --help' : `did you mean ${like}?`
  process.stderr.write(`error: unknown command ${plain(JSON.stringify(name.slice(0, 100)))} (${hint})\n`)
  return EXIT_USAGE
}

/** True where a command has an option of its own by the name of a setting: `verify --ledger DIR`. */
function isOwn({ options = [] }: CommandSpec, name: string): boolean {
  return options.some(([flags]) => flags.split(' ')[0] === `--${name}`)
}

function addOptions(command: Program, spec: CommandSpec): void {
  for (const [flags, description] of spec.options ?? []) command.option(flags, description)
  command.option('--json', 'print one JSON document on stdout, and nothing else there')
  command.option('--cwd <dir>', 'root of the project (default: here)')
  command.optionsGroup('Settings:')
  const listed = (name: SettingName, { section }: SettingSpec): boolean =>
    spec.sections?.includes(section) === true || spec.settings?.includes(name) === true
  for (const name of SETTING_NAMES) {
    const setting: SettingSpec = SETTINGS[name]
    if (setting.secret === true || name === 'working-directory' || isOwn(spec, name)) continue
    const value =
      setting.kind === 'boolean' ? '[true|false]' : `<${setting.choices?.join('|') ?? setting.kind}>`
    const fallback = setting.default === undefined ? '' : ` (default ${setting.default})`
    const option = new Option(`--${name} ${value}`, `${setting.description}${fallback} [${setting.env}]`)
    command.addOption(listed(name, setting) ? option : option.hideHelp())
  }
  command.addHelpText('after', '\nEvery setting is accepted; docs/settings.md and `config` list them all.')
}

async function execute(spec: CommandSpec, command: Program, env: NodeJS.ProcessEnv): Promise<number> {
  // It would mean the working directory, as `compare "$A" "$B"` of it with itself.
  if (command.args.includes(''))
    throw new GateError('usage', 'an argument is empty', { remedy: 'name it; a variable may be unset' })
  const flags: Flags = Object.fromEntries(
    command.options.map((o) => [
      o.long?.slice(2) ?? '',
      command.getOptionValue(o.attributeName()) as string | boolean | undefined
    ])
  )
  const inputs = Object.fromEntries(
    SETTING_NAMES.map((n) => [
      n,
      isOwn(spec, n)
        ? undefined
        : flags[n] === true
          ? 'true'
          : typeof flags[n] === 'string'
            ? flags[n]
            : undefined
    ])
  )
  inputs['working-directory'] = typeof flags['cwd'] === 'string' ? flags['cwd'] : undefined
  const settings = await resolveSettings({ inputs, env, cwd: process.cwd() })
  const json = flags['json'] === true
  const out: Output = {
    text: (line) => void (json ? process.stderr : process.stdout).write(`${plain(line)}\n`),
    data: (value) => void (json && process.stdout.write(`${JSON.stringify(value, null, 2)}\n`))
  }
  const { signal, done } = cancellation()
  const context: CommandContext = {
    world: {
      root: settings.root,
      settings,
      run: describeRun(settings, env, new Date()),
      env,
      secrets: secretsOf(settings.values['github-token'], env),
      log: terminalLog(out, env),
      inputs: new Inputs(),
      signal,
      verdictOnly: spec.name === 'gates',
      sourceDateEpoch: sourceDateEpoch(env)
    },
    args: command.args,
    options: flags,
    out
  }
  for (const warning of unheeded(settings, env)) context.world.log.warn(warning)
  try {
    const run = (await spec.load()).default
    return await run(context)
  } finally {
    done()
  }
}

function terminalLog(out: Output, env: NodeJS.ProcessEnv): Log {
  return {
    info: (text) => out.text(text),
    warn: (text) => void process.stderr.write(`warning: ${plain(text)}\n`),
    debug: (text) => void (env['RUNNER_DEBUG'] === '1' && process.stderr.write(`debug: ${plain(text)}\n`)),
    group: async (title, work) => {
      const start = performance.now()
      const result = await work()
      out.text(`${title} (${((performance.now() - start) / 1000).toFixed(2)} s)`)
      return result
    }
  }
}
