import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll } from '@jest/globals'

const ROOT = path.join(import.meta.dirname, '../..')
const made: string[] = []
const before: (() => void)[] = []
afterAll(() => {
  for (const work of before.splice(0).reverse()) work()
  for (const dir of made.splice(0)) rmSync(dir, { recursive: true, force: true })
})

/** An empty directory that is gone after the tests of the file. */
export function scratch(): string {
  const dir = mkdtempSync(path.join(tmpdir(), 'e2e-'))
  made.push(dir)
  return dir
}

/** Do this after the tests of the file, while the scratch directories are still there. */
export function atEnd(work: () => void): void {
  before.push(work)
}

function git(cwd: string, ...args: string[]): string {
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false']
  return execFileSync('git', [...identity, ...args], { cwd, encoding: 'utf8', stdio: 'pipe' }).trim()
}

/** Make a directory a git repository with one commit. @returns the commit */
export function commit(dir: string): string {
  git(dir, 'init', '-q', '-b', 'main')
  git(dir, 'add', '-A')
  git(dir, 'commit', '-q', '-m', 'Everything')
  return git(dir, 'rev-parse', 'HEAD')
}

/** A copy of an example as it is committed, without what `make demo` has left there, as its own git repository with one commit. */
export function example(name: 'quickstart' | 'failing'): { dir: string; sha: string } {
  const dir = scratch()
  const from = path.join(ROOT, 'examples', name)
  const tracked = git(from, 'ls-files', '-z').split('\0').filter(Boolean)
  for (const file of tracked) cpSync(path.join(from, file), path.join(dir, file))
  return { dir, sha: commit(dir) }
}

/** Only the evidence of the quickstart, in the usual places: no config, no build, no git. Quick to run. */
export function evidenceOnly(): string {
  const dir = scratch()
  const names = [
    'coverage.json',
    'junit.xml',
    'predictions.json',
    'ci_runs.jsonl',
    'data_contracts.yaml',
    'data'
  ]
  for (const name of names) {
    cpSync(path.join(ROOT, 'examples/quickstart', name), path.join(dir, name), { recursive: true })
  }
  return dir
}

/** Write files below a directory. */
export function put(dir: string, files: Readonly<Record<string, string | Buffer>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(dir, name)), { recursive: true })
    writeFileSync(path.join(dir, name), content)
  }
}

/** A directory with these files. */
export function workspace(files: Readonly<Record<string, string | Buffer>>): string {
  const dir = scratch()
  put(dir, files)
  return dir
}

/** Every file below a directory but git's own, sorted, with forward slashes; symlinks are not followed. */
export function filesIn(dir: string, below = ''): string[] {
  return readdirSync(path.join(dir, below), { withFileTypes: true })
    .filter(({ name }) => name !== '.git')
    .flatMap((entry) => {
      const name = path.posix.join(below, entry.name)
      return entry.isDirectory() ? filesIn(dir, name) : [name]
    })
    .sort()
}

/** The evidence pack that a run left, relative to the workspace. */
export function packsIn(dir: string): string[] {
  return filesIn(dir).filter((name) => name.startsWith('evidence/packs/'))
}

export function text(dir: string, name: string): string {
  return readFileSync(path.join(dir, name), 'utf8')
}
