import { readdirSync } from 'node:fs'
import { request } from 'node:http'
import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { appOf, eventually, type Launched, launch, temporary } from './launch'

/** What only a real connection shows. */

const folder = temporary()
let launched: Launched
let origin: string

beforeAll(async () => {
  launched = launch({ data: folder(), env: { LOG_LEVEL: 'info', RATE_LIMIT_PER_MINUTE: '20' } })
  origin = await launched.ready()
})
afterAll(() => launched.stop())

const begin = (body: BodyInit | undefined, headers: Record<string, string> = {}) =>
  fetch(`${origin}/api/v1/attempts`, { method: 'POST', ...(body !== undefined && { body }), headers })

/** As it stands, without a client that mends the address first. */
function get(path: string): Promise<{ status: number; body: string }> {
  const { hostname, port } = new URL(origin)
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path }, (answered) => {
      let body = ''
      answered.on('data', (chunk) => {
        body += chunk
      })
      answered.on('end', () => resolve({ status: answered.statusCode ?? 0, body }))
    })
    sent.on('error', reject)
    sent.end()
  })
}

const lines = () => launched.output().trim().split('\n').length

/** How many lines the log has grown by. A line may come a moment after the answer that it is about: all have their time. */
async function linesSince(before: number, expected: number): Promise<number> {
  for (let waited = 0; waited < 20 && lines() - before < expected; waited++) await sleep(100)
  await sleep(100)
  return lines() - before
}

test('a body of 1 MB is answered 413, and leaves one line in the log', async () => {
  const before = lines()
  const began = performance.now()
  const refused = await begin(JSON.stringify({ pack: 'x', seed: 's'.repeat(1_000_000) }))
  expect([refused.status, (await refused.json()).code]).toEqual([413, 'too-large'])
  expect(performance.now() - began).toBeLessThan(2_000)
  expect(await linesSince(before, 1)).toBe(1)
  expect(launched.output()).not.toContain('ssss')
})

test('half a JSON, an unknown pack, a page of another site: one line each and no stack', async () => {
  const before = lines()
  expect((await begin('{"pack":')).status).toBe(400)
  expect((await begin('{"pack":"atlantis"}')).status).toBe(404)
  expect((await begin('{"pack":"atlantis"}', { origin: 'https://evil.example' })).status).toBe(403)
  expect(await linesSince(before, 3)).toBe(3)
  expect(launched.output()).not.toMatch(/^\s+at /m)
  expect(launched.output()).not.toContain('atlantis')
})

test.each(['/api/v1/attempts/%ff', '/api/v1/packs/%E0%A4%A', '/api/v1/attempts/%00', '/api/v1/attempts/..%2f..%2fetc'])(
  '%s is nowhere',
  async (path) => {
    const { status, body } = await get(path)
    expect(status).toBe(404)
    expect(JSON.parse(body).code).toMatch(/^(not-found|unknown-pack)$/)
  },
)

test('a page that cannot be read as an address is a 404 page', async () => {
  expect((await get('/%ff')).status).toBe(404)
})

test('an answer is the same whether its length was named beforehand or not', async () => {
  const { packs } = await (await fetch(`${origin}/api/v1/packs`)).json()
  const begun = await begin(JSON.stringify({ pack: packs[0].slug, kinds: ['choose'], length: 2 }))
  const cookie = begun.headers.get('set-cookie')?.split(';')[0] ?? ''
  const { attempt } = await begun.json()
  const body = JSON.stringify({ response: { option: 'a' } })
  const put = async (sent: RequestInit & { duplex?: 'half' }) => {
    const place = `${origin}/api/v1/attempts/${attempt.id}/responses/0`
    const answered = await fetch(place, { method: 'PUT', headers: { cookie }, ...sent })
    return { answered, json: await answered.json() }
  }
  const whole = await put({ body })
  const chunked = await put({ body: new Blob([body]).stream(), duplex: 'half' })
  expect([whole.answered.status, chunked.answered.status]).toEqual([200, 200])
  expect(chunked.json).toEqual(whole.json)
  expect(whole.answered.headers.has('content-length')).toBe(true)
  for (const name of [
    'content-length',
    'content-type',
    'cache-control',
    'x-content-type-options',
    'x-frame-options',
    'permissions-policy',
    'content-security-policy',
    'cross-origin-opener-policy',
    'cross-origin-resource-policy',
  ])
    expect(chunked.answered.headers.get(name)).toBe(whole.answered.headers.get(name))
})

test('an address cannot lie about where it comes from', async () => {
  const statuses: number[] = []
  for (let n = 0; n < 40 && statuses.at(-1) !== 429; n++) {
    statuses.push((await begin('{"pack":"atlantis"}', { 'x-forwarded-for': `10.0.0.${n}` })).status)
  }
  expect(statuses.at(-1)).toBe(429)
})

/** How many files and sockets the app has open. */
const descriptors = () => readdirSync(`/proc/${appOf(launched)}/fd`).length

/** Sends these bytes as they are; gives back what came until the server closed the connection. */
function raw(text: string): Promise<string> {
  const { hostname, port } = new URL(origin)
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => socket.write(text))
    let answered = ''
    socket.on('data', (data) => {
      answered += data
    })
    socket.on('error', reject)
    socket.on('close', () => resolve(answered))
  })
}

test.each(['/', '//', '/%zz', '/_next/webpack-hmr', '/api/v1/packs', '/live/123456'])(
  'a connection that asks %s for another protocol is closed, and leaves no descriptor behind',
  async (path) => {
    const before = descriptors()
    const upgrade = `GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`
    await Promise.all(Array.from({ length: 40 }, () => raw(upgrade)))
    await eventually(() => descriptors() <= before + 2)
  },
)

test.each([
  ['TRACE / HTTP/1.1\r\nHost: x', 405],
  ['OPTIONS * HTTP/1.1\r\nHost: x', 400],
  ['GET http://evil.example/api/v1/me HTTP/1.1\r\nHost: x', 400],
  ['GET /api/auth/signin HTTP/1.1\r\nHost: [::', 400],
])('%j is refused with a problem document', async (head, status) => {
  const answered = await raw(`${head}\r\nConnection: close\r\n\r\n`)
  expect(answered).toMatch(
    new RegExp(`^HTTP/1.1 ${status} [\\s\\S]*application/problem\\+json[\\s\\S]*"status":${status}`),
  )
})

test('settings of another program and a list of proxies lead sign-in to no other site', async () => {
  const other = launch({
    data: folder(),
    env: { NEXTAUTH_URL: 'https://other.example', NEXTAUTH_SECRET: 'x', TRUST_PROXY: '1', RATE_LIMIT_PER_MINUTE: '20' },
  })
  const address = await other.ready()
  const direct = await fetch(`${address}/api/auth/providers`)
  expect((await direct.json()).credentials.signinUrl).toBe(`${address}/api/auth/signin/credentials`)
  const headers = { 'x-forwarded-host': 'quiz.school.example, inner.local', 'x-forwarded-proto': 'https, http' }
  const proxied = await fetch(`${address}/api/auth/providers`, { headers })
  expect((await proxied.json()).credentials.signinUrl).toBe('https://quiz.school.example/api/auth/signin/credentials')
  expect(proxied.headers.get('strict-transport-security')).toBe('max-age=31536000')
  expect(direct.headers.has('strict-transport-security')).toBe(false)
  await other.stop()
})
