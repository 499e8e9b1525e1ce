import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { serveApi } from '@/lib/server/entry/api-server'

/** The door of the API over real connections, as the web server of production has it (scripts/serve.mjs). */

const servers: Server[] = []

/** Closed after the test file. */
export async function listen(answer: (incoming: IncomingMessage, outgoing: ServerResponse) => void): Promise<string> {
  // As long as in production: else a connection may be closed just as a call begins on it.
  const server = createServer({ keepAliveTimeout: 65_000 }, answer).listen(0, '127.0.0.1')
  servers.push(server)
  await once(server, 'listening')
  const address = server.address()
  return typeof address === 'object' && address ? `http://127.0.0.1:${address.port}` : ''
}

afterAll(() => {
  for (const server of servers) {
    server.closeAllConnections()
    server.close()
  }
})

let origin: Promise<string> | undefined
export function door(): Promise<string> {
  origin ??= listen(serveApi)
  return origin
}

export const throughDoor = async (path: string, init: RequestInit): Promise<Response> =>
  fetch(`${await door()}${path}`, init)
