/** Longer names than this are refused: zip can hold 65,535 bytes, no file system path of ours comes near. */
const MAX_NAME_BYTES = 4096
/** Our own packs go no deeper than `walkFiles` does; an unpacked name makes a directory of each. */
const MAX_DEPTH = 100

/**
 * Why a name has no place in a pack, undefined when it is safe. A safe name, joined to any directory on any
 * system, stays below it, and prints as one line.
 */
export function unsafeName(name: string): string | undefined {
  if (name === '') return 'is empty'
  if (!name.isWellFormed() || name.includes('\ufffd')) return 'is not valid UTF-8'
  if (Buffer.byteLength(name) > MAX_NAME_BYTES) return `is longer than ${MAX_NAME_BYTES} bytes`
  if (/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(name)) return 'holds a control character'
  if (/[\u202a-\u202e\u2066-\u2069]/.test(name)) return 'holds a character that reverses text'
  if (name.includes('\\')) return 'holds a backslash, which is a separator on Windows'
  if (name.startsWith('/')) return 'is absolute'
  if (/^\w+:/.test(name)) return 'starts like a drive or a URL'
  const segments = name.split('/')
  if (segments.length > MAX_DEPTH) return `is more than ${MAX_DEPTH} directories deep`
  if (segments.includes('..')) return 'climbs out of the pack with ..'
  if (segments.includes('.') || segments.includes('')) return 'has an empty segment or a segment of one dot'
  return undefined
}
