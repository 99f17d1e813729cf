import { GateError } from './errors.js'

/** New-side lines that a diff adds or changes: path -> `[first line, count]`, in the order of the file. */
export type ChangedLines = Map<string, [first: number, count: number][]>

/** A path has at most 4,096 bytes, each at most four characters when quoted. */
const MAX_HEADER_BYTES = 64 * 1024
const MAX_FILES = 1_000_000
const MAX_RANGES = 5_000_000

const NEWLINE = 0x0a
const [PLUS, MINUS, BACKSLASH] = [0x2b, 0x2d, 0x5c]

/** `@@ -12,0 +13,4 @@`; a missing count is 1 (GNU diffutils manual, "Detailed Description of Unified Format"). */
const HUNK = /^@@ -\d{1,10}(?:,(\d{1,10}))? \+(\d{1,10})(?:,(\d{1,10}))? @@/

function malformed(what: string): GateError {
  return new GateError('evidence', `the diff cannot be read: ${what}`, {
    remedy: 'check that `git diff` works here'
  })
}

/**
 * Reads the output of `git diff --unified=0 --dst-prefix=b/ -c core.quotePath=true` piece by piece, so that a diff of
 * any size needs little memory. A content line may look like a header (`+++ b/x` is the added line `++ b/x`):
 * the counts of each hunk say which lines are content, and these are stepped over unread.
 */
export class DiffReader {
  private readonly changed: ChangedLines = new Map()
  private ranges: [number, number][] | undefined
  private held: Buffer[] = []
  private heldBytes = 0
  /** Lines of the present hunk that are still to come. */
  private removed = 0
  private added = 0
  /** In the middle of a content line. */
  private inContent = false
  private total = 0

  /** @throws GateError `evidence` for what is no such diff, `limit` for one beyond all bounds. */
  add(piece: Buffer): void {
    let at = 0
    while (at < piece.length) {
      if (!this.inContent && this.held.length === 0 && this.removed + this.added > 0) {
        this.begin(piece[at] ?? 0)
        this.inContent = true
      }
      const end = piece.indexOf(NEWLINE, at)
      if (this.inContent) {
        if (end === -1) return
        this.inContent = false
      } else {
        this.hold(piece.subarray(at, end === -1 ? piece.length : end))
        if (end === -1) return
        this.header(Buffer.concat(this.held).toString('latin1'))
        this.held = []
        this.heldBytes = 0
      }
      at = end + 1
    }
  }

  /** @throws GateError `evidence` for a diff that is cut off. */
  end(): ChangedLines {
    if (this.removed + this.added > 0 || this.inContent || this.held.length > 0)
      throw malformed('it is cut off')
    return this.changed
  }

  /** The first byte of a content line. */
  private begin(first: number): void {
    if (first === PLUS) this.added--
    else if (first === MINUS) this.removed--
    else if (first !== BACKSLASH) throw malformed('a hunk holds other lines than it announced')
    if (this.added < 0 || this.removed < 0) throw malformed('a hunk holds other lines than it announced')
  }

  private hold(part: Buffer): void {
    this.heldBytes += part.length
    if (this.heldBytes > MAX_HEADER_BYTES) throw malformed('a header line is too long')
    // An empty line is held too: it is a line.
    this.held.push(Buffer.from(part))
  }

  private header(line: string): void {
    if (line.startsWith('diff --git ')) this.ranges = undefined
    else if (line.startsWith('+++ ')) this.ranges = this.rangesOf(newPath(line.slice(4)))
    else if (line.startsWith('@@ ')) this.hunk(line)
  }

  private rangesOf(path: string | undefined): [number, number][] {
    if (path === undefined) return []
    let ranges = this.changed.get(path)
    if (ranges === undefined) this.changed.set(path, (ranges = []))
    if (this.changed.size > MAX_FILES) throw tooLarge(`${MAX_FILES} files`)
    return ranges
  }

  private hunk(line: string): void {
    const match = HUNK.exec(line)
    if (match === null || this.ranges === undefined) throw malformed('a hunk stands in no file')
    const [, removed = '1', first = '', added = '1'] = match
    this.removed = Number(removed)
    this.added = Number(added)
    if (this.added === 0) return
    if (++this.total > MAX_RANGES) throw tooLarge(`${MAX_RANGES} changes`)
    this.ranges.push([Number(first), this.added])
  }
}

function tooLarge(what: string): GateError {
  return new GateError('limit', `the diff has more than ${what}`, { remedy: 'choose a nearer diff-base' })
}

/** The path of a `+++` line; undefined for a file that is gone. */
function newPath(text: string): string | undefined {
  if (text === '/dev/null') return undefined
  // Git puts a tab after a name that holds a space, in quotes or not; a tab of the name itself is quoted.
  const name = text.endsWith('\t') ? text.slice(0, -1) : text
  const bytes = name.startsWith('"') ? unquoted(name) : Buffer.from(name, 'latin1')
  const path = bytes.toString('utf8')
  if (!path.startsWith('b/')) throw malformed('a file has no name')
  return path.slice(2)
}

const ESCAPES: Record<string, number> = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13, '"': 34, '\\': 92 }

/** A name in C quotes as the bytes it stands for (git-config, core.quotePath). */
function unquoted(text: string): Buffer {
  if (!/^"(?:[^"\\]|\\(?:[abtnvfr"\\]|[0-3][0-7]{2}))*"$/s.test(text))
    throw malformed('a name is not well quoted')
  const bytes: number[] = []
  for (const [part] of text.slice(1, -1).matchAll(/\\[0-7]{3}|\\.|[^\\]/gs)) {
    if (part.length === 1) bytes.push(part.charCodeAt(0))
    else if (part.length === 4) bytes.push(parseInt(part.slice(1), 8))
    else bytes.push(ESCAPES[part.slice(1)] ?? 0)
  }
  return Buffer.from(bytes)
}
