import { MANIFEST_NAME, SUMS_NAME } from './names.js'
import type { ManifestFile, PackItem } from './types.js'

/**
 * Escape a name as coreutils does (sha256sum, "cksum output modes"): a line whose name holds a backslash, a newline or a carriage
 * return starts with a backslash, and those characters are written as two.
 */
function line(digest: string, name: string): string {
  const escaped = name.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r')
  return `${escaped === name ? '' : '\\'}${digest}  ${escaped}\n`
}

/**
 * SHA256SUMS over the files of a pack in their order. It lists neither itself nor the manifest, which lists it: so each of
 * the two covers everything that it can.
 */
export function sumsText(files: readonly Pick<ManifestFile, 'path' | 'sha256'>[]): string {
  return files
    .filter(({ path }) => path !== SUMS_NAME && path !== MANIFEST_NAME)
    .map(({ path, sha256 }) => line(sha256, path))
    .join('')
}

/** SHA256SUMS among the items, at its place by name; its content is known when all others have been read. */
export function withSums(items: readonly PackItem[]): PackItem[] {
  const text = (digests: readonly string[]): Buffer =>
    Buffer.from(sumsText(items.map(({ name }, i) => ({ path: name, sha256: digests[i] ?? '' }))))
  const size = text(items.map(() => '0'.repeat(64))).length
  return [...items, { name: SUMS_NAME, size, source: '', derive: text }].sort((a, b) =>
    a.name < b.name ? -1 : 1
  )
}
