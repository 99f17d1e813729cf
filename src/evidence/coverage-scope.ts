import type { Settings } from '../settings/resolve.js'

/** Which source files count, and which globs are measured by themselves, as the settings say. */
export function coverageScope({ values }: Pick<Settings, 'values'>): {
  only: readonly string[]
  globs: readonly string[]
} {
  return {
    only: values['coverage-paths'] ?? [],
    globs: values['coverage-min'].paths.map(({ glob }) => glob)
  }
}
