import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { direct } from '@/lib/server/entry/api-server'

/** The web server with its second door alone, over real connections. */

const LEFT_TO_NEXT = 421
const servers: Server[] = []

/** Gone after the test file. */
export async function listen(answer: (incoming: IncomingMessage, outgoing: ServerResponse) => void): Promise<string> {
  const server = createServer(answer).listen(0, '127.0.0.1')
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
  origin ??= listen((incoming, outgoing) => {
    if (!direct(incoming, outgoing)) outgoing.writeHead(LEFT_TO_NEXT).end()
  })
  return origin
}

/** Undefined: the door does not take it. */
export async function throughDoor(path: string, init: RequestInit): Promise<Response | undefined> {
  const answered = await fetch(`${await door()}${path}`, init)
  if (answered.status !== LEFT_TO_NEXT) return answered
  await answered.text()
  return undefined
}
