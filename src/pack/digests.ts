import { createHash } from 'node:crypto'
import { damaged } from './input.js'

/** An archive is not trusted: these bound what it can make us do. Nothing of it is ever written to disk. */
export interface ArchiveLimits {
  entries: number
  /** All names together, in UTF-8. */
  nameBytes: number
  /** All contents together, unpacked. */
  bytes: number
  /** One content that is kept in memory (the manifest, run records). */
  keptBytes: number
  /** All of them. */
  keptTotal: number
}

export const LIMITS: ArchiveLimits = {
  entries: 200_000,
  nameBytes: 64 * 1024 ** 2,
  bytes: 8 * 1024 ** 3,
  keptBytes: 64 * 1024 ** 2,
  keptTotal: 256 * 1024 ** 2
}

export interface ArchivedFile {
  name: string
  size: number
  /** Hex. */
  sha256: string
  /** Only of the files asked for. */
  content?: Buffer
}

/** Takes an entry's content as it goes by. */
export interface Sink {
  write(bytes: Buffer): void
  /** The entry is whole. */
  end(): void
  /** Nothing more will come, also where reading failed; called in any case. */
  close(): void
}

/** One entry while its content goes by. */
export class EntryDigest {
  readonly #hash = createHash('sha256')
  readonly #kept: Buffer[] | undefined
  #size = 0

  constructor(
    readonly name: string,
    readonly declared: number,
    keep = false,
    private readonly sink?: Sink
  ) {
    this.#kept = keep ? [] : undefined
  }

  /** Nothing but size and digest is wanted: it does not matter who reads the content. */
  get plain(): boolean {
    return this.#kept === undefined && this.sink === undefined
  }

  /** @throws GateError as soon as there is more than the archive declared: a bomb ends here. */
  update(bytes: Buffer): void {
    this.#size += bytes.length
    if (this.#size > this.declared) throw damaged(`${this.name} has more content than its header says`)
    this.#hash.update(bytes)
    this.#kept?.push(Buffer.from(bytes))
    this.sink?.write(bytes)
  }

  end(): ArchivedFile {
    if (this.#size !== this.declared) throw damaged(`${this.name} has less content than its header says`)
    const kept = this.#kept
    this.sink?.end()
    return {
      name: this.name,
      size: this.#size,
      sha256: this.#hash.digest('hex'),
      ...(kept === undefined ? {} : { content: Buffer.concat(kept) })
    }
  }
}

/** Opens entries within the limits. With `sinkFor`, those that neither are kept nor have a sink are passed over. */
export class Digests {
  #entries = 0
  #nameBytes = 0
  #bytes = 0
  #kept = 0
  readonly #sinks: Sink[] = []

  constructor(
    private readonly keep: (name: string) => boolean,
    private readonly limits: ArchiveLimits,
    private readonly sinkFor?: (name: string) => Sink | undefined
  ) {}

  /** @returns undefined for an entry to pass over. @throws GateError when the archive holds more than the limits. */
  open(name: string, size: number): EntryDigest | undefined {
    const { entries, nameBytes, bytes, keptBytes, keptTotal } = this.limits
    this.#entries++
    this.#nameBytes += Buffer.byteLength(name)
    this.#bytes += size
    if (this.#entries > entries) throw damaged(`the archive has more than ${entries} entries`)
    if (this.#nameBytes > nameBytes)
      throw damaged(`the names in the archive have more than ${nameBytes} bytes`)
    if (!(this.#bytes <= bytes)) throw damaged(`the archive unpacks to more than ${bytes} bytes`)
    const keep = this.keep(name)
    if (keep) this.#kept += size
    if (keep && (size > keptBytes || this.#kept > keptTotal))
      throw damaged(`${name} has ${size} bytes, too many to be read into memory`)
    const sink = this.sinkFor?.(name)
    if (sink !== undefined) this.#sinks.push(sink)
    if (this.sinkFor !== undefined && sink === undefined && !keep) return undefined
    return new EntryDigest(name, size, keep, sink)
  }

  /** All sinks are done with, whether the archive could be read or not. */
  close(): void {
    for (const sink of this.#sinks.splice(0)) sink.close()
  }
}
