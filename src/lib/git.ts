import { execFileSync } from 'node:child_process'
import { GIT_FIXED, repositoryOnly } from './git-env.js'

/**
 * What git prints, without the last newline; undefined where there is no git, no repository, nothing to print, or no
 * answer within five seconds. The repository is not trusted: none of its programs may run.
 */
export function askGit(root: string, args: readonly string[]): string | undefined {
  try {
    const out = execFileSync('git', [...GIT_FIXED, '-C', root, ...args], {
      env: repositoryOnly(),
      encoding: 'utf8',
      timeout: 5_000,
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 1024 * 1024
    }).trimEnd()
    return out === '' ? undefined : out
  } catch {
    return undefined // an answer, not a failure: callers say `unknown`
  }
}

/**
 * Commit and branch of HEAD, in one call, since each costs milliseconds at every start. Undefined where there is no
 * commit; the branch also on a detached HEAD.
 */
export function headOf(root: string): { sha: string; branch: string | undefined } | undefined {
  const [sha = '', branch] = askGit(root, ['rev-parse', 'HEAD', '--abbrev-ref', 'HEAD'])?.split('\n') ?? []
  if (!/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(sha)) return undefined
  return { sha, branch: branch === 'HEAD' ? undefined : branch }
}
