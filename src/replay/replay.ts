import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { ownVerdicts, requireFew } from '../legs/own-verdicts.js'
import { isVerdicts, readVerdicts, VERDICTS_FILE } from '../legs/verdicts.js'
import type { Verdicts } from '../legs/verdicts.js'
import { GateError, systemCode } from '../lib/errors.js'
import { walkFiles } from '../lib/globs.js'
import { damaged } from '../pack/input.js'
import type { ReadManifest } from '../pack/manifest.js'
import { extract } from '../pack/unpack.js'
import { check, checkChain, type PackCheck } from '../pack/verify.js'
import type { Settings } from '../settings/resolve.js'
import { evidenceOf } from './evidence.js'
import { judgeAgain, type Replay } from './judge.js'
import { judgeLegs } from './legs.js'
import type { Listed } from './listed.js'
import { settingsOf } from './settings.js'
import { unpackedLedger } from './world.js'

/**
 * Judge a pack again: every gate is computed from the evidence and the settings inside, and must have the recorded value and
 * verdict. The pack is unpacked into a temporary directory that is gone afterwards.
 * @param manifest of the pack, which `verifyPack` has found valid
 * @throws GateError `io` where the temporary directory cannot be written
 */
export function replayPack(pack: string, manifest: ReadManifest): Promise<Replay> {
  const names = manifest.files.map((file) => file.path)
  const candidates = names.filter(isVerdicts)
  if (candidates.length === 0) {
    const detail = `not possible: the pack holds no ${VERDICTS_FILE} (an older version, another generator, or no run)`
    return Promise.resolve({ checks: [{ name: 'replay', ok: true, note: true, detail }] })
  }
  return elsewhere(async (root) => {
    requireFew(candidates, damaged)
    await extract(pack, root, (name) => candidates.includes(name))
    const { verdicts } = ownVerdicts(candidates, (name) => readVerdicts(path.join(root, name), name), damaged)
    const settings = settingsOf(root, verdicts)
    const wanted = evidenceOf(verdicts, settings)
    // The run wrote them last: a glob that would find them has not.
    for (const name of candidates) if (!wanted(name)) rmSync(path.join(root, name))
    await extract(pack, root, (name) => !isVerdicts(name) && wanted(name))
    return judgeAll(settings, verdicts, manifest)
  })
}

/**
 * Judge the copy of a leg again, as `verify` would its pack. The copy is evidence and stays as it is.
 * @param dir absolute; @param known what its manifest says beside the files
 * @throws GateError `io` where the temporary directory cannot be written
 */
export async function replayCopy(
  dir: string,
  verdicts: Verdicts,
  known: Omit<Listed, 'files'>
): Promise<PackCheck[]> {
  const { checks } = await elsewhere(async (root) => {
    cpSync(dir, root, { recursive: true })
    const settings = settingsOf(root, verdicts)
    const chain = checkChain(unpackedLedger(settings))
    const files = walkFiles(root).map((name) => ({ path: name }))
    const { checks: judged } = await judgeAll(settings, verdicts, { ...known, files })
    return { checks: [chain, ...judged] }
  })
  return checks
}

/** The run itself, then every leg of it. */
async function judgeAll(settings: Settings, verdicts: Verdicts, listed: Listed): Promise<Replay> {
  const { legs, reasons, checks, ...replay } = await judgeAgain(settings, verdicts, listed)
  const ofLegs = await judgeLegs(settings, { verdicts, legs }, listed)
  const open = [...[...reasons].map(([name, reason]) => `${name}: ${reason}`), ...ofLegs.open]
  return {
    ...replay,
    checks: [
      ...checks,
      ...ofLegs.checks,
      ...(open.length === 0
        ? []
        : [{ name: 'not-replayed', ok: true, note: true as const, detail: open.join('; ') }])
    ]
  }
}

/** Judge in a temporary directory. What the pack makes impossible is a check that is not ok. */
async function elsewhere(work: (root: string) => Promise<Replay>): Promise<Replay> {
  // Real, since a temporary directory behind a symlink would look like one that is left.
  const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'provenance-replay-')))
  try {
    return await work(root)
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
