import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { newNotes, readHistory, warningsOf } from '../../src/eig/history.js'
import type { EigRanking, HistoryRun, HistoryTest } from '../../src/eig/types.js'

export const FIXTURES = path.join(process.cwd(), '__tests__/fixtures/eig')

export function readJson(...parts: string[]): unknown {
  return JSON.parse(readFileSync(path.join(FIXTURES, ...parts), 'utf8'))
}

/** Calls `work` with the path of a temporary file that holds `content`. */
export function withFile<T>(content: string, work: (file: string) => T): T {
  const dir = mkdtempSync(path.join(os.tmpdir(), 'eig-'))
  try {
    const file = path.join(dir, 'ci_runs.jsonl')
    writeFileSync(file, content)
    return work(file)
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}

/** `withFile` for work that takes its time. */
export async function withFileAsync<T>(
  content: string | Buffer,
  work: (file: string) => Promise<T>
): Promise<T> {
  const dir = mkdtempSync(path.join(os.tmpdir(), 'eig-'))
  try {
    const file = path.join(dir, 'ci_runs.jsonl')
    writeFileSync(file, content)
    return await work(file)
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}

/** All runs of a history, and what was said of it. */
export async function readRuns(
  file: string,
  shown: string
): Promise<{ runs: HistoryRun[]; notes: { warnings: string[]; skipped: number } }> {
  const notes = newNotes()
  const runs: HistoryRun[] = []
  for await (const run of readHistory(file, shown, notes)) runs.push(run)
  return { runs, notes: { warnings: warningsOf(notes, shown), skipped: notes.skipped } }
}

export function historyTest(fields: Partial<HistoryTest> = {}): HistoryTest {
  return {
    name: 't',
    suite: null,
    domain: null,
    duration_sec: 1,
    cost_usd: null,
    result: null,
    model_uncertainty: null,
    entropy_before: null,
    entropy_after: null,
    ...fields
  }
}

export function ranking(fields: Partial<EigRanking> = {}): EigRanking {
  return {
    ...historyTest(),
    eig_bits: 0.5,
    eig_per_dollar: null,
    eig_per_sec: null,
    method: 'wilson',
    p_fail: null,
    observations: 0,
    duration_sec: 1,
    cost_usd: 0.001,
    ...fields
  }
}
