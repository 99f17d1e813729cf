import { writeSync } from 'node:fs'

/** An archive being written: an open file and how far it has come. */
export class Output {
  position = 0

  constructor(readonly fd: number) {}

  write(bytes: Uint8Array): void {
    this.patch(this.position, bytes)
    this.position += bytes.length
  }

  /** Write at `at` without moving on: for headers whose sizes are known only afterwards. */
  patch(at: number, bytes: Uint8Array): void {
    for (let n = 0; n < bytes.length;) n += writeSync(this.fd, bytes, n, bytes.length - n, at + n)
  }
}
