import { createHash, type Hash } from 'node:crypto'
import { closeSync, openSync, readSync } from 'node:fs'
import { GateError } from '../lib/errors.js'
import { ioError } from '../lib/files.js'
import { shownName } from './names.js'
import type { DirectoryNode, FileNode, TreeNode } from './tree.js'

/** Nix's own alphabet: no e, o, u, t, so that no hash spells a word (E. Dolstra, 2006 thesis, section 5.1). */
const NIX_BASE32 = '0123456789abcdfghijklmnpqrsvwxyz'

const buffer = Buffer.allocUnsafe(1 << 20)

/** A NAR string: length as 64-bit little endian, the bytes, zeros up to a multiple of 8. */
function narString(value: string | Buffer): Buffer {
  const bytes = typeof value === 'string' ? Buffer.from(value) : value
  const framed = Buffer.alloc(8 + Math.ceil(bytes.length / 8) * 8)
  framed.writeBigUInt64LE(BigInt(bytes.length))
  bytes.copy(framed, 8)
  return framed
}

const WORD = Object.fromEntries(
  [
    '(',
    ')',
    'type',
    'regular',
    'executable',
    '',
    'contents',
    'symlink',
    'target',
    'directory',
    'entry',
    'name',
    'node'
  ].map((word) => [word, narString(word)])
)

function words(hash: Hash, ...list: string[]): void {
  for (const word of list) hash.update(WORD[word] ?? narString(word))
}

function hashContents(hash: Hash, file: FileNode): void {
  const length = Buffer.alloc(8)
  length.writeBigUInt64LE(BigInt(file.size))
  hash.update(length)
  let fd: number
  try {
    fd = openSync(file.path, 'r')
  } catch (error) {
    throw ioError(error, shownName(file.path), 'check its permissions')
  }
  try {
    let total = 0
    for (;;) {
      const n = readSync(fd, buffer, 0, buffer.length, null)
      if (n === 0) break
      total += n
      hash.update(buffer.subarray(0, n))
    }
    // A process that still writes would give a hash of no state that ever was.
    if (total !== file.size) {
      throw new GateError('build', `${shownName(file.path)} changed while it was read`, {
        remedy: 'let the build wait for everything that it starts'
      })
    }
  } finally {
    closeSync(fd)
  }
  if (file.size % 8 !== 0) hash.update(Buffer.alloc(8 - (file.size % 8)))
}

function serialise(hash: Hash, node: Exclude<TreeNode, { kind: 'special' }>): void {
  words(hash, '(', 'type')
  if (node.kind === 'file') {
    words(hash, 'regular')
    if ((node.mode & 0o100) !== 0) words(hash, 'executable', '')
    words(hash, 'contents')
    hashContents(hash, node)
  } else if (node.kind === 'symlink') {
    words(hash, 'symlink', 'target')
    hash.update(narString(node.target))
  } else {
    words(hash, 'directory')
    for (const child of node.children) {
      if (child.node.kind === 'special') continue
      words(hash, 'entry', '(', 'name')
      hash.update(narString(child.name))
      words(hash, 'node')
      serialise(hash, child.node)
      words(hash, ')')
    }
  }
  words(hash, ')')
}

/**
 * SHA-256 of the NAR serialisation of a tree (Dolstra, The Purely Functional Software Deployment Model, figure 5.2): names,
 * contents, the owner's execute bit and symlink targets; no times, owners or other permission bits. Equal to `nix hash path`.
 * NAR has no word for FIFOs, sockets and devices: they are left out, and the comparison lists them as not comparable.
 * @throws GateError `io`, or `build` for a file that changed while it was read.
 */
export function narSha256(node: TreeNode): Buffer {
  if (node.kind === 'special') {
    throw new GateError('build', `a ${node.what} has no content to hash`, {
      remedy: 'let the build write files, directories and symlinks only'
    })
  }
  const hash = createHash('sha256')
  hash.update(narString('nix-archive-1'))
  serialise(hash, node)
  return hash.digest()
}

/** `sha256-<base64>`, what `nix hash path` prints (the form of W3C Subresource Integrity). */
export function toSri(digest: Buffer): string {
  return `sha256-${digest.toString('base64')}`
}

/** What `nix-hash --base32` prints: 5 bits a character, from the last bits of the digest to the first. */
export function toNixBase32(digest: Buffer): string {
  const length = Math.ceil((digest.length * 8) / 5)
  let text = ''
  for (let n = length - 1; n >= 0; n--) {
    const bit = n * 5
    const byte = Math.floor(bit / 8)
    const shift = bit % 8
    const value = ((digest[byte] ?? 0) >> shift) | ((digest[byte + 1] ?? 0) << (8 - shift))
    text += NIX_BASE32[value & 31] ?? ''
  }
  return text
}

/** SHA-256, hex, over `<mode in octal> <path>\0` of every file and directory, parents first: what NAR leaves out. */
export function modesSha256(root: TreeNode): string {
  const hash = createHash('sha256')
  const visit = (node: FileNode | DirectoryNode, at: Buffer): void => {
    hash
      .update(`${node.mode.toString(8).padStart(4, '0')} `)
      .update(at)
      .update('\0')
    if (node.kind === 'file') return
    for (const { name, node: child } of node.children) {
      if (child.kind === 'file' || child.kind === 'directory') {
        visit(child, at.length === 0 ? name : Buffer.concat([at, Buffer.from('/'), name]))
      }
    }
  }
  if (root.kind === 'file' || root.kind === 'directory') visit(root, Buffer.alloc(0))
  return hash.digest('hex')
}
