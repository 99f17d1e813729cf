import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import picomatch from 'picomatch'
import { changedLinesFile } from '../coverage/changed-lines.js'
import { runsDirectory } from '../evidence/base-branch.js'
import { judge, overall } from '../gates/judge.js'
import { gateRequest } from '../gates/thresholds.js'
import { INPUT_KINDS } from '../legs/kinds.js'
import type { InputKind } from '../legs/kinds.js'
import { readVerdicts, VERDICTS_FILE, verdictsAmong } from '../legs/verdicts.js'
import type { Verdicts } from '../legs/verdicts.js'
import { GateError } from '../lib/errors.js'
import type { ReadManifest } from '../pack/manifest.js'
import { extract } from '../pack/unpack.js'
import { check, type PackCheck } from '../pack/verify.js'
import type { Settings } from '../settings/resolve.js'
import { byName, differences, restsOn, type Said } from './compare.js'
import { replayFacts } from './facts.js'
import { recordedSettings } from './settings.js'
import { placeSources, replayWorld, takeOwnRecord } from './world.js'

/** What a replay found, and what the run had recorded, for whoever compares it with a statement. */
export interface Replay {
  checks: PackCheck[]
  verdicts?: Verdicts
  /** The run's own line of the ledger, as it is in the pack. */
  record?: Record<string, unknown>
}

/**
 * Judge a pack again: every gate is computed from the evidence and the settings inside, and must have the recorded value and
 * verdict. The pack is unpacked into a temporary directory that is gone afterwards.
 * @param manifest of the pack, which `verifyPack` has found valid
 * @throws GateError `io` where the temporary directory cannot be written
 */
