import { closeSync, constants, fstatSync, openSync } from 'node:fs'
import path from 'node:path'
import { GateError, systemCode } from '../lib/errors.js'
import { ioError } from '../lib/files.js'
import { Digests, LIMITS, type ArchivedFile, type ArchiveLimits, type Sink } from './digests.js'
import { Input } from './input.js'
import { checkSeal, findSeal, type SealReading } from './seal.js'
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

/** Open an archive for as long as `use` reads it. @throws GateError `evidence` when it is none, `io` */
async function withArchive<T>(
  file: string,
  use: (input: Input, format: PackFormat) => Promise<T>
): Promise<T> {
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
    return await use(input, formatOf(input, shown))
  } catch (error) {
    if (error instanceof GateError || systemCode(error) === undefined) throw error
    throw ioError(error, shown, 'check the disk')
  } finally {
    closeSync(fd)
  }
}

/** The entries that `digests` asks for, in order; a `problem` and none of them where the archive is damaged. */
async function readEntries(
  input: Input,
  format: PackFormat,
  end: number,
  digests: Digests
): Promise<Pick<ArchiveReading, 'files' | 'problem'>> {
  try {
    if (format === 'zip') {
      const { readZip } = await import('./zip-reader.js')
      return { files: await readZip(input, end, digests) }
    }
    const [{ readGzip }, { readTar }] = await Promise.all([
      import('./gzip-reader.js'),
      import('./tar-reader.js')
    ])
    return { files: await readTar(readGzip(input, end), digests) }
  } catch (error) {
    if (!(error instanceof GateError) || error.code !== 'evidence') throw error
    return { files: [], problem: error.message }
  } finally {
    digests.close()
  }
}

/**
 * Read an archive that is not trusted, without writing anything anywhere: every entry's size and digest, and the
 * content of those that `keep` names.
 * @throws GateError `evidence` when it is no archive at all, `io` when it cannot be read. Damage inside is a `problem`.
 */
export async function readArchive(
  file: string,
  keep: (name: string) => boolean,
  limits: ArchiveLimits = LIMITS
): Promise<ArchiveReading> {
  return withArchive(file, async (input, format) => {
    const frame = findSeal(input, format)
    // While other threads inflate, this one has time for the seal. Both end before the file is closed.
    const [sealed, read] = await Promise.allSettled([
      checkSeal(input, frame, format),
      readEntries(input, format, frame.end, new Digests(keep, limits))
    ])
    if (sealed.status === 'rejected') throw sealed.reason
    if (read.status === 'rejected') throw read.reason
    const { state: seal, sha256 } = sealed.value
    return { format, bytes: input.size, sha256, seal, ...read.value }
  })
}

/**
 * Read some entries of an archive: those that `keep` names are kept, those that `sinkFor` names go to their sinks, before
 * anything about them is known to be right; all others, and the seal, are not looked at.
 * @throws GateError as readArchive
 */
export async function readWanted(
  file: string,
  keep: (name: string) => boolean,
  sinkFor: (name: string) => Sink | undefined
): Promise<Pick<ArchiveReading, 'files' | 'problem'>> {
  return withArchive(file, (input, format) =>
    readEntries(input, format, findSeal(input, format).end, new Digests(keep, LIMITS, sinkFor))
  )
}
