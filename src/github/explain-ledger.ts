import { describeError } from '../lib/errors.js'
import { DeadlineError } from './clock.js'
import { faultOf } from './faults.js'
import type { LedgerStore } from './ledger-store.js'

/** Why the ledger on GitHub could not be read or written, and the permission or setting that would allow it. */
export function explainLedger(
  error: unknown,
  doing: 'read' | 'write',
  permission: LedgerStore['permission'],
  now: number
): string {
  if (error instanceof DeadlineError && error.cause !== undefined)
    return `${explainLedger(error.cause, doing, permission, now)} (${describeError(error)})`
  const fault = faultOf(error, now)
  switch (fault.kind) {
    case 'refused': {
      const said = `HTTP ${fault.status}: ${fault.message.slice(0, 300)}`
      if (/rule violation|protected/i.test(fault.message))
        return `a rule of the repository forbids it: let GitHub Actions write to the ledger branch (${said})`
      if ([401, 403, 404].includes(fault.status))
        return `the token may not ${doing} it: grant the job \`permissions: ${permission[doing]}\` (${said})`
      return `GitHub refused it (${said})`
    }
    case 'rate-limit':
      return `GitHub's rate limit is used up for ${Math.ceil(fault.waitMs / 1000)} s more: raise \`publish-timeout\`, or let fewer jobs record at once`
    case 'no-answer':
      return `GitHub did not answer${fault.code === null ? '' : ` (${fault.code})`}: check that the runner may reach it`
    case 'server':
      return `GitHub answered with HTTP ${fault.status} again and again: see githubstatus.com`
    default:
      return describeError(error)
  }
}
