import { GateError } from '../lib/errors.js'
import { readText } from '../lib/files.js'
import { parseStatement, type Statement } from './statement.js'
import { check, type PackCheck } from './verify.js'

const MAX_BYTES = 64 * 1024 * 1024
const MAX_ROOTS = 100
const PAYLOAD_TYPE = 'application/vnd.in-toto+json'

/** github.com/sigstore/fulcio, docs/oid-info.md: "Source Repository URI", a DER UTF8String. */
const SOURCE_REPOSITORY = '1.3.6.1.4.1.57264.1.12'
/** docs.github.com, "OpenID Connect"; an enterprise may have its own path below it. */
const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com'

/** What a file beside a pack says, signed or not. */
export type Attestation = { statement: Statement } & ({ signed: false } | { signed: true; bundle: unknown })

function refuse(file: string, what: string, cause?: unknown): GateError {
  return new GateError('evidence', `${file} ${what}`, {
    remedy: 'give the statement.json or the bundle.json that the run left beside its pack',
    place: { file },
    cause
  })
}

function json(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw refuse(file, 'is not JSON', error)
  }
}

/**
 * Read a Sigstore bundle (any version with a DSSE envelope) or an unsigned in-toto statement, told apart by content.
 * @throws GateError `evidence` for anything else, `io`, `limit`
 */
export async function readAttestation(full: string, shown: string): Promise<Attestation> {
  const value = json(readText(full, shown, MAX_BYTES), shown)
  const isObject = typeof value === 'object' && value !== null
  if (!isObject || !('mediaType' in value)) {
    const statement = parseStatement(value)
    if (typeof statement === 'string') throw refuse(shown, `is no statement of a test result: ${statement}`)
    return { statement, signed: false }
  }
  const { bundleFromJSON, isBundleWithDsseEnvelope } = await import('@sigstore/bundle')
  let bundle
  try {
    bundle = bundleFromJSON(value)
  } catch (error) {
    throw refuse(
      shown,
      `is no Sigstore bundle: ${error instanceof Error ? error.message : String(error)}`,
      error
    )
  }
  if (!isBundleWithDsseEnvelope(bundle)) throw refuse(shown, 'signs a file and no statement')
  const { payload, payloadType } = bundle.content.dsseEnvelope
  if (payloadType !== PAYLOAD_TYPE)
    throw refuse(shown, `holds ${JSON.stringify(payloadType)}, no in-toto statement`)
  const statement = parseStatement(json(payload.toString('utf8'), shown))
  if (typeof statement === 'string') throw refuse(shown, `is no statement of a test result: ${statement}`)
  return { statement, signed: true, bundle: value }
}

/** A trusted_root.json, or several in lines, as `gh attestation trusted-root` prints them. @throws GateError */
export function readTrustedRoots(full: string, shown: string): unknown[] {
  const text = readText(full, shown, MAX_BYTES).trim()
  const lines = text.split('\n')
  const roots = lines.length > 1 && lines[0]?.trimEnd().endsWith('}') === true ? lines : [text]
  if (roots.length > MAX_ROOTS) throw refuse(shown, `holds more than ${MAX_ROOTS} trusted roots`)
  return roots.map((root) => {
    const value = json(root, shown)
    if (typeof value === 'object' && value !== null && 'certificateAuthorities' in value) return value
    throw new GateError('evidence', `${shown} is no trusted root`, {
      remedy: 'give the output of `gh attestation trusted-root`',
      place: { file: shown }
    })
  })
}

interface Signed {
  /** `https://github.com/O/R/.github/workflows/ci.yml@refs/heads/main` */
  subject: string
  issuer: string
  repository?: string
}

/**
 * Signature, certificate and transparency log or time stamp of a bundle, under one of the trusted roots. What a root has logs for
 * is asked for; where it has none, a time stamp is.
 */
async function signerOf(bundle: unknown, roots: readonly unknown[]): Promise<Signed | Error> {
  const [{ bundleFromJSON }, { toSignedEntity, toTrustMaterial, Verifier }, { TrustedRoot }] =
    await Promise.all([
      import('@sigstore/bundle'),
      import('@sigstore/verify'),
      import('@sigstore/protobuf-specs')
    ])
  let last = new Error('no trusted root was given')
  for (const root of roots) {
    try {
      const trusted = TrustedRoot.fromJSON(root)
      const logged = trusted.tlogs.length > 0
      const verifier = new Verifier(toTrustMaterial(trusted), {
        tlogThreshold: logged ? 1 : 0,
        ctlogThreshold: trusted.ctlogs.length > 0 ? 1 : 0,
        tsaThreshold: logged ? 0 : 1
      })
      const entity = toSignedEntity(bundleFromJSON(bundle))
      const { identity } = verifier.verify(entity)
      const certificate = entity.key.$case === 'certificate' ? entity.key.certificate : undefined
      const extension = certificate?.extension(SOURCE_REPOSITORY)
      const repository = extension?.valueObj.subs[0]?.value.toString('utf8')
      return {
        subject: identity?.subjectAlternativeName ?? '',
        issuer: identity?.extensions?.issuer ?? '',
        ...(repository !== undefined && { repository })
      }
    } catch (error) {
      last = error instanceof Error ? error : new Error(String(error))
    }
  }
  return last
}

/**
 * Who signed. @param roots none where the auditor gave none: this program brings no root of its own.
 * @param repo `owner/name` that must have made it; without it any signer will do and is named
 */
export async function checkSignature(
  attestation: Attestation,
  roots: readonly unknown[] | undefined,
  repo?: string
): Promise<PackCheck[]> {
  if (!attestation.signed) {
    const none = 'none: the statement is not signed, so that anybody may have written it'
    if (repo !== undefined)
      return [{ name: 'signature', ok: false, detail: `${none}; nothing ties it to ${repo}` }]
    // Whoever gives a root asks for a signature: a bundle must not be replaced by the bare statement.
    if (roots !== undefined)
      return [
        { name: 'signature', ok: false, detail: `${none}; there is nothing to check by the trusted root` }
      ]
    return [{ name: 'signature', ok: true, note: true, detail: none }]
  }
  if (roots === undefined) {
    const detail = 'not checked: give --trusted-root, the output of `gh attestation trusted-root`'
    return [{ name: 'signature', ok: false, detail }]
  }
  const signer = await signerOf(attestation.bundle, roots)
  if (signer instanceof Error) return [check('signature', [`not valid: ${signer.message}`], '')]
  const { subject, issuer } = signer
  const valid = check(
    'signature',
    [],
    `by ${JSON.stringify(subject)}, identified by ${JSON.stringify(issuer)}`
  )
  return repo === undefined ? [valid] : [valid, checkRepository(signer, repo)]
}

function checkRepository({ subject, issuer, repository }: Signed, repo: string): PackCheck {
  const wanted = `https://github.com/${repo}`.toLowerCase()
  const problems: string[] = []
  if (issuer !== GITHUB_ISSUER && !issuer.startsWith(`${GITHUB_ISSUER}/`))
    problems.push(`${JSON.stringify(issuer)} identified the signer, and not GitHub Actions`)
  // A reusable workflow of another repository may sign; the source is the repository whose run it was.
  const source = repository?.toLowerCase() ?? subject.toLowerCase().split('/').slice(0, 5).join('/')
  if (source !== wanted)
    problems.push(`the certificate is of ${JSON.stringify(repository ?? subject)}, and not of ${repo}`)
  return check('identity', problems, `a run of ${repo} on GitHub Actions`)
}
