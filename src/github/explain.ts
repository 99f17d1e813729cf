import { describeError, GateError } from '../lib/errors.js'
import { DeadlineError } from './clock.js'
import { faultOf, type Fault } from './faults.js'
import type { RunContext } from './types.js'

/** Why a token may not write, and what would allow it. */
function readOnly(context: RunContext): string {
  if (context.is_fork && context.event !== 'pull_request_target') {
    return (
      'this run comes from a fork, so its token is read-only: publish the comment from a workflow with ' +
      '`on: workflow_run`, which runs in this repository'
    )
  }
  if (context.actor === 'dependabot[bot]') {
    return (
      'this run was started by Dependabot, so its token is read-only: grant `permissions: pull-requests: write` in ' +
      'the workflow, or publish the comment from a workflow with `on: workflow_run`'
    )
  }
  return 'the token may not write comments: grant the job `permissions: pull-requests: write`'
}

function refused(fault: Extract<Fault, { kind: 'refused' }>, context: RunContext): string {
  const { status, message } = fault
  const said = `HTTP ${status}: ${message.slice(0, 300)}`
  if (/locked/i.test(message)) return `the conversation is locked; unlock it (${said})`
  switch (status) {
    case 401:
      return `the token is not valid or has expired: pass a valid \`github-token\` (${said})`
    case 403:
      return `${readOnly(context)} (${said})`
    case 404:
      return (
        'the pull request is not there or the token may not see it: grant the job `permissions: ' +
        `pull-requests: write\` and pass a \`github-token\` of this repository (${said})`
      )
    case 410:
      return `comments are switched off in this repository (${said})`
    default:
      return `GitHub refused the comment (${said})`
  }
}

function sayFault(error: unknown, fault: Fault, context: RunContext): string {
  switch (fault.kind) {
    case 'refused':
      return refused(fault, context)
    case 'rate-limit':
      return (
        `GitHub's rate limit is used up for ${Math.ceil(fault.waitMs / 1000)} s more: run the job again later, ` +
        'raise `publish-timeout`, or let fewer jobs publish at once'
      )
    case 'no-answer':
      return (
        `GitHub did not answer at ${new URL(context.api_url).host}${fault.code === null ? '' : ` (${fault.code})`}: ` +
        'check that the runner may reach it, and run the job again'
      )
    case 'server':
      return `GitHub answered with HTTP ${fault.status} again and again: see githubstatus.com, and run the job again`
    default:
      return describeError(error)
  }
}

/** Why the comment could not be written, and the permission or setting that would allow it. */
export function explainComment(error: unknown, context: RunContext, now: number): string {
  if (error instanceof DeadlineError && error.cause !== undefined) {
    return `${sayFault(error.cause, faultOf(error.cause, now), context)} (${describeError(error)})`
  }
  return sayFault(error, faultOf(error, now), context)
}

/** Why an artifact was not uploaded. The artifact client tells its errors apart by name or text only. */
export function explainArtifact(error: unknown): string {
  if (error instanceof GateError) return describeError(error)
  const text = error instanceof Error ? error.message : String(error)
  const first = text.split('\n', 1)[0]?.slice(0, 300) ?? ''
  if (/storage quota|insufficient usage/i.test(text)) {
    return `the artifact storage quota is used up: delete old artifacts, shorten their retention or raise the limit (${first})`
  }
  if (/Unable to make request|ECONN|ENOTFOUND|ETIMEDOUT|EAI_AGAIN|stalled/.test(text)) {
    return `the artifact service could not be reached: allow the runner to reach it, and run the job again (${first})`
  }
  if (/\((401|403)\)/.test(text)) {
    return `the artifact service refused the job's token: check that Actions may store artifacts here (${first})`
  }
  return `the artifact service failed: see githubstatus.com, and run the job again (${first})`
}
