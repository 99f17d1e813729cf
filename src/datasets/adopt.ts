import { existsSync } from 'node:fs'
import path from 'node:path'
import { askGit } from '../lib/git.js'
import { hasGlob } from '../lib/globs.js'
import { isInside, resolveInside } from '../lib/paths.js'
import { readContract } from './contract.js'
import type { DatasetContract } from './dataset-contract.js'
import { lfsOid } from './locate.js'

const EMPTY_SHA256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'

/**
 * A dataset whose contract has no checksum, with the one that DVC or Git LFS has recorded beside it: a `.dvc` file of the
 * same name, or the pointer in git's index. Its `origin` says which; a dataset with a checksum stays as it is.
 * @throws GateError `contract` when the `.dvc` file is malformed, `path` when it lies outside
 */
export function adoptChecksum(root: string, dataset: DatasetContract): DatasetContract {
  if (dataset.checksum !== null || dataset.digest !== 'plain' || hasGlob(dataset.path)) return dataset
  const full = path.resolve(root, dataset.path)
  // Where the path leads out, locate refuses it; nothing may be looked up for it here.
  if (!isInside(path.resolve(root), full) || full === path.resolve(root)) return dataset
  return fromDvc(root, dataset) ?? fromLfs(root, dataset) ?? dataset
}

function fromDvc(root: string, dataset: DatasetContract): DatasetContract | undefined {
  const file = `${path.posix.normalize(dataset.path).replace(/\/$/, '')}.dvc`
  if (!existsSync(path.join(root, file))) return undefined
  resolveInside(root, file)
  const { datasets } = readContract(root, file)
  const recorded = datasets.find(({ path: recordedPath }) => path.relative(recordedPath, dataset.path) === '')
  if (recorded === undefined) return undefined
  const { algorithm, digest, checksum, size_bytes, file_count } = recorded
  return {
    ...dataset,
    algorithm,
    digest,
    checksum,
    size_bytes: dataset.size_bytes ?? size_bytes,
    file_count: dataset.file_count ?? file_count,
    origin: 'DVC'
  }
}

function fromLfs(root: string, dataset: DatasetContract): DatasetContract | undefined {
  const attribute = askGit(root, ['check-attr', 'filter', '--', dataset.path])
  if (attribute?.endsWith(': filter: lfs') !== true) return undefined
  const blob = `:./${path.posix.normalize(dataset.path)}`
  const pointer = askGit(root, ['cat-file', 'blob', blob])
  // Git LFS keeps empty files as they are, without a pointer.
  const isEmpty = pointer === undefined && askGit(root, ['cat-file', '-s', blob]) === '0'
  const oid = isEmpty ? EMPTY_SHA256 : lfsOid(`${pointer ?? ''}\n`)
  return oid === undefined ? undefined : { ...dataset, algorithm: 'sha256', checksum: oid, origin: 'Git LFS' }
}
