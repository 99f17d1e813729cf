import { closeSync, mkdirSync, openSync } from 'node:fs'
import path from 'node:path'
import { ioError, writeAll } from '../lib/files.js'
import { unsafeName } from '../lib/safe-name.js'
import type { Sink } from './digests.js'
import { damaged } from './input.js'
import { parseManifest, type ReadManifest } from './manifest.js'
import { MANIFEST_NAME } from './names.js'
import { readWanted } from './read-archive.js'
import { verifyPack } from './verify.js'

/**
 * What a pack lists, once all of it was found valid.
 * @throws GateError `evidence` for a pack that is not, `io`
 */
export async function requireValid(pack: string): Promise<ReadManifest> {
  const { valid, checks, manifest } = await verifyPack(pack)
  if (valid && manifest !== undefined) return manifest
  const wrong = checks.filter(({ ok }) => !ok).map(({ name, detail }) => `${name}: ${detail}`)
  throw damaged(`${path.basename(pack)} is not a valid pack: ${wrong.join('; ')}`)
}

/**
 * Write the wanted files of a pack that was just found valid below a directory that is new, or empty. What was written is
 * compared with the manifest all the same, since the file may have changed in between.
 * @param wanted asked once for each name of the manifest
 * @returns the names that were written
 * @throws GateError `evidence`, `io`
 */
export async function extract(
  pack: string,
  directory: string,
  wanted: (name: string) => boolean
): Promise<string[]> {
  const shown = path.basename(pack)
  const sinkFor = (name: string): Sink | undefined => {
    if (name === MANIFEST_NAME || !wanted(name)) return undefined
    const unsafe = unsafeName(name)
    if (unsafe !== undefined) throw damaged(`${JSON.stringify(name)} ${unsafe}`)
    return fileSink(path.join(directory, name), name)
  }
  const { files, problem } = await readWanted(pack, (name) => name === MANIFEST_NAME, sinkFor)
  const [first, ...rest] = files
  if (problem !== undefined || first?.content === undefined)
    throw damaged(`${shown} changed while it was read`)
  const listed = new Map(parseManifest(first.content).files.map((file) => [file.path, file.sha256]))
  if (rest.some(({ name, sha256 }) => listed.get(name) !== sha256))
    throw damaged(`${shown} changed while it was read`)
  return rest.map(({ name }) => name)
}

/** A file that must not be there yet; open only while its content comes, since a pack may hold many. */
function fileSink(full: string, shown: string): Sink {
  let fd: number | undefined
  const open = (): number => {
    try {
      mkdirSync(path.dirname(full), { recursive: true })
      return (fd = openSync(full, 'wx', 0o644))
    } catch (error) {
      throw ioError(error, shown, 'check the disk, and that no two names differ in case only')
    }
  }
  const close = (): void => {
    if (fd !== undefined) closeSync(fd)
    fd = undefined
  }
  return {
    write: (bytes) => writeAll(fd ?? open(), bytes),
    end: () => {
      // A file without a byte has not been opened yet.
      if (fd === undefined) open()
      close()
    },
    close
  }
}
