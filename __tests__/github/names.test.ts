import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readContext } from '../../src/github/context.js'
import { artifactName } from '../../src/github/names.js'
import { matrixSlug, slug } from '../../src/lib/slug.js'

const context = readContext({ GITHUB_JOB: 'test', GITHUB_RUN_ATTEMPT: '3' })

describe('artifactName', () => {
  test('holds stem, job, matrix leg and attempt, and keeps the extension', () => {
    const leg = { ...context, matrix: matrixSlug('{"os":"ubuntu-latest","node":20}') }
    expect(artifactName({ path: '/x/report.html', name: 'provenance-report' }, leg)).toMatch(
      /^provenance-report-test-ubuntu-latest-20-3\.html$/
    )
    expect(artifactName({ path: 'a/p_1.tar.gz', name: 'pack' }, context)).toBe('pack-test-3.tar.gz')
    expect(artifactName({ path: 'a/p.zip', name: 'pack' }, context, 2)).toBe('pack-test-3-n2.zip')
  })

  test('is a name that the artifact service and every file system take, whatever the parts are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), fc.string(), (name, job, file) => {
        const made = artifactName({ path: file, name }, { ...context, job: job || 'job' })
        expect(made).toMatch(/^[A-Za-z0-9_][A-Za-z0-9._-]*$/)
        expect(made.length).toBeLessThan(255)
      })
    )
  })
})

describe('slug', () => {
  test('different texts never become the same name', () => {
    expect(slug('a/b')).not.toBe(slug('a:b'))
    expect(slug('x'.repeat(100))).not.toBe(slug('x'.repeat(101)))
    expect(slug('plain-1.2_3')).toBe('plain-1.2_3')
  })
})

describe('matrixSlug', () => {
  test.each([[undefined], ['null'], ['{}'], ['not json'], ['"text"'], ['x'.repeat(70000)]])(
    'of %.20s is empty',
    (json) => expect(matrixSlug(json)).toBe('')
  )

  test('nested values tell legs apart', () => {
    expect(matrixSlug('{"a":{"b":1}}')).not.toBe(matrixSlug('{"a":{"b":2}}'))
  })
})
