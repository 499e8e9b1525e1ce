import { closeDatabase, isDatabaseAway } from '@/lib/server/platform/database'
import { tinyFile } from '../../packs/tiny'
import { call } from '../support/call'
import { onCluster, startService } from '../support/service'

process.env.RATE_LIMIT_PER_MINUTE = '3'
process.env.METRICS_TOKEN = 'let me in'
startService()

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
  expect((await call('GET', '/api/health')).body).toEqual({ status: 'ok' })
  expect((await call('GET', '/api/ready')).body).toEqual({ status: 'ready', packs: 1 })
})

test('metrics are for those who know the token; to others there are none', async () => {
  const metrics = (authorization: string) => call('GET', '/api/metrics', { headers: { authorization } })
  expect((await call('GET', '/api/metrics')).body.code).toBe('not-found')
  for (const wrong of ['', 'let me in', 'Bearer let me', 'bearer let me in']) {
    const refused = await metrics(wrong)
    expect([refused.status, refused.body.code]).toEqual([404, 'not-found'])
  }
  const reply = await metrics('Bearer let me in')
  expect([reply.status, reply.headers.get('content-type')]).toEqual([200, 'text/plain; version=0.0.4; charset=utf-8'])
  expect(reply.text).toContain('# TYPE process_uptime_seconds gauge\n')
})

test('the contract is an OpenAPI 3.1 document that names every refusal with its code', async () => {
  const { body: document } = await call('GET', '/api/v1/openapi.json')
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
  expect((await call('GET', '/api/ready')).status).toBe(200)
})

const databaseName = () => new URL(process.env.DATABASE_URL ?? '').pathname.slice(1)

/** As the driver and Prisma throw what PostgreSQL or the machine says. */
const wrapped = (originalCode: string): Error =>
  Object.assign(new Error('Invalid invocation'), {
    code: 'P2010',
    meta: { driverAdapterError: Object.assign(new Error('x'), { cause: { originalCode } }) },
  })

test.each(['08006', '53100', '53200', '53300', '55000', '57P01', '57P03'])(
  'SQLSTATE %s is a database that is away for the moment, however deep it is wrapped',
  (code) => {
    expect(isDatabaseAway(Object.assign(new Error('x'), { code }))).toBe(true)
    expect(isDatabaseAway(wrapped(code))).toBe(true)
    expect(isDatabaseAway(new Error('x', { cause: wrapped(code) }))).toBe(true)
  },
)

test.each(['23505', '22021', '42P01'])('SQLSTATE %s is not', (code) => {
  expect(isDatabaseAway(Object.assign(new Error('x'), { code }))).toBe(false)
  expect(isDatabaseAway(wrapped(code))).toBe(false)
})

test('a database that reads and cannot write is not ready', async () => {
  await onCluster((client) => client.query(`ALTER DATABASE ${databaseName()} SET default_transaction_read_only = on`))
  await closeDatabase()
  try {
    expect((await call('GET', '/api/ready')).status).toBe(503)
  } finally {
    await onCluster((client) => client.query(`ALTER DATABASE ${databaseName()} RESET default_transaction_read_only`))
    await closeDatabase()
  }
  expect((await call('GET', '/api/ready')).status).toBe(200)
})

async function beginner() {
  const { playerCookie } = await import('@/lib/server/auth/guest-cookie')
  const { ANONYMOUS_CALLER } = await import('@/lib/server/auth/caller')
  const cookie = await playerCookie('01a20929-0000-7000-8000-000000000000', ANONYMOUS_CALLER, false)
  return { cookie: cookie.split(';')[0] }
}
