import { readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { systemCode } from '../lib/errors.js'
import { ioError, writeAtomic } from '../lib/files.js'
import { resolveInside } from '../lib/paths.js'
import { MONTH_FILE, type Month } from './months.js'

/**
 * Make the month files of a directory those of a ledger that lives elsewhere; other files stay. What an earlier run left there
 * is not that ledger, and would break its chain.
 * @param dir relative to `root` or absolute inside it
 * @throws GateError `path`, `io`
 */
export function replaceMonths(root: string, dir: string, months: readonly Month[]): void {
  const full = resolveInside(root, dir, 'runs-dir')
  try {
    for (const name of readdirSync(full))
      if (MONTH_FILE.test(name)) rmSync(path.join(full, name), { force: true })
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw ioError(error, dir, 'make the ledger directory writable')
  }
  for (const { name, text } of months)
    writeAtomic(resolveInside(root, path.join(full, name), 'ledger file'), text)
}
