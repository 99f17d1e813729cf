import { describe, expect, test } from '@jest/globals'
import { writeAnnotations } from '../../src/github/commands.js'
import { inertText } from '../../src/lib/inert-text.js'
import { runnerLog } from '../../src/github/log.js'
import type { Annotation } from '../../src/github/types.js'

function annotate(...annotations: Annotation[]): string[] {
  const lines: string[] = []
  writeAnnotations(annotations, (text) => lines.push(text))
  return lines
}

describe('writeAnnotations', () => {
  test('when values hold separators and line ends, they are escaped as the runner unescapes them', () => {
    const [line] = annotate({
      level: 'error',
      title: 'a,b: 100%',
      message: 'one\ntwo\r\n::set-output name=x::1',
      file: 'src/a:b,c.py',
      line: 3
    })
    expect(line).toBe(
      '::error file=src/a%3Ab%2Cc.py,line=3,title=a%2Cb%3A 100%25::one%0Atwo%0D%0A::set-output name=x::1\n'
    )
  })

  test('when there are more than ten of a level, the first ten are shown and the rest counted', () => {
    const many = Array.from({ length: 13 }, (_, i): Annotation => ({
      level: 'warning',
      title: 't',
      message: `m${i}`
    }))
    const lines = annotate(...many, { level: 'notice', title: '', message: 'n' })
    expect(lines.filter((l) => l.startsWith('::warning'))).toHaveLength(10)
    expect(lines).toContain('3 more warnings are in the report.\n')
    expect(lines).toContain('::notice::n\n')
  })
})

describe('text that others chose', () => {
  test.each(['::error::x', '  ::add-mask::x', 'ok\n::stop-commands::x', '##[group]x', 'a ##[error]b'])(
    '%j is no command',
    (text) => {
      for (const line of inertText(text).split('\n')) {
        expect(line.trimStart().startsWith('::')).toBe(false)
        expect(line).not.toContain('##[')
      }
    }
  )

  test('ordinary text stays as it is', () => {
    expect(inertText('std::vector a::b # [x]')).toBe('std::vector a::b # [x]')
  })
})

test('runnerLog closes its group when the work fails', async () => {
  const lines: string[] = []
  let now = 0
  const log = runnerLog(
    (text) => lines.push(text),
    () => (now += 750)
  )
  const failing = log.group('Title', async () => {
    log.warn('100%\nx')
    log.info('::error::not one')
    throw new Error('no')
  })
  await expect(failing).rejects.toThrow('no')
  expect(lines[0]).toBe('::group::Title\n')
  expect(lines[1]).toBe('::warning::100%25%0Ax\n')
  expect(lines[2]?.startsWith('::')).toBe(false)
  expect(lines.slice(-2)).toEqual(['took 0.8 s\n', '::endgroup::\n'])
})
