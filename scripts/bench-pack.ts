import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { seededRandom } from '../src/lib/numbers.js'
import type { Bench } from './bench-eig.js'

const s = (x: number): string => `${x.toFixed(3)} s`

/**
 * `verify` hashes the archive, for its seal and its statement, and all contents, for the manifest: so its peer over the same
 * bytes is openssl over the archive and over the files that were packed. That inflates nothing, which verify must.
 */
function benchVerify({ dist, measure, row, show }: Bench, pack: string, format: string): void {
  const contents = 'find pack/evidence/logs -type f -print0 | xargs -0 openssl dgst -sha256'
  const archive = measure(['openssl', 'dgst', '-sha256', pack], 5)
  const files = measure(['sh', '-c', contents], 5)
  const both = measure(['sh', '-c', `${contents} "$0"`, pack], 5)
  const ours = measure([process.execPath, dist, 'verify', pack], 5)
  row(
    `verify that pack (${format})`,
    show(ours),
    `openssl: archive ${s(archive.seconds)}, contents ${s(files.seconds)}, both ${s(both.seconds)}`,
    `${(ours.seconds / both.seconds).toFixed(2)} x both; at most 2 x`
  )
}

/** Files as evidence is: text that compresses, of very different sizes, 200 MB in all. */
export function benchPack(bench: Bench): void {
  const { dist, work, measure, row, show } = bench
  const inWork = (...parts: string[]): string => path.join(work, ...parts)
  const random = seededRandom(7)
  mkdirSync(inWork('pack', 'evidence', 'logs'), { recursive: true })
  const words = Array.from({ length: 4000 }, () => Math.floor(random() * 1e9).toString(36))
  for (let i = 0; i < 5000; i++) {
    const size = 4_000 + Math.floor(random() * 72_000)
    let text = ''
    while (text.length < size) text += `${words[Math.floor(random() * words.length)]}=${random().toFixed(6)} `
    writeFileSync(inWork('pack', 'evidence', 'logs', `run-${i}.log`), text)
  }
  const peer = measure(['sh', '-c', 'cd pack && zip -6 -q -r ../peer.zip evidence'], 3, () =>
    rmSync(inWork('peer.zip'), { force: true })
  )
  const size = statSync(inWork('peer.zip')).size
  const packs = inWork('pack', 'evidence', 'packs')
  const ours = measure([process.execPath, dist, 'pack', '--cwd', inWork('pack')], 3, () =>
    rmSync(packs, { recursive: true, force: true })
  )
  const out = JSON.parse(
    execFileSync(process.execPath, [dist, 'pack', '--json', '--cwd', inWork('pack')], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore']
    })
  ) as { bytes: number; path: string }
  row(
    'pack, 5,000 files, 200 MB',
    show(ours),
    `zip -6: ${s(peer.seconds)}`,
    `${(ours.seconds / peer.seconds).toFixed(2)} x; at most 1 x, 200 MB`
  )
  row(
    'pack, size',
    `${out.bytes} bytes`,
    `zip -6: ${size} bytes`,
    `${(out.bytes / size).toFixed(3)} x; at most 1.02 x`
  )
  benchVerify(bench, path.resolve(inWork('pack'), out.path), 'zip')
  const tarGz = JSON.parse(
    execFileSync(
      process.execPath,
      [dist, 'pack', '--json', '--pack-format', 'tar.gz', '--cwd', inWork('pack')],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }
    )
  ) as { path: string }
  benchVerify(bench, path.resolve(inWork('pack'), tarGz.path), 'tar.gz')
  rmSync(inWork('pack'), { recursive: true })
}
