import { createHash } from 'node:crypto'
import path from 'node:path'
import { closeSync, existsSync, fstatSync, readSync } from 'node:fs'
import { z } from '../lib/zod.js'
import { canonicalJson } from '../lib/canonical-json.js'
import { GateError } from '../lib/errors.js'
import { askGit } from '../lib/git.js'
import { ioError, openForReading, readBytes, writeAtomic } from '../lib/files.js'
import { Backtest, type BacktestOptions } from './backtest.js'
import type { HistoryNotes } from './history.js'
import type { FailurePredictor } from './predictor.js'
import { DamagedState, StateReader, StateWriter } from './state-file.js'
import type { Unobserved } from './unobserved.js'

/** First line of a snapshot. The number changes whenever the same history would give another state. */
const MAGIC = Buffer.from('provenance-gates/history-state/v3\n')
const DIGEST_BYTES = 32
const MAX_STATE_BYTES = 1 << 30

/** What was read of a history: everything up to a byte where a run's line starts. */
export interface Covered {
  /** Bytes before the first line that is not learned. */
  offset: number
  /** Number of that line, 1-based. */
  line: number
  /** Runs that were learned. */
  runs: number
  mock: boolean
  notes: HistoryNotes
}

/** What a snapshot keeps, apart from what it covers. */
export interface Learner {
  predictor: FailurePredictor
  backtest: Backtest | undefined
  unobserved: Unobserved
}

const headerSchema = z.strictObject({
  predictor: z.string(),
  backtest: z
    .strictObject({
      objective: z.enum(['eig', 'failures', 'regressions']),
      budget_fraction: z.number().min(0).max(1),
      budget_sec: z.number().nonnegative().optional(),
      usd_per_hour: z.number().nonnegative()
    })
    .nullable(),
  offset: z.int().nonnegative(),
  line: z.int().positive(),
  digest: z.string().regex(/^[0-9a-f]{64}$/),
  runs: z.int().nonnegative(),
  mock: z.boolean(),
  skipped: z.int().nonnegative(),
  warnings: z.array(z.string()).max(100)
})
type Header = z.infer<typeof headerSchema>

/** Beside the history. */
export function snapshotFile(history: string): string {
  return `${history}.state`
}

/**
 * Continues from a snapshot, if there is one of this history. `learner` must have learned nothing.
 * @returns what is covered; or why there is none: nothing said where none was to be expected, a note where the snapshot
 *   is damaged or the history is another one than it was. `learner` may then hold half of it and must be thrown away.
 */
export function loadSnapshot(history: string, learner: Learner): Covered | { note: string | undefined } {
  const file = snapshotFile(history)
  if (!existsSync(file)) return { note: undefined }
  // Its checksum is no signature: whoever can commit the file could write any verdict into it.
  if (isTracked(file))
    return {
      note: 'the snapshot beside the history is part of the repository and was not used; remove it from git, and keep it in a cache'
    }
  try {
    const [header, body] = unsealed(readBytes(file, file, MAX_STATE_BYTES))
    if (header.predictor !== learner.predictor.name) return { note: undefined }
    const wanted = learner.backtest
    if (wanted !== undefined && canonicalJson(header.backtest) !== canonicalJson(conditions(wanted.options)))
      return { note: undefined }
    if (digestOf(history, header.offset) !== header.digest)
      return { note: 'the history was changed behind what its snapshot covers; it was read anew' }
    const reader = new StateReader(body)
    learner.predictor.load(reader)
    learner.unobserved.load(reader)
    // Sums that nobody asks for today are continued all the same, for the next run that does.
    if (header.backtest !== null) {
      learner.backtest ??= new Backtest({
        predictor: learner.predictor.name,
        objective: header.backtest.objective,
        budgetFraction: header.backtest.budget_fraction,
        ...(header.backtest.budget_sec !== undefined && { budgetSec: header.backtest.budget_sec }),
        usdPerHour: header.backtest.usd_per_hour
      })
      learner.backtest.load(reader)
    }
    reader.end()
    const { offset, line, runs, mock, skipped, warnings } = header
    return { offset, line, runs, mock, notes: { skipped, warnings } }
  } catch (error) {
    // A pipe, a directory or too large a file in its place is no reason to lose the run either.
    if (error instanceof DamagedState || (error instanceof GateError && error.place.file === file))
      return {
        note: `the snapshot beside the history is damaged (${error.message}); the history was read anew`
      }
    throw error
  }
}

