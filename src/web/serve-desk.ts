import { serve } from '@hono/node-server'
import type { HttpBindings } from '@hono/node-server'
import type { Hono } from 'hono'
import { bindingsOf, mayAnswer } from './security.js'

/** Where to listen. `port` 0 takes any that is free. */
export interface Listening {
  readonly host: string
  readonly port: number
  /** As in `Access`. */
  readonly publicUrl?: string | null | undefined
}

export interface ServedDesk {
  /** Where a browser finds it, with the port that was really taken and no slash at the end. */
  readonly url: string
  /** Stops taking requests and resolves when the socket is closed. */
  close(): Promise<void>
}

/** The desk can't listen where it was told to. The message is one line and says what to do. */
export class ListeningError extends Error {
  override readonly name = 'ListeningError'
}

const WRONG_HOST =
  'This desk answers only to this machine\'s own names, such as 127.0.0.1 or localhost. Open it under one of them; where a proxy stands before it, tell onrecord serve the name with --public-url.\n'

/** Serves the desk over HTTP. Rejects with a `ListeningError` when the address can't be had. */
export function serveDesk(app: Hono, { host, port, publicUrl }: Listening): Promise<ServedDesk> {
  let address = ''
  const answer = (request: Request, env: HttpBindings): Response | Promise<Response> => {
    if (mayAnswer(env.incoming.headers.host, { host, address, publicUrl })) return app.fetch(request, { ...env, ...bindingsOf(address) })
    return new Response(WRONG_HOST, {
      status: 421,
      headers: { 'Content-Type': 'text/plain; charset=utf-8', 'X-Content-Type-Options': 'nosniff' },
    })
  }
  return new Promise((resolve, reject) => {
    const fetch = (request: Request, env: unknown) => answer(request, env as HttpBindings)
    const server = serve({ fetch, hostname: host, port }, (info) => {
      server.removeListener('error', onError)
      address = info.address
      resolve({ url: `http://${inUrl(host)}:${info.port}`, close })
    })
    const onError = (error: NodeJS.ErrnoException) => reject(new ListeningError(explain(error, host, port)))
    server.once('error', onError)
    const close = () =>
      new Promise<void>((closed, failed) => {
        server.close((error) => (error ? failed(error) : closed()))
        // Browsers hold connections open for minutes; without this, closing would wait for them.
        if ('closeIdleConnections' in server) server.closeIdleConnections()
      })
  })
}

/** A host as it stands in a URL: IPv6 in brackets, "every address" as the one that a browser here can open. */
function inUrl(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1'
  return host.includes(':') ? `[${host}]` : host
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): string {
  switch (error.code) {
    case 'EADDRINUSE':
      return `Port ${port} on ${host} is taken by another program. Choose another with --port, for example --port ${port + 1}.`
    case 'EACCES':
      return `Port ${port} on ${host} may not be opened by this user. Choose one above 1023 with --port.`
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `${host} is not an address of this machine. Leave --host out to listen on 127.0.0.1.`
    case undefined:
    default:
      return `Can't listen on ${host}, port ${port}: ${error.message}`
  }
}
