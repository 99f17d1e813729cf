import type { Evidence } from '../../lib/evidence.js'
import type { TestCase, TestFacts } from '../../test-results/types.js'
import { count, plural, seconds } from '../format.js'
import type { Section, Table } from '../types.js'
import { missingSection } from './missing.js'

const HEAD = { id: 'tests', title: 'Test results' } as const

function place(c: TestCase): string {
  if (c.file === undefined) return ''
  return c.line === undefined ? c.file : `${c.file}:${c.line}`
}

function failingTable(failing: TestCase[], omitted: number): Table {
  return {
    caption: 'Failing tests',
    columns: [
      { title: 'Test', kind: 'code' },
      { title: 'Status', kind: 'status' },
      { title: 'Where', kind: 'code' },
      { title: 'Time', kind: 'number' },
      { title: 'Message', kind: 'failure' }
    ],
    rows: failing.map((c) => [c.id, c.status, place(c), seconds(c.duration_sec), c.message ?? '']),
    omitted
  }
}

function flakyTable(flaky: TestCase[]): Table {
  return {
    caption: 'Flaky tests (failed, then passed in the same run or at the same commit)',
    columns: [
      { title: 'Test', kind: 'code' },
      { title: 'Where', kind: 'code' },
      { title: 'Time', kind: 'number' }
    ],
    rows: flaky.map((c) => [c.id, place(c), seconds(c.duration_sec)]),
    omitted: 0
  }
}

/** Counts, then what failed and what is flaky by name. */
export function testsSection(evidence: Evidence<TestFacts>): Section {
  if (evidence.state !== 'found') return missingSection(HEAD, evidence)
  const t = evidence.value
  const failing = t.cases.filter((c) => c.status === 'failed' || c.status === 'error')
  const flaky = t.cases.filter((c) => c.flaky)
  const parts = [`${count(t.passed)} of ${plural(t.total, 'test')} passed`]
  if (t.failed > 0) parts.push(`${count(t.failed)} failed`)
  if (t.errors > 0) parts.push(plural(t.errors, 'error'))
  if (t.skipped > 0) parts.push(`${count(t.skipped)} skipped`)
  if (t.flaky > 0) parts.push(`${count(t.flaky)} flaky`)
  // A reader may bound the cases it keeps; the counts are the truth.
  const omitted = Math.max(0, t.failed + t.errors - failing.length)
  const tables: Table[] = []
  if (failing.length > 0 || omitted > 0) tables.push(failingTable(failing, omitted))
  if (flaky.length > 0) tables.push(flakyTable(flaky))
  return {
    ...HEAD,
    state: 'found',
    line: `${parts.join(', ')} in ${seconds(t.duration_sec)}`,
    notes: [`Read from ${t.sources.join(', ')} (${t.formats.join(', ')}).`],
    tables
  }
}
