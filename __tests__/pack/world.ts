import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { PackFormat, PackOptions } from '../../src/pack/types.js'
import { extract, requireValid } from '../../src/pack/unpack.js'
import { scratch } from '../ledger/scratch.js'

/** A repository with these files. */
export function repository(files: Record<string, string | Buffer>): string {
  const root = scratch()
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true })
    writeFileSync(path.join(root, name), content)
  }
  return root
}

export function optionsFor(
  root: string,
  format: PackFormat = 'zip',
  more: Partial<PackOptions> = {}
): PackOptions {
  return {
    root,
    evidenceDir: 'evidence',
    format,
    run: {
      timestamp: '2026-01-02T03:04:05.678Z',
      git_sha: 'ABCDEF0123456789abcdef0123456789abcdef01',
      git_branch: 'main',
      ci_run_id: '7'
    },
    toolVersion: '1.0.0',
    ...more
  }
}

export const FORMATS: PackFormat[] = ['zip', 'tar.gz']

/** As a merge takes a pack: valid as a whole first, then the wanted files. */
export async function unpack(
  pack: string,
  directory: string,
  wanted: (name: string) => boolean
): Promise<string[]> {
  await requireValid(pack)
  return extract(pack, directory, wanted)
}
