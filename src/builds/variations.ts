import { VARIATION_NAMES, type VariationName } from './variation-names.js'
import { existsSync } from 'node:fs'
import os from 'node:os'
import { fakeClock, type Machine } from './probes.js'
import type { Variation } from './types.js'
import { reorderPath } from './path-order.js'

/** Everything in which two builds may differ. A variation changes `second`, or both. */
export interface Draft {
  /** Directory below the work directory that holds HOME and TMPDIR. */
  slot: string
  /** The build directory, relative to the work directory. */
  dir: string
  homeSlot: string
  user: string
  path: string[]
  timeZone: string
  /** How far `timeZone` is ahead of UTC. */
  utcOffsetSec: number
  locale: string
  /** BCP 47. */
  language: string
  umask: number
  wrapper: string[]
  env: Record<string, string>
  hostname: string
  cpus: number
  kernel: string
  clockOffsetSec: number
  /** How the entries of directories are listed. */
  fileOrder: 'as-is' | 'reversed' | 'disorderfs'
  sourceMtimes: 'same' | 'own'
}

export interface Pair {
  machine: Machine
  /** An empty directory of ours that may stand on PATH. */
  emptyDir: string
  first: Draft
  second: Draft
}

type Apply = (pair: Pair) => { effective: boolean; reason: string }

const effective = (reason: string): { effective: true; reason: string } => ({ effective: true, reason })
const skipped = (reason: string): { effective: false; reason: string } => ({ effective: false, reason })

const FAR_FROM_ENGLISH = ['sv_SE', 'et_EE', 'tr_TR', 'fr_FR', 'de_DE']

/** An installed UTF-8 locale whose order and number format are not those of C, or undefined. */
export function otherLocale(installed: readonly string[]): string | undefined {
  const utf8 = installed.filter((name) => /\.utf-?8$/i.test(name) && !/^(C|POSIX)\b/.test(name))
  const bySuitability = (name: string): number => {
    const rank = FAR_FROM_ENGLISH.findIndex((wanted) => name.startsWith(wanted))
    if (rank !== -1) return rank
    return name.startsWith('en_') ? 1000 : 100
  }
  return utf8.sort((a, b) => bySuitability(a) - bySuitability(b))[0]
}

const HOUR_SEC = 3_600
const DAY_SEC = 86_400
const CLOCK_DAYS = 400

