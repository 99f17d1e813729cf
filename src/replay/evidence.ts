import { lstatSync, type Stats } from 'node:fs'
import path from 'node:path'
import { changedLinesFile } from '../coverage/changed-lines.js'
import { runsDirectory } from '../evidence/base-branch.js'
import { USUAL_PREDICTIONS } from '../evidence/calibration.js'
import { USUAL_COVERAGE } from '../evidence/coverage.js'
import { USUAL_CONTRACTS } from '../evidence/datasets.js'
import { USUAL_HISTORY } from '../evidence/epistemic.js'
import { USUAL_TEST_RESULTS } from '../evidence/tests.js'
import { INPUT_KINDS } from '../legs/kinds.js'
import type { InputKind } from '../legs/kinds.js'
import type { Verdicts } from '../legs/verdicts.js'
import { GateError } from '../lib/errors.js'
import { globMatcher } from '../lib/glob-match.js'
import { expandGlobs, hasGlob, walkFiles } from '../lib/globs.js'
import { toPosix } from '../lib/paths.js'
import type { Settings } from '../settings/resolve.js'
import { isCoverageBase, leavesRoot, namedAs } from './not-replayed.js'

type Read = Pick<Verdicts, 'inputs' | 'legs'>

/** What the gates read: inputs, records, the experiment ledger, the base of the coverage, and the results of legs. */
export function evidenceOf(verdicts: Read, settings: Settings): (name: string) => boolean {
  const { values } = settings
  const files = new Set(INPUT_KINDS.flatMap((kind) => verdicts.inputs[kind] ?? []))
  const directories = [...besideInputs(verdicts, settings), ...files].map((dir) => `${dir}/`)
  const isBase = isCoverageBase(values)
  const kept = ['builds/comparison.json', 'datasets/result.json'].map(
    (file) => `${values['evidence-dir']}/${file}`
  )
  const found = foundBy(settings)
  return (name) =>
    files.has(name) ||
    kept.includes(name) ||
    found(name) ||
    directories.some((dir) => name.startsWith(dir)) ||
    name === changedLinesFile(values['evidence-dir']) ||
    isBase(name)
}

const USUAL: Partial<Record<InputKind, readonly string[]>> = {
  'data-contracts': USUAL_CONTRACTS,
  'coverage-files': USUAL_COVERAGE,
  'test-results': USUAL_TEST_RESULTS,
  predictions: USUAL_PREDICTIONS,
  history: USUAL_HISTORY
}

/** Whether the settings, or the usual places, lead to a file, which then counts whether the verdicts name it or not. */
function foundBy(settings: Settings): (name: string) => boolean {
  const written = writtenByRuns(settings)
  const all = INPUT_KINDS.flatMap((kind) => {
    const named = namedAs(kind, settings)
    const names = named.length > 0 ? named.filter((name) => !leavesRoot(name)) : (USUAL[kind] ?? [])
    // A pair of arrays in one name.
    return kind === 'predictions' ? names.flatMap((name) => [name, ...name.split(',')]) : names
  }).map((name) => path.posix.normalize(toPosix(name.trim())))
  const plain = new Set(all)
  const matches = all.filter(hasGlob).flatMap(matcher)
  return (name) =>
    plain.has(name) ||
    plain.has(path.posix.dirname(name)) ||
    (!written(name) && matches.some((match) => match(name)))
}

/** None for a glob that is none: the reader of the evidence says so, and finds nothing. */
function matcher(glob: string): ((name: string) => boolean)[] {
  try {
    return [globMatcher(glob, { dot: true })]
  } catch (error) {
    if (error instanceof GateError && error.code === 'setting') return []
    throw error
  }
}

/** What a run writes after it has looked for evidence: a glob that would match it has not. */
function writtenByRuns({ values }: Settings): (name: string) => boolean {
  const dir = `${values['evidence-dir']}/`
  return (name) =>
    /^artifact\/(ci_report\.md|(ci_metrics|eig_rankings|selected_tests)\.json)$/.test(name) ||
    (name.startsWith(dir) && (/\.(html|jsonl?)$/.test(name) || name.startsWith(`${dir}builds/`)))
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
