import type { Surroundings } from './types.js'

/** With forward slashes and without `./` at the front. */
export function plainPath(path: string): string {
  return path.replaceAll('\\', '/').replace(/^(?:\.\/+)+/, '')
}

/**
 * The path in this checkout that a report means: the longest ending of it that exists here, since reports hold
 * absolute paths of the machine that wrote them. Undefined where there is none. Never absolute, never with `..`.
 */
export function locate(path: string, { exists }: Surroundings): string | undefined {
  const parts = plainPath(path).split('/')
  if (parts.includes('..') || path.includes('\0')) return undefined
  const absolute = parts[0] === '' || /^[A-Za-z]:$/.test(parts[0] ?? '')
  // A relative path means itself; only an absolute one was written elsewhere.
  for (let from = absolute ? 1 : 0; from < parts.length; from++) {
    const candidate = parts.slice(from).join('/')
    if (candidate !== '' && exists(candidate)) return candidate
    if (!absolute) return undefined
  }
  return undefined
}

/** An argument that no runner takes for an option, a file of arguments (`@`) or a negation. */
export function asArgument(path: string): string {
  return /^[\p{L}\p{N}_./]/u.test(path) ? path : `./${path}`
}
