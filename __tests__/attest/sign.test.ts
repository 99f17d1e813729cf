import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { fulcioHandler, initializeCA, initializeTSA, tsaHandler } from '@sigstore/mock'
import { TrustedRoot } from '@sigstore/protobuf-specs'
import nock from 'nock'
import { signStatement } from '../../src/attest/sign.js'
import { checkSignature, readAttestation, readTrustedRoots } from '../../src/pack/signature.js'
import { STATEMENT_FILE, statementBytes, statementOf } from '../../src/pack/statement.js'
import { repository } from '../pack/world.js'
import { worldAt } from '../replay/world.js'

const FULCIO = 'https://fulcio.githubapp.com'
const TSA = 'https://timestamp.githubapp.com'
const OIDC = 'https://oidc.example.test'
const SUBJECT = 'https://github.com/o/r/.github/workflows/ci.yml@refs/heads/main'
const GITHUB = 'https://token.actions.githubusercontent.com'

const statement = statementOf({
  pack: { name: 'p.zip', sha256: 'a'.repeat(64) },
  result: 'passed',
  gates: [{ name: 'coverage', verdict: 'pass' }],
  evidence: []
})
const env = {
  ACTIONS_ID_TOKEN_REQUEST_URL: `${OIDC}/token?x=1`,
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token'
}
const before = { ...process.env }

function jwt(claims: object): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')
  return `${part({ alg: 'none' })}.${part(claims)}.x`
}

/** GitHub's Sigstore, in this process: its root as an auditor would have it. */
async function services(): Promise<object> {
  // A key of its own for each, as the services have.
  const keys = (await import('node:crypto')).generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
  const tsaKeys = (await import('node:crypto')).generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
  // Whole seconds: the verifier reads no other time stamps.
  const now = new Date(Math.floor(Date.now() / 1000) * 1000)
  const ca = await initializeCA(keys, undefined, now)
  const tsa = await initializeTSA(tsaKeys, now)
  const fulcio = fulcioHandler(ca)
  const stamp = tsaHandler(tsa)
  const reply = async (
    handler: {
      fn: (body: string) => Promise<{ statusCode: number; response: string | Buffer; contentType?: string }>
    },
    body: unknown
  ) => {
    const { statusCode, response, contentType } = await handler.fn(
      typeof body === 'string' ? body : JSON.stringify(body)
    )
    return [statusCode, response, { 'Content-Type': contentType ?? 'application/json' }] as never
  }
  nock(FULCIO)
    .post(fulcio.path)
    .reply((_, body) => reply(fulcio as never, body))
  nock(TSA)
    .post(stamp.path)
    .reply((_, body) => reply(stamp as never, body))
  nock(OIDC)
    .get('/token')
    .query(true)
    .reply(200, { value: jwt({ iss: GITHUB, sub: SUBJECT, aud: 'sigstore' }) })
  const from = { start: new Date(Date.now() - 3_600_000) }
  const authority = (uri: string, ...chain: unknown[]) => ({
    subject: { commonName: 'sigstore', organization: 'sigstore.mock' },
    uri,
    certChain: { certificates: chain.map((der) => ({ rawBytes: Buffer.from(der as Uint8Array) })) },
    validFor: from,
    operator: ''
  })
  return TrustedRoot.toJSON({
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    tlogs: [],
    ctlogs: [],
    certificateAuthorities: [authority(FULCIO, ca.rootCertificate)],
    timestampAuthorities: [authority(TSA, tsa.intCertificate, tsa.rootCertificate)]
  }) as object
}

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
    const trusted = await services()
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

    const forged = JSON.parse(readFileSync(file, 'utf8')) as { dsseEnvelope: { payload: string } }
    const payload = Buffer.from(forged.dsseEnvelope.payload, 'base64').toString().replace('PASSED', 'FAILED')
    forged.dsseEnvelope.payload = Buffer.from(payload).toString('base64')
    writeFileSync(file, JSON.stringify(forged))
    expect((await checkSignature(await readAttestation(file, 'f'), roots))[0]).toMatchObject({ ok: false })
  }, 30_000)

  test('without the permissions names both, and leaves the unsigned statement', async () => {
    const root = repository({ [`evidence/${STATEMENT_FILE}`]: statementBytes(statement) })
    const signed = await signStatement(worldAt(root, {}), { token: 't', timeoutMs: 1000 })
    expect(signed).toEqual({
      warning: expect.stringMatching(/`id-token: write` and `attestations: write`.*statement\.json/)
    })
  })

  test('that GitHub refuses is a warning', async () => {
    const root = repository({ [`evidence/${STATEMENT_FILE}`]: statementBytes(statement) })
    await services()
    answer = 403
    const signed = await signStatement(worldAt(root, env), { token: 'token-of-the-job', timeoutMs: 20_000 })
    expect(signed).toEqual({ warning: expect.stringContaining('Resource not accessible') })
  }, 30_000)

  test('ends when its time is over', async () => {
    const root = repository({ [`evidence/${STATEMENT_FILE}`]: statementBytes(statement) })
    nock(OIDC).get('/token').query(true).delay(5_000).reply(500)
    const signed = await signStatement(worldAt(root, env), { token: 't', timeoutMs: 50 })
    expect(signed).toEqual({ warning: expect.stringContaining('no answer within') })
  })
})