/**
 * Writes the snapshot as a whole or not at all. The same history gives the same bytes, read in one go or run by run.
 * @throws GateError `io`
 */
export function saveSnapshot(history: string, learner: Learner, covered: Covered): void {
  const { predictor, backtest, unobserved } = learner
  const { offset, line, runs, mock, notes } = covered
  const header: Header = {
    predictor: predictor.name,
    backtest: backtest === undefined ? null : conditions(backtest.options),
    offset,
    line,
    digest: digestOf(history, offset) ?? '',
    runs,
    mock,
    skipped: notes.skipped,
    warnings: notes.warnings
  }
  const state = new StateWriter()
  predictor.save(state)
  unobserved.save(state)
  backtest?.save(state)
  const pieces = [MAGIC, Buffer.from(`${canonicalJson(header)}\n`), ...state.pieces()]
  writeAtomic(snapshotFile(history), Buffer.concat([...pieces, sha256(...pieces)]))
}

/** What the sums of a back-test were made under; other conditions need another pass over the history. */
function conditions({
  objective,
  budgetFraction,
  budgetSec,
  usdPerHour
}: BacktestOptions): NonNullable<Header['backtest']> {
  return {
    objective,
    budget_fraction: budgetFraction,
    ...(budgetSec !== undefined && { budget_sec: budgetSec }),
    usd_per_hour: usdPerHour
  }
}

function isTracked(file: string): boolean {
  const listed = ['ls-files', '--', `:(literal)${path.basename(file)}`]
  return askGit(path.dirname(file), listed) !== undefined
}

/** Header and state of a snapshot whose checksum holds. @throws DamagedState */
function unsealed(bytes: Buffer): [Header, Buffer] {
  if (bytes.length < MAGIC.length + DIGEST_BYTES || !bytes.subarray(0, MAGIC.length).equals(MAGIC))
    throw new DamagedState('it is of another version')
  const content = bytes.subarray(0, bytes.length - DIGEST_BYTES)
  if (!sha256(content).equals(bytes.subarray(bytes.length - DIGEST_BYTES)))
    throw new DamagedState('its checksum does not hold')
  const end = content.indexOf(0x0a, MAGIC.length)
  if (end === -1) throw new DamagedState('it has no header')
  let json: unknown
  try {
    json = JSON.parse(content.toString('utf8', MAGIC.length, end))
  } catch (error) {
    throw new DamagedState('its header is not JSON', { cause: error })
  }
  const header = headerSchema.safeParse(json)
  if (!header.success) throw new DamagedState('its header is not as it should be')
  return [header.data, content.subarray(end + 1)]
}

function sha256(...pieces: readonly Buffer[]): Buffer {
  const hash = createHash('sha256')
  for (const piece of pieces) hash.update(piece)
  return hash.digest()
}

/**
 * SHA-256 of the first `length` bytes, all of them: a run in the middle that was edited must not be overlooked. It takes
 * a second for 1.5 GB, where reading and learning take a minute.
 * @returns undefined where the file is shorter. @throws GateError `io`
 */
function digestOf(file: string, length: number): string | undefined {
  const fd = openForReading(file)
  try {
    if (fstatSync(fd).size < length) return undefined
    const hash = createHash('sha256')
    const buffer = Buffer.allocUnsafe(1 << 20)
    for (let at = 0; at < length;) {
      const n = readSync(fd, buffer, 0, Math.min(buffer.length, length - at), at)
      if (n === 0) break // cut short while it is read: another digest
      hash.update(buffer.subarray(0, n))
      at += n
    }
    return hash.digest('hex')
  } catch (error) {
    throw ioError(error, file, 'check the path and its permissions')
  } finally {
    closeSync(fd)
  }
}
