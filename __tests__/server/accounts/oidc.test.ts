import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import { callerOf } from '@/lib/server/auth/caller'
import { database } from '@/lib/server/platform/database'
import { signUp } from '../support/accounts'
import { call } from '../support/call'
import { begin } from '../support/play'
import { startService } from '../support/service'

startService()

/** Somewhere else to sign in: an OpenID provider that says of everybody what the test tells it. */
const says = { sub: '1', name: 'Ada', email: 'ada@elsewhere.example', nonce: '' }
let provider: Server

beforeAll(async () => {
  const { publicKey, privateKey } = await generateKeyPair('RS256')
  const jwk = { ...(await exportJWK(publicKey)), kid: 'one', alg: 'RS256', use: 'sig' }
  provider = createServer(async (request, response) => {
    const issuer = process.env.OIDC_ISSUER ?? ''
    const answers: Record<string, () => unknown> = {
      '/.well-known/openid-configuration': () => ({
        issuer,
        authorization_endpoint: `${issuer}/authorize`,
        token_endpoint: `${issuer}/token`,
        jwks_uri: `${issuer}/keys`,
      }),
      '/keys': () => ({ keys: [jwk] }),
      '/token': async () => ({
        token_type: 'Bearer',
        access_token: 'unused',
        id_token: await new SignJWT({ name: says.name, email: says.email, nonce: says.nonce })
          .setProtectedHeader({ alg: 'RS256', kid: 'one' })
          .setSubject(says.sub)
          .setIssuer(issuer)
          .setAudience('us')
          .setIssuedAt()
          .setExpirationTime('5m')
          .sign(privateKey),
      }),
    }
    const body = JSON.stringify(await answers[request.url ?? '']?.())
    response.setHeader('content-type', 'application/json').end(body)
  })
  await new Promise<void>((ready) => provider.listen(0, '127.0.0.1', ready))
  const address = provider.address()
  if (!isPort(address)) throw new Error('no port')
  Object.assign(process.env, {
    OIDC_ISSUER: `http://127.0.0.1:${address.port}`,
    OIDC_CLIENT_ID: 'us',
    OIDC_CLIENT_SECRET: 'a secret between us',
  })
})
afterAll(() => new Promise((closed) => provider.close(closed)))

const isPort = (address: AddressInfo | string | null): address is AddressInfo =>
  typeof address === 'object' && !!address

const headers = { 'x-forwarded-proto': 'http' }
const cookiesOf = (response: Headers) => response.getSetCookie().map((cookie) => cookie.split(';')[0] ?? '')

/** To the provider and back, with what it is told changed on the way. */
async function comeBack(changes: { state?: string; guest?: string } = {}) {
  const csrf = await call('GET', '/api/auth/csrf', { headers })
  const jar = [...cookiesOf(csrf.headers), changes.guest ?? ''].filter(Boolean)
  const sent = await call('POST', '/api/auth/signin/oidc', {
    cookie: jar.join('; '),
    body: { csrfToken: csrf.body.csrfToken, json: 'true' },
    headers: { 'content-type': 'application/json', ...headers },
  })
  const { searchParams } = new URL(sent.body.url)
  says.nonce = searchParams.get('nonce') ?? ''
  expect(searchParams.get('code_challenge_method')).toBe('S256')
  const query = new URLSearchParams({ code: 'c', state: changes.state ?? searchParams.get('state') ?? '' })
  const cookie = [...jar, ...cookiesOf(sent.headers)].join('; ')
  const back = await call('GET', `/api/auth/callback/oidc?${query}`, { cookie, headers })
  const login = cookiesOf(back.headers).find((one) => one.startsWith('next-auth.session-token=')) ?? ''
  return { place: back.headers.get('location') ?? '', login, ...(await callerOf(new Headers({ cookie: login }))) }
}

test('who signs in elsewhere is the same user each time, and takes along what a guest played', async () => {
  const guest = await begin()
  const [first, second] = [await comeBack({ guest: guest.cookie }), await comeBack()]
  expect(first.user).toEqual({ id: expect.any(String), name: 'Ada', role: 'student' })
  expect(second.user).toEqual(first.user)
  const { body } = await call('GET', '/api/v1/me', { cookie: second.login })
  expect(body).toMatchObject({ player: { attempts: 1 }, user: { email: 'ada@elsewhere.example' } })
})

test('a callback with another state signs nobody in', async () => {
  const { user, login, place } = await comeBack({ state: 'another' })
  expect([user, login]).toEqual([undefined, ''])
  expect(place).toContain('/api/auth/error?error=OAuthCallback')
})

test('an address that somebody has here already does not make one them', async () => {
  const ben = await signUp({ email: 'ben@school.example' })
  Object.assign(says, { sub: '2', email: ben.email })
  const { user, place } = await comeBack()
  expect(user).toBeUndefined()
  expect(place).toContain('/sign-in?error=email-taken')
  expect(await database().prisma.account.count({ where: { providerAccountId: '2' } })).toBe(0)
})
