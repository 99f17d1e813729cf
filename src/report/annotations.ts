import path from 'node:path'
import type { BuildDifference } from '../builds/types.js'
import type { UncoveredBlock } from '../coverage/types.js'
import type { DatasetResult } from '../datasets/types.js'
import type { Assessment } from '../gates/types.js'
import type { TestCase } from '../test-results/types.js'
import { visible } from './escape.js'
import { failureGist } from './failure.js'
import { plural, shorten, withRemedy } from './format.js'
import { gateTitle } from './gate-rows.js'

export interface Annotation {
  level: 'error' | 'warning' | 'notice'
  title: string
  message: string
  /** Relative to the repository; absent unless it is a path inside it. */
  file?: string
  /** 1-based. */
  line?: number
  /** Last line, where it is a range. */
  end_line?: number
}

/** GitHub shows so many of one kind for each step, and drops the rest in silence. */
export const MAX_PER_KIND = 10

const TITLE_MAX = 200
const MESSAGE_MAX = 1000

/** Reports may name any file; an annotation names only what can be a path of this repository. */
function insideFile(file: string | undefined): string | undefined {
  if (file === undefined || file === '' || file.length > 1000) return undefined
  const posix = path.posix.normalize(file.replace(/\\/g, '/'))
  if (posix.startsWith('/') || posix.startsWith('../') || posix === '..' || /^[a-z]:/i.test(posix))
    return undefined
  return visible(posix) === posix ? posix : undefined
}

function annotation(
  level: Annotation['level'],
  title: string,
  message: string,
  place: { file?: string | undefined; line?: number | undefined; end_line?: number | undefined } = {}
): Annotation {
  const file = insideFile(place.file)
  const { line, end_line } = place
  const placed = file !== undefined && line !== undefined && Number.isSafeInteger(line) && line > 0
  return {
    level,
    title: visible(shorten(title, TITLE_MAX)),
    message: visible(shorten(message, MESSAGE_MAX)) || visible(shorten(title, TITLE_MAX)),
    ...(file !== undefined && { file }),
    ...(placed && { line }),
    ...(placed && end_line !== undefined && end_line > line && { end_line })
  }
}

function testAnnotation(c: TestCase): Annotation {
  return annotation(
    'error',
    `${c.status === 'error' ? 'Test error' : 'Failing test'}: ${c.id}`,
    failureGist(c.message ?? ''),
    c
  )
}

function datasetAnnotation(d: DatasetResult, contract: string): Annotation {
  return annotation(
    d.blocking ? 'error' : 'warning',
    `Dataset ${d.name}: ${d.status.replace(/_/g, ' ')}`,
    withRemedy(d.message ?? `${d.path}: ${d.status}`, d.remedy),
    datasetPlace(d, contract)
  )
}

/** The line of the first bad row where the data are text, else what the contract says of the dataset. */
function datasetPlace(d: DatasetResult, contract: string): { file: string; line?: number | undefined } {
  if (d.line !== undefined && insideFile(d.file) !== undefined && !/\.(gz|gzip)$/i.test(d.file ?? ''))
    return { file: d.file ?? contract, line: d.line }
  return { file: contract, line: d.contract_line }
}

function differenceAnnotation(d: BuildDifference): Annotation {
  const found = `${d.kind}, ${d.cause}: ${d.detail}`
  return annotation('error', `Builds differ: ${d.path}`, withRemedy(found, d.remedy))
}

function uncoveredAnnotation(
  level: Annotation['level'],
  { path: file, first, last, lines }: UncoveredBlock
): Annotation {
  const what =
    first === last
      ? 'This changed line is not covered by a test.'
      : `${plural(lines, 'changed line')} from ${first} to ${last} ${lines === 1 ? 'is' : 'are'} not covered by a test.`
  return annotation(level, `Not covered: ${file}`, what, { file, line: first, end_line: last })
}

/** Warnings where the change fails its gate, notices where they are only good to know. */
function uncovered({ gates, facts }: Assessment, level: 'warning' | 'notice'): Source {
  const failed = gates.some((g) => g.name === 'patch-coverage' && g.verdict === 'fail')
  const patch = facts.coverage.state === 'found' ? facts.coverage.value.patch : undefined
  if (patch?.state !== 'found' || failed !== (level === 'warning')) return { items: [], total: 0 }
  const items = patch.value.blocks.map((b) => uncoveredAnnotation(level, b))
  return { items, total: items.length + patch.value.blocks_omitted }
}

