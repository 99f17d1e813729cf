export const VARIATION_NAMES = [
  'build_path',
  'timezone',
  'locale',
  'icu_locale',
  'home',
  'user',
  'path',
  'umask',
  'cpu_count',
  'aslr',
  'kernel',
  'hostname',
  'file_order',
  'source_mtime',
  'clock',
  'hash_seed'
] as const
export type VariationName = (typeof VARIATION_NAMES)[number]
