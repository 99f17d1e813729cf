import type { Log } from '../lib/log.js'
import type { Annotation } from '../report/annotations.js'

export type { Annotation }

/** What became of one publication. `warning` says what to grant or change; it is present exactly when `ok` is false. */
export interface Publication {
  what: 'summary' | 'outputs' | 'annotations' | 'comment' | 'artifact'
  ok: boolean
  warning?: string
  /** The artifact's name, or what was done to the comment: created, updated, unchanged or superseded. */
  detail?: string
  url?: string
  /** Of an artifact: its id, and the SHA-256 of its bytes in hex. */
  id?: number
  digest?: string
}

/** Which of two runs is the newer: by run id, then by attempt. */
export interface RunOrder {
  runId: number
  attempt: number
}

/** A file to keep; `name` is its stem in the artifact list, made unique per job, matrix leg and attempt. */
export interface ArtifactFile {
  path: string
  name: string
  /** Keep the file's own name, or fail where it is taken. */
  exact?: boolean
}

/** An uploaded artifact, as the comment links to it. */
export interface ArtifactLink {
  /** The stem that the plan gave. */
  name: string
  artifact: string
  url: string
  id: number
  digest: string
}

/** What the runner said about this run. null is what the event does not have. */
export interface RunContext {
  event: string | null
  owner: string | null
  repo: string | null
  /** owner/repo */
  repository: string | null
  /** The commit that people know: the head of the pull request, not its merge commit. */
  sha: string | null
  /** The merge commit that a pull_request run has checked out. */
  merge_sha: string | null
  head_branch: string | null
  base_branch: string | null
  pull_request: number | null
  /** True when the head of the pull request lies in another repository, or in one that is gone. */
  is_fork: boolean
  actor: string | null
  run_id: string | null
  run_attempt: number
  job: string
  workflow: string
  /** The values of the matrix leg, joined and safe in a file name; '' outside a matrix. */
  matrix: string
  server_url: string
  api_url: string
  /** What could not be read, for the log. */
  warnings: string[]
}

/** Everything to publish. Rendering is a callback where it depends on what only publishing knows. */
export interface PublishPlan {
  /** @param availableBytes what the summary may hold, in UTF-8. */
  summaryMarkdown: (availableBytes: number) => string
  /** null: no comment wanted. @param maxChars what the comment may hold, without our marker. */
  commentMarkdown: (given: { links: readonly ArtifactLink[]; maxChars: number }) => string | null
  commentKey: string
  annotations: readonly Annotation[]
  outputs: Readonly<Record<string, string>>
  artifacts: readonly ArtifactFile[]
  /** More of them, made over the network and so after everything local; must not throw. */
  moreArtifacts?: (given: { timeoutMs: number }) => Promise<readonly ArtifactFile[]>
  context: RunContext
  /** '' when there is none. */
  token: string
  /** For all network publications together, seconds. */
  timeoutSec: number
  log: Log
}
