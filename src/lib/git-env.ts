import { devNull } from 'node:os'

/**
 * Options of every git that is started. In a container job the checkout often belongs to another user, which git
 * would refuse; hooks and a file system monitor are programs that the repository's configuration names.
 */
export const GIT_FIXED = ['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'safe.directory=*'].flatMap(
  (setting) => ['-c', setting]
)

/** Where a relocated git finds itself; every other `GIT_` variable says what to read or which program to run. */
const KEPT = 'GIT_EXEC_PATH'

/**
 * The environment of a git that is asked what is there: no other repository, index, object store or configuration
 * of the caller's, no replaced or grafted history, no network, no prompt.
 * @param extra comes last.
 */
export function gitEnvironment(extra: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !/^GIT_/i.test(name) || name === KEPT)
  return {
    ...Object.fromEntries(own),
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    // `git replace` and grafts would put another base or another history in the place of what was reviewed.
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_GRAFT_FILE: devNull,
    // A partial clone must not fetch what it lacks in the middle of a measurement; before git 2.44 only the second helps.
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: '',
    LC_ALL: 'C',
    ...extra
  }
}

/** As {@link gitEnvironment}, and only the repository's own configuration, which no setting of the machine alters. */
export function repositoryOnly(extra: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  return gitEnvironment({ GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: devNull, ...extra })
}
