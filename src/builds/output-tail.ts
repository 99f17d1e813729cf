/** How much of a build's output is kept: the last lines, each cut to a length that a terminal still shows. */
const KEEP_LINES = 50
const KEEP_BYTES = 64 * 1024
const LINE_CHARS = 400

/** Collects a stream of any length and remembers its end only. */
export class OutputTail {
  private bytes: Buffer = Buffer.alloc(0)
  private cut = false

  push(chunk: Buffer): void {
    const joined = Buffer.concat([this.bytes, chunk])
    if (joined.length > KEEP_BYTES) {
      this.cut = true
      // A copy, or the whole chunk would stay in memory behind the slice.
      this.bytes = Buffer.from(joined.subarray(joined.length - KEEP_BYTES))
    } else this.bytes = joined
  }

  /** At most 50 lines, without colours and other control characters. */
  lines(): string[] {
    const text = this.bytes.toString('utf8').replace(/\u001b\[[0-9;?]*[A-Za-z]/g, '')
    const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n')
    if (this.cut) lines.shift()
    return lines
      .slice(-KEEP_LINES)
      .filter((line, _i, all) => line !== '' || all.length > 1)
      .map((line) => line.slice(0, LINE_CHARS).replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, ''))
  }
}
