import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { GateError } from '../../src/lib/errors.js'
import { smallDisk } from '../e2e/mounts.js'
import { build as buildTwice, has, temporary } from './helpers.js'

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
    if (process.platform === 'linux')
      expect(result.notes?.join('\n')).toMatch(/left \d process(?:es)? running/)
    expect(stillSleeps(2)).toEqual([])
  })

  const onLinux = process.platform === 'linux' ? test : test.skip
  onLinux('forks a daemon that keeps nothing of it: no environment, session, directory or pipe', async () => {
    const result = await build(
      dir,
      `mkdir -p out; echo x > out/x
       (cd /; exec env -i setsid ${sleeper(5)} </dev/null >/dev/null 2>&1) & sleep 0.3`
    )
    expect(result.status).toBe('bit_identical')
    expect(result.notes?.join('\n')).toMatch(/left \d process(?:es)? running/)
    expect(stillSleeps(5)).toEqual([])
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

  const root = process.getuid?.() === 0 && has('mknod', '--version')
  const asRoot = root ? test : test.skip
  asRoot(root ? 'writes a socket and a device' : 'writes a device: only root may', async () => {
    const socket = `require('net').createServer().listen('out/socket', () => process.kill(process.pid, 'SIGKILL'))`
    const result = await build(
      dir,
      `mkdir -p out; mknod out/null c 1 3; "${process.execPath}" -e "${socket}" || test -S out/socket`
    )
    expect(result.status).toBe('not_tested')
    expect(result.differences.map((d) => `${d.path}: ${d.detail}`)).toEqual([
      expect.stringMatching(/^null: a device/),
      expect.stringMatching(/^socket: a socket/)
    ])
  })

  const disk = smallDisk('4m')
  const small = disk === null ? test.skip : test
  small(disk === null ? 'fills the disk: no small one may be mounted' : 'fills the disk', async () => {
    const here = disk ?? ''
    const result = await build(dir, 'mkdir -p out; head -c 9000000 /dev/zero > out/big', { tempDir: here })
    expect(result.status).toBe('not_tested')
    expect(result.reason).toMatch(/No space left/)
    expect(readdirSync(here)).toEqual([])
  })

  small('finds no room for the copies: an error that says so, nothing left', async () => {
    const [here, sources] = [disk ?? '', path.join(dir, 'large-sources')]
    mkdirSync(sources)
    writeFileSync(path.join(sources, 'large'), Buffer.alloc(6_000_000))
    await expect(build(sources, 'mkdir -p out; echo x > out/x', { tempDir: here })).rejects.toThrow(
      expect.objectContaining({ code: 'io', message: expect.stringMatching(/disk is full/) })
    )
    expect(readdirSync(here)).toEqual([])
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
