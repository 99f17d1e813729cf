/**
 * `list` is separated by lines or commas, `lines` by lines only, for values that hold commas; `minimums` is a list of
 * one number and of `glob=number`.
 */
export type SettingKind =
  'number' | 'integer' | 'fraction' | 'boolean' | 'string' | 'list' | 'lines' | 'enum' | 'minimums'

/** One row of the table: everything that is said about a knob is said here. */
export interface SettingSpec {
  readonly kind: SettingKind
  /** Its environment variable; the seed's names are kept. */
  readonly env: string
  /** As it would be typed; undefined means "not set". */
  readonly default?: string
  readonly choices?: readonly string[]
  /** The smallest `integer` allowed; 1 when not given. */
  readonly least?: 0
  readonly description: string
  /** Heading in README, --help and action.yml. */
  readonly section: Section
  /** Never printed, never in the config file. */
  readonly secret?: true
  /** Needed before the config file can be found, so not allowed in it. */
  readonly bootstrap?: true
  /** The runner fills it in; the only defaults that action.yml declares. */
  readonly actionDefault?: string
}

export type Section = 'gates' | 'evidence' | 'selection' | 'builds' | 'reports' | 'run'

/** Which of the four places a value came from, strongest first. */
export type SettingSource = 'input' | 'env' | 'config' | 'default'

/** A setting as `config` prints it and every report lists it. */
export interface SettingView {
  name: string
  env: string
  /** Empty when not set; `***` for a secret. */
  value: string
  source: SettingSource
}
