import path from 'node:path'
import type { Settings } from '../settings/resolve.js'
import { writeRows } from '../eig/write-json.js'
import { writeAtomic } from '../lib/files.js'
import { GateError } from '../lib/errors.js'
import { resolveInside } from '../lib/paths.js'
import type { Choice } from './choose.js'

/** Where the argument file goes. @throws GateError `path` outside of the repository or inside `.git` */
export function outputPath({ root, values }: Settings): string {
  const full = resolveInside(root, values['select-output'], 'select-output')
  const parts = path.relative(root, full).split(path.sep)
  if (parts.some((part) => part.toLowerCase() === '.git')) {
    throw new GateError('path', 'select-output lies inside .git', {
      remedy: 'name a file of the working tree',
      place: { setting: 'select-output' }
    })
  }
  return full
}

/** The argument file as its runner reads it. An empty one runs everything, wherever the format allows it. */
export function argumentFile({ rendered }: Choice): string {
  return rendered.lines.map((line) => `${line}\n`).join('')
}

/** Write the argument file and, where the budgets were asked, `selected_tests.json`. @throws GateError `io` */
export function writeChoice(
  choice: Choice,
  settings: Settings,
  selection = 'artifact/selected_tests.json'
): void {
  writeAtomic(outputPath(settings), argumentFile(choice))
  if (choice.selection !== undefined) writeRows(path.resolve(settings.root, selection), choice.selection)
}
