import { AsyncLocalStorage } from 'node:async_hooks'
import { createServer } from 'node:http'
import next from 'next'

/**
 * The web server of the built app: Node's own, which knows where a request really came from, before the API and Next.
 * Started by `npm start` (which sets the environment); ends with the process that started it.
 */
const port = Number(process.env.PORT || 3000)
const host = process.env.HOST || undefined
const isBehindProxy = process.env.TRUST_PROXY === '1'
const GRACE_MS = 3_000
/** A whole school connects at once; a connection that finds the queue full is tried again by TCP a second later. */
const LISTEN_BACKLOG = 4_096

/** Who reads the page that is being made: server components ask it for their locale (components/i18n/words.ts). */
const reader = new AsyncLocalStorage()
globalThis.demarcateReader = reader

/** Fulfilled once the database answers, as the launcher says; without a launcher nobody waits for it. */
globalThis.demarcateDatabaseReady = process.send
  ? new Promise((resolve) => process.once('message', resolve))
  : Promise.resolve()

/** Headers that a proxy sets are believed only if there is one; anybody could send them. */
function settleOrigin(request) {
  if (isBehindProxy) return
  request.headers['x-forwarded-for'] = request.socket.remoteAddress
  delete request.headers['x-forwarded-proto']
  delete request.headers['x-forwarded-host']
}

/** Next fails on an address that cannot be decoded; whatever it names, it is not here. */
function settleAddress(request) {
  try {
    decodeURIComponent(request.url)
  } catch {
    request.url = request.url.startsWith('/api/') ? '/api/unreadable' : '/unreadable'
  }
}

/** Next serves pages, and next-auth's own routes; every other address under `/api` is answered by the app itself. */
const isApi = (url) => /^\/api(?!\/auth\/)(?=[/?]|$)/.test(url)

const server = createServer((request, response) => {
  settleOrigin(request)
  settleAddress(request)
  void serve(request, response)
})
// Longer than the usual proxy keeps a connection, so that it is never closed under a request.
server.keepAliveTimeout = 65_000
server.headersTimeout = 66_000

const app = next({ dev: false, dir: process.cwd(), port, hostname: host ?? 'localhost', httpServer: server })
let isReady = false
const ready = app.prepare().then(() => {
  isReady = true
})
const handle = app.getRequestHandler()

async function serve(request, response) {
  if (!isReady) await ready
  // Registered by instrumentation.ts, which is bundled, while this file is not. Next may be ready a moment earlier: then
  // it waits for the registration itself, and answers by the route that mounts the same endpoints (app/api/[...path]).
  const serveApi = globalThis.demarcateApi
  if (serveApi && isApi(request.url)) serveApi(request, response)
  else await reader.run({ acceptLanguage: request.headers['accept-language'] }, () => handle(request, response))
}

let isStopping = false
function stop() {
  if (isStopping) return
  isStopping = true
  server.close(() => process.exit(0))
  server.closeIdleConnections()
  setTimeout(() => {
    server.closeAllConnections()
    process.exit(0)
  }, GRACE_MS).unref()
}
process.on('SIGINT', stop)
process.on('SIGTERM', stop)
process.on('SIGHUP', stop)
process.on('disconnect', stop)

server.on('error', (error) => {
  console.error(`The web server cannot listen on port ${port}: ${error.message}`)
  process.exit(1)
})
server.listen({ port, host, backlog: LISTEN_BACKLOG })
await ready
