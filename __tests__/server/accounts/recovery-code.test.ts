import { callerOf } from '@/lib/server/auth/caller'
import { database } from '@/lib/server/platform/database'
import { signUp, someAddress } from '../support/accounts'
import { call } from '../support/call'
import { begin } from '../support/play'
import { startService } from '../support/service'

startService()

const codeFor = async (cookie: string): Promise<string> =>
  (await call('POST', '/api/v1/me/recovery', { cookie })).body.recoveryCode
const recover = (recoveryCode: string, cookie = '', headers = someAddress()) =>
  call('POST', '/api/v1/recovery', { body: { recoveryCode }, cookie, headers })

test('a guest’s code brings them to another device, with what was played there', async () => {
  const [guest, other] = [await begin(), await begin()]
  const code = await codeFor(guest.cookie)
  expect(code).toMatch(/^[2-9A-HJKMNP-TV-Z]{4}(-[2-9A-HJKMNP-TV-Z]{4}){2}$/)
  const brought = await recover(code.toLowerCase().replaceAll('-', ' '), other.cookie)
  const { body } = await call('GET', '/api/v1/me/export', { cookie: brought.cookie })
  expect(body.attempts.map(({ id }: { id: string }) => id).sort()).toEqual([guest.id, other.id].sort())
})

test('only a hash of a code is kept, and a new one voids the one before', async () => {
  const guest = await begin()
  const [first, second] = [await codeFor(guest.cookie), await codeFor(guest.cookie)]
  const { player } = await callerOf(new Headers({ cookie: guest.cookie }))
  const row = await database().prisma.player.findUniqueOrThrow({ where: { id: player ?? '' } })
  expect(JSON.stringify(row)).not.toContain(second.replaceAll('-', ''))
  expect((await recover(first)).body.code).toBe('unknown-code')
  expect((await recover(second)).status).toBe(200)
})

test('the code of somebody with an account signs in', async () => {
  const ada = await signUp({ role: 'teacher' })
  const brought = await recover(await codeFor(ada.cookie))
  expect((await callerOf(new Headers({ cookie: brought.cookie ?? '' }))).user?.id).toBe(ada.id)
})

test('guessing codes is slowed by address', async () => {
  const headers = someAddress()
  const statuses = []
  for (let n = 0; n < 31; n++) statuses.push((await recover(`code ${n}`, '', headers)).status)
  expect([statuses[0], statuses[29], statuses[30]]).toEqual([404, 404, 429])
})

test('nobody has no code', async () => {
  expect((await call('POST', '/api/v1/me/recovery')).status).toBe(404)
})

test('whoever played on a device before has no code for the account that signs in there', async () => {
  const [before, unsigned] = [await begin(), await begin()]
  const [code, other] = [await codeFor(before.cookie), await codeFor(unsigned.cookie)]
  const ada = await signUp({ guest: before.cookie })
  const played = (await call('GET', '/api/v1/me/export', { cookie: ada.cookie })).body.attempts
  expect(played.map(({ id }: { id: string }) => id)).toEqual([before.id])
  expect((await recover(code)).body.code).toBe('unknown-code')

  await recover(other, ada.cookie)
  expect((await recover(other)).body.code).toBe('unknown-code')
  const own = await codeFor(ada.cookie)
  expect((await recover(own)).status).toBe(200)
})
