import { once } from 'node:events'
import { statSync } from 'node:fs'
import { Readable } from 'node:stream'
import { writeGzip } from './gzip.js'
import type { Output } from './output.js'
import { itemBlocks, newBlock } from './source.js'
import type { PackCompression, PackItem } from './types.js'

/**
 * A tar.gz archive of the items in their order, without its seal. archiver writes the tar (ustar, pax headers for long and non-ASCII
 * names, owner 0, mode 644); one item at a time, since its queue would decide the order; the gzip frame is ours.
 * @throws GateError when an item is not what it was when it was hashed; errors of the disk as they are.
 */
export async function writeTarGz(
  items: readonly PackItem[],
  out: Output,
  options: { compression: PackCompression; date: Date }
): Promise<void> {
  const { TarArchive } = await import('archiver')
  const tar = new TarArchive({})
  const block = newBlock()
  const add = async (item: PackItem): Promise<void> => {
    const entry = { name: item.name, date: options.date, mode: 0o644 }
    const written = once(tar, 'entry')
    if (typeof item.source !== 'string') {
      tar.append(item.source, entry)
      await written
      return
    }
    // Copies, since the block is reused and the stream holds on to what it is given. A stream brings back-pressure, which archiver's buffers lack.
    const copies = function* (): Generator<Buffer> {
      for (const bytes of itemBlocks(item, block)) yield Buffer.from(bytes)
    }
    const source = Readable.from(copies(), { objectMode: false })
    // archiver does not hear of a source that fails, and would wait for ever.
    const failed = new Promise<never>((_, reject) => source.once('error', reject))
    tar.append(source, { ...entry, stats: statSync(item.source) })
    await Promise.race([written, failed])
  }
  const feed = async (): Promise<void> => {
    for (const item of items) await add(item)
    await tar.finalize()
  }
  const drained = writeGzip(tar, out, options.compression)
  try {
    await Promise.all([feed(), drained])
  } catch (error) {
    tar.destroy()
    await drained.catch(() => undefined) // ends because of what is thrown here
    throw error
  }
}
