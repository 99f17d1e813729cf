import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** An HTTP server on a free port of the loopback interface. */
export class LoopbackServer {
  private constructor(
    private readonly server: Server,
    readonly url: string
  ) {}

  static async start(
    handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
    onError: (error: unknown) => void
  ): Promise<LoopbackServer> {
    const server = createServer((request, response) => {
      handle(request, response).catch((error: unknown) => {
        onError(error)
        request.socket.destroy()
      })
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return new LoopbackServer(server, `http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  }

  /** Stopping twice is fine: a test may take the service down itself. */
  async stop(): Promise<void> {
    this.server.closeAllConnections()
    await new Promise<void>((resolve) => this.server.close(() => resolve()))
  }
}
