import {
  BlobSASPermissions,
  BlobServiceClient,
  generateBlobSASQueryParameters,
  SASProtocol,
  StorageSharedKeyCredential,
  type ContainerClient
} from '@azure/storage-blob'
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'

const CONTAINER = 'artifacts'
const ACCOUNT = 'loopback'
const KEY = Buffer.from('a key for tests that guards nothing').toString('base64')

/** A real Azure blob service (azurite, in memory) in a process of its own. */
export class Azurite {
  private readonly credential = new StorageSharedKeyCredential(ACCOUNT, KEY)
  private readonly container: ContainerClient

  private constructor(
    private readonly child: ChildProcess,
    private readonly folder: string,
    readonly url: string
  ) {
    this.container = new BlobServiceClient(`${url}/${ACCOUNT}`, this.credential).getContainerClient(CONTAINER)
  }

  static async start(): Promise<Azurite> {
    const require = createRequire(import.meta.url)
    const main = path.join(path.dirname(require.resolve('azurite/package.json')), 'dist/src/blob/main.js')
    const folder = mkdtempSync(path.join(tmpdir(), 'azurite-'))
    const flags = [
      '--inMemoryPersistence',
      '--blobPort',
      '0',
      '--silent',
      '--skipApiVersionCheck',
      '--disableTelemetry'
    ]
    const child = spawn(process.execPath, [main, ...flags], {
      cwd: folder,
      env: { PATH: process.env.PATH, AZURITE_ACCOUNTS: `${ACCOUNT}:${KEY}` },
      stdio: ['ignore', 'pipe', 'pipe']
    })
    const url = await new Promise<string>((resolve, reject) => {
      let said = ''
      const read = (chunk: Buffer): void => {
        said += chunk.toString()
        const match = /listens on (http:\/\/[\d.:]+)/.exec(said)
        if (match?.[1] !== undefined) resolve(match[1])
      }
      child.stdout.on('data', read)
      child.stderr.on('data', read)
      child.once('exit', (code) => reject(new Error(`azurite ended with ${code}: ${said}`)))
    })
    const azurite = new Azurite(child, folder, url)
    await azurite.container.create()
    return azurite
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.child.once('exit', resolve))
    this.child.kill('SIGKILL')
    await ended
    rmSync(this.folder, { recursive: true, force: true })
  }

  /** A URL that whoever has it may use for an hour. */
  signedUrl(blob: string, permissions: string): string {
    const query = generateBlobSASQueryParameters(
      {
        containerName: CONTAINER,
        blobName: blob,
        permissions: BlobSASPermissions.parse(permissions),
        protocol: SASProtocol.HttpsAndHttp,
        expiresOn: new Date(Date.now() + 3_600_000)
      },
      this.credential
    )
    return `${this.url}/${ACCOUNT}/${CONTAINER}/${encodeURIComponent(blob)}?${query.toString()}`
  }

  async size(blob: string): Promise<number | null> {
    const client = this.container.getBlobClient(blob)
    if (!(await client.exists())) return null
    return (await client.getProperties()).contentLength ?? null
  }

  async read(blob: string): Promise<{ bytes: Buffer; contentType: string | undefined }> {
    const client = this.container.getBlobClient(blob)
    const { contentType } = await client.getProperties()
    return { bytes: await client.downloadToBuffer(), contentType }
  }
}
