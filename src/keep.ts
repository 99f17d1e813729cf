import { existsSync, rmSync } from 'node:fs'
import path from 'node:path'
import type { Assessment } from './gates/types.js'
import { runsDirectory } from './evidence/base-branch.js'
import { reportsPast, type Past } from './evidence/baseline.js'
import type { World } from './evidence/world.js'
import { exitStatus } from './gates/judge.js'
import { isSingleBuild } from './legs/kinds.js'
import { describeError } from './lib/errors.js'
import { resolveInside } from './lib/paths.js'
import { recordOf, ledgerEntryOf } from './record.js'
import type { Pack } from './pack/types.js'
import { verdictsOf } from './verdicts.js'

/** As for a run that could not be carried out. */
const EXIT_NOT_KEPT = 2

/** What a run left on disk; paths relative to the root. A file that could not be written is a problem, not a crash. */
export interface Kept {
  html?: string
  markdown?: string
  metrics?: string
  selected?: string
  record?: string
  pack?: Pack
  /** The in-toto statement about the pack. */
  statement?: string
  /** The record of a single build, which a merge judges and this run does not. */
  single?: string
  /** What could not be written, each with what to do. */
  problems: string[]
}

/**
 * Write build evidence, run record, ledger entry, reports and pack, in this order, since the pack holds the others.
 * Each is tried even when another could not be written.
 */
export async function keepEvidence(world: World, assessment: Assessment, past: Past): Promise<Kept> {
  const { root, settings } = world
  const evidenceDir = settings.values['evidence-dir']
  const problems: string[] = []
  const attempt = async <T>(what: string, work: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await work()
    } catch (error) {
      problems.push(`${what}: ${describeError(error)}`)
      return undefined
    }
  }

  await attempt('build comparison', async () => {
    const { builds } = assessment.facts
    const { removeStaleBuilds, writeBuildEvidence } = await import('./builds/record.js')
    if (builds.state !== 'found') {
      // The record of a single build is one of the inputs: it stays, for `merge` to compare.
      removeStaleBuilds(root, evidenceDir, new Set(world.inputs))
      return
    }
    writeBuildEvidence(root, evidenceDir, builds.value)
    world.inputs.add(`${evidenceDir}/builds/comparison.json`, 'builds')
  })
  await attempt('dataset results', async () => {
    const { datasets } = assessment.facts
    rmSync(resolveInside(root, `${evidenceDir}/datasets`), { recursive: true, force: true })
    if (datasets.state !== 'found') return
    const { writeResults } = await import('./datasets/result-file.js')
    world.inputs.add(writeResults(root, evidenceDir, datasets.value), 'datasets')
  })
  await attempt('changed lines', async () => {
    const { changedLinesFile, writeChangedLines } = await import('./coverage/changed-lines.js')
    rmSync(resolveInside(root, changedLinesFile(evidenceDir), 'evidence-dir'), { force: true })
    const { changedLines } = world.inputs
    if (changedLines !== undefined) writeChangedLines(root, evidenceDir, changedLines)
  })
  const record = await attempt('run record', async () => {
    if (settings.values.ledger === 'none') return undefined
    const { appendRecord } = await import('./ledger/append.js')
    return appendRecord(resolveInside(root, runsDirectory(settings), 'runs-dir'), recordOf(assessment))
  })
  if (record?.set_aside !== undefined) {
    world.log.warn(
      `the last line of the ledger was no record, as an interrupted run leaves one; it was set aside as ${record.set_aside}`
    )
  }
  await attempt('ledger entry', async () => {
    const entry = ledgerEntryOf(assessment)
    if (entry === undefined) return
    const { writeEntry } = await import('./ledger/entries.js')
    writeEntry(root, settings.values['ledger-dir'], entry)
  })
  const single = world.inputs.byKind().builds?.find(isSingleBuild)
  const reports = await attempt('reports', async () => {
    // What this run did not measure must not lie beside what it did, left over from an earlier one.
    for (const stale of ['eig_rankings.json', 'selected_tests.json'])
      rmSync(resolveInside(root, `artifact/${stale}`), { force: true })
    const { writeReports } = await import('./report/write.js')
    return writeReports(root, evidenceDir, assessment, reportsPast(past))
  })
  await attempt('verdicts', async () => {
    const { writeVerdicts, VERDICTS_FILE } = await import('./legs/verdicts.js')
    const file = resolveInside(root, `${evidenceDir}/${VERDICTS_FILE}`, 'evidence-dir')
    const verdicts = verdictsOf(assessment, world)
    for (const [kind, reason] of Object.entries(verdicts.left_out ?? {}))
      world.log.warn(`${kind}: ${reason}; what rests on it cannot be judged again by \`verify\``)
    writeVerdicts(file, verdicts)
  })
  const pack = await attempt('evidence pack', () => packEvidence(world))
  const statement =
    pack === undefined
      ? undefined
      : await attempt('statement', async () => {
          const { writeStatement } = await import('./statement.js')
          return writeStatement(world, assessment, pack)
        })
  // After the pack, which holds the history that this run was judged by.
  await attempt('history', async () => {
    const { tests } = assessment.facts
    if (!settings.values['record-history'] || tests.state !== 'found') return
    const { recordRun } = await import('./evidence/record-run.js')
    await recordRun(world, tests.value)
  })
  return {
    ...(reports !== undefined && {
      html: reports.html,
      markdown: reports.markdown,
      metrics: reports.metrics,
      ...(reports.selected !== undefined && { selected: reports.selected })
    }),
    ...(record !== undefined && { record: path.relative(root, record.file) }),
    ...(pack !== undefined && { pack }),
    ...(statement !== undefined && { statement }),
    ...(single !== undefined && { single }),
    problems
  }
}

/** The evidence pack of everything on disk and everything that was read. */
export async function packEvidence(world: World): Promise<Pack> {
  const { makePack } = await import('./pack/make-pack.js')
  const { root, settings, run, inputs, sourceDateEpoch, secrets } = world
  return makePack({
    root,
    evidenceDir: settings.values['evidence-dir'],
    format: settings.values['pack-format'],
    compression: settings.values['pack-compression'],
    maxFileBytes: settings.values['pack-max-file-mb'] * 1_000_000,
    run,
    toolVersion: run.tool_version,
    sourceDateEpoch: sourceDateEpoch?.toString(),
    sources: [...inputs, ...configFile(settings)],
    directories: ['artifact', settings.values['ledger-dir'], runsDirectory(settings)],
    forbidden: secrets
  })
}

/** The config file, when there is one: the verdicts rest on it too. */
function configFile({ root, values }: World['settings']): string[] {
  return existsSync(path.resolve(root, values.config)) ? [values.config] : []
}

/**
 * The verdict's status; a green run whose evidence could not be kept is not green. A run that was asked for one build, and left
 * it for a merge to judge, has done what it should.
 */
export function statusOf(result: Assessment['result'], kept: Kept): number {
  const status = result === 'incomplete' && kept.single !== undefined ? 0 : exitStatus(result)
  return status === 0 && kept.problems.length > 0 ? EXIT_NOT_KEPT : status
}
