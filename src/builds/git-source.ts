import { copyFileSync, existsSync, mkdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { GIT_FIXED, gitEnvironment } from '../lib/git-env.js'
import { runTool, works } from './exec.js'

/** What git knows about the directory that is to be built. */
export interface GitSource {
  /** The working tree's top, absolute. */
  top: string
  /** The directory below it, '' or with a final slash. */
  prefix: string
  head: string
  /** Commit time, seconds since 1970. */
  committed: number
  /** Tracked files with changes that HEAD does not have, and files git neither tracks nor ignores. */
  changed: number
  untracked: number
  submodules: boolean
}

const FIXED = [...GIT_FIXED, '-c', 'core.quotePath=false']

async function git(
  cwd: string,
  args: string[],
  extra: NodeJS.ProcessEnv = {},
  input?: string
): Promise<string> {
  const out = await runTool('git', [...FIXED, ...args], {
    cwd,
    env: gitEnvironment(extra),
    ...(input === undefined ? {} : { input })
  })
  return out.toString('utf8')
}

/** The git side of `root`, or null where there is no repository, no commit, or nothing tracked below `root`. */
export async function findGitSource(root: string): Promise<GitSource | null> {
  if (
    !(await works(
      'git',
      [...FIXED, '-C', root, 'rev-parse', '--verify', '--quiet', 'HEAD'],
      gitEnvironment()
    ))
  )
    return null
  const [places, log] = await Promise.all([
    git(root, ['rev-parse', '--show-toplevel', '--show-prefix']),
    git(root, ['log', '-1', '--format=%H %ct', 'HEAD'])
  ])
  const [top = '', prefix = ''] = places.split('\n')
  const [head = '', committed = ''] = log.trim().split(' ')
  const [tracked, status] = await Promise.all([
    git(root, ['ls-tree', '--name-only', 'HEAD', './']),
    git(root, ['status', '--porcelain', '-z', '--untracked-files=normal', '--no-renames', '--', '.'])
  ])
  if (tracked === '') return null
  const lines = status.split('\0').filter((line) => line !== '')
  const untracked = lines.filter((line) => line.startsWith('??')).length
  const submodules = existsSync(path.join(top, '.gitmodules'))
  return {
    top,
    prefix,
    head,
    committed: Number(committed),
    changed: lines.length - untracked,
    untracked,
    submodules
  }
}

/**
 * Write the files that HEAD tracks to `target`, which must not exist, with a small `.git` of its own beside them: HEAD
 * and the tags, its objects borrowed from the original, no remote and no configuration. So `git describe` answers in
 * a build, and no credential that a checkout left in the original's configuration reaches it.
 * `export-ignore` does not apply, as it would in `git archive`: what is built is what is tracked.
 */
export async function copyHead(source: GitSource, target: string): Promise<void> {
  mkdirSync(target, { recursive: true })
  const index = `${target}.index`
  await git(source.top, ['read-tree', source.head], { GIT_INDEX_FILE: index })
  const [, places, tags] = await Promise.all([
    git(source.top, ['checkout-index', '--all', '--force', `--prefix=${target}/`], { GIT_INDEX_FILE: index }),
    git(source.top, ['rev-parse', '--git-path', 'objects', '--git-path', 'shallow']),
    git(source.top, ['for-each-ref', '--format=create %(refname) %(objectname)', 'refs/tags']),
    git(source.top, ['init', '--quiet', '--template=', target])
  ])
  rmSync(index, { force: true })
  const [objects = '', shallow = ''] = places.split('\n').map((p) => path.resolve(source.top, p))
  const own = path.join(target, '.git')
  mkdirSync(path.join(own, 'objects', 'info'), { recursive: true })
  writeFileSync(path.join(own, 'objects', 'info', 'alternates'), `${realpathSync(objects)}\n`)
  if (existsSync(shallow)) copyFileSync(shallow, path.join(own, 'shallow'))
  writeFileSync(path.join(own, 'HEAD'), `${source.head}\n`)
  if (tags !== '') await git(target, ['update-ref', '--stdin'], {}, tags)
  await git(target, ['read-tree', source.head])
}
