import { replaceFile, writeAll } from '../lib/files.js'

/** Rows are collected in a buffer of this size before they go to the disk. */
const BUFFER_BYTES = 1 << 20
/** UTF-8 of a UTF-16 code unit, at most. */
const BYTES_PER_CHAR = 3

/**
 * JSON with one row a line: lists of 100,000 tests are written without ever being one string. A list, or an object whose
 * lists are written so, and whose other members take a line each.
 */
export function* jsonRows(value: object): Generator<string> {
  if (Array.isArray(value)) {
    yield* listRows(value)
    yield '\n'
    return
  }
  let before = '{\n'
  for (const [key, member] of Object.entries(value) as [string, unknown][]) {
    yield `${before}  ${JSON.stringify(key)}: `
    if (Array.isArray(member)) yield* listRows(member)
    else yield JSON.stringify(member)
    before = ',\n'
  }
  yield before === '{\n' ? '{}\n' : '\n}\n'
}

function* listRows(list: readonly unknown[]): Generator<string> {
  if (list.length === 0) {
    yield '[]'
    return
  }
  for (let i = 0; i < list.length; i++) {
    yield i === 0 ? '[\n' : ',\n'
    yield JSON.stringify(list[i])
  }
  yield '\n]'
}

/**
 * Writes rows as a whole or not at all, as writeAtomic does for a text.
 * @throws GateError `io`
 */
export function writeRows(file: string, value: object): void {
  replaceFile(file, (fd) => {
    const buffer = Buffer.allocUnsafe(BUFFER_BYTES)
    let used = 0
    const flush = (): void => {
      writeAll(fd, buffer.subarray(0, used))
      used = 0
    }
    for (const text of jsonRows(value)) {
      const most = text.length * BYTES_PER_CHAR
      if (used + most > BUFFER_BYTES) flush()
      if (most > BUFFER_BYTES) writeAll(fd, Buffer.from(text))
      else used += buffer.write(text, used)
    }
    flush()
  })
}
