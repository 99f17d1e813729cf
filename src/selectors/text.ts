/**
 * Longest single argument that we write. Linux refuses one of 128 KiB (MAX_ARG_STRLEN), Windows a command line of
 * 32,767 characters; the rest of the command needs room as well.
 */
export const MAX_ARGUMENT = 30_000

/**
 * True for what one line of an argument file can hold. Line breaks are those of Python's str.splitlines, by which
 * pytest reads its file and which are the most of any reader; an unpaired surrogate has no UTF-8.
 */
export function fitsOnLine(text: string): boolean {
  return text !== '' && !/[\0\n\v\f\r\x1c-\x1e\x85\u2028\u2029]/.test(text) && text.isWellFormed()
}

/** A regular expression that matches exactly this text, in RE2 (Go) and in ECMAScript with or without `u`. */
export function escapeRegex(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}

/** Code unit order: the same on every machine. */
export function sortedUnique(texts: Iterable<string>): string[] {
  return [...new Set(texts)].sort()
}
