import { describe, expect, test } from '@jest/globals'
import { parseCpuList, probeMachine, type Machine } from '../../src/builds/probes.js'
import { VARIATION_NAMES } from '../../src/builds/variation-names.js'
import { applyVariations, otherLocale, sameDrafts } from '../../src/builds/variations.js'

/** macOS as it comes: none of the tools of Linux. */
const BARE: Machine = {
  locales: ['C', 'POSIX', 'en_US.UTF-8', 'sv_SE.UTF-8'],
  cpus: [],
  taskset: null,
  noAslr: null,
  otherKernel: null,
  otherHost: null,
  libfaketime: null,
  disorderfs: null,
  zoneinfo: true
}

function vary(machine: Machine, chosen: Parameters<typeof applyVariations>[1] = VARIATION_NAMES) {
  const [first, second] = sameDrafts(machine, ['/usr/bin', '/bin'])
  const variations = applyVariations({ machine, emptyDir: '/empty', first, second }, chosen)
  return { first, second, variations, skipped: variations.filter((v) => !v.effective).map((v) => v.name) }
}

describe('a machine without the tools of Linux', () => {
  test('skips what needs them, each with a reason, and runs the build without any wrapper', () => {
    const { first, second, variations, skipped } = vary(BARE)
    // Whether the order of files differs is measured when the builds are done.
    expect(skipped).toEqual(
      VARIATION_NAMES.filter((name) =>
        ['cpu_count', 'hostname', 'aslr', 'kernel', 'file_order'].includes(name)
      )
    )
    for (const v of variations) expect(v.reason.length).toBeGreaterThan(5)
    expect([first.wrapper, second.wrapper]).toEqual([[], []])
    expect(Object.keys(second.env).filter((name) => /FAKE|PRELOAD|INSERT/.test(name))).toEqual([])
  })

  test('varies the rest all the same', () => {
    const { first, second } = vary(BARE)
    expect(second.locale).toBe('sv_SE.UTF-8')
    expect([first.timeZone, second.timeZone]).toEqual(['Etc/GMT+12', 'Etc/GMT-14'])
    for (const key of ['dir', 'homeSlot', 'user', 'umask'] as const) expect(second[key]).not.toBe(first[key])
  })

  test('claims no locale that is not installed', () => {
    const { skipped, second } = vary({ ...BARE, locales: ['C', 'C.utf8', 'POSIX'] })
    expect(skipped).toContain('locale')
    // Programs with locale data of their own follow LC_ALL all the same.
    expect(second.locale).toBe('sv_SE.UTF-8')
  })
})

describe('a machine with everything', () => {
  const full: Machine = {
    ...BARE,
    cpus: [0, 1, 2],
    taskset: '/usr/bin/taskset',
    noAslr: ['/usr/bin/setarch', '-R'],
    otherKernel: { wrapper: ['/usr/bin/setarch', '--uname-2.6'], release: '2.6.80' },
    otherHost: (name) => ['/usr/bin/unshare', name],
    libfaketime: '/usr/lib/libfaketime.so.1',
    disorderfs: { mount: '/usr/bin/disorderfs', unmount: '/usr/bin/fusermount3' }
  }
  test('uses all of it, in the second build only', () => {
    const { first, second, skipped } = vary(full)
    expect(skipped).toEqual(['file_order'])
    expect(first.wrapper).toEqual([])
    expect(second.wrapper).toEqual(expect.arrayContaining(['/usr/bin/taskset', '1,2']))
    expect([first.cpus, second.cpus, second.clockOffsetSec]).toEqual([3, 2, 400 * 86_400])
    expect(Object.values(second.env)).toContain('/usr/lib/libfaketime.so.1')
  })
  test('varies only what was chosen', () => {
    const { first, second, skipped } = vary(full, ['umask'])
    expect(skipped).toHaveLength(VARIATION_NAMES.length - 1)
    expect({ ...second, umask: first.umask }).toEqual(first)
  })
})

test('numbers of CPUs, and locales by how far they are from English', () => {
  expect(parseCpuList('0-3,8')).toEqual([0, 1, 2, 3, 8])
  expect(parseCpuList('')).toEqual([])
  expect(otherLocale(['en_GB.utf8', 'de_DE.utf8', 'C.utf8'])).toBe('de_DE.utf8')
  expect(otherLocale(['C.utf8', 'POSIX', 'de_DE.iso88591'])).toBeUndefined()
})

test('the probes answer on this machine without an error, and find nothing where there is nothing', async () => {
  const machine = await probeMachine(['/nowhere'])
  expect(machine.locales.length).toBeGreaterThan(0)
  expect(machine.disorderfs === null || machine.disorderfs.mount.startsWith('/')).toBe(true)
})
