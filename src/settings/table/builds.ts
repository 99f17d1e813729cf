import type { SettingSpec } from '../types.js'

/** The double build. */
export const BUILDS = {
  'build-command': {
    kind: 'string',
    env: 'PROVENANCE_BUILD_COMMAND',
    section: 'builds',
    description: 'Run twice, each time in a clean copy of the sources; the outputs are compared.'
  },
  'build-outputs': {
    kind: 'list',
    env: 'PROVENANCE_BUILD_OUTPUTS',
    section: 'builds',
    description: 'What the build writes: directories, files or globs.'
  },
  'build-mode': {
    kind: 'enum',
    choices: ['double', 'single'],
    env: 'PROVENANCE_BUILD_MODE',
    default: 'double',
    section: 'builds',
    description:
      '`single`: build once, for `merge` to compare with the builds of other machines, such as the legs of a matrix.'
  },
  'build-machine': {
    kind: 'string',
    env: 'PROVENANCE_BUILD_MACHINE',
    section: 'builds',
    description:
      'Name of this machine in a comparison of several; default the matrix leg, else the host name.'
  },
  'build-setup': {
    kind: 'string',
    env: 'PROVENANCE_BUILD_SETUP',
    section: 'builds',
    description: 'Run once in each copy before the build, with nothing of it compared.'
  },
  'build-timeout': {
    kind: 'number',
    env: 'PROVENANCE_BUILD_TIMEOUT',
    default: '1800',
    section: 'builds',
    description: 'Limit of one build in seconds.'
  },
  'build-ignore': {
    kind: 'lines',
    env: 'PROVENANCE_BUILD_IGNORE',
    section: 'builds',
    description: 'Outputs that may differ, one `glob # reason` a line; the reasons are printed.'
  },
  'build-parallel': {
    kind: 'enum',
    choices: ['auto', 'true', 'false'],
    env: 'PROVENANCE_BUILD_PARALLEL',
    default: 'auto',
    section: 'builds',
    description: 'Both builds at once; `auto` where there are at least two cores.'
  },
  'build-variations': {
    kind: 'list',
    env: 'PROVENANCE_BUILD_VARIATIONS',
    default: 'all',
    section: 'builds',
    description:
      'What differs between the builds: `all`, `none`, or names such as build_path, timezone, umask.'
  },
  'build-explain': {
    kind: 'boolean',
    env: 'PROVENANCE_BUILD_EXPLAIN',
    default: 'false',
    section: 'builds',
    description:
      'When the builds differ, build again with single variations to name the one that brings it out.'
  },
  'build-explain-timeout': {
    kind: 'number',
    env: 'PROVENANCE_BUILD_EXPLAIN_TIMEOUT',
    default: '600',
    section: 'builds',
    description: 'Limit of that search in seconds.'
  },
  'build-keep-mb': {
    kind: 'number',
    env: 'PROVENANCE_BUILD_KEEP_MB',
    default: '10',
    section: 'builds',
    description: 'Differing files are kept, both versions, in the evidence up to this size; 0 keeps none.'
  }
} as const satisfies Record<string, SettingSpec>
