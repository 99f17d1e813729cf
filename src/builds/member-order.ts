import path from 'node:path'
import { directoriesOf } from '../lib/directories.js'
import type { Member } from './containers/types.js'

/** Longer names are unpacked nowhere (PATH_MAX of Linux). */
const MAX_PATH = 4096
/** Steps, about a second; beyond them the order counts, since nobody has shown that it does not. */
const MAX_WORK = 1e9

/** `./a`, `a/` and `/a` are unpacked to one place. */
function placeOf(name: Buffer): string {
  return path.posix.normalize(name.toString('latin1')).replace(/^\/+|\/+$/g, '')
}

interface Placed {
  key: string
  place: string
  /** Of a hard link, what it has to find. */
  needs: string | undefined
  isDirectory: boolean
}

function placed([key, { name, kind, target }]: readonly [string, Member]): Placed[] {
  if (name.length > MAX_PATH) return []
  const needs =
    kind === 'hardlink' && target !== undefined && target.length <= MAX_PATH ? placeOf(target) : undefined
  return [{ key, place: placeOf(name), needs, isDirectory: kind === 'directory' }]
}

/**
 * Whether two members changed places whose order decides what unpacking leaves: two of one place, of which the last stays; a
 * link or file and what is unpacked through or below it; a hard link and what it leads to.
 * @param first members in the order of the first build; @param second keys in that of the second, the same ones
 * @returns the places of two such members; undefined where the order is of no consequence
 */
export function orderThatMatters(
  first: readonly (readonly [string, Member])[],
  second: readonly string[]
): [string, string] | undefined {
  const members = first.flatMap(placed)
  const paths = members.flatMap(({ place, needs }) => (needs === undefined ? [place] : [place, needs]))
  let work = paths.reduce((sum, p) => sum + p.length * p.split('/').length, 0)
  const [any] = members
  if (any === undefined) return undefined
  if (work > MAX_WORK) return [any.place, 'others']

  const before = new Map(first.map(([key], i) => [key, i]))
  const after = new Map(second.map((key, i) => [key, i]))
  const isSwapped = (a: Placed, b: Placed): boolean =>
    (before.get(a.key) ?? 0) < (before.get(b.key) ?? 0) !== (after.get(a.key) ?? 0) < (after.get(b.key) ?? 0)

  const at = new Map<string, Placed[]>()
  for (const member of members) {
    const there = at.get(member.place)
    if (there === undefined) at.set(member.place, [member])
    else if (isSwapped(there.at(-1) ?? member, member)) return [member.place, member.place]
    else there.push(member)
  }
  const above = directoriesOf(paths)
  // What is no directory and has something below it: hardly any, in an archive that means well.
  const inTheWay = members.filter((member) => !member.isDirectory && above.has(member.place))
  for (const member of members) {
    const found = member.needs === undefined ? [] : (at.get(member.needs) ?? [])
    work += inTheWay.length + found.length
    if (work > MAX_WORK) return [member.place, 'others']
    const isBelow = ({ place }: Placed): boolean =>
      member.place.startsWith(`${place}/`) || member.needs?.startsWith(`${place}/`) === true
    const other = [...found, ...inTheWay.filter(isBelow)].find(
      (one) => one !== member && isSwapped(one, member)
    )
    if (other !== undefined) return [other.place, member.place]
  }
  return undefined
}
