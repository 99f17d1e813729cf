import { afterAll, describe, expect, test } from '@jest/globals'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { compareTrees } from '../../src/builds/compare.js'
import type { BuildComparison } from '../../src/builds/types.js'
import { cpioOf } from './archives.js'
import { build, has, temporary } from './helpers.js'
import { BUILDHOST, BUILDTIME, COMPRESSOR, rpmOf } from './rpms.js'

const { dir, clean } = temporary()
afterAll(clean)
let count = 0

async function compare(a: Buffer, b: Buffer): ReturnType<typeof compareTrees> {
  const files = [a, b].map((bytes) => {
    const place = path.join(dir, String(++count))
    mkdirSync(place)
    writeFileSync(path.join(place, 'a.rpm'), bytes)
    return path.join(place, 'a.rpm')
  })
  return compareTrees(files[0] ?? '', files[1] ?? '')
}
const payload = (text: string): Buffer => gzipSync(cpioOf([{ name: './usr/x', text }]))
const found = ({ differences }: Pick<BuildComparison, 'differences'>): string[] =>
  differences.map((d) => `${d.path} ${d.kind} ${d.cause}`)

describe('rpm', () => {
  test('another time and signature: only metadata', async () => {
    const rpm = (n: number): Buffer => rpmOf([[BUILDTIME, 1_790_000_000 + n]], payload('same'), `digest ${n}`)
    const result = await compare(rpm(1), rpm(2))
    expect([result.status, result.cause]).toEqual(['functional_identical', 'archive_metadata'])
    expect(result.normalisations).toEqual(['archive layout', 'mtime'])
    expect(result.differences[0]?.detail).toContain('BUILDTIME: 2026-09-21T')
  })

  test('a file of the payload, with its inner path', async () => {
    const rpm = (text: string): Buffer => rpmOf([[COMPRESSOR, 'gzip']], payload(text))
    const result = await compare(rpm('at 2026-11-22 10:00:01'), rpm('at 2026-11-22 10:00:09'))
    expect(found(result)).toEqual(['a.rpm!/payload.cpio.gz!/usr/x content timestamp'])
  })

  test('another build host is a difference of contents', async () => {
    const rpm = (host: string): Buffer => rpmOf([[BUILDHOST, host]], payload('same'))
    const result = await compare(rpm('vm-1.example'), rpm('vm-2.example'))
    expect(result.status).toBe('diverged')
    expect(result.differences[0]?.path).toBe('a.rpm!/(header)')
  })

  test('a payload that cannot be unpacked is compared as it stands', async () => {
    const rpm = (bytes: string): Buffer => rpmOf([[COMPRESSOR, 'lzma']], Buffer.from(bytes, 'hex'))
    const result = await compare(rpm('5d0000800001'), rpm('5d0000800002'))
    expect(found(result)).toEqual(['a.rpm!/payload.cpio.lzma content unknown'])
  })

  test.each([
    ['cut off in a header', (whole: Buffer) => whole.subarray(0, 130)],
    ['a header that is none', (whole: Buffer) => Buffer.concat([whole.subarray(0, 96), Buffer.alloc(64)])]
  ])('%s: said so, no error', async (what, damage) => {
    const whole = rpmOf([[BUILDTIME, 1]], payload('x'))
    const result = await compare(damage(whole), whole)
    expect(result.differences.map((d) => d.cause)).toEqual(['unreadable'])
    expect(result.differences[0]?.detail).toContain(what)
  })

  const installed = has('rpmbuild', '--version')
  const real = installed ? test : test.skip
  real(
    installed ? 'as rpmbuild writes it' : 'as rpmbuild writes it: not installed',
    async () => {
      const spec =
        'Name: a\nVersion: 1\nRelease: 1\nSummary: x\nLicense: MIT\nBuildArch: noarch\n%description\nx\n' +
        '%install\nmkdir -p %{buildroot}/usr/share\ndate +%%s > %{buildroot}/usr/share/stamp\n%files\n/usr/share/stamp\n'
      const root = path.join(dir, 'root')
      mkdirSync(root)
      writeFileSync(path.join(root, 'a.spec'), spec)
      const command = `rpmbuild --quiet -bb --define "_topdir $PWD/top" --define "_rpmdir $PWD/out" a.spec`
      const result = await build(root, command)
      expect(result.reason).toBeUndefined()
      expect(found(result)).toContain(
        'noarch/a-1-1.noarch.rpm!/payload.cpio.gz!/usr/share/stamp content timestamp'
      )
    },
    60_000
  )
})
