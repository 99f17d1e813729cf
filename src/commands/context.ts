import type { World } from '../evidence/world.js'

/** Where a command's answer goes. With `--json` stdout holds one JSON document and people's text goes to stderr. */
export interface Output {
  /** The answer as text, for people. */
  text(line: string): void
  /** The answer as data; printed only with `--json`. */
  data(value: unknown): void
}

export interface CommandContext {
  world: World
  /** Positional arguments. */
  args: readonly string[]
  /** The command's own options; settings are in world.settings. */
  options: Readonly<Record<string, string | boolean | undefined>>
  out: Output
}

/** A command: its exit status is its verdict. */
export type Command = (context: CommandContext) => number | Promise<number>
