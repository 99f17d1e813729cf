import type { IncomingMessage, ServerResponse } from 'node:http'

/** How a service misbehaves. `after`: what was asked for is carried out first. */
export type Effect =
  | { kind: 'status'; status: number; headers?: Record<string, string>; message?: string; after?: boolean }
  | { kind: 'reset'; after?: boolean }
  | { kind: 'malformed' }
  | { kind: 'slow'; ms: number }

export interface FaultRule {
  method?: string
  path?: RegExp
  /** How many requests it hits; Infinity for good. */
  times: number
  effect: Effect
}

/** The faults of one service, used up in the order of their rules. */
export class Faults {
  private rules: FaultRule[] = []

  add(...rules: FaultRule[]): void {
    this.rules.push(...rules.map((rule) => ({ ...rule })))
  }

  take(method: string, path: string): Effect | null {
    const rule = this.rules.find(
      (r) =>
        r.times > 0 &&
        (r.method === undefined || r.method === method) &&
        (r.path === undefined || r.path.test(path))
    )
    if (rule === undefined) return null
    rule.times--
    return rule.effect
  }
}

export interface Reply {
  status: number
  body?: unknown
  headers?: Record<string, string>
}

export function send(response: ServerResponse, { status, body, headers }: Reply): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers })
  response.end(body === undefined ? undefined : JSON.stringify(body))
}

/** Answer with `handle`, or as the fault has it. */
export async function sendFaulty(
  effect: Effect | null,
  request: IncomingMessage,
  response: ServerResponse,
  handle: () => Promise<Reply> | Reply
): Promise<void> {
  switch (effect?.kind) {
    case 'reset':
      if (effect.after === true) await handle()
      request.socket.resetAndDestroy()
      return
    case 'status':
      if (effect.after === true) await handle()
      send(response, {
        status: effect.status,
        body: { message: effect.message ?? 'Server Error', msg: effect.message ?? 'Server Error' },
        ...(effect.headers === undefined ? {} : { headers: effect.headers })
      })
      return
    case 'malformed':
      await handle()
      response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' })
      response.end('{"id": 12, "bo')
      return
    case 'slow':
      await new Promise((resolve) => setTimeout(resolve, effect.ms))
      if (!response.destroyed) send(response, await handle())
      return
    case undefined:
      send(response, await handle())
  }
}

/** A request's body, at most 4 MiB. */
export async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > 4 * 1024 * 1024) throw new Error('request body too large')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
