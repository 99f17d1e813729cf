import { afterAll, beforeEach, describe, expect, test } from '@jest/globals'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { writeOutputs } from '../../src/github/outputs.js'
import { appendSummary, MAX_SUMMARY_BYTES } from '../../src/github/summary.js'

const folder = mkdtempSync(path.join(tmpdir(), 'files-'))
const file = path.join(folder, 'file.txt')
beforeEach(() => rmSync(file, { recursive: true, force: true }))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('appendSummary', () => {
  test('when the file is missing, makes it', () => {
    appendSummary(file, () => '# Report')
    expect(readFileSync(file, 'utf8')).toBe('# Report\n')
  })

  test('when others wrote before, starts on a line of its own and offers what is left', () => {
    writeFileSync(file, 'é, no newline')
    let offered = 0
    appendSummary(file, (bytes) => {
      offered = bytes
      return 'x'.repeat(bytes)
    })
    const text = readFileSync(file)
    expect(text.length).toBe(MAX_SUMMARY_BYTES)
    expect(offered).toBe(MAX_SUMMARY_BYTES - Buffer.byteLength('é, no newline') - 2)
    expect(text.toString()).toMatch(/^é, no newline\nx+\n$/)
  })

  test('when the text is too long, what others wrote is kept and nothing is added', () => {
    writeFileSync(file, 'theirs\n')
    expect(() => appendSummary(file, (bytes) => 'é'.repeat(bytes))).toThrow(/already holds 7 bytes/)
    expect(readFileSync(file, 'utf8')).toBe('theirs\n')
  })

  test('when the file is full already, does not even render', () => {
    writeFileSync(file, Buffer.alloc(MAX_SUMMARY_BYTES))
    const render = (): string => {
      throw new Error('rendered')
    }
    expect(() => appendSummary(file, render)).toThrow(/drops more than/)
  })

  test.each([[undefined], ['']])('when the variable is %j, says so', (name) => {
    expect(() => appendSummary(name, () => 'x')).toThrow(/GITHUB_STEP_SUMMARY/)
  })

  test('when it cannot be written, says why', () => {
    mkdirSync(file)
    expect(() => appendSummary(file, () => 'x')).toThrow(/job summary/)
  })
})

describe('writeOutputs', () => {
  /** As the runner reads the file. */
  function parse(text: string): Record<string, string> {
    const found: Record<string, string> = {}
    for (const match of text.matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n\2\n/gm))
      found[match[1] ?? ''] = match[3] ?? ''
    return found
  }

  test('when values hold line ends and delimiters, each comes back as it was', () => {
    const outputs = {
      result: 'failed',
      'multi-line': 'a\nEOF\nghadelimiter_\n',
      empty: '',
      other: 'x=1\r\ny'
    }
    writeFileSync(file, 'before=1\n')
    writeOutputs(file, outputs)
    const text = readFileSync(file, 'utf8')
    expect(text.startsWith('before=1\n')).toBe(true)
    expect(parse(text)).toEqual(outputs)
  })

  test('when a name could inject another output, nothing is written', () => {
    expect(() => writeOutputs(file, { ok: '1', 'a\nb=2': 'x' })).toThrow(/no name for an output/)
    expect(() => readFileSync(file)).toThrow(/ENOENT/)
  })

  test('when there is no file, says which variable is missing', () => {
    expect(() => writeOutputs(undefined, { a: '1' })).toThrow(/GITHUB_OUTPUT/)
  })
})

test.each(['summary', 'outputs'])('when the disk is full, the %s say so', (what) => {
  const write =
    what === 'summary'
      ? () => appendSummary('/dev/full', () => 'x')
      : () => writeOutputs('/dev/full', { a: '1' })
  expect(write).toThrow(/disk is full/)
})
