import { generateKeyPairSync } from 'node:crypto'
import { fulcioHandler, initializeCA, initializeTSA, tsaHandler } from '@sigstore/mock'
import { TrustedRoot } from '@sigstore/protobuf-specs'
import nock from 'nock'

const FULCIO = 'https://fulcio.githubapp.com'
const TSA = 'https://timestamp.githubapp.com'
const OIDC = 'https://oidc.example.test'
const GITHUB = 'https://token.actions.githubusercontent.com'

/** Where a job that may identify itself asks for its token. */
export const ID_TOKEN_URL = `${OIDC}/token?x=1`

function jwt(claims: object): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')
  return `${part({ alg: 'none' })}.${part(claims)}.x`
}

/**
 * GitHub's Sigstore in this process, for one signature.
 * @param subject the workflow that the identity token names
 * @returns its root of trust, as an auditor would have it
 */
export async function sigstoreInProcess(subject: string): Promise<object> {
  // A key of its own for each, as the services have.
  const keys = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
  const tsaKeys = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
  // Whole seconds: the verifier reads no other time stamps. Ahead of the clock, which one of the certificates begins with
  // whatever time is given: a stamp must not be older than the key that made it.
  const now = new Date(Math.floor(Date.now() / 1000) * 1000 + 60_000)
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
    .reply(200, { value: jwt({ iss: GITHUB, sub: subject, aud: 'sigstore' }) })
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
