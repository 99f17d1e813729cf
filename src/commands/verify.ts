import path from 'node:path'
import type { PackCheck } from '../pack/verify.js'
import type { Verdicts } from '../legs/verdicts.js'
import { GateError } from '../lib/errors.js'
import { counted } from '../lib/numbers.js'
import { visible } from '../report/escape.js'
import type { Command, CommandContext } from './context.js'

const REPOSITORY = /^[A-Za-z0-9_.-]{1,100}\/[A-Za-z0-9_.-]{1,100}$/

/** Everything an auditor checks of a pack, offline: 0 valid, 1 not valid, 2 cannot be read. */
const verify: Command = async ({ args, out, options }) => {
  const asked = readOptions(options)
  const results = []
  for (const file of args) {
    const { checks, verdicts } = await checksOf(path.resolve(file), asked)
    const valid = checks.every(({ ok }) => ok)
    out.text(visible(file))
    for (const { name, ok, note, detail } of checks)
      out.text(visible(`${!ok ? 'WRONG' : note === true ? 'note ' : 'ok   '} ${name}: ${detail}`))
    for (const line of closing(valid, verdicts, asked)) out.text(visible(line))
    results.push({ pack: file, valid, ...(verdicts !== undefined && { result: verdicts.result }), checks })
  }
  // One pack is one document, as everywhere; several are a list.
  out.data(results.length === 1 ? results[0] : results)
  return results.every(({ valid }) => valid) ? 0 : 1
}
export default verify

/** Whether the pack can be believed, and apart from that what it says: a valid pack may well prove a failure. */
function closing(valid: boolean, verdicts: Verdicts | undefined, { bundle }: Asked): string[] {
  if (!valid) return ['NOT VALID']
  const signed = bundle === undefined ? '; who made it was not checked (--bundle)' : ''
  if (verdicts === undefined) return [`valid${signed}`]
  const of = (verdict: string): string[] =>
    verdicts.gates.filter((gate) => gate.verdict === verdict).map(({ name }) => name)
  const [failed, open] = [of('fail'), of('not-evaluated').length]
  const said = [
    verdicts.result === 'passed' ? 'passed' : verdicts.result.toUpperCase(),
    failed.length === 0 ? '' : ` (${failed.slice(0, 10).join(', ')}${failed.length > 10 ? ' ...' : ''})`,
    open === 0 ? '' : `, ${counted(open, 'gate was', 'gates were')} not evaluated`
  ].join('')
  return [`valid${signed}`, `the run of this pack: ${said}`]
}

interface Asked {
  bundle?: string
  repo?: string
  trustedRoot?: string
  ledger?: string
}

/** @throws GateError `usage` for options that say nothing together */
function readOptions(options: CommandContext['options']): Asked {
  const text = (name: string): string | undefined => {
    const value = options[name]
    return typeof value === 'string' ? value : undefined
  }
  const [bundle, repo, trustedRoot, ledger] = [
    text('bundle'),
    text('repo'),
    text('trusted-root'),
    text('ledger')
  ]
  const usage = (what: string, remedy: string): GateError => new GateError('usage', what, { remedy })
  if (repo !== undefined && !REPOSITORY.test(repo))
    throw usage(`--repo ${JSON.stringify(repo.slice(0, 100))} is no repository`, 'write it as owner/name')
  if (bundle === undefined && (repo ?? trustedRoot) !== undefined)
    throw usage('--repo and --trusted-root are about a signature', 'give the signed bundle with --bundle')
  return {
    ...(bundle !== undefined && { bundle }),
    ...(repo !== undefined && { repo }),
    ...(trustedRoot !== undefined && { trustedRoot }),
    ...(ledger !== undefined && { ledger })
  }
}

/** @throws GateError where a file that was named cannot be read */
async function checksOf(
  file: string,
  { bundle, repo, trustedRoot, ledger }: Asked
): Promise<{ checks: PackCheck[]; verdicts?: Verdicts }> {
  const { verifyPack } = await import('../pack/verify.js')
  const { valid, checks, sha256, manifest } = await verifyPack(file)
  // What is damaged is not judged: a verdict about it would say nothing.
  if (!valid || manifest === undefined) return { checks }
  const all = [...checks]
  const { replayPack } = await import('../replay/replay.js')
  const { checks: replayed, verdicts, record } = await replayPack(file, manifest)
  all.push(...replayed)
  if (bundle !== undefined) {
    const [{ checkSignature, readAttestation, readTrustedRoots }, { checkStatement }] = await Promise.all([
      import('../pack/signature.js'),
      import('../pack/statement-check.js')
    ])
    const attestation = await readAttestation(path.resolve(bundle), bundle)
    const roots =
      trustedRoot === undefined ? undefined : readTrustedRoots(path.resolve(trustedRoot), trustedRoot)
    all.push(
      checkStatement(attestation.statement, { sha256, manifest, ...(verdicts !== undefined && { verdicts }) })
    )
    all.push(...(await checkSignature(attestation, roots, repo)))
  }
  if (ledger !== undefined) {
    const { checkLedger } = await import('../replay/ledger.js')
    all.push(checkLedger(path.resolve(ledger), record))
  }
  return { checks: all, ...(verdicts !== undefined && { verdicts }) }
}
