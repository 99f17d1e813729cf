import { execFileSync } from 'node:child_process'

/**
 * One line that git prints, or undefined where there is no git, no repository, or no answer within five seconds.
 * Git's own configuration of hooks and pagers is kept out: the repository is not trusted.
 */
export function askGit(root: string, args: readonly string[]): string | undefined {
  try {
    const out = execFileSync('git', ['-c', 'core.fsmonitor=false', '-C', root, ...args], {
      encoding: 'utf8',
      timeout: 5_000,
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 1024 * 1024
    }).trim()
    return out === '' ? undefined : out
  } catch {
    return undefined // an answer, not a failure: callers say `unknown`
  }
}
