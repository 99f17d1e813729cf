import type { ReadManifest } from '../pack/manifest.js'

/** The size where the manifest says it: a leg's copy has none. */
type Named = Pick<ReadManifest['files'][number], 'path'> & { size_bytes?: number }

/** What is there to judge again, as a manifest says it; of a leg, relative to its own directory. */
export interface Listed {
  git_sha: string
  git_branch?: string | undefined
  ci_run_id?: string | number | undefined
  /** Of the pack; a leg's copy has none of its own. */
  created_at?: string | undefined
  files: readonly Named[]
  /** There by their digests only. */
  not_included?: readonly Named[] | undefined
}

/** The part of a listing that lies below a directory, as the directory itself would list it. */
export function below(files: readonly Named[], dir: string): Named[] {
  const prefix = `${dir}/`
  return files
    .filter(({ path }) => path.startsWith(prefix))
    .map(({ path }) => ({ path: path.slice(prefix.length) }))
}