/** A list that may be long, worst first; `total` also counts what the evidence itself left out. */
interface Source {
  items: Annotation[]
  total: number
}

function errorSources({ gates, facts }: Assessment): Source[] {
  const failed = gates.filter((g) => g.verdict === 'fail')
  const sources: Source[] = [
    {
      total: failed.length,
      items: failed.map((g) =>
        annotation('error', `Gate failed: ${gateTitle(g.name)}`, withRemedy(g.message, g.remedy))
      )
    }
  ]
  if (facts.tests.state === 'found') {
    const t = facts.tests.value
    const items = t.cases.filter((c) => c.status === 'failed' || c.status === 'error').map(testAnnotation)
    sources.push({ items, total: Math.max(items.length, t.failed + t.errors) })
  }
  if (facts.datasets.state === 'found') {
    const { contract, datasets } = facts.datasets.value
    const items = datasets.filter((d) => d.blocking).map((d) => datasetAnnotation(d, contract))
    sources.push({ items, total: items.length })
  }
  if (facts.builds.state === 'found') {
    const { differences, differences_omitted } = facts.builds.value
    const items = differences.map(differenceAnnotation)
    sources.push({ items, total: items.length + differences_omitted })
  }
  return sources
}

function warningSources(assessment: Assessment): Source[] {
  const { gates, facts, warnings } = assessment
  const lists: Annotation[][] = [
    gates
      .filter((g) => g.verdict === 'warn' || (g.verdict === 'not-evaluated' && g.required))
      .map((g) => {
        const word = g.verdict === 'warn' ? 'warns' : 'could not be evaluated'
        return annotation('warning', `Gate ${gateTitle(g.name)} ${word}`, g.remedy ?? g.message)
      }),
    facts.datasets.state === 'found'
      ? facts.datasets.value.datasets
          .filter((d) => !d.blocking && d.message !== undefined)
          .map((d) =>
            datasetAnnotation(d, facts.datasets.state === 'found' ? facts.datasets.value.contract : '')
          )
      : [],
    facts.tests.state === 'found'
      ? facts.tests.value.cases
          .filter((c) => c.flaky)
          .map((c) =>
            annotation(
              'warning',
              `Flaky test: ${c.id}`,
              'failed, then passed, in the same run or at the same commit',
              c
            )
          )
      : [],
    warnings.map((w) => annotation('warning', 'Provenance gates', w))
  ]
  return [uncovered(assessment, 'warning'), ...lists.map((items) => ({ items, total: items.length }))]
}

/** Round by round one of each source, so that a thousand failing tests do not hide the one changed dataset. */
function fill(level: Annotation['level'], sources: Source[]): Annotation[] {
  const total = sources.reduce((sum, s) => sum + s.total, 0)
  const room = total > MAX_PER_KIND ? MAX_PER_KIND - 1 : MAX_PER_KIND
  const take = sources.map(() => 0)
  let taken = 0
  for (let more = true; more && taken < room;) {
    more = false
    sources.forEach((s, i) => {
      if (taken >= room || (take[i] ?? 0) >= s.items.length) return
      take[i] = (take[i] ?? 0) + 1
      taken++
      more = true
    })
  }
  const chosen = sources.flatMap((s, i) => s.items.slice(0, take[i]))
  const left = total - chosen.length
  if (left > 0)
    chosen.push(
      annotation(
        level,
        'Provenance gates',
        `${plural(left, `more ${level} is`, `more ${level}s are`)} in the report.`
      )
    )
  return chosen
}

/**
 * What the author of a change sees beside the lines: at most ten of a kind, the worst first, the last of ten
 * counting the rest. Pure; titles and messages are cleaned of control characters, not escaped for any format.
 */
export function annotationsOf(assessment: Assessment): Annotation[] {
  return [
    ...fill('error', errorSources(assessment)),
    ...fill('warning', warningSources(assessment)),
    ...fill('notice', [uncovered(assessment, 'notice')])
  ]
}
