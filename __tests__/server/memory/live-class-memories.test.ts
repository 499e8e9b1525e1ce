import { type Posed, subjectKey } from '@/lib/quiz'
import { quizOf } from '@/lib/server/packs/quizzes'
import { database } from '@/lib/server/platform/database'
import { tinyPack } from '../../packs/tiny'
import { call } from '../support/call'
import { openRoom } from '../support/live'
import { startService } from '../support/service'

/** What is left of a live class once it is over, for those who played. */

startService()

type Room = Awaited<ReturnType<typeof openRoom>>
type Player = Awaited<ReturnType<Room['join']>>

async function questionsOf({ code }: Room): Promise<readonly Posed[]> {
  const { quiz } = await database().prisma.classSession.findFirstOrThrow({ where: { code }, select: { quiz: true } })
  return (await quizOf(quiz))?.questions ?? []
}

const other = (key: unknown) => ({ option: Object(key).option === 'a' ? 'b' : 'a' })

/** What a player's cards are, and what was scored on them. */
async function cardsOf({ cookie }: Player) {
  await call('GET', '/api/v1/me/review', { cookie })
  const { body } = await call('GET', '/api/v1/me', { cookie })
  const rows = await database().prisma.memory.findMany({ where: { playerId: body.player.id } })
  return rows.map(({ kind, subject, lastCredit }) => `${kind} ${subject} ${lastCredit}`).sort()
}

const cards = (questions: readonly Posed[], credit: number) =>
  questions.flatMap(({ kind, about }) => about.map((one) => `${kind} ${subjectKey(one)} ${credit}`)).sort()

async function playAll(room: Room, answers: readonly { by: Player; isRight: boolean }[]): Promise<void> {
  await room.press('start')
  for (const [position, key] of room.keys.entries()) {
    for (const { by, isRight } of answers) expect((await by.put(position, isRight ? key : other(key))).status).toBe(200)
    await room.press('close')
    await room.press('next')
    await room.press('next')
  }
}

test('once a class is over what each got wrong is what each has to learn, and nothing of it before', async () => {
  const room = await openRoom({ kinds: ['choose'], revealWhenAllAnswered: false })
  const [ada, bob, eve] = [await room.join('Ada'), await room.join('Bob'), await room.join('Eve')]
  const questions = await questionsOf(room)
  await room.press('start')
  for (const [position, key] of room.keys.entries()) {
    await ada.put(position, key)
    await bob.put(position, other(key))
    expect(await cardsOf(bob)).toEqual([])
    await room.press('close')
    await room.press('next')
    if (position < room.keys.length - 1) await room.press('next')
  }
  expect(await cardsOf(ada)).toEqual(cards(questions, 1))
  expect(await cardsOf(bob)).toEqual(cards(questions, 0))
  expect(await cardsOf(eve)).toEqual([])
  const weak = async ({ cookie }: Player) => (await call('GET', '/api/v1/me/review', { cookie })).body.counts.weak
  expect(await weak(ada)).toBe(0)
  expect(await weak(bob)).toBeGreaterThan(0)
})

test('a question that was skipped earns nothing, and the class may end at any time', async () => {
  const room = await openRoom({ kinds: ['choose'], revealWhenAllAnswered: false })
  const ada = await room.join('Ada')
  await room.press('start')
  await ada.put(0, room.keys[0])
  await room.press('skip')
  await ada.put(1, room.keys[1])
  await room.press('close')
  await room.press('end')
  const { rows } = await database().pool.query(
    'SELECT a."points", a."finishedAt" IS NOT NULL AS "over" FROM "SessionPlayer" p JOIN "Attempt" a ON a."id" = p."attemptId" WHERE p."id" = $1',
    [ada.id],
  )
  expect(rows).toEqual([{ points: 1000, over: true }])
})

test('the board of the class says how it ended, and the boards that everybody sees do not know of it', async () => {
  const room = await openRoom({ kinds: ['choose'], revealWhenAllAnswered: false })
  const [ada, bob] = [await room.join('Ada'), await room.join('Bob')]
  await playAll(room, [
    { by: bob, isRight: true },
    { by: ada, isRight: false },
  ])
  const board = await call('GET', `/api/v1/leaderboards/session:${room.code}`, { cookie: ada.cookie })
  expect(board.body.entries.map(({ name, points, rank }: Record<string, unknown>) => [name, points, rank])).toEqual([
    ['Bob', 3_000, 1],
    ['Ada', 0, 2],
  ])
  const all = await call('GET', `/api/v1/leaderboards/pack:${tinyPack.slug}`, { cookie: bob.cookie })
  expect(all.body.players).toBe(0)
})
