import { once } from 'node:events'
import { statSync } from 'node:fs'
import { Readable } from 'node:stream'
import { writeGzip } from './gzip.js'
import { MANIFEST_NAME } from './names.js'
import type { Output } from './output.js'
import { changed, derivedBytes, itemBlocks, itemDigest, newBlock } from './source.js'
import type { PackItem, WriterOptions } from './types.js'

/**
 * A tar.gz archive without its seal: the manifest, then the items in their order. archiver writes the tar (ustar, pax headers for
 * long and non-ASCII names, owner 0, mode 644); one item at a time, since its queue would decide the order; the gzip
 * frame is ours. Items are read twice, once for the manifest.
 * @throws GateError when an item is not what it was when it was found; errors of the disk as they are.
 */
export async function writeTarGz(
  items: readonly PackItem[],
  out: Output,
  options: WriterOptions
): Promise<void> {
  const { date, guard, compression, manifest } = options
  const block = newBlock()
  const read = items.flatMap((item) => (item.derive === undefined ? [itemDigest(item, guard, block)] : []))
  const rest = [...read]
  const known: { sha256: string; bytes?: Buffer }[] = items.map((item) =>
    item.derive === undefined ? { sha256: rest.shift() ?? '' } : derivedBytes(item, read, guard)
  )
  const manifestBytes = manifest(known.map(({ sha256 }) => sha256))
  const { TarArchive } = await import('archiver')
  const tar = new TarArchive({})
  /** As `itemBlocks`; copies, since the block is reused and a stream holds on to what it is given. */
  const checked = function* (item: PackItem, digest: string | undefined): Generator<Buffer> {
    const blocks = itemBlocks(item, guard, block)
    for (let step = blocks.next(); ; step = blocks.next()) {
      if (step.done === true) {
        if (step.value !== digest) throw changed(item.name)
        return
      }
      yield Buffer.from(step.value)
    }
  }
  const add = async (item: PackItem, digest: string | undefined): Promise<void> => {
    // A stream brings back-pressure, which buffers given to archiver lack.
    const source = Readable.from(checked(item, digest), { objectMode: false })
    // archiver does not hear of a source that fails, and would wait for ever.
    const failed = new Promise<never>((_, reject) => source.once('error', reject))
    const entry = { name: item.name, date, mode: 0o644, stats: statSync(item.source) }
    const written = once(tar, 'entry')
    tar.append(source, entry)
    await Promise.race([written, failed])
  }
  const addBytes = async (name: string, bytes: Buffer): Promise<void> => {
    const written = once(tar, 'entry')
    tar.append(bytes, { name, date, mode: 0o644 })
    await written
  }
  const feed = async (): Promise<void> => {
    await addBytes(MANIFEST_NAME, manifestBytes)
    for (const [i, item] of items.entries()) {
      const { sha256, bytes } = known[i] ?? {}
      await (bytes === undefined ? add(item, sha256) : addBytes(item.name, bytes))
    }
    await tar.finalize()
  }
  const drained = writeGzip(tar, out, compression)
  try {
    await Promise.all([feed(), drained])
  } catch (error) {
    tar.abort() // or its queue would still add to what is destroyed next
    tar.destroy()
    await drained.catch(() => undefined) // ends because of what is thrown here
    throw error
  }
}
