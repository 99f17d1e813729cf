import { appendFileSync, closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { GateError, systemCode } from '../lib/errors.js'
import { ioError } from '../lib/files.js'

/** Above 1 MiB the runner drops the whole summary of a step ("Adding a job summary", docs.github.com). */
export const MAX_SUMMARY_BYTES = 1_048_576

interface Existing {
  bytes: number
  endsLine: boolean
}

function existing(file: string): Existing {
  let fd: number | null = null
  try {
    fd = openSync(file, 'r')
    const bytes = fstatSync(fd).size
    const last = Buffer.alloc(1)
    const endsLine = bytes === 0 || (readSync(fd, last, 0, 1, bytes - 1) === 1 && last[0] === 0x0a)
    return { bytes, endsLine }
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return { bytes: 0, endsLine: true }
    throw ioError(error, 'the job summary', 'see the HTML report instead')
  } finally {
    if (fd !== null) closeSync(fd)
  }
}

/**
 * Append to the job summary, leaving what is there.
 * @param render given the bytes that are left; what it returns in excess of them is an error, since writing it would
 *   also lose what others wrote.
 * @throws GateError `io` when GITHUB_STEP_SUMMARY is not set or cannot be written, `limit` when nothing fits.
 */
export function appendSummary(file: string | undefined, render: (availableBytes: number) => string): void {
  if (file === undefined || file === '') {
    throw new GateError('io', 'there is no job summary: GITHUB_STEP_SUMMARY is not set', {
      remedy: 'see the HTML report instead'
    })
  }
  const { bytes, endsLine } = existing(file)
  const before = endsLine ? '' : '\n'
  const available = MAX_SUMMARY_BYTES - bytes - before.length - 1
  const text = available > 0 ? render(available) : ''
  const size = Buffer.byteLength(text)
  if (text === '' || size > available) {
    throw new GateError(
      'limit',
      `the job summary already holds ${bytes} bytes and ours needs ${size}; GitHub drops more than ${MAX_SUMMARY_BYTES}`,
      { remedy: 'write less to the summary in the same step, or see the HTML report instead' }
    )
  }
  try {
    appendFileSync(file, `${before}${text}${text.endsWith('\n') ? '' : '\n'}`)
  } catch (error) {
    throw ioError(error, 'the job summary', 'see the HTML report instead')
  }
}
