import { existsSync, lstatSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Inputs } from '../evidence/inputs.js'
import { runsDirectory } from '../evidence/base-branch.js'
import type { World } from '../evidence/world.js'
import { INPUT_KINDS, isSingleBuild } from '../legs/kinds.js'
import type { InputFiles } from '../legs/kinds.js'
import type { Leg } from '../legs/types.js'
import { ownVerdicts } from '../legs/own-verdicts.js'
import { isVerdicts, readVerdicts } from '../legs/verdicts.js'
import type { Verdicts } from '../legs/verdicts.js'
import { readText } from '../lib/files.js'
import { walkFiles } from '../lib/globs.js'
import { resolveInside } from '../lib/paths.js'
import { damaged } from '../pack/input.js'
import type { Settings } from '../settings/resolve.js'
import { IDENTITY, type OwnRecord } from './own-record.js'

const SILENT: World['log'] = {
  info: () => undefined,
  warn: () => undefined,
  debug: () => undefined,
  group: (_, work) => work()
}

/**
 * The run of a pack that lies unpacked at the root of its settings, as the gates see it: no environment, no secrets, no
 * repository.
 */
export function replayWorld(settings: Settings, verdicts: Verdicts, merged: boolean): World {
  const { run, base, legs, unreadable } = verdicts
  const { root } = settings
  const world: World = {
    root,
    settings,
    run: {
      ...run,
      head_sha: run.git_sha,
      base_branch: base?.base_branch ?? null,
      repository: null,
      event: null
    },
    env: {},
    log: SILENT,
    secrets: [],
    inputs: new Inputs(),
    signal: new AbortController().signal,
    verdictOnly: true,
    coverageNames: verdicts.coverage_names ?? {},
    sourceDateEpoch: undefined,
    ...(unreadable?.ledger !== undefined && { ledgerProblem: { reason: unreadable.ledger, remedy: '' } })
  }
  if (!merged) return world
  if (legs === undefined) throw damaged('the verdicts are of a merge, and do not say of which legs')
  return { ...world, legs: recordedLegs(root, legs.there) }
}

/** The legs of a merge, from the copies that the merge keeps of them. */
export function recordedLegs(root: string, there: NonNullable<Verdicts['legs']>['there']): Leg[] {
  return there.map(({ name, dir: at, not_included: notIncluded = [] }) => {
    const dir = resolveInside(root, at, 'result of a leg')
    const files = existsSync(dir) ? walkFiles(dir, () => false) : []
    const candidates = files.filter(isVerdicts)
    if (candidates.length === 0) return { name, dir: at, files: bare(files, at) }
    const read = (file: string): Verdicts => readVerdicts(path.join(dir, file), `${at}/${file}`)
    const { verdicts } = ownVerdicts(candidates, read, damaged)
    const byKind: InputFiles = {}
    for (const kind of INPUT_KINDS) {
      const named = verdicts.inputs[kind]
      if (named !== undefined) byKind[kind] = named.map((file) => `${at}/${file}`)
    }
    return { name, dir: at, files: byKind, verdicts, notIncluded }
  })
}

/** A single result: one build, or a shard of the datasets. */
function bare(files: readonly string[], at: string): InputFiles {
  const named = files.map((file) => `${at}/${file}`)
  return files.some(isSingleBuild) ? { builds: named } : { datasets: named }
}

/** One line of the ledger, with the text that it was written as. */
interface Line {
  text: string
  record: Record<string, unknown>
}

/** A file of the unpacked ledger. */
export interface LedgerFile {
  full: string
  /** In the pack. */
  name: string
  text: string
}

/** The ledger that `runs-dir` names, as it is in the pack. */
export function unpackedLedger(settings: Settings): LedgerFile[] {
  const dir = runsDirectory(settings)
  const at = resolveInside(settings.root, dir, 'runs-dir')
  if (lstatSync(at, { throwIfNoEntry: false })?.isDirectory() !== true) return []
  return readdirSync(at, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.jsonl'))
    .map((entry) => {
      const [full, name] = [path.join(at, entry.name), path.posix.join(dir, entry.name)]
      return { full, name, text: readText(full, name) }
    })
}

/** Take the run's own record out of the unpacked ledger, which it was not judged by. */
export function takeOwnRecord(ledger: readonly LedgerFile[], { run }: Pick<Verdicts, 'run'>): OwnRecord {
  const others: Line['record'][] = []
  let own: Line['record'] | undefined
  for (const { full, text } of ledger) {
    const lines = text.split('\n').map(lineOf)
    const kept = lines.filter(({ record }) => {
      const mine = IDENTITY.every((key) => record[key] === run[key])
      if (mine) own = record
      else if (Object.keys(record).length > 0) others.push(record)
      return !mine
    })
    if (kept.length < lines.length) writeFileSync(full, kept.map((line) => line.text).join('\n'))
  }
  return { others, ...(own !== undefined && { record: own }) }
}

function lineOf(text: string): Line {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null) return { text, record: { ...value } }
  } catch {
    // Bad lines are for the ledger's own readers, which see them as the run did.
  }
  return { text, record: {} }
}
