import { GateError } from '../lib/errors.js'
import { digestAll, type FileDigest, type HashJob } from '../lib/hash.js'
import type { DatasetContract } from './dataset-contract.js'
import { dvcTextDigest } from './dvc-hash.js'
import type { Located } from './locate.js'

export interface Target {
  dataset: DatasetContract
  place: Located
}

/** Digests of the files of each target, in their order; all files of all targets share the cores. */
export async function digestTargets(targets: readonly Target[]): Promise<(FileDigest | GateError)[][]> {
  const jobs = targets.map(({ dataset, place }) =>
    dataset.digest === 'dvc-text' ? [] : jobsOf(dataset, place)
  )
  const results = await digestAll(jobs.flat())
  let next = 0
  return targets.map(({ dataset, place }, i) => {
    if (dataset.digest === 'dvc-text') return jobsOf(dataset, place).map(textDigest)
    const own = results.slice(next, next + (jobs[i]?.length ?? 0))
    next += own.length
    return own
  })
}

function jobsOf(dataset: DatasetContract, place: Located): HashJob[] {
  if (place.kind !== 'found') return []
  return place.files.map((file, i) => ({
    file,
    algorithm: dataset.algorithm,
    shown: shownName(dataset, place, i)
  }))
}

/** A file as messages name it: relative to the repository. */
export function shownName({ path }: DatasetContract, place: Located & { kind: 'found' }, i: number): string {
  const name = place.names[i] ?? ''
  if (!place.tree) return path
  return /[*?[{(]/.test(path) ? name : `${path.replace(/\/$/, '')}/${name}`
}

function textDigest({ file, shown = file }: HashJob): FileDigest | GateError {
  try {
    return dvcTextDigest(file, shown)
  } catch (error) {
    if (error instanceof GateError) return error
    throw error
  }
}
