import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { modesSha256, narSha256, toNixBase32, toSri } from '../../src/builds/nar.js'
import { eachNode, scanTree } from '../../src/builds/tree.js'
import { has, temporary } from './helpers.js'

const { dir, clean } = temporary()
const tree = path.join(dir, 'tree')

/** Everything that NAR knows, and names that are hard to carry. */
function plant(): void {
  mkdirSync(path.join(tree, 'dir/sub'), { recursive: true })
  mkdirSync(path.join(tree, 'empty'))
  const write = (name: string | Buffer, text: string): void => {
    writeFileSync(Buffer.concat([Buffer.from(`${tree}/`), Buffer.from(name)]), text)
  }
  write('file', 'hello')
  write('zero', '')
  write('run', '#!/bin/sh\n')
  chmodSync(path.join(tree, 'run'), 0o755)
  write('new\nline', 'x')
  write('dir/eight', '12345678')
  write('dir/sub/späße', 'z')
  write('.hidden', 'q')
  write('big', 'a'.repeat(100_000))
  symlinkSync('file', path.join(tree, 'link'))
  symlinkSync('../nowhere', path.join(tree, 'dangling'))
  symlinkSync('loop', path.join(tree, 'loop'))
}

beforeAll(plant)
afterAll(clean)

/** Recorded with `nix-hash --type sha256 --base32` of nix 2.8.0 (Debian 12). */
const KNOWN: [name: string, base32: string][] = [
  ['file', '0sg9f58l1jj88w6pdrfdpj5x9b1zrwszk84j81zvby36q9whhhqa'],
  ['zero', '0ip26j2h11n1kgkz36rl4akv694yz65hr72q4kv4b3lxcbi65b3p'],
  ['run', '0m35wabrvlzjvv71f2xvca3vd91gh9mwvh4mm38h7yb0h9kc30v2'],
  ['link', '01xxqkhphz6cqy0mrqkrwyr1bykjmcd54pl5aj3awwcz5gi7x1kb'],
  ['empty', '0sjjj9z1dhilhpc8pq4154czrb79z9cm044jvn75kxcjv6v5l2m5'],
  ['big', '09kc0mjny3wvdlhk1631ny34dg6616i6lv1gx8107rgp8mh5d2k6']
]

describe('NAR SHA-256', () => {
  test.each(KNOWN)('%s as nix recorded it', (name, base32) => {
    expect(toNixBase32(narSha256(scanTree(path.join(tree, name))))).toBe(base32)
  })

  test('the form of `nix hash path`', () => {
    expect(toSri(narSha256(scanTree(path.join(tree, 'empty'))))).toBe(
      'sha256-pQpattmS9VmO3ZIQUFn66az8GSmB4IvYhTTCFn6SUmo='
    )
  })

  const nix = has('nix-hash', '--version')
  const bytes = process.platform === 'linux'
  const compare = nix ? test : test.skip
  compare(nix ? 'the whole tree, beside nix-hash' : 'the whole tree: nix-hash is not installed', () => {
    // On Linux a name need not be UTF-8.
    if (bytes) writeFileSync(Buffer.concat([Buffer.from(`${tree}/`), Buffer.from([0xff, 0xfe])]), 'y')
    const printed = execFileSync('nix-hash', ['--type', 'sha256', '--base32', tree], { encoding: 'utf8' })
    expect(toNixBase32(narSha256(scanTree(tree)))).toBe(printed.trim())
  })

  test('notices a rename, an executable bit, an empty directory, a link target; not a time or another mode', () => {
    const hash = (change: (d: string) => void): string => {
      const d = path.join(dir, `variant-${Math.random().toString(36).slice(2)}`)
      mkdirSync(path.join(d, 'e'), { recursive: true })
      writeFileSync(path.join(d, 'a'), 'one', { mode: 0o644 })
      symlinkSync('a', path.join(d, 'l'))
      change(d)
      return toSri(narSha256(scanTree(d)))
    }
    const plain = hash(() => undefined)
    expect(hash((d) => chmodSync(path.join(d, 'a'), 0o600))).toBe(plain)
    const others = [
      hash((d) => writeFileSync(path.join(d, 'b'), '')),
      hash((d) => chmodSync(path.join(d, 'a'), 0o744)),
      hash((d) => mkdirSync(path.join(d, 'f'))),
      hash((d) => symlinkSync('b', path.join(d, 'm')))
    ]
    expect(new Set([plain, ...others]).size).toBe(5)
  })

  test('permission bits have a digest of their own', () => {
    const file = path.join(dir, 'moded')
    writeFileSync(file, 'x', { mode: 0o644 })
    const before = modesSha256(scanTree(file))
    chmodSync(file, 0o640)
    expect(modesSha256(scanTree(file))).not.toBe(before)
    expect(before).toMatch(/^[0-9a-f]{64}$/)
  })

  test('a FIFO and a socket are seen, named and not hashed', async () => {
    const d = path.join(dir, 'special')
    mkdirSync(d)
    writeFileSync(path.join(d, 'a'), 'x')
    const alone = toSri(narSha256(scanTree(d)))
    expect(spawnSync('mkfifo', [path.join(d, 'pipe')]).status).toBe(0)
    const server = createServer().listen(path.join(d, 'socket'))
    await new Promise((resolve) => server.once('listening', resolve))
    const node = scanTree(d)
    server.close()
    const special = [...eachNode(node)].flatMap((e) =>
      e.node.kind === 'special' ? [`${e.path} ${e.node.what}`] : []
    )
    expect(special).toEqual(['pipe FIFO', 'socket socket'])
    expect(toSri(narSha256(node))).toBe(alone)
    expect(() => narSha256({ kind: 'special', what: 'FIFO' })).toThrow(/FIFO has no content/)
  })
})
