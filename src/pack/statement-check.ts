import type { Verdicts } from '../legs/verdicts.js'
import { toJson } from '../lib/files.js'
import type { ReadManifest } from './manifest.js'
import type { Statement } from './statement.js'
import { check, type PackCheck } from './verify.js'

/** What a statement must agree with. */
export interface StatedPack {
  /** Hex, of the whole file. */
  sha256: string
  manifest: ReadManifest
  /** Absent where the pack holds none. */
  verdicts?: Verdicts
}

/** A statement against the bytes of a pack, the digests inside and the verdicts that they record. */
export function checkStatement(statement: Statement, { sha256, manifest, verdicts }: StatedPack): PackCheck {
  const { subject, predicate } = statement
  const problems: string[] = []
  if (!subject.some(({ digest }) => digest['sha256'] === sha256))
    problems.push(
      `it is about ${subject.map(({ name }) => JSON.stringify(name)).join(', ')}, and not about SHA-256 ${sha256}`
    )
  const listed = new Map(manifest.files.map((file) => [file.path, file.sha256]))
  for (const { name, digest } of predicate.configuration) {
    const inside = listed.get(name)
    if (inside === undefined) problems.push(`${JSON.stringify(name)} is not in the pack`)
    else if (digest['sha256'] !== inside)
      problems.push(`${JSON.stringify(name)} has another digest in the pack`)
  }
  if (verdicts !== undefined) problems.push(...againstVerdicts(predicate, verdicts))
  return check(
    'statement',
    problems,
    `${predicate.result}: it names this pack, ${predicate.configuration.length} files of it and the verdicts inside`
  )
}

function againstVerdicts(predicate: Statement['predicate'], { gates, result }: Verdicts): string[] {
  const named = (verdict: string): string[] =>
    gates.filter((gate) => gate.verdict === verdict).map(({ name }) => name)
  const lists = [
    ['passed', predicate.passedTests, named('pass')],
    ['warned', predicate.warnedTests, named('warn')],
    ['failed', predicate.failedTests, named('fail')]
  ] as const
  const problems = lists.flatMap(([word, stated, recorded]) =>
    toJson([...stated].sort()) === toJson([...recorded].sort())
      ? []
      : [
          `it says that ${stated.join(', ') || 'nothing'} ${word}, and the verdicts say ${recorded.join(', ') || 'nothing'}`
        ]
  )
  if ((predicate.result === 'FAILED') === (result === 'passed'))
    problems.push(`it says ${predicate.result}, and the verdicts say ${result}`)
  return problems
}
