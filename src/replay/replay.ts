import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { changedLinesFile } from '../coverage/changed-lines.js'
import { runsDirectory } from '../evidence/base-branch.js'
import { judge, overall } from '../gates/judge.js'
import { gateRequest } from '../gates/thresholds.js'
import { INPUT_KINDS } from '../legs/kinds.js'
import { ownVerdicts, requireFew } from '../legs/own-verdicts.js'
import { isVerdicts, readVerdicts, VERDICTS_FILE } from '../legs/verdicts.js'
import type { Verdicts } from '../legs/verdicts.js'
import { GateError, systemCode } from '../lib/errors.js'
import { damaged } from '../pack/input.js'
import type { ReadManifest } from '../pack/manifest.js'
import { extract } from '../pack/unpack.js'
import { check, type PackCheck } from '../pack/verify.js'
import type { Settings } from '../settings/resolve.js'
import { recordOf } from '../record.js'
import { checkNamedLedger, checkRecord, contradictions, otherNumbers } from './checks.js'
import { byName, differences } from './compare.js'
import { replayFacts } from './facts.js'
import { isCoverageBase, notInside, whyNot } from './not-replayed.js'
import { recordedSettings } from './settings.js'
import { placeSources, replayWorld, takeOwnRecord, unpackedLedger } from './world.js'

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
  const names = manifest.files.map((file) => file.path)
  if (!names.some(isVerdicts)) {
    const detail = `not possible: the pack holds no ${VERDICTS_FILE} (an older version, another generator, or no run)`
    return { checks: [{ name: 'replay', ok: true, note: true, detail }] }
  }
  // Real, since a temporary directory behind a symlink would look like one that is left.
  const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'provenance-replay-')))
  try {
    const candidates = names.filter(isVerdicts)
    requireFew(candidates, damaged)
    await extract(pack, root, (name) => candidates.includes(name))
    const { verdicts } = ownVerdicts(candidates, (name) => readVerdicts(path.join(root, name), name), damaged)
    const settings = recordedSettings(root, verdicts.settings, verdicts.base?.default_branch ?? 'main')
    const wanted = evidenceOf(verdicts, settings)
    await extract(pack, root, (name) => !isVerdicts(name) && wanted(name))
    return await judgeAgain(settings, verdicts, manifest)
  } catch (error) {
    const reason = ofThePack(error)
    if (reason === undefined) throw error
    return { checks: [check('replay', [`not possible: ${reason}`], '')] }
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

/** What a name or a size in the pack makes the system say; a full disk or a lost permission is the machine's own. */
const BY_ITS_NAMES =
  /^(ENAMETOOLONG|EISDIR|ENOTDIR|EEXIST|ENOENT|ELOOP|EINVAL|ERR_STRING_TOO_LONG|ERR_FS_FILE_TOO_LARGE)$/

/** Why the pack cannot be judged again, where that is the pack's fault; undefined where it is not. */
function ofThePack(error: unknown): string | undefined {
  const cause = error instanceof GateError && error.code === 'io' ? error.cause : error
  const code = systemCode(cause)
  if (error instanceof GateError && (error.code !== 'io' || BY_ITS_NAMES.test(code ?? '')))
    return error.message
  if (code !== undefined && BY_ITS_NAMES.test(code)) return `a name or a size in it is too much (${code})`
  return error instanceof RangeError ? 'something in it is nested too deeply or too long' : undefined
}

/** What the gates read: inputs, records, the experiment ledger, the base of the coverage, and the results of legs. */
function evidenceOf({ inputs }: Verdicts, settings: Settings): (name: string) => boolean {
  const { values } = settings
  const files = new Set(INPUT_KINDS.flatMap((kind) => inputs[kind] ?? []))
  const directories = [runsDirectory(settings), values['ledger-dir'], ...files].map((dir) => `${dir}/`)
  const legs = `${values['evidence-dir']}/legs/`
  const isBase = isCoverageBase(values)
  return (name) =>
    files.has(name) ||
    directories.some((dir) => name.startsWith(dir)) ||
    // A leg's copy that was equal to another's was compared with it, and so read.
    name.startsWith(legs) ||
    name === changedLinesFile(values['evidence-dir']) ||
    isBase(name)
}

async function judgeAgain(settings: Settings, verdicts: Verdicts, manifest: ReadManifest): Promise<Replay> {
  const recorded = byName(verdicts.gates)
  const ledger = unpackedLedger(settings)
  const record = takeOwnRecord(ledger, verdicts)
  const known = { verdicts, ...(record !== undefined && { record }) }
  const told = contradictions(verdicts, manifest)
  const inRecord = [
    ...checkNamedLedger(ledger),
    ...(record === undefined ? [] : [checkRecord(record, recorded, verdicts)])
  ]
  if (verdicts.result === 'cancelled') {
    const detail = 'not possible: the run was cancelled before everything was measured'
    return { checks: [...inRecord, check('replay', told, detail)], ...known }
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
  const problems = [
    ...told,
    ...differences(recorded, byName(gates), 'computed again', (name) => reasons.has(name))
  ]
  const claimed = overall(verdicts.gates as unknown as typeof gates)
  if (verdicts.result !== claimed)
    problems.push(`the result is recorded as ${verdicts.result}; its gates make it ${claimed}`)
  if (record !== undefined && reasons.size === 0) {
    const draft = recordOf({ run: world.run, facts, gates, result: overall(gates), mock: verdicts.mock })
    problems.push(...otherNumbers(record, draft, facts.calibration))
  }
  const checks = [...inRecord, check('replay', problems, replayed(verdicts, reasons))]
  if (reasons.size > 0) {
    const detail = [...reasons].map(([name, reason]) => `${name}: ${reason}`).join('; ')
    checks.push({ name: 'not-replayed', ok: true, note: true, detail })
  }
  return { checks, ...known }
}

/** How much was judged again, of the gates that were judged at all. */
function replayed({ gates, run }: Verdicts, reasons: ReadonlyMap<string, string>): string {
  const judged = gates.filter(({ verdict }) => verdict !== 'not-evaluated').map(({ name }) => name)
  const again = judged.filter((name) => !reasons.has(name))
  const recorded = ['datasets', 'builds'].filter((name) => again.includes(name))
  return [
    `${again.length} of ${judged.length} gates computed again as version ${run.tool_version} recorded them`,
    ...(judged.length < gates.length ? [`${gates.length - judged.length} more were not evaluated`] : []),
    ...(recorded.length > 0 ? [`${recorded.join(' and ')} from what the run has kept of them`] : [])
  ].join('; ')
}
