import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { GateError } from './errors.js'
import { readGit } from './git-stream.js'

/** What stands between the bytes of a file and git's idea of them; in `info/attributes` it goes before the repository's. */
const RAW = '* -text !eol !crlf !ident !filter !working-tree-encoding !diff\n'

const LIMITS = { maxBytes: 256 * 1024 * 1024, timeoutMs: 60_000 }

/** A git directory of our own over the same objects and the same working tree. */
export interface Isolated {
  /** For the `env` of `streamGit` and `readGit`. */
  env: NodeJS.ProcessEnv
  /** The repository's own list of files that git should not see; undefined where it has none. */
  exclude: string | undefined
}

/**
 * Compare and list the working tree with a git directory of our own: what the repository's configuration and its
 * `.gitattributes` say cannot run a program, convert a file before it is compared, or move the working tree elsewhere.
 * Its index is a copy of the real one, whose times tell quickly what is unchanged; where that hides files from
 * comparison (assume-unchanged, skip-worktree) or cannot be copied, it is HEAD, and every file is compared.
 * @param root the project, at or below the top of the working tree.
 * @throws GateError `evidence` where there is no repository, and whatever `work` throws.
 */
export async function withIsolatedGit<T>(
  root: string,
  signal: AbortSignal,
  work: (git: Isolated) => Promise<T>
): Promise<T> {
  const limits = { ...LIMITS, signal }
  const asked = ['rev-parse', '--git-path', 'objects', '--git-path', 'index', '--git-path', 'info/exclude']
  const [answers, head] = await Promise.all([
    readGit(root, asked, limits),
    readGit(root, ['rev-parse', '--verify', 'HEAD^{commit}'], limits)
  ])
  const [objects = '', index = '', exclude = ''] = answers.split('\n').map((p) => path.resolve(root, p))
  const sha256 = head.trim().length === 64
  const dir = mkdtempSync(path.join(tmpdir(), 'provenance-git-'))
  try {
    for (const name of ['objects/info', 'refs', 'info']) mkdirSync(path.join(dir, name), { recursive: true })
    writeFileSync(path.join(dir, 'HEAD'), head)
    writeFileSync(path.join(dir, 'objects/info/alternates'), `${realpathSync(objects)}\n`)
    writeFileSync(path.join(dir, 'info/attributes'), RAW)
    writeFileSync(path.join(dir, 'config'), configOf(sha256))
    const env = { GIT_DIR: dir, GIT_WORK_TREE: topOf(root), GIT_INDEX_FILE: path.join(dir, 'index') }
    if (!(await copiedIndex(root, index, env, signal))) {
      rmSync(env.GIT_INDEX_FILE, { force: true })
      await readGit(root, ['read-tree', head.trim()], { ...limits, env })
    }
    return await work({ env, exclude: existsSync(exclude) ? exclude : undefined })
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}

function configOf(sha256: boolean): string {
  const core = `[core]\n\trepositoryformatversion = ${sha256 ? 1 : 0}\n\tbare = false\n`
  return sha256 ? `${core}[extensions]\n\tobjectformat = sha256\n` : core
}

/** The nearest directory with a `.git`, whether or not git can be asked; git itself would believe `core.worktree`. */
export function workingTreeOf(root: string): string | undefined {
  for (let dir = realpathSync(root); ; dir = path.dirname(dir)) {
    if (existsSync(path.join(dir, '.git'))) return dir
    if (dir === path.dirname(dir)) return undefined
  }
}

/** @throws GateError `evidence` */
function topOf(root: string): string {
  const top = workingTreeOf(root)
  if (top !== undefined) return top
  throw new GateError('evidence', `${root} lies in no working tree of git`, {
    remedy: 'run it in a checkout'
  })
}

/** @returns false where the index is missing, is of a kind that does not stand alone, or hides files. */
async function copiedIndex(
  root: string,
  index: string,
  env: { GIT_INDEX_FILE: string },
  signal: AbortSignal
): Promise<boolean> {
  if (!existsSync(index)) return false
  copyFileSync(index, env.GIT_INDEX_FILE)
  // Git compares the content of files that are not older than the index; a newer copy would make it trust their times.
  const seconds = Math.floor(statSync(index).mtimeMs / 1000)
  utimesSync(env.GIT_INDEX_FILE, seconds, seconds)
  try {
    const listed = await readGit(root, ['ls-files', '-v', '-z', '--full-name', '--', ':/'], {
      ...LIMITS,
      signal,
      env
    })
    // A small letter is assume-unchanged, S is skip-worktree (git-ls-files, -v).
    return listed.split('\0').every((entry) => !/^[a-zS] /.test(entry))
  } catch (error) {
    if (error instanceof GateError && error.code === 'evidence') return false // a split index lacks its other half
    throw error
  }
}
