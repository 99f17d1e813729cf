import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll } from '@jest/globals'
import { describeRun } from '../../src/evidence/run-info.js'
import { Inputs } from '../../src/evidence/inputs.js'
import type { World } from '../../src/evidence/world.js'
import type { RunInfo } from '../../src/gates/types.js'
import { silentLog } from '../../src/lib/log.js'
import { resolveSettings } from '../../src/settings/resolve.js'

const made: string[] = []
afterAll(() => {
  for (const dir of made.splice(0)) rmSync(dir, { recursive: true, force: true })
})

/** A real git repository of its own, removed after the tests of the file. */
export class Repository {
  readonly root: string

  constructor(root = mkdtempSync(path.join(tmpdir(), 'coverage-git-'))) {
    this.root = root
    made.push(root)
  }

  static init(): Repository {
    const repository = new Repository()
    repository.git('init', '-q', '-b', 'main')
    return repository
  }

  git(...args: string[]): string {
    const fixed = [
      'user.name=Test',
      'user.email=test@example.org',
      'commit.gpgsign=false',
      'core.autocrlf=false'
    ]
    const options = fixed.flatMap((f) => ['-c', f])
    return execFileSync('git', [...options, ...args], {
      cwd: this.root,
      encoding: 'utf8',
      stdio: 'pipe'
    }).trim()
  }

  put(files: Readonly<Record<string, string>>): this {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(this.root, name)), { recursive: true })
      writeFileSync(path.join(this.root, name), text)
    }
    return this
  }

  /** @returns the commit */
  commit(files: Readonly<Record<string, string>> = {}): string {
    this.put(files).git('add', '-A')
    this.git('commit', '-q', '--allow-empty', '-m', 'x')
    return this.git('rev-parse', 'HEAD')
  }

  async world(
    options: {
      inputs?: Record<string, string>
      env?: Record<string, string>
      run?: Partial<RunInfo>
    } = {}
  ): Promise<World & { warned: string[] }> {
    const { inputs = {}, env = {}, run = {} } = options
    const settings = await resolveSettings({ inputs, env, cwd: this.root })
    const warned: string[] = []
    return {
      root: settings.root,
      settings,
      run: { ...describeRun(settings, env, new Date('2026-11-22T12:00:00Z')), ...run },
      env,
      log: { ...silentLog, warn: (text) => void warned.push(text) },
      secrets: [],
      inputs: new Inputs(),
      signal: new AbortController().signal,
      verdictOnly: true,
      sourceDateEpoch: undefined,
      warned
    }
  }
}

/** An LCOV record. @param lines `[line, hits]` */
export function lcov(name: string, ...lines: [number, number][]): string {
  return `SF:${name}\n${lines.map(([n, hits]) => `DA:${n},${hits}\n`).join('')}end_of_record\n`
}
