import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { BufferSource, FileSource, type Source } from '../source.js'
import { MAX_RATIO, MAX_UNPACKED_BYTES, RATIO_APPLIES_ABOVE, tooLarge } from './limits.js'

/** What unpacks to less than this stays in memory. */
const MEMORY_BYTES = 4 * 1024 * 1024

/**
 * Holds what is unpacked on the way into a container: small things in memory, larger ones in temporary files that have
 * lost their name before the first byte is read back, so that nothing is left behind however we end.
 */
export class Spool {
  private left = MAX_UNPACKED_BYTES
  private readonly files: FileSource[] = []

  /**
   * Keep everything that `chunks` gives.
   * @param packed how many bytes it comes from, for the ratio.
   * @throws GateError `limit` above 2 GiB altogether or 200 times `packed`; errors of `chunks` pass through.
   */
  async keep(chunks: AsyncIterable<Buffer>, packed: number): Promise<Source> {
    const memory: Buffer[] = []
    let file: { fd: number; path: string; dir: string } | null = null
    let size = 0
    try {
      for await (const chunk of chunks) {
        size += chunk.length
        this.left -= chunk.length
        if (this.left < 0) throw tooLarge(`unpacks to more than ${MAX_UNPACKED_BYTES} bytes`)
        if (size > RATIO_APPLIES_ABOVE && size > packed * MAX_RATIO) {
          throw tooLarge(`unpacks to more than ${MAX_RATIO} times its size`)
        }
        if (file === null) {
          memory.push(chunk)
          if (size <= MEMORY_BYTES) continue
          const dir = mkdtempSync(path.join(os.tmpdir(), 'unpacked-'))
          const name = path.join(dir, 'bytes')
          file = { fd: openSync(name, 'wx', 0o600), path: name, dir }
          for (const earlier of memory.splice(0)) writeFully(file.fd, earlier)
        } else writeFully(file.fd, chunk)
      }
      if (file === null) return new BufferSource(Buffer.concat(memory))
      const source = new FileSource(file.path, size)
      this.files.push(source)
      return source
    } finally {
      if (file !== null) {
        closeSync(file.fd)
        rmSync(file.dir, { recursive: true, force: true })
      }
    }
  }

  /** Give back what was kept since `mark`. */
  release(mark: number): void {
    for (const file of this.files.splice(mark)) file.close()
  }

  mark(): number {
    return this.files.length
  }
}

function writeFully(fd: number, bytes: Buffer): void {
  for (let offset = 0; offset < bytes.length;) offset += writeSync(fd, bytes, offset)
}
