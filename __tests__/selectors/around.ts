import { existsSync } from 'node:fs'
import path from 'node:path'
import type { SelectedTest, Surroundings } from '../../src/selectors/types.js'

/** A checkout that holds these paths and the directories above them. */
export function holding(...files: string[]): Surroundings {
  const all = new Set(
    files.flatMap((file) => file.split('/').map((_, i, parts) => parts.slice(0, i + 1).join('/')))
  )
  return { exists: (name) => all.has(name) }
}

export const onDisk = (root: string): Surroundings => ({
  exists: (name) => existsSync(path.join(root, name))
})

/** `suite|name`, or a name alone. */
export function tests(...texts: string[]): SelectedTest[] {
  return texts.map((text) => {
    const at = text.indexOf('|')
    return at === -1 ? { name: text, suite: null } : { name: text.slice(at + 1), suite: text.slice(0, at) }
  })
}

/** What no runner may ever meet as an argument of its own, and names that are hard to say. */
export const HOSTILE = [
  '-k',
  '--co',
  '-exec=touch x',
  '@file',
  '$(touch pwned)',
  '`touch pwned`',
  'a;touch pwned',
  "'; touch pwned; '",
  '"',
  'a b',
  'a\nb',
  'a\r\n--collect-only',
  'a\u2028b',
  'a\0b',
  '\ud800',
  '../../etc/passwd',
  '/etc/passwd',
  '!TestA',
  '%regex[.*]',
  '//...',
  '-//a:b',
  '*',
  '.*',
  'TestA|TestB',
  ''
]
