import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { GateError } from '../../src/lib/errors.js'
import { build as buildTwice, temporary } from './helpers.js'

const { dir, clean } = temporary()
// A place and names of its own: other test files build at the same time.
const tempDir = path.join(dir, 'temp')
const sleeper = (n: number): string => `sleep 4${process.pid}${n}`
const stillSleeps = (n: number): string[] => running(sleeper(n).replace(' ', '\0'))
beforeAll(() => {
  writeFileSync(path.join(dir, 'source.txt'), 'source\n')
  mkdirSync(tempDir)
})
const build: typeof buildTwice = (root, command, options) =>
  buildTwice(root, command, { tempDir, ...options })
afterAll(clean)

/** Processes with this word in their command line. */
function running(word: string): string[] {
  if (process.platform !== 'linux') return []
  return readdirSync('/proc').filter((pid) => {
    try {
      return /^\d+$/.test(pid) && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(word)
    } catch {
      return false // gone in between
    }
  })
}

describe('a build that', () => {
  afterEach(() => expect(readdirSync(tempDir)).toEqual([]))

  test('fails: not_tested with its exit status and last lines', async () => {
    const result = await build(
      dir,
      'for i in $(seq 80); do echo "line $i"; done; echo the reason >&2; exit 3'
    )
    expect(result.status).toBe('not_tested')
    expect(result.reason).toContain('failed: exit 3')
    expect(result.reason).toContain('the reason')
    expect(result.reason).toContain('line 80')
    expect(result.reason).not.toContain('line 20\n')
    expect(result.builds).toEqual([])
  })

  test('fails in a pipe', async () => {
    const result = await build(dir, 'mkdir -p out; false | cat > out/x')
    expect(result.status).toBe('not_tested')
  })

  test('writes nothing', async () => {
    const result = await build(dir, 'true')
    expect(result.status).toBe('not_tested')
    expect(result.reason).toContain('wrote nothing at out')
  })

  test('hangs and ignores SIGTERM: ended with everything below it', async () => {
    const result = await build(
      dir,
      `trap '' TERM; sh -c "trap '' TERM; ${sleeper(1)}" & ${sleeper(1)}; wait`,
      {
        timeoutSec: 1
      }
    )
    expect(result.status).toBe('not_tested')
    expect(result.reason).toContain('timed out after 1 s')
    expect(stillSleeps(1)).toEqual([])
  })

  test('forks a daemon into a session of its own: ended, and noted', async () => {
    const result = await build(
      dir,
      `mkdir -p out; echo x > out/x; setsid ${sleeper(2)} >/dev/null 2>&1 & sleep 0.2`
    )
    expect(result.status).toBe('bit_identical')
    if (process.platform === 'linux') expect(result.notes?.join('\n')).toMatch(/left \d processes running/)
    expect(stillSleeps(2)).toEqual([])
  })

  test('leaves a daemon that holds its output open', async () => {
    const result = await build(dir, `mkdir -p out; echo x > out/x; ${sleeper(3)} &`)
    expect(result.status).toBe('bit_identical')
    expect(stillSleeps(3)).toEqual([])
  })

  test('prints without end: only the last lines are kept', async () => {
    const result = await build(dir, 'seq 3000000; echo done; exit 1')
    expect(result.reason?.split('\n').length).toBeLessThanOrEqual(52)
    expect(result.reason).toContain('done')
  })

  test('writes a FIFO: said to be not comparable', async () => {
    const result = await build(dir, 'mkdir -p out; echo x > out/x; mkfifo out/pipe')
    expect(result.status).toBe('not_tested')
    expect(result.reason).toContain('FIFO')
    expect(result.differences.map((d) => [d.path, d.cause])).toEqual([['pipe', 'not_comparable']])
  })

  test('writes strange names, a link loop, a hard link, an empty and a sparse file: compared', async () => {
    const result = await build(
      dir,
      `mkdir -p out/empty; cd out; date +%N > "$(printf 'new\\nline')"; printf x > "$(printf 'bad\\377')"
       ln -s loop loop; printf h > hard; ln hard hard2; : > zero; truncate -s 300M sparse`
    )
    expect(result.status).toBe('diverged')
    expect(result.differences.map((d) => d.path)).toEqual(['new\\nline'])
  })

  test('locks its directories: removed all the same', async () => {
    const result = await build(
      dir,
      'mkdir -p out/locked; echo x > out/locked/x; chmod 000 out/locked/x out/locked'
    )
    expect(result.status).toBe('bit_identical')
  })

  test('is stopped from outside: an error, nothing left', async () => {
    const abort = new AbortController()
    const pending = build(dir, `${sleeper(4)}`, { signal: abort.signal })
    setTimeout(() => abort.abort(), 500)
    await expect(pending).rejects.toThrow(GateError)
    expect(stillSleeps(4)).toEqual([])
  })
})

describe('settings', () => {
  test.each([['../out'], ['/etc'], ['a/../../b']])(
    'an output outside of the sources is refused: %s',
    async (output) => {
      await expect(build(dir, 'true', { outputs: [output] })).rejects.toThrow(GateError)
    }
  )

  test('no outputs at all', async () => {
    await expect(build(dir, 'true', { outputs: [] })).rejects.toThrow(/build-outputs is empty/)
  })

  test('an ignore rule has to give its reason', async () => {
    await expect(build(dir, 'true', { ignore: ['*.log'] })).rejects.toThrow(/gives no reason/)
  })

  test('what is ignored with a reason leaves the verdict and is reported', async () => {
    const command = 'mkdir -p out; date +%N > out/a.log; echo same > out/x'
    const result = await build(dir, command, { ignore: ['*.log # the log of the build'] })
    expect(result.status).toBe('bit_identical')
    expect(result.ignored).toEqual([
      { glob: '*.log', reason: 'the log of the build', files: expect.any(Number) }
    ])
    expect(result.ignored?.[0]?.files).toBeGreaterThan(0)
  })
})
