import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { buildEnvironment, searchPath } from './environment.js'
import type { BuildFacts, KnownValue } from './known.js'
import { probeMachine } from './probes.js'
import type { Variation } from './types.js'
import type { VariationName } from './variation-names.js'
import { applyVariations, sameDrafts, type Draft } from './variations.js'

/** One build, ready to be carried out. */
export interface BuildPlan {
  draft: Draft
  /** Where the copy of the sources goes. */
  dir: string
  /** Holds TMPDIR, and the copy with a second path: what runs on from here is ended. */
  slotDir: string
  home: string
  temp: string
  env: Record<string, string>
}

export interface Plan {
  first: BuildPlan
  second: BuildPlan
  variations: Variation[]
  disorderfs: { mount: string; unmount: string } | null
  /** The two share a directory, so that they cannot run at once. */
  sharesPlace: boolean
}

export interface PlanInput {
  workDir: string
  chosen: readonly VariationName[]
  sourceDateEpoch: number | undefined
  /** What the runner's environment is taken from. */
  from: NodeJS.ProcessEnv
}

function toPlan(draft: Draft, { workDir, from, sourceDateEpoch }: PlanInput): BuildPlan {
  const slotDir = path.join(workDir, draft.slot)
  const home = path.join(workDir, draft.homeSlot, `home-of-${draft.user}`)
  const temp = path.join(slotDir, 'tmp')
  const place = {
    home,
    temp,
    user: draft.user,
    path: draft.path,
    timeZone: draft.timeZone,
    locale: draft.locale,
    language: draft.locale.startsWith('C') ? 'C' : draft.locale.replace(/\..*$/, '')
  }
  const env = { ...buildEnvironment(from, place, sourceDateEpoch), ...draft.env }
  return { draft, dir: path.join(workDir, draft.dir), slotDir, home, temp, env }
}

/** Decide how the two builds differ. Nothing runs yet but the probes of the machine. */
export async function planBuilds(input: PlanInput): Promise<Plan> {
  const dirs = searchPath(input.from)
  const machine = await probeMachine(dirs)
  const emptyDir = path.join(input.workDir, 'empty-directory-on-path')
  mkdirSync(emptyDir)
  const [first, second] = sameDrafts(machine, dirs)
  const variations = applyVariations({ machine, emptyDir, first, second }, input.chosen)
  const [one, two] = [toPlan(first, input), toPlan(second, input)]
  return {
    first: one,
    second: two,
    variations,
    disorderfs: machine.disorderfs,
    sharesPlace: one.slotDir === two.slotDir || one.home === two.home
  }
}

/** `/a/b` is also written `-a-b` or `_a_b` where a tool makes one name of a path, and in ways of its own in URLs and JSON. */
function spellings(name: string, text: string, cause: KnownValue['cause']): KnownValue[] {
  return [
    { cause, name, text },
    { cause, name: `${name}, / as -`, text: text.replaceAll('/', '-') },
    { cause, name: `${name}, / as _`, text: text.replaceAll('/', '_') },
    // tar takes it away, and directories below another one have none.
    { cause, name: `${name} without the first /`, text: text.slice(1) },
    { cause, name: `${name}, / as %2F`, text: text.replaceAll('/', '%2F') },
    { cause, name: `${name}, / as %2f`, text: text.replaceAll('/', '%2f') },
    { cause, name: `${name}, / as \\/`, text: text.replaceAll('/', '\\/') }
  ]
}

/** What this build saw that may turn up in its outputs. `cwd` is where it started; times in seconds since 1970. */
export function factsOf(
  plan: BuildPlan,
  cwd: string,
  window: { from: number; to: number },
  sourceDateEpoch: number | undefined
): BuildFacts {
  const { draft } = plan
  const value = (name: string, text: string): KnownValue => ({ cause: 'environment', name, text })
  return {
    values: [
      ...spellings('the build path', cwd, 'build_path'),
      ...spellings('the top of the sources', plan.dir, 'build_path'),
      { cause: 'build_path', name: 'the directory above the sources', text: path.dirname(plan.dir) },
      { cause: 'build_path', name: 'the name of the build directory', text: path.basename(plan.dir) },
      value('HOME', plan.home),
      value('TMPDIR', plan.temp),
      value('USER', draft.user),
      value('PATH', draft.path.join(':')),
      value('the host name', draft.hostname),
      value('the kernel release', draft.kernel),
      value('TZ', draft.timeZone),
      { cause: 'locale', name: 'the locale', text: draft.locale }
    ],
    numbers: [
      { cause: 'environment', name: 'number of entries in PATH', value: String(draft.path.length) },
      { cause: 'environment', name: 'number of CPUs', value: String(draft.cpus) },
      { cause: 'umask', name: 'umask', value: draft.umask.toString(8).padStart(4, '0') },
      { cause: 'umask', name: 'umask', value: draft.umask.toString(8).padStart(3, '0') }
    ],
    umask: draft.umask,
    language: draft.language,
    window: { from: window.from + draft.clockOffsetSec, to: window.to + draft.clockOffsetSec },
    utcOffsetSec: draft.utcOffsetSec,
    sourceDateEpoch
  }
}
