import { once } from 'node:events'
import { connect, createServer, type NetConnectOpts, type Socket } from 'node:net'

/** A stretch of cable between two programs, with what may happen to it. */
export interface Cable {
  readonly port: number
  /** Everything that is under way is lost, and nobody gets through. */
  cut(): void
  mend(): Promise<void>
}

interface Options {
  /** A connection on which nothing was said for so long is cut, as proxies on the way do. */
  readonly idleMs?: number
}

const cables: (() => void)[] = []
afterAll(() => {
  for (const cut of cables) cut()
})

/** Gone after the test file. */
export async function cableTo(target: NetConnectOpts, { idleMs }: Options = {}): Promise<Cable> {
  const sockets = new Set<Socket>()
  const server = createServer((near) => {
    const far = connect(target)
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one)
      one.pipe(other)
      one.on('error', () => {})
      one.on('close', () => {
        sockets.delete(one)
        other.destroy()
      })
    }
    if (idleMs) near.setTimeout(idleMs, () => near.destroy())
  })
  const listen = async (port: number): Promise<number> => {
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    return typeof address === 'object' && address ? address.port : 0
  }
  const port = await listen(0)
  const cut = () => {
    server.close()
    for (const socket of sockets) socket.destroy()
  }
  cables.push(cut)
  return {
    port,
    cut,
    mend: async () => {
      await listen(port)
    },
  }
}