/** One line a variation. Each says what it did, or why it would have had no effect and was left alone. */
const VARIATIONS: Record<VariationName, Apply> = {
  build_path: ({ second }) => {
    second.dir = 'second/a-longer-path/other-sources'
    second.slot = 'second'
    return effective('another name and another length')
  },
  timezone: ({ machine, first, second }) => {
    // POSIX forms need no database: the sign is the other way round (POSIX.1-2017, 8.3, TZ).
    first.timeZone = machine.zoneinfo ? 'Etc/GMT+12' : '<-12>12'
    second.timeZone = machine.zoneinfo ? 'Etc/GMT-14' : '<+14>-14'
    first.utcOffsetSec = -12 * HOUR_SEC
    second.utcOffsetSec = 14 * HOUR_SEC
    return effective(`TZ ${first.timeZone} against ${second.timeZone}, 26 hours apart`)
  },
  locale: ({ machine, second }) => {
    const name = otherLocale(machine.locales)
    if (name === undefined) {
      return skipped(
        'no UTF-8 locale but C is installed for libc (see `locale -a`); install one, such as sv_SE.UTF-8'
      )
    }
    second.locale = name
    second.language = name.replace(/[.@].*$/, '').replace('_', '-')
    return effective(`LC_ALL C.UTF-8 against ${name}`)
  },
  icu_locale: ({ second }) => {
    if (second.locale !== 'C.UTF-8')
      return effective(`programs with locale data of their own see ${second.locale} too`)
    second.locale = 'sv_SE.UTF-8'
    second.language = 'sv-SE'
    return effective(
      'LC_ALL C.UTF-8 against sv_SE.UTF-8, seen only by programs with locale data of their own (ICU: Node.js, Java ...)'
    )
  },
  home: ({ second }) => {
    second.homeSlot = 'second'
    return effective('another empty HOME')
  },
  user: ({ second }) => {
    second.user = 'pg-other-builder'
    return effective('USER and LOGNAME; the user id is the same without root')
  },
  path: ({ second, emptyDir }) => {
    const { path, moved } = reorderPath(second.path)
    second.path = [...path, emptyDir]
    return effective(
      moved === null
        ? 'one more, empty directory at the end; every other order would find other programs'
        : `one more, empty directory at the end, and ${moved} earlier, where it hides no program`
    )
  },
  umask: ({ second }) => {
    second.umask = 0o002
    return effective('0022 against 0002')
  },
  cpu_count: ({ machine, first, second }) => {
    if (machine.taskset === null) {
      return skipped(
        machine.cpus.length < 2 ? 'fewer than two CPUs, or not known which' : 'taskset is missing or refused'
      )
    }
    const cpus = machine.cpus.slice(1)
    first.cpus = machine.cpus.length
    second.cpus = cpus.length
    second.wrapper.push(machine.taskset, '-c', cpus.join(','))
    return effective(`${machine.cpus.length} against ${cpus.length} by taskset`)
  },
  hostname: ({ machine, second }) => {
    if (machine.otherHost === null) return skipped('`unshare --uts` is missing or refused')
    second.hostname = 'pg-other-host'
    second.wrapper.push(...machine.otherHost(second.hostname))
    return effective(`${os.hostname()} against ${second.hostname} by unshare`)
  },
  aslr: ({ machine, second }) => {
    if (machine.noAslr === null) return skipped('`setarch -R` is missing or refused')
    second.wrapper.push(...machine.noAslr)
    return effective('address randomisation on against off')
  },
  kernel: ({ machine, second }) => {
    if (machine.otherKernel === null)
      return skipped('`setarch --uname-2.6` is missing, refused, or stops programs here')
    second.wrapper.push(...machine.otherKernel.wrapper)
    second.kernel = machine.otherKernel.release
    return effective(`uname -r ${os.release()} against ${second.kernel}`)
  },
  file_order: ({ machine, second }) => {
    second.fileOrder = machine.disorderfs === null ? 'reversed' : 'disorderfs'
    // Whether a reversed creation order shows depends on the file system: measured once the builds are done.
    return skipped('not known: it is measured when both builds are done')
  },
  source_mtime: ({ first, second }) => {
    first.sourceMtimes = second.sourceMtimes = 'own'
    return effective('each copy has the time of its own checkout')
  },
  clock: ({ machine, second }) => {
    if (machine.libfaketime === null) {
      return effective('more than two seconds apart; 400 days where libfaketime is installed')
    }
    second.clockOffsetSec = CLOCK_DAYS * DAY_SEC
    Object.assign(second.env, fakeClock(machine.libfaketime, second.clockOffsetSec))
    return effective(`${CLOCK_DAYS} days apart by libfaketime`)
  },
  hash_seed: ({ first, second }) => {
    delete first.env['PYTHONHASHSEED']
    delete second.env['PYTHONHASHSEED']
    return effective('PYTHONHASHSEED is not set: every Python process draws its own')
  }
}

/** Drafts of two builds that differ in nothing yet. */
export function sameDrafts(machine: Machine, path: readonly string[]): [Draft, Draft] {
  const draft = (): Draft => ({
    slot: 'first',
    dir: 'first/pg-sources',
    homeSlot: 'first',
    user: 'pg-builder',
    path: [...path],
    timeZone: machine.zoneinfo && existsSync('/usr/share/zoneinfo/Etc/UTC') ? 'Etc/UTC' : 'UTC0',
    utcOffsetSec: 0,
    locale: 'C.UTF-8',
    language: 'en-US',
    umask: 0o022,
    wrapper: [],
    // Fixed unless the variation is chosen: then every process is left to draw its own.
    env: { PYTHONHASHSEED: '0' },
    hostname: os.hostname(),
    cpus: machine.cpus.length === 0 ? os.availableParallelism() : machine.cpus.length,
    kernel: os.release(),
    clockOffsetSec: 0,
    fileOrder: 'as-is',
    sourceMtimes: 'same'
  })
  return [draft(), draft()]
}

/** Apply the chosen variations; the rest is listed as skipped, so that a report never claims what was not tried. */
export function applyVariations(pair: Pair, chosen: readonly VariationName[]): Variation[] {
  return VARIATION_NAMES.map((name) =>
    chosen.includes(name)
      ? { name, ...VARIATIONS[name](pair) }
      : { name, effective: false, reason: 'not chosen' }
  )
}
