/** Where people's text goes. The action maps it to workflow commands, the command line to stdout or stderr. */
export interface Log {
  info(text: string): void
  warn(text: string): void
  debug(text: string): void
  /** Run `work` under a heading with its time. */
  group<T>(title: string, work: () => Promise<T>): Promise<T>
}

/** A log that keeps quiet, for library calls and tests. */
export const silentLog: Log = {
  info: () => undefined,
  warn: () => undefined,
  debug: () => undefined,
  group: (_title, work) => work()
}
