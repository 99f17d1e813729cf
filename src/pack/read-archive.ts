import { closeSync, constants, fstatSync, openSync } from 'node:fs'
import path from 'node:path'
import { GateError, systemCode } from '../lib/errors.js'
import { ioError } from '../lib/files.js'
import { Digests, LIMITS, type ArchivedFile, type ArchiveLimits, type Sink } from './digests.js'
import { Input } from './input.js'
import { readSeal, type SealReading } from './seal.js'
import type { PackFormat } from './types.js'

export interface ArchiveReading {
  format: PackFormat
  bytes: number
  /** Of the whole file, hex. */
  sha256: string
  seal: SealReading['state']
  /** In the order of the archive; empty where it is damaged. */
  files: ArchivedFile[]
  /** What is wrong with the archive itself; absent when nothing is. */
  problem?: string
}

function formatOf(input: Input, shown: string): PackFormat {
  const magic = input.read(0, Math.min(4, input.size))
  if (magic.length === 4 && magic.toString('latin1') === 'PK\x03\x04') return 'zip'
  if (magic[0] === 0x1f && magic[1] === 0x8b) return 'tar.gz'
  throw new GateError('evidence', `${shown} is neither a zip nor a tar.gz`, {
    remedy: 'name an evidence pack; one that was one is damaged at its start',
    place: { file: shown }
  })
}

/**
 * Read an archive that is not trusted, without writing anything anywhere: every entry's size and digest, and the
 * content of those that `keep` names. What `sinkFor` names goes to its sink, before anything about it is known to be right.
 * @throws GateError `evidence` when it is no archive at all, `io` when it cannot be read. Damage inside is a `problem`.
 */
export async function readArchive(
  file: string,
  keep: (name: string) => boolean,
  limits: ArchiveLimits = LIMITS,
  sinkFor?: (name: string) => Sink | undefined
): Promise<ArchiveReading> {
  const shown = path.basename(file)
  let fd: number
  try {
    // Without waiting for the other end, should it be a FIFO.
    fd = openSync(file, constants.O_RDONLY | ((constants as { O_NONBLOCK?: number }).O_NONBLOCK ?? 0))
  } catch (error) {
    throw new GateError('evidence', ioError(error, file, '').message, {
      remedy: 'name an evidence pack',
      cause: error
    })
  }
  try {
    const stat = fstatSync(fd)
    if (!stat.isFile())
      throw new GateError('evidence', `${shown} is not a regular file`, { remedy: 'name an evidence pack' })
    const input = new Input(fd, stat.size)
    const format = formatOf(input, shown)
    const { state: seal, sha256, end } = readSeal(fd, stat.size, format)
    const reading = { format, bytes: stat.size, sha256, seal }
    const digests = new Digests(keep, limits, sinkFor)
    try {
      if (format === 'zip') {
        const { readZip } = await import('./zip-reader.js')
        return { ...reading, files: await readZip(input, end, digests) }
      }
      const [{ readGzip }, { readTar }] = await Promise.all([
        import('./gzip-reader.js'),
        import('./tar-reader.js')
      ])
      return { ...reading, files: await readTar(readGzip(input, end), digests) }
    } catch (error) {
      if (!(error instanceof GateError) || error.code !== 'evidence') throw error
      return { ...reading, files: [], problem: error.message }
    } finally {
      digests.close()
    }
  } catch (error) {
    if (error instanceof GateError || systemCode(error) === undefined) throw error
    throw ioError(error, shown, 'check the disk')
  } finally {
    closeSync(fd)
  }
}
