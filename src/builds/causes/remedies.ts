import type { Cause } from './types.js'

const REMEDIES: Record<Cause, string> = {
  timestamp: 'use SOURCE_DATE_EPOCH instead of the clock, with TZ=UTC, or leave the time out',
  build_path: 'write paths relative to the sources: `-ffile-prefix-map`, `-trimpath`, `--remap-path-prefix`',
  archive_metadata: 'write archives with fixed metadata: sorted members, one time, one owner, fixed modes',
  locale: 'run the build with `LC_ALL=C`',
  umask: 'set modes when packing (`tar --mode=u=rwX,go=rX`) or call `umask 022` in the build',
  file_order: 'sort the names before they are used: `find ... | LC_ALL=C sort`, `tar --sort=name`',
  hash_seed: 'sort before writing, or set `PYTHONHASHSEED=0`',
  random: 'derive the value from the sources, or use a fixed seed',
  race: 'let one job write at a time, or sort what parallel jobs write',
  symlink: 'make the link relative, to a path inside the outputs',
  environment: 'keep the values of the build environment (HOME, USER, PATH, host name) out of the outputs',
  pyc_header: 'compile with `--invalidation-mode unchecked-hash`, or set SOURCE_DATE_EPOCH before compiling',
  line_endings: 'set the line ending: eol in .gitattributes, or the option of the tool that writes the file',
  mode: 'set the permission bits in the build: `install -m`, `chmod`',
  missing_file: 'find out what decides whether this file is written',
  file_type: 'find out why one build writes a file where the other writes something else',
  not_comparable: 'let the build remove it, or name it in build-ignore with a reason',
  unreadable: 'look at how the build writes this archive',
  unknown: 'compare the two files with diffoscope'
}

/** How each format is told to write the same bytes each time; between backticks, commands to be copied. */
const ARCHIVES: Record<string, string> = {
  gzip: '`gzip -n`',
  tar: '`tar --sort=name --mtime="@$SOURCE_DATE_EPOCH" --owner=0 --group=0 --numeric-owner --mode=u=rwX,go=rX`',
  zip: 'touch all files with one time, add them in sorted order, `zip -X`; in Python a ZipInfo with a fixed date_time',
  ar: '`ar rcsD` (deterministic mode)',
  rpm: '`rpmbuild` with the macros source_date_epoch_from_changelog, use_source_date_epoch_as_buildtime, clamp_mtime_to_source_date_epoch and a fixed _buildhost',
  cpio: '`cpio --reproducible`, with sorted names and touched files'
}

/** What to change so that the cause goes away. `format` is the container it was found in. */
export function remedyFor(cause: Cause, format?: string): string {
  const archive = format === undefined ? undefined : ARCHIVES[format]
  return cause === 'archive_metadata' && archive !== undefined ? archive : REMEDIES[cause]
}
