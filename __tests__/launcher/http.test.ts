import { request } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Launched, launch, temporary } from './launch'

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
