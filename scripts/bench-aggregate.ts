import { createHash } from 'node:crypto'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { buildRecord, sealRecord } from '../src/ledger/record.js'
import type { RunRecord } from '../src/ledger/types.js'
import type { Bench } from './bench-eig.js'

const RUNS = 50_000
const GATES = ['coverage', 'ece', 'brier', 'mce', 'entropy-delta', 'min-eig', 'detection-rate']

/** A run every twenty minutes, seven gates each: some 1.2 KB a record. */
function recordOf(i: number, prev: string | null): RunRecord {
  const draft = buildRecord({
    run: {
      timestamp: new Date(Date.UTC(2024, 0, 1) + i * 1_200_000).toISOString(),
      git_sha: createHash('sha1').update(`${i}`).digest('hex'),
      git_branch: 'main',
      ci_run_id: `${1e9 + i}`,
      run_attempt: 1,
      job: 'test'
    },
    gates_passed: i % 9 !== 0,
    gates: GATES.map((name) => ({
      name,
      verdict: i % 9 === 0 ? 'fail' : 'pass',
      value: ((i * 7919) % 9973) / 9973,
      threshold: 0.25
    })),
    selector_metrics: { coverage_pct: 80 + (i % 100) / 10, avg_eig_bits: 0.2, detection_rate: 0.9 },
    calibration: { ece: (i % 97) / 970, mce: 0.2, brier_score: 0.1, n_samples: 1000, n_bins: 10 },
    uncertainty: { entropy_before: 0.5, entropy_after: 0.45 },
    tests: { total: 200, passed: 199, failed: 0, errors: 0, skipped: 1 },
    provenance: { reproducibility_status: 'bit_identical' }
  })
  return sealRecord(draft, prev)
}

/** The ledger of two years, beside Python's json over the same lines. */
export function benchAggregate({ dist, work, measure, row, show }: Bench): void {
  const dir = path.join(work, 'ledger', 'evidence', 'runs')
  mkdirSync(dir, { recursive: true })
  const months = new Map<string, string[]>()
  let prev: string | null = null
  let bytes = 0
  for (let i = 0; i < RUNS; i++) {
    const record = recordOf(i, prev)
    prev = record.hash
    const month = record.timestamp.slice(0, 7)
    const lines = months.get(month) ?? []
    months.set(month, lines)
    bytes += lines[lines.push(`${JSON.stringify(record)}\n`) - 1]?.length ?? 0
  }
  for (const [month, lines] of months) writeFileSync(path.join(dir, `${month}.jsonl`), lines.join(''))
  const program = 'import json,sys\nfor f in sys.argv[1:]:\n  for line in open(f): json.loads(line)'
  const peer = measure(['sh', '-c', `python3 -c '${program}' ledger/evidence/runs/*.jsonl`], 3)
  row(
    `aggregate, ${RUNS} run records, ${(bytes / 1e6).toFixed(0)} MB`,
    show(measure([process.execPath, dist, 'aggregate', '--cwd', path.join(work, 'ledger')], 5)),
    `python3, json.loads of each: ${peer.seconds.toFixed(3)} s`,
    'under 0.5 s'
  )
  rmSync(path.join(work, 'ledger'), { recursive: true })
}
