import { AsyncLocalStorage } from 'node:async_hooks'
import { EventEmitter } from 'node:events'
import { readFileSync } from 'node:fs'
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

/** For files, the database and what Node itself needs. */
const RESERVED_DESCRIPTORS = 200

/** How many files and sockets this process may have open; undefined where the system does not say. */
function descriptorLimit() {
  try {
    return Number(/^Max open files\s+(\d+)/m.exec(readFileSync('/proc/self/limits', 'utf8'))?.[1]) || undefined
  } catch {
    return undefined
  }
}

/** Fulfilled once the database answers, as the launcher says; without a launcher nobody waits for it. */
globalThis.demarcateDatabaseReady = process.send
  ? new Promise((resolve) => process.once('message', resolve))
  : Promise.resolve()

/** Of the proxies on the way each adds what it was asked for: the first one faces the reader. */
const FORWARDED = ['x-forwarded-proto', 'x-forwarded-host']

/** Headers that a proxy sets are believed only if there is one; anybody could send them. */
function settleOrigin(request) {
  if (isBehindProxy) {
    for (const name of FORWARDED)
      if (request.headers[name]) request.headers[name] = request.headers[name].split(',')[0].trim()
    return
  }
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
  const refusal = refusalOf(request)
  if (refusal) return refuse(response, refusal)
  settleOrigin(request)
  settleAddress(request)
  // Said over TLS only, which a proxy ends: a browser that has heard it never asks in the clear again.
  if (request.headers['x-forwarded-proto'] === 'https')
    response.setHeader('strict-transport-security', `max-age=${A_YEAR_SECONDS}`)
  serve(request, response).catch((error) => {
    console.error(error)
    if (response.headersSent) response.destroy()
    else refuse(response, { status: 500, code: 'internal', title: 'Something went wrong here' })
  })
})
// Nothing here speaks another protocol. A socket that asks for one belongs to nobody afterwards, and would stay open.
server.on('upgrade', (_request, socket) => socket.destroy())
server.on('connect', (_request, socket) => socket.destroy())
/** What has not arrived whole by then never will. */
server.requestTimeout = 30_000
server.connectionsCheckingInterval = 5_000
// Longer than the usual proxy keeps a connection, so that it is never closed under a request.
server.keepAliveTimeout = 65_000
server.headersTimeout = 20_000
const limit = descriptorLimit()
if (limit) server.maxConnections = limit - RESERVED_DESCRIPTORS

// Next adds a listener for upgrades to its server, which leaves sockets open that are not its own: it gets one that has none.
const httpServer = new EventEmitter()
const app = next({ dev: false, dir: process.cwd(), port, hostname: host ?? 'localhost', httpServer })
let isReady = false
const ready = app.prepare().then(() => {
  isReady = true
})
const handle = app.getRequestHandler()

const A_YEAR_SECONDS = 365 * 24 * 3600
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

/** Requests that no route is asked for: a proxy's form of an address, a method that nothing here has, a host that is none. */
function refusalOf({ method, url, headers }) {
  if (!METHODS.includes(method))
    return { status: 405, code: 'method-not-allowed', title: 'There is no such method here' }
  if (!url.startsWith('/')) return { status: 400, code: 'invalid-request', title: 'The address must be a path' }
  if (headers.host !== undefined && !URL.canParse(`http://${headers.host}/`))
    return { status: 400, code: 'invalid-request', title: 'The Host header names no host' }
  return undefined
}

/** RFC 9457, as the API answers. */
function refuse(response, { status, code, title }) {
  response.writeHead(status, {
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
    connection: 'close',
    ...(status === 405 && { allow: METHODS.join(', ') }),
  })
  response.end(JSON.stringify({ type: 'about:blank', title, status, code }))
}

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
