import { createHash } from 'node:crypto'
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
  // Documented as allowed but missing in the types: names come as bytes.
  const handle = opendirSync(dir, { encoding: 'buffer' as BufferEncoding })
  try {
    const found: Entry[] = []
    for (let entry = handle.readSync(); entry !== null; entry = handle.readSync()) {
      found.push({ name: Buffer.from(entry.name), directory: entry.isDirectory() })
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

/**
 * SHA-256 over all names in the order in which the file system lists them, hex: two copies of the same sources differ in
 * it exactly when some directory lists its entries in another order.
 */
export function listingDigest(root: string): string {
  const hash = createHash('sha256')
  let entries = 0
  const visit = (dir: Buffer): void => {
    const inside = listed(dir)
    entries += inside.length
    if (entries > MAX_ENTRIES) return
    for (const { name } of inside) hash.update(name).update('\0')
    hash.update('/')
    const below = inside.filter(({ name, directory }) => directory && !isGit(name))
    for (const { name } of below.sort((a, b) => a.name.compare(b.name))) visit(joinBytes(dir, name))
  }
  visit(Buffer.from(root))
  return hash.digest('hex')
}
