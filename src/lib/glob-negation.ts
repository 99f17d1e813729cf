import picomatch from 'picomatch'
import { GateError } from './errors.js'
import type { GlobOptions } from './glob-match.js'

/** Letters only, so that they stay as they are in a regular expression; followed by a number and an end. */
const PLACE = 'ProvenanceGatesNegation'

/**
 * The regular expression of a glob in which `!(x)` as a whole segment means every name but x. picomatch reads it so at the end of a
 * glob; before it, `data/!(1)/*.csv` would also leave out 10 and 11.
 * @returns undefined for a glob that picomatch reads right
 * @throws GateError `setting` for `!(x)` beside other text, where what it leaves out would be a guess, and for a leading `!`, which
 *   would turn the whole glob round
 */
export function negationRegex(glob: string, options: GlobOptions): RegExp | undefined {
  requirePositive(glob)
  const inner: string[] = []
  let rewritten = ''
  let from = 0
  for (let at = nextNegation(glob, 0); at !== -1; at = nextNegation(glob, from)) {
    const end = closing(glob, at + 2)
    const rest = glob.slice(end)
    const body = glob.slice(at + 2, end - 1)
    if (end === -1) break
    // What picomatch reads right: the end of a glob, and `!(*.d).ts`.
    const right = /^\)*$/.test(rest) || (body.includes('*') && /^\.[^\\/.]+$/.test(rest))
    if (!right && !(isSegment(glob, at, end) && !body.includes('/') && nextNegation(body, 0) === -1))
      throw unclear(glob)
    rewritten += glob.slice(from, right ? end : at)
    if (!right) rewritten += `${PLACE}${inner.push(body) - 1}E`
    from = end
  }
  if (inner.length === 0) return undefined
  const source = picomatch.makeRe(rewritten + glob.slice(from), options).source
  const names = inner.map((body) => picomatch.makeRe(`@(${body})`, options).source.replace(/\$$/, ''))
  const whole = source.replace(
    new RegExp(`${PLACE}(\\d+)E`, 'g'),
    (_, index: string) =>
      `(?!${names[Number(index)]?.replace(/^\^/, '') ?? ''}(?:\\/|$))(?!\\.{1,2}(?:\\/|$))[^/]+?`
  )
  return new RegExp(whole)
}

/** @throws GateError `setting` for a leading `!`: picomatch would match all that the rest does not */
export function requirePositive(glob: string): void {
  if (!/^!(?!\()/.test(glob)) return
  throw new GateError('setting', `the glob ${shown(glob)} begins with !, which excludes nothing here`, {
    remedy: 'write what is meant, or `\\!` for a name that begins so'
  })
}

function nextNegation(glob: string, from: number): number {
  for (let i = from; i < glob.length; i++) {
    if (glob[i] === '\\') i++
    else if (glob.startsWith('!(', i)) return i
  }
  return -1
}

/** Just behind the parenthesis that closes the one before `from`; -1 where none does. */
function closing(glob: string, from: number): number {
  let depth = 1
  for (let i = from; i < glob.length; i++) {
    if (glob[i] === '\\') i++
    else if (glob[i] === '(') depth++
    else if (glob[i] === ')' && --depth === 0) return i + 1
  }
  return -1
}

function isSegment(glob: string, from: number, to: number): boolean {
  return (from === 0 || glob[from - 1] === '/') && glob[to] === '/'
}

function unclear(glob: string): GateError {
  return new GateError('setting', `the glob ${shown(glob)} has !(...) beside other text`, {
    remedy:
      'write it as a whole segment (`data/!(old)/*.csv`) or at the end, or name what is meant: `data/{a,b}*.csv`'
  })
}

const shown = (glob: string): string => JSON.stringify(glob.slice(0, 100))
