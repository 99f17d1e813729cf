import { GateError } from '../../lib/errors.js'

/** How deep containers are opened. */
export const MAX_DEPTH = 8
/** How much one side of one output file may unpack to, all levels together. */
export const MAX_UNPACKED_BYTES = 2 * 1024 ** 3
/** More than this, unpacked over packed, is a bomb rather than a build ... */
export const MAX_RATIO = 200
/** ... unless it is small: a few kilobytes of zeros pack better than 1:200. */
export const RATIO_APPLIES_ABOVE = 16 * 1024 ** 2
export const MAX_MEMBERS = 200_000
/** Names and pax records longer than this are no names. */
export const MAX_NAME_BYTES = 64 * 1024

export function damaged(format: string, what: string, offset?: number): GateError {
  return new GateError('evidence', `${format}: ${what}${offset === undefined ? '' : ` at byte ${offset}`}`, {
    remedy: 'look at how the build writes this archive'
  })
}

export function tooLarge(what: string): GateError {
  return new GateError('limit', what, {
    remedy: 'compare this file with diffoscope, or ignore it with a reason'
  })
}
