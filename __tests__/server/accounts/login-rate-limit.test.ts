import { signUp, someAddress } from '../support/accounts'
import { call } from '../support/call'
import { startService } from '../support/service'

/** Guesses that come at once are counted before they are judged, and by network, not by the writing of an address. */

startService()

const countOf = (statuses: readonly number[], wanted: number) => statuses.filter((status) => status === wanted).length

test('of forty passwords at once no more than fifteen are looked at', async () => {
  const { email } = await signUp()
  const signIn = (n: number) =>
    call('POST', '/api/auth/callback/credentials', { body: { email, password: `guess ${n}` }, headers: someAddress() })
  const statuses = (await Promise.all(Array.from({ length: 40 }, (_, n) => signIn(n)))).map(({ status }) => status)
  expect(countOf(statuses, 429)).toBe(25)
})

test('of sixty recovery codes at once from one /64 no more than thirty are looked at', async () => {
  const tried = Array.from({ length: 60 }, (_, n) =>
    call('POST', '/api/v1/recovery', {
      body: { recoveryCode: 'AAAA-AAAA-AAAA' },
      headers: { 'x-forwarded-for': `[2001:db8:0:1::${n.toString(16)}]:${4000 + n}` },
    }),
  )
  const answers = await Promise.all(tried)
  const statuses = answers.map(({ status }) => status)
  expect([countOf(statuses, 404), countOf(statuses, 429)]).toEqual([30, 30])
  expect(Number(answers.find(({ status }) => status === 429)?.headers.get('retry-after'))).toBeGreaterThan(0)
})

test('new accounts are counted by network too', async () => {
  const from = (n: number) => ({ 'x-forwarded-for': `2001:db8:0:2:${n.toString(16)}::1` })
  // So common a password that no account is made of it.
  const body = { password: 'password1234', name: 'Ada', role: 'student' }
  const made = await Promise.all(
    Array.from({ length: 125 }, (_, n) =>
      call('POST', '/api/v1/users', { body: { ...body, email: `ada${n}@school.example` }, headers: from(n) }),
    ),
  )
  const statuses = made.map(({ status }) => status)
  expect(countOf(statuses, 429)).toBe(5)
})
