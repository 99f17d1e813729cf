export type PackFormat = 'zip' | 'tar.gz'
export type PackCompression = 'deflate' | 'store'

/** One file of MANIFEST.json. */
export interface ManifestFile {
  /** Its name in the pack: relative to the repository, forward slashes. */
  path: string
  /** Hex. */
  sha256: string
  size_bytes: number
}

/** MANIFEST.json, always the first entry of a pack; it does not list itself. */
export interface Manifest {
  /** RFC 3339, UTC: SOURCE_DATE_EPOCH when set, else the start of the run. */
  created_at: string
  git_sha: string
  git_branch: string
  ci_run_id: string
  file_count: number
  files: ManifestFile[]
  /** Too large to be included: only their digests are. Absent when there is none. */
  not_included?: ManifestFile[]
  /** What the bytes depend on; `node` (major) and `arch` only where they do, that is, with compression. */
  produced_by: { name: string; version: string; node?: string; arch?: string }
}

/** Something that was left out of the pack, and why. */
export interface Skipped {
  path: string
  reason: string
}

/** What goes into an archive: its name there, the size it had when it was found, and where it is. */
export interface PackItem {
  name: string
  size: number
  /** Absolute path; empty where `derive` makes the content. */
  source: string
  /** The content, of the SHA-256 digests (hex) of all items that are read from files, in their order. */
  derive?: (digests: readonly string[]) => Buffer
}

/** What both writers of archives need. */
export interface WriterOptions {
  compression: PackCompression
  /** Of every entry. */
  date: Date
  /** The manifest for the SHA-256 digests (hex) of the items, in their order; equally long for all digests. */
  manifest: (digests: readonly string[]) => Buffer
  /** Looks at every byte that enters; throws where one must not. */
  guard: Guard
}

/** Shown every block of every item, and the manifest. */
export interface Guard {
  /** A new file begins. @throws GateError when its name must not enter. */
  begin(name: string): void
  /** @throws GateError when the block must not enter. */
  see(block: Buffer): void
}

export interface PackOptions {
  root: string
  /** Relative to the root, or absolute inside it. */
  evidenceDir: string
  format: PackFormat
  compression?: PackCompression
  run: { timestamp: string; git_sha: string; git_branch: string; ci_run_id: string }
  toolVersion: string
  /** SOURCE_DATE_EPOCH as the environment has it: whole seconds. */
  sourceDateEpoch?: string | undefined
  /** Further evidence: contracts, coverage files, test results, predictions, histories, the config file. */
  sources?: readonly string[]
  /** Directories besides the evidence that enter whole; `artifact` and `experiments/ledger` by default. */
  directories?: readonly string[]
  /** Values that must not leave the machine: tokens and masked inputs. */
  forbidden?: readonly string[]
  /** Larger files enter by digest only. Default 1 GB, as the setting. */
  maxFileBytes?: number
  /** All files together. Default 8 GiB. */
  maxTotalBytes?: number
}

export interface Pack {
  /** Relative to the root. */
  path: string
  /** Of the archive, hex. */
  sha256: string
  bytes: number
  /** Without MANIFEST.json. */
  file_count: number
  /** As MANIFEST.json lists them. */
  files: ManifestFile[]
  skipped: Skipped[]
}
