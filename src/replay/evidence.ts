import { lstatSync, type Stats } from 'node:fs'
import path from 'node:path'
import { changedLinesFile } from '../coverage/changed-lines.js'
import { runsDirectory } from '../evidence/base-branch.js'
import { INPUT_KINDS } from '../legs/kinds.js'
import type { Verdicts } from '../legs/verdicts.js'
import { expandGlobs, walkFiles } from '../lib/globs.js'
import type { Settings } from '../settings/resolve.js'
import { isCoverageBase, leavesRoot } from './not-replayed.js'

type Read = Pick<Verdicts, 'inputs' | 'legs'>

/** What the gates read: inputs, records, the experiment ledger, the base of the coverage, and the results of legs. */
export function evidenceOf(verdicts: Read, settings: Settings): (name: string) => boolean {
  const { values } = settings
  const files = new Set(INPUT_KINDS.flatMap((kind) => verdicts.inputs[kind] ?? []))
  const directories = [...besideInputs(verdicts, settings), ...files].map((dir) => `${dir}/`)
  const isBase = isCoverageBase(values)
  return (name) =>
    files.has(name) ||
    directories.some((dir) => name.startsWith(dir)) ||
    name === changedLinesFile(values['evidence-dir']) ||
    isBase(name)
}

/** Directories that are read whole; of a leg's copies also one that was equal to another's was compared with it, and so read. */
function besideInputs({ legs }: Read, settings: Settings): string[] {
  const { values } = settings
  return [
    runsDirectory(settings),
    values['ledger-dir'],
    ...(legs === undefined ? [] : [`${values['evidence-dir']}/legs`])
  ]
}

/** The same of a directory in which a job ran, but for the inputs: names relative to it, whatever lies there. */
export function evidenceBeside(from: string, verdicts: Read, settings: Settings): string[] {
  const { values } = settings
  const stat = (name: string): Stats | undefined =>
    lstatSync(path.join(from, name), { throwIfNoEntry: false })
  const below = besideInputs(verdicts, settings)
    .filter((dir) => stat(dir)?.isDirectory() === true)
    .flatMap((dir) => walkFiles(path.join(from, dir)).map((name) => `${dir}/${name}`))
    // Of the ledgers the records, and no lock of theirs.
    .filter((name) => name.includes('/legs/') || name.endsWith('.jsonl'))
  const bases = (values['coverage-base-file'] ?? []).filter((name) => !leavesRoot(name))
  const single = [changedLinesFile(values['evidence-dir']), ...expandGlobs(from, bases)]
  return [...new Set([...below, ...single.filter((name) => stat(name) !== undefined)])]
}
