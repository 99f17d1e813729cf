import type { Known } from './known.js'

/** The bits that a umask usually takes away: everything of group and others. */
const USUAL_UMASK_BITS = 0o077
const OWNER_EXECUTE = 0o100

export interface ModeFinding {
  /** The umask of the two builds, and nothing else, explains the difference. */
  byUmask: boolean
  /** The file can be executed in one build only: no mere metadata. */
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
    return { byUmask: false, functional: false, detail: 'mode is stored in one build only' }
  }
  const changed = a ^ b
  const masks = known === undefined ? USUAL_UMASK_BITS : known.first.umask ^ known.second.umask
  return {
    byUmask: (changed & ~masks) === 0,
    functional: (changed & OWNER_EXECUTE) !== 0,
    detail: `mode ${shown(a)} against ${shown(b)}`
  }
}
