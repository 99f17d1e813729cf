import { chmodSync, mkdirSync, opendirSync, renameSync, rmdirSync, statSync } from 'node:fs'
import { joinBytes } from './tree.js'

/** Renaming is cheap, but not in a tree of this size. */
const MAX_ENTRIES = 20_000

interface Entry {
  name: Buffer
  directory: boolean
}

const isGit = (name: Buffer): boolean => name.toString('latin1') === '.git'

/** The entries of a directory as the file system lists them; `readdir` of Node.js would sort them. */
function listed(dir: Buffer): Entry[] {
  // latin1 keeps every byte of a name, whatever it is.
  const handle = opendirSync(dir as unknown as string, { encoding: 'latin1' })
  try {
    const found: Entry[] = []
    for (let entry = handle.readSync(); entry !== null; entry = handle.readSync()) {
      found.push({ name: Buffer.from(entry.name, 'latin1'), directory: entry.isDirectory() })
    }
    return found
  } finally {
    handle.closeSync()
  }
}

/**
 * Fill each directory anew in the reverse of its listed order. File systems that list entries in order of creation
 * (XFS, btrfs, tmpfs, mostly APFS) then list them the other way round.
 */
export function reverseCreationOrder(root: string): void {
  let entries = 0
  const visit = (dir: Buffer): void => {
    const inside = listed(dir)
    entries += inside.length
    if (entries > MAX_ENTRIES) return
    for (const { name, directory } of inside) if (directory && !isGit(name)) visit(joinBytes(dir, name))
    const fresh = Buffer.concat([dir, Buffer.from('.reversed')])
    mkdirSync(fresh)
    chmodSync(fresh, statSync(dir).mode & 0o7777)
    for (const { name } of inside.reverse()) renameSync(joinBytes(dir, name), joinBytes(fresh, name))
    rmdirSync(dir)
    renameSync(fresh, dir)
  }
  visit(Buffer.from(root))
}

/** True when some directory of the two copies lists the same names in another order. */
export function listsInOtherOrder(a: string, b: string): boolean {
  let entries = 0
  const visit = (x: Buffer, y: Buffer): boolean => {
    const [first, second] = [listed(x), listed(y)]
    entries += first.length
    if (entries > MAX_ENTRIES || first.length !== second.length) return false
    if (first.some(({ name }, i) => !second[i]?.name.equals(name))) return true
    return first.some(
      ({ name, directory }) => directory && !isGit(name) && visit(joinBytes(x, name), joinBytes(y, name))
    )
  }
  return visit(Buffer.from(a), Buffer.from(b))
}
