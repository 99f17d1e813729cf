/** What a runner can be told to run; `lines` and `json` leave that to the workflow. */
export const FORMATS = [
  'pytest',
  'jest',
  'go',
  'maven',
  'gradle',
  'bazel',
  'dotnet',
  'cargo',
  'lines',
  'json'
] as const
export type SelectFormat = (typeof FORMATS)[number]

/** A test as a history or a listing knows it. Every string of it is data that anybody may choose. */
export interface SelectedTest {
  name: string
  /** Class, package, module, file or target, as the tool that wrote the history has it. */
  suite: string | null
  /** Of its source, where the history or the listing says so. */
  file?: string
}

/** What a renderer may ask of the checkout. */
export interface Surroundings {
  /** Is there a file or directory? @param path relative to the root, with forward slashes, without `..` */
  readonly exists: (path: string) => boolean
}

/** A chosen test that the format cannot name, and what runs in its place: always more than asked for, never less. */
export interface Widened {
  test: string
  why: string
  instead: string
}

/** A selection in the words of a runner. */
export interface Rendered {
  /** The argument file, one argument a line; see docs/select.md for how each runner takes it. */
  lines: readonly string[]
  /** The selection as one argument; '' where the format has none, where it is too long, and for everything. */
  argument: string
  /** What is written runs every test there is. */
  everything: boolean
  widened: readonly Widened[]
  /** Chosen tests whose source file no longer exists; nothing can run them. */
  gone: readonly string[]
}

export type Renderer = (tests: readonly SelectedTest[], around: Surroundings) => Rendered