export async function replayPack(pack: string, manifest: ReadManifest): Promise<Replay> {
  const verdictsName = verdictsAmong(manifest.files.map((file) => file.path))
  if (verdictsName === undefined) {
    const detail = `not possible: the pack holds no ${VERDICTS_FILE} (an older version, another generator, or no run)`
    return { checks: [{ name: 'replay', ok: true, detail }] }
  }
  // Real, since a temporary directory behind a symlink would look like one that is left.
  const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'provenance-replay-')))
  try {
    await extract(pack, root, (name) => name === verdictsName)
    const verdicts = readVerdicts(path.join(root, verdictsName), verdictsName)
    const settings = recordedSettings(root, verdicts.settings, verdicts.base?.default_branch ?? 'main')
    const wanted = evidenceOf(verdicts, settings)
    await extract(pack, root, (name) => name !== verdictsName && wanted(name))
    return await judgeAgain(settings, verdicts, manifest)
  } catch (error) {
    if (!(error instanceof GateError) || error.code === 'io') throw error
    return { checks: [check('replay', [`not possible: ${error.message}`], '')] }
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

/** What the gates read: inputs, records, the experiment ledger, the base of the coverage, and the results of legs. */
function evidenceOf({ inputs }: Verdicts, settings: Settings): (name: string) => boolean {
  const { values } = settings
  const files = new Set(INPUT_KINDS.flatMap((kind) => inputs[kind] ?? []))
  const directories = [runsDirectory(settings), values['ledger-dir'], ...files].map((dir) => `${dir}/`)
  const legs = `${values['evidence-dir']}/legs/`
  const base = picomatch([...(values['coverage-base-file'] ?? [])], { dot: true })
  return (name) =>
    files.has(name) ||
    directories.some((dir) => name.startsWith(dir)) ||
    (name.startsWith(legs) && name.endsWith(`/${VERDICTS_FILE}`)) ||
    name === changedLinesFile(values['evidence-dir']) ||
    base(name) ||
    (values['coverage-base-file'] ?? []).includes(name)
}

async function judgeAgain(settings: Settings, verdicts: Verdicts, manifest: ReadManifest): Promise<Replay> {
  const recorded = byName(verdicts.gates)
  const record = takeOwnRecord(settings, verdicts)
  const known = { verdicts, ...(record !== undefined && { record }) }
  const inRecord = record === undefined ? [] : [checkRecord(record, recorded, verdicts)]
  if (verdicts.result === 'cancelled') {
    const detail = 'not possible: the run was cancelled before everything was measured'
    return { checks: [...inRecord, { name: 'replay', ok: true, detail }], ...known }
  }
  placeSources(settings.root, verdicts.source_files ?? [])
  const world = replayWorld(settings, verdicts, recorded.has('legs'))
  const facts = await replayFacts(world, verdicts)
  const gates = judge(facts, gateRequest(settings))

  const missing = notInside(settings, verdicts, manifest)
  const reasons = new Map<string, string>()
  for (const name of recorded.keys()) {
    const reason = whyNot(
      name,
      verdicts,
      missing,
      facts.coverage.state === 'found' && facts.coverage.value.patch !== undefined
    )
    if (reason !== undefined) reasons.set(name, reason)
  }
  const problems = differences(recorded, byName(gates), 'computed again', (name) => reasons.has(name))
  const claimed = overall(verdicts.gates as unknown as typeof gates)
  if (verdicts.result !== claimed)
    problems.push(`the result is recorded as ${verdicts.result}; its gates make it ${claimed}`)
  const replayed = recorded.size - reasons.size
  const from = `by version ${verdicts.run.tool_version}; datasets and builds from their recorded results`
  const checks = [
    ...inRecord,
    check('replay', problems, `${replayed} of ${recorded.size} gates computed again as recorded ${from}`)
  ]
  if (reasons.size > 0) {
    const detail = [...reasons].map(([name, reason]) => `${name}: ${reason}`).join('; ')
    checks.push({ name: 'not-replayed', ok: true, detail })
  }
  return { checks, ...known }
}

/** The run's line in the ledger says what the verdicts say. */
function checkRecord(
  record: Record<string, unknown>,
  recorded: ReadonlyMap<string, Said>,
  { result }: Verdicts
): PackCheck {
  const gates = new Map(Object.entries((record['gates'] ?? {}) as Record<string, Said>))
  const problems = differences(recorded, gates, 'in the run record')
  if (record['gates_passed'] !== (result === 'passed'))
    problems.push(
      `the run record says gates_passed ${String(record['gates_passed'])}, and the verdicts say ${result}`
    )
  return check('run-record', problems, "this run's record says the same of every gate")
}

/** Kinds of evidence of which some is not in the pack, with the reason. */
function notInside(
  { values }: Settings,
  { inputs }: Verdicts,
  { not_included = [] }: ReadManifest
): ReadonlyMap<InputKind, string> {
  const large = new Set(not_included.map((file) => file.path))
  const missing = new Map<InputKind, string>()
  for (const kind of INPUT_KINDS) {
    const files = inputs[kind] ?? []
    const tooLarge = files.find((file) => large.has(file))
    if (tooLarge !== undefined)
      missing.set(kind, `${tooLarge} was too large for the pack, which holds its digest`)
    // Of a pair of arrays the second is found by its name, and is not recorded.
    if (kind === 'predictions' && files.some((file) => file.endsWith('.npy')))
      missing.set(kind, 'a pair of .npy files')
    if (kind === 'datasets' || kind === 'builds') continue
    const value = values[kind]
    const named = typeof value === 'string' ? [value] : (value ?? [])
    if (named.some((name) => path.posix.isAbsolute(name) || /^[A-Za-z]:|(^|[\\/])\.\.([\\/]|$)/.test(name)))
      missing.set(kind, `${kind} lay outside of the repository`)
  }
  return missing
}

function whyNot(
  gate: string,
  { inputs, legs }: Verdicts,
  missing: ReadonlyMap<InputKind, string>,
  keptDiff: boolean
): string | undefined {
  if (gate === 'patch-coverage' && !keptDiff)
    return 'needs the diff, which is in the repository and not in the pack'
  if (gate === 'legs' && legs === undefined) return 'which results should have been there is not in the pack'
  if (gate === 'datasets' && inputs['data-contracts'] !== undefined && inputs.datasets === undefined)
    return 'the data are not in the pack, and no result of theirs was kept'
  for (const [kind, reason] of missing) if (restsOn(gate, new Set([kind]))) return reason
  return undefined
}
