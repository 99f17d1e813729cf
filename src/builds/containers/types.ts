import type { Source } from '../source.js'
import type { Spool } from './spool.js'

/** What may be set aside when the contents of two containers are equal. */
export type Normalisation =
  'mtime' | 'order' | 'owner' | 'mode' | 'compression level' | 'gzip header' | 'archive layout'

/** A field of a container or member beside its contents. */
export interface MetaField {
  name: string
  value: string
  /** null: not mere metadata; a difference here is a difference of contents. */
  normalisation: Normalisation | null
}

export interface Member {
  /** Bytes as stored; never used as a path on disk. */
  name: Buffer
  kind: 'file' | 'directory' | 'symlink' | 'hardlink' | 'special'
  /** Unix permission bits; undefined where the format or writer gives none. */
  mode?: number
  meta: MetaField[]
  /** For symlinks and hard links. */
  target?: Buffer
  /** The bytes as stored, for formats that compress each member: equal bytes are equal contents. */
  stored: Source
  /** The contents. @throws GateError `limit` or `evidence` */
  open(): Promise<Source>
}

export interface Container {
  format: string
  meta: MetaField[]
  members: Member[]
  /** A compressed stream: one member that has no place of its own in the inner path when it is a container. */
  wraps: boolean
}

export interface ContainerFormat {
  name: string
  /** Decide by content alone. `head` is the first 1,024 bytes. */
  matches(head: Buffer, source: Source): boolean
  /** @throws GateError `evidence` for what is cut off or damaged, `limit` for what is too large. */
  read(source: Source, spool: Spool): Promise<Container> | Container
}
