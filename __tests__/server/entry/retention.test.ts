import { callerOf } from '@/lib/server/auth/caller'
import { forgetIdleGuests } from '@/lib/server/entry/jobs'
import { database } from '@/lib/server/platform/database'
import { signUp } from '../support/accounts'
import { begin } from '../support/play'
import { startService } from '../support/service'

startService()

const DAY_MS = 86_400_000
const inDays = (days: number) => new Date(Date.now() + days * DAY_MS)
const isThere = async (cookie: string) => {
  const { player } = await callerOf(new Headers({ cookie }))
  return (await database().prisma.player.count({ where: { id: player ?? '' } })) === 1
}

test('guests who stay away for 90 days are forgotten with all they played; people with an account are not', async () => {
  const [guest, ada] = [await begin(), await signUp()]
  await begin({ cookie: ada.cookie })
  expect(await forgetIdleGuests(inDays(89))).toBe(0)
  expect(await isThere(guest.cookie)).toBe(true)
  const both = await Promise.all([forgetIdleGuests(inDays(91)), forgetIdleGuests(inDays(91))])
  expect(both.sort()).toEqual([0, 1])
  expect([await isThere(guest.cookie), await isThere(ada.cookie)]).toEqual([false, true])
  expect(await database().prisma.quiz.count()).toBe(1)
})

test('a guest who only answers is not idle, and hundreds go in batches', async () => {
  const { prisma } = database()
  const guest = await begin()
  const { player = '' } = await callerOf(new Headers({ cookie: guest.cookie }))
  const lastSeenAt = inDays(-100)
  await prisma.player.update({ where: { id: player }, data: { lastSeenAt } })
  await prisma.player.createMany({ data: Array.from({ length: 450 }, () => ({ lastSeenAt })) })
  expect(await forgetIdleGuests()).toBe(450)
  expect(await isThere(guest.cookie)).toBe(true)
})
