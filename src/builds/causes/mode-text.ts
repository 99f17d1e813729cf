import type { Known } from '../known.js'
import { compareModes } from '../modes.js'
import type { Finding } from './types.js'

/** `ls -l` and `tar -tv` write `-rw-r--r--`; `stat -c %a` writes `644`. */
const MODE = /(?<![\w-])(?:[-bcdlps](?:[r-][w-][-xsS]){2}[r-][w-][-xtT](?![\w-])|[01]?0?[4-7][0-7]{2}(?!\w))/g

function bits(text: string): number {
  if (/^\d/.test(text)) return Number.parseInt(text, 8)
  return [...text.slice(1)].reduce((mode, c) => mode * 2 + (c === '-' || c === 'S' || c === 'T' ? 0 : 1), 0)
}

/** Modes in two lines that differ by the umasks of the two builds and by nothing else, and the lines without them. */
export function explainModes(
  a: string,
  b: string,
  known: Known
): { found: Finding[]; texts: [string, string] } | null {
  const [x, y] = [a.match(MODE) ?? [], b.match(MODE) ?? []]
  const at = x.findIndex((found, i) => found !== y[i])
  const [first, second] = [x[at], y[at]]
  if (first === undefined || second === undefined || x.length !== y.length) return null
  const byUmask = x.every((found, i) => compareModes(bits(found), bits(y[i] ?? ''), known)?.byUmask ?? true)
  if (!byUmask) return null
  return {
    found: [{ cause: 'umask', detail: 'holds a mode that the umask decides', first, second }],
    texts: [a.replace(MODE, '\ue013'), b.replace(MODE, '\ue013')]
  }
}
