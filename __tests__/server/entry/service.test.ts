import { GET as health } from '@/app/api/health/route'
import { GET as ready } from '@/app/api/ready/route'
import { GET as contract } from '@/app/api/v1/openapi.json/route'
import { metricsFor } from '@/lib/server/entry/metrics'
import { closeDatabase } from '@/lib/server/platform/database'
import { tinyFile } from '../../packs/tiny'
import { call } from '../support/call'
import { startService } from '../support/service'

process.env.RATE_LIMIT_PER_MINUTE = '3'
process.env.METRICS_TOKEN = 'let me in'
startService()

const nothing = { params: Promise.resolve({}) }
const request = (path: string) => new Request(`http://localhost:3000${path}`)

test('an address that begins too many attempts is told when to come back; others are not bothered', async () => {
  const begin = (address: string) =>
    call('POST', '/api/v1/attempts', { body: { pack: tinyFile.slug }, headers: { 'x-forwarded-for': address } })
  for (let n = 0; n < 3; n++) expect((await begin('10.0.0.1')).status).toBe(201)
  const refused = await begin('10.0.0.1')
  expect([refused.status, refused.body.code]).toEqual([429, 'too-many'])
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThanOrEqual(1)
  expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(60)
  expect((await begin('10.0.0.2')).status).toBe(201)
})

test('the process says that it is up, and whether it can serve', async () => {
  expect(await health().json()).toEqual({ status: 'ok' })
  expect(await (await ready(request('/api/ready'), nothing)).json()).toEqual({ status: 'ready', packs: 1 })
})

test('metrics are for those who know the token; to others there are none', () => {
  for (const wrong of [null, '', 'let me in', 'Bearer let me', 'bearer let me in']) {
    expect(metricsFor(wrong)).toEqual({ ok: false, refusal: 'not-found' })
  }
  expect(metricsFor('Bearer let me in')).toBeInstanceOf(Response)
})

test('the contract is an OpenAPI 3.1 document that names every refusal with its code', async () => {
  const document = await (await contract(request('/api/v1/openapi.json'), nothing)).json()
  expect(document.openapi).toBe('3.1.0')
  const put = document.paths['/api/v1/attempts/{id}/responses/{position}'].put
  expect(Object.keys(put.responses).sort()).toEqual(['200', '400', '403', '404', '409', '413', '422', '500', '503'])
  expect(put.responses['409'].description).toContain('`already-answered`')
})

test('with the database away, requests are told to try again, and work once it is back', async () => {
  const url = process.env.DATABASE_URL ?? ''
  await closeDatabase()
  const { settings } = await import('@/lib/server/platform/config')
  const known = settings()
  Object.assign(known, { databaseUrl: url.replace(/host=[^&]+/, 'host=%2Fnowhere') })
  const away = await call('GET', '/api/v1/me', { cookie: (await beginner()).cookie })
  expect([away.status, away.body.code, away.headers.get('retry-after')]).toEqual([503, 'unavailable', '1'])
  await closeDatabase()
  Object.assign(known, { databaseUrl: url })
  expect((await ready(request('/api/ready'), nothing)).status).toBe(200)
})

async function beginner() {
  const { setCookieFor } = await import('@/lib/server/auth/guest-cookie')
  const cookie = await setCookieFor('01a20929-0000-7000-8000-000000000000', new Headers())
  return { cookie: cookie.split(';')[0] }
}
