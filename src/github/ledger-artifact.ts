import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { joinLedgers, joinMonths, recordsByRun, splitMonths, withRecord } from '../ledger/join.js'
import { findDraft, type Month } from '../ledger/months.js'
import type { RunRecordDraft } from '../ledger/record.js'
import type { RunRecord } from '../ledger/types.js'
import { GateError, systemCode } from '../lib/errors.js'
import { uploadAlone, type ArtifactMeans } from './artifacts.js'
import { ArtifactGone, artifactsNamed, downloadArtifact, type RepositoryArtifact } from './download.js'
import type { LedgerStore } from './ledger-store.js'
import type { Request } from './octokit.js'
import { isOfBranch, leftByOwnRun } from './trusted-runs.js'
import type { RunContext } from './types.js'

const MAX_PACKED_BYTES = 64 * 1024 * 1024
const MAX_LEDGER_BYTES = 256 * 1024 * 1024
/** Pull requests may bury the ledger under artifacts of its name; this many pages of a hundred are looked through. */
const MAX_PAGES = 10
/** Runs that were under way at once: those whose record the newest ledger may lack. */
const MAX_OLDER = 50

export interface ArtifactLedgerMeans extends ArtifactMeans {
  request: Request
  repository: { owner: string; repo: string }
  context: RunContext
  /** The default branch, whose runs alone write and are believed. */
  branch: string
}

/** @throws GateError `setting` for what is no plain name of a file */
export function checkArtifactName(name: string): void {
  if (/^[A-Za-z0-9_][A-Za-z0-9._-]{0,99}$/.test(name)) return
  throw new GateError(
    'setting',
    `ledger-artifact ${JSON.stringify(name.slice(0, 120))} is no name for an artifact`,
    {
      remedy: 'use letters, digits, `.`, `_` and `-`',
      place: { setting: 'ledger-artifact' }
    }
  )
}

/**
 * A ledger that each run leaves whole as an artifact, for repositories whose jobs may write nothing. Artifacts cannot be appended
 * to: runs that overlap leave ledgers that have parted, which the next one joins, so that no record is lost.
 */
export class LedgerArtifact implements LedgerStore {
  readonly permission = { read: 'actions: read', write: 'actions: read' }
  readonly shown: string
  private readonly file: string

  constructor(
    name: string,
    private readonly means: ArtifactLedgerMeans
  ) {
    checkArtifactName(name)
    this.file = `${name}.jsonl.gz`
    this.shown = `the artifact ${this.file}`
  }

  async read(): Promise<Month[]> {
    const { months, expired } = await this.newest()
    if (months.length === 0 && expired) {
      throw new GateError('evidence', `${this.shown} has expired or was deleted, and with it every record`, {
        remedy:
          'this run begins a new one; run on a schedule, or keep artifacts for longer, so that one is always there'
      })
    }
    return months
  }

  async append(draft: RunRecordDraft): Promise<{ record: RunRecord; where: string }> {
    // Anew, since other runs may have ended meanwhile.
    const { months } = await this.newest()
    const there = months.map(({ text }) => findDraft(text, draft)).find((record) => record !== undefined)
    if (there !== undefined) return { record: there, where: this.shown }
    const { months: grown, record } = withRecord(months, draft)
    const packed = gzipSync(joinMonths(grown))
    if (packed.length > MAX_PACKED_BYTES) throw tooLarge(this.shown)
    const folder = mkdtempSync(path.join(this.means.env.RUNNER_TEMP ?? tmpdir(), 'provenance-ledger-'))
    try {
      const file = path.join(folder, this.file)
      writeFileSync(file, packed, { flag: 'wx' })
      const { url } = await uploadAlone(file, this.means.context, this.means)
      return { record, where: url }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }

  /** The newest ledger, with the records that only ledgers of overlapping runs hold. */
  private async newest(): Promise<{ months: Month[]; expired: boolean }> {
    const { request, repository, branch } = this.means
    let expired = false
    // By id: while the pages are asked for, an upload moves the last of one page to the next.
    const candidates = new Map<number, RepositoryArtifact>()
    for (let page = 1; page <= MAX_PAGES; page++) {
      const { found, more } = await artifactsNamed(request, repository, this.file, page, this.means)
      for (const artifact of found) if (isOfBranch(artifact, branch)) candidates.set(artifact.id, artifact)
      // All that may have to be joined, first: others may lie between them.
      if (more && page < MAX_PAGES && candidates.size <= MAX_OLDER) continue
      const joined = await this.joined([...candidates.values()])
      expired ||= joined.expired
      if (joined.months !== undefined || !more) return { months: joined.months ?? [], expired }
      candidates.clear()
    }
    throw new GateError(
      'limit',
      `none of the newest artifacts called ${this.file} is of a run on ${branch}`,
      {
        remedy: 'name another one with `ledger-artifact`, and see which runs leave artifacts of this name'
      }
    )
  }

  /** @param candidates in any order. @returns no months where none of them is a ledger */
  private async joined(
    candidates: readonly RepositoryArtifact[]
  ): Promise<{ months: Month[] | undefined; expired: boolean }> {
    const { request, repository, branch } = this.means
    let months: Month[] | undefined
    let counts = new Map<string, number>()
    let expired = false
    let older = 0
    // Higher ids are newer, whatever order the list has.
    for (const artifact of [...candidates].sort((a, b) => b.id - a.id)) {
      if (months !== undefined && ++older > MAX_OLDER) break
      if (saysNothingNew(artifact, candidates, counts)) continue
      if (!(await leftByOwnRun(request, repository, artifact, branch, this.means))) continue
      try {
        if (artifact.expired) throw new ArtifactGone(artifact)
        months = await this.with(months, artifact)
        counts = recordsByRun(months)
      } catch (error) {
        if (!(error instanceof ArtifactGone)) throw error
        expired = true
      }
    }
    return { months, expired }
  }

  private async with(months: Month[] | undefined, artifact: RepositoryArtifact): Promise<Month[]> {
    const { request, repository, env } = this.means
    const folder = mkdtempSync(path.join(env.RUNNER_TEMP ?? tmpdir(), 'provenance-ledger-'))
    try {
      const file = path.join(folder, 'ledger')
      const target = { file, maxBytes: MAX_PACKED_BYTES }
      await downloadArtifact(request, repository, artifact, target, this.means)
      const shown = `${this.file} of run ${artifact.run?.id ?? 'unknown'}`
      const read = splitMonths(this.unpacked(readFileSync(file), shown), shown)
      return months === undefined ? read : joinLedgers(months, read)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }

  private unpacked(packed: Buffer, shown: string): string {
    try {
      return gunzipSync(packed, { maxOutputLength: MAX_LEDGER_BYTES }).toString('utf8')
    } catch (error) {
      if (systemCode(error) === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(shown)
      throw new GateError('evidence', `${shown} is damaged`, {
        remedy: 'delete that artifact; the one before it then counts',
        cause: error
      })
    }
  }
}

/** Whether there are as many records of a run already as it has left ledgers. */
function saysNothingNew(
  { run }: RepositoryArtifact,
  all: readonly RepositoryArtifact[],
  counts: ReadonlyMap<string, number>
): boolean {
  if (run === null) return true
  return (counts.get(String(run.id)) ?? 0) >= all.filter((other) => other.run?.id === run.id).length
}

function tooLarge(shown: string): GateError {
  return new GateError('limit', `${shown} is too large`, {
    remedy: 'name a new one with `ledger-artifact`, or keep the ledger on a branch (`ledger: branch`)'
  })
}
