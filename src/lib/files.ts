import { randomBytes } from 'node:crypto'
import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync
} from 'node:fs'
import path from 'node:path'
import { GateError, systemCode } from './errors.js'

/** Above this a text file is no report of ours; streams have no such limit. */
export const MAX_TEXT_BYTES = 128 * 1024 * 1024

const REASONS: Record<string, string> = {
  ENOENT: 'does not exist',
  EACCES: 'cannot be read: permission denied',
  EPERM: 'cannot be read: permission denied',
  EISDIR: 'is a directory, not a file',
  ENOTDIR: 'lies below something that is not a directory',
  ELOOP: 'is a symlink loop',
  ENAMETOOLONG: 'has, or holds, a path that is too long for this system',
  ENOSPC: 'cannot be written: the disk is full',
  EROFS: 'cannot be written: the file system is read-only'
}

/** A system error as one of ours, naming the file. */
export function ioError(error: unknown, file: string, remedy: string): GateError {
  const code = systemCode(error)
  const known = isDangling(error) ? 'is a symlink to nothing' : code === undefined ? undefined : REASONS[code]
  const reason = known ?? `failed (${code ?? String(error)})`
  return new GateError('io', `${file} ${reason}`, { remedy, place: { file }, cause: error })
}

/** Whether what does not exist is what a symlink points to: `ls` shows the link, and `does not exist` would be doubted. */
function isDangling(error: unknown): boolean {
  if (systemCode(error) !== 'ENOENT' || typeof (error as { path?: unknown }).path !== 'string') return false
  try {
    return lstatSync((error as { path: string }).path).isSymbolicLink()
  } catch {
    return false // nothing there at all
  }
}

/**
 * Open a regular file for reading. Without O_NONBLOCK the open of a FIFO would wait for a writer, for ever and deaf
 * to signals. @throws GateError `io`; the caller closes.
 */
export function openForReading(file: string, shown = file): number {
  let fd: number
  try {
    fd = openSync(file, constants.O_RDONLY | ((constants as { O_NONBLOCK?: number }).O_NONBLOCK ?? 0))
  } catch (error) {
    throw ioError(error, shown, 'check the path and its permissions')
  }
  const stat = fstatSync(fd)
  if (stat.isFile()) return fd
  closeSync(fd)
  throw new GateError('io', `${shown} is ${stat.isDirectory() ? 'a directory' : 'not a regular file'}`, {
    remedy: 'point to a regular file',
    place: { file: shown }
  })
}

/** Read a whole file. @throws GateError `io` or `limit`; `shown` is the name that messages use. */
export function readBytes(file: string, shown = file, maxBytes = MAX_TEXT_BYTES): Buffer {
  try {
    const stat = statSync(file)
    // Reading a FIFO or a device would block or never end.
    if (!stat.isFile() && !stat.isDirectory()) {
      throw new GateError('io', `${shown} is not a regular file`, {
        remedy: 'point to a regular file',
        place: { file: shown }
      })
    }
    if (stat.size > maxBytes) {
      throw new GateError('limit', `${shown} has ${stat.size} bytes; at most ${maxBytes} are read`, {
        remedy: 'split the file or point to a smaller report',
        place: { file: shown }
      })
    }
    return readFileSync(file)
  } catch (error) {
    if (error instanceof GateError) throw error
    throw ioError(error, shown, 'check the path and its permissions')
  }
}

/** Read a UTF-8 text file without its byte order mark. @throws GateError also for UTF-16. */
export function readText(file: string, shown = file, maxBytes = MAX_TEXT_BYTES): string {
  const bytes = readBytes(file, shown, maxBytes)
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    throw new GateError('evidence', `${shown} is UTF-16`, {
      remedy: 'write it as UTF-8',
      place: { file: shown }
    })
  }
  const text = bytes.toString('utf8')
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
}

/**
 * Make a directory and its parents. One level at a time: with `recursive`, Node reports ENOENT for a read-only file
 * system, which would be told to people as a missing file.
 */
export function makeDirectories(dir: string): void {
  if (existsSync(dir)) return
  makeDirectories(path.dirname(dir))
  try {
    mkdirSync(dir)
  } catch (error) {
    if (systemCode(error) !== 'EEXIST') throw error // another process was first
  }
}

/** All of the bytes, however many writes the system takes for them. */
export function writeAll(fd: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) at += writeSync(fd, bytes, at)
}

/**
 * Write a file as a whole or not at all: a temporary file beside it, synced, then renamed over it.
 * Parent directories are made. @param write what goes into it, to the open file. @throws GateError `io`
 */
export function replaceFile(file: string, write: (fd: number) => void, mode = 0o644): void {
  const temporary = path.join(
    path.dirname(file),
    `.${path.basename(file).slice(0, 100)}.${randomBytes(6).toString('hex')}.tmp`
  )
  try {
    makeDirectories(path.dirname(file))
    const fd = openSync(temporary, 'wx', mode)
    try {
      write(fd)
      fsyncSync(fd)
    } finally {
      closeSync(fd)
    }
    renameSync(temporary, file)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw ioError(error, file, 'check free space and permissions of the directory')
  }
}

/** As replaceFile, with all of the content at hand. @throws GateError `io` */
export function writeAtomic(file: string, data: string | Uint8Array, mode = 0o644): void {
  const bytes = typeof data === 'string' ? Buffer.from(data) : data
  replaceFile(file, (fd) => writeAll(fd, bytes), mode)
}

/** JSON with two spaces and a final newline, the form of every JSON file we write. */
export function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
