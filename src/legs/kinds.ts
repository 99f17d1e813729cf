import path from 'node:path'

/** What a file can be evidence of: the setting that names it, or what an earlier step wrote itself. */
export const INPUT_KINDS = [
  'data-contracts',
  'coverage-files',
  'test-results',
  'predictions',
  'history',
  'datasets',
  'builds'
] as const
export type InputKind = (typeof INPUT_KINDS)[number]

/** Whether a file of the kind `builds` is the record of one build, as `build-mode: single` leaves it: the others are comparisons. */
export function isSingleBuild(file: string): boolean {
  return path.posix.basename(file).startsWith('single-')
}

/** Files by what they are evidence of. */
export type InputFiles = Partial<Record<InputKind, string[]>>
