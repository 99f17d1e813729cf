import { statSync } from 'node:fs'
import path from 'node:path'
import { verifyChain, type ChainReport } from '../ledger/chain.js'
import { GateError } from '../lib/errors.js'
import { jsonlFiles, readJsonLines, type BadLine } from '../ledger/lines.js'
import { readText } from '../lib/files.js'
import { counted } from '../lib/numbers.js'
import { relativeTo } from '../lib/paths.js'
import { check, type PackCheck } from '../pack/verify.js'

/**
 * The run's record in a ledger that the auditor has: the chain holds, and the record is in it, told by its hash.
 * @param dir absolute. @throws GateError `io` also where there is no such directory, `limit`
 */
export function checkLedger(dir: string, record: Record<string, unknown> | undefined): PackCheck {
  const name = 'ledger'
  if (statSync(dir, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new GateError('io', `--ledger ${path.basename(dir)} is not a directory`, {
      remedy: 'name the directory that holds the run records, one .jsonl file a month'
    })
  }
  const files = jsonlFiles(dir, '.') ?? []
  if (files.length === 0) return { name, ok: false, detail: 'the directory holds no run records' }
  const texts = files.map((file) => ({
    name: relativeTo(dir, file),
    text: readText(file, relativeTo(dir, file))
  }))
  const chain = verifyChain(texts)
  if (chain.problems.length > 0) return check(name, chain.problems, '')
  const hash = record?.['hash']
  if (typeof hash !== 'string')
    return {
      name,
      ok: false,
      detail: 'the pack holds no chained record of its run, which could have a place there'
    }
  const bad: BadLine[] = []
  let records = 0
  let place: string | undefined
  for (const { file, line, value } of readJsonLines(dir, files, bad)) {
    records++
    if (value['hash'] === hash) place = `${file}:${line}`
  }
  if (place === undefined)
    return { name, ok: false, detail: `none of the ${records} records there is that of this pack (${hash})` }
  return {
    name,
    ok: true,
    detail: `the run's record is ${place} of an unbroken chain of ${counted(chain.records - chain.unchained, 'record')}${loose(chain)}`
  }
}

/** What no hash vouches for. */
function loose({ unchained, starts_after }: ChainReport): string {
  const before = starts_after === null ? '' : `; what came before its first (${starts_after}) is not there`
  const beside =
    unchained === 0
      ? ''
      : `; ${counted(unchained, 'record')} beside it ${unchained === 1 ? 'has' : 'have'} no hash, and can have been added by anybody`
  return `${before}${beside}`
}
