import picomatch from 'picomatch'
import { GateError } from '../lib/errors.js'
import type { IgnoredDifferences } from './types.js'

interface Rule {
  glob: string
  reason: string
  files: number
  matches: (path: string) => boolean
}

/** The globs of `build-ignore`, each with its reason, and how many files each of them took out. */
export class IgnoreRules {
  private readonly rules: Rule[]

  /**
   * @param lines `glob # reason` each. Globs match paths as the report writes them, inner paths too.
   * @throws GateError `setting` for a glob without a reason.
   */
  constructor(lines: readonly string[]) {
    this.rules = lines.map((line) => {
      const [, glob, reason] = /^\s*(\S+)\s+#\s*(\S.*?)\s*$/.exec(line) ?? []
      if (glob === undefined || reason === undefined) {
        throw new GateError('setting', `build-ignore ${JSON.stringify(line)} gives no reason`, {
          remedy: 'write it as `glob # reason`; the reason is printed with every report',
          place: { setting: 'build-ignore' }
        })
      }
      return { glob, reason, files: 0, matches: picomatch(glob, { dot: true }) }
    })
  }

  /** True when a rule takes this path out; it is counted there. */
  matches(path: string): boolean {
    const rule = this.rules.find((r) => r.matches(path))
    if (rule !== undefined) rule.files++
    return rule !== undefined
  }

  report(): IgnoredDifferences[] {
    return this.rules.map(({ glob, reason, files }) => ({ glob, reason, files }))
  }
}
