import path from 'node:path'
import type { Assessment } from '../gates/types.js'
import { toJson, writeAtomic } from '../lib/files.js'
import { relativeTo, resolveInside } from '../lib/paths.js'
import { renderHtml } from './html/page.js'
import { renderCiReport } from './markdown/ci-report.js'
import { metricsOf } from './metrics.js'
import type { TrendMove, TrendPoint } from './types.js'
import { buildView, type ViewOptions } from './view.js'

/** Paths of what was written, relative to the repository root. */
export interface WrittenReports {
  html: string
  markdown: string
  metrics: string
  rankings?: string
  selected?: string
}

export interface WriteOptions extends ViewOptions {
  trends?: readonly TrendPoint[]
  moves?: readonly TrendMove[]
}

/**
 * Write artifact/ci_report.md, ci_metrics.json, eig_rankings.json, selected_tests.json (the last two only when
 * tests were ranked in this run) and report.html below `evidenceDir`, each as a whole or not at all.
 * @throws GateError `path` when a directory leaves the repository, `io` when the disk says no.
 */
export async function writeReports(
  root: string,
  evidenceDir: string,
  assessment: Assessment,
  options: WriteOptions = {}
): Promise<WrittenReports> {
  const put = (directory: string, name: string, what: string, text: string): string => {
    const file = resolveInside(root, path.join(directory, name), what)
    writeAtomic(file, text)
    return relativeTo(root, file)
  }
  const artifact = (name: string, text: string): string => put('artifact', name, 'artifact', text)
  const view = buildView(assessment, options)
  const written: WrittenReports = {
    markdown: artifact('ci_report.md', renderCiReport(view)),
    metrics: artifact('ci_metrics.json', toJson(metricsOf(assessment))),
    html: put(
      evidenceDir,
      'report.html',
      'evidence-dir',
      renderHtml(assessment, view, { trends: options.trends ?? [], moves: options.moves ?? [] })
    )
  }
  const eig = assessment.facts.eig.state === 'found' ? assessment.facts.eig.value.facts : undefined
  if (eig === undefined) return written
  // A row a line and never one string: there may be 100,000 tests.
  const { writeRows } = await import('../eig/write-json.js')
  const rows = (name: string, value: object): string => {
    const file = resolveInside(root, path.join('artifact', name), 'artifact')
    writeRows(file, value)
    return relativeTo(root, file)
  }
  return {
    ...written,
    rankings: rows('eig_rankings.json', eig.rankings),
    selected: rows('selected_tests.json', eig.selection)
  }
}
