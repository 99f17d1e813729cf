import type { Choice } from '../selection/choose.js'

/** Every output of `select`, once: select/action.yml is made from this table. */
export const SELECT_OUTPUTS = {
  selected: 'How many tests were chosen; empty where everything runs and no test is known.',
  total: 'How many tests are known to exist.',
  everything: '`true` when what was written runs every test.',
  reason:
    '`selected`, or why everything runs: `full-run`, `schedule`, `default-branch`, `no-history`, `history-unreadable`, `test-list-unreadable`, `changes-unknown`, `all-chosen`, `nothing-chosen`, `not-expressible`.',
  'args-file': 'Path of the argument file, relative to working-directory.',
  arguments:
    'The selection as one argument, for `go test -run`, `mvn -Dtest=`, `jest -t` and `dotnet test --filter`; empty where everything runs, and where it is too long: the file has it.',
  tests: 'Names of the chosen tests, a JSON array; empty above 900 KB: the file has them.',
  'estimated-seconds': 'Time that the chosen tests are planned with; empty when no time is known.',
  'estimated-saved-seconds': 'Time that the others would have taken; empty when no time is known.'
} as const

export type SelectOutput = keyof typeof SELECT_OUTPUTS

/** The runner takes 1 MiB for all outputs of a job. */
const MAX_TESTS_BYTES = 900_000

/** What later steps can read, and a warning for what had to stay empty. */
export function selectOutputsOf(
  choice: Choice,
  file: string
): { outputs: Record<SelectOutput, string>; warnings: string[] } {
  const { rendered, tests, seconds } = choice
  const names = JSON.stringify(tests.map(({ name }) => name))
  const fits = Buffer.byteLength(names) <= MAX_TESTS_BYTES
  return {
    outputs: {
      // Not 0, which would read as an invitation to run nothing.
      selected: rendered.everything && choice.total === 0 ? '' : String(tests.length),
      total: String(choice.total),
      everything: String(rendered.everything),
      reason: choice.reason,
      'args-file': file,
      arguments: rendered.argument,
      tests: fits ? names : '',
      'estimated-seconds': seconds === undefined ? '' : String(Number(seconds.chosen.toFixed(3))),
      'estimated-saved-seconds': seconds === undefined ? '' : String(Number(seconds.saved.toFixed(3)))
    },
    warnings: fits
      ? []
      : [`the output \`tests\` is empty: ${tests.length} names are too long for it; read ${file}`]
  }
}
