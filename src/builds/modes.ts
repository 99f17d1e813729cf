import type { Known } from './known.js'

/** The bits that a umask usually takes away: everything of group and others. */
const USUAL_UMASK_BITS = 0o077
const OWNER_EXECUTE = 0o100
/** Whoever runs the file does so as its owner or group. */
const SET_ID = 0o6000
const WRITABLE_BY_ALL = 0o002

export interface ModeFinding {
  /** The umask of the two builds, and nothing else, explains the difference. */
  byUmask: boolean
  /** In one build only it can be written by everybody or, as a file, lends its owner's rights: no mere metadata. */
  grants: boolean
  /** It grants more, or the file can be executed, in one build only. */
  functional: boolean
  detail: string
}

const shown = (mode: number): string => mode.toString(8).padStart(4, '0')

/** What it means that permission bits differ; null when they do not. */
export function compareModes(
  a: number | undefined,
  b: number | undefined,
  known: Known | undefined
): ModeFinding | null {
  if (a === b) return null
  if (a === undefined || b === undefined) {
    const grants = ((a ?? b ?? 0) & SET_ID) !== 0
    return { byUmask: false, grants, functional: grants, detail: 'mode is stored in one build only' }
  }
  const changed = a ^ b
  const masks = known === undefined ? USUAL_UMASK_BITS : known.first.umask ^ known.second.umask
  const byUmask = (changed & ~masks) === 0
  const grants = (changed & SET_ID) !== 0 || (!byUmask && (changed & WRITABLE_BY_ALL) !== 0)
  return {
    byUmask,
    grants,
    functional: grants || (changed & OWNER_EXECUTE) !== 0,
    detail: `mode ${shown(a)} against ${shown(b)}`
  }
}
