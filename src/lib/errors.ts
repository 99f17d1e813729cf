/** What went wrong, as a closed set: callers and tests switch on it. */
export type ErrorCode =
  | 'setting' // a value that is not of its type or range
  | 'config' // the config file cannot be read or names something unknown
  | 'evidence' // a file of evidence is missing, malformed or not finite
  | 'contract' // data_contracts.yaml itself is wrong
  | 'path' // a path that leaves the repository, or is not of the kind asked for
  | 'limit' // larger, deeper or longer than we read
  | 'io' // the disk said no
  | 'build' // a build could not be carried out
  | 'publish' // GitHub said no
  | 'usage' // the command line is wrong

export interface Place {
  file?: string
  /** 1-based. */
  line?: number
  setting?: string
}

/**
 * The only error this program throws on purpose. `message` says what is wrong and where, `remedy` what to do
 * about it; `cause` keeps the original error for the debug log.
 */
export class GateError extends Error {
  readonly code: ErrorCode
  readonly remedy: string
  readonly place: Place

  constructor(code: ErrorCode, message: string, options: { remedy: string; place?: Place; cause?: unknown }) {
    const { file, line, setting } = options.place ?? {}
    const at = file === undefined ? setting : line === undefined ? file : `${file}:${line}`
    super(at === undefined || message.includes(at) ? message : `${at}: ${message}`, { cause: options.cause })
    this.name = 'GateError'
    this.code = code
    this.remedy = options.remedy
    this.place = options.place ?? {}
  }
}

/** One line for people: the message and what to do about it. */
export function describeError(error: unknown): string {
  if (error instanceof GateError) return `${error.message} — ${error.remedy}`
  return hasMessage(error) ? error.message : String(error)
}

// Not instanceof: an error of another realm (a worker, jest's sandbox) is one too.
export function hasMessage(error: unknown): error is { message: string } {
  return (
    typeof error === 'object' && error !== null && 'message' in error && typeof error.message === 'string'
  )
}

/** `ENOENT` and its family; undefined when the value is no system error. */
export function systemCode(error: unknown): string | undefined {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined
}
