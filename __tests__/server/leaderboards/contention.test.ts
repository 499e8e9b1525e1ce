import { deleteAccount } from '@/lib/server/accounts/delete-account'
import { mergeGuest } from '@/lib/server/accounts/merge-players'
import { countFinishedAttempts } from '@/lib/server/leaderboards/update-boards'
import { board, finished, person } from '../support/scores'
import { startService } from '../support/service'

startService()

/** Each touches players, attempts, entries and the counts of boards, in an order of its own. */
test('counting, deleting and merging at the same time all come to an end, and the boards are right', async () => {
  const survivors: string[] = []
  for (let round = 0; round < 8; round++) {
    const people = await Promise.all(Array.from({ length: 12 }, () => person()))
    await Promise.all(people.map((one) => finished(one, { points: 1000 + round })))
    // Some are on the boards already, some are about to be.
    if (round % 2) await countFinishedAttempts()
    await Promise.all(people.slice(0, 6).map((one) => finished(one, { points: 3000 + round })))
    const [gone, guests, into] = [people.slice(0, 4), people.slice(4, 8), people.slice(8, 12)]
    await Promise.all([
      countFinishedAttempts(),
      ...gone.map(({ id }) => deleteAccount(id)),
      countFinishedAttempts(),
      ...guests.map(({ id }, at) => mergeGuest({ guest: id, into: into[at]?.id ?? '' })),
      countFinishedAttempts(),
    ])
    survivors.push(...into.map(({ id }) => id))
  }
  const { players, histogram } = await board(undefined, '?limit=100')
  expect(players).toBe(survivors.length)
  expect(histogram.reduce((sum: number, bar: { players: number }) => sum + bar.players, 0)).toBe(survivors.length)
}, 60_000)
