import { Inputs } from '../../src/evidence/inputs.js'
import type { World } from '../../src/evidence/world.js'
import { recordedSettings } from '../../src/replay/settings.js'

/** A run in a directory, at the default of every setting. */
export function worldAt(root: string, env: World['env'] = {}): World {
  return {
    root,
    settings: recordedSettings(root, [], 'main'),
    run: {
      timestamp: '2026-01-02T03:04:05.678Z',
      git_sha: 'a'.repeat(40),
      head_sha: 'a'.repeat(40),
      git_branch: 'main',
      base_branch: null,
      ci_run_id: '7',
      run_attempt: 1,
      job: 'test',
      repository: null,
      event: null,
      tool_version: '1.0.0'
    },
    env,
    log: { info: () => undefined, warn: () => undefined, debug: () => undefined, group: (_, work) => work() },
    secrets: [],
    inputs: new Inputs(),
    signal: new AbortController().signal,
    verdictOnly: true,
    sourceDateEpoch: undefined
  }
}
