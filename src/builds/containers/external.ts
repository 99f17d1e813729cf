import { spawn } from 'node:child_process'
import { GateError, systemCode } from '../../lib/errors.js'
import type { Source } from '../source.js'
import { damaged } from './limits.js'
import type { Container, ContainerFormat } from './types.js'

const CHUNK = 256 * 1024

/** Feed a source to a program of the machine and yield what it prints. The program ends with the iteration. */
async function* filter(
  format: string,
  program: string,
  args: string[],
  source: Source
): AsyncGenerator<Buffer> {
  const child = spawn(program, args, {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { PATH: process.env['PATH'] ?? '' }
  })
  let complaint = ''
  child.stderr.on('data', (chunk: Buffer) => (complaint = (complaint + chunk.toString('utf8')).slice(-2000)))
  const end = new Promise<number | NodeJS.Signals | Error>((resolve) => {
    child.once('error', resolve)
    child.once('close', (code, signal) => resolve(code ?? signal ?? 1))
  })
  // The program may stop reading before the end; its exit status says why.
  child.stdin.on('error', () => undefined)
  let offset = 0
  const feed = (): void => {
    while (child.stdin.writable) {
      const chunk = source.read(offset, CHUNK)
      if (chunk.length === 0) return void child.stdin.end()
      offset += chunk.length
      if (!child.stdin.write(chunk)) return void child.stdin.once('drain', feed)
    }
  }
  feed()
  try {
    for await (const chunk of child.stdout) yield chunk as Buffer
    const how = await end
    if (how instanceof Error && systemCode(how) === 'ENOENT') {
      throw new GateError('build', `${format}: not opened, ${program} is not installed`, {
        remedy: `install ${program} to see inside`
      })
    }
    if (how !== 0)
      throw damaged(format, `cut off or damaged (${complaint.trim().split('\n').at(-1) ?? String(how)})`)
  } finally {
    child.kill('SIGKILL')
  }
}

function streamFormat(name: string, program: string, magic: (head: Buffer) => boolean): ContainerFormat {
  return {
    name,
    matches: magic,
    async read(source, spool): Promise<Container> {
      const contents = await spool.keep(filter(name, program, ['-dc'], source), source.size)
      return {
        format: name,
        meta: [],
        members: [
          { name: Buffer.alloc(0), kind: 'file', meta: [], stored: source, open: async () => contents }
        ],
        wraps: true
      }
    }
  }
}

const startsWith =
  (hex: string) =>
  (head: Buffer): boolean =>
    head.subarray(0, hex.length / 2).toString('hex') === hex

/** Node has no reader of these on every version that we run on; the programs are on every runner. */
export const xz = streamFormat('xz', 'xz', startsWith('fd377a585a00'))
export const zstd = streamFormat('zstd', 'zstd', startsWith('28b52ffd'))
/** `BZh`, a level, and the digits of pi that open every block. */
export const bzip2 = streamFormat('bzip2', 'bzip2', (head) =>
  /^425a683[1-9]314159265359/.test(head.toString('hex', 0, 10))
)
