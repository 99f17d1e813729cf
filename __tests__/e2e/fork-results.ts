import { crc32 } from '../../src/lib/crc32.js'
import { HEAD } from './events.js'

/** A verdicts.json of one gate. */
export function verdicts(change: { name?: string; message?: string; head_sha?: string }): string {
  const gate = {
    name: change.name ?? 'coverage',
    verdict: 'pass',
    value: 90,
    threshold: 85,
    comparison: '>=',
    message: change.message ?? 'fine',
    source: 'coverage.json',
    required: false
  }
  return JSON.stringify({
    schema: 'provenance-gates/verdicts/v1',
    result: 'passed',
    run: {
      timestamp: '2026-11-22T12:00:00.000Z',
      git_sha: 'c'.repeat(40),
      head_sha: change.head_sha ?? HEAD,
      git_branch: 'feature/x',
      ci_run_id: '777',
      run_attempt: 1,
      job: 'test',
      tool_version: '1.0.0'
    },
    leg: null,
    gates: [gate],
    settings: [],
    warnings: [],
    mock: false,
    inputs: {}
  })
}

/** A zip of stored entries with any names (PKWARE APPNOTE 4.3). */
export function archiveOf(files: Readonly<Record<string, string | Buffer>>): Buffer {
  const parts: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const [name, content] of Object.entries(files)) {
    const [file, data] = [Buffer.from(name), Buffer.from(content)]
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(0x21, 8)
    fields.writeUInt32LE(crc32(data), 10)
    fields.writeUInt32LE(data.length, 14)
    fields.writeUInt32LE(data.length, 18)
    fields.writeUInt16LE(file.length, 22)
    const head = Buffer.alloc(20)
    head.write('PK\x01\x02', 0, 'latin1')
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    central.push(head.subarray(0, 4), Buffer.from([20, 0]), fields, tail, file)
    const local = [Buffer.from('PK\x03\x04', 'latin1'), fields, file, data]
    parts.push(...local)
    offset += local.reduce((sum, part) => sum + part.length, 0)
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 0, 'latin1')
  end.writeUInt16LE(Object.keys(files).length, 8)
  end.writeUInt16LE(Object.keys(files).length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...parts, directory, end])
}
