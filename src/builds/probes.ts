import { accessSync, constants, existsSync, readdirSync, readFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { disorderfsWorks } from './disorderfs.js'
import { runTool, works } from './exec.js'
import { systemCode } from '../lib/errors.js'

/** The full path of a program, or null. */
export function findProgram(name: string, dirs: readonly string[]): string | null {
  for (const dir of dirs) {
    const candidate = path.join(dir, name)
    try {
      accessSync(candidate, constants.X_OK)
      return candidate
    } catch (error) {
      if (!['ENOENT', 'EACCES', 'ENOTDIR', 'ELOOP'].includes(systemCode(error) ?? '')) throw error
    }
  }
  return null
}

/** What this machine lets us vary. A program is given by its full path; null where it does not do what it should. */
export interface Machine {
  /** Locales that libc has, as `locale -a` prints them. */
  locales: string[]
  /** CPUs that we may run on, by number; empty where the system does not say. */
  cpus: number[]
  taskset: string | null
  /** Program and options that switch address randomisation off. */
  noAslr: string[] | null
  /** Program and options that make `uname -r` print another kernel, and what it prints. */
  otherKernel: { wrapper: string[]; release: string } | null
  /** Program and options that run `sh -c` with another host name of ours. */
  otherHost: ((hostname: string) => string[]) | null
  libfaketime: string | null
  disorderfs: { mount: string; unmount: string } | null
  zoneinfo: boolean
}

/** `0-3,8` of /proc/self/status. */
export function parseCpuList(list: string): number[] {
  return list.split(',').flatMap((part) => {
    if (!/^\d+(?:-\d+)?$/.test(part.trim())) return []
    const [from, to] = part.split('-').map(Number)
    if (from === undefined || !Number.isInteger(from)) return []
    const last = to === undefined || !Number.isInteger(to) ? from : to
    return Array.from({ length: Math.min(last - from + 1, 4096) }, (_, i) => from + i)
  })
}

function allowedCpus(): number[] {
  if (process.platform !== 'linux') return []
  const line = /^Cpus_allowed_list:\s*(.+)$/m.exec(readFileSync('/proc/self/status', 'utf8'))
  return parseCpuList(line?.[1] ?? '')
}

function findLibfaketime(): string | null {
  const roots = ['/usr/lib', '/usr/lib64', '/usr/local/lib', '/opt/homebrew/lib']
  const dirs = roots.flatMap((root) => {
    if (!existsSync(root)) return []
    const below = readdirSync(root).filter((name) => name.includes('linux-gnu'))
    return [root, ...below.map((name) => path.join(root, name))].map((dir) => path.join(dir, 'faketime'))
  })
  const file = process.platform === 'darwin' ? 'libfaketime.1.dylib' : 'libfaketime.so.1'
  return dirs.map((dir) => path.join(dir, file)).find((p) => existsSync(p)) ?? null
}

/** The variables that put another clock into every program, `offset` seconds ahead. */
export function fakeClock(library: string, offset: number): Record<string, string> {
  return {
    [process.platform === 'darwin' ? 'DYLD_INSERT_LIBRARIES' : 'LD_PRELOAD']: library,
    FAKETIME: `+${offset}`,
    // Waiting for a time that never comes hangs a build; file times stay those of the disk.
    FAKETIME_DONT_FAKE_MONOTONIC: '1',
    NO_FAKE_STAT: '1'
  }
}

/** macOS takes such libraries away from its own programs, and another architecture's does not load: it is tried. */
async function clockWorks(library: string): Promise<boolean> {
  const later = Math.floor(Date.now() / 1000) + 86_400
  const env = { PATH: '/usr/bin:/bin', ...fakeClock(library, 2 * 86_400) }
  return works('/bin/sh', ['-c', `test "$(date +%s)" -gt ${later}`], env)
}

/** Runs `sh` in its own UTS namespace with the host name `$0`; the rest of the arguments is what runs there. */
const WITH_HOSTNAME = 'hostname "$0" && exec "$@"'

async function hostnameWrapper(unshare: string | null): Promise<Machine['otherHost']> {
  if (unshare === null) return null
  const forms =
    process.getuid?.() === 0
      ? [[unshare, '--uts']]
      : [[unshare, '--user', '--map-current-user', '--keep-caps', '--uts']]
  for (const form of forms) {
    const wrap = (hostname: string): string[] => [...form, '/bin/sh', '-c', WITH_HOSTNAME, hostname]
    const [program = '', ...args] = wrap('probe-of-host')
    const check = [...args, '/bin/sh', '-c', 'test "$(uname -n)" = probe-of-host']
    if (await works(program, check)) return wrap
  }
  return null
}

/** What `uname -r` says there, or null where programs built for newer kernels refuse to start: Node.js is tried. */
async function kernelUnder(wrapper: readonly string[]): Promise<string | null> {
  const [program = '', ...args] = wrapper
  const script = '"$0" --version >/dev/null && uname -r'
  try {
    const out = await runTool(program, [...args, '/bin/sh', '-c', script, process.execPath], {
      timeoutMs: 2_000
    })
    const release = out.toString('latin1').trim()
    return release === '' || release === os.release() ? null : release
  } catch {
    return null // refused, or it stops programs: not used then
  }
}

/** Try everything once, all at the same time: about as long as the slowest probe, some tens of milliseconds. */
export async function probeMachine(dirs: readonly string[]): Promise<Machine> {
  const find = (name: string): string | null =>
    findProgram(name, [...dirs, '/usr/bin', '/bin', '/usr/sbin', '/sbin'])
  const setarch = find('setarch')
  const arch = os.machine()
  const noAslr = setarch === null ? null : [setarch, arch, '-R']
  const otherKernel = setarch === null ? null : [setarch, arch, '--uname-2.6']
  const locale = find('locale')
  const taskset = find('taskset')
  const cpus = allowedCpus()
  const disorderfs = find('disorderfs')
  const unmount = find('fusermount3') ?? find('fusermount')
  const libfaketime = findLibfaketime()
  const [localeList, tasksetWorks, aslrWorks, release, otherHost, clock, disorder] = await Promise.all([
    locale === null ? '' : runTool(locale, ['-a']).then((out) => out.toString('latin1')),
    taskset !== null && cpus.length > 1 && works(taskset, ['-c', String(cpus[0]), '/bin/true']),
    noAslr !== null && works(noAslr[0] ?? '', [...noAslr.slice(1), '/bin/true']),
    otherKernel === null ? null : kernelUnder(otherKernel),
    hostnameWrapper(find('unshare')),
    libfaketime !== null && clockWorks(libfaketime),
    disorderfs !== null && unmount !== null && disorderfsWorks({ mount: disorderfs, unmount })
  ])
  return {
    locales: localeList.split('\n').filter((line) => line !== ''),
    cpus,
    taskset: tasksetWorks ? taskset : null,
    noAslr: aslrWorks ? noAslr : null,
    otherKernel: otherKernel === null || release === null ? null : { wrapper: otherKernel, release },
    otherHost,
    libfaketime: clock ? libfaketime : null,
    disorderfs: disorder && disorderfs !== null && unmount !== null ? { mount: disorderfs, unmount } : null,
    zoneinfo: existsSync('/usr/share/zoneinfo/Etc/GMT-14')
  }
}
