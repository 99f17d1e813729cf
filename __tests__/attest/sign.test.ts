import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import nock from 'nock'
import { signStatement } from '../../src/attest/sign.js'
import { checkSignature, readAttestation, readTrustedRoots } from '../../src/pack/signature.js'
import { STATEMENT_FILE, statementBytes, statementOf } from '../../src/pack/statement.js'
import { ID_TOKEN_URL, sigstoreInProcess } from '../loopback/sigstore.js'
import { repository } from '../pack/world.js'
import { worldAt } from '../replay/world.js'

const SUBJECT = 'https://github.com/o/r/.github/workflows/ci.yml@refs/heads/main'

const statement = statementOf({
  pack: { name: 'p.zip', sha256: 'a'.repeat(64) },
  result: 'passed',
  gates: [{ name: 'coverage', verdict: 'pass' }],
  evidence: []
})
const env = {
  ACTIONS_ID_TOKEN_REQUEST_URL: ID_TOKEN_URL,
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token'
}
const before = { ...process.env }

/** GitHub's API on loopback: its client uses fetch, which nock 13 does not see. */
let answer = 201
const stored: string[] = []
const api = createServer((request, response) => {
  stored.push(request.url ?? '')
  request.resume()
  response.writeHead(answer, { 'content-type': 'application/json' })
  response.end(JSON.stringify(answer === 201 ? { id: 7 } : { message: 'Resource not accessible' }))
})
beforeAll(async () => {
  await once(api.listen(0, '127.0.0.1'), 'listening')
  const { port } = api.address() as AddressInfo
  before['GITHUB_API_URL'] = process.env['GITHUB_API_URL'] = `http://127.0.0.1:${port}`
})
afterAll(() => void api.close())

beforeEach(() => {
  answer = 201
  stored.length = 0
  nock.disableNetConnect()
  Object.assign(process.env, env, { GITHUB_REPOSITORY: 'o/r' })
})
afterEach(() => {
  nock.cleanAll()
  nock.enableNetConnect()
  process.env = { ...before }
})

describe('signing', () => {
  test('leaves a bundle that an auditor with the trusted root can check', async () => {
    const root = repository({ [`evidence/${STATEMENT_FILE}`]: statementBytes(statement) })
    const trusted = await sigstoreInProcess(SUBJECT)
    const signed = await signStatement(worldAt(root, env), { token: 'token-of-the-job', timeoutMs: 20_000 })
    expect(signed).toEqual({ bundle: 'evidence/attestation/bundle.json' })
    expect(stored).toEqual(['/repos/o/r/attestations'])

    const file = path.join(root, 'evidence/attestation/bundle.json')
    const attestation = await readAttestation(file, 'bundle.json')
    expect(attestation).toMatchObject({ signed: true, statement })
    writeFileSync(path.join(root, 'roots.jsonl'), JSON.stringify(trusted))
    const roots = readTrustedRoots(path.join(root, 'roots.jsonl'), 'roots.jsonl')
    const checks = await checkSignature(attestation, roots, 'o/r')
    expect(checks).toEqual([
      { name: 'signature', ok: true, detail: expect.stringContaining(SUBJECT) },
      { name: 'identity', ok: true, detail: expect.stringContaining('o/r') }
    ])
    const others = await checkSignature(attestation, roots, 'o/other')
    expect(others.map(({ ok }) => ok)).toEqual([true, false])
    expect((await checkSignature(attestation, undefined, 'o/r'))[0]).toMatchObject({ ok: false })
    const hostile = [{}, { certificateAuthorities: 7 }, { certificateAuthorities: [], tlogs: [{}] }]
    for (const one of hostile)
      expect(await checkSignature(attestation, [one])).toMatchObject([{ name: 'signature', ok: false }])
    const bare = { statement, signed: false } as const
    expect(await checkSignature(bare, undefined)).toMatchObject([{ ok: true, note: true }])
    for (const [given, repo] of [
      [roots, undefined],
      [undefined, 'o/r']
    ] as const)
      expect(await checkSignature(bare, given, repo)).toMatchObject([{ name: 'signature', ok: false }])

    const forged = JSON.parse(readFileSync(file, 'utf8')) as { dsseEnvelope: { payload: string } }
    const payload = Buffer.from(forged.dsseEnvelope.payload, 'base64').toString().replace('PASSED', 'FAILED')
    forged.dsseEnvelope.payload = Buffer.from(payload).toString('base64')
    writeFileSync(file, JSON.stringify(forged))
    expect((await checkSignature(await readAttestation(file, 'f'), roots))[0]).toMatchObject({ ok: false })
  }, 240_000)

  test.each(['null', '7', '[]', '{}', '"x"', '{"a":1}\n{"b":2}'])('trusts no root like %s', (text) => {
    const file = path.join(repository({ 'roots.jsonl': text }), 'roots.jsonl')
    expect(() => readTrustedRoots(file, 'roots.jsonl')).toThrow('roots.jsonl is no trusted root')
  })

  test('a statement of another shape is told in plain words', async () => {
    const file = path.join(repository({ 'x.json': '[]' }), 'x.json')
    await expect(readAttestation(file, 'x.json')).rejects.toThrow('of a test result: Invalid input')
  })

  test('without the permissions names both, and leaves the unsigned statement', async () => {
    const root = repository({ [`evidence/${STATEMENT_FILE}`]: statementBytes(statement) })
    const signed = await signStatement(worldAt(root, {}), { token: 't', timeoutMs: 1000 })
    expect(signed).toEqual({
      warning: expect.stringMatching(/`id-token: write` and `attestations: write`.*statement\.json/)
    })
  })

  test('that GitHub refuses is a warning', async () => {
    const root = repository({ [`evidence/${STATEMENT_FILE}`]: statementBytes(statement) })
    await sigstoreInProcess(SUBJECT)
    answer = 403
    const signed = await signStatement(worldAt(root, env), { token: 'token-of-the-job', timeoutMs: 20_000 })
    expect(signed).toEqual({ warning: expect.stringContaining('Resource not accessible') })
  }, 240_000)

  test('says why the signing service gave no certificate', async () => {
    const root = repository({ [`evidence/${STATEMENT_FILE}`]: statementBytes(statement) })
    await sigstoreInProcess(SUBJECT)
    nock.removeInterceptor({
      hostname: 'fulcio.githubapp.com',
      proto: 'https',
      method: 'POST',
      path: '/api/v2/signingCert'
    })
    nock('https://fulcio.githubapp.com')
      .post('/api/v2/signingCert')
      .reply(400, { message: 'the identity token has expired' })
    const signed = await signStatement(worldAt(root, env), { token: 'token-of-the-job', timeoutMs: 20_000 })
    expect(signed).toEqual({
      warning: expect.stringMatching(
        /error creating signing certificate - \(400\) the identity token has expired;/
      )
    })
  }, 240_000)

  test('ends when its time is over', async () => {
    const root = repository({ [`evidence/${STATEMENT_FILE}`]: statementBytes(statement) })
    nock(new URL(ID_TOKEN_URL).origin).get('/token').query(true).delay(5_000).reply(500)
    const signed = await signStatement(worldAt(root, env), { token: 't', timeoutMs: 50 })
    expect(signed).toEqual({ warning: expect.stringContaining('no answer within') })
  })
})
